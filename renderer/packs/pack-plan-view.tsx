import type { ReactNode } from 'react';
import type { PackPlan } from '../../src/contract/views.ts';
import type { EventId } from '../../src/model/ids.ts';
import type { PackFinding, PackRefusal } from '../../src/model/pack.ts';
import { addressOf } from '../app/routes.ts';
import { useWords } from '../strings/words.ts';
import { classes } from '../ui/classes.ts';
import { Notice } from '../ui/notice.tsx';
import { Tick } from '../ui/tick.tsx';
import { Findings } from './findings.tsx';
import type { PackChoice } from './pack-choices.tsx';
import styles from './pack-screen.module.css';
import { SignedCopiesChoice } from './signed-copies-choice.tsx';

interface PackPlanViewProps {
  readonly event: EventId;
  readonly plan: PackPlan;
  readonly choice: PackChoice;
  readonly onChoice: (choice: PackChoice) => void;
}

/** By code, in the order of first appearance. */
function grouped(findings: readonly PackFinding[]): [PackFinding['code'], PackFinding[]][] {
  const groups = new Map<PackFinding['code'], PackFinding[]>();
  for (const finding of findings) groups.set(finding.code, [...(groups.get(finding.code) ?? []), finding]);
  return [...groups];
}

/** The pack before a byte of it is written: how large, what refuses it unless waived by name, what is only warned of. */
export function PackPlanView({ event, plan, choice, onChoice }: PackPlanViewProps): ReactNode {
  const { waive, signed } = choice;
  const { t, number, bytes } = useWords();
  return (
    <>
      <dl className={styles.numbers}>
        {[
          [t('plan.photos'), number(plan.photos)],
          [t('plan.files'), number(plan.files)],
          [t('plan.bytes'), bytes(plan.bytes)],
        ].map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {plan.ready && <Notice mood="ok">{t(plan.missing.length > 0 ? 'plan.readyWaived' : 'plan.ready')}</Notice>}
      {grouped(plan.missing).map(([code, findings]) => {
        const waived = waive.some((each) => each === code);
        return (
          <section
            key={code}
            className={classes(styles.group, waived ? styles.waived : styles.missing)}
            aria-label={t(`finding.${code}`)}
          >
            <h3>
              {t(`finding.${code}`)} · {t('plan.findings', { count: findings.length })}
            </h3>
            <Findings event={event} findings={findings} />
            {(code === 'credit-missing' || code === 'embargo') && (
              <p>
                <a href={addressOf({ screen: 'facts', event })}>
                  {t(code === 'embargo' ? 'plan.setFacts' : 'plan.setCredit')}
                </a>
              </p>
            )}
            <Tick
              on={waived}
              onChange={(on) => {
                const others = waive.filter((each) => each !== code);
                onChoice({ ...choice, waive: on ? [...others, code as PackRefusal] : others });
              }}
            >
              {t('plan.waive', { code })}
            </Tick>
          </section>
        );
      })}
      <SignedCopiesChoice
        plan={plan}
        signed={signed}
        onSigned={(next) => {
          onChoice({ ...choice, signed: next });
        }}
      />
      {plan.warnings.length > 0 && (
        <details className={classes(styles.group, styles.warnings)}>
          <summary>{t('plan.warnings', { count: plan.warnings.length })}</summary>
          {grouped(plan.warnings).map(([code, findings]) => (
            <section key={code} aria-label={t(`finding.${code}`)}>
              <h3>
                {t(`finding.${code}`)} · {t('plan.findings', { count: findings.length })}
              </h3>
              <Findings event={event} findings={findings} />
            </section>
          ))}
        </details>
      )}
    </>
  );
}
