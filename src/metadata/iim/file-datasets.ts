import { joinBytes } from '../containers/bytes.ts';
import { limits } from '../limits.ts';
import { type Dataset, iimDatasets } from './datasets.ts';

/**
 * The datasets of a file's IIM streams. A stream that is cut off goes on in the next one (Photoshop splits what is longer
 * than a segment); of whole streams the first counts, and the others for what it does not have.
 */
export function fileDatasets(streams: readonly Uint8Array[]): { datasets: Dataset[]; damaged: boolean } {
  const [first, ...others] = streams;
  if (!first) return { datasets: [], damaged: false };
  const single = iimDatasets(first.subarray(0, limits.iimBytes));
  const joined = single.damaged && others.length > 0 ? iimDatasets(joinedStreams(streams)) : undefined;
  if (joined && !joined.damaged) return joined;
  const datasets = [...single.datasets];
  for (const stream of others.slice(0, limits.iimStreams)) {
    const known = new Set(datasets.map(({ name }) => name));
    const more = iimDatasets(stream.subarray(0, limits.iimBytes)).datasets;
    for (const dataset of more) if (!known.has(dataset.name)) datasets.push(dataset);
  }
  return { datasets, damaged: single.damaged };
}

const joinedStreams = (streams: readonly Uint8Array[]): Uint8Array => joinBytes(streams).subarray(0, limits.iimBytes);
