import type { DocumentKind } from '#kinds/kind';
import { findKind } from '#kinds/registry';

/** What the office has put in the place of one of our templates. */
export interface OfficeTemplate {
  readonly kind: string;
  readonly text: string;
  /** Counts the savings. */
  readonly revision: number;
}

/** Kinds that read otherwise in this office, by id. */
export type OfficeKinds = ReadonlyMap<string, DocumentKind>;

/** `1.0+3`: our version, and which of the office's own templates. */
export const officeKind = (kind: DocumentKind, { text, revision }: Omit<OfficeTemplate, 'kind'>): DocumentKind => ({
  ...kind,
  template: text,
  version: `${kind.version}+${revision}`,
});

/** Made once for a set of templates: what is compiled for a kind goes by the kind's identity. */
export const officeKinds = (templates: readonly OfficeTemplate[]): OfficeKinds =>
  new Map(
    templates.flatMap((template) => {
      const kind = findKind(template.kind);
      return kind === undefined ? [] : [[kind.id, officeKind(kind, template)] as const];
    }),
  );
