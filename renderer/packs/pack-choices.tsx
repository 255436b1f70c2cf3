import type { ReactNode } from 'react';
import type { EventView } from '../../src/contract/views.ts';
import type { PackRefusal, SignedCopies } from '../../src/model/pack.ts';
import { useWords } from '../strings/words.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Tick } from '../ui/tick.tsx';
import styles from './pack-screen.module.css';

export interface PackChoice {
  readonly what: 'event' | 'selection';
  readonly preset: 'press' | 'web';
  /** The first is the main one. */
  readonly languages: readonly string[];
  readonly waive: readonly PackRefusal[];
  /** What happens to copies that carry Content Credentials. */
  readonly signed: SignedCopies;
}

interface PackChoicesProps {
  readonly event: EventView;
  /** How many photos are chosen in the grid. */
  readonly selected: number;
  readonly choice: PackChoice;
  readonly onChoice: (choice: PackChoice) => void;
}

/** What goes into the pack: which photos, for whom, in which languages. */
export function PackChoices({ event, selected, choice, onChoice }: PackChoicesProps): ReactNode {
  const { t, languageName } = useWords();
  const { languages } = choice;
  const offered = [...new Set([...event.languages, ...Object.keys(event.captioned)])];
  const tick = (tag: string, on: boolean): void => {
    const next = on
      ? offered.filter((each) => languages.includes(each) || each === tag)
      : languages.filter((each) => each !== tag);
    const [main] = languages;
    onChoice({
      ...choice,
      languages: main && next.includes(main) ? [main, ...next.filter((each) => each !== main)] : next,
    });
  };
  return (
    <section className={styles.choices} aria-label={t('pack.choices')}>
      <Choice
        label={t('pack.what')}
        value={choice.what}
        onChange={(what) => {
          onChoice({ ...choice, what });
        }}
        options={[
          { value: 'event', name: t('pack.whole'), more: t('photos.count', { count: event.photos }) },
          ...(selected > 0
            ? [{ value: 'selection' as const, name: t('pack.selection'), more: t('photos.count', { count: selected }) }]
            : []),
        ]}
      />
      <Choice
        label={t('pack.preset')}
        value={choice.preset}
        onChange={(preset) => {
          onChoice({ ...choice, preset });
        }}
        options={[
          { value: 'press', name: t('preset.press'), more: t('preset.pressMore') },
          { value: 'web', name: t('preset.web'), more: t('preset.webMore') },
        ]}
      />
      <div role="group" aria-label={t('pack.languages')}>
        <div className={styles.legend}>{t('pack.languages')}</div>
        {offered.map((tag) => (
          <div key={tag} className={styles.language}>
            <Tick
              on={languages.includes(tag)}
              onChange={(on) => {
                tick(tag, on);
              }}
            >
              <span lang={tag}>{languageName(tag)}</span>
            </Tick>
            {languages[0] === tag && <Badge>{t('caption.main')}</Badge>}
            {languages.includes(tag) && languages[0] !== tag && (
              <Button
                look="plain"
                aria-label={t('pack.makeMainOf', { language: languageName(tag) })}
                onPress={() => {
                  onChoice({ ...choice, languages: [tag, ...languages.filter((each) => each !== tag)] });
                }}
              >
                {t('pack.makeMain')}
              </Button>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
