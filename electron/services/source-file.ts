import { PARTIALS } from '../../templates/partials/partials';
import type { Prepared } from './produce';

export interface SourceParts {
  readonly prepared: Prepared;
  /** As given, with its number. */
  readonly input: unknown;
  readonly program: string;
  /** The name in the input, and the name beside this file. */
  readonly pictures: readonly { readonly file: string; readonly name: string }[];
}

/** What an issued document was made from, whole, so that it can be made again: input, template and profile. */
export function sourceFile({ prepared, input, program, pictures }: SourceParts): Uint8Array {
  const { id, name, version, template } = prepared.kind;
  const source = {
    format: 'zhiwen-source',
    version: 1,
    program,
    input,
    kind: { id, name, version },
    profile: prepared.flow.profile,
    pictures: Object.fromEntries(pictures.map((picture) => [picture.file, picture.name])),
    template: { source: template, partials: PARTIALS },
  };
  return new TextEncoder().encode(`${JSON.stringify(source, undefined, 1)}\n`);
}
