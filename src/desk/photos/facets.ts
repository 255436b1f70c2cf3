import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import type { Facet, FacetValue } from '../../contract/facets.ts';
import type { EventId } from '../../model/ids.ts';
import { inLanguage } from '../../model/in-language.ts';
import { mainNames } from '../../model/speaker.ts';
import type { FacetCounts } from '../../search/facets/count-facets.ts';
import { foldedWords } from '../../search/fold.ts';
import { findEvent } from '../events/find-event.ts';
import type { Handler } from '../handler.ts';
import { mostFrequent } from './most-frequent.ts';
import { speakersNamed } from '../search/names-in.ts';

export const countPhotoFacets: Handler<'photos.facets'> = async ({ catalogue, search }, input) => {
  const event = input.event && findEvent(catalogue, input.event).id;
  const counts = await search.facets(input.query ?? '', input.typing, event);
  const languages = languagesOf(catalogue, event);
  return {
    total: counts.total,
    facets: [
      { facet: 'speaker' as const, ...speakersOf(catalogue, counts, languages) },
      // Inside of one event there is nothing to choose.
      ...(event ? [] : [{ facet: 'event' as const, ...eventsOf(counts) }]),
      { facet: 'place' as const, ...placesOf(counts) },
      {
        facet: 'date' as const,
        ...mostFrequent(counts.days, (day, found) => ({ value: day, query: `date:${day}`, found })),
      },
      { facet: 'missing' as const, ...whole(languages.map((tag) => lacking(counts, `caption.${tag}`, tag))) },
      { facet: 'status' as const, ...whole(statesOf(counts)) },
      { facet: 'rating' as const, ...whole(ratingsOf(counts)) },
      {
        facet: 'label' as const,
        ...mostFrequent(counts.labels, (label, found) => ({ value: label, query: `label:${quoted(label)}`, found })),
      },
      { facet: 'check' as const, ...whole(toCheck(counts)) },
    ],
  };
};

type Values = Omit<Facet, 'facet'>;

/** All that any photo has, in the order that people think of them. */
const whole = (values: readonly FacetValue[]): Values => ({ values: values.filter(({ found }) => found > 0), more: 0 });

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Of the event, or of all. */
const languagesOf = (catalogue: Catalogue, event: EventId | undefined): readonly string[] => [
  ...new Set(
    [...catalogue.events.all()].filter(({ id }) => !event || id === event).flatMap(({ languages }) => languages),
  ),
];

/** By a name that the query finds again, so the number is what that name finds: two people may share it. */
function speakersOf(catalogue: Catalogue, counts: FacetCounts, languages: readonly string[]): Values {
  return mostFrequent(counts.speakers, (id, found) => {
    const speaker = catalogue.speakers.get(id as never);
    const name = speaker && inLanguage(mainNames(speaker), languages);
    if (name === undefined) return { value: id, query: `speaker:${quoted(id)}`, found };
    return { value: id, query: `speaker:${quoted(name)}`, found: counts.showing(name, speakersNamed(catalogue, name)) };
  });
}

const eventsOf = (counts: FacetCounts): Values =>
  mostFrequent(counts.events, (id, found) => ({ value: id, query: `event:${id}`, found }));

function placesOf(counts: FacetCounts): Values {
  const findable = new Map([...counts.places].filter(([place]) => foldedWords(place).length > 0));
  return mostFrequent(findable, (place) => ({
    value: place,
    query: `place:${quoted(place)}`,
    found: counts.at(place),
  }));
}

const having = (counts: FacetCounts, what: string, value = what): FacetValue => ({
  value,
  query: `has:${what}`,
  found: counts.facts.get(what) ?? 0,
});
const lacking = (counts: FacetCounts, what: string, value: string): FacetValue => ({
  value,
  query: `missing:${what}`,
  found: counts.total - (counts.facts.get(what) ?? 0),
});

const statesOf = (counts: FacetCounts): FacetValue[] => [
  { value: 'picked', query: 'is:picked', found: counts.picks.get('picked') ?? 0 },
  { value: 'rejected', query: 'is:rejected', found: counts.picks.get('rejected') ?? 0 },
  lacking(counts, 'pick', 'undecided'),
  { value: 'checked', query: 'is:checked', found: counts.facts.get('is.checked') ?? 0 },
  { value: 'draft', query: 'is:draft', found: counts.facts.get('is.draft') ?? 0 },
];

const ratingsOf = (counts: FacetCounts): FacetValue[] => [
  ...[5, 4, 3, 2, 1, 0, -1].map((rating) => ({
    value: String(rating),
    query: `rating:${rating}`,
    found: counts.ratings.get(rating) ?? 0,
  })),
  lacking(counts, 'rating', 'none'),
];

const toCheck = (counts: FacetCounts): FacetValue[] => [
  having(counts, 'warnings'),
  having(counts, 'conflict'),
  having(counts, 'suggestions'),
  lacking(counts, 'people', 'people'),
  lacking(counts, 'creditLine', 'creditLine'),
];
