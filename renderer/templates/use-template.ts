import { useState } from 'react';
import type { Input, Output } from '../../src/contract/commands.ts';
import type { FaultData } from '../../src/model/fault.ts';
import { client } from '../desk/client.ts';
import { edits } from '../desk/edits.ts';

export type TemplateWish = Input<'templates.apply'>;
export type TemplatePreview = Output<'templates.preview'>;

/** What became of what was asked last; of another wish, nothing. */
interface State {
  readonly key: string;
  readonly preview?: TemplatePreview;
  /** Photos that were changed just now. */
  readonly done?: number;
  readonly saved?: true;
  readonly fault?: FaultData;
}

/** Lines of the preview. */
const shown = 50;

/** Shows what a template would change, and applies it, after what was typed is on the disk. */
export function useTemplate(wish: TemplateWish) {
  const key = JSON.stringify(wish);
  const [state, setState] = useState<State>();
  const now = state?.key === key ? state : undefined;
  const show = async (): Promise<void> => {
    await edits.flush();
    const answer = await client.call('templates.preview', { ...wish, limit: shown });
    setState(answer.ok ? { key, preview: answer.value } : { key, fault: answer.fault });
  };
  const apply = async (): Promise<void> => {
    await edits.flush();
    const answer = await client.call('templates.apply', wish);
    setState(answer.ok ? { key, done: answer.value.photos } : { key, fault: answer.fault });
  };
  /** @returns the saved template's id and revision; undefined where it was refused, which is shown. */
  const save = async (input: Input<'templates.save'>): Promise<Output<'templates.save'> | undefined> => {
    const answer = await client.call('templates.save', input);
    setState(answer.ok ? { key, saved: true } : { key, fault: answer.fault });
    return answer.ok ? answer.value : undefined;
  };
  return { ...now, show, apply, save };
}
