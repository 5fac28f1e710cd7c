import * as v from 'valibot';
import { dutyFacts } from '../records/duties';
import example from './duties-example.json';

/** 实施细则 articles 6 to 12 as a 责任清单, word for word; nobody is named in it. */
export const dutiesExample = v.parse(dutyFacts, example);
