import { liveInside } from './run/container/inside.js';

/** The frontend of the program inside of a container; its argument is the socket to speak over. */
export async function inside(): Promise<void> {
  await liveInside(process.argv[2] ?? '');
}
