import type { Handler } from '../handler.ts';

export const listEntries: Handler<'entries.list'> = ({ entries }) => ({ entries: entries.list() });
