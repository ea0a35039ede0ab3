import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capture } from '../../src/lib/programs/process.js';
import { replace } from '../../test/replay/harness/edits.js';
import { machine } from '../../test/replay/harness/program.js';
import { newReplay } from '../../test/replay/harness/replay.js';

/*
 * Three pushes to the fixture fork, and after each its kernel run on this machine's GPU: what an
 * incremental build links, and what a saved difference gives back, is loaded, launched, and computes
 * what its source says now.
 */

const kernel = 'csrc/moe/topk_softmax_kernels.cu';

/** Launches the kernel on a tensor and prints what it wrote. The argument is the module's path. */
const launch = `
import ctypes, sys, torch
module = ctypes.CDLL(sys.argv[1])
given = torch.tensor([0.0, 1.0, 2.0], device='cuda')
written = torch.zeros_like(given)
address = lambda tensor: ctypes.c_void_p(tensor.data_ptr())
module.topk_softmax(address(written), address(given), ctypes.c_int(3))
torch.cuda.synchronize()
print(torch.cuda.get_device_name(), [round(value, 3) for value in written.tolist()])
`;

const folder = await mkdtemp(join(tmpdir(), 'gpu-'));
const program = join(folder, 'launch.py');
await writeFile(program, launch);
const replay = await newReplay();
const pushes = [
  ['the first', {}],
  ['its result doubled', { [kernel]: replace('= __expf(', '= 2.0f * __expf(') }],
  ['documentation', { 'README.md': 'Other words.\n' }],
] as const;
for (const [title, edits] of pushes) {
  const { compiled, report } = await replay.push(edits, { archs: '9.0' });
  const module = join(replay.fork.checkout, 'vllm/_moe_C.abi3.so');
  const written = await capture(machine.python, [program, module]);
  const { total } = report.translationUnits;
  const ran = report.outcome === 'restored' ? 'none, restored' : `${compiled.length} of ${total}`;
  process.stdout.write(`| ${title} | ${ran} | ${written} |\n`);
}
await rm(folder, { recursive: true });
