import type { Word } from '../word.ts';

/** Of many photos that are edited as one. */
export const manyEn = {
  'many.title': { one: '{count} photo selected', other: '{count} photos selected' },
  'many.more': 'What you type is written on all of them.',
  'many.mixed': { one: 'mixed: {count} value', other: 'mixed: {count} different values' },
  'many.notCompared': 'not compared: so many photos',
  'many.different': '{count} different',
  'many.valuesOf': '{name}: choose one for all photos',
  'many.clear': 'Clear on all',
  'many.moreValues': { one: 'and {count} more value', other: 'and {count} more values' },
  'many.people': 'People in the selected photos',
  'many.onAll': 'on all',
  'many.on': 'on {photos} of {count}',
  'many.addToAll': 'Add {name} to all selected photos',
  'many.removeFromAll': 'Remove {name} from all selected photos',
  'many.checkedOn': 'Checked on {photos} of {count}',
  'many.metadataOf': 'Of {name} alone, one of {count} selected photos.',
  'many.variables': 'A variable says something else in each photo: use a template (Ctrl+T).',
} as const satisfies Record<string, Word>;
