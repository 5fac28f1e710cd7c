import type { StoreFailure } from '#data/store/failure';
import type { VerifiedArchive } from '#electron/services/verify-archive';
import type { Seal } from '#electron/storage/verify/seal';

export interface VerifyJob {
  /** Where the store is. */
  readonly folder: string;
  /** 核验码 noted earlier. */
  readonly seal?: Seal | undefined;
}

export type VerifyMessage =
  | { readonly done: number; readonly total: number }
  | { readonly verified: VerifiedArchive }
  | { readonly failure: Pick<StoreFailure, 'code' | 'message'> };
