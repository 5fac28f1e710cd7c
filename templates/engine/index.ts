/**
 * The engine's public face: model → flow → pages → files. Every step is pure; fonts, words and time are handed in.
 */
export { compose, type ComposeContext } from './compose/compose';
export { typeset, type Typeset } from './typeset';
export { layout, type LayoutResult } from './layout/layout';
export type { DocumentModel } from './model/document';
export type { Flow, LayoutHints } from './flow/flow';
export type { LaidOut, Page, PageLine, PageRule, TextRun } from './pages/page';
export type { Diagnostic } from './diagnose';
