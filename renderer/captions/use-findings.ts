import type { PhotoId } from '../../src/model/ids.ts';
import { useAsk } from '../desk/ask.ts';
import { useRested } from '../desk/use-rested.ts';
import type { RecordHand } from '../desk/use-record-edits.ts';
import { currentFindings, type Finding, type Texts } from './current-findings.ts';

/** Milliseconds without a key after which the words are looked through. */
const pause = 300;

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
  const when = ready && asked.photo === photo && languages.length > 0;
  const { data, isPlaceholderData } = useAsk('captions.checkTexts', asked, { when, keep: true });
  return currentFindings(photo, now, asked.texts, data, isPlaceholderData);
}
