import type { CommandName } from '../contract/commands.ts';
import { listBackups } from './backups/list.ts';
import { restoreBackup } from './backups/restore.ts';
import { openAgain } from './catalogue/open.ts';
import type { StandingHandler } from './standing.ts';

/** What a desk carries out also where it could not open its catalogue. */
export type StandingName = 'catalogue.open' | 'backups.list' | 'backups.restore';

export const standingHandlers: { readonly [Name in StandingName]: StandingHandler<Name> } = {
  'catalogue.open': openAgain,
  'backups.list': listBackups,
  'backups.restore': restoreBackup,
};

export const isStanding = (name: CommandName): name is StandingName => Object.hasOwn(standingHandlers, name);
