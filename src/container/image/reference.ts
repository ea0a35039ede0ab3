import { InputError } from '../../lib/errors.js';

/** The name of an image, parsed as by docker and podman (distribution/reference, "grammar"). */
export interface ImageReference {
  /** `docker.io`, `ghcr.io`, `127.0.0.1:5000` */
  readonly registry: string;
  /** `library/ubuntu`, `nvidia/cuda` */
  readonly repository: string;
  /** Absent if only a digest was given. */
  readonly tag?: string;
  /** `sha256:…`; if there is also a tag, the digest decides. */
  readonly digest?: string;
}

const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const registryName = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::\d+)?$/i;
const repositoryName = new RegExp(`^${component}(?:/${component})*$`);
const reference = /^([^@]+?)(?::(\w[\w.-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$/;

/**
 * Parses an image's name. Defaults are docker's: the registry `docker.io`, there the owner
 * `library`, and the tag `latest`.
 * @throws InputError if it is no valid name
 */
export function parseImageReference(text: string): ImageReference {
  const [, name = '', tag, digest] = reference.exec(text) ?? [];
  const [first = '', ...rest] = name.split('/');
  // The first part is a registry if it cannot be an owner: `nvidia/cuda` is on docker.io.
  const named = rest.length > 0 && /[.:\][]|^localhost$|[A-Z]/.test(first);
  const registry = named && first !== formerDockerHub ? first : 'docker.io';
  const path = named ? rest.join('/') : name;
  const repository = registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
  if (!registryName.test(registry) || !repositoryName.test(repository)) {
    throw new InputError(
      `image is '${text}', which is no image's name; accepted: a name such as ghcr.io/owner/name:tag or name@sha256:….`,
    );
  }
  return {
    registry,
    repository,
    ...(tag === undefined && digest !== undefined ? {} : { tag: tag ?? 'latest' }),
    ...(digest === undefined ? {} : { digest }),
  };
}

const formerDockerHub = 'index.docker.io';

/** @returns the full name, which every engine resolves to the same image */
export function formatImageReference({
  registry,
  repository,
  tag,
  digest,
}: ImageReference): string {
  const version = `${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
  return `${registry}/${repository}${version}`;
}

/** @returns a reference to exactly this image, by its digest alone */
export function withDigest(image: ImageReference, digest: string): ImageReference {
  return { registry: image.registry, repository: image.repository, digest };
}

/**
 * Whether the name is for images that were built or imported here; podman gives those this prefix.
 */
export function isNameOfThisMachine({ registry }: ImageReference): boolean {
  return registry === 'localhost';
}

/**
 * Whether the registry is on this machine, where engines use no TLS (dockerd, "insecure
 * registries").
 */
export function isLoopback({ registry }: ImageReference): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(registry);
}

/** @returns the base URL of the registry's API, without a slash at the end */
export function registryAddress(image: ImageReference): string {
  if (image.registry === 'docker.io') return 'https://registry-1.docker.io';
  return `${isLoopback(image) ? 'http' : 'https'}://${image.registry}`;
}
