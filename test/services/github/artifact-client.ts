// One job that uses the artifact service through its real client.
// Arguments: what to do, a name, a file to upload or the directory to download into.
// The answer goes to the file `answer.json`.
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';

const [action = '', name = '', path = ''] = process.argv.slice(2);
const client = new DefaultArtifactClient();

async function perform(): Promise<unknown> {
  switch (action) {
    case 'upload':
      return await client.uploadArtifact(name, [path], dirname(path), { retentionDays: 7 });
    case 'list':
      return (await client.listArtifacts()).artifacts.map((artifact) => artifact.name);
    case 'download': {
      const { artifact } = await client.getArtifact(name);
      const expectedHash = artifact.digest;
      return await client.downloadArtifact(artifact.id, {
        path,
        ...(expectedHash === undefined ? {} : { expectedHash }),
      });
    }
    case 'delete':
      return await client.deleteArtifact(name);
    default:
      throw new Error(`unknown action ${action}`);
  }
}

let answer: unknown;
try {
  answer = await perform();
} catch (error) {
  answer = { error: String(error) };
}
await writeFile('answer.json', JSON.stringify(answer));
process.exit(0);
