import type { ReactNode } from 'react';
import { Button, type ButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components';
import button from './button.module.css';
import { classes } from './classes.ts';
import styles from './tooltip.module.css';

interface IconButtonProps extends Omit<ButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  /** What it does: its name for screen readers and the tooltip for everyone. */
  readonly name: string;
  readonly children: ReactNode;
}

export const IconButton = ({ name, children, ...rest }: IconButtonProps): ReactNode => (
  <TooltipTrigger delay={500} closeDelay={0}>
    <Button {...rest} aria-label={name} className={classes(button.button, button.plain, button.icon)}>
      {children}
    </Button>
    <Tooltip offset={6} className={classes(styles.tooltip)}>
      {name}
    </Tooltip>
  </TooltipTrigger>
);
