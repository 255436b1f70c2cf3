import type { CommandName, Input } from '../../src/contract/commands.ts';
import { answers, question } from '../desk/ask.ts';
import { arrangementOf, pageInput } from '../desk/rows.ts';
import { preference } from './preferences.ts';
import { currentRoute } from './routes.ts';

/** Asks for what the first screen shows before it is drawn: the desk answers while the page is still being made. */
export function askAhead(): void {
  const route = currentRoute();
  ask('events.list', {});
  if (route.screen !== 'photos') return;
  const arrangement = arrangementOf(preference('arrange'), preference('language'));
  ask('photos.rows', pageInput({ event: route.event, query: '', ...arrangement }, 0));
}

function ask<Name extends CommandName>(name: Name, input: Input<Name>): void {
  answers.query(question(name, input)).catch(() => {
    // The screen asks again, and says what is wrong.
  });
}
