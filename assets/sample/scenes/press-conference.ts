import { person } from '../people.ts';
import { fade, glow, type Scene } from '../picture.ts';

/** A spokeswoman answers behind a table full of microphones; reporters in front, out of focus. */
export function pressConference(): Scene {
  return {
    defs: `${fade('panel', '#15366b', '#1c4b8f', '#12305e')}${fade('desk', '#f2ede4', '#cfc5b4')}
      ${glow('flash', '#ffffff', 0.9)}${glow('key', '#dfeaff', 0.5)}`,
    body: `<rect width="1600" height="1067" fill="#0b1830"/><g filter="url(#soft)">${backdrop()}</g>
      <ellipse cx="800" cy="330" rx="640" ry="460" fill="url(#key)"/>
      ${person({ x: 360, y: 470, scale: 1.45, skin: '#a86c45', hair: '#3a3533', hairStyle: 'short', dress: 'panjabi', colour: '#ded5c6', accent: '#7a5a32', turn: 0.8 })}
      ${person({ x: 1240, y: 470, scale: 1.45, skin: '#e0b088', hair: '#1d1613', hairStyle: 'short', dress: 'suit', colour: '#2c2f3a', accent: '#2f7d8c', turn: -0.8 })}
      ${person({ x: 800, y: 440, scale: 1.8, skin: '#e6b98d', hair: '#16100f', hairStyle: 'long', dress: 'ao-dai', colour: '#b5314f', accent: '#ffd98a', turn: 0.35, speaks: true })}
      ${table()}${microphones()}${reporters()}
      <circle cx="150" cy="700" r="190" fill="url(#flash)" opacity=".55"/>`,
  };
}

function backdrop(): string {
  const tiles: string[] = [];
  for (let row = 0; row < 5; row += 1) {
    for (let column = 0; column < 9; column += 1) {
      const x = 130 + column * 180 + (row % 2 ? 90 : 0) - 60;
      const y = 70 + row * 140;
      tiles.push(
        (row + column) % 2
          ? `<circle cx="${x}" cy="${y}" r="34" fill="#ffd166" opacity=".8"/><path d="M${x - 22} ${y + 6} q11 -12 22 0 t22 0" stroke="#15366b" stroke-width="6" fill="none"/>`
          : `<path d="M${x - 40} ${y - 16} q20 -12 40 0 q20 -12 40 0 v38 q-20 -10 -40 0 q-20 -10 -40 0Z" fill="#e8f0ff" opacity=".75"/><path d="M${x} ${y - 16} v38" stroke="#15366b" stroke-width="4"/>`,
      );
    }
  }
  return `<rect x="-20" y="-20" width="1640" height="800" fill="url(#panel)"/>${tiles.join('')}`;
}

function table(): string {
  const card = (x: number) =>
    `<path d="M${x} 838 h170 l14 62 h-198Z" fill="#fff"/><path d="M${x + 24} 862 h122 M${x + 40} 880 h90" stroke="#3a4a68" stroke-width="7" opacity=".7"/>`;
  const glass = (x: number) =>
    `<path d="M${x} 770 h44 l-5 84 h-34Z" fill="#dff1ff" opacity=".55"/><path d="M${x + 3} 800 h38 l-4 54 h-30Z" fill="#9fd0ee" opacity=".7"/>`;
  return `<path d="M-20 800 H1620 V1100 H-20Z" fill="url(#desk)"/><path d="M-20 800 H1620 V816 H-20Z" fill="#fff"/>
    <path d="M-20 910 H1620 V1100 H-20Z" fill="#17325f"/><path d="M-20 910 H1620 V924 H-20Z" fill="#ffd166"/>
    ${card(274)}${card(1154)}${glass(520)}${glass(1080)}`;
}

function microphones(): string {
  const rows = [
    { x: 610, top: 690, colour: '#d62839', lean: 10 },
    { x: 672, top: 664, colour: '#1d1f24', lean: 6 },
    { x: 734, top: 690, colour: '#1f7a8c', lean: 2 },
    { x: 862, top: 692, colour: '#f4a23a', lean: -2 },
    { x: 924, top: 668, colour: '#2a2d34', lean: -6 },
    { x: 986, top: 694, colour: '#3e8e4e', lean: -10 },
  ];
  return rows
    .map(
      ({
        x,
        top,
        colour,
        lean,
      }) => `<g transform="rotate(${lean} ${x} 860)"><path d="M${x} 870 V${top + 60}" stroke="#16181d" stroke-width="10"/>
        <rect x="${x - 24}" y="${top + 52}" width="48" height="44" rx="6" fill="${colour}"/><rect x="${x - 14}" y="${top + 66}" width="28" height="14" rx="3" fill="#fff" opacity=".85"/>
        <ellipse cx="${x}" cy="${top + 22}" rx="25" ry="34" fill="#17191e"/><ellipse cx="${x - 8}" cy="${top + 12}" rx="8" ry="14" fill="#6b7280" opacity=".6"/></g>`,
    )
    .join('');
}

function reporters(): string {
  return `<g filter="url(#near)" fill="#04070f">
    <ellipse cx="120" cy="930" rx="110" ry="130"/><ellipse cx="120" cy="1100" rx="240" ry="130"/>
    <rect x="180" y="850" width="190" height="130" rx="18"/><rect x="330" y="872" width="130" height="86" rx="34"/>
    <ellipse cx="1500" cy="950" rx="112" ry="130"/><ellipse cx="1500" cy="1110" rx="240" ry="120"/>
    <rect x="1230" y="880" width="190" height="120" rx="18"/><rect x="1130" y="900" width="130" height="80" rx="34"/></g>
    <circle cx="1150" cy="940" r="26" fill="#7aa7ff" opacity=".35" filter="url(#soft)"/>`;
}
