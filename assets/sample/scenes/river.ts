import { fade, glow, type Scene } from '../picture.ts';
import { steadyRandom } from '../steady-random.ts';

const waterline = 640;

/** A floating library moored at the steps of a river port, late in the afternoon. */
export function river(): Scene {
  return {
    defs: `${fade('sky', '#274b7a', '#7a6f9a', '#f0a06a', '#ffd9a0')}${fade('water', '#f2b27c', '#7d7690', '#1f3f5c', '#0e2438')}
      ${fade('hull', '#8a4a2a', '#4a2416')}${fade('roof', '#d9a35c', '#9a6532')}${fade('steps', '#c9b197', '#6e5a49')}
      ${glow('sun', '#fff0c4', 1)}${glow('lamp', '#ffe2a0', 1)}`,
    body: `<rect width="1600" height="${waterline + 4}" fill="url(#sky)"/>
      <circle cx="1180" cy="540" r="520" fill="url(#sun)"/><circle cx="1180" cy="556" r="72" fill="#fff6dc"/>
      ${clouds()}${farBank()}
      <rect y="${waterline}" width="1600" height="${1067 - waterline}" fill="url(#water)"/>${ripples()}
      ${ghat()}
      <g opacity=".38" transform="translate(0 ${2 * 800 - 8}) scale(1 -1)" filter="url(#soft)">${boat()}</g>
      ${ripples(0.5)}${boat()}${palm(150, 640, 1)}${palm(60, 690, 1.25)}${smallBoat(1330, 700)}${birds()}`,
  };
}

function clouds(): string {
  const banks = [
    [220, 150, 260, 22],
    [420, 185, 340, 18],
    [900, 110, 300, 20],
    [1350, 210, 360, 24],
    [700, 300, 420, 16],
    [1240, 360, 420, 12],
  ] as const;
  return `<g filter="url(#far)" fill="#ffe3c2" opacity=".55">${banks.map(([x, y, rx, ry]) => `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}"/>`).join('')}</g>`;
}

function farBank(): string {
  return `<g filter="url(#soft)"><path d="M-10 ${waterline} V590 C160 560 260 600 420 582 S700 560 860 592 S1180 580 1330 594 S1540 570 1610 586 V${waterline}Z" fill="#3d4560" opacity=".85"/>
    <path d="M880 590 h200 v-60 h-200Z M900 530 q80 -70 160 0Z M1120 592 h70 v-90 h-70Z M740 590 h90 v-44 h-90Z" fill="#4a4d68"/>
    <g fill="#ffd48a" opacity=".8"><rect x="904" y="552" width="14" height="20"/><rect x="944" y="552" width="14" height="20"/><rect x="1024" y="552" width="14" height="20"/><rect x="1140" y="520" width="10" height="16"/><rect x="1160" y="548" width="10" height="16"/><rect x="764" y="560" width="12" height="14"/></g></g>`;
}

function ripples(strength = 1): string {
  const random = steadyRandom(77);
  return Array.from({ length: 90 }, () => {
    const depth = random();
    const y = waterline + 8 + depth * depth * 410;
    const x = random() < 0.45 ? 1180 + (random() - 0.5) * (90 + depth * 420) : random() * 1600;
    const length = 30 + depth * 150;
    const light = Math.abs(x - 1180) < 60 + depth * 200 ? '#fff0cc' : '#bcd0e4';
    return `<path d="M${x - length / 2} ${y} q${length / 4} -${3 + depth * 5} ${length / 2} 0 t${length / 2} 0" stroke="${light}"
      stroke-width="${1.5 + depth * 3.5}" opacity="${(0.2 + random() * 0.35) * strength}" fill="none" stroke-linecap="round"/>`;
  }).join('');
}

/** Steps to the water, as every port of the delta has them. */
function ghat(): string {
  return Array.from({ length: 7 }, (_, step) => {
    const right = 300 + step * 62;
    const y = 640 + step * 56;
    return `<path d="M-10 ${y} H${right} l26 26 H-10Z" fill="#e2cdb2"/><path d="M-10 ${y + 26} H${right + 26} V${y + 58} H-10Z" fill="url(#steps)"/>`;
  }).join('');
}

function boat(): string {
  const windows = [0, 1, 2, 3, 4].map((at) => shelf(598 + at * 112));
  return `<path d="M420 690 C470 770 520 800 600 806 H1160 C1250 800 1320 760 1376 668 C1300 706 1240 716 1160 716 H620 C540 716 480 712 420 690Z" fill="url(#hull)"/>
    <path d="M420 690 C480 712 540 716 620 716 H1160 C1240 716 1300 706 1376 668 L1370 684 C1300 722 1240 730 1160 730 H620 C540 730 480 726 428 702Z" fill="#f0c27a"/>
    <path d="M500 760 C560 778 600 780 660 780 H1140 C1200 780 1250 768 1290 746" stroke="#d9573f" stroke-width="9" fill="none"/>
    <rect x="570" y="540" width="600" height="178" fill="#1f6f69"/><rect x="570" y="540" width="600" height="26" fill="#0d3f3c" opacity=".55"/>
    ${windows.join('')}
    <path d="M530 548 C560 452 680 420 870 420 S1180 452 1212 548 C1100 526 640 526 530 548Z" fill="url(#roof)"/>
    ${[600, 680, 760, 870, 980, 1060, 1140].map((x) => `<path d="M${870 + (x - 870) * 0.78} 436 Q${x} 480 ${870 + (x - 870) * 1.18} 536" stroke="#6e4420" stroke-width="5" opacity=".5" fill="none"/>`).join('')}
    <path d="M470 716 V520" stroke="#4a2416" stroke-width="9"/><path d="M470 524 l74 26 l-74 26Z" fill="#11765a"/><circle cx="492" cy="550" r="10" fill="#e8423c"/>
    <path d="M1256 712 V520" stroke="#4a2416" stroke-width="9"/><path d="M1256 524 l74 26 l-74 26Z" fill="#c92a2a"/><circle cx="1278" cy="550" r="9" fill="#ffd23f"/>
    <circle cx="560" cy="600" r="60" fill="url(#lamp)"/><circle cx="560" cy="600" r="10" fill="#fff6da"/>
    <circle cx="1184" cy="600" r="60" fill="url(#lamp)"/><circle cx="1184" cy="600" r="10" fill="#fff6da"/>`;
}

/** A lit window with books in it. */
function shelf(x: number): string {
  const colours = ['#c8443f', '#2f6fb0', '#e6b13d', '#3f8f5f', '#f1e6d0', '#8a4fa3', '#d9743a'];
  const books = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => {
    const tall = 30 + ((at * 13 + x) % 14);
    const row = at < 5 ? 632 : 690;
    return `<rect x="${x + 8 + (at % 5) * 15}" y="${row - tall}" width="12" height="${tall}" fill="${colours[(at * 3 + x) % 7] ?? '#fff'}"/>`;
  });
  return `<rect x="${x}" y="576" width="92" height="122" rx="6" fill="#ffdf9a"/><rect x="${x}" y="576" width="92" height="122" rx="6" fill="url(#lamp)"/>
    ${books.join('')}<path d="M${x} 635 h92 M${x} 693 h92" stroke="#6e4420" stroke-width="6"/>`;
}

function palm(x: number, y: number, scale: number): string {
  const fronds = [-165, -135, -100, -70, -40, -10, 20].map(
    (angle) =>
      `<path d="M0 0 C50 -34 120 -30 168 26 C116 4 56 2 0 0Z" fill="#173a2c" transform="rotate(${angle + 45})"/>`,
  );
  return `<g transform="translate(${x} ${y}) scale(${scale})"><path d="M-8 0 C0 -140 22 -250 62 -352 L74 -348 C44 -246 24 -140 18 0Z" fill="#3a2a20"/>
    <g transform="translate(68 -352)">${fronds.join('')}<circle cx="-6" cy="8" r="10" fill="#5b3a1c"/><circle cx="10" cy="10" r="10" fill="#6b4522"/></g></g>`;
}

function smallBoat(x: number, y: number): string {
  return `<g fill="#22283a"><path d="M${x - 110} ${y - 12} C${x - 60} ${y + 22} ${x + 60} ${y + 22} ${x + 120} ${y - 22} C${x + 60} ${y - 2} ${x - 50} ${y} ${x - 110} ${y - 12}Z"/>
    <path d="M${x - 40} ${y - 4} q36 -52 80 0Z" fill="#3b3346"/><circle cx="${x + 78}" cy="${y - 66}" r="9"/><path d="M${x + 68} ${y - 56} h20 l6 46 h-32Z"/><path d="M${x + 60} ${y - 70} L${x + 128} ${y + 34}" stroke="#22283a" stroke-width="4"/></g>`;
}

function birds(): string {
  const flock = [
    [620, 190],
    [672, 168],
    [726, 196],
    [560, 226],
    [788, 224],
  ] as const;
  return `<g stroke="#2a3350" stroke-width="4" fill="none" stroke-linecap="round">${flock.map(([x, y]) => `<path d="M${x - 18} ${y - 8} q10 -4 18 8 q8 -12 18 -8"/>`).join('')}</g>`;
}
