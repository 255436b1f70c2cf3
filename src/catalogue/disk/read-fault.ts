import { Fault } from '../../model/fault.ts';

/** What the person is told when the catalogue in `folder` could not be read: `catalogue/unreachable`. */
export function readFault(error: unknown, folder: string): Fault {
  if (error instanceof Fault) return error;
  return new Fault(
    'catalogue/unreachable',
    `'${folder}' cannot be read: its drive is away or does not answer. Connect it and try again.`,
    { folder, reason: String(error) },
  );
}
