import { basename } from 'node:path';

const texts: Readonly<Record<string, (value: number) => string>> = {
  'scalar_type.hpp': (value) =>
    `#pragma once\n#include <cstdint>\nnamespace vllm {\nconstexpr int kScalarType = ${value};\n}\n`,
  'stream.h': (value) =>
    `#pragma once\nnamespace accelerator {\nconstexpr int kStream = ${value};\n}\n`,
  'version.h': (value) =>
    `#pragma once\nconstexpr int kVllmVersion = ${value};\nnamespace cutlass {\nconstexpr int kVersion = ${value};\n}\n`,
  'scheduler.cuh': (value) =>
    `#pragma once\nnamespace deep_gemm {\nconstexpr int kScheduler = ${value};\n__host__ __device__ inline int group_of(int index, int groups) { return index % groups; }\n}\n`,
  cstdint: (value) =>
    `#pragma once\n#include_next <cstdint>\n__attribute__((used)) static int shadow_of_cstdint = ${value};\n`,
  cstddef: (value) =>
    `#pragma once\n#include_next <cstddef>\n__attribute__((used)) static int shadow_of_cstddef = ${value};\n`,
  'attention_dtypes.cuh': (value) =>
    `#pragma once\nconstexpr int kAttentionTypes = ${value};\nstruct Float8 {\n  float4 x;\n  float4 y;\n};\n`,
};

/**
 * A header that can stand in for the fork's, a project's or the system's of the same name.
 * @throws an Error for a name of which there is none
 */
export function headerText(path: string, value: number): string {
  const text = texts[basename(path)];
  if (text === undefined) throw new Error(`no text for ${path}`);
  return text(value);
}
