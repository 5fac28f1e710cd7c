/** Words of the window that stand in more than one place, or that depend on a figure. */
export const strings = {
  app: '制文',
  untitled: '未命名公文',
  example: (text: string) => `例：${text}`,
  lineNumber: (line: number, message: string) => `第 ${line} 行：${message}`,
  rowNumber: (row: number) => `第 ${row} 行`,
  itemNumber: (item: string, index: number) => `${item === '' ? '第' : item} ${index + 1}${item === '' ? ' 项' : ''}`,
  pageOf: (page: number, pages: number) => `第 ${page} 页，共 ${pages} 页`,
  removed: (what: string) => `已删除${what}`,
  cleared: (what: string) => `已清空${what}`,
  pasted: (rows: number) => `已粘贴 ${rows} 行`,
  undo: '撤销',
} as const;
