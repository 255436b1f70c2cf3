import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue, OpenOptions } from '../../src/catalogue/catalogue.ts';
import { fileSystem } from '../../src/catalogue/disk/file-system.ts';
import { openWith } from '../../src/catalogue/opening/open-catalogue.ts';
import { difference, patched } from '../../src/catalogue/patch.ts';
import { settle } from '../../src/catalogue/settle.ts';
import { EventId, PhotoId, SpeakerId } from '../../src/model/ids.ts';
import { contentOf } from './setup/content-of.ts';
import { copyOf, newFolder, opened } from './setup/folders.ts';
import { anEvent, aPhoto, aSpeaker } from './setup/records.ts';

const events = ['event-a', 'event-b', 'event-c'].map((id) => EventId.parse(id));
const few = fc.integer({ min: 0, max: 5 });
const photoId = few.map((number) => PhotoId.parse(`photo-${number}`));
const key = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'revision', 'id'), fc.string({ unit: 'binary' }));
const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 3 }),
  ),
})).value;

const photoPut = fc.record({
  id: photoId,
  event: fc.constantFrom(...events),
  label: fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
  values: fc.dictionary(key, fc.record({ value: value as fc.Arbitrary<string>, source: fc.constant('xmp' as const) }), {
    maxKeys: 3,
  }),
});

const step = fc.oneof(
  { weight: 6, arbitrary: photoPut.map((put) => ({ put })) },
  { weight: 2, arbitrary: photoId.map((remove) => ({ remove })) },
  { weight: 1, arbitrary: fc.constantFrom(...events).map((event) => ({ event })) },
  { weight: 1, arbitrary: few.map((speaker) => ({ speaker: SpeakerId.parse(`speaker-${speaker}`) })) },
);
const action = fc.oneof(
  { weight: 8, arbitrary: fc.array(step, { minLength: 1, maxLength: 4 }).map((edit) => ({ edit })) },
  { weight: 1, arbitrary: fc.constant('checkpoint' as const) },
  { weight: 1, arbitrary: fc.constant('reopen' as const) },
);
/** So few that an event of some photos has several documents, or so many that it has one. */
const rowsInDocument = fc.constantFrom(1, 2, 3, 1000);
type Edit = readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[];

async function edited(catalogue: Catalogue, edit: Edit): Promise<void> {
  await catalogue.change('edit', (draft) => {
    for (const one of edit) {
      if ('put' in one) {
        const { label, ...rest } = one.put;
        const before = draft.get('photos', rest.id) ?? aPhoto(rest.event, { id: rest.id });
        draft.put('photos', { ...before, ...rest, ...(label !== undefined && { label }) });
      } else if ('remove' in one) draft.remove('photos', one.remove);
      else if ('event' in one) draft.put('events', anEvent({ id: one.event }));
      else draft.put('speakers', aSpeaker({ id: one.speaker }));
    }
  });
}

describe('replaying the journal', () => {
  it('gives the live state, whatever was edited, checkpointed and reopened before', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(rowsInDocument, fc.array(action, { maxLength: 12 }), async (rows, actions) => {
        const open = (place: string, options: OpenOptions) => openWith(place, options, fileSystem, undefined, rows);
        const folder = await newFolder();
        let catalogue = await opened(folder, undefined, open);
        for (const one of actions) {
          if (one === 'checkpoint') await catalogue.checkpoint();
          else if (one === 'reopen') {
            await catalogue.close();
            catalogue = await opened(folder, { mode: 'write' }, open);
          } else await edited(catalogue, one.edit);
          const read = await open(folder, { mode: 'read' });
          expect(contentOf(read)).toEqual(contentOf(catalogue));
          expect(read.seq).toBe(catalogue.seq);
          expect(read.notices).toEqual([]);
        }
        const afterCrash = await open(await copyOf(folder), { mode: 'write' });
        expect(contentOf(afterCrash)).toEqual(contentOf(catalogue));
        await afterCrash.close();
        await catalogue.close();
      }),
      { numRuns: 80 },
    );
  });
});

describe('a patch', () => {
  it('leads from any record to any other, and back', () => {
    fc.assert(
      fc.property(fc.dictionary(key, value), fc.dictionary(key, value), (a, b) => {
        const before = settle(a, undefined);
        const after = settle(b, before);
        const ops = difference(before, after);
        const stored = JSON.parse(JSON.stringify(ops)) as typeof ops;
        const { revision: _, ...expected } = after;
        const { revision: __, ...reached } = patched(before, stored) as Record<string, unknown>;
        expect(reached).toEqual(expected);
        const reversed = stored.map(({ path, from, to }) => ({ path, from: to, to: from }));
        const { revision: ___, ...returned } = patched(after, reversed) as Record<string, unknown>;
        const { revision: ____, ...start } = before;
        expect(returned).toEqual(start);
      }),
    );
  });

  it('is empty between equals, which become one object', () => {
    fc.assert(
      fc.property(value, (one) => {
        const before = settle(one, undefined);
        expect(settle(structuredClone(before), before)).toBe(before);
        expect(difference(before, settle(structuredClone(before), before))).toEqual([]);
      }),
    );
  });
});
