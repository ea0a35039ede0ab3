/**
 * Reads from nvcc's options which device code it generates.
 * @param words the arguments of one CUDA compilation.
 * @returns names as in `TORCH_CUDA_ARCH_LIST`: `9.0a`; `8.0+PTX` for SASS and PTX. CMake's
 *   `8.0-virtual` for PTX alone. `native`, `all`, `all-major` are kept; `default` if no option
 *   selects any. Source: NVIDIA CUDA Compiler Driver, "GPU code generation options".
 */
export function archsOfOptions(words: readonly string[]): string[] {
  const gencodes = valuesOf(words, '-gencode', '--generate-code').map(
    (value) => /code=(\[[^\]]*\]|[^,]*)/.exec(value)?.[1] ?? '',
  );
  const arch = valuesOf(words, '-arch', '--gpu-architecture').at(-1) ?? '';
  const code = valuesOf(words, '-code', '--gpu-code').at(-1) ?? '';
  // Without --gpu-code, `-arch=sm_90` means SASS and PTX, `-arch=compute_90` means PTX.
  const implied = arch.startsWith('sm_') ? `${arch},compute_${arch.slice(3)}` : arch;
  const codes = [...gencodes, code || implied].flatMap((list) => list.match(/\w[\w-]*/g) ?? []);
  return codes.length === 0 ? ['default'] : namesOf(new Set(codes));
}

/** The values of an option, in the next word or after an equals sign. */
function valuesOf(words: readonly string[], ...names: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    const [, option = word, value] = /^(--?[a-z-]+)=(.*)$/s.exec(word) ?? [];
    return names.includes(option) ? [value ?? words[index + 1] ?? ''] : [];
  });
}

function namesOf(codes: ReadonlySet<string>): string[] {
  const names = new Set<string>();
  for (const code of codes) {
    const [, kind, major, minor] = /^(sm|compute)_(\d+)(\d[a-z]?)$/.exec(code) ?? [];
    const arch = `${major}.${minor}`;
    if (kind === 'sm') {
      names.add(codes.has(`compute_${major}${minor}`) ? `${arch}+PTX` : arch);
    } else if (kind === 'compute') {
      if (!codes.has(`sm_${major}${minor}`)) names.add(`${arch}-virtual`);
    } else if (code === 'native' || code.startsWith('all')) {
      names.add(code);
    }
  }
  return sortedArchs(names);
}

/** Sorts by version, then suffix, without duplicates: `8.0`, `9.0a`, `10.0`. */
export function sortedArchs(archs: Iterable<string>): string[] {
  return [...new Set(archs)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}
