import { type Embedding } from './embedding.ts';
import { type IimCut } from './iim/iim-cut.ts';
import { iimCutsOf } from './iim/iim-fields.ts';
import { embeddedValues } from './writing/embedded-values.ts';

/** What embedding would lose in IIM, before anything is written. */
export const planIim = (embedding: Embedding): IimCut[] => iimCutsOf(embeddedValues(embedding));
