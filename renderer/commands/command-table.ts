/**
 * Where a command's keys do something: everywhere in the window, among the photos or in the captions alone, or
 * nowhere by themselves (fields and lists know what Tab and arrows mean).
 */
export type CommandPlace = 'window' | 'photos' | 'captions' | 'element';

export type CommandGroup = 'file' | 'edit' | 'photos' | 'captions' | 'view' | 'go' | 'help';

export interface CommandRow {
  /** Its menu of the menu bar, and its part of the sheet of keys. */
  readonly group: CommandGroup;
  /** What calls it unless a person chose other keys (`readStroke`). */
  readonly keys: readonly string[];
  readonly place: CommandPlace;
}

/**
 * Everything the hands can ask of a window: the one source of the palette, the menus, the tooltips and the sheet of
 * keys. Its words are `command.ID` in renderer/strings/commands. No key does something different in two places.
 */
export const commandTable = {
  import: { group: 'file', keys: ['Mod+i'], place: 'window' },
  pack: { group: 'file', keys: ['Mod+e'], place: 'window' },

  undo: { group: 'edit', keys: ['Mod+z'], place: 'window' },
  redo: { group: 'edit', keys: ['Mod+Shift+z', 'Mod+y'], place: 'window' },
  find: { group: 'edit', keys: ['Mod+f', '/'], place: 'window' },
  saveSearch: { group: 'edit', keys: ['Mod+d'], place: 'window' },
  replace: { group: 'edit', keys: ['Mod+h'], place: 'window' },
  template: { group: 'edit', keys: ['Mod+t'], place: 'window' },

  move: { group: 'photos', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], place: 'element' },
  far: { group: 'photos', keys: ['Home', 'End', 'PageUp', 'PageDown'], place: 'element' },
  extend: { group: 'photos', keys: ['Shift+ArrowRight', 'Shift+ArrowDown', 'Shift+End'], place: 'element' },
  all: { group: 'photos', keys: ['Mod+a'], place: 'photos' },
  captions: { group: 'photos', keys: ['Enter'], place: 'photos' },
  loupe: { group: 'photos', keys: ['Space'], place: 'photos' },
  compare: { group: 'photos', keys: ['c'], place: 'photos' },
  zoom: { group: 'photos', keys: ['z'], place: 'photos' },
  regions: { group: 'photos', keys: ['r'], place: 'photos' },
  drawRegion: { group: 'photos', keys: ['d'], place: 'photos' },
  turnLeft: { group: 'photos', keys: ['['], place: 'photos' },
  turnRight: { group: 'photos', keys: [']'], place: 'photos' },
  wholeScreen: { group: 'photos', keys: ['f'], place: 'photos' },
  rate0: { group: 'photos', keys: ['0'], place: 'photos' },
  rate1: { group: 'photos', keys: ['1'], place: 'photos' },
  rate2: { group: 'photos', keys: ['2'], place: 'photos' },
  rate3: { group: 'photos', keys: ['3'], place: 'photos' },
  rate4: { group: 'photos', keys: ['4'], place: 'photos' },
  rate5: { group: 'photos', keys: ['5'], place: 'photos' },
  labelRed: { group: 'photos', keys: ['6'], place: 'photos' },
  labelYellow: { group: 'photos', keys: ['7'], place: 'photos' },
  labelGreen: { group: 'photos', keys: ['8'], place: 'photos' },
  labelBlue: { group: 'photos', keys: ['9'], place: 'photos' },
  pick: { group: 'photos', keys: ['p'], place: 'photos' },
  reject: { group: 'photos', keys: ['x'], place: 'photos' },
  unpick: { group: 'photos', keys: ['u'], place: 'photos' },
  copyCaption: { group: 'photos', keys: ['Mod+Shift+c'], place: 'window' },
  copyStory: { group: 'photos', keys: ['Mod+Alt+c'], place: 'window' },
  findPeople: { group: 'photos', keys: [], place: 'window' },
  reveal: { group: 'photos', keys: ['Mod+Shift+r'], place: 'window' },

  nextField: { group: 'captions', keys: ['Tab'], place: 'element' },
  differentValues: { group: 'captions', keys: ['Alt+ArrowDown'], place: 'element' },
  nextPhoto: { group: 'captions', keys: ['Mod+Enter'], place: 'captions' },
  carryOn: { group: 'captions', keys: ['Mod+Shift+Enter'], place: 'captions' },
  previousPhoto: { group: 'captions', keys: ['Mod+Alt+Enter'], place: 'captions' },
  fix: { group: 'captions', keys: ['Mod+.'], place: 'captions' },
  firstLanguage: { group: 'captions', keys: ['Alt+1'], place: 'window' },
  secondLanguage: { group: 'captions', keys: ['Alt+2'], place: 'window' },
  thirdLanguage: { group: 'captions', keys: ['Alt+3'], place: 'window' },
  movePair: { group: 'captions', keys: ['Mod+ArrowUp', 'Mod+ArrowDown'], place: 'element' },
  reorder: { group: 'captions', keys: ['Alt+ArrowLeft', 'Alt+ArrowRight'], place: 'element' },

  leftPane: { group: 'view', keys: ['Mod+b'], place: 'window' },
  rightPane: { group: 'view', keys: ['Mod+Shift+b'], place: 'window' },
  metadata: { group: 'view', keys: ['Mod+Shift+m'], place: 'window' },
  largerTiles: { group: 'view', keys: ['+', '='], place: 'photos' },
  smallerTiles: { group: 'view', keys: ['-'], place: 'photos' },
  themeSystem: { group: 'view', keys: [], place: 'window' },
  themeLight: { group: 'view', keys: [], place: 'window' },
  themeDark: { group: 'view', keys: [], place: 'window' },
  density: { group: 'view', keys: [], place: 'window' },

  nextPane: { group: 'go', keys: ['F6'], place: 'window' },
  previousPane: { group: 'go', keys: ['Shift+F6'], place: 'window' },
  back: { group: 'go', keys: ['Escape'], place: 'window' },
  goPhotos: { group: 'go', keys: [], place: 'window' },
  goFacts: { group: 'go', keys: [], place: 'window' },
  goOverview: { group: 'go', keys: [], place: 'window' },
  goSpeakers: { group: 'go', keys: [], place: 'window' },
  goCodes: { group: 'go', keys: [], place: 'window' },
  goPacks: { group: 'go', keys: [], place: 'window' },
  goBackups: { group: 'go', keys: [], place: 'window' },

  guide: { group: 'help', keys: ['F1'], place: 'window' },
  palette: { group: 'help', keys: ['Mod+k'], place: 'window' },
  sheet: { group: 'help', keys: ['?'], place: 'window' },
  goWelcome: { group: 'help', keys: [], place: 'window' },
} as const satisfies Record<string, CommandRow>;

export type CommandId = keyof typeof commandTable;

export const commandIds = Object.keys(commandTable) as readonly CommandId[];

export const isCommandId = (text: string): text is CommandId => Object.hasOwn(commandTable, text);

export const commandRow = (id: CommandId): CommandRow => commandTable[id];

/** Groups in the order of the menu bar and of the sheet. */
export const commandGroups: readonly CommandGroup[] = ['file', 'edit', 'photos', 'captions', 'view', 'go', 'help'];
