import { realpathSync } from 'node:fs';
import { z } from 'zod';
import { attempt } from '../../../lib/attempt.js';

const claims = z.object({ ac: z.string() });
const accessControls = z.array(z.object({ Scope: z.string(), Permission: z.int() }));
/** Bit of a scope's permission; `1` is reading (tonistiigi/go-actions-cache, cache.go). */
const writeBit = 2;

interface StepFacts {
  readonly workspace: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** @returns one sentence if the job may not write cache entries, as far as can be told beforehand. */
export function whyNotWritable(
  { environment, workspace }: StepFacts,
  mode: string | undefined,
): string | undefined {
  if (mode === 'read' || mode === 'none') return `the job's cache mode is ${mode}`;
  if (permitsCacheWrite(environment.ACTIONS_RUNTIME_TOKEN) === false) {
    return "the job's token for GitHub's cache service may only read";
  }
  // The client looks for a relative path in the working directory, and packs in the workspace.
  if (!isWorkingDirectory(workspace)) {
    return `the working directory is not the workspace ${workspace}`;
  }
  return undefined;
}

function isWorkingDirectory(directory: string): boolean {
  return attempt(() => realpathSync(directory) === realpathSync(process.cwd())) ?? false;
}

/**
 * Whether a job's token lets it write cache entries. The service itself tells only when an entry that
 * was packed is offered to it.
 * @param token the JSON web token `ACTIONS_RUNTIME_TOKEN`; only read here, never verified.
 * @returns `undefined` where the token does not say.
 */
export function permitsCacheWrite(token: string | undefined): boolean | undefined {
  try {
    const payload = Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString('utf8');
    const { ac } = claims.parse(JSON.parse(payload));
    const scopes = accessControls.parse(JSON.parse(ac));
    return scopes.some(({ Permission }) => (Permission & writeBit) !== 0);
  } catch {
    return undefined;
  }
}
