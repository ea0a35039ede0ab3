import { inside } from './entry/index.js';

await inside();
