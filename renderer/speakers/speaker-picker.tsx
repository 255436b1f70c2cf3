import { UserRoundPlus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { SpeakerView } from '../../src/contract/views.ts';
import type { SpeakerId } from '../../src/model/ids.ts';
import { useWords } from '../strings/words.ts';
import menu from '../ui/menu.module.css';
import { findSpeakers } from './find-speakers.ts';
import { languageOfName } from './language-of-name.ts';
import { speakerName } from './speaker-name.ts';
import styles from './speaker-picker.module.css';

interface SpeakerPickerProps {
  readonly label: string;
  readonly speakers: readonly SpeakerView[];
  /** In which languages names are shown, best first. */
  readonly languages: readonly string[];
  readonly disabled?: boolean;
  readonly onPick: (speaker: SpeakerId) => void;
  /** Takes a name that nobody has yet; left out, only known speakers are offered. */
  readonly onNew?: (name: string, language: string) => void;
}

interface Offer {
  readonly id: string;
  readonly words: string;
  readonly lang: string | undefined;
  readonly more: string;
}

const newPerson = 'new';
/** Letters that the field has room for at least. */
const leastSize = 14;

/** A name typed in any spelling: known speakers are offered, and whoever is not known yet can be entered. */
export function SpeakerPicker({
  label,
  speakers,
  languages,
  disabled = false,
  onPick,
  onNew,
}: SpeakerPickerProps): ReactNode {
  const { t, languageName } = useWords();
  const [text, setText] = useState('');
  const name = text.trim();
  const language = languageOfName(name, languages);
  const offers: readonly Offer[] = [
    ...findSpeakers(name, speakers).map((speaker) => offerOf(speaker, languages)),
    ...(name && onNew
      ? [{ id: newPerson, words: t('people.enter', { name }), lang: undefined, more: languageName(language) }]
      : []),
  ];
  const choose = (id: string): void => {
    setText('');
    if (id === newPerson) onNew?.(name, language);
    else onPick(id as SpeakerId);
  };
  return (
    <ComboBox
      aria-label={label}
      items={offers}
      inputValue={text}
      onInputChange={setText}
      isDisabled={disabled}
      menuTrigger="input"
      defaultFilter={() => true}
      value={null}
      onChange={(key) => {
        if (key !== null) choose(String(key));
      }}
    >
      <span className={styles.box}>
        <UserRoundPlus aria-hidden="true" />
        <Input
          className={styles.input ?? ''}
          placeholder={label}
          size={Math.max(leastSize, label.length)}
          data-field="people.add"
        />
      </span>
      <Popover className={menu.popover ?? ''}>
        <ListBox<Offer> className={menu.menu ?? ''}>
          {({ id, words, lang, more }) => (
            <ListBoxItem id={id} textValue={words} className={menu.item ?? ''}>
              <span lang={lang}>{words}</span>
              <span className={menu.more}>{more}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function offerOf(speaker: SpeakerView, languages: readonly string[]): Offer {
  const { text, lang } = speakerName(speaker, languages);
  const others = Object.values(speaker.names)
    .flat()
    .filter((spelling) => spelling !== text);
  return { id: speaker.id, words: text, lang, more: others.slice(0, 2).join(' · ') };
}
