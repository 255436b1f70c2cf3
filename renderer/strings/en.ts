import type { Word } from './word.ts';

/** Every word of the screens, complete: the other languages translate these keys. */
export const en = {
  'app.name': 'Cutline',
  'status.photos': { one: '{count} photo', other: '{count} photos' },
  'desk.away': 'The desk stopped and is being restarted; nothing you saved is lost.',
  'desk.connecting': 'Opening the catalogue…',
} as const satisfies Record<string, Word>;
