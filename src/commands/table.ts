import type { CommandEntry } from '../frontends/commands.js';

/**
 * Every command that a user can ask for, under its name and in the order of `--help`. The action runs
 * `build`, and in its post step `finish.ts`.
 */
export const commands = {
  build: {
    sentence: 'Compile what changed, install it, write the manifest.',
    load: async () => (await import('./build.js')).buildCommand,
  },
  plan: {
    sentence: 'Say what `build` would do and why; do nothing.',
    load: async () => (await import('./plan.js')).planCommand,
  },
  presets: {
    sentence: 'Write CMakeUserPresets.json.',
    load: async () => (await import('./presets.js')).presetsCommand,
  },
  install: {
    argument: 'artifact',
    sentence: 'Check a downloaded artifact (a directory or a zip) and put its kernels in place.',
    load: async () => (await import('./install.js')).installCommand,
  },
  verify: {
    argument: 'manifest',
    sentence: 'Check the installed kernels against a kernels.json.',
    load: async () => (await import('./verify.js')).verifyCommand,
  },
  doctor: {
    sentence: 'Say what this machine has and lacks.',
    load: async () => (await import('./doctor.js')).doctorCommand,
  },
} satisfies Readonly<Record<string, CommandEntry>>;
