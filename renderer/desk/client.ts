import type { Client } from '../../src/contract/client.ts';
import type { Answer } from '../../src/contract/command.ts';
import type { CommandName, Output } from '../../src/contract/commands.ts';
import type { DeskEvent } from '../../src/contract/events.ts';
import type { FaultData } from '../../src/model/fault.ts';
import { DeskEvents } from './desk-events.ts';

/** Answered where nobody is behind the door: the desk is being restarted, or its host has ended. */
export const deskAway: FaultData = {
  code: 'desk/away',
  message: 'The desk stopped and is being restarted; nothing you saved is lost.',
};

const isAnswer = (value: unknown): value is Answer<unknown> =>
  typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';

/** Sends `request` through the door; whatever is not an answer of the desk becomes `desk/away`. */
export async function ask<Value>(path: string, request: RequestInit): Promise<Answer<Value>> {
  try {
    const response = await fetch(path, request);
    const answer: unknown = await response.json();
    // The host serves these screens and the desk from one build, so a well-formed answer holds what the contract says.
    return isAnswer(answer) ? (answer as Answer<Value>) : { ok: false, fault: deskAway };
  } catch {
    return { ok: false, fault: deskAway };
  }
}

const events = new DeskEvents('/events');

/** Calls a command; given up, with `desk/away`, when the signal says so. */
export const callUntil = <Name extends CommandName>(
  name: Name,
  input: unknown,
  signal: AbortSignal | null,
): Promise<Answer<Output<Name>>> =>
  ask<Output<Name>>(`/call/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
    signal,
  });

const unanswered = new Set<Promise<unknown>>();

/** Waits for every call that is under way: an undo takes back the last one, and not what came before it. */
export const callsAnswered = async (): Promise<void> => {
  await Promise.allSettled(unanswered);
};

/** The one doorway, from a page: relative addresses, whoever answers them. */
export const client: Client = {
  call: (name, input) => {
    const answer = callUntil(name, input, null).finally(() => unanswered.delete(answer));
    unanswered.add(answer);
    return answer;
  },
  listen: (listener: (event: DeskEvent) => void) => events.listen(listener),
};

/** Another desk is there: listens to that one. */
export const listenAnew = (): void => {
  events.reopen();
};

/** Whether the desk's events arrive now; `undefined` until the first answer. */
export const deskIsHere = (): boolean | undefined => events.connected;
export const onDeskPresence = (listener: () => void): (() => void) => events.onPresence(listener);
