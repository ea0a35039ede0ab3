// Preloaded into a process, lets it wait a tenth as long wherever it means to wait for a second or
// more. What a client does between its repetitions keeps its order and its limits that way, and a
// test of a service that never answers ends soon.
const wait = globalThis.setTimeout;

function setTimeout(work, delay, ...given) {
  return wait(work, delay >= 1000 ? delay / 10 : delay, ...given);
}
globalThis.setTimeout = Object.defineProperties(setTimeout, Object.getOwnPropertyDescriptors(wait));
