import { comparePins, findExternalPins } from '../../src/plan/external-pins.js';

const cutlass = `
set(CUTLASS_REVISION "v4.4.2")
FetchContent_Declare(
  cutlass
  GIT_REPOSITORY https://github.com/nvidia/cutlass.git
  # Please keep this in sync with CUTLASS_REVISION (line 1)
  GIT_TAG \${CUTLASS_REVISION}
  GIT_SHALLOW TRUE
)
FetchContent_MakeAvailable(cutlass)
`;
const flashmla = `
FetchContent_Populate(FlashMLA
  GIT_REPOSITORY https://github.com/vllm-project/FlashMLA
  GIT_TAG a8f794d1
  BINARY_DIR "\${CMAKE_BINARY_DIR}/flashmla")
`;
const texts = { 'CMakeLists.txt': cutlass, 'cmake/external_projects/flashmla.cmake': flashmla };
const pins = findExternalPins(texts);

describe('findExternalPins', () => {
  test('finds projects under the name that FetchContent gives their folder', () => {
    expect(Object.keys(pins)).toEqual(['cutlass', 'flashmla']);
  });

  test('a call without arguments declares nothing', () => {
    expect(findExternalPins({ 'CMakeLists.txt': 'FetchContent_Populate(cutlass)' })).toEqual({});
  });

  test.each([
    ['a tag', 'a8f794d1', 'b9f794d1', ['flashmla']],
    ['a tag in a variable', 'v4.4.2', 'v4.5.0', ['cutlass']],
    ['a repository', 'nvidia/cutlass', 'fork/cutlass', ['cutlass']],
    ['nothing but a comment', 'Please keep', 'Do keep', []],
    ['nothing but spaces', '  GIT_SHALLOW', '      GIT_SHALLOW', []],
  ])('moves when it should: %s', (_, from, to, moved) => {
    const edited = Object.fromEntries(
      Object.entries(texts).map(([path, text]) => [path, text.replace(from, to)]),
    );
    expect(edited).not.toEqual(texts);
    expect(comparePins(pins, findExternalPins(edited)).moved).toEqual(moved);
  });

  test('a variable set through another variable is followed, a loop of them ends', () => {
    const chain = (tag: string) =>
      findExternalPins({
        'CMakeLists.txt': `set(A \${B})\nset(B \${A})\nset(B ${tag})\nFetchContent_Declare(x GIT_TAG \${A})`,
      });
    expect(comparePins(chain('1'), chain('2')).moved).toEqual(['x']);
  });

  test('CMake arguments may move every pin', () => {
    expect(comparePins(pins, findExternalPins(texts, ['-DCUTLASS_REVISION=main'])).moved).toEqual([
      'cutlass',
      'flashmla',
    ]);
  });

  test('a project that is gone counts as moved', () => {
    expect(comparePins(pins, {})).toEqual({ same: [], moved: ['cutlass', 'flashmla'] });
  });
});
