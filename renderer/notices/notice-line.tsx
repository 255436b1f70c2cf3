import { Fragment, type ReactNode } from 'react';
import type { NoticeRecord, NoticeView } from '../../src/contract/notices.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import { eventName } from '../app/event-name.ts';
import { addressOf } from '../app/routes.ts';
import { chooseOne } from '../photos/selection.ts';
import { select } from '../photos/selections.ts';
import { useWords } from '../strings/words.ts';
import { noticeText } from './notice-text.ts';
import styles from './notices.module.css';

/** More names than this are counted. */
const mostNames = 12;

/** What happened, and under it which photos it is about, when, and where what was damaged is kept. */
export function NoticeLine({ notice }: { readonly notice: NoticeView }): ReactNode {
  const words = useWords();
  const { t, exactMoment } = words;
  const { at, after, aside } = notice.detail ?? {};
  const facts = [
    ...(notice.about.length > 0 ? [<About key="about" records={notice.about} />] : []),
    ...(typeof at === 'string' ? [t('notice.at', { when: exactMoment(at) })] : []),
    ...(typeof after === 'string' ? [t('notice.after', { when: exactMoment(after) })] : []),
    ...(typeof aside === 'string' ? [t('notice.aside', { file: aside })] : []),
    // What was done because it was asked for was not found.
    ...(notice.code === 'catalogue/restored' ? [] : [t('notice.found', { when: exactMoment(notice.found) })]),
  ];
  return (
    <li className={styles.line}>
      <p>{noticeText(notice, words)}</p>
      {facts.length > 0 && (
        <p className={styles.facts}>
          {facts.map((fact, index) => (
            <Fragment key={index}>
              {index > 0 && ' · '}
              {fact}
            </Fragment>
          ))}
        </p>
      )}
    </li>
  );
}

function About({ records }: { readonly records: readonly NoticeRecord[] }): ReactNode {
  const { t } = useWords();
  const named = records.slice(0, mostNames);
  const more = records.length - named.length;
  return (
    <span>
      {t('notice.about')}{' '}
      {named.map((record, index) => (
        <Fragment key={record.id}>
          {index > 0 && ', '}
          <RecordName record={record} />
        </Fragment>
      ))}
      {more > 0 && ` ${t('import.more', { count: more })}`}
    </span>
  );
}

/** By its name, with the way to it; by its id where there is no more of it. */
function RecordName({ record: { id, file, event, names } }: { readonly record: NoticeRecord }): ReactNode {
  const words = useWords();
  const name = names && eventName({ names, languages: [] }, words);
  const text = file ?? name?.text ?? id;
  return event ? (
    <a
      href={addressOf({ screen: 'photos', event })}
      lang={name?.lang}
      onClick={() => {
        if (file !== undefined) select(event, chooseOne(id as PhotoId));
      }}
    >
      {text}
    </a>
  ) : (
    <span lang={name?.lang}>{text}</span>
  );
}
