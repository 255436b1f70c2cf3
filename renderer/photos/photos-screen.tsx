import { ImagePlus, SearchX } from 'lucide-react';
import { type ReactNode, useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { EventView } from '../../src/contract/views.ts';
import { prefer, usePreference } from '../app/preferences.ts';
import { addressOf } from '../app/routes.ts';
import { CaptionDesk } from '../captions/caption-desk.tsx';
import { useCommand } from '../commands/use-command.ts';
import { useAsk } from '../desk/ask.ts';
import { arrangementOf, usePhotos, useRows } from '../desk/rows.ts';
import { FilterBar } from '../filters/filter-bar.tsx';
import { Loupe } from '../loupe/loupe.tsx';
import { useLoupe } from '../loupe/use-loupe.ts';
import { useWords } from '../strings/words.ts';
import { TemplatePanel } from '../templates/template-panel.tsx';
import button from '../ui/button.module.css';
import { classes } from '../ui/classes.ts';
import { Empty } from '../ui/empty.tsx';
import { Notice } from '../ui/notice.tsx';
import { PaneDivider } from '../ui/pane-divider.tsx';
import { EventHead } from './event-head.tsx';
import { FindField } from './find-field.tsx';
import { Grid } from './grid.tsx';
import { GridFoot } from './grid-foot.tsx';
import styles from './photos-screen.module.css';
import { ReplacePanel } from './replace-panel.tsx';
import { chooseOne } from './selection.ts';
import { useSelection } from './selections.ts';
import { useCopyCommands } from './use-copy-commands.ts';
import { useFind } from './use-find.ts';
import { useOrder } from './use-order.ts';
import { usePages } from './use-pages.ts';
import { usePhotoCommands } from './use-photo-commands.ts';

/** The picture desk: the photos of an event in the middle, the words of one of them at the right. */
export function PhotosScreen({ event }: { readonly event: EventView }): ReactNode {
  const { t, explain, locale } = useWords();
  const arrangement = arrangementOf(usePreference('arrange'), locale);
  const find = useFind(event.id, arrangement);
  const [selection, select] = useSelection(event.id);
  const shown = usePhotos({ event: event.id, query: find.query, ...arrangement });
  const { total, groups, fault, first } = shown;
  // Photos first: the words beside them are drawn behind, and wait for nothing that is seen.
  const withWords = useDeferredValue(first !== undefined, false);
  const [panel, setPanel] = useState<'replace' | 'template'>();
  const openReplace = useCallback(() => {
    setPanel('replace');
  }, []);
  const openTemplate = useCallback(() => {
    setPanel('template');
  }, []);
  const close = useCallback(() => {
    setPanel(undefined);
  }, []);
  useCommand('replace', openReplace);
  useCommand('template', openTemplate);
  const readOnly = useAsk('catalogue.status', {}).data?.mode === 'read-only';
  const right = usePreference('rightPane');
  const width = usePreference('rightWidth');
  const { order, chosen } = useOrder(shown.photos, total, selection);
  const { ids } = order;
  const chosenIds = useMemo(() => [...chosen.chosen], [chosen]);
  const at = chosen.focus === undefined ? -1 : (order.places.get(chosen.focus) ?? -1);
  const { pages, onSeen } = usePages(order, chosen);
  const rows = useRows(shown, pages);
  const step = useCallback(
    (by: number) => {
      const next = ids[at + by];
      if (next) select(chooseOne(next));
    },
    [ids, at, select],
  );
  const loupe = useLoupe(chosen);
  useCopyCommands(event, chosen.chosen, order);
  usePhotoCommands({ focus: chosen.focus, onFind: loupe.mode ? undefined : find.onText });
  const about = { event, query: find.query, total, chosen: chosenIds, readOnly, onClose: close };
  if (fault && !first) return <Notice mood="error">{explain(fault)}</Notice>;
  return (
    <div
      className={styles.screen}
      style={{ gridTemplateColumns: right ? `minmax(0, 1fr) 1px ${width}px` : 'minmax(0, 1fr)' }}
    >
      <section className={styles.middle} aria-label={t('photos.title')}>
        {!loupe.mode && (
          <EventHead event={event} total={event.photos} onReplace={openReplace} onTemplate={openTemplate} />
        )}
        {panel === 'replace' && <ReplacePanel {...about} />}
        {panel === 'template' && <TemplatePanel {...about} />}
        {event.photos > 0 && !loupe.mode && (
          <>
            <FindField find={find} found={find.query === '' ? undefined : total} event={event} />
            <FilterBar event={event} text={find.text} onText={find.onText} query={find.query} />
          </>
        )}
        {loupe.mode && chosen.focus ? (
          <Loupe
            photo={chosen.focus}
            rows={rows}
            order={order}
            selection={chosen}
            onSelect={select}
            mode={loupe.mode}
            onMode={loupe.onMode}
          />
        ) : total === 0 && first && find.query !== '' ? (
          <Empty icon={<SearchX />} title={t('find.nothing', { query: find.query })}>
            {t('find.nothingMore')}
          </Empty>
        ) : total === 0 && first ? (
          <Empty
            icon={<ImagePlus />}
            title={t('photos.none')}
            actions={
              <a className={classes(button.link, button.main)} href={addressOf({ screen: 'import', event: event.id })}>
                {t('photos.add')}
              </a>
            }
          >
            {t('photos.noneMore')}
          </Empty>
        ) : (
          <>
            <Grid
              rows={rows}
              order={order}
              groups={groups}
              languages={event.languages}
              selection={chosen}
              onSelect={select}
              onSeen={onSeen}
            />
            <GridFoot total={total} times={shown.times} chosen={chosen.chosen.size} />
          </>
        )}
      </section>
      {right && (
        <>
          <PaneDivider
            name={t('bar.rightWidth')}
            width={width}
            least={320}
            most={960}
            side={-1}
            onWidth={(next) => {
              prefer('rightWidth', next);
            }}
          />
          {withWords && (
            <CaptionDesk
              event={event}
              photo={chosen.focus}
              place={at}
              total={total}
              neighbours={[ids[at - 1], ids[at + 1]]}
              onStep={step}
              // In the loupe the words are those of the photo that is looked at.
              chosen={loupe.mode && chosen.focus ? [chosen.focus] : chosenIds}
            />
          )}
        </>
      )}
    </div>
  );
}
