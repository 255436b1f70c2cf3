/** Fields of structures in Iptc4xmpExt that are language alternatives, even where a file has plain text (IPTC 2025.1). */
const fields = new Set(['PersonName', 'PersonDescription', 'LocationName', 'CvTermName', 'Name']);

/** Is that field, of a structure whose fields stand in the namespace of `prefix`, a language alternative? */
export const isLanguageField = (prefix: string, local: string): boolean =>
  prefix === 'Iptc4xmpExt' && fields.has(local);
