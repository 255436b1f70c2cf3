import { type ComponentProps, type MouseEvent, type ReactNode, useState } from 'react';
import type { PhotoId } from '../../src/model/ids.ts';
import { PhotoMenu } from './photo-menu.tsx';
import { pointAt, type Selection } from './selection.ts';

interface MenuPlace {
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** The photo in focus as it is drawn: there a menu that is asked for by keys opens. */
  readonly focused: () => Element | null;
}

/**
 * The menu of photos over a part of the screen: a right click on what has a `data-photo` selects that photo unless it is selected, and
 * opens it there; the menu key and Shift+F10 open it at the photo in focus.
 */
export function usePhotoMenu({ selection, onSelect, focused }: MenuPlace): {
  readonly menu: ReactNode;
  readonly onContextMenu: (event: MouseEvent) => void;
} {
  const [open, setOpen] = useState<Omit<ComponentProps<typeof PhotoMenu>, 'onClose'>>();
  const onContextMenu = (event: MouseEvent): void => {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-photo]') : null;
    // No button was pressed: Chromium calls it a mouse all the same.
    const byKeys = event.button < 0 || (event.nativeEvent as PointerEvent).pointerType === '';
    const place = byKeys ? focused() : pressed;
    if (!place) return;
    event.preventDefault();
    if (!byKeys) onSelect(pointAt(selection, pressed?.dataset.photo as PhotoId));
    const { left, top, width, height } = place.getBoundingClientRect();
    setOpen({
      x: byKeys ? left + width / 2 : event.clientX,
      y: byKeys ? top + height / 2 : event.clientY,
      byKeys,
      from: document.activeElement,
    });
  };
  const menu = open && (
    <PhotoMenu
      key={`${open.x} ${open.y}`}
      {...open}
      onClose={() => {
        setOpen(undefined);
      }}
    />
  );
  return { menu, onContextMenu };
}
