import { Fault, type FaultCode } from '../../model/fault.ts';
import type { Handler } from '../handler.ts';
import { readFileFacts } from './read-facts.ts';

export const readFile: Handler<'files.read'> = async ({ entries, readers }, { entry }) => {
  const facts = await readFileFacts(readers, entries.path(entry));
  if (!facts.ok) throw new Fault(facts.problem.code as FaultCode, facts.problem.message);
  const { ok, ...rest } = facts;
  return rest;
};
