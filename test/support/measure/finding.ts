import type { Finding as Measured } from '#engine/check/finding';

/** One thing measured on a finished page, and the clause that asks for it. */
export interface Finding extends Measured {
  readonly clause: string;
}

export const broken = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => !finding.holds);

export const describe = ({ where, what, value, wanted, tolerance, clause }: Finding): string =>
  `${where} ${what}：${value}，应为 ${wanted} ${tolerance ?? ''}（${clause}）`;
