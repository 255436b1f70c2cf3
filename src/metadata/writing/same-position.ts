import { type PropertyValue, Position } from '../../model/value.ts';

/** Degrees: a tenth of a millimetre, finer than any block rounds. */
const near = 1e-9;

/** Is that the position, to a millimetre, the altitude in it as well? */
export function samePosition(wanted: Position, found: PropertyValue | undefined): boolean {
  const position = Position.safeParse(found).data;
  if (!position) return false;
  if ((wanted.altitude === undefined) !== (position.altitude === undefined)) return false;
  return (
    Math.abs(wanted.latitude - position.latitude) < near &&
    Math.abs(wanted.longitude - position.longitude) < near &&
    Math.abs((wanted.altitude ?? 0) - (position.altitude ?? 0)) < 1e-4
  );
}
