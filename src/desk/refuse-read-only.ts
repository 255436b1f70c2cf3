import type { Catalogue } from '../catalogue/catalogue-port.ts';
import { Fault } from '../model/fault.ts';

/** Faults with `catalogue/read-only`, saying who writes, before work begins that could not be kept. */
export function refuseReadOnly(catalogue: Catalogue): void {
  if (catalogue.mode === 'write') return;
  const { writer } = catalogue;
  throw new Fault('catalogue/read-only', reasonOf(catalogue), writer && { writer });
}

function reasonOf({ writer, writerLeft }: Catalogue): string {
  if (writerLeft) return 'Nobody else has this catalogue open for writing any more. Open it again to change it here.';
  return writer
    ? `This catalogue is open for writing on ${writer.host} (process ${writer.pid}). Close it there and open it here again to change it.`
    : 'This catalogue can only be read here. Open it from a place that can be written to.';
}
