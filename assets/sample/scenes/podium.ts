import { person } from '../people.ts';
import { fade, glow, type Scene } from '../picture.ts';

/** A speaker at the lectern, a stage with a river in light behind her, the first row in front. */
export function podium(): Scene {
  return {
    defs: `${fade('stage', '#071d2b', '#0d4353', '#0b2b38')}${fade('wood', '#a5623a', '#6b3720', '#3b1c12')}
      ${fade('panel', '#c98a55', '#7d4528')}${fade('floor', '#6a3c26', '#2a140c')}
      ${glow('sun', '#ffd48a', 1)}${glow('spot', '#fff1cf', 0.55)}`,
    body: `<rect width="1600" height="1067" fill="url(#stage)"/>
      <g filter="url(#soft)">${backdrop()}</g>
      <path d="M520 -40 L650 -40 L1130 900 L560 900Z" fill="#fff3d6" opacity=".10" filter="url(#far)"/>
      <path d="M1180 -40 L1260 -40 L1120 900 L640 900Z" fill="#fff3d6" opacity=".08" filter="url(#far)"/>
      <rect y="880" width="1600" height="187" fill="url(#floor)"/>
      <ellipse cx="850" cy="430" rx="520" ry="430" fill="url(#spot)"/>
      ${person({ x: 850, y: 380, scale: 1.85, skin: '#b87a52', hair: '#1a1210', hairStyle: 'bun', dress: 'sari', colour: '#8d1f3f', accent: '#0f6b62', turn: -0.7, speaks: true })}
      ${lectern()}${flowers(430, 860)}${flowers(1270, 860)}
      <g filter="url(#near)" fill="#05070c">${firstRow()}</g>`,
  };
}

function backdrop(): string {
  const waves = [0, 1, 2, 3, 4, 5].map((row) => {
    const y = 560 + row * 58;
    return `<path d="M-50 ${y} C200 ${y - 70} 420 ${y + 60} 700 ${y - 10} S1250 ${y - 80} 1700 ${y + 20} V1000 H-50Z"
      fill="${row % 2 ? '#12687a' : '#1b8a90'}" opacity="${0.34 - row * 0.03}"/>`;
  });
  const curtain = (x: number) =>
    Array.from({ length: 7 }, (_, fold) => {
      const left = x + fold * 34;
      return `<path d="M${left} -10 h34 C${left + 26} 300 ${left + 42} 640 ${left + 34} 900 h-34 C${left + 12} 640 ${left - 8} 300 ${left} -10Z"
        fill="${fold % 2 ? '#6d1423' : '#92202f'}"/>`;
    }).join('');
  return `<circle cx="1010" cy="400" r="420" fill="url(#sun)" opacity=".75"/><circle cx="1010" cy="400" r="165" fill="#ffcf7d"/>
    ${waves.join('')}
    <path d="M1060 560 h210 l-34 46 h-150Z" fill="#0a2c36"/><path d="M1086 560 q70 -74 150 0Z" fill="#0f3d47"/>
    ${curtain(-20)}${curtain(1390)}`;
}

function lectern(): string {
  return `<path d="M640 700 H1060 L1010 1067 H690Z" fill="url(#wood)"/>
    <path d="M606 664 H1094 L1062 716 H638Z" fill="url(#panel)"/><path d="M606 664 H1094 L1090 674 H610Z" fill="#f0bd88"/>
    <path d="M690 752 H1010 L984 1000 H716Z" fill="#2a120b" opacity=".35"/>
    <circle cx="850" cy="862" r="66" fill="#e9b44c"/><circle cx="850" cy="862" r="54" fill="#0f5a58"/>
    <path d="M806 876 q22 -22 44 0 t44 0 M806 856 q22 -22 44 0 t44 0" stroke="#ffe6b0" stroke-width="9" fill="none" stroke-linecap="round"/>
    ${microphone(770, 664, -18)}${microphone(828, 664, -6)}
    <path d="M880 664 l90 -14 l74 14Z" fill="#fbf7ee"/>`;
}

function microphone(x: number, y: number, lean: number): string {
  return `<g transform="translate(${x} ${y}) rotate(${lean})"><path d="M0 0 C0 -50 14 -90 10 -128" stroke="#101215" stroke-width="7" fill="none"/>
    <rect x="-5" y="-182" width="30" height="62" rx="15" fill="#191c21"/><rect x="0" y="-176" width="8" height="44" rx="4" fill="#59616e"/></g>`;
}

function flowers(x: number, y: number): string {
  const blooms = ['#ffb23e', '#f4546b', '#fff2dd', '#ff8f5a', '#f4546b', '#ffcf5c', '#fff2dd', '#e8436a', '#ffb23e'];
  const leaves = [-70, -40, -10, 20, 50, 76].map(
    (dx) =>
      `<ellipse cx="${x + dx}" cy="${y - 44}" rx="20" ry="58" fill="#1d5a37" transform="rotate(${dx / 2} ${x} ${y})"/>`,
  );
  const heads = blooms.map((colour, at) => {
    const cx = x - 78 + (at % 5) * 38 + (at > 4 ? 20 : 0);
    const cy = y - 70 - (at > 4 ? 38 : 0) + ((at * 37) % 17);
    return `<circle cx="${cx}" cy="${cy}" r="25" fill="${colour}"/><circle cx="${cx - 4}" cy="${cy - 4}" r="12" fill="#fff" opacity=".3"/>`;
  });
  return `${leaves.join('')}${heads.join('')}<path d="M${x - 92} ${y - 40} h184 l-26 130 h-132Z" fill="#d8c3a2"/>
    <path d="M${x + 10} ${y - 40} h82 l-26 130 h-66Z" fill="#7c5f45" opacity=".5"/>`;
}

function firstRow(): string {
  return [40, 250, 480, 1130, 1340, 1540]
    .map((x, at) => {
      const y = 1010 + ((at * 53) % 40);
      return `<ellipse cx="${x}" cy="${y}" rx="72" ry="88"/><ellipse cx="${x}" cy="${y + 160}" rx="150" ry="120"/>`;
    })
    .join('');
}
