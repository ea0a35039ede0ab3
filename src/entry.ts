/**
 * The main step, as dist/main.js opens it; dist/ has a frontend beside it for each of the others. A part
 * loads when its frontend is opened, so that `--version` does not wait for the cache service's client.
 * A frontend ends the process.
 */
export async function main(): Promise<void> {
  await (await import('./main.js')).main();
  await endProcess();
}

/** The post step; see {@link main}. */
export async function post(): Promise<void> {
  await (await import('./post.js')).post();
  await endProcess();
}

/** The program inside of a container; see `src/inside.ts`. */
export async function inside(): Promise<void> {
  await (await import('./inside.js')).inside();
  await endProcess();
}

/** The command line; ends with its exit code. */
export async function cli(): Promise<void> {
  outliveReaders();
  const { runCommandLine } = await import('./frontends/command-line.js');
  const { commands } = await import('./commands/table.js');
  process.exitCode = await runCommandLine(process.argv.slice(2), commands);
  await endProcess();
}

const streams = [process.stdout, process.stderr];

/**
 * Ends the process once everything is done and said. The clients of GitHub's services keep
 * connections open, and a call that was given up goes on behind our back: Node would wait for them,
 * for minutes where a service stalls (setup-uv and gradle/actions end the same way, force-exit.ts).
 */
async function endProcess(): Promise<never> {
  // What was written may still be on its way, and process.exit drops it.
  await Promise.all(streams.map((stream) => new Promise((done) => stream.write('', done))));
  process.exit();
}

/** A reader may leave before we are done, as `| head` does: no reason to fall over, nor to stop building. */
function outliveReaders(): void {
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
