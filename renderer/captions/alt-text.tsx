import type { ReactNode } from 'react';
import type { PhotoView } from '../../src/contract/views.ts';
import type { RecordHand } from '../desk/use-record-edits.ts';
import { useWords } from '../strings/words.ts';
import { TextInput } from '../ui/text-input.tsx';

interface AltTextProps {
  readonly tag: string;
  readonly view: PhotoView | undefined;
  readonly hand: RecordHand;
}

type WordsByLanguage = Readonly<Record<string, string>>;

/** What the picture shows, for those who do not see it: IPTC Alt Text in one language. */
export function AltText({ tag, view, hand }: AltTextProps): ReactNode {
  const { t, languageName } = useWords();
  const words = (hand.value('altText') ?? {}) as WordsByLanguage;
  const change = (text: string): void => {
    const others = Object.entries(words).filter(([other]) => other !== tag);
    const next = Object.fromEntries(text ? [...others, [tag, text]] : others);
    hand.edit('altText', Object.keys(next).length > 0 ? next : null);
  };
  return (
    <TextInput
      label={t('caption.altTextIn', { language: languageName(tag) })}
      lang={tag}
      field={`altText.${tag}`}
      value={words[tag] ?? ''}
      placeholder={words['x-default']}
      readOnly={view === undefined}
      onChange={change}
      onBlur={hand.flush}
    />
  );
}
