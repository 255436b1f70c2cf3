import { useEffect, useLayoutEffect, useRef } from 'react';
import type { PhotoRow } from '../../src/contract/views.ts';
import type { CommandId } from '../commands/command-table.ts';
import { offer } from '../commands/offers.ts';
import { markPhotos } from '../desk/marks.ts';
import { markCommands, marksFor } from './mark-commands.ts';

type Marked = Pick<PhotoRow, 'photo' | 'label'>;

/**
 * Rates, labels, picks and rejects photos by keys and from the palette, on the light table as in the loupe.
 * @param photos those that are meant when a key comes.
 */
export function useMarkCommands(photos: () => readonly Marked[]): void {
  const latest = useRef(photos);
  useLayoutEffect(() => {
    latest.current = photos;
  });
  useEffect(() => {
    const stops = Object.entries(markCommands).map(([id, marks]) =>
      offer(id as CommandId, {
        run: () => {
          const rows = latest.current();
          if (rows.length > 0) markPhotos(rows, marksFor(marks, rows));
        },
      }),
    );
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
}
