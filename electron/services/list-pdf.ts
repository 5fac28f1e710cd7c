import type { TableColumn } from '#engine/model/document';
import { compose, layout, type DocumentModel } from '#engine/index';
import { pt, ptToTwip } from '#engine/units';
import { gbt33476 } from '#standard/gbt33476';
import type { LayoutProfile } from '#standard/profile';
import type { ProduceDeps } from './produce';

/** A list that is printed by itself: a register, a catalogue of the archive. Not a document: no mark, no red line. */
export interface PrintedList {
  readonly title: string;
  /** Lines under the title, such as the day of printing. */
  readonly notes?: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly orientation: 'portrait' | 'landscape';
  /** ISO date; the file carries it in place of the clock's. */
  readonly date: string;
}

/** Many columns side by side: 五号, with narrower cells than tables in a text have. */
const PROFILE: LayoutProfile = {
  ...gbt33476,
  table: { ...gbt33476.table, size: pt(10.5), line: ptToTwip(pt(15)), padX: ptToTwip(pt(3)), padY: ptToTwip(pt(2)) },
};

/** The list as a PDF: the head row repeated on every page, pages numbered. The same list gives the same bytes. */
export async function listPdf(
  list: PrintedList,
  { fonts, words }: Pick<ProduceDeps, 'fonts' | 'words'>,
): Promise<Uint8Array> {
  const { book, files } = fonts.chosenFor(PROFILE.faces);
  const flow = compose(modelOf(list), { profile: PROFILE, fonts: book, words });
  // The text that it would be issued with is empty, and left out.
  const { laidOut } = layout({ ...flow, sections: flow.sections.slice(1) }, book);
  const { writePdf } = await import('#engine/writers/pdf/write-pdf');
  const created = new Date(`${list.date}T00:00:00Z`);
  return writePdf(laidOut, files, { title: list.title, author: '', created });
}

const modelOf = ({ title, notes = [], columns, rows, orientation }: PrintedList): DocumentModel => ({
  format: 'document',
  head: { signers: [] },
  title: { text: title },
  titleNotes: [],
  body: [],
  closing: { signatures: [], seal: 'none' },
  attachments: [
    {
      role: 'issued',
      title: { text: title },
      titleNotes: notes.map((text) => ({ text })),
      body: [{ type: 'table', columns, rows }],
      orientation,
    },
  ],
});
