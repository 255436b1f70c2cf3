import type { ManifestPhoto, ManifestPicture } from './manifest.ts';
import type { PackInput, PackPhoto } from './pack-input.ts';
import { sentWords } from './sent-words.ts';

/** A photo as `pack.json` tells of it, with the files that were written of it. */
export function manifestPhoto(photo: PackPhoto, files: readonly ManifestPicture[], input: PackInput): ManifestPhoto {
  const { original } = photo;
  return {
    photo: photo.photo,
    revision: photo.revision,
    files: [...files],
    original: { name: original.name, bytes: original.size, sha256: original.sha256 },
    ...sentWords(photo, input.languages),
    ...cutsOf(photo, input),
  };
}

function cutsOf(photo: PackPhoto, input: PackInput): Pick<ManifestPhoto, 'iimCuts'> {
  const cuts = input.iimCuts(photo);
  return cuts.length === 0 ? {} : { iimCuts: cuts.map(({ key, bytes, limit, kept }) => ({ key, bytes, limit, kept })) };
}
