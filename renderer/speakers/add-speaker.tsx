import { UserRoundPlus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { go } from '../app/routes.ts';
import { client } from '../desk/client.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { languageOfName } from './language-of-name.ts';
import styles from './speakers-screen.module.css';

/** A new entry in the registry, by a name in any language. */
export function AddSpeaker(): ReactNode {
  const { t, locale, explain } = useWords();
  const [name, setName] = useState('');
  const [fault, setFault] = useState<string>();
  const add = async (): Promise<void> => {
    const answer = await client.call('speakers.add', { names: { [languageOfName(name, [locale])]: [name.trim()] } });
    setFault(answer.ok ? undefined : explain(answer.fault));
    if (!answer.ok) return;
    setName('');
    go({ screen: 'speakers', speaker: answer.value.speaker });
  };
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) void add();
      }}
    >
      <TextInput label={t('speakers.newName')} value={name} error={fault} onChange={setName} />
      <Button type="submit" icon={<UserRoundPlus aria-hidden="true" />} isDisabled={!name.trim()}>
        {t('speakers.add')}
      </Button>
    </form>
  );
}
