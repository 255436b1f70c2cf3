const onMac = /mac/i.test(navigator.platform);

/** A shortcut as data: the modifier that the platform uses, and `event.key`. */
export interface Stroke {
  readonly key: string;
  /** Ctrl; on macOS Cmd. */
  readonly mod?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
}

interface KeyEvent {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Whether that key press is the stroke. Shift does not count for signs that need it on some keyboards (`?`). */
export function isStroke(event: KeyEvent, { key, mod = false, shift = false, alt = false }: Stroke): boolean {
  const letter = /^[a-z]$/.test(key);
  const named = key.length > 1;
  return (
    (letter ? event.key.toLowerCase() : event.key) === key &&
    (onMac ? event.metaKey : event.ctrlKey) === mod &&
    event.altKey === alt &&
    (letter || named ? event.shiftKey === shift : true)
  );
}

const names: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  ' ': 'Space',
};

/** The stroke as it is printed on keys. */
export function printedStroke({ key, mod, shift, alt }: Stroke): readonly string[] {
  const printed = names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return [...(mod ? [onMac ? '⌘' : 'Ctrl'] : []), ...(shift ? ['Shift'] : []), ...(alt ? ['Alt'] : []), printed];
}
