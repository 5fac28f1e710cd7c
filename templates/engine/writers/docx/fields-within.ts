import type { FieldName } from '#standard/document-fields';
import type { StyleName } from '#standard/styles';
import type { ElementName } from '../../pages/page';

/** What a text is: an element, or the style that tells two of one element apart. */
export type FieldHolder = ElementName | StyleName;

/** A stretch of text that is a 公文域, in UTF-16 units. */
export interface FieldWithin {
  readonly name: FieldName;
  readonly from: number;
  readonly to: number;
}

/**
 * Where the fields are in the text of an element; the groups are named after them. A field that is all of a paragraph
 * takes its punctuation with it: parted from its text, LibreOffice would hang a mark otherwise than Word.
 */
const PATTERNS: Partial<Readonly<Record<FieldHolder, RegExp>>> = {
  份号: /^(?<份号>.+)$/dgu,
  密级: /^(?<密级>绝密|机密|秘密)(?:★(?<保密期限>.+))?$/dgu,
  紧急程度: /^(?<紧急程度>.+)$/dgu,
  发文机关标志: /^(?<发文机关名称>.+?)(?<后缀标志>文件|命令|令|(?:常务|办公|专题|全体)?(?:会议)?纪要)?$/dgsu,
  发文字号: /^(?:(?<发文机关代字>[^〔]+)〔(?<年份>\d+)〕|第)(?<发文顺序号>\d+)号$/dgu,
  签发人: /(?:^签发人：|^|\s+)(?<签发人>[^\s：]+)(?=\s|$)/dgu,
  标题: /^(?<标题>.+)$/dgsu,
  主送机关: /^(?<主送机关>.+)$/dgsu,
  参会人员: /^(?:出席：(?<出席>.+)|请假：(?<请假>.+)|列席：(?<列席>.+))$/dgsu,
  发文机关署名: /^(?<发文机关署名>.+)$/dgsu,
  成文日期: /^(?<成文日期>.+)$/dgu,
  附注: /^(?<附注>.+)$/dgsu,
  附件标识: /^附件(?<附件顺序号>\d+)$/dgu,
  附件标题: /^(?<附件标题>.+)$/dgsu,
  抄送机关: /^(?<抄送机关>.+)$/dgsu,
  印发机关: /^(?:(?<印发日期>.+)印发|(?<印发机关>.+))$/dgu,
  印发份数: /^(?<印发份数>.+)$/dgu,
};

/** The fields in the text of an element, in order; none where it is worded like none. */
export function fieldsWithin(element: FieldHolder, text: string): readonly FieldWithin[] {
  const pattern = PATTERNS[element];
  if (!pattern) return [];
  return [...text.matchAll(pattern)].flatMap((match) =>
    Object.entries(match.indices?.groups ?? {})
      .flatMap(([name, place]) => (place ? [{ name: name as FieldName, from: place[0], to: place[1] }] : []))
      .sort((a, b) => a.from - b.from),
  );
}
