import { type ReactNode, useMemo } from 'react';
import type { EventView } from '../../src/contract/views.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import { faultOf } from '../desk/ask.ts';
import { manyPhotos, useCommon } from '../desk/many-photos.ts';
import { useWords } from '../strings/words.ts';
import { Notice } from '../ui/notice.tsx';
import { ManyHead } from './many-head.tsx';
import { ManyLanguage } from './many-language.tsx';
import { ManyPeople } from './many-people.tsx';
import { OneOfMany } from './one-of-many.tsx';
import { PaneTabs } from './pane-tabs.tsx';
import { photoFields } from './photo-fields.ts';
import { PhotoValues } from './photo-values.tsx';
import columns from './language-columns.module.css';
import { useManyHand } from './use-many-hand.ts';

interface ManyPaneProps {
  readonly event: EventView;
  /** Every photo that is selected. */
  readonly chosen: readonly PhotoId[];
  /** The one that was chosen last. */
  readonly photo: PhotoId;
}

/** Several photos: one form for all. What is the same on all it shows, what differs it calls mixed; what is typed goes on all. */
export function ManyPane({ event, chosen, photo }: ManyPaneProps): ReactNode {
  const { t, explain } = useWords();
  const many = useMemo(() => manyPhotos(chosen, fieldsOf(event.languages)), [chosen, event.languages]);
  const asked = useCommon(many);
  const common = asked.data;
  const hand = useManyHand(many, common);
  const fault = faultOf(asked.error) ?? hand.fault;
  const languages = [...new Set([...event.languages, ...(common?.languages ?? [])])];
  return (
    <>
      <ManyHead photos={chosen} />
      {fault && <Notice mood="error">{explain(fault)}</Notice>}
      <PaneTabs
        conflicts={0}
        captions={
          <>
            <ManyPeople event={event} many={many} common={common} />
            <section aria-label={t('caption.languages')} className={columns.columns}>
              {languages.map((tag) => (
                <ManyLanguage
                  key={tag}
                  tag={tag}
                  main={tag === event.languages[0]}
                  photo={photo}
                  common={common}
                  hand={hand}
                />
              ))}
            </section>
            <PhotoValues event={event} ready={common !== undefined} hand={hand} />
          </>
        }
        metadata={<OneOfMany event={event} photo={photo} chosen={chosen} />}
      />
    </>
  );
}

function fieldsOf(languages: readonly string[]): string[] {
  return [
    ...[...languages, '*'].flatMap((tag) => [
      `captions.${tag}.headline`,
      `captions.${tag}.text`,
      `captions.${tag}.status`,
      `altText.${tag}`,
    ]),
    ...photoFields.map(({ key }) => key),
  ];
}
