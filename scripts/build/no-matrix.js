// Stands in for a browser's class of this name, in the bundle that reads PDFs alone.
export class DOMMatrix {}
