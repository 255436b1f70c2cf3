import { person } from '../people.ts';
import { fade, glow, type Scene } from '../picture.ts';

/** Two people shake hands behind the table on which they have signed; cloths in two colours hang behind them. */
export function handshake(): Scene {
  return {
    defs: `${fade('wall', '#e9dcc4', '#cdb794', '#94795a')}${fade('cloth', '#1f6b57', '#0d3a30')}
      ${fade('green', '#11765a', '#0a5a44', '#06402f')}${fade('red', '#d8342f', '#b3211f', '#861413')}
      ${glow('window', '#fff8e6', 0.95)}`,
    body: `<rect width="1600" height="1067" fill="url(#wall)"/>
      <g filter="url(#soft)">${panels()}<ellipse cx="330" cy="170" rx="620" ry="480" fill="url(#window)"/>
        ${hanging(140, 'green', '<circle cx="120" cy="230" r="74" fill="#e8423c"/>')}
        ${hanging(1220, 'red', '<path d="M120 150 l22 62 h66 l-53 40 l20 64 l-55 -39 l-55 39 l20 -64 l-53 -40 h66Z" fill="#ffd23f"/>')}</g>
      ${person({ x: 480, y: 350, scale: 1.9, skin: '#b87a52', hair: '#1a1210', hairStyle: 'bun', dress: 'sari', colour: '#8d1f3f', accent: '#0f6b62', turn: 0.9 })}
      ${person({ x: 1115, y: 315, scale: 1.95, skin: '#d9a577', hair: '#2a2523', hairStyle: 'short', dress: 'suit', colour: '#22304d', accent: '#a8232e', turn: -0.9 })}
      ${hands()}${table()}`,
  };
}

function panels(): string {
  return [0, 1, 2, 3, 4, 5, 6, 7]
    .map(
      (at) =>
        `<rect x="${at * 200 + 14}" y="40" width="172" height="760" rx="6" fill="#fff" opacity="${at % 2 ? 0.12 : 0.2}"/>`,
    )
    .join('');
}

function hanging(x: number, colour: string, emblem: string): string {
  const folds = [34, 84, 140, 196].map(
    (fold) =>
      `<path d="M${fold} 0 C${fold + 16} 180 ${fold - 14} 400 ${fold + 6} 640" stroke="#000" stroke-width="16" opacity=".12" fill="none"/>`,
  );
  return `<g transform="translate(${x} 60)"><rect x="-14" y="-16" width="268" height="16" rx="8" fill="#b98b3d"/>
    <path d="M0 0 H240 V600 L120 680 L0 600Z" fill="url(#${colour})"/>${emblem}${folds.join('')}</g>`;
}

function hands(): string {
  return `<g stroke-linecap="round" stroke-linejoin="round" fill="none">
      <path d="M672 552 C690 640 708 690 730 706" stroke="#5f1229" stroke-width="104"/>
      <path d="M664 550 C682 640 700 690 724 706" stroke="#83203f" stroke-width="88"/>
      <path d="M726 706 L786 712" stroke="#a96d48" stroke-width="66"/>
      <path d="M744 676 l6 64" stroke="#f3c65a" stroke-width="9"/>
      <path d="M920 530 C902 640 888 684 862 702" stroke="#141c31" stroke-width="116"/>
      <path d="M926 530 C908 640 894 684 868 700" stroke="#263655" stroke-width="98"/>
      <path d="M836 676 l4 66" stroke="#f6f3ee" stroke-width="14"/></g>
    <path d="M772 676 C800 654 824 664 836 682 C846 706 838 736 806 744 C782 748 766 736 762 712Z" fill="#b87a52"/>
    <path d="M790 672 C812 658 838 668 846 684 L842 724 C826 734 800 722 788 706 C780 694 782 680 790 672Z" fill="#d9a577"/>
    <path d="M794 706 q18 12 40 14 M786 728 q20 8 40 2 M790 694 q22 14 48 14" stroke="#6e3b22" stroke-width="4" fill="none" opacity=".6" stroke-linecap="round"/>`;
}

function table(): string {
  const folder = (x: number, colour: string) =>
    `<path d="M${x} 872 l220 0 l26 60 l-272 0Z" fill="${colour}"/><path d="M${x + 16} 878 l90 0 l0 46 l-106 0Z" fill="#fbf8f0"/><path d="M${x + 114} 878 l90 0 l16 46 l-106 0Z" fill="#fff"/>
     <path d="M${x + 128} 894 h60 M${x + 130} 906 h64 M${x + 28} 894 h60 M${x + 24} 906 h62" stroke="#9aa0aa" stroke-width="3"/>
     <path d="M${x + 210} 856 l40 56" stroke="#1b1d22" stroke-width="8" stroke-linecap="round"/>`;
  return `<path d="M-20 850 H1620 V1100 H-20Z" fill="url(#cloth)"/><path d="M-20 850 H1620 V950 H-20Z" fill="#2f8a71" opacity=".55"/>
    <path d="M-20 948 H1620" stroke="#e9c46a" stroke-width="8"/>
    ${[90, 280, 500, 700, 930, 1130, 1340, 1500].map((x) => `<path d="M${x} 952 q12 60 -4 120" stroke="#04231b" stroke-width="14" opacity=".35" fill="none"/>`).join('')}
    ${folder(400, '#7a1f2b')}${folder(980, '#1f3f7a')}${centrepiece(816, 900)}`;
}

function centrepiece(x: number, y: number): string {
  const petals = [-64, -38, -12, 14, 40, 64].map((dx, at) => {
    const colour = ['#ffd9e2', '#ff8fa9', '#fff6e4', '#ffb6c6', '#ffe08a', '#ff8fa9'][at] ?? '#fff';
    return `<circle cx="${x + dx}" cy="${y - 26 - (at % 2) * 22}" r="24" fill="${colour}"/><circle cx="${x + dx - 5}" cy="${y - 32 - (at % 2) * 22}" r="9" fill="#fff" opacity=".5"/>`;
  });
  return `<ellipse cx="${x}" cy="${y + 26}" rx="120" ry="14" fill="#04231b" opacity=".4"/>
    <path d="M${x - 110} ${y - 10} q60 -40 110 0 q60 -40 110 0 q-50 40 -110 20 q-60 20 -110 -20Z" fill="#2d6b3c"/>
    ${petals.join('')}<path d="M${x - 70} ${y} h140 l-18 30 h-104Z" fill="#f2e8d5"/>`;
}
