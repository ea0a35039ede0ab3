import { hash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { type Candidate, includedNames } from '../closure.js';

/** Every file below directories, by each path that leads to it: symbolic links are followed. */
export async function readCandidates(roots: readonly string[]): Promise<Map<string, Candidate>> {
  const files = new Map<string, Candidate>();
  const visit = async (path: string, depth: number): Promise<void> => {
    const facts = await stat(path).catch(() => undefined);
    if (facts === undefined || depth > 12) return;
    if (facts.isDirectory()) {
      for (const name of await readdir(path)) {
        if (name !== '.git') await visit(join(path, name), depth + 1);
      }
    } else {
      const content = await readFile(path);
      files.set(path, {
        digest: hash('sha256', content, 'hex'),
        names: includedNames(content.toString('latin1')),
      });
    }
  };
  for (const root of roots) await visit(root, 0);
  return files;
}

let known: Promise<ReadonlySet<string>> | undefined;

/**
 * Names of all headers of a toolkit and of the host compiler. They are read once in this process:
 * no push adds one.
 */
export function fixedNames(cudaHome: string): Promise<ReadonlySet<string>> {
  known ??= (async () => {
    const { stderr } = await execa('c++', ['-E', '-v', '-x', 'c++', '/dev/null']);
    const searched = [...stderr.matchAll(/^ (\/\S+)$/gm)].map(([, path]) => path as string);
    const names = new Set<string>();
    for (const root of [join(cudaHome, 'include'), ...searched]) {
      for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
        if (!entry.isDirectory()) names.add(entry.name);
      }
    }
    return names;
  })();
  return known;
}
