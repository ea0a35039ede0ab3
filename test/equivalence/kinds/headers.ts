import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { at, chosen, edit, readText, setText, tracked, withLine } from '../bench.js';
import { headerText } from './header-texts.js';
import { type ChangeKinds, cmakeLists, files } from './kind.js';
import { identifier } from './names.js';

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
] as const;

/** What changes which file an `#include` finds. */
export const headerKinds = {
  shadow: {
    weight: 6,
    apply: async (bench, pick, value) => {
      const path = chosen(shadows, pick) ?? shadows[0];
      const remove = existsSync(at(bench, path)) && value <= 4;
      await setText(bench, path, remove ? undefined : headerText(path, value));
    },
  },
  asksForHeader: {
    weight: 2,
    apply: async (bench, pick, value) => {
      const path = chosen(await tracked(bench, files.source), pick);
      if (path === undefined) return;
      const name = `extras/limits_${value % 3}.h`;
      // What is only asked for, no list of what a compilation read names.
      const found = value > 5 ? '#define LIMIT 100' : `#include "${name}"`;
      await edit(bench, path, (text) =>
        text.includes('__has_include')
          ? text
          : `${text}\n#if __has_include("${name}")\n${found}\n#else\n#define LIMIT 0\n#endif\nextern "C" int ${identifier(path)}_limit_version() { return LIMIT; }\n`,
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
      const path = chosen(await tracked(bench, files.source), pick);
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
      const there = (await readText(bench, cmakeLists)).includes(line);
      if (there && value <= 5) {
        await edit(bench, cmakeLists, (text) => text.replace(`${line}\n`, ''));
        return await setText(bench, template, undefined);
      }
      await setText(bench, template, headerText(name, value));
      await edit(bench, cmakeLists, (text) => withLine(text, line, ''));
    },
  },
} satisfies ChangeKinds;
