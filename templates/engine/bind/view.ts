import type { Body, Table } from '#schema/body';
import type { AttachmentInput, DocumentInput } from '#schema/envelope';
import { formatCopyNumber, formatDate, formatNumber, formatSecrecy, joinGroups, withoutBrackets } from '#kinds/wording';

/**
 * What every template sees of the envelope, under the standard's names. Every name is always there; what the input
 * leaves out is empty. `字段` is the JSON path of the input field, so that a problem leads back to it.
 */
export function envelopeView(input: DocumentInput) {
  const { head, closing, imprint } = input;
  const signatures = closing?.signatures;
  const signaturePath = signatures ? 'closing.signatures' : 'head.issuers';
  return {
    份号: head?.copyNumber === undefined ? '' : formatCopyNumber(head.copyNumber),
    密级和保密期限: head?.secrecy ? formatSecrecy(head.secrecy) : '',
    紧急程度: head?.urgency ?? '',
    发文机关标志: markView(input),
    发文字号: head?.number ? formatNumber(head.number) : '',
    签发人: head?.signers ?? [],
    标题: input.title,
    题注: input.notes ?? [],
    主送机关: joinGroups(input.addressees ?? []),
    正文: bodyView(input.body, 'body'),
    附件: (input.attachments ?? []).map(attachmentView),
    用印: { none: '不用印', space: '留空位', image: '用图样' }[closing?.seal ?? 'none'],
    发文机关署名: (signatures ?? head?.issuers ?? []).map((name, index) => ({
      名称: name,
      字段: `${signaturePath}[${index}]`,
    })),
    成文日期: closing?.date === undefined ? '' : formatDate(closing.date),
    附注: withoutBrackets(closing?.note ?? ''),
    有版记: imprint !== undefined,
    抄送机关: joinGroups(imprint?.copyTo ?? []),
    印发机关: imprint?.printedBy ?? '',
    印发日期: imprint?.printedOn === undefined ? '' : `${formatDate(imprint.printedOn)}印发`,
    印发份数: imprint?.copies === undefined ? '' : `共印${imprint.copies}份`,
  };
}

export type EnvelopeView = ReturnType<typeof envelopeView>;

const SUFFIX = '文件';

/** 发文机关标志: as typed, else the issuers and 文件 (GB/T 9704—2012 7.2.4). */
function markView({ head }: DocumentInput) {
  if (head?.mark !== undefined) {
    const named = head.mark.length > SUFFIX.length && head.mark.endsWith(SUFFIX);
    const name = named ? head.mark.slice(0, -SUFFIX.length) : head.mark;
    return { 机关名称: [name], 后缀: named ? SUFFIX : '', 字段: 'head.mark' };
  }
  if (!head?.issuers) return null;
  return { 机关名称: head.issuers, 后缀: SUFFIX, 字段: 'head.issuers' };
}

function attachmentView(attachment: AttachmentInput, index: number) {
  const path = `attachments[${index}]`;
  return {
    印发: attachment.role === 'issued',
    标题: attachment.title,
    题注: attachment.notes ?? [],
    正文: bodyView(attachment.body, `${path}.body`),
    方向: attachment.orientation === 'landscape' ? '横向' : '纵向',
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
    })),
    行: table.rows,
  };
}
