/** Handlebars templates are bundled as plain text; they are compiled at run time, never in the renderer. */
declare module '*.hbs' {
  const source: string;
  export default source;
}
