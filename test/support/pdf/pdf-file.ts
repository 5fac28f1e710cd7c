export type * from '#engine/readers/pdf/pdf-file';
