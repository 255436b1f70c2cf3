import { Captions, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Output } from '../../src/contract/commands.ts';
import type { EventId } from '../../src/model/ids.ts';
import { go, useRoute } from '../app/routes.ts';
import { useAsk } from '../desk/ask.ts';
import { findIn, useFindText } from '../photos/use-find.ts';
import { useWords, type Words } from '../strings/words.ts';
import { SavedSearchRow } from './saved-search-row.tsx';
import { SearchRow } from './search-row.tsx';
import styles from './saved-searches.module.css';

type ReadyMade = Output<'searches.list'>['readyMade'][number];

/** What is asked again and again of a press event: one press runs it there. */
export function SavedSearches({ event }: { readonly event: EventId }): ReactNode {
  const words = useWords();
  const { data } = useAsk('searches.list', { event }, { keep: true });
  const readOnly = useAsk('catalogue.status', {}).data?.mode === 'read-only';
  const route = useRoute();
  const text = useFindText(event).trim();
  if (!data) return null;
  const isHere = (query: string): boolean =>
    (route.screen === 'photos' || route.screen === 'home') && text === query.trim();
  const run = (query: string, where = event): void => {
    findIn(where, query);
    go({ screen: 'photos', event: where });
  };
  return (
    <section aria-labelledby="saved-searches">
      <h2 id="saved-searches" className={styles.title}>
        {words.t('searches.title')}
      </h2>
      <ul className={styles.list}>
        {data.readyMade.map((one) => (
          <li key={one.query} className={styles.row}>
            <SearchRow
              name={nameOf(one, words)}
              icon={one.kind === 'warnings' ? <TriangleAlert aria-hidden="true" /> : <Captions aria-hidden="true" />}
              found={one.found}
              here={isHere(one.query)}
              onRun={() => {
                run(one.query);
              }}
            />
          </li>
        ))}
        {data.searches.map((search) => (
          <SavedSearchRow
            key={search.id}
            search={search}
            here={isHere(search.query)}
            readOnly={readOnly}
            onRun={() => {
              run(search.query, search.event);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

const nameOf = (one: ReadyMade, { t, languageName }: Words): string =>
  one.kind === 'warnings'
    ? t('searches.warnings')
    : t('searches.missingCaption', { language: languageName(one.language) });
