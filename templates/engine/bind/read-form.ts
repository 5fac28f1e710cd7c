import type { Form, FormCell } from '../model/document';
import { elementsOf, textOf, type XmlElement } from './xml';

const ALIGN: Readonly<Record<string, NonNullable<FormCell['align']>>> = { 左: 'left', 中: 'center', 右: 'right' };

/** 表单 → rows of labels and values. Lines of a cell are paragraphs; empty ones are left out. */
export function readForm(element: XmlElement): Pick<Form, 'columns' | 'rows'> {
  return {
    columns: (element.attributes['列宽'] ?? '')
      .split(/\s+/u)
      .map(Number)
      .filter((width) => width > 0),
    rows: elementsOf(element).map((row) => {
      const height = Number(row.attributes['高'] ?? '');
      return { ...(height > 0 ? { heightMm: height } : {}), cells: elementsOf(row).map(readCell) };
    }),
  };
}

function readCell(element: XmlElement): FormCell {
  const foot = elementsOf(element).find(({ name }) => name === '签署');
  const span = Number(element.attributes['跨列'] ?? '');
  const align = ALIGN[element.attributes['对齐'] ?? ''];
  const own = element.children.filter((child) => typeof child === 'string').join('');
  return {
    text: linesOf(own),
    ...(element.name === '项' ? { label: true } : {}),
    ...(span > 1 ? { span } : {}),
    ...(align ? { align } : {}),
    ...(foot ? { foot: linesOf(textOf(foot)) } : {}),
  };
}

const linesOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
