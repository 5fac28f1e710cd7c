import type { XmlComponent } from 'docx';
import { element } from './element';
import { NAMESPACE } from './namespaces';
import type { PicturePart } from './picture';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CORE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A header or footer. */
export interface MarginPart {
  readonly type: 'header' | 'footer';
  /** Number in its relationship's id, as the sections refer to it. */
  readonly reference: number;
  /** Name inside word/. */
  readonly file: string;
}

type MediaPart = Pick<PicturePart, 'id' | 'file'>;

/** [Content_Types].xml of the parts we write, and of no others. */
export function contentTypesPart(margins: readonly MarginPart[]): XmlComponent {
  const override = (name: string, type: string) => element('Override', { PartName: name, ContentType: type });
  return element(
    'Types',
    { xmlns: NAMESPACE.contentTypes },
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    element('Default', { Extension: 'png', ContentType: 'image/png' }),
    element('Default', { Extension: 'jpeg', ContentType: 'image/jpeg' }),
    override('/word/document.xml', `${WORD}.document.main+xml`),
    override('/word/styles.xml', `${WORD}.styles+xml`),
    override('/word/settings.xml', `${WORD}.settings+xml`),
    override('/word/fontTable.xml', `${WORD}.fontTable+xml`),
    ...margins.map(({ type, file }) => override(`/word/${file}`, `${WORD}.${type}+xml`)),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    override('/docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'),
  );
}

/** _rels/.rels */
export function packageRelationships(): XmlComponent {
  return relationships([
    ['rId1', `${OFFICE}/officeDocument`, 'word/document.xml'],
    ['rId2', CORE, 'docProps/core.xml'],
    ['rId3', `${OFFICE}/extended-properties`, 'docProps/app.xml'],
    ['rId4', `${OFFICE}/custom-properties`, 'docProps/custom.xml'],
  ]);
}

/** word/_rels/document.xml.rels */
export function documentRelationships(media: readonly MediaPart[], margins: readonly MarginPart[]): XmlComponent {
  return relationships([
    ['rIdStyles', `${OFFICE}/styles`, 'styles.xml'],
    ['rIdSettings', `${OFFICE}/settings`, 'settings.xml'],
    ['rIdFonts', `${OFFICE}/fontTable`, 'fontTable.xml'],
    ...media.map(({ id, file }) => [id, `${OFFICE}/image`, file] as const),
    ...margins.map(({ type, reference, file }) => [`rId${reference}`, `${OFFICE}/${type}`, file] as const),
  ]);
}

function relationships(entries: readonly (readonly [id: string, type: string, target: string])[]): XmlComponent {
  return element(
    'Relationships',
    { xmlns: NAMESPACE.relationships },
    ...entries.map(([Id, Type, Target]) => element('Relationship', { Id, Type, Target })),
  );
}
