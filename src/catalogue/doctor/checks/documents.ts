import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { readDocument } from '../../documents/read-document.ts';
import { previousPath } from '../../places.ts';
import type { Check } from '../check.ts';
import { documentPaths } from '../document-paths.ts';
import type { Finding } from '../finding.ts';
import type { Patient } from '../patient.ts';
import { unfitRows } from '../unfit-rows.ts';

/** Reads every document and the copy before it through: checksums, and records that break the model. */
export const checkDocuments: Check = async function* (patient) {
  for (const path of await documentPaths(patient)) yield* looked(patient, path);
};

async function* looked({ files, folder, newestFormat }: Patient, path: string): AsyncGenerator<Finding> {
  const found = await readDocument(files, join(folder, path), newestFormat);
  const previous = await readDocument(files, previousPath(join(folder, path)), newestFormat);
  const good = previous?.whole === true;
  if (!found) {
    const message = good
      ? `'${path}' is not there; the copy before it stands in, and the next opening puts it back.`
      : `'${path}' is not there, and no good copy of it is beside it.`;
    yield { code: 'document/missing', path, message, ...(good && { note: true }) };
  } else if (!found.whole) {
    const from = good ? 'the copy before it and the journal' : 'backups, the journal and what can still be read of it';
    yield {
      code: 'document/damaged',
      path,
      message: `'${path}' is not as it was written. It is recovered from ${from}.`,
    };
  }
  if (previous && !good) {
    const message = `'${previousPath(path)}', the copy before '${path}', is not as it was written. It is made anew from it.`;
    yield { code: 'document/previous-damaged', path: previousPath(path), message };
  }
  if (!found?.whole || found.header?.format !== newestFormat) return;
  for (const { row, reason } of unfitRows(found.rows)) {
    const message = `The record ${row.id} in '${path}' is not as it should be: ${reason}`;
    yield { code: 'record/damaged', path, id: row.id, message };
    await setImmediate();
  }
}
