import { type FormEvent, useLayoutEffect, useRef } from 'react';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/**
 * Ties a text box to a value without ever touching the box while a person types in it. The box is uncontrolled, so that
 * input methods and the browser's own undo work; half-composed syllables are not reported. The value is written into
 * the box only where it comes from elsewhere: `agrees` says whether the box's text already stands for it.
 */
export function useTyping<Element extends TextElement>(
  text: string,
  report: (text: string) => void,
  agrees: (typed: string) => boolean = (typed) => typed === text,
) {
  const ref = useRef<Element>(null);
  const composing = useRef(false);

  useLayoutEffect(() => {
    const box = ref.current;
    if (box !== null && !composing.current && !agrees(box.value)) box.value = text;
  });

  const flush = (event: FormEvent<Element>): void => {
    composing.current = false;
    report(event.currentTarget.value);
  };

  return {
    ref,
    defaultValue: text,
    onInput: (event: FormEvent<Element>) => {
      if (!composing.current) report(event.currentTarget.value);
    },
    onCompositionStart: () => {
      composing.current = true;
    },
    onCompositionEnd: flush,
    /** Some input methods leave without ending their composition. */
    onBlur: (event: FormEvent<Element>) => {
      if (composing.current) flush(event);
    },
  };
}
