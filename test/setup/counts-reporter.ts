import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { SerializedError } from 'vitest';
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';

const root = join(import.meta.dirname, '..', '..');

/** What a run came to, for the last lines of `npm test`. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** Suites and single tests that were skipped, each once, under its full name. */
  readonly skippedNames: { readonly file: string; readonly name: string; readonly tests: number }[];
}

/** Counts tests into the file that `CUTLINE_TEST_COUNTS` names; files that cannot be loaded and stray errors count as failed. */
export default class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], strayErrors: readonly SerializedError[]): void {
    const counts: Counts = { passed: 0, failed: strayErrors.length, skipped: 0, skippedNames: [] };
    for (const module of modules) countModule(module, counts);
    const file = process.env.CUTLINE_TEST_COUNTS;
    if (file !== undefined) writeFileSync(file, JSON.stringify(counts));
  }
}

function countModule(module: TestModule, counts: Counts): void {
  const own = [module, ...module.children.allSuites()];
  counts.failed += own.reduce((sum, part) => sum + part.errors().length, 0);
  for (const test of module.children.allTests()) {
    const result = test.result();
    const { state } = result;
    if (state === 'passed') counts.passed += 1;
    else if (state === 'failed') counts.failed += 1;
    else {
      counts.skipped += 1;
      // A test that skips itself says why: context.skip('reason').
      const why = 'note' in result && result.note !== undefined ? ` — skipped: ${result.note}` : '';
      countSkip(relative(root, module.moduleId), `${outermostSkipped(test).fullName}${why}`, counts);
    }
  }
}

/** Sums up by the outermost skipped suite: a skipped journey is one line, not one a step. */
function countSkip(file: string, name: string, counts: Counts): void {
  const at = counts.skippedNames.findIndex((entry) => entry.file === file && entry.name === name);
  const known = counts.skippedNames[at];
  if (known) counts.skippedNames[at] = { ...known, tests: known.tests + 1 };
  else counts.skippedNames.push({ file, name, tests: 1 });
}

function outermostSkipped(test: TestCase): TestCase | TestSuite {
  let outermost: TestCase | TestSuite = test;
  let parent: TestSuite | TestModule = test.parent;
  while (parent.type === 'suite') {
    if (parent.options.mode === 'skip') outermost = parent;
    parent = parent.parent;
  }
  return outermost;
}
