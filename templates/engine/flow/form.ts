import type { FontRole } from '../fonts/font-book';
import type { Pt, Twip } from '../units';

/** 表单: rows of label and value cells, every row divided in its own way, high enough to be filled in by hand. */
export interface FlowForm {
  readonly type: 'form';
  readonly columns: readonly Twip[];
  readonly rows: readonly FlowFormRow[];
  readonly size: Pt;
  readonly line: Twip;
  /** Clear space left and right, above and below a cell's text. */
  readonly padX: Twip;
  readonly padY: Twip;
  readonly ruleWidth: Pt;
  readonly path?: string;
}

export interface FlowFormRow {
  /** The row is at least so high. */
  readonly height: Twip;
  /** Their widths add up to that of the form. */
  readonly cells: readonly FlowFormCell[];
}

export interface FlowFormCell {
  readonly text: string;
  /** Set flush right at the foot of the cell: who signs, and when. Empty where there is none. */
  readonly foot: string;
  readonly font: FontRole;
  readonly align: 'left' | 'center' | 'right';
  readonly width: Twip;
  /** Columns of the form that it takes. */
  readonly span: number;
}
