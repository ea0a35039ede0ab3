/** The actions that workflows here use, and which of their inputs; of those of other people. */
export const knownActions: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout': ['path', 'persist-credentials', 'ref', 'repository', 'sparse-checkout'],
  'actions/download-artifact': ['artifact-ids', 'name', 'path'],
  'actions/setup-node': ['node-version', 'package-manager-cache'],
  'astral-sh/setup-uv': ['enable-cache', 'python-version'],
  'docker/build-push-action': [
    ...['build-args', 'context', 'labels', 'platforms', 'provenance', 'push', 'sbom', 'tags'],
  ],
  'docker/login-action': ['password', 'registry', 'username'],
  'docker/setup-buildx-action': ['driver-opts'],
};
