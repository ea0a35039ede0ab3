/** The name in vLLM itself. */
const usualPythonVariable = 'VLLM_PYTHON_EXECUTABLE';

/**
 * Finds the cache variables through which a fork's CMakeLists.txt takes its Python: vLLM's own is
 * VLLM_PYTHON_EXECUTABLE, Aphrodite's APHRODITE_PYTHON_EXECUTABLE. CMake's own result variables
 * (`Python_EXECUTABLE`, `Python3_EXECUTABLE`) are not meant.
 * @param text content of the top-level CMakeLists.txt.
 * @returns every such name, first mentioned first; the usual one where there is none.
 */
export function pythonVariables(text: string): string[] {
  const code = text.replace(/#\[(=*)\[[\s\S]*?\]\1\]|#.*$/gm, '');
  const names = code.match(/\b[A-Z][A-Z0-9_]*_PYTHON_EXECUTABLE\b/g) ?? [];
  return names.length === 0 ? [usualPythonVariable] : [...new Set(names)];
}
