import { findMachine } from '../test/setup/find-machine.ts';
import { installPackages, mayInstall } from '../test/setup/install-packages.ts';

/** ExifTool, which writes and verifies packs, runs on Perl: installed where it is missing and may be, else told about. */
export async function ensurePerl(): Promise<void> {
  const { perl } = await findMachine();
  if ('path' in perl || process.platform === 'win32') return;
  const needed = 'Packs need Perl (for ExifTool)';
  if (!mayInstall()) {
    console.error(
      `${needed}, which is missing here: ${perl.missing}. Everything else works; install it before you make a pack.`,
    );
    return;
  }
  console.error(`${needed}: installing it …`);
  await installPackages(['perl']).catch((error: unknown) => {
    console.error(`Perl could not be installed (${(error as Error).message}). Install it before you make a pack.`);
  });
}
