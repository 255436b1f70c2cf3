import type { Speaker } from '../../src/model/speaker.ts';

/** The name in the first of the languages that the speaker has one in, else in any. */
export function speakerName(
  speaker: Pick<Speaker, 'names'>,
  languages: readonly string[],
): { text: string; lang: string | undefined } {
  const lang = [...languages, ...Object.keys(speaker.names)].find((tag) => speaker.names[tag]?.[0] !== undefined);
  return { text: (lang && speaker.names[lang]?.[0]) ?? '', lang };
}
