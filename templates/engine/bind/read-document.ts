import type {
  Attachment,
  Attendance,
  AttendanceLabel,
  DocumentFormat,
  DocumentModel,
  Head,
  Imprint,
} from '../model/document';
import { from, readBody } from './read-body';
import { readClosing } from './read-closing';
import { all, child, one, optional } from './read-words';
import { PATH_ATTRIBUTE } from './vocabulary';
import { elementsOf, type XmlElement } from './xml';

/** 公文 → model. The template is checked by then: what is not there is simply not there. */
export function readDocument(document: XmlElement, format: DocumentFormat): DocumentModel {
  const alone = standingAlone(document);
  if (alone) return readAlone(alone, document, format);
  const addressees = one(document, '主送机关');
  const imprint = child(document, '版记');
  const attendance = readAttendance(document);
  return {
    format,
    head: readHead(child(document, '版头')),
    title: one(document, '标题') ?? { text: '' },
    titleNotes: all(document, '题注'),
    ...(addressees ? { addressees } : {}),
    ...(child(document, '主送机关')?.attributes['位置'] === '版记' ? { addresseesIn: 'imprint' as const } : {}),
    body: readBlocks(document),
    ...(attendance.length > 0 ? { attendance } : {}),
    closing: readClosing(child(document, '落款')),
    attachments: elementsOf(document).flatMap(readAttachment),
    ...(imprint ? { imprint: readImprint(imprint) } : {}),
  };
}

/** A document that has nothing of its own but attachments is the first of them: a list without the notice that issues it. */
const standingAlone = (document: XmlElement): XmlElement | undefined =>
  child(document, '标题') || child(document, '正文') ? undefined : child(document, '附件');

function readAlone(list: XmlElement, document: XmlElement, format: DocumentFormat): DocumentModel {
  const [, ...others] = elementsOf(document).flatMap(readAttachment);
  return {
    format,
    ...(list.attributes['方向'] === '横向' ? { orientation: 'landscape' as const } : {}),
    head: readHead(undefined),
    title: one(list, '标题') ?? { text: '' },
    titleNotes: all(list, '题注'),
    body: readBlocks(list),
    closing: readClosing(child(document, '落款')),
    attachments: others,
  };
}

const readStar = (star: string | undefined): Pick<Head, 'ruleStar'> =>
  star === '有' || star === '无' ? { ruleStar: star === '有' } : {};

function readHead(head: XmlElement | undefined): Head {
  const mark = child(head, '发文机关标志');
  return {
    ...optional('copyNumber', one(head, '份号')),
    ...optional('secrecy', one(head, '密级和保密期限')),
    ...optional('urgency', one(head, '紧急程度')),
    ...(mark
      ? {
          mark: {
            names: all(mark, '机关名称').map((name) => name.text),
            suffix: one(mark, '后缀')?.text ?? '',
            ...from(mark.attributes[PATH_ATTRIBUTE]),
          },
        }
      : {}),
    ...optional('number', one(head, '发文字号')),
    signers: all(head, '签发人').map((signer) => signer.text),
    ...readStar(head?.attributes['五角星']),
  };
}

const ATTENDANCE: readonly AttendanceLabel[] = ['出席', '请假', '列席'];

const readAttendance = (document: XmlElement): readonly Attendance[] =>
  ATTENDANCE.flatMap((label) => all(document, label).map((people) => ({ label, people })));

function readAttachment(element: XmlElement): readonly Attachment[] {
  if (element.name !== '附件' && element.name !== '印发件') return [];
  return [
    {
      role: element.name === '附件' ? 'attachment' : 'issued',
      title: one(element, '标题') ?? { text: '' },
      titleNotes: all(element, '题注'),
      body: readBlocks(element),
      orientation: element.attributes['方向'] === '横向' ? 'landscape' : 'portrait',
      ...(element.name === '附件' && element.attributes['装订'] === '另装' ? { separate: true as const } : {}),
    },
  ];
}

function readImprint(imprint: XmlElement): Imprint {
  return {
    ...optional('copyTo', one(imprint, '抄送机关')),
    ...optional('printedBy', one(imprint, '印发机关')),
    ...optional('printedOn', one(imprint, '印发日期')),
    ...optional('copies', one(imprint, '印发份数')),
  };
}

function readBlocks(parent: XmlElement) {
  const body = child(parent, '正文');
  return body ? readBody(body) : [];
}
