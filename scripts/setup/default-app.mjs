import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every Electron download brings a small app, `default_app.asar`, which starts the project named on the command line.
 * An Electron taken out of a packed application lacks it; this puts one of our own there.
 * @param {string} resources Electron's folder of that name
 */
export function writeDefaultApp(resources) {
  const manifest = Buffer.from(JSON.stringify({ name: 'electron', main: 'main.js' }));
  writeFileSync(
    join(resources, 'default_app.asar'),
    asar({ 'package.json': manifest, 'main.js': Buffer.from(`(${startNamedApp})();`) }),
  );
}

/** Runs inside Electron, from its source text: it can use nothing from outside itself. */
function startNamedApp() {
  const { app } = require('electron');
  const { dirname, join, resolve } = require('node:path');
  const { readFileSync, statSync } = require('node:fs');
  const named = resolve(process.argv.slice(1).find((word) => !word.startsWith('-')) ?? '.');
  process.defaultApp = true;
  if (statSync(named).isFile()) {
    app.setAppPath(dirname(named));
    return require(named);
  }
  const { main, name, productName, version } = JSON.parse(readFileSync(join(named, 'package.json'), 'utf8'));
  app.setName(productName ?? name);
  app.setVersion(version);
  app.setAppPath(named);
  return require(join(named, main));
}

/** An asar archive of a few files: sizes of its parts, a JSON index, then the files end to end. */
function asar(files) {
  const entries = Object.entries(files);
  let offset = 0;
  const index = entries.map(([name, bytes]) => {
    const entry = { size: bytes.length, offset: String(offset) };
    offset += bytes.length;
    return [name, entry];
  });
  const header = Buffer.from(JSON.stringify({ files: Object.fromEntries(index) }));
  const padded = Buffer.alloc(Math.ceil(header.length / 4) * 4);
  header.copy(padded);
  const sizes = Buffer.alloc(16);
  [4, padded.length + 8, padded.length + 4, header.length].forEach((size, at) => sizes.writeUInt32LE(size, at * 4));
  return Buffer.concat([sizes, padded, ...entries.map(([, bytes]) => bytes)]);
}
