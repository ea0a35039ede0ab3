import type { LayerName } from './layer-names.js';

/** Every input, parsed and checked once. Nothing else in the program reads inputs. */
export interface Settings {
  /** Absolute path of the fork's checkout. */
  readonly sourceDir: string;
  /** The Python package that the kernels are installed into, relative to `sourceDir`; undefined: taken from the install manifest. */
  readonly packageDir: string | undefined;
  /** Configure and build preset; `release` unless told. */
  readonly preset: string;
  readonly buildType: string;
  /** Chosen targets; empty: the `install` target. */
  readonly targets: readonly string[];
  readonly cmakeArgs: readonly string[];
  /** Cache variable that names the Python; undefined: found in the fork's CMakeLists.txt. */
  readonly pythonVariable: string | undefined;
  /** `13.0`; undefined: the host's. */
  readonly cudaVersion: string | undefined;
  /** As in TORCH_CUDA_ARCH_LIST: `9.0`, `12.0a`, `8.0+PTX`. Empty: asked from the GPU, else bad input. */
  readonly cudaArchs: readonly string[];
  readonly toolkit: 'auto' | 'container' | 'wheels' | 'host';
  readonly image: string | undefined;
  readonly containerEngine: 'auto' | 'docker' | 'podman';
  readonly containerGpus: 'none' | 'all';
  readonly reclaimDisk: 'off' | 'auto' | 'always';
  readonly pythonVersion: string;
  /** Build requirements file relative to `sourceDir`; undefined: the fork's own; 'none': no requirements. */
  readonly requirements: string | undefined;
  /** `cu130`, `pypi`, …; undefined: derived from the CUDA version. */
  readonly torchBackend: string | undefined;
  readonly editableInstall: 'none' | 'precompiled' | 'full';
  /** undefined: from cores and memory. */
  readonly jobs: number | undefined;
  readonly nvccThreads: number;
  readonly compilerCache: 'auto' | 'ccache' | 'sccache' | 'off';
  /** Bytes. */
  readonly compilerCacheSize: number;
  readonly cache: 'auto' | 'github' | 'directory' | 'off';
  readonly layers: ReadonlySet<LayerName>;
  /** Absolute path of the directory store and of installed toolkits. */
  readonly cacheDir: string;
  /** Bytes that the directory store may hold. */
  readonly cacheSize: number;
  readonly cacheWrite: 'auto' | 'always' | 'never';
  /** Seconds from the start of the job; undefined: none. */
  readonly timeBudget: number | undefined;
  readonly clean: 'auto' | 'always' | 'never';
  readonly artifactName: string;
  /** Days; 0: the repository's default. */
  readonly artifactRetentionDays: number;
  readonly onMiss: 'build' | 'fail';
  /** Extra globs of kernel inputs, relative to `sourceDir`. */
  readonly kernelInputs: readonly string[];
  /** Absolute path for the JSON report; undefined: not written. */
  readonly report: string | undefined;
  readonly verbose: boolean;
}
