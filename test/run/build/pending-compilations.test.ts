import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildContext } from '../../../src/run/build/build-context.js';
import { pendingCompilations } from '../../../src/run/build/compile.js';
import { temporaryDirectory } from '../../cache/temporary-directory.js';
import { ninjas, run } from '../../tree/real-project.js';

const temporary = temporaryDirectory();
const buildDir = () => join(temporary(), 'build');
const projects = {
  'sources by name': 'add_library(a STATIC a.c b.c)',
  'sources by a glob that Ninja checks': `file(GLOB sources CONFIGURE_DEPENDS "*.c")\nadd_library(a STATIC \${sources})`,
};

/** Configures a project of two sources. */
function configure(rules: string): void {
  const text = `cmake_minimum_required(VERSION 3.26)\nproject(p LANGUAGES C)\n${rules}\n`;
  writeFileSync(join(temporary(), 'CMakeLists.txt'), text);
  for (const name of ['a', 'b']) writeSource(name, 1);
  mkdirSync(buildDir());
  run('cmake', ['-G', 'Ninja', '-S', temporary(), '-B', buildDir()]);
}

function writeSource(name: string, value: number): void {
  writeFileSync(join(temporary(), `${name}.c`), `int ${name}(void) { return ${value}; }\n`);
}

describe.each(ninjas)('Ninja $version', ({ ninja }) => {
  const pending = (targets: readonly string[] = []) => {
    const context = {
      toolchain: { ninja },
      preset: { buildDir: buildDir() },
      options: { environment: process.env },
    };
    return pendingCompilations(context as unknown as BuildContext, targets);
  };

  test.each(Object.entries(projects))('%s: counts what is to be compiled', async (_, rules) => {
    configure(rules);
    expect(await pending()).toBe(2);
    run(ninja, ['-C', buildDir()]);
    expect(await pending(['a'])).toBe(0);
    writeSource('b', 22);
    expect(await pending()).toBe(1);
    await expect(pending(['c'])).rejects.toThrow('the fork has no target "c"');
  });
});
