import { Fault } from '../../model/fault.ts';
import { errno } from './errno.ts';
import { writeFault } from './write-fault.ts';

/**
 * What the person is told when the catalogue in `folder` could not be opened for writing because its disk refused a
 * call, whether to read or to write: nobody has edited anything yet. Other errors stay what they are.
 */
export function openFault(error: unknown, folder: string): unknown {
  const refused = error instanceof Fault ? error : errno(error) === '' ? undefined : writeFault(error, folder);
  if (refused?.code !== 'store/disk-full' && refused?.code !== 'store/write-failed') return error;
  const { system, reason } = refused.detail ?? {};
  const [code, why, advice] = reasonOf(String(system), refused.code);
  const message = `'${folder}' could not be opened: ${why} (${String(system)}). ${advice}, then open it again.`;
  return new Fault(code, message, { folder, system, reason });
}

type Reason = readonly [code: Fault['code'], why: string, advice: string];

function reasonOf(system: string, code: Fault['code']): Reason {
  if (code === 'store/disk-full') return [code, 'there is no room left on its disk', 'Make space'];
  if (['EACCES', 'EPERM', 'EROFS'].includes(system))
    return [code, 'the system does not allow it', 'Give yourself the right to read and write there'];
  return ['catalogue/unreachable', 'its disk refused to answer', 'Check that its drive is connected and well'];
}
