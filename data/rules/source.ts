/** Where a rule or a period comes from. What is law, what is usual and what we merely suggest are never mixed up. */
export const AUTHORITIES = {
  national: '国家规定',
  local: '地方规定',
  practice: '通行做法',
  default: '程序默认',
} as const;
export type Authority = keyof typeof AUTHORITIES;

export interface Source {
  readonly authority: Authority;
  /** Chinese: which document, which article. */
  readonly clause: string;
}
