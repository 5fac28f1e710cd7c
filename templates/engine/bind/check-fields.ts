import Handlebars from 'handlebars';
import type { ViewFields, ViewValue } from '#kinds/kind';
import type { Diagnostic } from '../diagnose';
import { suggest } from './check-elements';
import { templateError, type NamedSource } from './template-diagnostic';

/** Partials by name, and the scopes around the statement looked at, innermost first. */
interface Scope {
  readonly source: NamedSource;
  readonly partials: Readonly<Record<string, string>>;
  readonly shapes: readonly ViewValue[];
  readonly depth: number;
}

const LOOP_FIELDS = ['@index', '@first', '@last'];
const MAX_DEPTH = 8;

/**
 * Walks a template's tags: only words (escaped), `#if`, `#unless`, `#each` and shared pieces may stand in it, and only
 * names that `fields`, one example of the whole view, has.
 */
export function checkFields(
  source: NamedSource,
  fields: ViewFields,
  partials: Readonly<Record<string, string>>,
): readonly Diagnostic[] {
  return checkSource({ source, partials, shapes: [fields], depth: 0 });
}

function checkSource(scope: Scope): readonly Diagnostic[] {
  const parsed = parse(scope.source);
  return 'code' in parsed ? [parsed] : checkProgram(parsed, scope);
}

function parse(source: NamedSource): hbs.AST.Program | Diagnostic {
  try {
    return Handlebars.parse(source.text);
  } catch (error) {
    // Handlebars throws on a syntax error; its parser names only the line, its own checks line and column.
    const { message = '', lineNumber, column } = error as { message?: string; lineNumber?: number; column?: number };
    const line = lineNumber ?? Number(/line (\d+)/.exec(message)?.[1] ?? 1);
    const mismatch = /^(.*) doesn't match (.*) - /.exec(message);
    const what = mismatch
      ? `{{#${mismatch[1]}}} 与 {{/${mismatch[2]}}} 不配对`
      : '{{ }} 的写法有误，或者有 {{#…}} 没有用 {{/…}} 结束';
    return templateError(source, { line, column: (column ?? 0) + 1 }, 'template-syntax', what);
  }
}

function checkProgram(program: hbs.AST.Program | undefined, scope: Scope): readonly Diagnostic[] {
  return (program?.body ?? []).flatMap((statement) => checkStatement(statement, scope));
}

function checkStatement(statement: hbs.AST.Statement, scope: Scope): readonly Diagnostic[] {
  switch (statement.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return [];
    case 'MustacheStatement':
      return checkWords(statement as hbs.AST.MustacheStatement, scope);
    case 'BlockStatement':
      return checkBlock(statement as hbs.AST.BlockStatement, scope);
    case 'PartialStatement':
      return checkPartial(statement as hbs.AST.PartialStatement, scope);
    default:
      return [refuse(statement, scope)];
  }
}

function checkWords(statement: hbs.AST.MustacheStatement, scope: Scope): readonly Diagnostic[] {
  if (!statement.escaped) return [error(statement, scope, 'template-unescaped', '不能用 {{{ }}}，请用 {{ }}')];
  if (statement.params.length > 0 || statement.hash) return [refuse(statement, scope)];
  const found = resolve(statement.path, scope);
  if ('code' in found) return [found];
  const { value } = found;
  return typeof value === 'string'
    ? []
    : [error(statement, scope, 'not-words', '这个字段不是一段文字，要用 {{#each}} 或 {{#if}}')];
}

function checkBlock(block: hbs.AST.BlockStatement, scope: Scope): readonly Diagnostic[] {
  const [param, ...others] = block.params;
  const name = block.path.original;
  if (!['if', 'unless', 'each'].includes(name) || !param || others.length > 0 || block.hash)
    return [refuse(block, scope)];
  const found = resolve(param, scope);
  if ('code' in found) return [found];
  if (name !== 'each') return [...checkProgram(block.program, scope), ...checkProgram(block.inverse, scope)];
  if (!Array.isArray(found.value)) return [error(block, scope, 'not-a-list', '{{#each}} 只能用于列表')];
  // A list within itself would multiply: the work must stay in proportion to what was filled in.
  if (isOuter(param))
    return [error(block, scope, 'outer-list', '列表里面只能重复这一项自己的列表，不能用 ../ 重复外面的')];
  const inner = { ...scope, shapes: [(found.value as readonly ViewValue[])[0] ?? '', ...scope.shapes] };
  return [...checkProgram(block.program, inner), ...checkProgram(block.inverse, scope)];
}

const isOuter = (expression: hbs.AST.Expression): boolean =>
  expression.type === 'PathExpression' && (expression as hbs.AST.PathExpression).depth > 0;

function checkPartial(statement: hbs.AST.PartialStatement, scope: Scope): readonly Diagnostic[] {
  const name = statement.name.type === 'PathExpression' ? statement.name.original : '';
  const text = typeof name === 'string' && Object.hasOwn(scope.partials, name) ? scope.partials[name] : undefined;
  if (statement.params.length > 0 || statement.hash) return [refuse(statement, scope)];
  if (text === undefined) {
    const hint = suggest(String(name), Object.keys(scope.partials));
    return [error(statement, scope, 'unknown-partial', `没有名为“${String(name)}”的公用部分${hint}`)];
  }
  if (scope.depth >= MAX_DEPTH) return [error(statement, scope, 'partial-loop', '公用部分互相套用，没有尽头')];
  return checkSource({ ...scope, source: { name, text }, depth: scope.depth + 1 });
}

/** The example value a path leads to, or what is wrong with the path. */
function resolve(expression: hbs.AST.Expression, scope: Scope): { readonly value: ViewValue } | Diagnostic {
  if (expression.type !== 'PathExpression') return refuse(expression, scope);
  const path = expression as hbs.AST.PathExpression;
  if (path.data) return resolveLoopField(path, scope);
  let value = scope.shapes[path.depth];
  for (const part of path.parts) {
    const names = isGroup(value) ? Object.keys(value) : [];
    if (!isGroup(value) || !names.includes(part)) return unknownField(path, part, names, scope);
    value = value[part];
  }
  return value === undefined ? unknownField(path, path.original, [], scope) : { value };
}

/** `@index` and its like, inside a list only. */
function resolveLoopField(path: hbs.AST.PathExpression, scope: Scope): { readonly value: ViewValue } | Diagnostic {
  const known = scope.shapes.length > 1 && LOOP_FIELDS.includes(path.original);
  return known ? { value: '' } : unknownField(path, path.original, LOOP_FIELDS, scope);
}

function isGroup(value: ViewValue | undefined): value is ViewFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknownField(node: hbs.AST.Node, name: string, known: readonly string[], scope: Scope): Diagnostic {
  return error(node, scope, 'unknown-field', `没有名为“${name}”的字段${suggest(name, known)}`);
}

function refuse(node: hbs.AST.Node, scope: Scope): Diagnostic {
  return error(
    node,
    scope,
    'template-construct',
    '模板里只能用 {{字段}}、{{#if}}、{{#unless}}、{{#each}} 和 {{> 公用部分}}',
  );
}

function error(node: hbs.AST.Node, scope: Scope, code: string, message: string): Diagnostic {
  const { line, column } = node.loc.start;
  return templateError(scope.source, { line, column: column + 1 }, code, message);
}
