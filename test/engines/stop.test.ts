import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { execa } from 'execa';
import { places } from '../../src/container/engine/path-mapping.js';
import type { Edit } from '../replay/harness/edits.js';
import { argumentsFor } from '../replay/harness/replay.js';
import { usersOfScalarType } from '../replay/harness/units.js';
import { toolsImage } from '../services/engine-images.js';
import { type Engine, startDocker, startPodman } from '../services/engines.js';
import { type ContainerReplay, replayInContainers } from './container-replay.js';
import { interruptBuild, processesAbout } from './interrupted.js';

jest.setTimeout(1_200_000);

/** Read by most kernels of the fork. */
const header = 'csrc/core/scalar_type.hpp';

type Point = [when: string, line: RegExp | undefined, signal: 'SIGINT' | 'SIGTERM'];
const early: Point[] = [['at once', undefined, 'SIGINT']];
const points: Point[] = [
  ...early,
  ['when the image is found', /is taken from the image/, 'SIGTERM'],
  ['before anything is compiled', /translation units? to compile/, 'SIGINT'],
  ['at the first step', /^\[1\/\d+\]/, 'SIGINT'],
  ['at the second step', /^\[2\/\d+\]/, 'SIGTERM'],
  ['at the third step', /^\[3\/\d+\]/, 'SIGINT'],
  ['at the fifth step', /^\[5\/\d+\]/, 'SIGTERM'],
  ['at the eighth step', /^\[8\/\d+\]/, 'SIGINT'],
  ['while modules are linked', /Linking/, 'SIGTERM'],
  ['while files are installed', /Installing: |Install the project/, 'SIGINT'],
];

const rows: [string, () => Promise<Engine>, readonly Point[]][] = [
  ['podman', startPodman, points],
  ['docker', startDocker, [points[3] as Point, points[6] as Point]],
];

describe.each(rows)('a build in a container of %s, interrupted', (_, start, chosen) => {
  let engine: Engine;
  let place: ContainerReplay;
  let value = 1;
  beforeAll(async () => {
    engine = await start();
    place = await replayInContainers(engine, await toolsImage(engine), 0);
    await place.replay.push({}, place.options);
  });
  afterAll(async () => {
    await engine?.stop();
  });

  test.each(chosen)(
    '%s: nothing of it lives on, and the next run goes on',
    async (_, line, signal) => {
      const { replay, options } = place;
      const next = value + 1;
      const edit: Edit = (text) =>
        text.replace(`kScalarType = ${value};`, `kScalarType = ${next};`);
      await replay.fork.push({ [header]: edit });
      value = next;
      const checkout = await replay.fork.clone();
      const args = [...argumentsFor(replay.fork), ...(options.args ?? [])];
      await rm(join(replay.cacheDir, 'interrupted.json'), { force: true });
      const run = await interruptBuild(checkout, replay.cacheDir, args, options.environment ?? {}, {
        line,
        signal,
      });

      expect(run).toMatchObject({ interrupted: true });
      expect(run.code).not.toBe(0);
      expect(await processesAbout(places.program)).toEqual([]);
      const { stdout } = await execa(engine.path, ['ps', '--all', '--quiet'], {
        env: engine.environment,
      });
      expect(stdout).toBe('');

      const after = await replay.push({}, options);
      const before = run.report?.rebuilt.map(({ source }) => source) ?? [];
      expect(after.report.outcome).toBe('built');
      expect([...before, ...after.rebuilt].sort()).toEqual(usersOfScalarType);
    },
  );
});
