import type { FaultData } from '../../src/model/fault.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import type { Input } from '../../src/contract/commands.ts';
import { client } from '../desk/client.ts';
import { edits } from '../desk/edits.ts';

/** Chooses what holds of a property, after what was typed is on the disk; the fault where that is refused. */
export async function settle(
  photos: readonly PhotoId[],
  choice: Omit<Input<'photos.settle'>, 'photos'>,
): Promise<FaultData | undefined> {
  await edits.flush();
  const answer = await client.call('photos.settle', { photos: [...photos], ...choice });
  return answer.ok ? undefined : answer.fault;
}
