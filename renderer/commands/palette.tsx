import { type ReactNode, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import { usePreference } from '../app/preferences.ts';
import { go } from '../app/routes.ts';
import { useAsk } from '../desk/ask.ts';
import { useWords } from '../strings/words.ts';
import { type CommandId, commandIds, commandRow } from './command-table.ts';
import { keyMapOf } from './key-map.ts';
import { canRun, runCommand } from './offers.ts';
import { type PaletteEntry, paletteEntries } from './palette-entries.ts';
import styles from './palette.module.css';
import { recentCommands, rememberCommand } from './recent-commands.ts';
import { StrokeKeys } from './stroke-keys.tsx';

interface PaletteProps {
  /** What had the focus before: commands are meant for that, and it has the focus again afterwards. */
  readonly from: Element | null;
  readonly onClose: () => void;
}

const runnable = (from: Element | null): readonly CommandId[] =>
  commandIds.filter((id) => id !== 'palette' && commandRow(id).place !== 'element' && canRun(id, from));

/** Every command by name, and the ways to events and people: found by any word, run by Enter. */
export function Palette({ from, onClose }: PaletteProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const [typed, setTyped] = useState('');
  // As it was when the palette opened: under it nothing changes.
  const [known] = useState(() => ({ commands: runnable(from), recent: recentCommands() }));
  const events = useAsk('events.list', {}).data?.events ?? [];
  const speakers = useAsk('speakers.list', {}).data?.speakers ?? [];
  const entries = paletteEntries(typed, { ...known, events, speakers }, words);
  const act = (entry: PaletteEntry | undefined): void => {
    if (!entry) return;
    onClose();
    // Once the palette is gone, and the page behind it can be reached again.
    setTimeout(() => {
      if (from instanceof HTMLElement && from.isConnected) from.focus();
      carryOut(entry, from);
    });
  };
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={styles.overlay ?? ''}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={styles.modal ?? ''} data-own-keys>
        <Dialog className={styles.dialog ?? ''} aria-label={t('command.palette')}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <TextField
              autoFocus
              aria-label={t('palette.label')}
              onKeyDown={(event) => {
                // Whoever types fast is ahead of the focus: Enter then means the first line.
                const chosen = (event.target as Element).getAttribute('aria-activedescendant');
                if (event.key === 'Enter' && !chosen && typed !== '') act(entries[0]);
                else event.continuePropagation();
              }}
            >
              <Input
                role="combobox"
                aria-expanded="true"
                className={styles.input ?? ''}
                placeholder={t('palette.label')}
                spellCheck={false}
              />
            </TextField>
            <ListBox
              className={styles.list ?? ''}
              aria-label={t('command.palette')}
              items={entries}
              dependencies={[words]}
              renderEmptyState={() => <p className={styles.nothing}>{t('palette.nothing')}</p>}
              onAction={(key) => {
                act(entries.find((entry) => entry.key === key));
              }}
            >
              {(entry) => <Line entry={entry} />}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Line({ entry: { key, name, lang, kind, does } }: { readonly entry: PaletteEntry }): ReactNode {
  const keys = keyMapOf(usePreference('keys'));
  const [stroke] = 'command' in does ? keys.strokes(does.command) : [];
  return (
    <ListBoxItem id={key} textValue={name} className={styles.line ?? ''}>
      <span className={styles.name} lang={lang}>
        {name}
      </span>{' '}
      <span className={styles.kind}>{kind}</span> {stroke && <StrokeKeys stroke={stroke} />}
    </ListBoxItem>
  );
}

function carryOut({ does }: PaletteEntry, from: Element | null): void {
  if ('place' in does) {
    go(does.place);
    return;
  }
  rememberCommand(does.command);
  runCommand(does.command, from);
}
