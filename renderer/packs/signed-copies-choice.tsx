import type { ReactNode } from 'react';
import type { PackPlan } from '../../src/contract/views.ts';
import type { SignedCopies } from '../../src/model/pack.ts';
import { useWords } from '../strings/words.ts';
import { classes } from '../ui/classes.ts';
import { Tick } from '../ui/tick.tsx';
import styles from './pack-screen.module.css';

interface SignedCopiesChoiceProps {
  readonly plan: PackPlan;
  readonly signed: SignedCopies;
  readonly onSigned: (signed: SignedCopies) => void;
}

/** Where originals carry Content Credentials: that a caption breaks their signature, and the way to leave them untouched. */
export function SignedCopiesChoice({ plan, signed, onSigned }: SignedCopiesChoiceProps): ReactNode {
  const { t } = useWords();
  if (plan.signed === 0) return null;
  return (
    <section className={classes(styles.group, styles.warnings)} aria-label={t('pack.signed')}>
      <h3>
        {t('pack.signed')} · {t('photos.count', { count: plan.signed })}
      </h3>
      <p>{t(signed === 'embed' ? 'pack.signedBreaks' : 'pack.signedKept')}</p>
      <Tick
        on={signed === 'untouched'}
        onChange={(on) => {
          onSigned(on ? 'untouched' : 'embed');
        }}
      >
        {t('pack.leaveSigned')}
      </Tick>
    </section>
  );
}
