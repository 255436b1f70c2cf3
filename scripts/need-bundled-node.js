// Loaded before a script (`node --import`), in plain JavaScript: an older Node cannot even read the TypeScript to say so.
import process from 'node:process';

const needed = 26;
if (Number(process.versions.node.split('.')[0]) < needed) {
  process.stderr.write(
    `Cutline runs under the Node ${needed} that npm installs with it, but none is here for ${process.platform}-${process.arch} ` +
      `(this is Node ${process.versions.node}): run npm install without --omit=optional, or put Node ${needed} first on the PATH.\n`,
  );
  process.exit(2);
}
