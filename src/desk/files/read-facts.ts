import type { Output } from '../../contract/commands.ts';
import type { Problem } from '../../model/fault.ts';
import { faultOf } from '../fault-of.ts';
import type { Readers } from '../readers/readers.ts';

type FileFacts =
  | ({ readonly ok: true } & Output<'files.read'>)
  | { readonly ok: false; readonly problem: Pick<Problem, 'code' | 'message'> };

/** One file's metadata, settled; what cannot be read is a problem, never thrown. Needs no catalogue. */
export async function readFileFacts(readers: Readers, path: string): Promise<FileFacts> {
  try {
    const { mimeType, size, metadata, warnings } = await readers.readFile(path);
    const { values, conflicts, warnings: found, contentCredentials } = metadata;
    return {
      ok: true,
      mimeType,
      ...size,
      values: { ...values },
      conflicts: [...conflicts],
      warnings: [...found, ...warnings],
      ...(contentCredentials && { contentCredentials }),
    };
  } catch (error) {
    const { code, message } = faultOf(error);
    return { ok: false, problem: { code, message } };
  }
}
