import { type Bench, chosen, edit, readText, setText, tracked, withLine } from '../bench.js';
import { type ChangeKinds, constant, files } from './kind.js';
import { identifier } from './names.js';

/** Gives one of all constants of the files that a pattern matches a new value. */
async function setOneConstant(bench: Bench, pattern: RegExp, pick: number, value: number) {
  const places: [string, number][] = [];
  for (const path of await tracked(bench, pattern)) {
    const count = [...(await readText(bench, path)).matchAll(constant)].length;
    for (let number = 0; number < count; number += 1) places.push([path, number]);
  }
  const [path, wanted] = chosen(places, pick) ?? [];
  let number = 0;
  await edit(bench, path, (text) =>
    text.replace(constant, (whole, start) => (number++ === wanted ? `${start}${value};` : whole)),
  );
}

/** What a push does inside a source or a header. */
export const sourceKinds = {
  value: {
    weight: 8,
    apply: async (bench, pick, value) => await setOneConstant(bench, files.source, pick, value),
  },
  headerValue: {
    weight: 6,
    apply: async (bench, pick, value) => await setOneConstant(bench, files.header, pick, value),
  },
  comment: {
    weight: 4,
    apply: async (bench, pick, value) =>
      await edit(bench, chosen(await tracked(bench, files.compiled), pick), (text) =>
        withLine(text, '// Remark ', String(value)),
      ),
  },
  whitespace: {
    weight: 2,
    apply: async (bench, pick, value) =>
      await edit(bench, chosen(await tracked(bench, files.compiled), pick), (text) =>
        value % 2 === 0 ? `\n${text}` : text.replace('\n', ' \n'),
      ),
  },
  deviceCode: {
    weight: 5,
    apply: async (bench, pick, value) => {
      const path = chosen(await tracked(bench, files.cuda), pick);
      if (path === undefined) return;
      const start = `__global__ void added_to_${identifier(path)}(int* out) { *out = `;
      await edit(bench, path, (text) => withLine(text, start, `${value}; }`));
    },
  },
  oneArch: {
    weight: 4,
    apply: async (bench, pick, value) => {
      const path = chosen(await tracked(bench, files.cuda), pick);
      if (path === undefined) return;
      const name = `only_90_${identifier(path)}`;
      await edit(bench, path, (text) =>
        text.includes(name)
          ? text.replace(new RegExp(`(\\*${name} = )\\d`), `$1${value}`)
          : `${text}\n__global__ void ${name}_kernel(int* ${name}) {\n#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 900\n  *${name} = ${value};\n#endif\n}\n`,
      );
    },
  },
  mistake: {
    weight: 2,
    apply: async (bench, pick) =>
      await edit(bench, chosen(await tracked(bench, files.compiled), pick), (text) =>
        text.includes('#error "a mistake"') ? text : `${text}\n#error "a mistake"\n`,
      ),
  },
  correction: {
    weight: 5,
    apply: async (bench) => {
      for (const path of await tracked(bench, files.compiled)) {
        const text = await readText(bench, path);
        if (text.includes('#error "a mistake"')) {
          await setText(bench, path, text.replaceAll('\n#error "a mistake"\n', ''));
        }
      }
    },
  },
} satisfies ChangeKinds;
