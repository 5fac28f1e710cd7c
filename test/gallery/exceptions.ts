type Exceptions = Readonly<Record<string, readonly string[]>>;

/** Document → clauses that its author breaks, or that the check cannot judge on it; the pages are as they should be. */
export const MEANT: Exceptions = {
  // 份号 is left out, which the input is warned of.
  'corner-secrecy': ['secret-numbered'],
  'corner-secrecy-urgency': ['secret-numbered'],
  // An address is longer than a line: it breaks behind its slashes, and the short line looks like a paragraph's last.
  'unbreakable-strings': ['line-end', 'paragraph-indent'],
  // The wording of the real document is kept.
  'sample-notice-2': ['full-width-marks'],
  'large-notice-of-37-pages': ['full-width-marks'],
  // The office's own profile puts 版记 on the last page, odd or even, and a space into 附件 1.
  'profile-office': ['imprint-even-page', 'attachment-label-form'],
  // A merged cell begins anew overleaf: its words are there twice.
  'table-merged-cells': ['whole-text'],
};

/**
 * Document → clauses that do not hold yet, be it that our file is wrong or that the check takes it wrongly. Their rows in
 * docs/conformance.md stand open.
 */
export const OPEN: Exceptions = {
  // A name longer than a line: the mark should be parted, and 署名 of two lines is taken for text.
  'issuer-long-name': [
    'mark-size',
    'mark-width',
    'paragraph-indent',
    'signature-and-date',
    'signature-gap',
    'copy-to-form',
    'copy-to-wrapped',
    'lines-agree',
  ],
  'closing-very-long-name': ['paragraph-indent', 'signature-and-date', 'signature-gap'],
  'seal-image-long-name': ['paragraph-indent', 'signature-and-date', 'signature-gap', 'seal-top'],
  // The last of three rows of names is a shorter one.
  'signers-six': ['signers-place'],
  'signature-kept-company': ['signature-company'],
  // 10 m/h: a stroke at the beginning of a line.
  'latin-and-units': ['line-start'],
  // The check knows no rows of joint names, no posts beside stamps, no captions of tables in DOCX.
  'closing-seal-space-joint': ['paragraph-indent', 'signature-gap'],
  'seal-joint-five': ['paragraph-indent', 'signature-gap', 'seal-top'],
  'seal-joint-long-names': ['paragraph-indent', 'signature-gap', 'seal-top', 'whole-text'],
  'seal-joint-six-of-42': ['paragraph-indent', 'signature-and-date', 'signature-gap', 'seal-top'],
  'stamp-joint-names': ['paragraph-indent', 'signature-and-date', 'lines-agree'],
  'stamp-order-image': ['signature-and-date'],
  'sample-order-1': ['paragraph-indent', 'signature-and-date'],
  'sample-order-2': ['paragraph-indent', 'signature-and-date'],
  'sample-bill-1': ['paragraph-indent', 'signature-and-date'],
  'sample-bill-2': ['paragraph-indent', 'signature-and-date'],
  'sample-report-2': [
    'paragraph-indent',
    'paragraph-wrapped',
    'signature-and-date',
    'signature-gap',
    'attachment-names',
  ],
  'sample-public-notice-2': ['paragraph-indent', 'signature-and-date', 'signature-gap'],
  'table-merged-cells': ['body-face'],
  'table-numbers': ['body-face'],
  'letter-two-pages': ['attachment-note-gap'],
  'profile-office': ['attachment-note-gap'],
  // The 37 mm margin of Word habit: Word sets the first line lower than the check allows for.
  'profile-word': ['top-margin', 'head-rule-gap'],
  // A picture is the first thing on its second page.
  'body-images': ['top-margin'],
  // LibreOffice sets a circled number wider than half of what we take for it.
  'levels-beyond-four': ['lines-agree'],
};

/**
 * Clauses that our DOCX keeps in Word's reckoning; LibreOffice sets a first line 1 mm lower, and space beside the digits
 * of a date that the file says is not to be there, so that its middle is 3 mm off.
 */
export const OTHERWISE_IN_LIBRE_OFFICE: readonly string[] = ['letter-mark-top', 'letter-corner', 'seal-centred'];

/** Documents whose tables have rows that go on overleaf: cell by cell they are read in another order. */
export const READ_OTHERWISE: readonly string[] = ['table-split-rows'];
