/** The door of the main process: who asks, what, with which argument. Knows nothing of Electron. */
import * as v from 'valibot';

import { calls, type Argument, type CallName, type Result } from '#data/contract/contract';
import { fail, type Reply } from '#data/contract/reply';
import { isOwnUrl } from '#electron/platform/origin';
import { report } from '#electron/platform/report';
import type { Sender } from '#electron/platform/sender';

/** One function a call; the compiler asks for every one. */
export type Handlers = {
  readonly [Name in CallName]: (argument: Argument<Name>) => Reply<Result<Name>> | Promise<Reply<Result<Name>>>;
};

export interface Door {
  readonly handlers: Handlers;
  /** Whether a window of this id was opened by the app. */
  readonly isOwnWindow: (windowId: number) => boolean;
}

/** Lets a call through when the sender and the argument are right; answers with a typed error otherwise. */
export async function dispatch<Name extends CallName>(
  { handlers, isOwnWindow }: Door,
  name: Name,
  sender: Sender | undefined,
  argument: unknown,
): Promise<Reply<Result<Name>>> {
  if (sender === undefined || !sender.isMainFrame || !isOwnWindow(sender.windowId) || !isOwnUrl(sender.url)) {
    report('call refused', name);
    return fail('refused', '该请求不是由制文的窗口发出的，已拒绝。');
  }
  const parsed = v.safeParse(calls[name].argument, argument);
  if (!parsed.success) {
    report('argument refused', name);
    return fail('bad-argument', '请求的内容不合约定，已拒绝。');
  }
  try {
    return await handlers[name](parsed.output);
  } catch (error) {
    report('call broke', `${name} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return fail('internal', '程序内部出错，本次操作没有完成。请重试；若仍然如此，请先保存内容再重新启动制文。');
  }
}
