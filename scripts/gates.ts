import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Counts } from '../test/setup/counts-reporter.ts';
import { prepareMachine } from '../test/setup/prepare-machine.ts';
import { endAllBounded, runBounded } from './run-bounded.ts';

const root = join(import.meta.dirname, '..');
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);
const node = process.execPath;

const seconds = 1000;
const minutes = 60 * seconds;

/** A check of the whole tree that passes or fails as one. */
interface Gate {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly within: number;
}

const gates: readonly Gate[] = [
  { name: 'build', command: [node, 'scripts/build.ts'], within: 3 * minutes },
  { name: 'types', command: [bin('tsc'), '--noEmit', '-p', '.'], within: 3 * minutes },
  { name: 'lint', command: [bin('eslint'), '.'], within: 5 * minutes },
  { name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'], within: 2 * minutes },
  {
    name: 'dependency rules',
    command: [bin('depcruise'), 'src', 'electron', 'renderer', '--config', '.dependency-cruiser.cjs'],
    within: 2 * minutes,
  },
];

/** Which tests: all, or one of the projects of `vitest.config.ts` (then without the other gates but the build). */
export type Only = 'unit' | 'journeys' | undefined;

/** The longest that all tests may take. */
const testsWithin = 20 * minutes;

/**
 * Sets the machine up, runs every gate and every test, and says how it went; the last line is the count. Nothing that it
 * starts outlives it.
 * @returns the exit code: 0 where nothing failed.
 */
export async function runGates(only: Only): Promise<number> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      endAllBounded();
      process.exit(130);
    });
  }
  const total: Counts = { passed: 0, failed: 0, skipped: 0, skippedNames: [] };
  if (only !== 'unit') await setUp(total);
  for (const gate of only === undefined ? gates : gates.slice(0, 1)) await runGate(gate, total);
  await runTests(only, total);
  console.log(`\n${summary(total, existsSync(join(root, '..', 'shared')))}`);
  return total.failed === 0 ? 0 : 1;
}

async function setUp(total: Counts): Promise<void> {
  const { machine, shouldBeThere } = await prepareMachine(console.log);
  const found = Object.entries(machine).map(([need, tool]) => `${need}: ${'path' in tool ? tool.path : tool.missing}`);
  console.log(`set-up\n  ${found.join('\n  ')}`);
  if (shouldBeThere.length === 0 || process.env.CI !== 'true') total.passed += 1;
  else {
    total.failed += 1;
    console.log(`✗ set-up: on this machine it could have been installed, but ${shouldBeThere.join('; ')}`);
  }
}

async function runGate({ name, command, within }: Gate, total: Counts): Promise<void> {
  const started = Date.now();
  const [program, ...args] = command;
  const { code, output, tookTooLong } = await runBounded(program, args, { within, cwd: root });
  const took = `${((Date.now() - started) / seconds).toFixed(1)} s`;
  if (code === 0) {
    total.passed += 1;
    console.log(`✓ ${name} (${took})`);
  } else {
    total.failed += 1;
    console.log(`✗ ${name} (${tookTooLong ? `ended after ${took}` : took})\n${output.trimEnd()}`);
  }
}

async function runTests(only: Only, total: Counts): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cutline-counts-'));
  const file = join(folder, 'counts.json');
  try {
    const args = ['run', '--reporter=default', '--reporter=./test/setup/counts-reporter.ts'];
    const { code, tookTooLong } = await runBounded(bin('vitest'), [...args, ...(only ? [`--project=${only}`] : [])], {
      within: testsWithin,
      cwd: root,
      show: true,
      env: { ...process.env, CUTLINE_TEST_COUNTS: file },
    });
    const counts = existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Counts) : undefined;
    total.passed += counts?.passed ?? 0;
    total.skipped += counts?.skipped ?? 0;
    total.skippedNames.push(...(counts?.skippedNames ?? []));
    // A runner that broke down before it could count is a failure, whatever it counted.
    total.failed += code === 0 ? (counts?.failed ?? 1) : Math.max(1, counts?.failed ?? 0);
    if (tookTooLong) console.log(`✗ tests: ended after ${testsWithin / minutes} minutes`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What was skipped, by name and with the reason, and the counts as the last line. */
export function summary({ passed, failed, skipped, skippedNames }: Counts, sharedIsThere: boolean): string {
  const lines = skippedNames.map(({ file, name, tests }) => {
    const reason =
      name.includes('— skipped: ') || sharedIsThere ? '' : ' — skipped: the test data in ../shared is absent';
    return `skipped: ${file} > ${name}${reason} (${tests} ${tests === 1 ? 'test' : 'tests'})`;
  });
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return [...lines, counts].join('\n');
}
