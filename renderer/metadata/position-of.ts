import type { Position, PropertyValue } from '../../src/model/value.ts';

/** A value as a position; undefined where it is none. By hand: the window's policy lets zod make no code at run time. */
export function positionOf(value: PropertyValue | undefined): Position | undefined {
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const { latitude, longitude, altitude } = value as Readonly<Record<string, PropertyValue>>;
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined;
  return { latitude, longitude, ...(typeof altitude === 'number' && { altitude }) };
}

/** What was typed as a position: null where nothing was; undefined while it is none yet, or none on earth. */
export function typedPosition(typed: {
  readonly latitude: string;
  readonly longitude: string;
  readonly altitude: string;
}): Position | null | undefined {
  const [latitude, longitude, altitude] = [typed.latitude, typed.longitude, typed.altitude].map((text) => text.trim());
  if (!latitude && !longitude && !altitude) return null;
  if (!latitude || !longitude || Math.abs(Number(latitude)) > 90 || Math.abs(Number(longitude)) > 180) return undefined;
  const numbers = [latitude, longitude, altitude ?? ''].map(Number);
  if (!numbers.every(Number.isFinite)) return undefined;
  const [north = 0, east = 0, metres = 0] = numbers;
  return { latitude: north, longitude: east, ...(altitude && { altitude: metres }) };
}
