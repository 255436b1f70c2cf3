import { FolderOutput, Package } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Input } from '../../src/contract/commands.ts';
import type { EventView } from '../../src/contract/views.ts';
import { client } from '../desk/client.ts';
import { edits } from '../desk/edits.ts';
import { shell } from '../desk/shell.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import page from '../ui/page.module.css';
import { rememberExport } from './export-jobs.ts';
import { packName } from './pack-name.ts';

interface MakePackProps {
  readonly event: EventView;
  readonly input: Input<'packs.plan'>;
  readonly ready: boolean;
}

/** Where the pack goes: a folder or a ZIP that the person names, or in a browser a ZIP to download. */
export function MakePack({ event, input, ready }: MakePackProps): ReactNode {
  const { t, explain } = useWords();
  const [fault, setFault] = useState<string>();
  const make = async (format: 'folder' | 'zip'): Promise<void> => {
    const place = await shell?.choosePackPlace(packName(event), format);
    if (place === null) return;
    await edits.flush();
    const answer = await client.call('packs.export', { ...input, ...(place && { to: place.entry }) });
    if (answer.ok) rememberExport(event.id, answer.value.job);
    else setFault(explain(answer.fault));
  };
  return (
    <>
      {fault !== undefined && <Notice mood="error">{fault}</Notice>}
      <div className={page.row}>
        <Button look="main" icon={<Package aria-hidden="true" />} isDisabled={!ready} onPress={() => void make('zip')}>
          {t('pack.makeZip')}
        </Button>
        {shell && (
          <Button icon={<FolderOutput aria-hidden="true" />} isDisabled={!ready} onPress={() => void make('folder')}>
            {t('pack.makeFolder')}
          </Button>
        )}
        {!ready && <span className={page.quiet}>{t('pack.notReady')}</span>}
      </div>
    </>
  );
}
