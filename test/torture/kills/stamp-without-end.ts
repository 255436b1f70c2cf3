import { writeSync } from 'node:fs';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import type { PhotoId, SpeakerId } from '../../../src/model/ids.ts';
import type { Cast } from '../setup/stamped-catalogue.ts';
import { stampPhoto, stampSpeaker } from '../setup/stamps.ts';
import { numberedEdit } from './numbered-edit.ts';

/** Makes edit `number` of records; nothing where they are not there. */
export async function stampRecords(
  catalogue: Catalogue,
  name: string,
  number: number,
  records: readonly string[],
): Promise<void> {
  await catalogue.change(name, (draft) => {
    for (const id of records) {
      const photo = draft.get('photos', id as PhotoId);
      const speaker = draft.get('speakers', id as SpeakerId);
      if (photo) stampPhoto(draft, photo, number);
      if (speaker) stampSpeaker(draft, speaker, number);
    }
  });
}

/**
 * Edits from number `first` on, three at once, with checkpoints between, until the process is killed. Writes `+N` when
 * it begins edit N, `=N` when that is acknowledged.
 */
export async function stampWithoutEnd(
  catalogue: Catalogue,
  { cast, seed, first }: { readonly cast: Cast; readonly seed: number; readonly first: number },
): Promise<never> {
  let next = first;
  const edit = async (): Promise<void> => {
    const number = next++;
    writeSync(1, `+${number}\n`);
    await stampRecords(catalogue, 'stamp', number, numberedEdit(seed, number, cast));
    writeSync(1, `=${number}\n`);
  };
  for (let round = 1; ; round++) {
    await Promise.all([edit(), edit(), edit()]);
    if (round % 5 === 0) void catalogue.checkpoint();
  }
}
