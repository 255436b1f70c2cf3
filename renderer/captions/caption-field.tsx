import type { ReactNode } from 'react';
import type { PhotoId } from '../../src/model/ids.ts';
import { iptcProperty } from '../../src/model/iptc-properties.ts';
import type { RecordHand } from '../desk/use-record-edits.ts';
import { useWords } from '../strings/words.ts';
import { ByteMeter } from '../ui/byte-meter.tsx';
import { WordsField } from '../words/words-field.tsx';
import type { Finding } from './current-findings.ts';
import { fieldOfFinding } from './field-of-finding.ts';
import { toldFinding } from './told-finding.ts';
import { TwoTexts } from './two-texts.tsx';
import { useMixedField } from './use-mixed-field.tsx';

interface CaptionFieldProps {
  readonly tag: string;
  readonly part: 'headline' | 'text';
  readonly main: boolean;
  readonly ready: boolean;
  readonly photo: PhotoId;
  readonly hand: RecordHand;
  /** Of this language. */
  readonly findings: readonly Finding[];
  /** Id of the list that tells them. */
  readonly findingsId: string | undefined;
  /** The words are about other photos too. */
  readonly many?: boolean;
}

/** Headline or text in one language; what was checked and is changed becomes a draft again, as the desk has it. */
export function CaptionField({
  tag,
  part,
  main,
  ready,
  photo,
  hand,
  findings,
  findingsId,
  many = false,
}: CaptionFieldProps): ReactNode {
  const words = useWords();
  const { t, languageName, explain } = words;
  const field = `captions.${tag}.${part}`;
  const value = hand.text(field);
  const label = t(`caption.${part}In`, { language: languageName(tag) });
  const mixed = useMixedField(field, label, hand, tag);
  const limit = iptcProperty(part === 'text' ? 'description' : 'headline')?.iimBytes;
  const own = findings.filter((finding) => fieldOfFinding(finding) === field);
  const marks = own
    .filter(({ fresh, from, to }) => fresh && to > from)
    .map((finding) => ({ from: finding.from, to: finding.to, says: toldFinding(finding, words) }));
  return (
    <>
      <WordsField
        oneLine={part === 'headline'}
        photo={photo}
        marks={marks}
        describedBy={own.length > 0 ? findingsId : undefined}
        label={label}
        many={many}
        {...mixed.field}
        lang={tag}
        field={field}
        entry={main && part === 'text'}
        value={value}
        readOnly={!ready}
        error={explain(hand.of(field)?.fault)}
        aside={
          mixed.button ??
          (main && limit !== undefined ? (
            <ByteMeter
              texts={[value]}
              limit={limit}
              shy={part === 'headline'}
              say={(bytes, most) => t('bytes.of', { bytes, limit: most })}
              sayCut={(lost, most) => t('bytes.cut', { count: lost, limit: most })}
            />
          ) : undefined)
        }
        onChange={(text) => {
          hand.edit(field, text);
        }}
        onBlur={hand.flush}
      />
      <TwoTexts field={field} hand={hand} lang={tag} />
    </>
  );
}
