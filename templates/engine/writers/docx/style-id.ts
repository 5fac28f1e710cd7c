import type { StyleName } from '#standard/styles';

/** Styles of the package beyond those of the text. */
export type WordStyleName = StyleName | '页码' | '表格文字';

/** Word finds a style by its id and shows its name; the Chinese name serves as both. */
export function styleId(name: WordStyleName): string {
  return name;
}
