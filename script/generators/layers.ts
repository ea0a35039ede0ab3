/** @returns the text of src/run/layers/table.ts: every layer has a file and a constant of its name */
export function layersTable(names: readonly string[]): string {
  const imports = [
    `import type { LayerName } from '../../inputs/layer-names.js';`,
    ...[...names, 'layer']
      .sort()
      .map((name) =>
        name === 'layer'
          ? `import type { Layer } from './layer.js';`
          : `import { ${constantOf(name)} } from './${name}.js';`,
      ),
  ];
  const entries = names.map((name) =>
    name === constantOf(name) ? `  ${name},` : `  '${name}': ${constantOf(name)},`,
  );
  return [
    '// Written by script/generate from src/inputs/layer-names.ts; edit there.',
    ...imports,
    '',
    '/** Every layer, in the order of the report. */',
    'export const layers = {',
    ...entries,
    '} satisfies { readonly [Name in LayerName]: Layer & { readonly name: Name } };',
    '',
  ].join('\n');
}

function constantOf(name: string): string {
  return name.replace(/-./g, (found) => found.slice(1).toUpperCase());
}
