import type { ReactNode } from 'react';
import type { CommonValues } from '../../src/contract/common.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import type { RecordHand } from '../desk/use-record-edits.ts';
import { useWords } from '../strings/words.ts';
import { TextInput } from '../ui/text-input.tsx';
import { Tick } from '../ui/tick.tsx';
import { CaptionField } from './caption-field.tsx';
import styles from './language-columns.module.css';
import { TwoTexts } from './two-texts.tsx';
import { useMixedField } from './use-mixed-field.tsx';

interface ManyLanguageProps {
  readonly tag: string;
  readonly main: boolean;
  /** The one that was chosen last. */
  readonly photo: PhotoId;
  readonly common: CommonValues | undefined;
  readonly hand: RecordHand;
}

/** One language's words under many photos. */
export function ManyLanguage({ tag, main, photo, common, hand }: ManyLanguageProps): ReactNode {
  const { t, languageName } = useWords();
  const name = languageName(tag);
  const altText = `altText.${tag}`;
  const altName = t('caption.altTextIn', { language: name });
  const mixed = useMixedField(altText, altName, hand, tag);
  const status = `captions.${tag}.status`;
  const { written, checked } = checkedIn(common, status);
  const isSome = checked > 0 && checked < written;
  const ready = common !== undefined;
  return (
    <section className={styles.column} aria-label={name}>
      <header className={styles.head}>
        <h2 className={styles.name} lang={tag}>
          {name}
        </h2>
        <Tick
          on={written > 0 && checked === written}
          some={isSome}
          disabled={common?.fields !== undefined && written === 0}
          onChange={(on) => {
            hand.edit(status, on ? 'checked' : 'draft');
            hand.flush();
          }}
        >
          {t('caption.checked')}
        </Tick>
        <p className={styles.origin}>
          {main && <span>{t('caption.main')}</span>}
          {isSome && <span>{t('many.checkedOn', { photos: checked, count: written })}</span>}
        </p>
      </header>
      {(['headline', 'text'] as const).map((part) => (
        <CaptionField
          key={part}
          tag={tag}
          part={part}
          main={main}
          ready={ready}
          photo={photo}
          many
          hand={hand}
          findings={[]}
          findingsId={undefined}
        />
      ))}
      <TextInput
        label={altName}
        lang={tag}
        field={altText}
        value={hand.text(altText)}
        readOnly={!ready}
        aside={mixed.button}
        {...mixed.field}
        onChange={(text) => {
          hand.edit(altText, text);
        }}
        onBlur={hand.flush}
      />
      <TwoTexts field={altText} hand={hand} lang={tag} />
    </section>
  );
}

/** How many of the photos have words in that language, and of how many of them somebody checked those. */
function checkedIn(common: CommonValues | undefined, status: string): { written: number; checked: number } {
  const values = common?.fields?.[status]?.values.filter(({ value }) => value !== null) ?? [];
  return {
    written: values.reduce((sum, { photos }) => sum + photos, 0),
    checked: values.find(({ value }) => value === 'checked')?.photos ?? 0,
  };
}
