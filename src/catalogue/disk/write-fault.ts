import { Fault } from '../../model/fault.ts';
import { errno } from './errno.ts';

const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const refused = new Set(['EACCES', 'EPERM', 'EROFS']);

/**
 * What the person is told when the catalogue in `folder` could not be written.
 * @param outcome what did not happen therefore.
 */
export function writeFault(error: unknown, folder: string, outcome = 'this change was not saved'): Fault {
  if (error instanceof Fault) return error;
  const system = errno(error);
  const reason = error instanceof Error ? error.message : String(error);
  const detail = { folder, system, reason };
  if (full.has(system)) {
    return new Fault(
      'store/disk-full',
      `There is no room left on the disk of '${folder}', so ${outcome}. Make space, then do it again.`,
      detail,
    );
  }
  const advice = refused.has(system)
    ? 'The system does not allow writing there. Give yourself the right to write, then do it again.'
    : 'Check that its drive is connected and well, then do it again.';
  return new Fault('store/write-failed', `'${folder}' could not be written, so ${outcome}. ${advice}`, detail);
}
