import { configurationKinds } from './configuration.js';
import { fileKinds } from './files.js';
import { headerKinds } from './headers.js';
import { historyKinds } from './history.js';
import { machineKinds } from './machine.js';
import { pinKinds } from './pins.js';
import { sourceKinds } from './sources.js';

/** What may change from one push to the next, and how often it does. */
export const kinds = {
  ...sourceKinds,
  ...fileKinds,
  ...headerKinds,
  ...configurationKinds,
  ...pinKinds,
  ...machineKinds,
  ...historyKinds,
};

export type Kind = keyof typeof kinds;
