import { UserRound } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Portrait } from '../../src/model/speaker.ts';
import { usePicture } from '../desk/pictures.ts';
import { classes } from '../ui/classes.ts';
import styles from './portrait.module.css';

interface SpeakerPortraitProps {
  readonly portrait: Portrait | undefined;
  readonly large?: boolean;
}

/** What the person looks like, square; a sign where no portrait was chosen, or its photo is gone. The name stands beside it. */
export function SpeakerPortrait({ portrait, large = false }: SpeakerPortraitProps): ReactNode {
  const [gone, setGone] = useState<Portrait>();
  return (
    <span className={classes(styles.portrait, large && styles.large)} aria-hidden="true">
      {portrait && gone?.photo !== portrait.photo ? (
        <Cut
          portrait={portrait}
          onGone={() => {
            setGone(portrait);
          }}
        />
      ) : (
        <UserRound />
      )}
    </span>
  );
}

/** A thumbnail is too coarse for a part of it that is narrower than this share. */
const coarse = 0.4;

interface CutProps {
  readonly portrait: Portrait;
  readonly onGone: () => void;
}

function Cut({ portrait: { photo, region }, onGone }: CutProps): ReactNode {
  const address = usePicture(region && region.width < coarse ? 'preview' : 'thumb', photo);
  const picture = { src: address, alt: '', loading: 'lazy', onError: onGone } as const;
  if (!region) return <img className={styles.whole} {...picture} />;
  // Shares of the picture: it is as wide as makes the part fill the square, and moved so that the part begins there.
  const style = {
    width: `${100 / region.width}%`,
    transform: `translate(${-100 * region.x}%, ${-100 * region.y}%)`,
  };
  return <img className={styles.cut} style={style} {...picture} />;
}
