import { differencesBetween, type Observation } from './observe.js';

const observation = (changes: Partial<Observation> = {}): Observation => ({
  products: { 'vllm/_C.abi3.so': 'one' },
  symbols: { '_C.abi3.so': ['kernel'] },
  objects: { 'a.cu.o': 'one' },
  installed: ['vllm/_C.abi3.so'],
  values: { kernel_version: 1 },
  builtAt: '/fork',
  checkout: '/fork',
  problem: undefined,
  ...changes,
});
const unloadable = 'a module cannot be loaded: undefined symbol: dispatch';

test.each<[title: string, ours: Partial<Observation>, clean: Partial<Observation>, RegExp[]]>([
  ['equal builds', {}, {}, []],
  ['another object', { objects: { 'a.cu.o': 'two' } }, {}, [/^a\.cu\.o is two/]],
  ['an object less', { objects: {} }, {}, [/^a\.cu\.o is absent/]],
  ['objects, where products were restored', { objects: {}, installed: undefined }, {}, []],
  ['another module', { products: { 'vllm/_C.abi3.so': 'two' } }, {}, [/^vllm\/_C.* is two/]],
  [
    'the bytes of a module that was built at another path',
    { products: { 'vllm/_C.abi3.so': 'two' }, builtAt: '/elsewhere' },
    {},
    [],
  ],
  ['a function that says something else', { values: { kernel_version: 2 } }, {}, [/is 2/]],
  ['a symbol less', { symbols: { '_C.abi3.so': [] } }, {}, [/lacks the symbols \[kernel\]/]],
  ['a file less', { installed: [] }, {}, [/the install manifest names/]],
  ['a module that cannot be loaded', { problem: unloadable }, {}, [/undefined symbol/]],
  ['one that cannot be loaded after a clean build alone', {}, { problem: unloadable }, [/all mod/]],
  ['one that cannot be loaded after either', { problem: unloadable }, { problem: unloadable }, []],
])('%s', (_, ours, clean, expected) => {
  const found = differencesBetween(observation(ours), observation(clean));
  expect(found).toEqual(expected.map((pattern) => expect.stringMatching(pattern) as string));
});
