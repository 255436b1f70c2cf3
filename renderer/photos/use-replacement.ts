import { useState } from 'react';
import type { Input, Output } from '../../src/contract/commands.ts';
import type { FaultData } from '../../src/model/fault.ts';
import { client } from '../desk/client.ts';
import { edits } from '../desk/edits.ts';

export type ReplaceWish = Input<'captions.replaceText'>;
type Found = Output<'captions.findText'>;

export interface Replacement {
  /** What would change; undefined until it was asked for, and when what is wished has become another. */
  readonly found: Found | undefined;
  /** Photos in which words were replaced just now. */
  readonly done: number | undefined;
  readonly fault: FaultData | undefined;
  readonly show: () => Promise<void>;
  readonly replace: () => Promise<void>;
}

/** Lines of the preview. */
const shown = 50;

/** Looks for words in captions and replaces them, after what was typed is on the disk. */
export function useReplacement(wish: ReplaceWish): Replacement {
  const key = JSON.stringify(wish);
  const [state, setState] = useState<{ key: string; found?: Found; done?: number; fault?: FaultData }>();
  const now = state?.key === key ? state : undefined;
  const show = async (): Promise<void> => {
    if (wish.find === '') return;
    await edits.flush();
    const answer = await client.call('captions.findText', { ...wish, limit: shown, count: true });
    setState(answer.ok ? { key, found: answer.value } : { key, fault: answer.fault });
  };
  const replace = async (): Promise<void> => {
    await edits.flush();
    const answer = await client.call('captions.replaceText', wish);
    setState(answer.ok ? { key, done: answer.value.photos } : { key, fault: answer.fault });
  };
  return { found: now?.found, done: now?.done, fault: now?.fault, show, replace };
}
