import { existsSync } from 'node:fs';
import {
  chmod,
  lstat,
  mkdir,
  readFile,
  rename,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join, posix } from 'node:path';
import type { ExternalProject } from '../replay/fork.js';
import {
  at,
  type Bench,
  chosen,
  discard,
  edit,
  readText,
  setText,
  tracked,
  withLine,
} from './bench.js';

interface Change {
  /** How often it comes, beside others. */
  readonly weight: number;
  /** Changes the author's work tree or what is around it; nothing where it does not apply. */
  readonly apply: (bench: Bench, pick: number, value: number) => Promise<void>;
}

const source = /^csrc\/.*\.(cu|cpp)$/;
const cuda = /^csrc\/.*\.cu$/;
const compiled = /^csrc\/.*\.(cu|cpp|cuh|h|hpp)$/;
const header = /^csrc\/.*\.(cuh|h|hpp)$/;
const constant = /\b(constexpr int k\w+ = )\d;/g;
const cmake = 'CMakeLists.txt';
const marlin = 'csrc/quantization/marlin/generate_kernels.py';
const machete = 'csrc/quantization/machete/generate.py';
const helper = 'csrc/cutlass_extensions/vllm_cutlass_library_extension.py';

/** A name for C++ out of a path. */
const identifier = (path: string) => basename(path).replace(/\W/g, '_');

const texts: Readonly<Record<string, (value: number) => string>> = {
  'scalar_type.hpp': (value) =>
    `#pragma once\n#include <cstdint>\nnamespace vllm {\nconstexpr int kScalarType = ${value};\n}\n`,
  'stream.h': (value) =>
    `#pragma once\nnamespace accelerator {\nconstexpr int kStream = ${value};\n}\n`,
  'version.h': (value) =>
    `#pragma once\nconstexpr int kVllmVersion = ${value};\nnamespace cutlass {\nconstexpr int kVersion = ${value};\n}\n`,
  'scheduler.cuh': (value) =>
    `#pragma once\nnamespace deep_gemm {\nconstexpr int kScheduler = ${value};\n__host__ __device__ inline int group_of(int index, int groups) { return index % groups; }\n}\n`,
  cstdint: (value) =>
    `#pragma once\n#include_next <cstdint>\n__attribute__((used)) static int shadow_of_cstdint = ${value};\n`,
  cstddef: (value) =>
    `#pragma once\n#include_next <cstddef>\n__attribute__((used)) static int shadow_of_cstddef = ${value};\n`,
  'attention_dtypes.cuh': (value) =>
    `#pragma once\nconstexpr int kAttentionTypes = ${value};\nstruct Float8 {\n  float4 x;\n  float4 y;\n};\n`,
};

/** Where a header would be found before the one of that name which is used now, and where not. */
const shadows = [
  'csrc/attention/core/scalar_type.hpp',
  'csrc/moe/core/scalar_type.hpp',
  'csrc/quantization/machete/core/scalar_type.hpp',
  'csrc/quantization/marlin/core/scalar_type.hpp',
  'csrc/core/core/scalar_type.hpp',
  'csrc/accelerator/stream.h',
  'csrc/moe/accelerator/stream.h',
  'csrc/cutlass/version.h',
  'csrc/deep_gemm/scheduler.cuh',
  'csrc/version.h',
  'csrc/moe/version.h',
  'csrc/cstdint',
  'csrc/cstddef',
  'csrc/attention_dtypes.cuh',
];

async function toggle(bench: Bench, path: string, value: number): Promise<void> {
  const text = texts[basename(path)];
  const remove = existsSync(at(bench, path)) && value <= 4;
  await setText(bench, path, remove ? undefined : text?.(value));
}

const projectHeaders: Readonly<Record<ExternalProject, string>> = {
  cutlass: 'include/cutlass/version.h',
  deepgemm: 'deep_gemm/include/deep_gemm/scheduler.cuh',
  flashmla: 'flash_mla/flash_mla_interface.py',
};

/** A header that a new revision of a project brings, found before one that is used now. */
const projectShadows: Readonly<Record<ExternalProject, string>> = {
  cutlass: 'include/accelerator/stream.h',
  deepgemm: 'deep_gemm/include/accelerator/stream.h',
  flashmla: 'flash_mla/unused.h',
};

const projectFiles: Readonly<Record<ExternalProject, string>> = {
  cutlass: cmake,
  deepgemm: 'cmake/external_projects/deepgemm.cmake',
  flashmla: 'cmake/external_projects/flashmla.cmake',
};

const projects: readonly ExternalProject[] = ['cutlass', 'deepgemm', 'flashmla'];

async function pin(bench: Bench, project: ExternalProject, revision: string): Promise<void> {
  await edit(bench, projectFiles[project], (text) =>
    project === 'cutlass'
      ? text.replace(/(set\(CUTLASS_REVISION ")[^"]*/, `$1${revision}`)
      : text.replace(/(GIT_TAG )[0-9a-f]{40}/, `$1${revision}`),
  );
}

/** What a push may change, and how often it does. */
export const kinds = {
  value: {
    weight: 12,
    apply: async (bench, pick, value) => {
      const places: [string, number][] = [];
      for (const path of await tracked(bench, compiled)) {
        const count = [...(await readText(bench, path)).matchAll(constant)].length;
        for (let number = 0; number < count; number += 1) places.push([path, number]);
      }
      const [path, wanted] = chosen(places, pick) ?? [];
      let number = 0;
      await edit(bench, path, (text) =>
        text.replace(constant, (whole, start) =>
          number++ === wanted ? `${start}${value};` : whole,
        ),
      );
    },
  },
  comment: {
    weight: 4,
    apply: async (bench, pick, value) =>
      await edit(bench, chosen(await tracked(bench, compiled), pick), (text) =>
        withLine(text, '// Remark ', String(value)),
      ),
  },
  whitespace: {
    weight: 2,
    apply: async (bench, pick, value) =>
      await edit(bench, chosen(await tracked(bench, compiled), pick), (text) =>
        value % 2 === 0 ? `\n${text}` : text.replace('\n', ' \n'),
      ),
  },
  deviceCode: {
    weight: 5,
    apply: async (bench, pick, value) => {
      const path = chosen(await tracked(bench, cuda), pick);
      if (path === undefined) return;
      const start = `__global__ void added_to_${identifier(path)}(int* out) { *out = `;
      await edit(bench, path, (text) => withLine(text, start, `${value}; }`));
    },
  },
  oneArch: {
    weight: 4,
    apply: async (bench, pick, value) => {
      const path = chosen(await tracked(bench, cuda), pick);
      if (path === undefined) return;
      const name = `only_90_${identifier(path)}`;
      await edit(bench, path, (text) =>
        text.includes(name)
          ? text.replace(new RegExp(`(\\*${name} = )\\d`), `$1${value}`)
          : `${text}\n__global__ void ${name}_kernel(int* ${name}) {\n#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 900\n  *${name} = ${value};\n#endif\n}\n`,
      );
    },
  },
  addKernel: {
    weight: 3,
    apply: async (bench, _, value) => {
      const name = `added_${value}`;
      await setText(
        bench,
        `csrc/${name}.cu`,
        `#include "core/scalar_type.hpp"\n#include "dispatch_utils.h"\n\nnamespace {\nconstexpr int kAdded = ${value};\n}\n\nextern "C" int ${name}_version() { return 100 * kAdded + 10 * vllm::kScalarType + kDispatch; }\n`,
      );
      const target = value % 2 === 0 ? '_C' : '_moe_C';
      await edit(bench, cmake, (text) =>
        withLine(text, `target_sources(${target} PRIVATE csrc/${name}.cu)`, ''),
      );
    },
  },
  deleteKernel: {
    weight: 2,
    apply: async (bench, pick) => {
      const text = await readText(bench, cmake);
      const path = chosen(
        (await tracked(bench, source)).filter((file) => text.includes(file)),
        pick,
      );
      if (path === undefined) return;
      await rm(at(bench, path));
      await edit(bench, cmake, (old) =>
        old.replace(new RegExp(`^target_sources.*${path}\\)\\n`, 'm'), '').replace(`"${path}"`, ''),
      );
    },
  },
  renameKernel: {
    weight: 2,
    apply: async (bench, pick, value) => {
      const text = await readText(bench, cmake);
      const path = chosen(
        (await tracked(bench, source)).filter((file) => text.includes(file)),
        pick,
      );
      if (path === undefined) return;
      const renamed = path.replace(/(_r\d)?\.(\w+)$/, `_r${value}.$2`);
      await rename(at(bench, path), at(bench, renamed));
      await edit(bench, cmake, (old) => old.replaceAll(path, renamed));
    },
  },
  swap: {
    weight: 2,
    apply: async (bench, pick) => {
      const files = await tracked(bench, pick % 2 === 0 ? cuda : header);
      const one = chosen(files, pick);
      const other = chosen(files, Math.floor(pick / files.length));
      if (one === undefined || other === undefined) return;
      const [first, second] = [await readText(bench, one), await readText(bench, other)];
      await setText(bench, one, second);
      await setText(bench, other, first);
    },
  },
  shadow: {
    weight: 6,
    apply: async (bench, pick, value) => await toggle(bench, chosen(shadows, pick) ?? '', value),
  },
  deleteHeader: {
    weight: 1,
    apply: async (bench, pick) => {
      const path = chosen(await tracked(bench, header), pick);
      if (path !== undefined) await rm(at(bench, path));
    },
  },
  asksForHeader: {
    weight: 2,
    apply: async (bench, pick, value) => {
      const path = chosen(await tracked(bench, source), pick);
      if (path === undefined) return;
      const name = `extras/limits_${value % 3}.h`;
      await edit(bench, path, (text) =>
        text.includes('__has_include')
          ? text
          : `${text}\n#if __has_include("${name}")\n#include "${name}"\n#else\n#define LIMIT 0\n#endif\nextern "C" int ${identifier(path)}_limit_version() { return LIMIT; }\n`,
      );
    },
  },
  askedHeader: {
    weight: 3,
    apply: async (bench, pick, value) => {
      const folder = chosen(['csrc', 'csrc/moe', 'csrc/attention', 'machine'], pick) ?? 'csrc';
      const name = `extras/limits_${pick % 3}.h`;
      const text = `#pragma once\n#define LIMIT ${value}\n`;
      if (folder !== 'machine') {
        const path = `${folder}/${name}`;
        const remove = existsSync(at(bench, path)) && value <= 4;
        await setText(bench, path, remove ? undefined : text);
      } else {
        const file = join(bench.fork.externalInclude, name);
        if (existsSync(file) && value <= 4) return await rm(file);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, text);
      }
    },
  },
  computedInclude: {
    weight: 1,
    apply: async (bench, pick, value) => {
      const path = chosen(await tracked(bench, source), pick);
      if (path === undefined) return;
      await setText(bench, `csrc/computed_${value}.h`, `#define COMPUTED ${value}\n`);
      const start = '#define COMPUTED_HEADER ';
      await edit(bench, path, (text) =>
        text.includes(start)
          ? text.replace(/(COMPUTED_HEADER "computed_)\d/, `$1${value}`)
          : `${text}\n${start}"computed_${value}.h"\n#include COMPUTED_HEADER\nextern "C" int ${identifier(path)}_computed_version() { return COMPUTED; }\n`,
      );
    },
  },
  linkHeader: {
    weight: 3,
    apply: async (bench, pick, value) => {
      const path = chosen(await tracked(bench, header), pick);
      if (path === undefined) return;
      const target = `${posix.dirname(path)}/linked/${value}_${basename(path)}`;
      const text = await readText(bench, path);
      const next = text.replace(constant, `$1${value};`);
      if (path.includes('/linked/')) return;
      await setText(bench, target, next);
      await rm(at(bench, path));
      await symlink(`linked/${basename(target)}`, at(bench, path));
    },
  },
  linkDirectory: {
    weight: 4,
    apply: async (bench, pick, value) => {
      const variants = ['none', 'scalar', 'stream', 'cstdint'];
      const variant = chosen(variants, pick) ?? 'none';
      await setText(bench, 'csrc/variants/none/nothing.h', '#pragma once\n');
      for (const [folder, path] of [
        ['scalar', 'core/scalar_type.hpp'],
        ['stream', 'accelerator/stream.h'],
        ['cstdint', 'cstdint'],
      ] as const) {
        const file = `csrc/variants/${folder}/${path}`;
        if (!existsSync(at(bench, file)))
          await setText(bench, file, texts[basename(path)]?.(value));
      }
      const link = at(bench, 'csrc/preferred');
      await rm(link, { force: true, recursive: true });
      await symlink(`variants/${variant}`, link);
      await edit(bench, cmake, (text) =>
        text.includes('csrc/preferred')
          ? text
          : text.replace(
              /^include_directories\(.*\/configured\)$/m,
              '$&\ninclude_directories(BEFORE csrc/preferred)',
            ),
      );
    },
  },
  fileToDirectory: {
    weight: 2,
    apply: async (bench, pick, value) => {
      const user = chosen(await tracked(bench, source), pick % 4);
      if (user === undefined) return;
      const tables = 'csrc/tables';
      const isFile = (await lstat(at(bench, tables)).catch(() => undefined))?.isFile() === true;
      const path = isFile ? `${tables}/rows` : tables;
      await setText(bench, tables, undefined);
      await setText(bench, path, `#define ROWS ${value}\n`);
      const include = isFile ? '#include "tables/rows"' : '#include "tables"';
      for (const file of await tracked(bench, source)) {
        const text = await readText(bench, file);
        if (text.includes('#include "tables')) {
          await setText(bench, file, text.replace(/#include "tables.*/, include));
        }
      }
      await edit(bench, user, (text) =>
        text.includes('#include "tables')
          ? text
          : `${text}\n${include}\nextern "C" int ${identifier(user)}_rows_version() { return ROWS; }\n`,
      );
    },
  },
  remarkInCMake: {
    weight: 2,
    apply: async (bench, pick, value) =>
      await edit(bench, pick % 3 === 0 ? 'cmake/utils.cmake' : cmake, (text) =>
        withLine(text, '# Remark ', String(value)),
      ),
  },
  definition: {
    weight: 4,
    apply: async (bench, pick, value) => {
      const user = chosen(await tracked(bench, source), pick);
      if (user === undefined) return;
      await edit(bench, user, (text) =>
        text.includes('DEFINED')
          ? text
          : `${text}\n#ifndef DEFINED\n#define DEFINED 0\n#endif\nextern "C" int ${identifier(user)}_defined_version() { return DEFINED; }\n`,
      );
      const start = chosen(
        [
          'target_compile_definitions(_C PRIVATE DEFINED=',
          'target_compile_definitions(_moe_C PRIVATE DEFINED=',
          `set_property(SOURCE ${user} APPEND PROPERTY COMPILE_DEFINITIONS DEFINED=`,
        ],
        pick,
      );
      await edit(bench, cmake, (text) => withLine(text, start ?? '', `${value})`));
    },
  },
  generator: {
    weight: 4,
    apply: async (bench, pick, value) => {
      const path = pick % 2 === 0 ? marlin : machete;
      await edit(bench, path, (text) =>
        value === 9
          ? text.replace('THREADS = 128', 'THREADS = 256')
          : text.replace(/^(REVISION = )\d/m, `$1${value}`),
      );
    },
  },
  generatedTypes: {
    weight: 2,
    apply: async (bench, pick, value) => {
      if (pick % 2 === 0) {
        const lists = ['["float16"]', '["float16", "bfloat16"]', '["float16", "bfloat16", "int8"]'];
        await edit(bench, marlin, (text) =>
          text.replace(/(SM80_TYPES = )\[.*\]/, `$1${chosen(lists, value)}`),
        );
      } else {
        const names = ['["u4"]', '["u4", "u8"]', '["u8"]'];
        await edit(bench, helper, (text) =>
          text.replace(/(DataTypeNames = )\[.*\]/, `$1${chosen(names, value)}`),
        );
      }
    },
  },
  generatorModule: {
    weight: 3,
    apply: async (bench, _, value) =>
      await edit(bench, helper, (text) => text.replace(/(Revision = )\d+/, `$1${value}`)),
  },
  version: {
    weight: 1,
    apply: async (bench, _, value) => await setText(bench, 'VERSION', `0.9.${value}\n`),
  },
  versionTemplate: {
    weight: 1,
    apply: async (bench, _, value) =>
      await edit(bench, 'csrc/version.h.in', (text) =>
        text.replace(/(_PATCH@)( \+ \d)?;/, `$1 + ${value};`),
      ),
  },
  configuredHeader: {
    weight: 2,
    apply: async (bench, pick, value) => {
      const [template, name] = chosen(
        [
          ['csrc/stream.h.in', 'accelerator/stream.h'],
          ['csrc/scalar_type.hpp.in', 'core/scalar_type.hpp'],
        ] as const,
        pick,
      ) ?? ['', ''];
      const line = `configure_file(${template} \${CMAKE_BINARY_DIR}/configured/${name} COPYONLY)`;
      const there = (await readText(bench, cmake)).includes(line);
      if (there && value <= 5) {
        await edit(bench, cmake, (text) => text.replace(`${line}\n`, ''));
        return await setText(bench, template, undefined);
      }
      await setText(bench, template, texts[basename(name)]?.(value));
      await edit(bench, cmake, (text) => withLine(text, line, ''));
    },
  },
  pin: {
    weight: 4,
    apply: async (bench, pick, value) => {
      const project = chosen(projects, pick) ?? 'cutlass';
      const tag = `v1.${bench.revisions[project].length}.0`;
      const commit = await bench.fork.revise(
        project,
        value > 7
          ? { [projectShadows[project]]: texts['stream.h']?.(value) ?? '' }
          : {
              [projectHeaders[project]]: (text) =>
                text.replace(/((?:REVISION|kVersion|kScheduler) = )\d/, `$1${value}`),
            },
        tag,
      );
      const revision = project === 'cutlass' ? tag : commit;
      bench.revisions[project].push(revision);
      await pin(bench, project, revision);
    },
  },
  pinBack: {
    weight: 2,
    apply: async (bench, pick, value) => {
      const project = chosen(projects, pick) ?? 'cutlass';
      const revision = chosen(bench.revisions[project], value);
      if (revision !== undefined) await pin(bench, project, revision);
    },
  },
  machineHeader: {
    weight: 4,
    apply: async (bench, pick, value) => {
      const file = join(bench.fork.externalInclude, 'accelerator/stream.h');
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace(constant, `$1${value};`));
      if (pick % 2 === 0) await utimes(file, 1_000_000_000, 1_000_000_000);
    },
  },
  machineShadow: {
    weight: 1,
    apply: async (bench, pick, value) => {
      const name = pick % 2 === 0 ? 'cstdint' : 'cstddef';
      const file = join(bench.fork.externalInclude, name);
      if (existsSync(file) && value <= 4) return await rm(file);
      await writeFile(file, texts[name]?.(value) ?? '');
    },
  },
  script: {
    weight: 1,
    apply: async (bench, _, value) =>
      await edit(bench, 'tools/build_deepgemm_C.py', (text) =>
        text.replace(/BUILD=\d/, `BUILD=${value}`),
      ),
  },
  outsideSources: {
    weight: 3,
    apply: async (bench, pick, value) => {
      const path = chosen(['shared/values.def', 'docs/values.h', 'include/values.inc'], pick) ?? '';
      await setText(bench, path, `#define VALUES ${value}\n`);
      const user = chosen(await tracked(bench, /^csrc\/[^/]*\.(cu|cpp)$/), pick % 3);
      if (user === undefined) return;
      await edit(bench, user, (text) =>
        text.includes('#include "../')
          ? text
          : `${text}\n#include "../${path}"\nextern "C" int ${identifier(user)}_values_version() { return VALUES; }\n`,
      );
    },
  },
  documents: {
    weight: 2,
    apply: async (bench, pick, value) =>
      await setText(bench, pick % 2 === 0 ? 'README.md' : 'vllm/extra.py', `# ${value}\n`),
  },
  mode: {
    weight: 1,
    apply: async (bench, pick, value) => {
      const path = chosen(await tracked(bench, compiled), pick);
      if (path !== undefined) await chmod(at(bench, path), value % 2 === 0 ? 0o755 : 0o644);
    },
  },
  mistake: {
    weight: 2,
    apply: async (bench, pick) =>
      await edit(bench, chosen(await tracked(bench, compiled), pick), (text) =>
        text.includes('#error "a mistake"') ? text : `${text}\n#error "a mistake"\n`,
      ),
  },
  correction: {
    weight: 5,
    apply: async (bench) => {
      for (const path of await tracked(bench, compiled)) {
        const text = await readText(bench, path);
        if (text.includes('#error "a mistake"')) {
          await setText(bench, path, text.replaceAll('\n#error "a mistake"\n', ''));
        }
      }
    },
  },
  revert: {
    weight: 4,
    apply: async (bench, pick) => {
      const commit = chosen(bench.commits, pick);
      if (commit === undefined) return;
      await discard(bench);
      await bench.fork.revertTo(commit);
      bench.published = true;
    },
  },
  forcedPush: {
    weight: 3,
    apply: async (bench, pick) => {
      const commit = chosen(bench.commits, pick);
      if (commit === undefined) return;
      await discard(bench);
      await bench.fork.forceTo(commit);
      bench.published = true;
    },
  },
} satisfies Readonly<Record<string, Change>>;

export type Kind = keyof typeof kinds;
