import { Search, X } from 'lucide-react';
import { type ReactNode, useMemo, useRef } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { EventView } from '../../src/contract/views.ts';
import { useCommand } from '../commands/use-command.ts';
import { useAsk } from '../desk/ask.ts';
import { SaveSearch } from '../searches/save-search.tsx';
import { useWords } from '../strings/words.ts';
import { IconButton } from '../ui/icon-button.tsx';
import menu from '../ui/menu.module.css';
import { completionsOf } from './completions.ts';
import styles from './find-field.module.css';
import type { Find } from './use-find.ts';

interface FindFieldProps {
  readonly find: Find;
  /** How many photos fit; undefined while nothing is looked for. */
  readonly found: number | undefined;
  readonly event: EventView;
}

/** The one search field: finds as one types, says where a query is wrong, offers keys and values. */
export function FindField({ find, found, event }: FindFieldProps): ReactNode {
  const { t, explain } = useWords();
  const { text, onText, fault } = find;
  const field = useRef<HTMLInputElement>(null);
  const speakers = useAsk('speakers.list', {});
  const readOnly = useAsk('catalogue.status', {}).data?.mode === 'read-only';
  const offers = useMemo(() => {
    const names = speakers.data?.speakers.flatMap((speaker) => Object.values(speaker.names).flat()) ?? [];
    return completionsOf(text, { languages: event.languages, speakers: names });
  }, [text, event.languages, speakers.data]);
  useCommand('find', () => {
    field.current?.focus();
    field.current?.select();
  });
  return (
    <div className={styles.find} role="search">
      <ComboBox
        className={styles.box ?? ''}
        inputValue={text}
        onInputChange={onText}
        value={null}
        onChange={(key) => {
          if (key !== null) onText(String(key));
        }}
        items={offers.map((offer) => ({ id: offer }))}
        defaultFilter={() => true}
        allowsCustomValue
        allowsEmptyCollection={false}
        isInvalid={fault !== undefined}
      >
        <Label className={styles.label ?? ''}>{t('find.label')}</Label>
        <Search className={styles.icon} aria-hidden="true" />
        <Input
          ref={field}
          className={styles.input ?? ''}
          placeholder={t('find.example')}
          spellCheck={false}
          aria-describedby="find-fault"
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || text === '') return;
            event.preventDefault();
            event.stopPropagation();
            onText('');
          }}
        />
        <Popover className={menu.popover ?? ''} offset={4}>
          <ListBox className={styles.offers ?? ''} aria-label={t('find.keys')}>
            {({ id }: { id: string }) => (
              <ListBoxItem className={styles.offer ?? ''} id={id} textValue={id}>
                {id}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {found !== undefined && (
        <span className={styles.found} role="status">
          {t('find.found', { count: found })}
        </span>
      )}
      {text.trim() !== '' && !fault && !readOnly && <SaveSearch query={text.trim()} />}
      {text !== '' && (
        <IconButton
          name={t('find.clear')}
          onPress={() => {
            onText('');
          }}
        >
          <X />
        </IconButton>
      )}
      {fault && (
        <p id="find-fault" className={styles.fault} role="alert">
          <Wrong text={text} detail={fault.detail} />
          {explain(fault)}
        </p>
      )}
    </div>
  );
}

/** The query with the piece marked that was not understood. */
function Wrong({ text, detail }: { readonly text: string; readonly detail: unknown }): ReactNode {
  const { from, to } = (detail ?? {}) as { from?: number; to?: number };
  const start = text.length - text.trimStart().length;
  if (from === undefined || to === undefined || to <= from) return null;
  return (
    <code className={styles.query}>
      {text.slice(0, start + from)}
      <mark>{text.slice(start + from, start + to)}</mark>
      {text.slice(start + to)}
    </code>
  );
}
