import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { type Manifest, manifestName, manifestText } from './manifest.js';

/**
 * Writes the artifact, a zip that serves two uses: `install ARTIFACT` of this program, and vLLM's
 * `VLLM_PRECOMPILED_WHEEL_LOCATION`, which accepts any zip with the modules under their wheel paths
 * and reads no wheel metadata (vllm setup.py,
 * `precompiled_wheel_utils.extract_precompiled_and_patch_package`). It contains `kernels.json` and
 * the products at their paths, but no directory entries, which that function would open as files.
 *
 * Equal products and manifest give an identical file: members are sorted, times and modes fixed.
 * @param file path of the zip to write.
 * @returns its size in bytes.
 * @throws the file system's error if a product cannot be read or the file cannot be written.
 */
export async function writeArtifact(
  file: string,
  sourceDir: string,
  manifest: Manifest,
): Promise<number> {
  const zip = new ZipFile();
  // Modules are mostly device code that is already compressed: a higher level takes longer and
  // saves almost nothing.
  const options = { mtime: firstZipDay, forceDosTimestamp: true, compressionLevel: 1 };
  zip.addBuffer(Buffer.from(manifestText(manifest)), manifestName, { ...options, mode: 0o100644 });
  for (const { path, kind } of manifest.products.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const mode = kind === 'module' ? 0o100755 : 0o100644;
    zip.addFile(join(sourceDir, path), path, { ...options, mode });
  }
  zip.end();
  const output = createWriteStream(file);
  // A product that cannot be read is reported by the zip, not by its stream.
  zip.on('error', (error) => output.destroy(error));
  await pipeline(zip.outputStream, output);
  return output.bytesWritten;
}

/** In local time, as zip times are, so that the bytes are the same on every machine. */
const firstZipDay = new Date(1980, 0, 1);

/** @returns the artifact's file name, `NAME.whl`, as users pass it to vLLM. */
export function artifactFileName(artifactName: string): string {
  return artifactName.endsWith('.whl') ? artifactName : `${artifactName}.whl`;
}
