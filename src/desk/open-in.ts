import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { Catalogue } from '../catalogue/catalogue-port.ts';
import { openCatalogue } from '../catalogue/catalogue.ts';
import { Fault } from '../model/fault.ts';

/** What the desk itself has to say about how the catalogue was opened, for people. */
export interface DeskNotice {
  readonly code: string;
  readonly message: string;
  /** The facts of the message. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** Which catalogue, and how. */
export interface OpenWish {
  /** The catalogue's folder. */
  readonly catalogue: string;
  /** `write-or-read` opens for reading where somebody else writes, or the disk is protected, full or failing. */
  readonly mode: 'write' | 'read' | 'write-or-read';
  /** Make the catalogue if it is not there. */
  readonly create?: boolean;
  /** Milliseconds that another process of this machine is waited for, which may be about to let go of the catalogue. */
  readonly patience?: number;
}

export interface OpenedIn {
  readonly catalogue: Catalogue;
  readonly notices: readonly DeskNotice[];
}

/** Somebody else writes, or the disk is protected, full or failing: what can still be read should be. */
const readableAllTheSame: readonly string[] = [
  'catalogue/locked',
  'catalogue/read-only',
  'catalogue/unreachable',
  'store/disk-full',
  'store/write-failed',
];

/** Opens the catalogue as `mode` says; `write-or-read` reads where it cannot write, and says why. */
export async function openIn({ catalogue, mode, create = false, patience = 0 }: OpenWish): Promise<OpenedIn> {
  if (mode !== 'write-or-read') return { catalogue: await openCatalogue(catalogue, { mode, create }), notices: [] };
  try {
    return { catalogue: await openPatiently(catalogue, create, Date.now() + patience), notices: [] };
  } catch (error) {
    if (!(error instanceof Fault) || !readableAllTheSame.includes(error.code)) throw error;
    // Where nothing can be read either, the first reason is the one to tell.
    const reading = await openCatalogue(catalogue, { mode: 'read' }).catch(() => {
      throw error;
    });
    return { catalogue: reading, notices: [{ code: error.code, message: `Open for reading only. ${error.message}` }] };
  }
}

async function openPatiently(catalogue: string, create: boolean, until: number): Promise<Catalogue> {
  for (;;) {
    try {
      return await openCatalogue(catalogue, { mode: 'write', create });
    } catch (error) {
      if (!isLockedHere(error) || Date.now() >= until) throw error;
      await pause(betweenAttempts);
    }
  }
}

/** Milliseconds. */
const betweenAttempts = 100;

const isLockedHere = (error: unknown): boolean =>
  error instanceof Fault &&
  error.code === 'catalogue/locked' &&
  (error.detail?.writer as { readonly host?: unknown } | undefined)?.host === hostname();
