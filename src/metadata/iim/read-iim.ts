import { type IptcProperty, iptcProperties } from '../../model/iptc-properties.ts';
import { type PropertyValue } from '../../model/value.ts';
import { isoOfIim } from '../date-time.ts';
import { type MetadataWarning } from '../file-metadata.ts';
import { iimCharset } from './charset.ts';
import { decodeDataset } from './decode-dataset.ts';
import { fileDatasets } from './file-datasets.ts';
import { codeOfSubject } from './subject-reference.ts';

/** The properties of a file's IIM by key. A lang-alt is a plain text here: IIM knows no languages. */
export function readIim(streams: readonly Uint8Array[]): {
  values: Map<string, PropertyValue>;
  warnings: MetadataWarning[];
} {
  const warnings: MetadataWarning[] = [];
  const { datasets, damaged } = fileDatasets(streams);
  if (damaged) warnings.push({ code: 'iim/damaged', message: 'The IIM is cut off or damaged; its start was read.' });
  const { name, guessed } = iimCharset(datasets);
  if (guessed)
    warnings.push({
      code: 'iim/charset-guessed',
      message: `The IIM does not say how its text is encoded, or says it wrongly; it was read as ${name}.`,
    });
  const byName = Map.groupBy(datasets, (dataset) => dataset.name);
  const textsOf = (dataset: string) => (byName.get(dataset) ?? []).map(({ data }) => decodeDataset(data, name));
  const values = new Map<string, PropertyValue>();
  for (const property of iptcProperties) {
    const value = propertyValue(property, textsOf);
    if (value !== undefined) values.set(property.key, value);
  }
  return { values, warnings };
}

function propertyValue(
  { iim, key, type }: IptcProperty,
  textsOf: (dataset: string) => readonly string[],
): PropertyValue | undefined {
  const [main, second] = iim ?? [];
  const texts = main === undefined ? [] : textsOf(main);
  const [first] = texts;
  if (first === undefined) return undefined;
  if (type === 'text-list') return key === 'subjectCode' ? texts.map(codeOfSubject) : texts;
  if (type === 'date-time') return isoOfIim(first, second === undefined ? undefined : textsOf(second)[0]);
  if (type === 'integer') return /^\d+$/.test(first.trim()) ? Number(first) : undefined;
  return first;
}
