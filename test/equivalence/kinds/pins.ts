import type { ExternalProject } from '../../replay/harness/fork.js';
import { type Bench, chosen, edit } from '../bench.js';
import { headerText } from './header-texts.js';
import { type ChangeKinds, cmakeLists } from './kind.js';

const projectHeaders: Readonly<Record<ExternalProject, string>> = {
  cutlass: 'include/cutlass/version.h',
  deepgemm: 'deep_gemm/include/deep_gemm/scheduler.cuh',
  flashmla: 'flash_mla/flash_mla_interface.py',
};

/** A header that a new revision of a project brings, found before one that is used now. */
const projectShadows: Readonly<Record<ExternalProject, string>> = {
  cutlass: 'include/accelerator/stream.h',
  deepgemm: 'deep_gemm/include/accelerator/stream.h',
  flashmla: 'flash_mla/unused.h',
};

const projectFiles: Readonly<Record<ExternalProject, string>> = {
  cutlass: cmakeLists,
  deepgemm: 'cmake/external_projects/deepgemm.cmake',
  flashmla: 'cmake/external_projects/flashmla.cmake',
};

const projects: readonly ExternalProject[] = ['cutlass', 'deepgemm', 'flashmla'];

async function pin(bench: Bench, project: ExternalProject, revision: string): Promise<void> {
  await edit(bench, projectFiles[project], (text) =>
    project === 'cutlass'
      ? text.replace(/(set\(CUTLASS_REVISION ")[^"]*/, `$1${revision}`)
      : text.replace(/(GIT_TAG )[0-9a-f]{40}/, `$1${revision}`),
  );
}

/** Which revision of an external project the fork asks for. */
export const pinKinds = {
  pin: {
    weight: 4,
    apply: async (bench, pick, value) => {
      const project = chosen(projects, pick) ?? 'cutlass';
      const tag = `v1.${bench.revisions[project].length}.0`;
      const commit = await bench.fork.revise(
        project,
        value > 7
          ? { [projectShadows[project]]: headerText('stream.h', value) }
          : {
              [projectHeaders[project]]: (text) =>
                text.replace(/((?:REVISION|kVersion|kScheduler) = )\d/, `$1${value}`),
            },
        tag,
      );
      const revision = project === 'cutlass' ? tag : commit;
      bench.revisions[project].push(revision);
      await pin(bench, project, revision);
    },
  },
  pinBack: {
    weight: 2,
    apply: async (bench, pick, value) => {
      const project = chosen(projects, pick) ?? 'cutlass';
      const revision = chosen(bench.revisions[project], value);
      if (revision !== undefined) await pin(bench, project, revision);
    },
  },
} satisfies ChangeKinds;
