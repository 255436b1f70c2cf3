import { Download, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CodeList } from '../../src/model/code-list.ts';
import { client } from '../desk/client.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/page.tsx';
import page from '../ui/page.module.css';
import styles from './codes-screen.module.css';
import { saveText } from '../ui/save-text.ts';

interface CodeListSectionProps {
  readonly list: CodeList;
  readonly readOnly: boolean;
  readonly onRemove: () => void;
}

/** Rows that are shown: a list of thousands is looked through by typing its codes, or in its file. */
const mostRows = 200;

/** One list: its codes and what they stand for, the way to its file, and out. */
export function CodeListSection({ list, readOnly, onRemove }: CodeListSectionProps): ReactNode {
  const { t } = useWords();
  const codes = list.rows.flatMap((row) => ('code' in row ? row : []));
  const save = async (): Promise<void> => {
    const answer = await client.call('codes.write', { list: list.id });
    if (answer.ok) saveText(`${answer.value.name}.txt`, answer.value.text);
  };
  return (
    <Section title={list.name}>
      <div className={page.row}>
        <span className={page.quiet}>{t('codes.count', { count: codes.length })}</span>
        <Button look="plain" icon={<Download aria-hidden="true" />} onPress={() => void save()}>
          {t('codes.save')}
        </Button>
        {!readOnly && (
          <Button look="plain" icon={<Trash2 aria-hidden="true" />} onPress={onRemove}>
            {t('codes.remove')}
          </Button>
        )}
      </div>
      <div className={styles.scroller} role="region" aria-label={list.name} tabIndex={0}>
        <table className={styles.codes}>
          <thead>
            <tr>
              <th scope="col">{t('codes.code')}</th>
              <th scope="col">{t('codes.stands')}</th>
            </tr>
          </thead>
          <tbody>
            {codes.slice(0, mostRows).map(({ code, texts }) => (
              <tr key={code}>
                <th scope="row">
                  <code>{code}</code>
                </th>
                <td>{texts.filter((text) => text !== '').join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {codes.length > mostRows && <p className={page.small}>{t('codes.more', { count: codes.length - mostRows })}</p>}
    </Section>
  );
}
