import { isDeepStrictEqual } from 'node:util';
import { openCatalogue } from '../../../src/catalogue/catalogue.ts';
import type { Photo } from '../../../src/model/photo.ts';
import { numberOf } from './corpus/generated.ts';
import type { EditLog } from './edit-log.ts';

/** Opens the catalogue again and compares every photo. @returns whether all are what they must be; says so. */
export async function photosAreRight(folder: string, count: number, log: EditLog): Promise<boolean> {
  const catalogue = await openCatalogue(folder, { mode: 'read' });
  const wrong = catalogue.notices.map(({ message }) => message);
  let number = 0;
  for (const photo of catalogue.photos.all()) {
    if (!isDeepStrictEqual(photo, log.expected(number++))) wrong.push(`${photo.id} is not as it was edited`);
  }
  if (number !== count) wrong.push(`${number} photos`);
  return said(wrong, `reopened, all ${count} photos as edited, ${log.ids.length} of them changed`);
}

/** Whether the edited photos are in the database as they must be. */
export function rowsAreRight(photo: (id: string) => Photo, log: EditLog): boolean {
  const wrong = log.ids.filter((id) => !isDeepStrictEqual(photo(id), log.expected(numberOf(id))));
  return said(wrong, `SQLite, ${log.ids.length} photos as edited`);
}

/** Prints what is wrong, or else what is right. */
export function said(wrong: readonly string[], right: string): boolean {
  console.log(wrong.length === 0 ? `  answers: ${right}` : `  answers WRONG:\n${wrong.slice(0, 10).join('\n')}`);
  return wrong.length === 0;
}
