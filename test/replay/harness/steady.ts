import { hash } from 'node:crypto';

/**
 * Takes out of a text what differs between two builds of equal sources: nvcc names its temporary
 * files after its process, counts on where a killed one left such a file, and symbol tables keep
 * those names.
 */
export function steadyText(text: string): string {
  return text.replace(/tmpxft_[0-9a-f]{8}_[0-9a-f]{8}/g, 'tmpxft');
}

/** Takes out the names of modules, too, which nvcc makes of the path that a source has. */
export function textOfAnyPath(text: string): string {
  return steadyText(text).replace(/(_GLOBAL__N__)[0-9a-f]{8}(?=_\d+_)/g, '$1path');
}

/** SHA-256 of an object or a module, of its {@link steadyText}. */
export function steadyDigest(content: Buffer): string {
  return hash('sha256', Buffer.from(steadyText(content.toString('latin1')), 'latin1'), 'hex');
}
