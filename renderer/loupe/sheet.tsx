import { type ReactNode, useEffect, useState } from 'react';
import type { FaultData } from '../../src/model/fault.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import { ask } from '../desk/client.ts';
import { usePicture } from '../desk/pictures.ts';
import { classes } from '../ui/classes.ts';
import styles from './stage.module.css';
import type { Box } from './stage-layout.ts';

/** How far a picture is: on its way, decoded, or not to be had. */
export type PictureState = 'loading' | 'ready' | { readonly fault: FaultData };

interface SheetProps {
  readonly photo: PhotoId;
  readonly name: string;
  readonly box: Box;
  readonly visible: boolean;
  /** Its own pixels are wanted over the preview. */
  readonly full: boolean;
  readonly onPreview: (photo: PhotoId, state: PictureState) => void;
  readonly onFull: (state: PictureState) => void;
}

/** A photo that lies on the stage, seen or still hidden: its preview, and over it its own pixels when it is looked at closely. */
export function Sheet({ photo, name, box, visible, full, onPreview, onFull }: SheetProps): ReactNode {
  useEffect(
    () => () => {
      onPreview(photo, 'loading');
    },
    [photo, onPreview],
  );
  return (
    <div className={classes(styles.sheet, !visible && styles.hidden)} style={box}>
      <Decoded
        address={usePicture('preview', photo)}
        words={visible ? name : ''}
        onState={(state) => {
          onPreview(photo, state);
        }}
      />
      {full && <FullPixels photo={photo} onState={onFull} />}
    </div>
  );
}

function FullPixels({
  photo,
  onState,
}: {
  readonly photo: PhotoId;
  readonly onState: SheetProps['onFull'];
}): ReactNode {
  const [state, setState] = useState<PictureState>('loading');
  useEffect(() => {
    onState(state);
    return () => {
      onState('loading');
    };
  }, [state, onState]);
  return (
    <span className={classes(state !== 'ready' && styles.hidden)} data-full={state === 'ready'}>
      <Decoded address={usePicture('full', photo)} words="" onState={setState} />
    </span>
  );
}

interface DecodedProps {
  readonly address: string;
  readonly words: string;
  readonly onState: (state: PictureState) => void;
}

/** A picture that says when it can be drawn without a wait, or why it never will be. */
function Decoded({ address, words, onState }: DecodedProps): ReactNode {
  const why = (): void => {
    void ask(address, {}).then((answer) => {
      if (!answer.ok) onState({ fault: answer.fault });
    });
  };
  return (
    <img
      src={address}
      alt={words}
      draggable={false}
      onLoad={({ currentTarget }) => {
        // What is broken in the middle still has its upper part, which is drawn.
        const ready = (): void => {
          onState('ready');
        };
        currentTarget.decode().then(ready, ready);
      }}
      onError={why}
    />
  );
}
