export const id = 108;
export const ids = [108];
export const modules = {

/***/ 36650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VY: () => (/* binding */ secretsIn),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   s0: () => (/* binding */ hideSecrets)
/* harmony export */ });
/* harmony import */ var _lib_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72428);

/** Names of variables whose whole value is a secret. */
const secretName = /(^|_)(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CONNECTION_STRING|(ACCESS|ACCOUNT|API|PRIVATE|SECRET|STORAGE)_?KEY)$/i;
/**
 * User information before the host of a URL: `user:password@`, or only a token (RFC 3986, 3.2.1).
 */
const userInformation = /(?<=\b[a-z][a-z0-9+.-]*:\/\/)[^\s/?#@]*(?:@[^\s/?#@]*)*(?=@)/gi;
/** Shorter values are likely ordinary words; hiding them would hide half a log. */
const shortest = 6;
const mask = '***';
/**
 * Finds the secrets in an environment: values of variables with secret names, and passwords (or
 * tokens instead of them) in URLs in any value.
 * @returns the longest first, so that a secret that contains another is hidden entirely
 */
function secretsIn(environment) {
    const secrets = Object.entries(environment).flatMap(([name, value]) => [
        ...(secretName.test(name) ? [value.trim()] : []),
        ...[...value.matchAll(userInformation)].flatMap(([found]) => passwordOf(found)),
    ]);
    return [...new Set(secrets)]
        .filter((secret) => secret.length >= shortest)
        .sort((a, b) => b.length - a.length);
}
/** @returns the password as in the URL and decoded; a name without a password may be a token */
function passwordOf(found) {
    const colon = found.indexOf(':');
    const password = colon < 0 ? found : found.slice(colon + 1);
    return [password, (0,_lib_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(() => decodeURIComponent(password)) ?? password];
}
/** @returns the text without these secrets and without the user information of any URL */
function hideSecrets(text, secrets) {
    return secrets.reduce((shown, secret) => shown.replaceAll(secret, mask), text.replace(userInformation, mask));
}
/**
 * @returns a copy of the data with {@link hideSecrets} applied to every string; field names stay
 */
function withoutSecrets(data, secrets) {
    const hide = (value) => {
        if (typeof value === 'string')
            return hideSecrets(value, secrets);
        if (Array.isArray(value))
            return value.map(hide);
        if (value === null || typeof value !== 'object')
            return value;
        return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, hide(part)]));
    };
    // Safe: only the content of strings changes.
    return hide(data);
}


/***/ }),

/***/ 82404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ namedRoots),
/* harmony export */   S: () => (/* binding */ namedPaths)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The absolute paths in these texts that exist, without duplicates. */
function namedPaths(texts) {
    const named = texts.flatMap((text) => text.match(/(?<=^|[=:;,\s"'I])\/[^=:;,\s"']+/g) ?? []);
    return [...new Set(named)].filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
}
/**
 * The absolute directories that arguments and variables name. A build reads headers there, so their
 * files are inputs to verify like any other.
 * @param texts CMake arguments, values of variables, values of a preset
 */
function namedRoots(texts) {
    return namedPaths(texts)
        .map((path) => ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory() ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)))
        .filter((path) => path !== '/');
}


/***/ }),

/***/ 20717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ completeBuild),
  B: () => (/* binding */ resultOf)
});

// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lib/format.js
var format = __webpack_require__(48922);
// EXTERNAL MODULE: ./build/src/machine/resources.js
var resources = __webpack_require__(1842);
// EXTERNAL MODULE: ./build/src/plan/parallelism.js
var parallelism = __webpack_require__(35287);
// EXTERNAL MODULE: ./build/src/run/checkpoint/checkpoint.js
var checkpoint = __webpack_require__(2534);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/tree/build-tree.js + 3 modules
var build_tree = __webpack_require__(83920);
// EXTERNAL MODULE: ./build/src/tree/record/tree-record.js + 1 modules
var tree_record = __webpack_require__(61497);
// EXTERNAL MODULE: ./build/src/run/build/unverified-objects.js
var unverified_objects = __webpack_require__(6188);
// EXTERNAL MODULE: ./build/src/run/layers/build-tree.js
var layers_build_tree = __webpack_require__(45779);
;// CONCATENATED MODULE: ./build/src/run/checkpoint/resume.js





/**
 * Continues a build that an earlier run in this checkout did not finish because it was killed or
 * crashed: writes the record that its tree lacks. The record is true only while the kernel inputs
 * are those that the tree was built from. Otherwise nobody knows what its objects were made of, and
 * a tree without an older record is removed. A checkpoint for another build directory is ignored.
 * @param buildDir where this run builds; absolute
 */
async function resumeCheckpoint({ settings: { sourceDir }, plan }, checkpoint, buildDir) {
    const { kernelInputs } = checkpoint;
    if (checkpoint.buildDir !== buildDir)
        return;
    const inspection = (0,build_tree/* inspectBuildTree */.H)(sourceDir, buildDir);
    if (inspection.usable)
        await (0,unverified_objects/* removeUnverifiedObjects */.U)(inspection.tree, checkpoint.compilations);
    const now = plan.kernelInputs;
    const isSame = now.length === Object.keys(kernelInputs).length &&
        now.every(({ path, id }) => kernelInputs[path] === id);
    const record = isSame ? await (0,layers_build_tree/* recordTree */.A$)(sourceDir, checkpoint) : undefined;
    if (record === undefined && (await (0,tree_record/* readTreeRecord */.ct)(buildDir)).status === 'absent') {
        await (0,promises_.rm)(buildDir, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./build/src/run/layers/compiler-cache.js + 4 modules
var compiler_cache = __webpack_require__(95907);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lib/omit-undefined.js
var omit_undefined = __webpack_require__(17017);
;// CONCATENATED MODULE: ./build/src/cmake/environment.js

/**
 * Variables that change what CMake and Ninja do without appearing in the arguments: where and how
 * files are installed, which launcher and generator apply, how progress is printed.
 */
const unwanted = /^(DESTDIR|NINJA_STATUS|CMAKE_INSTALL_MODE|CMAKE_GENERATOR.*|CMAKE_BUILD_PARALLEL_LEVEL|CMAKE_.+_(COMPILER|LINKER)_LAUNCHER|LC_.*|LANGUAGE|TORCH_CUDA_ARCH_LIST)$/;
/**
 * The environment of configure and build; the same for both, since Ninja runs CMake again by
 * itself.
 * - `TORCH_CUDA_ARCH_LIST` carries the archs, as vLLM documents; torch's CMake reads it.
 * - Messages are in English, because {@link diagnose} reads them.
 * - Files are installed by copying whatever their timestamps: a copy that a full disk cut short has
 *   the timestamp of its original (CMake Source/cmFileInstaller.cxx, CMAKE_INSTALL_ALWAYS).
 * @param base the toolchain's whole environment
 * @param cudaArchs as in the settings; empty: the variable is not set
 * @param additions what the compiler cache needs; `undefined` removes a variable
 */
function buildEnvironment(base, cudaArchs, additions = {}) {
    const wanted = Object.entries((0,omit_undefined/* omitUndefined */.O)({ ...base, ...additions })).filter(([name]) => !unwanted.test(name));
    return {
        ...Object.fromEntries(wanted),
        LC_ALL: 'C.UTF-8',
        NINJA_STATUS: '[%f/%t] ',
        CMAKE_INSTALL_ALWAYS: '1',
        ...(cudaArchs.length === 0 ? {} : { TORCH_CUDA_ARCH_LIST: cudaArchs.join(';') }),
    };
}

// EXTERNAL MODULE: ./build/src/lib/digest.js
var digest = __webpack_require__(39509);
// EXTERNAL MODULE: ./build/src/lib/files/read-if-present.js
var read_if_present = __webpack_require__(75427);
// EXTERNAL MODULE: ./build/src/cmake/presets/files.js
var presets_files = __webpack_require__(5957);
;// CONCATENATED MODULE: ./build/src/cmake/presets/environment.js




/** Differs between machines, and decides only which of the provisioned programs are found. */
const ignored = new Set(['PATH', 'HOME']);
/**
 * Digests the environment that a fork's presets set for configure and build. Compilers obey it, and
 * neither Ninja nor a compiler cache sees it change.
 * @param environment of the cmake process
 * @returns undefined where no preset sets any
 * @throws InputError as {@link readPresetFiles}
 */
async function digestOfPresetEnvironment(sourceDir, environment) {
    const files = await Promise.all([presets_files/* projectPresets */.cQ, presets_files/* userPresets */.uz].map((name) => (0,presets_files/* readPresetFiles */.Bu)((0,external_node_path_.join)(sourceDir, name), read_if_present/* readIfPresent */.Z, environment)));
    const set = presetEnvironments(files.flat(), environment);
    return set === undefined ? undefined : (0,digest/* digestOf */.o)(set);
}
/**
 * The environment blocks of all presets, and the variables that they take values from.
 * @returns plain data; undefined where no preset has such a block
 */
function presetEnvironments(files, environment) {
    const blocks = files.flatMap(({ document: { configurePresets = [], buildPresets = [] } }) => [...configurePresets, ...buildPresets].flatMap((preset) => preset.environment === undefined ? [] : [[preset.name, preset.environment]]));
    if (blocks.length === 0)
        return undefined;
    const names = [...JSON.stringify(blocks).matchAll(/\$p?env\{(\w+)\}/g)].map(([, name]) => name);
    const variables = Object.entries(environment).filter(([name]) => names.includes(name) && !ignored.has(name));
    return { blocks, variables: Object.fromEntries(variables) };
}

// EXTERNAL MODULE: ./build/src/cmake/presets/write.js + 2 modules
var write = __webpack_require__(68698);
// EXTERNAL MODULE: ./build/src/toolkit/fingerprint/fingerprint.js
var fingerprint_fingerprint = __webpack_require__(98631);
// EXTERNAL MODULE: ./build/src/run/build/named-paths.js
var named_paths = __webpack_require__(82404);
// EXTERNAL MODULE: ./build/src/compiler-cache/ccache.js
var ccache = __webpack_require__(74279);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/lib/attempt.js
var attempt = __webpack_require__(72428);
// EXTERNAL MODULE: ./build/src/lib/programs/process.js
var process = __webpack_require__(49490);
// EXTERNAL MODULE: ./build/src/compiler-cache/compiler-cache.js
var compiler_cache_compiler_cache = __webpack_require__(75740);
;// CONCATENATED MODULE: ./build/src/compiler-cache/sccache.js









/**
 * Variables of storage shared between machines are kept, since the caller configures it (sccache
 * docs/Configuration.md).
 */
const keptVariables = /^SCCACHE_(BUCKET|REGION|ENDPOINT|(S3|REDIS|MEMCACHED|GCS|AZURE|WEBDAV|OSS|COS|GHA|MULTILEVEL)(_.+)?)$/;
/** Parts of an nvcc compilation, which sccache counts in addition to the compilation itself. */
const partLanguages = /^(PTX|CUBIN|.*\(Device code\))$/;
/** The longest path of a socket, in bytes (unix(7), sun_path). */
const longestSocketPath = 107;
const counts = schemas/* object */.Ikc({ counts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()) });
const statisticsSchema = schemas/* object */.Ikc({
    stats: schemas/* object */.Ikc({
        cache_hits: counts,
        cache_misses: counts,
        requests_not_cacheable: schemas/* number */.aig(),
        requests_unsupported_compiler: schemas/* number */.aig(),
    }),
});
/**
 * Environment of sccache's server and of every compilation that uses it.
 * - Our own server, by socket, or by port for an sccache without sockets: one that is already
 *   running has another directory and another toolchain.
 * - `SCCACHE_C_CUSTOM_CACHE_BUSTER` adds the toolchain's digest to every key.
 * - `SCCACHE_DIRECT` is off: the preprocessor cache mode considers headers unchanged by timestamp.
 * - If the server is lost, compilations run without it instead of failing.
 */
function sccacheEnvironment(options) {
    const socket = (0,external_node_path_.join)(options.workDirectory, 'sccache.sock');
    const port = 20_000 + (Number.parseInt((0,digest/* digestOf */.o)(socket).slice(0, 8), 16) % 10_000);
    return {
        ...(0,compiler_cache_compiler_cache/* withoutVariables */.K)(options.environment, 'SCCACHE_', keptVariables),
        SCCACHE_CONF: (0,external_node_path_.join)(options.workDirectory, 'sccache.conf'),
        SCCACHE_DIR: options.directory,
        SCCACHE_CACHE_SIZE: `${Math.max(1, Math.floor(options.maxBytes / 1024 ** 2))}M`,
        SCCACHE_C_CUSTOM_CACHE_BUSTER: options.toolchainDigest,
        SCCACHE_DIRECT: 'false',
        SCCACHE_IDLE_TIMEOUT: '0',
        SCCACHE_IGNORE_SERVER_IO_ERROR: '1',
        SCCACHE_SERVER_PORT: String(port),
        ...(Buffer.byteLength(socket) <= longestSocketPath ? { SCCACHE_SERVER_UDS: socket } : {}),
    };
}
/**
 * Parses sccache's statistics and counts whole compilations only: with the PTX and CUBIN parts,
 * which sccache counts too, one compilation would look like six.
 * @param text output of `sccache --show-stats --stats-format json`.
 */
function parseSccacheStatistics(text) {
    const { stats } = statisticsSchema.parse(JSON.parse(text));
    const whole = (languages) => Object.entries(languages)
        .filter(([language]) => !partLanguages.test(language))
        .reduce((sum, [, count]) => sum + count, 0);
    return {
        hits: whole(stats.cache_hits.counts),
        misses: whole(stats.cache_misses.counts),
        uncacheable: stats.requests_not_cacheable + stats.requests_unsupported_compiler,
        compilations: [],
    };
}
const nothing = {
    hits: 0,
    misses: 0,
    uncacheable: 0,
    compilations: [],
};
/**
 * sccache as a {@link CompilerCache}. It cannot remove what a build did not use; its size limit
 * removes the least recently used entries.
 */
function createSccache(options) {
    const { path, directory, workDirectory } = options;
    const environment = sccacheEnvironment(options);
    const own = (0,omit_undefined/* omitUndefined */.O)({ ...options.environment, ...environment });
    return {
        kind: 'sccache',
        directory,
        environment,
        async begin() {
            try {
                await (0,promises_.mkdir)(directory, { recursive: true });
                await (0,promises_.mkdir)(workDirectory, { recursive: true });
                await (0,promises_.writeFile)((0,external_node_path_.join)(workDirectory, 'sccache.conf'), '');
                // A server left from an earlier build would use that build's toolchain digest.
                await (0,process/* captureIfPossible */.jV)(path, ['--stop-server'], { environment: own });
                await (0,process/* capture */.Fg)(path, ['--start-server'], { environment: own });
                await (0,process/* capture */.Fg)(path, ['--zero-stats'], { environment: own });
                return undefined;
            }
            catch (error) {
                return `sccache cannot be used: ${(0,errors/* messageOf */.bD)(error)}`;
            }
        },
        async statistics() {
            const text = await (0,process/* captureIfPossible */.jV)(path, ['--show-stats', '--stats-format', 'json'], {
                environment: own,
            });
            return (0,attempt/* attempt */.C)(() => parseSccacheStatistics(text ?? '')) ?? nothing;
        },
        async prepareForSaving() {
            await (0,process/* captureIfPossible */.jV)(path, ['--stop-server'], { environment: own });
        },
    };
}

// EXTERNAL MODULE: ./build/src/machine/work-directory.js
var work_directory = __webpack_require__(93860);
;// CONCATENATED MODULE: ./build/src/run/build/open-compiler-cache.js







/**
 * Opens the compiler cache of a toolchain.
 * @returns undefined where none can be used, with a warning if that is unexpected; then no compiler
 *   may be launched through one
 */
async function openCompilerCache({ settings, workDirectory, journal }, toolchain, fingerprint) {
    const tool = toolchain.compilerCache;
    if (tool === undefined) {
        const { toolOff, noTool } = compiler_cache/* compilerCache */.wo.cases;
        journal.layer('compiler-cache', settings.compilerCache === 'off' ? toolOff : noTool);
        return undefined;
    }
    const create = tool.kind === 'ccache' ? ccache/* createCcache */.O4 : createSccache;
    const cache = create({
        path: tool.path,
        version: tool.version,
        directory: (0,external_node_path_.join)(workDirectory, 'compiler-cache', tool.kind),
        workDirectory: (0,work_directory/* compilerCacheRunPath */.sn)(workDirectory),
        maxBytes: settings.compilerCacheSize,
        toolchainDigest: (0,fingerprint_fingerprint/* compilersDigest */.dg)(fingerprint),
        environment: toolchain.environment,
    });
    // A cache left by an earlier run has no record of what its compilations could see.
    await (0,promises_.rm)(cache.directory, { recursive: true, force: true });
    const problem = await cache.begin();
    if (problem === undefined)
        return cache;
    journal.warn(problem);
    journal.layer('compiler-cache', compiler_cache/* compilerCache */.wo.cases.noTool);
    return undefined;
}
/**
 * Whether a compiler cache stopped working during a build, which is reported: it or its directory
 * is gone, or the disk is full. Its counts start from zero again.
 */
async function isBroken({ journal }, cache) {
    const problem = await cache.begin();
    if (problem === undefined)
        return false;
    const reason = compiler_cache/* compilerCache */.wo.cases.broken(problem);
    journal.layer('compiler-cache', reason);
    journal.warn(reason.reason);
    return true;
}

;// CONCATENATED MODULE: ./build/src/run/build/build-context.js









/** Fingerprints the toolchain, opens the compiler cache, and finds or writes the preset. */
async function openBuildContext(run, provisioned) {
    const { sourceDir } = run.settings;
    const [programs, presets] = await Promise.all([
        (0,fingerprint_fingerprint/* fingerprintOf */.ax)(provisioned, sourceDir),
        digestOfPresetEnvironment(sourceDir, provisioned.environment),
    ]);
    const fingerprint = (0,omit_undefined/* omitUndefined */.O)({ ...programs, 'preset environment': presets });
    const cache = await openCompilerCache(run, provisioned, fingerprint);
    return await equip(run, provisioned, fingerprint, cache);
}
/** Finds or writes the preset for a toolchain, with or without its compiler cache. */
async function equip({ settings, plan, log, stop }, provisioned, fingerprint, cache) {
    const { compilerCache, ...bare } = provisioned;
    const toolchain = cache === undefined ? bare : (0,omit_undefined/* omitUndefined */.O)({ ...bare, compilerCache });
    const preset = await (0,write/* writePresets */.cD)(settings, toolchain, plan.jobs);
    for (const sentence of preset.sentences)
        log.info(sentence);
    const named = (0,named_paths/* namedRoots */.P)([
        ...settings.cmakeArgs,
        ...Object.values(plan.variables),
        ...Object.values(preset.resolved.cacheVariables),
    ]);
    const { cudaArchs } = settings;
    const environment = buildEnvironment(toolchain.environment, cudaArchs, cache?.environment);
    return {
        toolchain,
        fingerprint,
        preset,
        cache,
        options: { environment, signal: stop.signal, output: log.output },
        roots: [...new Set([...toolchain.includeRoots, ...programRoots(toolchain), ...named])],
    };
}
/**
 * Directories of programs that come with inputs of their own: CMake's modules, Python's headers.
 */
function programRoots({ cmake, python }) {
    return [cmake, python, (0,external_node_fs_.realpathSync)(cmake), (0,external_node_fs_.realpathSync)(python)]
        .map((path) => (0,external_node_path_.dirname)((0,external_node_path_.dirname)(path)))
        .filter((path) => path !== '/');
}

;// CONCATENATED MODULE: ./build/src/machine/oom-kills.js


/**
 * How many processes the kernel has killed for lack of memory since it started. One counter covers
 * the machine and control groups (Linux mm/oom_kill.c, `count_vm_event(OOM_KILL)`). A killed
 * compiler cannot say why it ended, and not every compiler driver reports the signal.
 * @param root directory that holds `proc`; tests give a fixture tree
 * @returns 0 if the kernel does not say
 */
async function readOomKills(root = '/') {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, 'proc/vmstat'), 'utf8').catch(() => '');
    return Number(text.match(/^oom_kill (\d+)$/m)?.[1] ?? 0);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/lib/files/paths.js
var files_paths = __webpack_require__(66821);
;// CONCATENATED MODULE: ./build/src/cmake/diagnostics.js




/** Named groups: file, line, column, message. The first that matches a line wins. */
const errorPatterns = [
    // CMake Error at cmake/utils.cmake:12 (message):
    /^CMake Error(?: at (?<file>[^:]+):(?<line>\d+) \([^)]*\))?: *(?<message>.*)$/,
    // nvcc's front ends: csrc/a.cu(12): error: … / error #20: … / catastrophic error: …
    /^(?<file>[^\s(][^(]*)\((?<line>\d+)\): (?:catastrophic )?error(?: #[\w-]+)?: (?<message>.+)$/,
    // gcc, clang, the assembler: csrc/a.cpp:12:34: fatal error: …
    /^(?<file>[^\s:][^:]*):(?<line>\d+):(?:(?<column>\d+):)? (?:fatal |internal compiler )?[Ee]rror: (?<message>.+)$/,
    // ptxas /tmp/x.ptx, line 99; error   : … — the file is gone when anyone could look.
    /^ptxas \S+, line \d+; (?:error|fatal)\s*: (?<message>.+)$/,
    // nvcc fatal   : …, nvlink error   : …
    /^(?:nvcc|ptxas|nvlink|cicc|cudafe\+\+|fatbinary) (?:error|fatal)\s*: (?<message>.+)$/,
    // ld: cannot find -lcuda; a.o: in function …: undefined reference to …
    /^(?:\S*ld(?:\.\w+)?: )?(?<message>.*(?:undefined reference to|cannot find|multiple definition of|final link failed).*)$/,
    // c++: fatal error: …, cc1plus: error: …
    /^[\w+./-]+: (?:fatal error|internal compiler error|error): (?<message>.+)$/,
    /^ninja: error: (?<message>.+)$/,
];
/** Lines that only summarise the errors before them. */
const summaryPattern = /^collect2: error: ld returned \d+ exit status|^ptxas fatal\s*: Ptx assembly aborted|^ninja: error: rebuilding /;
const outOfMemoryPattern = new RegExp([
    'died due to signal 9\\b',
    'Killed signal terminated program',
    'terminated with signal 9\\b',
    'internal compiler error: Killed',
    '^(?:/bin/sh: line \\d+: *\\d+ )?Killed\\b',
    'out of memory allocating \\d+ bytes',
    'virtual memory exhausted',
    'memory exhausted$',
    'Cannot allocate memory',
    'terminate called after throwing an instance of .std::bad_alloc',
    '^FAILED: \\[code=137\\]',
].join('|'), 'i');
/** Messages of the C library (ENOSPC and EDQUOT) in any program's output; CMake folds lines. */
const diskFullPattern = /No\s+space\s+left\s+on\s+device|Disk\s+quota\s+exceeded/;
/**
 * Ninja's message where inputs of CMake lie in the future, so that it configures again and again.
 */
const clockPattern = /still dirty after \d+ tries/;
/** GCC's message where it could not write; the reason in it may be that of another failure. */
const unwrittenPattern = /fatal error: ((?:when writing output to|error (?:writing to|closing)) .+)/;
/**
 * Finds what went wrong in the output of a configuration or build.
 * @param lines the whole output, in order. Of a build, only the blocks under Ninja's `FAILED:`
 *   count: the warnings of a successful compilation do not.
 * @param oomKilled whether the kernel killed a process meanwhile because memory ran out. It counts
 *   only where nothing else says why something failed.
 */
function diagnose(lines, directories, oomKilled = false) {
    const plain = lines.map((line) => (0,external_node_util_.stripVTControlCharacters)(line).trimEnd());
    const blocks = failedBlocks(plain);
    const relevant = blocks.length > 0 ? blocks.flatMap((block) => block.lines) : plain;
    const failed = blocks.flatMap((block) => block.outputs);
    const messages = findMessages(relevant, directories);
    const starved = relevant.some((line) => outOfMemoryPattern.test(line)) || (oomKilled && messages.length === 0);
    const kind = starved ? 'out-of-memory' : messages.length > 0 ? 'error' : 'unknown';
    return { kind, failed, messages, sentence: sentenceFor(kind, failed, messages, relevant) };
}
/**
 * `csrc/a.cu` for `CMakeFiles/_C.dir/csrc/a.cu.o`; `undefined` where it is no object of CMake's.
 */
function sourceOfObject(object) {
    return object.match(/(?:^|\/)CMakeFiles\/[^/]+\.dir\/(.+)\.o$/)?.[1];
}
/** Ninja prints `FAILED: OUTPUTS`, the command, then its output up to the next status line. */
function failedBlocks(lines) {
    const blocks = [];
    let open = false;
    for (const line of lines) {
        const outputs = line.match(/^FAILED: (?:\[code=\d+\] )?(.*)$/)?.[1];
        if (outputs !== undefined) {
            blocks.push({ outputs: outputs.split(' ').filter((name) => name !== ''), lines: [line] });
            open = true;
        }
        else if (/^\[\d+\/\d+\] |^ninja: build stopped/.test(line)) {
            open = false;
        }
        else if (open) {
            blocks.at(-1)?.lines.push(line);
        }
    }
    return blocks;
}
function findMessages(lines, directories) {
    const messages = new Map();
    for (const [index, line] of lines.entries()) {
        if (summaryPattern.test(line))
            continue;
        const groups = errorPatterns
            .map((pattern) => line.match(pattern)?.groups)
            .find((found) => found !== undefined);
        if (groups === undefined)
            continue;
        const message = {
            ...(groups.file === undefined ? {} : { file: placeOf(groups.file, directories) }),
            ...(groups.line === undefined ? {} : { line: Number(groups.line) }),
            ...(groups.column === undefined ? {} : { column: Number(groups.column) }),
            message: groups.message?.trim() || indentedAfter(lines, index),
        };
        // A header's error is reported once for every object that includes it.
        messages.set(JSON.stringify(message), message);
    }
    return [...messages.values()];
}
/** The message of CMake: the indented lines that follow, with folded lines joined. */
function indentedAfter(lines, index) {
    const rest = lines.slice(index + 1);
    const end = rest.findIndex((line) => line !== '' && !line.startsWith('  '));
    const text = rest.slice(0, end === -1 ? rest.length : end).map((line) => line.trim());
    return text.filter((line) => line !== '').join(' ');
}
function placeOf(file, { sourceDir, buildDir }) {
    // CMake names its own files relative to the source, compilers theirs relative to the build.
    if (!(0,external_node_path_.isAbsolute)(file) && !file.startsWith('../'))
        return file;
    return (0,files_paths/* shownPath */.pS)((0,external_node_path_.resolve)(buildDir, file), sourceDir);
}
function sentenceFor(kind, failed, messages, lines) {
    const object = failed[0];
    const what = object === undefined ? undefined : (sourceOfObject(object) ?? object);
    const meanwhile = what === undefined ? '' : ` while ${what} was built`;
    if (kind === 'out-of-memory') {
        return `Memory ran out${meanwhile}; run fewer compilations at a time (input jobs) or use a larger machine.`;
    }
    const text = lines.join('\n');
    const full = text.match(diskFullPattern)?.[0].replace(/\s+/g, ' ');
    if (full !== undefined)
        return `The disk is full${meanwhile}: ${full}.`;
    const [, unwritten] = text.match(unwrittenPattern) ?? [];
    if (unwritten !== undefined) {
        return `A file could not be written${meanwhile}, as on a full disk: ${unwritten}.`;
    }
    if (clockPattern.test(text)) {
        return 'The clock of this machine is behind files that CMake reads, so that Ninja would configure without end: set the clock right, or touch the files that are from the future.';
    }
    const [first, ...others] = messages;
    if (first !== undefined) {
        const place = [first.file, first.line, first.column].filter((part) => part !== undefined);
        const more = others.length === 0 ? '' : ` (and ${(0,format/* counted */.hS)(others.length, 'more error')})`;
        return `${[place.join(':') || what, first.message].filter((part) => part).join(': ')}${more}`;
    }
    const last = lines.filter((line) => line !== '').at(-1);
    return `${what === undefined ? 'The build' : what} failed${last === undefined ? ' without a word' : `; its last line is: ${last}`}`;
}

;// CONCATENATED MODULE: ./build/src/cmake/install-manifest.js




/**
 * The names under which CMake lists what it installed: `install_manifest.txt`,
 * `install_manifest_COMPONENT.txt`, and `install_local_manifest.txt` where the project sets
 * CMAKE_INSTALL_LOCAL_ONLY, as vLLM does (CMake Source/cmLocalGenerator.cxx,
 * GenerateInstallRules).
 */
const manifestName = /^install_(manifest(_.+)?|local_manifest)\.txt$/;
/** Removes the manifests of earlier installations, which a restored build tree contains. */
async function removeInstallManifests(buildDir) {
    for (const path of await manifestsIn(buildDir))
        await (0,promises_.rm)(path, { force: true });
}
/**
 * Reads every manifest in the build directory. A component's installation may overwrite another's,
 * so this has to be called after each.
 * @returns absolute paths as CMake wrote them, in no particular order
 */
async function readInstallManifests(buildDir) {
    const texts = (await manifestsIn(buildDir)).map((path) => (0,promises_.readFile)(path, 'utf8'));
    return (await Promise.all(texts)).flatMap(parseInstallManifest);
}
/** CMake separates the paths by line feeds and ends without one. */
function parseInstallManifest(text) {
    return text.split('\n').filter((line) => line !== '');
}
/**
 * @param installed absolute paths from install manifests
 * @param sourceDirs the source directory under each of its names: as given, and with links resolved
 * @returns paths relative to the source directory, sorted, without duplicates
 * @throws InputError for a file outside: kernels that Python does not import from the checkout can
 *   be neither verified nor delivered
 */
function installedFiles(installed, sourceDirs) {
    const inside = installed.map((path) => {
        const found = sourceDirs
            .map((directory) => (0,files_paths/* pathBelow */.Br)(directory, path))
            .find((name) => name !== undefined);
        if (found !== undefined)
            return found;
        throw new errors/* InputError */.dz(`The build installed ${path}, outside of ${sourceDirs[0]}; accepted: an install prefix ` +
            '(CMAKE_INSTALL_PREFIX or the preset’s installDir) in the source directory.');
    });
    return [...new Set(inside)].sort();
}
/** The names for {@link installedFiles}. */
async function namesOfDirectory(directory) {
    return [...new Set([directory, await (0,promises_.realpath)(directory)])];
}
async function manifestsIn(buildDir) {
    const names = await (0,promises_.readdir)(buildDir).catch(() => []);
    return names.filter((name) => manifestName.test(name)).map((name) => (0,external_node_path_.join)(buildDir, name));
}

// EXTERNAL MODULE: ./build/src/cmake/stop.js
var stop = __webpack_require__(57749);
;// CONCATENATED MODULE: ./build/src/cmake/install.js





/**
 * The runs of `cmake` that build and install: the `install` target, or the chosen targets and then
 * each one's component, which vLLM names like its target (vLLM CMakeLists.txt, lines 11 to 13). A
 * committed configure preset may have no build preset: then its directory is built.
 */
function installSteps({ settings, preset, jobs }) {
    const what = preset.hasBuildPreset ? ['--preset', preset.name] : [preset.buildDir];
    const targets = settings.targets.length === 0 ? ['install'] : settings.targets;
    return [
        { arguments: ['--build', ...what, '--target', ...targets, '--parallel', String(jobs)] },
        ...settings.targets.map((component) => ({
            arguments: ['--install', preset.buildDir, '--component', component],
            component,
        })),
    ];
}
/**
 * Builds and installs, with streamed output.
 * @param options.environment see `buildEnvironment`
 * @returns failed also for a file installed outside of the source directory and for a chosen target
 *   that installs nothing
 */
async function buildAndInstall(facts, options) {
    const { sourceDir } = facts.settings;
    const { buildDir } = facts.preset;
    const installed = [];
    for (const step of installSteps(facts)) {
        await removeInstallManifests(buildDir);
        const lines = failureLines();
        const kills = await readOomKills();
        const end = await (0,stop/* runStoppable */.ij)(facts.toolchain.cmake, step.arguments, {
            ...options,
            directory: sourceDir,
            onLine: lines.add,
        });
        if (end.status === 'stopped')
            return end;
        if (end.code !== 0) {
            return {
                status: 'failed',
                diagnosis: diagnose(lines.all(), { sourceDir, buildDir }, (await readOomKills()) > kills),
            };
        }
        const files = await readInstallManifests(buildDir);
        if (step.component !== undefined && files.length === 0) {
            return failed(`Input targets: "${step.component}" installs nothing; accepted: targets whose install component has their name.`);
        }
        installed.push(...files);
    }
    try {
        const names = await namesOfDirectory(sourceDir);
        return { status: 'finished', installed: installedFiles(installed, names) };
    }
    catch (error) {
        return failed((0,errors/* messageOf */.bD)(error));
    }
}
/** A failed installation; what was compiled is still worth keeping. */
function failed(sentence) {
    return { status: 'failed', diagnosis: { kind: 'unknown', failed: [], messages: [], sentence } };
}
/** Lines kept while nothing has failed. */
const tailLength = 200;
/**
 * Keeps the part of an output of any length that a diagnosis needs: everything from the first
 * failure on, or the end.
 */
function failureLines() {
    const kept = [];
    let failing = false;
    return {
        add(line) {
            failing ||= line.startsWith('FAILED: ');
            kept.push(line);
            if (!failing && kept.length > tailLength)
                kept.shift();
        },
        all: () => kept,
    };
}

;// CONCATENATED MODULE: ./build/src/cmake/within-memory.js



/**
 * Builds and installs. Where memory runs out, it tries again with half as many compilations at a
 * time, down to one. Finished compilations are kept.
 */
async function buildWithinMemory(facts, options, { memoryBytes, onStarved }) {
    for (let { jobs } = facts;;) {
        const outcome = await buildAndInstall({ ...facts, jobs }, options);
        const starved = outcome.status === 'failed' && outcome.diagnosis.kind === 'out-of-memory';
        const fewer = starved ? (0,parallelism/* jobsAfterStarvation */.EC)(jobs) : undefined;
        if (fewer === undefined) {
            const learned = jobs < facts.jobs;
            return { outcome, jobs, ...(learned ? { bytesPerCompilation: memoryBytes / jobs } : {}) };
        }
        onStarved(`Memory ran out with ${(0,format/* counted */.hS)(jobs, 'job')}; the build goes on with ${fewer}.`);
        jobs = fewer;
    }
}

// EXTERNAL MODULE: ./build/src/kernels/verify.js
var verify = __webpack_require__(76467);
// EXTERNAL MODULE: ./build/src/tree/inputs/inputs.js
var inputs_inputs = __webpack_require__(86281);
// EXTERNAL MODULE: ./build/src/tree/ninja/log.js
var log = __webpack_require__(39071);
// EXTERNAL MODULE: ./build/src/tree/ninja/translation-units.js
var translation_units = __webpack_require__(13204);
;// CONCATENATED MODULE: ./build/src/tree/explain.js




/** Explains why Ninja made each object of this run, in the order in which they were finished. */
function explainRebuilt(evidence) {
    const { after } = evidence;
    const units = new Map((0,translation_units/* translationUnits */.$M)(after.manifest).map((unit) => [unit.object, unit]));
    const executed = (0,log/* executedSince */.Y)(evidence.before?.log ?? new Map(), after.log);
    const absolute = (0,inputs_inputs/* absolutePaths */.wd)(after.buildDir);
    const written = new Set(executed.map(absolute));
    return executed
        .flatMap((output) => {
        const unit = units.get(output);
        const entry = after.log.get(output);
        if (unit === undefined || entry === undefined)
            return [];
        const because = reasonsFor(unit, evidence, written, absolute);
        return [{ unit, because, seconds: (entry.endMs - entry.startMs) / 1000, endMs: entry.endMs }];
    })
        .sort((a, b) => a.endMs - b.endMs)
        .map(({ endMs: _, ...rebuilt }) => rebuilt);
}
/** The outputs that Ninja linked in this run, as it names them. */
function linkedOutputs(before, after) {
    const links = new Set((0,translation_units/* linkSteps */.CE)(after.manifest));
    return (0,log/* executedSince */.Y)(before ?? new Map(), after.log).filter((output) => links.has(output));
}
function reasonsFor(unit, { before, after, changed, forced, restoredObjects }, written, absolute) {
    if (before === undefined)
        return ['there was no build tree to go on from'];
    const reasons = [...(forced.get(unit.object) ?? [])];
    const logged = before.log.get(unit.object);
    const wasThere = restoredObjects.has(unit.object);
    if (reasons.length === 0) {
        if (logged === undefined && !wasThere)
            return ['new translation unit'];
        if (!wasThere)
            return ['no object in the restored build tree'];
        if (logged === undefined)
            return ['the restored Ninja log does not know the object'];
    }
    if (logged !== undefined && logged.hash !== after.log.get(unit.object)?.hash) {
        reasons.push('compile command changed');
    }
    for (const path of inputsRead(unit, before.deps.get(unit.object), absolute)) {
        const change = changed.get(path);
        const shown = (0,files_paths/* shownPath */.pS)(path, after.sourceDir);
        if (change !== undefined)
            reasons.push(`${shown} ${change}`);
        else if (written.has(path))
            reasons.push(`${shown} was generated again`);
    }
    if (reasons.length === 0) {
        reasons.push(before.deps.has(unit.object)
            ? 'Ninja found it out of date, although no recorded input changed'
            : 'the restored Ninja deps log does not know what it was compiled from');
    }
    return reasons;
}
function inputsRead(unit, deps, absolute) {
    return new Set([unit.source, ...(deps?.deps ?? [])].map(absolute));
}

// EXTERNAL MODULE: ./build/src/tree/stamps/timestamps.js
var timestamps = __webpack_require__(29174);
;// CONCATENATED MODULE: ./build/src/run/build/untracked-files.js



/**
 * Lists every file of the checkout that git does not track, ignored ones included. Comparing two
 * lists shows what configure and install added.
 * @param without absolute directories to leave out, such as the build directory
 * @returns paths relative to the checkout
 */
async function untrackedFiles(sourceDir, without) {
    const excluded = [(0,work_directory/* workDirectoryPath */._C)(sourceDir), ...without]
        .map((directory) => (0,files_paths/* pathBelow */.Br)(sourceDir, directory))
        .filter((path) => path !== undefined)
        .map((path) => `:(exclude,literal)${path}`);
    const listed = await (0,process/* capture */.Fg)('git', [
        '-C',
        sourceDir,
        'ls-files',
        '--others',
        '-z',
        '--',
        '.',
        ...excluded,
    ]);
    return new Set(listed.split('\0').filter((path) => path !== '' && !isByproduct(path)));
}
/** Python's caches, and presets, which describe the machine. */
function isByproduct(path) {
    return path.includes('__pycache__/') || /(^|\/)CMakeUserPresets\.json/.test(path);
}

;// CONCATENATED MODULE: ./build/src/run/build/compile.js














/**
 * Counts the compilations that Ninja would run now, by a dry run.
 * @param targets as in the settings; empty: everything that the installation needs
 * @returns undefined where Ninja already reports that the build cannot finish; the build itself
 *   says why
 * @throws InputError for a target that the fork does not have
 */
async function pendingCompilations({ toolchain, preset, options: { environment } }, targets) {
    let dry;
    try {
        // Under this name nothing makes the manifest. A dry run ends at one that is out of date, as that
        // of a `file(GLOB … CONFIGURE_DEPENDS)` always is.
        const manifest = (0,external_node_path_.join)(preset.buildDir, 'build.ninja');
        const args = ['-C', preset.buildDir, '-f', manifest, '-n', ...ninjaTargets(targets)];
        dry = await (0,process/* capture */.Fg)(toolchain.ninja, args, { environment });
    }
    catch (error) {
        const [, unknown] = /unknown target '([^']*)'/.exec((0,errors/* messageOf */.bD)(error)) ?? [];
        if (unknown === undefined)
            return undefined;
        throw new errors/* InputError */.dz(`Input targets: the fork has no target "${unknown}"; accepted: names of its CMake targets, such as _C or _moe_C.`);
    }
    return dry.split('\n').filter((line) => /\bBuilding [A-Z]+ object /.test(line)).length;
}
/** Counts all translation units that the installation needs, up to date or not. */
function unitsInAll(tree, targets) {
    return (0,translation_units/* neededUnits */.fQ)(tree.manifest, ninjaTargets(targets)).length;
}
/** What the installation needs: all, or the chosen targets. */
function ninjaTargets(targets) {
    return targets.length === 0 ? ['all'] : targets;
}
/**
 * Builds and installs, then reports what was rebuilt and why.
 * @param jobs compilations at a time
 */
async function compile(run, context, prepared, reused, jobs, memoryBytes) {
    const { settings, journal } = run;
    const { toolchain, preset, cache, options } = context;
    const { sourceDir } = settings;
    const { buildDir } = preset;
    const facts = { settings, toolchain, preset, jobs };
    const memory = { memoryBytes, onStarved: (sentence) => journal.warn(sentence) };
    const before = await untrackedFiles(sourceDir, [buildDir]);
    const buildStarted = (0,timestamps/* fileSystemNow */.M8)(buildDir);
    const guarded = cache === undefined
        ? options
        : await compilePastCache(context, jobs, prepared.pastCache, options);
    const first = await buildWithinMemory(facts, guarded, memory);
    const bytesPerCompilation = first.bytesPerCompilation ?? reused?.record.bytesPerCompilation;
    const served = await cache?.statistics();
    const unverified = await (0,unverified_objects/* removeUnverifiedObjects */.U)(prepared.tree, served?.compilations ?? []);
    const isAgain = unverified.length > 0 && first.outcome.status !== 'stopped';
    const outcome = isAgain
        ? await buildAndInstall({ ...facts, jobs: first.jobs }, await compilePastCache(context, first.jobs, unverified, guarded))
        : first.outcome;
    const statistics = isAgain ? await cache?.statistics() : served;
    const inspection = (0,build_tree/* inspectBuildTree */.H)(sourceDir, buildDir, 'configured');
    const tree = inspection.usable ? inspection.tree : undefined;
    const rebuilt = tree === undefined ? [] : rebuiltUnits(tree, prepared, reused, statistics);
    const fromCompilerCache = countServed(rebuilt, statistics);
    return {
        ...{ outcome, tree, buildStarted, rebuilt, statistics },
        ...(bytesPerCompilation === undefined ? {} : { bytesPerCompilation }),
        translationUnits: {
            total: unitsInAll(tree ?? prepared.tree, settings.targets),
            compiled: rebuilt.length - fromCompilerCache,
            fromCompilerCache,
        },
        linked: tree === undefined ? [] : linkedOutputs(prepared.tree.log, tree),
        installed: outcome.status === 'finished'
            ? compile_installedFiles(outcome.installed, [...(await untrackedFiles(sourceDir, [buildDir]))].filter((path) => !before.has(path)), prepared, reused)
            : [],
    };
}
/**
 * The files of an installation. CMake lists neither what `install(CODE …)` writes nor a file that
 * configure wrote into a package and that is installed onto itself (vLLM's
 * `cmake/external_projects/flashmla.cmake`).
 * @param listed by CMake
 * @param appeared files that were not there before
 * @returns relative to the checkout, sorted
 */
function compile_installedFiles(listed, appeared, { generated }, reused) {
    // In a checkout that was built before, files that no installation lists are not new either.
    const earlier = (reused?.record.installed ?? []).filter((path) => !path.endsWith('.so'));
    const installed = [...listed, ...appeared, ...earlier];
    const modules = installed.filter((path) => path.endsWith('.so'));
    const packages = (0,verify/* packageDirsOf */.EY)(modules.map((path) => ({ kind: 'module', path })));
    const ours = generated.filter((path) => packages.some((folder) => path.startsWith(`${folder}/`)));
    return [...new Set([...installed, ...ours])].sort();
}
/**
 * Compiles the objects that a compiler cache would serve stale, and stores the new results. It
 * continues after a failure: the build that follows reaches the same compilation and reports it.
 * @returns how that build is to run: after a failure it bypasses the cache as well, since the cache
 *   would serve the older result
 */
async function compilePastCache({ toolchain, preset }, jobs, objects, options) {
    if (objects.length === 0)
        return options;
    const environment = { ...options.environment, CCACHE_RECACHE: '1', SCCACHE_RECACHE: '1' };
    const past = { ...options, environment };
    const args = ['-C', preset.buildDir, '-j', String(jobs), '-k', '0', ...objects];
    const end = await (0,stop/* runStoppable */.ij)(toolchain.ninja, args, past);
    return end.status === 'exited' && end.code === 0 ? options : past;
}
function rebuiltUnits(after, { changed, forced, restoredObjects, tree }, reused, statistics) {
    // The log as configure left it: CMake restats and compacts it, which is not a compilation.
    const before = reused && { log: tree.log, deps: reused.tree.deps };
    /** The sources of all objects that were served; each of them is taken once. */
    const served = (statistics?.compilations ?? [])
        .filter(({ result }) => result === 'hit')
        .map(({ source }) => (0,external_node_path_.resolve)(after.buildDir, source));
    const objects = explainRebuilt({ before, after, changed, forced, restoredObjects });
    return objects.map(({ unit, seconds, because }) => {
        const source = (0,external_node_path_.resolve)(after.buildDir, unit.source);
        const place = served.indexOf(source);
        if (place >= 0)
            served.splice(place, 1);
        return {
            source: (0,files_paths/* shownPath */.pS)(source, after.sourceDir),
            object: unit.object,
            seconds,
            because: [...because],
            fromCompilerCache: place >= 0,
        };
    });
}
/** sccache reports only how many were served, ccache also which. */
function countServed(rebuilt, statistics) {
    if (statistics === undefined)
        return 0;
    return statistics.compilations.length > 0
        ? rebuilt.filter(({ fromCompilerCache }) => fromCompilerCache).length
        : Math.min(statistics.hits, rebuilt.length);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/cmake/configure-trace.js




/**
 * Subcommands of CMake's `file` that read a file without CMake recording it (cmake-commands(7)).
 */
const reading = new Set([
    ...['READ', 'STRINGS', 'MD5', 'SHA1', 'SHA224', 'SHA256', 'SHA384', 'SHA512'],
    ...['SHA3_224', 'SHA3_256', 'SHA3_384', 'SHA3_512', 'SIZE', 'COPY', 'COPY_FILE', 'INSTALL'],
]);
/** @returns the arguments that make CMake trace its commands, with variables expanded, to a file */
function traceArguments(file) {
    return ['--trace-expand', '--trace-format=json-v1', `--trace-redirect=${file}`];
}
/**
 * Finds what a configuration may have read without CMake recording it: every argument of a command
 * that reads files or runs a program, if it can be a path. CMake itself runs again only for
 * `include()`, `configure_file()` and their like.
 * @param trace one JSON object a line (cmake(1), `--trace-format`); other lines are skipped
 * @returns absolute paths; not all of them exist
 */
function pathsInTrace(trace, sourceDir) {
    const paths = new Set();
    for (const line of trace.split('\n')) {
        if (!/"cmd":"(file|FILE|execute_process|configure_file)"/i.test(line))
            continue;
        const call = parseCall(line);
        if (call === undefined)
            continue;
        const words = call.args.flatMap((argument) => argument.split(';'));
        const isFile = call.cmd.toLowerCase() === 'file';
        if (isFile && !reading.has(words[0]?.toUpperCase() ?? ''))
            continue;
        for (const word of words) {
            if (!isPath(word))
                continue;
            paths.add(external_node_path_.posix.resolve(external_node_path_.posix.dirname(call.file), word));
            paths.add(external_node_path_.posix.resolve(sourceDir, word));
        }
    }
    return paths;
}
/**
 * The files of the checkout that a configuration read, besides those that CMake records: those that
 * a command names, and the Python modules beside a script. Files that the configuration made in the
 * build directory are left out.
 */
function filesReadInTrace(trace, sourceDir, buildDir) {
    const read = new Set();
    for (const path of pathsInTrace(trace, sourceDir)) {
        if ((0,files_paths/* isInside */.FK)(path, buildDir) || !(0,files_paths/* isInside */.FK)(path, sourceDir) || !isRegularFile(path))
            continue;
        read.add(path);
        const folder = external_node_path_.posix.dirname(path);
        if (!path.endsWith('.py') || folder === sourceDir)
            continue;
        for (const name of (0,external_node_fs_.readdirSync)(folder)) {
            const module = external_node_path_.posix.join(folder, name);
            if (name.endsWith('.py') && isRegularFile(module))
                read.add(module);
        }
    }
    return [...read].sort();
}
/**
 * Finds what the checkout's own CMake files looked for: file patterns, and paths whose existence
 * they asked for. What CMake's and torch's modules look for belongs to the toolchain.
 */
function lookupsInTrace(trace, sourceDir) {
    const lookups = new Map();
    for (const line of trace.split('\n')) {
        if (!/"cmd":"(file|if|elseif|while|include)"/i.test(line))
            continue;
        const call = parseCall(line);
        if (call === undefined || !(0,files_paths/* isInside */.FK)(call.file, sourceDir))
            continue;
        for (const [kind, word] of questionsOf(call)) {
            // Relative to the directory that is configured, mostly that of the file.
            const what = (0,files_paths/* shownPath */.pS)(external_node_path_.posix.resolve(external_node_path_.posix.dirname(call.file), word), sourceDir);
            lookups.set(`${kind} ${what}`, { kind, what });
        }
    }
    return [...lookups.values()];
}
function questionsOf({ cmd, args }) {
    const [first = '', ...rest] = args;
    if (cmd.toLowerCase() === 'file') {
        const kind = { GLOB: 'glob', GLOB_RECURSE: 'glob-recurse' }[first.toUpperCase()];
        if (kind === undefined)
            return [];
        const patterns = rest.slice(1).flatMap((argument) => argument.split(';'));
        return patterns.filter(isPath).map((pattern) => [kind, pattern]);
    }
    if (cmd.toLowerCase() === 'include') {
        return rest.includes('OPTIONAL') && isPath(first) ? [['exists', first]] : [];
    }
    return args.flatMap((argument, index) => {
        const path = args[index + 1] ?? '';
        return /^(EXISTS|IS_DIRECTORY|IS_SYMLINK)$/.test(argument) && isPath(path)
            ? [['exists', path]]
            : [];
    });
}
/** Whether an argument can be a path; options of `file(GLOB)` only add a question without an answer. */
function isPath(word) {
    return /^[^\n\0]{1,1024}$/.test(word);
}
function parseCall(line) {
    try {
        const { cmd, file, args } = JSON.parse(line);
        if (typeof cmd !== 'string' || typeof file !== 'string' || !Array.isArray(args))
            return undefined;
        return { cmd, file, args: args.map(String) };
    }
    catch {
        return undefined;
    }
}
/** Most arguments in a trace are no paths, so the system may even refuse to look at them. */
function isRegularFile(path) {
    return (0,attempt/* attempt */.C)(() => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile()) ?? false;
}

// EXTERNAL MODULE: ./build/src/cmake/presets/generate.js
var generate = __webpack_require__(2539);
;// CONCATENATED MODULE: ./build/src/cmake/configure.js








/**
 * Arguments of `cmake` for the configuration.
 *
 * A preset of ours holds the rest. A user's preset keeps what it says about the build (type,
 * install prefix, flags), while compilers, launchers and threads are the ones that were provisioned
 * and fingerprinted: `-D` overrides a preset's cache variable (cmake(1), "--preset"). Without a
 * compiler cache the launchers are emptied, since a cache that nobody configured can serve stale
 * objects.
 *
 * The archs are passed twice: in the environment, as vLLM documents it, and as a variable, which
 * torch prefers (pytorch cmake/public/utils.cmake, torch_cuda_get_nvcc_gencode_flag) and no
 * preset's `environment` overrides. `CMAKE_CUDA_ARCHITECTURES` is not set: torch switches it off
 * and vLLM gives every source its own archs. The user's own arguments come last and win.
 */
function configureArguments(facts) {
    const { settings, toolchain, preset, externalSources = {} } = facts;
    const variables = {
        ...(preset.origin === 'generated' ? {} : overridingVariables(facts)),
        CMAKE_MAKE_PROGRAM: toolchain.ninja,
        ...(settings.cudaArchs.length === 0
            ? {}
            : { TORCH_CUDA_ARCH_LIST: settings.cudaArchs.join(';') }),
        ...Object.fromEntries(Object.entries(externalSources).map(([name, directory]) => [
            `FETCHCONTENT_SOURCE_DIR_${name.toUpperCase()}`,
            directory,
        ])),
    };
    return [
        '--preset',
        preset.name,
        ...(preset.resolved.generator === undefined ? ['-G', 'Ninja'] : []),
        ...Object.entries(variables).map(([name, value]) => `-D${name}=${value}`),
        ...settings.cmakeArgs,
    ];
}
function overridingVariables({ settings, toolchain, preset }) {
    const { resolved } = preset;
    const own = resolved.cacheVariables;
    const prefix = resolved.installDir ?? own.CMAKE_INSTALL_PREFIX;
    return {
        CMAKE_CUDA_COMPILER: toolchain.nvcc,
        ...Object.fromEntries(preset.pythonVariables.map((name) => [name, toolchain.python])),
        NVCC_THREADS: String(settings.nvccThreads),
        ...(0,generate/* launcherVariables */.Q)(toolchain.compilerCache?.path ?? ''),
        ...(prefix === undefined ? { CMAKE_INSTALL_PREFIX: settings.sourceDir } : {}),
        ...(own.CMAKE_BUILD_TYPE === undefined ? { CMAKE_BUILD_TYPE: settings.buildType } : {}),
    };
}
/**
 * Digest of everything that is passed to the configuration: a different one forces a new
 * configuration. Job counts are left out, since they differ between machines and change no compile
 * command.
 * @param variables of the environment, which a configuration reads: name → value
 */
function configureDigest(facts, variables) {
    const { CMAKE_JOB_POOLS: _, ...cacheVariables } = facts.preset.resolved.cacheVariables;
    return (0,digest/* digestOf */.o)({
        cmake: facts.toolchain.cmake,
        arguments: configureArguments(facts),
        preset: { ...facts.preset.resolved, cacheVariables },
        variables,
    });
}
/**
 * Configures anew, without cached values of an earlier configuration, and keeps the objects: `cmake
 * --fresh` would remove `CMakeFiles`, which holds them. Without its cache CMake detects the compilers
 * anew. The code generators' guards, which are in the cache and claim that their outputs exist, are
 * gone as well.
 */
async function configure(facts, options) {
    const { sourceDir } = facts.settings;
    const { buildDir } = facts.preset;
    await (0,promises_.rm)((0,external_node_path_.join)(buildDir, 'CMakeCache.txt'), { force: true });
    const trace = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'configure-')), 'trace.json');
    const lines = [];
    const end = await (0,stop/* runStoppable */.ij)(facts.toolchain.cmake, [...configureArguments(facts), ...traceArguments(trace)], {
        ...options,
        directory: sourceDir,
        onLine: (line) => lines.push(line),
    });
    const traced = await (0,promises_.readFile)(trace, 'utf8').catch(() => '');
    await (0,promises_.rm)((0,external_node_path_.dirname)(trace), { recursive: true, force: true });
    if (end.status === 'stopped')
        return end;
    if (end.code !== 0) {
        return { status: 'failed', diagnosis: diagnose(lines, { sourceDir, buildDir }) };
    }
    return {
        status: 'finished',
        read: filesReadInTrace(traced, sourceDir, buildDir),
        lookups: lookupsInTrace(traced, sourceDir),
    };
}

// EXTERNAL MODULE: ./build/src/plan/kernel-inputs.js
var kernel_inputs = __webpack_require__(78812);
;// CONCATENATED MODULE: ./build/src/tree/changes.js

/**
 * Compares the repository's kernel inputs with the recorded ones by blob id. A file that restamping
 * found changed counts as modified whatever its id.
 * @param current path relative to the checkout → git blob id (of the content, for a dirty file).
 * @param changed absolute paths, from `restamp`.
 */
function repositoryChanges(inputRecord, current, changed) {
    const before = new Map(Object.entries(inputRecord.repositoryFiles));
    const after = new Map(Object.entries(current));
    const touched = new Set([...changed].flatMap((path) => (0,files_paths/* pathBelow */.Br)(inputRecord.sourceDir, path) ?? []));
    return {
        modified: [...after]
            .filter(([path, id]) => before.has(path) && (before.get(path) !== id || touched.has(path)))
            .map(([path]) => path)
            .sort(),
        deleted: [...before.keys()].filter((path) => !after.has(path)).sort(),
        added: [...after.keys()].filter((path) => !before.has(path)).sort(),
    };
}

;// CONCATENATED MODULE: ./build/src/tree/configure-need.js



/**
 * Files that a compiler reads; any other file of the repository may be read by CMake or a
 * generator.
 */
const compiledExtension = /\.(?:c|cc|cpp|cxx|cu|h|hh|hpp|hxx|cuh|inl|inc|ipp|tpp)$/;
/**
 * Decides whether CMake must configure before Ninja builds, and says why.
 *
 * We configure without the old `CMakeCache.txt`, because its guards and defaults hide what a clean
 * build would see: a generator's hash claims that its sources exist, and a default once derived
 * stays. Even so, Ninja compiles only what the new commands and contents require.
 */
function configureNeed(evidence) {
    const reason = whyConfigure(evidence);
    return reason === undefined
        ? { needed: false, reason: 'Nothing that CMake or a source generator reads has changed.' }
        : { needed: true, reason };
}
function whyConfigure({ sourceDir, tree, presetDigest }) {
    if (tree === undefined)
        return 'There is no build tree.';
    if (tree.presetDigest !== presetDigest)
        return 'The preset or the CMake arguments changed.';
    const shown = (path) => (0,files_paths/* shownPath */.pS)(path, sourceDir);
    for (const path of tree.generated) {
        if (tree.missing.has(external_node_path_.posix.join(sourceDir, path)))
            return `The generated ${path} is missing.`;
    }
    for (const path of tree.missing) {
        if (tree.inputs.configure.has(path))
            return `CMake reads ${shown(path)}, which is gone.`;
        if (tree.inputs.named.has(path))
            return `A target names ${shown(path)}, which is gone.`;
    }
    for (const path of tree.changed) {
        if (tree.inputs.configure.has(path))
            return `CMake reads ${shown(path)}, which changed.`;
    }
    if (tree.lookup !== undefined) {
        const { lookup, differing } = tree.lookup;
        return lookup.kind === 'exists'
            ? `CMake asked whether ${lookup.what} exists, and the answer is another one now.`
            : `CMake takes the files ${lookup.what}, and they are others now: ${(0,format/* listed */.KE)(differing)}.`;
    }
    const { added, deleted, modified } = tree.changes;
    if (added[0] !== undefined)
        return `${added[0]} was added, and a file pattern may match it.`;
    if (deleted[0] !== undefined)
        return `${deleted[0]} was deleted, and a target may name it.`;
    for (const path of modified) {
        if (!compiledExtension.test(path) || !tree.inputs.compile.has(external_node_path_.posix.join(sourceDir, path))) {
            return `${path} changed, which no compilation reads but a generator may.`;
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/lib/files/list-files.js
var list_files = __webpack_require__(36975);
;// CONCATENATED MODULE: ./build/src/tree/configured-files.js





/**
 * Files of CMake and Ninja themselves, and the sources of external projects, which have their own
 * layer.
 */
const notOfTheFork = new RegExp(`^(CMakeFiles|\\.cmake|\\.ninja_|${tree_record/* recordFolder */.ae}$|CMakeCache\\.txt$|_deps/[^/]+-(src|subbuild)$)|(^|/)(build\\.ninja|cmake_install\\.cmake)$`);
/**
 * Lists files in a build directory that a fork's configuration may have written, such as configured
 * headers. Files that appear between two calls, before and after configuring, are the fork's.
 * @param buildDir absolute; need not exist
 * @returns paths relative to it
 */
async function filesInBuildDirectory(buildDir) {
    if (!(0,external_node_fs_.existsSync)(buildDir))
        return new Set();
    return new Set(await (0,list_files/* listFiles */.C)(buildDir, (path) => notOfTheFork.test(path)));
}
/**
 * Removes files that earlier configurations wrote, before the next one: a header that is no longer
 * generated would still be found. The input record holds the content and timestamp of each, for
 * `restampAfterConfigure`.
 * @param paths relative to the build directory; paths that lead out of it are ignored
 */
function removeConfigured(buildDir, paths) {
    const isOurs = (0,files_paths/* rootGuard */.EA)([buildDir]);
    for (const path of paths) {
        const full = (0,external_node_path_.join)(buildDir, path);
        if (isOurs(full) && !notOfTheFork.test(path))
            (0,external_node_fs_.rmSync)(full, { force: true });
    }
}

// EXTERNAL MODULE: ./build/src/tree/record/input-record.js
var input_record = __webpack_require__(22366);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/lib/in-slices.js
var in_slices = __webpack_require__(28000);
// EXTERNAL MODULE: ./build/src/tree/record/file-facts.js
var file_facts = __webpack_require__(92200);
;// CONCATENATED MODULE: ./build/src/tree/stamps/restamp-plan.js


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
    const present = (0,timestamps/* settableTimestamp */.re)(now);
    for (const path of new Set([...inputRecord.files.keys(), ...observed.keys()])) {
        const found = observed.get(path) ?? { kind: 'absent' };
        const recorded = inputRecord.files.get(path);
        const reason = whyChanged(recorded, found);
        if (reason === undefined && recorded !== undefined && found.kind === 'file') {
            unchanged.add(path);
            const wished = (0,timestamps/* settableTimestamp */.re)(recorded.mtime);
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
    if (recorded.sha256 === input_record/* unknownContent */.Mw)
        return 'was written while the last build ran';
    return found.bytes === recorded.bytes && found.sha256 === recorded.sha256 ? undefined : 'changed';
}

;// CONCATENATED MODULE: ./build/src/tree/stamps/restamp.js








/**
 * Gives every input of a restored build tree the timestamp that makes Ninja compile exactly what
 * changed since the inputs were recorded. Only contents decide, not the timestamps found. Objects
 * and Ninja's own files are not touched.
 */
async function restamp(inputRecord, options) {
    const now = options.now ?? (() => (0,timestamps/* fileSystemNow */.M8)(inputRecord.buildDir));
    const wait = options.wait ?? ((milliseconds) => (0,external_node_timers_promises_.setTimeout)(milliseconds));
    let clock = judgeClock(inputRecord, now());
    if (clock.kind === 'wait') {
        await wait(clock.milliseconds);
        clock = judgeClock(inputRecord, now());
    }
    if (clock.kind !== 'fine') {
        const reason = clock.kind === 'wrong' ? clock.reason : 'The clock of this machine does not advance.';
        return { trusted: false, reason };
    }
    const observed = await observe(inputRecord, options);
    const plan = planRestamp(inputRecord, observed, now());
    const reasons = new Map(plan.reasons);
    const unstampable = new Set(plan.changed.filter((path) => observed.get(path)?.kind === 'outside'));
    const proven = new Map();
    const shared = new Set();
    let stamped = 0;
    await (0,in_slices/* inSlices */.Z)(observed, ([path, found]) => {
        if (found.kind !== 'file')
            return;
        const wished = plan.stamps.get(path);
        const isStamped = wished !== undefined && stampIfPossible(path, wished);
        const mtime = isStamped ? ((0,input_record/* regularFile */.VI)(path)?.mtime ?? wished) : found.mtime;
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
        (0,timestamps/* setTimestamp */.V_)(path, wished);
        return true;
    }
    catch {
        return false;
    }
}
async function observe(inputRecord, options) {
    const followLinks = (0,files_paths/* followingLinks */.Jq)();
    const isAllowed = (0,files_paths/* rootGuard */.EA)(options.roots, followLinks);
    const isOurs = (0,files_paths/* rootGuard */.EA)([inputRecord.sourceDir, inputRecord.buildDir], followLinks);
    const observed = new Map();
    const paths = new Set([...inputRecord.files.keys(), ...(options.inputs ?? [])]);
    await (0,in_slices/* inSlices */.Z)(paths, (path) => {
        observed.set(path, isAllowed(path)
            ? observeFile(path, !isOurs(path), inputRecord.files.get(path), options.proven?.get(path))
            : { kind: 'outside' });
    });
    return observed;
}
function observeFile(path, isShared, recorded, proven) {
    try {
        const stat = (0,external_node_fs_.statSync)(path, { bigint: true, throwIfNoEntry: false });
        if (stat === undefined)
            return { kind: 'absent' };
        if (!stat.isFile())
            return { kind: 'other' };
        const [bytes, mtime] = [Number(stat.size), stat.mtimeNs];
        const file = { kind: 'file', bytes, mtime, isShared };
        if (recorded?.bytes !== file.bytes || recorded.sha256 === input_record/* unknownContent */.Mw)
            return file;
        if (proven?.mtime === file.mtime && proven.bytes === file.bytes) {
            return { ...file, sha256: proven.sha256 };
        }
        return { ...file, ...(0,file_facts/* readContentDigest */.cw)(path, file.bytes) };
    }
    catch {
        return { kind: 'other' };
    }
}

;// CONCATENATED MODULE: ./build/src/tree/generated-sources.js









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
    const foreign = [tree.buildDir, ...elsewhere].filter((root) => (0,files_paths/* isInside */.FK)(root, tree.sourceDir));
    const found = new Set();
    for (const path of (0,inputs_inputs/* inputsOf */.Vc)(tree).all) {
        if (!(0,files_paths/* isInside */.FK)(path, tree.sourceDir) || foreign.some((root) => (0,files_paths/* isInside */.FK)(path, root)))
            continue;
        const relative = pathWithoutLinks(tree.sourceDir, path);
        if (relative === undefined || tracked.has(relative))
            continue;
        if ((0,input_record/* regularFile */.VI)(external_node_path_.posix.join(tree.sourceDir, relative)) !== undefined)
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
    const isOurs = (0,files_paths/* rootGuard */.EA)([sourceDir]);
    return paths.filter((path) => {
        const full = (0,external_node_path_.join)(sourceDir, path);
        // Through a link, the path may name a file of the repository.
        const isItself = pathWithoutLinks(sourceDir, full) === external_node_path_.posix.normalize(path);
        if (!isItself || tracked.has(external_node_path_.posix.normalize(path)) || (0,files_paths/* isHidden */.dK)(path) || !isOurs(full)) {
            return false;
        }
        try {
            (0,external_node_fs_.rmSync)(full);
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
    const now = () => judgeClock(inputRecord, written).kind === 'fine'
        ? written
        : (0,timestamps/* fileSystemNow */.M8)(inputRecord.buildDir);
    return await restamp(inputRecord, { roots, proven, inputs: (0,inputs_inputs/* inputsOf */.Vc)(tree).all, now });
}
/**
 * @returns the oldest timestamp among a configure's outputs (the manifest and its scripts);
 *   nanoseconds
 */
function writtenByConfigure(tree) {
    const times = (0,translation_units/* configureOutputs */.zw)(tree.manifest).map((path) => (0,input_record/* regularFile */.VI)(external_node_path_.posix.resolve(tree.buildDir, path))?.mtime ?? 0n);
    const [written = 0n] = times.sort((one, other) => (one < other ? -1 : 1));
    return written;
}
/**
 * @returns the path relative to the directory, with links to directories resolved; undefined if it
 *   is outside or its folder does not exist
 */
function pathWithoutLinks(directory, path) {
    try {
        const root = external_node_fs_.realpathSync.native(directory);
        const real = external_node_path_.posix.join(external_node_fs_.realpathSync.native(external_node_path_.posix.dirname(path)), external_node_path_.posix.basename(path));
        return (0,files_paths/* isInside */.FK)(real, root) ? external_node_path_.posix.relative(root, real) : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/tree/inputs/command-files.js
var command_files = __webpack_require__(217);
// EXTERNAL MODULE: ./build/src/tree/inputs/include-search.js
var include_search = __webpack_require__(31055);
// EXTERNAL MODULE: ./build/src/tree/inputs/shadowing.js
var shadowing = __webpack_require__(62902);
// EXTERNAL MODULE: ./build/src/tree/inputs/shadowing-candidates.js
var shadowing_candidates = __webpack_require__(27533);
// EXTERNAL MODULE: ./build/src/tree/objects-on-disk.js
var objects_on_disk = __webpack_require__(28870);
;// CONCATENATED MODULE: ./build/src/tree/objects-using.js

/**
 * Finds outputs that must be deleted before Ninja runs, because they depend on files whose change
 * no timestamp can show (`RestampResult.unstampable`).
 * @param paths absolute.
 * @returns outputs as Ninja names them → the given paths that each depends on.
 */
function objectsUsing(tree, paths) {
    const found = new Map();
    if (paths.size === 0)
        return found;
    const absolute = (0,inputs_inputs/* absolutePaths */.wd)(tree.buildDir);
    for (const edge of tree.manifest.edges) {
        if (edge.rule === 'phony' || edge.rule === 'RERUN_CMAKE')
            continue;
        const used = [...new Set(readsOf(edge, tree).map(absolute))].filter((path) => paths.has(path));
        const [output] = edge.outputs;
        if (used.length > 0 && output !== undefined)
            found.set(output, used);
    }
    return found;
}
/** All inputs whose timestamps Ninja compares with an edge's outputs. */
function readsOf(edge, tree) {
    const [first] = edge.outputs;
    const deps = first === undefined ? [] : (tree.deps.get(first)?.deps ?? []);
    return [...edge.explicit, ...edge.implicit, ...deps];
}

// EXTERNAL MODULE: ./build/src/tree/record/configure-lookups.js
var configure_lookups = __webpack_require__(20976);
;// CONCATENATED MODULE: ./build/src/tree/stamps/outdated-outputs.js

/**
 * Finds outputs that were already out of date when the inputs were recorded, because the build
 * ended early, but that Ninja may now consider current: the newer input is shared, and another run
 * on this machine may have given it an older timestamp.
 * @param tree as restored
 * @param shared unchanged files of `RestampResult.shared`
 * @returns output → the files that are newer; the caller deletes these outputs
 */
function outdatedObjects(tree, inputRecord, shared) {
    let oldest;
    for (const { mtime } of tree.log.values()) {
        if (oldest === undefined || mtime < oldest)
            oldest = mtime;
    }
    if (oldest === undefined)
        return new Map();
    const recordedAt = (path) => inputRecord.files.get(path)?.mtime ?? 0n;
    const bound = oldest;
    const suspects = new Set([...shared].filter((path) => recordedAt(path) > bound));
    const outdated = new Map();
    for (const [output, paths] of objectsUsing(tree, suspects)) {
        const built = tree.log.get(output)?.mtime ?? 0n;
        const newer = paths.filter((path) => recordedAt(path) > built);
        if (newer.length > 0)
            outdated.set(output, newer);
    }
    return outdated;
}

// EXTERNAL MODULE: ./build/src/run/layers/external-sources.js
var external_sources = __webpack_require__(20632);
;// CONCATENATED MODULE: ./build/src/cmake/cmake-files.js





/**
 * The files that belong to CMake itself: its modules, and templates that they configure.
 * @param cmake absolute path of the program
 * @returns absolute paths; none where CMake does not report them, since it then fails by itself
 */
async function filesOfCMake(cmake, environment) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'cmake-'));
    try {
        const script = (0,external_node_path_.join)(folder, 'root.cmake');
        await (0,promises_.writeFile)(script, 'message(STATUS "$' + '{CMAKE_ROOT}")\n');
        const root = (await (0,process/* capture */.Fg)(cmake, ['-P', script], { environment })).replace(/^-- /, '');
        return (await (0,list_files/* listFiles */.C)(root)).map((path) => (0,external_node_path_.join)(root, path));
    }
    catch {
        return [];
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/src/tree/stamps/future-files.js



/**
 * Finds the files with timestamps in the future. Links are followed, as in Ninja.
 * @param now by `fileSystemNow`; nanoseconds.
 */
function fromFuture(paths, now) {
    const found = [];
    for (const path of paths) {
        try {
            const mtime = (0,external_node_fs_.statSync)(path, { bigint: true, throwIfNoEntry: false })?.mtimeNs ?? 0n;
            if (mtime > now)
                found.push({ path, mtime });
        }
        catch {
            // Unreachable, so CMake could not read it either.
        }
    }
    return found;
}
/**
 * Decides whether a configure that reads files from the future can end: while an input is newer
 * than the outputs, Ninja configures again, up to a hundred times, and then fails with `perhaps
 * system time is not set`.
 * @param files those that could not be given the current time
 * @param now as for {@link fromFuture}
 */
function judgeFuture(files, now) {
    const [newest] = files.toSorted((one, other) => (one.mtime > other.mtime ? -1 : 1));
    if (newest === undefined)
        return { kind: 'fine' };
    const ahead = newest.mtime - now;
    if (ahead <= longestWaitNs) {
        return { kind: 'wait', milliseconds: Number(ahead / 1000000n) + 1 };
    }
    const others = files.length === 1 ? '' : ` and ${(0,format/* counted */.hS)(files.length - 1, 'more file')}`;
    const it = files.length === 1 ? 'it' : 'them';
    return {
        kind: 'wrong',
        reason: `The clock of this machine is ${ahead / 1000000000n} s behind ${newest.path}${others}, which CMake reads and this user may not stamp, so that Ninja would configure without end: set the clock right, or have the owner touch ${it}.`,
    };
}

;// CONCATENATED MODULE: ./build/src/run/build/clock-behind.js









/**
 * Stamps CMake's own files that lie in the future, before CMake starts: it runs builds while it
 * configures, for example to fetch an external project, and these would never finish.
 * @returns how many were stamped; files that could not be stamped are at most seconds ahead, and
 *   that time has passed
 * @throws BuildError where such a file is further ahead
 */
async function bringCMakeToPresent({ toolchain, settings }, { environment }) {
    const files = await filesOfCMake(toolchain.cmake, environment);
    const now = (0,timestamps/* fileSystemNow */.M8)(settings.sourceDir);
    const brought = (0,timestamps/* bringToPresent */.J8)(files, now);
    await (0,external_node_timers_promises_.setTimeout)(waitForFuture(files, now));
    return brought;
}
/**
 * Stamps everything else that CMake read and that lies in the future. This is known only after it
 * configured. The new time is that of the manifest, since Ninja configures again for anything
 * newer.
 * @param tree as configured now
 * @param roots absolute directories whose files may be stamped
 * @param started when this configuration began; nanoseconds
 * @returns how many were stamped
 * @throws BuildError where a file that may not be stamped is more than seconds ahead
 */
function bringConfigurationToPresent(tree, roots, started) {
    const inputs = (0,translation_units/* configureInputs */.su)(tree.manifest).map((0,inputs_inputs/* absolutePaths */.wd)(tree.buildDir));
    const now = (0,timestamps/* fileSystemNow */.M8)(tree.buildDir);
    const late = fromFuture(inputs, now).map(({ path }) => path);
    if (late.length === 0)
        return 0;
    const followLinks = (0,files_paths/* followingLinks */.Jq)();
    const isAllowed = (0,files_paths/* rootGuard */.EA)(roots, followLinks);
    const ours = late.filter(isAllowed).flatMap((path) => followLinks(path) ?? []);
    const written = writtenByConfigure(tree);
    const brought = (0,timestamps/* bringToPresent */.J8)(ours, now, written < started ? now : written);
    // Only throws where that takes too long; after mere seconds Ninja configures once more by itself.
    waitForFuture(late, now);
    return brought;
}
/**
 * @returns milliseconds until the clock has passed the timestamps of these files
 * @throws BuildError where that takes too long
 */
function waitForFuture(paths, now) {
    const verdict = judgeFuture(fromFuture(paths, now), now);
    if (verdict.kind === 'wrong')
        throw new errors/* BuildError */.zS(verdict.reason);
    return verdict.kind === 'wait' ? verdict.milliseconds : 0;
}

;// CONCATENATED MODULE: ./build/src/run/build/prepare-tree.js

























/**
 * Configures if anything that a configuration reads may have changed, corrects timestamps, and
 * removes the objects whose changes no timestamp can show.
 */
async function prepareTree({ settings, plan, repository: { tracked }, log }, { toolchain, preset, roots, options }, reused) {
    const { sourceDir } = settings;
    const { buildDir } = preset;
    const files = [...tracked].map((path) => (0,external_node_path_.join)(sourceDir, path));
    const started = (0,timestamps/* fileSystemNow */.M8)(sourceDir);
    let brought = (0,timestamps/* bringToPresent */.J8)(files, started);
    const facts = { settings, toolchain, preset };
    // Where sources come from does not change what is configured.
    const configuration = configureDigest(facts, plan.variables);
    const changes = reused
        ? repositoryChanges(reused.record.inputRecord, (0,kernel_inputs/* idsOf */.UX)(plan.kernelInputs), reused.restamped.changed)
        : { added: [], deleted: [], modified: [] };
    const need = decide(sourceDir, reused, configuration, changes);
    const restoredObjects = new Set(reused ? (0,objects_on_disk/* objectsOnDisk */.D)(reused.tree) : []);
    let generated = reused?.record.generated ?? [];
    let configured = reused?.record.configured ?? [];
    let configureReads = reused?.record.configureReads ?? [];
    let configureLookups = reused?.record.configureLookups ?? [];
    let restamped = reused?.restamped;
    const filesNow = () => Promise.all([untrackedFiles(sourceDir, [buildDir]), filesInBuildDirectory(buildDir)]);
    if (need.needed) {
        log.info(`Configuring: ${need.reason}`);
        const externalSources = await (0,external_sources/* sourcesWithoutHistory */.Ph)(buildDir);
        brought += await bringCMakeToPresent(facts, options);
        if (reused)
            removeBeforeConfigure(sourceDir, reused.record.generated, tracked);
        removeConfigured(buildDir, configured);
        const [before, builtBefore] = await filesNow();
        const outcome = await configure({ ...facts, externalSources }, options);
        if (outcome.status !== 'finished')
            return outcome;
        const [after, builtAfter] = await filesNow();
        configured = [...builtAfter].filter((path) => !builtBefore.has(path));
        generated = [...after].filter((path) => !before.has(path));
        const made = new Set([...generated, ...(reused?.record.installed ?? [])]);
        const madeDirectories = (0,external_sources/* madeDirectoriesOf */.Gx)(sourceDir, buildDir);
        configureLookups = (0,configure_lookups/* answerLookups */.u5)(outcome.lookups, { sourceDir, made, madeDirectories });
        configureReads = outcome.read
            .map((path) => (0,external_node_path_.relative)(sourceDir, path))
            .filter((path) => !made.has(path));
    }
    const inspection = (0,build_tree/* inspectBuildTree */.H)(sourceDir, buildDir, 'configured');
    if (!inspection.usable)
        throw new errors/* BuildError */.zS(inspection.reason);
    const { tree } = inspection;
    const allowed = [sourceDir, buildDir, ...roots];
    if (need.needed && reused && restamped) {
        const again = await restampAfterConfigure(reused.record.inputRecord, allowed, restamped.proven, tree);
        if (!again.trusted)
            throw new errors/* BuildError */.zS(again.reason);
        restamped = { ...again, stamped: again.stamped + restamped.stamped };
    }
    if (need.needed)
        brought += bringConfigurationToPresent(tree, allowed, started);
    const list = (0,include_search/* directoryLists */.zl)();
    const shadowed = reused
        ? (0,shadowing/* shadowedObjects */.M)(tree, reused.record.inputRecord, filesOfOtherPresence(reused, tree, changes, generated, list))
        : new Map();
    const commanded = (0,command_files/* outputsOfCommandFiles */.S)(tree, restamped?.changed ?? new Set());
    const forced = new Map([
        ...(reused ? outdatedOutputs(reused) : []),
        ...withReasons(objectsUsing(tree, restamped?.unstampable ?? new Set()), restamped),
        ...withReasons(commanded, restamped),
        ...shadowed,
    ]);
    for (const output of forced.keys())
        await (0,promises_.rm)((0,external_node_path_.resolve)(buildDir, output), { force: true });
    const foreign = [...roots, (0,external_sources/* contentDirectoryOf */.YF)(buildDir)];
    return {
        status: 'ready',
        prepared: {
            ...{ tree, need, configuration, configured, configureReads, configureLookups },
            ...{ forced, restoredObjects },
            pastCache: [...shadowed.keys(), ...commanded.keys()],
            changed: restamped?.reasons ?? new Map(),
            generated: [...new Set([...generated, ...generatedSources(tree, tracked, foreign)])].sort(),
            stamped: brought + (restamped?.stamped ?? 0),
            proven: restamped?.proven ?? new Map(),
            list,
        },
    };
}
function decide(sourceDir, reused, configuration, changes) {
    const [missing] = reused?.missingProjects ?? [];
    if (missing !== undefined) {
        return { needed: true, reason: `The sources of ${missing} have to be fetched.` };
    }
    return configureNeed({
        sourceDir,
        presetDigest: configuration,
        tree: reused && {
            inputs: withConfigureReads(reused),
            presetDigest: reused.record.configuration,
            changes,
            changed: reused.restamped.changed,
            missing: reused.restamped.missing,
            lookup: (0,configure_lookups/* changedLookup */.$V)(reused.record.configureLookups, {
                sourceDir,
                made: new Set([...reused.record.generated, ...reused.record.installed]),
                madeDirectories: (0,external_sources/* madeDirectoriesOf */.Gx)(sourceDir, reused.tree.buildDir),
            }),
            generated: reused.record.generated,
        },
    });
}
/** Files that appeared or disappeared since the tree was built. */
function filesOfOtherPresence({ record, restamped }, tree, changes, generated, list) {
    const { inputRecord } = record;
    // Git does not report everything that compilations may find now and could not find before.
    const now = (0,shadowing_candidates/* shadowingCandidates */.L)(tree, (0,input_record/* namesAskedFor */.wb)(inputRecord.files), list);
    const before = [...inputRecord.shadowingCandidates, ...restamped.missing];
    return {
        added: [
            ...changes.added,
            ...generated.filter((path) => !record.generated.includes(path)),
            ...[...now].filter((path) => !inputRecord.shadowingCandidates.has(path)),
        ],
        gone: [
            ...changes.deleted,
            ...record.generated.filter((path) => !generated.includes(path)),
            ...before.filter((path) => !now.has(path) && !(0,external_node_fs_.existsSync)(path)),
        ],
    };
}
/**
 * Outputs that Ninja would consider current although an input changed: no timestamp can show it, or
 * Ninja does not know of the input.
 */
function withReasons(outputs, restamped) {
    return [...outputs].map(([output, paths]) => [
        output,
        paths.map((path) => `${path} ${restamped?.reasons.get(path) ?? 'changed'}`),
    ]);
}
/**
 * Outputs that were already outdated when the earlier build ended, and that Ninja would not notice.
 */
function outdatedOutputs({ tree, record, restamped }) {
    return [...outdatedObjects(tree, record.inputRecord, restamped.shared)].map(([output, paths]) => [
        output,
        paths.map((path) => `${path} changed`),
    ]);
}
/** Ninja's inputs, and the files that configure read in addition. */
function withConfigureReads({ tree, record }) {
    const inputs = (0,inputs_inputs/* inputsOf */.Vc)(tree);
    const read = record.configureReads.map((path) => (0,external_node_path_.join)(tree.sourceDir, path));
    return { ...inputs, configure: new Set([...inputs.configure, ...read]) };
}

// EXTERNAL MODULE: ./build/src/lib/files/move.js
var move = __webpack_require__(47840);
// EXTERNAL MODULE: ./build/src/report/statuses.js
var statuses = __webpack_require__(2420);
;// CONCATENATED MODULE: ./build/src/toolkit/fingerprint/differences.js
/** A digest means nothing to a reader, so only the fact that it differs is reported. */
const differences_digest = /^(?:[a-z0-9]+:)?[0-9a-f]{16,}$/i;
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
        return [differences_digest.test(was) || differences_digest.test(is) ? name : `${name} ${was} → ${is}`];
    });
}

;// CONCATENATED MODULE: ./build/src/run/build/reuse-tree.js

















const { cases } = layers_build_tree/* buildTree */.H6;
/**
 * Puts a build tree in place and verifies it, or leaves none there. A tree that is already in the
 * checkout is tried before a restored one, since it is the latest that was built here.
 * @param snapshot an unpacked entry, if one was found
 */
async function reuseTree(snapshot, facts) {
    const { buildDir, clean } = facts;
    let dropped;
    if (clean === 'always') {
        await (0,promises_.rm)(buildDir, { recursive: true, force: true });
        await (0,external_sources/* placeSources */.ce)(facts.externalSources, buildDir);
        return { reused: undefined, reason: statuses/* commonCases */.ti.cleanAsked };
    }
    for (const candidate of await candidates(snapshot, buildDir)) {
        let placed = [];
        try {
            if (candidate !== 'in place')
                placed = await unpackTree(candidate, facts);
            const proved = await proveTree(facts);
            if ('record' in proved) {
                return { reused: proved, reason: whyReused(candidate, proved.record) };
            }
            dropped = proved;
        }
        catch (error) {
            dropped = statuses/* commonCases */.ti.entryDamaged((0,errors/* messageOf */.bD)(error));
        }
        removeBeforeConfigure(facts.sourceDir, placed, facts.tracked);
        await (0,external_sources/* takeBackSources */.Db)(facts.externalSources, buildDir);
        await (0,promises_.rm)(buildDir, { recursive: true, force: true });
    }
    await (0,external_sources/* placeSources */.ce)(facts.externalSources, buildDir);
    return { reused: undefined, reason: dropped };
}
async function candidates(snapshot, buildDir) {
    const restored = snapshot === undefined ? [] : [snapshot];
    if ((await (0,tree_record/* readTreeRecord */.ct)(buildDir)).status !== 'absent')
        return ['in place', ...restored];
    await keepAside(buildDir);
    return restored;
}
function whyReused(candidate, { commit }) {
    if (candidate === 'in place')
        return cases.inPlace;
    return candidate.entry.exact ? cases.hitExact : cases.hitOtherPush(commit.slice(0, 12));
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
    await (0,move/* move */.C)(staged.tree, buildDir);
    const placed = [];
    if (staged.source === undefined)
        return placed;
    const isOurs = (0,files_paths/* rootGuard */.EA)([sourceDir]);
    for (const path of await (0,list_files/* listFiles */.C)(staged.source)) {
        const target = (0,external_node_path_.join)(sourceDir, path);
        // The entry may be crafted, and a folder of the checkout may be a link that leads outside.
        if (tracked.has(path) || (0,files_paths/* isHidden */.dK)(path) || (0,external_node_fs_.existsSync)(target) || !isOurs(target))
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
/** Checks every condition for reusing a build tree, the cheapest first. */
async function proveTree(facts) {
    const { buildDir, sourceDir, fingerprint } = facts;
    const read = await (0,tree_record/* readTreeRecord */.ct)(buildDir);
    if (read.status === 'other-schema')
        return cases.otherSchema(read.schema, read.known);
    if (read.status !== 'read') {
        const problem = read.status === 'absent' ? 'it has no record' : read.reason;
        return statuses/* commonCases */.ti.entryDamaged(problem);
    }
    const { record } = read;
    const drop = (reason) => {
        removeBeforeConfigure(sourceDir, record.generated, facts.tracked);
        return reason;
    };
    const differences = toolchainDifferences((0,fingerprint_fingerprint/* makersOf */.xW)(record.fingerprint), (0,fingerprint_fingerprint/* makersOf */.xW)(fingerprint));
    if (differences.length > 0)
        return drop(cases.toolchainDiffers(differences));
    if (record.inputRecord.sourceDir !== sourceDir || record.inputRecord.buildDir !== buildDir) {
        return drop(cases.pathDiffers(record.inputRecord.sourceDir, sourceDir));
    }
    if (record.ninjaState !== (await (0,tree_record/* ninjaStateOf */.hW)(buildDir)))
        return drop(cases.builtSince);
    const inspection = (0,build_tree/* inspectBuildTree */.H)(sourceDir, buildDir);
    if (!inspection.usable)
        return drop(cases.ninjaUnreadable(inspection.reason));
    await (0,external_sources/* removeStaleSources */.WS)(record.externalPins, facts.externalPins, buildDir);
    await (0,external_sources/* placeSources */.ce)(facts.externalSources, buildDir);
    const restamped = await restamp(record.inputRecord, {
        roots: [sourceDir, buildDir, ...facts.roots],
        inputs: (0,inputs_inputs/* inputsOf */.Vc)(inspection.tree).all,
    });
    if (!restamped.trusted)
        return drop(cases.untrusted(restamped.reason));
    const present = new Set(await (0,external_sources/* presentProjects */.QS)(buildDir));
    const missingProjects = record.externalProjects.filter((name) => !present.has(name));
    return { record, tree: inspection.tree, restamped, missingProjects };
}

;// CONCATENATED MODULE: ./build/src/run/build/build.js












/**
 * Puts the restored tree in place and verifies it; logs why where there is none to continue from.
 */
async function reuse(run, context, snapshot, externalSources, checkpoint) {
    const { settings, repository, plan, journal, timeline } = run;
    const { reused, reason } = await timeline.phase('restamp', async () => {
        if (checkpoint !== undefined)
            await resumeCheckpoint(run, checkpoint, context.preset.buildDir);
        return await reuseTree(snapshot, {
            sourceDir: settings.sourceDir,
            buildDir: context.preset.buildDir,
            tracked: repository.tracked,
            fingerprint: context.fingerprint,
            externalPins: plan.externalPins,
            externalSources,
            roots: context.roots,
            clean: settings.clean,
        });
    });
    if (reason !== undefined)
        journal.layer('build-tree', reason, snapshot?.entry.key);
    if (reused === undefined && reason?.status === 'miss') {
        if (settings.clean === 'never') {
            throw new errors/* BuildError */.zS(`${reason.reason} clean is never, so that no other is begun.`);
        }
        journal.warn(reason.reason);
    }
    return reused;
}
/** Configures if needed, fills the compiler cache if it pays off, compiles, links and installs. */
async function build(run, context, reused) {
    const { settings, plan, log, timeline } = run;
    const { toolchain, cache } = context;
    const readiness = await timeline.phase('configure', () => prepareTree(run, context, reused));
    if (readiness.status !== 'ready')
        return { ...readiness, context, cacheState: compiler_cache/* unfetched */.z2 };
    const { prepared } = readiness;
    const pending = await pendingCompilations(context, settings.targets);
    const all = unitsInAll(prepared.tree, settings.targets);
    if (pending !== undefined) {
        log.info(`${pending} of ${(0,format/* counted */.hS)(all, 'translation unit')} to compile.`);
    }
    const cacheState = cache === undefined
        ? compiler_cache/* unfetched */.z2
        : await (0,compiler_cache/* fillCompilerCache */.br)(run, cache, prepared, pending ?? all, reused !== undefined);
    await (0,checkpoint/* writeCheckpoint */.Kp)(run, context, prepared);
    const { memoryBytes } = await (0,resources/* readResources */.M)();
    const learned = reused?.record.bytesPerCompilation;
    const jobs = settings.jobs ?? (0,parallelism/* jobsWithinMemory */.Hj)(plan.jobs, memoryBytes, learned);
    if (jobs < plan.jobs) {
        log.info(`${(0,format/* counted */.hS)(jobs, 'job')}, for memory ran out with more in an earlier build.`);
    }
    const guarded = {
        ...prepared,
        pastCache: [...new Set([...prepared.pastCache, ...cacheState.possiblyStale])],
    };
    const compilation = await timeline.phase('build', () => compile(run, context, guarded, reused, jobs, memoryBytes));
    if (compilation.statistics !== undefined)
        (0,compiler_cache/* noteCompilerCache */.uT)(run, compilation.statistics);
    const { outcome } = compilation;
    if (outcome.status === 'failed' && cache && (await isBroken(run, cache))) {
        const bare = await equip(run, toolchain, context.fingerprint, undefined);
        return await build(run, bare, reused);
    }
    return {
        ...{ status: outcome.status, context, prepared, compilation, cacheState },
        ...(outcome.status === 'failed' ? { diagnosis: outcome.diagnosis } : {}),
    };
}

// EXTERNAL MODULE: ./build/src/run/deliver/deliver.js + 4 modules
var deliver = __webpack_require__(12487);
;// CONCATENATED MODULE: ./build/src/run/deliver/report.js
/** Makes the report of a run from its journal, its timeline and its build. */
function makeReport({ journal, timeline }, end) {
    const built = 'built' in end ? end.built : undefined;
    const { compilation, prepared } = built ?? {};
    const { hits = 0, misses = 0, uncacheable = 0 } = compilation?.statistics ?? {};
    const { layers, bytes } = journal.state;
    const manifest = end.delivered.manifestFile;
    return {
        schema: 1,
        outcome: 'built' in end ? outcomeOf(end.built, end.delivered) : end.outcome,
        layers: {
            ...layers,
            compilerCache: { ...layers.compilerCache, hits, misses: misses + uncacheable },
        },
        translationUnits: compilation?.translationUnits ?? {
            total: 0,
            compiled: 0,
            fromCompilerCache: 0,
        },
        rebuilt: [...(compilation?.rebuilt ?? [])],
        configured: prepared?.need.needed ?? false,
        linked: (compilation?.linked ?? []).map((output) => output.replace(/^.*\//, '')),
        restamped: prepared?.stamped ?? 0,
        bytes,
        seconds: timeline.seconds(),
        ...(manifest === undefined ? {} : { manifest }),
    };
}
function outcomeOf(built, { problems }) {
    if (built.status === 'stopped')
        return 'incomplete';
    return built.status === 'failed' || problems.length > 0 ? 'failed' : 'built';
}

// EXTERNAL MODULE: ./build/src/inputs/layer-names.js
var layer_names = __webpack_require__(74335);
// EXTERNAL MODULE: ./build/src/run/layers/save.js
var save = __webpack_require__(48753);
// EXTERNAL MODULE: ./build/src/run/layers/table.js
var table = __webpack_require__(97134);
;// CONCATENATED MODULE: ./build/src/run/layers/save-build.js








/**
 * Saves everything that this run made and the next one can use, the most valuable first. Never
 * throws and never fails the job.
 */
async function saveBuild(run, built, { manifest, snapshot }) {
    const { compilation, prepared } = built;
    if (prepared === undefined || compilation === undefined)
        return;
    if (run.stop.cause() === 'cancelled' && run.environment.GITHUB_ACTIONS === 'true') {
        // This step has only seconds left; the post step has minutes.
        run.log.info('The job was cancelled; the post step saves what was compiled.');
        return;
    }
    try {
        const facts = (0,omit_undefined/* omitUndefined */.O)({
            ...(0,checkpoint/* treeFacts */.kt)(run, built.context, prepared),
            installed: [...compilation.installed],
            finished: built.status === 'finished',
            bytesPerCompilation: compilation.bytesPerCompilation,
        });
        const tree = {
            buildDir: built.context.preset.buildDir,
            kernelInputs: (0,kernel_inputs/* idsOf */.UX)(run.plan.kernelInputs),
            buildStarted: compilation.buildStarted,
            facts,
        };
        const record = await (0,layers_build_tree/* recordTree */.A$)(run.settings.sourceDir, tree, prepared);
        await saveLayers(run, {
            built: { ...built, prepared, compilation },
            record,
            manifest,
            snapshot,
        });
    }
    catch (error) {
        run.journal.warn(`Nothing more was saved: ${(0,errors/* messageOf */.bD)(error)}.`);
    }
}
async function saveLayers(run, end) {
    const all = layer_names/* layerNames */.E.map((name) => table/* layers */.Z[name]);
    for (const layer of all.toSorted((a, b) => a.saveOrder - b.saveOrder)) {
        await (0,save/* saveLayer */.t)(run, layer, await layer.save(run, end));
        // From here on, the post step has nothing left to save.
        if (layer.name === 'build-tree')
            await (0,checkpoint/* removeCheckpoint */.PI)(run.workDirectory);
    }
}

// EXTERNAL MODULE: ./build/src/run/stop-signal.js + 1 modules
var stop_signal = __webpack_require__(23076);
;// CONCATENATED MODULE: ./build/src/run/complete-build.js






/** The part of the main job that needs compilers: on this machine or inside a container. */
async function completeBuild(run, buildInputs) {
    const { toolchain, snapshot, sources, checkpoint } = buildInputs;
    const context = await run.timeline.phase('provision', () => openBuildContext(run, toolchain));
    const reused = await reuse(run, context, snapshot, sources, checkpoint);
    const built = await build(run, context, reused);
    const delivered = await (0,deliver/* deliver */.c)(run, built);
    const { manifest } = delivered;
    await run.timeline.phase('save', () => saveBuild(run, built, { manifest, snapshot }));
    return resultOf(run, { built, delivered }, toolchain);
}
/** @returns the result of a run, from how it ended and its journal */
function resultOf(run, end, toolchain) {
    const { warnings, saves } = run.journal.state;
    const { delivered } = end;
    const problems = [...('built' in end ? whyUnbuilt(run, end.built) : []), ...delivered.problems];
    const python = toolchain?.python;
    return { report: makeReport(run, end), delivered, python, problems, warnings, saves };
}
function whyUnbuilt({ stop }, { status, diagnosis }) {
    const cause = status === 'stopped' ? stop.cause() : undefined;
    return [diagnosis?.sentence, cause && stop_signal/* stopSentences */.Pz[cause]].filter((why) => why !== undefined);
}


/***/ }),

/***/ 12487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ deliver),
  w: () => (/* binding */ deliverRestored)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/frontends/secrets.js
var secrets = __webpack_require__(36650);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/yazl/index.js
var yazl = __webpack_require__(93044);
// EXTERNAL MODULE: ./build/src/kernels/manifest.js
var kernels_manifest = __webpack_require__(30867);
;// CONCATENATED MODULE: ./build/src/kernels/artifact.js





/**
 * Writes the artifact, a zip that serves two uses: `install ARTIFACT` of this program, and vLLM's
 * `VLLM_PRECOMPILED_WHEEL_LOCATION`, which accepts any zip with the modules under their wheel paths
 * and reads no wheel metadata (vllm setup.py,
 * `precompiled_wheel_utils.extract_precompiled_and_patch_package`). It contains `kernels.json` and
 * the products at their paths, but no directory entries, which that function would open as files.
 *
 * Equal products and manifest give an identical file: members are sorted, times and modes fixed.
 * @param file path of the zip to write.
 * @returns its size in bytes.
 * @throws the file system's error if a product cannot be read or the file cannot be written.
 */
async function writeArtifact(file, sourceDir, manifest) {
    const zip = new yazl/* ZipFile */.u();
    // Modules are mostly device code that is already compressed: a higher level takes longer and
    // saves almost nothing.
    const options = { mtime: firstZipDay, forceDosTimestamp: true, compressionLevel: 1 };
    zip.addBuffer(Buffer.from((0,kernels_manifest/* manifestText */.$2)(manifest)), kernels_manifest/* manifestName */.vS, { ...options, mode: 0o100644 });
    for (const { path, kind } of manifest.products.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
        const mode = kind === 'module' ? 0o100755 : 0o100644;
        zip.addFile((0,external_node_path_.join)(sourceDir, path), path, { ...options, mode });
    }
    zip.end();
    const output = (0,external_node_fs_.createWriteStream)(file);
    // A product that cannot be read is reported by the zip, not by its stream.
    zip.on('error', (error) => output.destroy(error));
    await (0,external_node_stream_promises_.pipeline)(zip.outputStream, output);
    return output.bytesWritten;
}
/** In local time, as zip times are, so that the bytes are the same on every machine. */
const firstZipDay = new Date(1980, 0, 1);
/** @returns the artifact's file name, `NAME.whl`, as users pass it to vLLM. */
function artifactFileName(artifactName) {
    return artifactName.endsWith('.whl') ? artifactName : `${artifactName}.whl`;
}

// EXTERNAL MODULE: ./build/src/lib/files/paths.js
var paths = __webpack_require__(66821);
// EXTERNAL MODULE: ./build/src/kernels/install.js + 1 modules
var install = __webpack_require__(30722);
;// CONCATENATED MODULE: ./build/src/kernels/remove-dropped.js




/**
 * Removes the products of an earlier build in this checkout that the present one no longer has:
 * Python would go on importing them. Only what is as that build left it is removed, and nothing
 * that git tracks.
 * @param before manifest of the earlier build
 * @param now manifest of the present one
 * @param tracked paths that git tracks, relative to `sourceDir`
 * @returns the removed paths, relative to `sourceDir`
 */
async function removeDropped(sourceDir, before, now, tracked) {
    const root = await (0,promises_.realpath)(sourceDir);
    const wanted = new Set(now.products.map(({ path }) => path));
    const removed = [];
    for (const product of before.products) {
        const { path } = product;
        if (wanted.has(path) || tracked.has(path) || !(await (0,install/* holdsAlready */.Nd)(root, product)))
            continue;
        const folder = await (0,promises_.realpath)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, path)));
        if (folder !== root && !(0,paths/* isInside */.FK)(folder, root))
            continue;
        await (0,promises_.rm)((0,external_node_path_.join)(root, path));
        removed.push(path);
    }
    return removed;
}

// EXTERNAL MODULE: ./build/src/kernels/verify.js
var verify = __webpack_require__(76467);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/cuda/archs.js
var archs = __webpack_require__(86688);
// EXTERNAL MODULE: ./build/src/inputs/words.js
var words = __webpack_require__(24530);
// EXTERNAL MODULE: ./build/src/tree/ninja/translation-units.js
var translation_units = __webpack_require__(13204);
;// CONCATENATED MODULE: ./build/src/kernels/module-archs.js




/**
 * Finds the device code in each product from the compile commands of its objects. They are read
 * from Ninja's manifest, which always exists, unlike `compile_commands.json`.
 * @param products installed paths; installing keeps a module's file name.
 * @returns the archs of each product that an edge links; other products are omitted.
 */
function archsOfProducts(products, edges) {
    const byOutput = new Map(edges.flatMap((edge) => edge.outputs.map((output) => [output, edge])));
    return new Map(products.flatMap((product) => {
        const modules = [...byOutput]
            .filter(([path, { rule }]) => rule !== 'phony' && (0,external_node_path_.basename)(path) === (0,external_node_path_.basename)(product))
            .map(([path]) => path);
        if (modules.length === 0)
            return [];
        const compilations = modules.flatMap((module) => compilationsOf(module, byOutput));
        return [[product, (0,archs/* sortedArchs */.l)(compilations.flatMap(archsOfCompilation))]];
    }));
}
/**
 * The compilations that are part of a module: those whose objects are linked into it, directly or
 * through static libraries. Shared libraries that it only refers to are excluded.
 * @param byOutput output → the edge that makes it.
 */
function compilationsOf(module, byOutput) {
    const compilations = [];
    const seen = new Set();
    const waiting = [module];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        const edge = byOutput.get(path);
        if (edge === undefined || seen.has(path))
            continue;
        seen.add(path);
        if ((0,translation_units/* translationUnitOf */.BT)(edge) !== undefined)
            compilations.push(edge);
        else if (path === module || !/\.so(\.|$)/.test(path)) {
            waiting.push(...edge.explicit, ...edge.implicit);
        }
    }
    return compilations;
}
function archsOfCompilation(edge) {
    if ((0,translation_units/* translationUnitOf */.BT)(edge)?.language !== 'CUDA')
        return [];
    return (0,archs/* archsOfOptions */.D)((0,words/* splitWords */.y)(edge.variables.get('FLAGS') ?? ''));
}

// EXTERNAL MODULE: ./build/src/lib/files/digest-file.js
var digest_file = __webpack_require__(28436);
// EXTERNAL MODULE: ./build/src/lib/version.js
var version = __webpack_require__(20817);
;// CONCATENATED MODULE: ./build/src/run/deliver/describe.js






/** The manifest's origin of the kernels, for this checkout. */
function manifestOrigin({ plan, repository, settings, environment }) {
    const ref = repository.ref ?? environment.GITHUB_REF;
    return {
        tool: { name: 'vllm-incremental-build', version: version/* toolVersion */.f },
        source: {
            repository: repository.name,
            commit: repository.commit,
            ...(ref === undefined ? {} : { ref }),
            dirty: repository.dirty,
        },
        kernelInputs: plan.kernelInputsDigest,
        preset: settings.preset,
    };
}
/**
 * The manifest of what this run installed.
 * @param linked outputs of link steps that ran: their modules were built, the others came with the
 *   tree
 */
async function describeProducts(run, installed, tree, linked, fingerprint) {
    const { sourceDir } = run.settings;
    const facts = await Promise.all(installed.map((path) => (0,promises_.lstat)((0,external_node_path_.join)(sourceDir, path)).catch(() => undefined)));
    const paths = installed.filter((_, index) => facts[index]?.isFile());
    const archs = archsOfProducts(paths, tree.manifest.edges);
    const fresh = new Set(linked.map((output) => (0,external_node_path_.basename)(output)));
    const products = await Promise.all(paths.map(async (path) => {
        const kind = path.endsWith('.so') ? 'module' : 'file';
        const isBuilt = kind === 'file' || fresh.has((0,external_node_path_.basename)(path));
        return {
            ...{ path, kind, ...(await (0,digest_file/* digestFile */.T)((0,external_node_path_.join)(sourceDir, path))) },
            archs: [...(archs.get(path) ?? [])],
            obtained: isBuilt ? 'built' : 'restored',
        };
    }));
    return (0,kernels_manifest/* createManifest */.e4)({
        ...manifestOrigin(run),
        toolchain: { declared: run.plan.declared, real: fingerprint },
        products,
        created: Date.now(),
    });
}
/** The manifest of restored products, corrected for this checkout. */
function describeRestored(run, manifest) {
    const { schema: _, ...facts } = manifest;
    return (0,kernels_manifest/* createManifest */.e4)({
        ...facts,
        ...manifestOrigin(run),
        products: manifest.products.map((product) => ({ ...product, obtained: 'restored' })),
        created: Date.now(),
    });
}

;// CONCATENATED MODULE: ./build/src/run/deliver/deliver.js









/** Verifies what was installed, describes it and uploads it. */
async function deliver(run, built) {
    const { compilation, context } = built;
    if (built.status !== 'finished' || compilation?.tree === undefined)
        return { problems: [] };
    const { installed, tree, linked } = compilation;
    const described = await run.timeline.phase('verify', async () => {
        const manifest = await describeProducts(run, installed, tree, linked, context.fingerprint);
        const { sourceDir, packageDir } = run.settings;
        return { manifest, problems: await (0,verify/* verifyProducts */.Yz)(sourceDir, manifest, packageDir) };
    });
    if (described.problems.length > 0)
        return { problems: described.problems };
    return await deliverManifest(run, described.manifest);
}
/** Delivers products of an earlier run, verified when they were put in place. */
async function deliverRestored(run, restored) {
    return await deliverManifest(run, describeRestored(run, restored));
}
async function deliverManifest(run, described) {
    const manifest = (0,secrets/* withoutSecrets */.cT)(described, (0,secrets/* secretsIn */.VY)(run.environment));
    const manifestFile = (0,external_node_path_.join)(run.workDirectory, kernels_manifest/* manifestName */.vS);
    await removeDroppedSince(run, manifestFile, manifest);
    await (0,promises_.writeFile)(manifestFile, (0,kernels_manifest/* manifestText */.$2)(manifest));
    const artifact = await run.timeline.phase('upload', () => upload(run, manifest));
    return {
        ...{ manifest, manifestFile, problems: [] },
        ...(artifact === undefined ? {} : { artifact }),
    };
}
/** Without `targets` a build has all modules of the fork: those of an earlier one are outdated. */
async function removeDroppedSince({ settings, repository, log }, manifestFile, manifest) {
    if (settings.targets.length > 0)
        return;
    const before = await (0,verify/* readManifest */.WI)(manifestFile).catch(() => undefined);
    if (before === undefined)
        return;
    const { sourceDir } = settings;
    for (const path of await removeDropped(sourceDir, before, manifest, repository.tracked)) {
        log.info(`Removed ${path}: an earlier build installed it here, and this one does not have it.`);
    }
}
/** Uploads in a workflow; the command line has nowhere to upload to. */
async function upload(run, manifest) {
    const { artifactName, artifactRetentionDays, sourceDir } = run.settings;
    if (run.upload === undefined)
        return undefined;
    const file = (0,external_node_path_.join)(run.workDirectory, artifactFileName(artifactName));
    try {
        await writeArtifact(file, sourceDir, manifest);
        const outcome = await run.upload(file, artifactName, artifactRetentionDays);
        if (outcome.status === 'uploaded')
            return outcome;
        run.journal.warn(outcome.reason);
    }
    catch (error) {
        run.journal.warn(`The artifact ${artifactName} was not uploaded: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    return undefined;
}


/***/ }),

/***/ 44552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ installFork),
  Z: () => (/* binding */ provisionToolchain)
});

// EXTERNAL MODULE: ./build/src/inputs/toolkit-names.js
var toolkit_names = __webpack_require__(49816);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lib/programs/process.js
var process = __webpack_require__(49490);
// EXTERNAL MODULE: ./build/src/toolkit/python/torch-backend.js
var torch_backend = __webpack_require__(33252);
// EXTERNAL MODULE: ./build/src/toolkit/python/uv.js
var python_uv = __webpack_require__(72416);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/toolkit/python/wheel-base-commit.js




/** vLLM publishes a wheel for every commit of this branch. */
const upstream = { url: 'https://github.com/vllm-project/vllm', branch: 'main' };
/**
 * Finds the commit of upstream's main branch that the checkout is based on, where vLLM's setup.py
 * cannot: it asks `git merge-base main "$(git branch --show-current)"`, which fails on a detached
 * HEAD (a checkout of a pull request) and without history (a checkout of depth 1); it then takes the
 * nightly wheel, which may not fit.
 * @param from address of upstream; only tests pass one
 * @returns undefined where setup.py finds it, where the user named one, or, with a warning, where
 *   it cannot be found
 */
async function wheelBaseCommit(sourceDir, environment, log, from = upstream) {
    const { VLLM_PRECOMPILED_WHEEL_LOCATION: wheel, VLLM_PRECOMPILED_WHEEL_COMMIT: named } = environment;
    if (wheel || named)
        return undefined;
    const git = (...args) => (0,process/* captureIfPossible */.jV)('git', ['-C', sourceDir, ...args], { environment });
    const [branch, shallow, head, origin] = await Promise.all([
        git('branch', '--show-current'),
        git('rev-parse', '--is-shallow-repository'),
        git('rev-parse', 'HEAD'),
        git('config', '--get', 'remote.origin.url'),
    ]);
    const isShallow = shallow === 'true';
    if (branch !== '' && !isShallow)
        return undefined;
    try {
        if (head === undefined)
            throw new Error('There is no commit.');
        const missing = isShallow ? (origin ?? '') : undefined;
        return await mergeBase(sourceDir, head, missing, from, environment);
    }
    catch {
        log.warning(`The commit of ${from.url} that this checkout stands on could not be found; vLLM takes its nightly wheel, which may not fit. VLLM_PRECOMPILED_WHEEL_COMMIT can name one.`);
        return undefined;
    }
}
/**
 * Compares two histories in a repository of its own, so that the user's stays unchanged. Only
 * commits are fetched (`--filter=tree:0`), a few megabytes for all of vLLM's.
 * @param missing where to fetch the history of `head` from, if the checkout does not have it
 */
async function mergeBase(sourceDir, head, missing, from, environment) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'history-'));
    const objects = await (0,process/* capture */.Fg)('git', ['-C', sourceDir, 'rev-parse', '--git-path', 'objects'], {
        environment,
    });
    const borrowed = missing === undefined ? { GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,external_node_path_.resolve)(sourceDir, objects) } : {};
    const git = (...args) => (0,process/* capture */.Fg)('git', ['-C', directory, ...args], {
        environment: { ...environment, ...borrowed, GIT_TERMINAL_PROMPT: '0' },
    });
    const onlyCommits = ['--quiet', '--no-tags', '--filter=tree:0'];
    const fetch = (url, revision) => git('fetch', ...onlyCommits, url, `${revision}:refs/heads/${revision}`);
    try {
        await git('init', '--quiet', '--bare');
        await fetch(from.url, from.branch);
        if (missing !== undefined)
            await fetch(missing, head);
        return await git('merge-base', head, from.branch);
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/src/toolkit/python/editable-install.js





/**
 * The command that installs the fork in its checkout, as arguments of uv. `precompiled` is vLLM's
 * Python-only build (docs/getting_started/installation/gpu.md, "Set up using Python-only build").
 * `full` compiles in the existing environment; otherwise uv would install another torch to build
 * with.
 */
function editableInstallCommand(question) {
    const { mode, python, torchBackend, baseCommit } = question;
    const torch = torchBackend === undefined ? [] : (0,torch_backend/* torchArguments */.zG)(torchBackend);
    const install = ['pip', 'install', '--python', python, ...torch];
    if (mode === 'full') {
        return { args: [...install, '--no-build-isolation', '-e', '.'], environment: {} };
    }
    return {
        args: [...install, '-U', '-e', '.'],
        environment: {
            VLLM_USE_PRECOMPILED: '1',
            ...(baseCommit === undefined ? {} : { VLLM_PRECOMPILED_WHEEL_COMMIT: baseCommit }),
        },
    };
}
/**
 * The backend of the installed torch: without it `-U` would replace this torch by the default
 * index's.
 */
async function installedBackend({ python, environment }) {
    const question = "import importlib.metadata as m; print(m.version('torch'))";
    const version = await (0,process/* captureIfPossible */.jV)(python, ['-I', '-c', question], { environment });
    return (0,torch_backend/* backendOfTorch */.s$)(version ?? '');
}
/**
 * Installs the fork into the toolchain's environment, which no other checkout uses where the
 * setting asks for an editable install.
 * @throws InputError where the toolchain has no environment of ours
 * @throws BuildError where uv fails; its output is in the log
 */
async function installEditable(settings, toolchain, log) {
    const { sourceDir, editableInstall: mode, torchBackend, cacheDir } = settings;
    if (mode === 'none')
        return;
    if (toolchain.environment.VIRTUAL_ENV === undefined) {
        throw new errors/* InputError */.dz(`editable-install is '${mode}' and requirements 'none', so that there is no environment to install into; accepted: other requirements, or editable-install none.`);
    }
    const baseCommit = mode === 'precompiled'
        ? await wheelBaseCommit(sourceDir, toolchain.environment, log)
        : undefined;
    const { python } = toolchain;
    const { args, environment } = editableInstallCommand({
        mode,
        python,
        baseCommit,
        torchBackend: torchBackend ?? (await installedBackend(toolchain)),
    });
    const uv = await (0,python_uv/* findUv */.d)(cacheDir, toolchain.environment, log);
    const code = await log.group('Installing the fork in its checkout', () => (0,process/* runProgram */.mB)(uv.path, args, {
        directory: sourceDir,
        environment: { ...uv.environment, ...environment },
    }));
    if (code !== 0)
        throw new errors/* BuildError */.zS(`uv pip install -e . failed in ${sourceDir}.`);
}

;// CONCATENATED MODULE: ./build/src/run/provision.js



/** Finds or installs the compilers. */
async function provisionToolchain({ timeline }, toolkit) {
    return await timeline.phase('provision', () => toolkit.provision());
}
/**
 * Installs the fork in its checkout where the settings ask for it. This comes before any kernel is
 * put in place, since the installation brings some of its own.
 * @returns the toolchain provisioned for it; undefined: no installation was asked for
 */
async function installFork(run) {
    const { toolkit } = run;
    if (run.settings.editableInstall === 'none')
        return undefined;
    if (toolkit.where === 'container')
        throw new errors/* InputError */.dz(noEditableInstall(run.settings));
    const toolchain = await provisionToolchain(run, toolkit);
    await run.timeline.phase('provision', () => installEditable(run.settings, toolchain, run.log));
    return toolchain;
}
function noEditableInstall({ editableInstall }) {
    return `editable-install is ${editableInstall}, and with toolkit container the Python of the build is inside of the image; accepted: editable-install none, or toolkit ${toolkit_names/* toolkitsHere */.m_.join(' or ')}.`;
}


/***/ })

};
