import type { LoadCommands } from './commands.js';

/** The one place where the doors meet the commands. */
export const loadCommands: LoadCommands = async () => {
  throw new Error('no command is built in yet');
};
