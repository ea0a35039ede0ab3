import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import type { StagedSnapshot } from '../../cache/layers/snapshot.js';
import type { Store } from '../../cache/stores/store.js';
import type { Settings } from '../../inputs/table.js';
import type { Repository } from '../../machine/repository.js';
import type { Plan } from '../../plan/plan.js';
import type { Trust } from '../../plan/trust.js';
import { reportSchema } from '../../report/report-schema.js';
import type { Resolution } from '../../toolkit/python/resolution.js';
import type { Checkpoint } from '../checkpoint/checkpoint.js';
import type { JournalState } from '../journal.js';
import type { StoreState } from './store-calls.js';

/** What the program outside of a container asks the one inside to do. All paths are those inside. */
export interface ContainerRequest {
  readonly settings: Settings;
  /** As the user wrote it, for sentences. */
  readonly image: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly trust: Trust;
  readonly store: { readonly kind: Store['kind']; readonly state: StoreState };
  /** The exchange directory for archives. */
  readonly archives: string;
  /** Host paths mounted into the container; the image digest does not cover them. */
  readonly shared: readonly string[];
  readonly task: BuildTask | FinishTask;
}

export interface BuildTask {
  readonly kind: 'build';
  readonly repository: Repository;
  readonly plan: Plan;
  readonly id: string;
  /** Undefined: the image's own Python, CMake and Ninja are used. */
  readonly resolution: Resolution | undefined;
  /** Whether artifacts can be uploaded. */
  readonly uploads: boolean;
  readonly snapshot: StagedSnapshot | undefined;
  readonly sources: Readonly<Record<string, string>>;
  readonly checkpoint: Checkpoint | undefined;
  /** The journal of the program outside so far. */
  readonly journal: JournalState;
}

/** Save what a build left that did not get as far as saving. */
interface FinishTask {
  readonly kind: 'finish';
  readonly checkpoint: Checkpoint;
}

/** Both sides run the same bundle on the same Node, so v8.serialize can carry Sets and BigInts. */
export const formatRequest = (request: ContainerRequest): string =>
  serialize(request).toString('base64');
export const parseRequest = (text: string): ContainerRequest =>
  deserialize(Buffer.from(text, 'base64')) as ContainerRequest;

const texts = z.array(z.string());

/** How the program inside ended, if it could still report it. */
export const endSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('built'),
    report: reportSchema,
    delivered: z.object({
      manifestFile: z.string().exactOptional(),
      artifact: z
        .object({
          status: z.literal('uploaded'),
          name: z.string(),
          id: z.number(),
          url: z.string().exactOptional(),
          bytes: z.number(),
        })
        .exactOptional(),
      problems: texts,
    }),
    problems: texts,
    warnings: texts,
    saves: texts,
  }),
  z.object({ kind: z.literal('finished') }),
  z.object({ kind: z.enum(['bad-input', 'build-error', 'fault']), sentence: z.string() }),
]);

export type InnerEnd = z.infer<typeof endSchema>;
