/** Words of the window that stand in more than one place, or that are made round a figure or a text. */
export const strings = {
  untitled: '未命名公文',
  undo: '撤销',
  example: (text: string) => `例：${text}`,
  preset: (text: string) => `不填即“${text}”`,
  /** A choice that the document spells out itself. */
  ownDefinition: (title: string) => (title === '' ? '自定' : `自定：${title}`),
  rowNumber: (row: number) => `第 ${row} 行`,
  pageOf: (page: number, pages: number) => `第 ${page} 页，共 ${pages} 页`,
  removed: (what: string) => `已删除${what}`,
  pasted: (rows: number) => `已粘贴 ${rows} 行`,
} as const;
