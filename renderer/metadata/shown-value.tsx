import type { ReactNode } from 'react';
import type { IptcProperty } from '../../src/model/iptc-properties.ts';
import type { PropertyValue } from '../../src/model/value.ts';
import { termOf } from '../../src/model/vocabularies.ts';
import { useWords, type Words } from '../strings/words.ts';
import { AnyValue } from './any-value.tsx';
import styles from './metadata.module.css';
import { zoneOf } from './moment-zone.ts';
import { positionOf } from './position-of.ts';

interface ShownValueProps {
  readonly property: IptcProperty;
  readonly value: PropertyValue;
}

/** What a property says, as people read it. */
export function ShownValue({ property, value }: ShownValueProps): ReactNode {
  const words = useWords();
  const said = sayValue(property, value, words);
  if (said !== undefined) return <span className={styles.text}>{said}</span>;
  return <AnyValue value={value} byLanguage={isByLanguage(property, value)} />;
}

const isByLanguage = ({ key, type }: IptcProperty, value: PropertyValue): boolean =>
  typeof value === 'object' && (type === 'lang-alt' || key === 'headline');

/** In one sentence, where the kind of value has words of its own: dates, positions, terms; undefined for all others. */
function sayValue({ key, type }: IptcProperty, value: PropertyValue, words: Words): string | undefined {
  const { t } = words;
  if (type === 'date-time' && typeof value === 'string') return sayMoment(value, words);
  if (type === 'position') return sayPosition(value, words);
  if (type === 'orientation' && typeof value === 'number') return words.maybe(`metadata.orientation.${value}`);
  const term = typeof value === 'string' ? termOf(key, value) : undefined;
  if (term) return words.maybe(`term.${term.term}`);
  return value === '' ? t('metadata.empty') : undefined;
}

function sayMoment(iso: string, { t, date }: Words): string {
  const zone = zoneOf(iso);
  if (zone === undefined) return date(iso);
  return `${date(iso)} (${zone === 'unknown' ? t('metadata.noZone') : t('metadata.zone', zone)})`;
}

function sayPosition(value: PropertyValue, { t, number }: Words): string | undefined {
  const position = positionOf(value);
  if (!position) return undefined;
  const { latitude, longitude, altitude } = position;
  const degrees = [
    `${t('struct.GPSLatitude')} ${number(latitude, 5)}°`,
    `${t('struct.GPSLongitude')} ${number(longitude, 5)}°`,
  ];
  if (altitude === undefined) return degrees.join(' · ');
  const metres = number(Math.abs(altitude), 1);
  return [...degrees, t(altitude < 0 ? 'metadata.below' : 'metadata.above', { metres })].join(' · ');
}
