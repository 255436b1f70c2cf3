import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TemplateField } from '../../../src/model/caption-template.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;

beforeEach(async () => {
  test = await openTestDesk();
  await test.import([await test.card('a.jpg', 'b.jpg', 'c.jpg')]);
});
afterEach(() => test.close());

const fields: TemplateField[] = [
  { property: 'caption', language: 'bn', ticked: true, action: 'set', value: '{filenamebase}: {people:names}' },
  { property: 'headline', language: 'vi', ticked: true, action: 'set', value: 'Ảnh {seq:2}' },
  { property: 'title', language: 'vi', ticked: true, action: 'set', value: '{headline}' },
  { property: 'keywords', ticked: true, action: 'append', value: ['treaty'] },
  { property: 'creditLine', ticked: false, action: 'set', value: 'Nobody' },
];
const photos = async () => (await test.call('photos.list', {})).photos;

it('is saved, changed and removed by name, each with an undo', async () => {
  const { template, revision } = await test.call('templates.save', { name: ' The day ', fields });
  expect((await test.call('templates.list', {})).templates).toMatchObject([{ id: template, name: 'The day', fields }]);
  expect((await test.fault('templates.save', { name: 'The day', fields })).code).toBe('template/name-taken');
  await test.call('templates.save', { template, revision, name: 'The day', fields: fields.slice(0, 1) });
  expect((await test.fault('templates.save', { template, revision, name: 'The day', fields })).code).toBe(
    'template/stale',
  );
  await test.call('templates.remove', { template });
  expect((await test.fault('templates.remove', { template })).code).toBe('template/not-found');
  const kinds = (await test.call('history.list', {})).undo.map(({ kind, names }) => [kind, names?.und]);
  expect(kinds.slice(0, 3)).toEqual([
    ['template-remove', 'The day'],
    // What it was called is not known of a change of something that is gone.
    ['template-save', undefined],
    ['template-save', 'The day'],
  ]);
  await test.call('history.undo', {});
  await test.call('history.undo', {});
  await test.reopen('write');
  expect((await test.call('templates.list', {})).templates).toMatchObject([{ name: 'The day', fields }]);
});

it('shows what it changes, and changes it in one edit with one undo', async () => {
  const [first, second] = await photos();
  const { speaker } = await test.call('speakers.add', { names: { bn: ['লুওং তাম কুয়াং'] } });
  await test.call('photos.edit', {
    photo: first!.photo,
    set: { people: [{ speaker }], keywords: ['Hanoi', 'treaty'] },
  });
  const before = await photos();
  const use = { fields, photos: [first!.photo, second!.photo] };
  const preview = await test.call('templates.preview', use);
  expect(preview).toMatchObject({ total: 2, photos: 2, missing: [{ variable: '{people}', photos: 1 }] });
  expect(preview.changes.map(({ name, property, after }) => [name, property, after])).toEqual([
    ['a.jpg', 'caption', 'a: লুওং তাম কুয়াং'],
    ['a.jpg', 'headline', 'Ảnh 01'],
    ['a.jpg', 'title', 'Ảnh 01'],
    ['b.jpg', 'headline', 'Ảnh 02'],
    ['b.jpg', 'title', 'Ảnh 02'],
    ['b.jpg', 'keywords', ['treaty']],
  ]);
  expect(await photos()).toEqual(before);
  expect(await test.call('templates.apply', use)).toMatchObject({ photos: 2 });
  const after = await photos();
  expect(after[0]).toMatchObject({
    captions: { bn: { text: 'a: লুওং তাম কুয়াং', status: 'draft' }, vi: { headline: 'Ảnh 01' } },
    values: { title: { value: { vi: 'Ảnh 01' }, source: 'person' }, keywords: { value: ['Hanoi', 'treaty'] } },
  });
  expect(after[1]?.captions.bn).toBeUndefined();
  expect(after[2]).toEqual(before[2]);
  expect((await test.fault('templates.apply', { ...use, fields: fields.slice(3, 4) })).code).toBe(
    'template/nothing-to-change',
  );
  expect((await test.call('history.list', {})).undo[0]).toMatchObject({ kind: 'template-apply', photos: 2 });
  await test.call('history.undo', {});
  const strip = (rows: Awaited<ReturnType<typeof photos>>) =>
    rows.map(({ captions, values }) => ({ captions, values }));
  expect(strip(await photos())).toEqual(strip(before));
});

it('is applied to what an import brings in, and undone with it', async () => {
  const { template } = await test.call('templates.save', { name: 'The day', fields });
  await test.import([await test.card('d.jpg')], [], { template });
  const rows = await photos();
  expect(rows.map(({ file, values }) => [file.name, values.keywords?.value])).toEqual([
    ['a.jpg', undefined],
    ['b.jpg', undefined],
    ['c.jpg', undefined],
    ['d.jpg', ['treaty']],
  ]);
  await test.call('history.undo', {});
  expect(await photos()).toHaveLength(3);
});

it('imports several or none', async () => {
  await test.call('templates.save', { name: 'One', fields });
  const bad = [
    { name: 'Two', fields: [] },
    { name: 'Three', fields: [{ ...fields[0]!, value: '{nobody}' }] },
  ];
  expect((await test.fault('templates.import', { templates: bad })).code).toBe('variable/unknown');
  expect((await test.call('templates.list', {})).templates.map(({ name }) => name)).toEqual(['One']);
  const good = [
    { name: 'One', fields: [] },
    { name: 'Two', fields },
  ];
  expect(await test.call('templates.import', { templates: good })).toMatchObject({ added: 1, updated: 1 });
  expect((await test.call('templates.list', {})).templates).toMatchObject(good);
});

it('without a tick changes nothing, and says so', async () => {
  const fault = await test.fault('templates.apply', { fields: fields.slice(4) });
  expect(fault).toMatchObject({ code: 'template/invalid', detail: { reason: 'nothing-ticked' } });
});
