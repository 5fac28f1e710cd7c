import { unreadable, type Unreadable } from '../unreadable';
import { paragraphsOf } from './blocks';
import type { WordFile, WordSection } from './docx-file';
import { readNumbering } from './numbering';
import { readSections } from './sections';
import { readStyles } from './styles';
import { readTheme } from './theme';
import { onOff, whole } from './values';
import { child, childrenOf, parseXml, type XmlElement } from './xml';
import { unzipParts } from './zip-parts';

/** Reads a finished DOCX back, from its bytes alone. The bytes are not trusted: whatever they are, this returns. */
export function readDocx(bytes: Uint8Array): { readonly ok: true; readonly file: WordFile } | Unreadable {
  const unzipped = unzipParts(bytes);
  if (!unzipped.ok) return unzipped;
  const { source } = unzipped;
  const part = (name: string): XmlElement | undefined => {
    const text = source(name);
    return text === undefined ? undefined : parseXml(text);
  };
  const main = mainPart(part('_rels/.rels'));
  if (source(main) === undefined) return unreadable('not-a-document', '这个压缩包不是 Word 文档：里面没有正文');
  const body = child(part(main), 'w:body');
  if (!body) return unreadable('damaged', 'DOCX 的正文已损坏，无法读取');

  const relations = relationsOf(part(relationsName(main)), folderOf(main));
  const named = (type: string): XmlElement | undefined => {
    const target = relations.find((relation) => relation.type === type)?.target;
    return target === undefined ? undefined : part(target);
  };
  const theme = readTheme(named('theme'));
  const sections = readSections(body, {
    theme,
    styles: readStyles(named('styles'), theme),
    numbering: readNumbering(named('numbering')),
    related: (id) => part(relations.find((relation) => relation.id === id)?.target ?? ''),
  });
  const settings = named('settings');
  const core = part('docProps/core.xml');
  return {
    ok: true,
    file: {
      title: child(core, 'dc:title')?.text ?? '',
      author: child(core, 'dc:creator')?.text ?? '',
      pages: whole(child(part('docProps/app.xml'), 'Pages')?.text),
      settings: {
        evenAndOddFooters: onOff(settings, 'w:evenAndOddHeaders') ?? false,
        mirrorMargins: onOff(settings, 'w:mirrorMargins') ?? false,
      },
      sections,
      faces: facesOf(sections),
    },
  };
}

interface Relation {
  readonly id: string;
  /** Last step of its address, e.g. `styles`. */
  readonly type: string;
  /** Name of the part. */
  readonly target: string;
}

const relationsOf = (part: XmlElement | undefined, folder: string): readonly Relation[] =>
  childrenOf(part, 'Relationship').map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({
    id: Id,
    type: Type.slice(Type.lastIndexOf('/') + 1),
    target: Target.startsWith('/') ? Target.slice(1) : folder + Target,
  }));

/** The relationships of a package name its main part; without them it is where everybody puts it. */
const mainPart = (relationships: XmlElement | undefined): string =>
  relationsOf(relationships, '').find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);
const relationsName = (name: string): string => `${folderOf(name)}_rels/${name.slice(folderOf(name).length)}.rels`;

function facesOf(sections: readonly WordSection[]): readonly string[] {
  const faces = new Set<string>();
  for (const { blocks } of sections) {
    for (const { runs, boxed } of paragraphsOf(blocks)) {
      for (const run of [...runs, ...boxed.flatMap((inner) => inner.runs)]) if (run.text !== '') faces.add(run.face);
    }
  }
  faces.delete('');
  return [...faces];
}
