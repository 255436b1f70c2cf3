import type { PackId } from '../model/ids.ts';
import {
  type ManifestFile,
  manifestFormat,
  type ManifestPhoto,
  manifestVersion,
  type PackManifest,
} from './manifest.ts';
import type { PackInput } from './pack-input.ts';

/** What was written, as `pack.json` tells it. */
export function createManifest(
  id: PackId,
  input: PackInput,
  photos: readonly ManifestPhoto[],
  files: readonly ManifestFile[],
): PackManifest {
  return {
    format: manifestFormat,
    version: manifestVersion,
    id,
    generator: input.generator,
    issued: input.now.toISOString(),
    preset: input.preset,
    languages: [...input.languages],
    ...eventOf(input),
    photos: [...photos],
    files: [...files],
  };
}

function eventOf({ event }: PackInput): Pick<PackManifest, 'event'> {
  if (!event) return {};
  const { id, names, places, date, dateEnd, embargo, contact, terms } = event;
  return {
    event: {
      event: id,
      names,
      places,
      ...(date && { date }),
      ...(dateEnd && { dateEnd }),
      ...(embargo && { embargo }),
      ...(contact && { contact }),
      ...(terms && { terms }),
    },
  };
}
