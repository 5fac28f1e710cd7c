/** What several commands take alike. */
import type { Option } from '../command';

export const none = { min: 0, max: 0, title: '参数' } as const;
export const oneKind = { min: 1, max: 1, title: '文种' } as const;

export const profile: Option = {
  name: 'profile',
  value: '名称|文件.json',
  summary: '版式代号或自定版式文件（默认用输入里写的，没有写则用 gbt33476）',
};

const DATA = '登记簿和档案所在的文件夹';
export const data: Option = { name: 'data', value: '文件夹', summary: DATA };
export const dataOrNew: Option = { name: 'data', value: '文件夹', summary: `${DATA}，没有就新建` };

export const by: Option = { name: 'by', value: '姓名', summary: '经办人（默认为本机用户名）' };
export const forceExport: Option = { name: 'force', summary: 'export：覆盖已有的同名文件' };

export const officeData: Option = {
  name: 'data',
  value: '文件夹',
  summary: '数据文件夹：里面有本单位模板的，用本单位的',
};
