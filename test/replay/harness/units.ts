/** The translation units of the fork, for two architectures, by the module that they belong to. */
export const units = {
  '_C.abi3.so': [
    'csrc/activation_kernels.cu',
    'csrc/attention/paged_attention.cu',
    'csrc/bindings.cpp',
    'csrc/cache_kernels.cu',
    'csrc/layernorm_kernels.cu',
    'csrc/quantization/machete/generated/machete_mm_dispatch.cu',
    'csrc/quantization/machete/generated/machete_mm_impl_u4.cu',
    'csrc/quantization/machete/machete_pytorch.cu',
    'csrc/quantization/marlin/marlin.cu',
    'csrc/quantization/marlin/sm80_kernel_bfloat16.cu',
    'csrc/quantization/marlin/sm80_kernel_float16.cu',
  ],
  '_moe_C.abi3.so': [
    'csrc/moe/bindings.cpp',
    'csrc/moe/grouped_gemm.cu',
    'csrc/moe/moe_align_kernels.cu',
    'csrc/moe/topk_softmax_kernels.cu',
  ],
  'cumem_allocator.abi3.so': ['csrc/cumem_allocator.cpp'],
} as const;

export const allUnits: readonly string[] = Object.values(units).flat().sort();
export const allModules: readonly string[] = Object.keys(units);

/** What the functions of a first push's modules return; each digit is one constant of the sources. */
export const firstValues = {
  activation_version: 111,
  cache_version: 111,
  cumem_version: 1,
  deep_gemm_version: 11,
  grouped_gemm_version: 101,
  layernorm_version: 1111,
  machete_u4_version: 1111,
  machete_version: 110,
  marlin_kernels_version: 2,
  marlin_sm80_kernel_bfloat16_version: 111,
  marlin_sm80_kernel_float16_version: 111,
  marlin_version: 111,
  moe_align_version: 101,
  moe_version: 110,
  moe_vllm_version: 901,
  paged_attention_version: 111,
  vllm_version: 901,
} as const;

/** Sources that read `csrc/core/scalar_type.hpp`, sorted. */
export const usersOfScalarType: readonly string[] = [
  'csrc/activation_kernels.cu',
  'csrc/attention/paged_attention.cu',
  'csrc/cache_kernels.cu',
  'csrc/layernorm_kernels.cu',
  'csrc/moe/topk_softmax_kernels.cu',
  'csrc/quantization/machete/machete_pytorch.cu',
  'csrc/quantization/marlin/marlin.cu',
  'csrc/quantization/marlin/sm80_kernel_bfloat16.cu',
  'csrc/quantization/marlin/sm80_kernel_float16.cu',
];
