/** What of an IPC event tells who sent it; shaped so that both Electron 25 and current fit. */
export interface SenderLike {
  readonly sender: { readonly id: number };
  /** `null` in newer versions once the frame has gone; treated as hostile. */
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

export interface Sender {
  readonly windowId: number;
  readonly url: string;
  readonly isMainFrame: boolean;
}

/** Who sent an IPC message; `undefined` where it cannot be told. */
export function senderOf(event: SenderLike): Sender | undefined {
  const frame = event.senderFrame;
  if (frame === null || frame === undefined) return undefined;
  return { windowId: event.sender.id, url: frame.url, isMainFrame: frame.parent === null };
}
