import type { ReactNode } from 'react';
import { Button, type ButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components';
import button from './button.module.css';
import { classes } from './classes.ts';
import styles from './tooltip.module.css';

interface IconButtonProps extends Omit<ButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  /** What it does: its name for screen readers and the tooltip for everyone. */
  readonly name: string;
  /** What calls the same, as it is printed on keys: 'Ctrl', 'K'. */
  readonly keys?: readonly string[];
  readonly children: ReactNode;
}

export const IconButton = ({ name, keys = [], children, ...rest }: IconButtonProps): ReactNode => (
  <TooltipTrigger delay={500} closeDelay={0}>
    <Button {...rest} aria-label={name} className={classes(button.button, button.plain, button.icon)}>
      {children}
    </Button>
    <Tooltip offset={6} className={classes(styles.tooltip)}>
      {name}
      {keys.length > 0 && (
        <span className={styles.keys}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
        </span>
      )}
    </Tooltip>
  </TooltipTrigger>
);
