import { KINDS } from '#kinds/registry';

/** Characters a page of the seed's articles holds on average; a page filled to the last cell would hold 616. */
const CHARACTERS_PER_PAGE = 510;

/** The notice the speed figures are about. */
export const STANDARD = { pages: 37, characters: 18_500 } as const;

const SHORTEST = 30;

interface IssuingInput {
  readonly attachments: readonly { readonly body: readonly string[] }[];
}

/**
 * A notice of about so many characters: the articles of the sample that issues rules, repeated, then cut. The same
 * number gives the same notice.
 */
export function noticeOf(characters: number): Record<string, unknown> {
  const paragraphs: string[] = [];
  let left = characters;
  for (let index = 0; left > 0; index += 1) {
    const paragraph = (articles[index % articles.length] ?? '').slice(0, left);
    paragraphs.push(paragraph);
    left -= paragraph.length;
  }
  return {
    kind: 'notice',
    head: { issuers: ['某某市人民政府办公室'], number: { code: '某政办发', year: 2024, serial: 7 } },
    title: '关于印发《某某市党政领导干部安全生产责任制实施细则》的通知',
    addressees: ['各县区人民政府', '市政府各部门'],
    body: paragraphs,
    closing: { date: '2024-03-05' },
  };
}

export const standardNotice = (): Record<string, unknown> => noticeOf(STANDARD.characters);

export const noticeOfPages = (pages: number): Record<string, unknown> => noticeOf(pages * CHARACTERS_PER_PAGE);

/** Articles and items of the sample that make two lines or more. */
const articles: readonly string[] = KINDS.filter(({ id }) => id === 'notice')
  .flatMap(({ samples }) => samples.map(({ input }) => input as Partial<IssuingInput>))
  .flatMap(({ attachments = [] }) => attachments.flatMap(({ body }) => body))
  .filter((text) => typeof text === 'string' && text.length >= SHORTEST);
