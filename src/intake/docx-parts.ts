import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { Fault } from '../model/fault.ts';

/** Bytes of one part, unpacked. The XML of a book of 1,000 pages has about 10 MB. */
const largestPart = 64 * 1024 * 1024;

/** A document with a picture on every page has a few hundred. */
const mostEntries = 20_000;

/** The parts of a Word document that a reader asks for, unpacked one by one and within limits. */
export interface DocxParts {
  /** The part's bytes in chunks; undefined where the document has none of that name. */
  read(name: string): Promise<AsyncIterable<Uint8Array> | undefined>;
  close(): void;
}

/** Opens the ZIP archive that a DOCX is (ECMA-376 part 2). Throws `article/unreadable` where it is none or a bomb. */
export async function openDocx(bytes: Uint8Array, fileName: string): Promise<DocxParts> {
  const zip = await openZip(bytes, fileName);
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.size >= mostEntries) throw damaged(fileName, `it holds more than ${mostEntries} parts`);
      if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry);
    }
  } catch (error) {
    zip.close();
    throw asFault(error, fileName);
  }
  return {
    async read(name) {
      const entry = entries.get(name.replace(/^\//, ''));
      if (!entry) return undefined;
      if (entry.uncompressedSize > largestPart)
        throw damaged(fileName, `its part '${name}' unpacks to more than ${largestPart / 1024 / 1024} MB`);
      return (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>;
    },
    close: () => {
      zip.close();
    },
  };
}

async function openZip(bytes: Uint8Array, fileName: string): Promise<ZipFile> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw damaged(
      fileName,
      'it is protected by a password, or saved by an old Word; open it there and save it as DOCX',
    );
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false });
  } catch (error) {
    throw asFault(error, fileName);
  }
}

/** A Fault as it is; what a library threw as `article/unreadable`. */
export const asFault = (error: unknown, fileName: string): Fault =>
  error instanceof Fault ? error : damaged(fileName, error instanceof Error ? error.message : String(error));

export const damaged = (fileName: string, why: string): Fault =>
  new Fault(
    'article/unreadable',
    `The Word document '${fileName}' cannot be read: ${why}. Save it again in Word, or as plain text, and import that.`,
    { fileName },
  );
