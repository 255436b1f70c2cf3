import type { StepView } from '../../src/contract/history.ts';
import { propertyName } from '../strings/property-name.ts';
import type { Words } from '../strings/words.ts';

/** What a step did, in the words of the screens: 'caption of IMG_1.jpg in বাংলা', 'import of 12 photos'. */
export function stepName({ kind, photos, file, names, field = '' }: StepView, words: Words): string {
  const [map, key] = field.split('.') as [string, string?];
  if (kind === 'photos-mark') return markedName({ photos, file, field }, words);
  if (kind === 'photos-settle') return settledName({ photos, file, property: key }, words);
  if (kind === 'photos-edit' && file === undefined) return manyName({ photos, field }, words);
  if (file !== undefined && map === 'captions' && key !== undefined) {
    return words.t('step.caption', { name: file, language: words.languageName(key) });
  }
  if (file !== undefined && (kind === 'photo-edit' || kind === 'photos-edit')) {
    const what = map === 'people' ? words.t('people.title') : key && propertyName(key, words);
    return what ? words.t('step.field', { name: file, field: what }) : words.t('step.photo-edit', { name: file });
  }
  const called = names && (names[words.locale] ?? Object.values(names)[0]);
  const fillings = { name: called ?? file ?? '', count: photos };
  return words.maybe(called === undefined ? `step.${kind}.any` : `step.${kind}`, fillings) ?? words.t('step.other');
}

/** 'settling of Headline, IMG_1.jpg', '… in 12 photos'. */
function settledName(
  { photos, file, property }: { photos: number; file: string | undefined; property: string | undefined },
  words: Words,
): string {
  const field = (property && propertyName(property, words)) ?? words.t('metadata.title');
  return photos === 1 && file !== undefined
    ? words.t('step.settle', { field, name: file })
    : words.t('step.settleMany', { field, count: photos });
}

/** 'rating of IMG_1.jpg', 'label of 12 photos'. */
function markedName({ photos, file, field }: Pick<StepView, 'photos' | 'file' | 'field'>, words: Words): string {
  const what = words.maybe(`mark.field.${field}`) ?? words.t('mark.fields');
  return file === undefined
    ? words.t('step.fieldOfMany', { field: what, count: photos })
    : words.t('step.field', { field: what, name: file });
}

/** 'caption of 12 photos in বাংলা', 'Credit line of 12 photos'. */
function manyName({ photos, field = '' }: Pick<StepView, 'photos' | 'field'>, words: Words): string {
  const [map, key] = field.split('.') as [string, string?];
  if (map === 'captions' && key !== undefined)
    return words.t('step.captionOfMany', { count: photos, language: words.languageName(key) });
  const what = map === 'people' ? words.t('people.title') : key && propertyName(key, words);
  return what
    ? words.t('step.fieldOfMany', { field: what, count: photos })
    : words.t('step.photos-edit.any', { count: photos });
}
