import { type PropertyValue } from '../../model/value.ts';
import { type BlockValues } from '../settle.ts';

/** Properties whose words other software copies into places for remarks. */
const copiedKeys = ['description', 'title', 'headline'];
/** Letters from which on a beginning is a cut copy and no coincidence. */
const tellingLength = 24;

/**
 * Is a remark somebody's own, and no copy of the words that the file's blocks say, whole or cut? A copy would be stale
 * once those words change; what is no copy is none of ours.
 */
export function isOwnRemark(remark: string, blocks: Iterable<BlockValues>): boolean {
  const words = plain(remark);
  if (words === '') return false;
  const isCopy = (text: string): boolean => {
    const [short = '', long = ''] = [words, plain(text)].toSorted((a, b) => a.length - b.length);
    return short === long || (short.length >= tellingLength && long.startsWith(short));
  };
  return ![...blocks].some((values) => copiedKeys.some((key) => textsOf(values.get(key)).some(isCopy)));
}

const textsOf = (value: PropertyValue | undefined): string[] => {
  if (value === undefined) return [];
  if (typeof value !== 'object') return [String(value)];
  return Object.values(value).flatMap((inner: PropertyValue) => textsOf(inner));
};

const plain = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
