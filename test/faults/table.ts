/**
 * What becomes of a run that meets a fault. Kernels are right and the exit code is 0 in every case but
 * `failed`.
 */
export const outcomes = {
  refused:
    'The entry is not used, and no file of it is left anywhere. The run goes on without it, and saves its own entry in its place.',
  removed: 'The entry is removed and not used; the run goes on without it.',
  passed: 'The run goes on without the entry.',
  repeated: 'The call is repeated: a hit.',
  rest: 'One wait, then the run goes on without the cache for five minutes.',
  unsaved: 'Nothing incomplete is saved, nothing older is lost; the next run is slower.',
  once: 'One of them saves it; the others see that it is there.',
  harmless: 'It has no effect.',
  replaced: 'What the run saves replaces them.',
  again: 'The build starts again without it.',
  failed: 'The build fails with one sentence. Nothing is lost; with space, the next run goes on.',
} as const;
type OutcomeName = keyof typeof outcomes;

/** A row of a table in docs/reliability.md. */
export interface FaultRow {
  readonly fault: string;
  readonly outcome: OutcomeName;
  /** What the log or the layer's reason says, once; absent: nothing worth a word. */
  readonly says?: RegExp;
}

/** Entries that are not what they should be; each is met in both stores. */
export const entryFaults = {
  truncated: {
    fault: 'cut short',
    outcome: 'refused',
    says: /unexpected end of file/,
  },
  flipped: { fault: 'a flipped bit', outcome: 'refused', says: /./ },
  empty: { fault: 'empty', outcome: 'refused', says: /unexpected end of file/ },
  foreign: { fault: 'no archive', outcome: 'refused', says: /Unknown frame descriptor/ },
  foreignTar: {
    fault: "another program's archive",
    outcome: 'refused',
    says: /does not begin with header\.json/,
  },
  otherFormat: {
    fault: "another program's header",
    outcome: 'refused',
    says: /it is not an archive of vllm-incremental-build/,
  },
  newer: {
    fault: 'written by a newer version',
    outcome: 'refused',
    says: /schema 99 of a newer version; this one reads up to 2/,
  },
  otherLayer: {
    fault: 'an entry of another layer',
    outcome: 'refused',
    says: /belongs to the layer products/,
  },
  upwards: { fault: 'a path with `..`', outcome: 'refused', says: /leads upwards/ },
  absolute: { fault: 'an absolute path', outcome: 'refused', says: /is absolute/ },
  linkOut: { fault: 'a link out of the tree', outcome: 'refused', says: /leaves its root/ },
  linkAbsolute: { fault: 'a link to an absolute path', outcome: 'refused', says: /is absolute/ },
  throughLink: {
    fault: 'a file below a link',
    outcome: 'refused',
    says: /lies below tree\/a, which is a link/,
  },
  belowFile: {
    fault: 'a file that is a directory too',
    outcome: 'refused',
    says: /lies below tree\/a, which is a file/,
  },
  hardLink: { fault: 'a hard link', outcome: 'refused', says: /is not what its header says/ },
  device: { fault: 'a device', outcome: 'refused', says: /is not what its header says/ },
  fifo: { fault: 'a named pipe', outcome: 'refused', says: /is not what its header says/ },
  setUserId: {
    fault: 'a set-user-id mode',
    outcome: 'refused',
    says: /header is wrong at entries/,
  },
  twice: { fault: 'a path twice', outcome: 'refused', says: /occurs twice/ },
  wrongDigest: { fault: 'a wrong digest', outcome: 'refused', says: /has another digest/ },
  wrongSize: { fault: 'a wrong size', outcome: 'refused', says: /is not what its header says/ },
  missing: {
    fault: 'a file less than it names',
    outcome: 'refused',
    says: /it ends before tree\/a/,
  },
  extra: {
    fault: 'a file more than it names',
    outcome: 'refused',
    says: /holds more than its header names/,
  },
  hugeFile: {
    fault: 'a declared size of a petabyte',
    outcome: 'refused',
    says: /bytes, more than the \d+ allowed/,
  },
  manyFiles: {
    fault: 'two hundred thousand files and one',
    outcome: 'refused',
    says: /entries, more than the 200000 allowed/,
  },
  bombHeader: {
    fault: 'a header that unpacks without end',
    outcome: 'refused',
    says: /unpacks to more than its header declares/,
  },
  bombBehind: {
    fault: '200 MB of zeros behind its end',
    outcome: 'refused',
    says: /unpacks to more than its header declares/,
  },
  caseFolding: { fault: 'two paths that differ in case only', outcome: 'harmless' },
  baseGone: {
    fault: 'a difference whose base was evicted',
    outcome: 'refused',
    says: /the entry that it patches is gone: nowhere\/first/,
  },
  baseOfOther: {
    fault: 'a difference whose base has other contents',
    outcome: 'refused',
    says: /tree\/a of its base has another digest than its header says/,
  },
  baseIsDelta: {
    fault: 'a difference from a difference',
    outcome: 'refused',
    says: /the entry that it patches is of no use: it patches an entry where none may be patched/,
  },
  baseIsItself: {
    fault: 'a difference from itself',
    outcome: 'refused',
    says: /the entry that it patches is of no use: it patches an entry where none may be patched/,
  },
  baseOfOtherLayer: {
    fault: 'a difference that keeps what its base has not',
    outcome: 'refused',
    says: /its base has no file tree\/b/,
  },
  wrongPatch: {
    fault: 'a patch that is none',
    outcome: 'refused',
    says: /Unknown frame descriptor/,
  },
  patchOfOther: {
    fault: 'a patch that gives another content',
    outcome: 'refused',
    says: /the content of tree\/module has another digest than its header says/,
  },
  patchBomb: {
    fault: 'a patch that unpacks to more than is declared',
    outcome: 'refused',
    says: /Cannot create a Buffer larger than 5000 bytes/,
  },
  patchOfSmall: {
    fault: 'a patch of a file of a size that is never patched',
    outcome: 'refused',
    says: /tree\/a is not of a size that is patched/,
  },
  metaWithoutPatch: {
    fault: 'a difference without the patch of its record',
    outcome: 'refused',
    says: /it holds no meta\.patch/,
  },
  metaOfSmall: {
    fault: 'a patch of a record where the base has none',
    outcome: 'refused',
    says: /its record is not of a size that is patched/,
  },
  deltaWithoutSchema: {
    fault: 'a difference under the schema of whole entries',
    outcome: 'refused',
    says: /header is wrong at/,
  },
} as const satisfies Record<string, FaultRow>;

/** What happens to a directory store; the phase in front. */
export const directoryFaults = {
  'look-up: no directory': { fault: 'a file stands in its place', outcome: 'passed' },
  'look-up: no record': { fault: "an entry's record is unreadable", outcome: 'passed' },
  'fetch: flipped': {
    fault: 'a bit flipped on the disk',
    outcome: 'removed',
    says: /is damaged: it is removed, and not used\.$/,
  },
  'fetch: cut short': {
    fault: 'a file cut short on the disk',
    outcome: 'removed',
    says: /is damaged: it is removed, and not used\.$/,
  },
  'fetch: evicted': { fault: 'the entry was evicted after the look-up', outcome: 'passed' },
  'fetch: read-only': { fault: 'the directory is read-only', outcome: 'harmless' },
  'fetch: full': {
    fault: 'the disk is full where it is unpacked',
    outcome: 'refused',
    says: /^EFBIG: /,
  },
  'save: full': { fault: 'the disk is full', outcome: 'unsaved', says: /^EFBIG: file too large/ },
  'save: read-only': {
    fault: 'the directory is read-only',
    outcome: 'unsaved',
    says: /did not take it: E\w+: /,
  },
  'save: removed': {
    fault: 'the temporary directory was removed',
    outcome: 'unsaved',
    says: /ENOENT: no such file or directory/,
  },
  'save: too large': {
    fault: 'the entry is larger than the whole cache may be',
    outcome: 'unsaved',
    says: /is larger than the whole cache may be/,
  },
  'save: at once': { fault: 'several jobs save one key at once', outcome: 'once' },
} as const satisfies Record<string, FaultRow>;

const notTaken =
  /^GitHub's cache service did not take it; its client's message is in the log above$/;
const notInTime = /^GitHub's cache service did not take an entry within 31 seconds$/;

/** The client's repetitions take about as long as it may. */
const notTakenOrLate = new RegExp(`${notTaken.source}|${notInTime.source}`);

/** What GitHub's service does; the call in front. */
export const serviceFaults = {
  'look-up: 4xx': {
    fault: 'it answers 400, 401, 403 or 404',
    outcome: 'rest',
    says: /^GitHub's cache service answered 40\d \(injected fault 40\d\); for 300 seconds this run goes on without it\.$/,
  },
  'look-up: 429': {
    fault: 'it answers 429 again and again',
    outcome: 'rest',
    says: /^GitHub's cache service answered 429 .*; for 300 seconds/,
  },
  'look-up: 429 once': { fault: 'it answers 429 once', outcome: 'repeated' },
  'look-up: 5xx': {
    fault: 'it answers 500, 502 or 503 again and again',
    outcome: 'rest',
    says: /^GitHub's cache service answered 50\d.*; for 300 seconds/,
  },
  'look-up: 5xx once': { fault: 'it answers 500 once', outcome: 'repeated' },
  'look-up: reset': {
    fault: 'it resets every connection',
    outcome: 'rest',
    says: /^GitHub's cache service cannot be reached: .*ECONNRESET.*; for 300 seconds/,
  },
  'look-up: reset once': { fault: 'it resets one connection', outcome: 'repeated' },
  'look-up: stall': {
    fault: 'its answer never ends',
    outcome: 'rest',
    says: /^GitHub's cache service did not answer within 20 seconds; for 300 seconds/,
  },
  'look-up: page': {
    fault: "a proxy's page in place of an answer",
    outcome: 'rest',
    says: /^GitHub's cache service answered 200; for 300 seconds/,
  },
  'fetch: evicted': { fault: 'the entry was evicted after the look-up', outcome: 'passed' },
  'fetch: 4xx': {
    fault: 'the download is refused',
    outcome: 'passed',
    says: /cannot be fetched: the service answered 403/,
  },
  'fetch: 5xx': {
    fault: 'the download fails again and again',
    outcome: 'passed',
    says: /cannot be fetched: the service answered 503/,
  },
  'fetch: reset': {
    fault: 'the download is cut again and again',
    outcome: 'passed',
    says: /cannot be fetched: .*(ECONNRESET|socket hang up)/,
  },
  'fetch: stall': {
    fault: 'the download stalls',
    outcome: 'rest',
    says: /cannot be fetched: nothing of it moved for 30 seconds; for 300 seconds/,
  },
  'fetch: foreign': {
    fault: 'an entry that holds something else than one archive of ours',
    outcome: 'refused',
    says: /^it holds "\S+products\.archive\/"$/,
  },
  'save: denied': {
    fault: 'the token may not write',
    outcome: 'unsaved',
    says: notTaken,
  },
  'save: reserve 4xx': {
    fault: 'the reservation is refused',
    outcome: 'unsaved',
    says: notTaken,
  },
  'save: reserve reset': {
    fault: 'the reservation is cut',
    outcome: 'unsaved',
    says: notTaken,
  },
  'save: reserve stall': {
    fault: 'the reservation stalls',
    outcome: 'unsaved',
    says: notInTime,
  },
  'save: upload 4xx': { fault: 'the upload is refused', outcome: 'unsaved', says: notTaken },
  'save: upload reset': {
    fault: 'the upload is cut again and again',
    outcome: 'unsaved',
    says: notTakenOrLate,
  },
  'save: upload stall': {
    fault: 'the upload stalls',
    outcome: 'unsaved',
    says: notInTime,
  },
  'save: publish 5xx': {
    fault: 'the publication fails again and again',
    outcome: 'unsaved',
    says: notTakenOrLate,
  },
  'save: at once': { fault: 'several jobs save one key at once', outcome: 'once' },
} as const satisfies Record<string, FaultRow>;

/**
 * Which program meets a full disk first depends on the lengths of paths. Most say what it is, GCC
 * sometimes another reason, and some only that they were killed.
 */
const fullDisk =
  /^error: (The disk is full.*[Nn]o space left on device|A file could not be written .* full disk: |.+ failed; its last line is: )/;

/** Whole builds of the fixture fork on a disk that takes no more, by what lies on it. */
export const diskFaults = {
  'cache directory': {
    fault: 'no space for what is saved',
    outcome: 'unsaved',
    says: /not saved; the next run is slower: .*ENOSPC: no space left on device/,
  },
  'cache directory: read-only': {
    fault: 'a disk that is mounted read-only',
    outcome: 'unsaved',
    says: /not saved; the next run is slower: .*EROFS: read-only file system/,
  },
  'checkout: 5 %': {
    fault: 'space for a twentieth of what is restored and built',
    outcome: 'failed',
    says: fullDisk,
  },
  'checkout: 50 %': {
    fault: 'space for half of it',
    outcome: 'failed',
    says: fullDisk,
  },
  'checkout: 95 %': {
    fault: 'space for almost all of it',
    outcome: 'failed',
    says: fullDisk,
  },
  'temporary files': {
    fault: 'no space for those of compilers',
    outcome: 'failed',
    says: fullDisk,
  },
} as const satisfies Record<string, FaultRow>;

/** Whole builds of the fixture fork, by layer or phase; the values of the kernels are compared. */
export const buildFaults = {
  'products: no manifest': {
    fault: 'an entry without a manifest',
    outcome: 'refused',
    says: /Products: The restored products failed verification: /,
  },
  'products: base evicted': {
    fault: 'the entry that they patch was evicted',
    outcome: 'refused',
    says: /Products: The entry is of no use and was not used: the entry that it patches is gone/,
  },
  'products: another content': {
    fault: 'a kernel that is not the one of the manifest',
    outcome: 'refused',
    says: /Products: The restored products failed verification: .*manifest says/,
  },
  'build tree: base evicted': {
    fault: 'the entry that it patches was evicted',
    outcome: 'refused',
    says: /Build tree: The entry is of no use and was not used: the entry that it patches is gone/,
  },
  'build tree: base damaged': {
    fault: 'the entry that it patches is no archive',
    outcome: 'refused',
    says: /Build tree: The entry is of no use and was not used: the entry that it patches is of no use: /,
  },
  'build tree: no record': {
    fault: 'a tree without a record',
    outcome: 'refused',
    says: /The entry is of no use and was not used: it has no record\./,
  },
  'build tree: newer version': {
    fault: "a tree of this program's next version",
    outcome: 'refused',
    says: /The build tree was dropped because a newer version of this program wrote it \(schema 99/,
  },
  'build tree: files elsewhere': {
    fault: 'an input record that names files outside of checkout and toolchain',
    outcome: 'harmless',
  },
  'build tree: generated elsewhere': {
    fault: 'a record that names generated files outside of the checkout',
    outcome: 'refused',
    says: /its record is wrong: a path that leaves the checkout/,
  },
  'external sources: no archive': {
    fault: 'an entry that is no archive',
    outcome: 'refused',
    says: /External sources: The entry is of no use and was not used: /,
  },
  'compiler cache: no archive': {
    fault: 'an entry that is no archive',
    outcome: 'refused',
    says: /Compiler cache: The entry is of no use and was not used: /,
  },
  'compiler cache: damaged results': {
    fault: 'an entry whose every result is damaged',
    outcome: 'harmless',
  },
  'build: ccache removed': {
    fault: 'ccache is removed while it compiles',
    outcome: 'again',
    says: /The build was started again without a compiler cache, which failed: /,
  },
  'save: not writable': {
    fault: 'the cache directory cannot be written',
    outcome: 'unsaved',
    says: /not saved; the next run is slower: the cache directory \S+ did not take it: E/,
  },
  'start: no temporary directory': {
    fault: 'the directory for temporary files was removed',
    outcome: 'harmless',
  },
  'save: clean': {
    fault: 'entries of the same keys, and `clean: always`',
    outcome: 'replaced',
  },
} as const satisfies Record<string, FaultRow>;
