import { templateSheets } from '#data/lists/list-sheets';
import { mainTable, tableFields, type TableField } from '#data/lists/table-fields';
import type { ExitStatus, Invocation, Io, Run } from '../command';
import { refuse } from '../data-store';
import { namedKind } from '../named-kind';
import type { Problem } from '../problem';
import { intoInput } from '../problems/into-input';
import { findList, readListOperand, writeSheets } from '../problems/read-operand';
import { tellList } from '../problems/report';

/** 问题清单, or any other list of a kind, from `.xlsx` or from text copied out of a spreadsheet. */
export const runProblems: Run = async (invocation, io) => {
  const [action = '', file] = invocation.operands;
  const field = fieldOf(invocation);
  if ('code' in field) return refuse(io, field);
  if (action === 'template') return writeTemplate(field, file, invocation, io);
  if (action !== 'check' && action !== 'import') {
    const message = '没有这个操作（可用：template、check、import）';
    return refuse(io, { code: 'unknown-action', path: action, title: '操作', message });
  }
  if (file === undefined) {
    const message = `缺少文件，应当写成 zhiwen problems ${action} 文件.xlsx`;
    return refuse(io, { code: 'missing-argument', path: '', title: '文件', message });
  }
  const asked = { plan: field.plan, file };
  if (action === 'check') {
    const found = await findList(asked, invocation, io);
    return found.ok ? tellList(found.list, found.problems, { invocation, io }) : found.status;
  }
  const taken = await readListOperand(asked, invocation, io);
  if (!taken.ok) return taken.status;
  const status = await intoInput(field, taken.rows, invocation, io);
  return status === 0 && taken.left > 0 ? 1 : status;
};

const DEFAULT_KIND = 'supervision-circular';

function fieldOf(invocation: Invocation): TableField | Problem {
  const kind = namedKind(invocation.value('kind') ?? DEFAULT_KIND);
  if ('code' in kind) return { ...kind, path: '--kind' };
  const fields = tableFields(kind.schema);
  const wanted = invocation.value('field');
  const found = wanted === undefined ? mainTable(kind.schema) : fields.find(({ path }) => path === wanted);
  if (found) return found;
  const known = fields.map(({ path, plan }) => `${path}（${plan.name}）`).join('、');
  const message = known === '' ? `${kind.name}里没有可以从表格导入的清单` : `没有这一项（可用：${known}）`;
  return { code: 'unknown-field', path: '--field', title: '清单', message };
}

async function writeTemplate(
  { plan }: TableField,
  operand: string | undefined,
  invocation: Invocation,
  io: Io,
): Promise<ExitStatus> {
  const file = invocation.value('out') ?? operand;
  if (file === undefined) {
    return refuse(io, {
      code: 'missing-option',
      path: '--out',
      title: '模板文件',
      message: '应当写成 --out 文件.xlsx',
    });
  }
  const path = await writeSheets(file, templateSheets(plan), invocation);
  io.out(invocation.has('json') ? `${JSON.stringify({ file: path }, null, 2)}\n` : `${path}\n`);
  return 0;
}
