const onMac = /mac/i.test(navigator.platform);

/** A key with its modifiers as data: `mod` is Ctrl (on macOS Cmd), `key` is the DOM's `event.key`. */
export interface Stroke {
  readonly key: string;
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** What of a DOM key event tells its stroke. */
export interface KeyPress {
  readonly key: string;
  /** The place of the key on the keyboard (`KeyK`, `Digit1`). */
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const modifierKeys = new Set(['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead', 'Process']);

/** A letter or digit of the Latin keyboard for what a Bengali one writes there, or Option on a Mac; else the key. */
function latinKey({ key, code = '' }: KeyPress): string {
  if (key.length > 1 || /^[!-~ ]$/.test(key)) return key;
  const [, place] = /^(?:Key|Digit)([A-Z0-9])$/.exec(code) ?? [];
  return place ?? key;
}

/** Signs (`?`) need Shift on some keyboards and not on others: it does not count for them. */
const withShift = (key: string): boolean => key.length > 1 || /[a-z ]/.test(key);

/** The stroke of a key event; undefined while only modifiers are held down. */
export function strokeOfPress(press: KeyPress): Stroke | undefined {
  if (modifierKeys.has(press.key)) return undefined;
  const typed = latinKey(press);
  const key = typed.length === 1 ? typed.toLowerCase() : typed;
  const mod = onMac ? press.metaKey : press.ctrlKey;
  return { key, mod, shift: press.shiftKey && withShift(key), alt: press.altKey };
}

/** A stroke as the table and the preferences write it: `Mod+Shift+z`, `F6`, `/`. */
export const writeStroke = ({ key, mod, shift, alt }: Stroke): string =>
  `${mod ? 'Mod+' : ''}${alt ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${key === ' ' ? 'Space' : key}`;

/** The stroke of such a text; undefined where it is none. */
export function readStroke(text: string): Stroke | undefined {
  const [, mod, alt, shift, key] = /^(Mod\+)?(Alt\+)?(Shift\+)?(.|[A-Z]\w+)$/u.exec(text) ?? [];
  if (key === undefined) return undefined;
  const named = key === 'Space' ? ' ' : key.length === 1 ? key.toLowerCase() : key;
  return { key: named, mod: mod !== undefined, alt: alt !== undefined, shift: shift !== undefined && withShift(named) };
}

const printedNames: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ' ': 'Space',
};

/** The stroke as it is printed on keys. */
export function printedStroke({ key, mod, shift, alt }: Stroke): readonly string[] {
  const printed = printedNames[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return [...(mod ? [onMac ? '⌘' : 'Ctrl'] : []), ...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : []), printed];
}
