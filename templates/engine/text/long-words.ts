/** Characters of half a cell; a longer word leaves a line that would be spread to tear its few characters apart. */
const LONG = 20;

/** Where an address or a number may be parted, or ends. */
const PARTS = /[^!-~]+|(?<=[/?-])/u;

/** Whether a text has an address, a number or a Latin word so long that the line before it cannot be filled. */
export const hasLongWord = (text: string): boolean => text.split(PARTS).some((part) => part.length > LONG);
