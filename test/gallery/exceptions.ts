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
  // A merged cell begins anew overleaf: its words are there twice.
  'table-merged-cells': ['whole-text'],
};

/** Document → clauses that our pages do not keep yet. Their rows in docs/conformance.md stand open. */
export const OPEN: Exceptions = {
  // One line of the mark, as large as the title: it would have to be parted into two.
  'issuer-long-name': [
    'mark-size',
    'paragraph-indent',
    'signature-and-date',
    'signature-gap',
    'copy-to-form',
    'copy-to-wrapped',
  ],
  'closing-very-long-name': ['paragraph-indent', 'signature-and-date', 'signature-gap'],
  'signers-six': ['signers-place'],
  'letter-two-pages': ['signature-company'],
  'unbreakable-strings': ['signature-company'],
  'signature-kept-company': ['signature-company'],
  'latin-and-units': ['line-start'],
};

/** Documents whose tables have rows that go on overleaf: cell by cell they are read in another order. */
export const READ_OTHERWISE: readonly string[] = ['table-split-rows'];
