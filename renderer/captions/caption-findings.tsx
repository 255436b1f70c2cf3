import { TriangleAlert, WandSparkles } from 'lucide-react';
import type { ReactNode } from 'react';
import { useCommand } from '../commands/use-command.ts';
import type { RecordHand } from '../desk/use-record-edits.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import styles from './caption-findings.module.css';
import type { Finding } from './current-findings.ts';
import { fieldOfFinding } from './field-of-finding.ts';
import { toldFinding } from './told-finding.ts';

interface CaptionFindingsProps {
  readonly id: string;
  /** Of one language. */
  readonly findings: readonly Finding[];
  readonly hand: RecordHand;
}

/** What the checker found in the words of one language, each with its mend where that is certain. */
export function CaptionFindings({ id, findings, hand }: CaptionFindingsProps): ReactNode {
  const words = useWords();
  const mend = (finding: Finding): void => {
    const { from, to, fix } = finding;
    if (fix === undefined || !finding.fresh) return;
    const text = hand.text(fieldOfFinding(finding));
    hand.edit(fieldOfFinding(finding), text.slice(0, from) + fix + text.slice(to));
  };
  useMendKey(findings, mend);
  if (findings.length === 0) return null;
  return (
    <ul id={id} className={styles.findings} aria-label={words.t('check.title')}>
      {findings.map((finding) => (
        <li key={`${finding.rule} ${finding.field} ${finding.from}`} className={styles.finding}>
          <TriangleAlert aria-hidden="true" />
          <p>
            {toldFinding(finding, words)}
            {isPlace(finding) && <Place finding={finding} text={hand.text(fieldOfFinding(finding))} />}
          </p>
          {finding.fix !== undefined && (
            <Button
              look="plain"
              icon={<WandSparkles aria-hidden="true" />}
              isDisabled={!finding.fresh}
              onPress={() => {
                mend(finding);
                hand.flush();
              }}
            >
              {words.t('check.fix')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Does it mean a few words that its sentence does not quote? */
const isPlace = ({ from, to, rule, detail, fresh }: Finding): boolean =>
  fresh && to > from && rule !== 'iim-limit' && detail.said === undefined;

/** Letters shown before and behind the words that are meant, less what would be half a word. */
const around = 20;

function Place({
  finding: { from, to, language },
  text,
}: {
  readonly finding: Finding;
  readonly text: string;
}): ReactNode {
  return (
    <span className={styles.place} lang={language}>
      {from > around ? text.slice(from - around, from).replace(/^\S+/, '…') : text.slice(0, from)}
      <mark className={styles.said}>{text.slice(from, to)}</mark>
      {to + around < text.length ? text.slice(to, to + around).replace(/\S+$/, '…') : text.slice(to)}
    </span>
  );
}

/** The key mends the first thing that is certain in the field that has the focus. */
function useMendKey(findings: readonly Finding[], mend: (finding: Finding) => void): void {
  const certainAt = (target: Element | null): Finding | undefined => {
    const field = target instanceof HTMLElement ? target.dataset.field : undefined;
    return findings.find((one) => one.fix !== undefined && one.fresh && fieldOfFinding(one) === field);
  };
  useCommand(
    'fix',
    (target) => {
      const finding = certainAt(target);
      if (finding) mend(finding);
    },
    { takes: (target) => certainAt(target) !== undefined },
  );
}
