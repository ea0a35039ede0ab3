export const id = 863;
export const ids = [863];
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
/* harmony import */ var _machine_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52135);
/* harmony import */ var _plan_cmake_texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76719);
/* harmony import */ var _plan_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78812);






/**
 * The command `install ARTIFACT`. Needs neither git nor a toolkit.
 * @param artifact its directory or zip
 */
async function installCommand(settings, frontend, artifact) {
    const { sourceDir, packageDir } = settings;
    const installed = await (0,_kernels_install_js__WEBPACK_IMPORTED_MODULE_1__/* .installArtifact */ .S3)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(artifact), sourceDir, packageDir);
    for (const line of (0,_kernels_install_js__WEBPACK_IMPORTED_MODULE_1__/* .installedLines */ .cb)(installed))
        frontend.print(line);
    const here = await kernelInputsHere(settings);
    const other = here && (0,_kernels_install_js__WEBPACK_IMPORTED_MODULE_1__/* .otherInputsSentence */ .xC)(installed.manifest, here);
    if (other)
        frontend.log.warning(other);
    return _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$.done;
}
/** @returns the digest of the checkout's kernel inputs; undefined where git cannot tell */
async function kernelInputsHere({ sourceDir, kernelInputs, }) {
    const repository = await (0,_machine_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .readRepository */ .N)(sourceDir).catch(() => undefined);
    if (repository === undefined)
        return undefined;
    return (0,_plan_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOfFiles */ .v0)((0,_plan_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .kernelInputsOf */ .i8)(repository, await (0,_plan_cmake_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .readCMakeTexts */ .y)(repository), kernelInputs));
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

/***/ 30722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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
// EXTERNAL MODULE: ./build/src/lib/programs/process.js
var programs_process = __webpack_require__(49490);
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












/**
 * The command `install ARTIFACT`: checks an artifact and installs its kernels into a checkout. All
 * products are first unpacked into a staging folder in the checkout and checked (size, SHA-256,
 * shared object for this machine); then each is renamed into place. A Python file that git tracks
 * stays as it is in the checkout, as in vLLM's own setup.py. A tracked kernel module with other
 * content is refused, since keeping it would leave a stale kernel.
 * @param path the zip, GitHub's download of it, or a directory with its content.
 * @param sourceDir the fork's checkout.
 * @param processor as `process.arch` names it.
 * @throws InputError with one sentence if anything is wrong; the checkout is then unchanged. A disk
 *   error during the renames is thrown as it is.
 */
async function installArtifact(path, sourceDir, packageDir, processor = process.arch) {
    const root = await (0,promises_.realpath)(sourceDir).catch(() => {
        throw new errors/* InputError */.dz(`There is no source directory at ${sourceDir}.`);
    });
    const { source, manifest } = await openArtifact(path);
    try {
        const { wanted, unchanged, kept } = await sortProducts(root, manifest.products, packageDir);
        const stage = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,work_directory/* openWorkDirectory */.JF)(root), 'install-'));
        try {
            for (const product of wanted)
                await unpack(source, product, stage, processor);
            for (const product of wanted)
                await putInPlace(stage, root, product);
        }
        finally {
            await (0,promises_.rm)(stage, { recursive: true, force: true });
        }
        return { manifest, placed: wanted.map((product) => product.path), unchanged, kept };
    }
    finally {
        await source.close();
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
    return real.startsWith(root + external_node_path_.sep) && (await (0,promises_.lstat)(real)).isDirectory();
}
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
        return new Set((await (0,programs_process/* capture */.Fg)('git', ['ls-files', '-z'], { directory: root })).split('\0'));
    }
    catch (error) {
        const repository = await (0,promises_.access)((0,external_node_path_.join)(root, '.git')).then(() => true, () => false);
        if (!repository)
            return new Set();
        throw new errors/* InputError */.dz(`git cannot list the files of ${root}: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** Unpacks one product into the staging folder and checks it. */
async function unpack(source, product, stage, processor) {
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
    const problem = product.kind === 'module' ? await (0,elf/* sharedObjectProblemOf */.r)(file, processor) : undefined;
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

/***/ 60462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ withoutActionRights),
/* harmony export */   a: () => (/* binding */ ownEnvironment)
/* harmony export */ });
/** The environment of this process. Child processes get less: {@link withoutActionRights}. */
function ownEnvironment() {
    return Object.fromEntries(Object.entries(process.env).filter((pair) => pair[1] !== undefined));
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
async function runProgram(command, args, options = {}) {
    const onLine = options.onLine;
    return await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .exec */ .m)(`"${command}"`, [...args], {
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutActionRights */ .Y)(options.environment ?? (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .a)()),
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
 * Runs a program and returns its standard output without the final newline.
 * @throws an Error with the command and its output if it fails or cannot be started.
 */
async function capture(command, args, options = {}) {
    const { stdout } = await (0,execa__WEBPACK_IMPORTED_MODULE_2__/* .execa */ .Ho)(command, args, {
        ...(options.input === undefined ? { stdin: 'ignore' } : { input: options.input }),
        ...(options.directory === undefined ? {} : { cwd: options.directory }),
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutActionRights */ .Y)(options.environment ?? (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .a)()),
        extendEnv: false,
        maxBuffer: 256 * 1024 * 1024,
    });
    return stdout;
}
/**
 * Runs a program whose failure is a valid answer.
 * @param seconds timeout after which it is killed: a daemon behind it may never answer
 * @throws an Error if the program cannot be started
 */
async function tryCapture(command, args, { directory, environment, input }, seconds) {
    const result = await (0,execa__WEBPACK_IMPORTED_MODULE_2__/* .execa */ .Ho)(command, args, {
        ...(input === undefined ? { stdin: 'ignore' } : { input }),
        ...(directory === undefined ? {} : { cwd: directory }),
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutActionRights */ .Y)(environment ?? (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .a)()),
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
/** Like {@link capture}, but `undefined` if the program is absent or fails. */
async function captureIfPossible(command, args, options = {}) {
    try {
        return await capture(command, args, options);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 52135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRepository)
/* harmony export */ });
/* unused harmony export repositoryName */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89862);
/* harmony import */ var _lib_programs_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49490);
/* harmony import */ var _work_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93860);






/**
 * Reads a checkout through git. The index already has the object ids of unchanged files; only
 * changed and untracked files are hashed.
 * @throws InputError if the directory is no git checkout, or if git tracks files in this program's
 *   own folder. Any other failure of git is thrown too: an empty list would give a valid-looking
 *   wrong key.
 */
async function readRepository(sourceDir) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(sourceDir);
    const git = (...args) => (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_4__/* .capture */ .Fg)('git', ['-C', directory, ...args]);
    if ((await (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_4__/* .captureIfPossible */ .jV)('git', ['-C', directory, 'rev-parse', '--git-dir'])) === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`source-dir is ${directory}, which is no git checkout (or git is missing or refuses its owner, see safe.directory); a checkout with at least one commit is accepted.`);
    }
    const commit = await (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_4__/* .captureIfPossible */ .jV)('git', ['-C', directory, 'rev-parse', '--verify', 'HEAD']);
    if (commit === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`source-dir ${directory} has no commit yet; one is needed.`);
    }
    const [root, gitDirectory, index, differing, others, staged, ref, defaultBranch, remote] = await Promise.all([
        git('rev-parse', '--show-toplevel'),
        git('rev-parse', '--git-common-dir'),
        git('ls-files', '--stage', '-z'),
        git('ls-files', '--modified', '--deleted', '-z'),
        git('ls-files', '--others', '--exclude-standard', '-z'),
        git('diff-index', '--cached', '--name-only', '-z', 'HEAD'),
        (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_4__/* .captureIfPossible */ .jV)('git', ['-C', directory, 'symbolic-ref', '--quiet', 'HEAD']),
        (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_4__/* .captureIfPossible */ .jV)('git', ['-C', directory, 'rev-parse', '--abbrev-ref', 'origin/HEAD']),
        (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_4__/* .captureIfPossible */ .jV)('git', ['-C', directory, 'config', '--get', 'remote.origin.url']),
    ]);
    const indexed = parseIndex(index);
    const tracked = new Set(indexed.map((file) => file.path));
    (0,_work_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .requireUntracked */ .zk)(tracked, _work_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .workDirectoryName */ .GC);
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
 * `owner/name` from a remote's URL, else the folder's name.
 * @example repositoryName('git@github.com:vllm-project/vllm.git', '/src') === 'vllm-project/vllm'
 */
function repositoryName(remote, directory) {
    const path = remote
        ?.trim()
        .replace(/\/+$/, '')
        .replace(/\.git$/, '')
        // User information before the host may contain a password.
        .replace(/^[a-z][a-z0-9+.-]*:\/\/(?:.*@)?/i, '//')
        .match(/[/:]([^/:@]+\/[^/:@]+)$/);
    return path?.[1] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(directory);
}
/**
 * Hashes files as git would, so that a file edited here and the same content committed later are
 * the same kernel input.
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
            const id = await (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_4__/* .capture */ .Fg)('git', ['-C', directory, 'hash-object', '--stdin'], { input });
            files.push({ path, mode: '120000', id });
        }
        else if (facts?.isDirectory()) {
            // A changed submodule has no single id: a unique one makes every key miss.
            files.push({ path, mode: '160000', id: `changed-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}` });
        }
    }
    return files;
}
/** @returns path → object id of the file's content */
async function objectIds(directory, paths) {
    const git = (args, input) => (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_4__/* .capture */ .Fg)('git', ['-C', directory, 'hash-object', ...args], input === undefined ? {} : { input });
    // `--stdin-paths` takes one path a line and unquotes a line that begins with a quote.
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


/***/ }),

/***/ 93860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ workDirectoryName),
/* harmony export */   JF: () => (/* binding */ openWorkDirectory),
/* harmony export */   _C: () => (/* binding */ workDirectoryPath),
/* harmony export */   hb: () => (/* binding */ requireOwnDirectory),
/* harmony export */   sn: () => (/* binding */ compilerCacheRunPath),
/* harmony export */   v7: () => (/* binding */ stagingDirectory),
/* harmony export */   zk: () => (/* binding */ requireUntracked)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89862);



/** Name of the folder in the checkout that holds this program's own files. */
const workDirectoryName = '.vllm-incremental-build';
/** Absolute path of the folder, which need not exist. */
function workDirectoryPath(sourceDir) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sourceDir, workDirectoryName);
}
/**
 * Absolute path below the work directory where one run unpacks what it fetches.
 * @param id as `Run.id`
 */
function stagingDirectory(workDirectory, id) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDirectory, 'staging', id);
}
/** Absolute path of a compiler cache's files that belong to one run only. */
function compilerCacheRunPath(workDirectory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDirectory, 'compiler-cache', 'run');
}
/**
 * Creates the work directory. It is on the checkout's disk, so that files unpacked in it can be
 * renamed into place. Its own `.gitignore` keeps it out of `git status` without touching the fork's
 * files.
 * @returns its absolute path
 * @throws InputError if it is a link or a file
 */
async function openWorkDirectory(sourceDir) {
    const directory = workDirectoryPath(sourceDir);
    await requireOwnDirectory(directory);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
    // Never overwrite: an existing file may be a link.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => { });
    return directory;
}
/**
 * Checks that a folder of ours is not something else in the checkout: through a committed link, we
 * would write and delete wherever it points.
 * @throws InputError if it exists and is not a directory
 */
async function requireOwnDirectory(directory) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(directory).catch(() => undefined);
    if (found === undefined || found.isDirectory())
        return;
    const what = found.isSymbolicLink() ? 'a symbolic link' : 'no directory';
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${directory} is ${what}; this program keeps its own files there: remove it from the checkout.`);
}
/**
 * Checks that git tracks nothing in a place that this program writes and empties: it would mistake
 * such files for its own, or delete them.
 * @param tracked paths that git tracks, relative to the checkout
 * @param place relative to the checkout
 * @throws InputError naming the first tracked file there
 */
function requireUntracked(tracked, place) {
    for (const path of tracked) {
        if (path !== place && !path.startsWith(`${place}/`))
            continue;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`git tracks ${path}, and ${place} belongs to the build; take it out with git rm -r --cached ${place}.`);
    }
}


/***/ }),

/***/ 76719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readCMakeTexts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);



const cmakeFile = picomatch__WEBPACK_IMPORTED_MODULE_2__(['**/CMakeLists.txt', '**/*.cmake'], { dot: true });
/** @returns whether the path is a file in CMake's language. */
function isCMakeFile(path) {
    return cmakeFile(path);
}
/** @returns path → content of the repository's files in CMake's language, as they are now */
async function readCMakeTexts(repository) {
    const texts = {};
    for (const { path, mode } of repository.files) {
        if (!isCMakeFile(path) || mode === '160000')
            continue;
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.directory, path), 'utf8').catch(() => undefined);
        if (text !== undefined)
            texts[path] = text;
    }
    return texts;
}


/***/ }),

/***/ 78812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i8: () => (/* binding */ kernelInputsOf),
/* harmony export */   v0: () => (/* binding */ digestOfFiles)
/* harmony export */ });
/* unused harmony exports selectKernelInputs, withoutBuildTrees */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);



/**
 * Where kernel builds of vLLM and its forks keep what they read. The patterns are wide on purpose:
 * a file too many costs a look into the build tree, a file too few would be a stale kernel. Other
 * files that a build read are recorded with its products and checked at the next hit. Source:
 * vLLM's own list in docker/Dockerfile (stage csrc-build) and its CMakeLists.txt.
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
/** Never read by a kernel build, even if other patterns match. */
const kernelInputExceptions = ['**/*.md', '{docs,tests,benchmarks,examples}/**'];
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
/**
 * The kernel inputs of a checkout: chosen from the files that git lists, without what a build made
 * there.
 */
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


/***/ })

};
