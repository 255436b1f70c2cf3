import type { Entry } from '../src/contract/views.ts';

/** What main asks of the desk process beside the doorway: only main may turn a path into an entry. */
export interface AddEntry {
  readonly kind: 'add-entry';
  readonly request: number;
  readonly path: string;
}

/** What the desk process tells main. */
export type DeskMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'entry'; readonly request: number; readonly entry: Entry };
