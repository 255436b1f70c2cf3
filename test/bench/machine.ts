import { availableParallelism, cpus, type } from 'node:os';
import { Worker } from 'node:worker_threads';

const spin = 'let x = 0; for (let i = 0; i < 4e8; i++) x = (x + i) | 0;';

const spinAtOnce = async (workers: number): Promise<number> => {
  const started = performance.now();
  await Promise.all(
    Array.from(
      { length: workers },
      () => new Promise((resolve) => new Worker(spin, { eval: true }).once('exit', resolve)),
    ),
  );
  return performance.now() - started;
};

/** Versions and cores, and whether two of the cores are free: two spins at once should take as long as one. */
export async function describeMachine(): Promise<string> {
  const [one, two] = [await spinAtOnce(1), await spinAtOnce(2)];
  const ratio = two / one;
  const verdict = ratio > 1.3 ? ': machine busy, parallel ratios unreliable' : '';
  return [
    `node ${process.versions.node}, ${type()}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown processor'}`,
    `spin probe ${ratio.toFixed(2)} (two spins / one)${verdict}`,
  ].join('\n');
}
