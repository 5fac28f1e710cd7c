import { nameWithStage, underTitle } from '../shared/adoption';
import type { RegulationInput } from './schema';

/** What is written under the title by hand goes before what follows from the facts. */
export const regulationView = ({ title, notes = [], content = {}, closing }: RegulationInput) => ({
  标题: nameWithStage(title, content.stage),
  题注: notes,
  文本说明: underTitle(content.stage, content.adoptions),
  ...(closing?.signatures === undefined ? { 发文机关署名: [] } : {}),
});
