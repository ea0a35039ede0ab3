import { chmod, chown, mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import {
  environmentWithCompilers,
  environmentWithoutCompilers,
} from '../replay/harness/program.js';
import { type BuildOptions, newReplay, type Replay } from '../replay/harness/replay.js';
import type { Engine } from '../services/engines.js';

/** A fork whose pushes are built in containers of an image, on a machine without any compiler. */
export interface ContainerReplay {
  readonly replay: Replay;
  /** How every push is built. */
  readonly options: BuildOptions;
}

/**
 * @param image its name in the engine
 * @param user id of who runs the program and owns checkout and cache
 */
export async function replayInContainers(
  engine: Engine,
  image: string,
  user: number,
): Promise<ContainerReplay> {
  const replay = await newReplay();
  const home = await mkdtemp(join(tmpdir(), 'home-'));
  const bare = await environmentWithoutCompilers(home);
  await mkdir(replay.cacheDir, { recursive: true });
  // Git takes sources only from those who own them.
  const externals = join(dirname(replay.cacheDir), 'externals');
  await Promise.all([home, replay.cacheDir, externals].map((directory) => own(directory, user)));
  if (user !== 0) await admit(engine);
  const args = [
    ...['--toolkit', 'container', '--container-engine', engine.kind, '--image', image],
    ...['--cuda-version', '13.0', '--requirements', 'none'],
  ];
  const environment = { ...bare, ...engine.environment, HOME: home, PATH: enginePath(bare.PATH) };
  return {
    replay,
    options: { args, environment, user, prepare: (checkout) => own(checkout, user) },
  };
}

/** Does what membership in the group `docker` does: lets everybody speak to the daemon. */
async function admit({ environment }: Engine): Promise<void> {
  const socket = environment.DOCKER_HOST?.replace('unix://', '');
  if (socket === undefined) return;
  await chmod(dirname(socket), 0o711);
  await chmod(socket, 0o666);
}

async function own(directory: string, user: number): Promise<void> {
  await chown(directory, user, user);
  await execa('chown', ['--recursive', '--no-dereference', `${user}:${user}`, directory]);
}

/** Engines find their own programs along the path; toolkit and programs of `script/setup` are not on it. */
function enginePath(gitOnly = ''): string {
  const system = environmentWithCompilers()
    .PATH?.split(':')
    .filter((directory) => /^\/(usr\/)?(local\/)?s?bin$/.test(directory));
  return [gitOnly, ...(system ?? [])].join(':');
}
