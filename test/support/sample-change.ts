import { bind } from '#engine/bind/bind';
import { findKind } from '#kinds/registry';
import { parseInput } from '#schema/parse-input';
import { boundModel } from './bound';
import { blockText } from './model-text';

export type Json = Readonly<Record<string, unknown>>;

/** Sample `index` of a kind, as its file has it. */
export const sampleOf = (id: string, index = 0): Json => findKind(id)?.samples[index]?.input as Json;

/** A sample with some fields of `content` replaced, and others of the envelope. */
export const withContent = (sample: Json, content: object, envelope: object = {}): Json => ({
  ...sample,
  ...envelope,
  content: { ...(sample['content'] as object), ...content },
});

/** Paragraphs of the body. */
export const linesOf = (input: unknown): readonly string[] => boundModel(input).body.map(blockText);

/** What the schema refuses: code and path. */
export function refused(input: unknown): readonly string[] {
  const parsed = parseInput(input);
  return parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${code} ${path}`);
}

/** What is remarked beside the document that is made all the same. */
export function remarks(input: unknown): readonly string[] {
  const parsed = parseInput(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { model, diagnostics } = bind(parsed.kind, parsed.input);
  if (!model) throw new Error(JSON.stringify(diagnostics));
  return diagnostics.map(({ severity, code, path }) => `${severity} ${code} ${path ?? ''}`);
}
