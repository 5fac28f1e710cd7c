/** XML namespaces of the parts we write (ISO/IEC 29500-1 and -2, transitional). */
export const NAMESPACE = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
  relationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  extendedProperties: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
  customProperties: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
  variantTypes: 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  dublinCore: 'http://purl.org/dc/elements/1.1/',
  dublinTerms: 'http://purl.org/dc/terms/',
  instance: 'http://www.w3.org/2001/XMLSchema-instance',
} as const;
