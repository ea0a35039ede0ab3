import { cli } from './entry/index.js';

await cli();
