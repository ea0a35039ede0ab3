import { chosen, edit, setText, tracked, withLine } from '../bench.js';
import { type ChangeKinds, cmakeLists, files } from './kind.js';
import { identifier } from './names.js';

const marlin = 'csrc/quantization/marlin/generate_kernels.py';
const machete = 'csrc/quantization/machete/generate.py';
const helper = 'csrc/cutlass_extensions/vllm_cutlass_library_extension.py';

/** What only CMake, or a generator that it runs, reads. */
export const configurationKinds = {
  remarkInCMake: {
    weight: 2,
    apply: async (bench, pick, value) =>
      await edit(bench, pick % 3 === 0 ? 'cmake/utils.cmake' : cmakeLists, (text) =>
        withLine(text, '# Remark ', String(value)),
      ),
  },
  definition: {
    weight: 2,
    apply: async (bench, pick, value) => {
      const user = chosen(await tracked(bench, files.source), pick);
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
      await edit(bench, cmakeLists, (text) => withLine(text, start ?? '', `${value})`));
    },
  },
  generator: {
    weight: 3,
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
    weight: 1,
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
  script: {
    weight: 1,
    apply: async (bench, _, value) =>
      await edit(bench, 'tools/build_deepgemm_C.py', (text) =>
        text.replace(/BUILD=\d/, `BUILD=${value}`),
      ),
  },
} satisfies ChangeKinds;
