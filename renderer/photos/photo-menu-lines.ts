import type { CommandId } from '../commands/command-table.ts';

/** A menu inside the menu. */
export interface MenuGroup {
  readonly name: 'menu.rating' | 'menu.label' | 'menu.choice';
  readonly commands: readonly CommandId[];
}

/** What can be done with photos where they lie, as parts of a menu: the same commands as everywhere, and no others. */
export const photoMenuLines: readonly (readonly (CommandId | MenuGroup)[])[] = [
  ['loupe', 'compare', 'captions'],
  [
    { name: 'menu.rating', commands: ['rate5', 'rate4', 'rate3', 'rate2', 'rate1', 'rate0'] },
    { name: 'menu.label', commands: ['labelRed', 'labelYellow', 'labelGreen', 'labelBlue'] },
    { name: 'menu.choice', commands: ['pick', 'reject', 'unpick'] },
  ],
  ['turnLeft', 'turnRight'],
  ['copyCaption', 'copyStory'],
  ['template', 'pack'],
  ['findPeople', 'reveal'],
];
