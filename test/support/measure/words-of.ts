import type { Attachment, Block, Closing, DocumentModel, FormCell, Head, Imprint } from '#engine/model/document';

type Part = string | false | undefined;

/** Where parts stand that have a choice of places. */
export interface Places {
  readonly addressees: 'title' | 'imprint';
}

/** Text without the spaces that setting it may add or take away. */
export const squeeze = (text: string): string => text.replaceAll(/\s/gu, '');

/**
 * The words of a document as its pages must carry them, in reading order: what the model says and the few words the
 * standard adds, without spaces. Written from the standard, apart from the code that sets pages.
 */
export function wordsOf(model: DocumentModel, place: Places = { addressees: 'title' }): string {
  const { format, head, title, titleNotes, addressees, body, attendance, closing, attachments, imprint } = model;
  const labelled = labels(attachments);
  const parts: readonly Part[] = [
    ...(format === 'letter' ? letterHeadWords(head) : headWords(head)),
    ...(format === 'order' ? [] : [title.text]),
    ...titleNotes.map((note) => note.text),
    addressees && place.addressees === 'title' && `${addressees.text}：`,
    ...body.map(blockWords),
    ...listWords(labelled),
    ...(attendance ?? []).map(({ label, people }) => `${label}：${people.text}`),
    ...closingWords(closing),
    ...labelled.flatMap(attachmentWords),
    addressees && place.addressees === 'imprint' && `主送：${addressees.text}。`,
    ...(imprint ? imprintWords(imprint) : []),
  ];
  return squeeze(parts.filter((part) => part !== false).join(''));
}

function headWords({ copyNumber, secrecy, urgency, mark, number, signers }: Head): readonly Part[] {
  const corner = [copyNumber, secrecy, urgency].map((part) => part?.text);
  return [...corner, mark && markWords(mark), ...numberWords(signers, number?.text)];
}

/** 签发人 stand in twos, the number on the line of the last of them. */
function numberWords(signers: readonly string[], number: Part): readonly Part[] {
  if (signers.length === 0) return [number];
  const above = signers.slice(0, Math.ceil(signers.length / 2) * 2 - 2);
  const labelled = (names: readonly string[], first: boolean): string => `${first ? '签发人：' : ''}${names.join('')}`;
  return above.length > 0
    ? [labelled(above, true), number, labelled(signers.slice(above.length), false)]
    : [number, labelled(signers, true)];
}

/** In a letter the number stands on the first line of what is flush left. */
function letterHeadWords({ copyNumber, secrecy, urgency, mark, number }: Head): readonly Part[] {
  const [first, ...others] = [copyNumber, secrecy, urgency].filter((part) => part !== undefined);
  return [mark?.names[0], first?.text, number?.text, ...others.map((part) => part.text)];
}

/** Names stand below one another, 文件 beside their middle: it is read there. */
function markWords({ names, suffix }: NonNullable<Head['mark']>): string {
  const middle = Math.ceil(names.length / 2);
  return [...names.slice(0, middle), suffix, ...names.slice(middle)].join('');
}

function blockWords(block: Block): string {
  if (block.type === 'paragraph') return block.inlines.map((inline) => inline.text).join('');
  if (block.type === 'form') return block.rows.flatMap(({ cells }) => cells.map(formCellWords)).join('');
  if (block.type !== 'table') return '';
  const titles = block.columns.map((column) => column.title);
  // Equal neighbours in a merged column are one cell.
  const cells = block.rows.flatMap((row, at) =>
    row.filter((cell, column) => !(block.columns[column]?.merge && cell === block.rows[at - 1]?.[column])),
  );
  return [block.caption?.text ?? '', ...titles, ...cells].join('');
}

const formCellWords = ({ text, foot = '' }: FormCell): string => text + foot;

interface Labelled {
  readonly attachment: Attachment;
  readonly listed: boolean;
  readonly number: string;
}

/** One attachment has no number; a text that the document issues is not listed at all. */
function labels(attachments: readonly Attachment[]): readonly Labelled[] {
  const listed = attachments.filter(({ role }) => role === 'attachment');
  return attachments.map((attachment) => ({
    attachment,
    listed: attachment.role === 'attachment',
    number: listed.length > 1 ? String(listed.indexOf(attachment) + 1) : '',
  }));
}

function listWords(labelled: readonly Labelled[]): readonly Part[] {
  const listed = labelled.filter((entry) => entry.listed);
  const names = listed.map(({ attachment, number }) => `${number && `${number}.`}${attachment.title.text}`);
  return names.length > 0 ? ['附件：', ...names] : [];
}

const closingWords = ({ signatures, stamps = [], date, note }: Closing): readonly Part[] => [
  ...signatures.map((signature) => signature.text),
  ...stamps.flatMap(({ post, name, image }) => [post.text, image ? '' : name.text]),
  date?.text,
  note && `（${note.text}）`,
];

const attachmentWords = ({ attachment, listed, number }: Labelled): readonly Part[] => [
  listed ? `附件${number}` : '',
  attachment.title.text,
  ...attachment.titleNotes.map((note) => note.text),
  ...attachment.body.map(blockWords),
];

const imprintWords = ({ copyTo, printedBy, printedOn, copies }: Imprint): readonly Part[] => [
  copyTo && `抄送：${copyTo.text}。`,
  printedBy?.text,
  printedOn?.text,
  copies?.text,
];
