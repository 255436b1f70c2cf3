import { describe, expect, it } from 'vitest';
import { SpeakerId } from '../../src/model/ids.ts';
import type { Speaker } from '../../src/model/speaker.ts';
import { matchSpeakers } from '../../src/names/match-speakers.ts';

const speaker = (id: string, names: Speaker['names']): Speaker => ({
  id: SpeakerId.parse(`speaker-${id}`),
  revision: 1,
  names,
  titles: [],
  identifiers: [],
});

const registry = [
  speaker('thang', { vi: ['Dương Văn Thắng'] }),
  speaker('thanh', { vi: ['Dương Văn Thành'] }),
  speaker('merkel', { en: ['Angela Merkel'], bn: ['অ্যাঞ্জেলা মের্কেল'] }),
  ...Array.from({ length: 30 }, (_, at) =>
    speaker(`n${at}`, { vi: [`Nguyễn Văn ${'ABCDEGHIKLMNOPQRSTUVXY'.charAt(at % 22)}n`] }),
  ),
];
const ids = (query: string) => matchSpeakers(query, registry).map((match) => match.speaker.id);

describe('matching a name with the registry', () => {
  it('puts the person first, whatever the script and title', () => {
    expect(ids('জনাব ডুওং ভ্যান থাং')[0]).toBe('speaker-thang');
    expect(ids('Chancellor Angela Merkel')[0]).toBe('speaker-merkel');
  });

  it('says that it would offer the first as the same person, and why', () => {
    const [first] = matchSpeakers('Duong Van Thang', registry);
    expect(first).toMatchObject({ same: true });
    expect(first?.why).toContain('Dương Văn Thắng');
  });

  it('offers nobody as the same where nobody is', () => {
    expect(matchSpeakers('Phạm Thị Lụa', registry).filter(({ same }) => same)).toEqual([]);
    expect(matchSpeakers('', registry)).toEqual([]);
  });

  it('names at most twenty', () => {
    expect(matchSpeakers('Nguyen Van An', registry).length).toBeLessThanOrEqual(20);
  });

  it('sees a registry that changed', () => {
    const more = [...registry, speaker('new', { en: ['Kofi Mensah'] })];
    expect(ids('কফি মেনসাহ')).not.toContain('speaker-new');
    expect(matchSpeakers('কফি মেনসাহ', more)[0]?.speaker.id).toBe('speaker-new');
  });
});
