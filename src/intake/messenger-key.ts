/** How one messenger names the pictures it hands out. `key` makes of a match what stays the same in every copy. */
interface MessengerName {
  readonly messenger: string;
  readonly pattern: RegExp;
}

/**
 * The first group identifies the picture. A copy's number, `(1)`, is dropped where the messenger itself never writes
 * one; Telegram Desktop numbers pictures of one second from (2) on and WhatsApp Web from (1), so there it stays.
 */
const messengers: readonly MessengerName[] = [
  { messenger: 'zalo', pattern: /^z(\d{8,})(?=$|[_ .(-])/ },
  { messenger: 'whatsapp', pattern: /^(img-\d{8}-wa\d{4,})(?=$|[_ .(-])/ },
  { messenger: 'whatsapp-web', pattern: /^(whatsapp image \d{4}-\d\d-\d\d at [\d.]+(?: [ap]m)?(?: ?\(\d+\))?)/ },
  { messenger: 'telegram', pattern: /^(photo_(?:\d+[_@])?\d{2,4}-\d\d-\d{2,4}_\d\d-\d\d-\d\d(?: ?\((?!1\))\d+\))?)/ },
  { messenger: 'signal', pattern: /^(signal-\d{4}-\d\d-\d\d-\d[\d-]*\d)/ },
  { messenger: 'viber', pattern: /^(viber_image_\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d(?:-\d+)?)/ },
  { messenger: 'messenger', pattern: /^received_(\d{8,})(?=$|[_ .(-])/ },
];

/** What identifies a picture that went through a messenger, in all its re-saved copies; undefined for other names. */
export function messengerKey(name: string): string | undefined {
  const plain = name.toLowerCase().replaceAll(/[\u00a0\u202f]/g, ' ');
  for (const { messenger, pattern } of messengers) {
    const found = pattern.exec(plain)?.[1];
    if (found !== undefined) return `${messenger}:${found.replaceAll(' ', '')}`;
  }
  return undefined;
}
