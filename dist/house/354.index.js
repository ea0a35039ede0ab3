export const id = 354;
export const ids = [354];
export const modules = {

/***/ 46863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   installCommand: () => (/* binding */ installCommand),
/* harmony export */   verifyCommand: () => (/* binding */ verifyCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _kernels_install_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30722);
/* harmony import */ var _kernels_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76467);
/* harmony import */ var _machine_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52135);
/* harmony import */ var _plan_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78812);






/** The command `install ARTIFACT`. Needs neither git nor a toolkit. */
async function installCommand(artifact, settings, door) {
    const { sourceDir, packageDir } = settings;
    const installed = await (0,_kernels_install_js__WEBPACK_IMPORTED_MODULE_2__/* .installArtifact */ .S3)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(artifact), sourceDir, packageDir);
    for (const line of (0,_kernels_install_js__WEBPACK_IMPORTED_MODULE_2__/* .installedLines */ .cb)(installed))
        door.print(line);
    const here = await kernelInputsHere(settings);
    const other = here && (0,_kernels_install_js__WEBPACK_IMPORTED_MODULE_2__/* .otherInputsSentence */ .xC)(installed.manifest, here);
    if (other)
        door.log.warning(other);
    return _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I$.done;
}
/** @returns the digest of the checkout's kernel inputs; undefined where git cannot tell */
async function kernelInputsHere({ sourceDir, kernelInputs, }) {
    const repository = await (0,_machine_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .readRepository */ .Nu)(sourceDir).catch(() => undefined);
    if (repository === undefined)
        return undefined;
    return (0,_plan_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOfFiles */ .v0)((0,_plan_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .kernelInputsOf */ .i8)(repository, await (0,_machine_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .readCMakeTexts */ .yo)(repository), kernelInputs));
}
/** The command `verify MANIFEST`. */
async function verifyCommand(manifestFile, { sourceDir, packageDir }, door) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(manifestFile);
    const { manifest, problems } = await (0,_kernels_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyManifest */ .TX)(file, sourceDir, packageDir);
    for (const problem of problems)
        door.log.error(problem);
    if (problems.length > 0)
        return _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I$.buildFailed;
    door.print(`${manifest.products.length} products are as ${manifestFile} says.`);
    return _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I$.done;
}


/***/ }),

/***/ 27406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   ln: () => (/* binding */ buildProblemOf),
/* harmony export */   zS: () => (/* binding */ BuildError)
/* harmony export */ });
/** Process exit codes of the command line, as the design fixes them. */
const exitCode = { done: 0, buildFailed: 1, badInput: 2, outOfTime: 3 };
/**
 * Wrong usage or bad input. The message is one sentence for the user: what is wrong, where,
 * and what is accepted. Ends the program with exit code 2 and no stack.
 */
class InputError extends Error {
    name = 'InputError';
}
/** The user's code or machine did not build. Ends the program with exit code 1 and no stack. */
class BuildError extends Error {
    name = 'BuildError';
}
/** One sentence for any thrown value. */
function sentenceOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/**
 * What the user can do something about, in one sentence: a {@link BuildError}, or a disk that is full
 * wherever this program came to write on it.
 * @returns undefined for bad input, and for a fault of the program
 */
function buildProblemOf(error) {
    if (error instanceof BuildError)
        return error.message;
    const { code } = error instanceof Error ? error : {};
    return code === 'ENOSPC' || code === 'EDQUOT'
        ? `The disk is full: ${sentenceOf(error)}.`
        : undefined;
}


/***/ }),

/***/ 77292:
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
 * Reads a file once, in pieces, all into the same memory: a stream takes new memory for each, and
 * having it swept costs more than digesting.
 * @returns its SHA-256 in hexadecimal and its size in bytes. @throws what reading it throws.
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
    return await digestFile(file).then(({ sha256 }) => sha256, () => undefined);
}


/***/ }),

/***/ 45349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ digestOfBytes),
/* harmony export */   h: () => (/* binding */ digesting)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);


/** Measures what is in memory. */
function digestOfBytes(content) {
    return { bytes: content.length, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', content, 'hex') };
}
/**
 * Measures what flows through it.
 * @param limit bytes after which the stream fails: no archive may fill a disk by claiming less.
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

/***/ 52135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   yo: () => (/* binding */ readCMakeTexts)
/* harmony export */ });
/* unused harmony export repositoryName */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _plan_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78812);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19948);
/* harmony import */ var _work_directory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93860);







/**
 * Reads what git knows of a checkout. The index gives the object ids of unchanged files for free;
 * only files that differ from it, or that it does not hold, are hashed.
 * @throws InputError where the directory is no git checkout, or where git tracks what lies in this
 * program's own folder. Any other failure of git is thrown too: an empty list would be a
 * valid-looking wrong key.
 */
async function readRepository(sourceDir) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(sourceDir);
    const git = (...args) => (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .kA)('git', ['-C', directory, ...args]);
    if ((await (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .askIfPossible */ .k2)('git', ['-C', directory, 'rev-parse', '--git-dir'])) === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`source-dir is ${directory}, which is no git checkout (or git is missing or refuses its owner, see safe.directory); a checkout with at least one commit is accepted.`);
    }
    const commit = await (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .askIfPossible */ .k2)('git', ['-C', directory, 'rev-parse', '--verify', 'HEAD']);
    if (commit === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`source-dir ${directory} has no commit yet; one is needed.`);
    }
    const [root, gitDirectory, index, differing, others, staged, ref, defaultBranch, remote] = await Promise.all([
        git('rev-parse', '--show-toplevel'),
        git('rev-parse', '--git-common-dir'),
        git('ls-files', '--stage', '-z'),
        git('ls-files', '--modified', '--deleted', '-z'),
        git('ls-files', '--others', '--exclude-standard', '-z'),
        git('diff-index', '--cached', '--name-only', '-z', 'HEAD'),
        (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .askIfPossible */ .k2)('git', ['-C', directory, 'symbolic-ref', '--quiet', 'HEAD']),
        (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .askIfPossible */ .k2)('git', ['-C', directory, 'rev-parse', '--abbrev-ref', 'origin/HEAD']),
        (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .askIfPossible */ .k2)('git', ['-C', directory, 'config', '--get', 'remote.origin.url']),
    ]);
    const indexed = parseIndex(index);
    const tracked = new Set(indexed.map((file) => file.path));
    (0,_work_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .requireUntracked */ .zk)(tracked, _work_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .workDirectoryName */ .GC);
    const changed = [...new Set([...split(differing), ...split(others)])];
    const present = await hashWorkingFiles(directory, changed);
    const differs = new Set(changed);
    const unchanged = indexed.filter((file) => !differs.has(file.path));
    return {
        directory,
        root,
        gitDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, gitDirectory),
        files: [...unchanged, ...present].sort((a, b) => (a.path < b.path ? -1 : 1)),
        tracked,
        dirty: changed.length > 0 || staged.length > 0,
        commit,
        ref,
        defaultRef: defaultBranch?.startsWith('origin/')
            ? `refs/heads/${defaultBranch.slice('origin/'.length)}`
            : 'refs/heads/main',
        name: repositoryName(remote, directory),
    };
}
function split(text) {
    return text.split('\0').filter((path) => path !== '');
}
/** Parses `git ls-files --stage -z`: `mode id stage<TAB>path`. */
function parseIndex(text) {
    return split(text).map((line) => {
        const tab = line.indexOf('\t');
        const [mode, id] = line.slice(0, tab).split(' ');
        if (tab < 0 || mode === undefined || id === undefined) {
            throw new Error(`git ls-files wrote a line that cannot be read: ${JSON.stringify(line)}`);
        }
        return { path: line.slice(tab + 1), mode, id };
    });
}
/**
 * `owner/name` from a remote's address, else the folder's name.
 * @example repositoryName('git@github.com:vllm-project/vllm.git', '/src') === 'vllm-project/vllm'
 */
function repositoryName(remote, directory) {
    const path = remote
        ?.trim()
        .replace(/\/+$/, '')
        .replace(/\.git$/, '')
        // What stands before the host may be a password.
        .replace(/^[a-z][a-z0-9+.-]*:\/\/(?:.*@)?/i, '//')
        .match(/[/:]([^/:@]+\/[^/:@]+)$/);
    return path?.[1] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(directory);
}
/**
 * Names the content of files by the object id that git would give them, so that a file edited here
 * and the same content committed later are the same kernel input.
 */
async function hashWorkingFiles(directory, paths) {
    const present = await Promise.all(paths.map(async (path) => ({
        path,
        facts: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path)).catch(() => undefined),
    })));
    const regular = present.filter(({ facts }) => facts?.isFile());
    const ids = await objectIds(directory, regular.map(({ path }) => path));
    const files = regular.map(({ path, facts }) => ({
        path,
        mode: (facts?.mode ?? 0) & 0o100 ? '100755' : '100644',
        id: ids.get(path) ?? '',
    }));
    for (const { path, facts } of present) {
        if (facts?.isSymbolicLink()) {
            const input = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path));
            const id = await (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .kA)('git', ['-C', directory, 'hash-object', '--stdin'], { input });
            files.push({ path, mode: '120000', id });
        }
        else if (facts?.isDirectory()) {
            // A submodule that differs has no one id: a unique one makes every key miss.
            files.push({ path, mode: '160000', id: `changed-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}` });
        }
    }
    return files;
}
/** @returns path → object id of the file's content */
async function objectIds(directory, paths) {
    const git = (args, input) => (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .kA)('git', ['-C', directory, 'hash-object', ...args], input === undefined ? {} : { input });
    // A list holds one path a line, and takes one that begins with a quote for a quoted one.
    const [listed, alone] = [
        paths.filter((path) => !/^"|\n/.test(path)),
        paths.filter((path) => /^"|\n/.test(path)),
    ];
    const ids = listed.length === 0 ? '' : await git(['--stdin-paths'], listed.join('\n'));
    const lines = ids.split('\n');
    return new Map([
        ...listed.map((path, index) => [path, lines[index] ?? '']),
        ...(await Promise.all(alone.map(async (path) => [path, await git(['--', path])]))),
    ]);
}
/** @returns path → content of the repository's files in CMake's language, as they are now */
async function readCMakeTexts(repository) {
    const texts = {};
    for (const { path, mode } of repository.files) {
        if (!(0,_plan_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .isCMakeFile */ .Iu)(path) || mode === '160000')
            continue;
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repository.directory, path), 'utf8').catch(() => undefined);
        if (text !== undefined)
            texts[path] = text;
    }
    return texts;
}


/***/ }),

/***/ 93860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ workDirectoryName),
/* harmony export */   JF: () => (/* binding */ openWorkDirectory),
/* harmony export */   _C: () => (/* binding */ workDirectoryPath),
/* harmony export */   hb: () => (/* binding */ requireOwnDirectory),
/* harmony export */   sn: () => (/* binding */ compilerCacheRunPath),
/* harmony export */   zk: () => (/* binding */ requireUntracked)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);



/** Name of the folder in the checkout where everything of ours lies that is not the user's. */
const workDirectoryName = '.vllm-incremental-build';
/** @returns its absolute path, whether it is there or not */
function workDirectoryPath(sourceDir) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sourceDir, workDirectoryName);
}
/** Where a compiler cache keeps what is of one run alone; absolute. */
function compilerCacheRunPath(workDirectory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDirectory, 'compiler-cache', 'run');
}
/**
 * Makes the folder, on the checkout's own disk so that what is unpacked in it can be renamed into
 * place. Its own `.gitignore` keeps it out of `git status` without touching the fork's files.
 * @returns its absolute path
 * @throws InputError where it is a link or a file
 */
async function openWorkDirectory(sourceDir) {
    const directory = workDirectoryPath(sourceDir);
    await requireOwnDirectory(directory);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
    // Never over what lies there, which may be a link.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => { });
    return directory;
}
/**
 * Guards a folder of ours against a checkout that has something else in its place: behind a
 * committed link, we would write and remove wherever it leads.
 * @throws InputError where something other than a directory is there
 */
async function requireOwnDirectory(directory) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(directory).catch(() => undefined);
    if (found === undefined || found.isDirectory())
        return;
    const what = found.isSymbolicLink() ? 'a symbolic link' : 'no directory';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${directory} is ${what}; this program keeps its own files there: remove it from the checkout.`);
}
/**
 * Guards the places that this program writes and empties against files of the repository: it would
 * take them for its own, or destroy them.
 * @param tracked paths that git tracks, relative to the checkout
 * @param place relative to the checkout
 * @throws InputError naming the first tracked file there
 */
function requireUntracked(tracked, place) {
    for (const path of tracked) {
        if (path !== place && !path.startsWith(`${place}/`))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`git tracks ${path}, and ${place} belongs to the build; take it out with git rm -r --cached ${place}.`);
    }
}


/***/ }),

/***/ 78812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ isCMakeFile),
/* harmony export */   i8: () => (/* binding */ kernelInputsOf),
/* harmony export */   v0: () => (/* binding */ digestOfFiles)
/* harmony export */ });
/* unused harmony exports selectKernelInputs, withoutBuildTrees */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);



/**
 * Where kernel builds of vLLM and its forks keep what they read. Wide on purpose: a file too many
 * costs a look into the build tree, a file too few would be a stale kernel. What a build read
 * beyond these is remembered with its products and checked at the next hit.
 * Source: vLLM's own list in docker/Dockerfile (stage csrc-build) and its CMakeLists.txt.
 */
const kernelInputGlobs = [
    '**/CMakeLists.txt',
    '**/*.cmake',
    'CMakePresets.json',
    'CMakeUserPresets.json',
    'cmake/**',
    'csrc/**',
    '**/*.{cu,cuh,c,cc,cpp,cxx,h,hh,hpp,hxx,inl,ipp,tpp}',
];
/** Never read by a kernel build, wherever they lie. */
const kernelInputExceptions = ['**/*.md', '{docs,tests,benchmarks,examples}/**'];
const cmakeFile = picomatch__WEBPACK_IMPORTED_MODULE_2__(['**/CMakeLists.txt', '**/*.cmake'], { dot: true });
/** @returns whether the path is a file in CMake's language. */
function isCMakeFile(path) {
    return cmakeFile(path);
}
/**
 * Chooses the kernel inputs among the repository's files: those of {@link kernelInputGlobs}, those
 * that the CMake files name (a generator script outside `csrc/`, say) with the Python modules
 * beside them, and those of the user's extra globs, which also override the exceptions.
 * @param cmakeTexts path → content of the repository's CMake files
 * @returns the chosen files, in the order given
 */
function selectKernelInputs(files, cmakeTexts, extraGlobs) {
    const usual = picomatch__WEBPACK_IMPORTED_MODULE_2__([...kernelInputGlobs], { dot: true });
    const exception = picomatch__WEBPACK_IMPORTED_MODULE_2__([...kernelInputExceptions], { dot: true });
    const extra = extraGlobs.length === 0 ? () => false : picomatch__WEBPACK_IMPORTED_MODULE_2__([...extraGlobs], { dot: true });
    const named = namedInCMake(new Set(files.map(({ path }) => path)), cmakeTexts);
    const scriptFolders = new Set([...named].filter((path) => path.endsWith('.py')).map((path) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path)));
    scriptFolders.delete('.');
    return files.filter(({ path }) => extra(path) ||
        named.has(path) ||
        (usual(path) && !exception(path)) ||
        (path.endsWith('.py') && scriptFolders.has(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path))));
}
/** The kernel inputs of a checkout: chosen from what git knows, less what a build made there. */
function kernelInputsOf({ files, tracked }, cmakeTexts, extraGlobs) {
    return selectKernelInputs(withoutBuildTrees(files, tracked), cmakeTexts, extraGlobs);
}
/**
 * Leaves out what a build made in the checkout: untracked files beside or below an untracked
 * CMakeCache.txt, and an untracked CMakeUserPresets.json, which describes this machine.
 * @param tracked paths that git tracks
 */
function withoutBuildTrees(files, tracked) {
    const trees = files
        .filter(({ path }) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path) === 'CMakeCache.txt' && !tracked.has(path))
        .map(({ path }) => path.slice(0, -'CMakeCache.txt'.length));
    return files.filter(({ path }) => tracked.has(path) ||
        (node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path) !== 'CMakeUserPresets.json' &&
            !trees.some((tree) => path.startsWith(tree))));
}
/** The files whose path stands in a CMake file, relative to the source directory or to that file. */
function namedInCMake(paths, cmakeTexts) {
    const named = new Set();
    for (const [file, text] of Object.entries(cmakeTexts)) {
        for (const [token] of text.matchAll(/[\w.+-]+(?:\/[\w.+-]+)*/g)) {
            for (const path of [token, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(file), token)]) {
                if (paths.has(path) && !path.endsWith('.md'))
                    named.add(path);
            }
        }
    }
    return named;
}
/**
 * One digest for a set of files: path, mode and object id of each.
 * @returns SHA-256 in hexadecimal
 */
function digestOfFiles(files) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { path, mode, id } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
        hash.update(`${mode} ${id} ${path}\0`);
    }
    return hash.digest('hex');
}


/***/ }),

/***/ 19948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   YC: () => (/* binding */ withoutActionRights),
/* harmony export */   am: () => (/* binding */ ownEnvironment),
/* harmony export */   dy: () => (/* binding */ probe),
/* harmony export */   k2: () => (/* binding */ askIfPossible),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41955);
/* harmony import */ var execa__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98194);


/** Our environment without the names that have no value. Children get less: {@link withoutActionRights}. */
function ownEnvironment() {
    return Object.fromEntries(Object.entries(process.env).filter((pair) => pair[1] !== undefined));
}
/**
 * What the runner gives to this action alone: inputs, state, the tokens that write caches and
 * artifacts, and the files through which a step speaks to the runner. Every program that we start
 * may run a fork's code, and a pull request's.
 */
const ofTheAction = /^(INPUT_.*|ACTIONS_.*|STATE_.*|GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY))$/;
/** @returns an environment without the rights of the action; every child process gets such a one. */
function withoutActionRights(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !ofTheAction.test(name)));
}
/**
 * What @actions/exec hands to `stdin.end()`: nothing to write, so that a program which is gone
 * already breaks no pipe. Even an empty buffer is written, and its EPIPE ends our process, since
 * nobody listens for it (packages/exec/src/toolrunner.ts).
 */
const noInput = (() => { });
/**
 * Runs a command that the reader of the log should see; its output streams.
 * Standard input is empty: a program that asks a question gets end-of-file instead of hanging
 * (@actions/exec leaves it open otherwise: actions/toolkit packages/exec/src/toolrunner.ts).
 * @returns the exit code; does not throw on a failing one.
 */
async function show(command, args, options = {}) {
    const onLine = options.onLine;
    return await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .exec */ .m)(`"${command}"`, [...args], {
        env: withoutActionRights(options.environment ?? ownEnvironment()),
        ignoreReturnCode: true,
        input: noInput,
        ...(options.directory === undefined ? {} : { cwd: options.directory }),
        ...(options.output === undefined
            ? {}
            : { outStream: options.output, errStream: options.output }),
        ...(onLine === undefined ? {} : { listeners: { stdline: onLine, errline: onLine } }),
    });
}
/**
 * Asks a program a question and returns its standard output, trimmed at the end.
 * @throws an Error with the command and what it wrote, if it fails or cannot be started.
 */
async function ask(command, args, options = {}) {
    const { stdout } = await (0,execa__WEBPACK_IMPORTED_MODULE_1__/* .execa */ .Ho)(command, args, {
        ...(options.input === undefined ? { stdin: 'ignore' } : { input: options.input }),
        ...(options.directory === undefined ? {} : { cwd: options.directory }),
        env: withoutActionRights(options.environment ?? ownEnvironment()),
        extendEnv: false,
        maxBuffer: 256 * 1024 * 1024,
    });
    return stdout;
}
/**
 * Asks a program whose failure is an answer, too.
 * @param seconds after which it is killed: a daemon behind it may never answer
 * @throws an Error if the program cannot be started
 */
async function probe(command, args, { directory, environment, input }, seconds) {
    const result = await (0,execa__WEBPACK_IMPORTED_MODULE_1__/* .execa */ .Ho)(command, args, {
        ...(input === undefined ? { stdin: 'ignore' } : { input }),
        ...(directory === undefined ? {} : { cwd: directory }),
        env: withoutActionRights(environment ?? ownEnvironment()),
        extendEnv: false,
        reject: false,
        timeout: seconds * 1000,
        forceKillAfterDelay: 2000,
    });
    const { stdout, stderr, exitCode, timedOut } = result;
    if (exitCode === undefined && result.signal === undefined && !timedOut)
        throw result;
    return { stdout, stderr, exitCode, timedOut };
}
/** Like {@link ask}, but `undefined` where the program is absent or fails. */
async function askIfPossible(command, args, options = {}) {
    try {
        return await ask(command, args, options);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
