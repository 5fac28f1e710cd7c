/** One thing measured on a finished page: what the standard asks, what the paper shows, and whether that holds. */
export interface Finding {
  /** Stable name of the measure, in the standard's words. */
  readonly what: string;
  readonly clause: string;
  readonly page: number;
  readonly value: string;
  readonly wanted: string;
  readonly holds: boolean;
}

export interface Measure {
  readonly what: string;
  readonly clause: string;
}

/** A length in millimetres against a target and its tolerance. */
export function length(measure: Measure, page: number, value: number, target: Target): Finding {
  return {
    ...measure,
    page,
    value: `${value.toFixed(2)} mm`,
    wanted: `${String(Number(target.mm.toFixed(2)))} ± ${String(target.tolerance)} mm`,
    holds: Math.abs(value - target.mm) <= target.tolerance,
  };
}

export interface Target {
  readonly mm: number;
  readonly tolerance: number;
}

/** Anything that is not a length: `value` is what was found. */
export const fact = (measure: Measure, page: number, outcome: Outcome): Finding => ({ ...measure, page, ...outcome });

export interface Outcome {
  readonly value: string;
  readonly wanted: string;
  readonly holds: boolean;
}

export const broken = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => !finding.holds);

export const describe = ({ page, what, value, wanted, clause }: Finding): string =>
  `第${String(page)}页 ${what}：${value}，应为 ${wanted}（${clause}）`;
