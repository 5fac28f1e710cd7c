const two = (value: number): string => String(value).padStart(2, '0');

/** `10:21:05`, on the clock of this machine. */
export function timeOfDay(moment: string): string {
  const date = new Date(moment);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
}

/** `今天 10:21`, `昨天 10:21`, `3月5日 10:21`, and with the year where it is another. */
export function dayAndTime(moment: string, now = new Date()): string {
  const date = new Date(moment);
  const time = `${two(date.getHours())}:${two(date.getMinutes())}`;
  if (date.toDateString() === now.toDateString()) return `今天 ${time}`;
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (date.toDateString() === yesterday.toDateString()) return `昨天 ${time}`;
  const year = date.getFullYear() === now.getFullYear() ? '' : `${date.getFullYear()}年`;
  return `${year}${date.getMonth() + 1}月${date.getDate()}日 ${time}`;
}
