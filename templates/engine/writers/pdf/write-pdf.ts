import PDFDocument from 'pdfkit';
import type { FontFiles, FontRole } from '../../fonts/font-book';
import { openFace } from '../../fonts/open-face';
import type { LaidOut } from '../../pages/page';
import { compressPortably, joined } from './compress-portably';
import { paintPage, type PdfCanvas } from './paint-page';
import { pdfFace } from './pdf-face';

/** What the file says about itself. `created` is handed in, so that the same document gives the same bytes. */
export interface PdfInfo {
  readonly title: string;
  readonly author: string;
  readonly subject?: string;
  readonly created: Date;
  /** The layout profile, and what tells its measures from others of the same name. */
  readonly profile?: { readonly name: string; readonly fingerprint: string };
}

/** Bytes of the pictures that pages name (PNG or JPEG). */
export type PdfPictures = Readonly<Record<string, Uint8Array>>;

/**
 * Pages → PDF 1.7. Every face is embedded as a subset, text copies and searches as typed, and the same pages, faces and
 * info give the same bytes.
 */
export async function writePdf(
  laidOut: LaidOut,
  files: FontFiles,
  info: PdfInfo,
  pictures: PdfPictures = {},
): Promise<Uint8Array> {
  const doc = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    font: '',
    fontLayoutCache: false,
    lang: 'zh-CN',
    pdfVersion: '1.7',
    displayTitle: true,
    info: documentInfo(info),
  });
  compressPortably(doc);
  const bytes = collect(doc);
  const canvas: PdfCanvas = { doc, face: faceRegister(doc, files), picture: pictureRegister(doc, pictures) };
  laidOut.pages.forEach((page) => {
    paintPage(canvas, page);
  });
  doc.end();
  return bytes;
}

function documentInfo({ title, author, subject, created, profile }: PdfInfo): PDFKit.DocumentInfo {
  return {
    Title: title,
    Author: author,
    ...(subject === undefined ? {} : { Subject: subject }),
    Creator: '制文',
    Producer: '制文',
    CreationDate: created,
    ModDate: created,
    ...(profile === undefined ? {} : { ZhiwenProfile: `${profile.name} ${profile.fingerprint}` }),
  };
}

/** Registers a role's face when it is first used; roles that share a face share its subset. */
function faceRegister(doc: PDFKit.PDFDocument, files: FontFiles): (role: FontRole) => string {
  const names = new Map<FontRole, string>();
  const namesByFace = new Map<unknown, string>();
  const register = (role: FontRole): string => {
    const face = openFace(files[role]);
    const name = namesByFace.get(face) ?? role;
    namesByFace.set(face, name);
    names.set(role, name);
    // The library takes a parsed face as well as bytes; its published type names only the bytes.
    if (name === role) doc.registerFont(role, pdfFace(face) as unknown as Uint8Array);
    return name;
  };
  return (role) => names.get(role) ?? register(role);
}

/** A method the library has and its published type leaves out. */
interface PictureOpener {
  openImage(bytes: Uint8Array): PDFKit.Mixins.ImageSrc;
}

/** Opens a picture when it is first used, once a document. */
function pictureRegister(doc: PDFKit.PDFDocument, pictures: PdfPictures): PdfCanvas['picture'] {
  const opener = doc as unknown as PictureOpener;
  const opened = new Map<string, PDFKit.Mixins.ImageSrc>();
  return (file) => {
    const bytes = pictures[file];
    const picture = opened.get(file) ?? (bytes && opener.openImage(bytes));
    if (picture !== undefined) opened.set(file, picture);
    return picture;
  };
}

async function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of doc as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return joined(chunks);
}
