import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ZipEntryData } from 'archiver';
import type { ManifestFile } from './manifest.ts';
import { syncFile } from './sync.ts';
import { openZip } from './zip-source.ts';

/** Formats that are packed already, and gain nothing from being packed again. */
const packed = /\.(jpe?g?|png|webp|heic|heif|hif|avif)$/i;

/**
 * Streams `files` out of `folder` into a new ZIP at `path` (ZIP64 where it is needed, names in UTF-8), synced, and reads
 * every byte of it again. `date` stands at each file.
 */
export async function writeZip(
  folder: string,
  files: readonly ManifestFile[],
  path: string,
  date: Date,
  onFile: (path: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  // Loaded with the first ZIP: it takes a tenth of the time that the whole program takes to start.
  const { ZipArchive } = await import('archiver');
  const archive = new ZipArchive({ zlib: { level: 6 } });
  // A file that vanished is a warning to archiver, and a pack without it would be no pack.
  archive.on('warning', (error) => archive.destroy(error));
  archive.on('entry', ({ name }) => {
    onFile(name);
  });
  const written = pipeline(archive, createWriteStream(path, { flags: 'wx' }), { ...(signal && { signal }) });
  for (const { path: name } of files) {
    const entry: ZipEntryData = { name, date, mode: 0o644, store: packed.test(name) };
    archive.file(join(folder, name), entry);
  }
  await Promise.all([written, archive.finalize()]);
  await syncFile(path);
  await readAgain(path, files);
}

async function readAgain(path: string, files: readonly ManifestFile[]): Promise<void> {
  const zip = await openZip(path);
  try {
    for (const file of files) {
      const { sha256 } = await zip.fingerprint(file.path);
      if (sha256 !== file.sha256) throw new Error(`'${file.path}' came out of the ZIP changed`);
    }
    if (zip.files.size !== files.length) throw new Error('the ZIP holds other files than it should');
  } finally {
    await zip.close();
  }
}
