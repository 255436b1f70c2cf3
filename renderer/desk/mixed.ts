import type { CommonField } from '../../src/contract/common.ts';

/** Stands in the place of a value where photos have different ones. */
export interface Mixed {
  readonly mixed: CommonField;
}

/** Too many photos to compare: nobody knows what they have. */
export const notCompared: Mixed = { mixed: { different: 0, values: [], digest: 0 } };

export const isMixed = (value: unknown): value is Mixed =>
  typeof value === 'object' && value !== null && 'mixed' in value;

/** The one value that all have, or that they differ. */
export const commonValue = (field: CommonField | undefined): unknown =>
  field?.different === 1 ? (field.values[0]?.value ?? null) : field ? { mixed: field } : notCompared;
