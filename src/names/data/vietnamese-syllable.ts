/**
 * How a Vietnamese syllable is written without marks, and how Bengali papers render its parts.
 * Bengali forms are in the letters of `romanize-bengali.ts` (T = থ, P = ফ, C = ছ, K = খ, G = ঘ, N = ং, A = ্যা); an inherent
 * vowel between two letters is `o`. A form after `~` is a rarer rendering: it fits, but a plain one fits better.
 */
export const onsetForms: Readonly<Record<string, string>> = {
  '': '',
  b: 'b',
  c: 'k',
  ch: 'c C',
  d: 'd ~j ~D',
  g: 'g',
  gh: 'g G',
  gi: 'jiy giy j ~g ~ji ~gi ~jy ~gy',
  h: 'h',
  k: 'k',
  kh: 'K',
  l: 'l',
  m: 'm',
  n: 'n',
  ng: 'nog nug n N enog eng No Nu ~g ~Ng',
  ngh: 'noG enoG nog nug n N enog ~nug ~No',
  nh: 'n noh nh ~niy ~ny',
  p: 'p',
  ph: 'P',
  q: 'k',
  r: 'r',
  s: 's ~C',
  t: 't',
  th: 'T ~toh',
  tr: 'tr ~c',
  v: 'v',
  x: 'j s C ~ks',
};

/** Vowel parts; the written rime is one of these and a coda. */
export const vowelForms: Readonly<Record<string, string>> = {
  a: 'a A',
  e: 'e ~A ~i',
  i: 'i',
  y: 'i',
  o: 'o ~u',
  u: 'u ~a',
  ia: 'iya ia',
  ie: 'iye ie',
  ye: 'iye ie ye',
  oa: 'oya oa ~uya',
  oe: 'oye uye',
  oo: 'oo o',
  ua: 'uya ua ~oya',
  ue: 'uye ue ~iu',
  uo: 'uo uyo oo ~u ~uyoo',
  uy: 'ui uy uyi',
  uya: 'uiya uya',
  uye: 'uye uie uiye',
  ai: 'ai ay',
  ay: 'ai ay ~ei ~e',
  ao: 'ao au',
  au: 'au ao ou',
  eo: 'eo',
  eu: 'eu iu',
  iu: 'iu',
  oi: 'oi oy',
  ui: 'ui uy',
  uu: 'uu u iu',
  ieu: 'iu iyeu iyu ieu',
  yeu: 'iu iyeu iyu yeu ieu',
  oai: 'oyai oyay uyai ~oi',
  oay: 'oyai uyai oyay',
  oao: 'oyao',
  oeo: 'oyeo',
  uay: 'uyai uyay oyai',
  uoi: 'uoi uyoi ui uoy',
  uou: 'uou uyou',
  uyu: 'uiu',
};

export const codaForms: Readonly<Record<string, string>> = {
  '': '',
  c: 'k',
  ch: 'k c ~C',
  m: 'm',
  n: 'n',
  ng: 'N Ng ~nog ~noG',
  nh: 'n noh nh',
  p: 'p',
  t: 't',
};

/** Every rime that Vietnamese has, without marks. */
export const rimes: readonly string[] = `
a ac ach ai am an ang anh ao ap at au ay
e ec ech em en eng enh eo ep et eu
i ia ich iec iem ien ieng iep iet ieu im in inh ip it iu
o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on ong ooc oong op ot
u ua uan uang uat uay uc ue uech uenh ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen uyet uyn uynh uyt uyu
y yem yen yeng yet yeu
`
  .trim()
  .split(/\s+/);
