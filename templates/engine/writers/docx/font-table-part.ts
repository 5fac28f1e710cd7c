import type { XmlComponent } from 'docx';
import { FONT_ROLES, type FaceMetrics, type FontBook, type FontRole } from '../../fonts/font-book';
import { element } from './element';
import { NAMESPACE } from './namespaces';

/** The face that the standard, or practice, means by each role, under the name it has on an office machine. */
const OFFICIAL: Readonly<Record<FontRole, string>> = {
  小标宋: '方正小标宋简体',
  仿宋: '仿宋_GB2312',
  楷体: '楷体_GB2312',
  黑体: '黑体',
  宋体: '宋体',
  西文: 'Times New Roman',
  粗仿宋: '仿宋_GB2312',
};

/** word/fontTable.xml: a stand-in names the face it stands for, so that an office machine uses the real one. */
export function fontTablePart(fonts: FontBook): XmlComponent {
  const families = new Map<string, FaceMetrics>();
  // A plain face describes its family better than the bold of it does.
  const faces = [...FONT_ROLES.map((role) => fonts.face(role)), ...(fonts.western ? [fonts.western] : [])];
  for (const face of [...faces.filter(({ bold }) => !bold), ...faces]) {
    if (!families.has(face.family)) families.set(face.family, face);
  }
  return element('w:fonts', { 'xmlns:w': NAMESPACE.w }, ...[...families.values()].map(fontEntry));
}

function fontEntry({ role, family, standIn, meant = standIn ? OFFICIAL[role] : family }: FaceMetrics): XmlComponent {
  return element(
    'w:font',
    { 'w:name': family },
    meant === family ? undefined : element('w:altName', { 'w:val': meant }),
    element('w:charset', { 'w:val': role === '西文' ? '00' : '86' }),
    element('w:family', { 'w:val': 'auto' }),
    element('w:pitch', { 'w:val': 'variable' }),
  );
}
