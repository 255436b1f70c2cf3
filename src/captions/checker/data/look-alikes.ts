/**
 * Letters of other scripts that print as Latin ones (from Unicode's confusables.txt, the pairs whose glyphs are the same
 * in text faces): what a keyboard that was not switched, or a text from elsewhere, leaves in a word.
 */
const cyrillic =
  'АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ԌG ԚQ ԜW ҮY аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw ґr ӏl';
const greek = 'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv αa ιi ρp υu κk';

const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));
const turned = (map: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...map].toReversed().map(([other, latin]) => [latin, other]));

/** What each foreign letter is in the other script, where it has a double. */
export const doubles = {
  Cyrillic: { toLatin: pairs(cyrillic), fromLatin: turned(pairs(cyrillic)) },
  Greek: { toLatin: pairs(greek), fromLatin: turned(pairs(greek)) },
} as const;
