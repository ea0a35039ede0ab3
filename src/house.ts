/**
 * What dist/main.js, dist/post.js and dist/cli.js open. Each part loads when its door is opened,
 * so that `--version` does not wait for the cache service's client.
 */
export async function main(): Promise<void> {
  await (await import('./main.js')).main();
}

export async function post(): Promise<void> {
  await (await import('./post.js')).post();
}

/** Leaves the exit code with the process. */
export async function cli(): Promise<void> {
  const { runCommandLine } = await import('./cli.js');
  const { loadCommands } = await import('./load-commands.js');
  process.exitCode = await runCommandLine(process.argv.slice(2), loadCommands);
}
