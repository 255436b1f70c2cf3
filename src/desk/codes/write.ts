import { registryRows } from '../../captions/codes/registry-rows.ts';
import { writeCodeFile } from '../../captions/codes/write-code-file.ts';
import { Fault } from '../../model/fault.ts';
import { language } from '../../model/language.ts';
import type { Handler } from '../handler.ts';
import { registryOf } from '../speakers/registry-of.ts';

export const writeCodes: Handler<'codes.write'> = ({ catalogue }, input) => {
  if ('list' in input) {
    const list = catalogue.codes.get(input.list);
    if (!list) throw new Fault('codes/not-found', 'That list of codes is not there any more.', { list: input.list });
    return { name: list.name, text: writeCodeFile(list), without: 0 };
  }
  const speakers = registryOf(catalogue);
  const tag = language(input.registry);
  const rows = registryRows(speakers, { language: tag, day: undefined });
  return { name: `speakers-${tag}`, text: writeCodeFile({ rows }), without: speakers.length - rows.length };
};
