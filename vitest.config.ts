import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const journeys = 'test/journeys/**/*.test.ts';

export default defineConfig({
  test: {
    // Bounds a test that hangs; on a busy machine each takes several times as long as on a quiet one.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is waited for may take as long as everything else does on a busy machine.
    expect: { poll: { timeout: 20_000 } },
    pool: 'forks',
    // Left alone, one core of two is kept for a watcher that nobody runs.
    maxWorkers: '100%',
    passWithNoTests: false,
    // Desks, readers and command lines that tests start by the hundred find what they load compiled.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules', '.cache', 'compiled') },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: [journeys], sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        // One after another, when all else is done: each has a window or a browser of its own on the same two cores.
        test: {
          name: 'journeys',
          include: [journeys],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
