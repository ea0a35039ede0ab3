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
 * {@link sharedObjectProblem} for a file on disk.
 * @throws the file system's error if the file cannot be read.
 */
async function sharedObjectProblemOf(file, processor = process.arch) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file), true);
        const { size } = await handle.stat();
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(elfHeaderBytes), 0, elfHeaderBytes, 0);
        return sharedObjectProblem(buffer.subarray(0, bytesRead), size, processor);
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

/***/ 76467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ packageDirsOf),
/* harmony export */   TX: () => (/* binding */ verifyManifest),
/* harmony export */   Yz: () => (/* binding */ verifyProducts),
/* harmony export */   iI: () => (/* binding */ placementProblems),
/* harmony export */   t7: () => (/* binding */ manifestLimit)
/* harmony export */ });
/* unused harmony export readManifest */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89862);
/* harmony import */ var _lib_files_digest_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28436);
/* harmony import */ var _elf_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62257);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30867);






/** Size limit in bytes; a larger file is no manifest of ours and is not read. */
const manifestLimit = 16 * 1024 * 1024;
/**
 * Checks the products on disk against their manifest.
 * @param packageDir the Python package, relative to `sourceDir`; undefined: taken from the modules'
 *   directories ({@link packageDirsOf}).
 * @param processor as `process.arch` names it.
 * @returns one sentence for each problem; empty: every product exists, is unaltered, and is where
 *   Python will import it.
 */
async function verifyProducts(sourceDir, manifest, packageDir, processor = process.arch) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(sourceDir);
    const problems = placementProblems(manifest.products, packageDir);
    for (const product of manifest.products) {
        const problem = await productProblem(root, product, processor);
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
async function productProblem(root, product, processor) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, product.path);
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file);
        if (!real.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
            return `leads out of the source directory, to ${real}`;
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(real)).isFile())
            return 'is not a file';
        const digest = await (0,_lib_files_digest_file_js__WEBPACK_IMPORTED_MODULE_3__/* .digestFile */ .T)(real);
        if (digest.bytes !== product.bytes) {
            return `has ${digest.bytes} bytes where the manifest says ${product.bytes}`;
        }
        if (digest.sha256 !== product.sha256)
            return 'has other content than the manifest says';
        return product.kind === 'module' ? await (0,_elf_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedObjectProblemOf */ .r)(real, processor) : undefined;
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
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file)).size > manifestLimit)
            throw new Error('it is too large for a manifest');
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        const absent = error.code === 'ENOENT';
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(absent
            ? `There is no manifest at ${file}.`
            : `Cannot read the manifest ${file}: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}.`);
    }
    return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseKernelManifest */ .c5)(text, file);
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
 * @returns the SHA-256 in hexadecimal and the size in bytes
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
    return await digestFile(file).then(({ sha256 }) => sha256, () => undefined);
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
