import { hash } from 'node:crypto';

/**
 * Takes out of a text what differs between two builds of equal sources: nvcc names its temporary
 * files after its process, counts on where a killed one left such a file, and symbol tables keep
 * those names.
 */
export function steadyText(text: string): string {
  return text.replace(/tmpxft_[0-9a-f]{8}_[0-9a-f]{8}/g, 'tmpxft');
}

/** SHA-256 of an object or a module, of its {@link steadyText}. */
export function steadyDigest(content: Buffer): string {
  return hash('sha256', Buffer.from(steadyText(content.toString('latin1')), 'latin1'), 'hex');
}
