import { DOCUMENT_FIELDS, type FieldName } from '#standard/document-fields';
import type { Anatomy } from '../../anatomy';
import { found } from '../../found';
import { one, partOf } from '../anatomy-part';
import type { Paragraphs } from '../word-document';

type Named = Pick<Anatomy<Paragraphs>, 'title' | 'addressees' | 'attachmentNotes' | 'closing'>;

/**
 * The same parts, save where the file itself names them by the 公文域 of GB/T 33476.2—2016: what it calls the title is
 * the title, however it may be set.
 */
export function namedParts(said: Paragraphs, parts: Named): Named {
  const named = (name: FieldName): Paragraphs => namedIn(said, name);
  const entries = (name: FieldName) => named(name).flatMap((paragraph) => one(paragraph) ?? []);
  const [signatures, notes] = [entries('发文机关署名'), entries('附件说明')];
  const { title, addressees, closing } = parts;
  return {
    ...found({
      title: partOf(named('标题')) ?? title,
      addressees: partOf(named('主送机关').filter(({ inTable }) => !inTable)) ?? addressees,
    }),
    attachmentNotes: notes.length > 0 ? notes : parts.attachmentNotes,
    closing: {
      signatures: signatures.length > 0 ? signatures : closing.signatures,
      ...found({
        date: one(named('成文日期')[0]) ?? closing.date,
        note: one(named('附注')[0]) ?? closing.note,
      }),
    },
  };
}

/** What the file calls 正文, or else what looks like it: a signer's post and name do, for one. */
export function namedBody(said: Paragraphs, body: Paragraphs): Paragraphs {
  const own = namedIn(said, '正文');
  return own.length > 0 ? own : body;
}

function namedIn(said: Paragraphs, name: FieldName): Paragraphs {
  const { tag } = DOCUMENT_FIELDS[name];
  return said.filter(({ fields }) => fields.some((field) => field === tag || field.startsWith(`${tag}_`)));
}
