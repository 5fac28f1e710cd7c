import type { Text } from '../model/document';
import { from } from './read-body';
import { PATH_ATTRIBUTE } from './vocabulary';
import { elementsOf, textOf, type XmlElement } from './xml';

export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return children(parent, name)[0];
}

export function children(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return parent ? elementsOf(parent).filter((element) => element.name === name) : [];
}

/** The words of every non-empty child of that name. */
export function all(parent: XmlElement | undefined, name: string): readonly Text[] {
  return children(parent, name)
    .map((element) => ({ text: textOf(element).trim(), ...from(element.attributes[PATH_ATTRIBUTE]) }))
    .filter((words) => words.text !== '');
}

export const one = (parent: XmlElement | undefined, name: string): Text | undefined => all(parent, name)[0];

export function optional<K extends string>(key: K, value: Text | undefined): { readonly [P in K]?: Text } {
  return value ? ({ [key]: value } as { readonly [P in K]?: Text }) : {};
}
