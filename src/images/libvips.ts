import sharp from 'sharp';

/**
 * sharp with every loader shut but the five that photos need, and those from memory only: libvips also renders SVG,
 * PDF and more, whatever a file is called. Each operation uses one thread; photos in flight use the cores.
 */
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadTiffBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadHeifBuffer',
  ],
});
sharp.concurrency(1);
sharp.cache(false);

export { sharp };
