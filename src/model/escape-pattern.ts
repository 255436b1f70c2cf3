/**
 * A text as a regular expression, of any flags, that matches it alone: with the syntax characters of ECMA-262 (22.2.1) escaped.
 * `RegExp.escape` does this too, but browsers have it only since 2025.
 */
export const escapePattern = (text: string): string => text.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&');
