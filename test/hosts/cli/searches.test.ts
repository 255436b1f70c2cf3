import { afterAll, beforeAll, expect, it } from 'vitest';
import { cutline, importPhotos, linesOf, makeWorkplace, type Workplace } from './run-cutline.ts';

let place: Workplace;
let catalogue: string;

const run = (...args: readonly string[]) => cutline([...args, '--catalogue', catalogue, '--json']);

beforeAll(async () => {
  place = await makeWorkplace();
  ({ catalogue } = await importPhotos(place, 2));
});
afterAll(() => place.remove());

it('are saved, listed with their counts, run, renamed and removed by their names', async () => {
  expect(linesOf(await run('searches', 'save', 'No Vietnamese', 'missing:caption.vi'))).toMatchObject([{ ok: true }]);
  expect(linesOf(await run('searches', 'list'))).toContainEqual(
    expect.objectContaining({ name: 'No Vietnamese', query: 'missing:caption.vi', found: 2 }),
  );
  expect(linesOf(await run('searches', 'run', 'No Vietnamese'))).toHaveLength(2);
  expect((await run('searches', 'rename', 'No Vietnamese', 'To do')).code).toBe(0);
  const gone = await run('searches', 'run', 'No Vietnamese');
  expect(gone.code).toBe(2);
  expect(gone.stderr).toContain("'To do'");
  expect(linesOf(await run('searches', 'remove', 'To do'))).toMatchObject([{ ok: true }]);
});
