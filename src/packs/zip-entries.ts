import type { Entry, ZipFile } from 'yauzl';
import { Fault } from '../model/fault.ts';

/** More files than a pack of tens of thousands of photos has. */
const mostEntries = 200_000;
/** Texts with much repetition pack 20 to 1; a bomb 1,000 to 1. Small files may do as they like. */
const mostRatio = 100;
const smallBytes = 10 * 1024 * 1024;

/**
 * The files of a ZIP by their paths in NFC, without a byte unpacked. Fault pack/unsafe where its list of contents is not one
 * that an honest program writes: names that lead out of the folder or clash on some system, links, encryption, sizes
 * that no picture has, entries that share their bytes.
 */
export async function safeEntries(zip: ZipFile, path: string): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  const folded = new Set<string>();
  let packed = 0;
  const refuse = (why: string): never => {
    const message = `'${path}' was not unpacked: ${why}. Ask whoever sent it for a new one.`;
    throw new Fault('pack/unsafe', message, { path });
  };
  if (zip.entryCount > mostEntries) refuse(`it holds ${zip.entryCount} files`);
  for await (const entry of honestNames(zip, refuse)) {
    if (entry.fileName.endsWith('/')) continue;
    const why = whyUnsafe(entry);
    if (why) refuse(why);
    const name = entry.fileName.normalize('NFC');
    const key = entry.fileName.normalize('NFKC').toUpperCase().toLowerCase();
    if (folded.has(key)) refuse(`'${name}' is in it twice, or differs from another name only in its case`);
    folded.add(key);
    entries.set(name, entry);
    packed += entry.compressedSize;
  }
  if (packed > zip.fileSize) refuse('its files share their bytes, as only bombs do');
  return entries;
}

/** yauzl itself refuses absolute names, `..`, drive letters and backslashes (its validateFileName). */
async function* honestNames(zip: ZipFile, refuse: (why: string) => never): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry();
  } catch (error) {
    if (error instanceof Fault) throw error;
    refuse(error instanceof Error ? error.message : String(error));
  }
}

function whyUnsafe(entry: Entry): string | undefined {
  const { fileName: name, compressedSize, uncompressedSize } = entry;
  if (/[:\\\p{Cc}]/u.test(name) || name.split('/').some((part) => part === '' || part === '.' || part === '..')) {
    return `the name '${name}' leads out of the folder, or cannot be stored everywhere`;
  }
  // The upper half holds what Unix calls the mode (ZIP 6.3.10, 4.4.15).
  const kind = (entry.externalFileAttributes >>> 16) & 0o170_000;
  if (kind !== 0 && kind !== 0o100_000) return `'${name}' is a link or a device, not a file`;
  if (entry.isEncrypted()) return `'${name}' is encrypted`;
  if (uncompressedSize > smallBytes && uncompressedSize > compressedSize * mostRatio) {
    return `'${name}' would grow from ${compressedSize} to ${uncompressedSize} bytes, as only bombs do`;
  }
  return undefined;
}
