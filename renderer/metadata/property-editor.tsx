import type { ReactNode } from 'react';
import type { IptcProperty } from '../../src/model/iptc-properties.ts';
import { iptcStructures } from '../../src/model/iptc-structures.ts';
import type { PropertyValue } from '../../src/model/value.ts';
import { vocabularies } from '../../src/model/vocabularies.ts';
import { TwoTexts } from '../captions/two-texts.tsx';
import { useWords } from '../strings/words.ts';
import type { RecordHand } from '../desk/use-record-edits.ts';
import { CaptionWordsEditor } from './editors/caption-words-editor.tsx';
import { DateEditor } from './editors/date-editor.tsx';
import { LanguageEditor } from './editors/language-editor.tsx';
import { ListEditor } from './editors/list-editor.tsx';
import { NumberEditor } from './editors/number-editor.tsx';
import { PositionEditor } from './editors/position-editor.tsx';
import { StructuresEditor } from './editors/structures-editor.tsx';
import { TermEditor } from './editors/term-editor.tsx';
import { TextEditor } from './editors/text-editor.tsx';
import { isWords } from './property-rows.ts';
import type { ValueEditing } from './value-editing.ts';

interface PropertyEditorProps {
  readonly property: IptcProperty;
  /** What holds, the event's too. */
  readonly value: PropertyValue | undefined;
  readonly source: string | undefined;
  readonly hand: RecordHand;
  readonly tags: readonly string[];
  readonly name: string;
}

/** The value to edit, in the way that its kind is edited. */
export function PropertyEditor(props: PropertyEditorProps): ReactNode {
  const { explain } = useWords();
  const { property, value, source, hand, tags, name } = props;
  const { key } = property;
  if (isWords(key)) return <CaptionWordsEditor part={key} tags={tags} hand={hand} name={name} />;
  const editing: ValueEditing = {
    field: key,
    name,
    value: source === 'event' ? undefined : value,
    inherited: source === 'event' ? value : undefined,
    error: explain(hand.of(key)?.fault),
    onChange: (next) => {
      hand.edit(key, next);
    },
    onDone: hand.flush,
  };
  return (
    <>
      <ByKind property={property} editing={editing} tags={tags} />
      <TwoTexts field={key} hand={hand} />
    </>
  );
}

interface ByKindProps {
  readonly property: IptcProperty;
  readonly editing: ValueEditing;
  readonly tags: readonly string[];
}

function ByKind({ property: { key, type }, editing, tags }: ByKindProps): ReactNode {
  const terms = vocabularies[key];
  if (terms) return <TermEditor {...editing} terms={terms} />;
  switch (type) {
    case 'text-list':
    case 'uri-list':
      return <ListEditor {...editing} />;
    case 'lang-alt':
      return <LanguageEditor {...editing} tags={tags} />;
    case 'date-time':
      return <DateEditor {...editing} />;
    case 'number':
    case 'integer':
      return <NumberEditor {...editing} />;
    case 'position':
      return <PositionEditor {...editing} />;
    case 'struct':
    case 'struct-list':
      return (
        <StructuresEditor {...editing} fields={iptcStructures[key] ?? []} tags={tags} many={type === 'struct-list'} />
      );
    default:
      return <TextEditor {...editing} long={longTexts.has(key)} />;
  }
}

/** Texts that are written in sentences. */
const longTexts = new Set(['instructions', 'aiPromptInformation']);
