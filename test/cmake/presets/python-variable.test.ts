// biome-ignore-all lint/suspicious/noTemplateCurlyInString: macros of CMake are written so.

import { pythonVariables } from '../../../src/cmake/presets/write.js';

test.each([
  [
    'vLLM',
    '# cmake -DOTHER_PYTHON_EXECUTABLE=python ..\nif (VLLM_PYTHON_EXECUTABLE)\n  find_python_from_executable(${VLLM_PYTHON_EXECUTABLE} "3.12")\nendif()\n',
    ['VLLM_PYTHON_EXECUTABLE'],
  ],
  [
    'Aphrodite',
    'if (APHRODITE_PYTHON_EXECUTABLE)\nset(X "${Python_EXECUTABLE}")',
    ['APHRODITE_PYTHON_EXECUTABLE'],
  ],
  [
    'several',
    'set(A_PYTHON_EXECUTABLE ${B_PYTHON_EXECUTABLE})',
    ['A_PYTHON_EXECUTABLE', 'B_PYTHON_EXECUTABLE'],
  ],
  [
    'only in a block comment',
    '#[[ X_PYTHON_EXECUTABLE\n]]\n#[=[ Y_PYTHON_EXECUTABLE ]] ]=]',
    ['VLLM_PYTHON_EXECUTABLE'],
  ],
  [
    "CMake's own result variables",
    '${Python_EXECUTABLE} ${Python3_EXECUTABLE} ${PYTHON_EXECUTABLE}',
    ['VLLM_PYTHON_EXECUTABLE'],
  ],
  ['no file', '', ['VLLM_PYTHON_EXECUTABLE']],
])('%s', (_, text, names) => {
  expect(pythonVariables(text)).toEqual(names);
});
