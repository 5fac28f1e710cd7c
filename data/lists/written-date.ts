const WRITTEN =
  /^(\d{4})\s*(?:[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*[日号]?|(\d{2})(\d{2}))(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?$/u;

/**
 * A day as people write it (2019-4-4, 2019.4.4, 2019/4/4, 2019年4月4日, 20190404) as `YYYY-MM-DD`, in the calendar or
 * not; undefined for any other text.
 */
export function writtenDate(text: string): string | undefined {
  const [, year, month, day, packedMonth, packedDay] = WRITTEN.exec(text.normalize('NFKC').trim()) ?? [];
  if (year === undefined) return undefined;
  return [year, two(month ?? packedMonth), two(day ?? packedDay)].join('-');
}

const two = (digits = ''): string => digits.padStart(2, '0');
