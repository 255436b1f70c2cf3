import { Copyright, TriangleAlert, Unplug, UserRound, UserRoundSearch } from 'lucide-react';
import { memo, type MouseEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { PhotoRow } from '../../src/contract/views.ts';
import type { CaptionStatus } from '../../src/model/caption.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import { usePicture } from '../desk/pictures.ts';
import { useWords } from '../strings/words.ts';
import { classes } from '../ui/classes.ts';
import { PlainPicture } from '../ui/plain-picture.tsx';
import { canDragOut } from './drag-handler.ts';
import { isRejected } from './is-rejected.ts';
import { LanguageBadge } from './language-badge.tsx';
import { MarkBadges, markNames } from './mark-badges.tsx';
import styles from './tile.module.css';

interface TileProps {
  readonly id: string;
  readonly row: PhotoRow;
  readonly place: number;
  readonly total: number;
  readonly languages: readonly string[];
  readonly focused: boolean;
  readonly chosen: boolean;
  /** Its original cannot be reached now. */
  readonly offline: boolean;
  /** False while the grid flies past: then only pictures that are already there are shown. */
  readonly showPicture: boolean;
  readonly onPick: (photo: PhotoId, event: MouseEvent) => void;
}

/** A photo on the light table, with what it has and what it lacks. */
export const Tile = memo(function Tile(props: TileProps): ReactNode {
  const { id, row, place, total, languages, focused, chosen, offline, showPicture, onPick } = props;
  const address = usePicture('thumb', row.photo);
  const [shown, setShown] = useState<string>();
  if (row.plain === undefined && showPicture && shown !== address) setShown(address);
  const { t } = useWords();
  return (
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      aria-label={useTileName(row, languages, offline)}
      aria-posinset={place + 1}
      aria-setsize={total}
      className={classes(styles.tile, chosen && styles.chosen, focused && styles.focused)}
      data-photo={row.photo}
      draggable={canDragOut}
      data-rejected={isRejected(row) || undefined}
      onClick={(event) => {
        onPick(row.photo, event);
      }}
    >
      <div className={styles.picture}>
        {row.plain !== undefined && <PlainPicture format={row.plain} words={t('picture.plain')} />}
        {shown !== undefined && <Thumbnail address={shown} />}
        <MarkBadges row={row} />
      </div>
      <div className={styles.name} title={row.name}>
        {row.name}
      </div>
      <div className={styles.badges} aria-hidden="true">
        {languages.map((tag) => (
          <LanguageBadge key={tag} tag={tag} status={captionStatus(row, tag)} />
        ))}
        <Signs row={row} offline={offline} />
      </div>
    </div>
  );
});

/** A picture that is no longer waited for once the tile has gone: those that are in sight come first. */
function Thumbnail({ address }: { readonly address: string }): ReactNode {
  const image = useRef<HTMLImageElement>(null);
  // Asked for with the frame that has the tile, not behind it.
  useLayoutEffect(() => {
    const { current } = image;
    if (current) current.src = address;
    return () => {
      if (current && !current.complete) current.removeAttribute('src');
    };
  }, [address]);
  return <img ref={image} alt="" decoding="async" draggable={false} />;
}

/** People, people to confirm, credit, warnings and conflicts of the file: a sign and a number each, with a tooltip in words. */
function Signs({ row, offline }: Pick<TileProps, 'row' | 'offline'>): ReactNode {
  const { t, number } = useWords();
  const { conflicts = 0 } = row;
  return (
    <span className={styles.signs}>
      {offline && (
        <span className={styles.missing} data-count="" title={t('caption.offline')}>
          <Unplug />
        </span>
      )}
      {row.people > 0 && (
        <span data-count={number(row.people)} title={t('tile.people', { count: row.people })}>
          <UserRound />
        </span>
      )}
      {row.suggestions > 0 && (
        <span
          className={styles.suggested}
          data-count={number(row.suggestions)}
          title={t('tile.suggestions', { count: row.suggestions })}
        >
          <UserRoundSearch />
        </span>
      )}
      {row.missing.credit && (
        <span className={styles.missing} data-count="?" title={t('tile.noCredit')}>
          <Copyright />
        </span>
      )}
      {row.warnings + conflicts > 0 && (
        <span
          className={styles.missing}
          data-count={number(row.warnings + conflicts)}
          title={[
            ...(conflicts > 0 ? [t('tile.conflicts', { count: conflicts })] : []),
            ...(row.warnings > 0 ? [t('tile.warnings', { count: row.warnings })] : []),
          ].join(', ')}
        >
          <TriangleAlert />
        </span>
      )}
    </span>
  );
}

/** All that the tile shows, as one sentence for those who hear it. */
function useTileName(row: PhotoRow, languages: readonly string[], offline: boolean): string {
  const words = useWords();
  const { t, languageName } = words;
  const { conflicts = 0 } = row;
  const captions = languages.map((tag) => `${languageName(tag)} ${t(`tile.${captionStatus(row, tag) ?? 'missing'}`)}`);
  return [
    row.name,
    ...markNames(row, words),
    ...(row.plain === undefined ? [] : [row.plain, t('picture.plain')]),
    ...(offline ? [t('caption.offline')] : []),
    ...captions,
    ...(row.people > 0 ? [t('tile.people', { count: row.people })] : []),
    ...(row.suggestions > 0 ? [t('tile.suggestions', { count: row.suggestions })] : []),
    ...(row.missing.credit ? [t('tile.noCredit')] : []),
    ...(conflicts > 0 ? [t('tile.conflicts', { count: conflicts })] : []),
    ...(row.warnings > 0 ? [t('tile.warnings', { count: row.warnings })] : []),
  ].join(', ');
}

/** A headline without a caption under it is still a missing caption. */
const captionStatus = (row: PhotoRow, tag: string): CaptionStatus | undefined =>
  row.missing.captions.includes(tag) ? undefined : row.captions[tag];
