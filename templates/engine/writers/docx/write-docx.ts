import { Document, type XmlComponent } from 'docx';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { paragraphStyles } from '#standard/styles';
import type { Flow, LayoutHints } from '../../flow/flow';
import type { FontBook } from '../../fonts/font-book';
import type { Pictures } from '../../pictures/picture';
import { fontTablePart } from './font-table-part';
import { contentTypesPart, documentRelationships, packageRelationships } from './package-parts';
import { contentControls } from './content-control';
import type { WordContext } from './paragraph';
import { pictureParts } from './picture';
import { appPropertiesPart, corePropertiesPart, customPropertiesPart } from './property-parts';
import { wordSections } from './sections';
import { settingsPart } from './settings-part';
import { stylesPart } from './styles-part';
import { xmlPart } from './xml-text';

export interface DocxOptions {
  readonly fonts: FontBook;
  /** The pictures that the flow shows. */
  readonly pictures?: Pictures;
  /** Written as time of creation and change. */
  readonly created: Date;
  /** Tells the profile's measures from others of the same name. */
  readonly fingerprint?: string;
}

/**
 * Flow → DOCX that Word, WPS and LibreOffice break into the same lines and pages as our own layout does
 * (docs/decisions/docx-line-breaking.md). docx builds the document and its footers; the other parts are our own, since
 * docx dates them with the machine's clock, leaves out what it has no option for, and adds parts nobody needs. The same
 * flow, hints, faces and time give the same bytes.
 */
export function writeDocx(flow: Flow, hints: LayoutHints, options: DocxOptions): Promise<Uint8Array> {
  return new Promise((resolve) => {
    resolve(docxBytes(flow, hints, options));
  });
}

function docxBytes(flow: Flow, hints: LayoutHints, { fonts, created, fingerprint, ...given }: DocxOptions): Uint8Array {
  const pictures = pictureParts(flow, given.pictures);
  const controls = contentControls();
  const context: WordContext = {
    profile: flow.profile,
    styles: paragraphStyles(flow.profile),
    fonts,
    pictures,
    controls,
  };
  const document = new Document({ sections: wordSections(flow, hints, context) });
  const write = (component: XmlComponent) => partText(component, document);
  const parts = (type: 'header' | 'footer') =>
    (type === 'header' ? document.Headers : document.Footers).map(({ View }, index) => ({
      type,
      reference: View.ReferenceId,
      file: `${type}${index + 1}.xml`,
      content: write(View),
    }));
  const margins = [...parts('header'), ...parts('footer')];
  return zipParts({
    '[Content_Types].xml': write(contentTypesPart(margins)),
    '_rels/.rels': write(packageRelationships()),
    'word/document.xml': write(document.Document.View),
    'word/_rels/document.xml.rels': write(documentRelationships([...pictures.values()], margins)),
    'word/styles.xml': write(stylesPart(context)),
    'word/settings.xml': write(settingsPart(flow.profile)),
    'word/fontTable.xml': write(fontTablePart(fonts)),
    ...Object.fromEntries(margins.map(({ file, content }) => [`word/${file}`, content])),
    'docProps/core.xml': write(corePropertiesPart(flow.info, created)),
    'docProps/app.xml': write(appPropertiesPart(hints.pageCount)),
    'docProps/custom.xml': write(customPropertiesPart(flow.profile, fingerprint)),
    ...Object.fromEntries([...pictures.values()].map(({ file, bytes }) => [`word/${file}`, bytes])),
  });
}

function partText(component: XmlComponent, document: Document): string {
  const tree = component.prepForXml({ file: document, viewWrapper: document.Document, stack: [] });
  if (!tree) throw new Error('a part of the document is empty');
  return xmlPart(tree);
}

/** The earliest time a ZIP entry can bear, in whatever time zone the machine is. */
const NO_TIME = new Date(1980, 0, 1);

function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts))
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(files, { level: 6, mtime: NO_TIME });
}
