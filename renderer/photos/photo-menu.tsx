import { ChevronRight } from 'lucide-react';
import { type ReactNode, useSyncExternalStore } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator, SubmenuTrigger } from 'react-aria-components';
import { usePreference } from '../app/preferences.ts';
import { type CommandId, isCommandId } from '../commands/command-table.ts';
import { keyMapOf } from '../commands/key-map.ts';
import { canRun, onOffers, runCommand } from '../commands/offers.ts';
import { StrokeKeys } from '../commands/stroke-keys.tsx';
import { useWords } from '../strings/words.ts';
import styles from '../ui/menu.module.css';
import own from './photo-menu.module.css';
import { type MenuGroup, photoMenuLines } from './photo-menu-lines.ts';

const menuCommands = photoMenuLines.flat().flatMap((line) => (typeof line === 'string' ? [line] : line.commands));

interface PhotoMenuProps {
  /** Pixels of the window. */
  readonly x: number;
  readonly y: number;
  /** What had the focus before: commands are meant for that, and it has the focus again afterwards. */
  readonly from: Element | null;
  /** Asked for by keys: its first line has the focus at once. */
  readonly byKeys: boolean;
  readonly onClose: () => void;
}

/** What can be done with the selected photos, at a point of the window: what nobody on the screen would carry out is left out. */
export function PhotoMenu({ x, y, from, byKeys, onClose }: PhotoMenuProps): ReactNode {
  const { t } = useWords();
  // As one text, which compares by value: the selection under the menu has only just changed.
  const offered = useSyncExternalStore(onOffers, () => menuCommands.filter((id) => canRun(id, from)).join(' ')).split(
    ' ',
  );
  const can = (id: CommandId): boolean => offered.includes(id);
  const run = (key: unknown): void => {
    const id = String(key);
    // Once the menu is gone, and the page behind it can be reached again.
    setTimeout(() => {
      if (from instanceof HTMLElement && from.isConnected) from.focus();
      if (isCommandId(id)) runCommand(id, from);
    });
  };
  const parts = photoMenuLines
    .map((lines) => lines.filter((line) => (typeof line === 'string' ? can(line) : line.commands.some(can))))
    .filter((lines) => lines.length > 0);
  return (
    <MenuTrigger
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Button
        className={own.point ?? ''}
        style={{ left: x, top: y }}
        aria-label={t('menu.photo')}
        excludeFromTabOrder
      />
      <Popover className={styles.popover ?? ''} placement="bottom start" offset={0} data-own-keys>
        <Menu className={styles.menu ?? ''} autoFocus={byKeys ? 'first' : true} onAction={run}>
          {parts.flatMap((lines, index) => [
            ...(index > 0 ? [<Separator key={index} className={own.line ?? ''} />] : []),
            ...lines.map((line) =>
              typeof line === 'string' ? (
                <CommandItem key={line} id={line} />
              ) : (
                <Group key={line.name} group={{ ...line, commands: line.commands.filter(can) }} onAction={run} />
              ),
            ),
          ])}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

interface GroupProps {
  readonly group: MenuGroup;
  readonly onAction: (key: unknown) => void;
}

const Group = ({ group: { name, commands }, onAction }: GroupProps): ReactNode => {
  const { t } = useWords();
  return (
    <SubmenuTrigger>
      <MenuItem id={name} textValue={t(name)} className={styles.item ?? ''}>
        <span className={own.name}>{t(name)}</span>
        <ChevronRight className={own.more} aria-hidden="true" />
      </MenuItem>
      <Popover className={styles.popover ?? ''} data-own-keys>
        <Menu className={styles.menu ?? ''} onAction={onAction}>
          {commands.map((id) => (
            <CommandItem key={id} id={id} />
          ))}
        </Menu>
      </Popover>
    </SubmenuTrigger>
  );
};

function CommandItem({ id }: { readonly id: CommandId }): ReactNode {
  const { t } = useWords();
  const [stroke] = keyMapOf(usePreference('keys')).strokes(id);
  const name = t(`command.${id}`);
  return (
    <MenuItem id={id} textValue={name} className={styles.item ?? ''}>
      <span className={own.name}>{name}</span>
      {stroke && <StrokeKeys stroke={stroke} />}
    </MenuItem>
  );
}
