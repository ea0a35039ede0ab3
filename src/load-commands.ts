import type { LoadCommands } from './commands.js';

/** The one place where the doors meet the commands. Each loads only what it does. */
export const loadCommands: LoadCommands = async (door) => ({
  build: async (settings) => (await import('./commands/build.js')).buildCommand(settings, door),
  plan: async (settings) => (await import('./commands/plan.js')).planCommand(settings, door),
  presets: async (settings) =>
    (await import('./commands/presets.js')).presetsCommand(settings, door),
  install: async (artifact, settings) =>
    (await import('./commands/install.js')).installCommand(artifact, settings, door),
  verify: async (manifest, settings) =>
    (await import('./commands/install.js')).verifyCommand(manifest, settings, door),
  doctor: async (settings) => (await import('./commands/doctor.js')).doctorCommand(settings, door),
  finish: async (settings) => (await import('./commands/finish.js')).finishCommand(settings, door),
});
