import type { Block, Table, TableColumn } from '../model/document';
import { readForm } from './read-form';
import { explicitParagraph, readLines, type SourceLine } from './read-lines';
import { PARAGRAPHS, PATH_ATTRIBUTE } from './vocabulary';
import { elementsOf, textOf, type XmlElement } from './xml';

type Item = { readonly line: SourceLine } | { readonly block: Block };

/** 正文 → blocks. Text that stands free in it, and in 文字, is read line by line; empty lines mean nothing. */
export function readBody(element: XmlElement): readonly Block[] {
  const items = itemsOf(element, undefined);
  const paragraphs = readLines(items.flatMap((item) => ('line' in item ? [item.line] : [])));
  let next = 0;
  return items.flatMap((item) => {
    if ('block' in item) return [item.block];
    const paragraph = paragraphs[next++];
    return paragraph ? [paragraph] : [];
  });
}

function itemsOf(element: XmlElement, inherited: string | undefined): readonly Item[] {
  const path = element.attributes[PATH_ATTRIBUTE] ?? inherited;
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return linesOf(child, path).map((line) => ({ line }));
    if (child.name === '文字') return itemsOf(child, path);
    return blocksOf(child, path).map((block) => ({ block }));
  });
}

function linesOf(text: string, path: string | undefined): readonly SourceLine[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').map((line) => ({ text: line, ...from(path) }));
}

function blocksOf(element: XmlElement, inherited: string | undefined): readonly Block[] {
  const path = element.attributes[PATH_ATTRIBUTE] ?? inherited;
  const role = PARAGRAPHS[element.name as keyof typeof PARAGRAPHS];
  if (role !== undefined) {
    return linesOf(textOf(element), path).map((line) => ({
      type: 'paragraph',
      ...explicitParagraph(role, line.text),
      ...from(path),
    }));
  }
  if (element.name === '表格') return [readTable(element, path)];
  if (element.name === '表单') return [{ type: 'form', ...readForm(element), ...from(path) }];
  if (element.name === '分页') return [{ type: 'pageBreak' }];
  const width = Number(element.attributes['宽'] ?? '');
  const file = element.attributes['文件'] ?? '';
  return [{ type: 'image', file, ...(width > 0 ? { widthMm: width } : {}), ...from(path) }];
}

const ALIGN: Readonly<Record<string, NonNullable<TableColumn['align']>>> = { 左: 'left', 中: 'center', 右: 'right' };

function readTable(element: XmlElement, path: string | undefined): Table {
  const parts = elementsOf(element);
  const caption = parts.find((part) => part.name === '表题');
  const rows = parts.filter((part) => part.name === '行');
  return {
    type: 'table',
    ...(caption ? { caption: { text: textOf(caption).trim(), ...from(path) } } : {}),
    columns: parts.filter((part) => part.name === '列').map(readColumn),
    rows: rows.map((row) => elementsOf(row).map((cell) => textOf(cell).trim())),
    ...(element.attributes['字号'] === '五号' ? { small: true } : {}),
    ...from(path),
  };
}

function readColumn(element: XmlElement): TableColumn {
  const width = Number(element.attributes['宽'] ?? '');
  const align = ALIGN[element.attributes['对齐'] ?? ''];
  return {
    title: textOf(element).trim(),
    ...(width > 0 ? { width } : {}),
    ...(align ? { align } : {}),
    ...(element.attributes['合并'] === '是' ? { merge: true } : {}),
  };
}

export const from = (path: string | undefined): { readonly path?: string } => (path === undefined ? {} : { path });
