import { resolve } from 'node:path';
import { defaultCatalogue } from '../../desk/default-catalogue.ts';
import type { Desk } from '../../desk/desk.ts';
import { Fault } from '../../model/fault.ts';
import type { ExitCode } from './exit.ts';
import type { Output } from './output.ts';

type OpenMode = 'read' | 'write' | 'create' | 'read-or-create' | 'write-unless-protected';

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
 * @param mode `create` makes the catalogue if it is not there; `read-or-create` opens one that is there for reading alone;
 * `write-unless-protected` reads where nobody can write, but not where somebody else does.
 */
export async function withDesk(
  output: Output,
  choice: CatalogueChoice,
  mode: OpenMode,
  work: (desk: Desk) => Promise<ExitCode>,
): Promise<ExitCode> {
  const desk = await openIn(catalogueFolder(choice), mode);
  try {
    const status = await desk.call('catalogue.status', {});
    if (status.ok) for (const { message } of status.value.notices) output.note(message);
    return await work(desk);
  } finally {
    await desk.close();
  }
}

async function openIn(catalogue: string, mode: OpenMode): Promise<Desk> {
  // Loaded here: what needs no catalogue (`read`, `verify`, `--help`) starts without it.
  const { openDesk } = await import('../../desk/desk.ts');
  switch (mode) {
    case 'read-or-create':
      return openDesk({ catalogue, mode: 'read' }).catch((error: unknown) => {
        if (!(error instanceof Fault) || error.code !== 'catalogue/not-found') throw error;
        return openDesk({ catalogue, mode: 'write', create: true });
      });
    case 'write-unless-protected':
      return openDesk({ catalogue, mode: 'write' }).catch((error: unknown) => {
        if (!(error instanceof Fault) || error.code !== 'catalogue/read-only') throw error;
        return openDesk({ catalogue, mode: 'read' });
      });
    default:
      return openDesk({ catalogue, mode: mode === 'read' ? 'read' : 'write', create: mode === 'create' });
  }
}
