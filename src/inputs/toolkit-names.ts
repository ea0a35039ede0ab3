/** Where compilers may come from, in words: the values of the input `toolkit` besides `auto`. */
export const toolkitSources = {
  container: 'a container image',
  wheels: "NVIDIA's wheels",
  host: 'what is installed here',
} as const;

export type ToolkitName = keyof typeof toolkitSources;
/** In the order of the documents; `auto` has its own. */
export const toolkitNames = Object.keys(toolkitSources) as readonly ToolkitName[];

/** What sentences offer to whom a container is of no use. */
export const toolkitsHere = toolkitNames.filter((name) => name !== 'container');
