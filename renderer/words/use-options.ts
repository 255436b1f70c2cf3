import type { PhotoId } from '../../src/model/ids.ts';
import { useAsk } from '../desk/ask.ts';
import { variablesFor } from './variable-completion.ts';
import type { Opened } from './at-caret.ts';
import type { CaretOption } from './caret-list.tsx';

/** For which words: their language, and the photo they are about. */
export interface Spoken {
  readonly photo: PhotoId;
  readonly lang: string;
}

/** What may be meant by what is open; undefined while the desk looks. */
export function useOptions(opened: Opened | undefined, { photo, lang }: Spoken): readonly CaretOption[] | undefined {
  const typed = opened?.typed ?? '';
  const codes = useAsk('codes.find', { typed, language: lang, photo }, { when: opened?.kind === 'code' });
  const said = useAsk('variables.say', { photo, language: lang }, { when: opened?.kind === 'variable' });
  if (opened?.kind === 'variable') {
    const words = new Map(said.data?.variables.map((one) => [one.variable, one.words]));
    return variablesFor(typed).flatMap((name) => {
      const become = words.get(name);
      return become === undefined ? [] : { key: name, name, words: become };
    });
  }
  return codes.data?.candidates.map(({ code, words, more, list, speaker }) => ({
    key: `${list ?? ''} ${code ?? ''} ${speaker ?? ''}`,
    name: code ?? '',
    words,
    ...(more !== undefined && { more }),
  }));
}
