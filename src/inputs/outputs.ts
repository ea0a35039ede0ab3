/** Every output of the action, with one sentence. action.yml and the README are made from this. */
export const outputs = {
  outcome:
    '`restored`: the finished kernels were cached; `built`: something was compiled or linked; `incomplete`: the time budget or an interruption ended the build; `failed`.',
  'products-hit': '`true` where the finished kernels were cached, so that nothing was built.',
  compiled: 'How many translation units a compiler really compiled.',
  total: 'How many translation units the build has; `0` where the finished kernels were cached.',
  'hit-rate':
    'The percentage of translation units that needed no compiler, from `0` to `100`; empty where the build did not finish.',
  manifest: 'Path of `kernels.json`: what was built, from what, and with what.',
  'artifact-id': 'Identifier of the uploaded artifact; empty where none was uploaded.',
  'artifact-url': 'Address of the uploaded artifact; empty where none was uploaded.',
  python:
    'Path of the Python that the kernels were built for, with the fork installed if `editable-install` asks for it; empty where no toolchain was needed.',
  report: 'Path of the report, as JSON.',
} as const satisfies Readonly<Record<string, string>>;

export type OutputName = keyof typeof outputs;
export const outputNames = Object.keys(outputs) as readonly OutputName[];
