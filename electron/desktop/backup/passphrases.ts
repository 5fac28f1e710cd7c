/** Where the passphrase of backups is between two of them: in memory, or where the system protects it. Never in the store. */
export interface Passphrases {
  readonly current: () => string | undefined;
  readonly isKept: () => boolean;
  readonly canKeep: () => boolean;
  readonly set: (passphrase: string, lasting: boolean) => void;
  readonly forget: () => void;
}

/** What the system offers: encryption with a key that only this user of this machine has. */
export interface Vault {
  readonly isSafe: () => boolean;
  readonly lock: (text: string) => string;
  /** `undefined` where it cannot be opened any more. */
  readonly unlock: (locked: string) => string | undefined;
}

export interface LockedStore {
  readonly read: () => string | undefined;
  readonly write: (locked: string | undefined) => void;
}

export function createPassphrases(vault: Vault, kept: LockedStore): Passphrases {
  const canKeep = (): boolean => vault.isSafe();
  const before = kept.read();
  let current = before !== undefined && canKeep() ? vault.unlock(before) : undefined;
  return {
    current: () => current,
    isKept: () => kept.read() !== undefined,
    canKeep,
    set(passphrase, lasting) {
      current = passphrase;
      kept.write(lasting && canKeep() ? vault.lock(passphrase) : undefined);
    },
    forget() {
      current = undefined;
      kept.write(undefined);
    },
  };
}
