import { Download } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { client } from '../desk/client.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/page.tsx';
import page from '../ui/page.module.css';
import { SelectInput } from '../ui/select-input.tsx';
import styles from './codes-screen.module.css';
import { saveText } from '../ui/save-text.ts';

const languages = ['bn', 'vi', 'en'];

/** The people of the registry who have a code, as a file that Photo Mechanic reads. */
export function RegistryAsCodes(): ReactNode {
  const { t, locale, languageName } = useWords();
  const [language, setLanguage] = useState<string>(locale);
  const [without, setWithout] = useState<number>();
  const save = async (): Promise<void> => {
    const answer = await client.call('codes.write', { registry: language });
    if (!answer.ok) return;
    setWithout(answer.value.without);
    saveText(`${answer.value.name}.txt`, answer.value.text);
  };
  return (
    <Section title={t('codes.registry')}>
      <p className={page.quiet}>{t('codes.registryMore')}</p>
      <div className={styles.choice}>
        <SelectInput
          label={t('codes.registryLanguage')}
          value={language}
          options={languages.map((tag) => ({ value: tag, name: languageName(tag), lang: tag }))}
          onChange={setLanguage}
        />
        <Button icon={<Download aria-hidden="true" />} onPress={() => void save()}>
          {t('codes.save')}
        </Button>
      </div>
      {without !== undefined && without > 0 && (
        <p role="status" className={page.small}>
          {t('codes.without', { count: without })}
        </p>
      )}
    </Section>
  );
}
