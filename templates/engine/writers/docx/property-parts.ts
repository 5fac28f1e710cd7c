import type { XmlComponent } from 'docx';
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
