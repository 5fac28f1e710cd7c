/** Character maps of the PDF reading library are bundled as bytes. */
declare module '*.bcmap' {
  const bytes: Uint8Array;
  export default bytes;
}
