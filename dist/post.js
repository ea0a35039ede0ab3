import { post } from './entry/index.js';

await post();
