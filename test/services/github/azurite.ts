import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import {
  BlobSASPermissions,
  BlobServiceClient,
  StorageSharedKeyCredential,
} from '@azure/storage-blob';

/** The account that every Azurite has; nothing secret. */
const account = 'devstoreaccount1';
const accountKey =
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** A blob store with signed addresses, as GitHub's services hand them out. */
export interface BlobStorage {
  /** An address that takes one new blob, and the name by which it is known here. */
  newUpload(): Promise<{ name: string; url: string }>;
  download(name: string, as?: { fileName: string; contentType: string }): Promise<string>;
  /** Bytes; `undefined` where nothing was uploaded. */
  size(name: string): Promise<number | undefined>;
  remove(name: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts Microsoft's own emulator of Azure Blob Storage on a free port, with its data in memory. */
export async function startAzurite(): Promise<BlobStorage> {
  const program = createRequire(import.meta.url).resolve('azurite/dist/src/blob/main.js');
  const child = spawn(
    process.execPath,
    [
      ...[program, '--blobHost', '127.0.0.1', '--blobPort', '0', '--inMemoryPersistence'],
      // The storage client sends a newer API version than any released Azurite knows.
      ...['--skipApiVersionCheck', '--disableTelemetry'],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const address = await listeningAddress(child);
  const credential = new StorageSharedKeyCredential(account, accountKey);
  const container = new BlobServiceClient(`${address}/${account}`, credential).getContainerClient(
    'results',
  );
  await container.create();

  const sign = (name: string, permissions: string, extra: object = {}) =>
    container.getBlobClient(name).generateSasUrl({
      permissions: BlobSASPermissions.parse(permissions),
      expiresOn: new Date(Date.now() + 3_600_000),
      ...extra,
    });
  return {
    newUpload: async () => {
      const name = randomUUID();
      return { name, url: await sign(name, 'cw') };
    },
    download: async (name, as) =>
      await sign(
        name,
        'r',
        as && {
          contentType: as.contentType,
          contentDisposition: `attachment; filename="${as.fileName}"`,
        },
      ),
    size: async (name) => {
      const blob = container.getBlobClient(name);
      return (await blob.exists()) ? (await blob.getProperties()).contentLength : undefined;
    },
    remove: async (name) => {
      await container.getBlobClient(name).deleteIfExists();
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function listeningAddress(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('Azurite has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    const address = line.match(/successfully listens on (\S+)/)?.[1];
    if (address === undefined) continue;
    child.stdout.resume();
    return address;
  }
  throw new Error('Azurite ended before it listened');
}
