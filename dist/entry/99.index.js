export const id = 99;
export const ids = [99];
export const modules = {

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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90467);


/**
 * Marks lines of the log. They are written to the same stream as the output of the programs that it
 * runs, so that everything arrives in order; a line without this mark is output.
 */
const mark = '\u001evllm-incremental-build ';
const said = zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['info', 'warning', 'error', 'debug', 'group', 'end']), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]);
/**
 * The log of the program inside.
 * @param output standard output, which the engine forwards
 */
function markedLog(output = process.stdout) {
    const say = (line) => {
        output.write(`${mark}${JSON.stringify(line)}\n`);
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
    const known = line.startsWith(mark) ? (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(line.slice(mark.length), said) : undefined;
    if (known === undefined) {
        log.output.write(`${translate(line)}\n`);
        return;
    }
    const [kind, text] = known;
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
/* harmony export */   kt: () => (/* binding */ treeFacts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92857);
/* harmony import */ var _compiler_cache_ccache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74279);
/* harmony import */ var _machine_work_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93860);
/* harmony import */ var _plan_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78812);
/* harmony import */ var _tree_record_tree_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61497);
/* harmony import */ var _tree_stamps_timestamps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29174);
/* harmony import */ var _layers_build_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45779);
/* harmony import */ var _layers_external_sources_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20632);










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
const schema = _tree_record_tree_record_js__WEBPACK_IMPORTED_MODULE_5__/* .treeFactsSchema */ .N5
    .omit(later)
    .extend({
    /** Whose build it is; see `Run.id`. */
    run: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
    /** For the tree. */
    key: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
    /** For the sources of its external projects. */
    sourcesKey: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
    buildDir: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
    kernelInputs: zod__WEBPACK_IMPORTED_MODULE_9__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP()),
    /** Nanoseconds, decimal. */
    buildStarted: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().regex(/^\d+$/),
})
    .transform(({ run, key, sourcesKey, buildDir, kernelInputs, buildStarted, ...facts }) => ({
    ...{ run, key, sourcesKey, buildDir, kernelInputs },
    buildStarted: BigInt(buildStarted),
    facts: { ...facts, installed: [], finished: false },
}));
const fileName = 'unfinished.json';
/** What is known of a tree before its build begins. */
function treeFacts({ plan, repository }, { fingerprint }, { configuration, generated, configured, configureReads, configureLookups }) {
    return {
        commit: repository.commit,
        fingerprint,
        configuration,
        externalPins: plan.externalPins,
        generated: [...generated],
        configured: [...configured],
        configureReads: [...configureReads],
        configureLookups: [...configureLookups],
    };
}
/** Writes the checkpoint for the post step, in case this process ends before it saves. */
async function writeCheckpoint(run, context, prepared) {
    const { buildDir } = context.preset;
    const { keyFacts } = run.plan;
    const note = {
        ...treeFacts(run, context, prepared),
        run: run.id,
        key: (0,_layers_build_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .unfinishedKey */ .nM)(_layers_build_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .buildTree */ .H6.keyOf(keyFacts).key, run.id),
        sourcesKey: _layers_external_sources_js__WEBPACK_IMPORTED_MODULE_8__/* .externalSources */ .Cu.keyOf(keyFacts).key,
        buildDir,
        kernelInputs: (0,_plan_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .idsOf */ .UX)(run.plan.kernelInputs),
        buildStarted: (0,_tree_stamps_timestamps_js__WEBPACK_IMPORTED_MODULE_6__/* .fileSystemNow */ .M8)(buildDir).toString(),
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
    const note = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDirectory, fileName), 'utf8')
        .then((text) => schema.parse(JSON.parse(text)))
        .catch(() => undefined);
    if (note === undefined)
        return undefined;
    return { ...note, compilations: await (0,_compiler_cache_ccache_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatsLog */ .W$)((0,_machine_work_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .compilerCacheRunPath */ .sn)(workDirectory)) };
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
/* harmony import */ var _lib_files_move_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47840);







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
            await (0,_lib_files_move_js__WEBPACK_IMPORTED_MODULE_4__/* .move */ .C)(arrived.file, file);
            return { file: mapping.toInside(file), bytes: arrived.bytes };
        },
        'store.save': async (parameters) => {
            const { layer, key, file } = offer.parse(parameters);
            const departure = await store.scratchFile(layer);
            await (0,_lib_files_move_js__WEBPACK_IMPORTED_MODULE_4__/* .move */ .C)(received(file), departure);
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
/* harmony export */   t: () => (/* binding */ saveLayer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _cache_layers_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99574);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89862);
/* harmony import */ var _plan_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79561);
/* harmony import */ var _report_report_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74054);
/* harmony import */ var _layer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96339);






/**
 * Saves an entry of a layer, or records why there is none to save. It is packed only where the
 * outcome is not known before.
 */
async function saveLayer(run, layer, toSave) {
    const { journal, store, trust } = run;
    const { name } = layer;
    if (toSave === undefined || (0,_layer_js__WEBPACK_IMPORTED_MODULE_4__/* .whyUnused */ .pj)(run, name) !== undefined)
        return;
    if (typeof toSave === 'string') {
        journal.saved(name, { status: 'unsaved', code: toSave });
        return;
    }
    const { key, pack } = toSave;
    const denied = trust.write === undefined ? trust.reason : store.denied?.();
    if (denied !== undefined) {
        journal.saved(name, { status: 'denied', reason: denied });
        return;
    }
    const found = await store.find(name, key, []);
    if (found?.exact === true && !isToReplace(run, layer, found.key)) {
        journal.saved(name, { status: 'exists' });
        return;
    }
    if (store.trouble?.('write') !== undefined) {
        journal.saved(name, { status: 'unsaved', code: 'store-unavailable' });
        return;
    }
    const free = found?.exact ? (0,_plan_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .renewedKey */ .A0)(key, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()) : key;
    let contents;
    try {
        contents = await pack();
    }
    catch (error) {
        journal.saved(name, { status: 'failed', reason: (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) });
        return;
    }
    if (contents !== undefined) {
        journal.saved(name, await (0,_cache_layers_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .saveSnapshot */ .Os)(store, name, free, contents));
    }
}
/**
 * Whether an entry of the same inputs is no reason not to save: this run could not use it, was told
 * not to, or built on after it, since something changed that no key covers.
 */
function isToReplace({ journal, settings }, { name, isRemade }, key) {
    if (settings.clean === 'always' && isRemade)
        return true;
    const { status, key: served } = journal.state.layers[(0,_report_report_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .reportLayerOf */ .J6)(name)];
    const isOfSameInputs = served?.startsWith(key.replace(/first$/, '')) ?? false;
    return isOfSameInputs && (status === 'miss' || isRemade);
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


/***/ })

};
