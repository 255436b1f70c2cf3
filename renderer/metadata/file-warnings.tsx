import type { ReactNode } from 'react';
import type { PhotoView } from '../../src/contract/views.ts';
import { useWords } from '../strings/words.ts';
import { Notice } from '../ui/notice.tsx';

/** What the file could not say rightly: as the desk says it, which names more, or in the language of the screen where it has words for it. */
export function FileWarnings({ view }: { readonly view: PhotoView | undefined }): ReactNode {
  const { maybe, locale } = useWords();
  const inWords = (code: string): string | undefined => (locale === 'en' ? undefined : maybe(`warning.${code}`));
  const said = new Set(view?.warnings.map(({ code, message }) => inWords(code) ?? message));
  return [...said].map((sentence) => (
    <Notice key={sentence} mood="warning">
      {sentence}
    </Notice>
  ));
}
