import type { LoadCommands } from '../frontends/commands.js';

/** The one place where the doors meet the commands. Each loads only what it does. */
export const loadCommands: LoadCommands = async (door) => ({
  build: async (settings) => (await import('./build.js')).buildCommand(settings, door),
  plan: async (settings) => (await import('./plan.js')).planCommand(settings, door),
  presets: async (settings) => (await import('./presets.js')).presetsCommand(settings, door),
  install: async (artifact, settings) =>
    (await import('./install.js')).installCommand(artifact, settings, door),
  verify: async (manifest, settings) =>
    (await import('./install.js')).verifyCommand(manifest, settings, door),
  doctor: async (settings) => (await import('./doctor.js')).doctorCommand(settings, door),
  finish: async (settings) => (await import('./finish.js')).finishCommand(settings, door),
});
