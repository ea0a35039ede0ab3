// Runs where files can grow to a limit only. Arguments: what to do, the directory to work in.
// Prints the outcome as JSON.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { extractArchive } from '../../src/cache/archive/read-archive.js';
import { writeArchive } from '../../src/cache/archive/write-archive.js';
import { openDirectoryStore } from '../../src/cache/stores/directory/directory-store.js';

const [action = '', directory = ''] = process.argv.slice(2);

async function perform(): Promise<unknown> {
  switch (action) {
    case 'write': {
      const tree = join(directory, 'tree');
      const roots = { tree: { directory: tree, paths: await readdir(tree) } };
      const file = join(directory, 'new.archive');
      const source = { file, layer: 'products', createdBy: 'test', meta: null, roots } as const;
      return await writeArchive(source).catch((error: Error) => error.message);
    }
    case 'extract': {
      const staging = join(directory, 'staging');
      return await extractArchive(join(directory, 'whole.archive'), { layer: 'products', staging });
    }
    default: {
      const quiet = () => {};
      const store = openDirectoryStore({
        directory: '/dev/shm/vllm-incremental-build-test-full-disk',
        readScopes: ['refs/heads/main'],
        writeScope: 'refs/heads/main',
        maxBytes: 1e9,
        log: { info: quiet, warning: quiet, debug: quiet },
      });
      return await store.save('products', 'k', join(directory, 'whole.archive'));
    }
  }
}

process.stdout.write(JSON.stringify(await perform()));
