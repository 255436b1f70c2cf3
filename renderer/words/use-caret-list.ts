import { type RefObject, useId, useState } from 'react';
import { usePreference } from '../app/preferences.ts';
import { client } from '../desk/client.ts';
import { useWords } from '../strings/words.ts';
import { closedAt, type Opened, openedAt } from './at-caret.ts';
import type { CaretOption, CaretPlace } from './caret-list.tsx';
import { rangeOf } from './marks.ts';
import { putWords } from './put-words.ts';
import { type Spoken, useOptions } from './use-options.ts';

interface ListedField extends Spoken {
  readonly area: RefObject<HTMLTextAreaElement | null>;
  /** The same words where they can be measured. */
  readonly words: RefObject<HTMLElement | null>;
  /** The words are about other photos too. */
  readonly many: boolean;
}

interface OpenList {
  readonly place: CaretPlace;
  readonly options: readonly CaretOption[];
  readonly at: number | undefined;
  readonly note: string | undefined;
}

interface CaretHand {
  readonly id: string;
  readonly open: OpenList | undefined;
  readonly onInput: (event: InputEvent) => void;
  readonly onComposed: () => void;
  /** Whether the key was for the list. */
  readonly onKeyDown: (event: KeyboardEvent) => boolean;
  readonly onSelect: () => void;
  readonly choose: (option: CaretOption) => void;
  readonly close: () => void;
}

/** Said of a code or variable that was typed to its end and is none. */
interface Told {
  readonly from: number;
  readonly note: string;
}

/** Expands codes and variables as their end is typed, and offers what may be meant from their beginning on. */
export function useCaretList({ area, words, photo, many, lang }: ListedField): CaretHand {
  const { t, explain } = useWords();
  const id = useId();
  const delimiter = usePreference('codeDelimiter');
  const [opened, setOpened] = useState<Opened>();
  const [told, setTold] = useState<Told>();
  const [moved, setMoved] = useState<number>();
  const options = useOptions(opened, { photo, lang });

  const close = (): void => {
    setOpened(undefined);
    setTold(undefined);
    setMoved(undefined);
  };
  const expand = async ({ kind, from, to }: Opened): Promise<void> => {
    const whole = area.current?.value.slice(from, to) ?? '';
    const found = await (kind === 'code' ? expandCode(whole) : fillVariable(whole));
    if (!area.current || !found) return;
    if ('words' in found) putWords(area.current, from, whole, found.words);
    else if (area.current.value.slice(from, to) === whole) setTold({ from, note: found.note });
  };
  const expandCode = async (text: string): Promise<Expanded | undefined> => {
    const answer = await client.call('codes.expand', { text, language: lang, photo, delimiter });
    if (!answer.ok) return undefined;
    const [first] = answer.value.unknown;
    if (!first) return answer.value.text === text ? undefined : { words: answer.value.text };
    const { code, suggestion } = first;
    return {
      note: suggestion === undefined ? t('codes.unknown', { code }) : t('codes.unknownMeant', { code, suggestion }),
    };
  };
  const fillVariable = async (text: string): Promise<Expanded | undefined> => {
    if (many) return { note: t('many.variables') };
    const answer = await client.call('variables.fill', { photo, language: lang, text });
    if (!answer.ok) return { note: explain(answer.fault) ?? '' };
    return answer.value.missing.length > 0
      ? { note: t('codes.noWords', { variable: text }) }
      : { words: answer.value.text };
  };
  const look = (typing: boolean): void => {
    close();
    const { value = '', selectionStart = 0 } = area.current ?? {};
    const closed = typing ? closedAt(value, selectionStart, delimiter) : undefined;
    if (closed) void expand(closed);
    else {
      const opening = openedAt(value, selectionStart, delimiter);
      setOpened(many && opening?.kind === 'variable' ? undefined : opening);
    }
  };

  const shown = opened ? (options ?? []) : [];
  // Nothing is chosen before something is typed: Enter behind a lone = is Enter.
  const first = opened && opened.typed !== '' && options ? 0 : undefined;
  const at = shown.length === 0 ? undefined : (moved ?? first);
  const from = opened?.from ?? told?.from;
  const place = from === undefined || (shown.length === 0 && !told) ? undefined : placeOf(words.current, from);

  const choose = (option: CaretOption): void => {
    const { current } = area;
    if (!current || !opened) return;
    const end = opened.kind === 'variable' && current.value[opened.to] === '}' ? opened.to + 1 : opened.to;
    close();
    putWords(current, opened.from, current.value.slice(opened.from, end), option.words ?? option.name);
  };

  return {
    id,
    open: place && { place, options: shown, at, note: told?.note },
    close,
    choose,
    onComposed: () => {
      look(true);
    },
    onInput: ({ isComposing, inputType }) => {
      // While a word is being composed (Vietnamese, Bengali) it is not there yet; what is taken back is not typed.
      if (!isComposing) look(inputType.startsWith('insert'));
    },
    onSelect: () => {
      if (opened && area.current?.selectionStart !== opened.to) close();
    },
    onKeyDown: ({ key, isComposing, ctrlKey, metaKey, altKey, shiftKey }) => {
      if (!place || isComposing || ctrlKey || metaKey || altKey || shiftKey) return false;
      const option = at === undefined ? undefined : shown[at];
      if (key === 'Escape') close();
      else if (shown.length > 0 && key === 'ArrowDown') setMoved(at === undefined ? 0 : (at + 1) % shown.length);
      else if (shown.length > 0 && key === 'ArrowUp') setMoved(((at ?? 0) + shown.length - 1) % shown.length);
      else if (option && (key === 'Enter' || key === 'Tab')) choose(option);
      else return false;
      return true;
    },
  };
}

/** What a code or variable became, or why it became nothing. */
type Expanded = { readonly words: string } | { readonly note: string };

function placeOf(words: HTMLElement | null, from: number): CaretPlace | undefined {
  const box = words && rangeOf(words, { from, to: from + 1 })?.getBoundingClientRect();
  return box ? { left: box.left, top: box.top, bottom: box.bottom } : undefined;
}
