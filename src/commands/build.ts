import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Door } from '../frontends/frontend.js';
import { secretsIn, withoutSecrets } from '../frontends/secrets.js';
import type { OutputName } from '../inputs/outputs.js';
import type { Settings } from '../inputs/settings.js';
import { exitCode } from '../lib/errors.js';
import { ownEnvironment } from '../lib/programs/environment.js';
import { outputValues } from '../report/output-values.js';
import type { Report } from '../report/report-schema.js';
import { jobSummary, terminalSummary } from '../report/summary.js';
import type { RunResult } from '../run/complete-build.js';
import { runBuild } from '../run/pipeline.js';

const codes: Readonly<Record<Report['outcome'], number>> = {
  restored: exitCode.done,
  built: exitCode.done,
  incomplete: exitCode.outOfTime,
  failed: exitCode.buildFailed,
};

/** The command `build`: runs the main job and tells everybody what came of it. */
export async function buildCommand(settings: Settings, door: Door): Promise<number> {
  const result = withoutSecrets(await runBuild(settings, door), secretsIn(ownEnvironment()));
  const { report, handedOver, problems } = result;
  if (settings.report !== undefined) {
    await mkdir(dirname(settings.report), { recursive: true });
    await writeFile(settings.report, `${JSON.stringify(report, null, 2)}\n`);
  }
  const outputs = outputValues(report, {
    artifact: handedOver.artifact,
    python: result.python,
    report: settings.report,
  });
  for (const [name, value] of Object.entries(outputs)) door.setOutput(name as OutputName, value);
  await door.summarise(jobSummary(report, summaryContext(result)));
  door.print(terminalSummary(report));
  for (const problem of problems) door.log.error(problem);
  return codes[report.outcome];
}

function summaryContext({ handedOver: { artifact }, warnings, problems, saves }: RunResult) {
  return {
    saves,
    warnings: [...problems, ...warnings],
    ...(artifact === undefined ? {} : { artifact }),
  };
}
