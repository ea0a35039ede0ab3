import { cli } from './house/index.js';

await cli();
