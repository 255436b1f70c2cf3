import type { PropertyValue } from '../../src/model/value.ts';
import type { Size } from './stage-layout.ts';

/** A part of a photo as shares of its width and height, from its upper left corner. */
export interface Part extends Size {
  readonly x: number;
  readonly y: number;
}

/** A part of a photo with the name of who or what is there. */
export interface Region {
  readonly name: string;
  readonly part: Part;
  /** Its place in IPTC's list; undefined for one that only MWG's has. */
  readonly at?: number;
}

type Fields = Readonly<Record<string, PropertyValue>>;

const fieldsOf = (value: PropertyValue | undefined): Fields =>
  typeof value === 'object' && (value as unknown) !== null && !Array.isArray(value) ? (value as Fields) : {};

const listOf = (value: PropertyValue | undefined): readonly PropertyValue[] =>
  Array.isArray(value) ? (value as readonly PropertyValue[]) : [];

const textOf = (value: PropertyValue | undefined, language: string): string => {
  if (typeof value === 'string') return value;
  const words = fieldsOf(value);
  const found = words[language] ?? words['x-default'] ?? Object.values(words)[0];
  return typeof found === 'string' ? found : '';
};

const isPart = ({ x, y, width, height }: Part): boolean =>
  [x, y, width, height].every(Number.isFinite) && width > 0 && height > 0;

/** Rectangles and circles of IPTC's Image Region (IPTC Photo Metadata 2023.2, Region Boundary); other shapes are not drawn. */
export function iptcRegions(value: PropertyValue | undefined, picture: Size, language: string): Region[] {
  return listOf(value).flatMap((one, at) => {
    const region = fieldsOf(one);
    const edge = fieldsOf(region.RegionBoundary);
    const isPixels = edge.rbUnit === 'pixel';
    const along = (key: string): number => Number(edge[key]) / (isPixels ? picture.width : 1);
    const down = (key: string): number => Number(edge[key]) / (isPixels ? picture.height : 1);
    const name = textOf(region.Name, language);
    if (edge.rbShape === 'circle') {
      const half = along('rbRx');
      const high = (half * picture.width) / picture.height;
      const part = { x: along('rbX') - half, y: down('rbY') - high, width: 2 * half, height: 2 * high };
      return isPart(part) ? [{ name, part, at }] : [];
    }
    const part = { x: along('rbX'), y: down('rbY'), width: along('rbW'), height: down('rbH') };
    return edge.rbShape === 'rectangle' && isPart(part) ? [{ name, part, at }] : [];
  });
}

/** MWG's regions (Guidelines for Handling Image Metadata 2.0, 5.9): a middle and a size, as shares. */
export function mwgRegions(value: PropertyValue | undefined, language: string): Region[] {
  return listOf(fieldsOf(value).RegionList).flatMap((one) => {
    const region = fieldsOf(one);
    const area = fieldsOf(region.Area);
    const [x, y, width, height] = ['x', 'y', 'w', 'h'].map((key) => Number(area[key])) as [
      number,
      number,
      number,
      number,
    ];
    const part = { x: x - width / 2, y: y - height / 2, width, height };
    return isPart(part) ? [{ name: textOf(region.Name, language), part }] : [];
  });
}

const share = (value: number): string => String(Math.round(value * 10_000) / 10_000);

/** The property with one more rectangle, as IPTC writes it. */
export function withRegion(value: PropertyValue | undefined, { name, part }: Region): PropertyValue[] {
  const { x, y, width, height } = part;
  return [
    ...listOf(value),
    {
      Name: { 'x-default': name },
      RegionBoundary: {
        rbShape: 'rectangle',
        rbUnit: 'relative',
        ...{ rbX: share(x), rbY: share(y), rbW: share(width), rbH: share(height) },
      },
    },
  ];
}

/** The property without the region at that place; null where none is left. */
export function withoutRegion(value: PropertyValue | undefined, at: number): PropertyValue[] | null {
  const rest = listOf(value).filter((_, place) => place !== at);
  return rest.length > 0 ? rest : null;
}

const least = 0.01;
const keyStep = 0.01;

const held = (value: number, from: number, to: number): number => Math.min(to, Math.max(from, value));

/** A rectangle from one corner to the opposite one, inside the photo. */
export function partBetween(one: { x: number; y: number }, other: { x: number; y: number }): Part {
  const [left, right] = [held(one.x, 0, 1), held(other.x, 0, 1)].sort((a, b) => a - b) as [number, number];
  const [top, bottom] = [held(one.y, 0, 1), held(other.y, 0, 1)].sort((a, b) => a - b) as [number, number];
  const width = Math.max(least, right - left);
  const height = Math.max(least, bottom - top);
  return { x: Math.min(left, 1 - width), y: Math.min(top, 1 - height), width, height };
}

/** The rectangle moved by an arrow, or with Shift sized by it; undefined for other keys. */
export function partAfterKey(part: Part, key: string, shift: boolean): Part | undefined {
  const way = ({ ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const)[key];
  if (!way) return undefined;
  const [along, down] = [way[0] * keyStep, way[1] * keyStep];
  if (shift) {
    const width = held(part.width + along, least, 1 - part.x);
    return { ...part, width, height: held(part.height + down, least, 1 - part.y) };
  }
  const x = held(part.x + along, 0, 1 - part.width);
  return { ...part, x, y: held(part.y + down, 0, 1 - part.height) };
}
