import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Frontend } from '../frontends/frontend.js';
import { secretsIn, withoutSecrets } from '../frontends/secrets.js';
import type { OutputName } from '../inputs/outputs.js';
import type { Settings } from '../inputs/table.js';
import { exitCode } from '../lib/errors.js';
import { ownEnvironment } from '../lib/programs/environment.js';
import { lockCheckout } from '../machine/checkout-lock.js';
import { outputValues } from '../report/output-values.js';
import type { Report } from '../report/report-schema.js';
import { jobSummary, terminalSummary } from '../report/summary.js';
import { runBuild } from '../run/pipeline.js';

const codes: Readonly<Record<Report['outcome'], number>> = {
  restored: exitCode.done,
  built: exitCode.done,
  incomplete: exitCode.outOfTime,
  failed: exitCode.buildFailed,
};

/** The command `build`: runs the main job and tells everybody what came of it. */
export async function buildCommand(settings: Settings, frontend: Frontend): Promise<number> {
  await using _lock = await lockCheckout(settings.sourceDir, frontend.log);
  const result = withoutSecrets(await runBuild(settings, frontend), secretsIn(ownEnvironment()));
  const { report, delivered, warnings, problems, saves } = result;
  if (settings.report !== undefined) {
    await mkdir(dirname(settings.report), { recursive: true });
    await writeFile(settings.report, `${JSON.stringify(report, null, 2)}\n`);
  }
  const outputs = outputValues(report, {
    artifact: delivered.artifact,
    python: result.python,
    report: settings.report,
  });
  for (const [name, value] of Object.entries(outputs))
    frontend.setOutput?.(name as OutputName, value);
  await frontend.summarise?.(
    jobSummary(report, {
      artifact: delivered.artifact,
      warnings: [...problems, ...warnings],
      saves,
    }),
  );
  frontend.print(terminalSummary(report));
  for (const problem of problems) frontend.log.error(problem);
  return codes[report.outcome];
}
