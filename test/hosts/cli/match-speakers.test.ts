import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutline, linesOf, makeWorkplace, type Workplace } from './run-cutline.ts';

let place: Workplace;
let catalogue: string;

beforeAll(async () => {
  place = await makeWorkplace();
  catalogue = place.at('kit.cutline');
  const names = ['vi=Lương Tam Quang', 'bn=লুওং ট্যাম কোয়াং'].flatMap((name) => ['--name', name]);
  await cutline(['speakers', 'add', ...names, '--catalogue', catalogue]);
});
afterAll(() => place.remove());

describe('speakers match', () => {
  it('tells whom each name may mean, with a score and the reason', async () => {
    const ran = await cutline([
      'speakers',
      'match',
      'লুং ট্যাম কোয়াং',
      'Nguyễn Văn A',
      '--catalogue',
      catalogue,
      '--json',
    ]);
    const [known, nobody] = linesOf(ran);
    expect(known).toMatchObject({ query: 'লুং ট্যাম কোয়াং', matches: [{ same: true }] });
    const [{ speaker, score, why }] = known?.matches as [{ speaker: string; score: number; why: string }];
    expect(speaker).toMatch(/^speaker-/);
    expect(score).toBeGreaterThan(0.5);
    expect(why).not.toBe('');
    expect(nobody).toEqual({ query: 'Nguyễn Văn A', matches: [] });
    expect(ran.code).toBe(0);
  });

  it('reads names a line from stdin', async () => {
    const input = 'General Luong Tam Quang\r\n\nTo Lam\n';
    const ran = await cutline(['speakers', 'match', '-', '--catalogue', catalogue, '--json'], { input });
    expect(linesOf(ran)).toMatchObject([
      { query: 'General Luong Tam Quang', matches: [{ same: true }] },
      { query: 'To Lam' },
    ]);
  });
});

describe('speakers compare', () => {
  it('tells of two names a line whether they can be one person’s', async () => {
    const input = 'লুওং তাম কোয়াং\tLương Tam Quang\nTo Lam\tTran Quang Phuong\n';
    const ran = await cutline(['speakers', 'compare', '--json'], { input });
    expect(linesOf(ran)).toMatchObject([
      { a: 'লুওং তাম কোয়াং', b: 'Lương Tam Quang', same: true },
      { a: 'To Lam', b: 'Tran Quang Phuong', same: false },
    ]);
    for (const line of linesOf(ran)) expect(Object.keys(line)).toEqual(['a', 'b', 'same', 'score', 'why']);
  });

  it('names the line that is not two names', async () => {
    const ran = await cutline(['speakers', 'compare', '--json'], { input: 'A\tB\nA B\n' });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('Line 2');
  });
});
