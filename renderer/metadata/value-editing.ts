import type { PropertyValue } from '../../src/model/value.ts';

/** A field of one property's value under the hands, as every kind of value is edited. */
export interface ValueEditing {
  readonly field: string;
  readonly name: string;
  /** The photo's own value; undefined where it has none. */
  readonly value: PropertyValue | undefined;
  /** What its event says, which holds while the photo says nothing. */
  readonly inherited: PropertyValue | undefined;
  readonly error: string | undefined;
  readonly onChange: (value: unknown) => void;
  readonly onDone: () => void;
}
