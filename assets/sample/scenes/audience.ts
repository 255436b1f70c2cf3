import { type Figure, person } from '../people.ts';
import { fade, glow, type Scene } from '../picture.ts';
import { steadyRandom } from '../steady-random.ts';

const skins = ['#8a5436', '#a86c45', '#b87a52', '#c98d62', '#d9a577', '#e6b98d'];
const hairs = ['#14100f', '#1d1613', '#2a201b', '#3a3533', '#8b8682'];
const colours = ['#22304d', '#7a1f3c', '#0f6b62', '#c7842f', '#35507e', '#5b2a6b', '#d9cfc0', '#2d4a36', '#a8443a'];
const accents = ['#e9b44c', '#e4576b', '#3fa7a0', '#f2e3c6', '#6d8fd6', '#d46a3c'];

/** Rows of listeners in a hall, the far ones out of focus. */
export function audience(): Scene {
  const random = steadyRandom(2026);
  const rows = [
    { y: 300, scale: 0.62, gap: 118, blur: 'soft', dark: 0.42 },
    { y: 430, scale: 0.82, gap: 158, blur: 'soft', dark: 0.28 },
    { y: 590, scale: 1.1, gap: 214, blur: '', dark: 0.12 },
    { y: 800, scale: 1.5, gap: 292, blur: '', dark: 0 },
  ];
  return {
    defs: `<linearGradient id="dusk" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="#1b0d06" stop-opacity="0"/><stop offset=".4" stop-color="#1b0d06"/></linearGradient>
      ${fade('hall', '#3a2417', '#8a5a34', '#52301c')}${glow('lamp', '#ffe2a8', 0.95)}`,
    body: `<rect width="1600" height="1067" fill="url(#hall)"/><g filter="url(#soft)">${hall()}</g>
      ${rows.map((row, at) => listeners(row, at % 2 ? row.gap / 2 : 0, random)).join('')}
      <ellipse cx="260" cy="120" rx="760" ry="520" fill="url(#lamp)" opacity=".35"/>`,
  };
}

interface Row {
  readonly y: number;
  readonly scale: number;
  readonly gap: number;
  readonly blur: string;
  readonly dark: number;
}

function listeners({ y, scale, gap, blur, dark }: Row, shift: number, random: () => number): string {
  const figures: string[] = [];
  for (let x = -40 + shift; x < 1680; x += gap) {
    const drawn = listener(x + (random() - 0.5) * gap * 0.2, y + (random() - 0.5) * 26 * scale, scale, random);
    figures.push(`${seat(drawn)}${person(drawn)}`);
  }
  const shade =
    dark > 0 ? `<rect y="${y - 170}" width="1600" height="1240" fill="url(#dusk)" opacity="${dark * 0.6}"/>` : '';
  return `<g${blur ? ` filter="url(#${blur})"` : ''}>${figures.join('')}</g>${shade}`;
}

function listener(x: number, y: number, scale: number, random: () => number): Figure {
  const pick = <T>(from: readonly [T, ...T[]] | readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const woman = random() < 0.5;
  return {
    x: Math.round(x),
    y: Math.round(y),
    scale,
    skin: pick(skins),
    hair: pick(hairs),
    hairStyle: woman ? pick(['bun', 'long', 'scarf', 'long'] as const) : 'short',
    dress: woman ? pick(['sari', 'ao-dai', 'sari'] as const) : pick(['suit', 'panjabi', 'suit'] as const),
    colour: pick(colours),
    accent: pick(accents),
    turn: 0.2 + random() * 0.7,
    faceless: scale < 0.7,
  };
}

const seat = ({ x, y, scale }: Figure): string =>
  `<rect x="${x - 118 * scale}" y="${y + 40 * scale}" width="${236 * scale}" height="${420 * scale}" rx="${46 * scale}" fill="#5a1220"/>
   <rect x="${x - 118 * scale}" y="${y + 40 * scale}" width="${236 * scale}" height="${60 * scale}" rx="${30 * scale}" fill="#8c2637" opacity=".7"/>`;

function hall(): string {
  const columns = [80, 400, 720, 1040, 1360].map(
    (
      x,
    ) => `<rect x="${x}" y="0" width="70" height="420" fill="#2a170d" opacity=".55"/><rect x="${x + 8}" y="0" width="16" height="420" fill="#d79a5c" opacity=".25"/>
      <path d="M${x + 100} 330 V130 q75 -90 150 0 V330Z" fill="#ffe7b5" opacity=".55"/><path d="M${x + 175} 76 V330 M${x + 100} 210 h150" stroke="#7a4d2a" stroke-width="7" opacity=".7"/>`,
  );
  const lamps = [240, 560, 880, 1200, 1520].map(
    (x) => `<circle cx="${x}" cy="40" r="110" fill="url(#lamp)"/><circle cx="${x}" cy="40" r="15" fill="#fff6da"/>`,
  );
  return `${columns.join('')}${lamps.join('')}`;
}
