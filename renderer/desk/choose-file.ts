import type { Answer } from '../../src/contract/command.ts';
import type { Entry } from '../../src/contract/views.ts';
import { shell } from './shell.ts';
import { upload } from './upload.ts';

/** Opens the browser's own chooser, for names that end as `accept` says; undefined where nothing was chosen. */
export function chooseFile(accept: string): Promise<Answer<Entry> | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => {
      resolve(undefined);
    });
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      resolve(file && entryOf(file));
    });
    input.click();
  });
}

/** The desktop names the file to the desk, a browser uploads it. */
async function entryOf(file: File): Promise<Answer<Entry> | undefined> {
  if (!shell) return upload(file);
  const [entry] = await shell.dropped([file]);
  return entry && { ok: true, value: entry };
}
