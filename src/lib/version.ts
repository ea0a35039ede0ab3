/** The version of this program; a test proves that it is the one of package.json. */
export const toolVersion = '0.1.0';
