import { type IimCharset } from './charset.ts';

/** The text of a dataset, without the NULs that some writers pad with. */
export const decodeDataset = (data: Uint8Array, charset: IimCharset['name']): string =>
  new TextDecoder(charset, { ignoreBOM: true }).decode(data).replace(/\0+$/, '');
