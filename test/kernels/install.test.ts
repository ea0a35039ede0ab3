import { execFileSync } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { artifactFileName, writeArtifact } from '../../src/kernels/artifact.js';
import { installArtifact, installedLines, otherInputsSentence } from '../../src/kernels/install.js';
import { manifestText } from '../../src/kernels/manifest.js';
import { InputError } from '../../src/lib/errors.js';
import { temporaryDirectory } from '../cache/temporary-directory.js';
import { elf, manifestOf, products, writeFiles } from './fixture.js';

const temporary = temporaryDirectory();
const at = (path: string) => join(temporary(), path);
const manifest = manifestOf(products);

/** The built fork, its artifact, and the checkout that wants the kernels. */
beforeEach(async () => {
  await writeFiles(at('built'), products);
  await writeArtifact(at('kernels.whl'), at('built'), manifest);
  await writeFiles(at('fork'), { 'vllm/__init__.py': '', 'csrc/a.cu': 'kernel' });
  git('init', '--quiet');
  git('add', '.');
});

function git(...args: string[]): void {
  execFileSync('git', ['-C', at('fork'), ...args]);
}

async function zipOf(file: string, members: Readonly<Record<string, string | Buffer>>) {
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(members)) {
    zip.addBuffer(Buffer.from(content), path);
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(at(file)));
}

async function expectInstalled(): Promise<void> {
  for (const [path, content] of Object.entries(products)) {
    expect(await readFile(at(`fork/${path}`))).toEqual(content);
  }
  expect(await readdir(at('fork/.vllm-incremental-build'))).toEqual(['.gitignore']);
}

/** Every file of the checkout with its content, git's own and ours left out. */
async function filesOfFork(): Promise<Record<string, string>> {
  const entries = await readdir(at('fork'), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/\/\.(git|vllm-incremental-build)\//.test(file));
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readFile(file, 'latin1')] as const)),
  );
}

test('equal products give an equal artifact', async () => {
  await writeArtifact(at('again.whl'), at('built'), manifest);
  expect(await readFile(at('again.whl'))).toEqual(await readFile(at('kernels.whl')));
});

test('tells its size, and fails where a product cannot be read', async () => {
  const bytes = await writeArtifact(at('sized.whl'), at('built'), manifest);
  expect(bytes).toBe((await stat(at('sized.whl'))).size);
  await rm(at('built/vllm/_C.abi3.so'));
  await expect(writeArtifact(at('less.whl'), at('built'), manifest)).rejects.toThrow('ENOENT');
});

test.each([
  ['vllm-kernels', 'vllm-kernels.whl'],
  ['kernels.whl', 'kernels.whl'],
])('artifact %s is the file %s', (name, file) => {
  expect(artifactFileName(name)).toBe(file);
});

test.each<[string, () => Promise<string>]>([
  ['the artifact', async () => 'kernels.whl'],
  [
    "GitHub's download of it",
    async () => {
      await zipOf('download.zip', { 'kernels.whl': await readFile(at('kernels.whl')) });
      return 'download.zip';
    },
  ],
  [
    'the directory of download-artifact',
    async () => {
      await mkdir(at('download'));
      await copyFile(at('kernels.whl'), at('download/kernels.whl'));
      return 'download';
    },
  ],
  [
    'a directory with its content',
    async () => {
      await writeFile(at('built/kernels.json'), manifestText(manifest));
      return 'built';
    },
  ],
])('installs from %s', async (_, make) => {
  const installed = await installArtifact(at(await make()), at('fork'));
  expect(installed).toEqual({
    manifest,
    placed: Object.keys(products).sort(),
    unchanged: [],
    kept: [],
  });
  await expectInstalled();
  expect((await stat(at('fork/vllm/_C.abi3.so'))).mode & 0o777).toBe(0o755);
});

test('leaves alone what is there already, and replaces what is stale', async () => {
  await installArtifact(at('kernels.whl'), at('fork'));
  const before = await stat(at('fork/vllm/third_party/deep_gemm/jit.py'));
  await writeFile(at('fork/vllm/_C.abi3.so'), elf('stale'));
  const installed = await installArtifact(at('kernels.whl'), at('fork'));
  expect(installed.placed).toEqual(['vllm/_C.abi3.so']);
  expect(installed.unchanged).toHaveLength(2);
  const after = await stat(at('fork/vllm/third_party/deep_gemm/jit.py'));
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  await expectInstalled();
});

test('keeps a Python file that git tracks', async () => {
  await writeFiles(at('fork'), { 'vllm/third_party/deep_gemm/jit.py': 'mine' });
  git('add', '.');
  const installed = await installArtifact(at('kernels.whl'), at('fork'));
  expect(installed.kept).toEqual(['vllm/third_party/deep_gemm/jit.py']);
  expect(await readFile(at('fork/vllm/third_party/deep_gemm/jit.py'), 'utf8')).toBe('mine');
  expect(installedLines(installed)).toEqual([
    'placed vllm/_C.abi3.so',
    'placed vllm/vllm_flash_attn/_vllm_fa3_C.abi3.so',
    'kept vllm/third_party/deep_gemm/jit.py, which git tracks here with other content',
    'built from owner/fork c0ffeec0ffee',
  ]);
});

test('replaces a link instead of writing through it', async () => {
  await writeFile(at('outside.so'), 'outside');
  await symlink(at('outside.so'), at('fork/vllm/_C.abi3.so'));
  await installArtifact(at('kernels.whl'), at('fork'));
  expect(await readFile(at('outside.so'), 'utf8')).toBe('outside');
  await expectInstalled();
});

test('needs no git', async () => {
  await rm(at('fork/.git'), { recursive: true });
  await installArtifact(at('kernels.whl'), at('fork'));
  await expectInstalled();
});

/** A zip of the products, in which a test spoils something. */
const members: Readonly<Record<string, string | Buffer>> = {
  'kernels.json': manifestText(manifest),
  ...products,
};
const renamed = (path: string) =>
  manifestText({
    ...manifest,
    products: [...manifest.products, { ...manifest.products[1], path } as never],
  });

test.each<[string, () => Promise<unknown>, RegExp]>([
  ['is not there', () => rm(at('kernels.whl')), /^There is no artifact at /],
  ['is no zip', () => writeFile(at('kernels.whl'), 'PK but no'), /is not a zip file: /],
  [
    'is cut short',
    async () => {
      const whole = await readFile(at('kernels.whl'));
      await writeFile(at('kernels.whl'), whole.subarray(0, whole.length / 2));
    },
    /is not a zip file: /,
  ],
  ['is another zip', () => zipOf('kernels.whl', { 'a.txt': 'a' }), /holds no kernels\.json/],
  [
    'holds two artifacts',
    () => zipOf('kernels.whl', { 'a.whl': 'a', 'b.whl': 'b' }),
    /holds 2 archives and no kernels\.json; name the one to install/,
  ],
  [
    'wraps a zip in a zip in a zip',
    async () => {
      await zipOf('inner.zip', { 'kernels.whl': await readFile(at('kernels.whl')) });
      await zipOf('kernels.whl', { 'inner.zip': await readFile(at('inner.zip')) });
    },
    /inner\.zip is not an artifact of this program: it holds no kernels\.json/,
  ],
  [
    'has a broken manifest',
    () => zipOf('kernels.whl', { ...members, 'kernels.json': '{' }),
    /^kernels\.json in .* is not JSON/,
  ],
  [
    'has a manifest that is a bomb',
    () => zipOf('kernels.whl', { ...members, 'kernels.json': ' '.repeat(17 * 1024 * 1024) }),
    /no file of a manifest's size/,
  ],
  [
    'lacks a product',
    () => {
      const { 'vllm/vllm_flash_attn/_vllm_fa3_C.abi3.so': _, ...fewer } = members;
      return zipOf('kernels.whl', fewer);
    },
    /_vllm_fa3_C\.abi3\.so in .* is missing; nothing was installed/,
  ],
  [
    'has a product of another size',
    () => zipOf('kernels.whl', { ...members, 'vllm/_C.abi3.so': elf('the longer module') }),
    /_C\.abi3\.so in .* has 81 bytes where the manifest says 76/,
  ],
  [
    'has a product of other content',
    () => zipOf('kernels.whl', { ...members, 'vllm/_C.abi3.so': elf('the D module') }),
    /_C\.abi3\.so in .* has other content than the manifest says/,
  ],
  [
    "is another machine's",
    async () => {
      const foreign = { ...products, 'vllm/_C.abi3.so': elf('', { machine: 21 }) };
      await zipOf('kernels.whl', { ...foreign, 'kernels.json': manifestText(manifestOf(foreign)) });
    },
    /_C\.abi3\.so in .* is built for processor 21/,
  ],
  [
    'leaves the checkout by its manifest',
    () => zipOf('kernels.whl', { ...members, 'kernels.json': renamed('vllm/../../x') }),
    /is not a plain relative path/,
  ],
  [
    "writes into git's directory",
    () => zipOf('kernels.whl', { ...members, 'kernels.json': renamed('.GIT/hooks/post-checkout') }),
    /inside git's own directory/,
  ],
  [
    'puts a module beside the package',
    async () => {
      const beside = { '_C.abi3.so': elf('') };
      await zipOf('kernels.whl', { ...beside, 'kernels.json': manifestText(manifestOf(beside)) });
    },
    /_C\.abi3\.so lies in no package/,
  ],
  [
    'replaces a kernel that git tracks',
    async () => {
      await writeFile(at('fork/vllm/_C.abi3.so'), elf('tracked'));
      git('add', '--force', 'vllm/_C.abi3.so');
    },
    /_C\.abi3\.so is under git's control/,
  ],
  [
    'meets a directory where a file goes',
    () => mkdir(at('fork/vllm/_C.abi3.so')),
    /_C\.abi3\.so cannot be put in place/,
  ],
  [
    'meets a link out of the checkout',
    async () => {
      await mkdir(at('outside'));
      await symlink(at('outside'), at('fork/vllm/vllm_flash_attn'));
    },
    /_vllm_fa3_C\.abi3\.so cannot be put in place/,
  ],
])(
  'an artifact that %s is refused, and the checkout stays as it was',
  async (_, spoil, message) => {
    await spoil();
    const before = await filesOfFork();
    const installing = installArtifact(at('kernels.whl'), at('fork'));
    await expect(installing).rejects.toThrow(InputError);
    await expect(installing).rejects.toThrow(message);
    expect(await filesOfFork()).toEqual(before);
    expect(existsSync(at('outside/_vllm_fa3_C.abi3.so'))).toBe(false);
  },
);

test('a member that climbs out of the zip makes the zip unreadable', async () => {
  await zipOf('kernels.whl', { ...members, 'vllm/xx/x': 'x' });
  const bytes = await readFile(at('kernels.whl'));
  await writeFile(
    at('kernels.whl'),
    bytes.toString('latin1').replaceAll('vllm/xx/x', '../../abc'),
    'latin1',
  );
  await expect(installArtifact(at('kernels.whl'), at('fork'))).rejects.toThrow(InputError);
});

test('a member that claims less than it holds fills no disk', async () => {
  const bomb = Buffer.alloc(8 * 1024 * 1024);
  await zipOf('kernels.whl', { ...members, 'vllm/_C.abi3.so': bomb });
  const bytes = await readFile(at('kernels.whl'));
  const claim = Buffer.alloc(4);
  claim.writeUInt32LE(bomb.length);
  const honest = Buffer.alloc(4);
  honest.writeUInt32LE(76);
  for (let place = bytes.indexOf(claim); place >= 0; place = bytes.indexOf(claim, place)) {
    honest.copy(bytes, place);
  }
  await writeFile(at('kernels.whl'), bytes);
  await expect(installArtifact(at('kernels.whl'), at('fork'))).rejects.toThrow(
    /cannot be unpacked/,
  );
});

test('a source directory that is not there is bad input', async () => {
  await expect(installArtifact(at('kernels.whl'), at('nowhere'))).rejects.toThrow(
    'There is no source directory at ',
  );
});

test('says when the kernels are not those of the checkout', () => {
  expect(otherInputsSentence(manifest, manifest.kernelInputs)).toBeUndefined();
  expect(otherInputsSentence(manifest, 'other')).toMatch(/those of commit c0ffeec0ffee/);
});
