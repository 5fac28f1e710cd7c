import type { XmlComponent } from 'docx';
import type { LayoutProfile } from '#standard/profile';
import type { Flow } from '../../flow/flow';
import { element } from './element';
import { NAMESPACE } from './namespaces';

const APPLICATION = '制文';

/** docProps/core.xml. docx would date it with the machine's clock; here the time is handed in. */
export function corePropertiesPart({ title, author }: Flow['info'], created: Date): XmlComponent {
  const time = `${created.toISOString().slice(0, 19)}Z`;
  const dated = { 'xsi:type': 'dcterms:W3CDTF' };
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': NAMESPACE.coreProperties,
      'xmlns:dc': NAMESPACE.dublinCore,
      'xmlns:dcterms': NAMESPACE.dublinTerms,
      'xmlns:xsi': NAMESPACE.instance,
    },
    element('dc:title', {}, title),
    element('dc:creator', {}, author),
    element('cp:lastModifiedBy', {}, author === '' ? APPLICATION : author),
    element('cp:revision', {}, '1'),
    element('dcterms:created', dated, time),
    element('dcterms:modified', dated, time),
    element('dc:language', {}, 'zh-CN'),
  );
}

/** docProps/app.xml */
export function appPropertiesPart(pageCount: number): XmlComponent {
  return element(
    'Properties',
    { xmlns: NAMESPACE.extendedProperties },
    element('Pages', {}, String(pageCount)),
    element('Application', {}, APPLICATION),
  );
}

/** Says that a property is one of the user's own. */
const USER_DEFINED = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
/** Numbers below are taken. */
const FIRST_ID = 2;

/** docProps/custom.xml: the layout profile, for people to see and for a later export to follow. */
export function customPropertiesPart({ name }: LayoutProfile, fingerprint: string | undefined): XmlComponent {
  const values = [
    ['版式', name],
    ['版式校验值', fingerprint],
  ].filter((pair): pair is [string, string] => pair[1] !== undefined);
  return element(
    'Properties',
    { xmlns: NAMESPACE.customProperties, 'xmlns:vt': NAMESPACE.variantTypes },
    ...values.map(([title, value], index) =>
      element('property', { fmtid: USER_DEFINED, pid: index + FIRST_ID, name: title }, element('vt:lpwstr', {}, value)),
    ),
  );
}
