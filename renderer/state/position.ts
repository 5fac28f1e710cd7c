import { create } from 'zustand';

/** Where in a field a person is: what the preview follows. */
export interface Caret {
  readonly path: string;
  /** What the field's box holds, and how far in the caret is. */
  readonly text: string;
  readonly offset: number;
}

interface PositionState {
  /** Index of the page being read. */
  readonly page: number;
  /** 1 at 100 %. */
  readonly factor: number;
  readonly caret: Caret | undefined;
  /** A page asked for; a new object each time. */
  readonly wanted: { readonly page: number } | undefined;
}

export const usePosition = create<PositionState>()(() => ({
  page: 0,
  factor: 1,
  caret: undefined,
  wanted: undefined,
}));

export function reportPosition(page: number, factor: number): void {
  const now = usePosition.getState();
  if (now.page !== page || now.factor !== factor) usePosition.setState({ page, factor });
}

export const setCaret = (caret: Caret): void => {
  usePosition.setState({ caret });
};

export const goToPage = (page: number): void => {
  usePosition.setState({ wanted: { page } });
};
