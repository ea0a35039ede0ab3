import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { applyEdits, replace, setConstant } from './harness/edits.js';
import { environmentWithCompilers, runBuild } from './harness/program.js';
import { argumentsFor, newReplay, outcomeOf, replayAfterFirstPush } from './harness/replay.js';
import { allModules, allUnits, firstValues, units } from './harness/units.js';

jest.setTimeout(300_000);

const kernel = 'csrc/moe/topk_softmax_kernels.cu';
const otherKernel = 'csrc/activation_kernels.cu';

describe('a fork', () => {
  test('with a preset of its own keeps it, and compiles what changed', async () => {
    const args = ['--preset', 'ci'];
    const replay = await replayOfVariant({ committedPreset: true }, args);
    const { compiled, linked } = await replay.push({ [kernel]: setConstant(2) }, { args });
    expect({ compiled, linked }).toEqual({ compiled: [kernel], linked: ['_moe_C.abi3.so'] });
    expect(existsSync(join(replay.fork.checkout, 'cmake-build-ci/build.ninja'))).toBe(true);
  });

  test('whose presets set what nvcc obeys compiles everything when that changes', async () => {
    const args = ['--preset', 'ci'];
    const replay = await replayOfVariant({ committedPreset: true }, args);
    const wide = (flag: string) =>
      JSON.stringify({
        version: 6,
        configurePresets: [
          { name: 'flags', hidden: true, environment: { NVCC_APPEND_FLAGS: `-DWIDE=${flag}` } },
        ],
      });
    const inherit = (text: string) => {
      const presets = JSON.parse(text);
      presets.include = ['ci/flags.json'];
      presets.configurePresets[0].inherits = 'flags';
      return JSON.stringify(presets);
    };
    const exports = 'extern "C" int wide_version() { return WIDE; }\n';
    await replay.push(
      {
        'ci/flags.json': wide('1'),
        'CMakePresets.json': inherit,
        [kernel]: (text) => `${text}${exports}`,
      },
      { args },
    );
    expect(await replay.values()).toMatchObject({ wide_version: 1 });
    const { compiled } = await replay.push({ 'ci/flags.json': wide('2') }, { args });
    expect(await replay.values()).toMatchObject({ wide_version: 2 });
    expect(compiled).toEqual(allUnits);
  });

  test('that renamed the package is built by its own names', async () => {
    const replay = await replayOfVariant({ packageName: 'aphrodite' }, []);
    const { compiled } = await replay.push({ [kernel]: setConstant(2) });
    expect(compiled).toEqual([kernel]);
    expect(await replay.values()).toMatchObject({ moe_version: 210, aphrodite_version: 901 });
  });
});

async function replayOfVariant(options: Parameters<typeof newReplay>[0], args: readonly string[]) {
  const replay = await newReplay(options);
  const first = outcomeOf(await replay.build({ args }));
  expect(first.compiled).toHaveLength(allUnits.length);
  return replay;
}

test('a linker that tells what it reads links again what changed alone', async () => {
  const replay = await newReplay();
  // CMake asks GNU's linker by itself from version 2.41 on (its Modules/Linker/GNU.cmake).
  const asked = 'set(CMAKE_CXX_LINK_DEPENDS_USE_LINKER TRUE)';
  const targets = '# cumem_allocator extension';
  await replay.push({ 'CMakeLists.txt': replace(targets, `\n${asked}`) });
  const manifest = join(replay.fork.checkout, 'cmake-build-release/build.ninja');
  expect(await readFile(manifest, 'utf8')).toContain('--dependency-file');
  const { compiled, linked } = await replay.push({ [kernel]: setConstant(2) });
  expect({ compiled, linked }).toEqual({ compiled: [kernel], linked: ['_moe_C.abi3.so'] });
});

test('headers outside of the checkout, edited push by push: each edit is compiled once', async () => {
  const replay = await replayAfterFirstPush();
  const { externalInclude } = replay.fork;
  const edit = (name: string, value: number) =>
    writeFile(join(externalInclude, 'accelerator', name), `constexpr int kLocal = ${value};\n`);
  await edit('one.h', 1);
  await edit('two.h', 1);
  const including = (name: string) => (text: string) => `#include <accelerator/${name}>\n${text}`;
  const users = { 'one.h': kernel, 'two.h': otherKernel };
  await replay.push({ [kernel]: including('one.h'), [otherKernel]: including('two.h') });
  for (const [name, value] of [
    ['one.h', 2],
    ['two.h', 2],
    ['one.h', 3],
    ['two.h', 3],
  ] as const) {
    await edit(name, value);
    const { compiled } = await replay.push({ 'README.md': `${name} ${value}\n` });
    expect(compiled).toEqual([users[name]]);
  }
});

test('a module that a kept checkout no longer builds is not left importable', async () => {
  const replay = await replayAfterFirstPush();
  const { checkout } = replay.fork;
  outcomeOf(await replay.build());
  const rename = async (from: string, to: string) => {
    await applyEdits(checkout, { 'CMakeLists.txt': replace(`  ${from}\n`, `  ${to}\n`) });
    const args = argumentsFor(replay.fork);
    const { report } = outcomeOf(
      await runBuild(checkout, replay.cacheDir, args, environmentWithCompilers()),
    );
    const modules = await readdir(join(checkout, 'vllm'));
    return { outcome: report.outcome, modules: modules.filter((name) => name.includes('_alloc')) };
  };
  expect(await rename('cumem_allocator', 'gpu_allocator')).toEqual({
    outcome: 'built',
    modules: ['gpu_allocator.abi3.so'],
  });
  expect(await rename('gpu_allocator', 'cumem_allocator')).toEqual({
    outcome: 'restored',
    modules: ['cumem_allocator.abi3.so'],
  });
});

test('a file that only commands name is compiled and linked with its new content', async () => {
  const replay = await replayAfterFirstPush();
  const options = `string(APPEND CMAKE_CUDA_FLAGS " --options-file \${CMAKE_SOURCE_DIR}/nvcc.options")`;
  const targets = '# cumem_allocator extension';
  const linker = `string(APPEND CMAKE_MODULE_LINKER_FLAGS " -Wl,--version-script=\${CMAKE_SOURCE_DIR}/exports")`;
  await replay.push({
    'nvcc.options': '-DOPTED=1\n',
    exports: '{ global: *; };\n',
    'CMakeLists.txt': replace(targets, `${targets}\n${options}\n${linker}`),
    [kernel]: (text) => `${text}extern "C" int opted_version() { return OPTED; }\n`,
  });
  expect(await replay.values()).toMatchObject({ opted_version: 1, cumem_version: 1 });

  const opted = await replay.push({ 'nvcc.options': '-DOPTED=2\n' });
  expect(await replay.values()).toMatchObject({ opted_version: 2 });
  expect(opted.compiled).toEqual(allUnits.filter((path) => path.endsWith('.cu')));

  const hidden = await replay.push({ exports: '{ local: cumem_version; };\n' });
  expect(await replay.values()).not.toHaveProperty('cumem_version');
  expect({ compiled: hidden.compiled, linked: hidden.linked }).toEqual({
    compiled: [],
    linked: allModules,
  });
});

test('another checkout path is built anew, and the report says why', async () => {
  const replay = await replayAfterFirstPush();
  await replay.fork.push({ [kernel]: setConstant(2) });
  const directory = join(replay.fork.checkout, '../elsewhere');
  const { report, compiled } = outcomeOf(
    await replay.build({ directory, args: ['--compiler-cache', 'off'] }),
  );
  expect(compiled).toEqual(allUnits);
  expect(report.layers.buildTree.status).toBe('miss');
  expect(report.layers.buildTree.reason).toMatch(/path|toolchain/);
});

test('chosen targets are built alone, and the others compile when they are asked for', async () => {
  const replay = await newReplay();
  const chosen = outcomeOf(await replay.build({ args: ['--targets', '_moe_C'] }));
  expect(chosen.compiled).toEqual(units['_moe_C.abi3.so']);
  expect(chosen.linked).toEqual(['_moe_C.abi3.so']);
  const folder = join(replay.fork.checkout, 'vllm');
  const modules = (await readdir(folder)).filter((name) => name.endsWith('.so'));
  expect(modules).toEqual(['_moe_C.abi3.so']);

  const rest = outcomeOf(await replay.build());
  const chosenUnits: readonly string[] = units['_moe_C.abi3.so'];
  expect(rest.compiled).toEqual(allUnits.filter((unit) => !chosenUnits.includes(unit)));
  expect(await replay.values()).toEqual(firstValues);
});

test('what compiled before another kernel failed stays compiled', async () => {
  const replay = await replayAfterFirstPush();
  await replay.fork.push({
    [kernel]: (text) => `${text}\n#error "a mistake"\n`,
    [otherKernel]: setConstant(2),
  });
  const failed = await replay.build();
  expect(failed.code).toBe(1);
  expect(failed.report?.outcome).toBe('failed');
  expect(failed.log).toContain('a mistake');

  const { compiled } = await replay.push({
    [kernel]: (text) => setConstant(2)(text.replace('\n#error "a mistake"\n', '')),
  });
  expect(compiled).toEqual([kernel]);
  expect(await replay.values()).toEqual({
    ...firstValues,
    activation_version: 211,
    moe_version: 210,
  });
});

test('a build that failed before it compiled anything takes the place of no better one', async () => {
  const replay = await replayAfterFirstPush();
  const mistake = 'add_compile_options(--no-such-option)\n';
  await replay.fork.push({ 'cmake/utils.cmake': (text) => mistake + text });
  const failed = await replay.build({ args: ['--clean', 'always'] });
  expect(failed.code).toBe(1);
  expect(failed.log).toContain('Build tree: not saved because nothing was compiled.');

  const { rebuilt } = await replay.push({
    'cmake/utils.cmake': replace(mistake, ''),
    [kernel]: setConstant(2),
  });
  expect(rebuilt).toEqual([kernel]);
});

describe('the compiler cache alone', () => {
  const args = ['--layers', 'compiler-cache'];

  test('serves a build tree that is gone, but not what only the host pass sees', async () => {
    const replay = await replayAfterFirstPush();
    const edited = 'csrc/layernorm_kernels.cu';
    const { report, compiled } = await replay.push(
      { [edited]: setConstant(2, 'kHostOnly') },
      { args },
    );
    expect(compiled).toEqual([edited]);
    expect(report.translationUnits.fromCompilerCache).toBe(allUnits.length - 1);
    expect(await replay.values()).toEqual({ ...firstValues, layernorm_version: 2111 });
  });
});

describe('a cache', () => {
  test('that lost everything costs a full build', async () => {
    const replay = await replayAfterFirstPush();
    await rm(replay.cacheDir, { recursive: true });
    expect(outcomeOf(await replay.build()).compiled).toEqual(allUnits);
  });

  test('whose every file is damaged never makes a build fail or wrong', async () => {
    const replay = await replayAfterFirstPush();
    const files = (await readdir(replay.cacheDir, { recursive: true, withFileTypes: true })).filter(
      (entry) => entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const { parentPath, name } of files) {
      const file = join(parentPath, name);
      const bytes = await readFile(file);
      bytes.fill(0, Math.floor(bytes.length / 2));
      await writeFile(file, bytes);
    }
    const { code } = await replay.build();
    expect(code).toBe(0);
    expect(await replay.values()).toEqual(firstValues);
  });
});
