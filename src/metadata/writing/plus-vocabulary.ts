const vocabulary = 'http://ns.useplus.org/ldf/vocab/';

/** ExifTool puts PLUS's vocabulary in front of its terms when it writes, and takes it off when it reads. */
export const withoutVocabulary = (uri: string): string =>
  uri.startsWith(vocabulary) ? uri.slice(vocabulary.length) : uri;

/** The URI of a PLUS term as ExifTool reads it (`DMI-PROHIBITED`). */
export const withVocabulary = (term: string): string => (/^\w+-[\w-]+$/.test(term) ? vocabulary + term : term);
