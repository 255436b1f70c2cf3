import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../renderer/styles/tokens.css'), 'utf8');

/** A token's colour in a theme, as linear sRGB (CSS Color 4, 10.9: OKLCH through OKLab). */
function linear(token: string, theme: 'light' | 'dark'): [number, number, number] {
  const text = new RegExp(`--${token}: (.*);`).exec(css)?.[1] ?? '';
  const colours = [...text.matchAll(/oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g)];
  const [, lightness, chroma, hue] = (colours[theme === 'dark' ? colours.length - 1 : 0] ?? []).map(Number);
  if (lightness === undefined || chroma === undefined || hue === undefined)
    throw new Error(`There is no token ${token}.`);
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number): number => Math.min(1, Math.max(0, value));
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** Contrast ratio of two tokens (WCAG 2.2, relative luminance). */
function contrast(one: string, other: string, theme: 'light' | 'dark'): number {
  const [bright = 0, dark = 0] = [one, other]
    .map((token) => linear(token, theme))
    .map(([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b)
    .sort((x, y) => y - x);
  return (bright + 0.05) / (dark + 0.05);
}

const grounds = ['surface', 'surface-raised', 'surface-sunken', 'surface-hover', 'surface-selected', 'light-table'];

describe.each(['light', 'dark'] as const)('the colours of the %s theme', (theme) => {
  it.each(['words', 'words-quiet'].flatMap((words) => grounds.map((ground) => [words, ground])))(
    'keep %s readable on %s',
    (words, ground) => {
      expect(contrast(words, ground, theme)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(
    ['words-faint', 'accent-words', 'ok', 'warning', 'error'].flatMap((words) =>
      ['surface', 'surface-raised', 'surface-sunken'].map((ground) => [words, ground]),
    ),
  )('keep %s readable on %s', (words, ground) => {
    expect(contrast(words, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['on-accent', 'accent'],
    ['on-accent', 'accent-hover'],
    ['words', 'ok-surface'],
    ['words', 'warning-surface'],
    ['words', 'error-surface'],
    ['ok', 'ok-surface'],
    ['warning', 'warning-surface'],
    ['error', 'error-surface'],
    ['warning', 'light-table'],
    ['accent-words', 'error-surface'],
    ['accent-words', 'warning-surface'],
  ])('keep %s readable on %s', (words, ground) => {
    expect(contrast(words, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(
    ['focus', 'outline'].flatMap((line) =>
      ['surface', 'surface-raised', 'surface-sunken'].map((ground) => [line, ground]),
    ),
  )('draw %s visibly on %s', (line, ground) => {
    expect(contrast(line, ground, theme)).toBeGreaterThanOrEqual(3);
  });
});

describe('the compact density', () => {
  const sizes = (text: string): Map<string, number> =>
    new Map([...text.matchAll(/--([\w-]+): ([\d.]+)px;/g)].map(([, name = '', size]) => [name, Number(size)]));
  const compact = sizes(/\[data-density='compact'\] \{([^}]*)\}/.exec(css)?.[1] ?? '');
  const usual = sizes(/^:root \{([^}]*)\}/m.exec(css)?.[1] ?? '');

  it('makes every gap and control smaller, and no letter', () => {
    expect(compact.size).toBeGreaterThan(0);
    for (const [name, size] of compact) expect([name, size < (usual.get(name) ?? 0)]).toEqual([name, true]);
    expect([...usual.keys()].filter((name) => name.startsWith('gap') && !compact.has(name))).toEqual([]);
    expect([...compact.keys()].filter((name) => name.startsWith('size'))).toEqual([]);
  });

  it('leaves controls high enough to be hit', () => {
    expect(compact.get('control')).toBeGreaterThanOrEqual(24);
  });
});
