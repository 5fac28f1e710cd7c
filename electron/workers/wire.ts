/** What the main process and the engine process say to each other. */
import type { Reply } from '#data/contract/reply';
import type {
  DraftInput,
  ExportFormat,
  FileCheck,
  InputProblem,
  JsonObject,
  KindInfo,
  PagesPatch,
} from '#data/contract/types';
import type { ListFinding } from '#data/contract/list-calls';
import type { TemplateCheck } from '#data/contract/template-calls';
import type { Draft } from '#data/records/draft';
import type { ReadDuties } from '#data/duties/duty-sheets';
import type { DutyFacts } from '#data/records/duties';
import type { IssuedDocument } from '#data/records/document';
import type { FontRole } from '#engine/fonts/font-book';
import type { OfficeTemplate } from '#office/office-kind';
import type { CatalogueLine } from '#electron/services/archive-catalogue';
import type { HandOverSet } from '#electron/services/hand-over-set';
import type { NamedBytes } from '#electron/files/write-set';
import type { RegisterBook } from '#electron/services/register-book';

/** A face found on this machine. The path stays in the main process. */
export interface FaceFile {
  readonly role: FontRole;
  readonly family?: string;
  readonly path?: string;
  readonly postscriptName?: string;
  readonly standIn: boolean;
  readonly wanted: string;
}

export interface WrittenFile {
  readonly format: ExportFormat;
  readonly bytes: Uint8Array;
}

export type Written =
  | { readonly status: 'problems'; readonly problems: readonly InputProblem[] }
  /** `stem`: `发文字号 标题`, without extension. */
  | { readonly status: 'written'; readonly stem: string; readonly files: readonly WrittenFile[] };

export interface IssueJob {
  /** Where the store is. */
  readonly folder: string;
  readonly input: DraftInput;
  readonly by: string;
  readonly start?: number;
  readonly purpose?: string;
  readonly draft?: { readonly id: string; readonly base: number };
}

export type Issued =
  | { readonly status: 'problems'; readonly problems: readonly InputProblem[] }
  | { readonly status: 'issued'; readonly document: IssuedDocument; readonly notices: readonly string[] };

export interface CatalogueJob {
  readonly lines: readonly CatalogueLine[];
  /** 核验码 */
  readonly seal: string;
  /** ISO date of the copy. */
  readonly date: string;
  readonly format: 'pdf' | 'xlsx';
}

export interface HandOverJob {
  /** Where the store is. */
  readonly folder: string;
  readonly to: string;
  readonly documents: readonly string[];
}

export interface SettleJob {
  readonly folder: string;
  /** Of the case. */
  readonly id: string;
  readonly document: string;
  readonly date: string;
  readonly by: string;
}

export interface PreviewJob {
  readonly revision: number;
  readonly base: number;
  readonly input: DraftInput;
}

export interface ListField {
  readonly kind: string;
  readonly path: string;
}

export interface ListFound {
  readonly rows: readonly JsonObject[];
  readonly bad: number;
  readonly findings: readonly ListFinding[];
  readonly remarks: readonly string[];
  /** An `.xlsx` of the rows that could not be taken, with what is wrong beside them. */
  readonly rejected?: Uint8Array;
}

/** What the engine process does, by name. */
export interface JobTable {
  readonly kinds: Job<null, readonly KindInfo[]>;
  readonly schema: Job<{ readonly kind: string }, JsonObject>;
  readonly sample: Job<{ readonly kind: string; readonly name?: string | undefined }, DraftInput>;
  /** What is wrong with an input. */
  readonly check: Job<{ readonly input: DraftInput }, readonly InputProblem[]>;
  readonly preview: Job<PreviewJob, { readonly problems: readonly InputProblem[]; readonly patch?: PagesPatch }>;
  readonly write: Job<{ readonly input: DraftInput; readonly formats: readonly ExportFormat[] }, Written>;
  /** 签发、印发: number, files, register and ledger, all of it durable when it answers `issued`. */
  readonly issue: Job<IssueJob, Issued>;
  /** 定稿 of a document of a case that carries no number; `problems` where it is not fit for it. */
  readonly settle: Job<SettleJob, { readonly problems: readonly InputProblem[] }>;
  /** The bytes of a 发文登记簿, for printing or as a spreadsheet. */
  readonly registerBook: Job<{ readonly book: RegisterBook; readonly format: 'pdf' | 'xlsx' }, Uint8Array>;
  /** 本单位模板 stand in for ours from here on, in place of those named before. */
  readonly useTemplates: Job<{ readonly templates: readonly OfficeTemplate[] }, null>;
  readonly checkTemplate: Job<{ readonly text: string }, TemplateCheck>;
  /** The bytes of a 归档文件目录. */
  readonly catalogue: Job<CatalogueJob, Uint8Array>;
  /** Writes a 移交包 into an empty folder. */
  readonly handOver: Job<HandOverJob, HandOverSet>;
  /** 归档章 of an archived document: alone on a page, and on a copy of its PDF. */
  readonly stamp: Job<{ readonly folder: string; readonly document: string }, readonly NamedBytes[]>;
  /** The sheet to fill in for the list at a path of a kind. */
  readonly listTemplate: Job<ListField, { readonly name: string; readonly bytes: Uint8Array }>;
  /** The rows of that list from an `.xlsx` that nobody vouches for. */
  readonly readList: Job<ListField & { readonly bytes: Uint8Array }, ListFound>;
  /** The bytes of a 发文稿纸, as a PDF. */
  readonly draftSheet: Job<{ readonly draft: Draft }, Uint8Array>;
  /** Posts and duties from an `.xlsx` that nobody vouches for, and back. */
  readonly readDuties: Job<{ readonly bytes: Uint8Array }, Omit<ReadDuties, 'lists'>>;
  readonly dutyBook: Job<Pick<DutyFacts, 'posts' | 'duties'>, Uint8Array>;
  /** Measures a finished PDF or DOCX. */
  readonly checkFile: Job<{ readonly bytes: Uint8Array }, FileCheck>;
  readonly faces: Job<null, readonly FaceFile[]>;
}

interface Job<Argument, Result> {
  readonly argument: Argument;
  readonly result: Result;
}

export type JobName = keyof JobTable;
export type JobArgument<Name extends JobName> = JobTable[Name]['argument'];
export type JobResult<Name extends JobName> = JobTable[Name]['result'];

export type Jobs = {
  readonly [Name in JobName]: (
    argument: JobArgument<Name>,
    progress: (progress: JobProgress) => void,
  ) => Reply<JobResult<Name>> | Promise<Reply<JobResult<Name>>>;
};

export interface JobRequest {
  readonly id: number;
  readonly job: JobName;
  readonly argument: unknown;
}

export type JobMessage =
  { readonly id: number; readonly reply: Reply<unknown> } | { readonly id: number; readonly progress: JobProgress };

/** One step of a longer job was begun. */
export interface JobProgress {
  readonly done: number;
  /** How much there is, where that is known. */
  readonly total?: number;
  /** Chinese, e.g. 正在生成 PDF */
  readonly step: string;
}
