import { Check, Dot, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CaptionStatus } from '../../src/model/caption.ts';
import { useWords } from '../strings/words.ts';
import { classes } from '../ui/classes.ts';
import styles from './language-badge.module.css';

const signs = { checked: Check, draft: Dot, missing: Minus } as const;

/** A language by its tag, and whether its caption is checked, a draft or not there, by sign as much as by colour. */
export function LanguageBadge({
  tag,
  status,
}: {
  readonly tag: string;
  readonly status: CaptionStatus | undefined;
}): ReactNode {
  const { t, languageName } = useWords();
  const state = status ?? 'missing';
  const Sign = signs[state];
  return (
    <span
      className={classes(styles.badge, styles[state])}
      data-tag={tag}
      title={`${languageName(tag)}: ${t(`tile.${state}`)}`}
    >
      <Sign />
    </span>
  );
}
