export const id = 336;
export const ids = [336];
export const modules = {

/***/ 56955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyCommand: () => (/* binding */ verifyCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _kernels_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76467);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89862);



/**
 * The command `verify MANIFEST`.
 * @param manifestFile path of a kernels.json
 */
async function verifyCommand({ sourceDir, packageDir }, frontend, manifestFile) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(manifestFile);
    const { manifest, problems } = await (0,_kernels_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyManifest */ .TX)(file, sourceDir, packageDir);
    for (const problem of problems)
        frontend.log.error(problem);
    if (problems.length > 0)
        return _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$.buildFailed;
    frontend.print(`${manifest.products.length} products are as ${manifestFile} says.`);
    return _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$.done;
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

/***/ 62257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ sharedObjectProblemOf)
/* harmony export */ });
/* unused harmony export sharedObjectProblem */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
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

/** Bytes of the ELF64 header: all that {@link sharedObjectProblem} reads. */
const elfHeaderBytes = 64;
/** Node's name of a processor → `e_machine` (System V ABI, "ELF Header"). */
const machines = {
    x64: { code: 62, name: 'x86-64' },
    arm64: { code: 183, name: 'aarch64' },
};
/**
 * Checks whether a file can be a Python extension module for this machine: ELF64, little-endian, a
 * shared object for its processor, and not truncated (the section headers, which linkers write
 * last, are inside the file).
 * @param header the first {@link elfHeaderBytes} bytes, fewer if the file is shorter.
 * @param bytes size of the whole file.
 * @param processor as `process.arch` names it.
 * @returns what is wrong, to follow the file's name in a sentence; `undefined` if nothing is.
 */
function sharedObjectProblem(header, bytes, processor) {
    if (header.length < elfHeaderBytes || header.toString('latin1', 0, 4) !== '\x7fELF') {
        return 'is not an ELF file';
    }
    if (header[4] !== 2 || header[5] !== 1)
        return 'is not a 64-bit little-endian ELF file';
    if (header.readUInt16LE(16) !== 3)
        return 'is an ELF file but not a shared object';
    const machine = machines[processor];
    const code = header.readUInt16LE(18);
    if (machine === undefined || code !== machine.code) {
        const built = Object.values(machines).find((known) => known.code === code)?.name;
        return `is built for ${built ?? `processor ${code}`}, and this machine is ${machine?.name ?? processor}`;
    }
    const sectionHeaders = header.readBigUInt64LE(40);
    const end = sectionHeaders + BigInt(header.readUInt16LE(58) * header.readUInt16LE(60));
    if (end > BigInt(bytes))
        return `is cut short at ${bytes} of at least ${end} bytes`;
    return undefined;
}
/**
 * {@link sharedObjectProblem} for a file on disk and this machine.
 * @throws the file system's error if the file cannot be read.
 */
async function sharedObjectProblemOf(file) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file), true);
        const { size } = await handle.stat();
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(elfHeaderBytes));
        return sharedObjectProblem(buffer.subarray(0, bytesRead), size, process.arch);
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _inputs_toolkit_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49816);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89862);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90467);




/** The manifest's file name, in an artifact and beside the report. */
const manifestName = 'kernels.json';
/**
 * A path in a manifest: relative, forward slashes, no `.` or `..`, no control characters. Other
 * paths could lead out of the checkout.
 */
const pathPart = String.raw `(?!\.{1,2}(?:/|$))[^/\\\x00-\x1f]+`;
const safePath = new RegExp(`^${pathPart}(?:/${pathPart})*$`);
const productSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .max(1024)
        .regex(safePath, 'is not a plain relative path')
        .describe('Relative to the source directory, with forward slashes.'),
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['module', 'file']).describe('module: a Python extension module; file: any other.'),
    bytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256'),
    archs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
        .describe('Device code inside, as in TORCH_CUDA_ARCH_LIST: 9.0a, 8.0+PTX; 8.0-virtual: PTX alone; default: the compiler chose.'),
    obtained: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['built', 'restored'])
        .describe('built: linked or written by this run; restored: from an earlier run.'),
});
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    tool: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    source: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('OWNER/NAME or the URL of the origin.'),
        commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        dirty: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('Whether kernel inputs differed from the commit.'),
    }),
    kernelInputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).describe('Digest of the kernel inputs.'),
    toolchain: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        declared: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            toolkit: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_inputs_toolkit_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toolkitNames */ .h7),
            versions: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        }),
        real: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
            .optional()
            .describe('Fingerprint of what compiled; absent where it is not known.'),
    }),
    preset: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    products: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(productSchema)
        .refine((products) => new Set(products.map(({ path }) => path)).size === products.length, 'names a path twice')
        .refine((products) => products.every(({ path }) => path !== manifestName), `names ${manifestName}, which is the manifest itself`),
    created: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
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
    const value = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(text);
    if (value === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${where} is not JSON; a ${manifestName} of this program is expected.`);
    }
    const schema = value?.schema;
    if (typeof schema === 'number' && schema > 1) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${where} has schema ${schema}, and this version reads schema 1; use a newer version of this program.`);
    }
    const result = manifestSchema.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const field = issue?.path.join('.') || 'the document';
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${where} is not a manifest of this program: ${field}: ${issue?.message ?? 'is wrong'}.`);
}


/***/ }),

/***/ 76467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ packageDirsOf),
/* harmony export */   TX: () => (/* binding */ verifyManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   Yz: () => (/* binding */ verifyProducts),
/* harmony export */   iI: () => (/* binding */ placementProblems),
/* harmony export */   t7: () => (/* binding */ manifestLimit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89862);
/* harmony import */ var _lib_files_digest_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28436);
/* harmony import */ var _lib_files_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66821);
/* harmony import */ var _elf_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62257);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30867);







/** Size limit in bytes; a larger file is no manifest of ours and is not read. */
const manifestLimit = 16 * 1024 * 1024;
/**
 * Checks the products on disk against their manifest.
 * @param packageDir the Python package, relative to `sourceDir`; undefined: taken from the modules'
 *   directories ({@link packageDirsOf}).
 * @returns one sentence for each problem; empty: every product exists, is unaltered, and is where
 *   Python will import it.
 */
async function verifyProducts(sourceDir, manifest, packageDir) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(sourceDir);
    const problems = placementProblems(manifest.products, packageDir);
    for (const product of manifest.products) {
        const problem = await productProblem(root, product);
        if (problem !== undefined)
            problems.push(`${product.path} ${problem}.`);
    }
    return problems;
}
/** @returns the first path component of every module: the packages that Python imports them from */
function packageDirsOf(products) {
    const modules = products.filter(({ kind, path }) => kind === 'module' && path.includes('/'));
    return [...new Set(modules.map(({ path }) => path.slice(0, path.indexOf('/'))))].sort();
}
/** Finds problems with the paths alone, one sentence each. */
function placementProblems(products, packageDir) {
    if (products.length === 0)
        return ['The manifest names no product.'];
    const modules = products.filter(({ kind }) => kind === 'module');
    const directory = packageDir?.replace(/^\.\//, '').replace(/\/+$/, '');
    return modules.flatMap(({ path }) => {
        if (directory === undefined) {
            return path.includes('/')
                ? []
                : [`${path} lies in no package, so Python cannot import it from one.`];
        }
        return path.startsWith(`${directory}/`)
            ? []
            : [`${path} lies outside the package directory ${directory}, so Python will not import it.`];
    });
}
async function productProblem(root, product) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, product.path);
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file);
        if (!(0,_lib_files_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(real, root))
            return `leads out of the source directory, to ${real}`;
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real)).isFile())
            return 'is not a file';
        const digest = await (0,_lib_files_digest_file_js__WEBPACK_IMPORTED_MODULE_3__/* .digestFile */ .T)(real);
        if (digest.bytes !== product.bytes) {
            return `has ${digest.bytes} bytes where the manifest says ${product.bytes}`;
        }
        if (digest.sha256 !== product.sha256)
            return 'has other content than the manifest says';
        return product.kind === 'module' ? await (0,_elf_js__WEBPACK_IMPORTED_MODULE_5__/* .sharedObjectProblemOf */ .r)(real) : undefined;
    }
    catch (error) {
        return error.code === 'ENOENT'
            ? 'is missing'
            : `cannot be read: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`;
    }
}
/**
 * Reads a manifest file.
 * @throws InputError with one sentence if it is missing or not a manifest of this program.
 */
async function readManifest(file) {
    let text;
    try {
        const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
        if (!facts.isFile())
            throw new Error('it is not a file');
        if (facts.size > manifestLimit)
            throw new Error('it is too large for a manifest');
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        const absent = error.code === 'ENOENT';
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(absent
            ? `There is no manifest at ${file}.`
            : `Cannot read the manifest ${file}: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}.`);
    }
    return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .parseKernelManifest */ .c5)(text, file);
}
/**
 * The command `verify MANIFEST`.
 * @returns the manifest, and one sentence for each problem; empty: everything matches the manifest.
 * @throws InputError if the manifest or the source directory cannot be read.
 */
async function verifyManifest(manifestFile, sourceDir, packageDir) {
    const manifest = await readManifest(manifestFile);
    return { manifest, problems: await verifyProducts(sourceDir, manifest, packageDir) };
}


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

/***/ 66821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   EA: () => (/* binding */ rootGuard),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Jq: () => (/* binding */ followingLinks),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72428);



/**
 * Whether `path` is below `directory`, comparing names only. Both are absolute and have no `..`. A
 * directory is not inside itself.
 */
function isInside(path, directory) {
    return path.startsWith(directory.endsWith('/') ? directory : `${directory}/`);
}
/** @returns `path` relative to `directory`, both absolute; undefined if it is not below it */
function pathBelow(directory, path) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
    return name === '' || name === '..' || name.startsWith('../') ? undefined : name;
}
/**
 * Whether any part of a path starts with a dot, such as `.git` or `.github`. Generators do not
 * write there.
 */
function isHidden(path) {
    return path.split('/').some((part) => part.startsWith('.'));
}
/** A path as messages show it: relative to the checkout if it is inside, else unchanged. */
function shownPath(path, sourceDir) {
    return isInside(path, sourceDir) ? path.slice(sourceDir.length + 1) : path;
}
/**
 * Guards against paths from a damaged or crafted input record. The returned function says whether a
 * path, with every symbolic link resolved, is inside one of the roots.
 * @param roots absolute paths; a root that does not exist contains nothing
 * @param followLinks shared by guards that check the same paths
 */
function rootGuard(roots, followLinks = followingLinks()) {
    const real = roots.flatMap((root) => realPath(root) ?? []);
    return (path) => {
        if (!path.startsWith('/') || node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path) !== path)
            return false;
        const target = followLinks(path);
        return target !== undefined && real.some((root) => isInside(target, root));
    };
}
/** Resolves links by listing each directory once instead of checking each of its files. */
function followingLinks() {
    const known = new Map();
    return (path) => {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        let directory = known.get(parent);
        if (directory === undefined) {
            const real = realDirectory(parent);
            directory = { real, isLink: real === undefined ? () => false : linksIn(real) };
            known.set(parent, directory);
        }
        const { real, isLink } = directory;
        if (real === undefined)
            return undefined;
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
        const entry = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(real, name);
        return isLink(name) ? (realPath(entry) ?? entry) : entry;
    };
}
function linksIn(directory) {
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true });
        const links = new Set(entries.flatMap((entry) => (entry.isSymbolicLink() ? entry.name : [])));
        return (name) => links.has(name);
    }
    catch {
        // Absent, not a directory, or a directory that can be entered but not listed.
        return (name) => isLink(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(directory, name));
    }
}
/** Resolves the part of a path that exists; undefined if a link in it is broken. */
function realDirectory(path) {
    const real = realPath(path);
    if (real !== undefined || path === '/')
        return real;
    if (isLink(path))
        return undefined;
    const parent = realDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    return parent === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(parent, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}
function realPath(path) {
    return (0,_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .C)(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path));
}
function isLink(path) {
    // It throws where a parent is a file.
    return (0,_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .C)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink()) ?? false;
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

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
