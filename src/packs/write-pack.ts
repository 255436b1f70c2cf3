import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Fault } from '../model/fault.ts';
import { newPackId, type PackId, type PhotoId } from '../model/ids.ts';
import type { PackRefusal } from '../model/pack.ts';
import { checkDestination, checkRoom, makeParents, publish } from './destination.ts';
import type { PackTools } from './pack-input.ts';
import type { OnStep } from './pack-step.ts';
import type { PackPlanned } from './plan-pack.ts';
import { syncFolder } from './sync.ts';
import { type WrittenFolder, writeFolder } from './write-folder.ts';
import { writeFault } from './write-fault.ts';

/** A pack that was made. */
export interface PackWritten {
  readonly id: PackId;
  /** Absolute. */
  readonly path: string;
  /** ISO 8601 in UTC. */
  readonly issued: string;
  readonly languages: readonly string[];
  /** Which revision of each photo went out. */
  readonly photos: readonly { readonly photo: PhotoId; readonly revision: number }[];
  /** Files, `pack.json` included. */
  readonly files: number;
  /** Of those files. */
  readonly bytes: number;
  /** Refusals that a person had waived. */
  readonly waived: readonly PackRefusal[];
  /** What did not hold the pack back: web copies that could not be made. */
  readonly problems: WrittenFolder['problems'];
}

/**
 * Makes the pack at `destination`: a folder that is not there yet or is empty, or a file ending in `.zip`. It is written
 * and verified under a hidden name beside it and renamed in one step: whatever happens, nobody finds half a pack.
 * Faults: pack/incomplete, pack/nothing-to-export, pack/destination-exists before a byte is written; then
 * pack/original-changed, photo/original-missing, pack/write-failed, job/cancelled (`tools.signal`), those of the tools.
 */
export async function writePack(
  plan: PackPlanned,
  destination: string,
  tools: PackTools,
  onStep: OnStep = () => undefined,
): Promise<PackWritten> {
  refuseIncomplete(plan);
  const target = await checkDestination(destination);
  const folder = dirname(target.path);
  let removeParents = (): Promise<void> => Promise.resolve();
  try {
    removeParents = await makeParents(target.path);
    await checkRoom(target.path, plan.bytes);
    await mkdir(target.temporary);
    const id = newPackId();
    const written = await writeFolder(id, plan, target.temporary, tools, onStep);
    tools.signal?.throwIfAborted();
    await publish(target.temporary, target);
    await syncFolder(folder);
    return summary(plan, target.path, written);
  } catch (error) {
    const fault = await writeFault(error, target.path, folder, tools.signal);
    await rm(target.temporary, { recursive: true, force: true, maxRetries: 3 });
    await removeParents().catch(() => undefined);
    throw fault;
  }
}

function refuseIncomplete({ ready, missing, photos }: PackPlanned): void {
  const open = missing.filter(({ waived }) => !waived);
  if (!ready) {
    const others = open.length > 1 ? ` (${open.length} things are missing.)` : '';
    const message = `The pack is not complete, and nothing was written. ${open[0]?.message ?? ''}${others}`;
    throw new Fault('pack/incomplete', message, { missing: open });
  }
  if (photos.length > 0) return;
  throw new Fault('pack/nothing-to-export', 'There is no photo to make a pack of. Import or choose some first.');
}

function summary(plan: PackPlanned, path: string, { manifest, bytes, problems }: WrittenFolder): PackWritten {
  const { id, issued, languages, photos, files } = manifest;
  return {
    id,
    path,
    issued,
    languages,
    photos: photos.map(({ photo, revision }) => ({ photo, revision })),
    files: files.length + 1,
    bytes,
    waived: plan.input.waive,
    problems,
  };
}
