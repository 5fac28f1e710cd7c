/** 超期3天, 今天, 还有5天 */
export function leftText(days: number): string {
  if (days < 0) return `超期${-days}天`;
  return days === 0 ? '今天' : `还有${days}天`;
}
