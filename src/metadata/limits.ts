/**
 * What a stranger's file may ask of the reader. Past a limit the block is a warning and the rest of the file is read on.
 * Real press files stay far below: XMP of some 100 kB, a few hundred IIM datasets, XML a dozen levels deep.
 */
export const limits = {
  /** Bytes of one XMP packet, and of all extended XMP together. */
  xmpBytes: 16 * 1024 * 1024,
  /** XMP packets in a file. */
  xmpPackets: 8,
  /** Elements and attributes in one XMP packet. */
  xmpNodes: 200_000,
  /** Nodes of one XMP packet that stand in another's place. */
  xmpReferences: 1_000,
  /** XML elements within each other. */
  xmpDepth: 64,
  /** Bytes of one IIM stream. */
  iimBytes: 16 * 1024 * 1024,
  /** IIM streams in a file, beyond the first. */
  iimStreams: 8,
  /** Datasets in a stream. */
  iimDatasets: 50_000,
  /** Bytes that a compressed PNG chunk may unfold to. */
  inflatedBytes: 16 * 1024 * 1024,
  /** Segments, chunks, boxes or entries in one container. */
  parts: 100_000,
  /** Boxes within each other (ISO 14496-12). */
  boxDepth: 8,
  /** Metadata items of a HEIF file. */
  heifItems: 16,
  /** Image file directories in a TIFF block. */
  tiffDirectories: 64,
  /** Entries in one image file directory. */
  tiffEntries: 4_096,
} as const;
