import { type PointerEvent, type ReactNode, type RefObject, useId, useLayoutEffect, useRef } from 'react';
import type { PhotoId } from '../../src/model/ids.ts';
import { useWords } from '../strings/words.ts';
import { classes } from '../ui/classes.ts';
import field from '../ui/field.module.css';
import { FieldMore, type TextInputProps } from '../ui/text-input.tsx';
import { useFittingHeight } from '../ui/use-fitting-height.ts';
import { CaretList } from './caret-list.tsx';
import { type Mark, markUnder, useMarks } from './marks.ts';
import { useCaretList } from './use-caret-list.ts';
import styles from './words-field.module.css';

interface WordsFieldProps extends Omit<TextInputProps, 'autoFocus' | 'hideLabel' | 'hint'> {
  readonly lang: string;
  /** A headline: no line ends. */
  readonly oneLine?: boolean;
  readonly marks: readonly Mark[];
  /** The photo that the words are about: its day decides titles, its fields say the variables. */
  readonly photo: PhotoId;
  /** The words are about other photos too: variables would say something else in each. */
  readonly many?: boolean;
  /** Id of the element that says what the marks say. */
  readonly describedBy?: string | undefined;
}

/** Words of a caption: marks under what is to be looked at, codes and variables that are expanded as they are typed. */
export function WordsField({
  oneLine = false,
  marks,
  photo,
  many = false,
  describedBy,
  ...props
}: WordsFieldProps): ReactNode {
  const { label, value, placeholder, lang, error, readOnly, aside } = props;
  const { t } = useWords();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const underlay = useRef<HTMLDivElement>(null);
  useFittingHeight(area, value);
  useMarks(underlay, value, marks);
  useCover(area, underlay);
  const list = useCaretList({ area, words: underlay, photo, many, lang });
  const showMark = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLTextAreaElement>): void => {
    const mark = underlay.current && markUnder(underlay.current, marks, clientX, clientY);
    if (currentTarget.title !== (mark?.says ?? '')) currentTarget.title = mark?.says ?? '';
  };
  const descriptions = [error !== undefined && `${id}-more`, describedBy].filter(Boolean).join(' ');
  return (
    <div className={field.field}>
      <div className={field.head}>
        <label htmlFor={id}>{label}</label>
        {aside}
      </div>
      <div className={styles.layers}>
        <textarea
          ref={area}
          id={id}
          className={field.area}
          rows={oneLine ? 1 : 3}
          value={value}
          placeholder={placeholder}
          lang={lang}
          readOnly={readOnly}
          spellCheck
          data-field={props.field}
          data-mixed={props.mixed ? '' : undefined}
          data-pane-focus={props.entry ? '' : undefined}
          aria-invalid={error !== undefined}
          aria-describedby={descriptions || undefined}
          aria-autocomplete="list"
          aria-controls={list.open ? list.id : undefined}
          aria-activedescendant={list.open?.at === undefined ? undefined : `${list.id}-${list.open.at}`}
          onChange={({ currentTarget }) => {
            props.onChange(oneLine ? currentTarget.value.replace(/\s*\n\s*/g, ' ') : currentTarget.value);
          }}
          onInput={(event) => {
            list.onInput(event.nativeEvent);
          }}
          onCompositionEnd={list.onComposed}
          onSelect={list.onSelect}
          onKeyDown={(event) => {
            if (list.onKeyDown(event.nativeEvent) || (oneLine && isPlainEnter(event.nativeEvent)))
              event.preventDefault();
            else props.onKeyDown?.(event);
          }}
          onBlur={() => {
            list.close();
            props.onBlur?.();
          }}
          onScroll={() => {
            if (area.current && underlay.current) underlay.current.scrollTop = area.current.scrollTop;
          }}
          onPointerMove={showMark}
        />
        <div ref={underlay} className={classes(field.area, styles.underlay)} lang={lang} aria-hidden="true">
          {`${value}\u200B`}
        </div>
      </div>
      {list.open && (
        <CaretList
          id={list.id}
          label={t('codes.meant')}
          place={list.open.place}
          lang={lang}
          options={list.open.options}
          at={list.open.at}
          note={list.open.note}
          onChoose={list.choose}
        />
      )}
      <FieldMore id={`${id}-more`} error={error} />
    </div>
  );
}

const isPlainEnter = ({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean =>
  key === 'Enter' && !ctrlKey && !metaKey && !altKey && !isComposing;

/** Keeps the words over the field's own, whatever size it takes: behind the layout, which is not asked for twice. */
function useCover(area: RefObject<HTMLTextAreaElement | null>, words: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const [field, over] = [area.current, words.current];
    if (!field || !over) return undefined;
    const observer = new ResizeObserver(() => {
      cover(field, over);
    });
    observer.observe(field);
    return () => {
      observer.disconnect();
    };
  }, [area, words]);
}

/** Lays the words over the field's own, less its scroll bar. */
function cover(area: HTMLTextAreaElement, { style }: HTMLElement): void {
  // Upper and lower, left and right border: a pixel each.
  style.width = `${area.clientWidth + 2}px`;
  style.height = `${area.clientHeight + 2}px`;
}
