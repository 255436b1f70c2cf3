import type { CaptionFinding } from '../../src/model/caption-finding.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import { useAsk } from '../desk/ask.ts';
import { useRested } from '../desk/use-rested.ts';
import type { RecordHand } from '../desk/use-record-edits.ts';

/** Milliseconds without a key after which the words are looked through. */
const pause = 300;

type Texts = Record<string, { headline: string; text: string }>;

/** A finding, and whether the words are still those that it was found in. */
export interface Finding extends CaptionFinding {
  readonly fresh: boolean;
}

/** What to look at in the words of a photo as they stand under the hands, saved or not. */
export function useFindings(photo: PhotoId, languages: readonly string[], hand: RecordHand, ready: boolean): Finding[] {
  const now: Texts = Object.fromEntries(
    languages.map((tag) => [
      tag,
      { headline: hand.text(`captions.${tag}.headline`), text: hand.text(`captions.${tag}.text`) },
    ]),
  );
  const rested = useRested(JSON.stringify({ photo, texts: now }), pause);
  const asked = JSON.parse(rested) as { photo: PhotoId; texts: Texts };
  const isThis = asked.photo === photo;
  const { data } = useAsk('captions.checkTexts', asked, { when: ready && isThis && languages.length > 0, keep: true });
  if (!isThis) return [];
  const part = (texts: Texts, { language, field }: CaptionFinding) =>
    texts[language]?.[field === 'caption' ? 'text' : 'headline'];
  return (data?.findings ?? []).map((finding) => ({
    ...finding,
    fresh: part(asked.texts, finding) === part(now, finding),
  }));
}
