import { isoDate } from './article-date.ts';
import type { ArticlePieces } from './article-pieces.ts';
import { attribute, elementsBelow, type HtmlElement, parseHtml, textOf } from './html-nodes.ts';
import { htmlPieces } from './html-pieces.ts';
import { webAddress } from './web-address.ts';

/** The encoding that a page declares in its first bytes (HTML, 13.2.3.2); its label as written. */
export const declaredCharset = (start: string): string | undefined =>
  /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(start)?.[1] ??
  /<\?xml[^>]{0,200}encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i.exec(start)?.[1];

/** An HTML page's text in pieces, and what it states about itself. Nothing is fetched, no script runs. */
export function readHtml(html: string, fileName: string): ArticlePieces {
  const page = parseHtml(html, fileName);
  const elements = [...elementsBelow(page)];
  const scope = scopeOf(elements) ?? page;
  const headline = headlineOf(elements, scope);
  const title = nonEmpty(headline && textOf(headline)) ?? metaOf(elements, ['og:title']) ?? titleOf(elements);
  const sourceUrl = canonicalOf(elements);
  const date = dateOf(elements, scope);
  const language = languageOf(page);
  return {
    pieces: htmlPieces(scope, headline),
    ...(title !== undefined && { title }),
    ...(sourceUrl !== undefined && { sourceUrl }),
    ...(date !== undefined && { date }),
    ...(language !== undefined && { language }),
  };
}

const nonEmpty = (text: string | undefined): string | undefined => text?.trim() || undefined;

/** The article within a page: its one `article`, else its `main`, else its `body`. */
function scopeOf(elements: readonly HtmlElement[]): HtmlElement | undefined {
  const named = (tagName: string): HtmlElement[] => elements.filter((element) => element.tagName === tagName);
  const articles = named('article');
  return (articles.length === 1 ? articles[0] : undefined) ?? named('main')[0] ?? named('body')[0];
}

/** The first h1 of the article, else the only one of the page. */
function headlineOf(elements: readonly HtmlElement[], scope: HtmlElement): HtmlElement | undefined {
  for (const element of elementsBelow(scope)) if (element.tagName === 'h1' && textOf(element) !== '') return element;
  const all = elements.filter(({ tagName }) => tagName === 'h1');
  return all.length === 1 ? all[0] : undefined;
}

const titleOf = (elements: readonly HtmlElement[]): string | undefined => {
  const title = elements.find(({ tagName }) => tagName === 'title');
  return nonEmpty(title && textOf(title));
};

/** The first of `names` (in this order) that a `meta` of the page gives. */
function metaOf(elements: readonly HtmlElement[], names: readonly string[]): string | undefined {
  for (const name of names)
    for (const element of elements) {
      if (element.tagName !== 'meta') continue;
      const own = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop');
      const content = own?.toLowerCase() === name ? nonEmpty(attribute(element, 'content')) : undefined;
      if (content !== undefined) return content;
    }
  return undefined;
}

function canonicalOf(elements: readonly HtmlElement[]): string | undefined {
  const link = elements.find(
    (element) => element.tagName === 'link' && attribute(element, 'rel')?.toLowerCase() === 'canonical',
  );
  return webAddress((link && attribute(link, 'href')) ?? '') ?? webAddress(metaOf(elements, ['og:url']) ?? '');
}

const dateNames = ['article:published_time', 'datepublished', 'pubdate', 'publishdate', 'dc.date.issued', 'date'];

/** More words around a `time` than this, in UTF-16 units, make it part of a sentence, not a dateline. */
const datelineWords = 40;

/** A stated publication date; else the first `time` that stands by itself, not inside a sentence. */
function dateOf(elements: readonly HtmlElement[], scope: HtmlElement): string | undefined {
  const stated = isoDate(metaOf(elements, dateNames) ?? '');
  if (stated !== undefined) return stated;
  for (const element of elementsBelow(scope)) {
    if (element.tagName !== 'time') continue;
    const date = isoDate(attribute(element, 'datetime') ?? '');
    const parent = element.parentNode as HtmlElement;
    if (date !== undefined && textOf(parent).length <= textOf(element).length + datelineWords) return date;
  }
  return undefined;
}

function languageOf(page: HtmlElement): string | undefined {
  try {
    return Intl.getCanonicalLocales(attribute(page, 'lang') ?? '')[0];
  } catch {
    return undefined;
  }
}
