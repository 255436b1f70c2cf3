import type { Finding } from './finding.ts';
import type { Patient } from './patient.ts';

/** Looks for one kind of trouble, without writing a byte. */
export type Check = (patient: Patient) => AsyncIterable<Finding> | Iterable<Finding>;
