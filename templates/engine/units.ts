/**
 * Lengths with their unit in the type. Vertical flow is counted in whole twips, the unit Word itself uses, so that
 * PDF and DOCX break pages alike; horizontal text measure is counted in points; finished pages speak millimetres.
 */
declare const unit: unique symbol;

export type Mm = number & { readonly [unit]: 'mm' };
export type Pt = number & { readonly [unit]: 'pt' };
/** 1/20 point; always a whole number when made by the helpers below. */
export type Twip = number & { readonly [unit]: 'twip' };

const MM_PER_PT = 25.4 / 72;

export const mm = (value: number): Mm => value as Mm;
export const pt = (value: number): Pt => value as Pt;
export const twip = (value: number): Twip => Math.round(value) as Twip;

export const mmToPt = (value: Mm): Pt => (value / MM_PER_PT) as Pt;
export const ptToMm = (value: Pt): Mm => (value * MM_PER_PT) as Mm;
export const mmToTwip = (value: Mm): Twip => twip((value / MM_PER_PT) * 20);
export const ptToTwip = (value: Pt): Twip => twip(value * 20);
export const twipToPt = (value: Twip): Pt => (value / 20) as Pt;
export const twipToMm = (value: Twip): Mm => ((value / 20) * MM_PER_PT) as Mm;

/** Finished pages carry thousandths of a millimetre: finer than any printer, and stable as text. */
export const roundMm = (value: number): Mm => (Math.round(value * 1000) / 1000) as Mm;
