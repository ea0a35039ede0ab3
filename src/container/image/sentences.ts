import { formatImageReference, type ImageReference } from './reference.js';

/** The registry has no such image. */
export function absentSentence(image: ImageReference): string {
  return `${image.registry} has no image ${formatImageReference(image)}.`;
}

/** The registry says neither that there is one nor that there is none. */
export function deniedSentence(image: ImageReference): string {
  const { registry } = image;
  return `${registry} does not show the image ${formatImageReference(image)} to this machine: there is none, or a login to ${registry} has to come first.`;
}
