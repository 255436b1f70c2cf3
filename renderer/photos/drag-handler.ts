import type { DragEvent } from 'react';
import type { PhotoId } from '../../src/model/ids.ts';
import { dragOut } from '../desk/drag-out.ts';
import { shell } from '../desk/shell.ts';
import { chooseOne, type Order, type Selection } from './selection.ts';

interface DraggedGrid {
  readonly order: Order;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
}

/** Only a desktop window can hand files to other programs. */
export const canDragOut = shell !== undefined;

/** Drags the photo under the pointer out of the window, and with it all that are selected if it is among them. */
export const dragHandler =
  ({ order, selection, onSelect }: DraggedGrid) =>
  (event: DragEvent): void => {
    const tile = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-photo]') : null;
    if (!tile) return;
    event.preventDefault();
    const photo = tile.dataset.photo as PhotoId;
    const isAmong = selection.chosen.has(photo);
    if (!isAmong) onSelect(chooseOne(photo));
    const photos = isAmong
      ? [...selection.chosen].sort((a, b) => (order.places.get(a) ?? 0) - (order.places.get(b) ?? 0))
      : [photo];
    dragOut(photos, pictureOf(tile.querySelector('img')));
  };

/** Pixels of its longer side. */
const side = 96;

/** The thumbnail, small; a grey sheet where there is none. */
function pictureOf(image: HTMLImageElement | null): string {
  const { naturalWidth = 0, naturalHeight = 0 } = image ?? {};
  const isDrawn = image !== null && image.complete && naturalWidth > 0;
  const scale = isDrawn ? side / Math.max(naturalWidth, naturalHeight) : 1;
  const canvas = document.createElement('canvas');
  canvas.width = isDrawn ? Math.max(1, Math.round(naturalWidth * scale)) : side;
  canvas.height = isDrawn ? Math.max(1, Math.round(naturalHeight * scale)) : side;
  const paper = canvas.getContext('2d');
  if (paper && isDrawn) paper.drawImage(image, 0, 0, canvas.width, canvas.height);
  else if (paper) {
    paper.fillStyle = 'grey';
    paper.fillRect(0, 0, canvas.width, canvas.height);
  }
  return canvas.toDataURL('image/png');
}
