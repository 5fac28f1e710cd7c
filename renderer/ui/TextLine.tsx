import type { ComponentProps } from 'react';
import styles from './text.module.css';
import { useTyping } from './use-typing';

interface Props extends Omit<
  ComponentProps<'input'>,
  'value' | 'defaultValue' | 'onChange' | 'onInput' | 'onBlur' | 'ref'
> {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Whether what is typed already stands for the text, where the two may be written differently. */
  readonly agrees?: (typed: string) => boolean;
  readonly onLeave?: (text: string) => void;
}

/** A one-line text box. */
export function TextLine({ text, onText, agrees, onLeave, className, ...rest }: Props) {
  const { onBlur, ...typing } = useTyping<HTMLInputElement>(text, onText, agrees);
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
        if (agrees?.(event.currentTarget.value) === true) event.currentTarget.value = text;
        onLeave?.(event.currentTarget.value);
      }}
    />
  );
}
