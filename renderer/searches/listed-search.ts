import type { Output } from '../../src/contract/commands.ts';

export type ListedSearch = Output<'searches.list'>['searches'][number];
