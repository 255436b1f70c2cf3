import { hash } from 'node:crypto';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { contentOf } from '../../catalogue/setup/content-of.ts';

/** Tells the whole content of a catalogue, and its order, from any other. */
export const fingerprintOf = (catalogue: Catalogue): string => hash('sha256', JSON.stringify(contentOf(catalogue)));
