import { LAWS } from './laws';
import type { Phrase } from './phrase';
import { STANDING } from './standing';

/** The phrases that come with the program. */
export const SHIPPED: readonly Phrase[] = [...LAWS, ...STANDING];
