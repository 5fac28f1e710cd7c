/** Progress for the person at the terminal. Standard error, so that standard output stays clean for programs. */
export const say = (message) => process.stderr.write(`[制文] ${message}\n`);
