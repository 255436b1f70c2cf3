import { type PropertyValue } from '../../model/value.ts';
import { iimCharset } from '../iim/charset.ts';
import { type Dataset } from '../iim/datasets.ts';
import { decodeDataset } from '../iim/decode-dataset.ts';
import { fileDatasets } from '../iim/file-datasets.ts';
import { iimFieldsOf } from '../iim/iim-fields.ts';
import { iimStream } from '../iim/write-stream.ts';

const encoder = new TextEncoder();

/** Envelope version 4, ESC % G for UTF-8, application record version 4 (IIM 4.2, 1:00, 1:90, 2:00). */
const preamble: readonly Dataset[] = [
  { name: '1:00', data: Uint8Array.of(0, 4) },
  { name: '1:90', data: encoder.encode('\x1b%G') },
  { name: '2:00', data: Uint8Array.of(0, 4) },
];

/** Datasets of record 2 that are no text: version, rasterised caption, audio, preview. */
const binary = new Set(['2:00', '2:125', '2:150', '2:151', '2:152', '2:153', '2:154', '2:200', '2:201', '2:202']);

/**
 * The whole IIM block that says `values`, in UTF-8, beside everything else that the file's IIM says: one block has one
 * character set, so its other text is recoded. Undefined where there is nothing to say. `padding`: its length is made a
 * multiple of that with NULs, as TIFF keeps it.
 */
export function iimBlock(
  values: ReadonlyMap<string, PropertyValue>,
  streams: readonly Uint8Array[],
  padding: number,
): Uint8Array | undefined {
  const { datasets } = fileDatasets(streams);
  const fields = iimFieldsOf(values);
  const said = fields.flatMap(({ dataset: name, texts }) =>
    texts.map((text) => ({ name, data: encoder.encode(text) })),
  );
  if (datasets.length === 0 && said.length === 0) return undefined;
  const replaced = new Set([...preamble.map(({ name }) => name), ...fields.map(({ dataset }) => dataset)]);
  const charset = iimCharset(datasets).name;
  const kept = datasets.filter(({ name }) => !replaced.has(name)).map((dataset) => recoded(dataset, charset));
  const stream = iimStream([...preamble, ...kept, ...said]);
  const padded = new Uint8Array(Math.ceil(stream.length / padding) * padding);
  padded.set(stream);
  return padded;
}

function recoded(dataset: Dataset, charset: Parameters<typeof decodeDataset>[1]): Dataset {
  const isText = dataset.name.startsWith('2:') && !binary.has(dataset.name);
  if (!isText || charset === 'utf-8') return dataset;
  return { name: dataset.name, data: encoder.encode(decodeDataset(dataset.data, charset)) };
}
