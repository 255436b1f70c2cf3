import type { Handler } from '../handler.ts';
import { photoView } from '../views/photo-view.ts';
import { findPhoto } from './find-photo.ts';

export const showPhoto: Handler<'photos.show'> = ({ catalogue }, { photo }) =>
  photoView(catalogue, findPhoto(catalogue, photo));
