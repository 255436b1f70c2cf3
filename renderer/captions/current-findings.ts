import type { CaptionFinding } from '../../src/model/caption-finding.ts';
import type { PhotoId } from '../../src/model/ids.ts';

/** The words of a photo by language. */
export type Texts = Readonly<Record<string, { readonly headline: string; readonly text: string }>>;

/** A finding, and whether the words are still those that it was found in. */
export interface Finding extends CaptionFinding {
  readonly fresh: boolean;
}

interface Answer {
  readonly photo: PhotoId;
  readonly findings: readonly CaptionFinding[];
}

/**
 * What an answer says of a photo whose words are `now`; nothing where it is about another photo. An answer that still stands
 * for a newer question, or words that went on since, leave a finding to be read, but its place may be another.
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
  return answer.findings.map((finding) => ({
    ...finding,
    fresh: !isEarlier && part(asked, finding) === part(now, finding),
  }));
}
