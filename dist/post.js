import { post } from './house/index.js';

await post();
