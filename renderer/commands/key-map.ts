import { type CommandId, commandIds, commandRow } from './command-table.ts';
import { readStroke, type Stroke, writeStroke } from './stroke.ts';

/** Keys that a person chose, by command, as `writeStroke` writes them; a command that is not in it has its own. */
export type KeyChanges = Readonly<Record<string, readonly string[]>>;

/** Which strokes call which command, and back. */
export interface KeyMap {
  readonly strokes: (id: CommandId) => readonly Stroke[];
  /** Who has that stroke; more than one only where keys clash. */
  readonly holders: (stroke: Stroke) => readonly CommandId[];
}

/** The keys of the table with those that a person chose in their place. */
export function createKeyMap(changes: KeyChanges): KeyMap {
  const byCommand = new Map<CommandId, readonly Stroke[]>();
  const byStroke = new Map<string, CommandId[]>();
  for (const id of commandIds) {
    const texts = changes[id] ?? commandRow(id).keys;
    const strokes = texts.flatMap((text) => readStroke(text) ?? []);
    byCommand.set(id, strokes);
    for (const text of strokes.map(writeStroke)) byStroke.set(text, [...(byStroke.get(text) ?? []), id]);
  }
  return {
    strokes: (id) => byCommand.get(id) ?? [],
    holders: (stroke) => byStroke.get(writeStroke(stroke)) ?? [],
  };
}

let made: { readonly changes: KeyChanges; readonly map: KeyMap } | undefined;

/** The same, made once for the same changes: a key press asks for it. */
export function keyMapOf(changes: KeyChanges): KeyMap {
  if (made?.changes !== changes) made = { changes, map: createKeyMap(changes) };
  return made.map;
}
