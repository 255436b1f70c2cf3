import { join } from 'node:path';
import type { FileSystem } from '../../disk/file-system.ts';
import { replaceFile } from '../../disk/replace-file.ts';
import { openWith } from '../../opening/open-catalogue.ts';
import { backupsFolder } from '../../places.ts';
import { lostDocuments } from '../lost-documents.ts';

/** Brings documents of photos that are gone altogether back from the newest backup; the journal completes them. */
export async function bringBackDocuments(files: FileSystem, folder: string): Promise<void> {
  const catalogue = await openWith(folder, { mode: 'read' }, files);
  const lost = await lostDocuments(files, folder, catalogue);
  await catalogue.close();
  for (const { path, backup } of lost) {
    await replaceFile(files, join(folder, path), [await files.readFile(join(backupsFolder(folder), backup, path))]);
  }
}
