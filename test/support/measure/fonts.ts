import { fact, type Finding } from './finding';
import type { Printed } from './printed';

/** Every face travels with the file, so that it prints alike anywhere. */
export const measureFonts = ({ file }: Printed): readonly Finding[] =>
  file.fonts.map((font) =>
    fact({ what: '字体嵌入', clause: 'ISO 32000-1:2008 9.9' }, 1, {
      value: font.embedded ? font.name : `${font.name} 未嵌入`,
      wanted: '嵌入',
      holds: font.embedded,
    }),
  );
