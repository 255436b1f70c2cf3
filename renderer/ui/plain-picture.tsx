import { ImageOff } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './plain-picture.module.css';

interface PlainPictureProps {
  /** What the format is called: `CR3`. */
  readonly format: string;
  readonly words: string;
}

/** What stands where a picture cannot be shown: the format's name, large enough to be told from afar. */
export function PlainPicture({ format, words }: PlainPictureProps): ReactNode {
  return (
    <div className={styles.plain}>
      <ImageOff aria-hidden="true" />
      <strong>{format}</strong>
      <span>{words}</span>
    </div>
  );
}
