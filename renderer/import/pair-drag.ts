import { type DragEvent, useState } from 'react';

/** Only what began here is taken: files that are dropped on the window are another matter. */
const kind = 'application/x-cutline-caption';

/** For a caption that can be dragged onto a photo. */
export const dragCaption = (pair: string) => ({
  draggable: true,
  onDragStart: (event: DragEvent) => {
    event.dataTransfer.setData(kind, pair);
    event.dataTransfer.effectAllowed = 'move';
  },
});

/** For a photo that captions can be dropped on; `over` while one is above it. */
export function useCaptionDrop(onDropped: (pair: string) => void) {
  const [over, setOver] = useState(false);
  const isCaption = (event: DragEvent): boolean => event.dataTransfer.types.includes(kind);
  return {
    over,
    target: {
      onDragOver: (event: DragEvent) => {
        if (!isCaption(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
        setOver(true);
      },
      onDragLeave: () => {
        setOver(false);
      },
      onDrop: (event: DragEvent) => {
        setOver(false);
        if (!isCaption(event)) return;
        event.preventDefault();
        event.stopPropagation();
        onDropped(event.dataTransfer.getData(kind));
      },
    },
  };
}
