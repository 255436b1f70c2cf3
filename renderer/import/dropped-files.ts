/** Every file of a drop in a browser, folders walked through; in the desktop the shell knows the folders itself. */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  // The list is emptied when the event ends, so everything is taken out of it before the first wait.
  const dropped = [...transfer.items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const files = await Promise.all(
    // What comes from another program may be a file that has no place in a file system.
    dropped.map(({ entry, file }) => (entry ? filesOf(entry) : Promise.resolve(file ? [file] : []))),
  );
  return files.flat();
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (entry.name.startsWith('.')) return [];
  if (entry.isFile) {
    const file = entry as FileSystemFileEntry;
    return [
      await new Promise<File>((resolve, reject) => {
        file.file(resolve, reject);
      }),
    ];
  }
  const files: File[] = [];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A reader hands out at most a hundred entries at a time, and an empty list at the end.
  for (let batch = await nextBatch(reader); batch.length > 0; batch = await nextBatch(reader)) {
    files.push(...(await Promise.all(batch.map(filesOf))).flat());
  }
  return files;
}

const nextBatch = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => {
    reader.readEntries(resolve, reject);
  });
