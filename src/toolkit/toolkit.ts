import type { CompilerCacheTool } from '../compiler-cache/find.js';
import type { Engine } from '../container/engine/engine.js';
import type { ChosenImage } from '../container/image/choose-image.js';
import type { ToolkitName } from '../inputs/toolkit-names.js';
import type { Resolution } from './python/resolution.js';

/**
 * The toolchain that the settings describe, resolved to exact versions before anything is
 * installed.
 */
export interface DeclaredToolchain {
  readonly toolkit: ToolkitName;
  /** Name → exact version or digest, such as `nvidia-cuda-nvcc` → `13.0.88`, `torch` → `2.14.1`. */
  readonly versions: Readonly<Record<string, string>>;
}

/** The installed compilers. All paths are absolute. */
export interface Toolchain {
  readonly kind: ToolkitName;
  /** The toolkit directory: holds `bin/nvcc`, `include`, `lib64`, `nvvm`. */
  readonly cudaHome: string;
  readonly nvcc: string;
  readonly python: string;
  readonly cmake: string;
  readonly ninja: string;
  readonly compilerCache?: CompilerCacheTool;
  /** The whole environment in which configure and build run. */
  readonly environment: Readonly<Record<string, string>>;
  /** Directories outside the repository whose files compilations may read. */
  readonly includeRoots: readonly string[];
}

/**
 * The toolchain on the machine. Every value is a digest or a version; equal records build equal
 * kernels.
 */
export type ToolchainFingerprint = Readonly<Record<string, string>>;

/**
 * Compilers that this process can run: from wheels, on the host, or in the container it runs in.
 */
export interface LocalToolkit {
  readonly where: 'here';
  readonly declared: DeclaredToolchain;
  /** Installs or finds the compilers. Called only when something may have to be compiled. */
  provision(): Promise<Toolchain>;
}

/** Compilers in an image: the build goes into a container of it. */
export interface ContainerToolkit {
  readonly where: 'container';
  readonly declared: DeclaredToolchain;
  readonly engine: Engine;
  readonly image: ChosenImage;
  /**
   * Exact versions of the environment to create inside; undefined: the image's own tools are used.
   */
  readonly resolution: Resolution | undefined;
}

/** A toolkit of one of the sources: container, wheels, host. */
export type Toolkit = LocalToolkit | ContainerToolkit;
