import type { FacetName } from '../../src/contract/facets.ts';
import type { SpeakerId } from '../../src/model/ids.ts';
import type { Words } from '../strings/words.ts';

type NameOfPerson = (speaker: SpeakerId) => { readonly text: string };

/** What a value of a facet is called on the screen. */
export function valueName(facet: FacetName, value: string, words: Words, personName: NameOfPerson): string {
  switch (facet) {
    case 'speaker':
      return personName(value as SpeakerId).text;
    case 'date':
      return words.date(value);
    case 'missing':
      return words.languageName(value);
    case 'rating':
      return ratingName(value, words);
    case 'status':
    case 'check':
      return words.maybe(`filter.${facet}.${value}`) ?? value;
    case 'event':
    case 'place':
    case 'label':
      return value;
  }
}

function ratingName(value: string, { t, number }: Words): string {
  if (value === 'none') return t('filter.rating.none');
  return value === '-1' ? t('filter.rating.rejected') : `★ ${number(Number(value))}`;
}
