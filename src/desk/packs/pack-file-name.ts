import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import type { EventId } from '../../model/ids.ts';
import { inLanguage } from '../../model/in-language.ts';
import { cutToBytes } from '../../model/text.ts';

/** A name for a pack's file that every system can hold: the event's, without what file systems refuse. */
export function packFileName(catalogue: Catalogue, event: EventId | undefined): string {
  const found = event === undefined ? undefined : catalogue.events.get(event);
  const name = found ? (inLanguage(found.names, found.languages) ?? '') : '';
  const safe = name.replaceAll(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ').trim();
  return cutToBytes(safe, 80).replace(/[. ]+$/, '') || 'Cutline pack';
}
