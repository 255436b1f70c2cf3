import { Images } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Output } from '../../src/contract/commands.ts';
import type { EventView } from '../../src/contract/views.ts';
import { eventName } from '../app/event-name.ts';
import { addressOf } from '../app/routes.ts';
import { faultOf, useAsk } from '../desk/ask.ts';
import { findIn } from '../photos/use-find.ts';
import { useWords, type Words } from '../strings/words.ts';
import button from '../ui/button.module.css';
import { classes } from '../ui/classes.ts';
import { Empty } from '../ui/empty.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, Section } from '../ui/page.tsx';
import page from '../ui/page.module.css';
import { type Bar, BarList } from './bar-list.tsx';
import { type Lacking, lackingOf } from './lacking-of.ts';
import { spansOfHours } from './spans-of-hours.ts';
import { TimeChart } from './time-chart.tsx';

type Overview = Output<'events.overview'>;

/** What a picture tells better than a list: how far an event is, and what its pack still waits for. */
export function OverviewScreen({ event }: { readonly event: EventView }): ReactNode {
  const words = useWords();
  const { t, explain } = words;
  const asked = useAsk('events.overview', { event: event.id });
  const warned = useAsk('photos.rows', { event: event.id, query: 'has:warnings', limit: 1 });
  const name = eventName(event, words);
  const toPhotos = addressOf({ screen: 'photos', event: event.id });
  const fault = faultOf(asked.error);
  return (
    <Page
      title={t('overview.title')}
      lead={<span lang={name.lang}>{name.text}</span>}
      actions={
        <a className={classes(button.link, button.quiet)} href={toPhotos}>
          {t('event.toPhotos')}
        </a>
      }
    >
      {fault && <Notice mood="error">{explain(fault)}</Notice>}
      {asked.data?.photos === 0 && (
        <Empty icon={<Images />} title={t('overview.empty')}>
          <a href={addressOf({ screen: 'import', event: event.id })}>{t('places.import')}</a>
        </Empty>
      )}
      {asked.data && asked.data.photos > 0 && (
        <Charts event={event} overview={asked.data} warned={warned.data?.total ?? 0} toPhotos={toPhotos} />
      )}
    </Page>
  );
}

interface ChartsProps {
  readonly event: EventView;
  readonly overview: Overview;
  /** Photos whose files had something odd about them when they were read. */
  readonly warned: number;
  readonly toPhotos: string;
}

function Charts({ event, overview, warned, toPhotos }: ChartsProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const bar = (row: Pick<Bar, 'key' | 'name' | 'lang' | 'value'> & { readonly query: string }): Bar => ({
    ...row,
    says: t('photos.count', { count: row.value }),
    href: toPhotos,
    leads: t('overview.leads'),
    onPress: () => {
      findIn(event.id, row.query);
    },
  });
  const lacking = lackingOf(overview, warned).map((one) =>
    bar({ key: one.query, name: lackingName(words, one), value: one.photos, query: one.query }),
  );
  const taken = spansOfHours(overview.hours);
  return (
    <>
      <Section title={t('overview.lacking')}>
        {lacking.length === 0 ? (
          <Notice mood="ok">{t('overview.nothingLacking')}</Notice>
        ) : (
          <BarList lacking bars={lacking} whole={overview.photos} label={t('overview.lacking')} />
        )}
      </Section>
      <Section title={t('overview.captions')}>
        <BarList
          label={t('overview.captions')}
          whole={overview.photos}
          bars={overview.captioned.map(({ language, photos }) => ({
            ...bar({
              key: language,
              name: words.languageName(language),
              lang: language,
              value: photos,
              query: `has:caption.${language}`,
            }),
            says: t('overview.of', { count: photos, all: overview.photos }),
          }))}
        />
      </Section>
      {taken.length > 0 && (
        <Section title={t('overview.times')}>
          <TimeChart
            taken={taken}
            label={t('overview.times')}
            hrefOf={() => toPhotos}
            onPress={(span) => {
              findIn(event.id, `date:${span}`);
            }}
          />
          {overview.undated > 0 && <p className={page.small}>{t('overview.undated', { count: overview.undated })}</p>}
        </Section>
      )}
      {overview.people.length > 0 && (
        <Section title={t('overview.people')}>
          <BarList
            label={t('overview.people')}
            whole={overview.people[0]?.photos ?? 0}
            bars={overview.people.map(({ speaker, name, photos }) =>
              bar({ key: speaker, name, value: photos, query: `speaker:"${name.replaceAll('"', '""')}"` }),
            )}
          />
          {overview.morePeople > 0 && (
            <p className={page.small}>{t('overview.morePeople', { count: overview.morePeople })}</p>
          )}
        </Section>
      )}
    </>
  );
}

const lackingName = ({ t, languageName }: Words, lacking: Lacking): string =>
  lacking.what === 'caption'
    ? t('overview.lacks.caption', { language: languageName(lacking.language) })
    : t(`overview.lacks.${lacking.what}`);
