/** The eight-digit code of a subject reference `IPTC:01000000:name:matter:detail` (IIM 4.2, 2:12), which is all XMP has. */
export const codeOfSubject = (reference: string): string => /^[^:]*:(\d{8})(?::|$)/.exec(reference)?.[1] ?? reference;

/** The reverse: a subject reference of a bare code; anything else as it is. */
export const subjectOfCode = (code: string): string => (/^\d{8}$/.test(code) ? `IPTC:${code}:::` : code);
