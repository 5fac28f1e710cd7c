import type { FontRole } from '../../fonts/font-book';
import type { Part } from '../anatomy';
import { ifFound } from '../both';
import type { Outcome } from '../clause';
import { fact, typeSize, type Finding } from '../finding';
import type { Look } from '../look';
import { faceRole, readable } from '../text/face-role';

/** Holds an element's Chinese type against the face the standard names. */
export const inFace = <T>(part: Part<T> | undefined, name: string, role: FontRole, look: Look<T>): Outcome =>
  ifFound(part, name, (found) => facesOf([found], name, [role], look));

/** The same for several elements, any of the faces being right. A face whose name says nothing cannot be judged. */
export function facesOf<T>(
  parts: readonly Part<T>[],
  name: string,
  roles: readonly FontRole[],
  look: Look<T>,
): Outcome {
  const wanted = roles.join('或');
  const findings: Finding[] = [];
  let unknown = '';
  for (const { of, where } of parts) {
    for (const face of look.faces(of)) {
      const role = faceRole(face);
      if (role === undefined) unknown = readable(face.name);
      else findings.push(fact({ what: `${name}的字体`, where }, readable(face.name), wanted, isOne(role, roles)));
    }
  }
  if (findings.length > 0 && (unknown === '' || findings.some(({ holds }) => !holds))) return findings;
  return unknown === '' ? `${name}没有汉字` : `从字体名“${unknown}”看不出是什么字体`;
}

const isOne = (role: string, roles: readonly string[]): boolean => roles.includes(role);

/** Holds all type of an element against one size. */
export const inSize = <T>(
  part: Part<T> | undefined,
  name: string,
  size: { readonly pt: number; readonly name: string },
  look: Look<T>,
): Outcome =>
  ifFound(part, name, ({ of, where }) =>
    look.sizes(of).map((pt) => typeSize({ what: `${name}的字号`, where }, pt, size)),
  );
