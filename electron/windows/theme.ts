import { nativeTheme } from 'electron';

import type { ThemeChoice, ThemeState } from '#data/contract/types';

export interface Theme {
  readonly state: () => ThemeState;
  readonly choose: (choice: ThemeChoice) => ThemeState;
  readonly onChange: (listener: (state: ThemeState) => void) => void;
}

/** Light or dark: as the system, unless the user said otherwise. */
export function createTheme(choice: ThemeChoice): Theme {
  const state = (): ThemeState => ({ choice: nativeTheme.themeSource, dark: nativeTheme.shouldUseDarkColors });
  nativeTheme.themeSource = choice;
  return {
    state,
    choose(next) {
      nativeTheme.themeSource = next;
      return state();
    },
    onChange(listener) {
      nativeTheme.on('updated', () => {
        listener(state());
      });
    },
  };
}
