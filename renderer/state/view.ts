import { create } from 'zustand';

export type Zoom = 'width' | 'page' | number;

export type Panel = 'problems' | 'check';

export type Dialog = 'fonts' | 'about' | 'drafts' | 'history' | 'life';

interface ViewState {
  readonly zoom: Zoom;
  /** What is open below the form. */
  readonly panel: Panel | undefined;
  /** Fields a person has been in and left: only these show that they are unfinished. */
  readonly visited: ReadonlySet<string>;
  /** True once an export was refused: then every field shows what is wrong. */
  readonly strict: boolean;
  readonly folded: ReadonlySet<string>;
  readonly thumbnails: boolean;
  readonly dialog: Dialog | undefined;
}

export const useView = create<ViewState>()(() => ({
  zoom: 'width',
  panel: undefined,
  visited: new Set(),
  strict: false,
  folded: new Set(),
  thumbnails: true,
  dialog: undefined,
}));

export const setZoom = (zoom: Zoom): void => {
  useView.setState({ zoom });
};

export const showPanel = (panel: Panel | undefined): void => {
  useView.setState({ panel });
};

export const showThumbnails = (thumbnails: boolean): void => {
  useView.setState({ thumbnails });
};

export const showDialog = (dialog: Dialog | undefined): void => {
  useView.setState({ dialog });
};

export const setStrict = (strict: boolean): void => {
  useView.setState({ strict });
};

export function visit(path: string): void {
  useView.setState(({ visited }) => (visited.has(path) ? {} : { visited: new Set([...visited, path]) }));
}

export function fold(section: string, folded: boolean): void {
  useView.setState((state) => {
    const next = new Set(state.folded);
    if (folded) next.add(section);
    else next.delete(section);
    return { folded: next };
  });
}

/** What belongs to one document only. */
export function resetView(): void {
  useView.setState({ visited: new Set(), strict: false, folded: new Set() });
}
