import { toolkitsHere } from '../../inputs/toolkit-names.js';
import type { Engine } from './engine.js';
import { places } from './path-mapping.js';

/** Messages of engines and loaders → a sentence that says who has to fix what. */
const problems: readonly (readonly [said: RegExp, sentence: (image: string) => string])[] = [
  [
    /version `(GLIBC|GLIBCXX|CXXABI)_[\d.]+' not found/,
    (image) =>
      `The image ${image} is older than this program's Node runs on; accepted: an image with glibc 2.28 or newer, as Ubuntu 20.04, Debian 10 and Rocky Linux 8 have it.`,
  ],
  [
    /exec format error/i,
    (image) =>
      `The image ${image} is for another processor than this machine's; accepted: an image for ${process.arch === 'arm64' ? 'linux/arm64' : 'linux/amd64'}.`,
  ],
  [
    /libstdc\+\+\.so\.6: cannot open shared object file/,
    (image) =>
      `The image ${image} has no C++ library, which this program's Node and every compiler need; accepted: an image with g++.`,
  ],
  [
    new RegExp(
      `${places.node}.*no such file or directory|no such file or directory.*${places.node}`,
      'i',
    ),
    (image) =>
      `The image ${image} cannot run this program's Node, which needs glibc; accepted: an image of Ubuntu, Debian, Rocky Linux or another distribution with glibc.`,
  ],
  [
    /(bind source path does not exist|statfs .*no such file|error mounting)/i,
    () =>
      `The container engine does not see this machine's files, as one on another machine would not; accepted: an engine on this machine, or toolkit ${toolkitsHere.join(' or ')}.`,
  ],
  [
    /could not select device driver|unresolvable CDI devices|nvidia-container-cli/i,
    () =>
      'container-gpus is all, and the engine has no way to GPUs; accepted: container-gpus none, which compiling needs none of, or an engine with the NVIDIA Container Toolkit.',
  ],
];

/**
 * Explains why a container did not start.
 * @param said the last lines of output from the engine and from what it started
 * @returns one sentence: why it did not start and what would work
 */
export function whyNotStarted(said: string, image: string, engine: Pick<Engine, 'kind'>): string {
  const known = problems.find(([pattern]) => pattern.test(said));
  if (known !== undefined) return known[1](image);
  const lines = said.trim().split('\n');
  const telling = lines.findLast((line) => /\berror\b/i.test(line)) ?? lines.at(-1) ?? '';
  const last = telling.trim().replace(/^Error: /, '');
  return `${engine.kind} could not start a container of ${image}: ${last === '' ? 'it said nothing.' : last}`;
}
