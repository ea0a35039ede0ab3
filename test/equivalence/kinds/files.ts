import { existsSync } from 'node:fs';
import { chmod, lstat, rename, rm, symlink } from 'node:fs/promises';
import { basename, posix } from 'node:path';
import { at, type Bench, chosen, edit, readText, setText, tracked, withLine } from '../bench.js';
import { headerText } from './header-texts.js';
import { type ChangeKinds, cmakeLists, constant, files } from './kind.js';
import { identifier } from './names.js';

/** The name with its first letter in the other case. */
function withOtherCase(name: string): string {
  const [first = ''] = name;
  const upper = first.toUpperCase();
  return (first === upper ? first.toLowerCase() : upper) + name.slice(1);
}

/** Makes files include a header by another name in the same directory. */
async function askFor(bench: Bench, users: readonly string[], name: string, renamed: string) {
  const asking = new RegExp(`(#include "(?:[^"]*/)?)${name.replaceAll('.', '\\.')}"`, 'g');
  for (const user of users) {
    await edit(bench, user, (text) => text.replace(asking, `$1${renamed}"`));
  }
}

/** What a push does to files as a whole. */
export const fileKinds = {
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
      await edit(bench, cmakeLists, (text) =>
        withLine(text, `target_sources(${target} PRIVATE csrc/${name}.cu)`, ''),
      );
    },
  },
  deleteKernel: {
    weight: 2,
    apply: async (bench, pick) => {
      const text = await readText(bench, cmakeLists);
      const path = chosen(
        (await tracked(bench, files.source)).filter((file) => text.includes(file)),
        pick,
      );
      if (path === undefined) return;
      await rm(at(bench, path));
      await edit(bench, cmakeLists, (old) =>
        old.replace(new RegExp(`^target_sources.*${path}\\)\\n`, 'm'), '').replace(`"${path}"`, ''),
      );
    },
  },
  renameKernel: {
    weight: 2,
    apply: async (bench, pick, value) => {
      const text = await readText(bench, cmakeLists);
      const path = chosen(
        (await tracked(bench, files.source)).filter((file) => text.includes(file)),
        pick,
      );
      if (path === undefined) return;
      const renamed = path.replace(/(_r\d)?\.(\w+)$/, `_r${value}.$2`);
      await rename(at(bench, path), at(bench, renamed));
      await edit(bench, cmakeLists, (old) => old.replaceAll(path, renamed));
    },
  },
  swap: {
    weight: 2,
    apply: async (bench, pick) => {
      const paths = await tracked(bench, pick % 2 === 0 ? files.cuda : files.header);
      const one = chosen(paths, pick);
      const other = chosen(paths, Math.floor(pick / paths.length));
      if (one === undefined || other === undefined) return;
      const [first, second] = [await readText(bench, one), await readText(bench, other)];
      await setText(bench, one, second);
      await setText(bench, other, first);
    },
  },
  deleteHeader: {
    weight: 1,
    apply: async (bench, pick) => {
      const path = chosen(await tracked(bench, files.header), pick);
      if (path !== undefined) await rm(at(bench, path));
    },
  },
  linkHeader: {
    weight: 3,
    apply: async (bench, pick, value) => {
      const path = chosen(await tracked(bench, files.header), pick);
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
    weight: 2,
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
        if (!existsSync(at(bench, file))) await setText(bench, file, headerText(path, value));
      }
      const link = at(bench, 'csrc/preferred');
      await rm(link, { force: true, recursive: true });
      await symlink(`variants/${variant}`, link);
      await edit(bench, cmakeLists, (text) =>
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
      const user = chosen(await tracked(bench, files.source), pick % 4);
      if (user === undefined) return;
      const tables = 'csrc/tables';
      const isFile = (await lstat(at(bench, tables)).catch(() => undefined))?.isFile() === true;
      const path = isFile ? `${tables}/rows` : tables;
      await setText(bench, tables, undefined);
      await setText(bench, path, `#define ROWS ${value}\n`);
      const include = isFile ? '#include "tables/rows"' : '#include "tables"';
      for (const file of await tracked(bench, files.source)) {
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
  caseOfHeader: {
    weight: 2,
    apply: async (bench, pick, value) => {
      const path = chosen(await tracked(bench, files.header), pick);
      if (path === undefined) return;
      const name = basename(path);
      const renamed = withOtherCase(name);
      await rename(at(bench, path), at(bench, posix.join(posix.dirname(path), renamed)));
      // An author on a disk that ignores case forgets to.
      if (value === 1) return;
      await askFor(bench, await tracked(bench, files.compiled), name, renamed);
    },
  },
  caseTwin: {
    weight: 2,
    apply: async (bench, pick, value) => {
      const path = chosen(await tracked(bench, files.header), pick);
      if (path === undefined) return;
      const name = basename(path);
      const twin = withOtherCase(name);
      const text = await readText(bench, path);
      const other = text.replace(constant, `$1${value};`);
      await setText(bench, posix.join(posix.dirname(path), twin), other);
      const asking = new RegExp(`#include "[^"]*\\b${name.replaceAll('.', '\\.')}"`);
      const users: string[] = [];
      for (const user of await tracked(bench, files.compiled)) {
        if (asking.test(await readText(bench, user))) users.push(user);
      }
      const user = chosen(users, value);
      if (user !== undefined) await askFor(bench, [user], name, twin);
    },
  },
  mode: {
    weight: 1,
    apply: async (bench, pick, value) => {
      const path = chosen(await tracked(bench, files.compiled), pick);
      // A link may lead nowhere by now.
      if (path === undefined || !existsSync(at(bench, path))) return;
      await chmod(at(bench, path), value % 2 === 0 ? 0o755 : 0o644);
    },
  },
  documents: {
    weight: 5,
    apply: async (bench, pick, value) =>
      await setText(bench, pick % 2 === 0 ? 'README.md' : 'vllm/extra.py', `# ${value}\n`),
  },
} satisfies ChangeKinds;
