import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './button.module.css';
import { classes } from './classes.ts';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly children: ReactNode;
  /** `main`: the one thing to do here. `plain`: words only. `danger`: takes something away. */
  readonly look?: 'main' | 'quiet' | 'plain' | 'danger';
  readonly icon?: ReactNode;
}

export const Button = ({ children, look = 'quiet', icon, ...rest }: ButtonProps): ReactNode => (
  <AriaButton {...rest} className={classes(styles.button, styles[look])}>
    {icon}
    <span>{children}</span>
  </AriaButton>
);
