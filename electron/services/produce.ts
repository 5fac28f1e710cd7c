import { bind } from '#engine/bind/bind';
import type { Diagnostic } from '#engine/diagnose';
import { proofread } from '#engine/proof/proofread';
import { typeset, type DocumentModel, type Flow, type LaidOut, type LayoutHints } from '#engine/index';
import type { Pictures } from '#engine/pictures/picture';
import type { DocumentKind } from '#kinds/kind';
import type { DocumentInput } from '#schema/envelope';
import { parseInput } from '#schema/parse-input';
import { pasteTraces } from '#schema/paste-traces';
import type { InputProblem } from '#schema/problems';
import type { LoadedFonts } from '#electron/fonts/load-fonts';
import type { LayoutProfile } from '#standard/profile';
import type { OfficeKinds } from '#office/office-kind';
import { profileFingerprint } from './profile-fingerprint';
import { profileOf } from './profiles';
import { findTooLong } from './size-limit';

/** What making a document needs from the machine. */
export interface ProduceDeps {
  readonly fonts: LoadedFonts;
  readonly words: (text: string) => readonly string[];
  /** Wins over the profile that the document names; that, or the default, where absent. */
  readonly profile?: LayoutProfile;
  /** The pictures that the document names. */
  readonly pictures?: Pictures;
  /** Kinds that read otherwise in this office. */
  readonly office?: OfficeKinds;
}

/** A document laid out, ready to be shown or written in any format. */
export interface Prepared {
  readonly ok: true;
  readonly input: DocumentInput;
  readonly kind: DocumentKind;
  readonly model: DocumentModel;
  /** The machine's fonts as the document's profile wants them. */
  readonly fonts: LoadedFonts;
  readonly flow: Flow;
  readonly laidOut: LaidOut;
  readonly hints: LayoutHints;
  readonly diagnostics: readonly Diagnostic[];
  /**
   * Those of the diagnostics that make the pages unfit to leave the house: text without glyphs, a first page without
   * text. What an office may still supply by hand (份号 of a secret document) is reported and does not stand in the way.
   */
  readonly blocking: readonly Diagnostic[];
}

export interface Refused {
  readonly ok: false;
  readonly problems: readonly InputProblem[];
}

/** JSON value → checked input → model → flow → pages. Pure: the same value and deps give the same pages. */
export function prepare(json: unknown, { words, pictures, ...deps }: ProduceDeps): Prepared | Refused {
  const tooLong = findTooLong(json);
  if (tooLong !== undefined) return { ok: false, problems: [tooLong] };
  const parsed = parseInput(json);
  if (!parsed.ok) return parsed;
  const { input } = parsed;
  const kind = deps.office?.get(parsed.kind.id) ?? parsed.kind;
  const chosen = profileOf(input, deps.profile);
  if (!chosen.ok) return chosen;
  const { profile } = chosen;
  const fonts = deps.fonts.chosenFor(profile.faces);
  const { model, diagnostics: templateDiagnostics } = bind(kind, input);
  if (model === undefined) return { ok: false, problems: templateDiagnostics.map(asProblem) };
  const context = { profile, fonts: fonts.book, words, ...(pictures ? { pictures } : {}) };
  const { flow, laidOut, hints } = typeset(model, context);
  const said = [...pasteTraces(json), ...templateDiagnostics, ...proofread(model, words)];
  const diagnostics = [...said, ...laidOut.diagnostics];
  const blocking = laidOut.diagnostics.filter(({ severity }) => severity === 'error');
  return {
    ok: true,
    input,
    kind,
    model,
    fonts,
    flow,
    laidOut: { ...laidOut, diagnostics },
    hints,
    diagnostics,
    blocking,
  };
}

/** A diagnostic that stands in the way, in the form of an input problem. */
export const asProblem = ({ code, path = '', message, clause }: Diagnostic): InputProblem => ({
  code,
  path,
  title: '',
  message: clause === undefined ? message : `${message}（${clause}）`,
});

/** The PDF of the laid-out pages. The writer is loaded when first asked for: the preview never needs it. */
export async function renderPdf(
  { laidOut, fonts, flow, input, kind }: Prepared,
  { pictures = new Map() }: ProduceDeps,
): Promise<Uint8Array> {
  const { writePdf } = await import('#engine/writers/pdf/write-pdf');
  const bytes = Object.fromEntries([...pictures].map(([name, picture]) => [name, picture.bytes]));
  const profile = { name: flow.profile.name, fingerprint: profileFingerprint(flow.profile) };
  const info = { ...flow.info, subject: kind.name, created: creationDate(input), profile };
  return writePdf(laidOut, fonts.files, info, bytes);
}

/** The DOCX of the same document, with the page facts that Word cannot work out by itself. */
export async function renderDocx(
  { fonts, flow, hints, input }: Prepared,
  { pictures }: ProduceDeps,
): Promise<Uint8Array> {
  const { writeDocx } = await import('#engine/writers/docx/write-docx');
  const fingerprint = profileFingerprint(flow.profile);
  const options = { fonts: fonts.book, created: creationDate(input), fingerprint, ...(pictures ? { pictures } : {}) };
  return writeDocx(flow, hints, options);
}

/** Files carry the document's own date, not the clock's: the same input gives the same bytes. */
const creationDate = ({ closing }: DocumentInput): Date => new Date(`${closing?.date ?? '2000-01-01'}T00:00:00Z`);
