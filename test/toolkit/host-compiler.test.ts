import { ownEnvironment } from '../../src/process.js';
import { hostSearchDirectories } from '../../src/toolkit/host-compiler.js';

test("this machine's compilers find the system's headers and libraries, and their own", async () => {
  const directories = await hostSearchDirectories(ownEnvironment());
  expect(directories).toContain('/usr/include');
  expect(directories).toContainEqual(expect.stringMatching(/\/gcc\/.*\/include$/));
  expect(directories).toContainEqual(expect.stringMatching(/\/c\+\+\/\d+$/));
  expect(directories).toContain('/usr/lib');
});
