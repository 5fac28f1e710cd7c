// Bundled where an ES module asks for its own address, which a CommonJS bundle has no other way to tell.
export const importMetaUrl = require('node:url').pathToFileURL(__filename).href;
