import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentModel } from '#engine/model/document';
import { boundModel, noticeWith } from '../../../../support/bound';

/** Words that look like markup of every language on the way: XML, Handlebars, HTML, entities, CDATA. */
const markup = fc
  .array(
    fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '`',
      '=',
      '{{',
      '}}',
      '{{{',
      '{{标题}}',
      '</正文>',
      '<附件>',
      '&amp;',
      '&#x27;',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '\\',
      '<script>',
      '字',
      '，',
      '𠮷',
      '{{> 版头}}',
      '%s',
      '${x}',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => `字${parts.join('')}字`);

const FIELDS: readonly (readonly [string, (text: string) => object, (model: DocumentModel) => string | undefined])[] = [
  ['title', (title) => ({ title }), (model) => model.title.text],
  ['notes', (text) => ({ notes: [text] }), (model) => model.titleNotes[0]?.text],
  ['issuers', (text) => ({ head: { issuers: [text] } }), (model) => model.head.mark?.names[0]],
  ['signers', (text) => ({ head: { signers: [text] } }), (model) => model.head.signers[0]],
  ['addressees', (text) => ({ addressees: [text] }), (model) => model.addressees?.text],
  ['body', (body) => ({ body }), (model) => words(model.body[0])],
  ['block', (text) => ({ body: [text] }), (model) => words(model.body[0])],
  [
    'cell',
    (text) => ({ body: [{ table: { columns: [{ title: text }], rows: [[text]] } }] }),
    (model) => words(model.body[0]),
  ],
  [
    'attachment title',
    (title) => ({ attachments: [{ title, body: 'x' }] }),
    (model) => model.attachments[0]?.title.text,
  ],
  [
    'attachment body',
    (body) => ({ attachments: [{ title: 'x', body }] }),
    (model) => words(model.attachments[0]?.body[0]),
  ],
  ['signatures', (text) => ({ closing: { signatures: [text] } }), (model) => model.closing.signatures[0]?.text],
  ['note', (note) => ({ closing: { note } }), (model) => model.closing.note?.text],
  ['copyTo', (text) => ({ imprint: { copyTo: [text] } }), (model) => model.imprint?.copyTo?.text],
  ['printedBy', (text) => ({ imprint: { printedBy: text } }), (model) => model.imprint?.printedBy?.text],
];

function words(block: DocumentModel['body'][number] | undefined): string | undefined {
  if (block?.type === 'table') return block.rows[0]?.[0];
  return block?.type === 'paragraph' ? block.inlines.map((inline) => inline.text).join('') : undefined;
}

test.each(FIELDS)('markup in %s is words and nothing else', (_name, put, get) => {
  fc.assert(fc.property(markup, (text) => get(boundModel(noticeWith(put(text)))) === text));
});

test('a body of two million characters comes through whole', () => {
  const line = `<b>&amp; ${'安全生产'.repeat(48)}</b>`;
  const body = Array.from({ length: 10_000 }, () => line).join('\n');
  expect(body.length).toBeGreaterThan(2_000_000);
  const model = boundModel(noticeWith({ body }));
  expect(model.body.length).toBe(10_000);
  expect(model.body.every((block) => words(block) === line)).toBe(true);
});

test('one line of two million characters comes through whole', () => {
  const body = `一、${'安全生产（'.repeat(400_000)}`;
  expect(words(boundModel(noticeWith({ body })).body[0])).toBe(body);
});

test('a title of a million characters comes through whole', () => {
  const title = '题'.repeat(1_000_000);
  expect(boundModel(noticeWith({ title })).title.text).toBe(title);
});
