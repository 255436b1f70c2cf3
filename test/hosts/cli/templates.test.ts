import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cutline, importPhotos, linesOf, makeWorkplace, type Workplace } from './run-cutline.ts';

let place: Workplace;
let catalogue: string;

const run = (...args: readonly string[]) => cutline([...args, '--catalogue', catalogue, '--json']);

const template = {
  name: 'The day',
  fields: [
    { property: 'caption', language: 'bn', ticked: true, action: 'set', value: 'ছবি {seq:2}' },
    { property: 'headline', language: 'bn', ticked: true, action: 'set', value: '{people}' },
  ],
};

beforeAll(async () => {
  place = await makeWorkplace();
  ({ catalogue } = await importPhotos(place, 2));
  await writeFile(place.at('templates.json'), JSON.stringify([template]));
});
afterAll(() => place.remove());

it('come from a file, are shown before they are applied, and go out as they came', async () => {
  expect(linesOf(await run('templates', 'import', place.at('templates.json')))).toMatchObject([
    { added: 1, updated: 0 },
  ]);
  expect(linesOf(await run('templates', 'list'))).toMatchObject([template]);
  expect(linesOf(await run('templates', 'export'))).toEqual([[template]]);
  const shown = linesOf(await run('templates', 'apply', 'The day', '--dry-run'));
  expect(shown).toMatchObject([
    { change: { field: 'caption.bn', after: 'ছবি ০১' } },
    { change: { field: 'caption.bn', after: 'ছবি ০২' } },
    { problem: { code: 'variable/missing', variable: '{people}', photos: 2 } },
    { applied: { photos: 2, dryRun: true } },
  ]);
  const applied = linesOf(await run('templates', 'apply', 'The day'));
  expect(applied.at(-1)).toMatchObject({ applied: { photos: 2 } });
  const captions = linesOf(await run('list')).map(
    (line) => (line.captions as Record<string, { text: string }>).bn?.text,
  );
  expect(captions).toEqual(['ছবি ০১', 'ছবি ০২']);
  expect(linesOf(await run('templates', 'remove', 'The day'))).toMatchObject([{ ok: true }]);
});

it.each([
  ['no JSON', '{', 2],
  ['no list', '{"name": "A"}', 2],
  [
    'a variable that is not there',
    JSON.stringify([{ ...template, fields: [{ ...template.fields[0], value: '{peple}' }] }]),
    2,
  ],
  [
    'a field that calls itself',
    JSON.stringify([{ ...template, fields: [{ ...template.fields[0], value: '{caption}' }] }]),
    2,
  ],
])('a file with %s is refused with a sentence, and nothing of it is kept', async (_what, text, code) => {
  const file = place.at('bad.json');
  await writeFile(file, text);
  const ran = await run('templates', 'import', file);
  expect([ran.code, ran.stderr.length > 20]).toEqual([code, true]);
  expect(linesOf(await run('templates', 'list'))).toEqual([]);
});

it('that are not there are told by name', async () => {
  const ran = await run('templates', 'apply', 'Another');
  expect([ran.code, ran.stderr]).toMatchObject([2, expect.stringContaining("'Another'")]);
  const importing = await run('import', place.at('nowhere'), '--template', 'Another');
  expect(importing.code).toBe(2);
});
