import { resolve } from 'node:path';
import { defaultCatalogue } from '../../desk/default-catalogue.ts';
import { type Desk, openDesk } from '../../desk/desk.ts';
import type { ExitCode } from './exit.ts';
import type { Output } from './output.ts';

export interface CatalogueChoice {
  readonly catalogue?: string;
}

/** Relative paths mean the folder the person stands in; npm runs scripts in the project's own. */
export const fromHere = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

/** The chosen catalogue's folder, or the usual one. */
export const catalogueFolder = ({ catalogue }: CatalogueChoice): string =>
  catalogue === undefined ? defaultCatalogue() : fromHere(catalogue);

/**
 * Opens the catalogue, does the work and closes it, whatever happens. What opening found goes to stderr.
 * @param mode `create` makes the catalogue if it is not there.
 */
export async function withDesk(
  output: Output,
  choice: CatalogueChoice,
  mode: 'read' | 'write' | 'create',
  work: (desk: Desk) => Promise<ExitCode>,
): Promise<ExitCode> {
  const desk = await openDesk({
    catalogue: catalogueFolder(choice),
    mode: mode === 'read' ? 'read' : 'write',
    create: mode === 'create',
  });
  try {
    const status = await desk.call('catalogue.status', {});
    if (status.ok) for (const { message } of status.value.notices) output.note(message);
    return await work(desk);
  } finally {
    await desk.close();
  }
}
