import { FileQuestion } from 'lucide-react';
import { lazy, type ReactNode, Suspense } from 'react';
import type { EventView } from '../../src/contract/views.ts';
import { BackupsScreen } from '../backups/backups-screen.tsx';
import { CodesScreen } from '../codes/codes-screen.tsx';
import { EventFacts } from '../event/event-facts.tsx';
import { ImportScreen } from '../import/import-screen.tsx';
import { OverviewScreen } from '../overview/overview-screen.tsx';
import { PacksScreen } from '../packs/packs-screen.tsx';
import { PackScreen } from '../packs/pack-screen.tsx';
import { PhotosScreen } from '../photos/photos-screen.tsx';
import { SpeakersScreen } from '../speakers/speakers-screen.tsx';
import { useWords } from '../strings/words.ts';
import { Empty } from '../ui/empty.tsx';
import { WelcomeScreen } from '../welcome/welcome-screen.tsx';
import type { Route } from './routes.ts';

/** Most of it is words to read, which no other screen waits for. */
const HelpScreen = lazy(async () => ({ default: (await import('../help/help-screen.tsx')).HelpScreen }));

/** The screen of a place. An event's screens start afresh for another event. */
export function Screen({ route, events }: { readonly route: Route; readonly events: readonly EventView[] }): ReactNode {
  switch (route.screen) {
    case 'home':
    case 'welcome':
      return <WelcomeScreen events={events} />;
    case 'import':
      return <ImportScreen key={route.event} event={route.event} events={events} />;
    case 'speakers':
      return <SpeakersScreen selected={route.speaker} />;
    case 'packs':
      return <PacksScreen events={events} />;
    case 'codes':
      return <CodesScreen />;
    case 'backups':
      return <BackupsScreen />;
    case 'help':
      return (
        <Suspense>
          <HelpScreen page={route.page} />
        </Suspense>
      );
    default:
      return <EventScreen route={route} events={events} />;
  }
}

type EventRoute = Extract<Route, { readonly screen: 'photos' | 'facts' | 'overview' | 'pack' }>;

function EventScreen({
  route,
  events,
}: {
  readonly route: EventRoute;
  readonly events: readonly EventView[];
}): ReactNode {
  const { t } = useWords();
  const event = events.find(({ id }) => id === route.event);
  if (!event) return <Empty icon={<FileQuestion />} title={t('event.gone')} />;
  if (route.screen === 'facts') return <EventFacts key={event.id} event={event} />;
  if (route.screen === 'overview') return <OverviewScreen key={event.id} event={event} />;
  if (route.screen === 'pack') return <PackScreen key={event.id} event={event} />;
  return <PhotosScreen key={event.id} event={event} />;
}
