import { createHash, randomUUID } from 'node:crypto';
import type { Tools } from '#data/store/port';

/** The clock, chance and digest of this machine. */
export const systemTools: Tools = {
  now: () => localTime(new Date()),
  newId: () => randomUUID(),
  digest: (content) => createHash('sha256').update(content).digest('hex'),
};

/** `2024-03-05T09:30:00.123+08:00`: the hour on the clerk's wall, and what hour that is. */
function localTime(date: Date): string {
  const minutes = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, -1);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}
