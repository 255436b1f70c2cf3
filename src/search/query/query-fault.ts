import { Fault } from '../../model/fault.ts';
import { type QueryReason, queryReasons } from '../../model/query-reason.ts';

/**
 * What is wrong with a query, where (`detail.from`, `detail.to`: UTF-16 units), and what may have been meant.
 * @param facts what the sentence of the reason names.
 */
export function queryFault(
  reason: QueryReason,
  { from, to }: { readonly from: number; readonly to: number },
  facts: Readonly<Record<string, string | number>> = {},
  suggestion?: string,
): Fault {
  const sentence = queryReasons[reason].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
  const advice = suggestion === undefined ? '' : ` Did you mean '${suggestion}'?`;
  return new Fault('query/invalid', `${sentence}${advice}`, {
    from,
    to,
    reason,
    ...facts,
    ...(suggestion !== undefined && { suggestion }),
  });
}
