/** Adds an extension that the user left out; the dialogs of some Linux desktops do not. */
export const withExtension = (path: string, extension: string): string =>
  path.toLowerCase().endsWith(`.${extension}`) ? path : `${path}.${extension}`;
