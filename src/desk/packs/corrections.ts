import { Fault } from '../../model/fault.ts';
import type { IssuedPack } from '../../model/pack.ts';
import { corrections, type Correction } from '../../packs/corrections.ts';
import type { ManifestPhoto } from '../../packs/manifest.ts';
import { sentWords, wordsDigest } from '../../packs/sent-words.ts';
import { manifestAt } from '../../packs/verify-pack.ts';
import type { DeskContext } from '../context.ts';
import type { Handler } from '../handler.ts';
import { sideBySide } from '../side-by-side.ts';
import { packPhoto } from './pack-photo.ts';

type Sent = IssuedPack['photos'][number];

export const listCorrections: Handler<'packs.corrections'> = async ({ catalogue }, { pack: id }) => {
  const pack = catalogue.packs.get(id);
  if (!pack)
    throw new Fault('pack/not-found', 'That pack is not among the issued ones of this catalogue.', { pack: id });
  const manifest = await manifestAt(pack.path);
  const said = new Map(manifest?.id === pack.id ? manifest.photos.map((photo) => [photo.photo, photo]) : []);
  const photos = await sideBySide(pack.photos, (sent) => photoSince(catalogue, pack, sent, said.get(sent.photo)));
  return {
    corrected: photos.flatMap((photo) => (photo && photo !== 'gone' ? [photo] : [])),
    gone: photos.filter((photo) => photo === 'gone').length,
  };
};

/** What has become of a photo that went out: undefined where the pack still says what would be said now. */
async function photoSince(
  catalogue: DeskContext['catalogue'],
  { languages }: IssuedPack,
  { photo: id, revision, words }: Sent,
  said: ManifestPhoto | undefined,
): Promise<'gone' | { photo: Sent['photo']; name: string; changes: Correction[] } | undefined> {
  const photo = catalogue.photos.get(id);
  if (!photo) return 'gone';
  const now = sentWords(await packPhoto(catalogue, photo), languages);
  const changes = said ? corrections(said, now, languages) : [];
  // What it said can be known without the pack, though not in words; of packs from before that was kept, only that there was an edit.
  const isOther = words === undefined ? photo.revision !== revision : words !== wordsDigest(now);
  return changes.length > 0 || (!said && isOther) ? { photo: id, name: photo.file.name, changes } : undefined;
}
