import type { ComponentProps } from 'react';
import styles from './text.module.css';
import { useTyping } from './use-typing';

interface Props extends Omit<
  ComponentProps<'input'>,
  'value' | 'defaultValue' | 'onChange' | 'onInput' | 'onBlur' | 'ref'
> {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onLeave?: (text: string) => void;
}

/** A one-line text box. */
export function TextLine({ text, onText, onLeave, className, ...rest }: Props) {
  const { onBlur, ...typing } = useTyping<HTMLInputElement>(text, onText);
  return (
    <input
      type="text"
      autoComplete="off"
      spellCheck={false}
      {...rest}
      {...typing}
      className={[styles.box, className].filter(Boolean).join(' ')}
      onBlur={(event) => {
        onBlur(event);
        onLeave?.(event.currentTarget.value);
      }}
    />
  );
}
