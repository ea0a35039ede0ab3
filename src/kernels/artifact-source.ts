import { createReadStream, createWriteStream } from 'node:fs';
import { lstat, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { type Entry, openPromise } from 'yauzl';
import { InputError, messageOf } from '../lib/errors.js';
import { digesting } from '../lib/files/digesting.js';
import { type Manifest, manifestName, parseKernelManifest } from './manifest.js';
import { manifestLimit } from './verify.js';

/** Limits against zip bombs. vLLM for every arch is below 2 GB in some hundred files. */
const limits = { members: 20_000, bytes: 16 * 1024 ** 3 } as const;

/**
 * An open artifact. Its members are named by their paths; only the form of the paths is checked.
 */
export interface ArtifactSource {
  /** Its name in messages. */
  readonly name: string;
  /** @returns a member's size in bytes as the artifact claims it; `undefined` if it is absent. */
  bytesOf(path: string): Promise<number | undefined>;
  /** @returns a member's content. */
  read(path: string): Promise<Readable>;
  close(): Promise<void>;
}

/**
 * Opens an artifact: the zip that `writeArtifact` made, a zip or directory that contains it (what
 * GitHub and actions/download-artifact deliver), or a directory with its unpacked content.
 * @returns the artifact and its manifest.
 * @throws InputError with one sentence if it is none of these.
 */
export async function openArtifact(
  path: string,
): Promise<{ source: ArtifactSource; manifest: Manifest }> {
  const source = await openSource(path, 1);
  try {
    const bytes = await source.bytesOf(manifestName);
    if (bytes === undefined || bytes > manifestLimit) {
      throw new InputError(`${manifestName} in ${source.name} is no file of a manifest's size.`);
    }
    const content = await text(await source.read(manifestName));
    return { source, manifest: parseKernelManifest(content, `${manifestName} in ${source.name}`) };
  } catch (error) {
    await source.close();
    throw unreadable(source.name, error);
  }
}

function unreadable(name: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  return new InputError(`${name} cannot be read as an artifact: ${messageOf(error)}.`);
}

async function openSource(path: string, depth: number): Promise<ArtifactSource> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new InputError(`There is no artifact at ${path}.`);
  return found.isDirectory() ? await openDirectory(path, depth) : await openZip(path, depth);
}

async function openDirectory(directory: string, depth: number): Promise<ArtifactSource> {
  const names = await readdir(directory);
  if (!names.includes(manifestName)) {
    return await openSource(join(directory, innerArtifact(names, directory, depth)), depth - 1);
  }
  return {
    name: directory,
    bytesOf: async (path) => {
      const found = await lstat(join(directory, path)).catch(() => undefined);
      return found?.isFile() ? found.size : undefined;
    },
    read: async (path) => createReadStream(join(directory, path)),
    close: async () => {},
  };
}

async function openZip(file: string, depth: number): Promise<ArtifactSource> {
  const zip = await openPromise(file, { autoClose: false, strictFileNames: true }).catch(
    (error) => {
      throw new InputError(`${file} is not a zip file: ${messageOf(error)}.`);
    },
  );
  try {
    const members = new Map<string, Entry>();
    let bytes = 0;
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      if (members.has(entry.fileName)) throw new Error(`it holds ${entry.fileName} twice`);
      members.set(entry.fileName, entry);
      bytes += entry.uncompressedSize;
      if (members.size > limits.members || bytes > limits.bytes) {
        throw new Error(`it unpacks to more than ${limits.members} files or ${limits.bytes} bytes`);
      }
    }
    const read = async (path: string) => {
      const entry = members.get(path);
      if (entry === undefined) throw new Error(`${file} holds no ${path}`);
      return await zip.openReadStreamPromise(entry);
    };
    if (!members.has(manifestName)) {
      const inner = innerArtifact([...members.keys()], file, depth);
      return await unpackedInner(await read(inner), inner).finally(() => zip.close());
    }
    return {
      name: file,
      bytesOf: async (path) => members.get(path)?.uncompressedSize,
      read,
      close: async () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw unreadable(file, error);
  }
}

/** Extracts the zip inside GitHub's zip to a temporary file, because a zip is read from its end. */
async function unpackedInner(content: Readable, name: string): Promise<ArtifactSource> {
  const directory = await mkdtemp(join(tmpdir(), 'artifact-'));
  const remove = () => rm(directory, { recursive: true, force: true });
  try {
    const file = join(directory, basename(name));
    await pipeline(content, digesting(limits.bytes).stream, createWriteStream(file));
    const source = await openZip(file, 0);
    return { ...source, name, close: () => source.close().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** @returns the only archive inside a download. */
function innerArtifact(names: readonly string[], where: string, depth: number): string {
  const archives = names.filter((name) => /\.(whl|zip)$/.test(name));
  const [inner] = archives;
  if (depth > 0 && inner !== undefined && archives.length === 1) return inner;
  throw new InputError(
    archives.length > 1 && depth > 0
      ? `${where} holds ${archives.length} archives and no ${manifestName}; name the one to install.`
      : `${where} is not an artifact of this program: it holds no ${manifestName}.`,
  );
}
