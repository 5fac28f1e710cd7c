import type { Report } from '#data/repositories/findings';
import type { Tools } from '#data/store/port';
import type { Place } from './place';

export interface Placed {
  readonly path: string;
  readonly place: Place;
}

/** What every part of a verification works with. */
export interface Audit {
  readonly places: readonly Placed[];
  /** By path below the store. */
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly tools: Pick<Tools, 'digest'>;
  readonly report: Report;
}

export const formAltered = (title: string): string => `${title}意思未变，但文件里的字符被改动过`;
