import { create } from 'zustand';
import type { ThemeChoice, ThemeState } from '#data/contract/types';
import { api } from '../api/client';

/** Light or dark, as the main process has it: it knows the system's wish and keeps the person's. */
export const useTheme = create<ThemeState>()(() => ({ choice: 'system', dark: false }));

export async function loadTheme(): Promise<void> {
  const reply = await api.theme();
  if (reply.ok) useTheme.setState(reply.value);
  api.on('themeChanged', (theme) => {
    useTheme.setState(theme);
  });
}

export async function chooseTheme(choice: ThemeChoice): Promise<void> {
  const reply = await api.setTheme({ choice });
  if (reply.ok) useTheme.setState(reply.value);
}
