import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/model/fault.ts';
import { planPack } from '../../src/packs/plan-pack.ts';
import { caption, hanoi, inputOf, photoNamed, texts } from './pack-photos.ts';

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);
const offline = { ...photoNamed('a.jpg').original, online: false };

describe('planning a pack', () => {
  it('lists every file under its final name', () => {
    const plan = planPack(
      inputOf([
        photoNamed('a.jpg'),
        photoNamed('b.png', { original: { ...photoNamed('b.png').original, mimeType: 'image/png' } }),
      ]),
    );
    expect(plan.files).toEqual([
      'README.txt',
      'captions.csv',
      'captions.bn.txt',
      'captions.vi.txt',
      'photos/001_a.jpg',
      'web/001_a.jpg',
      'photos/002_b.png',
      'web/002_b.jpg',
      'pack.json',
    ]);
    expect([plan.ready, plan.missing, plan.warnings, plan.bytes]).toEqual([true, [], [], 2000]);
  });

  it('has web copies alone in the preset web', () => {
    const { photos } = planPack(inputOf([photoNamed('a.jpg')], { preset: 'web' }));
    expect(photos[0]?.pictures).toEqual([{ path: 'web/001_a.jpg', kind: 'web' }]);
  });

  it('refuses a photo without a caption in a chosen language, once for each language', () => {
    const photo = photoNamed('a.jpg', { captions: { bn: caption('  ') } });
    const { ready, missing } = planPack(inputOf([photo]));
    expect(ready).toBe(false);
    expect(missing.map(({ code, language, name }) => [code, language, name])).toEqual([
      ['caption-missing', 'bn', 'a.jpg'],
      ['caption-missing', 'vi', 'a.jpg'],
    ]);
    expect(missing[0]?.message).toContain('বাংলা (bn)');
  });

  it('refuses a photo without a credit line, and one whose original is away', () => {
    const photo = photoNamed('a.jpg', { values: texts({ creditLine: ' ' }), original: offline });
    expect(codes(planPack(inputOf([photo])).missing)).toEqual(['credit-missing', 'original-missing']);
  });

  it('refuses an event under embargo until the moment has come', () => {
    const event = { ...hanoi, embargo: '2025-10-26T18:00:00+07:00' };
    const at = (now: string) => codes(planPack(inputOf([photoNamed('a.jpg')], { event, now: new Date(now) })).missing);
    expect(at('2025-10-26T10:59:59Z')).toEqual(['embargo']);
    expect(at('2025-10-26T11:00:00Z')).toEqual([]);
  });

  it('holds back on an embargo that cannot be read, and on that of any of several events', () => {
    const embargoed = (embargo: string) => ({ ...hanoi, embargo });
    expect(codes(planPack(inputOf([photoNamed('a.jpg')], { event: embargoed('soon') })).missing)).toEqual(['embargo']);
    expect(planPack(inputOf([photoNamed('a.jpg')], { event: embargoed('soon') })).missing[0]?.until).toBe('soon');
    const events = [hanoi, embargoed('2999-01-01T00:00:00Z')];
    expect(codes(planPack(inputOf([photoNamed('a.jpg')], { events })).missing)).toEqual(['embargo']);
  });

  it('is ready once every refusal is waived, and leaves out a photo whose original is away', () => {
    const photos = [photoNamed('a.jpg', { original: offline }), photoNamed('b.jpg')];
    const plan = planPack(inputOf(photos, { waive: ['original-missing'] }));
    expect(plan.ready).toBe(true);
    expect(plan.missing).toMatchObject([{ code: 'original-missing', waived: true }]);
    expect(plan.photos.map(({ photo }) => photo.original.name)).toEqual(['b.jpg']);
  });

  it('is not ready while only some refusals are waived', () => {
    const photo = photoNamed('a.jpg', { captions: {}, values: {} });
    expect(planPack(inputOf([photo], { waive: ['credit-missing'] })).ready).toBe(false);
  });

  it('warns of drafts, open suggestions, missing headlines, cut fields and changed names, and is ready', () => {
    const photo = photoNamed('a:b.jpg', {
      captions: { bn: caption('…', { headline: '', status: 'draft' }), vi: caption('…') },
      suggestionsOpen: 2,
    });
    const iimCuts = () => [{ key: 'creditLine', bytes: 40, limit: 32, kept: 'জননিরাপত্তা' }];
    const { ready, warnings } = planPack(inputOf([photo], { iimCuts }));
    expect(ready).toBe(true);
    expect(codes(warnings)).toEqual([
      'caption-draft',
      'suggestion-open',
      'headline-missing',
      'iim-cut',
      'name-changed',
    ]);
    expect(warnings[3]?.message).toContain("Credit Line of 'a:b.jpg' has 40 bytes");
    expect(warnings[4]?.message).toContain('photos/001_a_b.jpg');
  });

  it('takes languages in their canonical form, each once', () => {
    expect(planPack(inputOf([photoNamed('a.jpg')], { languages: ['BN', 'vi', 'bn'] })).languages).toEqual(['bn', 'vi']);
  });

  it.each([['../../etc'], ['x-default'], ['']])('refuses %j as a language', (language) => {
    expect(() => planPack(inputOf([photoNamed('a.jpg')], { languages: [language] }))).toThrow(Fault);
  });
});
