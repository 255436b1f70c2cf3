import { tmpdir } from 'node:os';
import { nativeImage } from 'electron';
import { z } from 'zod';
import { isDragCopy } from './is-drag-copy.ts';

const Dragged = z.object({
  paths: z.array(z.string()).min(1).max(400),
  /** A small picture under the pointer, as a data address. */
  picture: z
    .string()
    .max(400_000)
    .regex(/^data:image\/png;base64,/),
});

/** Goes on with a drag that began on the page, with files that any program takes. @param raw what the page sent, as `Dragged`. */
export function dragOut(window: Electron.BrowserWindow, raw: unknown): void {
  const { paths, picture } = Dragged.parse(raw);
  const files = paths.filter((path) => isDragCopy(path, tmpdir()));
  const [file] = files;
  if (file === undefined) return;
  window.webContents.startDrag({ file, files, icon: nativeImage.createFromDataURL(picture) });
}
