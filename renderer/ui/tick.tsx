import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import styles from './tick.module.css';

interface TickProps {
  readonly children: ReactNode;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly disabled?: boolean;
  readonly field?: string;
}

/** A box to tick, with its words. */
export const Tick = ({ children, on, onChange, disabled = false }: TickProps): ReactNode => (
  <CheckboxField isSelected={on} onChange={onChange} isDisabled={disabled}>
    <CheckboxButton className={styles.tick ?? ''}>
      <span className={styles.box} aria-hidden="true">
        {on && <Check strokeWidth={3} />}
      </span>
      <span>{children}</span>
    </CheckboxButton>
  </CheckboxField>
);
