/** Takes the lock of a checkout and holds it until its standard input ends. */
import { lockCheckout } from '../../src/machine/checkout-lock.js';

await lockCheckout(process.argv[2] ?? '', { info: () => {} });
process.stdout.write('held\n');
process.stdin.resume();
