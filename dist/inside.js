// An older Node cannot even read the program, so it is not imported there.
if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error(
    'vllm-incremental-build needs Node 24 or newer, and this is Node ' + process.versions.node + '.',
  );
  process.exit(2);
}
const { inside } = await import('./entry/index.js');
await inside();
