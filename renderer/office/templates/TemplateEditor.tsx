import { useRef, useState } from 'react';
import type { TemplateFinding } from '#data/contract/template-calls';
import { api } from '../../api/client';
import { DeedDialog } from '../kit/DeedDialog';
import styles from './templates.module.css';
import { useTemplateCheck } from './use-template-check';

interface Props {
  readonly name: string;
  readonly text: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A template with line numbers, checked while it is changed; one with errors cannot be put in use. */
export function TemplateEditor({ name, text: given, onDone, onClose }: Props) {
  const [text, setText] = useState(given);
  const findings = useTemplateCheck(text);
  const box = useRef<HTMLTextAreaElement>(null);
  const lines = text.split('\n').length;
  const goTo = ({ line = 1 }: TemplateFinding): void => {
    const start = startOfLine(text, line);
    const end = text.indexOf('\n', start);
    box.current?.focus();
    box.current?.setSelectionRange(start, end < 0 ? text.length : end);
  };
  const wrong = findings?.some(({ severity }) => severity === 'error') ?? true;
  return (
    <DeedDialog
      title={`${name}模板`}
      verb="启用本单位模板"
      width="860px"
      ready={!wrong}
      run={(by) => api.saveTemplate({ text, by })}
      onDone={onDone}
      onClose={onClose}
    >
      <div className={styles.editor}>
        <div className={styles.numbers} aria-hidden>
          {Array.from({ length: lines }, (_, index) => (
            <div key={index}>{index + 1}</div>
          ))}
        </div>
        <textarea
          ref={box}
          className={styles.text}
          aria-label="模板内容"
          spellCheck={false}
          wrap="off"
          rows={lines}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
          }}
        />
      </div>
      <Findings findings={findings} onPick={goTo} />
    </DeedDialog>
  );
}

interface FindingsProps {
  readonly findings: readonly TemplateFinding[] | undefined;
  readonly onPick: (finding: TemplateFinding) => void;
}

function Findings({ findings, onPick }: FindingsProps) {
  if (findings === undefined) return <p className={styles.fine}>正在检查……</p>;
  if (findings.length === 0) return <p className={styles.fine}>没有发现问题。</p>;
  return (
    <ul className={styles.findings} aria-label="检查结果">
      {findings.map((finding) => (
        <li key={finding.message} data-severity={finding.severity}>
          <button
            type="button"
            disabled={finding.line === undefined}
            onClick={() => {
              onPick(finding);
            }}
          >
            {finding.message}
          </button>
        </li>
      ))}
    </ul>
  );
}

function startOfLine(text: string, line: number): number {
  let start = 0;
  for (let count = 1; count < line; count += 1) start = text.indexOf('\n', start) + 1;
  return start;
}
