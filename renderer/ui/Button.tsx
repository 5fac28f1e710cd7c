import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon';

interface Props extends ComponentProps<'button'> {
  readonly look?: 'plain' | 'primary' | 'outline';
  readonly icon?: IconName;
  readonly small?: boolean;
  /** For a button without words: what it does, for screen readers and as a tip. */
  readonly label?: string;
}

export function Button({ look = 'plain', icon, small = false, label, children, className, ...rest }: Props) {
  const classes = [
    styles.button,
    styles[look],
    small && styles.small,
    children === undefined && styles.bare,
    className,
  ];
  return (
    <button type="button" aria-label={label} title={label} {...rest} className={classes.filter(Boolean).join(' ')}>
      {icon !== undefined && <Icon name={icon} />}
      {children !== undefined && <span>{children}</span>}
    </button>
  );
}
