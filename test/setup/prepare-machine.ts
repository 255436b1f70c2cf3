import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { findMachine } from './find-machine.ts';
import { installPackages, mayInstall, packagesFor } from './install-packages.ts';
import { type Machine, machineFile } from './machine-record.ts';
import { fetchTestElectron, testElectron } from './test-electron.ts';

export interface Prepared {
  readonly machine: Machine;
  /** What is missing although it could have been installed here, one sentence each; a failure where CI is set. */
  readonly shouldBeThere: readonly string[];
}

type Need = keyof Machine;

/**
 * Finds what the end-to-end suites need, fetches the test Electron, on Debian as root installs what is missing, and leaves
 * the findings for the test files. Never throws: what cannot be had is a reason to skip a suite by name.
 */
export async function prepareMachine(say: (line: string) => void): Promise<Prepared> {
  const failures = new Map<Need, string>();
  await tryFetch(failures, say);
  let machine = await findMachine();
  const needs = missing(machine).filter((need) => need !== 'electron' || !failures.has('electron'));
  if (needs.length > 0 && mayInstall()) {
    say(
      `Installing what the end-to-end suites need: ${needs
        .flatMap((need) => packagesFor[need])
        .flat()
        .join(' ')}`,
    );
    await installPackages(needs).catch((error: unknown) => {
      for (const need of needs) failures.set(need, sentence(error));
    });
    machine = await findMachine();
  }
  const settled = withReasons(machine, failures);
  await mkdir(dirname(machineFile), { recursive: true });
  await writeFile(machineFile, `${JSON.stringify(settled, null, 2)}\n`);
  return {
    machine: settled,
    shouldBeThere: mayInstall() ? missing(settled).flatMap((need) => lack(settled, need)) : [],
  };
}

async function tryFetch(failures: Map<Need, string>, say: (line: string) => void): Promise<void> {
  const { electron } = await findMachine();
  if ('path' in electron || isFetched(electron.missing)) return;
  say(`Fetching the test Electron ${testElectron.version} …`);
  await fetchTestElectron().catch((error: unknown) => failures.set('electron', sentence(error)));
}

/** Whether Electron is missing for another reason than that nobody fetched it. */
const isFetched = (reason: string): boolean => !reason.includes('not been fetched');

const missing = (machine: Machine): Need[] =>
  (Object.keys(machine) as Need[]).filter((need) => 'missing' in machine[need]);

function withReasons(machine: Machine, failures: ReadonlyMap<Need, string>): Machine {
  const settled = { ...machine };
  for (const [need, why] of failures) {
    const found = settled[need];
    if ('missing' in found) settled[need] = { missing: `${found.missing} (${why})` };
  }
  return settled;
}

/** The test Electron exists for one kind of processor: on another nothing could have been installed. */
function lack(machine: Machine, need: Need): string[] {
  const found = machine[need];
  const elsewhere = need === 'electron' && `${process.platform}-${process.arch}` !== testElectron.system;
  return 'missing' in found && !elsewhere ? [found.missing] : [];
}

const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));
