import type { ReactNode } from 'react';
import type { EventView } from '../../src/contract/views.ts';
import { eventName } from '../app/event-name.ts';
import { addressOf } from '../app/routes.ts';
import { SuggestionChips } from '../captions/suggestions.tsx';
import { useWords } from '../strings/words.ts';
import button from '../ui/button.module.css';
import { classes } from '../ui/classes.ts';
import { Notice } from '../ui/notice.tsx';
import { Page, Section } from '../ui/page.tsx';
import { EventArticles } from './event-articles.tsx';
import { EventLanguages } from './event-languages.tsx';
import { EventRights } from './event-rights.tsx';
import { EventSidecars } from './event-sidecars.tsx';
import { EventWhen } from './event-when.tsx';
import { EventWords } from './event-words.tsx';
import { RemoveEvent } from './remove-event.tsx';
import { useEventHand } from './use-event-hand.ts';

/** What holds for all photos of an event, saved as it is typed. */
export function EventFacts({ event }: { readonly event: EventView }): ReactNode {
  const words = useWords();
  const { t } = words;
  const hand = useEventHand(event);
  const name = eventName(event, words);
  return (
    <Page
      title={name.text}
      lang={name.lang}
      lead={t('event.lead')}
      actions={
        <a className={classes(button.link, button.quiet)} href={addressOf({ screen: 'photos', event: event.id })}>
          {t('event.toPhotos')}
        </a>
      }
    >
      {hand.fault && <Notice mood="error">{words.explain(hand.fault)}</Notice>}
      <EventLanguages hand={hand} />
      <EventWords event={event} hand={hand} />
      <EventWhen hand={hand} />
      <EventRights hand={hand} />
      <EventSidecars event={event.id} hand={hand} />
      {event.suggestions.length > 0 && (
        <Section title={t('event.people')}>
          <SuggestionChips event={event} suggested={event.suggestions} />
        </Section>
      )}
      {event.articles.length > 0 && <EventArticles articles={event.articles} />}
      <RemoveEvent event={event} name={name.text} />
    </Page>
  );
}
