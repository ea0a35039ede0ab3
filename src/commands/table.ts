import type { LoadCommands } from '../frontends/commands.js';

/** The one place where the frontends meet the commands. Each loads only what it does. */
export const loadCommands: LoadCommands = async (frontend) => ({
  build: async (settings) => (await import('./build.js')).buildCommand(settings, frontend),
  plan: async (settings) => (await import('./plan.js')).planCommand(settings, frontend),
  presets: async (settings) => (await import('./presets.js')).presetsCommand(settings, frontend),
  install: async (artifact, settings) =>
    (await import('./install.js')).installCommand(artifact, settings, frontend),
  verify: async (manifest, settings) =>
    (await import('./install.js')).verifyCommand(manifest, settings, frontend),
  doctor: async (settings) => (await import('./doctor.js')).doctorCommand(settings, frontend),
  finish: async (settings) => (await import('./finish.js')).finishCommand(settings, frontend),
});
