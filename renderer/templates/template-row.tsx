import type { ReactNode } from 'react';
import type { TemplateAction } from '../../src/model/caption-template.ts';
import { propertyName } from '../strings/property-name.ts';
import { useWords, type Words } from '../strings/words.ts';
import { SelectInput } from '../ui/select-input.tsx';
import { Tick } from '../ui/tick.tsx';
import styles from './template-panel.module.css';
import type { TemplateRow } from './template-rows.ts';
import { VariableInput } from './variable-input.tsx';

const actions = ['set', 'append', 'prepend', 'clear'] as const satisfies readonly TemplateAction[];

interface TemplateRowProps {
  readonly row: TemplateRow;
  readonly onChange: (row: TemplateRow) => void;
}

/** How a field of a template is called on the screen: 'Caption, বাংলা', 'City'. */
export function templateFieldName(
  { property, language }: { readonly property: string; readonly language?: string | undefined },
  words: Words,
): string {
  const name = property === 'caption' ? words.t('template.caption') : (propertyName(property, words) ?? property);
  return language === undefined ? name : `${name} · ${words.languageName(language)}`;
}

/** One field: whether it is touched, how, and with which words. Typing ticks it. */
export function TemplateRowFields({ row, onChange }: TemplateRowProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const name = templateFieldName(row, words);

  return (
    <li className={styles.field}>
      <Tick
        on={row.ticked}
        onChange={(ticked) => {
          onChange({ ...row, ticked });
        }}
      >
        {name}
      </Tick>
      <SelectInput
        label={t('template.actionOf', { field: name })}
        hideLabel
        value={row.action}
        options={actions.map((action) => ({ value: action, name: t(`template.${action}`) }))}
        onChange={(raw) => {
          const action = actions.find((one) => one === raw);
          if (action) onChange({ ...row, action, ticked: true });
        }}
      />
      <VariableInput
        label={name}
        value={row.action === 'clear' ? '' : row.text}
        lang={row.language}
        disabled={row.action === 'clear' || row.fixed !== undefined}
        onChange={(text) => {
          onChange({ ...row, text, ticked: text !== '' });
        }}
      />
    </li>
  );
}
