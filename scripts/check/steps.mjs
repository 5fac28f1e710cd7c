import { existsSync } from 'node:fs';
import { inRoot } from '../lib/paths.mjs';
import { longFiles } from './long-files.mjs';

const bin = (packageName, file) => inRoot('node_modules', packageName, file);
const tsc = (project) => [bin('typescript', 'bin/tsc'), '-p', project, '--noEmit'];
const rooms = () =>
  ['templates', 'data', 'electron', 'renderer', 'test', 'bench'].filter((room) => existsSync(inRoot(room)));

/**
 * The quick checks, in the order in which their answers help most. A step is a Node program, or a function that
 * resolves to the complaints it has.
 */
export const steps = () => [
  { title: '类型（templates、data、electron、test）', args: tsc('tsconfig.json') },
  { title: '类型（renderer）', args: tsc('renderer/tsconfig.json') },
  { title: '类型（窗口测试）', args: tsc('test/tsconfig.json') },
  {
    title: '依赖方向',
    args: [bin('dependency-cruiser', 'bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs', ...rooms()],
  },
  { title: '代码规则', args: [bin('eslint', 'bin/eslint.js'), '.', '--max-warnings=0'] },
  { title: '格式', args: [bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level=warn', '.'] },
  { title: '文件长度', hint: longFiles },
];
