import { Check, Copy } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { copyText } from './copy-text.ts';

/** Copies a value, and says so on itself. */
export function CopyButton({ text }: { readonly text: string }): ReactNode {
  const { t } = useWords();
  const [copied, setCopied] = useState<string>();
  const done = copied === text;
  return (
    <Button
      look="plain"
      icon={done ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
      onPress={() => {
        void copyText(text).then((went) => {
          if (went) setCopied(text);
        });
      }}
    >
      {t(done ? 'metadata.copied' : 'metadata.copy')}
    </Button>
  );
}
