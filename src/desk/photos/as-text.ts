import type { PhotoSet } from '../../contract/commands.ts';
import { Fault } from '../../model/fault.ts';

/** A text that an edit gives for `field`; faults with `input/invalid` where it is none. */
export function asText(field: string, raw: PhotoSet[string]): string {
  if (typeof raw === 'string') return raw;
  throw new Fault('input/invalid', `'${field}' takes a text.`, { field });
}
