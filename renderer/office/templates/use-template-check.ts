import { useEffect, useState } from 'react';
import type { TemplateFinding } from '#data/contract/template-calls';
import { api } from '../../api/client';

const PAUSE_MS = 300;

/** What is wrong with the text, a moment after the last key; `undefined` until that is known. */
export function useTemplateCheck(text: string): readonly TemplateFinding[] | undefined {
  const [checked, setChecked] = useState<{ readonly text: string; readonly findings: readonly TemplateFinding[] }>();
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(() => {
      void api.checkTemplate({ text }).then((reply) => {
        const findings = reply.ok
          ? reply.value.findings
          : [{ severity: 'error' as const, message: reply.error.message }];
        if (!stale) setChecked({ text, findings });
      });
    }, PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [text]);
  return checked?.text === text ? checked.findings : undefined;
}
