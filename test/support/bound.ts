import { bind } from '#engine/bind/bind';
import type { DocumentModel } from '#engine/model/document';
import { parseInput } from '#schema/parse-input';

/** The model of an input that must be right. */
export function boundModel(json: unknown): DocumentModel {
  const parsed = parseInput(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1));
  const { model, diagnostics } = bind(parsed.kind, parsed.input);
  if (!model) throw new Error(JSON.stringify(diagnostics, null, 1));
  return model;
}

/** A notice with the least it needs, and what the test is about. */
export const noticeWith = (fields: object): object => ({
  kind: 'notice',
  title: '关于测试的通知',
  body: '正文。',
  ...fields,
});
