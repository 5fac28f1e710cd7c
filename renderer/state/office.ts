import { create } from 'zustand';

export type OfficePage = 'duties' | 'cases' | 'register' | 'search' | 'templates' | 'backup' | 'archive' | 'directory';

interface OfficeState {
  /** The page over the office's records; `undefined` while documents are written. */
  readonly page: OfficePage | undefined;
  /** Key of the issued document that is shown over it. */
  readonly issued: string | undefined;
}

export const useOffice = create<OfficeState>()(() => ({ page: undefined, issued: undefined }));

export const showOffice = (page: OfficePage | undefined): void => {
  useOffice.setState({ page });
};

export const showIssued = (issued: string | undefined): void => {
  useOffice.setState({ issued });
};
