import { basename } from 'node:path';
import type { Diagnostic } from '#engine/diagnose';
import type { TemplateFile } from '#office/template-file';
import type { Io } from '../command';
import type { Problem } from '../problem';

export const problemOf = ({ code, message }: Diagnostic, path: string): Problem => ({
  code,
  path: '',
  title: '模板',
  message,
  file: basename(path),
});

/** What `template check` found: errors and remarks, or that all is well. */
export function tellFindings(
  { kind }: TemplateFile,
  findings: readonly Diagnostic[],
  { io, json }: { readonly io: Io; readonly json: boolean },
): void {
  if (json) {
    const rows = findings.map(({ code, severity, message, template }) => ({
      code,
      severity,
      message,
      ...(template ? { line: template.line, column: template.column } : {}),
    }));
    io.out(`${JSON.stringify({ kind: kind.id, findings: rows }, null, 2)}\n`);
    return;
  }
  for (const { severity, message } of findings) io.out(`${severity === 'error' ? '错误' : '注意'}：${message}\n`);
  if (findings.length === 0) io.out(`${kind.name}：模板没有问题\n`);
}
