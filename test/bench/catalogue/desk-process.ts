import { setTimeout as pause } from 'node:timers/promises';
import { openDesk } from '../../../src/desk/desk.ts';
import { keepHeapSmall } from '../../../src/desk/keep-heap-small.ts';
import { Random } from '../../torture/setup/random.ts';
import { wordsIn } from './corpus/words.ts';

/**
 * A desk as somebody uses it: opens the catalogue named in the first argument, looks at the first screen, goes through
 * thousands of photos and searches. Prints a line of JSON after each step, how much memory it takes after a pause; after
 * the last one once more when garbage has been collected by force (`--expose-gc`).
 */
const [folder = ''] = process.argv.slice(2);
/** Milliseconds in which the process comes to rest. */
const rest = 1000;

keepHeapSmall();
const desk = await openDesk({ catalogue: folder, mode: 'write' });
const ask = async (name: string, input: unknown): Promise<unknown> => {
  const answer = await desk.dispatch(name, input);
  if (!answer.ok) throw new Error(answer.fault.message);
  return answer.value;
};
const tell = async (step: string): Promise<void> => {
  await pause(rest);
  const { rss, heapUsed, external } = process.memoryUsage();
  const peak = process.resourceUsage().maxRSS * 1024;
  console.log(JSON.stringify({ step, rss, heapUsed, external, peak }));
};

await tell('opened');
await ask('photos.rows', { offset: 0, limit: 200 });
await tell('200 rows');
for (let offset = 0; offset < 5000; offset += 200) await ask('photos.rows', { offset, limit: 200 });
await tell('5,000 rows');
const random = new Random(5);
for (let search = 0; search < 50; search++) {
  const query = wordsIn(random.pick(['bn', 'vi', 'en'] as const), 1, random).slice(0, 3);
  await ask('photos.search', { query, typing: true, limit: 50 });
}
await tell('50 searches');
globalThis.gc?.();
await tell('collected');
await desk.close();
