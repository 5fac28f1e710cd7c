import { FileChild, type XmlComponent } from 'docx';
import { DOCUMENT_FIELDS, type FieldName } from '#standard/document-fields';
import { element } from './element';

/** Makes the properties of a document's content controls, one after another: no two have one id. */
export type Controls = (name: FieldName) => XmlComponent;

export function contentControls(): Controls {
  const counts = new Map<FieldName, number>();
  let id = 0;
  return (name) => {
    const { tag, many } = DOCUMENT_FIELDS[name];
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    id += 1;
    return element(
      'w:sdtPr',
      {},
      element('w:alias', { 'w:val': many ? `${name}${String(count)}` : name }),
      element('w:tag', { 'w:val': many ? `${tag}_${String(count)}` : tag }),
      element('w:id', { 'w:val': id }),
      // Without a type LibreOffice 7.4 flattens what stands in the control; this one it leaves as it is, and saves.
      element('w:docPartObj', {}, element('w:docPartGallery', { 'w:val': 'Quick Parts' })),
    );
  };
}

/** Paragraphs and tables that are one 公文域. The control is not locked: people write in it as anywhere else. */
export function blockControl(properties: XmlComponent, children: readonly FileChild[]): FileChild {
  const control = new FileChild('w:sdt');
  control.addChildElement(properties);
  control.addChildElement(element('w:sdtContent', {}, ...children));
  return control;
}

/** Runs within a paragraph that are one 公文域. */
export const inlineControl = (properties: XmlComponent, runs: readonly XmlComponent[]): XmlComponent =>
  element('w:sdt', {}, properties, element('w:sdtContent', {}, ...runs));
