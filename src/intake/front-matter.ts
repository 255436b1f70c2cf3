import { writtenDate } from './article-date.ts';
import { webAddress } from './web-address.ts';

/** What a front matter states about the article. */
export interface FrontMatter {
  readonly title?: string;
  readonly sourceUrl?: string;
  readonly date?: string;
  readonly language?: string;
}

const sourceKeys = ['source', 'source_url', 'sourceurl', 'canonical', 'canonical_url', 'original', 'url', 'link'];

/**
 * Splits off the front matter (YAML between two lines of `---` at the very top, one `key: value` a line; lists and
 * blocks are passed over). `lines` counts the lines taken off.
 */
export function splitFrontMatter(text: string): { facts: FrontMatter; body: string; lines: number } {
  const found = /^---[ \t]*\r?\n([^]{0,65536}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  if (!found) return { facts: {}, body: text, lines: 0 };
  const values = new Map(
    (found[1] ?? '').split(/\r?\n/).flatMap((line): [string, string][] => {
      const pair = /^([\w-]{1,40})[ \t]*:[ \t]+(.*)$/.exec(line);
      const value = pair?.[2]
        ?.trim()
        .replace(/^(["'])([^]*)\1$/, '$2')
        .trim();
      return pair?.[1] !== undefined && value ? [[pair[1].toLowerCase(), value]] : [];
    }),
  );
  const title = values.get('title') ?? values.get('headline');
  const sourceUrl = sourceKeys.map((key) => webAddress(values.get(key) ?? '')).find((url) => url !== undefined);
  const date = writtenDate(values.get('date') ?? values.get('published') ?? '', false);
  const language = languageTag(values.get('lang') ?? values.get('language'));
  return {
    facts: {
      ...(title !== undefined && { title }),
      ...(sourceUrl !== undefined && { sourceUrl }),
      ...(date !== undefined && { date }),
      ...(language !== undefined && { language }),
    },
    body: text.slice(found[0].length),
    lines: found[0].split('\n').length - 1,
  };
}

function languageTag(raw: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(raw ?? '')[0];
  } catch {
    return undefined;
  }
}
