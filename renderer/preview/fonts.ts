import type { FontReport } from '#data/contract/types';
import type { FontRole } from '#engine/fonts/font-book';

/** Family under which the page painter knows a role's face; 粗仿宋 is 仿宋, thickened by whoever paints. */
export const familyOf = (role: FontRole): string => `zhiwen-${role === '粗仿宋' ? '仿宋' : role}`;

/**
 * Loads the very faces the pages were measured with. Resolves when all are there or have failed, so that pages are
 * never first painted in some other face.
 */
export async function loadFaces(fonts: readonly FontReport[]): Promise<void> {
  const faces = fonts.flatMap(({ role, url }) =>
    url === undefined ? [] : [new FontFace(familyOf(role), `url("${url}")`)],
  );
  for (const face of faces) document.fonts.add(face);
  await Promise.allSettled(faces.map((face) => face.load()));
}
