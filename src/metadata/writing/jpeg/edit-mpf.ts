import { viewOf } from '../../containers/bytes.ts';
import { tiffDirectory, tiffHeader } from '../../containers/tiff-directory.ts';

export const mpfSignature = 'MPF\0';
const entriesTag = 0xb002;
const entryBytes = 16;

/**
 * What stands behind the signature of a Multi-Picture Format segment (CIPA DC-007, 5.2.3.3) after the file has grown: the size of the first
 * picture, and where the others lie, counted from the segment itself. Throws an Error where it is damaged.
 * @param growth bytes by which everything in front of the scan grows, and the part of it that lies behind this segment.
 */
export function editMpf(payload: Uint8Array, growth: { readonly all: number; readonly behind: number }): Uint8Array {
  const copy = Uint8Array.from(payload);
  const block = copy;
  const header = tiffHeader(block);
  const directory = header && tiffDirectory(block, header.first, header.littleEndian);
  const entries = directory?.entries.find(({ tag }) => tag === entriesTag)?.data;
  if (!header || !entries || entries.length < entryBytes || entries.length % entryBytes !== 0)
    throw new Error('the list of its pictures (MPF) is damaged');
  const view = viewOf(entries);
  const add = (at: number, change: number) => {
    view.setUint32(at, view.getUint32(at, header.littleEndian) + change, header.littleEndian);
  };
  for (let at = 0; at < entries.length; at += entryBytes) {
    // The first picture begins with the file: its offset is 0.
    const isFirst = view.getUint32(at + 8, header.littleEndian) === 0;
    if (isFirst) add(at + 4, growth.all);
    else add(at + 8, growth.behind);
  }
  return copy;
}
