export const id = 208;
export const ids = [208];
export const modules = {

/***/ 46863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   installCommand: () => (/* binding */ installCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _kernels_install_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30722);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89862);
/* harmony import */ var _machine_checkout_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69535);
/* harmony import */ var _machine_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52135);
/* harmony import */ var _plan_cmake_texts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76719);
/* harmony import */ var _plan_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78812);
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







/**
 * The command `install ARTIFACT`. Needs neither git nor a toolkit.
 * @param artifact its directory or zip
 */
async function installCommand(settings, frontend, artifact) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { sourceDir, packageDir } = settings;
        const _lock = __addDisposableResource(env_1, await (0,_machine_checkout_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .lockCheckout */ .y)(sourceDir, frontend.log), true);
        const installed = await (0,_kernels_install_js__WEBPACK_IMPORTED_MODULE_1__/* .installArtifact */ .S3)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(artifact), sourceDir, packageDir);
        for (const line of (0,_kernels_install_js__WEBPACK_IMPORTED_MODULE_1__/* .installedLines */ .cb)(installed))
            frontend.print(line);
        const here = await kernelInputsHere(settings);
        const other = here && (0,_kernels_install_js__WEBPACK_IMPORTED_MODULE_1__/* .otherInputsSentence */ .xC)(installed.manifest, here);
        if (other)
            frontend.log.warning(other);
        return _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$.done;
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
/** @returns the digest of the checkout's kernel inputs; undefined where git cannot tell */
async function kernelInputsHere({ sourceDir, kernelInputs, }) {
    const repository = await (0,_machine_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .readRepository */ .N)(sourceDir).catch(() => undefined);
    if (repository === undefined)
        return undefined;
    return (0,_plan_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOfFiles */ .v0)((0,_plan_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .kernelInputsOf */ .i8)(repository, await (0,_plan_cmake_texts_js__WEBPACK_IMPORTED_MODULE_5__/* .readCMakeTexts */ .y)(repository), kernelInputs));
}


/***/ }),

/***/ 49816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h7: () => (/* binding */ toolkitNames),
/* harmony export */   m_: () => (/* binding */ toolkitsHere),
/* harmony export */   x8: () => (/* binding */ toolkitSources)
/* harmony export */ });
/** Where compilers may come from, in words: the values of the input `toolkit` besides `auto`. */
const toolkitSources = {
    container: 'a container image',
    wheels: "NVIDIA's wheels",
    host: 'what is installed here',
};
/** In the order of the documents; `auto` has its own. */
const toolkitNames = Object.keys(toolkitSources);
/** What sentences offer to whom a container is of no use. */
const toolkitsHere = toolkitNames.filter((name) => name !== 'container');


/***/ }),

/***/ 72428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/** @returns what the work returns; undefined where it throws */
function attempt(work) {
    try {
        return work();
    }
    catch {
        return undefined;
    }
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

/***/ 89862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   ln: () => (/* binding */ buildProblemOf),
/* harmony export */   zS: () => (/* binding */ BuildError)
/* harmony export */ });
/** Exit codes of the command line. */
const exitCode = { done: 0, buildFailed: 1, badInput: 2, outOfTime: 3 };
/**
 * Wrong usage or bad input. The message is one sentence for the user: what is wrong, where,
 * and what is accepted. Ends the program with exit code 2 and no stack.
 */
class InputError extends Error {
    name = 'InputError';
}
/**
 * The build failed because of the user's code or machine. Ends the program with exit code 1 and no
 * stack.
 */
class BuildError extends Error {
    name = 'BuildError';
}
/** The message of any thrown value. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/**
 * The message of an error that the user can fix: a {@link BuildError}, or a full disk.
 * @returns undefined for bad input, and for a bug in this program
 */
function buildProblemOf(error) {
    if (error instanceof BuildError)
        return error.message;
    const { code } = error instanceof Error ? error : {};
    return code === 'ENOSPC' || code === 'EDQUOT'
        ? `The disk is full: ${messageOf(error)}.`
        : undefined;
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

/***/ 9981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ digestOfBytes),
/* harmony export */   h: () => (/* binding */ digesting)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);


function digestOfBytes(content) {
    return { bytes: content.length, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', content, 'hex') };
}
/**
 * A stream that passes data through and digests it.
 * @param limit bytes after which the stream fails, so that an archive that understates its size
 *   cannot fill the disk.
 */
function digesting(limit = Number.POSITIVE_INFINITY) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    const stream = new node_stream__WEBPACK_IMPORTED_MODULE_1__.Transform({
        transform(chunk, _encoding, done) {
            bytes += chunk.length;
            if (bytes > limit)
                return done(new Error(`more than ${limit} bytes`));
            hash.update(chunk);
            done(null, chunk);
        },
    });
    return { stream, digest: () => ({ bytes, sha256: hash.copy().digest('hex') }) };
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

/***/ 60462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ withoutActionRights),
/* harmony export */   a: () => (/* binding */ ownEnvironment)
/* harmony export */ });
/* harmony import */ var _omit_undefined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17017);

/** The environment of this process. Child processes get less: {@link withoutActionRights}. */
function ownEnvironment() {
    return (0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_0__/* .omitUndefined */ .O)(process.env);
}
/**
 * Variables that the runner gives to this action only: inputs, state, the tokens that write caches
 * and artifacts, and the files for talking to the runner. Programs that we start may run code of a
 * fork or a pull request, so they must not get these.
 */
const ofTheAction = /^(INPUT_.*|ACTIONS_.*|STATE_.*|GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY))$/;
/**
 * Removes the variables that only this action may have; every child process gets such an
 * environment.
 */
function withoutActionRights(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !ofTheAction.test(name)));
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

/***/ 69535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ lockCheckout)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
/* harmony import */ var _lib_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39509);




/**
 * Waits until no other run works in a checkout, then keeps others out until the lock is disposed of
 * or this process ends, however it ends. The lock is a Unix socket in Linux's abstract namespace
 * (unix(7)): it leaves no file behind, and a run that waits sees its connection to it close.
 * @param sourceDir exists
 */
async function lockCheckout(sourceDir, log) {
    const name = `\0vllm-incremental-build ${(0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .o)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(sourceDir))}`;
    let lock = await listen(name);
    if (lock === undefined) {
        log.info(`Another run is at work in ${sourceDir}; this one waits until it has ended.`);
    }
    while (lock === undefined) {
        await untilClosed(name);
        lock = await listen(name);
    }
    return lock;
}
/** @returns undefined where another process has the name */
async function listen(name) {
    const waiting = new Set();
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.createServer)((socket) => {
        waiting.add(socket.unref());
        socket.on('error', () => { }).on('close', () => waiting.delete(socket));
    });
    // The lock alone keeps no process running.
    server.unref().listen(name);
    try {
        await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(server, 'listening');
    }
    catch (error) {
        if (error.code === 'EADDRINUSE')
            return undefined;
        throw error;
    }
    return {
        [Symbol.asyncDispose]: async () => {
            server.close();
            for (const socket of waiting)
                socket.destroy();
        },
    };
}
/** Settles when the process that has the name gave it up, or had done so already. */
async function untilClosed(name) {
    await new Promise((closed) => {
        (0,node_net__WEBPACK_IMPORTED_MODULE_2__.connect)(name)
            .resume()
            .on('error', () => { })
            .on('close', closed);
    });
}


/***/ })

};
