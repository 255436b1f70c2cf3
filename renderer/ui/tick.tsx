import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import styles from './tick.module.css';

interface TickProps {
  readonly children: ReactNode;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly disabled?: boolean;
  readonly field?: string;
  /** Of several things some are ticked. */
  readonly some?: boolean;
}

/** A box to tick, with its words. */
export const Tick = ({ children, on, onChange, disabled = false, some = false }: TickProps): ReactNode => (
  <CheckboxField isSelected={on} onChange={onChange} isDisabled={disabled} isIndeterminate={some}>
    <CheckboxButton className={styles.tick ?? ''}>
      <span className={styles.box} aria-hidden="true">
        {some ? <Minus strokeWidth={3} /> : on && <Check strokeWidth={3} />}
      </span>
      <span>{children}</span>
    </CheckboxButton>
  </CheckboxField>
);
