import { type ComponentProps, type ReactNode, useEffect, useRef } from 'react';
import { addressOf } from '../app/routes.ts';
import { useWords } from '../strings/words.ts';
import { guide, guidePictures, isGuidePage } from './guide.ts';
import { guideTitles, placeOf } from './guide-titles.ts';
import styles from './help-screen.module.css';

/** The guide, task by task: part of the program, and there without a network. It is written in English. */
export function HelpScreen({ page = 'README' }: { readonly page?: string | undefined }): ReactNode {
  const { t } = useWords();
  const shown = isGuidePage(page) ? page : 'README';
  const Page = guide[shown];
  const reader = useRef<HTMLDivElement>(null);
  useEffect(() => {
    reader.current?.scrollTo({ top: 0 });
  }, [shown]);
  return (
    <div ref={reader} className={styles.reader} data-pane="page" tabIndex={-1}>
      <nav className={styles.pages} aria-label={t('help.pages')} lang="en">
        {Object.entries(guideTitles).map(([name, title]) => (
          <a
            key={name}
            href={addressOf({ screen: 'help', ...(name !== 'README' && { page: name }) })}
            aria-current={name === shown ? 'page' : undefined}
          >
            {title}
          </a>
        ))}
      </nav>
      <article className={styles.text} lang="en">
        <Page components={{ a: PageLink, img: Picture }} />
      </article>
    </div>
  );
}

/** What leads out of the guide is not in the program: there its words are left. */
function PageLink({ href = '', children }: ComponentProps<'a'>): ReactNode {
  const place = placeOf(href);
  return place === undefined ? children : <a href={place}>{children}</a>;
}

const Picture = ({ src = '', alt }: ComponentProps<'img'>): ReactNode => (
  <img src={guidePictures[typeof src === 'string' ? src : '']} alt={alt} />
);
