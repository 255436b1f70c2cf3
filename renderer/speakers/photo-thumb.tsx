import type { ReactNode } from 'react';
import type { PhotoId } from '../../src/model/ids.ts';
import { usePicture } from '../desk/pictures.ts';
import styles from './portrait.module.css';

/** A small picture of a photo, without a name of its own. */
export const PhotoThumb = ({ photo }: { readonly photo: PhotoId }): ReactNode => (
  <img className={styles.thumb} src={usePicture('thumb', photo)} alt="" loading="lazy" decoding="async" />
);
