import { type ReactNode, useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { IntakePreview } from '../../src/contract/views.ts';
import { useWords } from '../strings/words.ts';
import field from '../ui/field.module.css';
import menu from '../ui/menu.module.css';
import type { PhotoNames } from './photo-names.ts';

type File = NonNullable<IntakePreview['files']>[number];

interface PhotoChoiceProps {
  readonly label: string;
  readonly names: PhotoNames;
  /** Offered first: they have no caption. */
  readonly left: readonly File[];
  readonly onChoose: (photo: string) => void;
  /** One was chosen, or none; `left`: the person went elsewhere. */
  readonly onEnd: (left: boolean) => void;
}

/** A photo chosen by a part of its file name. */
export function PhotoChoice({ label, names, left, onChoose, onEnd }: PhotoChoiceProps): ReactNode {
  const { t } = useWords();
  const [text, setText] = useState('');
  const free = new Set(left.map(({ photo }) => photo));
  return (
    <ComboBox
      aria-label={label}
      items={names.find(text, left)}
      inputValue={text}
      onInputChange={setText}
      menuTrigger="focus"
      defaultFilter={() => true}
      value={null}
      onChange={(key) => {
        if (key !== null) onChoose(String(key));
        onEnd(false);
      }}
      onBlur={() => {
        onEnd(true);
      }}
    >
      <Input
        className={field.input ?? ''}
        placeholder={label}
        autoFocus
        onKeyDown={({ key }) => {
          if (key === 'Escape') onEnd(false);
        }}
      />
      <Popover className={menu.popover ?? ''}>
        <ListBox<File> className={menu.menu ?? ''}>
          {({ photo }) => (
            <ListBoxItem id={photo} textValue={names.of(photo)} className={menu.item ?? ''}>
              <span>{names.of(photo)}</span>
              {free.has(photo) && <span className={menu.more}>{t('import.free')}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
