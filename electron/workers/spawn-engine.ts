import { utilityProcess } from 'electron';

import type { EngineListener, EngineProcess } from './engine';
import type { JobMessage } from './wire';
import { report } from '#electron/platform/report';

/** Starts the engine process from its built script; `pictures` is the folder that names of pictures are relative to. */
export function spawnEngine(script: string, pictures: string, listener: EngineListener): EngineProcess {
  const child = utilityProcess.fork(script, [pictures], { serviceName: '制文排版', stdio: 'inherit' });
  child.on('message', (message: JobMessage) => {
    listener.message(message);
  });
  child.on('exit', (code) => {
    if (code !== 0) report('engine process ended', `code ${code}`);
    listener.exit();
  });
  return {
    post: (request) => {
      child.postMessage(request);
    },
    kill: () => {
      child.kill();
    },
  };
}
