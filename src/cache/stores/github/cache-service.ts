import {
  createDefaultHttpClient,
  createPipelineFromOptions,
  createPipelineRequest,
} from '@azure/core-rest-pipeline';
import { z } from 'zod';
import { messageOf } from '../../../lib/errors.js';
import { parseJson } from '../../../lib/json.js';
import { toolVersion } from '../../../lib/version.js';

/**
 * GitHub's cache service, version 2, in the protocol of its own client: JSON over Twirp.
 * https://github.com/actions/toolkit/tree/main/packages/cache/src/generated/results/api/v1
 *
 * Only reading is here; GitHub's client saves. It cannot be used for reading: it unpacks whatever
 * it fetched with `tar -P`, as root on many runners, before anybody could check it; it finds no
 * entry of a job that has `zstd` where this one has none; and it takes a broken service for a miss.
 */
const route = '/twirp/github.actions.results.api.v1.CacheService/';

/** The service's answer, or the problem as a sentence without its full stop. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string };

export interface CacheService {
  /**
   * Looks for the exact key, then for the newest entry by each prefix. @returns undefined for a
   * miss
   */
  lookUp(
    version: string,
    key: string,
    prefixes: readonly string[],
  ): Promise<Answer<{ readonly key: string; readonly url: string } | undefined>>;
}

interface CacheServiceOptions {
  /** `ACTIONS_RESULTS_URL` */
  readonly url: string;
  /** `ACTIONS_RUNTIME_TOKEN` */
  readonly token: string;
  /** Seconds until a call is given up, repetitions included. */
  readonly limit: number;
}

const lookedUp = z.object({
  ok: z.boolean().default(false),
  matched_key: z.string().default(''),
  signed_download_url: z.string().default(''),
});
const refusal = z.object({ code: z.string().default(''), msg: z.string().default('') });

const who = "GitHub's cache service";

/** Opens a client. No method throws. */
export function openCacheService({ url, token, limit }: CacheServiceOptions): CacheService {
  const client = createDefaultHttpClient();
  // Repeats after resets, 5xx and a 429 that says when; the limit ends it.
  const pipeline = createPipelineFromOptions({
    retryOptions: { maxRetries: 3, retryDelayInMs: 1000, maxRetryDelayInMs: 8000 },
    userAgentOptions: { userAgentPrefix: `vllm-incremental-build/${toolVersion}` },
  });

  async function call(method: string, body: object): Promise<{ status: number; text: string }> {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), limit * 1000);
    try {
      const address = new URL(`${route}${method}`, url);
      const request = createPipelineRequest({
        url: address.href,
        method: 'POST',
        body: JSON.stringify(body),
        abortSignal: controller.signal,
        allowInsecureConnection: address.protocol === 'http:',
      });
      request.headers.set('authorization', `Bearer ${token}`);
      request.headers.set('content-type', 'application/json');
      const { status, bodyAsText } = await pipeline.sendRequest(client, request);
      return { status, text: bodyAsText ?? '' };
    } catch (error) {
      if (controller.signal.aborted) {
        throw new Error(`${who} did not answer within ${limit} seconds`);
      }
      throw new Error(`${who} cannot be reached: ${messageOf(error)}`);
    } finally {
      clearTimeout(timer);
    }
  }

  async function ask<T>(
    method: string,
    body: object,
    read: (status: number, json: unknown) => T | undefined,
  ): Promise<Answer<T>> {
    try {
      const { status, text } = await call(method, body);
      const json = parseJson(text);
      const value = read(status, json);
      if (value !== undefined) return { ok: true, value };
      const { msg } = refusal.safeParse(json).data ?? { msg: '' };
      return { ok: false, problem: `${who} answered ${status}${msg === '' ? '' : ` (${msg})`}` };
    } catch (error) {
      return { ok: false, problem: messageOf(error) };
    }
  }

  return {
    lookUp: async (version, key, prefixes) => {
      const body = { version, key, restore_keys: prefixes };
      const answer = await ask('GetCacheEntryDownloadURL', body, (status, json) =>
        status === 200 ? lookedUp.safeParse(json).data : undefined,
      );
      if (!answer.ok) return answer;
      const { ok, matched_key: match, signed_download_url: address } = answer.value;
      return { ok: true, value: ok && address !== '' ? { key: match, url: address } : undefined };
    },
  };
}
