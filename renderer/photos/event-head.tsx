import { ChartNoAxesColumn, ImagePlus, LayoutTemplate, Replace, SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EventView } from '../../src/contract/views.ts';
import { inLanguage } from '../../src/model/in-language.ts';
import { eventName } from '../app/event-name.ts';
import { addressOf } from '../app/routes.ts';
import { useWords } from '../strings/words.ts';
import { Badge } from '../ui/badge.tsx';
import button from '../ui/button.module.css';
import { classes } from '../ui/classes.ts';
import { IconButton } from '../ui/icon-button.tsx';
import styles from './event-head.module.css';

interface EventHeadProps {
  readonly event: EventView;
  readonly total: number;
  readonly onReplace: () => void;
  readonly onTemplate: () => void;
}

/** Which event this is, what stands in the way of its pack, and how much is chosen. */
export function EventHead({ event, total, onReplace, onTemplate }: EventHeadProps): ReactNode {
  const words = useWords();
  const { t, date } = words;
  const name = eventName(event, words);
  const place = inLanguage(event.places, [words.locale, ...event.languages]);
  const when = [event.date, event.dateEnd].flatMap((day) => (day ? [date(day)] : [])).join(' – ');
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h1 className={styles.name} lang={name.lang}>
          {name.text}
        </h1>
        <p className={styles.facts}>
          {event.sample && <Badge>{t('event.sample')}</Badge>}
          {when && <span>{when}</span>}
          {place && <span>{place}</span>}
          <span>{t('photos.count', { count: total })}</span>
          {event.embargo && <Badge mood="warning">{t('event.embargoUntil', { date: date(event.embargo) })}</Badge>}
          {event.withoutCredit > 0 && (
            <a href={addressOf({ screen: 'facts', event: event.id })}>
              {t('photos.withoutCredit', { count: event.withoutCredit })}
            </a>
          )}
        </p>
      </div>
      {total > 0 && (
        <>
          <IconButton name={t('template.title')} onPress={onTemplate}>
            <LayoutTemplate />
          </IconButton>
          <IconButton name={t('replace.title')} onPress={onReplace}>
            <Replace />
          </IconButton>
        </>
      )}
      <a className={classes(button.link, button.quiet)} href={addressOf({ screen: 'import', event: event.id })}>
        <ImagePlus aria-hidden="true" />
        {t('photos.add')}
      </a>
      {total > 0 && (
        <a
          className={classes(button.link, button.quiet)}
          href={addressOf({ screen: 'overview', event: event.id })}
          title={t('overview.title')}
          aria-label={t('overview.title')}
        >
          <ChartNoAxesColumn aria-hidden="true" />
        </a>
      )}
      <a className={classes(button.link, button.quiet)} href={addressOf({ screen: 'facts', event: event.id })}>
        <SlidersHorizontal aria-hidden="true" />
        {t('event.facts')}
      </a>
    </header>
  );
}
