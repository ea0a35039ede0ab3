// One job that uploads an artifact and takes it back: its own process and environment, as a runner
// starts it. Arguments: the file, the artifact's name, days of retention, the download's directory.
import { writeFile } from 'node:fs/promises';
import { DefaultArtifactClient } from '@actions/artifact';
import { uploadArtifact } from '../../src/kernels/upload.js';

const [file = '', name = '', days = '0', directory = ''] = process.argv.slice(2);
const outcome = await uploadArtifact(file, name, Number(days));
if (outcome.status === 'uploaded') {
  await new DefaultArtifactClient().downloadArtifact(outcome.id, { path: directory });
}
await writeFile('outcome.json', JSON.stringify(outcome));
