import { Upload } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { CodeListId } from '../../src/model/ids.ts';
import { prefer, usePreference } from '../app/preferences.ts';
import { faultOf, useAsk } from '../desk/ask.ts';
import { chooseFile } from '../desk/choose-file.ts';
import { client } from '../desk/client.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, Section } from '../ui/page.tsx';
import page from '../ui/page.module.css';
import { TextInput } from '../ui/text-input.tsx';
import { CodeListSection } from './code-list-section.tsx';
import styles from './codes-screen.module.css';
import { isDelimiter } from './delimiter.ts';
import { RegistryAsCodes } from './registry-as-codes.tsx';

/** Code replacements: the lists, files in and out, and the sign that codes stand between. */
export function CodesScreen(): ReactNode {
  const { t, explain } = useWords();
  const asked = useAsk('codes.list', {});
  const readOnly = useAsk('catalogue.status', {}).data?.mode === 'read-only';
  const [fault, setFault] = useState<string>();
  const [brought, setBrought] = useState<{ readonly name: string; readonly count: number }>();
  const bringIn = async (): Promise<void> => {
    const entry = await chooseFile('.txt,.tsv');
    if (!entry) return;
    setBrought(undefined);
    const read = entry.ok ? await client.call('codes.read', { entry: entry.value.entry }) : entry;
    const kept = read.ok ? await client.call('codes.import', read.value) : read;
    setFault(kept.ok ? undefined : explain(kept.fault));
    if (kept.ok && read.ok) setBrought({ name: read.value.name, count: kept.value.codes });
  };
  const remove = async (list: CodeListId): Promise<void> => {
    const answer = await client.call('codes.remove', { list });
    setFault(answer.ok ? undefined : explain(answer.fault));
  };
  const lists = asked.data?.lists ?? [];
  const wrong = fault ?? explain(faultOf(asked.error));
  return (
    <Page
      title={t('codes.title')}
      lead={t('codes.lead')}
      actions={
        !readOnly && (
          <Button icon={<Upload aria-hidden="true" />} onPress={() => void bringIn()}>
            {t('codes.bringIn')}
          </Button>
        )
      }
    >
      {wrong !== undefined && <Notice mood="error">{wrong}</Notice>}
      {brought && <Notice mood="ok">{t('codes.brought', { name: brought.name, count: brought.count })}</Notice>}
      {lists.map((list) => (
        <CodeListSection key={list.id} list={list} readOnly={readOnly} onRemove={() => void remove(list.id)} />
      ))}
      {asked.data && lists.length === 0 && <p className={page.quiet}>{t('codes.none')}</p>}
      <RegistryAsCodes />
      <Delimiter />
    </Page>
  );
}

/** The sign that codes stand between in this window. */
function Delimiter(): ReactNode {
  const { t } = useWords();
  const delimiter = usePreference('codeDelimiter');
  const [typed, setTyped] = useState(delimiter);
  return (
    <Section title={t('codes.delimiter')}>
      <div className={styles.delimiter}>
        <TextInput
          label={t('codes.delimiter')}
          hideLabel
          value={typed}
          hint={t('codes.delimiterHint', { example: `${delimiter}pres${delimiter}` })}
          error={isDelimiter(typed) ? undefined : t('codes.delimiterWrong')}
          onChange={(sign) => {
            setTyped(sign);
            if (isDelimiter(sign)) prefer('codeDelimiter', sign);
          }}
        />
      </div>
    </Section>
  );
}
