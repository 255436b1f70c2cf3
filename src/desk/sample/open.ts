import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../../model/fault.ts';
import type { Handler } from '../handler.ts';
import { type IntakeWish, runIntake } from '../intake/run-intake.ts';
import { refuseReadOnly } from '../refuse-read-only.ts';

/** Names and credit of the sample's event. */
const sampleFacts: IntakeWish['sample'] = {
  names: {
    en: 'Sample: the floating library agreement',
    bn: 'নমুনা: ভাসমান পাঠাগার চুক্তি',
    vi: 'Mẫu: thỏa thuận thư viện nổi',
  },
  values: { creditLine: { value: 'Cutline sample kit', source: 'event' } },
};

/** The sample is copied in, so that it stays whole whatever becomes of the program's own folder. */
export const openSample: Handler<'sample.open'> = async (context) => {
  refuseReadOnly(context.catalogue);
  const names = await readdir(context.sampleFolder).catch(() => {
    throw new Fault('file/not-found', 'The sample kit is not where Cutline keeps it. Install Cutline again.', {
      path: context.sampleFolder,
    });
  });
  const articles = names.filter((name) => name.endsWith('.txt')).map((name) => join(context.sampleFolder, name));
  const wish = {
    paths: [context.sampleFolder],
    articles,
    event: undefined,
    eventName: undefined,
    copy: true,
    sample: sampleFacts,
  };
  return { job: context.jobs.start('intake', async (voice) => ({ intake: await runIntake(context, wish, voice) })) };
};
