/** Names of the shell's channels between preload and main: one a method of `contract/shell.ts`. */
export const channels = {
  chooseFolder: 'shell.chooseFolder',
  chooseFiles: 'shell.chooseFiles',
  choosePackPlace: 'shell.choosePackPlace',
  dropped: 'shell.dropped',
  dragOut: 'shell.dragOut',
  reveal: 'shell.reveal',
  deskRestarted: 'shell.deskRestarted',
  chooseCatalogue: 'shell.chooseCatalogue',
  catalogueWanted: 'shell.catalogueWanted',
  openWanted: 'shell.openWanted',
  showMenu: 'shell.showMenu',
  menuCommand: 'shell.menuCommand',
  notify: 'shell.notify',
} as const;
