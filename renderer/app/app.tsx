import { type ReactNode, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { faultOf, useAsk } from '../desk/ask.ts';
import { edits } from '../desk/edits.ts';
import { useWords } from '../strings/words.ts';
import { Frame } from './frame.tsx';
import { Opening } from './opening.tsx';
import { useRoute } from './routes.ts';
import { useHome } from './use-home.ts';
import { WantedCatalogue } from './wanted-catalogue.tsx';

/** Nothing that was typed may be lost with the window: what waits is saved, and only what cannot be is asked about. */
function useSafeLeaving(): void {
  useEffect(() => {
    const hide = (): void => {
      if (document.visibilityState === 'hidden') void edits.flush();
    };
    const leave = (event: BeforeUnloadEvent): void => {
      if (edits.waiting().length === 0) return;
      void edits.flush();
      event.preventDefault();
    };
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('beforeunload', leave);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('beforeunload', leave);
    };
  }, []);
}

export function App(): ReactNode {
  const { locale } = useWords();
  const events = useAsk('events.list', {});
  const route = useRoute();
  const home = useHome(route, events.data?.events);
  const [sheet, setSheet] = useState(false);
  useSafeLeaving();
  const fault = faultOf(events.error);
  // An answer from before the catalogue could not be opened again is of no use any more.
  const isOpen = fault === undefined || fault.code === 'desk/away';
  return (
    <I18nProvider locale={locale}>
      {events.data && isOpen ? (
        <Frame
          route={route.screen === 'home' ? home : route}
          home={home}
          events={events.data.events}
          sheet={sheet}
          onSheet={setSheet}
        />
      ) : (
        <Opening fault={fault} />
      )}
      <WantedCatalogue />
    </I18nProvider>
  );
}
