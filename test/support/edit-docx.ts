import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The part that holds the text. */
export const DOCUMENT = 'word/document.xml';

/** Changes the parts of a finished DOCX, by the names of its parts. */
export type DocxEdit = (parts: Readonly<Record<string, string>>) => Record<string, string>;

/** The same file with its parts changed. */
export function editDocx(bytes: Uint8Array, edit: DocxEdit): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)] as const);
  const edited = edit(Object.fromEntries(files));
  return zipSync(Object.fromEntries(Object.entries(edited).map(([name, text]) => [name, strToU8(text)])));
}

type Change = readonly [from: string | RegExp, to: string];

function changed(text: string, [from, to]: Change): string {
  const result = text.replace(from, to);
  if (result === text) throw new Error(`nothing to change: ${String(from)}`);
  return result;
}

/** Replaces in a whole part, the first time unless the pattern is global. */
export const inPart =
  (name: string, from: string | RegExp, to: string): DocxEdit =>
  (parts) => ({ ...parts, [name]: changed(parts[name] ?? '', [from, to]) });

/** Replaces in the definition of a style. */
export const inStyle = (style: string, from: string | RegExp, to: string): DocxEdit =>
  within('word/styles.xml', new RegExp(`<w:style [^>]*w:styleId="${style}".*?</w:style>`, 'su'), [from, to]);

/** Replaces in the first paragraph that says this. */
export const inParagraph = (text: string, from: string | RegExp, to: string): DocxEdit =>
  within(DOCUMENT, new RegExp(`<w:p>(?:(?!<w:p>).)*?${text}.*?</w:p>`, 'su'), [from, to]);

function within(name: string, place: RegExp, change: Change): DocxEdit {
  return (parts) => {
    const source = parts[name] ?? '';
    const found = place.exec(source)?.[0];
    if (found === undefined) throw new Error(`not in ${name}: ${String(place)}`);
    return { ...parts, [name]: source.replace(found, () => changed(found, change)) };
  };
}

export const inTurn =
  (...edits: readonly DocxEdit[]): DocxEdit =>
  (parts) =>
    edits.reduce<Record<string, string>>((done, edit) => edit(done), { ...parts });

const CONTROL = /<w:sdt><w:sdtPr>.*?<\/w:sdtPr><w:sdtContent>|<\/w:sdtContent><\/w:sdt>/gsu;
const SEAM = /(<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)<w:t [^>]*>[^<]*)<\/w:t><\/w:r><w:r>\2<w:t [^>]*>/gsu;

/** The text as programs write it that know no 公文域: without content controls, in runs as long as they may be. */
export const withoutControls: DocxEdit = (parts) =>
  Object.fromEntries(
    Object.entries(parts).map(([name, text]) => {
      if (!/^word\/(?:document|header\d+)\.xml$/u.test(name)) return [name, text];
      let joined = text.replace(CONTROL, '');
      for (let before = ''; before !== joined;) [before, joined] = [joined, joined.replace(SEAM, '$1')];
      return [name, joined];
    }),
  );
