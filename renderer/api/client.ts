import type { ZhiwenApi, ZhiwenBridge } from '#data/contract/api';
import { connect } from '#data/contract/connect';

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly zhiwen: ZhiwenBridge;
  }
}

/** The only way out of the window. */
export const api: ZhiwenApi = connect(window.zhiwen);
