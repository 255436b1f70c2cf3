import { createHash } from 'node:crypto';
import { type PropertyValue } from '../../../model/value.ts';
import { letters, viewOf } from '../../containers/bytes.ts';
import { iimDatasets } from '../../iim/datasets.ts';
import { limits } from '../../limits.ts';
import { iimBlock } from '../iim-block.ts';

const iimId = 0x0404;
const digestId = 0x0425;

/** EXIF and XMP among the resources, as Photoshop's own files have them: in a JPEG they would be second copies. */
const misplaced = new Set([0x0422, 0x0424]);

const isOurs = (id: number): boolean => id === iimId || id === digestId;

/** Datasets that say nothing about a picture: versions and character set. */
const envelope = new Set(['1:00', '1:90', '2:00']);
const isBare = (iim: Uint8Array): boolean => iimDatasets(iim).datasets.every(({ name }) => envelope.has(name));

interface Resource {
  readonly id: number;
  /** Signature, id, name, length, data and padding, as they stand. */
  readonly bytes: Uint8Array;
  readonly data: Uint8Array;
}

/**
 * Photoshop's image resources with the IIM that says `values` and its digest (0x0425) in step; all others stay byte for
 * byte, in their order. Undefined where nothing has to change.
 * @param bytes the resources of all segments, joined. Throws an Error where they are damaged.
 */
export function editPhotoshop(bytes: Uint8Array, values: ReadonlyMap<string, PropertyValue>): Uint8Array | undefined {
  const resources = resourcesIn(bytes);
  if (resources.some(({ id }) => misplaced.has(id))) throw new Error('the resources hold EXIF or XMP');
  const streams = resources.filter(({ id, data }) => id === iimId && data.length > 0).map(({ data }) => data);
  const iim = iimBlock(values, streams, 1);
  if (!iim) return undefined;
  if (isBare(iim)) return Buffer.concat(resources.filter(({ id }) => !isOurs(id)).map((one) => one.bytes));
  const [only, ...others] = streams;
  const digest = createHash('md5').update(iim).digest();
  const replaced = new Map([
    [iimId, resource(iimId, iim)],
    [digestId, resource(digestId, digest)],
  ]);
  const isSaid = only && others.length === 0 && Buffer.compare(only, iim) === 0;
  const isInStep = resources.some(({ id, data }) => id === digestId && Buffer.compare(data, digest) === 0);
  if (isSaid && isInStep) return undefined;
  const parts: Uint8Array[] = [];
  for (const { id, bytes: whole } of resources) {
    const part = isOurs(id) ? replaced.get(id) : whole;
    replaced.delete(id);
    if (part) parts.push(part);
  }
  return Buffer.concat([...parts, ...replaced.values()]);
}

/** Type, id, name padded to even, size, data padded to even (Adobe Photoshop file formats, image resource blocks). */
function resourcesIn(bytes: Uint8Array): Resource[] {
  const view = viewOf(bytes);
  const resources: Resource[] = [];
  let at = 0;
  while (at + 12 <= bytes.length && resources.length < limits.parts) {
    if (!/^(?:8BIM|PHUT|DCSR|AgHg|MeSa)$/.test(letters(bytes, at, at + 4)))
      throw new Error('a resource has no signature');
    const name = 1 + view.getUint8(at + 6);
    const sizeAt = at + 6 + name + (name % 2);
    const size = sizeAt + 4 <= bytes.length ? view.getUint32(sizeAt) : bytes.length;
    const end = sizeAt + 4 + size;
    if (end > bytes.length) throw new Error('a resource is cut off');
    const next = Math.min(end + (size % 2), bytes.length);
    resources.push({
      id: view.getUint16(at + 4),
      bytes: bytes.subarray(at, next),
      data: bytes.subarray(sizeAt + 4, end),
    });
    at = next;
  }
  if (bytes.subarray(at).some((byte) => byte !== 0)) throw new Error('something stands behind the resources');
  return resources;
}

function resource(id: number, data: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(12 + data.length + (data.length % 2));
  bytes.write('8BIM', 'latin1');
  bytes.writeUInt16BE(id, 4);
  bytes.writeUInt32BE(data.length, 8);
  bytes.set(data, 12);
  return bytes;
}
