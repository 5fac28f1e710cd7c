import { bind } from '#engine/bind/bind';
import type { Diagnostic } from '#engine/diagnose';
import type { DocumentKind } from '#kinds/kind';
import { parseInput } from '#schema/parse-input';
import { officeKind } from '#office/office-kind';
import { readTemplateFile, type TemplateFile } from '#office/template-file';
import type { TemplateCheck } from '#data/contract/template-calls';

/**
 * What is wrong with an office's template: errors with line and column, and warnings where it leaves out something that
 * ours prints. Every sample of the kind goes through it.
 */
export function checkTemplateFile({ kind, basedOn, text }: TemplateFile): readonly Diagnostic[] {
  const own = officeKind(kind, { text, revision: 0 });
  const errors = new Map<string, Diagnostic>();
  for (const { input } of kind.samples) {
    const parsed = parseInput(input);
    if (!parsed.ok) continue;
    for (const one of bind(own, parsed.input).diagnostics) if (one.template) errors.set(one.message, one);
  }
  return [...errors.values(), ...leftOut(kind, text), ...(basedOn === kind.version ? [] : [outdated(kind, basedOn)])];
}

/** The same of a text that may be no template at all. */
export function checkTemplateText(text: string): TemplateCheck {
  const read = readTemplateFile(text);
  if (!read.ok) return { findings: [{ severity: 'error', message: read.message }] };
  const findings = checkTemplateFile(read.file).map(({ severity, message, template }) => ({
    severity,
    message,
    ...(template ? { line: template.line, column: template.column } : {}),
  }));
  return { name: read.file.kind.name, findings };
}

const NAME = /\{\{(?:#(?:if|each|unless) |> )?\s*([^\s{}/#>!]+)\s*\}\}/gu;
const namesIn = (text: string): ReadonlySet<string> => new Set([...text.matchAll(NAME)].map(([, name = '']) => name));

/** Words of the form that ours puts in and theirs does not: they would be filled in and never printed. */
function leftOut(kind: DocumentKind, text: string): readonly Diagnostic[] {
  const used = namesIn(text);
  return [...namesIn(kind.template)]
    .filter((name) => !used.has(name) && name !== 'else' && name !== 'this')
    .map((name) => ({
      code: 'template-leaves-out',
      severity: 'warning' as const,
      message: `没有用到“${name}”：自带的模板印这一项，这份模板不印`,
    }));
}

const outdated = ({ version }: DocumentKind, basedOn: string): Diagnostic => ({
  code: 'template-outdated',
  severity: 'warning',
  message: `这份模板依据自带模板 ${basedOn} 版，程序现在是 ${version} 版，请对照新的自带模板核对`,
});
