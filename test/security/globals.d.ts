import type { ZhiwenBridge } from '#data/contract/api';

declare global {
  interface Window {
    readonly zhiwen: ZhiwenBridge;
  }
}
