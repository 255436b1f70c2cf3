import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

/** One random thing that people do; `pick` chooses among the records that are there. */
type Act = (test: TestDesk, pick: number) => Promise<unknown>;

const chosen = <Item>(items: readonly Item[], pick: number): Item | undefined => items[pick % items.length];
const photoAt = async (test: TestDesk, pick: number) =>
  chosen((await test.call('photos.list', {})).photos, pick)?.photo;
const speakers = async (test: TestDesk) => (await test.call('speakers.list', {})).speakers;
const eventAt = async (test: TestDesk, pick: number) => chosen((await test.call('events.list', {})).events, pick);

const set =
  (make: (pick: number) => Record<string, never>): Act =>
  async (test, pick) => {
    const photo = await photoAt(test, pick);
    return photo && test.desk.call('photos.edit', { photo, set: make(pick) });
  };

const edits: Readonly<Record<string, Act>> = {
  caption: set((pick) => ({ [`captions.${pick % 2 ? 'bn' : 'vi'}.text`]: `words ${pick}` }) as never),
  cleared: set(() => ({ 'captions.bn.text': null }) as never),
  checked: set(() => ({ 'captions.vi.status': 'checked' }) as never),
  rating: set((pick) => ({ rating: pick % 6, creditLine: `Agency ${pick}` }) as never),
  people: async (test, pick) => {
    const photo = await photoAt(test, pick);
    const speaker = chosen(await speakers(test), pick)?.id;
    return photo && speaker && test.desk.call('photos.edit', { photo, set: { people: [{ speaker }] } });
  },
  removed: async (test, pick) => {
    const photo = await photoAt(test, pick);
    return photo && test.desk.call('photos.remove', { photos: [photo] });
  },
  speaker: (test, pick) => test.desk.call('speakers.add', { names: { en: [`Ann ${pick}`] } }),
  // Some are there already and are changed, others come.
  listed: (test, pick) =>
    test.desk.call('speakers.import', {
      speakers: [{ id: 'speaker-list', names: { en: [`Bo ${pick % 7}`] } }, { names: { vi: [`Lê ${pick}`] } }],
    }),
  renamed: async (test, pick) => {
    const speaker = chosen(await speakers(test), pick)?.id;
    return speaker && test.desk.call('speakers.edit', { speaker, set: { note: `note ${pick}` } });
  },
  merged: async (test, pick) => {
    const [one, two] = await speakers(test);
    return (
      one &&
      two &&
      test.desk.call('speakers.merge', { from: pick % 2 ? one.id : two.id, into: pick % 2 ? two.id : one.id })
    );
  },
  left: async (test, pick) => {
    const speaker = chosen(await speakers(test), pick)?.id;
    return speaker && test.desk.call('speakers.remove', { speaker });
  },
  facts: async (test, pick) => {
    const event = await eventAt(test, pick);
    return (
      event &&
      test.desk.call('events.edit', { event: event.id, set: { contact: `call ${pick}`, names: { en: `Day ${pick}` } } })
    );
  },
  over: async (test, pick) => {
    const event = await eventAt(test, pick);
    return event && test.desk.call('events.remove', { event: event.id });
  },
  accepted: async (test, pick) => {
    const event = await eventAt(test, pick);
    const key = event && chosen(event.suggestions, pick)?.key;
    return event && key && test.desk.call('suggestions.accept', { event: event.id, key });
  },
  refused: async (test, pick) => {
    const event = await eventAt(test, pick);
    const key = event && chosen(event.suggestions, pick)?.key;
    return event && key && test.desk.call('suggestions.refuse', { event: event.id, key });
  },
  imported: async (test, pick) => test.import([await test.card(`more-${pick % 3}.jpg`)]),
};

const step = fc.record({
  act: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...Object.keys(edits)) },
    { weight: 4, arbitrary: fc.constantFrom('undo', 'undo', 'redo') },
    { weight: 1, arbitrary: fc.constant('restart') },
  ),
  pick: fc.nat(1000),
});

/** Everything that people see, without counters and the order of coming. */
async function seen(test: TestDesk): Promise<unknown> {
  const byId = (items: readonly unknown[]): unknown =>
    items
      .map((item) => JSON.stringify(item, (key, value: unknown) => (key === 'revision' ? undefined : ordered(value))))
      .toSorted();
  const [photos, events, registry] = [
    await test.call('photos.list', {}),
    await test.call('events.list', {}),
    await test.call('speakers.list', {}),
  ];
  return { photos: byId(photos.photos), events: byId(events.events), speakers: byId(registry.speakers) };
}

const ordered = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => a.localeCompare(b)))
    : value;

/** Runs the steps against a model: a list of everything that was seen, and a place in it. */
async function run(steps: readonly { readonly act: string; readonly pick: number }[]): Promise<number> {
  const test = await openTestDesk();
  onTestFinished(() => test.close());
  const story = await test.article('story.txt', {
    'a.jpg': 'জনাব কামাল উদ্দিন চুক্তি সই করেন।',
    'b.jpg': 'Minister John Smith opens the bridge.',
  });
  const states = [await seen(test)];
  let place = 0;
  const did = async (): Promise<void> => {
    const state = await seen(test);
    states.splice(place + 1, Infinity, state);
    place++;
  };
  await test.import([await test.card('a.jpg', 'b.jpg', 'c.jpg')], [story]);
  await did();
  for (const { act, pick } of steps) {
    if (act === 'restart') await test.reopen();
    else if (act === 'undo' || act === 'redo') {
      const answer = await test.desk.call(`history.${act}`, {});
      const to = place + (act === 'undo' ? -1 : 1);
      expect(answer.ok, JSON.stringify(answer)).toBe(to >= 0 && to < states.length);
      if (answer.ok) place = to;
    } else {
      await edits[act]?.(test, pick);
      // Saving the same again is no step.
      if (!isDeepStrictEqual(await seen(test), states[place])) await did();
    }
    expect(await seen(test), act).toEqual(states[place]);
  }
  for (; place > 0; place--) await test.call('history.undo', {});
  expect(await seen(test)).toEqual(states[0]);
  return steps.length;
}

describe('any sequence of commands, undos, redos and restarts', () => {
  it(
    'is as a model says after every step, and undone altogether is the start again',
    { timeout: 300_000 },
    async () => {
      let steps = 0;
      // CUTLINE_UNDO_STEPS=1000 for the long form.
      const wanted = Number(process.env.CUTLINE_UNDO_STEPS ?? 120);
      const runs = Math.ceil(wanted / 20);
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 30 }), async (acts) => {
          steps += await run(acts);
        }),
        { numRuns: runs, endOnFailure: true },
      );
      expect(steps).toBeGreaterThanOrEqual(wanted);
    },
  );
});
