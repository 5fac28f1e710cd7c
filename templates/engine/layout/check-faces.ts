import type { LayoutProfile } from '#standard/profile';
import type { Diagnostic } from '../diagnose';
import type { FontBook, FontRole } from '../fonts/font-book';

/** Faces that the profile asks for and the machine lacks: lines may break elsewhere than on the office's own machines. */
export function checkFaces({ faces }: LayoutProfile, fonts: FontBook): Diagnostic[] {
  return (Object.keys(faces.names) as FontRole[]).flatMap((role) => {
    const face = role === '西文' ? fonts.western : fonts.face(role);
    if (face?.meant === undefined) return [];
    return [
      {
        code: 'face-absent',
        severity: 'warning' as const,
        message: `版式要求${role}用“${face.meant}”，本机没有安装，已改用“${face.family}”，换行可能与装有该字体的电脑不同。`,
        path: 'profile.fonts',
      },
    ];
  });
}
