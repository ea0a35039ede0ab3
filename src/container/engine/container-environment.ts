import { withoutActionRights } from '../../lib/programs/environment.js';

type Environment = Readonly<Record<string, string>>;

/**
 * Variables that describe this machine's file system, user or shell. They would be wrong in a
 * container, where the image has its own.
 */
const ofTheMachine = new Set([
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'HOSTNAME', 'PWD', 'OLDPWD', 'SHLVL', '_'],
  ...['TMPDIR', 'TMP', 'TEMP', 'MAIL', 'EDITOR', 'PAGER', 'DISPLAY', 'TERM', 'LS_COLORS'],
  ...['CUDA_HOME', 'CUDA_PATH', 'CUDA_BIN_PATH', 'CUDACXX', 'VIRTUAL_ENV', 'CONDA_PREFIX'],
  ...['PYTHONHOME', 'PYTHONPATH', 'NODE_OPTIONS', 'NODE_PATH', 'LIBRARY_PATH', 'BASH_ENV', 'ENV'],
  ...['UV_CACHE_DIR', 'UV_PYTHON', 'UV_PYTHON_INSTALL_DIR', 'UV_TOOL_DIR', 'PIP_CACHE_DIR'],
  ...['SSH_AUTH_SOCK', 'SSH_AGENT_PID', 'DBUS_SESSION_BUS_ADDRESS'],
]);

/**
 * More of them by prefix: loaders, shells, editors, container engines, and what hosted runners
 * preinstall.
 */
const families =
  /^(LD_|XDG_|DOCKER_|CONTAINER_HOST|CONTAINERS_|PODMAN_|BUILDAH_|NVM_|JAVA_HOME|ANDROID_|GOROOT|CHROME|EDGE|GECKO|SELENIUM|VCPKG_|SWIFT_|AGENT_|Image|PIPX_|CONDA|npm_|GIT_CONFIG)/;

/**
 * A token, and paths of the runner. {@link withoutActionRights} removes what only the action may
 * have.
 */
const ofTheStep =
  /^(GITHUB_(TOKEN|EVENT_PATH|WORKSPACE|ACTION_PATH)|RUNNER_(TEMP|TOOL_CACHE|WORKSPACE))$/;

/** Variables that name a file of certificates, needed behind a company's proxy. */
const certificateVariables = [
  'SSL_CERT_FILE',
  'NODE_EXTRA_CA_CERTS',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  'PIP_CERT',
  'GIT_SSL_CAINFO',
];

/** @returns the certificate files that the environment names, absolute paths without duplicates */
export function certificateFiles(outer: Environment): string[] {
  return [...new Set(certificateVariables.flatMap((name) => outer[name] ?? []))];
}

/**
 * The variables that a build in a container gets from outside, as a step of a workflow's
 * `container:` job would: the workflow's, but not the machine's, and no token.
 * @param toInside translates the paths of certificates
 */
export function innerEnvironment(
  outer: Environment,
  toInside: (path: string) => string,
): Record<string, string> {
  const kept = Object.entries(withoutActionRights(outer)).filter(
    ([name]) => !ofTheMachine.has(name) && !families.test(name) && !ofTheStep.test(name),
  );
  const isCertificate = (name: string) => certificateVariables.includes(name);
  return Object.fromEntries(
    kept.map(([name, value]) => [name, isCertificate(name) ? toInside(value) : value]),
  );
}

/**
 * Git configuration that allows directories of another user: mounted ones may belong to one, where
 * the engine or the runner maps user ids (https://git-scm.com/docs/git-config, safe.directory).
 * @param directories paths inside the container
 */
export function safeDirectories(directories: readonly string[]): Record<string, string> {
  const pairs = directories.map((directory, index) => [
    [`GIT_CONFIG_KEY_${index}`, 'safe.directory'],
    [`GIT_CONFIG_VALUE_${index}`, directory],
  ]);
  return { GIT_CONFIG_COUNT: String(directories.length), ...Object.fromEntries(pairs.flat()) };
}
