import { describe, expect, it } from 'vitest';
import { duplicateSpeakers } from '../../src/names/duplicate-speakers.ts';
import { matchSpeakers } from '../../src/names/match-speakers.ts';
import { speakerFrom } from './setup-speaker.ts';

const minister = speakerFrom({ bn: ['লুওং তাম কোয়াং'] });
const again = speakerFrom({ bn: ['লুং ট্যাম কোয়াং'] });
const inVietnamese = speakerFrom({ vi: ['Lương Tam Quang'] });
const others = ['Phạm Thế Tùng', 'Nguyễn Minh Vũ', 'Trần Quang Phương'].map((name) => speakerFrom({ vi: [name] }));
const idsOf = (pairs: Awaited<ReturnType<typeof duplicateSpeakers>>) =>
  pairs.map(({ one, other }) => [one.id, other.id].sort().join(' ')).sort();
const pair = (one: { id: string }, other: { id: string }) => [one.id, other.id].sort().join(' ');

describe('proposals of who is in a registry twice', () => {
  it('are pairs under spellings that sound the same, across scripts, with the reason', async () => {
    const pairs = await duplicateSpeakers([minister, ...others, again, inVietnamese]);
    expect(idsOf(pairs)).toEqual(
      [pair(minister, again), pair(minister, inVietnamese), pair(again, inVietnamese)].sort(),
    );
    for (const { score, why, spellings } of pairs) {
      expect(score).toBeGreaterThanOrEqual(0.5);
      expect(why).not.toBe('');
      expect(new Set(spellings).size).toBe(2);
    }
    expect(pairs.map(({ score }) => score)).toEqual(pairs.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  it('leave out two whose Vietnamese marks differ, however alike their other spellings are', async () => {
    const thang = speakerFrom({ vi: ['Dương Văn Thắng'], bn: ['ডুওং ভ্যান থাং'] });
    const thanh = speakerFrom({ vi: ['Dương Văn Thăng'], bn: ['ডুওং ভ্যান থাং'] });
    expect(await duplicateSpeakers([thang, thanh])).toEqual([]);
  });

  it('leave out two who are said to be different people', async () => {
    const told = { ...minister, distinctFrom: [again.id] };
    expect(await duplicateSpeakers([told, { ...again, distinctFrom: [minister.id] }])).toEqual([]);
  });

  it('find one under a misspelling that is known of the other', async () => {
    const known = speakerFrom({ en: ['John Brandolino'] });
    const odd = speakerFrom({ en: ['Jon Bandolier'] });
    expect(await duplicateSpeakers([known, odd])).toEqual([]);
    expect(await duplicateSpeakers([{ ...known, misspellings: ['Jon Bandolier'] }, odd])).toHaveLength(1);
  });

  it('are the same when only what changed is compared again', async () => {
    const registry = [minister, ...others, again];
    const known = { registry, pairs: await duplicateSpeakers(registry) };
    const now = [minister, ...others, again, inVietnamese];
    expect(idsOf(await duplicateSpeakers(now, known))).toEqual(idsOf(await duplicateSpeakers(now)));
    const gone = [minister, ...others];
    expect(await duplicateSpeakers(gone, known)).toEqual([]);
  });
});

describe('matching', () => {
  it('knows a misspelling, and says so', () => {
    const known = { ...inVietnamese, misspellings: ['Lung Tang Kuang'] };
    expect(matchSpeakers('Lung Tang Kuang', [known, ...others])[0]).toMatchObject({
      speaker: { id: known.id },
      same: true,
      why: expect.stringContaining('known misspelling') as unknown,
    });
    expect(matchSpeakers('Lung Tang Kuang', [inVietnamese, ...others]).filter(({ same }) => same)).toEqual([]);
  });

  it('does not offer whoever is said to be somebody else than one who fits better', () => {
    const registry = [
      { ...minister, distinctFrom: [again.id] },
      { ...again, distinctFrom: [minister.id] },
    ];
    const [best, other] = matchSpeakers('লুং ট্যাম কোয়াং', registry);
    expect(best).toMatchObject({ speaker: { id: again.id }, same: true });
    expect(other).toMatchObject({ speaker: { id: minister.id }, same: false });
    expect(other?.why).toContain('somebody else than লুং ট্যাম কোয়াং');
  });
});
