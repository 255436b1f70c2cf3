import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import { type EventId, newEventId } from '../../model/ids.ts';
import type { ArticleFacts, PressEvent } from '../../model/press-event.ts';
import { findEvent } from '../events/find-event.ts';
import type { FoundFiles } from './found-files.ts';

interface Wish {
  readonly event?: EventId | undefined;
  readonly eventName?: string | undefined;
  readonly sample?: Pick<PressEvent, 'names' | 'values'>;
}

/**
 * The press event that photos go to: the one chosen, the one of that name, the one that has the same article, the one
 * that has all these very photos, or (so that an import which was stopped goes on) the one named after the same folder
 * and day; else a new one. Faults with `event/not-found`.
 * @param folderName what `folderAndDay` says.
 */
export function chooseEvent(catalogue: Catalogue, found: FoundFiles, wish: Wish, folderName: string): PressEvent {
  if (wish.event) return findEvent(catalogue, wish.event);
  const events = [...catalogue.events.all()];
  if (wish.sample) return events.find(({ sample }) => sample) ?? newEvent(wish, 'und', '');
  const language = found.articles[0]?.article.language ?? 'und';
  const named = (name: string) => events.find(({ names }) => Object.values(names).includes(name));
  if (wish.eventName !== undefined) return named(wish.eventName) ?? newEvent(wish, language, wish.eventName);
  const digests = new Set(found.articles.map(({ sha256 }) => sha256));
  const sameArticle = events.find(({ articles }) => articles.some(({ sha256 }) => digests.has(sha256)));
  const same = sameArticle ?? eventOfAll(catalogue, found);
  if (same) return same;
  const titles = Object.fromEntries(
    found.articles.flatMap(({ article }) => (article.title === undefined ? [] : [[article.language, article.title]])),
  );
  if (Object.keys(titles).length > 0) return { ...newEvent(wish, language, ''), names: titles };
  return named(folderName) ?? newEvent(wish, 'und', folderName);
}

/** The event that every photo found belongs to already: it may have been renamed, or get its article only now. */
function eventOfAll(catalogue: Catalogue, found: FoundFiles): PressEvent | undefined {
  const eventOf = new Map(Array.from(catalogue.briefs(), ({ path, event }) => [path, event]));
  const homes = new Set(found.photos.map(({ path }) => eventOf.get(path)));
  const [home] = homes;
  return homes.size === 1 && home !== undefined ? catalogue.events.get(home) : undefined;
}

/** 'Ceremony 2025-10-26': the folder of the first photo and the day its file was last changed, the same at every run. */
export async function folderAndDay(found: FoundFiles): Promise<string> {
  const first = found.photos[0]?.path;
  if (first === undefined) return found.articles[0]?.article.fileName ?? 'Press event';
  const day = await stat(first).then(
    ({ mtime }) => ` ${mtime.toISOString().slice(0, 10)}`,
    () => '',
  );
  return `${basename(dirname(first))}${day}`;
}

function newEvent(wish: Wish, language: string, name: string): PressEvent {
  return {
    id: newEventId(),
    revision: 1,
    names: name === '' ? {} : { [language]: name },
    places: {},
    languages: [],
    articles: [],
    suggestions: [],
    refused: [],
    values: {},
    ...(wish.sample && { ...wish.sample, sample: true }),
    added: new Date().toISOString(),
  };
}

/** The event with what its articles say about themselves; what they do not say stays absent. */
export function withArticles(event: PressEvent, found: FoundFiles): PressEvent {
  const known = new Set(event.articles.map(({ sha256 }) => sha256));
  const fresh = found.articles.filter(({ sha256 }) => !known.has(sha256));
  const facts = fresh.map(({ article, sha256 }): ArticleFacts => {
    const { fileName, language, title, sourceUrl, date } = article;
    return {
      fileName,
      sha256,
      language,
      ...(title !== undefined && { title }),
      ...(sourceUrl !== undefined && { sourceUrl }),
      ...(date !== undefined && { date }),
    };
  });
  const titles = Object.fromEntries(
    facts.flatMap(({ language, title }) => (title === undefined ? [] : [[language, title]])),
  );
  const date = event.date ?? facts.find((fact) => fact.date !== undefined)?.date?.slice(0, 10);
  const languages = [...new Set([...event.languages, ...facts.map(({ language }) => language)])];
  return {
    ...event,
    names: { ...titles, ...event.names },
    languages: languages.filter((language) => language !== 'und'),
    articles: [...event.articles, ...facts],
    ...(date !== undefined && { date }),
  };
}
