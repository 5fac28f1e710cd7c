import { compose } from '#engine/compose/compose';
import { layout, type LayoutResult } from '#engine/layout/layout';
import type { DocumentModel, Paragraph } from '#engine/model/document';
import { gbt33476 } from '#standard/gbt33476';
import { gridFonts } from './grid-fonts';

/** A paragraph of plain text. */
export function plain(text: string): Paragraph {
  return { type: 'paragraph', role: 'text', inlines: [{ text, emphasis: 'plain' }] };
}

/** A small general document; tests change what they are about. */
export function plainModel(changes: Partial<DocumentModel> = {}): DocumentModel {
  return {
    format: 'document',
    head: {
      mark: { names: ['某市安全生产委员会'], suffix: '文件' },
      number: { text: '某安委〔2024〕3号' },
      signers: [],
    },
    title: { text: '关于开展安全生产检查的通知' },
    titleNotes: [],
    addressees: { text: '各成员单位' },
    body: [plain('现将有关事项通知如下。')],
    closing: {
      signatures: [{ text: '某市安全生产委员会' }],
      date: { text: '2024年5月1日' },
      seal: 'none',
    },
    attachments: [],
    ...changes,
  };
}

/** Composes and lays out a model with ideal faces; every character of a title is a word. */
export function layOut(model: DocumentModel): LayoutResult {
  const flow = compose(model, { profile: gbt33476, fonts: gridFonts, words: (text) => [...text] });
  return layout(flow, gridFonts);
}
