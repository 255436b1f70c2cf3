import { Download, Upload } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Entry } from '../../src/contract/views.ts';
import { useAsk } from '../desk/ask.ts';
import { chooseFile } from '../desk/choose-file.ts';
import { client } from '../desk/client.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/page.tsx';
import page from '../ui/page.module.css';
import { saveText } from '../ui/save-text.ts';
import { SelectInput } from '../ui/select-input.tsx';

const languages = ['bn', 'vi', 'en'];

interface Brought {
  readonly mood: 'ok' | 'error';
  readonly says: string | undefined;
}

/** The registry in and out: as a table, as JSON, and in from files of code replacements, which say no language. */
export function RegistryFiles(): ReactNode {
  const { t, explain } = useWords();
  const readOnly = useAsk('catalogue.status', {}).data?.mode === 'read-only';
  const [brought, setBrought] = useState<Brought>();
  const [codes, setCodes] = useState<Entry>();
  const bringIn = async ({ entry }: Entry, language?: string): Promise<void> => {
    setCodes(undefined);
    const answer = await client.call('speakers.importFile', { entry, language });
    if (answer.ok) {
      const { added, updated } = answer.value;
      setBrought({ mood: 'ok', says: t('speakers.broughtIn', { added, updated }) });
    } else setBrought({ mood: 'error', says: explain(answer.fault) });
  };
  const choose = async (): Promise<void> => {
    const chosen = await chooseFile('.csv,.json,.txt,.tsv');
    if (!chosen) return;
    setBrought(chosen.ok ? undefined : { mood: 'error', says: explain(chosen.fault) });
    if (!chosen.ok) return;
    if (/\.(?:txt|tsv)$/i.test(chosen.value.name)) setCodes(chosen.value);
    else await bringIn(chosen.value);
  };
  const save = async (format: 'csv' | 'json'): Promise<void> => {
    const answer = await client.call('speakers.writeFile', { format });
    if (answer.ok) saveText(`${t('places.speakers')}.${format}`, answer.value.text);
    else setBrought({ mood: 'error', says: explain(answer.fault) });
  };
  return (
    <Section title={t('speakers.files')}>
      <p className={page.quiet}>{t('speakers.filesMore')}</p>
      <div className={page.row}>
        {!readOnly && (
          <Button icon={<Upload aria-hidden="true" />} onPress={() => void choose()}>
            {t('speakers.bringIn')}
          </Button>
        )}
        <Button icon={<Download aria-hidden="true" />} onPress={() => void save('csv')}>
          {t('speakers.saveCsv')}
        </Button>
        <Button icon={<Download aria-hidden="true" />} onPress={() => void save('json')}>
          {t('speakers.saveJson')}
        </Button>
      </div>
      {codes && <LanguageOfCodes key={codes.entry} onChoose={(language) => void bringIn(codes, language)} />}
      {brought && <Notice mood={brought.mood}>{brought.says}</Notice>}
    </Section>
  );
}

function LanguageOfCodes({ onChoose }: { readonly onChoose: (language: string) => void }): ReactNode {
  const { t, locale, languageName } = useWords();
  const [language, setLanguage] = useState<string>(locale);
  return (
    <div className={page.row}>
      <SelectInput
        label={t('speakers.fileLanguage')}
        value={language}
        options={languages.map((tag) => ({ value: tag, name: languageName(tag), lang: tag }))}
        onChange={setLanguage}
      />
      <Button
        look="main"
        onPress={() => {
          onChoose(language);
        }}
      >
        {t('speakers.bringInNow')}
      </Button>
    </div>
  );
}
