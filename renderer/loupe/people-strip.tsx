import { ScanFace, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { CommandButton } from '../commands/command-button.tsx';
import { useWords } from '../strings/words.ts';
import button from '../ui/button.module.css';
import { classes } from '../ui/classes.ts';
import styles from './regions.module.css';
import type { PhotoRegions } from './use-regions.ts';

/** Who is in the photo, left to right; while a region is drawn, the field for its name. */
export function PeopleStrip({ regions }: { readonly regions: PhotoRegions }): ReactNode {
  const { t, number, explain } = useWords();
  const { people, shown, draft, canDraw, fault, onRemove } = regions;
  return (
    <section className={styles.people} aria-label={t('loupe.people')}>
      {draft ? (
        <NameForm regions={regions} />
      ) : people.length === 0 ? (
        <p className={styles.nobody}>{t('loupe.nobody')}</p>
      ) : (
        <ol>
          {people.map((name, place) => (
            <li key={place}>
              <span>{number(place + 1)}</span>
              {name}
            </li>
          ))}
        </ol>
      )}
      {fault && <p role="alert">{explain(fault)}</p>}
      {canDraw &&
        !draft &&
        shown.map(
          ({ name, at }) =>
            at !== undefined && (
              <button
                key={at}
                type="button"
                className={classes(button.button, button.quiet)}
                aria-label={t('loupe.removeRegion', { name })}
                title={t('loupe.removeRegion', { name })}
                onClick={() => {
                  onRemove(at);
                }}
              >
                {name}
                <X aria-hidden="true" />
              </button>
            ),
        )}
      {canDraw && !draft && (
        <CommandButton id="drawRegion">
          <ScanFace />
        </CommandButton>
      )}
    </section>
  );
}

function NameForm({ regions }: { readonly regions: PhotoRegions }): ReactNode {
  const { t } = useWords();
  const { people, named, onName, onDraft } = regions;
  // Faces are drawn from left to right more often than not.
  const [name, setName] = useState(() => people.find((one) => !named.includes(one)) ?? '');
  return (
    <form
      data-own-keys
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onName(name.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDraft(undefined);
        event.stopPropagation();
      }}
    >
      <input
        data-region-name
        aria-label={t('loupe.regionName')}
        placeholder={t('loupe.regionName')}
        list="loupe-people"
        value={name}
        onChange={({ currentTarget }) => {
          setName(currentTarget.value);
        }}
      />
      <datalist id="loupe-people">
        {people.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <button type="submit" className={classes(button.button, button.main)} disabled={name.trim() === ''}>
        {t('loupe.keepRegion')}
      </button>
      <button
        type="button"
        className={classes(button.button, button.quiet)}
        onClick={() => {
          onDraft(undefined);
        }}
      >
        {t('loupe.dropRegion')}
      </button>
    </form>
  );
}
