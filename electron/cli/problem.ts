/** An error as the outside contract (section 2) prints it. */
export interface Problem {
  readonly code: string;
  /** JSON path of an input field, an option (`--out`) or an operand; empty for the input as a whole. */
  readonly path: string;
  /** Its Chinese title. */
  readonly title: string;
  readonly message: string;
  /** Input file concerned, where there are several. */
  readonly file?: string;
}

/** One line for people: 错误：通知.json：closing.date（成文日期）：… */
export function describeProblem({ file, path, title, message }: Problem): string {
  const field = path !== '' && title !== '' && title !== path ? `${path}（${title}）` : path || title;
  return ['错误', file, field, message].filter((part) => part !== undefined && part !== '').join('：');
}
