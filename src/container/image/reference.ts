import { InputError } from '../../lib/errors.js';

/** The name of an image, taken apart as docker and podman do (distribution/reference, "grammar"). */
export interface ImageReference {
  /** `docker.io`, `ghcr.io`, `127.0.0.1:5000` */
  readonly registry: string;
  /** `library/ubuntu`, `nvidia/cuda` */
  readonly repository: string;
  /** Absent where only a digest was given. */
  readonly tag?: string;
  /** `sha256:…`; where there are both, the digest decides. */
  readonly digest?: string;
}

const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const registryName = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::\d+)?$/i;
const repositoryName = new RegExp(`^${component}(?:/${component})*$`);
const reference = /^([^@]+?)(?::(\w[\w.-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$/;

/**
 * Reads an image's name. What is left out is docker's default: the registry `docker.io`, there the
 * owner `library`, and the tag `latest`.
 * @throws InputError where it is no image's name
 */
export function parseImageReference(text: string): ImageReference {
  const [, name = '', tag, digest] = reference.exec(text) ?? [];
  const [first = '', ...rest] = name.split('/');
  // A first part is a registry where it cannot be an owner: `nvidia/cuda` is on docker.io.
  const named = rest.length > 0 && /[.:\][]|^localhost$|[A-Z]/.test(first);
  const registry = named ? (dockerHub.get(first) ?? first) : 'docker.io';
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

/** Names that docker's hub had. */
const dockerHub: ReadonlyMap<string, string> = new Map([['index.docker.io', 'docker.io']]);

/** @returns the whole name, which every engine takes for the same image */
export function formatImageReference({
  registry,
  repository,
  tag,
  digest,
}: ImageReference): string {
  const version = `${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
  return `${registry}/${repository}${version}`;
}

/** @returns the name by which this very image is pulled and run: by its digest alone */
export function withDigest(image: ImageReference, digest: string): ImageReference {
  return { registry: image.registry, repository: image.repository, digest };
}

/** Whether images of this name were built or imported here: podman's prefix for those. */
export function isNameOfThisMachine({ registry }: ImageReference): boolean {
  return registry === 'localhost';
}

/** Whether the registry runs on this machine, where engines do without TLS (dockerd, "insecure registries"). */
export function isLoopback({ registry }: ImageReference): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(registry);
}

/** @returns where the registry's interface begins, without a slash at the end */
export function registryAddress(image: ImageReference): string {
  if (image.registry === 'docker.io') return 'https://registry-1.docker.io';
  return `${isLoopback(image) ? 'http' : 'https'}://${image.registry}`;
}
