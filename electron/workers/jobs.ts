import { archiveJobs } from './archive-jobs';
import { issueInStore, settleInStore } from './issue-job';
import { dutyBook, listTemplate, readDuties, readList } from './list-jobs';
import { pagePatcher } from './patch-pages';
import { pictureReader } from './picture-reader';
import { kindSchema, present } from './present-draft';
import type { Jobs, Written } from './wire';
import { fail, succeed, type Reply } from '#data/contract/reply';
import type { DraftInput, ExportFormat } from '#data/contract/types';
import { FACE_ROLES } from '#engine/fonts/font-book';
import { findFonts } from '#electron/fonts/find-fonts';
import { isFontError } from '#electron/fonts/font-error';
import { loadFonts } from '#electron/fonts/load-fonts';
import { draftSheetPdf } from '#electron/services/draft-sheet';
import { checkFile } from '#electron/services/check-file';
import type { ProduceDeps } from '#electron/services/produce';
import { checkTemplateText } from '#electron/services/check-template';
import { produceFiles } from '#electron/services/produce-files';
import { registerPdf, registerWorkbook } from '#electron/services/register-book';
import { splitWords } from '#electron/services/words';
import type { DocumentKind } from '#kinds/kind';
import { findKind, KIND_GROUPS } from '#kinds/registry';
import { officeKinds } from '#office/office-kind';
import { parseInput } from '#schema/parse-input';

const FORMAT_NAMES: Readonly<Record<ExportFormat, string>> = { pdf: 'PDF', docx: 'Word 文档' };

/**
 * Everything the engine process does; names of pictures are relative to `pictureFolder`. Fonts are loaded by the first job that sets text, and kept.
 */
export function createJobs(pictureFolder: string): Jobs {
  const patch = pagePatcher();
  let deps: ProduceDeps | undefined;
  let office = officeKinds([]);
  const ready = (): ProduceDeps => ({ ...(deps ??= { fonts: loadFonts(), words: splitWords }), office });
  const picturesOf = pictureReader(pictureFolder);
  const ofArchive = archiveJobs(ready);

  return {
    kinds: () =>
      succeed(
        KIND_GROUPS.flatMap((group) =>
          group.kinds.map(({ id, name, format, version, samples }) => ({
            id,
            name,
            group: group.name,
            format,
            templateVersion: version,
            samples: samples.map((sample) => sample.name),
          })),
        ),
      ),

    schema: ({ kind }) => withKind(kind, (found) => succeed(kindSchema(found))),

    sample: ({ kind, name }) =>
      withKind(kind, ({ samples }) => {
        const sample = name === undefined ? samples[0] : samples.find((one) => one.name === name);
        return sample === undefined ? fail('bad-argument', '没有这个示例。') : succeed(sample.input as DraftInput);
      }),

    check: async ({ input }) => {
      const parsed = parseInput(input);
      const { problems } = await picturesOf(input);
      return succeed(parsed.ok ? problems : [...parsed.problems, ...problems]);
    },

    preview: ({ revision, base, input }) =>
      withFonts(async () => {
        const read = await picturesOf(input);
        const { problems, laidOut } = present(input, read.problems, { ...ready(), pictures: read.pictures });
        return succeed(laidOut === undefined ? { problems } : { problems, patch: patch(revision, base, laidOut) });
      }),

    write: async ({ input, formats }, progress) =>
      withFonts<Written>(async () => {
        let done = 0;
        progress({ done, step: '正在排版' });
        const { pictures, problems } = await picturesOf(input);
        if (problems.length > 0) return succeed({ status: 'problems', problems });
        const produced = await produceFiles(input, formats, { ...ready(), pictures }, (format) => {
          done += 1;
          progress({ done, step: `正在生成 ${FORMAT_NAMES[format]}` });
        });
        return produced.ok
          ? succeed({ status: 'written', stem: produced.stem, files: produced.files })
          : succeed({ status: 'problems', problems: produced.problems });
      }),

    issue: async (job, progress) =>
      withFonts(async () => {
        progress({ done: 0, step: '正在取号、排版、存档' });
        const { pictures, problems } = await picturesOf(job.input);
        if (problems.length > 0) return succeed({ status: 'problems', problems });
        return issueInStore(job, { ...ready(), pictures });
      }),

    settle: (job) => withFonts(() => settleInStore(job, ready())),

    registerBook: ({ book, format }) =>
      withFonts(async () => succeed(await (format === 'pdf' ? registerPdf(book, ready()) : registerWorkbook(book)))),

    useTemplates: ({ templates }) => {
      office = officeKinds(templates);
      return succeed(null);
    },

    checkTemplate: ({ text }) => succeed(checkTemplateText(text)),
    catalogue: (job, progress) => withFonts(() => ofArchive.catalogue(job, progress)),
    handOver: (job, progress) => withFonts(() => ofArchive.handOver(job, progress)),
    stamp: (job, progress) => withFonts(() => ofArchive.stamp(job, progress)),
    draftSheet: ({ draft }) => withFonts(async () => succeed(await draftSheetPdf(draft, ready()))),

    listTemplate,
    readList,
    readDuties,
    dutyBook,

    checkFile: async ({ bytes }) => {
      const check = await checkFile(bytes);
      return check.ok ? succeed(check) : fail('unreadable-file', `没有查成：${check.message}。`);
    },

    // The Western face is for profiles that set Latin text and figures in one; a machine may do without.
    faces: () =>
      succeed(
        findFonts({ roles: FACE_ROLES })
          .filter(({ role, file }) => role !== '西文' || file !== undefined)
          .map(({ file, ...face }) => ({ ...face, ...(file === undefined ? {} : { path: file }) })),
      ),
  };
}

function withKind<T>(id: string, use: (kind: DocumentKind) => Reply<T>): Reply<T> {
  const kind = findKind(id);
  return kind === undefined ? fail('unknown-kind', '没有这个文种。') : use(kind);
}

/** A machine without the fonts is no bug: the user is told what to install. */
async function withFonts<T>(job: () => Reply<T> | Promise<Reply<T>>): Promise<Reply<T>> {
  try {
    return await job();
  } catch (error) {
    if (isFontError(error)) return fail(error.code, error.message);
    throw error;
  }
}
