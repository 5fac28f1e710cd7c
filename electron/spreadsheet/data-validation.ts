export interface Validated {
  readonly choices?: readonly string[];
  readonly prompt?: string;
}

/** Rows that a drop-down covers, below the head. */
const ROWS = 10_001;
/** What the format allows for a list written out (ECMA-376-1 18.3.1.32), and for a prompt. */
const MAX_LIST = 255;
const MAX_PROMPT = 250;

/** The XML of a sheet with drop-downs and prompts for its columns put where the format wants them (ECMA-376-1 18.3.1.99). */
export function withValidation(sheet: string, columns: readonly (Validated & { readonly place: string })[]): string {
  const rules = columns.flatMap(({ place, choices, prompt }) => {
    const list = choices && `"${choices.join(',')}"`;
    const fits = list !== undefined && list.length <= MAX_LIST && !choices?.some((one) => /[",]/u.test(one));
    if (!fits && !prompt) return [];
    const attributes = [
      ...(fits
        ? [
            'type="list"',
            'showErrorMessage="1"',
            'errorTitle="填写有误"',
            `error="${escape(`只能选：${choices?.join('、') ?? ''}`.slice(0, MAX_PROMPT))}"`,
          ]
        : []),
      ...(prompt ? ['showInputMessage="1"', `prompt="${escape(prompt.slice(0, MAX_PROMPT))}"`] : []),
    ];
    return [
      `<dataValidation ${attributes.join(' ')} allowBlank="1" sqref="${place}2:${place}${ROWS}">${fits ? `<formula1>${escape(list)}</formula1>` : ''}</dataValidation>`,
    ];
  });
  if (rules.length === 0) return sheet;
  return sheet.replace(
    /(?=<(?:hyperlinks|printOptions|pageMargins|pageSetup|drawing)\b|<\/worksheet>)/u,
    `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`,
  );
}

const escape = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
