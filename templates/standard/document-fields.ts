/**
 * 公文域: the data of a document by name, so that other programs can pick them out of an edited file (GB/T 33476.2—2016
 * 3.2, 10). Of the clause's 25 names some are known from quotation and the others worked out; which, and how, is in
 * docs/decisions/document-fields.md.
 */

export interface DocumentField {
  /** The name of the field in the file; `_n`, counted from 1, follows it where there may be several. */
  readonly tag: string;
  readonly many?: true;
  /** Its number in the clause, where that is known. */
  readonly number?: number;
  /** `quoted` from the clause; `derived` from its rule of naming; `own` where the clause is not known to have one. */
  readonly evidence: 'quoted' | 'derived' | 'own';
}

export type FieldName =
  | '份号'
  | '密级'
  | '保密期限'
  | '紧急程度'
  | '发文机关名称'
  | '后缀标志'
  | '发文机关代字'
  | '年份'
  | '发文顺序号'
  | '签发人'
  | '标题'
  | '主送机关'
  | '正文'
  | '附件说明'
  | '发文机关署名'
  | '成文日期'
  | '附注'
  | '附件顺序号'
  | '附件标题'
  | '附件正文'
  | '出席'
  | '请假'
  | '列席'
  | '抄送机关'
  | '印发机关'
  | '印发日期'
  | '印发份数';

export const DOCUMENT_FIELDS: Readonly<Record<FieldName, DocumentField>> = {
  份号: { tag: 'fenhao', number: 1, evidence: 'quoted' },
  密级: { tag: 'miji', number: 2, evidence: 'derived' },
  保密期限: { tag: 'baomiqixian', number: 3, evidence: 'derived' },
  紧急程度: { tag: 'jinjichengdu', number: 4, evidence: 'derived' },
  发文机关名称: { tag: 'fawenjiguanmingcheng', many: true, number: 5, evidence: 'quoted' },
  后缀标志: { tag: 'houzhuibiaozhi', number: 6, evidence: 'derived' },
  发文机关代字: { tag: 'fawenjiguandaizi', number: 7, evidence: 'derived' },
  年份: { tag: 'nianfen', number: 8, evidence: 'derived' },
  发文顺序号: { tag: 'fawenshunxuhao', number: 9, evidence: 'derived' },
  签发人: { tag: 'qianfaren', many: true, number: 10, evidence: 'derived' },
  标题: { tag: 'biaoti', number: 11, evidence: 'quoted' },
  主送机关: { tag: 'zhusongjiguan', number: 12, evidence: 'derived' },
  正文: { tag: 'zhengwen', number: 13, evidence: 'quoted' },
  附件说明: { tag: 'fujianshuoming', number: 14, evidence: 'derived' },
  发文机关署名: { tag: 'fawenjiguanshuming', many: true, number: 15, evidence: 'quoted' },
  成文日期: { tag: 'chengwenriqi', number: 17, evidence: 'quoted' },
  附注: { tag: 'fuzhu', number: 18, evidence: 'derived' },
  附件顺序号: { tag: 'fujianshunxuhao', many: true, evidence: 'own' },
  附件标题: { tag: 'fujianbiaoti', many: true, evidence: 'own' },
  附件正文: { tag: 'fujianzhengwen', many: true, evidence: 'own' },
  出席: { tag: 'chuxi', evidence: 'own' },
  请假: { tag: 'qingjia', evidence: 'own' },
  列席: { tag: 'liexi', evidence: 'own' },
  抄送机关: { tag: 'chaosongjiguan', number: 22, evidence: 'derived' },
  印发机关: { tag: 'yinfajiguan', number: 23, evidence: 'quoted' },
  印发日期: { tag: 'yinfariqi', number: 24, evidence: 'quoted' },
  印发份数: { tag: 'yinfafenshu', evidence: 'own' },
};
