import type { CaptionFinding } from '../../model/caption-finding.ts';
import type { CheckedText } from './checked-photo.ts';

type Said = Pick<CaptionFinding, 'rule' | 'message' | 'detail' | 'fix'>;
interface Span {
  readonly from: number;
  readonly to: number;
}

/** A finding in a text; without a span about the text as a whole. */
export function findingIn({ language, field, text }: CheckedText, said: Said, span?: Span): CaptionFinding {
  const { from, to } = span ?? { from: text.length, to: text.length };
  const { rule, message, fix, detail } = said;
  return { rule, language, field, from, to, message, ...(fix !== undefined && { fix }), detail };
}
