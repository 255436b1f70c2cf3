import { type Dataset } from './datasets.ts';

const longest = 0x7fff;

/** Record and dataset numbers of a name such as `2:120`. */
const numbersOf = (name: string): [record: number, dataset: number] => {
  const [record, dataset] = name.split(':').map(Number);
  return [record ?? 0, dataset ?? 0];
};

const sortKey = (name: string): number => numbersOf(name)[0] * 256 + numbersOf(name)[1];

/** An IIM stream of datasets, in the order of their numbers as IIM 4.2, 1.5 asks; those of one number stay in theirs. */
export function iimStream(datasets: readonly Dataset[]): Uint8Array {
  const sorted = datasets.toSorted((a, b) => sortKey(a.name) - sortKey(b.name));
  return new Uint8Array(Buffer.concat(sorted.flatMap(({ name, data }) => [header(name, data.length), data])));
}

function header(name: string, length: number): Buffer {
  const [record, dataset] = numbersOf(name);
  const isLong = length > longest;
  const bytes = Buffer.alloc(isLong ? 9 : 5);
  bytes.set([0x1c, record, dataset]);
  bytes.writeUInt16BE(isLong ? 0x8004 : length, 3);
  if (isLong) bytes.writeUInt32BE(length, 5);
  return bytes;
}
