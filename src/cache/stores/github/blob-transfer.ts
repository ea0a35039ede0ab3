import { createWriteStream } from 'node:fs';
import { open, rm, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { messageOf } from '../../../lib/errors.js';

/** Seconds. */
export interface TransferLimits {
  /** Until a transfer in which nothing moves is given up. */
  readonly stall: number;
  /** Until any transfer is given up. */
  readonly transfer: number;
}

type Transferred =
  | { readonly status: 'done'; readonly bytes: number }
  /** It was given up; any other request to the same host would take as long. */
  | { readonly status: 'late'; readonly problem: string }
  | { readonly status: 'failed'; readonly problem: string };

const mebibyte = 1024 ** 2;
/** Enough for an entry of the usual size in one request. */
const firstRange = 16 * mebibyte;
/** Status of the answer to a range that begins at the end: the blob is empty. */
const emptyBlob = 416;
const segment = 64 * mebibyte;
const parallel = { blockSize: 8 * mebibyte, concurrency: 8 } as const;
const retryOptions = { maxTries: 4, retryDelayInMs: 1000, maxRetryDelayInMs: 8000 } as const;
/** Loaded by the first transfer, since it is large. */
const client = () => import('@azure/storage-blob');

/**
 * Downloads a blob from a signed address to a new file. Does not throw; removes an incomplete file.
 */
export async function downloadBlob(
  url: string,
  file: string,
  limits: TransferLimits,
): Promise<Transferred> {
  const transferred = await transfer(limits, async ({ signal, onProgress }) => {
    const { AnonymousCredential, BlobClient } = await client();
    const blob = new BlobClient(url, new AnonymousCredential(), { retryOptions });
    const options = { abortSignal: signal, onProgress };
    const first = await blob
      .download(0, firstRange, { ...options, maxRetryRequests: 3 })
      .catch((error: { readonly statusCode?: number }) => {
        if (error.statusCode === emptyBlob) return undefined;
        throw error;
      });
    if (first === undefined) {
      await writeFile(file, '', { flag: 'wx' });
      return 0;
    }
    if (first.readableStreamBody === undefined) throw new Error('the answer has no content');
    await pipeline(first.readableStreamBody, createWriteStream(file, { flags: 'wx' }), { signal });
    // bytes 0-16777215/20971520
    const total = Number(first.contentRange?.split('/')[1] ?? first.contentLength);
    const handle = await open(file, 'r+');
    try {
      const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(segment, total - firstRange)));
      for (let at = firstRange; at < total; at += segment) {
        const count = Math.min(segment, total - at);
        await blob.downloadToBuffer(buffer, at, count, { ...options, ...parallel });
        await handle.write(buffer, 0, count, at);
      }
      const { size } = await handle.stat();
      if (size !== total) throw new Error(`${size} of ${total} bytes came`);
      return size;
    } finally {
      await handle.close();
    }
  });
  if (transferred.status !== 'done') await rm(file, { force: true }).catch(() => {});
  return transferred;
}

async function transfer(
  { stall, transfer }: TransferLimits,
  work: (watch: { signal: AbortSignal; onProgress: () => void }) => Promise<number>,
): Promise<Transferred> {
  const controller = new AbortController();
  let late: string | undefined;
  const giveUp = (problem: string) => {
    late ??= problem;
    controller.abort();
  };
  const stalled = () => giveUp(`nothing of it moved for ${stall} seconds`);
  let timer = setTimeout(stalled, stall * 1000);
  const onProgress = () => {
    clearTimeout(timer);
    timer = setTimeout(stalled, stall * 1000);
  };
  const whole = setTimeout(
    () => giveUp(`it was not done within ${transfer} seconds`),
    transfer * 1000,
  );
  try {
    return { status: 'done', bytes: await work({ signal: controller.signal, onProgress }) };
  } catch (error) {
    if (late !== undefined) return { status: 'late', problem: late };
    return { status: 'failed', problem: problemOf(error) };
  } finally {
    clearTimeout(timer);
    clearTimeout(whole);
  }
}

/** The first line of a message; the others repeat the request with its signed address. */
function problemOf(error: unknown): string {
  const [line = ''] = messageOf(error).split('\n');
  const { statusCode } = error as { readonly statusCode?: number };
  return statusCode === undefined ? line : `the service answered ${statusCode} (${line})`;
}
