export const id = 99;
export const ids = [99];
export const modules = {

/***/ 43893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ packCompilerCache),
/* harmony export */   b: () => (/* binding */ placeCompilerCache)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_files_list_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36975);
/* harmony import */ var _include_scope_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31948);




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
 * What to save of a compiler cache, after eviction and when nothing writes to it any more.
 * Temporary files and locks mean something only to a running process, so they are left out.
 * @returns undefined where it holds nothing
 */
async function packCompilerCache(directory, includeScope) {
    const temporary = (path) => path === 'tmp' || path === 'lock' || path.startsWith('tmp.') || path.endsWith('.lock');
    const paths = await (0,_lib_files_list_files_js__WEBPACK_IMPORTED_MODULE_2__/* .listFiles */ .C)(directory, temporary).catch(() => []);
    if (paths.length === 0)
        return undefined;
    return { meta: (0,_include_scope_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatIncludeScope */ .y)(includeScope), roots: { cache: { directory, paths } } };
}


/***/ }),

/***/ 95127:
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var _lib_files_list_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36975);
/* harmony import */ var _plan_external_pins_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54927);
/* harmony import */ var _tree_stamps_timestamps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29174);







const metaSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ pins: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()) });
/** Keeps exactly the projects whose pin is the same; a stale source is worse than a clone. */
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
 * Puts sources where FetchContent keeps them, `<base>/<project>-src`. Timestamps from the future,
 * as a machine whose clock was ahead may have saved them, are set to the present ({@link
 * bringToPresent}). A directory that already exists is left alone.
 * @returns the projects that are in place
 */
async function placeSources(usable, contentDirectory) {
    for (const [name, directory] of Object.entries(usable)) {
        const target = sourceDirectory(contentDirectory, name);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(directory) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(target))
            continue;
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(directory, target);
        }
        catch {
            continue; // Configure fetches the project.
        }
        const files = (await (0,_lib_files_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .listFiles */ .C)(target)).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, path));
        (0,_tree_stamps_timestamps_js__WEBPACK_IMPORTED_MODULE_5__/* .bringToPresent */ .J8)(files, (0,_tree_stamps_timestamps_js__WEBPACK_IMPORTED_MODULE_5__/* .fileSystemNow */ .M8)(contentDirectory));
    }
    return Object.keys(usable);
}
/** Undoes {@link placeSources} before the build tree that holds the sources is dropped. */
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
 * The projects whose sources came without history. FetchContent would run `git rev-parse HEAD` in
 * them and fail, so CMake has to be told that they are the user's own (CMake manual,
 * FETCHCONTENT_SOURCE_DIR_<uppercaseName>).
 * @returns project → directory
 */
async function sourcesWithoutHistory(contentDirectory) {
    const projects = await presentProjects(contentDirectory);
    return Object.fromEntries(projects
        .map((name) => [name, sourceDirectory(contentDirectory, name)])
        .filter(([, directory]) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, '.git'))));
}
/**
 * Removes sources whose pin changed since they were put there: some forks use whatever lies there
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
 * What to save: every present project whose pin is known, without its history. A project whose pin
 * the CMake files do not tell is left out, since nothing could prove it current later.
 */
async function packSources(pins, contentDirectory) {
    const projects = (await presentProjects(contentDirectory)).filter((name) => name in pins);
    if (projects.length === 0)
        return undefined;
    const roots = {};
    for (const name of projects) {
        const directory = sourceDirectory(contentDirectory, name);
        const paths = await (0,_lib_files_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .listFiles */ .C)(directory, (path) => path === '.git' || path.endsWith('/.git'));
        roots[name] = { directory, paths };
    }
    const meta = { pins: Object.fromEntries(projects.map((name) => [name, pins[name] ?? ''])) };
    return { meta, roots };
}


/***/ }),

/***/ 31948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseIncludeScope),
/* harmony export */   y: () => (/* binding */ formatIncludeScope)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _tree_record_recorded_search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86617);


const places = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative());
/** Sources share most of the names that they read, so each name is written once. */
const includeScopeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    names: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Names by their index in `names`. */
    units: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ names: places, asked: places, unseen: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
    search: _tree_record_recorded_search_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedSearchSchema */ .w4,
});
/** @returns the include scope as it is kept with a saved compiler cache, as JSON */
function formatIncludeScope({ files, units, search, }) {
    const places = new Map();
    const placeOf = (name) => {
        const place = places.get(name) ?? places.size;
        places.set(name, place);
        return place;
    };
    const written = Object.fromEntries([...units].map(([source, { names, asked, unseen }]) => [
        source,
        {
            names: [...names].map(placeOf),
            asked: [...asked].map(placeOf),
            unseen: [...unseen],
        },
    ]));
    return {
        files: [...files],
        names: [...places.keys()],
        units: written,
        search,
    };
}
/** @returns undefined where the JSON is no include scope */
function parseIncludeScope(json) {
    const parsed = includeScopeSchema.safeParse(json).data;
    if (parsed === undefined)
        return undefined;
    const { files, names, units, search } = parsed;
    // An index beyond the last name is damaged; it becomes a name that matches any.
    const at = (places) => new Set(places.map((place) => names[place] ?? '*'));
    const read = Object.entries(units).map(([source, unit]) => [
        source,
        { names: at(unit.names), asked: at(unit.asked), unseen: new Set(unit.unseen) },
    ]);
    return { files, units: new Map(read), search };
}


/***/ }),

/***/ 80139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ packProducts),
/* harmony export */   R: () => (/* binding */ offerProducts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92857);
/* harmony import */ var _kernels_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30867);
/* harmony import */ var _lib_in_slices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28000);
/* harmony import */ var _tree_record_file_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92200);
/* harmony import */ var _tree_record_input_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22366);
/* harmony import */ var _tree_record_recorded_search_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86617);








const metaSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    /**
     * Files that the build read although the key does not cover them, with the SHA-256 of each:
     * relative to the checkout where they lie in it. They are compared at every hit.
     */
    unkeyed: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
    /** Where else a file would have been found. Searched again at every hit. */
    search: _tree_record_recorded_search_js__WEBPACK_IMPORTED_MODULE_6__/* .recordedSearchSchema */ .w4,
    /** The files found there that exist before anything is built. */
    lasting: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
});
/**
 * Decides whether unpacked products are those of this checkout. The key proved the kernel inputs
 * and the toolchain; what it does not cover is compared here.
 */
async function offerProducts(snapshot, sourceDir) {
    const meta = metaSchema.safeParse(snapshot.meta);
    const { manifest, package: directory } = snapshot.staged;
    if (!meta.success || directory === undefined || manifest === undefined) {
        return { status: 'unusable', reason: 'its record is not that of products' };
    }
    const files = [];
    await (0,_lib_in_slices_js__WEBPACK_IMPORTED_MODULE_3__/* .inSlices */ .Z)(Object.entries(meta.data.unkeyed), ([path, sha256]) => {
        if (digestOrNothing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(sourceDir, path)) !== sha256)
            files.push(path);
    });
    if (files.length > 0)
        return { status: 'unkeyed-input', files };
    const { search, lasting } = meta.data;
    const now = (0,_tree_record_recorded_search_js__WEBPACK_IMPORTED_MODULE_6__/* .findAgain */ .uh)(search, { sourceDir });
    const found = (0,_tree_record_recorded_search_js__WEBPACK_IMPORTED_MODULE_6__/* .newlyFound */ .I4)(search, now);
    if (found.length > 0)
        return { status: 'newly-found', files: found };
    const gone = lasting.filter((path) => !now.has(path));
    if (gone.length > 0)
        return { status: 'no-longer-found', files: gone };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(manifest, _kernels_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestName */ .vS), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _kernels_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestName */ .vS));
    return { status: 'usable', directory };
}
/** Digests regular files only: a crafted record may name a device that never ends. */
function digestOrNothing(path) {
    try {
        const file = (0,_tree_record_input_record_js__WEBPACK_IMPORTED_MODULE_5__/* .regularFile */ .VI)(path);
        return file && (0,_tree_record_file_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .readContentDigest */ .cw)(path, file.bytes).sha256;
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
function packProducts(manifestFile, sourceDir, paths, meta) {
    return {
        meta,
        roots: {
            manifest: { directory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(manifestFile), paths: [_kernels_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestName */ .vS] },
            package: { directory: sourceDir, paths },
        },
    };
}


/***/ }),

/***/ 57749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ stopWorkIn),
/* harmony export */   ij: () => (/* binding */ runStoppable)
/* harmony export */ });
/* unused harmony export stopDescendants */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _lib_files_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66821);
/* harmony import */ var _lib_programs_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49490);
/* harmony import */ var _machine_process_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12083);





const usualTimes = { interrupt: 5000, terminate: 1500 };
const roundLength = 50;
/**
 * Like {@link runProgram}, until `signal` aborts: then everything that the command started is ended,
 * Ninja first. Returns when none of its processes runs any more.
 */
async function runStoppable(command, args, options) {
    const { signal, times, ...shown } = options;
    if (signal?.aborted)
        return { status: 'stopped' };
    const bystanders = new Set((await (0,_machine_process_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .readProcesses */ ._F)()).map(({ pid }) => pid));
    const running = (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_3__/* .runProgram */ .mB)(command, args, shown).then((code) => ({ status: 'exited', code }));
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
 * commands, removes their incomplete outputs and closes its log (ninja src/build.cc,
 * Builder::Cleanup). Killing a compiler under it would leave a truncated object behind. What does
 * not end in time gets SIGTERM, then SIGKILL. A process once seen here is followed even when its
 * parent is gone.
 */
async function stopDescendants(pid, options = {}) {
    await stopFamily(new Set([pid]), [], options);
}
/**
 * Ends what still runs in a directory after the process that should have stopped it has died, with
 * all descendants; as {@link stopDescendants}.
 * @param directory absolute
 */
async function stopWorkIn(directory, options = {}) {
    const processes = await (0,_machine_process_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .readProcesses */ ._F)();
    const places = await Promise.all(processes.map(({ pid }) => (0,_machine_process_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .workingDirectory */ .p7)(pid)));
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory).catch(() => directory);
    const workers = processes.filter((_, index) => {
        const place = places[index];
        return place !== undefined && (place === real || (0,_lib_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(place, real));
    });
    await stopFamily(new Set(), workers, options);
}
/** @param ancestors whose descendants end @param members processes that end besides */
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
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(roundLength);
    }
}
/** The descendants that run now, including those that lost their parents since they were `seen`. */
async function findFamily(ancestors, seen, bystanders) {
    const processes = await (0,_machine_process_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .readProcesses */ ._F)();
    const orphans = processes.filter((process) => seen.has(identityOf(process)));
    const heads = new Set([...ancestors, ...orphans.map((process) => process.pid)]);
    const family = [...orphans, ...(0,_machine_process_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .descendantsOf */ .gO)(heads, processes)].filter((process) => !bystanders.has(process.pid));
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

/***/ 74279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ createCcache),
/* harmony export */   W$: () => (/* binding */ readStatsLog)
/* harmony export */ });
/* unused harmony exports ccacheConfiguration, formatCcacheConfiguration, missingConfiguration, parseStatsLog */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89862);
/* harmony import */ var _lib_omit_undefined_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17017);
/* harmony import */ var _lib_programs_compare_versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46628);
/* harmony import */ var _lib_programs_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49490);
/* harmony import */ var _compiler_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75740);







/** Without these settings a hit may be wrong; a ccache that does not support them is not used. */
const indispensable = ['compiler_check', 'depend_mode', 'direct_mode', 'sloppiness'];
/**
 * The first version with `inode_cache` on by default again. Before, processes were seen to
 * wait for each other forever (NEWS, 4.7.5), a change within one clock tick could be missed
 * (4.7.4), and a `__DATE__` in a known file was ignored (4.7).
 */
const oldestInodeCache = '4.8';
/**
 * The complete configuration of ccache, correctness first. Quoted section names are from ccache's
 * manual.
 * - `depend_mode`: keys depend on the files that nvcc read, not on the output of `nvcc -E`. That
 *   output is for the host or for the first arch only, so the preprocessor mode serves stale
 *   objects after a change under `#ifndef __CUDA_ARCH__` or for a second `-gencode`. It needs
 *   `direct_mode` and `run_second_cpp`, and is silently off without them ("The depend mode").
 * - `compiler_check`: nvcc is a driver. The result also depends on cicc, ptxas and the host
 *   compiler, and ccache does not see a host compiler that is found through PATH
 *   ("compiler_check").
 * - `ignore_options`: nvcc's thread count does not change the object.
 * - `sloppiness`: other runs on this machine stamp shared headers, which changes their ctime. No
 *   setting that ignores contents is used, such as `time_macros` and `file_macro`; nor
 *   `include_file_mtime`: a header edited during its compilation would be recorded with its new
 *   content for the object of its old one ("Performance", "sloppiness").
 * - `inode_cache`: thousands of headers are digested once, not again for each kernel. A header is
 *   identified by device, inode, size, mtime and ctime, and only if it is older than two seconds.
 *   Inode numbers mean nothing on another machine, so this cache is in `temporary_dir`, which
 *   belongs to this run only (src/InodeCache.hpp).
 * - `hash_dir` is on and `base_dir` unset (the default), because debug information puts paths into
 *   objects. No value is empty: ccache 4.13 and later would read all following lines as its value
 *   (src/ccache/util/configreader.cpp).
 * @param options.statsLog absolute path for the result of each compilation.
 */
function ccacheConfiguration(options) {
    return {
        cache_dir: options.directory,
        temporary_dir: temporaryIn(options.workDirectory),
        // The unit is given because a bare number means GB.
        max_size: `${Math.ceil(options.maxBytes / 1000)}k`,
        max_files: '0',
        direct_mode: 'true',
        depend_mode: 'true',
        run_second_cpp: 'true',
        compiler_check: `string:${options.toolchainDigest}`,
        ignore_options: '--threads=* -t=*',
        sloppiness: 'include_file_ctime,locale',
        hash_dir: 'true',
        inode_cache: String((0,_lib_programs_compare_versions_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Z)(options.version, oldestInodeCache) >= 0),
        hard_link: 'false',
        compression: 'true',
        stats: 'true',
        stats_log: options.statsLog,
    };
}
/** Formats a configuration file (ccache's manual, "Configuration file syntax"). */
function formatCcacheConfiguration(configuration) {
    return Object.entries(configuration)
        .map(([key, value]) => `${key} = ${value}\n`)
        .join('');
}
/**
 * Finds required settings that an old ccache does not know: it ignores them without an error.
 * @param shown output of `ccache --show-config`: `(ORIGIN) KEY = VALUE` lines.
 * @returns the required keys whose value is not from our file
 */
function missingConfiguration(shown, configPath) {
    return indispensable.filter((key) => !shown.includes(`(${configPath}) ${key} = `));
}
const temporaryIn = (workDirectory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDirectory, 'tmp');
const statsLogIn = (workDirectory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDirectory, 'ccache-stats.log');
/**
 * Reads ccache's results of a build that ended before it could ask for the statistics.
 * @param workDirectory as in `CompilerCacheOptions`
 */
async function readStatsLog(workDirectory) {
    return parseStatsLog(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(statsLogIn(workDirectory), 'utf8').catch(() => ''));
}
/** @param text content of the `stats_log`: `# SOURCE`, then a line for each counter it raised. */
function parseStatsLog(text) {
    return text
        .split(/^# /m)
        .slice(1)
        .map((entry) => {
        const [source = '', ...counters] = entry.trimEnd().split('\n');
        const has = (counter) => counters.includes(counter);
        if (has('direct_cache_hit'))
            return { source, result: 'hit' };
        if (has('preprocessed_cache_hit'))
            return { source, result: 'unproved' };
        const isStored = (has('cache_miss') || has('recache')) && !has('compile_failed');
        return { source, result: isStored ? 'miss' : 'uncacheable' };
    });
}
/** ccache as a {@link CompilerCache}, isolated from the caller's and the machine's settings. */
function createCcache(options) {
    const { path, directory, workDirectory } = options;
    const configPath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDirectory, 'ccache.conf');
    const statsLog = statsLogIn(workDirectory);
    // CCACHE_CONFIGPATH also makes ccache ignore the system's configuration file.
    const environment = {
        ...(0,_compiler_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutVariables */ .K)(options.environment, 'CCACHE_'),
        CCACHE_CONFIGPATH: configPath,
    };
    const own = (0,_lib_omit_undefined_js__WEBPACK_IMPORTED_MODULE_6__/* .omitUndefined */ .O)({ ...options.environment, ...environment });
    const removeTemporary = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporaryIn(workDirectory), { recursive: true, force: true });
    let begun = performance.now();
    return {
        kind: 'ccache',
        directory,
        environment,
        async begin() {
            begun = performance.now();
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(workDirectory, { recursive: true });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(statsLog, { force: true });
                await removeTemporary();
                const configuration = ccacheConfiguration({ ...options, statsLog });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(configPath, formatCcacheConfiguration(configuration));
                const shown = await (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_3__/* .capture */ .Fg)(path, ['--show-config'], { environment: own });
                const missing = missingConfiguration(shown, configPath);
                if (missing.length > 0)
                    return `ccache is too old: it does not know ${missing.join(', ')}.`;
                await (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_3__/* .capture */ .Fg)(path, ['--zero-stats'], { environment: own });
                return undefined;
            }
            catch (error) {
                return `ccache cannot be used: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`;
            }
        },
        async statistics() {
            const compilations = await readStatsLog(workDirectory);
            const count = (result) => compilations.filter((compilation) => compilation.result === result).length;
            return {
                hits: count('hit'),
                misses: count('miss'),
                uncacheable: count('uncacheable'),
                compilations,
            };
        },
        async prepareForSaving(keep) {
            if (keep === 'used') {
                // A hit updates an entry's timestamp ("Cache cleanup"); one more second allows for
                // rounding.
                const seconds = Math.ceil((performance.now() - begun) / 1000) + 1;
                await (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_3__/* .captureIfPossible */ .jV)(path, ['--evict-older-than', `${seconds}s`], { environment: own });
            }
            await removeTemporary().catch(() => undefined);
        },
    };
}


/***/ }),

/***/ 75740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withoutVariables)
/* harmony export */ });
/**
 * Removes the caller's variables with a prefix, with some exceptions.
 * @returns the removals, for {@link CompilerCache.environment}.
 */
function withoutVariables(environment, prefix, except) {
    const names = Object.keys(environment).filter((name) => name.startsWith(prefix) && !except?.test(name));
    return Object.fromEntries(names.map((name) => [name, undefined]));
}


/***/ }),

/***/ 48531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openCaller),
/* harmony export */   l: () => (/* binding */ answerCall)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89862);


/** The messages of a call from inside and of its answer. */
const answer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('answer'),
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    value: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J(),
    error: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
const call = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('call'),
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    method: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    parameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J(),
});
/**
 * Answers a message if it is a call, once the service has settled.
 * @returns whether the message was a call
 */
function answerCall(link, services, message) {
    const asked = call.safeParse(message);
    if (!asked.success)
        return false;
    const { id, method, parameters } = asked.data;
    const service = Object.hasOwn(services, method) ? services[method] : undefined;
    const work = service?.(parameters) ?? Promise.reject(new Error(`nobody answers to ${method}`));
    work.then((value) => link.send({ type: 'answer', id, value: value ?? null }), (error) => link.send({ type: 'answer', id, value: null, error: (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) }));
    return true;
}
function openCaller(link) {
    const waiting = new Map();
    let last = 0;
    let gone = false;
    void link.closed.then(() => {
        gone = true;
        for (const { reject } of waiting.values())
            reject(new Error('the program outside has gone'));
        waiting.clear();
    });
    return {
        ask: (method, parameters) => {
            if (gone)
                return Promise.reject(new Error('the program outside has gone'));
            last += 1;
            const asked = Promise.withResolvers();
            waiting.set(last, asked);
            link.send({ type: 'call', id: last, method, parameters });
            return asked.promise;
        },
        take: (message) => {
            const given = answer.safeParse(message);
            if (!given.success)
                return false;
            const { id, value, error } = given.data;
            const asked = waiting.get(id);
            waiting.delete(id);
            if (error === undefined)
                asked?.resolve(value);
            else
                asked?.reject(new Error(error));
            return true;
        },
    };
}


/***/ }),

/***/ 37368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openLink)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2862);

/**
 * Exchanges messages over a connected socket.
 * @param onMessage called for every message, in order; a line that is not JSON closes the
 *   connection, since later lines cannot be trusted either
 */
function openLink(socket, onMessage) {
    const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: socket, crlfDelay: Number.POSITIVE_INFINITY });
    lines.on('line', (line) => {
        try {
            onMessage(JSON.parse(line));
        }
        catch (error) {
            socket.destroy(error);
        }
    });
    // `closed` already reports a lost connection; the error adds nothing.
    socket.on('error', () => { });
    lines.on('error', () => { });
    return {
        send: (message) => {
            if (!socket.destroyed)
                socket.write(`${JSON.stringify(message)}\n`);
        },
        closed: new Promise((resolve) => socket.once('close', () => resolve())),
        close: () => socket.end(),
    };
}


/***/ }),

/***/ 25423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ markedLog),
/* harmony export */   R: () => (/* binding */ unmarkLine)
/* harmony export */ });
/**
 * Marks lines of the log. They are written to the same stream as the output of the programs that it
 * runs, so that everything arrives in order; a line without this mark is output.
 */
const mark = '\u001evllm-incremental-build ';
/**
 * The log of the program inside.
 * @param output standard output, which the engine forwards
 */
function markedLog(output = process.stdout) {
    const say = (said) => {
        output.write(`${mark}${JSON.stringify(said)}\n`);
    };
    return {
        info: (text) => say(['info', text]),
        warning: (text) => say(['warning', text]),
        error: (text) => say(['error', text]),
        debug: (text) => say(['debug', text]),
        group: async (title, body) => {
            say(['group', title]);
            try {
                return await body();
            }
            finally {
                say(['end', title]);
            }
        },
        output,
    };
}
/**
 * Writes one line of the container's output to the log outside: log lines of {@link markedLog} as
 * such, others as output.
 * @param translate replaces container paths in a text by paths of this machine
 */
function unmarkLine(line, log, translate) {
    const said = line.startsWith(mark) ? parseSaid(line.slice(mark.length)) : undefined;
    if (said === undefined) {
        log.output.write(`${translate(line)}\n`);
        return;
    }
    const [kind, text] = said;
    const groups = groupsOf(log);
    switch (kind) {
        case 'group':
            groups.begin(translate(text));
            break;
        case 'end':
            groups.end();
            break;
        default:
            log[kind](translate(text));
    }
}
const kinds = new Set(['info', 'warning', 'error', 'debug', 'group', 'end']);
function parseSaid(text) {
    try {
        const value = JSON.parse(text);
        const isSaid = Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
        return isSaid && kinds.has(value[0]) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * `Log.group` lasts as long as a promise; these functions settle it when the group's end arrives.
 */
const ends = new WeakMap();
function groupsOf(log) {
    const open = ends.get(log) ?? [];
    ends.set(log, open);
    return {
        begin: (title) => {
            const { promise, resolve } = Promise.withResolvers();
            open.push(resolve);
            void log.group(title, () => promise);
        },
        end: () => open.pop()?.(),
    };
}


/***/ }),

/***/ 30867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ manifestText),
/* harmony export */   c5: () => (/* binding */ parseKernelManifest),
/* harmony export */   e4: () => (/* binding */ createManifest),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/* unused harmony exports manifestSchema, manifestJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89862);


/** The manifest's file name, in an artifact and beside the report. */
const manifestName = 'kernels.json';
/**
 * A path in a manifest: relative, forward slashes, no `.` or `..`, no control characters. Other
 * paths could lead out of the checkout.
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
    obtained: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['built', 'restored'])
        .describe('built: linked or written by this run; restored: from an earlier run.'),
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
 * Creates a manifest with the products sorted by path.
 * @param facts all fields but the schema number; `created` in milliseconds since 1970, so that the
 *   caller owns the clock.
 * @throws an Error if a fact does not match the schema, which is a bug in this program.
 */
function createManifest(facts) {
    return manifestSchema.parse({
        ...facts,
        schema: 1,
        products: facts.products.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
        created: new Date(facts.created).toISOString(),
    });
}
/** Formats a manifest as indented JSON with a final newline. */
function manifestText(manifest) {
    return `${JSON.stringify(manifest, null, 2)}\n`;
}
/**
 * Parses and validates a manifest.
 * @param where the file's name, for messages.
 * @throws InputError saying what is wrong: not JSON, a newer schema, or the first field that does
 *   not match the schema.
 */
function parseKernelManifest(text, where) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${where} is not JSON; a ${manifestName} of this program is expected.`);
    }
    const schema = value?.schema;
    if (typeof schema === 'number' && schema > 1) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${where} has schema ${schema}, and this version reads schema 1; use a newer version of this program.`);
    }
    const result = manifestSchema.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const field = issue?.path.join('.') || 'the document';
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${where} is not a manifest of this program: ${field}: ${issue?.message ?? 'is wrong'}.`);
}


/***/ }),

/***/ 36975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Lists every file and symbolic link below a directory. Links are not followed.
 * @param skip whether to leave out a path and everything below it
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

/***/ 28000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ inSlices)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const sliceMs = 25;
/**
 * Does short synchronous work for each item and yields to the event loop every 25 ms.
 * Reading and digesting many small files with synchronous calls takes a third of the time of
 * asynchronous ones, however many run at once; yielding keeps concurrent downloads going.
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

/***/ 17017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ omitUndefined)
/* harmony export */ });
/** Copies a record without its `undefined` fields, as `exactOptionalPropertyTypes` requires. */
function omitUndefined(record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 16694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ contentDirectoryOf),
  L: () => (/* binding */ reuseTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/cache/layers/external-sources.js
var external_sources = __webpack_require__(95127);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lib/files/list-files.js
var list_files = __webpack_require__(36975);
// EXTERNAL MODULE: ./build/src/lib/files/paths.js
var paths = __webpack_require__(66821);
// EXTERNAL MODULE: ./build/src/report/statuses.js
var statuses = __webpack_require__(2420);
;// CONCATENATED MODULE: ./build/src/toolkit/fingerprint/differences.js
/** A digest means nothing to a reader, so only the fact that it differs is reported. */
const digest = /^(?:[a-z0-9]+:)?[0-9a-f]{16,}$/i;
/**
 * Compares two toolchains.
 * @param before what an entry was built with
 * @param now what is here
 * @returns one phrase for each part that differs, by name: `nvcc`, `torch 2.11.0 → 2.13.0`, `ccache
 *   gone`, `sccache new`. Empty if they are equal.
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

// EXTERNAL MODULE: ./build/src/toolkit/fingerprint/fingerprint.js
var fingerprint_fingerprint = __webpack_require__(98631);
// EXTERNAL MODULE: ./build/src/tree/build-tree.js + 3 modules
var build_tree = __webpack_require__(83920);
// EXTERNAL MODULE: ./build/src/tree/generated-sources.js
var generated_sources = __webpack_require__(33888);
// EXTERNAL MODULE: ./build/src/tree/inputs/inputs.js
var inputs = __webpack_require__(86281);
// EXTERNAL MODULE: ./build/src/tree/record/tree-record.js + 1 modules
var tree_record = __webpack_require__(61497);
// EXTERNAL MODULE: ./build/src/tree/stamps/restamp.js
var restamp = __webpack_require__(86883);
;// CONCATENATED MODULE: ./build/src/run/build/reuse-tree.js















/** Where FetchContent keeps external projects, unless the fork says otherwise (CMake manual). */
function contentDirectoryOf(buildDir) {
    return (0,external_node_path_.join)(buildDir, '_deps');
}
/**
 * Puts a build tree in place and verifies it, or leaves none there. A tree that is already in the
 * checkout is tried before a restored one, since it is the latest that was built here.
 * @param snapshot an unpacked entry, if one was found
 * @returns the tree, or the reason why one was dropped; neither where there was none
 */
async function reuseTree(snapshot, facts) {
    const { buildDir, clean } = facts;
    let dropped;
    if (clean === 'always') {
        await (0,promises_.rm)(buildDir, { recursive: true, force: true });
        await place(facts);
        return { reused: undefined, reason: (0,statuses/* explain */.WE)('buildTree', 'clean-asked') };
    }
    for (const candidate of await candidates(snapshot, facts)) {
        const placed = [];
        try {
            placed.push(...(await candidate.bring()));
            const proved = await proveTree(facts);
            if ('reused' in proved) {
                return { reused: proved.reused, reason: candidate.reason(proved.reused.record) };
            }
            dropped = proved.dropped;
        }
        catch (error) {
            dropped = (0,statuses/* explain */.WE)('buildTree', 'entry-damaged', { problem: (0,errors/* messageOf */.bD)(error) });
        }
        (0,generated_sources/* removeBeforeConfigure */.eT)(facts.sourceDir, placed, facts.tracked);
        await (0,external_sources/* takeBackSources */.Db)(facts.externalSources, contentDirectoryOf(buildDir));
        await (0,promises_.rm)(buildDir, { recursive: true, force: true });
    }
    await place(facts);
    return { reused: undefined, reason: dropped };
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
/**
 * Moves a build directory without our record aside instead of removing it: it may be hours of work.
 */
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
 * Moves the unpacked tree into place, with the generated sources that git does not track.
 * @returns these generated sources
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
    const isOurs = (0,paths/* rootGuard */.EA)([sourceDir]);
    for (const path of await (0,list_files/* listFiles */.C)(staged.source)) {
        const target = (0,external_node_path_.join)(sourceDir, path);
        // The entry may be crafted, and a folder of the checkout may be a link that leads outside.
        if (tracked.has(path) || (0,paths/* isHidden */.dK)(path) || (0,external_node_fs_.existsSync)(target) || !isOurs(target))
            continue;
        if (await placeGenerated((0,external_node_path_.join)(staged.source, path), target))
            placed.push(path);
    }
    return placed;
}
/** @returns false where a file has the name of a needed folder: configure then generates anew */
async function placeGenerated(from, to) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
        await (0,promises_.rename)(from, to);
        return true;
    }
    catch {
        return false;
    }
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
/** Checks every condition for reusing a build tree, the cheapest first. */
async function proveTree(facts) {
    const { buildDir, sourceDir, fingerprint } = facts;
    const read = await (0,tree_record/* readTreeRecord */.ct)(buildDir);
    if (read.status === 'other-schema') {
        const schemas = { found: read.schema, known: read.known };
        return { dropped: (0,statuses/* explain */.WE)('buildTree', 'other-schema', schemas) };
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
    const differences = toolchainDifferences((0,fingerprint_fingerprint/* makersOf */.xW)(record.fingerprint), (0,fingerprint_fingerprint/* makersOf */.xW)(fingerprint));
    if (differences.length > 0) {
        return await drop((0,statuses/* explain */.WE)('buildTree', 'toolchain-differs', { differences }));
    }
    if (record.inputRecord.sourceDir !== sourceDir || record.inputRecord.buildDir !== buildDir) {
        const paths = { was: record.inputRecord.sourceDir, is: sourceDir };
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
    const restamped = await (0,restamp/* restamp */.D)(record.inputRecord, {
        roots: [sourceDir, buildDir, ...facts.roots],
        inputs: (0,inputs/* inputsOf */.Vc)(inspection.tree).all,
    });
    if (!restamped.trusted) {
        return await drop((0,statuses/* explain */.WE)('buildTree', 'untrusted', { problem: restamped.reason }));
    }
    const present = new Set(await (0,external_sources/* presentProjects */.QS)(contentDirectory));
    const missingProjects = record.externalProjects.filter((name) => !present.has(name));
    return { reused: { record, tree: inspection.tree, restamped, missingProjects } };
}


/***/ }),

/***/ 6188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ removeUnverifiedObjects)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _tree_ninja_translation_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13204);



/**
 * Removes the objects that a compiler cache served by preprocessed text. nvcc preprocesses once for
 * each pass, and the text of one pass does not identify an object. This applies however the build
 * ended.
 * @returns their names for Ninja
 */
async function removeUnverifiedObjects({ buildDir, manifest }, compilations) {
    const sources = new Set(compilations
        .filter(({ result }) => result === 'unproved')
        .map(({ source }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(buildDir, source)));
    if (sources.size === 0)
        return [];
    const objects = (0,_tree_ninja_translation_units_js__WEBPACK_IMPORTED_MODULE_2__/* .translationUnits */ .$M)(manifest)
        .filter(({ language, source }) => language === 'CUDA' && sources.has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(buildDir, source)))
        .map(({ object }) => object);
    for (const object of objects)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(buildDir, object), { force: true });
    return objects;
}


/***/ }),

/***/ 2534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ takeCheckpoint),
/* harmony export */   HQ: () => (/* binding */ readCheckpoint),
/* harmony export */   Kp: () => (/* binding */ writeCheckpoint),
/* harmony export */   PI: () => (/* binding */ removeCheckpoint),
/* harmony export */   tG: () => (/* binding */ treeToSave)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92857);
/* harmony import */ var _compiler_cache_ccache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74279);
/* harmony import */ var _machine_work_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93860);
/* harmony import */ var _plan_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79561);
/* harmony import */ var _tree_record_tree_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61497);
/* harmony import */ var _tree_stamps_timestamps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29174);








/** Facts about a tree that are known only after its build. */
const later = {
    externalProjects: true,
    installed: true,
    finished: true,
    ninjaState: true,
};
/**
 * A build that has begun. While this file exists in the work directory, its progress is not saved.
 */
const schema = _tree_record_tree_record_js__WEBPACK_IMPORTED_MODULE_5__/* .treeFactsSchema */ .N5.omit(later).extend({
    /** Whose build it is; see `Run.id`. */
    run: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    key: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    /** Key of the layer of external sources. */
    sourcesKey: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    buildDir: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    kernelInputs: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
    /** Nanoseconds, decimal. */
    buildStarted: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^\d+$/),
});
const fileName = 'unfinished.json';
/** What is known of a tree before its build begins; the rest is known when it has ended. */
function treeToSave({ plan, repository }, context, prepared, buildStarted) {
    return {
        buildDir: context.preset.buildDir,
        kernelInputs: Object.fromEntries(plan.kernelInputs.map(({ path, id }) => [path, id])),
        buildStarted,
        facts: {
            commit: repository.commit,
            fingerprint: context.fingerprint,
            configuration: prepared.configuration,
            externalPins: plan.externalPins,
            generated: [...prepared.generated],
            configured: [...prepared.configured],
            configureReads: [...prepared.configureReads],
            installed: [],
            finished: false,
        },
    };
}
/** Writes the checkpoint for the post step, in case this process ends before it saves. */
async function writeCheckpoint(run, context, prepared) {
    const { buildDir } = context.preset;
    const { facts, kernelInputs, buildStarted } = treeToSave(run, context, prepared, (0,_tree_stamps_timestamps_js__WEBPACK_IMPORTED_MODULE_6__/* .fileSystemNow */ .M8)(buildDir));
    const { installed: _, finished: __, ...known } = facts;
    const note = {
        ...known,
        ...{ run: run.id, buildDir, kernelInputs },
        key: (0,_plan_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .unfinishedKey */ .nM)(run.plan.keys['build-tree'].key, run.id),
        sourcesKey: run.plan.keys['external-sources'].key,
        buildStarted: buildStarted.toString(),
    };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(run.workDirectory, fileName), JSON.stringify(note));
}
/** Removes the checkpoint once the progress is saved, or where there is none. */
async function removeCheckpoint(workDirectory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDirectory, fileName), { force: true });
}
/**
 * @returns what an earlier run in this checkout began and did not save; undefined where there is
 *   none or it cannot be read
 */
async function readCheckpoint(sourceDir) {
    const workDirectory = (0,_machine_work_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .workDirectoryPath */ ._C)(sourceDir);
    const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDirectory, fileName), 'utf8').catch(() => undefined);
    if (content === undefined)
        return undefined;
    const note = parseNote(content);
    if (note === undefined)
        return undefined;
    const { run, key, sourcesKey, buildDir, kernelInputs, buildStarted, ...rest } = note;
    return {
        ...{ run, key, sourcesKey, buildDir, kernelInputs },
        compilations: await (0,_compiler_cache_ccache_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatsLog */ .W$)((0,_machine_work_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .compilerCacheRunPath */ .sn)(workDirectory)),
        buildStarted: BigInt(buildStarted),
        facts: { ...rest, installed: [], finished: false },
    };
}
/**
 * Reads and removes the checkpoint of an earlier run in this checkout. Call it before anything
 * else: a post step would take it for this run's and save another branch's tree in this scope.
 */
async function takeCheckpoint(sourceDir) {
    const checkpoint = await readCheckpoint(sourceDir);
    await removeCheckpoint((0,_machine_work_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .workDirectoryPath */ ._C)(sourceDir));
    return checkpoint;
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

/***/ 64366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ endSchema),
/* harmony export */   TR: () => (/* binding */ parseRequest),
/* harmony export */   zw: () => (/* binding */ formatRequest)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _report_report_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74054);



/** Both sides run the same bundle on the same Node, so v8.serialize can carry Sets and BigInts. */
const formatRequest = (request) => (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.serialize)(request).toString('base64');
const parseRequest = (text) => (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.deserialize)(Buffer.from(text, 'base64'));
const texts = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP());
/** How the program inside ended, if it could still report it. */
const endSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('built'),
        report: _report_report_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .reportSchema */ .Qh,
        delivered: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            manifestFile: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
            artifact: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                status: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('uploaded'),
                name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
                id: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
                url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
                bytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
            })
                .exactOptional(),
            problems: texts,
        }),
        problems: texts,
        warnings: texts,
        saves: texts,
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('finished') }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['bad-input', 'build-error', 'fault']), sentence: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
]);


/***/ }),

/***/ 25130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   Mi: () => (/* binding */ storeServices),
/* harmony export */   lu: () => (/* binding */ storeOutside)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _inputs_layer_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74335);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89862);
/* harmony import */ var _lib_files_move_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11651);







/*
 * The store stays outside, with the tokens that may write to it. The store inside forwards every
 * call to it; archives pass through an exchange directory in the checkout that both sides see.
 */
const layer = zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_inputs_layer_names_js__WEBPACK_IMPORTED_MODULE_6__/* .layerNames */ .E);
const entry = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    layer,
    key: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    exact: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    scope: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
});
const question = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ layer, key: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), prefixes: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()) });
const state = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    reading: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    writing: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    denied: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
});
const found = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ entry: entry.nullable(), state });
const fetched = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), bytes: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() }), zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ damage: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })])
    .nullable();
const offer = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ layer, key: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), file: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() });
const outcome = zod__WEBPACK_IMPORTED_MODULE_5__/* .discriminatedUnion */ .gMt('status', [
    zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('saved'), bytes: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() }),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('exists') }),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['denied', 'failed']), reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
]);
function stateOf({ trouble, denied }) {
    return {
        reading: trouble?.('read') ?? null,
        writing: trouble?.('write') ?? null,
        denied: denied?.() ?? null,
    };
}
/**
 * Offers the store to the program inside.
 * @param folder the exchange directory, a path outside
 */
function storeServices(store, folder, mapping) {
    /** Only files in the exchange directory are accepted: the other side runs code of the fork. */
    const received = (file) => {
        const path = mapping.toOutside(file);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) !== folder)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`${file} is not in the folder of archives`);
        return path;
    };
    return {
        'store.find': async (parameters) => {
            const { layer, key, prefixes } = question.parse(parameters);
            const entry = (await store.find(layer, key, prefixes)) ?? null;
            return { entry, state: stateOf(store) };
        },
        'store.fetch': async (parameters) => {
            const wanted = entry.parse(parameters);
            const arrived = await store.fetch(wanted);
            if (arrived === undefined || 'damage' in arrived)
                return arrived ?? null;
            const file = await archivePath(folder, wanted.layer);
            await (0,_lib_files_move_file_js__WEBPACK_IMPORTED_MODULE_4__/* .moveFile */ .m)(arrived.file, file);
            return { file: mapping.toInside(file), bytes: arrived.bytes };
        },
        'store.save': async (parameters) => {
            const { layer, key, file } = offer.parse(parameters);
            const departure = await store.scratchFile(layer);
            await (0,_lib_files_move_file_js__WEBPACK_IMPORTED_MODULE_4__/* .moveFile */ .m)(received(file), departure);
            return await store.save(layer, key, departure);
        },
    };
}
/**
 * The store of the program inside.
 * @param initial the state of the store when the container was started
 * @param folder the exchange directory, a path inside
 */
function storeOutside({ ask }, kind, initial, folder) {
    let known = initial;
    return {
        kind,
        trouble: (purpose) => (purpose === 'read' ? known.reading : known.writing) ?? undefined,
        denied: () => known.denied ?? undefined,
        find: async (layer, key, prefixes) => {
            const answer = await ask('store.find', { layer, key, prefixes }).catch(() => undefined);
            if (answer === undefined)
                return undefined;
            const given = found.parse(answer);
            known = given.state;
            return given.entry ?? undefined;
        },
        fetch: async (entry) => {
            const answer = await ask('store.fetch', entry).catch(() => null);
            return fetched.parse(answer) ?? undefined;
        },
        save: async (layer, key, file) => {
            try {
                return outcome.parse(await ask('store.save', { layer, key, file }));
            }
            catch (error) {
                return { status: 'failed', reason: error.message };
            }
        },
        scratchFile: async (layer) => await archivePath(folder, layer),
    };
}
async function archivePath(folder, layer) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${layer}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.archive`);
}


/***/ }),

/***/ 48753:
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_layers_compiler_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43893);
/* harmony import */ var _cache_layers_external_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95127);
/* harmony import */ var _cache_layers_products_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80139);
/* harmony import */ var _cache_layers_snapshot_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99574);
/* harmony import */ var _lib_files_list_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36975);
/* harmony import */ var _plan_keys_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79561);
/* harmony import */ var _report_statuses_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2420);
/* harmony import */ var _tree_build_tree_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83920);
/* harmony import */ var _tree_record_input_record_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(22366);
/* harmony import */ var _tree_record_tree_record_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(61497);
/* harmony import */ var _tree_stamps_timestamps_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(29174);
/* harmony import */ var _build_reuse_tree_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(16694);
/* harmony import */ var _layer_enabled_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(16679);















/**
 * Writes the record into a build tree in which nothing runs any more, whether its build ended well
 * or not.
 * @param before what was known of files before the build, where this run built
 * @returns the record; undefined where the tree cannot be read
 */
async function recordTree(sourceDir, { buildDir, facts, kernelInputs, buildStarted }, before = {}) {
    const inspection = (0,_tree_build_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .inspectBuildTree */ .H)(sourceDir, buildDir);
    if (!inspection.usable)
        return undefined;
    const inputRecord = await (0,_tree_record_input_record_js__WEBPACK_IMPORTED_MODULE_10__/* .recordInputs */ .v5)(inspection.tree, {
        ...{ repositoryFiles: kernelInputs, buildStarted, now: (0,_tree_stamps_timestamps_js__WEBPACK_IMPORTED_MODULE_12__/* .fileSystemNow */ .M8)(buildDir) },
        furtherInputs: facts.configureReads.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sourceDir, path)),
        ...before,
    });
    const externalProjects = await (0,_cache_layers_external_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .presentProjects */ .QS)((0,_build_reuse_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .contentDirectoryOf */ .Y)(buildDir));
    const ninjaState = await (0,_tree_record_tree_record_js__WEBPACK_IMPORTED_MODULE_11__/* .ninjaStateOf */ .hW)(buildDir);
    const record = { ...facts, externalProjects, ninjaState, inputRecord };
    await (0,_tree_record_tree_record_js__WEBPACK_IMPORTED_MODULE_11__/* .writeTreeRecord */ .du)(buildDir, record);
    return record;
}
/** CMake's logs of its checks, with every flag of the environment: nobody reads them again. */
const configureLogs = /^CMakeFiles\/(CMakeConfigureLog\.yaml|CMake(Output|Error)\.log)$/;
/**
 * Saves a recorded build tree with its generated sources. The sources of external projects are a
 * layer of their own.
 * @param fetchBase fetches what the tree may be saved as a difference from
 */
async function saveTree(run, key, buildDir, generated, fetchBase) {
    await saveLayer(run, 'build-tree', key, async () => {
        const content = (0,_build_reuse_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .contentDirectoryOf */ .Y)(buildDir).slice(buildDir.length + 1);
        const isLeftOut = (path) => configureLogs.test(path) ||
            (path.startsWith(`${content}/`) && /^[^/]+\/[^/]+-(src|subbuild)$/.test(path));
        return {
            meta: {},
            base: await fetchBase(),
            roots: {
                tree: { directory: buildDir, paths: await (0,_lib_files_list_files_js__WEBPACK_IMPORTED_MODULE_6__/* .listFiles */ .C)(buildDir, isLeftOut) },
                source: { directory: run.settings.sourceDir, paths: generated },
            },
        };
    });
}
/** Saves the products of a finished build. */
async function saveProducts(run, key, manifestFile, paths, meta, fetchBase) {
    await saveLayer(run, 'products', key, async () => ({
        ...(0,_cache_layers_products_js__WEBPACK_IMPORTED_MODULE_4__/* .packProducts */ .K)(manifestFile, run.settings.sourceDir, paths, meta),
        base: await fetchBase(),
    }));
}
/** Saves the sources of external projects at their pins. */
async function saveSources(run, key, buildDir, pins) {
    await saveLayer(run, 'external-sources', key, () => (0,_cache_layers_external_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .packSources */ ._Z)(pins, (0,_build_reuse_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .contentDirectoryOf */ .Y)(buildDir)));
}
/**
 * Saves the compiler cache; after a build that compiled everything, without the entries that it did
 * not use.
 */
async function saveCompilerCache(run, key, cache, { keep, includeScope }, base) {
    await saveLayer(run, 'compiler-cache', key, async () => {
        await cache.prepareForSaving(keep);
        const contents = await (0,_cache_layers_compiler_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .packCompilerCache */ .J)(cache.directory, includeScope);
        return contents && { ...contents, base };
    });
}
/** Records why a layer was not offered to the store. */
function noteUnsaved(run, layer, code) {
    if ((0,_layer_enabled_js__WEBPACK_IMPORTED_MODULE_14__/* .whyUnused */ .p)(run, layer) === undefined)
        run.journal.saved(layer, { status: 'unsaved', code });
}
/** Saves one layer; packs nothing where the outcome is already known. */
async function saveLayer(run, layer, key, pack) {
    const { journal, store, trust } = run;
    if ((0,_layer_enabled_js__WEBPACK_IMPORTED_MODULE_14__/* .whyUnused */ .p)(run, layer) !== undefined)
        return;
    const denied = trust.write === undefined ? trust.reason : store.denied?.();
    if (denied !== undefined) {
        journal.saved(layer, { status: 'denied', reason: denied });
        return;
    }
    const found = await store.find(layer, key, []);
    const isOfUse = found?.exact === true && !isToReplace(run, layer, found.key);
    if (isOfUse) {
        journal.saved(layer, { status: 'exists' });
        return;
    }
    if (store.trouble?.('write') !== undefined) {
        noteUnsaved(run, layer, 'store-unavailable');
        return;
    }
    const free = found?.exact ? (0,_plan_keys_js__WEBPACK_IMPORTED_MODULE_7__/* .renewedKey */ .A0)(key, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()) : key;
    const contents = await pack().catch((error) => error);
    if (contents instanceof Error) {
        journal.saved(layer, { status: 'failed', reason: contents.message });
    }
    else if (contents !== undefined) {
        journal.saved(layer, await (0,_cache_layers_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .saveSnapshot */ .Os)(store, layer, free, contents));
    }
}
/** Whether this run looked at the entry and could not use it, or was told not to. */
function isToReplace({ journal, settings }, layer, key) {
    const isUnused = layer === 'products' || layer === 'build-tree';
    if (settings.clean === 'always' && isUnused)
        return true;
    const served = journal.layers()[_report_statuses_js__WEBPACK_IMPORTED_MODULE_8__/* .reportLayerOf */ .J6[layer]];
    return served.status === 'miss' && served.key === key;
}
/** Path of the manifest in the work directory. */
function manifestPath(workDirectory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDirectory, 'kernels.json');
}


/***/ }),

/***/ 83920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ inspectBuildTree)
});

// UNUSED EXPORTS: implicitIncludesOf

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/tree/ninja/deps.js
const signature = Buffer.from('# ninjadeps\n');
/** kMaxRecordSize in ninja src/deps_log.cc. */
const maxRecordBytes = (1 << 19) - 1;
const nanosecondsPerSecond = 1000000000n;
/**
 * Reads a `.ninja_deps`: version 4 (Ninja 1.9 and later, nanoseconds) or 3 (before, seconds). As in
 * DepsLog::Load (ninja src/deps_log.cc), the last record of an output wins, the checksum of every
 * path record is checked, and reading stops at the first damaged record: Ninja truncates the file
 * there, so the records before it count.
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
/**
 * A path record ends with the one's complement of the path's index, which two concurrent Ninjas
 * would break.
 */
function readPath(file, start, end, index) {
    let pathEnd = end - 4;
    if (pathEnd <= start || ~file.readInt32LE(pathEnd) !== index)
        return undefined;
    for (let padding = 0; padding < 3 && pathEnd > start && file[pathEnd - 1] === 0; padding++) {
        pathEnd--;
    }
    return pathEnd === start ? undefined : file.toString('utf8', start, pathEnd);
}

// EXTERNAL MODULE: ./build/src/tree/ninja/log.js
var ninja_log = __webpack_require__(39071);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
;// CONCATENATED MODULE: ./build/src/tree/ninja/syntax.js
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
/** Reads a manifest token by token. Paths and values are returned raw, with their escapes. */
class ManifestScanner {
    #name;
    #text;
    #at = 0;
    constructor(name, text) {
        this.#name = name;
        this.#text = text;
    }
    /**
     * Skips blank lines and comments and reads the first word of the next statement; undefined at the
     * end.
     */
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
    /** The next path of a statement; empty if there is none. */
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
    /** Consumes the token and returns true if exactly it comes next. */
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
    /** Skips spaces and escaped newlines. */
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

;// CONCATENATED MODULE: ./build/src/tree/ninja/manifest.js




/**
 * Reads a Ninja manifest (ninja src/manifest_parser.cc, src/lexer.in.cc): statements, `include` and
 * `subninja`, `$` escapes, continued lines, variables of a file and of a statement.
 * @param readInclude returns the text of an included file, named as in the manifest; may throw.
 */
function parseNinjaManifest(text, readInclude) {
    const draft = { edges: [], rules: new Map() };
    try {
        parseFile('build.ninja', text, scopeIn(undefined), draft, readInclude, 0);
    }
    catch (error) {
        return { readable: false, reason: `The Ninja manifest cannot be read: ${(0,errors/* messageOf */.bD)(error)}.` };
    }
    return { readable: true, manifest: draft };
}
/** Reads a build directory's `build.ninja` and all files that it includes. */
function readNinjaManifest(buildDir) {
    const read = (path) => (0,external_node_fs_.readFileSync)(external_node_path_.posix.resolve(buildDir, path), 'utf8');
    try {
        return parseNinjaManifest(read('build.ninja'), read);
    }
    catch (error) {
        return { readable: false, reason: `The Ninja manifest cannot be read: ${(0,errors/* messageOf */.bD)(error)}.` };
    }
}
/** Ninja has no limit; ours keeps a file that includes itself from hanging us. */
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
/**
 * CanonicalizePath in ninja src/util.cc. Nearly every path is canonical already, which one regex
 * shows.
 */
function canonical(path) {
    return notCanonical.test(path) ? external_node_path_.posix.normalize(path).replace(/(?<=.)\/$/, '') : path;
}

;// CONCATENATED MODULE: ./build/src/tree/build-tree.js





/**
 * Reads a build tree and checks that Ninja can continue from it: its files exist and are readable,
 * and CMake made it for exactly these directories (commands and depfiles hold absolute paths).
 * @param sourceDir absolute path of the checkout.
 * @param buildDir absolute path of the build directory.
 * @param state `configured`: nothing may have been built yet, so Ninja's logs may be absent.
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
    const manifest = readNinjaManifest(buildDir);
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
            implicitIncludes: implicitIncludesOf(buildDir),
        },
    };
}
/**
 * The directories in which compilers look for headers without being told, as CMake asked them in a
 * configuration, and below each the one for this machine's architecture, in which they look too
 * once it is there (cmake-language variables `CMAKE_<LANG>_IMPLICIT_INCLUDE_DIRECTORIES` and
 * `CMAKE_<LANG>_LIBRARY_ARCHITECTURE`; GCC manual, "Directory Options").
 * @returns absolute paths; none where no configuration came that far
 */
function implicitIncludesOf(buildDir) {
    const files = (0,external_node_fs_.globSync)('CMakeFiles/*/CMake*Compiler.cmake', { cwd: buildDir });
    const directories = files.flatMap((file) => {
        const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(buildDir, file), 'utf8');
        const values = (name) => [...text.matchAll(new RegExp(`^set\\(CMAKE_\\w+_${name} "([^"]*)"\\)`, 'gm'))]
            .flatMap(([, value = '']) => value.split(';'))
            .filter((value) => value !== '');
        const implicit = values('IMPLICIT_INCLUDE_DIRECTORIES');
        const below = values('LIBRARY_ARCHITECTURE');
        return [...implicit, ...implicit.flatMap((path) => below.map((name) => (0,external_node_path_.join)(path, name)))];
    });
    return [...new Set(directories)];
}
const emptyLog = { readable: true, entries: new Map() };
const emptyDeps = { readable: true, deps: new Map() };
/** The value of a CMakeCache.txt entry of any type; undefined if it is not set. */
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

/***/ 33888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ generatedSources),
/* harmony export */   eT: () => (/* binding */ removeBeforeConfigure),
/* harmony export */   rC: () => (/* binding */ writtenByConfigure),
/* harmony export */   z3: () => (/* binding */ restampAfterConfigure)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_files_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66821);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86281);
/* harmony import */ var _ninja_translation_units_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13204);
/* harmony import */ var _record_input_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22366);
/* harmony import */ var _stamps_restamp_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86883);
/* harmony import */ var _stamps_restamp_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35827);
/* harmony import */ var _stamps_timestamps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29174);









/**
 * Finds sources that a configure wrote into the checkout (vLLM: Marlin, Machete): build inputs
 * inside the checkout and outside the build directory that git does not track and no edge makes.
 * They are saved with the build tree, since guards in `CMakeCache.txt` claim that they exist.
 * @param tracked paths that git tracks, relative to the checkout.
 * @param elsewhere absolute directories whose inputs are provided otherwise: include roots (a
 *   virtual environment may be in the checkout), external projects.
 * @returns paths relative to the checkout, links resolved, sorted. Only existing files: the deps
 *   log also names deleted headers.
 */
function generatedSources(tree, tracked, elsewhere = []) {
    const foreign = [tree.buildDir, ...elsewhere].filter((root) => (0,_lib_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(root, tree.sourceDir));
    const found = new Set();
    for (const path of (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsOf */ .Vc)(tree).all) {
        if (!(0,_lib_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(path, tree.sourceDir) || foreign.some((root) => (0,_lib_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(path, root)))
            continue;
        const relative = pathWithoutLinks(tree.sourceDir, path);
        if (relative === undefined || tracked.has(relative))
            continue;
        if ((0,_record_input_record_js__WEBPACK_IMPORTED_MODULE_4__/* .regularFile */ .VI)(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(tree.sourceDir, relative)) !== undefined)
            found.add(relative);
    }
    return [...found].sort();
}
/**
 * Removes restored generated sources before a configure: a source that is no longer generated would
 * still match a file pattern. The input record holds the content and timestamp of each, for {@link
 * restampAfterConfigure}.
 * @param paths relative to the checkout; tracked paths and paths that lead out of it are ignored.
 * @returns the paths that were removed.
 */
function removeBeforeConfigure(sourceDir, paths, tracked) {
    const isOurs = (0,_lib_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .rootGuard */ .EA)([sourceDir]);
    return paths.filter((path) => {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sourceDir, path);
        // Through a link, the path may name a file of the repository.
        const isItself = pathWithoutLinks(sourceDir, full) === node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path);
        if (!isItself || tracked.has(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path)) || (0,_lib_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isHidden */ .dK)(path) || !isOurs(full)) {
            return false;
        }
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(full);
            return true;
        }
        catch {
            return false; // Already absent, or a directory.
        }
    });
}
/**
 * Restores the recorded timestamps of files that a configure wrote again with equal bytes
 * (generated sources, configured and patched headers). Files that differ stay newer than everything
 * recorded. No file is made newer than the oldest output of this configure, or Ninja would
 * configure again.
 * @param proven from the `restamp` before the configure: those files are read again only if written
 *   since.
 * @param tree as configured now.
 */
async function restampAfterConfigure(inputRecord, roots, proven, tree) {
    const written = writtenByConfigure(tree);
    const now = () => (0,_stamps_restamp_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeClock */ .Mi)(inputRecord, written).kind === 'fine'
        ? written
        : (0,_stamps_timestamps_js__WEBPACK_IMPORTED_MODULE_7__/* .fileSystemNow */ .M8)(inputRecord.buildDir);
    return await (0,_stamps_restamp_js__WEBPACK_IMPORTED_MODULE_5__/* .restamp */ .D)(inputRecord, { roots, proven, inputs: (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsOf */ .Vc)(tree).all, now });
}
/**
 * @returns the oldest timestamp among a configure's outputs (the manifest and its scripts);
 *   nanoseconds
 */
function writtenByConfigure(tree) {
    const times = (0,_ninja_translation_units_js__WEBPACK_IMPORTED_MODULE_8__/* .configureOutputs */ .zw)(tree.manifest).map((path) => (0,_record_input_record_js__WEBPACK_IMPORTED_MODULE_4__/* .regularFile */ .VI)(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.resolve(tree.buildDir, path))?.mtime ?? 0n);
    const [written = 0n] = times.sort((one, other) => (one < other ? -1 : 1));
    return written;
}
/**
 * @returns the path relative to the directory, with links to directories resolved; undefined if it
 *   is outside or its folder does not exist
 */
function pathWithoutLinks(directory, path) {
    try {
        const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(directory);
        const real = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path)), node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path));
        return (0,_lib_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(real, root) ? node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(root, real) : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 31055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ includeSearch),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   O2: () => (/* binding */ filesFound),
/* harmony export */   zl: () => (/* binding */ directoryLists)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ninja_translation_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13204);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86281);




/**
 * An absolute path in a command: after whitespace, a quote, `=`, `,` or `:`, possibly preceded by
 * an option's letters.
 */
const pathInCommand = /(?<=(?:^|[\s"'=,:])(?:@|-+[A-Za-z]+)?)\/[^\s"'=,:]*/g;
/**
 * Collects the places and names that a tree's compilations search. It errs on the side of too many,
 * without following the search order: only newly found files matter ({@link filesFound}).
 * @param asksFor as `ContentFacts.asksFor`, of all files
 */
function includeSearch(tree, asksFor) {
    const absolute = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePaths */ .wd)(tree.buildDir);
    // A header is a dep of many objects: look at each only once.
    const deps = new Set();
    const places = new Set(tree.implicitIncludes);
    for (const edge of tree.manifest.edges) {
        const unit = (0,_ninja_translation_units_js__WEBPACK_IMPORTED_MODULE_3__/* .translationUnitOf */ .BT)(edge);
        if (unit === undefined)
            continue;
        for (const path of tree.deps.get(unit.object)?.deps ?? [])
            deps.add(path);
        for (const [path] of commandOf(edge, tree).matchAll(pathInCommand)) {
            places.add(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path).replace(/(?<=.)\/$/, ''));
        }
    }
    const read = new Set([...deps].map(absolute));
    const directories = Map.groupBy(read, (path) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path));
    for (const path of read)
        places.delete(path);
    for (const directory of directories.keys())
        places.add(directory);
    const spellings = new Set();
    for (const [directory, paths] of directories) {
        for (let place = directory; place !== '/'; place = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(place)) {
            if (!places.has(place))
                continue;
            for (const path of paths)
                spellings.add(path.slice(place.length + 1));
        }
    }
    for (const name of asksFor)
        if (name !== '*')
            spellings.add(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(name));
    return { places, spellings, read, made: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .outputsOf */ .Yz)(tree) };
}
/** All words of an edge's command, in any order. */
function commandOf(edge, { manifest }) {
    const command = manifest.rules.get(edge.rule)?.get('command') ?? '';
    return [command, ...edge.variables.values()].join(' ');
}
/**
 * Finds the files that a search matches now or will match once the build has made them.
 * @param made as in {@link TreeSearch}, of the tree that will be built
 * @returns absolute paths
 */
function filesFound(search, made = [], list = directoryLists()) {
    const { spellings } = search;
    const upwards = [...spellings].filter((spelling) => spelling.startsWith('../'));
    const downwards = Map.groupBy([...spellings].filter((spelling) => spelling.includes('/') && !spelling.startsWith('../')), (spelling) => spelling.slice(0, spelling.indexOf('/')));
    const isThere = (path) => list(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path)).has(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path));
    const found = new Set();
    const above = new Set();
    for (const place of search.places) {
        const names = list(place);
        for (const name of names) {
            if (spellings.has(name))
                found.add(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(place, name));
        }
        for (const [first, longer] of downwards) {
            if (!names.has(first))
                continue;
            const paths = longer.map((spelling) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(place, spelling));
            for (const path of paths)
                if (isThere(path))
                    found.add(path);
        }
        for (const spelling of upwards) {
            const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(place, spelling);
            above.add(path);
            if (names.size > 0 && isThere(path))
                found.add(path);
        }
    }
    for (const path of made) {
        if (above.has(path) || isFoundBelow(search, path))
            found.add(path);
    }
    return found;
}
/** Whether a search would find this absolute path, in or below one of its places, if it existed. */
function isFoundBelow({ places, spellings }, path) {
    for (let place = path; place !== '/';) {
        place = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(place);
        if (places.has(place) && spellings.has(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(place, path)))
            return true;
    }
    return false;
}
const none = new Set();
/**
 * Lists directories and keeps each first listing. If a build keeps its listing to the end, files
 * that appear meanwhile are new to the next build, since it is unknown which compilations saw them.
 */
function directoryLists() {
    const known = new Map();
    return (directory) => {
        let names = known.get(directory);
        if (names === undefined) {
            try {
                names = new Set((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory));
            }
            catch {
                names = none; // Not a directory, or absent.
            }
            known.set(directory, names);
        }
        return names;
    };
}


/***/ }),

/***/ 86281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   wd: () => (/* binding */ absolutePaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _ninja_translation_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13204);


/**
 * Collects the inputs whose timestamps Ninja compares: explicit and implicit inputs of edges and
 * the recorded deps of their outputs, minus the outputs of other edges. Order-only inputs never
 * make anything out of date. CMake lists its own inputs as outputs of a phony edge (so that a
 * missing one is no error), hence only non-phony edges count as making files.
 */
function inputsOf(tree) {
    const absolute = absolutePaths(tree.buildDir);
    const outputs = outputsOf(tree);
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
    // A header is a dep of many objects: look at each only once.
    const depsOfUnits = new Set();
    const otherDeps = new Set();
    for (const edge of tree.manifest.edges) {
        const isUnit = (0,_ninja_translation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .translationUnitOf */ .BT)(edge) !== undefined;
        const compiled = isUnit ? [compile] : [];
        const deps = isUnit ? depsOfUnits : otherDeps;
        for (const path of edge.explicit)
            add(path, all, named, ...compiled);
        for (const path of edge.implicit)
            add(path, all, named, ...compiled);
        for (const output of edge.outputs) {
            for (const path of tree.deps.get(output)?.deps ?? [])
                deps.add(path);
        }
    }
    for (const path of depsOfUnits)
        add(path, all, compile);
    for (const path of otherDeps)
        add(path, all);
    const configure = new Set((0,_ninja_translation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .configureInputs */ .su)(tree.manifest)
        .map(absolute)
        .filter((path) => all.has(path)));
    return { all, configure, compile, named };
}
/**
 * The outputs of all non-phony edges.
 * @returns absolute paths
 */
function outputsOf({ buildDir, manifest, }) {
    const absolute = absolutePaths(buildDir);
    const running = manifest.edges.filter(({ rule }) => rule !== 'phony');
    return new Set(running.flatMap(({ outputs }) => outputs.map(absolute)));
}
/** Whether a path is absolute and normalized, as nearly all are. */
const isPlain = (path) => path.startsWith('/') && !/\/\.{0,2}(?:\/|$)/.test(path);
/**
 * @returns a function that makes Ninja's paths absolute and caches the results, since few files are
 *   named very often
 */
function absolutePaths(buildDir) {
    const known = new Map();
    return (path) => {
        let full = known.get(path);
        if (full === undefined) {
            full = isPlain(path) ? path : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(buildDir, path);
            known.set(path, full);
        }
        return full;
    };
}


/***/ }),

/***/ 27533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ shadowingCandidates)
/* harmony export */ });
/* harmony import */ var _include_search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31055);

/**
 * Finds files that compilations did not read although an `#include` could find them: they are in a
 * searched place, under a name of a file that was read, or they answer a `__has_include`. If one
 * was not there when the inputs were recorded, it may now be found before the file that was read
 * then. Such files come from an external project, a configured header, a changed link or a package
 * of the machine, so git does not show them.
 * @param asksFor as `ContentFacts.asksFor`, of all files
 * @returns absolute paths
 */
function shadowingCandidates(tree, asksFor, list) {
    const search = (0,_include_search_js__WEBPACK_IMPORTED_MODULE_0__/* .includeSearch */ .Li)(tree, asksFor);
    const found = (0,_include_search_js__WEBPACK_IMPORTED_MODULE_0__/* .filesFound */ .O2)(search, search.made, list);
    for (const path of search.read)
        found.delete(path);
    return found;
}


/***/ }),

/***/ 39071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ executedSince),
/* harmony export */   m: () => (/* binding */ parseNinjaLog)
/* harmony export */ });
const oldestVersion = 5;
const newestVersion = 7;
const entryLine = /^(\d+)\t(\d+)\t(\d+)\t([^\t]+)\t([0-9a-f]+)$/;
/**
 * Reads the text of a `.ninja_log`, versions 5 (Ninja 1.5–1.11), 6 (1.12) and 7 (1.13). As in
 * BuildLog::Load (ninja src/build_log.cc), the last entry of an output wins, and an incomplete line
 * from a killed Ninja is skipped.
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
    lines.pop(); // Nothing, or an incomplete line.
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
 * Lists the outputs whose command Ninja executed between two readings of its log: the entry is new,
 * or a field of it differs (two executions never start at the same nanosecond). In the order of
 * `after`.
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

/***/ 13204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ translationUnits),
/* harmony export */   BT: () => (/* binding */ translationUnitOf),
/* harmony export */   CE: () => (/* binding */ linkSteps),
/* harmony export */   fQ: () => (/* binding */ neededUnits),
/* harmony export */   su: () => (/* binding */ configureInputs),
/* harmony export */   zw: () => (/* binding */ configureOutputs)
/* harmony export */ });
/**
 * `LANG_COMPILER__target_unscanned_Config`: the rule names of cmNinjaNormalTargetGenerator and
 * cmNinjaTargetGenerator.
 */
const compilerRule = /^([A-Za-z]+)_COMPILER__.+_[^_]*$/;
const linkerRule = /^[A-Z_]+_LINKER__.+_[^_]*$/;
/** The translation unit that an edge compiles; undefined for every other edge. */
function translationUnitOf(edge) {
    const rule = compilerRule.exec(edge.rule);
    const [object] = edge.outputs;
    const [source] = edge.explicit;
    if (rule === null || object === undefined || source === undefined)
        return undefined;
    return { object, source, language: rule[1] };
}
/** All translation units of a manifest, in its order. */
function translationUnits(manifest) {
    return manifest.edges.flatMap((edge) => translationUnitOf(edge) ?? []);
}
/**
 * The outputs of link steps: modules, libraries and executables, including device links; relative
 * to the build directory.
 */
function linkSteps(manifest) {
    return manifest.edges.flatMap((edge) => {
        const [output] = edge.outputs;
        return output !== undefined && linkerRule.test(edge.rule) ? [output] : [];
    });
}
/** The files that CMake read to write the manifest; a change in one requires a configure. */
function configureInputs(manifest) {
    return manifest.edges
        .filter(({ rule }) => rule === 'RERUN_CMAKE')
        .flatMap(({ explicit, implicit }) => [...explicit, ...implicit]);
}
/** The files that CMake wrote; Ninja configures again while one of them is older than an input. */
function configureOutputs(manifest) {
    return manifest.edges
        .filter(({ rule }) => rule === 'RERUN_CMAKE')
        .flatMap(({ outputs }) => outputs);
}
/**
 * Finds the translation units that targets need as Ninja does: backwards along the edges.
 * @param targets names as on Ninja's command line, such as `all`; unknown ones need nothing
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

/***/ 28870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ objectsOnDisk)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _ninja_translation_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13204);
/* harmony import */ var _record_input_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22366);



/** @returns the translation units' objects that exist in the build tree, as Ninja names them */
function objectsOnDisk(tree) {
    return (0,_ninja_translation_units_js__WEBPACK_IMPORTED_MODULE_2__/* .translationUnits */ .$M)(tree.manifest)
        .map(({ object }) => object)
        .filter((object) => (0,_record_input_record_js__WEBPACK_IMPORTED_MODULE_1__/* .regularFile */ .VI)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(tree.buildDir, object)) !== undefined);
}


/***/ }),

/***/ 92200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cw: () => (/* binding */ readContentDigest),
/* harmony export */   dy: () => (/* binding */ readContentFacts)
/* harmony export */ });
/* unused harmony export namesAskedFor */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _lib_files_digesting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9981);



/** Larger files (libraries that a link reads) are digested in pieces and not searched for names. */
const pieceBytes = 8 * 1024 * 1024;
/**
 * Reads a file once and collects all facts that the input record keeps.
 * @param bytes its last known size; decides how it is read.
 * @throws the file system's error if it cannot be read.
 */
function readContentFacts(path, bytes) {
    if (bytes > pieceBytes)
        return { ...digestInPieces(path), asksFor: [] };
    const content = readContent(path);
    return { ...(0,_lib_files_digesting_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfBytes */ .b)(content), asksFor: namesAskedFor(content) };
}
/**
 * Like {@link readContentFacts}, but only digests, for a comparison with known facts: searching for
 * names costs as much as digesting, and equal content has equal names.
 */
function readContentDigest(path, bytes) {
    return bytes > pieceBytes ? digestInPieces(path) : (0,_lib_files_digesting_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfBytes */ .b)(readContent(path));
}
let memory;
/**
 * Reads a file into a buffer that all calls share, instead of allocating one for each of thousands
 * of files.
 * @returns its content, valid until the next call
 */
function readContent(path) {
    memory ??= Buffer.allocUnsafeSlow(pieceBytes + 1);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r');
    try {
        for (let bytes = 0; bytes < memory.length;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, memory, bytes, memory.length - bytes, null);
            if (read === 0)
                return memory.subarray(0, bytes);
            bytes += read;
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path); // It has grown since its size was read.
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
    return { bytes, sha256: digest.digest('hex') };
}
/**
 * Also matches wrappers such as CCCL's `_CCCL_HAS_INCLUDE(<…>)`. What precedes `has_include` is not
 * matched, or the regex would try every word of the file.
 */
const question = /has_include\w*\s*\(\s*(?:["<]([^">\n]+)[">])?/gi;
/** Matches anywhere, since an `#include` may use a macro that holds the name. */
const upwards = /["<]((?:[\w.+-]+\/)*\.\.\/[\w./+-]+)[">]/g;
/**
 * Lists the names in `__has_include("…")`, `__has_include_next(<…>)` and macros named after them,
 * `*` if the argument is computed: a depfile does not show a question whose answer was no. Also
 * lists names such as `"../a.h"`, which may be found in a directory that nothing else names.
 */
function namesAskedFor(content) {
    const asks = content.includes('has_include') || content.includes('HAS_INCLUDE');
    const climbs = content.includes('../');
    if (!asks && !climbs)
        return [];
    const text = content.toString('latin1');
    const names = new Set();
    if (asks)
        for (const [, name = '*'] of text.matchAll(question))
            names.add(name);
    if (climbs)
        for (const [, name = ''] of text.matchAll(upwards))
            names.add(name);
    return [...names];
}


/***/ }),

/***/ 22366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ unknownContent),
/* harmony export */   VI: () => (/* binding */ regularFile),
/* harmony export */   v5: () => (/* binding */ recordInputs),
/* harmony export */   wb: () => (/* binding */ namesAskedFor)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _lib_files_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66821);
/* harmony import */ var _lib_in_slices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28000);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86281);
/* harmony import */ var _inputs_shadowing_candidates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27533);
/* harmony import */ var _file_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92200);






/**
 * The digest of a file that was written during the build: it is unknown what a compiler read of it.
 */
const unknownContent = '';
/**
 * Records every input of a build tree that is a regular file, inside and outside the repository;
 * symbolic links are followed. Call it when Ninja has ended, successfully or not.
 */
async function recordInputs(tree, options) {
    const inputs = [...(0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsOf */ .Vc)(tree).all, ...(options.furtherInputs ?? [])];
    const files = new Map();
    await (0,_lib_in_slices_js__WEBPACK_IMPORTED_MODULE_2__/* .inSlices */ .Z)(inputs, (path) => {
        const file = recordFile(path, tree.sourceDir, options);
        if (file !== undefined)
            files.set(path, file);
    });
    return {
        sourceDir: tree.sourceDir,
        buildDir: tree.buildDir,
        newest: newestOf(tree, files, options.now),
        repositoryFiles: options.repositoryFiles,
        shadowingCandidates: (0,_inputs_shadowing_candidates_js__WEBPACK_IMPORTED_MODULE_4__/* .shadowingCandidates */ .L)(tree, namesAskedFor(files), options.list),
        files,
    };
}
/** Every name that recorded files ask for (`ContentFacts.asksFor`). */
function namesAskedFor(files) {
    return new Set([...files.values()].flatMap(({ asksFor }) => asksFor));
}
function recordFile(path, sourceDir, options) {
    const before = regularFile(path);
    if (before === undefined)
        return undefined;
    const { bytes, mtime } = before;
    // `cp -p` preserves everything but the ctime. Outside the checkout, other runs stamp shared
    // files.
    const isTouched = (0,_lib_files_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(path, sourceDir) && before.changed > options.buildStarted;
    const known = options.proven?.get(path);
    if (known?.mtime === mtime && known.bytes === bytes && !isTouched)
        return known;
    const unknown = { bytes, mtime, sha256: unknownContent, asksFor: [] };
    // A package manager keeps the timestamps from the package, so the time of creation counts too.
    const isOfThisBuild = mtime > options.buildStarted || before.born > options.buildStarted || isTouched;
    if (known === undefined && isOfThisBuild)
        return unknown;
    try {
        const facts = (0,_file_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .readContentFacts */ .dy)(path, bytes);
        const after = regularFile(path);
        const stoodStill = after?.mtime === mtime && after.bytes === facts.bytes;
        const isAsKnown = known === undefined || known.sha256 === facts.sha256;
        return stoodStill && isAsKnown ? { ...facts, mtime } : unknown;
    }
    catch {
        return unknown;
    }
}
/**
 * The newest timestamp. Inputs from the future are left out: they are no bound for others, and they
 * have no digest, so they count as changed next time.
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
    const absolute = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .absolutePaths */ .wd)(tree.buildDir);
    for (const { rule, outputs } of tree.manifest.edges) {
        if (rule === 'phony')
            continue;
        for (const output of outputs)
            include(regularFile(absolute(output))?.mtime ?? 0n);
    }
    return newest;
}
/** The status of a regular file, links followed; undefined for anything else. */
function regularFile(path) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true, throwIfNoEntry: false });
        if (!stat?.isFile())
            return undefined;
        return {
            bytes: Number(stat.size),
            mtime: stat.mtimeNs,
            born: stat.birthtimeNs,
            changed: stat.ctimeNs,
        };
    }
    catch {
        return undefined; // ENOTDIR, EACCES, ELOOP: a compiler could not read it either.
    }
}


/***/ }),

/***/ 86617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ newlyFound),
/* harmony export */   Kk: () => (/* binding */ recordSearch),
/* harmony export */   fb: () => (/* binding */ joinSearches),
/* harmony export */   uh: () => (/* binding */ findAgain),
/* harmony export */   w4: () => (/* binding */ recordedSearchSchema)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _lib_files_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66821);
/* harmony import */ var _inputs_include_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31055);




/** The include search of past compilations. Paths inside the checkout are relative to it. */
const recordedSearchSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    places: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    spellings: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** The files that it found. */
    found: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
});
/**
 * Records a search that compilations have just made.
 * @param search with absolute paths, as from `includeSearch`
 */
function recordSearch(search, facts) {
    const { sourceDir } = facts;
    const shown = (paths) => [...paths].map((path) => (path === sourceDir ? '.' : (0,_lib_files_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(path, sourceDir))).sort();
    return {
        places: shown(search.places),
        spellings: [...search.spellings].sort(),
        found: shown((0,_inputs_include_search_js__WEBPACK_IMPORTED_MODULE_2__/* .filesFound */ .O2)(search, facts.made, facts.list)),
    };
}
/** @returns what the search finds now; paths inside the checkout are relative to it */
function findAgain(recorded, facts) {
    const now = (0,_inputs_include_search_js__WEBPACK_IMPORTED_MODULE_2__/* .filesFound */ .O2)(searchOf(recorded, facts.sourceDir), facts.made, facts.list);
    return new Set([...now].map((path) => (0,_lib_files_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(path, facts.sourceDir)));
}
/** @returns the files that a search finds now ({@link findAgain}) and did not find then */
function newlyFound({ found }, now) {
    const then = new Set(found);
    return [...now].filter((path) => !then.has(path));
}
/** Merges two searches into one, with what it finds now. */
function joinSearches(one, other, facts) {
    const searches = [one, other].map((search) => searchOf(search, facts.sourceDir));
    return recordSearch({
        places: new Set(searches.flatMap(({ places }) => [...places])),
        spellings: new Set(searches.flatMap(({ spellings }) => [...spellings])),
    }, facts);
}
function searchOf({ places, spellings }, sourceDir) {
    return {
        places: new Set(places.map((place) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(sourceDir, place))),
        spellings: new Set(spellings),
    };
}


/***/ }),

/***/ 61497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hW: () => (/* binding */ ninjaStateOf),
  ct: () => (/* binding */ readTreeRecord),
  ae: () => (/* binding */ recordFolder),
  N5: () => (/* binding */ treeFactsSchema),
  du: () => (/* binding */ writeTreeRecord)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/lib/digest.js
var digest = __webpack_require__(39509);
// EXTERNAL MODULE: ./build/src/lib/files/digest-file.js
var digest_file = __webpack_require__(28436);
// EXTERNAL MODULE: ./build/src/lib/files/relative-path.js
var relative_path = __webpack_require__(24941);
;// CONCATENATED MODULE: ./build/src/tree/record/input-record-format.js


/** Raised when an older program would misread what this one writes, or the reverse. */
const inputRecordSchema = 4;
const nanoseconds = schemas/* string */.YjP().regex(/^\d{1,19}$/);
const fileRow = schemas/* tuple */.PVZ([
    schemas/* string */.YjP().regex(/^[^/\0]+$/), // name in its directory
    schemas/* int */.Whr().nonnegative(), // bytes
    schemas/* string */.YjP().regex(/^([0-9a-f]{64})?$/), // SHA-256, or empty: unknown
    nanoseconds, // timestamp
]);
const absolutePath = schemas/* string */.YjP().regex(/^\/[^\0]*$/);
const inputRecordShape = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(inputRecordSchema),
    sourceDir: absolutePath,
    buildDir: absolutePath,
    newest: nanoseconds,
    repositoryFiles: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    shadowingCandidates: schemas/* array */.YOg(absolutePath),
    /** Directory → its files. */
    directories: schemas/* record */.g1P(absolutePath, schemas/* array */.YOg(fileRow)),
    /** Path → the names that its content asks for with `__has_include`. */
    asksFor: schemas/* record */.g1P(absolutePath, schemas/* array */.YOg(schemas/* string */.YjP())),
});
/** Formats the input record as JSON: files grouped by directory, nanoseconds as decimal strings. */
function formatInputRecord(inputRecord) {
    const directories = {};
    const asksFor = {};
    for (const [path, file] of inputRecord.files) {
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
    const { sourceDir, buildDir, newest, repositoryFiles, shadowingCandidates } = inputRecord;
    return JSON.stringify({
        schema: inputRecordSchema,
        sourceDir,
        buildDir,
        newest: newest.toString(),
        repositoryFiles,
        shadowingCandidates: [...shadowingCandidates].sort(),
        directories,
        asksFor,
    });
}
/**
 * Parses what {@link formatInputRecord} wrote; anything else is unreadable, for a reason in one
 * sentence.
 */
function parseInputRecord(text) {
    const unreadable = (why) => ({
        readable: false,
        reason: `The input record of the build tree cannot be read: ${why}.`,
    });
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return unreadable('it is not JSON');
    }
    const found = schemas/* object */.Ikc({ schema: schemas/* int */.Whr() }).safeParse(json).data?.schema;
    if (found !== undefined && found !== inputRecordSchema) {
        return { ...unreadable(`it has schema ${found}`), schema: found };
    }
    const parsed = inputRecordShape.safeParse(json);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        return unreadable(`${issue?.message ?? 'unknown format'} at ${issue?.path.join('.') || 'top'}`);
    }
    const { directories, asksFor, newest, shadowingCandidates, schema: _, ...rest } = parsed.data;
    const files = new Map();
    for (const [directory, rows] of Object.entries(directories)) {
        for (const [name, bytes, sha256, mtime] of rows) {
            const path = external_node_path_.posix.join(directory, name);
            files.set(path, { bytes, sha256, mtime: BigInt(mtime), asksFor: asksFor[path] ?? [] });
        }
    }
    return {
        readable: true,
        inputRecord: {
            ...rest,
            newest: BigInt(newest),
            shadowingCandidates: new Set(shadowingCandidates),
            files,
        },
    };
}

;// CONCATENATED MODULE: ./build/src/tree/record/tree-record.js







/** Raised when another version of this program would misread the record. */
const treeRecordSchema = 2;
/**
 * A path inside the checkout, so that a crafted record cannot have other files removed, saved or
 * uploaded.
 */
const pathInside = schemas/* string */.YjP()
    .refine((path) => (0,relative_path/* relativePathFault */.U)(path) === undefined, 'a path that leaves the checkout');
const tree_record_text = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
/** A project's name is used as a folder name, and stale folders are removed. */
const pins = schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[\w.+-]+$/, 'is no name of a project'), schemas/* string */.YjP());
/** The facts of a tree, in its record and in the note of a started build. */
const treeFactsSchema = schemas/* object */.Ikc({
    /** Commit that the tree was built for; only shown to users. */
    commit: schemas/* string */.YjP(),
    /** Fingerprint of what compiled it. */
    fingerprint: tree_record_text,
    /** Digest of the preset, CMake arguments and environment that configured it. */
    configuration: schemas/* string */.YjP(),
    /** External project → digest of its pin. */
    externalPins: pins,
    /** External projects whose sources were in the tree. */
    externalProjects: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Files that the configure read but CMake does not track, relative to the checkout. */
    configureReads: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Files that the configure wrote into the checkout, relative to it. */
    generated: schemas/* array */.YOg(pathInside),
    /** Files that the configure wrote into the build directory, relative to it. */
    configured: schemas/* array */.YOg(pathInside),
    /** Files that the last install step put into the checkout, relative to it. */
    installed: schemas/* array */.YOg(pathInside),
    /** Whether the build ran to its end. */
    finished: schemas/* boolean */.zMY(),
    /** Bytes of memory to allow for one compilation; set if a build ran out of memory. */
    bytesPerCompilation: schemas/* number */.aig().positive().optional(),
    /** Digest of Ninja's own files; any later build in the tree changes it. */
    ninjaState: schemas/* string */.YjP(),
});
/**
 * A digest of Ninja's files in a tree. A record is valid only for the state it was written for:
 * after another build, by the user or by a run that was killed, objects may be newer than it says.
 */
async function ninjaStateOf(buildDir) {
    const names = ['.ninja_log', '.ninja_deps', 'build.ninja'];
    const digests = names.map((name) => (0,digest_file/* digestIfReadable */.o)((0,external_node_path_.join)(buildDir, name)));
    return (0,digest/* digestOf */.o)((await Promise.all(digests)).map((digest) => digest ?? ''));
}
/** The folder in a build tree that holds this program's files. */
const recordFolder = '.vllm-incremental-build';
/** Writes the record into the build tree. Each file is written atomically. */
async function writeTreeRecord(buildDir, record) {
    const { inputRecord, ...rest } = record;
    const folder = (0,external_node_path_.join)(buildDir, recordFolder);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const contents = {
        'ledger.json': formatInputRecord(inputRecord),
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
    const [recordText, inputRecordText] = await Promise.all([
        read('record.json'),
        read('ledger.json'),
    ]);
    if (recordText === undefined || inputRecordText === undefined)
        return { status: 'absent' };
    let json;
    try {
        json = JSON.parse(recordText);
    }
    catch {
        return { status: 'unreadable', reason: 'its record is not JSON' };
    }
    const schema = schemas/* object */.Ikc({ schema: schemas/* int */.Whr() }).safeParse(json);
    if (schema.success && schema.data.schema !== treeRecordSchema) {
        return { status: 'other-schema', schema: schema.data.schema, known: treeRecordSchema };
    }
    const parsed = treeFactsSchema.safeParse(json);
    if (!parsed.success) {
        return {
            status: 'unreadable',
            reason: `its record is wrong: ${parsed.error.issues[0]?.message}`,
        };
    }
    const inputRecord = parseInputRecord(inputRecordText);
    if (!inputRecord.readable && inputRecord.schema !== undefined) {
        return { status: 'other-schema', schema: inputRecord.schema, known: inputRecordSchema };
    }
    if (!inputRecord.readable)
        return { status: 'unreadable', reason: inputRecord.reason };
    return { status: 'read', record: { ...parsed.data, inputRecord: inputRecord.inputRecord } };
}


/***/ }),

/***/ 35827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ longestWaitNs),
/* harmony export */   Mi: () => (/* binding */ judgeClock),
/* harmony export */   kO: () => (/* binding */ planRestamp)
/* harmony export */ });
/* unused harmony export clearanceNs */
/* harmony import */ var _record_input_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22366);
/* harmony import */ var _timestamps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29174);


/**
 * How much newer than everything recorded a changed file must be, in nanoseconds: more than the 238
 * ns by which a settable timestamp can be below the wished one, now and in later restores.
 */
const clearanceNs = 1000000n;
/** A clock further behind than this is wrong, not merely unsynchronised. Nanoseconds. */
const longestWaitNs = 10000000000n;
/**
 * Decides whether this machine's clock is usable with the input record's timestamps: files written
 * from now on must be newer than everything recorded, or changes would look old.
 */
function judgeClock(inputRecord, now) {
    const behind = inputRecord.newest + 2n * clearanceNs - now;
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
 * - Unchanged content: the recorded timestamp.
 * - Anything else: newer than everything recorded, but not in the future, where Ninja gives up
 *   ("manifest still dirty after 100 tries"). A file already in that range keeps its timestamp.
 * - A shared file is only ever made older, so that concurrent runs do not undo each other's stamps
 *   for ever. Its timestamp therefore never shows a change (`RestampResult.unstampable`,
 *   `outdatedObjects`).
 * @param observed an entry for every file of the input record, and for inputs that Ninja knows but
 *   the record does not; a recorded file without an entry counts as absent.
 * @param now by the clock of the file system, nanoseconds; {@link judgeClock} must have found it
 *   fine.
 */
function planRestamp(inputRecord, observed, now) {
    const stamps = new Map();
    const unchanged = new Set();
    const missing = [];
    const reasons = new Map();
    const present = (0,_timestamps_js__WEBPACK_IMPORTED_MODULE_1__/* .settableTimestamp */ .re)(now);
    for (const path of new Set([...inputRecord.files.keys(), ...observed.keys()])) {
        const found = observed.get(path) ?? { kind: 'absent' };
        const recorded = inputRecord.files.get(path);
        const reason = whyChanged(recorded, found);
        if (reason === undefined && recorded !== undefined && found.kind === 'file') {
            unchanged.add(path);
            const wished = (0,_timestamps_js__WEBPACK_IMPORTED_MODULE_1__/* .settableTimestamp */ .re)(recorded.mtime);
            const isOldEnough = found.isShared && found.mtime < wished;
            const isRight = isOldEnough || found.mtime === recorded.mtime || found.mtime === wished;
            if (!isRight)
                stamps.set(path, wished);
            continue;
        }
        if (found.kind === 'file') {
            const isNew = found.isShared || found.mtime > inputRecord.newest + clearanceNs;
            if (!isNew || found.mtime > now)
                stamps.set(path, present);
        }
        else if (found.kind !== 'outside') {
            if (recorded === undefined)
                continue; // A phony target, or gone before recording.
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
        return 'is not in the input record';
    if (recorded.sha256 === _record_input_record_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownContent */ .Mw)
        return 'was written while the last build ran';
    return found.bytes === recorded.bytes && found.sha256 === recorded.sha256 ? undefined : 'changed';
}


/***/ }),

/***/ 86883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ restamp)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _lib_files_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66821);
/* harmony import */ var _lib_in_slices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28000);
/* harmony import */ var _record_file_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92200);
/* harmony import */ var _record_input_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22366);
/* harmony import */ var _restamp_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35827);
/* harmony import */ var _timestamps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29174);








/**
 * Gives every input of a restored build tree the timestamp that makes Ninja compile exactly what
 * changed since the inputs were recorded. Only contents decide, not the timestamps found. Objects
 * and Ninja's own files are not touched.
 */
async function restamp(inputRecord, options) {
    const now = options.now ?? (() => (0,_timestamps_js__WEBPACK_IMPORTED_MODULE_7__/* .fileSystemNow */ .M8)(inputRecord.buildDir));
    const wait = options.wait ?? ((milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(milliseconds));
    let clock = (0,_restamp_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeClock */ .Mi)(inputRecord, now());
    if (clock.kind === 'wait') {
        await wait(clock.milliseconds);
        clock = (0,_restamp_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeClock */ .Mi)(inputRecord, now());
    }
    if (clock.kind !== 'fine') {
        const reason = clock.kind === 'wrong' ? clock.reason : 'The clock of this machine does not advance.';
        return { trusted: false, reason };
    }
    const observed = await observe(inputRecord, options);
    const plan = (0,_restamp_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .planRestamp */ .kO)(inputRecord, observed, now());
    const reasons = new Map(plan.reasons);
    const unstampable = new Set(plan.changed.filter((path) => observed.get(path)?.kind === 'outside'));
    const proven = new Map();
    const shared = new Set();
    let stamped = 0;
    await (0,_lib_in_slices_js__WEBPACK_IMPORTED_MODULE_3__/* .inSlices */ .Z)(observed, ([path, found]) => {
        if (found.kind !== 'file')
            return;
        const wished = plan.stamps.get(path);
        const isStamped = wished !== undefined && stampIfPossible(path, wished);
        const mtime = isStamped ? ((0,_record_input_record_js__WEBPACK_IMPORTED_MODULE_5__/* .regularFile */ .VI)(path)?.mtime ?? wished) : found.mtime;
        if (isStamped)
            stamped++;
        if (plan.unchanged.has(path)) {
            if (found.isShared)
                shared.add(path);
            const recorded = inputRecord.files.get(path);
            if (wished === undefined || isStamped) {
                proven.set(path, { ...recorded, mtime });
                return;
            }
            reasons.set(path, 'cannot be given its recorded timestamp back');
            // If it is newer than recorded, Ninja rebuilds its users anyway.
            if (mtime < recorded.mtime)
                unstampable.add(path);
        }
        else if (found.isShared || mtime <= inputRecord.newest) {
            unstampable.add(path);
        }
    });
    return {
        trusted: true,
        stamped,
        changed: new Set(reasons.keys()),
        missing: new Set(plan.missing),
        unstampable,
        shared,
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
async function observe(inputRecord, options) {
    const followLinks = (0,_lib_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .followingLinks */ .Jq)();
    const isAllowed = (0,_lib_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .rootGuard */ .EA)(options.roots, followLinks);
    const isOurs = (0,_lib_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .rootGuard */ .EA)([inputRecord.sourceDir, inputRecord.buildDir], followLinks);
    const observed = new Map();
    const paths = new Set([...inputRecord.files.keys(), ...(options.inputs ?? [])]);
    await (0,_lib_in_slices_js__WEBPACK_IMPORTED_MODULE_3__/* .inSlices */ .Z)(paths, (path) => {
        observed.set(path, isAllowed(path)
            ? observeFile(path, !isOurs(path), inputRecord.files.get(path), options.proven?.get(path))
            : { kind: 'outside' });
    });
    return observed;
}
function observeFile(path, isShared, recorded, proven) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true, throwIfNoEntry: false });
        if (stat === undefined)
            return { kind: 'absent' };
        if (!stat.isFile())
            return { kind: 'other' };
        const [bytes, mtime] = [Number(stat.size), stat.mtimeNs];
        const file = { kind: 'file', bytes, mtime, isShared };
        if (recorded?.bytes !== file.bytes || recorded.sha256 === _record_input_record_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownContent */ .Mw)
            return file;
        if (proven?.mtime === file.mtime && proven.bytes === file.bytes) {
            return { ...file, sha256: proven.sha256 };
        }
        return { ...file, ...(0,_record_file_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .readContentDigest */ .cw)(path, file.bytes) };
    }
    catch {
        return { kind: 'other' };
    }
}


/***/ })

};
