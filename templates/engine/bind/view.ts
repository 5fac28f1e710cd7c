import type { Body, Table } from '#schema/body';
import type { AttachmentInput, DocumentInput } from '#schema/envelope';
import { markView } from '#kinds/shared/mark-view';
import { formatCopyNumber, formatDate, formatNumber, formatSecrecy, joinGroups, withoutBrackets } from '#kinds/wording';

/**
 * What every template sees of the envelope, under the standard's names. Every name is always there; what the input
 * leaves out is empty. `字段` is the JSON path of the input field, so that a problem leads back to it.
 */
export function envelopeView(input: DocumentInput) {
  return {
    ...headView(input),
    标题: input.title,
    题注: input.notes ?? [],
    主送机关: joinGroups(input.addressees ?? []),
    主送机关位置: input.addresseesIn === 'imprint' ? '版记' : '',
    正文: bodyView(input.body, 'body'),
    附件: (input.attachments ?? []).map(attachmentView),
    ...closingView(input),
    ...imprintView(input),
  };
}

function headView({ head = {} }: DocumentInput) {
  return {
    份号: given(head.copyNumber, formatCopyNumber),
    密级和保密期限: given(head.secrecy, formatSecrecy),
    紧急程度: head.urgency ?? '',
    发文机关标志: markView(head, '文件'),
    发文字号: given(head.number, formatNumber),
    五角星: STARS[head.ruleStar ?? 'profile'],
    签发人: head.signers ?? [],
  };
}

const STARS = { none: '无', star: '有', profile: '' } as const;

const SEALS = { none: '不用印', space: '留空位', image: '用图样' } as const;

function closingView({ head, closing = { seal: 'none' } }: DocumentInput) {
  const [names, path] = closing.signatures
    ? [closing.signatures, 'closing.signatures']
    : [closing.stamps ? [] : (head?.issuers ?? []), 'head.issuers'];
  return {
    用印: SEALS[closing.seal],
    发文机关署名: names.map((name, index) => ({ 名称: name, 字段: `${path}[${index}]` })),
    印章: (closing.sealImages ?? []).map(({ file, diameter }, index) => ({
      文件: file,
      直径: given(diameter, String),
      字段: `closing.sealImages[${index}]`,
    })),
    签名章: (closing.stamps ?? []).map(({ post, name, image }, index) => ({
      职务: post,
      姓名: name,
      文件: image?.file ?? '',
      宽: given(image?.width, String),
      字段: `closing.stamps[${index}]`,
    })),
    成文日期: given(closing.date, formatDate),
    附注: given(closing.note, withoutBrackets),
  };
}

function imprintView({ imprint }: DocumentInput) {
  return {
    有版记: Object.values(imprint ?? {}).some((value) => value !== undefined),
    抄送机关: joinGroups(imprint?.copyTo ?? []),
    印发机关: imprint?.printedBy ?? '',
    印发日期: given(imprint?.printedOn, (day) => `${formatDate(day)}印发`),
    印发份数: given(imprint?.copies, (copies) => `共印${copies}份`),
  };
}

/** A field as it is printed, or nothing where it was left out. */
function given<T>(value: T | undefined, write: (value: T) => string): string {
  return value === undefined ? '' : write(value);
}

export type EnvelopeView = ReturnType<typeof envelopeView>;

export function attachmentView(attachment: AttachmentInput, index: number) {
  const path = `attachments[${index}]`;
  return {
    印发: attachment.role === 'issued',
    标题: attachment.title,
    题注: attachment.notes ?? [],
    正文: bodyView(attachment.body, `${path}.body`),
    方向: attachment.orientation === 'landscape' ? '横向' : '纵向',
    装订: attachment.bound === false ? '另装' : '',
    字段: path,
  };
}

export function bodyView(body: Body | undefined, path: string) {
  const blocks = typeof body === 'string' ? [body] : (body ?? []);
  return blocks.map((block, index) => {
    const figure = typeof block === 'string' ? {} : block;
    return {
      文字: typeof block === 'string' ? block : '',
      表格: figure.table ? tableView(figure.table) : null,
      图片: figure.image ? { 文件: figure.image.file, 宽: String(figure.image.width ?? '') } : null,
      分页: figure.pageBreak ?? false,
      字段: typeof body === 'string' ? path : `${path}[${index}]`,
    };
  });
}

const ALIGN = { left: '左', center: '中', right: '右' } as const;

function tableView(table: Table) {
  return {
    表题: table.caption ?? '',
    列: table.columns.map((column) => ({
      列名: column.title,
      宽: String(column.width ?? ''),
      对齐: column.align ? ALIGN[column.align] : '',
      合并: column.merge ? '是' : '',
    })),
    行: table.rows,
  };
}
