import type { Diagnostic } from '../diagnose';
import type { Flow, FlowBlock } from '../flow/flow';
import { FONT_ROLES, type FontBook, type FontRole } from '../fonts/font-book';
import { FALLBACK_FACES } from '../text/characters';

type Used = Map<FontRole, Set<number>>;

/** Characters that a wanted face lacks: set in another face, or in none at all. */
export function checkGlyphs(flow: Flow, fonts: FontBook): Diagnostic[] {
  const used: Used = new Map(FONT_ROLES.map((role) => [role, new Set<number>()]));
  for (const section of flow.sections) for (const block of section.blocks) collect(block, used);
  if (flow.letterhead) collect(flow.letterhead.mark, used);
  for (const row of flow.imprint?.rows ?? [])
    add(used, flow.imprint?.font, `${row.label}${row.text}${row.right ?? ''}`);
  return [...used].flatMap(([role, characters]) => lacking(role, [...characters], fonts));
}

function collect(block: FlowBlock, used: Used): void {
  if (block.type === 'paragraph') {
    const beside = [block.tail, ...(block.columns ?? [])].flatMap((tail) => tail?.spans ?? []);
    for (const span of [...block.spans, ...beside]) add(used, span.font, span.text);
  }
  if (block.type === 'jointMark') add(used, block.font, [...block.names, block.suffix].join(''));
  if (block.type === 'form') {
    for (const { cells } of block.rows) for (const { font, text, foot } of cells) add(used, font, text + foot);
  }
  if (block.type === 'table') {
    for (const cell of block.header) add(used, block.headerFont, cell);
    for (const row of block.rows) for (const cell of row) add(used, block.bodyFont, cell);
  }
}

function add(used: Used, role: FontRole | undefined, text: string): void {
  const characters = role && used.get(role);
  if (!characters) return;
  for (let i = 0; i < text.length; i += 1) {
    const codePoint = text.codePointAt(i) ?? 0;
    if (codePoint > 0xffff) i += 1;
    if (codePoint !== 0x0a) characters.add(codePoint);
  }
}

function lacking(role: FontRole, characters: readonly number[], fonts: FontBook): Diagnostic[] {
  const wanted = fonts.face(role);
  const absent = characters.filter((codePoint) => wanted.advance(codePoint) === undefined);
  const elsewhere = (codePoint: number) =>
    FALLBACK_FACES.some((other) => fonts.face(other).advance(codePoint) !== undefined);
  const borrowed = absent.filter(elsewhere);
  const missing = absent.filter((codePoint) => !elsewhere(codePoint));
  return [
    ...(missing.length > 0 ? [missingGlyphs(missing)] : []),
    ...(borrowed.length > 0 ? [borrowedGlyphs(role, wanted.family, borrowed)] : []),
  ];
}

/** More characters than this are counted, not listed. */
const LISTED = 20;

function list(characters: readonly number[]): string {
  const shown = characters.slice(0, LISTED).map((codePoint) => String.fromCodePoint(codePoint));
  const rest = characters.length > LISTED ? `等${characters.length}个字` : '';
  return `${shown.join('、')}${rest}`;
}

function missingGlyphs(characters: readonly number[]): Diagnostic {
  return {
    code: 'glyph-missing',
    severity: 'error',
    message: `本机字体都没有这些字：${list(characters)}。请安装含有这些字的字体，否则印出来是空框。`,
  };
}

function borrowedGlyphs(role: FontRole, family: string, characters: readonly number[]): Diagnostic {
  return {
    code: 'glyph-borrowed',
    severity: 'warning',
    message: `${role}（${family}）缺字：${list(characters)}，已改用其他字体，笔形会与前后文字不同。`,
  };
}
