import { choosePreset, type PresetSituation } from '../../../src/cmake/presets/choice.js';
import { InputError } from '../../../src/lib/errors.js';

const user = (presets: string[], marks: Partial<NonNullable<PresetSituation['user']>> = {}) => ({
  presets,
  tracked: false,
  ours: false,
  ...marks,
});

test.each<[string, PresetSituation, object]>([
  ['nothing there', { name: 'release', project: [] }, { origin: 'generated', keep: false }],
  [
    'nothing there, another name',
    { name: 'ci', project: [] },
    { origin: 'generated', keep: false },
  ],
  [
    'committed in CMakePresets.json',
    { name: 'release', project: ['release'] },
    { origin: 'committed' },
  ],
  [
    'committed under another name',
    { name: 'cu128', project: ['base', 'cu128'] },
    { origin: 'committed' },
  ],
  [
    'committed presets of other names do not hinder the usual one',
    { name: 'release', project: ['cpu'] },
    { origin: 'generated', keep: false },
  ],
  [
    'a committed CMakeUserPresets.json',
    { name: 'release', project: [], user: user(['release'], { tracked: true }) },
    { origin: 'committed' },
  ],
  [
    'ours from an earlier run is written again',
    { name: 'release', project: [], user: user(['release'], { ours: true }) },
    { origin: 'generated', keep: false },
  ],
  [
    'ours of another name makes room',
    { name: 'ci', project: [], user: user(['release'], { ours: true }) },
    { origin: 'generated', keep: false },
  ],
  [
    "the generator's file is kept beside ours",
    { name: 'release', project: [], user: user(['release']) },
    { origin: 'generated', keep: true },
  ],
  [
    "a user's file without the usual name is kept beside ours",
    { name: 'release', project: [], user: user(['mine']) },
    { origin: 'generated', keep: true },
  ],
  [
    "a user's file that is named",
    { name: 'mine', project: [], user: user(['release', 'mine']) },
    { origin: 'named' },
  ],
  [
    'the project comes first',
    { name: 'mine', project: ['mine'], user: user(['other']) },
    { origin: 'committed' },
  ],
])('%s', (_, situation, choice) => {
  expect(choosePreset(situation)).toMatchObject(choice);
});

test.each<[string, PresetSituation, string]>([
  [
    'a committed user file without it',
    { name: 'release', project: ['cpu'], user: user(['rocm'], { tracked: true }) },
    'accepted: cpu and rocm.',
  ],
  [
    'an empty committed user file',
    { name: 'release', project: [], user: user([], { tracked: true }) },
    'accepted: none is defined there.',
  ],
  [
    'a misspelt committed preset',
    { name: 'relase', project: ['release', 'debug'] },
    'accepted: release and debug.',
  ],
  [
    'a misspelt preset of the user',
    { name: 'mien', project: [], user: user(['mine']) },
    'accepted: mine.',
  ],
])('bad input: %s', (_, situation, sentence) => {
  expect(() => choosePreset(situation)).toThrow(InputError);
  expect(() => choosePreset(situation)).toThrow(sentence);
});
