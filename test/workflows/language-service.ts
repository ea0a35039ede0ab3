import { readFileSync } from 'node:fs';
import { validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { knownActions } from './known-actions.js';

const ours = { owner: 'OWNER', name: 'vllm-incremental-build' };
const isOurs = (reference: { owner: string; name: string }) =>
  reference.owner === ours.owner && reference.name === ours.name;

/** Tells the service what actions take. Ours are read from this repository, whatever the version. */
const actionsMetadataProvider = {
  fetchActionMetadata: async (reference: { owner: string; name: string; path?: string }) => {
    const name = `${reference.owner}/${reference.name}`;
    if (isOurs(reference)) return parse(readFileSync('action.yml', 'utf8'));
    const known = knownActions[name];
    if (known === undefined) return undefined;
    const inputs = Object.fromEntries(known.map((input) => [input, { description: input }]));
    return { name, description: name, inputs };
  },
};

type FileReference = { path: string } | { owner: string; repository: string; path: string };

/** Gives the service our own reusable workflow where a caller names it. */
const fileProvider = {
  getFileContent: async (reference: FileReference) => {
    const foreign =
      'owner' in reference && !isOurs({ owner: reference.owner, name: reference.repository });
    if (foreign) throw new Error(`${reference.path} is not known here`);
    return { name: reference.path, content: readFileSync(reference.path, 'utf8') };
  },
};

let documents = 0;

/**
 * Asks GitHub's own language service, which editors use, about a workflow or an action.
 * @param path by its name the service tells an action from a workflow
 * @returns its errors and warnings, each with its line
 */
export async function languageServiceProblems(path: string, text: string): Promise<string[]> {
  documents += 1;
  // The service remembers what it parsed by its address.
  const document = TextDocument.create(`file:///${documents}/${path}`, 'yaml', 1, text);
  const diagnostics = await validate(document, { actionsMetadataProvider, fileProvider });
  return diagnostics.map(({ range, message }) => `line ${range.start.line + 1}: ${message}`);
}
