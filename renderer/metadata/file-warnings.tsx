import type { ReactNode } from 'react';
import type { PhotoView } from '../../src/contract/views.ts';
import { useWords } from '../strings/words.ts';
import { Notice } from '../ui/notice.tsx';

/** What the file could not say rightly, in the language of the screen; of codes that have no words here, as the desk says it. */
export function FileWarnings({ view }: { readonly view: PhotoView | undefined }): ReactNode {
  const { maybe } = useWords();
  const said = new Set(view?.warnings.map(({ code, message }) => maybe(`warning.${code}`) ?? message));
  return [...said].map((sentence) => (
    <Notice key={sentence} mood="warning">
      {sentence}
    </Notice>
  ));
}
