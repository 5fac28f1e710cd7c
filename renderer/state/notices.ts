import { create } from 'zustand';

export interface Notice {
  readonly id: number;
  readonly tone: 'progress' | 'done' | 'warning' | 'error';
  readonly text: string;
  readonly detail?: string;
  /** 0 to 1, for `progress`. */
  readonly fraction?: number;
  readonly actions?: readonly NoticeAction[];
}

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

interface NoticesState {
  readonly notices: readonly Notice[];
}

export const useNotices = create<NoticesState>()(() => ({ notices: [] }));

let lastId = 0;

/** Shows a notice; returns its id, by which it can be changed or taken away. */
export function notify(notice: Omit<Notice, 'id'>): number {
  const id = ++lastId;
  useNotices.setState(({ notices }) => ({ notices: [...notices.slice(-3), { ...notice, id }] }));
  return id;
}

export function renewNotice(id: number, notice: Omit<Notice, 'id'>): void {
  useNotices.setState(({ notices }) => ({
    notices: notices.map((old) => (old.id === id ? { ...notice, id } : old)),
  }));
}

export function dismissNotice(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}

/** Takes away news of a document that is no longer in the window, and with it the ways back into it. */
export function clearNotices(): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter(({ tone }) => tone === 'progress') }));
}
