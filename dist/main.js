import { main } from './entry/index.js';

await main();
