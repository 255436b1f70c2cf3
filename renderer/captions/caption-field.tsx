import type { ReactNode } from 'react';
import { iptcProperty } from '../../src/model/iptc-properties.ts';
import type { RecordHand } from '../desk/use-record-edits.ts';
import { useWords } from '../strings/words.ts';
import { ByteMeter } from '../ui/byte-meter.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { TwoTexts } from './two-texts.tsx';

interface CaptionFieldProps {
  readonly tag: string;
  readonly part: 'headline' | 'text';
  readonly main: boolean;
  readonly ready: boolean;
  readonly hand: RecordHand;
}

/** Headline or text in one language; what was checked and is changed becomes a draft again, as the desk has it. */
export function CaptionField({ tag, part, main, ready, hand }: CaptionFieldProps): ReactNode {
  const { t, languageName, explain } = useWords();
  const field = `captions.${tag}.${part}`;
  const value = hand.text(field);
  const limit = iptcProperty(part === 'text' ? 'description' : 'headline')?.iimBytes;
  const Field = part === 'text' ? TextArea : TextInput;
  return (
    <>
      <Field
        label={t(`caption.${part}In`, { language: languageName(tag) })}
        lang={tag}
        field={field}
        entry={main && part === 'text'}
        value={value}
        readOnly={!ready}
        error={explain(hand.of(field)?.fault)}
        aside={
          main && limit !== undefined ? (
            <ByteMeter
              texts={[value]}
              limit={limit}
              shy={part === 'headline'}
              say={(bytes, most) => t('bytes.of', { bytes, limit: most })}
              sayCut={(lost, most) => t('bytes.cut', { count: lost, limit: most })}
            />
          ) : undefined
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
