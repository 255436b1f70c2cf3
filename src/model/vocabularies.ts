/** A term of a vocabulary that a property takes its value from. */
export interface Term {
  /** As it stands in files. */
  readonly uri: string;
  /** The last part of it: the key of its words on the screens. */
  readonly term: string;
}

const termsOf = (base: string, terms: readonly string[]): readonly Term[] =>
  terms.map((term) => ({ uri: base + term, term }));

/** Vocabularies by the key of the property that takes its value from them. */
export const vocabularies: Readonly<Record<string, readonly Term[]>> = {
  /** PLUS, Data Mining (LDF 2.0.1). */
  dataMining: termsOf('http://ns.useplus.org/ldf/vocab/', [
    ...['DMI-UNSPECIFIED', 'DMI-ALLOWED', 'DMI-PROHIBITED', 'DMI-PROHIBITED-AIMLTRAINING'],
    ...['DMI-PROHIBITED-GENAIMLTRAINING', 'DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING'],
    ...['DMI-PROHIBITED-SEECONSTRAINT', 'DMI-PROHIBITED-SEEEMBEDDEDRIGHTSEXPR', 'DMI-PROHIBITED-SEELINKEDRIGHTSEXPR'],
  ]),
  /** IPTC NewsCodes, Digital Source Type. */
  digitalSourceType: termsOf('http://cv.iptc.org/newscodes/digitalsourcetype/', [
    ...['digitalCapture', 'computationalCapture', 'negativeFilm', 'positiveFilm', 'print', 'humanEdits'],
    ...['compositeWithTrainedAlgorithmicMedia', 'algorithmicallyEnhanced', 'digitalCreation', 'dataDrivenMedia'],
    ...['trainedAlgorithmicMedia', 'algorithmicMedia', 'screenCapture', 'virtualRecording'],
    ...['composite', 'compositeCapture', 'compositeSynthetic'],
  ]),
};

/** The term that a value names, under http or https; undefined where the vocabulary has it not. */
export function termOf(key: string, value: string): Term | undefined {
  const plain = value.replace(/^https:/, 'http:');
  return vocabularies[key]?.find(({ uri }) => uri === plain);
}
