import type { Clause } from '../clause';
import { fact } from '../finding';
import { readable } from '../text/face-role';

const embedded: Clause = {
  id: 'fonts-embedded',
  clause: 'ISO 32000-1:2008 9.9',
  title: '字体嵌入文件，在哪里打开、打印都一样',
  pdf: ({ file }) =>
    file.fonts.length === 0
      ? '文件里没有文字'
      : file.fonts.map(({ name, embedded: is }) =>
          fact({ what: '字体嵌入', where: '全文' }, is ? readable(name) : `${readable(name)} 未嵌入`, '嵌入', is),
        ),
  docx: '字体不在文件里，打开文件的电脑上有没有，文件说不出来',
};

const title: Clause = {
  id: 'file-title',
  clause: 'GB/T 33476.1—2016',
  title: '文件属性中记有标题',
  pdf: ({ file }) => [
    fact({ what: '文件属性“标题”', where: '文件属性' }, file.title || '空', '公文标题', file.title.trim() !== ''),
  ],
  docx: ({ file }) => [
    fact({ what: '文件属性“标题”', where: '文件属性' }, file.title || '空', '公文标题', file.title.trim() !== ''),
  ],
};

export const fileClauses: readonly Clause[] = [embedded, title];
