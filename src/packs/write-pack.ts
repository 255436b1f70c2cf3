import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Fault } from '../model/fault.ts';
import { newPackId, type PackId, type PhotoId } from '../model/ids.ts';
import type { PackRefusal } from '../model/pack.ts';
import {
  checkDestination,
  checkRoom,
  type Destination,
  makeParents,
  publish,
  removeStale,
  removeTemporary,
  zipOf,
} from './destination.ts';
import { openFolder } from './folder-source.ts';
import type { ManifestFile } from './manifest.ts';
import type { PackTools } from './pack-input.ts';
import { countSteps, type OnStep } from './pack-step.ts';
import type { PackPlanned } from './plan-pack.ts';
import { wordsDigest } from './sent-words.ts';
import { syncFolder } from './sync.ts';
import { type WrittenFolder, writeFolder } from './write-folder.ts';
import { type VerifyLine, verifySource } from './verify-source.ts';
import { writeFault } from './write-fault.ts';
import { writeZip } from './write-zip.ts';

/** A pack that was made. */
export interface PackWritten {
  readonly id: PackId;
  /** Absolute. */
  readonly path: string;
  /** ISO 8601 in UTC. */
  readonly issued: string;
  readonly languages: readonly string[];
  /** Which revision of each photo went out, and a number for what was said of it (`wordsDigest`). */
  readonly photos: readonly { readonly photo: PhotoId; readonly revision: number; readonly words: string }[];
  /** Files, `pack.json` included. */
  readonly files: number;
  /** Of those files. */
  readonly bytes: number;
  /** It was read again, and all of it is as it should be: nothing else is ever handed out. */
  readonly verified: true;
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
    await removeStale(target);
    await checkRoom(target.path, target.kind === 'zip' ? plan.bytes * 2 : plan.bytes);
    await mkdir(target.temporary);
    const id = newPackId();
    const written = await writeFolder(id, plan, target.temporary, tools, onStep);
    await refuseUnverified(target, written.files.length, tools, onStep);
    if (target.kind === 'zip') await seal(target, written.files, plan.input.now, tools, onStep);
    tools.signal?.throwIfAborted();
    await publish(target);
    await syncFolder(folder);
    return summary(plan, target.path, written);
  } catch (error) {
    const fault = await writeFault(error, target.path, folder, tools.signal);
    await removeTemporary(target);
    await removeParents().catch(() => undefined);
    throw fault;
  }
}

async function refuseUnverified({ path, temporary }: Destination, total: number, tools: PackTools, onStep: OnStep) {
  const step = countSteps('verifying', total, onStep);
  const bad: VerifyLine[] = [];
  await verifySource(await openFolder(temporary), tools, (line) => {
    if (!line.ok) bad.push(line);
    step(line.path);
  });
  const [first] = bad;
  if (!first) return;
  const message = `The pack was written and read again, and ${bad.length} file(s) are not as they should be; first '${first.path}': ${first.problems[0]?.message ?? ''} Nothing was left behind. Export again; if it stays so, leave that photo out.`;
  throw new Fault('pack/write-failed', message, { path, problems: bad });
}

/** Makes the ZIP, and lets the folder that it was made of go. */
async function seal(target: Destination, files: readonly ManifestFile[], date: Date, tools: PackTools, onStep: OnStep) {
  const step = countSteps('sealing', files.length, onStep);
  await writeZip(target.temporary, files, zipOf(target), date, step, tools.signal);
  await rm(target.temporary, { recursive: true, maxRetries: 3 });
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

function summary(plan: PackPlanned, path: string, { manifest, files, problems }: WrittenFolder): PackWritten {
  const { id, issued, languages, photos } = manifest;
  return {
    id,
    path,
    issued,
    languages,
    photos: photos.map(({ photo, revision, files: _files, original: _original, iimCuts: _cuts, ...words }) => ({
      photo,
      revision,
      words: wordsDigest(words),
    })),
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    verified: true,
    waived: plan.input.waive,
    problems,
  };
}
