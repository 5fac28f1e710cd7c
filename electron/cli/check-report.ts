import type { FileCheck } from '#electron/services/check-file';

type Clause = FileCheck['clauses'][number];
type State = Clause['state'];

const SECTIONS: readonly (readonly [State, string, string])[] = [
  ['fails', '✗', '不符合'],
  ['untold', '？', '无法判断'],
  ['holds', '✓', '符合'],
];

/** What was found, for people: what does not hold first, then what cannot be told and why, then what holds. */
export function checkReport(file: string, { kind, pages, remarks, clauses }: FileCheck): string {
  const size = pages === null ? '' : kind === 'pdf' ? `，${pages} 页` : `，约 ${pages} 页`;
  const counts = SECTIONS.map(([state, sign, name]) => `${sign} ${name} ${of(clauses, state).length} 条`);
  return [
    `${file}（${kind.toUpperCase()}${size}）\n`,
    `${counts.join('　')}\n`,
    ...remarks.map((remark) => `注意：${remark}\n`),
    ...SECTIONS.map(([state, sign, name]) => section(of(clauses, state), sign, name)),
  ].join('');
}

const of = (clauses: readonly Clause[], state: State): readonly Clause[] =>
  clauses.filter((clause) => clause.state === state);

function section(clauses: readonly Clause[], sign: string, name: string): string {
  if (clauses.length === 0) return '';
  return `\n${name}：\n${clauses.map((clause) => entry(clause, sign)).join('')}`;
}

function entry({ state, title, clause, message, measured }: Clause, sign: string): string {
  const head = `  ${sign} ${title}（${clause}）`;
  return state === 'holds' ? `${head}：${measured ?? ''}\n` : `${head}\n      ${message}\n`;
}
