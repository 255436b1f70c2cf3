/** A figure of the sample scenes, drawn from the chest up; no real person is meant. */
export interface Figure {
  /** Where the chin rests, in picture pixels. */
  readonly x: number;
  readonly y: number;
  /** Pixels for one unit; a head is about 100 units high. */
  readonly scale: number;
  readonly skin: string;
  readonly hair: string;
  readonly hairStyle: 'short' | 'bun' | 'long' | 'scarf';
  readonly dress: 'suit' | 'sari' | 'ao-dai' | 'panjabi';
  readonly colour: string;
  readonly accent: string;
  /** How far the face looks to the right (-1 to 1). */
  readonly turn?: number;
  /** Lips apart, as someone who speaks. */
  readonly speaks?: boolean;
  /** Faces far from the camera need none. */
  readonly faceless?: boolean;
}

const torso =
  'M-132 420 C-136 190 -134 104 -70 66 C-40 50 -24 40 -22 4 L22 4 C24 40 40 50 70 66 C134 104 136 190 132 420 Z';

/** The figure as an SVG group; the scene's `<defs>` must hold `peopleDefs`. */
export function person(figure: Figure): string {
  const { x, y, scale, turn = 0 } = figure;
  const lean = turn * 9;
  return `<g transform="translate(${x} ${y}) scale(${scale})">
    ${hairBehind(figure)}
    <path d="${torso}" fill="${figure.colour}"/>
    <path d="M-22 4 C-24 34 -34 46 -40 52 C-14 74 14 74 40 52 C34 46 24 34 22 4Z" fill="${figure.skin}"/>
    <path d="M-22 4 C-16 26 16 26 22 4 L23 22 C10 36 -10 36 -23 22Z" fill="#3a1710" opacity=".28"/>
    ${clothes(figure)}
    <path d="${torso}" fill="url(#bodyShade)"/>
    <g transform="translate(${lean / 2} 0)">
      <ellipse cx="${-38 + lean / 3}" cy="-44" rx="7" ry="12" fill="${figure.skin}"/>
      <ellipse cx="${38 + lean / 3}" cy="-44" rx="7" ry="12" fill="${figure.skin}"/>
      <path d="M-39 -62 C-40 -8 -20 12 0 12 C20 12 40 -8 39 -62 C38 -112 -38 -112 -39 -62Z" fill="${figure.skin}"/>
      <path d="M-39 -62 C-40 -8 -20 12 0 12 C20 12 40 -8 39 -62 C38 -112 -38 -112 -39 -62Z" fill="url(#faceShade)"/>
      ${figure.faceless ? '' : face(lean, figure.speaks ?? false)}
      ${hairInFront(figure, lean)}
    </g>
  </g>`;
}

/** Gradients that give every figure its light from the upper left. */
export const peopleDefs = `
  <linearGradient id="bodyShade" x1="0" x2="1" y1="0" y2=".5">
    <stop offset="0" stop-color="#fff" stop-opacity=".16"/><stop offset=".4" stop-color="#fff" stop-opacity="0"/>
    <stop offset="1" stop-color="#060a18" stop-opacity=".5"/>
  </linearGradient>
  <linearGradient id="faceShade" x1="0" x2="1" y1=".1" y2=".7">
    <stop offset="0" stop-color="#fff" stop-opacity=".2"/><stop offset=".45" stop-color="#fff" stop-opacity="0"/>
    <stop offset="1" stop-color="#2a0c08" stop-opacity=".42"/>
  </linearGradient>`;

function face(lean: number, speaks: boolean): string {
  const mouth = speaks
    ? `<ellipse cx="${lean}" cy="-14" rx="9" ry="6.5" fill="#5b1c1c"/><path d="M${lean - 7} -17 h14" stroke="#fff" stroke-width="3" opacity=".8"/>`
    : `<path d="M${lean - 13} -17 Q${lean} -6 ${lean + 13} -17" stroke="#6b2620" stroke-width="3.4" fill="none" stroke-linecap="round"/>`;
  return `<g stroke-linecap="round" fill="none">
    <path d="M${lean - 25} -60 q9 -6 18 -1 M${lean + 7} -61 q9 -5 18 1" stroke="#20120f" stroke-width="3.6" opacity=".8"/>
    <path d="M${lean + 1} -50 q5 10 -1 15 q-3 1 -6 0" stroke="#3a1710" stroke-width="2.4" opacity=".45"/>
    </g>
    <ellipse cx="${lean - 16}" cy="-49" rx="4.4" ry="4.8" fill="#160d0c"/>
    <ellipse cx="${lean + 16}" cy="-49" rx="4.4" ry="4.8" fill="#160d0c"/>
    <circle cx="${lean - 17.5}" cy="-50.5" r="1.4" fill="#fff"/><circle cx="${lean + 14.5}" cy="-50.5" r="1.4" fill="#fff"/>
    ${mouth}`;
}

function hairBehind({ hairStyle, hair }: Figure): string {
  if (hairStyle === 'long') {
    return `<path d="M-48 -66 C-52 -128 52 -128 48 -66 C52 0 66 60 58 120 C20 140 -20 140 -58 120 C-66 60 -52 0 -48 -66Z" fill="${hair}"/>`;
  }
  if (hairStyle === 'bun') {
    return `<circle cx="30" cy="-96" r="24" fill="${hair}"/><circle cx="30" cy="-96" r="24" fill="url(#faceShade)"/>`;
  }
  return '';
}

function hairInFront({ hairStyle, hair, accent }: Figure, lean: number): string {
  if (hairStyle === 'scarf') {
    return `<path d="M-46 -30 C-56 -124 56 -124 46 -30 C48 14 66 44 88 72 C40 104 -40 104 -88 72 C-66 44 -48 14 -46 -30Z
      M-31 -48 C-30 -2 -14 10 0 10 C14 10 30 -2 31 -48 C28 -92 -28 -92 -31 -48Z" fill="${accent}" fill-rule="evenodd"/>`;
  }
  const parting = -10 + lean;
  const sweep =
    hairStyle === 'short'
      ? `M-43 -56 C-52 -122 -6 -124 6 -116 C46 -116 48 -76 43 -54 C40 -66 38 -76 30 -84 C10 -78 -16 -80 -30 -88 C-38 -78 -40 -68 -43 -56Z`
      : `M-44 -34 C-56 -122 -8 -122 0 -118 C8 -122 56 -122 44 -34 C42 -62 34 -80 ${parting} -94 C-30 -84 -42 -62 -44 -34Z`;
  return `<path d="${sweep}" fill="${hair}"/><path d="M-34 -86 C-26 -108 0 -112 18 -106" stroke="#fff" stroke-width="5" opacity=".13" fill="none" stroke-linecap="round"/>`;
}

function clothes({ dress, colour, accent }: Figure): string {
  switch (dress) {
    case 'suit':
      return `<path d="M-34 48 L0 190 L34 48 C14 66 -14 66 -34 48Z" fill="#f6f3ee"/>
        <path d="M-9 66 L9 66 L14 82 L7 92 L13 176 L0 200 L-13 176 L-7 92 L-14 82Z" fill="${accent}"/>
        <path d="M-42 50 L-58 110 L-34 118 L0 214 L-26 120Z M42 50 L58 110 L34 118 L0 214 L26 120Z" fill="#fff" opacity=".1"/>
        <path d="M-40 50 L-62 112 L-38 120 L-2 216 M40 50 L62 112 L38 120 L2 216" stroke="#000" stroke-width="3" opacity=".35" fill="none"/>
        <path d="M0 214 V420" stroke="#000" stroke-width="3" opacity=".3"/>
        <path d="M58 150 l30 -6 l2 14 l-30 6Z" fill="#fff" opacity=".75"/>`;
    case 'sari':
      return `<path d="M-88 78 C-72 64 -50 56 -36 54 C0 150 70 220 134 280 L132 420 L-30 420 C-70 300 -90 180 -88 78Z" fill="${accent}"/>
        <path d="M-36 54 C0 150 70 220 134 280 L133 310 C60 244 -20 160 -54 60Z" fill="#f3c65a"/>
        <path d="M-70 70 C-52 190 10 300 80 420 M-80 110 C-66 220 -24 330 20 420" stroke="#000" stroke-width="4" opacity=".16" fill="none"/>
        <path d="M-26 52 Q0 88 26 52" stroke="#f3c65a" stroke-width="4" fill="none"/><circle cx="0" cy="74" r="6" fill="#f3c65a"/>`;
    case 'ao-dai':
      return `<path d="M-27 22 C-12 34 12 34 27 22 L31 52 C14 68 -14 68 -31 52Z" fill="${colour}"/>
        <path d="M-27 22 C-12 34 12 34 27 22 L31 52 C14 68 -14 68 -31 52Z" fill="#fff" opacity=".18"/>
        <path d="M6 62 C36 92 70 110 104 124" stroke="${accent}" stroke-width="5" fill="none" opacity=".85"/>
        <g fill="${accent}" opacity=".9"><circle cx="-52" cy="170" r="11"/><circle cx="-70" cy="190" r="9"/><circle cx="-38" cy="192" r="8"/><circle cx="-56" cy="212" r="10"/><circle cx="-84" cy="226" r="7"/></g>`;
    case 'panjabi':
      return `<path d="M-30 40 C-12 56 12 56 30 40 L34 56 C12 76 -12 76 -34 56Z" fill="#fff" opacity=".85"/>
        <path d="M-11 66 H11 V220 H-11Z" fill="#000" opacity=".12"/>
        <g fill="${accent}"><circle cx="0" cy="92" r="4.5"/><circle cx="0" cy="128" r="4.5"/><circle cx="0" cy="164" r="4.5"/><circle cx="0" cy="200" r="4.5"/></g>`;
  }
}
