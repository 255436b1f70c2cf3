import { History, Package, Plus, TextCursorInput, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EventView } from '../../src/contract/views.ts';
import type { EventId } from '../../src/model/ids.ts';
import { useAsk } from '../desk/ask.ts';
import { SavedSearches } from '../searches/saved-searches.tsx';
import { useWords } from '../strings/words.ts';
import { classes } from '../ui/classes.ts';
import { eventName } from './event-name.ts';
import { addressOf, type Route } from './routes.ts';
import styles from './sidebar.module.css';

interface SidebarProps {
  readonly route: Route;
  readonly events: readonly EventView[];
  /** The event that is looked at, or was last. */
  readonly event: EventId | undefined;
  /** The line that its width is changed with. */
  readonly edge: ReactNode;
}

/** The left pane: the press events, the speakers, the packs, the backups. */
export function Sidebar({ route, events, event, edge }: SidebarProps): ReactNode {
  const words = useWords();
  const { t, number } = words;
  const status = useAsk('catalogue.status', {});
  const packs = useAsk('packs.list', {});
  return (
    <nav className={styles.sidebar} data-pane="places" aria-label={t('places.title')} tabIndex={-1}>
      <div className={styles.places}>
        <h2 className={styles.title}>{t('places.events')}</h2>
        <ul>
          {events.map((one) => (
            <li key={one.id}>
              <EventLink event={one} here={'event' in route && route.event === one.id} />
            </li>
          ))}
          <li>
            <a
              className={classes(styles.item, styles.quiet)}
              href={addressOf({ screen: 'import' })}
              aria-current={route.screen === 'import' && !route.event ? 'page' : undefined}
            >
              <Plus aria-hidden="true" />
              <span className={styles.name}>{t('places.import')}</span>
            </a>
          </li>
        </ul>
        {event && <SavedSearches event={event} />}
        <h2 className={styles.title}>{t('places.registry')}</h2>
        <ul>
          <li>
            <a
              className={styles.item}
              href={addressOf({ screen: 'speakers' })}
              aria-current={route.screen === 'speakers' ? 'page' : undefined}
            >
              <Users aria-hidden="true" />
              <span className={styles.name}>{t('places.speakers')}</span>
              <span className={styles.count}>{number(status.data?.speakers ?? 0)}</span>
            </a>
          </li>
          <li>
            <a
              className={styles.item}
              href={addressOf({ screen: 'codes' })}
              aria-current={route.screen === 'codes' ? 'page' : undefined}
            >
              <TextCursorInput aria-hidden="true" />
              <span className={styles.name}>{t('codes.title')}</span>
            </a>
          </li>
          <li>
            <a
              className={styles.item}
              href={addressOf({ screen: 'packs' })}
              aria-current={route.screen === 'packs' ? 'page' : undefined}
            >
              <Package aria-hidden="true" />
              <span className={styles.name}>{t('places.packs')}</span>
              <span className={styles.count}>{number(packs.data?.packs.length ?? 0)}</span>
            </a>
          </li>
          <li>
            <a
              className={styles.item}
              href={addressOf({ screen: 'backups' })}
              aria-current={route.screen === 'backups' ? 'page' : undefined}
            >
              <History aria-hidden="true" />
              <span className={styles.name}>{t('backups.title')}</span>
            </a>
          </li>
        </ul>
      </div>
      {edge}
    </nav>
  );
}

/** An event, how many photos it has, and how far each language is. */
function EventLink({ event, here }: { readonly event: EventView; readonly here: boolean }): ReactNode {
  const words = useWords();
  const { text, lang } = eventName(event, words);
  return (
    <a
      className={styles.item}
      href={addressOf({ screen: 'photos', event: event.id })}
      aria-current={here ? 'page' : undefined}
    >
      <span className={styles.name} lang={lang}>
        {text}
      </span>
      <span className={styles.count}>{words.number(event.photos)}</span>
      <span className={styles.languages}>
        {event.languages.map((tag) => (
          <span
            key={tag}
            title={words.t('places.captioned', { count: event.captioned[tag] ?? 0, language: words.languageName(tag) })}
          >
            {tag} {words.number(event.captioned[tag] ?? 0)}/{words.number(event.photos)}
          </span>
        ))}
      </span>
    </a>
  );
}
