import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Toolbar } from 'react-aria-components';
import type { EventView } from '../../src/contract/views.ts';
import { usePersonName } from '../captions/use-person-name.ts';
import { useAsk } from '../desk/ask.ts';
import { useWords } from '../strings/words.ts';
import { valueName } from './facet-names.ts';
import { FilterMenu } from './filter-menu.tsx';
import styles from './filters.module.css';
import { hasTerm, keyedTerms, withoutTerm, withTerm } from './query-terms.ts';

interface FilterBarProps {
  readonly event: EventView;
  /** As it stands in the search field: what is chosen here is read from it and written into it. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** The last that was understood: what the grid shows, and what is counted. */
  readonly query: string;
}

/** What the photos found have, by kind, with counts; and what is chosen of it. */
export function FilterBar({ event, text, onText, query }: FilterBarProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const personName = usePersonName(event);
  const asked = query === '' ? {} : { query, typing: true };
  const { data } = useAsk('photos.facets', { event: event.id, ...asked }, { keep: true });
  if (!data) return <div className={styles.bar} />;
  const toggle = (term: string): void => {
    onText(hasTerm(text, term) ? withoutTerm(text, term) : withTerm(text, term));
  };
  const nameOfTerm = (term: string): string => {
    for (const { facet, values } of data.facets) {
      const found = values.find((one) => hasTerm(term, one.query));
      if (found) {
        const name = valueName(facet, found.value, words, personName);
        return facet === 'missing' || facet === 'speaker' ? `${t(`filter.${facet}`)}: ${name}` : name;
      }
    }
    return term;
  };
  return (
    <Toolbar className={styles.bar ?? ''} aria-label={t('filter.title')}>
      {data.facets
        .filter(({ values }) => values.length > 0)
        .map((facet) => (
          <FilterMenu
            key={facet.facet}
            facet={facet}
            name={t(`filter.${facet.facet}`)}
            nameOf={(value) => valueName(facet.facet, value, words, personName)}
            chosen={facet.values.map((one) => one.query).filter((one) => hasTerm(text, one))}
            onToggle={toggle}
          />
        ))}
      {keyedTerms(text).map((term) => (
        <Button
          key={term}
          className={styles.chip ?? ''}
          aria-label={t('filter.remove', { name: nameOfTerm(term) })}
          onPress={() => {
            onText(withoutTerm(text, term));
          }}
        >
          {nameOfTerm(term)}
          <X aria-hidden="true" />
        </Button>
      ))}
    </Toolbar>
  );
}
