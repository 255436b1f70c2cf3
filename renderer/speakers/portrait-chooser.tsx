import { ImagePlus, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import type { PhotoRow, SpeakerView } from '../../src/contract/views.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import type { Portrait } from '../../src/model/speaker.ts';
import type { RecordHand } from '../desk/use-record-edits.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { onEscape } from '../ui/on-escape.ts';
import page from '../ui/page.module.css';
import { PhotoThumb } from './photo-thumb.tsx';
import { PortraitPart } from './portrait-part.tsx';
import styles from './portrait.module.css';

/** Photos of the person that are offered. */
const mostOffered = 12;

interface PortraitChooserProps {
  readonly speaker: SpeakerView;
  readonly rows: readonly PhotoRow[];
  readonly hand: RecordHand;
}

/** Choosing a portrait: a photo that shows the person, then which part of it. */
export function PortraitChooser({ speaker, rows, hand }: PortraitChooserProps): ReactNode {
  const { t } = useWords();
  const [choosing, setChoosing] = useState<'no' | 'photo' | PhotoId>('no');
  const choose = (portrait: Portrait | null): void => {
    hand.edit('portrait', portrait);
    hand.flush();
    setChoosing('no');
  };
  if (choosing === 'no') {
    return (
      <div className={page.row}>
        {rows.length > 0 && (
          <Button
            icon={<ImagePlus aria-hidden="true" />}
            onPress={() => {
              setChoosing('photo');
            }}
          >
            {t('portrait.choose')}
          </Button>
        )}
        {speaker.portrait && (
          <Button
            look="plain"
            icon={<X aria-hidden="true" />}
            onPress={() => {
              choose(null);
            }}
          >
            {t('portrait.remove')}
          </Button>
        )}
      </div>
    );
  }
  const cancel = (): void => {
    setChoosing('no');
  };
  if (choosing !== 'photo') {
    return (
      <div className={styles.chooser} role="group" aria-label={t('portrait.choose')} onKeyDown={onEscape(cancel)}>
        <PortraitPart photo={choosing} onChoose={choose} onCancel={cancel} />
      </div>
    );
  }
  return (
    <div className={page.row} role="group" aria-label={t('portrait.choose')} onKeyDown={onEscape(cancel)}>
      {rows.slice(0, mostOffered).map(({ photo, name }, at) => (
        <PlainButton
          key={photo}
          className={styles.choice ?? ''}
          autoFocus={at === 0}
          aria-label={t('portrait.from', { name })}
          onPress={() => {
            setChoosing(photo);
          }}
        >
          <PhotoThumb photo={photo} />
        </PlainButton>
      ))}
      <Button look="plain" onPress={cancel}>
        {t('portrait.cancel')}
      </Button>
    </div>
  );
}
