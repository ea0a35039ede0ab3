export const id = 722;
export const ids = [722];
export const modules = {

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

/***/ 30722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nd: () => (/* binding */ holdsAlready),
  S3: () => (/* binding */ installArtifact),
  cb: () => (/* binding */ installedLines),
  xC: () => (/* binding */ otherInputsSentence)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lib/files/digest-file.js
var digest_file = __webpack_require__(28436);
// EXTERNAL MODULE: ./build/src/lib/files/digesting.js
var digesting = __webpack_require__(9981);
// EXTERNAL MODULE: ./build/src/lib/files/paths.js
var paths = __webpack_require__(66821);
// EXTERNAL MODULE: ./build/src/lib/files/publish-directory.js
var publish_directory = __webpack_require__(85096);
// EXTERNAL MODULE: ./build/src/lib/programs/process.js
var process = __webpack_require__(49490);
// EXTERNAL MODULE: ./build/src/machine/work-directory.js
var work_directory = __webpack_require__(93860);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
// EXTERNAL MODULE: ./build/src/kernels/manifest.js
var manifest = __webpack_require__(30867);
// EXTERNAL MODULE: ./build/src/kernels/verify.js
var verify = __webpack_require__(76467);
;// CONCATENATED MODULE: ./build/src/kernels/artifact-source.js











/** Limits against zip bombs. vLLM for every arch is below 2 GB in some hundred files. */
const limits = { members: 20_000, bytes: 16 * 1024 ** 3 };
/**
 * Opens an artifact: the zip that `writeArtifact` made, a zip or directory that contains it (what
 * GitHub and actions/download-artifact deliver), or a directory with its unpacked content.
 * @returns the artifact and its manifest.
 * @throws InputError with one sentence if it is none of these.
 */
async function openArtifact(path) {
    const source = await openSource(path, 1);
    try {
        const bytes = await source.bytesOf(manifest/* manifestName */.vS);
        if (bytes === undefined || bytes > verify/* manifestLimit */.t7) {
            throw new errors/* InputError */.dz(`${manifest/* manifestName */.vS} in ${source.name} is no file of a manifest's size.`);
        }
        const content = await (0,consumers_.text)(await source.read(manifest/* manifestName */.vS));
        return { source, manifest: (0,manifest/* parseKernelManifest */.c5)(content, `${manifest/* manifestName */.vS} in ${source.name}`) };
    }
    catch (error) {
        await source.close();
        throw unreadable(source.name, error);
    }
}
function unreadable(name, error) {
    if (error instanceof errors/* InputError */.dz)
        return error;
    return new errors/* InputError */.dz(`${name} cannot be read as an artifact: ${(0,errors/* messageOf */.bD)(error)}.`);
}
async function openSource(path, depth) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found === undefined)
        throw new errors/* InputError */.dz(`There is no artifact at ${path}.`);
    return found.isDirectory() ? await openDirectory(path, depth) : await openZip(path, depth);
}
async function openDirectory(directory, depth) {
    const names = await (0,promises_.readdir)(directory);
    if (!names.includes(manifest/* manifestName */.vS)) {
        return await openSource((0,external_node_path_.join)(directory, innerArtifact(names, directory, depth)), depth - 1);
    }
    return {
        name: directory,
        bytesOf: async (path) => {
            const found = await (0,promises_.lstat)((0,external_node_path_.join)(directory, path)).catch(() => undefined);
            return found?.isFile() ? found.size : undefined;
        },
        read: async (path) => (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(directory, path)),
        close: async () => { },
    };
}
async function openZip(file, depth) {
    const zip = await (0,yauzl/* openPromise */.sO)(file, { autoClose: false, strictFileNames: true }).catch((error) => {
        throw new errors/* InputError */.dz(`${file} is not a zip file: ${(0,errors/* messageOf */.bD)(error)}.`);
    });
    try {
        const members = new Map();
        let bytes = 0;
        for await (const entry of zip.eachEntry()) {
            if (entry.fileName.endsWith('/'))
                continue;
            if (members.has(entry.fileName))
                throw new Error(`it holds ${entry.fileName} twice`);
            members.set(entry.fileName, entry);
            bytes += entry.uncompressedSize;
            if (members.size > limits.members || bytes > limits.bytes) {
                throw new Error(`it unpacks to more than ${limits.members} files or ${limits.bytes} bytes`);
            }
        }
        const read = async (path) => {
            const entry = members.get(path);
            if (entry === undefined)
                throw new Error(`${file} holds no ${path}`);
            return await zip.openReadStreamPromise(entry);
        };
        if (!members.has(manifest/* manifestName */.vS)) {
            const inner = innerArtifact([...members.keys()], file, depth);
            return await unpackedInner(await read(inner), inner).finally(() => zip.close());
        }
        return {
            name: file,
            bytesOf: async (path) => members.get(path)?.uncompressedSize,
            read,
            close: async () => zip.close(),
        };
    }
    catch (error) {
        zip.close();
        throw unreadable(file, error);
    }
}
/** Extracts the zip inside GitHub's zip to a temporary file, because a zip is read from its end. */
async function unpackedInner(content, name) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'artifact-'));
    const remove = () => (0,promises_.rm)(directory, { recursive: true, force: true });
    try {
        const file = (0,external_node_path_.join)(directory, (0,external_node_path_.basename)(name));
        await (0,external_node_stream_promises_.pipeline)(content, (0,digesting/* digesting */.h)(limits.bytes).stream, (0,external_node_fs_.createWriteStream)(file));
        const source = await openZip(file, 0);
        return { ...source, name, close: () => source.close().finally(remove) };
    }
    catch (error) {
        await remove();
        throw error;
    }
}
/** @returns the only archive inside a download. */
function innerArtifact(names, where, depth) {
    const archives = names.filter((name) => /\.(whl|zip)$/.test(name));
    const [inner] = archives;
    if (depth > 0 && inner !== undefined && archives.length === 1)
        return inner;
    throw new errors/* InputError */.dz(archives.length > 1 && depth > 0
        ? `${where} holds ${archives.length} archives and no ${manifest/* manifestName */.vS}; name the one to install.`
        : `${where} is not an artifact of this program: it holds no ${manifest/* manifestName */.vS}.`);
}

// EXTERNAL MODULE: ./build/src/kernels/elf.js
var elf = __webpack_require__(62257);
;// CONCATENATED MODULE: ./build/src/kernels/install.js
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
 * The command `install ARTIFACT`: checks an artifact and installs its kernels into a checkout. All
 * products are first unpacked into a staging folder in the checkout and checked (size, SHA-256,
 * shared object for this machine); then each is renamed into place. A Python file that git tracks
 * stays as it is in the checkout, as in vLLM's own setup.py. A tracked kernel module with other
 * content is refused, since keeping it would leave a stale kernel.
 * @param path the zip, GitHub's download of it, or a directory with its content.
 * @param sourceDir the fork's checkout.
 * @throws InputError with one sentence if anything is wrong; the checkout is then unchanged. A disk
 *   error during the renames is thrown as it is.
 */
async function installArtifact(path, sourceDir, packageDir) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const root = await (0,promises_.realpath)(sourceDir).catch(() => {
            throw new errors/* InputError */.dz(`There is no source directory at ${sourceDir}.`);
        });
        const cleanup = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const { source, manifest } = await openArtifact(path);
        cleanup.defer(() => source.close());
        const { wanted, unchanged, kept } = await sortProducts(root, manifest.products, packageDir);
        const stage = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,work_directory/* openWorkDirectory */.JF)(root), 'install-'));
        cleanup.defer(() => (0,promises_.rm)(stage, { recursive: true, force: true }));
        for (const product of wanted)
            await unpack(source, product, stage);
        for (const product of wanted)
            await putInPlace(stage, root, product);
        return { manifest, placed: wanted.map(({ path }) => path), unchanged, kept };
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
/**
 * Decides for each product whether it is installed, unchanged or kept, before anything is read from
 * the artifact.
 */
async function sortProducts(root, products, packageDir) {
    const [misplaced] = (0,verify/* placementProblems */.iI)(products, packageDir);
    if (misplaced !== undefined)
        throw new errors/* InputError */.dz(misplaced);
    const tracked = await trackedFiles(root);
    const wanted = [];
    const unchanged = [];
    const kept = [];
    for (const product of products) {
        await checkPlace(root, product.path);
        if (await holdsAlready(root, product))
            unchanged.push(product.path);
        else if (!tracked.has(product.path))
            wanted.push(product);
        else if (product.kind === 'file')
            kept.push(product.path);
        else {
            throw new errors/* InputError */.dz(`${product.path} is under git's control with other content than the artifact's; kernels are built, not tracked: take it out with git rm --cached.`);
        }
    }
    return { wanted, unchanged, kept };
}
/** Refuses a path where a write would leave the checkout, enter `.git`, or hit a directory. */
async function checkPlace(root, path) {
    const parts = path.split('/');
    if (parts.some((part) => part.toLowerCase() === '.git')) {
        throw new errors/* InputError */.dz(`The artifact wants to write ${path}, inside git's own directory.`);
    }
    for (let depth = 1; depth <= parts.length; depth += 1) {
        const place = (0,external_node_path_.join)(root, ...parts.slice(0, depth));
        const found = await (0,promises_.lstat)(place).catch(() => undefined);
        if (found === undefined)
            return;
        if (depth === parts.length ? found.isDirectory() : !(await leadsInside(root, place))) {
            throw new errors/* InputError */.dz(`${path} cannot be put in place: ${place} is not where a file can go.`);
        }
    }
}
async function leadsInside(root, place) {
    const real = await (0,promises_.realpath)(place).catch(() => '');
    return (0,paths/* isInside */.FK)(real, root) && (await (0,promises_.lstat)(real)).isDirectory();
}
/** @returns whether the file of a product has the content that the manifest says */
async function holdsAlready(root, product) {
    const file = (0,external_node_path_.join)(root, product.path);
    const found = await (0,promises_.lstat)(file).catch(() => undefined);
    if (!found?.isFile() || found.size !== product.bytes)
        return false;
    return (await (0,digest_file/* digestFile */.T)(file)).sha256 === product.sha256;
}
/** @returns the paths that git tracks below the directory; empty if there is no repository. */
async function trackedFiles(root) {
    try {
        return new Set((await (0,process/* capture */.Fg)('git', ['ls-files', '-z'], { directory: root })).split('\0'));
    }
    catch (error) {
        if (!(await (0,publish_directory/* exists */.t)((0,external_node_path_.join)(root, '.git'))))
            return new Set();
        throw new errors/* InputError */.dz(`git cannot list the files of ${root}: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** Unpacks one product into the staging folder and checks it. */
async function unpack(source, product, stage) {
    const refuse = (problem) => {
        throw new errors/* InputError */.dz(`${product.path} in ${source.name} ${problem}; nothing was installed.`);
    };
    const claimed = await source.bytesOf(product.path);
    if (claimed === undefined)
        return refuse('is missing');
    if (claimed !== product.bytes) {
        refuse(`has ${claimed} bytes where the manifest says ${product.bytes}`);
    }
    const file = (0,external_node_path_.join)(stage, product.path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    const { stream, digest } = (0,digesting/* digesting */.h)(product.bytes);
    try {
        await (0,external_node_stream_promises_.pipeline)(await source.read(product.path), stream, (0,external_node_fs_.createWriteStream)(file));
    }
    catch (error) {
        refuse(`cannot be unpacked: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    if (digest().sha256 !== product.sha256)
        refuse('has other content than the manifest says');
    const problem = product.kind === 'module' ? await (0,elf/* sharedObjectProblemOf */.r)(file) : undefined;
    if (problem !== undefined)
        refuse(problem);
    await (0,promises_.chmod)(file, product.kind === 'module' ? 0o755 : 0o644);
}
async function putInPlace(stage, root, { path }) {
    const target = (0,external_node_path_.join)(root, path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    await (0,promises_.rename)((0,external_node_path_.join)(stage, path), target);
}
/** @returns what was installed, one line a fact, for the terminal. */
function installedLines({ manifest, placed, unchanged, kept }) {
    const { commit, repository } = manifest.source;
    const origin = [repository, commit?.slice(0, 12)].filter((part) => part !== undefined).join(' ');
    return [
        ...placed.map((path) => `placed ${path}`),
        ...unchanged.map((path) => `unchanged ${path}`),
        ...kept.map((path) => `kept ${path}, which git tracks here with other content`),
        ...(origin === '' ? [] : [`built from ${origin}${manifest.source.dirty ? ', changed' : ''}`]),
    ];
}
/**
 * Says if kernels were built from other inputs than the checkout's.
 * @param kernelInputs digest of the checkout's kernel inputs.
 * @returns one sentence; undefined if the inputs are the same.
 */
function otherInputsSentence(manifest, kernelInputs) {
    if (manifest.kernelInputs === kernelInputs)
        return undefined;
    const commit = manifest.source.commit;
    return `These kernels were built from other kernel inputs than this checkout's${commit === undefined ? '' : `, those of commit ${commit.slice(0, 12)}`}: they do not show what the checkout's sources say.`;
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


/***/ })

};
