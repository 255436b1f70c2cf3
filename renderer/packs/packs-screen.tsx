import { CircleCheck, Package, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EventView } from '../../src/contract/views.ts';
import type { IssuedPack } from '../../src/model/pack.ts';
import { eventName } from '../app/event-name.ts';
import { faultOf, useAsk } from '../desk/ask.ts';
import { useWords } from '../strings/words.ts';
import { Badge } from '../ui/badge.tsx';
import { Empty } from '../ui/empty.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import page from '../ui/page.module.css';
import { PackCorrections } from './pack-corrections.tsx';
import { PackPlace } from './pack-place.tsx';
import styles from './packs-screen.module.css';

/** Every pack that went out, the newest first. */
export function PacksScreen({ events }: { readonly events: readonly EventView[] }): ReactNode {
  const { t, explain } = useWords();
  const packs = useAsk('packs.list', {});
  const fault = faultOf(packs.error);
  if (fault) return <Notice mood="error">{explain(fault)}</Notice>;
  if (!packs.data) return <p role="status">{t('desk.connecting')}</p>;
  if (packs.data.packs.length === 0) {
    return (
      <Page title={t('packs.title')}>
        <Empty icon={<Package />} title={t('packs.none')}>
          {t('packs.noneMore')}
        </Empty>
      </Page>
    );
  }
  const issued = packs.data.packs.toSorted((a, b) => b.issued.localeCompare(a.issued));
  return (
    <Page title={t('packs.title')}>
      <ul className={styles.list}>
        {issued.map((pack) => (
          <Issued key={pack.id} pack={pack} event={events.find(({ id }) => id === pack.event)} />
        ))}
      </ul>
    </Page>
  );
}

function Issued({ pack, event }: { readonly pack: IssuedPack; readonly event: EventView | undefined }): ReactNode {
  const words = useWords();
  const { t, bytes, moment, languageName } = words;
  const name = event && eventName(event, words);
  return (
    <li className={styles.pack}>
      <div className={page.row}>
        <h2 lang={name?.lang}>{name?.text ?? t('packs.eventGone')}</h2>
        <Badge mood={pack.verified ? 'ok' : 'warning'}>
          {pack.verified ? <CircleCheck aria-hidden="true" /> : <TriangleAlert aria-hidden="true" />}
          {t(pack.verified ? 'packs.verified' : 'packs.unverified')}
        </Badge>
        {pack.waived.map((code) => (
          <Badge key={code} mood="warning">
            {t('packs.waived', { what: t(`finding.${code}`) })}
          </Badge>
        ))}
      </div>
      <p className={page.small}>
        {[
          moment(pack.issued),
          t('photos.count', { count: pack.photos.length }),
          t('packs.files', { count: pack.files }),
          bytes(pack.bytes),
          pack.languages.map(languageName).join(', '),
        ].join(' · ')}
      </p>
      <PackPlace id={pack.id} path={pack.path} />
      <PackCorrections pack={pack} />
    </li>
  );
}
