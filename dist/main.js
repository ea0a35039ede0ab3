import { main } from './house/index.js';

await main();
