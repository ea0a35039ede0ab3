export const id = 425;
export const ids = [425];
export const modules = {

/***/ 88017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ij: () => (/* binding */ runStoppable),
  JN: () => (/* binding */ stopWorkIn)
});

// UNUSED EXPORTS: stopDescendants

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/machine/process-tree.js


/**
 * Reads every running process; zombies are left out, for they run no more.
 * @param directory where procfs is mounted.
 * @returns nothing where there is no procfs.
 */
async function readProcesses(directory = '/proc') {
    const names = await (0,promises_.readdir)(directory).catch(() => []);
    const entries = names
        .filter((name) => /^\d+$/.test(name))
        .map(async (name) => {
        // A process may end between the listing and the reading.
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(directory, name, 'stat'), 'utf8').catch(() => undefined);
        return text === undefined ? undefined : parseProcess(text);
    });
    return (await Promise.all(entries)).filter((entry) => entry !== undefined);
}
/** @param text content of `/proc/PID/stat`, see proc_pid_stat(5); the name may hold any character. */
function parseProcess(text) {
    const [, pid, name, rest] = text.match(/^(\d+) \(([\s\S]*)\) ([\s\S]*)$/) ?? [];
    const fields = rest?.split(' ') ?? [];
    const [state, parent, started] = [fields[0], fields[1], fields[19]];
    if (name === undefined || parent === undefined || started === undefined || state === 'Z') {
        return undefined;
    }
    return { pid: Number(pid), parent: Number(parent), name, started };
}
/** @returns where a process works, as an absolute path; undefined where it is gone or not ours. */
async function workingDirectory(pid) {
    return await (0,promises_.readlink)(`/proc/${pid}/cwd`).catch(() => undefined);
}
/** All processes whose line of parents leads to one of `ancestors`, these themselves not counted. */
function descendantsOf(ancestors, processes) {
    const found = new Set();
    const family = new Set(ancestors);
    for (let grown = true; grown;) {
        grown = false;
        for (const process of processes) {
            if (found.has(process) || ancestors.has(process.pid) || !family.has(process.parent))
                continue;
            found.add(process);
            family.add(process.pid);
            grown = true;
        }
    }
    return [...found];
}

// EXTERNAL MODULE: ./build/src/process.js
var src_process = __webpack_require__(19948);
// EXTERNAL MODULE: ./build/src/tree/paths.js
var paths = __webpack_require__(45926);
;// CONCATENATED MODULE: ./build/src/build/stop.js





const usualTimes = { interrupt: 5000, terminate: 1500 };
const roundLength = 50;
/**
 * Like {@link show}, until `signal` says stop: then everything that the command started is ended,
 * Ninja first. Returns when nothing of it runs any more.
 */
async function runStoppable(command, args, options) {
    const { signal, times, ...shown } = options;
    if (signal?.aborted)
        return { status: 'stopped' };
    const bystanders = new Set((await readProcesses()).map(({ pid }) => pid));
    const running = (0,src_process/* show */.WU)(command, args, shown).then((code) => ({ status: 'exited', code }));
    if (signal === undefined)
        return await running;
    const { promise: stopped, resolve: stop } = Promise.withResolvers();
    const listener = () => stop('stop');
    signal.addEventListener('abort', listener);
    try {
        // The signal may have come while the processes were read.
        if (signal.aborted)
            stop('stop');
        const first = await Promise.race([running, stopped]);
        if (first !== 'stop')
            return first;
        await stopDescendants(process.pid, { bystanders, until: running, times: times ?? usualTimes });
        return { status: 'stopped' };
    }
    finally {
        signal.removeEventListener('abort', listener);
    }
}
/**
 * Ends every descendant of a process. Ninja gets SIGINT before all others: it then stops its
 * commands, removes what they had half written and closes its log (ninja src/build.cc,
 * Builder::Cleanup); a compiler killed under it would leave a truncated object behind. What does
 * not end in time gets SIGTERM, then SIGKILL. Orphans are followed: a process once seen here stays
 * ours when its parent has gone.
 */
async function stopDescendants(pid, options = {}) {
    await stopFamily(new Set([pid]), [], options);
}
/**
 * Ends what still works in a directory after the process that should have stopped it has died, and
 * all that it started; as {@link stopDescendants}.
 * @param directory absolute
 */
async function stopWorkIn(directory, options = {}) {
    const processes = await readProcesses();
    const places = await Promise.all(processes.map(({ pid }) => workingDirectory(pid)));
    const real = await (0,promises_.realpath)(directory).catch(() => directory);
    const workers = processes.filter((_, index) => {
        const place = places[index];
        return place !== undefined && (place === real || (0,paths/* isInside */.FK)(place, real));
    });
    await stopFamily(new Set(), workers, options);
}
/** @param ancestors whose descendants end. @param members that end besides. */
async function stopFamily(ancestors, members, { bystanders = new Set(), until, times = usualTimes }) {
    const seen = new Map(members.map((member) => [identityOf(member), member]));
    const sent = new Set();
    let settled = until === undefined;
    const settle = () => {
        settled = true;
    };
    until?.then(settle, settle);
    const start = performance.now();
    let interruptedUntil = start + times.interrupt;
    for (;;) {
        const alive = await findFamily(ancestors, seen, bystanders);
        if (alive.length === 0 && settled)
            return;
        const now = performance.now();
        const ninjas = now < interruptedUntil ? alive.filter(({ name }) => /^ninja/.test(name)) : [];
        if (ninjas.length > 0) {
            send('SIGINT', ninjas, sent);
        }
        else {
            interruptedUntil = Math.min(interruptedUntil, now);
            send(now < interruptedUntil + times.terminate ? 'SIGTERM' : 'SIGKILL', alive, sent);
        }
        await (0,external_node_timers_promises_.setTimeout)(roundLength);
    }
}
/** The descendants that run now, those included that lost their parents since they were `seen`. */
async function findFamily(ancestors, seen, bystanders) {
    const processes = await readProcesses();
    const orphans = processes.filter((process) => seen.has(identityOf(process)));
    const heads = new Set([...ancestors, ...orphans.map((process) => process.pid)]);
    const family = [...orphans, ...descendantsOf(heads, processes)].filter((process) => !bystanders.has(process.pid));
    for (const process of family)
        seen.set(identityOf(process), process);
    return family;
}
/** Each process gets each signal once. */
function send(signal, processes, sent) {
    for (const target of processes) {
        const identity = `${signal} ${identityOf(target)}`;
        if (sent.has(identity))
            continue;
        sent.add(identity);
        try {
            process.kill(target.pid, signal);
        }
        catch {
            // It ended by itself meanwhile.
        }
    }
}
const identityOf = ({ pid, started }) => `${pid}@${started}`;


/***/ }),

/***/ 12620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J6: () => (/* binding */ packCompilerCache),
/* harmony export */   b3: () => (/* binding */ joinOutlooks),
/* harmony export */   bZ: () => (/* binding */ placeCompilerCache),
/* harmony export */   jH: () => (/* binding */ outlookOf),
/* harmony export */   uy: () => (/* binding */ blindSpot)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _files_list_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58983);




const outlookSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    /** Kernel inputs that were there whenever something was put into this cache. */
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** File names that compilations read or asked for with `__has_include`; `*`: any name. */
    names: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Pins of the external projects. */
    pins: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
});
/** @returns why a cache with this outlook may serve stale objects here; undefined: it cannot */
function blindSpot(then, now) {
    const known = new Set(then.files);
    const names = new Set(then.names);
    const added = now.files.find((path) => !known.has(path) && (names.has('*') || names.has(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path))));
    if (added !== undefined)
        return `${added} is new and may be found before a file of that name`;
    const moved = Object.keys({ ...then.pins, ...now.pins }).find((name) => then.pins[name] !== now.pins[name]);
    return moved === undefined ? undefined : `the pin of ${moved} moved`;
}
/** The outlook of a cache into which a build with another outlook put something. */
function joinOutlooks(before, now) {
    if (before === undefined)
        return now;
    const present = new Set(now.files);
    return {
        files: before.files.filter((path) => present.has(path)),
        names: [...new Set([...before.names, ...now.names])].sort(),
        pins: now.pins,
    };
}
/** @returns undefined for an entry that does not say what its compilations could see */
function outlookOf(snapshot) {
    return outlookSchema.safeParse(snapshot.meta).data;
}
/** Puts an unpacked compiler cache where the compiler cache program looks for it. */
async function placeCompilerCache(snapshot, directory) {
    const staged = snapshot.staged.cache;
    if (staged === undefined)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(staged, directory);
}
/**
 * What to save of a compiler cache, once it was evicted and nothing writes into it any more.
 * Temporary files and locks mean something only to a process that is running.
 * @returns undefined where it holds nothing
 */
async function packCompilerCache(directory, outlook) {
    const temporary = (path) => path === 'tmp' || path === 'lock' || path.startsWith('tmp.') || path.endsWith('.lock');
    const paths = await (0,_files_list_files_js__WEBPACK_IMPORTED_MODULE_2__/* .listFiles */ .C)(directory, temporary).catch(() => []);
    return paths.length === 0 ? undefined : { meta: outlook, roots: { cache: { directory, paths } } };
}


/***/ }),

/***/ 50274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ takeBackSources),
/* harmony export */   Ph: () => (/* binding */ sourcesWithoutHistory),
/* harmony export */   QS: () => (/* binding */ presentProjects),
/* harmony export */   Vc: () => (/* binding */ offerSources),
/* harmony export */   WS: () => (/* binding */ removeStaleSources),
/* harmony export */   _Z: () => (/* binding */ packSources),
/* harmony export */   ce: () => (/* binding */ placeSources)
/* harmony export */ });
/* unused harmony export sourceDirectory */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _files_list_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58983);
/* harmony import */ var _plan_external_pins_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54927);






const metaSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ pins: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()) });
/** Keeps exactly the projects whose pin did not move; a stale source is worse than a clone. */
function offerSources(snapshot, pins) {
    const meta = metaSchema.safeParse(snapshot.meta);
    if (!meta.success)
        return { usable: {}, dropped: Object.keys(snapshot.staged) };
    const { same, moved } = (0,_plan_external_pins_js__WEBPACK_IMPORTED_MODULE_4__/* .comparePins */ .y8)(meta.data.pins, pins);
    return {
        usable: Object.fromEntries(same.flatMap((name) => {
            const directory = snapshot.staged[name];
            return directory === undefined ? [] : [[name, directory]];
        })),
        dropped: moved,
    };
}
/**
 * Puts sources where FetchContent keeps them, `<base>/<project>-src`. A directory that is already
 * there is left alone.
 * @returns the projects that are in place
 */
async function placeSources(usable, contentDirectory) {
    for (const [name, directory] of Object.entries(usable)) {
        const target = sourceDirectory(contentDirectory, name);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(directory) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(target))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(directory, target);
    }
    return Object.keys(usable);
}
/** Undoes {@link placeSources}, before the build tree that they were placed in is dropped. */
async function takeBackSources(usable, contentDirectory) {
    for (const [name, directory] of Object.entries(usable)) {
        const placed = sourceDirectory(contentDirectory, name);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(directory) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(placed))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(placed, directory);
    }
}
/** @returns where FetchContent keeps the sources of a project (CMake manual, module FetchContent). */
function sourceDirectory(contentDirectory, project) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(contentDirectory, `${project}-src`);
}
/**
 * The projects whose sources came without history: FetchContent would run `git rev-parse HEAD` in
 * them and fail, so that it has to be told that they are the user's own
 * (CMake manual, FETCHCONTENT_SOURCE_DIR_<uppercaseName>).
 * @returns project → directory
 */
async function sourcesWithoutHistory(contentDirectory) {
    const projects = await presentProjects(contentDirectory);
    return Object.fromEntries(projects
        .map((name) => [name, sourceDirectory(contentDirectory, name)])
        .filter(([, directory]) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, '.git'))));
}
/**
 * Removes sources whose pin moved since they were put there: some forks take what lies there
 * without looking at its pin (vLLM's deepgemm.cmake and qutlass.cmake).
 */
async function removeStaleSources(then, now, contentDirectory) {
    const stale = (0,_plan_external_pins_js__WEBPACK_IMPORTED_MODULE_4__/* .comparePins */ .y8)(then, now).moved.filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(sourceDirectory(contentDirectory, name)));
    for (const name of stale) {
        for (const part of ['src', 'subbuild', 'build']) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(contentDirectory, `${name}-${part}`), { recursive: true, force: true });
        }
    }
    return stale;
}
/** The projects below FetchContent's directory, as configure left them. */
async function presentProjects(contentDirectory) {
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(contentDirectory) ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(contentDirectory) : [];
    return names.filter((name) => name.endsWith('-src')).map((name) => name.slice(0, -'-src'.length));
}
/**
 * What to save: every present project whose pin is known, without its history. One whose pin the
 * CMake files do not tell is not saved, since nothing could prove it current later.
 */
async function packSources(pins, contentDirectory) {
    const projects = (await presentProjects(contentDirectory)).filter((name) => name in pins);
    if (projects.length === 0)
        return undefined;
    const roots = {};
    for (const name of projects) {
        const directory = sourceDirectory(contentDirectory, name);
        const paths = await (0,_files_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .listFiles */ .C)(directory, (path) => path === '.git' || path.endsWith('/.git'));
        roots[name] = { directory, paths };
    }
    const meta = { pins: Object.fromEntries(projects.map((name) => [name, pins[name] ?? ''])) };
    return { meta, roots };
}


/***/ }),

/***/ 17086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ packProducts),
/* harmony export */   R: () => (/* binding */ offerProducts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var _kernels_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30867);
/* harmony import */ var _tree_file_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29012);
/* harmony import */ var _tree_in_slices_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41947);
/* harmony import */ var _tree_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58653);







/**
 * What lies beside the products in their entry. `uncovered` names files of the repository that the
 * build read although they are no kernel inputs by the plan's rules, with the SHA-256 of each: the
 * key does not speak of them, so they are compared at every hit.
 */
const metaSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ uncovered: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()) });
/**
 * Decides whether unpacked products are those of this checkout. The key proved the kernel inputs
 * and the toolchain; what the key does not cover is compared here.
 */
async function offerProducts(snapshot, sourceDir) {
    const meta = metaSchema.safeParse(snapshot.meta);
    const { manifest, package: directory } = snapshot.staged;
    if (!meta.success || directory === undefined || manifest === undefined) {
        return { status: 'unusable', reason: 'its record is not that of products' };
    }
    const files = [];
    await (0,_tree_in_slices_js__WEBPACK_IMPORTED_MODULE_4__/* .inSlices */ .Z)(Object.entries(meta.data.uncovered), ([path, sha256]) => {
        if (digestOrNothing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(sourceDir, path)) !== sha256)
            files.push(path);
    });
    if (files.length > 0)
        return { status: 'uncovered-changed', files };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(manifest, _kernels_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestName */ .vS), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _kernels_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestName */ .vS));
    return { status: 'usable', directory };
}
/** Of regular files only: a crafted record may name a device that never ends. */
function digestOrNothing(path) {
    try {
        const file = (0,_tree_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .regularFile */ .VI)(path);
        return file && (0,_tree_file_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .readContentFacts */ .d)(path, file.bytes).sha256;
    }
    catch {
        return undefined;
    }
}
/**
 * What to save: the manifest and every product that it names.
 * @param manifestFile where the manifest was written
 * @param paths of the products, relative to `sourceDir`
 */
function packProducts(manifestFile, sourceDir, paths, uncovered) {
    return {
        meta: { uncovered },
        roots: {
            manifest: { directory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(manifestFile), paths: [_kernels_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestName */ .vS] },
            package: { directory: sourceDir, paths },
        },
    };
}


/***/ }),

/***/ 69713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b8: () => (/* binding */ fetchSnapshot),
  Os: () => (/* binding */ saveSnapshot)
});

// UNUSED EXPORTS: stageEntry

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(28009);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/cache/store.js
var store = __webpack_require__(87945);
;// CONCATENATED MODULE: ./build/src/cache/archive-format.js


/** The first member of every archive. */
const headerMember = 'header.json';
const archiveFormat = 'vllm-incremental-build';
/** Raised by whatever an older reader would misread, such as entries that patch a base. */
const archiveSchema = 1;
const count = schemas/* int */.Whr().nonnegative();
const nanoseconds = schemas/* string */.YjP().regex(/^\d{1,20}$/);
const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const archive_format_location = {
    /** Which of the archive's directories the path is relative to. */
    root: schemas/* string */.YjP().regex(/^[a-z][a-z0-9-]{0,63}$/),
    path: schemas/* string */.YjP().min(1).max(4096),
    /** Since 1970, in nanoseconds: more digits than a JSON number keeps. */
    modified: nanoseconds,
};
const fileEntry = schemas/* strictObject */.rej({
    ...archive_format_location,
    kind: schemas/* literal */.euz('file'),
    bytes: count,
    /** Executable or not: nothing else of a mode belongs to a build tree's meaning. */
    mode: schemas/* union */.KCZ([schemas/* literal */.euz(0o644), schemas/* literal */.euz(0o755)]),
    sha256,
});
const linkEntry = schemas/* strictObject */.rej({
    ...archive_format_location,
    kind: schemas/* literal */.euz('link'),
    target: schemas/* string */.YjP().min(1).max(4096),
});
const header = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz(archiveFormat),
    schema: schemas/* literal */.euz(archiveSchema),
    layer: schemas/* enum */.k5n(store/* layerNames */.E),
    /** Name and version of the program that wrote the archive. */
    createdBy: schemas/* string */.YjP(),
    /** The base that a delta patches; an archive of schema 1 is always whole. */
    base: schemas/* null */.chJ(),
    /** The layer's own record; the archive does not look inside. */
    meta: schemas/* unknown */.L5J(),
    roots: schemas/* array */.YOg(archive_format_location.root),
    /** In the order of the members that follow. */
    entries: schemas/* array */.YOg(schemas/* discriminatedUnion */.gMt('kind', [fileEntry, linkEntry])),
});
/** The name of an entry's member in the archive; also what messages call it. */
function memberName(entry) {
    return `${entry.root}/${entry.path}`;
}
/**
 * Reads a header's text.
 * @throws an Error with one sentence, if it is not a header, or one of a newer program.
 */
function parseHeader(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw new Error('its header is not JSON');
    }
    const marks = schemas/* object */.Ikc({ format: schemas/* literal */.euz(archiveFormat), schema: schemas/* int */.Whr() }).safeParse(json);
    if (!marks.success)
        throw new Error(`it is not an archive of ${archiveFormat}`);
    if (marks.data.schema > archiveSchema) {
        throw new Error(`it has schema ${marks.data.schema} of a newer version; this one reads up to ${archiveSchema}`);
    }
    const parsed = header.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new Error(`its header is wrong at ${issue?.path.join('.') || 'its top'}: ${issue?.message}`);
}

;// CONCATENATED MODULE: ./build/src/cache/safe-entries.js


/**
 * Judges a whole header before the first file is created, so that unpacking can only ever write
 * below its staging directory.
 * @returns the first fault as the end of a sentence, or `undefined` if there is none.
 */
function entriesFault(header, limits, allowLinkTarget = () => false) {
    const { entries } = header;
    if (entries.length > limits.maxEntries) {
        return `it holds ${entries.length} entries, more than the ${limits.maxEntries} allowed`;
    }
    const bytes = entries.reduce((sum, entry) => sum + (entry.kind === 'file' ? entry.bytes : 0), 0);
    if (bytes > limits.maxBytes) {
        return `it unpacks to ${bytes} bytes, more than the ${limits.maxBytes} allowed`;
    }
    const roots = new Set(header.roots);
    const kinds = new Map();
    for (const entry of entries) {
        const name = memberName(entry);
        if (!roots.has(entry.root))
            return `${name} lies in a root that the header does not name`;
        const fault = relativePathFault(entry.path);
        if (fault !== undefined)
            return `the path ${JSON.stringify(name)} ${fault}`;
        if (kinds.has(name))
            return `${name} occurs twice`;
        kinds.set(name, entry.kind);
    }
    for (const entry of entries) {
        const name = memberName(entry);
        const parent = ancestors(name).find((ancestor) => kinds.has(ancestor));
        if (parent !== undefined)
            return `${name} lies below ${parent}, which is a ${kinds.get(parent)}`;
        if (entry.kind !== 'link' || allowLinkTarget(entry.target, entry))
            continue;
        const isLink = (path) => kinds.get(`${entry.root}/${path}`) === 'link';
        const fault = linkTargetFault(entry.path, entry.target, isLink);
        if (fault !== undefined)
            return `the link ${name} to ${JSON.stringify(entry.target)} ${fault}`;
    }
    return undefined;
}
/** @returns what is wrong with a path that must stay below the directory it is joined to. */
function relativePathFault(path) {
    if (path.includes('\0'))
        return 'holds a NUL';
    if (external_node_path_.posix.isAbsolute(path))
        return 'is absolute';
    const parts = path.split('/');
    if (parts.includes('..'))
        return 'leads upwards';
    if (parts.includes('') || parts.includes('.'))
        return 'is not in its shortest form';
    return undefined;
}
/**
 * Judges a link's target part by part. A target that passes through another link is refused:
 * what `..` means after it cannot be told from the text.
 */
function linkTargetFault(path, target, isLink) {
    if (target.includes('\0'))
        return 'holds a NUL';
    if (external_node_path_.posix.isAbsolute(target))
        return 'is absolute';
    let at = external_node_path_.posix.dirname(path);
    const parts = target.split('/');
    for (const [index, part] of parts.entries()) {
        at = external_node_path_.posix.join(at, part);
        if (at === '..' || at.startsWith('../'))
            return 'leaves its root';
        if (index < parts.length - 1 && isLink(at))
            return `passes through the link ${at}`;
    }
    return undefined;
}
/** The directories above a member, nearest last; its root is not one of them. */
function ancestors(name) {
    const parts = name.split('/');
    return parts.slice(2).map((_, index) => parts.slice(0, index + 2).join('/'));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/src/tree/timestamps.js
var timestamps = __webpack_require__(57081);
;// CONCATENATED MODULE: ./build/src/cache/unpack-entry.js







/** Files up to this size are written whole, and several at once; larger ones are streamed. */
const smallFile = 1024 * 1024;
const writesAtOnce = 16;
/**
 * Creates files and links below a directory, always new ones: nothing that exists is opened.
 * Methods throw an Error if a file's content is not what its entry declares, or the disk refuses.
 */
function createUnpacker(directory) {
    const known = new Set();
    const writing = new Set();
    let failure;
    const begin = (work) => {
        const watched = work
            .catch((error) => {
            failure ??= error;
        })
            .finally(() => writing.delete(watched));
        writing.add(watched);
    };
    const check = () => {
        if (failure !== undefined)
            throw failure;
    };
    return {
        async unpack(entry, member) {
            check();
            const location = (0,external_node_path_.join)(directory, entry.root, entry.path);
            const parent = (0,external_node_path_.dirname)(location);
            if (!known.has(parent)) {
                await (0,promises_.mkdir)(parent, { recursive: true });
                known.add(parent);
            }
            if (entry.kind === 'link') {
                member.resume();
                begin(placeLink(location, entry.target, entry.modified));
            }
            else if (entry.bytes > smallFile) {
                await streamFile(location, entry, member);
            }
            else {
                const chunks = [];
                for await (const chunk of member)
                    chunks.push(chunk);
                begin(placeFile(location, entry, Buffer.concat(chunks)));
            }
            if (writing.size >= writesAtOnce)
                await Promise.race(writing);
            check();
        },
        async finish() {
            await Promise.all(writing);
            check();
        },
    };
}
async function placeLink(location, target, modified) {
    await (0,promises_.symlink)(target, location);
    await setModified(location, modified);
}
async function placeFile(location, entry, content) {
    checkDigest(entry, (0,external_node_crypto_.hash)('sha256', content, 'hex'));
    await (0,promises_.writeFile)(location, content, { flag: 'wx', mode: entry.mode });
    await setModified(location, entry.modified);
}
async function streamFile(location, entry, member) {
    const seen = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)(watched(member, seen), (0,external_node_fs_.createWriteStream)(location, { flags: 'wx', mode: entry.mode }));
    checkDigest(entry, seen.digest('hex'));
    await setModified(location, entry.modified);
}
async function* watched(member, seen) {
    for await (const chunk of member) {
        seen.update(chunk);
        yield chunk;
    }
}
async function setModified(location, nanoseconds) {
    const seconds = (0,timestamps/* secondsForTimestamp */.f)(BigInt(nanoseconds));
    await (0,promises_.lutimes)(location, seconds, seconds);
}
function checkDigest(entry, sha256) {
    if (sha256 !== entry.sha256) {
        throw new Error(`the content of ${memberName(entry)} has another digest than its header says`);
    }
}

;// CONCATENATED MODULE: ./build/src/cache/read-archive.js










/** 12,000 files take 4 MB of header. */
const maxHeaderBytes = 64 * 1024 ** 2;
const tarBlock = 512;
const usualLimits = { maxBytes: 64 * 1024 ** 3, maxEntries: 200_000 };
/**
 * Reads what an archive says about itself, without unpacking it.
 * @returns the header, or the reason why there is none; does not throw.
 */
async function readHeader(file) {
    try {
        const tar = openArchive(file, { bytes: maxHeaderBytes });
        try {
            return { ok: true, header: (await takeHeader(tar[Symbol.asyncIterator]())).header };
        }
        finally {
            tar.destroy();
        }
    }
    catch (error) {
        return { ok: false, reason: unusable(file, error) };
    }
}
/**
 * Unpacks an archive into a fresh directory, and trusts nothing in it: the header is judged before
 * the first file is created (see `entriesFault`), members must follow it one by one, and every size,
 * mode and digest must be the one it names. No more is ever unpacked than the header declares.
 * @returns where the files are now, or the reason why there are none; does not throw.
 */
async function extractArchive(file, options) {
    const { staging } = options;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(staging), { recursive: true });
        await (0,promises_.mkdir)(staging);
    }
    catch (error) {
        return { ok: false, reason: `cannot unpack into ${staging}: ${(0,errors/* sentenceOf */.$N)(error)}` };
    }
    try {
        const header = await extractInto(file, options);
        const staged = Object.fromEntries(header.roots.map((root) => [root, (0,external_node_path_.join)(staging, root)]));
        return { ok: true, header, staged };
    }
    catch (error) {
        await (0,promises_.rm)(staging, { recursive: true, force: true }).catch(() => { });
        return { ok: false, reason: unusable(file, error) };
    }
}
async function extractInto(file, options) {
    const bound = { bytes: maxHeaderBytes };
    const tar = openArchive(file, bound);
    try {
        const members = tar[Symbol.asyncIterator]();
        const { header, bytes } = await takeHeader(members);
        if (header.layer !== options.layer) {
            throw new Error(`it belongs to the layer ${header.layer}, not to ${options.layer}`);
        }
        const fault = entriesFault(header, options.limits ?? usualLimits, options.allowLinkTarget);
        if (fault !== undefined)
            throw new Error(fault);
        bound.bytes = bytes + declaredBytes(header);
        for (const root of header.roots)
            await (0,promises_.mkdir)((0,external_node_path_.join)(options.staging, root));
        const unpacker = createUnpacker(options.staging);
        try {
            for (const entry of header.entries) {
                const { value: member, done } = await members.next();
                if (done)
                    throw new Error(`it ends before ${memberName(entry)}`);
                checkMember(entry, member);
                await unpacker.unpack(entry, member);
            }
        }
        finally {
            await unpacker.finish();
        }
        if (!(await members.next()).done)
            throw new Error('it holds more than its header names');
        return header;
    }
    finally {
        tar.destroy();
    }
}
/** @param bound how many bytes may be unpacked; may be raised while reading. */
function openArchive(file, bound) {
    const tar = (0,tar_stream.extract)();
    let unpacked = 0;
    const guard = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            unpacked += chunk.length;
            if (unpacked > bound.bytes)
                done(new Error('it unpacks to more than its header declares'));
            else
                done(null, chunk);
        },
    });
    // A failure of any part destroys `tar`, and its iterator throws it.
    (0,external_node_stream_.pipeline)((0,external_node_fs_.createReadStream)(file, { highWaterMark: 256 * 1024 }), (0,external_node_zlib_.createZstdDecompress)({ chunkSize: 128 * 1024 }), guard, tar, () => { });
    return tar;
}
async function takeHeader(members) {
    const first = await members.next();
    if (first.done || first.value.header.name !== headerMember) {
        throw new Error(`it does not begin with ${headerMember}`);
    }
    const chunks = [];
    for await (const chunk of first.value)
        chunks.push(chunk);
    const text = Buffer.concat(chunks);
    return { header: parseHeader(text.toString('utf8')), bytes: text.length };
}
/** The most that a tar with such a header holds beside it: padding, long names and its end included. */
function declaredBytes(header) {
    return header.entries.reduce((sum, entry) => {
        const names = entry.path.length + (entry.kind === 'link' ? entry.target.length : 0);
        return sum + (entry.kind === 'file' ? entry.bytes : 0) + 4 * names + 8 * tarBlock;
    }, 64 * tarBlock);
}
function checkMember(entry, { header: member }) {
    const name = memberName(entry);
    if (member.name !== name)
        throw new Error(`it holds ${member.name} where ${name} should be`);
    const type = entry.kind === 'file' ? 'file' : 'symlink';
    const same = entry.kind === 'file'
        ? member.size === entry.bytes && member.mode === entry.mode
        : member.linkname === entry.target;
    if (member.type !== type || !same)
        throw new Error(`${name} is not what its header says`);
}
function unusable(file, error) {
    return `the archive ${file} is of no use: ${(0,errors/* sentenceOf */.$N)(error)}`;
}

// EXTERNAL MODULE: ./build/src/files/digest-file.js
var digest_file = __webpack_require__(77292);
;// CONCATENATED MODULE: ./build/src/cache/in-order.js
/**
 * Runs an operation on every item, at most `ahead` of them at once, and yields the results in the
 * order of the items. Ends with the first failure, once everything that was begun has ended.
 */
async function* inOrder(items, ahead, operation) {
    const running = [];
    try {
        for (const item of items) {
            const begun = operation(item);
            // Its turn to be awaited comes later; until then a failure must not count as unhandled.
            begun.catch(() => { });
            running.push(begun);
            if (running.length >= ahead)
                yield await running.shift();
        }
        while (running.length > 0)
            yield await running.shift();
    }
    finally {
        await Promise.allSettled(running);
    }
}

;// CONCATENATED MODULE: ./build/src/cache/write-archive.js












/** Files up to this size are read whole, and several at once; larger ones are streamed. */
const write_archive_smallFile = 1024 * 1024;
const ahead = 16;
/** Members carry no time of their own: an archive depends on nothing but what it holds. */
const memberTime = new Date(0);
/**
 * Writes an archive: zstd over a tar whose first member describes all others. The same input gives
 * the same bytes. The file appears whole or not at all.
 * @returns the archive's size in bytes and its SHA-256.
 * @throws an Error if a path is neither file nor link, or changes meanwhile, or the disk refuses.
 */
async function writeArchive(source) {
    const located = [];
    for await (const entry of inOrder(sortedPaths(source.roots), ahead, describe))
        located.push(entry);
    const header = {
        format: archiveFormat,
        schema: archiveSchema,
        layer: source.layer,
        createdBy: source.createdBy,
        base: null,
        meta: source.meta,
        roots: Object.keys(source.roots).sort(),
        entries: located.map(({ entry }) => entry),
    };
    const temporary = `${source.file}.${(0,external_node_crypto_.randomUUID)()}.partial`;
    const tar = (0,tar_stream.pack)();
    const written = meter();
    const outcomes = await Promise.allSettled([
        (0,external_node_stream_promises_.pipeline)(tar, (0,external_node_zlib_.createZstdCompress)({ params: { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: 3 } }), written.stream, (0,external_node_fs_.createWriteStream)(temporary, { flags: 'wx' })),
        addMembers(tar, header, located).catch((error) => {
            tar.destroy(error);
            throw error;
        }),
    ]);
    try {
        const failed = outcomes.find((outcome) => outcome.status === 'rejected');
        if (failed !== undefined)
            throw failed.reason;
        await (0,promises_.rename)(temporary, source.file);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
    return written.total();
}
/** Every path with its root, in an order that depends on nothing but the names. */
function sortedPaths(roots) {
    return Object.keys(roots)
        .sort()
        .flatMap((root) => {
        const { directory, paths } = roots[root];
        return [...paths].sort().map((path) => ({ root, path, location: (0,external_node_path_.join)(directory, path) }));
    });
}
async function describe(place) {
    const { root, path, location } = place;
    const fault = relativePathFault(path);
    if (fault !== undefined)
        throw new Error(`the path ${JSON.stringify(path)} ${fault}`);
    const status = await (0,promises_.lstat)(location, { bigint: true });
    const modified = (status.mtimeNs < 0n ? 0n : status.mtimeNs).toString();
    if (status.isSymbolicLink()) {
        const target = await (0,promises_.readlink)(location);
        return { location, entry: { root, path, kind: 'link', modified, target } };
    }
    if (!status.isFile())
        throw new Error(`${location} is neither a file nor a symbolic link`);
    const mode = (status.mode & 64n) === 0n ? 0o644 : 0o755;
    const { sha256, bytes } = status.size <= write_archive_smallFile ? digestBytes(await (0,promises_.readFile)(location)) : await (0,digest_file/* digestFile */.T)(location);
    return { location, entry: { root, path, kind: 'file', bytes, mode, modified, sha256 } };
}
function digestBytes(content) {
    return { sha256: (0,external_node_crypto_.hash)('sha256', content, 'hex'), bytes: content.length };
}
async function addMembers(tar, header, located) {
    await addMember(tar, headerMember, 0o644, Buffer.from(JSON.stringify(header)));
    const contents = inOrder(located, ahead, async ({ entry, location }) => entry.kind === 'file' && entry.bytes <= write_archive_smallFile ? await (0,promises_.readFile)(location) : undefined);
    let index = 0;
    for await (const content of contents) {
        const { entry, location } = located[index++];
        if (entry.kind === 'link') {
            await addLink(tar, memberName(entry), entry.target);
        }
        else if (content === undefined) {
            await streamMember(tar, entry, location);
        }
        else {
            if (digestBytes(content).sha256 !== entry.sha256)
                throw changedMeanwhile(location);
            await addMember(tar, memberName(entry), entry.mode, content);
        }
    }
    tar.finalize();
}
async function addMember(tar, name, mode, content) {
    await added((done) => tar.entry({ name, mode, mtime: memberTime, type: 'file' }, content, done));
}
async function addLink(tar, name, linkname) {
    await added((done) => tar.entry({ name, linkname, mtime: memberTime, type: 'symlink' }, done));
}
async function added(add) {
    const { promise, resolve, reject } = Promise.withResolvers();
    // A member fails by its callback and by an event, which would end the program if nobody listened.
    add((error) => (error ? reject(error) : resolve())).on('error', reject);
    await promise;
}
async function streamMember(tar, entry, location) {
    const seen = (0,external_node_crypto_.createHash)('sha256');
    const watch = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            seen.update(chunk);
            done(null, chunk);
        },
    });
    const member = { name: memberName(entry), size: entry.bytes, mode: entry.mode };
    const sink = tar.entry({ ...member, mtime: memberTime, type: 'file' });
    try {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(location), watch, sink);
    }
    catch (error) {
        if (error instanceof Error && error.message === 'Size mismatch')
            throw changedMeanwhile(location);
        throw error;
    }
    if (seen.digest('hex') !== entry.sha256)
        throw changedMeanwhile(location);
}
function changedMeanwhile(location) {
    return new Error(`${location} changed while it was being archived`);
}
/** A stream that passes everything on, and knows size and digest of what went through. */
function meter() {
    const seen = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    const stream = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            seen.update(chunk);
            bytes += chunk.length;
            done(null, chunk);
        },
    });
    return { stream, total: () => ({ bytes, sha256: seen.digest('hex') }) };
}

;// CONCATENATED MODULE: ./build/src/cache/snapshot.js





/** Looks an entry up by exact key, then by prefixes, and unpacks it below `staging`. Never throws. */
async function fetchSnapshot(store, layer, { key, prefixes }, staging) {
    const entry = await store.find(layer, key, prefixes);
    return entry === undefined ? { status: 'absent' } : await stageEntry(store, entry, staging);
}
/** Fetches and unpacks an entry that a look-up found. Never throws. */
async function stageEntry(store, entry, staging) {
    const fetched = await store.fetch(entry);
    if (fetched === undefined) {
        return { status: 'unusable', entry, reason: 'the entry is gone or damaged' };
    }
    try {
        const unpacked = await extractArchive(fetched.file, { layer: entry.layer, staging });
        if (!unpacked.ok)
            return { status: 'unusable', entry, reason: unpacked.reason };
        const { header, staged } = unpacked;
        return {
            status: 'staged',
            snapshot: { entry, meta: header.meta, staged, bytes: fetched.bytes },
        };
    }
    catch (error) {
        return { status: 'unusable', entry, reason: (0,errors/* sentenceOf */.$N)(error) };
    }
    finally {
        await (0,promises_.rm)(fetched.file, { force: true });
    }
}
/** Packs the contents and publishes them, whole or not at all. Never throws. */
async function saveSnapshot(store, layer, key, contents) {
    let file;
    try {
        file = await store.scratchFile(layer);
        await writeArchive({ file, layer, createdBy: version/* toolVersion */.f, ...contents });
        return await store.save(layer, key, file);
    }
    catch (error) {
        return { status: 'failed', reason: (0,errors/* sentenceOf */.$N)(error) };
    }
    finally {
        if (file !== undefined)
            await (0,promises_.rm)(file, { force: true });
    }
}


/***/ }),

/***/ 58983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Every file and symbolic link below a directory, links not followed.
 * @param skip whether to leave out a path, and all that lies below it
 * @returns POSIX paths relative to the directory, sorted
 */
async function listFiles(directory, skip = () => false) {
    const found = [];
    const visit = async (folder) => {
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, folder), { withFileTypes: true })) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (skip(path))
                continue;
            if (entry.isDirectory())
                await visit(path);
            else if (entry.isFile() || entry.isSymbolicLink())
                found.push(path);
        }
    };
    await visit('');
    return found.sort();
}


/***/ }),

/***/ 30867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ manifestText),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   e4: () => (/* binding */ createManifest),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/* unused harmony exports manifestSchema, manifestJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);


/** The manifest's file name, in an artifact and beside the products' report. */
const manifestName = 'kernels.json';
/**
 * A path as manifests write them: relative, forward slashes, no `.` or `..`, no control
 * characters. What does not match could leave the checkout.
 */
const pathPart = String.raw `(?!\.{1,2}(?:/|$))[^/\\\x00-\x1f]+`;
const safePath = new RegExp(`^${pathPart}(?:/${pathPart})*$`);
const productSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .max(1024)
        .regex(safePath, 'is not a plain relative path')
        .describe('Relative to the source directory, with forward slashes.'),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['module', 'file']).describe('module: a Python extension module; file: any other.'),
    bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256'),
    archs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .describe('Device code inside, as in TORCH_CUDA_ARCH_LIST: 9.0a, 8.0+PTX; 8.0-virtual: PTX alone; default: the compiler chose.'),
    obtained: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['built', 'restored', 'unchanged'])
        .describe('built: linked or written by this run; restored: from an earlier run; unchanged: was in the checkout.'),
});
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('OWNER/NAME or the URL of the origin.'),
        commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        dirty: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('Whether kernel inputs differed from the commit.'),
    }),
    kernelInputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).describe('Digest of the kernel inputs.'),
    toolchain: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        declared: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            toolkit: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['container', 'wheels', 'host']),
            versions: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        }),
        real: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
            .optional()
            .describe('Fingerprint of what compiled; absent where it is not known.'),
    }),
    preset: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    products: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(productSchema)
        .refine((products) => new Set(products.map(({ path }) => path)).size === products.length, 'names a path twice')
        .refine((products) => products.every(({ path }) => path !== manifestName), `names ${manifestName}, which is the manifest itself`),
    created: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
})
    .meta({
    title: 'Manifest of built kernels',
    description: 'What kernels.json says: which kernels, built from what, by what.',
});
/** @returns the JSON Schema (2020-12) that is published as `schema/manifest.schema.json`. */
function manifestJsonSchema() {
    return z.toJSONSchema(manifestSchema);
}
/**
 * @param facts everything but the schema number; `created` is the moment, in milliseconds since
 *   1970, so that the caller owns the clock.
 * @returns the manifest, products sorted by path.
 * @throws an Error if a fact is not what the schema says: a fault of ours, not of the user.
 */
function createManifest(facts) {
    return manifestSchema.parse({
        ...facts,
        schema: 1,
        products: facts.products.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
        created: new Date(facts.created).toISOString(),
    });
}
/** The manifest as it is written: indented, with a last line break. */
function manifestText(manifest) {
    return `${JSON.stringify(manifest, null, 2)}\n`;
}
/**
 * @param text the JSON; @param where its file, for messages.
 * @throws InputError saying what is wrong: not JSON, a newer schema, or the first field that
 *   is not what the schema says.
 */
function parseManifest(text, where) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${where} is not JSON; a ${manifestName} of this program is expected.`);
    }
    const schema = value?.schema;
    if (typeof schema === 'number' && schema > 1) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${where} has schema ${schema}, and this version reads schema 1; use a newer version of this program.`);
    }
    const result = manifestSchema.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const field = issue?.path.join('.') || 'the document';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${where} is not a manifest of this program: ${field}: ${issue?.message ?? 'is wrong'}.`);
}


/***/ }),

/***/ 45555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ adoptTree),
  Y: () => (/* binding */ contentDirectoryOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/cache/external-sources.js
var external_sources = __webpack_require__(50274);
// EXTERNAL MODULE: ./build/src/files/list-files.js
var list_files = __webpack_require__(58983);
// EXTERNAL MODULE: ./build/src/report/statuses.js
var statuses = __webpack_require__(2420);
;// CONCATENATED MODULE: ./build/src/report/toolchain-differences.js
/** A digest says nothing to a reader; only that it differs does. */
const digest = /^(?:[a-z0-9]+:)?[0-9a-f]{16,}$/i;
/**
 * Compares two toolchains.
 * @param before what an entry was built with; @param now what is here.
 * @returns one phrase a part that differs, by name: `nvcc`, `torch 2.11.0 → 2.13.0`,
 *   `ccache gone`, `sccache new`. Empty if they are equal.
 */
function toolchainDifferences(before, now) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
    return names.flatMap((name) => {
        const [was, is] = [before[name], now[name]];
        if (was === is)
            return [];
        if (was === undefined)
            return [`${name} new`];
        if (is === undefined)
            return [`${name} gone`];
        return [digest.test(was) || digest.test(is) ? name : `${name} ${was} → ${is}`];
    });
}

// EXTERNAL MODULE: ./build/src/tree/build-tree.js + 3 modules
var build_tree = __webpack_require__(71917);
// EXTERNAL MODULE: ./build/src/tree/generated-sources.js
var generated_sources = __webpack_require__(33888);
// EXTERNAL MODULE: ./build/src/tree/inputs.js
var inputs = __webpack_require__(5849);
// EXTERNAL MODULE: ./build/src/tree/restamp.js
var restamp = __webpack_require__(72530);
// EXTERNAL MODULE: ./build/src/tree/tree-record.js + 1 modules
var tree_record = __webpack_require__(12860);
;// CONCATENATED MODULE: ./build/src/run/adopt-tree.js












/** Where FetchContent keeps external projects, unless the fork says otherwise (CMake manual). */
function contentDirectoryOf(buildDir) {
    return (0,external_node_path_.join)(buildDir, '_deps');
}
/**
 * Brings a build tree into place and proves it, or leaves none. A tree that is in the checkout
 * already is taken before a restored one: it is the last that was built here.
 * @param snapshot an unpacked entry, if one was found
 * @returns the tree; undefined with the reason for which one was dropped, or without one where
 *   there was none
 */
async function adoptTree(snapshot, facts) {
    const { buildDir, clean } = facts;
    let dropped;
    if (clean === 'always') {
        await (0,promises_.rm)(buildDir, { recursive: true, force: true });
        await place(facts);
        return { adopted: undefined, reason: (0,statuses/* explain */.WE)('buildTree', 'clean-asked') };
    }
    for (const candidate of await candidates(snapshot, facts)) {
        const placed = await candidate.bring();
        const proved = await proveTree(facts);
        if ('adopted' in proved) {
            return { adopted: proved.adopted, reason: candidate.reason(proved.adopted.record) };
        }
        dropped = proved.dropped;
        (0,generated_sources/* removeBeforeConfigure */.eT)(facts.sourceDir, placed, facts.tracked);
        await (0,external_sources/* takeBackSources */.Db)(facts.externalSources, contentDirectoryOf(buildDir));
        await (0,promises_.rm)(buildDir, { recursive: true, force: true });
    }
    await place(facts);
    return { adopted: undefined, reason: dropped };
}
async function candidates(snapshot, facts) {
    const inPlace = [];
    if ((await (0,tree_record/* readTreeRecord */.ct)(facts.buildDir)).status === 'absent')
        await keepAside(facts.buildDir);
    else
        inPlace.push({ bring: async () => [], reason: () => (0,statuses/* explain */.WE)('buildTree', 'in-place') });
    if (snapshot === undefined)
        return inPlace;
    const restored = {
        bring: () => unpackTree(snapshot, facts),
        reason: ({ commit }) => snapshot.entry.exact
            ? (0,statuses/* explain */.WE)('buildTree', 'hit-exact')
            : (0,statuses/* explain */.WE)('buildTree', 'hit-other-push', { source: commit.slice(0, 12) }),
    };
    return [...inPlace, restored];
}
/** Puts restored external sources where configure looks for them. */
async function place({ buildDir, externalSources }) {
    const directory = contentDirectoryOf(buildDir);
    if (Object.keys(externalSources).length === 0)
        return;
    await (0,promises_.mkdir)(directory, { recursive: true });
    await (0,external_sources/* placeSources */.ce)(externalSources, directory);
}
/** A build directory that is not ours may be hours of somebody's work: it is moved, not removed. */
async function keepAside(buildDir) {
    if (!(0,external_node_fs_.existsSync)(buildDir))
        return;
    for (let number = 1;; number += 1) {
        const kept = `${buildDir}.kept${number === 1 ? '' : `-${number}`}`;
        if ((0,external_node_fs_.existsSync)(kept))
            continue;
        await (0,promises_.rename)(buildDir, kept);
        return;
    }
}
/**
 * Moves the unpacked tree into place, and the generated sources that git knows nothing of.
 * @returns the latter
 */
async function unpackTree({ staged }, facts) {
    const { buildDir, sourceDir, tracked } = facts;
    if (staged.tree === undefined)
        return [];
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(buildDir), { recursive: true });
    await moveDirectory(staged.tree, buildDir);
    const placed = [];
    if (staged.source === undefined)
        return placed;
    for (const path of await (0,list_files/* listFiles */.C)(staged.source)) {
        const target = (0,external_node_path_.join)(sourceDir, path);
        if (tracked.has(path) || isHidden(path) || (0,external_node_fs_.existsSync)(target))
            continue;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.rename)((0,external_node_path_.join)(staged.source, path), target);
        placed.push(path);
    }
    return placed;
}
/** No generator writes into `.git`, `.github` and their like, but a crafted entry might. */
function isHidden(path) {
    return path.split('/').some((part) => part.startsWith('.'));
}
async function moveDirectory(from, to) {
    try {
        await (0,promises_.rename)(from, to);
    }
    catch (error) {
        if (error.code !== 'EXDEV')
            throw error;
        await (0,promises_.cp)(from, to, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
    }
}
/** Checks everything that a build tree's reuse rests on, in the order in which it is cheapest. */
async function proveTree(facts) {
    const { buildDir, sourceDir, fingerprint } = facts;
    const read = await (0,tree_record/* readTreeRecord */.ct)(buildDir);
    if (read.status === 'newer') {
        const schemas = { found: read.schema, known: tree_record/* treeRecordSchema */.vi };
        return { dropped: (0,statuses/* explain */.WE)('buildTree', 'newer-schema', schemas) };
    }
    if (read.status !== 'read') {
        const problem = read.status === 'absent' ? 'it has no record' : read.reason;
        return { dropped: (0,statuses/* explain */.WE)('buildTree', 'entry-damaged', { problem }) };
    }
    const { record } = read;
    const drop = async (reason) => {
        (0,generated_sources/* removeBeforeConfigure */.eT)(sourceDir, record.generated, facts.tracked);
        return { dropped: reason };
    };
    const differences = toolchainDifferences(record.fingerprint, fingerprint);
    if (differences.length > 0) {
        return await drop((0,statuses/* explain */.WE)('buildTree', 'toolchain-differs', { differences }));
    }
    if (record.ledger.sourceDir !== sourceDir || record.ledger.buildDir !== buildDir) {
        const paths = { was: record.ledger.sourceDir, is: sourceDir };
        return await drop((0,statuses/* explain */.WE)('buildTree', 'path-differs', paths));
    }
    if (record.ninjaState !== (await (0,tree_record/* ninjaStateOf */.hW)(buildDir))) {
        return await drop((0,statuses/* explain */.WE)('buildTree', 'built-since'));
    }
    const inspection = (0,build_tree/* inspectBuildTree */.H)(sourceDir, buildDir);
    if (!inspection.usable) {
        return await drop((0,statuses/* explain */.WE)('buildTree', 'ninja-unreadable', { problem: inspection.reason }));
    }
    const contentDirectory = contentDirectoryOf(buildDir);
    await (0,external_sources/* removeStaleSources */.WS)(record.externalPins, facts.externalPins, contentDirectory);
    await place(facts);
    const restamped = await (0,restamp/* restamp */.D)(record.ledger, {
        roots: [sourceDir, buildDir, ...facts.roots],
        inputs: (0,inputs/* inputsOf */.V)(inspection.tree).all,
    });
    if (!restamped.trusted) {
        return await drop((0,statuses/* explain */.WE)('buildTree', 'untrusted', { problem: restamped.reason }));
    }
    const present = new Set(await (0,external_sources/* presentProjects */.QS)(contentDirectory));
    const missingProjects = record.externalProjects.filter((name) => !present.has(name));
    return { adopted: { record, tree: inspection.tree, restamped, missingProjects } };
}


/***/ }),

/***/ 95415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ whyAbsent),
/* harmony export */   p: () => (/* binding */ whyUnused)
/* harmony export */ });
/* harmony import */ var _report_statuses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2420);

/** @returns why a layer is not used at all in this run, or undefined where it is. */
function whyUnused({ settings, store }, layer) {
    const name = _report_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLayerOf */ .J6[layer];
    if (!settings.layers.has(layer))
        return (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(name, 'layer-off');
    if (store.kind === 'off')
        return (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(name, 'store-off');
    return undefined;
}
/** @returns why a look-up found nothing: there is nothing, or nobody answered. */
function whyAbsent({ store }, layer) {
    const name = _report_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLayerOf */ .J6[layer];
    const problem = store.trouble?.();
    return problem === undefined
        ? (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(name, 'no-entry')
        : (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(name, 'store-unavailable', { problem });
}


/***/ }),

/***/ 89034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ recordTree),
/* harmony export */   PF: () => (/* binding */ noteUnsaved),
/* harmony export */   Pv: () => (/* binding */ saveCompilerCache),
/* harmony export */   _I: () => (/* binding */ saveTree),
/* harmony export */   i5: () => (/* binding */ saveSources),
/* harmony export */   is: () => (/* binding */ saveProducts),
/* harmony export */   ji: () => (/* binding */ manifestPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _cache_compiler_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12620);
/* harmony import */ var _cache_external_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50274);
/* harmony import */ var _cache_products_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17086);
/* harmony import */ var _cache_snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69713);
/* harmony import */ var _files_list_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58983);
/* harmony import */ var _tree_build_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71917);
/* harmony import */ var _tree_ledger_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58653);
/* harmony import */ var _tree_timestamps_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57081);
/* harmony import */ var _tree_tree_record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12860);
/* harmony import */ var _adopt_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45555);
/* harmony import */ var _layer_switch_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(95415);












/**
 * Writes the record into a build tree that stands still, whether its build ended well or not.
 * @returns the record; undefined where the tree cannot be read
 */
async function recordTree(sourceDir, { buildDir, facts, kernelInputs, buildStarted }, proven) {
    const inspection = (0,_tree_build_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .inspectBuildTree */ .H)(sourceDir, buildDir);
    if (!inspection.usable)
        return undefined;
    const ledger = await (0,_tree_ledger_js__WEBPACK_IMPORTED_MODULE_7__/* .recordLedger */ .DB)(inspection.tree, {
        ...{ repositoryFiles: kernelInputs, buildStarted, now: (0,_tree_timestamps_js__WEBPACK_IMPORTED_MODULE_8__/* .fileSystemNow */ .M8)(buildDir) },
        furtherInputs: facts.configureReads.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(sourceDir, path)),
        ...(proven === undefined ? {} : { proven }),
    });
    const externalProjects = await (0,_cache_external_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .presentProjects */ .QS)((0,_adopt_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .contentDirectoryOf */ .Y)(buildDir));
    const ninjaState = await (0,_tree_tree_record_js__WEBPACK_IMPORTED_MODULE_9__/* .ninjaStateOf */ .hW)(buildDir);
    const record = { ...facts, externalProjects, ninjaState, ledger };
    await (0,_tree_tree_record_js__WEBPACK_IMPORTED_MODULE_9__/* .writeTreeRecord */ .du)(buildDir, record);
    return record;
}
/** Saves a recorded build tree with its generated sources; the sources of external projects are a layer of their own. */
async function saveTree(run, key, buildDir, generated) {
    await saveLayer(run, 'build-tree', key, async () => {
        const content = (0,_adopt_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .contentDirectoryOf */ .Y)(buildDir).slice(buildDir.length + 1);
        const isElsewhere = (path) => path.startsWith(`${content}/`) && /^[^/]+\/[^/]+-(src|subbuild)$/.test(path);
        return {
            meta: {},
            roots: {
                tree: { directory: buildDir, paths: await (0,_files_list_files_js__WEBPACK_IMPORTED_MODULE_5__/* .listFiles */ .C)(buildDir, isElsewhere) },
                source: { directory: run.settings.sourceDir, paths: generated },
            },
        };
    });
}
/** Saves the products of a finished build. */
async function saveProducts(run, key, manifestFile, paths, uncovered) {
    await saveLayer(run, 'products', key, async () => (0,_cache_products_js__WEBPACK_IMPORTED_MODULE_3__/* .packProducts */ .K)(manifestFile, run.settings.sourceDir, paths, uncovered));
}
/** Saves the sources of external projects at their pins. */
async function saveSources(run, key, buildDir, pins) {
    await saveLayer(run, 'external-sources', key, () => (0,_cache_external_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .packSources */ ._Z)(pins, (0,_adopt_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .contentDirectoryOf */ .Y)(buildDir)));
}
/** Saves the compiler cache, without what this build did not use where it compiled everything. */
async function saveCompilerCache(run, key, cache, { keep, outlook }) {
    await saveLayer(run, 'compiler-cache', key, async () => {
        await cache.prepareForSaving(keep);
        return await (0,_cache_compiler_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .packCompilerCache */ .J6)(cache.directory, outlook);
    });
}
/** Says why a layer was not offered to the store. */
function noteUnsaved(run, layer, code) {
    if ((0,_layer_switch_js__WEBPACK_IMPORTED_MODULE_11__/* .whyUnused */ .p)(run, layer) === undefined)
        run.journal.saved(layer, { status: 'unsaved', code });
}
/** Packs nothing where the outcome is known without it. */
async function saveLayer(run, layer, key, pack) {
    const { journal, store, trust } = run;
    if ((0,_layer_switch_js__WEBPACK_IMPORTED_MODULE_11__/* .whyUnused */ .p)(run, layer) !== undefined)
        return;
    if (trust.write === undefined) {
        journal.saved(layer, { status: 'denied', reason: trust.reason });
        return;
    }
    const found = await store.find(layer, key, []);
    if (found?.exact) {
        journal.saved(layer, { status: 'exists' });
        return;
    }
    const trouble = store.trouble?.();
    if (trouble !== undefined) {
        journal.saved(layer, { status: 'failed', reason: trouble });
        return;
    }
    const contents = await pack().catch((error) => error);
    if (contents instanceof Error) {
        journal.saved(layer, { status: 'failed', reason: contents.message });
    }
    else if (contents !== undefined) {
        journal.saved(layer, await (0,_cache_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .saveSnapshot */ .Os)(store, layer, key, contents));
    }
}
/** Where the manifest lies in the folder of ours. */
function manifestPath(workDirectory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDirectory, 'kernels.json');
}


/***/ }),

/***/ 60474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ readUnfinished),
/* harmony export */   Tv: () => (/* binding */ forgetUnfinished),
/* harmony export */   sh: () => (/* binding */ noteUnfinished),
/* harmony export */   tG: () => (/* binding */ treeToSave),
/* harmony export */   zW: () => (/* binding */ takeUnfinished)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _machine_work_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93860);
/* harmony import */ var _plan_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79561);
/* harmony import */ var _tree_timestamps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57081);






const text = zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP());
/** A build that was begun. While this lies in the work directory, its progress is not saved yet. */
const schema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    key: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** Of the layer of external sources. */
    sourcesKey: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    buildDir: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    fingerprint: text,
    configuration: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    externalPins: text,
    generated: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    configureReads: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    kernelInputs: text,
    /** Nanoseconds, decimal. */
    buildStarted: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^\d+$/),
});
const fileName = 'unfinished.json';
/** What is known of a tree before its build begins; the rest is known when it has ended. */
function treeToSave({ plan, repository }, workshop, ready, buildStarted) {
    return {
        buildDir: workshop.preset.buildDir,
        kernelInputs: Object.fromEntries(plan.kernelInputs.map(({ path, id }) => [path, id])),
        buildStarted,
        facts: {
            commit: repository.commit,
            fingerprint: workshop.fingerprint,
            configuration: ready.configuration,
            externalPins: plan.externalPins,
            generated: [...ready.generated],
            configureReads: [...ready.configureReads],
            installed: [],
            finished: false,
        },
    };
}
/** Leaves a note for the post step, in case this process does not come to saving. */
async function noteUnfinished(run, workshop, ready) {
    const { buildDir } = workshop.preset;
    const { facts, kernelInputs, buildStarted } = treeToSave(run, workshop, ready, (0,_tree_timestamps_js__WEBPACK_IMPORTED_MODULE_4__/* .fileSystemNow */ .M8)(buildDir));
    const { installed: _, finished: __, ...known } = facts;
    const note = {
        ...known,
        ...{ buildDir, kernelInputs },
        key: (0,_plan_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .unfinishedKey */ .nM)(run.plan.keys['build-tree'].key, run.id),
        sourcesKey: run.plan.keys['external-sources'].key,
        buildStarted: buildStarted.toString(),
    };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(run.workDirectory, fileName), JSON.stringify(note));
}
/** The progress is saved, or there is none. */
async function forgetUnfinished(workDirectory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDirectory, fileName), { force: true });
}
/** @returns what an earlier run in this checkout began and did not save; undefined: nothing readable */
async function readUnfinished(sourceDir) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_machine_work_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .workDirectoryPath */ ._C)(sourceDir), fileName);
    const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => undefined);
    if (content === undefined)
        return undefined;
    const note = parseNote(content);
    if (note === undefined)
        return undefined;
    const { key, sourcesKey, buildDir, kernelInputs, buildStarted, ...rest } = note;
    return {
        ...{ key, sourcesKey, buildDir, kernelInputs },
        buildStarted: BigInt(buildStarted),
        facts: { ...rest, installed: [], finished: false },
    };
}
/**
 * Reads and removes what an earlier run in this checkout left. To be called before anything else: a
 * post step would take the note for this run's and save another branch's tree in this scope.
 */
async function takeUnfinished(sourceDir) {
    const unfinished = await readUnfinished(sourceDir);
    await forgetUnfinished((0,_machine_work_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .workDirectoryPath */ ._C)(sourceDir));
    return unfinished;
}
function parseNote(content) {
    try {
        return schema.parse(JSON.parse(content));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 71917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ inspectBuildTree)
});

// UNUSED EXPORTS: cacheEntry

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/tree/ninja-deps.js
const signature = Buffer.from('# ninjadeps\n');
/** kMaxRecordSize in ninja src/deps_log.cc. */
const maxRecordBytes = (1 << 19) - 1;
const nanosecondsPerSecond = 1000000000n;
/**
 * Reads a `.ninja_deps`: version 4 (Ninja 1.9 and later, nanoseconds) or 3 (before, seconds).
 * As in DepsLog::Load (ninja src/deps_log.cc) the last record of an output wins, the checksum of
 * every path record is checked, and the first damaged record ends the reading: what precedes it counts,
 * because Ninja truncates the file there.
 */
function parseNinjaDeps(file) {
    if (file.length < signature.length + 4 || !file.subarray(0, signature.length).equals(signature)) {
        return { readable: false, reason: 'The Ninja deps log does not begin with its signature.' };
    }
    const version = file.readInt32LE(signature.length);
    if (version !== 3 && version !== 4) {
        return {
            readable: false,
            reason: `The Ninja deps log has version ${version}; versions 3 and 4 can be read.`,
        };
    }
    const paths = [];
    const known = new Set();
    const deps = new Map();
    const result = (damage) => ({
        readable: true,
        version,
        deps,
        ...(damage === undefined ? {} : { damage }),
    });
    let offset = signature.length + 4;
    while (offset < file.length) {
        if (offset + 4 > file.length)
            return result(`record cut short at byte ${offset}`);
        const head = file.readUInt32LE(offset);
        const isDeps = head >>> 31 === 1;
        const size = head & 0x7fffffff;
        const start = offset + 4;
        const end = start + size;
        if (size === 0 || size > maxRecordBytes || end > file.length) {
            return result(`record cut short at byte ${offset}`);
        }
        if (isDeps) {
            const entry = readDeps(file, start, end, version, paths);
            if (entry === undefined)
                return result(`damaged dependency record at byte ${offset}`);
            deps.set(entry.output, { mtime: entry.mtime, deps: entry.deps });
        }
        else {
            const path = readPath(file, start, end, paths.length);
            if (path === undefined || known.has(path)) {
                return result(`damaged path record at byte ${offset}`);
            }
            known.add(path);
            paths.push(path);
        }
        offset = end;
    }
    return result();
}
function readDeps(file, start, end, version, paths) {
    const headBytes = version === 3 ? 8 : 12;
    if ((end - start) % 4 !== 0 || end - start < headBytes)
        return undefined;
    const output = paths[file.readUInt32LE(start)];
    if (output === undefined)
        return undefined;
    const mtime = version === 3
        ? BigInt(file.readInt32LE(start + 4)) * nanosecondsPerSecond
        : file.readBigInt64LE(start + 4);
    const deps = [];
    for (let at = start + headBytes; at < end; at += 4) {
        const path = paths[file.readUInt32LE(at)];
        if (path === undefined)
            return undefined;
        deps.push(path);
    }
    return { output, mtime, deps };
}
/** A path record ends with the one's complement of the path's index: two Ninjas at once would break it. */
function readPath(file, start, end, index) {
    let pathEnd = end - 4;
    if (pathEnd <= start || ~file.readInt32LE(pathEnd) !== index)
        return undefined;
    for (let padding = 0; padding < 3 && pathEnd > start && file[pathEnd - 1] === 0; padding++) {
        pathEnd--;
    }
    return pathEnd === start ? undefined : file.toString('utf8', start, pathEnd);
}

// EXTERNAL MODULE: ./build/src/tree/ninja-log.js
var ninja_log = __webpack_require__(33521);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/tree/ninja-syntax.js
/** A new scope inside `outer`. */
function scopeIn(outer) {
    return { variables: new Map(), outer };
}
const dollarEscape = /\$(?:([$ :])|(\^)|\r?\n *|\{([\w.-]+)\}|([\w-]+)|)/g;
/**
 * Replaces the `$` escapes of a raw path or value, as Lexer::ReadEvalString in ninja
 * src/lexer.in.cc does; an unknown variable is empty.
 * @throws an Error for an escape that Ninja does not know.
 */
function evaluate(raw, scope) {
    if (!raw.includes('$'))
        return raw;
    return raw.replace(dollarEscape, (whole, literal, newline, braced, plain) => {
        if (literal !== undefined)
            return literal;
        if (newline !== undefined)
            return '\n';
        const name = braced ?? plain;
        if (name !== undefined)
            return lookUp(scope, name);
        if (whole === '$')
            throw new Error('it has a $ that escapes nothing');
        return '';
    });
}
function lookUp(scope, name) {
    for (let at = scope; at !== undefined; at = at.outer) {
        const value = at.variables.get(name);
        if (value !== undefined)
            return value;
    }
    return '';
}
const space = 0x20;
const newline = 0x0a;
const carriageReturn = 0x0d;
const dollar = 0x24;
const hash = 0x23;
const colon = 0x3a;
const pipe = 0x7c;
/** Walks over a manifest's text, token by token. Paths and values come out raw, with their escapes. */
class ManifestScanner {
    #name;
    #text;
    #at = 0;
    constructor(name, text) {
        this.#name = name;
        this.#text = text;
    }
    /** The word that begins the next statement, past blank lines and comments; undefined at the end. */
    nextStatement() {
        for (;;) {
            const start = this.#at;
            this.#skipSpaces();
            if (this.#at >= this.#text.length)
                return undefined;
            const code = this.#text.charCodeAt(this.#at);
            if (code === hash)
                this.#skipLine();
            else if (this.#isNewline())
                this.endOfLine();
            else if (this.#at > start)
                this.#fail('unexpected indentation');
            else
                return this.identifier();
        }
    }
    identifier() {
        const start = this.#at;
        while (isNameCode(this.#text.charCodeAt(this.#at)))
            this.#at++;
        if (this.#at === start)
            this.#fail('a name is expected');
        const name = this.#text.slice(start, this.#at);
        this.#skipBlanks();
        return name;
    }
    /** The next path of a statement; empty where none follows. */
    path() {
        const text = this.#text;
        const start = this.#at;
        let at = start;
        for (; at < text.length; at++) {
            const code = text.charCodeAt(at);
            if (code === dollar) {
                at++;
                if (text.charCodeAt(at) === carriageReturn)
                    at++;
                if (text.charCodeAt(at) === newline) {
                    while (text.charCodeAt(at + 1) === space)
                        at++;
                }
            }
            else if (code === space || code === colon || code === pipe || code === newline) {
                break;
            }
            else if (code === carriageReturn && text.charCodeAt(at + 1) === newline) {
                break;
            }
        }
        this.#at = at;
        const path = text.slice(start, at);
        this.#skipBlanks();
        return path;
    }
    /** Takes one of `|`, `||`, `|@` and says so, if exactly that follows. */
    accept(token) {
        const found = /\|[|@]?/y;
        found.lastIndex = this.#at;
        if (found.exec(this.#text)?.[0] !== token)
            return false;
        this.#at += token.length;
        this.#skipBlanks();
        return true;
    }
    expect(token) {
        if (this.#text[this.#at] !== token)
            this.#fail(`"${token}" is expected`);
        this.#at++;
        this.#skipBlanks();
    }
    /** The value after `=`, to the end of the line. */
    assignedValue() {
        this.expect('=');
        const start = this.#at;
        let end = this.#text.indexOf('\n', start);
        while (end !== -1 && this.#isContinued(start, end))
            end = this.#text.indexOf('\n', end + 1);
        if (end === -1)
            end = this.#text.length;
        this.#at = Math.min(end + 1, this.#text.length);
        const value = this.#text.slice(start, end);
        return value.endsWith('\r') ? value.slice(0, -1) : value;
    }
    endOfLine() {
        if (this.#at >= this.#text.length)
            return;
        if (!this.#isNewline())
            this.#fail('the end of the line is expected');
        this.#at = this.#text.indexOf('\n', this.#at) + 1;
    }
    /** The indented `name = value` lines that follow. */
    *bindings() {
        for (;;) {
            const start = this.#at;
            this.#skipSpaces();
            if (this.#text.charCodeAt(this.#at) === hash) {
                this.#skipLine();
            }
            else if (this.#at === start || this.#at >= this.#text.length || this.#isNewline()) {
                this.#at = start;
                return;
            }
            else {
                yield [this.identifier(), this.assignedValue()];
            }
        }
    }
    #isNewline() {
        const code = this.#text.charCodeAt(this.#at);
        return (code === newline ||
            (code === carriageReturn && this.#text.charCodeAt(this.#at + 1) === newline));
    }
    /** Whether the newline at `end` is escaped: an odd number of `$` precedes it. */
    #isContinued(start, end) {
        let at = this.#text.charCodeAt(end - 1) === carriageReturn ? end - 2 : end - 1;
        let dollars = 0;
        while (at >= start && this.#text.charCodeAt(at) === dollar) {
            dollars++;
            at--;
        }
        return dollars % 2 === 1;
    }
    #skipSpaces() {
        while (this.#text.charCodeAt(this.#at) === space)
            this.#at++;
    }
    #skipLine() {
        const end = this.#text.indexOf('\n', this.#at);
        this.#at = end === -1 ? this.#text.length : end + 1;
    }
    /** Spaces and escaped newlines. */
    #skipBlanks() {
        for (;;) {
            this.#skipSpaces();
            if (this.#text.startsWith('$\n', this.#at))
                this.#at += 2;
            else if (this.#text.startsWith('$\r\n', this.#at))
                this.#at += 3;
            else
                return;
        }
    }
    #fail(what) {
        const line = this.#text.slice(0, this.#at).split('\n').length;
        throw new Error(`${what} in line ${line} of ${this.#name}`);
    }
}
function isNameCode(code) {
    return ((code >= 0x61 && code <= 0x7a) ||
        (code >= 0x41 && code <= 0x5a) ||
        (code >= 0x30 && code <= 0x39) ||
        code === 0x5f ||
        code === 0x2e ||
        code === 0x2d);
}

;// CONCATENATED MODULE: ./build/src/tree/ninja-manifest.js




/**
 * Reads a Ninja manifest (ninja src/manifest_parser.cc, src/lexer.in.cc): statements, `include` and
 * `subninja`, `$` escapes, continued lines, variables of a file and of a statement.
 * @param readInclude returns the text of an included file, named as in the manifest; may throw.
 */
function parseManifest(text, readInclude) {
    const draft = { edges: [], rules: new Map() };
    const scope = scopeIn(undefined);
    try {
        parseFile('build.ninja', text, scope, draft, readInclude, 0);
    }
    catch (error) {
        return { readable: false, reason: `The Ninja manifest cannot be read: ${(0,errors/* sentenceOf */.$N)(error)}.` };
    }
    return { readable: true, manifest: { ...draft, variables: scope.variables } };
}
/** Reads `build.ninja` of a build directory with all that it includes. */
function readManifest(buildDir) {
    const read = (path) => (0,external_node_fs_.readFileSync)(external_node_path_.posix.resolve(buildDir, path), 'utf8');
    try {
        return parseManifest(read('build.ninja'), read);
    }
    catch (error) {
        return { readable: false, reason: `The Ninja manifest cannot be read: ${(0,errors/* sentenceOf */.$N)(error)}.` };
    }
}
/** Ninja itself has no limit; a file that includes itself must not hang us. */
const deepestInclude = 50;
function parseFile(name, text, scope, draft, readInclude, depth) {
    if (depth > deepestInclude)
        throw new Error(`${name} is included too deep`);
    const scanner = new ManifestScanner(name, text);
    for (;;) {
        const word = scanner.nextStatement();
        if (word === undefined)
            return;
        switch (word) {
            case 'build':
                draft.edges.push(parseEdge(scanner, scope));
                break;
            case 'rule': {
                const rule = scanner.identifier();
                scanner.endOfLine();
                draft.rules.set(rule, new Map(scanner.bindings()));
                break;
            }
            case 'pool':
                scanner.identifier();
                scanner.endOfLine();
                for (const _ of scanner.bindings())
                    ;
                break;
            case 'default':
                while (scanner.path() !== '')
                    ;
                scanner.endOfLine();
                break;
            case 'include':
            case 'subninja': {
                const path = evaluate(scanner.path(), scope);
                scanner.endOfLine();
                const inner = word === 'include' ? scope : scopeIn(scope);
                parseFile(path, readInclude(path), inner, draft, readInclude, depth + 1);
                break;
            }
            default:
                scope.variables.set(word, evaluate(scanner.assignedValue(), scope));
        }
    }
}
function parseEdge(scanner, file) {
    const paths = () => {
        const found = [];
        for (let path = scanner.path(); path !== ''; path = scanner.path())
            found.push(path);
        return found;
    };
    const outputs = paths();
    if (scanner.accept('|'))
        outputs.push(...paths());
    scanner.expect(':');
    const rule = scanner.identifier();
    const explicit = paths();
    const implicit = scanner.accept('|') ? paths() : [];
    const orderOnly = scanner.accept('||') ? paths() : [];
    if (scanner.accept('|@'))
        paths();
    scanner.endOfLine();
    const own = scopeIn(file);
    for (const [name, value] of scanner.bindings())
        own.variables.set(name, evaluate(value, file));
    const resolve = (raw) => raw.map((path) => canonical(evaluate(path, own)));
    return {
        rule,
        outputs: resolve(outputs),
        explicit: resolve(explicit),
        implicit: resolve(implicit),
        orderOnly: resolve(orderOnly),
        variables: own.variables,
    };
}
const notCanonical = /(?:^\.{1,2}|\/\.{0,2})(?:\/|$)/;
/** CanonicalizePath in ninja src/util.cc; nearly every path is canonical and costs one look. */
function canonical(path) {
    return notCanonical.test(path) ? external_node_path_.posix.normalize(path).replace(/(?<=.)\/$/, '') : path;
}

;// CONCATENATED MODULE: ./build/src/tree/build-tree.js





/**
 * Reads a build tree and says whether Ninja can go on from it: its files are there and readable, and
 * CMake made it for exactly these directories (commands and depfiles hold absolute paths).
 * @param sourceDir absolute path of the checkout.
 * @param buildDir absolute path of the build directory.
 * @param state `configured`: nothing may have been built yet, so that Ninja has written no log.
 */
function inspectBuildTree(sourceDir, buildDir, state = 'built') {
    const unusable = (reason) => ({ usable: false, reason });
    const cache = read(buildDir, 'CMakeCache.txt');
    if (cache === undefined)
        return unusable(absent('CMakeCache.txt'));
    for (const [name, expected] of [
        ['CMAKE_HOME_DIRECTORY', sourceDir],
        ['CMAKE_CACHEFILE_DIR', buildDir],
    ]) {
        const recorded = cacheEntry(cache.toString(), name);
        if (recorded !== expected) {
            return unusable(`The build tree was made for ${recorded ?? 'no known directory'} (${name}), not for ${expected}.`);
        }
    }
    const logFile = read(buildDir, '.ninja_log');
    if (logFile === undefined && state === 'built')
        return unusable(absent('.ninja_log'));
    const log = logFile === undefined ? emptyLog : (0,ninja_log/* parseNinjaLog */.m)(logFile.toString());
    if (!log.readable)
        return unusable(log.reason);
    const depsFile = read(buildDir, '.ninja_deps');
    if (depsFile === undefined && state === 'built')
        return unusable(absent('.ninja_deps'));
    const deps = depsFile === undefined ? emptyDeps : parseNinjaDeps(depsFile);
    if (!deps.readable)
        return unusable(deps.reason);
    const manifest = readManifest(buildDir);
    if (!manifest.readable)
        return unusable(manifest.reason);
    return {
        usable: true,
        tree: {
            sourceDir,
            buildDir,
            manifest: manifest.manifest,
            log: log.entries,
            deps: deps.deps,
        },
    };
}
const emptyLog = { readable: true, entries: new Map() };
const emptyDeps = { readable: true, deps: new Map() };
/** The value of one entry of a CMakeCache.txt, whatever its type; undefined where it is not set. */
function cacheEntry(cache, name) {
    const line = new RegExp(`^${name}:[A-Z]+=(.*)$`, 'm').exec(cache);
    return line?.[1]?.trimEnd();
}
function absent(name) {
    return `The build tree has no readable ${name}.`;
}
function read(directory, name) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, name));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 29012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readContentFacts)
/* harmony export */ });
/* unused harmony export namesAskedFor */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/** Larger files (libraries that a link reads) are digested in pieces and not searched. */
const pieceBytes = 8 * 1024 * 1024;
/**
 * Reads a file once for all that the ledger keeps of its content.
 * @param bytes its size, as far as known; decides how it is read.
 * @throws the system's error where it cannot be read.
 */
function readContentFacts(path, bytes) {
    if (bytes > pieceBytes)
        return digestInPieces(path);
    const content = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
    return {
        bytes: content.length,
        sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', content, 'hex'),
        asksFor: namesAskedFor(content),
    };
}
function digestInPieces(path) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const piece = Buffer.allocUnsafe(pieceBytes);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r');
    let bytes = 0;
    try {
        for (;;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, piece, 0, piece.length, null);
            if (read === 0)
                break;
            digest.update(piece.subarray(0, read));
            bytes += read;
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
    return { bytes, sha256: digest.digest('hex'), asksFor: [] };
}
/** Wrappers count by their name: CCCL asks through `_CCCL_HAS_INCLUDE(<…>)`. */
const question = /\w*has_include\w*\s*\(\s*(?:["<]([^">\n]+)[">])?/gi;
/**
 * The names in `__has_include("…")`, `__has_include_next(<…>)` and macros named after them; `*`
 * where the argument is computed. A depfile has no trace of a question whose answer was no.
 */
function namesAskedFor(content) {
    if (!content.includes('has_include') && !content.includes('HAS_INCLUDE'))
        return [];
    const names = new Set();
    for (const match of content.toString('latin1').matchAll(question))
        names.add(match[1] ?? '*');
    return [...names];
}


/***/ }),

/***/ 33888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ generatedSources),
/* harmony export */   eT: () => (/* binding */ removeBeforeConfigure),
/* harmony export */   z3: () => (/* binding */ restampAfterConfigure)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5849);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58653);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45926);
/* harmony import */ var _restamp_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72530);
/* harmony import */ var _restamp_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97132);
/* harmony import */ var _timestamps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57081);








/**
 * Sources that a configure wrote into the checkout (vLLM: Marlin, Machete): inputs of the build inside
 * the checkout and outside the build directory that git does not track and no edge makes. They
 * travel with the build tree, since guards in `CMakeCache.txt` say that they exist.
 * @param tracked paths that git tracks, relative to the checkout.
 * @param elsewhere absolute directories with inputs that come by other ways: include roots (a virtual
 *   environment may lie in the checkout), external projects.
 * @returns paths relative to the checkout, sorted; of files that are there, for the deps log names
 *   deleted headers too.
 */
function generatedSources(tree, tracked, elsewhere = []) {
    const foreign = [tree.buildDir, ...elsewhere].filter((root) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(root, tree.sourceDir));
    const found = [];
    for (const path of (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsOf */ .V)(tree).all) {
        if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(path, tree.sourceDir) || foreign.some((root) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(path, root)))
            continue;
        const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(tree.sourceDir, path);
        if (!tracked.has(relative) && (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .regularFile */ .VI)(path) !== undefined)
            found.push(relative);
    }
    return found.sort();
}
/**
 * Removes restored generated sources before a configure: one that the generator no longer writes would
 * still match its pattern. The ledger remembers content and timestamp of each, for {@link restampAfterConfigure}.
 * @param paths relative to the checkout; what leaves it, or is tracked, is not touched.
 * @returns the paths that were removed.
 */
function removeBeforeConfigure(sourceDir, paths, tracked) {
    const isOurs = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .rootGuard */ .EA)([sourceDir]);
    return paths.filter((path) => {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sourceDir, path);
        if (tracked.has(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path)) || !isOurs(full))
            return false;
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(full);
            return true;
        }
        catch {
            return false; // Absent already, or a directory.
        }
    });
}
/**
 * Gives what a configure wrote again with equal bytes (generated sources, configured and patched headers)
 * the ledger's timestamps back; what differs stays newer than everything recorded. Nothing becomes
 * newer than the manifest, which this configure made of it: Ninja would configure once more.
 * @param proven from the `restamp` before the configure: those files are not read again unless written.
 * @param inputs of the tree as configured now (`inputsOf(tree).all`).
 */
async function restampAfterConfigure(ledger, roots, proven, inputs) {
    const written = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .regularFile */ .VI)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ledger.buildDir, 'build.ninja'))?.mtime ?? 0n;
    const now = () => (0,_restamp_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeClock */ .Mi)(ledger, written).kind === 'fine' ? written : (0,_timestamps_js__WEBPACK_IMPORTED_MODULE_7__/* .fileSystemNow */ .M8)(ledger.buildDir);
    return await (0,_restamp_js__WEBPACK_IMPORTED_MODULE_5__/* .restamp */ .D)(ledger, { roots, proven, inputs, now });
}


/***/ }),

/***/ 41947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ inSlices)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const sliceMs = 25;
/**
 * Does short synchronous work for each item, letting other work of the process in every 25 ms.
 * To read and digest many small files, synchronous calls take a third of the time of asynchronous
 * ones, however many of these run at once; but downloads that run meanwhile must not starve.
 */
async function inSlices(items, work) {
    let sliceEnd = performance.now() + sliceMs;
    for (const item of items) {
        work(item);
        if (performance.now() > sliceEnd) {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
            sliceEnd = performance.now() + sliceMs;
        }
    }
}


/***/ }),

/***/ 5849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ inputsOf),
/* harmony export */   w: () => (/* binding */ absolutePaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39113);


/**
 * Collects the inputs that Ninja compares timestamps with: explicit and implicit inputs of edges and
 * the recorded deps of their outputs, less what other edges make. Order-only inputs never make
 * anything out of date. CMake names its own inputs as outputs of a phony edge (so that a missing
 * one is no error), hence only edges that run something count as makers.
 */
function inputsOf(tree) {
    const absolute = absolutePaths(tree.buildDir);
    const outputs = new Set();
    for (const edge of tree.manifest.edges) {
        if (edge.rule === 'phony')
            continue;
        for (const output of edge.outputs)
            outputs.add(absolute(output));
    }
    const all = new Set();
    const compile = new Set();
    const named = new Set();
    const add = (path, ...sets) => {
        const full = absolute(path);
        if (outputs.has(full))
            return;
        for (const set of sets)
            set.add(full);
    };
    for (const edge of tree.manifest.edges) {
        const compiled = (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .translationUnitOf */ .BT)(edge) === undefined ? [] : [compile];
        for (const path of edge.explicit)
            add(path, all, named, ...compiled);
        for (const path of edge.implicit)
            add(path, all, named, ...compiled);
        for (const output of edge.outputs) {
            for (const path of tree.deps.get(output)?.deps ?? [])
                add(path, all, ...compiled);
        }
    }
    const configure = new Set((0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .configureInputs */ .su)(tree.manifest)
        .map(absolute)
        .filter((path) => all.has(path)));
    return { all, configure, compile, named, outputs };
}
/** A function from Ninja's paths to absolute ones that remembers: a tree names few files very often. */
function absolutePaths(buildDir) {
    const known = new Map();
    return (path) => {
        let full = known.get(path);
        if (full === undefined) {
            full = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(buildDir, path);
            known.set(path, full);
        }
        return full;
    };
}


/***/ }),

/***/ 58653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ recordLedger),
/* harmony export */   Mw: () => (/* binding */ unknownContent),
/* harmony export */   VI: () => (/* binding */ regularFile),
/* harmony export */   wb: () => (/* binding */ namesAskedFor)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _file_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29012);
/* harmony import */ var _in_slices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41947);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5849);
/* harmony import */ var _rivals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9653);





/** A file that was written while the build ran has no digest: what a compiler read of it is unknown. */
const unknownContent = '';
/**
 * Records every input of a build tree that exists as a regular file, inside and outside the repository;
 * symbolic links are followed. To be called when Ninja has ended, whether or not it ended well.
 */
async function recordLedger(tree, options) {
    const inputs = [...(0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsOf */ .V)(tree).all, ...(options.furtherInputs ?? [])];
    const files = new Map();
    await (0,_in_slices_js__WEBPACK_IMPORTED_MODULE_2__/* .inSlices */ .Z)(inputs, (path) => {
        const file = recordFile(path, options);
        if (file !== undefined)
            files.set(path, file);
    });
    return {
        sourceDir: tree.sourceDir,
        buildDir: tree.buildDir,
        newest: newestOf(tree, files, options.now),
        repositoryFiles: options.repositoryFiles,
        rivals: (0,_rivals_js__WEBPACK_IMPORTED_MODULE_4__/* .rivals */ .K)(tree, namesAskedFor(files)),
        files,
    };
}
/** Every name that recorded files ask for with `__has_include`. */
function namesAskedFor(files) {
    return new Set([...files.values()].flatMap(({ asksFor }) => asksFor));
}
function recordFile(path, options) {
    const before = regularFile(path);
    if (before === undefined)
        return undefined;
    const known = options.proven?.get(path);
    if (known !== undefined && known.mtime === before.mtime && known.bytes === before.bytes) {
        return known;
    }
    const unknown = { ...before, sha256: unknownContent, asksFor: [] };
    if (before.mtime > options.buildStarted)
        return unknown;
    try {
        const facts = (0,_file_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .readContentFacts */ .d)(path, before.bytes);
        const after = regularFile(path);
        return after?.mtime === before.mtime && after.bytes === facts.bytes
            ? { ...facts, mtime: before.mtime }
            : unknown;
    }
    catch {
        return unknown;
    }
}
/**
 * Inputs from the future are left out: they are no bound for others, and have no digest, so that
 * they count as changed next time.
 */
function newestOf(tree, files, now) {
    let newest = 0n;
    const include = (mtime) => {
        if (mtime > newest)
            newest = mtime;
    };
    for (const { mtime } of files.values())
        if (mtime <= now)
            include(mtime);
    for (const { mtime } of tree.log.values())
        include(mtime);
    for (const { mtime } of tree.deps.values())
        include(mtime);
    const absolute = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .absolutePaths */ .w)(tree.buildDir);
    for (const { rule, outputs } of tree.manifest.edges) {
        if (rule === 'phony')
            continue;
        for (const output of outputs)
            include(regularFile(absolute(output))?.mtime ?? 0n);
    }
    return newest;
}
/** Size and timestamp of a regular file, links followed; undefined for anything else. */
function regularFile(path) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true, throwIfNoEntry: false });
        if (!stat?.isFile())
            return undefined;
        return { bytes: Number(stat.size), mtime: stat.mtimeNs };
    }
    catch {
        return undefined; // ENOTDIR, EACCES, ELOOP: nothing that a compiler could read.
    }
}


/***/ }),

/***/ 33521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ executedSince),
/* harmony export */   m: () => (/* binding */ parseNinjaLog)
/* harmony export */ });
const oldestVersion = 5;
const newestVersion = 7;
const entryLine = /^(\d+)\t(\d+)\t(\d+)\t([^\t]+)\t([0-9a-f]+)$/;
/**
 * Reads the text of a `.ninja_log`, versions 5 (Ninja 1.5–1.11), 6 (1.12) and 7 (1.13).
 * As in BuildLog::Load (ninja src/build_log.cc) the last entry of an output wins, and a line that a
 * killed Ninja left unfinished is passed over.
 */
function parseNinjaLog(text) {
    const header = /^# ninja log v(\d+)\r?(?:\n|$)/.exec(text);
    if (header === null) {
        return { readable: false, reason: 'The Ninja log does not begin with a Ninja log header.' };
    }
    const version = Number(header[1]);
    if (version < oldestVersion || version > newestVersion) {
        return {
            readable: false,
            reason: `The Ninja log has version ${version}; versions ${oldestVersion} to ${newestVersion} can be read.`,
        };
    }
    const entries = new Map();
    const lines = text.slice(header[0].length).split('\n');
    lines.pop(); // What follows the last newline is nothing, or a line cut short.
    for (const line of lines) {
        const fields = entryLine.exec(line);
        if (fields === null)
            continue;
        const [, start, end, mtime, output, hash] = fields;
        entries.set(output, {
            startMs: Number(start),
            endMs: Number(end),
            mtime: BigInt(mtime),
            hash: hash,
        });
    }
    return { readable: true, version, entries };
}
/**
 * Outputs whose command Ninja executed between two readings of its log: the entry is new, or any
 * field of it differs (two executions never start at the same nanosecond). In the order of `after`.
 */
function executedSince(before, after) {
    const executed = [];
    for (const [output, entry] of after) {
        const old = before.get(output);
        if (old === undefined ||
            old.mtime !== entry.mtime ||
            old.hash !== entry.hash ||
            old.startMs !== entry.startMs ||
            old.endMs !== entry.endMs) {
            executed.push(output);
        }
    }
    return executed;
}


/***/ }),

/***/ 45926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ rootGuard),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Whether `path` lies in `directory`, judged by the names alone. Both absolute and without `..`.
 * A directory does not lie in itself.
 */
function isInside(path, directory) {
    return path.startsWith(directory.endsWith('/') ? directory : `${directory}/`);
}
/** A path for a reader: relative to the checkout where it lies in it, else as it is. */
function shownPath(path, sourceDir) {
    return isInside(path, sourceDir) ? path.slice(sourceDir.length + 1) : path;
}
/**
 * A guard against paths that a damaged or crafted ledger names: says whether a path really lies in
 * one of the roots once every symbolic link on the way is followed. Remembers directories.
 * @param roots absolute paths; those that do not exist hold nothing.
 */
function rootGuard(roots) {
    const real = roots.flatMap((root) => realPath(root) ?? []);
    const directories = new Map();
    return (path) => {
        if (!path.startsWith('/') || node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path) !== path)
            return false;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (!directories.has(parent))
            directories.set(parent, realPath(parent));
        const directory = directories.get(parent);
        if (directory === undefined)
            return real.some((root) => isInside(path, root));
        const entry = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        const target = isLink(entry) ? (realPath(entry) ?? entry) : entry;
        return real.some((root) => isInside(target, root));
    };
}
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
function isLink(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}


/***/ }),

/***/ 97132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ judgeClock),
/* harmony export */   kO: () => (/* binding */ planRestamp)
/* harmony export */ });
/* unused harmony export clearanceNs */
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58653);
/* harmony import */ var _timestamps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57081);


/**
 * By how much a changed file must be newer than everything recorded: more than the 238 ns by which
 * a settable timestamp can lie below a wished one, in this restoration and in later ones.
 */
const clearanceNs = 1000000n;
/** A clock that is further behind than this is wrong, not merely unsynchronised. Nanoseconds. */
const longestWaitNs = 10000000000n;
/**
 * Whether this machine's clock lets Ninja compare times with those of the ledger: what is written from
 * now on must be newer than everything recorded, or changes would look old.
 */
function judgeClock(ledger, now) {
    const behind = ledger.newest + 2n * clearanceNs - now;
    if (behind <= 0n)
        return { kind: 'fine' };
    if (behind <= longestWaitNs) {
        return { kind: 'wait', milliseconds: Number(behind / 1000000n) + 1 };
    }
    return {
        kind: 'wrong',
        reason: `The clock of this machine is ${(behind / 1000000000n).toString()} s behind the newest file of the restored build tree, so that changes would look older than what was built from them.`,
    };
}
/**
 * Decides the timestamp of every input.
 * Unchanged content: the ledger's timestamp. Anything else: newer than everything recorded, and not in
 * the future, where Ninja gives up ("manifest still dirty after 100 tries"); a file that already
 * lies between stays as it is.
 * @param observed an entry for every file of the ledger, and for inputs that Ninja knows but the
 *   ledger does not; a ledger file without an entry counts as absent.
 * @param now by the clock of the file system, nanoseconds; {@link judgeClock} found it fine.
 */
function planRestamp(ledger, observed, now) {
    const stamps = new Map();
    const unchanged = new Set();
    const missing = [];
    const reasons = new Map();
    const present = (0,_timestamps_js__WEBPACK_IMPORTED_MODULE_1__/* .settableTimestamp */ .re)(now);
    for (const path of new Set([...ledger.files.keys(), ...observed.keys()])) {
        const found = observed.get(path) ?? { kind: 'absent' };
        const recorded = ledger.files.get(path);
        const reason = whyChanged(recorded, found);
        if (reason === undefined && recorded !== undefined && found.kind === 'file') {
            unchanged.add(path);
            const wished = (0,_timestamps_js__WEBPACK_IMPORTED_MODULE_1__/* .settableTimestamp */ .re)(recorded.mtime);
            if (found.mtime !== recorded.mtime && found.mtime !== wished)
                stamps.set(path, wished);
            continue;
        }
        if (found.kind === 'file') {
            const isBetween = found.mtime > ledger.newest + clearanceNs && found.mtime <= now;
            if (!isBetween)
                stamps.set(path, present);
        }
        else if (found.kind !== 'outside') {
            if (recorded === undefined)
                continue; // A phony target, or gone before the ledger was made.
            missing.push(path);
        }
        reasons.set(path, reason ?? 'changed');
    }
    return { stamps, unchanged, changed: [...reasons.keys()], missing, reasons };
}
function whyChanged(recorded, found) {
    switch (found.kind) {
        case 'absent':
            return 'is gone';
        case 'other':
            return 'is not a file any more';
        case 'outside':
            return 'lies outside the directories whose content is proved';
    }
    if (recorded === undefined)
        return 'is not in the ledger';
    if (recorded.sha256 === _ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownContent */ .Mw)
        return 'was written while the last build ran';
    return found.bytes === recorded.bytes && found.sha256 === recorded.sha256 ? undefined : 'changed';
}


/***/ }),

/***/ 72530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ restamp)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _file_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29012);
/* harmony import */ var _in_slices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41947);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58653);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45926);
/* harmony import */ var _restamp_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97132);
/* harmony import */ var _timestamps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57081);








/**
 * Gives every input of a restored build tree the timestamp that makes Ninja compile exactly what
 * changed since the ledger was recorded. Contents decide, never the times found. Objects and
 * Ninja's own files are not touched.
 */
async function restamp(ledger, options) {
    const now = options.now ?? (() => (0,_timestamps_js__WEBPACK_IMPORTED_MODULE_7__/* .fileSystemNow */ .M8)(ledger.buildDir));
    const wait = options.wait ?? ((milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(milliseconds));
    let clock = (0,_restamp_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeClock */ .Mi)(ledger, now());
    if (clock.kind === 'wait') {
        await wait(clock.milliseconds);
        clock = (0,_restamp_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeClock */ .Mi)(ledger, now());
    }
    if (clock.kind !== 'fine') {
        const reason = clock.kind === 'wrong' ? clock.reason : 'The clock of this machine does not advance.';
        return { trusted: false, reason };
    }
    const observed = await observe(ledger, options);
    const plan = (0,_restamp_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .planRestamp */ .kO)(ledger, observed, now());
    const reasons = new Map(plan.reasons);
    const unstampable = new Set(plan.changed.filter((path) => observed.get(path)?.kind === 'outside'));
    const proven = new Map();
    let stamped = 0;
    await (0,_in_slices_js__WEBPACK_IMPORTED_MODULE_3__/* .inSlices */ .Z)(observed, ([path, found]) => {
        if (found.kind !== 'file')
            return;
        const wished = plan.stamps.get(path);
        const isStamped = wished !== undefined && stampIfPossible(path, wished);
        const mtime = isStamped ? ((0,_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .regularFile */ .VI)(path)?.mtime ?? wished) : found.mtime;
        if (isStamped)
            stamped++;
        if (plan.unchanged.has(path)) {
            const recorded = ledger.files.get(path);
            if (wished === undefined || isStamped) {
                proven.set(path, { ...recorded, mtime });
                return;
            }
            reasons.set(path, 'cannot be given its recorded timestamp back');
            // Newer than recorded, Ninja rebuilds what uses it by itself.
            if (mtime < recorded.mtime)
                unstampable.add(path);
        }
        else if (mtime <= ledger.newest) {
            unstampable.add(path);
        }
    });
    return {
        trusted: true,
        stamped,
        changed: new Set(reasons.keys()),
        missing: new Set(plan.missing),
        unstampable,
        reasons,
        proven,
    };
}
function stampIfPossible(path, wished) {
    try {
        (0,_timestamps_js__WEBPACK_IMPORTED_MODULE_7__/* .setTimestamp */ .V_)(path, wished);
        return true;
    }
    catch {
        return false;
    }
}
async function observe(ledger, options) {
    const isAllowed = (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .rootGuard */ .EA)(options.roots);
    const observed = new Map();
    const paths = new Set([...ledger.files.keys(), ...(options.inputs ?? [])]);
    await (0,_in_slices_js__WEBPACK_IMPORTED_MODULE_3__/* .inSlices */ .Z)(paths, (path) => {
        observed.set(path, isAllowed(path)
            ? observeFile(path, ledger.files.get(path), options.proven?.get(path))
            : { kind: 'outside' });
    });
    return observed;
}
function observeFile(path, recorded, proven) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true, throwIfNoEntry: false });
        if (stat === undefined)
            return { kind: 'absent' };
        if (!stat.isFile())
            return { kind: 'other' };
        const file = { kind: 'file', bytes: Number(stat.size), mtime: stat.mtimeNs };
        if (recorded?.bytes !== file.bytes || recorded.sha256 === _ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownContent */ .Mw)
            return file;
        if (proven?.mtime === file.mtime && proven.bytes === file.bytes) {
            return { ...file, sha256: proven.sha256 };
        }
        const facts = (0,_file_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .readContentFacts */ .d)(path, file.bytes);
        return { ...file, bytes: facts.bytes, sha256: facts.sha256 };
    }
    catch {
        return { kind: 'other' };
    }
}


/***/ }),

/***/ 9653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ rivals),
/* harmony export */   N: () => (/* binding */ commandOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5849);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39113);




/**
 * The files that compilations did not read although they lie where an `#include` looks, under a
 * name by which a file that was read can be spelled; and those that answer a `__has_include`. One
 * that was not there when the ledger was recorded may be found before what was read then: it came
 * with an external project, a configured header, a link that leads elsewhere, a package of the
 * machine. Git tells of none of these.
 *
 * Rather one too many: no search order is followed. What matters is only what is new among them.
 * @param asksFor names that files ask for with `__has_include`
 * @returns absolute paths
 */
function rivals(tree, asksFor, list = rememberingList()) {
    const absolute = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePaths */ .w)(tree.buildDir);
    const read = new Set();
    const places = new Set();
    for (const edge of tree.manifest.edges) {
        const unit = (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .translationUnitOf */ .BT)(edge);
        if (unit === undefined)
            continue;
        for (const path of tree.deps.get(unit.object)?.deps ?? [])
            read.add(absolute(path));
        for (const [path] of commandOf(edge, tree).matchAll(/\/[^\s"'=,:]*/g)) {
            places.add(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path).replace(/(?<=.)\/$/, ''));
        }
    }
    for (const path of read)
        places.add(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path));
    const spellings = spellingsOf(read, places, asksFor);
    const found = new Set();
    for (const place of places) {
        for (const name of list(place)) {
            for (const spelling of spellings.get(name) ?? []) {
                const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(place, spelling);
                if (!read.has(path) && list(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path)).has(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path)))
                    found.add(path);
            }
        }
    }
    return found;
}
/** All words of an edge's command, in no order. */
function commandOf(edge, { manifest }) {
    const command = manifest.rules.get(edge.rule)?.get('command') ?? '';
    return [command, ...edge.variables.values()].join(' ');
}
/** First component of a name for an include → such names. */
function spellingsOf(read, places, asksFor) {
    const spellings = new Map();
    const add = (spelling) => {
        const [first = ''] = spelling.split('/', 1);
        spellings.set(first, (spellings.get(first) ?? new Set()).add(spelling));
    };
    for (const path of read) {
        for (let place = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path); place !== '/'; place = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(place)) {
            if (places.has(place))
                add(path.slice(place.length + 1));
        }
    }
    for (const name of asksFor)
        if (name !== '*')
            add(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(name));
    return spellings;
}
const none = new Set();
function rememberingList() {
    const known = new Map();
    return (directory) => {
        let names = known.get(directory);
        if (names === undefined) {
            try {
                names = new Set((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory));
            }
            catch {
                names = none; // A file, or nothing at all.
            }
            known.set(directory, names);
        }
        return names;
    };
}


/***/ }),

/***/ 57081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ bringToPresent),
/* harmony export */   M8: () => (/* binding */ fileSystemNow),
/* harmony export */   V_: () => (/* binding */ setTimestamp),
/* harmony export */   f: () => (/* binding */ secondsForTimestamp),
/* harmony export */   re: () => (/* binding */ settableTimestamp)
/* harmony export */ });
/* unused harmony export timestampOfSeconds */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The timestamp that a file gets from `utimes(path, seconds)`, in nanoseconds since 1970.
 * Same arithmetic as uv__fs_to_timespec in libuv src/unix/fs.c: the whole seconds, then the
 * rest times 1e9, truncated. `seconds` is not negative.
 */
function timestampOfSeconds(seconds) {
    const whole = Math.trunc(seconds);
    return BigInt(whole) * 1000000000n + BigInt(Math.trunc((seconds - whole) * 1e9));
}
/**
 * The seconds to hand to `utimes` for a wished timestamp: those that give the newest timestamp not
 * newer than the wish. Node takes a double, which today is exact to 238 ns only. Never above,
 * since an object newer than its record in `.ninja_deps` would be out of date; the order of
 * two timestamps is never reversed, and a timestamp that was set once is reproduced exactly.
 * @param wished nanoseconds since 1970, not negative.
 */
function secondsForTimestamp(wished) {
    let seconds = Number(wished) / 1e9;
    while (timestampOfSeconds(seconds) > wished)
        seconds = neighbour(seconds, -1n);
    for (;;) {
        const next = neighbour(seconds, 1n);
        if (timestampOfSeconds(seconds) === wished || timestampOfSeconds(next) > wished)
            return seconds;
        seconds = next;
    }
}
/** The newest timestamp not newer than `wished` that can be set on a file. Nanoseconds since 1970. */
function settableTimestamp(wished) {
    return timestampOfSeconds(secondsForTimestamp(wished));
}
const bits = new DataView(new ArrayBuffer(8));
/** The double next to a non-negative one; there is none below zero. */
function neighbour(value, step) {
    bits.setFloat64(0, value);
    const pattern = bits.getBigInt64(0) + step;
    if (pattern < 0n)
        return 0;
    bits.setBigInt64(0, pattern);
    return bits.getFloat64(0);
}
/**
 * Sets a file's timestamp to the newest settable one not newer than `wished`; follows symbolic links.
 * A coarse file system may keep less of it, never more.
 * @throws the system's error where the file is not ours to stamp.
 */
function setTimestamp(path, wished) {
    const seconds = secondsForTimestamp(wished);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(path, seconds, seconds);
}
/**
 * The present by the clock of the file system that holds `directory`, in nanoseconds since 1970. It is what
 * the timestamps of files written now are compared with; on a network disk it is another
 * machine's clock, and on a local one it lags behind `Date.now()` by up to a tick.
 */
function fileSystemNow(directory) {
    const scratch = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.clock-'));
    try {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'now');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'w'));
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { bigint: true }).mtimeNs;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(scratch, { recursive: true, force: true });
    }
}
/**
 * Gives regular files from the future the present as their timestamp. While one lies there, CMake's
 * manifest is older than what it was made of, so that Ninja configures until it gives up, and every
 * object is older than its source.
 * @param now by {@link fileSystemNow}; nanoseconds.
 * @returns how many there were; one that cannot be stamped stays as it is.
 */
function bringToPresent(paths, now) {
    let brought = 0;
    for (const path of paths) {
        try {
            const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
            if (!facts?.isFile() || facts.mtimeNs <= now)
                continue;
            setTimestamp(path, now);
            brought += 1;
        }
        catch {
            // Not ours to stamp.
        }
    }
    return brought;
}


/***/ }),

/***/ 12860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hW: () => (/* binding */ ninjaStateOf),
  ct: () => (/* binding */ readTreeRecord),
  vi: () => (/* binding */ treeRecordSchema),
  du: () => (/* binding */ writeTreeRecord)
});

// UNUSED EXPORTS: recordFolder

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/digest.js
var digest = __webpack_require__(23837);
// EXTERNAL MODULE: ./build/src/files/digest-file.js
var digest_file = __webpack_require__(77292);
;// CONCATENATED MODULE: ./build/src/tree/ledger-format.js


/** Raised whenever an older program would misread what this one writes, or the reverse. */
const schemaNumber = 2;
const nanoseconds = schemas/* string */.YjP().regex(/^\d{1,19}$/);
const fileRow = schemas/* tuple */.PVZ([
    schemas/* string */.YjP().regex(/^[^/\0]+$/), // name in its directory
    schemas/* int */.Whr().nonnegative(), // bytes
    schemas/* string */.YjP().regex(/^([0-9a-f]{64})?$/), // SHA-256, or empty: unknown
    nanoseconds, // timestamp
]);
const absolutePath = schemas/* string */.YjP().regex(/^\/[^\0]*$/);
const ledgerSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(schemaNumber),
    sourceDir: absolutePath,
    buildDir: absolutePath,
    newest: nanoseconds,
    repositoryFiles: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    rivals: schemas/* array */.YOg(absolutePath),
    /** Directory → its files. */
    directories: schemas/* record */.g1P(absolutePath, schemas/* array */.YOg(fileRow)),
    /** Path → the names that its content asks for with `__has_include`. */
    asksFor: schemas/* record */.g1P(absolutePath, schemas/* array */.YOg(schemas/* string */.YjP())),
});
/** The ledger as JSON: files grouped by directory, nanoseconds as decimal strings. */
function formatLedger(ledger) {
    const directories = {};
    const asksFor = {};
    for (const [path, file] of ledger.files) {
        const directory = external_node_path_.posix.dirname(path);
        directories[directory] ??= [];
        directories[directory].push([
            external_node_path_.posix.basename(path),
            file.bytes,
            file.sha256,
            file.mtime.toString(),
        ]);
        if (file.asksFor.length > 0)
            asksFor[path] = file.asksFor;
    }
    const { sourceDir, buildDir, newest, repositoryFiles, rivals } = ledger;
    return JSON.stringify({
        schema: schemaNumber,
        sourceDir,
        buildDir,
        newest: newest.toString(),
        repositoryFiles,
        rivals: [...rivals].sort(),
        directories,
        asksFor,
    });
}
/** Reads what {@link formatLedger} wrote; anything else is unreadable, with one sentence. */
function parseLedger(text) {
    const unreadable = (why) => ({
        readable: false,
        reason: `The ledger of the build tree cannot be read: ${why}.`,
    });
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return unreadable('it is not JSON');
    }
    const parsed = ledgerSchema.safeParse(json);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        return unreadable(`${issue?.message ?? 'unknown format'} at ${issue?.path.join('.') || 'top'}`);
    }
    const { directories, asksFor, newest, rivals, schema: _, ...rest } = parsed.data;
    const files = new Map();
    for (const [directory, rows] of Object.entries(directories)) {
        for (const [name, bytes, sha256, mtime] of rows) {
            const path = external_node_path_.posix.join(directory, name);
            files.set(path, { bytes, sha256, mtime: BigInt(mtime), asksFor: asksFor[path] ?? [] });
        }
    }
    return {
        readable: true,
        ledger: { ...rest, newest: BigInt(newest), rivals: new Set(rivals), files },
    };
}

;// CONCATENATED MODULE: ./build/src/tree/tree-record.js






/** Raised when an older program would misread the record. */
const treeRecordSchema = 1;
const tree_record_text = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
const facts = schemas/* object */.Ikc({
    /** Commit that the tree was built for, for a reader. */
    commit: schemas/* string */.YjP(),
    /** What compiled it. */
    fingerprint: tree_record_text,
    /** Digest of preset, CMake arguments and environment that configured it. */
    configuration: schemas/* string */.YjP(),
    /** External project → digest of its pin. */
    externalPins: tree_record_text,
    /** External projects whose sources lay in the tree. */
    externalProjects: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Files that configure read and CMake does not remember, relative to the checkout. */
    configureReads: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Files that configure wrote into the checkout, relative to it. */
    generated: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Files that the last installation put into the checkout, relative to it. */
    installed: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Whether the build came to its end. */
    finished: schemas/* boolean */.zMY(),
    /** Digest of Ninja's own files: whoever builds in the tree after the record was written moves it. */
    ninjaState: schemas/* string */.YjP(),
});
/**
 * Names what Ninja did in a tree. A record is true of the tree that it was written for alone: after
 * another build, of somebody's own or of a run that was killed, objects may be newer than it says.
 */
async function ninjaStateOf(buildDir) {
    const names = ['.ninja_log', '.ninja_deps', 'build.ninja'];
    const digests = names.map((name) => (0,digest_file/* digestIfReadable */.o)((0,external_node_path_.join)(buildDir, name)));
    return (0,digest/* digestOf */.o)((await Promise.all(digests)).map((digest) => digest ?? ''));
}
/** Everything of ours in a build tree lies in this folder of it. */
const recordFolder = '.vllm-incremental-build';
/** Writes the record into the build tree, each file whole or not at all. */
async function writeTreeRecord(buildDir, record) {
    const { ledger, ...rest } = record;
    const folder = (0,external_node_path_.join)(buildDir, recordFolder);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const contents = {
        'ledger.json': formatLedger(ledger),
        'record.json': `${JSON.stringify({ schema: treeRecordSchema, ...rest }, null, 2)}\n`,
    };
    for (const [name, content] of Object.entries(contents)) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, `${name}.new`), content);
        await (0,promises_.rename)((0,external_node_path_.join)(folder, `${name}.new`), (0,external_node_path_.join)(folder, name));
    }
}
/** Reads the record of a build tree. Does not throw. */
async function readTreeRecord(buildDir) {
    const read = (name) => (0,promises_.readFile)((0,external_node_path_.join)(buildDir, recordFolder, name), 'utf8').catch(() => undefined);
    const [recordText, ledgerText] = await Promise.all([read('record.json'), read('ledger.json')]);
    if (recordText === undefined || ledgerText === undefined)
        return { status: 'absent' };
    let json;
    try {
        json = JSON.parse(recordText);
    }
    catch {
        return { status: 'unreadable', reason: 'its record is not JSON' };
    }
    const schema = schemas/* object */.Ikc({ schema: schemas/* int */.Whr() }).safeParse(json);
    if (schema.success && schema.data.schema > treeRecordSchema) {
        return { status: 'newer', schema: schema.data.schema };
    }
    const parsed = facts.safeParse(json);
    if (!parsed.success) {
        return {
            status: 'unreadable',
            reason: `its record is wrong: ${parsed.error.issues[0]?.message}`,
        };
    }
    const ledger = parseLedger(ledgerText);
    if (!ledger.readable)
        return { status: 'unreadable', reason: ledger.reason };
    return { status: 'read', record: { ...parsed.data, ledger: ledger.ledger } };
}


/***/ }),

/***/ 39113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ translationUnits),
/* harmony export */   BT: () => (/* binding */ translationUnitOf),
/* harmony export */   CE: () => (/* binding */ linkSteps),
/* harmony export */   fQ: () => (/* binding */ neededUnits),
/* harmony export */   su: () => (/* binding */ configureInputs)
/* harmony export */ });
/** `LANG_COMPILER__target_unscanned_Config`, as cmNinjaNormalTargetGenerator and cmNinjaTargetGenerator name rules. */
const compilerRule = /^([A-Za-z]+)_COMPILER__(.+?)(?:_(?:un)?scanned)?_([^_]*)$/;
const linkerRule = /^[A-Z_]+_LINKER__(.+?)_([^_]*)$/;
/** The translation unit that an edge compiles; undefined for every other edge. */
function translationUnitOf(edge) {
    const rule = compilerRule.exec(edge.rule);
    const [object] = edge.outputs;
    const [source] = edge.explicit;
    if (rule === null || object === undefined || source === undefined)
        return undefined;
    return { object, source, language: rule[1], target: decodeRuleName(rule[2]) };
}
/** All translation units of a manifest, in its order. */
function translationUnits(manifest) {
    return manifest.edges.flatMap((edge) => translationUnitOf(edge) ?? []);
}
/** The steps that link modules, libraries and executables, device links included. */
function linkSteps(manifest) {
    return manifest.edges.flatMap((edge) => {
        const rule = linkerRule.exec(edge.rule);
        const [output] = edge.outputs;
        if (rule === null || output === undefined)
            return [];
        return [{ output, target: decodeRuleName(rule[1]) }];
    });
}
/** The files that CMake read to write the manifest, as it names them: changed ones ask for a configure. */
function configureInputs(manifest) {
    return manifest.edges
        .filter(({ rule }) => rule === 'RERUN_CMAKE')
        .flatMap(({ explicit, implicit }) => [...explicit, ...implicit]);
}
/** cmGlobalNinjaGenerator::EncodeRuleName writes what is no letter, digit, `_` or `-` as `.` and two hexadecimal digits. */
function decodeRuleName(name) {
    return name.replace(/\.([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
/**
 * The translation units that targets need, found as Ninja finds them: backwards along the edges.
 * @param targets names as on Ninja's command line, such as `all`; one that the manifest does not know
 *   needs nothing
 */
function neededUnits(manifest, targets) {
    const makers = new Map(manifest.edges.flatMap((edge) => edge.outputs.map((output) => [output, edge])));
    const needed = new Set();
    const waiting = [...targets];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        const edge = makers.get(path);
        if (edge === undefined || needed.has(edge))
            continue;
        needed.add(edge);
        for (const inputs of [edge.explicit, edge.implicit, edge.orderOnly]) {
            for (const input of inputs)
                waiting.push(input);
        }
    }
    return manifest.edges
        .filter((edge) => needed.has(edge))
        .flatMap((edge) => translationUnitOf(edge) ?? []);
}


/***/ }),

/***/ 28009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toolVersion)
/* harmony export */ });
/** The version of this program; a test proves that it is the one of package.json. */
const toolVersion = '0.1.0';


/***/ })

};
