/** Every screen by its address; the event is the sample's. */
export const screens: Readonly<Record<string, (event: string) => string>> = {
  welcome: () => '#/welcome',
  desk: (event) => `#/event/${event}`,
  facts: (event) => `#/event/${event}/facts`,
  overview: (event) => `#/event/${event}/overview`,
  pack: (event) => `#/event/${event}/pack`,
  import: () => '#/import',
  speakers: () => '#/speakers',
  packs: () => '#/packs',
  codes: () => '#/codes',
  backups: () => '#/backups',
  help: () => '#/help',
};
