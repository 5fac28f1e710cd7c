import { BuilderElement, type XmlComponent } from 'docx';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element that docx has no builder for, or whose builder drops a zero or a `false` it is given. Attributes and
 * children are written in the order of the arguments; `undefined` attributes are left out.
 */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (XmlComponent | string | undefined)[]
): BuilderElement {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, { key, value }]],
  );
  const built = new BuilderElement<Record<string, string | number>>({
    name,
    ...(pairs.length === 0 ? {} : { attributes: Object.fromEntries(pairs) as never }),
  });
  for (const child of children) if (child !== undefined) built.addChildElement(child);
  return built;
}
