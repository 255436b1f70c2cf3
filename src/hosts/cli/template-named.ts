import type { Desk } from '../../desk/desk.ts';
import type { CaptionTemplate } from '../../model/caption-template.ts';
import { Fault } from '../../model/fault.ts';
import { valueOf } from './exit.ts';

/** The saved template of this name; faults with `template/not-found`, naming those that there are. */
export async function templateNamed(desk: Desk, name: string): Promise<CaptionTemplate> {
  const { templates } = valueOf(await desk.call('templates.list', {}));
  const found = templates.find((template) => template.name.normalize() === name.normalize());
  if (found) return found;
  const names = templates.map((template) => `'${template.name}'`).join(', ');
  throw new Fault(
    'template/not-found',
    `There is no template '${name}'. ${names === '' ? "'cutline templates import' brings some in." : `There are: ${names}.`}`,
    { name },
  );
}
