import type { Answer } from '../../src/contract/command.ts';
import type { Entry } from '../../src/contract/views.ts';
import { ask } from './client.ts';

/** Hands a file to the desk, which keeps it and answers with its entry. */
export const upload = (file: File): Promise<Answer<Entry>> =>
  ask<Entry>(`/upload/${encodeURIComponent(file.name)}`, { method: 'POST', body: file });
