import { Replace, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { EventView } from '../../src/contract/views.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { SelectInput } from '../ui/select-input.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { Tick } from '../ui/tick.tsx';
import styles from './replace-panel.module.css';
import { TextChanges } from './text-changes.tsx';
import { type ReplaceWish, useReplacement } from './use-replacement.ts';

interface ReplacePanelProps {
  readonly event: EventView;
  /** What the grid shows. */
  readonly query: string;
  readonly total: number;
  /** Several: words are replaced in these alone. */
  readonly chosen: readonly PhotoId[];
  readonly readOnly: boolean;
  readonly onClose: () => void;
}

/** Replaces words in the captions of the selection, or of all that is shown: first what would change, then one edit. */
export function ReplacePanel({ event, query, total, chosen, readOnly, onClose }: ReplacePanelProps): ReactNode {
  const { t, languageName, explain } = useWords();
  const [find, setFind] = useState('');
  const [replace, setReplace] = useState('');
  const [wholeWords, setWholeWords] = useState(false);
  const [matchCase, setMatchCase] = useState(false);
  const [language, setLanguage] = useState('');
  const where = chosen.length > 1 ? { photos: [...chosen] } : { event: event.id, query, typing: true };
  const languages = language === '' ? {} : { languages: [language] };
  const wish: ReplaceWish = { find, replace, wholeWords, matchCase, ...languages, ...where };
  const replacement = useReplacement(wish);
  const { found, done, fault } = replacement;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.ctrlKey) void replacement.show();
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  const tags = event.languages.map((tag) => ({ value: tag, name: languageName(tag), lang: tag }));
  const lang = language === '' ? undefined : language;
  return (
    <section className={styles.panel} aria-label={t('replace.title')} onKeyDown={onKeyDown}>
      <div className={styles.fields}>
        <TextInput label={t('replace.find')} value={find} onChange={setFind} lang={lang} autoFocus />
        <TextInput label={t('replace.with')} value={replace} onChange={setReplace} lang={lang} />
        <SelectInput
          label={t('replace.language')}
          value={language}
          options={[{ value: '', name: t('replace.all') }, ...tags]}
          onChange={setLanguage}
        />
        <IconButton name={t('replace.close')} onPress={onClose}>
          <X />
        </IconButton>
      </div>
      <div className={styles.row}>
        <Tick on={wholeWords} onChange={setWholeWords}>
          {t('replace.whole')}
        </Tick>
        <Tick on={matchCase} onChange={setMatchCase}>
          {t('replace.case')}
        </Tick>
        <span className={styles.scope}>
          {chosen.length > 1 ? t('replace.inChosen', { count: chosen.length }) : t('replace.inShown', { count: total })}
        </span>
        <Button isDisabled={find === ''} onPress={() => void replacement.show()}>
          {t('replace.show')}
        </Button>
        {(found?.photos ?? 0) > 0 && !readOnly && (
          <Button look="main" icon={<Replace aria-hidden="true" />} onPress={() => void replacement.replace()}>
            {t('replace.do', { count: found?.photos ?? 0 })}
          </Button>
        )}
      </div>
      {fault && <Notice mood="error">{explain(fault)}</Notice>}
      {done !== undefined && <Notice mood="ok">{t('replace.done', { count: done })}</Notice>}
      {found?.photos === 0 && <Notice mood="quiet">{t('replace.none')}</Notice>}
      {found && found.changes.length > 0 && <TextChanges found={found} />}
    </section>
  );
}
