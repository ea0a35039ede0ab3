import { parseNinjaManifest } from '../../../src/tree/ninja/manifest.js';
import { neededUnits } from '../../../src/tree/ninja/translation-units.js';

const text = `
rule CUDA_COMPILER__one_unscanned_Release
  command = nvcc $in
rule CUDA_COMPILER__two_unscanned_Release
  command = nvcc $in
rule link
  command = ld $in
build a.o: CUDA_COMPILER__one_unscanned_Release /s/a.cu || order
build b.o: CUDA_COMPILER__two_unscanned_Release /s/b.cu
build o.o: CUDA_COMPILER__two_unscanned_Release /s/o.cu
build x.o: CUDA_COMPILER__two_unscanned_Release /s/x.cu
build one.so: link a.o | b.o
build two.so: link b.o
build order: phony o.o
build one: phony one.so
build two: phony two.so
build all: phony one two
build loop: phony loop
`;
const parsed = parseNinjaManifest(text, () => '');
if (!parsed.readable) throw new Error(parsed.reason);

test.each([
  [['all'], ['a.o', 'b.o', 'o.o']],
  [['two'], ['b.o']],
  [
    ['one', 'two'],
    ['a.o', 'b.o', 'o.o'],
  ],
  [['x.o'], ['x.o']],
  [['unknown'], []],
  [['loop'], []],
])('%j needs %j', (targets, objects) => {
  expect(neededUnits(parsed.manifest, targets).map(({ object }) => object)).toEqual(objects);
});
