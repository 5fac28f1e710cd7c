/** Line icons on a 16 × 16 grid, drawn in the colour of the text beside them. */
const PATHS = {
  new: 'M4 1.8h5.2L12.5 5v9.2H4zM9 1.8V5h3.5M8.2 7.6v4M6.2 9.6h4',
  open: 'M1.8 13V3h4.4l1.5 1.8h5.5v2M1.8 13l2-6.2h11L12.8 13z',
  drafts: 'M2 9h3.4l1 2h3.2l1-2H14M2 9l2.2-5.6h7.6L14 9v4H2z',
  history: 'M3 8a5.2 5.2 0 1 0 1.6-3.7M2.6 2.4v2.8h2.8M8 5v3.2l2.2 1.4',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  save: 'M2.5 2.5h8.6l2.4 2.4v8.6h-11zM5 2.5v3.6h5V2.5M4.8 13.5V9.2h6.4v4.3',
  pdf: 'M3.5 1.8h5.7L12.5 5v9.2h-9zM9 1.8V5h3.5M8 7.2v4.6M6 9.9l2 2 2-2',
  word: 'M3.5 1.8h5.7L12.5 5v9.2h-9zM9 1.8V5h3.5M5.6 8l1 4L8 8.4 9.4 12l1-4',
  both: 'M5.5 1.8h4.7l2.8 2.8v6.9h-7.5zM10 1.8v3h3M3 4.5v9.7h7.2',
  down: 'M4 6.3 8 10.2l4-3.9',
  right: 'M6.3 4 10.2 8l-3.9 4',
  left: 'M9.7 4 5.8 8l3.9 4',
  earlier: 'M7.8 4 3.9 8l3.9 4M12.3 4 8.4 8l3.9 4',
  later: 'M8.2 4 12.1 8l-3.9 4M3.7 4 7.6 8l-3.9 4',
  up: 'M4 9.8 8 5.9l4 3.9',
  close: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  undo: 'M5.6 3 2.6 6l3 3M2.6 6h6.6a4.1 4.1 0 0 1 0 8.2H6',
  redo: 'M10.4 3l3 3-3 3M13.4 6H6.8a4.1 4.1 0 0 0 0 8.2H10',
  remove: 'M2.8 4.2h10.4M6 4.2V2.6h4v1.6M4.2 4.2l.6 9.2h6.4l.6-9.2M6.8 6.8v4M9.2 6.8v4',
  calendar: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.2 1.8v3M10.8 1.8v3',
  error: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM8 4.8v4M8 10.8v.6',
  warning: 'M8 2.2 14.4 13.4H1.6zM8 6.4v3.4M8 11.3v.5',
  hint: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM8 4.6v.6M8 7v4.4',
  check: 'M3 8.4 6.4 11.8 13 4.8',
  font: 'M3 13 7.2 2.6h1.6L13 13M4.6 9.2h6.8',
  fitWidth: 'M1.8 2.5v11M14.2 2.5v11M4 8h8M6 6 4 8l2 2M10 6l2 2-2 2',
  fitPage: 'M3.5 1.8h9v12.4h-9zM8 4v8M6.4 5.4 8 4l1.6 1.4M6.4 10.6 8 12l1.6-1.4',
  thumbnails: 'M2 2.5h4v5H2zM2 9.5h4v4H2zM8.5 2.5H14M8.5 5H14M8.5 8H14M8.5 10.7H14M8.5 13.3H12',
  light:
    'M8 5.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6zM8 1.2v1.6M8 13.2v1.6M1.2 8h1.6M13.2 8h1.6M3.2 3.2l1.1 1.1M11.7 11.7l1.1 1.1M12.8 3.2l-1.1 1.1M4.3 11.7l-1.1 1.1',
  dark: 'M13.4 9.6A5.8 5.8 0 0 1 6.4 2.6a5.8 5.8 0 1 0 7 7z',
  system: 'M1.8 2.8h12.4v8.4H1.8zM5.5 13.8h5M8 11.2v2.6',
  picture: 'M2 3h12v10H2zM2 11l3.6-3.6 2.6 2.6 2.2-2.2L14 11.2M10.6 5.4v.6',
  text: 'M3 4h10M3 8h10M3 12h6',
  table: 'M2 3h12v10H2zM2 6.3h12M2 9.6h12M6 3v10M10 3v10',
  break: 'M3 2v4h10V2M3 14v-4h10v4M1.5 8h2M5 8h2M9 8h2M13 8h1.5',
  register: 'M3 1.8h10v12.4H3zM5.6 1.8v12.4M7.6 5h3.6M7.6 7.6h3.6M7.6 10.2h2.2',
  archive: 'M2 2.5h12v3.6H2zM3 6.1h10v7.4H3zM6.2 8.6h3.6',
  issue: 'M8 2.2a2.4 2.4 0 0 1 1.2 4.5v2.1h3.3v2.6h-9V8.8h3.3V6.7A2.4 2.4 0 0 1 8 2.2zM3 13.8h10',
  search: 'M7 2.4a4.6 4.6 0 1 1 0 9.2 4.6 4.6 0 0 1 0-9.2zM10.4 10.4 14 14',
  directory:
    'M3.5 1.8h9v12.4h-9zM1.8 4.5h2.6M1.8 8h2.6M1.8 11.5h2.6M8.4 5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3zM5.8 11.4c.3-1.5 1.3-2.2 2.6-2.2s2.3.7 2.6 2.2',
  cite: 'M6.5 3.2 3.4 8l3.1 4.8M12.6 3.2 9.5 8l3.1 4.8',
  expand: 'M9.5 2.5h4v4M13.5 2.5 9 7M6.5 13.5h-4v-4M2.5 13.5 7 9',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.2" aria-hidden>
      <path d={PATHS[name]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
