import type { Page } from 'playwright-core';

/** The sample as it looks in use: the people that the captions name are accepted, one caption is checked. */
export async function sampleInUse(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const call = async <Value>(name: string, input: unknown): Promise<Value> => {
      const answer = await fetch(`/call/${name}`, { method: 'POST', body: JSON.stringify(input) });
      return ((await answer.json()) as { value: Value }).value;
    };
    interface Listed {
      events: { id: string; suggestions: { key: string; photos: unknown[] }[] }[];
    }
    let listed = await call<Listed>('events.list', {});
    for (let tries = 0; tries < 100 && !listed.events[0]?.suggestions.length; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      listed = await call<Listed>('events.list', {});
    }
    const [event] = listed.events;
    if (!event) throw new Error('The sample kit is not there.');
    const [first] = event.suggestions.filter(({ photos }) => photos.length > 0);
    if (first) await call('suggestions.accept', { event: event.id, key: first.key });
    const { rows } = await call<{ rows: { photo: string }[] }>('photos.rows', { event: event.id });
    await call('photos.edit', {
      photo: rows[0]?.photo,
      set: { 'captions.bn.status': 'checked', 'captions.vi.status': 'checked' },
    });
    return event.id;
  });
}
