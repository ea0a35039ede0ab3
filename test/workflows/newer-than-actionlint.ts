/**
 * What GitHub has added since the release of actionlint that this package holds, 1.7.7. The
 * language service knows these.
 */
export const newerThanActionlint: readonly RegExp[] = [
  /^specifying action "\$\/" in invalid format/,
  /^property "workflow_(repository|sha)" is not defined in object type \{container:/,
];
