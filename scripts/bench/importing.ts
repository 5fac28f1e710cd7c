import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { templateSheets } from '#data/lists/list-sheets';
import { mainTable } from '#data/lists/table-fields';
import { readListFile } from '#electron/services/read-list-file';
import { writeWorkbook } from '#electron/spreadsheet/write-workbook';
import { supervisionCircular } from '#kinds/supervision-circular/index';
import { figure, timeOnce, timeRuns, type Figure } from './measure';

const ROWS = 2000;
const RUNS = 10;
const BOUND = 2000;

/** What taking in a list of problems of two thousand rows costs, in this process and as a command. */
export async function importFigures(): Promise<readonly Figure[]> {
  const field = mainTable(supervisionCircular.schema);
  if (field === undefined) throw new Error('the circular has a list of problems');
  const bytes = await writeWorkbook(templateSheets(field.plan, problems));
  const times = await timeRuns(RUNS, () => {
    const read = readListFile(bytes, field.plan);
    if (!read.ok || read.list.rows.length !== ROWS) throw new Error('not all rows were read');
  });
  return [
    figure(`导入 ${ROWS} 行的问题清单（.xlsx）`, times, { bound: BOUND }),
    figure(`problems import 命令，${ROWS} 行`, await commandTimes(bytes), { bound: BOUND }),
  ];
}

async function commandTimes(bytes: Uint8Array): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zhiwen-bench-'));
  const file = join(folder, '清单.xlsx');
  writeFileSync(file, bytes);
  const times: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    times.push(
      await timeOnce(() => {
        const command = [join(__dirname, 'cli.cjs'), 'problems', 'import', file, '--out', join(folder, `${run}.json`)];
        const { status } = spawnSync(process.execPath, command);
        if (status !== 0) throw new Error('the command did not import');
      }),
    );
  }
  rmSync(folder, { recursive: true });
  return times;
}

const problems = Array.from({ length: ROWS }, (_, index) => ({
  category: `第${index % 7}类问题`,
  area: `第${(index % 9) + 1}县`,
  unit: `某某市某某化工有限公司第${index + 1}分厂`,
  foundOn: `2026-0${(index % 9) + 1}-1${index % 10}`,
  fact: `罐区可燃气体报警器有${(index % 5) + 1}处失效，值班人员未按规定巡检，隐患台账记录不全，第${index}号装置未建立变更管理制度。`,
  nature: index % 5 === 0 ? '重大隐患' : '一般隐患',
  measure: '立即更换失效报警器，补齐巡检记录，举一反三开展自查',
  deadline: '2026-12-31',
  owner: `第${(index % 9) + 1}县应急管理局`,
}));
