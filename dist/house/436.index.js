export const id = 436;
export const ids = [436];
export const modules = {

/***/ 47225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ createCcache),
/* harmony export */   W$: () => (/* binding */ readStatsLog)
/* harmony export */ });
/* unused harmony exports ccacheConfiguration, formatCcacheConfiguration, missingConfiguration, parseCcacheStatistics, parseStatsLog */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19948);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83931);
/* harmony import */ var _toolkit_compare_versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61573);
/* harmony import */ var _compiler_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97894);







/** Without these a hit may be wrong; a ccache that does not know them is not used. */
const indispensable = ['compiler_check', 'depend_mode', 'direct_mode', 'sloppiness'];
/**
 * The first whose `inode_cache` is on by default again: of those before, processes were seen to wait
 * for each other for ever (NEWS, 4.7.5), a file could change within a tick of the clock (4.7.4), and a
 * `__DATE__` in a known file counted for nothing (4.7).
 */
const oldestInodeCache = '4.8';
/**
 * The whole configuration of ccache, for correctness first. Section names are of ccache's manual.
 * - `depend_mode`: keys are made of what nvcc read, not of what `nvcc -E` prints. That is the text
 *   for the host or for the first arch only, so that the preprocessor mode serves stale objects
 *   after a change under `#ifndef __CUDA_ARCH__` or for a second `-gencode`. It needs `direct_mode`
 *   and `run_second_cpp`, and is silently off without them ("The depend mode").
 * - `compiler_check`: nvcc is a driver; cicc, ptxas and the host compiler decide as well, and
 *   ccache does not see a host compiler that is found through PATH ("compiler_check").
 * - `ignore_options`: nvcc's threads change no object.
 * - `sloppiness`: other runs on this machine stamp the headers that all share, which moves their
 *   ctime. Nothing that skips contents, `time_macros` and `file_macro` included; nor
 *   `include_file_mtime`: a header that is edited while it is compiled would be recorded with its new
 *   content beside the object of its old one ("Performance", "sloppiness").
 * - `inode_cache`: thousands of headers are digested once, not again for each kernel. A header is
 *   known by device, inode, size, mtime and ctime, and only if it is older than two seconds. Inode
 *   numbers of one machine mean nothing on the next: the cache lies in `temporary_dir`, which is this
 *   run's alone (src/InodeCache.hpp).
 * - `hash_dir`, and no `base_dir`, which is none by default: paths are part of an object where debug
 *   information is. No value is empty: ccache 4.13 and later take all lines that follow for its value
 *   (src/ccache/util/configreader.cpp).
 * @param options.statsLog absolute path for the result of each compilation.
 */
function ccacheConfiguration(options) {
    return {
        cache_dir: options.directory,
        temporary_dir: temporaryIn(options.workDirectory),
        // The unit is spelled out, for a bare number means GB.
        max_size: `${Math.ceil(options.maxBytes / 1000)}k`,
        max_files: '0',
        direct_mode: 'true',
        depend_mode: 'true',
        run_second_cpp: 'true',
        compiler_check: `string:${options.toolchainDigest}`,
        ignore_options: '--threads=* -t=*',
        sloppiness: 'include_file_ctime,locale',
        hash_dir: 'true',
        inode_cache: String((0,_toolkit_compare_versions_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Z)(options.version, oldestInodeCache) >= 0),
        hard_link: 'false',
        compression: 'true',
        stats: 'true',
        stats_log: options.statsLog,
    };
}
/** @returns the text of a configuration file, in the syntax of ccache's manual ("Configuration file syntax"). */
function formatCcacheConfiguration(configuration) {
    return Object.entries(configuration)
        .map(([key, value]) => `${key} = ${value}\n`)
        .join('');
}
/**
 * @param shown output of `ccache --show-config`: `(ORIGIN) KEY = VALUE` lines.
 * @returns the indispensable keys that did not come from our file: an old ccache ignores a key that
 *   it does not know.
 */
function missingConfiguration(shown, configPath) {
    return indispensable.filter((key) => !shown.includes(`(${configPath}) ${key} = `));
}
/** @param text output of `ccache --print-stats`: a name and a number in each line, tab between. */
function parseCcacheStatistics(text) {
    return Object.fromEntries(text
        .split('\n')
        .map((line) => line.split('\t'))
        .filter(([name, value]) => name && /^\d+$/.test(value ?? ''))
        .map(([name, value]) => [name, Number(value)]));
}
const temporaryIn = (workDirectory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDirectory, 'tmp');
const statsLogIn = (workDirectory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDirectory, 'ccache-stats.log');
/**
 * What ccache did for a build that did not come to asking it.
 * @param workDirectory as `CompilerCacheOptions` had it
 */
async function readStatsLog(workDirectory) {
    return parseStatsLog(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(statsLogIn(workDirectory), 'utf8').catch(() => ''));
}
/** @param text content of the `stats_log`: `# SOURCE`, then a line for each counter that it raised. */
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
/** ccache as a {@link CompilerCache}: no setting of the caller's or the machine's reaches it. */
function createCcache(options) {
    const { path, directory, workDirectory } = options;
    const configPath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDirectory, 'ccache.conf');
    const statsLog = statsLogIn(workDirectory);
    // With CCACHE_CONFIGPATH the system's configuration file is not read either.
    const environment = {
        ...(0,_compiler_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutVariables */ .K)(options.environment, 'CCACHE_'),
        CCACHE_CONFIGPATH: configPath,
    };
    const own = (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .withValues */ .t)({ ...options.environment, ...environment });
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
                const shown = await (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(path, ['--show-config'], { environment: own });
                const missing = missingConfiguration(shown, configPath);
                if (missing.length > 0)
                    return `ccache is too old: it does not know ${missing.join(', ')}.`;
                await (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(path, ['--zero-stats'], { environment: own });
                return undefined;
            }
            catch (error) {
                return `ccache cannot be used: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceOf */ .$N)(error)}`;
            }
        },
        async statistics() {
            const printed = await (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .askIfPossible */ .k2)(path, ['--print-stats'], { environment: own });
            const counters = parseCcacheStatistics(printed ?? '');
            const compilations = await readStatsLog(workDirectory);
            const count = (result) => compilations.filter((compilation) => compilation.result === result).length;
            return {
                hits: count('hit'),
                misses: count('miss'),
                uncacheable: count('uncacheable'),
                bytes: (counters.cache_size_kibibyte ?? 0) * 1024,
                compilations,
            };
        },
        async prepareForSaving(keep) {
            if (keep === 'used') {
                // A hit renews an entry's timestamp ("Cache cleanup"); a second more is for rounding.
                const seconds = Math.ceil((performance.now() - begun) / 1000) + 1;
                await (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .askIfPossible */ .k2)(path, ['--evict-older-than', `${seconds}s`], { environment: own });
            }
            await removeTemporary().catch(() => undefined);
        },
    };
}


/***/ }),

/***/ 97894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withoutVariables)
/* harmony export */ });
/**
 * Removes every variable of the caller's with a prefix, some excepted.
 * @returns the removals, for {@link CompilerCache.environment}.
 */
function withoutVariables(environment, prefix, except) {
    const names = Object.keys(environment).filter((name) => name.startsWith(prefix) && !except?.test(name));
    return Object.fromEntries(names.map((name) => [name, undefined]));
}


/***/ }),

/***/ 99644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ stopWorkIn),
/* harmony export */   ij: () => (/* binding */ runStoppable)
/* harmony export */ });
/* unused harmony export stopDescendants */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _machine_process_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12083);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19948);
/* harmony import */ var _tree_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45926);





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
    const bystanders = new Set((await (0,_machine_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readProcesses */ ._F)()).map(({ pid }) => pid));
    const running = (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(command, args, shown).then((code) => ({ status: 'exited', code }));
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
    const processes = await (0,_machine_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readProcesses */ ._F)();
    const places = await Promise.all(processes.map(({ pid }) => (0,_machine_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .workingDirectory */ .p7)(pid)));
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory).catch(() => directory);
    const workers = processes.filter((_, index) => {
        const place = places[index];
        return place !== undefined && (place === real || (0,_tree_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(place, real));
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
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(roundLength);
    }
}
/** The descendants that run now, those included that lost their parents since they were `seen`. */
async function findFamily(ancestors, seen, bystanders) {
    const processes = await (0,_machine_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readProcesses */ ._F)();
    const orphans = processes.filter((process) => seen.has(identityOf(process)));
    const heads = new Set([...ancestors, ...orphans.map((process) => process.pid)]);
    const family = [...orphans, ...(0,_machine_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .descendantsOf */ .gO)(heads, processes)].filter((process) => !bystanders.has(process.pid));
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
/* harmony export */   J: () => (/* binding */ packCompilerCache),
/* harmony export */   b: () => (/* binding */ placeCompilerCache)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_list_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58983);
/* harmony import */ var _outlook_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7811);




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
    if (paths.length === 0)
        return undefined;
    return { meta: (0,_outlook_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOutlook */ .H)(outlook), roots: { cache: { directory, paths } } };
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var _files_list_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58983);
/* harmony import */ var _plan_external_pins_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54927);
/* harmony import */ var _tree_timestamps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57081);







const metaSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ pins: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()) });
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
 * Puts sources where FetchContent keeps them, `<base>/<project>-src`, none of them from the future:
 * a machine whose clock was ahead may have saved them ({@link bringToPresent}). A directory that is
 * already there is left alone.
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
        const files = (await (0,_files_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .listFiles */ .C)(target)).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, path));
        (0,_tree_timestamps_js__WEBPACK_IMPORTED_MODULE_5__/* .bringToPresent */ .J8)(files, (0,_tree_timestamps_js__WEBPACK_IMPORTED_MODULE_5__/* .fileSystemNow */ .M8)(contentDirectory));
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

/***/ 7811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ formatOutlook),
/* harmony export */   L: () => (/* binding */ parseOutlook)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _tree_recorded_search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18629);


const places = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative());
/** Sources share most of the names that they read: each name is written once. */
const outlookSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    names: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Names by their place in `names`. */
    units: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ names: places, asked: places, unseen: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
    search: _tree_recorded_search_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedSearchSchema */ .w4,
});
/** @returns the outlook as it is kept with a saved compiler cache, as JSON */
function formatOutlook({ files, units, search }) {
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
/** @returns undefined for what does not say what the compilations of a cache could see */
function parseOutlook(json) {
    const parsed = outlookSchema.safeParse(json).data;
    if (parsed === undefined)
        return undefined;
    const { files, names, units, search } = parsed;
    // A place beyond the last name is a damaged one: it may be any.
    const at = (places) => new Set(places.map((place) => names[place] ?? '*'));
    const read = Object.entries(units).map(([source, unit]) => [
        source,
        { names: at(unit.names), asked: at(unit.asked), unseen: new Set(unit.unseen) },
    ]);
    return { files, units: new Map(read), search };
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92857);
/* harmony import */ var _kernels_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30867);
/* harmony import */ var _tree_file_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29012);
/* harmony import */ var _tree_in_slices_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41947);
/* harmony import */ var _tree_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58653);
/* harmony import */ var _tree_recorded_search_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18629);








const metaSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    /**
     * Files that the build read although the key does not speak of them, with the SHA-256 of each:
     * relative to the checkout where they lie in it. They are compared at every hit.
     */
    uncovered: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
    /** Where else a file would have been found. Looked at again at every hit. */
    search: _tree_recorded_search_js__WEBPACK_IMPORTED_MODULE_6__/* .recordedSearchSchema */ .w4,
    /** Of what that found, what is there before anything is built. */
    lasting: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
});
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
        return { status: 'uncovered-input', files };
    const { search, lasting } = meta.data;
    const now = (0,_tree_recorded_search_js__WEBPACK_IMPORTED_MODULE_6__/* .findAgain */ .uh)(search, { sourceDir });
    const found = (0,_tree_recorded_search_js__WEBPACK_IMPORTED_MODULE_6__/* .newlyFound */ .I4)(search, now);
    if (found.length > 0)
        return { status: 'newly-found', files: found };
    const gone = lasting.filter((path) => !now.has(path));
    if (gone.length > 0)
        return { status: 'no-longer-found', files: gone };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(manifest, _kernels_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestName */ .vS), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _kernels_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestName */ .vS));
    return { status: 'usable', directory };
}
/** Of regular files only: a crafted record may name a device that never ends. */
function digestOrNothing(path) {
    try {
        const file = (0,_tree_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .regularFile */ .VI)(path);
        return file && (0,_tree_file_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .readContentDigest */ .cw)(path, file.bytes).sha256;
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

/***/ 10292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openCaller),
/* harmony export */   l: () => (/* binding */ answerCall)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);


/** A question from inside, and its answer. */
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
/** @returns whether the message was a call; then it is answered, now or later */
function answerCall(link, services, message) {
    const asked = call.safeParse(message);
    if (!asked.success)
        return false;
    const { id, method, parameters } = asked.data;
    const service = Object.hasOwn(services, method) ? services[method] : undefined;
    const work = service?.(parameters) ?? Promise.reject(new Error(`nobody answers to ${method}`));
    work.then((value) => link.send({ type: 'answer', id, value: value ?? null }), (error) => link.send({ type: 'answer', id, value: null, error: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .$N)(error) }));
    return true;
}
/** @returns a caller over a link */
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

/***/ 76765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openLink)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80481);

/**
 * Speaks over a connected socket.
 * @param onMessage called for every message, in order; a line that is no JSON ends the conversation,
 *   for what comes after it cannot be trusted either
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
    // An end that has gone is told by `closed`; the error says no more than that.
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

/***/ 14466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ markedLog),
/* harmony export */   R: () => (/* binding */ unmarkLine)
/* harmony export */ });
/**
 * What the program inside says travels among the output of the programs that it runs, so that
 * everything arrives in its order: a line with this mark in front is said, every other is output.
 */
const mark = '\u001evllm-incremental-build ';
/** The log of the program inside. @param output standard output, which the engine carries out */
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
 * Takes apart what {@link markedLog} wrote, line by line, and says it again outside.
 * @param translate puts paths of this machine into a text
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
/** A log's group lasts as long as a promise; this one is settled from elsewhere. */
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

/***/ 37388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hY: () => (/* binding */ hasEnded),
  od: () => (/* binding */ removeContainer),
  RV: () => (/* binding */ socketName),
  YI: () => (/* binding */ startContainer)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/execa/index.js + 137 modules
var execa = __webpack_require__(98194);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/process.js
var src_process = __webpack_require__(19948);
// EXTERNAL MODULE: ./build/src/container/link.js
var container_link = __webpack_require__(76765);
// EXTERNAL MODULE: ./build/src/container/marked-log.js
var marked_log = __webpack_require__(14466);
;// CONCATENATED MODULE: ./build/src/container/run-arguments.js
/**
 * The arguments of `docker run` and `podman run`. Pure.
 *
 * The network is the machine's: a build asks the same indexes and proxies inside as outside, some of
 * them on its loopback interface. `--init` reaps what compilers leave behind. SELinux would hide
 * what is mounted, and relabelling a checkout would change it (podman-run(1), `label=disable`).
 */
function runArguments(facts) {
    const { engine, name, image, mounts, limits, gpus, command, directory } = facts;
    const [program, ...rest] = command;
    return [
        ...['run', '--rm', '--init', '--name', name, '--label', 'vllm-incremental-build'],
        ...['--pull', 'never', '--network', 'host', '--security-opt', 'label=disable'],
        ...['--pids-limit', '-1'],
        ...userArguments(facts),
        ...mounts.flatMap((mount) => ['--mount', mountArgument(mount)]),
        ...(limits.memoryBytes === undefined ? [] : ['--memory', String(limits.memoryBytes)]),
        ...(limits.cores === undefined ? [] : ['--cpus', String(limits.cores)]),
        ...(gpus === 'all' ? gpuArguments[engine] : []),
        ...['--workdir', directory, '--entrypoint', program, image, ...rest],
    ];
}
const gpuArguments = {
    docker: ['--gpus', 'all'],
    // https://docs.nvidia.com/datacenter/cloud-native/container-toolkit/latest/cdi-support.html
    podman: ['--device', 'nvidia.com/gpu=all'],
};
/** What is written must belong to the runner's user, or the next step cannot remove it. */
function userArguments({ engine, rootless, user: { uid, gid } }) {
    if (rootless && engine === 'docker')
        return ['--user', '0:0'];
    return [...(rootless ? ['--userns', 'keep-id'] : []), '--user', `${uid}:${gid}`];
}
/** Both engines read the value as one line of CSV (docker run, `--mount`), which quotes commas. */
function mountArgument({ outside, inside, writable }) {
    const fields = ['type=bind', `source=${outside}`, `target=${inside}`];
    return [...fields, ...(writable ? [] : ['readonly'])]
        .map((field) => (/[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
        .join(',');
}

// EXTERNAL MODULE: ./build/src/container/places.js
var places = __webpack_require__(62877);
;// CONCATENATED MODULE: ./build/src/container/start-problems.js

/** What an engine or a loader says, and what that means for who has to mend it. */
const problems = [
    [
        /version `(GLIBC|GLIBCXX|CXXABI)_[\d.]+' not found/,
        (image) => `The image ${image} is older than this program's Node runs on; accepted: an image with glibc 2.28 or newer, as Ubuntu 20.04, Debian 10 and Rocky Linux 8 have it.`,
    ],
    [
        /exec format error/i,
        (image) => `The image ${image} is for another processor than this machine's; accepted: an image for ${process.arch === 'arm64' ? 'linux/arm64' : 'linux/amd64'}.`,
    ],
    [
        /libstdc\+\+\.so\.6: cannot open shared object file/,
        (image) => `The image ${image} has no C++ library, which this program's Node and every compiler need; accepted: an image with g++.`,
    ],
    [
        new RegExp(`${places/* places */.zn.node}.*no such file or directory|no such file or directory.*${places/* places */.zn.node}`, 'i'),
        (image) => `The image ${image} cannot run this program's Node, which needs glibc; accepted: an image of Ubuntu, Debian, Rocky Linux or another distribution with glibc.`,
    ],
    [
        /(bind source path does not exist|statfs .*no such file|error mounting)/i,
        () => "The container engine does not see this machine's files, as one on another machine would not; accepted: an engine on this machine, or toolkit wheels or host.",
    ],
    [
        /could not select device driver|unresolvable CDI devices|nvidia-container-cli/i,
        () => 'container-gpus is all, and the engine has no way to GPUs; accepted: container-gpus none, which compiling needs none of, or an engine with the NVIDIA Container Toolkit.',
    ],
];
/**
 * @param said the last lines of the engine and of what it started
 * @returns one sentence: why the container did not start and what would work
 */
function whyNotStarted(said, image, engine) {
    const known = problems.find(([pattern]) => pattern.test(said));
    if (known !== undefined)
        return known[1](image);
    const lines = said.trim().split('\n');
    const telling = lines.findLast((line) => /\berror\b/i.test(line)) ?? lines.at(-1) ?? '';
    const last = telling.trim().replace(/^Error: /, '');
    return `${engine.kind} could not start a container of ${image}: ${last === '' ? 'it said nothing.' : last}`;
}

;// CONCATENATED MODULE: ./build/src/container/start.js










/** Name of the socket in the folder that both sides see. */
const socketName = 'socket';
/** How many of the last lines tell why a container did not start. */
const rememberedLines = 20;
/**
 * Runs a container whose main process is this program, and waits until it speaks. The client of the
 * engine only carries output: whether it lives, and what it ends with, decides nothing.
 * @param passage absolute path of a folder of ours that is mounted
 * @param onMessage called for every message from inside
 * @throws BuildError with one sentence where the container does not start
 */
async function startContainer(engine, facts, passage, wall, log, onMessage) {
    const connected = Promise.withResolvers();
    const server = (0,external_node_net_.createServer)((socket) => {
        // One only: whatever connects later is not the program that we started.
        server.close();
        const link = (0,container_link/* openLink */.F)(socket, (message) => onMessage(message, link));
        connected.resolve(link);
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject).listen((0,external_node_path_.join)(passage, socketName), resolve);
    });
    const last = [];
    const client = (0,execa/* execa */.Ho)(engine.path, runArguments(facts), {
        env: { ...engine.environment },
        extendEnv: false,
        stdin: 'ignore',
        reject: false,
        buffer: false,
        all: true,
        // Ctrl-C in a terminal reaches the whole group; the program inside hears of it from us.
        detached: true,
    });
    const told = (async () => {
        for await (const line of client.iterable({ from: 'all' })) {
            last.push(line);
            if (last.length > rememberedLines)
                last.shift();
            (0,marked_log/* unmarkLine */.R)(line, log, wall.textToOutside);
        }
    })().catch(() => { });
    const ended = Promise.all([told, client]).then(() => { });
    const link = await Promise.race([connected.promise, ended]);
    if (link === undefined) {
        server.close();
        throw new errors/* BuildError */.zS(whyNotStarted(last.join('\n'), facts.imageName, engine));
    }
    return { link, ended };
}
/** Milliseconds between two looks at a container. */
const lookInterval = 200;
/**
 * Waits for a container to end and to be taken away.
 * @param patience milliseconds
 * @returns whether it did in time, or was not there at all
 */
async function hasEnded(engine, name, patience) {
    const question = ['ps', '--all', '--quiet', '--filter', `name=^${name}$`];
    for (const begun = performance.now();; await (0,promises_.setTimeout)(lookInterval)) {
        const answer = await (0,src_process/* askIfPossible */.k2)(engine.path, question, { environment: engine.environment });
        if (answer === '')
            return true;
        if (performance.now() - begun > patience)
            return false;
    }
}
/** Ends a container whatever it does, and takes it away. Says nothing where there is none. */
async function removeContainer(engine, name) {
    await (0,src_process/* askIfPossible */.k2)(engine.path, ['rm', '--force', name], { environment: engine.environment });
}


/***/ }),

/***/ 88172:
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
/* harmony import */ var _cache_store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87945);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _files_move_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65899);







/*
 * The store stays outside, with the tokens that write into it. Inside is one that asks it; archives
 * cross the wall through a folder of the checkout that both sides see.
 */
const layer = zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_cache_store_js__WEBPACK_IMPORTED_MODULE_6__/* .layerNames */ .E);
const entry = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    layer,
    key: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    exact: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    scope: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().optional(),
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
/** @returns what a store says of itself now */
function stateOf({ trouble, denied }) {
    return {
        reading: trouble?.('read') ?? null,
        writing: trouble?.('write') ?? null,
        denied: denied?.() ?? null,
    };
}
/**
 * The store as services for the program inside.
 * @param folder where archives are handed over, a path outside
 */
function storeServices(store, folder, wall) {
    /** Only what lies in the folder is taken: the other side runs code of the fork. */
    const received = (file) => {
        const path = wall.toOutside(file);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) !== folder)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`${file} is not in the folder of archives`);
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
            await (0,_files_move_file_js__WEBPACK_IMPORTED_MODULE_4__/* .moveFile */ .m)(arrived.file, file);
            return { file: wall.toInside(file), bytes: arrived.bytes };
        },
        'store.save': async (parameters) => {
            const { layer, key, file } = offer.parse(parameters);
            const departure = await store.scratchFile(layer);
            await (0,_files_move_file_js__WEBPACK_IMPORTED_MODULE_4__/* .moveFile */ .m)(received(file), departure);
            return await store.save(layer, key, departure);
        },
    };
}
/**
 * The store of the program inside.
 * @param initial what the store said of itself when the container was begun
 * @param folder where archives are handed over, a path inside
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

/***/ 83931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ withValues)
/* harmony export */ });
/** The same record without the fields whose value is `undefined`, as exact optional fields want it. */
function withValues(record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
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
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
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

// EXTERNAL MODULE: ./build/src/toolkit/fingerprint.js
var toolkit_fingerprint = __webpack_require__(79000);
// EXTERNAL MODULE: ./build/src/tree/build-tree.js + 4 modules
var build_tree = __webpack_require__(79693);
// EXTERNAL MODULE: ./build/src/tree/generated-sources.js
var generated_sources = __webpack_require__(33888);
// EXTERNAL MODULE: ./build/src/tree/inputs.js
var inputs = __webpack_require__(5849);
// EXTERNAL MODULE: ./build/src/tree/paths.js
var paths = __webpack_require__(45926);
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
        const placed = [];
        try {
            placed.push(...(await candidate.bring()));
            const proved = await proveTree(facts);
            if ('adopted' in proved) {
                return { adopted: proved.adopted, reason: candidate.reason(proved.adopted.record) };
            }
            dropped = proved.dropped;
        }
        catch (error) {
            dropped = (0,statuses/* explain */.WE)('buildTree', 'entry-damaged', { problem: (0,errors/* sentenceOf */.$N)(error) });
        }
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
    const isOurs = (0,paths/* rootGuard */.EA)([sourceDir]);
    for (const path of await (0,list_files/* listFiles */.C)(staged.source)) {
        const target = (0,external_node_path_.join)(sourceDir, path);
        // The entry may be crafted, and a folder of the checkout a link that leads out of it.
        if (tracked.has(path) || (0,paths/* isHidden */.dK)(path) || (0,external_node_fs_.existsSync)(target) || !isOurs(target))
            continue;
        if (await placeGenerated((0,external_node_path_.join)(staged.source, path), target))
            placed.push(path);
    }
    return placed;
}
/** @returns false where a file stands in the way of a folder: configure then generates anew */
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
/** Checks everything that a build tree's reuse rests on, in the order in which it is cheapest. */
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
    const differences = toolchainDifferences((0,toolkit_fingerprint/* makersOf */.xW)(record.fingerprint), (0,toolkit_fingerprint/* makersOf */.xW)(fingerprint));
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
        inputs: (0,inputs/* inputsOf */.Vc)(inspection.tree).all,
    });
    if (!restamped.trusted) {
        return await drop((0,statuses/* explain */.WE)('buildTree', 'untrusted', { problem: restamped.reason }));
    }
    const present = new Set(await (0,external_sources/* presentProjects */.QS)(contentDirectory));
    const missingProjects = record.externalProjects.filter((name) => !present.has(name));
    return { adopted: { record, tree: inspection.tree, restamped, missingProjects } };
}


/***/ }),

/***/ 9545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readContainerNote),
/* harmony export */   u: () => (/* binding */ noteContainer)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);



/** The container of the last run in a checkout: what it left, only another like it can read. */
const schema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Paths of the settings that it saw. */
    named: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    image: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        pinned: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    }),
});
const fileName = 'container.json';
/** Leaves a note for the post step. */
async function noteContainer(workDirectory, note) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDirectory, fileName), JSON.stringify(note));
}
/** @returns what a run in this checkout noted; undefined: nothing readable */
async function readContainerNote(workDirectory) {
    try {
        return schema.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDirectory, fileName), 'utf8')));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 11151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ doInContainer),
  _: () => (/* binding */ patience)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/container/calls.js
var calls = __webpack_require__(10292);
// EXTERNAL MODULE: ./build/src/process.js
var src_process = __webpack_require__(19948);
;// CONCATENATED MODULE: ./build/src/container/inner-environment.js

/**
 * Variables that tell of this machine's file system, user or shell, and would mislead inside of a
 * container, where the image has its own.
 */
const ofTheMachine = new Set([
    ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'HOSTNAME', 'PWD', 'OLDPWD', 'SHLVL', '_'],
    ...['TMPDIR', 'TMP', 'TEMP', 'MAIL', 'EDITOR', 'PAGER', 'DISPLAY', 'TERM', 'LS_COLORS'],
    ...['CUDA_HOME', 'CUDA_PATH', 'CUDA_BIN_PATH', 'CUDACXX', 'VIRTUAL_ENV', 'CONDA_PREFIX'],
    ...['PYTHONHOME', 'PYTHONPATH', 'NODE_OPTIONS', 'NODE_PATH', 'LIBRARY_PATH', 'BASH_ENV', 'ENV'],
    ...['UV_CACHE_DIR', 'UV_PYTHON', 'UV_PYTHON_INSTALL_DIR', 'UV_TOOL_DIR', 'PIP_CACHE_DIR'],
    ...['SSH_AUTH_SOCK', 'SSH_AGENT_PID', 'DBUS_SESSION_BUS_ADDRESS'],
]);
/** Families of them: loaders, shells' and editors' own, engines, and what hosted runners preinstall. */
const families = /^(LD_|XDG_|DOCKER_|CONTAINER_HOST|CONTAINERS_|PODMAN_|BUILDAH_|NVM_|JAVA_HOME|ANDROID_|GOROOT|CHROME|EDGE|GECKO|SELENIUM|VCPKG_|SWIFT_|AGENT_|Image|PIPX_|CONDA|npm_|GIT_CONFIG)/;
/** A token, and paths of the runner. What only the action may have, no program gets anywhere. */
const ofTheStep = /^(GITHUB_(TOKEN|EVENT_PATH|WORKSPACE|ACTION_PATH)|RUNNER_(TEMP|TOOL_CACHE|WORKSPACE))$/;
/** Variables that name a file of certificates, which a company's proxy makes necessary. */
const certificateVariables = [
    'SSL_CERT_FILE',
    'NODE_EXTRA_CA_CERTS',
    'REQUESTS_CA_BUNDLE',
    'CURL_CA_BUNDLE',
    'PIP_CERT',
    'GIT_SSL_CAINFO',
];
/** @returns the files of certificates that the environment names, absolute paths, each once */
function certificateFiles(outer) {
    return [...new Set(certificateVariables.flatMap((name) => outer[name] ?? []))];
}
/**
 * The variables that a build inside of a container gets from the machine outside, as a step of a
 * workflow's `container:` job would: those of the workflow, none of the machine's, no token.
 * @param toInside translates the paths of certificates
 */
function innerEnvironment(outer, toInside) {
    const kept = Object.entries((0,src_process/* withoutActionRights */.YC)(outer)).filter(([name]) => !ofTheMachine.has(name) && !families.test(name) && !ofTheStep.test(name));
    const isCertificate = (name) => certificateVariables.includes(name);
    return Object.fromEntries(kept.map(([name, value]) => [name, isCertificate(name) ? toInside(value) : value]));
}
/**
 * Git's word that directories which belong to another user may be read: what is mounted does, where
 * engine or runner map user ids (https://git-scm.com/docs/git-config, safe.directory).
 * @param directories as they are named inside
 */
function safeDirectories(directories) {
    const pairs = directories.map((directory, index) => [
        [`GIT_CONFIG_KEY_${index}`, 'safe.directory'],
        [`GIT_CONFIG_VALUE_${index}`, directory],
    ]);
    return { GIT_CONFIG_COUNT: String(directories.length), ...Object.fromEntries(pairs.flat()) };
}

// EXTERNAL MODULE: ./build/src/tree/paths.js
var paths = __webpack_require__(45926);
// EXTERNAL MODULE: ./build/src/container/places.js
var places = __webpack_require__(62877);
;// CONCATENATED MODULE: ./build/src/container/mounts.js



/** The folder of the cache directory that containers see: the store beside it is not theirs. */
function containersCache(cacheDir) {
    return (0,external_node_path_.join)(cacheDir, 'container');
}
/**
 * Decides what is mounted. What settings name lies inside where it lies outside, and cannot be
 * written; what an image brings is never hidden behind the machine's own.
 */
function mountsOf(facts) {
    const { repository, cacheDir, passage, program, certificates, shared } = facts;
    const readOnly = (outside, inside = outside) => ({
        outside,
        inside,
        writable: false,
    });
    const writable = (outside, inside) => ({
        outside,
        inside,
        writable: true,
    });
    const git = repository.gitDirectory;
    return [
        writable(repository.root, places/* places */.zn.repository),
        writable(containersCache(cacheDir), places/* places */.zn.cache),
        writable(passage, places/* places */.zn.passage),
        readOnly(program.directory, places/* places */.zn.program),
        readOnly(program.node, places/* places */.zn.node),
        ...((0,paths/* isInside */.FK)(git, repository.root) ? [] : [readOnly(git)]),
        ...certificates.map((file, index) => readOnly(file, certificatePlace(index))),
        ...shared.map((path) => readOnly(path)),
    ];
}
/** Where the certificates lie inside, in their order. */
function certificatePlace(index) {
    return `/vllm-incremental-build/certificates/${index}.pem`;
}
/**
 * The files and directories outside of the checkout that settings name and a build may read. No
 * digest of the image speaks for them.
 * @param root the top of the work tree
 * @param named absolute paths that arguments and variables name
 */
function sharedPaths(root, named) {
    const shareable = named.filter((path) => path !== root && !(0,paths/* isInside */.FK)(path, root) && !(0,paths/* isInside */.FK)(root, path) && !ofTheImage.test(path));
    return shareable.filter((path) => !shareable.some((other) => (0,paths/* isInside */.FK)(path, other)));
}
/** System directories, everything below them, and whole top-level directories such as `/tmp`. */
const ofTheImage = /^\/(bin|boot|dev|etc|lib|lib32|lib64|libx32|proc|run|sbin|sys|usr|var|vllm-incremental-build)(\/|$)|^\/[^/]*\/?$/;

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/container/program-files.js



/**
 * Finds this program's files by the script that was started: the doors lie side by side.
 * @param script as in `process.argv[1]`. @param node as in `process.execPath`
 */
function programFiles(script, node) {
    const doors = (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(script));
    const directory = directoryOfPackage(doors);
    return {
        directory,
        node: (0,external_node_fs_.realpathSync)(node),
        door: (0,external_node_path_.join)(places/* places */.zn.program, (0,external_node_path_.relative)(directory, doors), 'inside.js'),
    };
}
/** What a bundle needs lies in its own directory; what sources need, in that of the package. */
function directoryOfPackage(directory) {
    const isPackage = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, 'package.json'));
    const parent = (0,external_node_path_.dirname)(directory);
    return isPackage || parent === directory ? directory : directoryOfPackage(parent);
}

// EXTERNAL MODULE: ./build/src/container/start.js + 2 modules
var start = __webpack_require__(37388);
// EXTERNAL MODULE: ./build/src/container/store-calls.js
var store_calls = __webpack_require__(88172);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/machine/resources.js
var resources = __webpack_require__(1842);
// EXTERNAL MODULE: ./build/src/run/container-note.js
var container_note = __webpack_require__(9545);
// EXTERNAL MODULE: ./build/src/run/order.js
var run_order = __webpack_require__(81395);
// EXTERNAL MODULE: ./build/src/run/unfinished.js
var unfinished = __webpack_require__(60474);
;// CONCATENATED MODULE: ./build/src/run/in-container.js















/**
 * How long a cancelled program inside may take to end where a runner waits: it kills us after 10 s
 * (actions/runner ProcessInvoker.cs). Milliseconds.
 */
const patience = 8000;
/**
 * Has a task done by this program inside of a container of the toolkit's image. Returns when nothing
 * of it runs any more, whatever came of it.
 * @param name of the container
 * @param task paths of its own are those outside; they are translated
 * @throws InputError and BuildError as the program inside does, and where there is no container
 */
async function doInContainer(run, { engine, image }, name, task) {
    const { settings, store, workDirectory, stop, door, named } = run;
    const passage = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'passage-'));
    const archives = (0,external_node_path_.join)(workDirectory, 'passage');
    try {
        const facts = mountFacts(run, passage);
        const wall = (0,places/* wallOf */.op)(mountsOf(facts));
        await (0,promises_.mkdir)(containersCache(settings.cacheDir), { recursive: true });
        await (0,promises_.mkdir)((0,external_node_path_.join)(passage, 'home'));
        const order = (0,run_order/* writeOrder */.M5)(orderOf(run, image.name, wall, facts, archives, task(wall)));
        const ending = Promise.withResolvers();
        const services = {
            ...(0,store_calls/* storeServices */.Mi)(store, archives, wall),
            ...uploadService(run.upload, wall),
        };
        await (0,container_note/* noteContainer */.u)(workDirectory, { name, image, named: [...named] });
        const container = await (0,start/* startContainer */.YI)(engine, {
            ...{ engine: engine.kind, rootless: engine.rootless, name },
            ...{ image: image.pinned, imageName: image.name },
            user: { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 },
            mounts: wall.mounts,
            limits: await (0,resources/* readLimits */.B)(),
            gpus: settings.containerGpus,
            command: [places/* places */.zn.node, facts.program.door, (0,external_node_path_.join)(places/* places */.zn.passage, start/* socketName */.RV)],
            directory: wall.toInside(facts.repository.root),
        }, passage, wall, door.log, (message, link) => {
            if ((0,calls/* answerCall */.l)(link, services, message))
                return;
            const end = run_order/* endSchema */.BM.safeParse(toldOutside(message.end, wall));
            if (end.success)
                ending.resolve(end.data);
        });
        container.link.send({ type: 'order', order });
        const onStop = () => container.link.send({ type: 'stop', cause: stop.cause() });
        stop.signal.addEventListener('abort', onStop);
        if (stop.signal.aborted)
            onStop();
        const end = await Promise.race([
            ending.promise,
            container.ended.then(() => undefined),
            cancelledTooLong(run),
        ]);
        stop.signal.removeEventListener('abort', onStop);
        if (end === undefined) {
            // What was being written when everything was killed is half written, and nobody can tell what.
            await (0,unfinished/* forgetUnfinished */.Tv)(workDirectory);
            throw new errors/* BuildError */.zS(`The container of ${image.name} ended before the build did, as it does where memory runs out or somebody removes it.`);
        }
        await container.ended;
        return goodEnd(end);
    }
    finally {
        await (0,start/* removeContainer */.od)(engine, name);
        await (0,promises_.rm)(passage, { recursive: true, force: true });
        await (0,promises_.rm)(archives, { recursive: true, force: true });
    }
}
function mountFacts(run, passage) {
    const { settings, repository, environment, named } = run;
    return {
        repository,
        cacheDir: settings.cacheDir,
        passage,
        program: programFiles(process.argv[1] ?? '', process.execPath),
        certificates: certificateFiles(environment),
        shared: sharedPaths(repository.root, named),
    };
}
function orderOf({ settings, repository, environment, store, trust, named }, image, wall, facts, archives, task) {
    return {
        ...{ image, trust, task, store: { kind: store.kind, state: (0,store_calls/* stateOf */.L4)(store) } },
        settings: {
            ...settings,
            sourceDir: (0,places/* sourceDirInside */.VL)(repository),
            cacheDir: places/* places */.zn.cache,
            report: undefined,
        },
        environment: {
            ...innerEnvironment(environment, wall.toInside),
            ...safeDirectories([places/* places */.zn.repository, repository.root, ...named]),
            HOME: (0,external_node_path_.join)(places/* places */.zn.passage, 'home'),
            XDG_CACHE_HOME: places/* places */.zn.cache,
            // What git would write into the index by the way, it need not.
            GIT_OPTIONAL_LOCKS: '0',
        },
        archives: wall.toInside(archives),
        shared: [places/* places */.zn.repository, ...facts.shared],
    };
}
function uploadService(upload, wall) {
    if (upload === undefined)
        return {};
    return {
        upload: async (parameters) => {
            const { file, name, retentionDays } = parameters;
            return await upload(wall.toOutside(String(file)), String(name), Number(retentionDays));
        },
    };
}
/** Settles when a cancelled build has not ended in time; what is left of it is killed then. */
function cancelledTooLong({ stop: { signal, cause }, environment, }) {
    const runnerWaits = environment.GITHUB_ACTIONS === 'true';
    return new Promise((resolve) => {
        const wait = () => {
            if (runnerWaits && cause() === 'cancelled')
                setTimeout(resolve, patience, undefined).unref();
        };
        if (signal.aborted)
            wait();
        else
            signal.addEventListener('abort', wait, { once: true });
    });
}
/** Puts this machine's paths into every text of what came from inside: sentences, report, names. */
function toldOutside(value, { textToOutside }) {
    return JSON.parse(JSON.stringify(value ?? null), (_, part) => typeof part === 'string' ? textToOutside(part) : part);
}
function goodEnd(end) {
    switch (end.kind) {
        case 'bad-input':
            throw new errors/* InputError */.dz(end.sentence);
        case 'build-error':
            throw new errors/* BuildError */.zS(end.sentence);
        case 'fault':
            throw new Error(end.sentence);
        default:
            return end;
    }
}


/***/ }),

/***/ 81395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ endSchema),
/* harmony export */   M5: () => (/* binding */ writeOrder),
/* harmony export */   Rx: () => (/* binding */ readOrder)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _report_report_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74054);



/** Both ends are the same program in the same Node, so that sets and big integers need no words of ours. */
const writeOrder = (order) => (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.serialize)(order).toString('base64');
const readOrder = (text) => (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.deserialize)(Buffer.from(text, 'base64'));
const texts = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP());
/** How the program inside ended, as far as it could say. */
const endSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('built'),
        report: _report_report_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .reportSchema */ .Qh,
        handedOver: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
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

/***/ 72026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dh: () => (/* binding */ fetchSources),
/* harmony export */   fK: () => (/* binding */ fetchTree),
/* harmony export */   qd: () => (/* binding */ fetchProductsBase),
/* harmony export */   v7: () => (/* binding */ stagingDirectory),
/* harmony export */   yE: () => (/* binding */ fetchCompilerCache)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_external_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50274);
/* harmony import */ var _cache_snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56458);
/* harmony import */ var _plan_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79561);
/* harmony import */ var _report_statuses_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2420);
/* harmony import */ var _layer_switch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95415);







/** Below the work directory; emptied at the end of the run. */
function stagingDirectory({ workDirectory, id }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDirectory, 'staging', id);
}
/** Fetches and unpacks the newest build tree of this toolchain; what becomes of it is decided later. */
async function fetchTree(run) {
    return await fetchLayer(run, 'build-tree');
}
/**
 * Fetches the external projects whose pins did not move.
 * @returns project → directory with its sources
 */
async function fetchSources(run) {
    const { journal, plan } = run;
    const { key } = plan.keys['external-sources'];
    if (Object.keys(plan.externalPins).length === 0) {
        journal.layer('external-sources', (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .WE)('externalSources', 'none-used'), key);
        return {};
    }
    const snapshot = await fetchLayer(run, 'external-sources');
    if (snapshot === undefined)
        return {};
    const { usable, dropped } = (0,_cache_external_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .offerSources */ .Vc)(snapshot, plan.externalPins);
    const projects = Object.keys(usable);
    const reason = dropped.length > 0
        ? (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .WE)('externalSources', 'partial', { dropped })
        : (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .WE)('externalSources', 'hit', { projects });
    journal.layer('external-sources', reason, snapshot.entry.key);
    return usable;
}
/** Fetches the compiler cache of this toolchain. */
async function fetchCompilerCache(run) {
    return await fetchLayer(run, 'compiler-cache');
}
/**
 * Fetches what the products of this run may be saved as a difference from: those of the push that
 * the fetched build tree is of, or of the one that it patches.
 */
async function fetchProductsBase(run, snapshot) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stagingDirectory(run), 'products.archive');
    for (const treeKey of [snapshot?.entry.key, snapshot?.base?.key]) {
        const key = treeKey && (0,_plan_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .productsOfTree */ .y4)(treeKey, run.plan.keyFacts);
        const base = key && (await (0,_cache_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchBase */ .cu)(run.store, 'products', key, place));
        if (!base)
            continue;
        run.journal.restoredBytes((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(base.file)).size);
        return base;
    }
    return undefined;
}
async function fetchLayer(run, layer) {
    const { journal, plan, store, timeline, trust } = run;
    const wanted = plan.keys[layer];
    const unused = layer === 'build-tree' && run.settings.clean === 'always'
        ? (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .WE)('buildTree', 'clean-asked')
        : (0,_layer_switch_js__WEBPACK_IMPORTED_MODULE_6__/* .whyUnused */ .p)(run, layer);
    if (unused !== undefined) {
        journal.layer(layer, unused, wanted.key);
        return undefined;
    }
    const staging = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stagingDirectory(run), layer);
    const keepBase = trust.write !== undefined && layer !== 'external-sources';
    const fetched = await timeline.phase('restore', () => (0,_cache_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchSnapshot */ .b8)(store, layer, wanted, staging, keepBase));
    if (fetched.status === 'staged') {
        journal.restoredBytes(fetched.snapshot.bytes);
        return fetched.snapshot;
    }
    (0,_layer_switch_js__WEBPACK_IMPORTED_MODULE_6__/* .noteMiss */ .H)(run, layer, fetched);
    return undefined;
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_compiler_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12620);
/* harmony import */ var _cache_external_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50274);
/* harmony import */ var _cache_products_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17086);
/* harmony import */ var _cache_snapshot_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56458);
/* harmony import */ var _files_list_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58983);
/* harmony import */ var _plan_keys_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79561);
/* harmony import */ var _report_statuses_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2420);
/* harmony import */ var _tree_build_tree_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79693);
/* harmony import */ var _tree_ledger_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58653);
/* harmony import */ var _tree_timestamps_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(57081);
/* harmony import */ var _tree_tree_record_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(12860);
/* harmony import */ var _adopt_tree_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(45555);
/* harmony import */ var _layer_switch_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(95415);















/**
 * Writes the record into a build tree that stands still, whether its build ended well or not.
 * @param before what was known of files before the build, where this run built
 * @returns the record; undefined where the tree cannot be read
 */
async function recordTree(sourceDir, { buildDir, facts, kernelInputs, buildStarted }, before = {}) {
    const inspection = (0,_tree_build_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .inspectBuildTree */ .H)(sourceDir, buildDir);
    if (!inspection.usable)
        return undefined;
    const ledger = await (0,_tree_ledger_js__WEBPACK_IMPORTED_MODULE_10__/* .recordLedger */ .DB)(inspection.tree, {
        ...{ repositoryFiles: kernelInputs, buildStarted, now: (0,_tree_timestamps_js__WEBPACK_IMPORTED_MODULE_11__/* .fileSystemNow */ .M8)(buildDir) },
        furtherInputs: facts.configureReads.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sourceDir, path)),
        ...before,
    });
    const externalProjects = await (0,_cache_external_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .presentProjects */ .QS)((0,_adopt_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .contentDirectoryOf */ .Y)(buildDir));
    const ninjaState = await (0,_tree_tree_record_js__WEBPACK_IMPORTED_MODULE_12__/* .ninjaStateOf */ .hW)(buildDir);
    const record = { ...facts, externalProjects, ninjaState, ledger };
    await (0,_tree_tree_record_js__WEBPACK_IMPORTED_MODULE_12__/* .writeTreeRecord */ .du)(buildDir, record);
    return record;
}
/** What CMake wrote down of its checks, with every flag of the environment: nobody reads it again. */
const configureLogs = /^CMakeFiles\/(CMakeConfigureLog\.yaml|CMake(Output|Error)\.log)$/;
/**
 * Saves a recorded build tree with its generated sources; the sources of external projects are a layer of their own.
 * @param fetchBase fetches what the tree may be saved as a difference from
 */
async function saveTree(run, key, buildDir, generated, fetchBase) {
    await saveLayer(run, 'build-tree', key, async () => {
        const content = (0,_adopt_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .contentDirectoryOf */ .Y)(buildDir).slice(buildDir.length + 1);
        const isLeftOut = (path) => configureLogs.test(path) ||
            (path.startsWith(`${content}/`) && /^[^/]+\/[^/]+-(src|subbuild)$/.test(path));
        return {
            meta: {},
            base: await fetchBase(),
            roots: {
                tree: { directory: buildDir, paths: await (0,_files_list_files_js__WEBPACK_IMPORTED_MODULE_6__/* .listFiles */ .C)(buildDir, isLeftOut) },
                source: { directory: run.settings.sourceDir, paths: generated },
            },
        };
    });
}
/** Saves the products of a finished build. */
async function saveProducts(run, key, manifestFile, paths, meta, fetchBase) {
    await saveLayer(run, 'products', key, async () => ({
        ...(0,_cache_products_js__WEBPACK_IMPORTED_MODULE_4__/* .packProducts */ .K)(manifestFile, run.settings.sourceDir, paths, meta),
        base: await fetchBase(),
    }));
}
/** Saves the sources of external projects at their pins. */
async function saveSources(run, key, buildDir, pins) {
    await saveLayer(run, 'external-sources', key, () => (0,_cache_external_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .packSources */ ._Z)(pins, (0,_adopt_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .contentDirectoryOf */ .Y)(buildDir)));
}
/** Saves the compiler cache, without what this build did not use where it compiled everything. */
async function saveCompilerCache(run, key, cache, { keep, outlook }, base) {
    await saveLayer(run, 'compiler-cache', key, async () => {
        await cache.prepareForSaving(keep);
        const contents = await (0,_cache_compiler_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .packCompilerCache */ .J)(cache.directory, outlook);
        return contents && { ...contents, base };
    });
}
/** Says why a layer was not offered to the store. */
function noteUnsaved(run, layer, code) {
    if ((0,_layer_switch_js__WEBPACK_IMPORTED_MODULE_14__/* .whyUnused */ .p)(run, layer) === undefined)
        run.journal.saved(layer, { status: 'unsaved', code });
}
/** Packs nothing where the outcome is known without it. */
async function saveLayer(run, layer, key, pack) {
    const { journal, store, trust } = run;
    if ((0,_layer_switch_js__WEBPACK_IMPORTED_MODULE_14__/* .whyUnused */ .p)(run, layer) !== undefined)
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
        journal.saved(layer, await (0,_cache_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .saveSnapshot */ .Os)(store, layer, free, contents));
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
/** Where the manifest lies in the folder of ours. */
function manifestPath(workDirectory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDirectory, 'kernels.json');
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92857);
/* harmony import */ var _build_ccache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47225);
/* harmony import */ var _machine_work_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93860);
/* harmony import */ var _plan_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79561);
/* harmony import */ var _tree_timestamps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57081);
/* harmony import */ var _tree_tree_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12860);








/** What is known of a tree only when its build has ended. */
const later = {
    externalProjects: true,
    installed: true,
    finished: true,
    ninjaState: true,
};
/** A build that was begun. While this lies in the work directory, its progress is not saved yet. */
const schema = _tree_tree_record_js__WEBPACK_IMPORTED_MODULE_6__/* .treeFactsSchema */ .N5.omit(later).extend({
    /** Whose build it is; see `Run.id`. */
    run: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    key: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    /** Of the layer of external sources. */
    sourcesKey: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    buildDir: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    kernelInputs: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
    /** Nanoseconds, decimal. */
    buildStarted: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^\d+$/),
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
            configured: [...ready.configured],
            configureReads: [...ready.configureReads],
            installed: [],
            finished: false,
        },
    };
}
/** Leaves a note for the post step, in case this process does not come to saving. */
async function noteUnfinished(run, workshop, ready) {
    const { buildDir } = workshop.preset;
    const { facts, kernelInputs, buildStarted } = treeToSave(run, workshop, ready, (0,_tree_timestamps_js__WEBPACK_IMPORTED_MODULE_5__/* .fileSystemNow */ .M8)(buildDir));
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
/** The progress is saved, or there is none. */
async function forgetUnfinished(workDirectory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDirectory, fileName), { force: true });
}
/** @returns what an earlier run in this checkout began and did not save; undefined: nothing readable */
async function readUnfinished(sourceDir) {
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
        compilations: await (0,_build_ccache_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatsLog */ .W$)((0,_machine_work_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .compilerCacheRunPath */ .sn)(workDirectory)),
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
    await forgetUnfinished((0,_machine_work_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .workDirectoryPath */ ._C)(sourceDir));
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

/***/ 95554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ removeUnproved)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _tree_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39113);



/**
 * Removes the objects that a compiler cache served by preprocessed text: nvcc's is that of one pass,
 * so that the object may be another's. However a build ended, none of them is kept.
 * @returns their names for Ninja
 */
async function removeUnproved({ buildDir, manifest }, compilations) {
    const sources = new Set(compilations
        .filter(({ result }) => result === 'unproved')
        .map(({ source }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(buildDir, source)));
    if (sources.size === 0)
        return [];
    const objects = (0,_tree_units_js__WEBPACK_IMPORTED_MODULE_2__/* .translationUnits */ .$M)(manifest)
        .filter(({ language, source }) => language === 'CUDA' && sources.has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(buildDir, source)))
        .map(({ object }) => object);
    for (const object of objects)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(buildDir, object), { force: true });
    return objects;
}


/***/ }),

/***/ 79693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ inspectBuildTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/tree/implicit-includes.js


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
            implicitIncludes: implicitIncludesOf(buildDir),
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
/* harmony export */   cw: () => (/* binding */ readContentDigest),
/* harmony export */   dy: () => (/* binding */ readContentFacts)
/* harmony export */ });
/* unused harmony export namesAskedFor */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _files_digesting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45349);



/** Larger files (libraries that a link reads) are digested in pieces and not searched. */
const pieceBytes = 8 * 1024 * 1024;
/**
 * Reads a file once for all that the ledger keeps of its content.
 * @param bytes its size, as far as known; decides how it is read.
 * @throws the system's error where it cannot be read.
 */
function readContentFacts(path, bytes) {
    if (bytes > pieceBytes)
        return { ...digestInPieces(path), asksFor: [] };
    const content = readContent(path);
    return { ...(0,_files_digesting_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfBytes */ .b)(content), asksFor: namesAskedFor(content) };
}
/**
 * As {@link readContentFacts}, for a comparison with what is known already: of equal content all
 * else is equal too, and searching costs as much as digesting.
 */
function readContentDigest(path, bytes) {
    return bytes > pieceBytes ? digestInPieces(path) : (0,_files_digesting_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfBytes */ .b)(readContent(path));
}
let memory;
/**
 * Reads a file into the same memory as the one before, which thousands of files would otherwise each
 * take and leave to be swept.
 * @returns its content, until the next call
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
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path); // It has grown since it was looked at.
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
 * Wrappers count by their name: CCCL asks through `_CCCL_HAS_INCLUDE(<…>)`. What precedes is not
 * matched, or every word of the file would be tried.
 */
const question = /has_include\w*\s*\(\s*(?:["<]([^">\n]+)[">])?/gi;
/** Wherever it stands: an `#include` may name a macro. */
const upwards = /["<]((?:[\w.+-]+\/)*\.\.\/[\w./+-]+)[">]/g;
/**
 * The names in `__has_include("…")`, `__has_include_next(<…>)` and macros named after them, `*`
 * where the argument is computed: a depfile has no trace of a question whose answer was no. And
 * those such as `"../a.h"`, which may be found in a directory that nothing else names.
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
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5849);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58653);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45926);
/* harmony import */ var _restamp_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72530);
/* harmony import */ var _restamp_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97132);
/* harmony import */ var _timestamps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57081);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39113);









/**
 * Sources that a configure wrote into the checkout (vLLM: Marlin, Machete): inputs of the build inside
 * the checkout and outside the build directory that git does not track and no edge makes. They
 * travel with the build tree, since guards in `CMakeCache.txt` say that they exist.
 * @param tracked paths that git tracks, relative to the checkout.
 * @param elsewhere absolute directories with inputs that come by other ways: include roots (a virtual
 *   environment may lie in the checkout), external projects.
 * @returns paths relative to the checkout, links followed, sorted; of files that are there, for the deps log names
 *   deleted headers too.
 */
function generatedSources(tree, tracked, elsewhere = []) {
    const foreign = [tree.buildDir, ...elsewhere].filter((root) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(root, tree.sourceDir));
    const found = new Set();
    for (const path of (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsOf */ .Vc)(tree).all) {
        if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(path, tree.sourceDir) || foreign.some((root) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(path, root)))
            continue;
        const relative = pathWithoutLinks(tree.sourceDir, path);
        if (relative === undefined || tracked.has(relative))
            continue;
        if ((0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .regularFile */ .VI)(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(tree.sourceDir, relative)) !== undefined)
            found.add(relative);
    }
    return [...found].sort();
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
        // Through a link, a file of the repository would be another name for one of ours.
        const isItself = pathWithoutLinks(sourceDir, full) === node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path);
        if (!isItself || tracked.has(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path)) || (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isHidden */ .dK)(path) || !isOurs(full)) {
            return false;
        }
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
 * newer than what this configure made of it, the manifest and the scripts that were written before
 * it: Ninja would configure once more.
 * @param proven from the `restamp` before the configure: those files are not read again unless written.
 * @param tree as configured now.
 */
async function restampAfterConfigure(ledger, roots, proven, tree) {
    const written = writtenByConfigure(tree);
    const now = () => (0,_restamp_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeClock */ .Mi)(ledger, written).kind === 'fine' ? written : (0,_timestamps_js__WEBPACK_IMPORTED_MODULE_7__/* .fileSystemNow */ .M8)(ledger.buildDir);
    return await (0,_restamp_js__WEBPACK_IMPORTED_MODULE_5__/* .restamp */ .D)(ledger, { roots, proven, inputs: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsOf */ .Vc)(tree).all, now });
}
/** @returns when the oldest file was written that a configure makes the manifest with; nanoseconds */
function writtenByConfigure(tree) {
    const times = (0,_units_js__WEBPACK_IMPORTED_MODULE_8__/* .configureOutputs */ .zw)(tree.manifest).map((path) => (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .regularFile */ .VI)(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.resolve(tree.buildDir, path))?.mtime ?? 0n);
    const [written = 0n] = times.sort((one, other) => (one < other ? -1 : 1));
    return written;
}
/**
 * @returns a path without links to directories on its way, relative to the directory; undefined: it
 *   is not in it, or its folder not there
 */
function pathWithoutLinks(directory, path) {
    try {
        const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(directory);
        const real = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path)), node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path));
        return (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(real, root) ? node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(root, real) : undefined;
    }
    catch {
        return undefined;
    }
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

/***/ 10847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ includeSearch),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   O2: () => (/* binding */ filesFound),
/* harmony export */   zl: () => (/* binding */ directoryLists)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5849);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39113);




/** A path in a command: after a blank, a quote, `=`, `,` or `:`, with an option's letters between. */
const pathInCommand = /(?<=(?:^|[\s"'=,:])(?:@|-+[A-Za-z]+)?)\/[^\s"'=,:]*/g;
/**
 * Rather one place and one name too many: no search order is followed. What matters is only what
 * is new among the files that are found ({@link filesFound}).
 * @param asksFor as `ContentFacts.asksFor`, of all files
 */
function includeSearch(tree, asksFor) {
    const absolute = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePaths */ .wd)(tree.buildDir);
    // A header is a dep of many objects: each is looked at once.
    const deps = new Set();
    const places = new Set(tree.implicitIncludes);
    for (const edge of tree.manifest.edges) {
        const unit = (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .translationUnitOf */ .BT)(edge);
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
/** All words of an edge's command, in no order. */
function commandOf(edge, { manifest }) {
    const command = manifest.rules.get(edge.rule)?.get('command') ?? '';
    return [command, ...edge.variables.values()].join(' ');
}
/**
 * The files that a search finds now, and those that it will find once the build has made them.
 * @param made as in {@link TreeSearch}, of the tree that is to be built
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
/** Whether a search finds a file of this absolute path, once it is there, in or below a place. */
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
 * Lists directories as they are when they are first asked for. Where a build's listing is kept to
 * its end, what appears meanwhile is new to the next one: nobody knows which compilations saw it.
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
                names = none; // A file, or nothing at all.
            }
            known.set(directory, names);
        }
        return names;
    };
}


/***/ }),

/***/ 5849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   wd: () => (/* binding */ absolutePaths)
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
    // A header is a dep of many objects: each is looked at once.
    const depsOfUnits = new Set();
    const otherDeps = new Set();
    for (const edge of tree.manifest.edges) {
        const isUnit = (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .translationUnitOf */ .BT)(edge) !== undefined;
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
    const configure = new Set((0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .configureInputs */ .su)(tree.manifest)
        .map(absolute)
        .filter((path) => all.has(path)));
    return { all, configure, compile, named, outputs };
}
/** What edges make, a phony one excepted. @returns absolute paths */
function outputsOf({ buildDir, manifest, }) {
    const absolute = absolutePaths(buildDir);
    const running = manifest.edges.filter(({ rule }) => rule !== 'phony');
    return new Set(running.flatMap(({ outputs }) => outputs.map(absolute)));
}
/** Whether a path is absolute and has nothing to resolve, as nearly all are. */
const isPlain = (path) => path.startsWith('/') && !/\/\.{0,2}(?:\/|$)/.test(path);
/** A function from Ninja's paths to absolute ones that remembers: a tree names few files very often. */
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
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45926);
/* harmony import */ var _rivals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9653);






/** A file that was written while the build ran has no digest: what a compiler read of it is unknown. */
const unknownContent = '';
/**
 * Records every input of a build tree that exists as a regular file, inside and outside the repository;
 * symbolic links are followed. To be called when Ninja has ended, whether or not it ended well.
 */
async function recordLedger(tree, options) {
    const inputs = [...(0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsOf */ .Vc)(tree).all, ...(options.furtherInputs ?? [])];
    const files = new Map();
    await (0,_in_slices_js__WEBPACK_IMPORTED_MODULE_2__/* .inSlices */ .Z)(inputs, (path) => {
        const file = recordFile(path, tree.sourceDir, options);
        if (file !== undefined)
            files.set(path, file);
    });
    return {
        sourceDir: tree.sourceDir,
        buildDir: tree.buildDir,
        newest: newestOf(tree, files, options.now),
        repositoryFiles: options.repositoryFiles,
        rivals: (0,_rivals_js__WEBPACK_IMPORTED_MODULE_5__/* .rivals */ .K)(tree, namesAskedFor(files), options.list),
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
    // `cp -p` keeps all but this. Outside of the checkout other runs stamp what they share.
    const isTouched = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(path, sourceDir) && before.changed > options.buildStarted;
    const known = options.proven?.get(path);
    if (known?.mtime === mtime && known.bytes === bytes && !isTouched)
        return known;
    const unknown = { bytes, mtime, sha256: unknownContent, asksFor: [] };
    // What a package manager installs keeps the timestamp that it was packed with.
    const isOfThisBuild = mtime > options.buildStarted || before.born > options.buildStarted || isTouched;
    if (known === undefined && isOfThisBuild)
        return unknown;
    try {
        const facts = (0,_file_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .readContentFacts */ .dy)(path, bytes);
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
    const absolute = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .absolutePaths */ .wd)(tree.buildDir);
    for (const { rule, outputs } of tree.manifest.edges) {
        if (rule === 'phony')
            continue;
        for (const output of outputs)
            include(regularFile(absolute(output))?.mtime ?? 0n);
    }
    return newest;
}
/** Looks at a regular file, links followed; undefined for anything else. */
function regularFile(path) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true, throwIfNoEntry: false });
        if (!stat?.isFile())
            return undefined;
        return {
            ...{ bytes: Number(stat.size), mtime: stat.mtimeNs },
            ...{ born: stat.birthtimeNs, changed: stat.ctimeNs },
        };
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

/***/ 28870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ objectsOnDisk)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58653);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39113);



/** @returns the objects of translation units that a build tree holds, as Ninja names them */
function objectsOnDisk(tree) {
    return (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .translationUnits */ .$M)(tree.manifest)
        .map(({ object }) => object)
        .filter((object) => (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .regularFile */ .VI)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(tree.buildDir, object)) !== undefined);
}


/***/ }),

/***/ 18629:
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
/* harmony import */ var _include_search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10847);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45926);




/** A search of past compilations. Paths are relative to the checkout where they lie in it. */
const recordedSearchSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    places: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    spellings: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** What it found. */
    found: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
});
/**
 * Records a search that compilations have just made.
 * @param search absolute, as `includeSearch` gives it
 */
function recordSearch(search, facts) {
    const { sourceDir } = facts;
    const shown = (paths) => [...paths].map((path) => (path === sourceDir ? '.' : (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(path, sourceDir))).sort();
    return {
        places: shown(search.places),
        spellings: [...search.spellings].sort(),
        found: shown((0,_include_search_js__WEBPACK_IMPORTED_MODULE_1__/* .filesFound */ .O2)(search, facts.made, facts.list)),
    };
}
/** @returns what the search finds now; relative where it lies in the checkout */
function findAgain(recorded, facts) {
    const now = (0,_include_search_js__WEBPACK_IMPORTED_MODULE_1__/* .filesFound */ .O2)(searchOf(recorded, facts.sourceDir), facts.made, facts.list);
    return new Set([...now].map((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(path, facts.sourceDir)));
}
/** @returns what a search finds now, as {@link findAgain} tells, and did not find then */
function newlyFound({ found }, now) {
    const then = new Set(found);
    return [...now].filter((path) => !then.has(path));
}
/** One search in the place of two, and what it finds now. */
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

/***/ 97132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ longestWaitNs),
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
 * lies between stays as it is. A shared file only ever becomes older, so that runs beside each other
 * come to an end with it: no timestamp of one tells a change (`RestampResult.unstampable`,
 * `overdueObjects`).
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
            const isOldEnough = found.isShared && found.mtime < wished;
            const isRight = isOldEnough || found.mtime === recorded.mtime || found.mtime === wished;
            if (!isRight)
                stamps.set(path, wished);
            continue;
        }
        if (found.kind === 'file') {
            const isNew = found.isShared || found.mtime > ledger.newest + clearanceNs;
            if (!isNew || found.mtime > now)
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
    const shared = new Set();
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
            if (found.isShared)
                shared.add(path);
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
        else if (found.isShared || mtime <= ledger.newest) {
            unstampable.add(path);
        }
    });
    return {
        trusted: true,
        stamped,
        changed: new Set(reasons.keys()),
        missing: new Set(plan.missing),
        ...{ unstampable, shared, reasons, proven },
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
    const followLinks = (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .followingLinks */ .Jq)();
    const isAllowed = (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .rootGuard */ .EA)(options.roots, followLinks);
    const isOurs = (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .rootGuard */ .EA)([ledger.sourceDir, ledger.buildDir], followLinks);
    const observed = new Map();
    const paths = new Set([...ledger.files.keys(), ...(options.inputs ?? [])]);
    await (0,_in_slices_js__WEBPACK_IMPORTED_MODULE_3__/* .inSlices */ .Z)(paths, (path) => {
        observed.set(path, isAllowed(path)
            ? observeFile(path, !isOurs(path), ledger.files.get(path), options.proven?.get(path))
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
        if (recorded?.bytes !== file.bytes || recorded.sha256 === _ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownContent */ .Mw)
            return file;
        if (proven?.mtime === file.mtime && proven.bytes === file.bytes) {
            return { ...file, sha256: proven.sha256 };
        }
        return { ...file, ...(0,_file_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .readContentDigest */ .cw)(path, file.bytes) };
    }
    catch {
        return { kind: 'other' };
    }
}


/***/ }),

/***/ 9653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ rivals)
/* harmony export */ });
/* harmony import */ var _include_search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10847);

/**
 * The files that compilations did not read although they lie where an `#include` looks, under a
 * name by which a file that was read can be spelled; and those that answer a `__has_include`. One
 * that was not there when the ledger was recorded may be found before what was read then: it came
 * with an external project, a configured header, a link that leads elsewhere, a package of the
 * machine. Git tells of none of these.
 * @param asksFor as `ContentFacts.asksFor`, of all files
 * @returns absolute paths
 */
function rivals(tree, asksFor, list) {
    const search = (0,_include_search_js__WEBPACK_IMPORTED_MODULE_0__/* .includeSearch */ .Li)(tree, asksFor);
    const found = (0,_include_search_js__WEBPACK_IMPORTED_MODULE_0__/* .filesFound */ .O2)(search, search.made, list);
    for (const path of search.read)
        found.delete(path);
    return found;
}


/***/ }),

/***/ 12860:
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
// EXTERNAL MODULE: ./build/src/cache/safe-entries.js
var safe_entries = __webpack_require__(48622);
// EXTERNAL MODULE: ./build/src/digest.js
var digest = __webpack_require__(23837);
// EXTERNAL MODULE: ./build/src/files/digest-file.js
var digest_file = __webpack_require__(77292);
;// CONCATENATED MODULE: ./build/src/tree/ledger-format.js


/** Raised whenever an older program would misread what this one writes, or the reverse. */
const ledgerSchema = 3;
const nanoseconds = schemas/* string */.YjP().regex(/^\d{1,19}$/);
const fileRow = schemas/* tuple */.PVZ([
    schemas/* string */.YjP().regex(/^[^/\0]+$/), // name in its directory
    schemas/* int */.Whr().nonnegative(), // bytes
    schemas/* string */.YjP().regex(/^([0-9a-f]{64})?$/), // SHA-256, or empty: unknown
    nanoseconds, // timestamp
]);
const absolutePath = schemas/* string */.YjP().regex(/^\/[^\0]*$/);
const ledgerShape = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(ledgerSchema),
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
        schema: ledgerSchema,
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
    const found = schemas/* object */.Ikc({ schema: schemas/* int */.Whr() }).safeParse(json).data?.schema;
    if (found !== undefined && found !== ledgerSchema) {
        return { ...unreadable(`it has schema ${found}`), schema: found };
    }
    const parsed = ledgerShape.safeParse(json);
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







/** Raised when a program of another version would misread the record. */
const treeRecordSchema = 2;
/** Of a file in the checkout: whoever crafts a record shall not have others removed, saved or uploaded. */
const pathInside = schemas/* string */.YjP()
    .refine((path) => (0,safe_entries/* relativePathFault */.U)(path) === undefined, 'a path that leaves the checkout');
const tree_record_text = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
/** A project's name becomes a folder's, and stale folders are removed. */
const pins = schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[\w.+-]+$/, 'is no name of a project'), schemas/* string */.YjP());
/** The facts of a tree, in the record and in the note of a build that was begun. */
const treeFactsSchema = schemas/* object */.Ikc({
    /** Commit that the tree was built for, for a reader. */
    commit: schemas/* string */.YjP(),
    /** What compiled it. */
    fingerprint: tree_record_text,
    /** Digest of preset, CMake arguments and environment that configured it. */
    configuration: schemas/* string */.YjP(),
    /** External project → digest of its pin. */
    externalPins: pins,
    /** External projects whose sources lay in the tree. */
    externalProjects: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Files that configure read and CMake does not remember, relative to the checkout. */
    configureReads: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Files that configure wrote into the checkout, relative to it. */
    generated: schemas/* array */.YOg(pathInside),
    /** Files that configure wrote into the build directory, relative to it. */
    configured: schemas/* array */.YOg(pathInside),
    /** Files that the last installation put into the checkout, relative to it. */
    installed: schemas/* array */.YOg(pathInside),
    /** Whether the build came to its end. */
    finished: schemas/* boolean */.zMY(),
    /** Memory that one compilation has to be given, in bytes; where a build ran out of it. */
    bytesPerCompilation: schemas/* number */.aig().positive().optional(),
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
    const ledger = parseLedger(ledgerText);
    if (!ledger.readable && ledger.schema !== undefined) {
        return { status: 'other-schema', schema: ledger.schema, known: ledgerSchema };
    }
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
/* harmony export */   su: () => (/* binding */ configureInputs),
/* harmony export */   zw: () => (/* binding */ configureOutputs)
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
/** What CMake wrote from them: Ninja configures again while one of these is older than an input. */
function configureOutputs(manifest) {
    return manifest.edges
        .filter(({ rule }) => rule === 'RERUN_CMAKE')
        .flatMap(({ outputs }) => outputs);
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


/***/ })

};
