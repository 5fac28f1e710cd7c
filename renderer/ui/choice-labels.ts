/** Chinese for values of the input that are English words; every other value is its own label. */
export const CHOICE_LABELS: Readonly<Record<string, string>> = {
  none: '不加盖印章',
  space: '留出盖章位置',
  image: '放置印章图样',
  attachment: '附件',
  issued: '印发的文件',
  portrait: '竖排',
  landscape: '横排',
  left: '左对齐',
  center: '居中',
  right: '右对齐',
};
