/** 更正、补充、替代: an issued document is never changed, only followed by a further one that names it. */
import type { OfficePorts } from './ports';
import { issuedInput } from './issued';
import type { Argument } from '#data/contract/contract';
import type { KeptDraft } from '#data/contract/draft-calls';
import type { Reply } from '#data/contract/reply';
import type { DraftInput } from '#data/contract/types';
import { documents } from '#data/records/document';
import { createDraft, type DraftContent } from '#data/repositories/drafts';
import { storeError } from '#data/store/failure';
import { keptDraft } from '#electron/desktop/kept-drafts';
import { replyOf } from '#electron/desktop/store-reply';

export interface FurtherPorts extends OfficePorts {
  /** Who sits here, as the history names them. */
  readonly by: string;
}

type About = { readonly title: string; readonly numberText: string };

const CONTENT = {
  corrects: ({ title, numberText }: About) => ({
    title: `关于更正《${title}》的通知`,
    body: `现将《${title}》（${numberText}）更正如下：`,
  }),
  supplements: ({ title, numberText }: About) => ({
    title: `关于补充《${title}》有关事项的通知`,
    body: `现就《${title}》（${numberText}）的有关事项补充通知如下：`,
  }),
} as const;

/**
 * Begins it as a draft. What replaces a document begins with its whole content; what corrects or supplements it goes to the
 * same people and says in its title what it is about.
 */
export async function beginFurther(
  { document, relation }: Argument<'beginFurther'>,
  ports: FurtherPorts,
): Promise<Reply<KeptDraft>> {
  const content = await issuedInput(document, ports);
  if (!content.ok) return content;
  return replyOf(
    await ports.store.write(async (unit) => {
      const earlier = await unit.find(documents, document);
      if (earlier === undefined) throw storeError('not-possible', '没有这份印发件');
      const { title } = earlier;
      const begun =
        relation === 'replaces' ? { title, input: content.value } : about(content.value, CONTENT[relation](earlier));
      return keptDraft(await createDraft(unit, begun, ports.by, { document, relation }));
    }),
  );
}

/** Head, addressees and closing of the earlier document, as a 通知 about it. */
function about(
  { head, addressees, closing }: DraftInput,
  { title, body }: { readonly title: string; readonly body: string },
): DraftContent {
  const input = {
    kind: 'notice',
    ...(head === undefined ? {} : { head }),
    title,
    ...(addressees === undefined ? {} : { addressees }),
    body,
    ...(closing === undefined ? {} : { closing }),
  };
  return { title, input };
}
