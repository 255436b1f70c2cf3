import { openTestDesk } from '../../desk/open-test-desk.ts';
import { originalsIn } from './originals.ts';

/** A closed catalogue of photos of which a pack can be made, and the photos' own folder. */
export interface ExportKit {
  readonly folder: string;
  readonly catalogue: string;
  readonly card: string;
  /** What `originalsIn` says of the card. */
  readonly originals: string;
  /** Removes it. */
  close(): Promise<void>;
}

export async function makeExportKit(): Promise<ExportKit> {
  const test = await openTestDesk();
  const captions = { 'a.jpg': 'Mr Rahim Uddin signs.', 'b.jpg': 'হ্যানয়ে স্বাক্ষর অনুষ্ঠান', 'c.jpg': 'Lễ ký tại Hà Nội' };
  const card = await test.card(...Object.keys(captions));
  await test.import([card], [await test.article('story.txt', captions)], { eventName: 'Signing' });
  const catalogue = test.desk.folder;
  await test.desk.close();
  return { folder: test.folder, catalogue, card, originals: await originalsIn(card), close: () => test.close() };
}
