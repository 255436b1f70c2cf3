import type { ReactNode } from 'react';
import { useWords } from '../strings/words.ts';
import { ByteMeter } from '../ui/byte-meter.tsx';
import { iimCut } from './iim-texts.ts';
import styles from './metadata.module.css';

interface IimMeterProps {
  /** Each has the limit for itself. */
  readonly texts: readonly string[];
  readonly limit: number;
}

/** How much of an IIM field the words fill, and what of them an old reader would not see. */
export function IimMeter({ texts, limit }: IimMeterProps): ReactNode {
  const { t } = useWords();
  const cuts = texts.flatMap((text) => iimCut(text, limit) ?? []);
  return (
    <div className={styles.meter}>
      <span>IIM</span>{' '}
      <ByteMeter
        texts={texts}
        limit={limit}
        say={(bytes, most) => t('bytes.of', { bytes, limit: most })}
        sayCut={(lost, most) => t('bytes.cut', { count: lost, limit: most })}
      />
      {cuts.map(({ kept, lost }) => (
        <p key={kept} className={styles.cut}>
          {t('metadata.iimCut', { kept: tailOf(kept), lost })}
        </p>
      ))}
    </div>
  );
}

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** Letters that are enough to see where a long text is cut. */
const seen = 24;

/** The end of what is kept; the start of a long text says nothing about the cut. */
function tailOf(kept: string): string {
  const all = Array.from(letters.segment(kept), ({ segment }) => segment);
  return all.length > seen ? `…${all.slice(-seen).join('')}` : kept;
}
