import { inside } from './house/index.js';

await inside();
