import { type IimCharset } from './charset.ts';

const decoders: Readonly<Record<IimCharset['name'], TextDecoder>> = {
  'utf-8': new TextDecoder('utf-8', { ignoreBOM: true }),
  'windows-1252': new TextDecoder('windows-1252'),
  macintosh: new TextDecoder('macintosh'),
};

/** The text of a dataset, without the NULs that some writers pad with. */
export const decodeDataset = (data: Uint8Array, charset: IimCharset['name']): string =>
  decoders[charset].decode(data).replace(/\0+$/, '');
