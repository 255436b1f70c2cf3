import type { CaptionFinding } from '../../src/model/caption-finding.ts';
import type { PhotoId } from '../../src/model/ids.ts';

/** The words of a photo by language. */
export type Texts = Readonly<Record<string, { readonly headline: string; readonly text: string }>>;

/** A finding at its place in the words as they are now, and whether those that it means are still the same. */
export interface Finding extends CaptionFinding {
  readonly fresh: boolean;
}

interface Answer {
  readonly photo: PhotoId;
  readonly findings: readonly CaptionFinding[];
}

/**
 * What an answer says of a photo whose words are `now`; nothing where it is about another photo. An answer that still stands
 * for a newer question leaves a finding to be read, but its place may be another; words that went on elsewhere move it.
 * @param asked the words that were asked about last; @param isEarlier the answer is to an earlier question.
 */
export function currentFindings(
  photo: PhotoId,
  now: Texts,
  asked: Texts,
  answer: Answer | undefined,
  isEarlier: boolean,
): Finding[] {
  if (answer?.photo !== photo) return [];
  const part = (texts: Texts, { language, field }: CaptionFinding) =>
    texts[language]?.[field === 'caption' ? 'text' : 'headline'];
  return answer.findings.map((finding) => {
    const by = isEarlier ? undefined : moved(finding, part(asked, finding) ?? '', part(now, finding) ?? '');
    return { ...finding, from: finding.from + (by ?? 0), to: finding.to + (by ?? 0), fresh: by !== undefined };
  });
}

/** How far the words that a finding means have moved while others were typed; undefined where they were touched. */
function moved({ from, to }: CaptionFinding, before: string, now: string): number | undefined {
  if (before === now) return 0;
  const most = Math.min(before.length, now.length);
  let same = 0;
  while (same < most && before[same] === now[same]) same += 1;
  if (to < same) return 0;
  let behind = 0;
  while (behind < most - same && before.at(-behind - 1) === now.at(-behind - 1)) behind += 1;
  return from > before.length - behind ? now.length - before.length : undefined;
}
