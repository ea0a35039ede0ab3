export const id = 674;
export const ids = [674];
export const modules = {

/***/ 87945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ layerNames)
/* harmony export */ });
/** The four independent caches of the design. */
const layerNames = ['products', 'build-tree', 'compiler-cache', 'external-sources'];


/***/ }),

/***/ 52135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   yo: () => (/* binding */ readCMakeTexts)
/* harmony export */ });
/* unused harmony exports parseIndex, repositoryName */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _plan_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78812);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19948);






/**
 * Reads what git knows of a checkout. The index gives the object ids of unchanged files for free;
 * only files that differ from it, or that it does not hold, are hashed.
 * @throws InputError where the directory is no git checkout. Any other failure of git is thrown
 * too: an empty list would be a valid-looking wrong key.
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
    const [index, differing, others, staged, ref, defaultBranch, remote] = await Promise.all([
        git('ls-files', '--stage', '-z'),
        git('ls-files', '--modified', '--deleted', '-z'),
        git('ls-files', '--others', '--exclude-standard', '-z'),
        git('diff-index', '--cached', '--name-only', '-z', 'HEAD'),
        (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .askIfPossible */ .k2)('git', ['-C', directory, 'symbolic-ref', '--quiet', 'HEAD']),
        (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .askIfPossible */ .k2)('git', ['-C', directory, 'rev-parse', '--abbrev-ref', 'origin/HEAD']),
        (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .askIfPossible */ .k2)('git', ['-C', directory, 'config', '--get', 'remote.origin.url']),
    ]);
    const indexed = parseIndex(index);
    const changed = [...new Set([...split(differing), ...split(others)])];
    const present = await hashWorkingFiles(directory, changed);
    const differs = new Set(changed);
    const unchanged = indexed.filter((file) => !differs.has(file.path));
    return {
        directory,
        files: [...unchanged, ...present].sort((a, b) => (a.path < b.path ? -1 : 1)),
        tracked: new Set(indexed.map((file) => file.path)),
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
        .match(/[/:]([^/:]+\/[^/:]+)$/);
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
    const ids = regular.length === 0
        ? []
        : (await (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .kA)('git', ['-C', directory, 'hash-object', '--stdin-paths'], {
            input: regular.map(({ path }) => path).join('\n'),
        })).split('\n');
    const files = regular.map(({ path, facts }, index) => ({
        path,
        mode: (facts?.mode ?? 0) & 0o100 ? '100755' : '100644',
        id: ids[index] ?? '',
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
/* harmony export */   JF: () => (/* binding */ openWorkDirectory),
/* harmony export */   _C: () => (/* binding */ workDirectoryPath)
/* harmony export */ });
/* unused harmony export workDirectoryName */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Name of the folder in the checkout where everything of ours lies that is not the user's. */
const workDirectoryName = '.vllm-incremental-build';
/** @returns its absolute path, whether it is there or not */
function workDirectoryPath(sourceDir) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sourceDir, workDirectoryName);
}
/**
 * Makes the folder, on the checkout's own disk so that what is unpacked in it can be renamed into
 * place. Its own `.gitignore` keeps it out of `git status` without touching the fork's files.
 * @returns its absolute path
 */
async function openWorkDirectory(sourceDir) {
    const directory = workDirectoryPath(sourceDir);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.gitignore'), '*\n');
    return directory;
}


/***/ }),

/***/ 54927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WY: () => (/* binding */ digestOfPins),
/* harmony export */   Z8: () => (/* binding */ findExternalPins),
/* harmony export */   y8: () => (/* binding */ comparePins)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23837);

const declaration = /\b(?:FetchContent_Declare|FetchContent_Populate|ExternalProject_Add)\s*\(\s*([\w.+-]+)([^)]*)\)/gi;
/**
 * Finds the external projects that CMake files declare, and names what pins each: the text of its
 * declaration and every `set()` of the variables in it. Nothing is evaluated: whatever could move
 * the pin moves the digest, and a digest moved for nothing only costs one clone.
 * @param cmakeTexts path → content
 * @param cmakeArgs the user's arguments, which may set such a variable
 */
function findExternalPins(cmakeTexts, cmakeArgs = []) {
    const texts = Object.keys(cmakeTexts)
        .sort()
        .map((path) => withoutComments(cmakeTexts[path] ?? ''));
    const facts = new Map();
    for (const text of texts) {
        for (const [, name, body] of text.matchAll(declaration)) {
            if (name === undefined || body === undefined || body.trim() === '')
                continue;
            const known = facts.get(name.toLowerCase()) ?? [];
            facts.set(name.toLowerCase(), [...known, normalise(body), ...settersOf(body, texts)]);
        }
    }
    return Object.fromEntries([...facts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, lines]) => [name, (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)([...lines, ...cmakeArgs])]));
}
/** One digest for all pins, for a key. */
function digestOfPins(pins) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(pins);
}
/** @returns the names whose pin is the same in both, and those of `then` whose pin is not. */
function comparePins(then, now) {
    const names = Object.keys(then);
    return {
        same: names.filter((name) => then[name] === now[name]),
        moved: names.filter((name) => then[name] !== now[name]),
    };
}
/** The assignments, in any file, of the variables that a text refers to, and of those in them. */
function settersOf(text, texts, seen = new Set()) {
    const lines = [];
    for (const [, variable] of text.matchAll(/\$\{(\w+)\}/g)) {
        if (variable === undefined || seen.has(variable))
            continue;
        seen.add(variable);
        const setter = new RegExp(`\\b(?:set|option)\\s*\\(\\s*${variable}\\b([^)]*)\\)`, 'gi');
        for (const other of texts) {
            for (const [line, value] of other.matchAll(setter)) {
                lines.push(normalise(line), ...settersOf(value ?? '', texts, seen));
            }
        }
    }
    return lines;
}
function withoutComments(text) {
    return text.replace(/^\s*#.*$/gm, '').replace(/\s#[^\n"]*$/gm, '');
}
function normalise(text) {
    return text.trim().replace(/\s+/g, ' ');
}


/***/ }),

/***/ 78812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ isCMakeFile),
/* harmony export */   i8: () => (/* binding */ kernelInputsOf),
/* harmony export */   v0: () => (/* binding */ digestOfFiles)
/* harmony export */ });
/* unused harmony exports kernelInputGlobs, kernelInputExceptions, selectKernelInputs, withoutBuildTrees, namedInCMake */
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

/***/ 79561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ layerKeys),
/* harmony export */   O_: () => (/* binding */ productsKey),
/* harmony export */   nM: () => (/* binding */ unfinishedKey)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23837);

/** Raised when the meaning of what lies under a key changes: older entries then miss. */
const generation = 1;
const short = (digest) => digest.slice(0, 20);
/**
 * The keys of all layers.
 *
 * Products have an exact key only, all of it in their prefix; what follows it tells apart the inputs
 * that the key does not cover ({@link productsKey}). A build tree is looked for by toolchain, first of the same
 * configuration, then of any: Ninja recompiles what a changed configuration touches. The compiler
 * cache is looked for by toolchain; its own hashing proves every hit. External sources are looked
 * for by their pins, then by nothing: each project's own pin is compared after the fetch.
 */
function layerKeys(facts) {
    const base = (layer) => `vllm-incremental-build/${generation}/${layer}`;
    const tree = `${base('build-tree')}/${short((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)([facts.toolchain, facts.paths]))}`;
    const cache = `${base('compiler-cache')}/${short(facts.toolchain)}`;
    const { toolchain, configuration, kernelInputs } = facts;
    const products = `${base('products')}/${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)({ toolchain, configuration, kernelInputs })}`;
    return {
        products: { key: products, prefixes: [`${products}/`] },
        'build-tree': {
            key: `${tree}/${short(configuration)}/${kernelInputs}`,
            prefixes: [`${tree}/${short(configuration)}/`, `${tree}/`],
        },
        'compiler-cache': {
            key: `${cache}/${short(configuration)}/${short(kernelInputs)}-${facts.run}`,
            prefixes: [`${cache}/${short(configuration)}/`, `${cache}/`],
        },
        'external-sources': {
            key: `${base('external-sources')}/${facts.externalPins}`,
            prefixes: [`${base('external-sources')}/`],
        },
    };
}
/**
 * The key under which products are saved.
 * @param uncovered inputs that the key does not cover: path → SHA-256
 */
function productsKey(key, uncovered) {
    return `${key}/${short((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(uncovered))}`;
}
/**
 * The key of a build tree that holds only a part of its objects, because the build failed, was
 * cancelled or ran out of time. It begins with the same prefix, so that the next run finds it as the
 * newest, and it never takes the place of the finished entry of the same kernel inputs.
 */
function unfinishedKey(key, run) {
    return `${key}/unfinished-${run}`;
}


/***/ }),

/***/ 74054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k1: () => (/* binding */ phaseNames)
/* harmony export */ });
/* unused harmony exports layerStatuses, reportSchema, reportJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** How a layer served this run, from best to not asked. */
const layerStatuses = ['hit', 'partial', 'miss', 'off', 'skipped'];
/** The phases of a run, in the order of the pipeline. Some overlap. */
const phaseNames = [
    'plan',
    'provision',
    'restore',
    'restamp',
    'configure',
    'build',
    'verify',
    'upload',
    'save',
];
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
const seconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative();
const layer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(layerStatuses),
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The cache key that was used or asked for.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('One sentence: why this status.'),
});
/**
 * What `--report FILE` writes. Readers may rely on every field of a schema number; a change that
 * is not an addition gets the next number.
 */
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['restored', 'built', 'incomplete', 'failed'])
        .describe('restored: products of an earlier run; built: by this run; incomplete: the time budget or an interruption ended the build, progress is saved; failed: the build failed.'),
    layers: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        products: layer,
        buildTree: layer,
        compilerCache: layer.extend({ hits: count, misses: count }),
        externalSources: layer,
    }),
    translationUnits: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        total: count,
        compiled: count.describe('Compilers really run.'),
        fromCompilerCache: count.describe('Objects that the compiler cache served.'),
    }),
    rebuilt: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        object: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        seconds,
        because: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('What changed, one sentence each.'),
        fromCompilerCache: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    }))
        .describe('Every translation unit that was compiled or served by the compiler cache.'),
    configured: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Whether CMake configured the build tree.'),
    linked: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('File names of the modules linked in this run.'),
    restamped: count.describe('Inputs whose recorded timestamp was put back.'),
    bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ restored: count, saved: count }),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        total: seconds,
        ...Object.fromEntries(phaseNames.map((name) => [name, seconds])),
    }),
    manifest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Path of kernels.json; absent if none was written.'),
})
    .meta({
    title: 'Report of vllm-incremental-build',
    description: 'What one run restored, compiled and saved, and why.',
});
/** @returns the JSON Schema (2020-12) that is published as `schema/report.schema.json`. */
function reportJsonSchema() {
    return z.toJSONSchema(reportSchema);
}


/***/ }),

/***/ 2420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J6: () => (/* binding */ reportLayerOf),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   vz: () => (/* binding */ layerTitles),
/* harmony export */   xm: () => (/* binding */ saveSentence)
/* harmony export */ });
/* unused harmony exports layerCases, unsavedSentences */
/* harmony import */ var _humanise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75226);

/** The report's names of the layers by the stores' names. */
const reportLayerOf = {
    products: 'products',
    'build-tree': 'buildTree',
    'compiler-cache': 'compilerCache',
    'external-sources': 'externalSources',
};
/** What a reader calls the layers. */
const layerTitles = {
    products: 'Products',
    buildTree: 'Build tree',
    compilerCache: 'Compiler cache',
    externalSources: 'External sources',
};
/** A case whose sentence is always the same. */
function always(status, sentence) {
    return { status, sentence: () => sentence };
}
/** A case whose sentence tells facts; its type keeps a caller from leaving one out. */
function when(status, sentence) {
    return { status, sentence };
}
/** Cases that every layer has. */
const common = {
    'layer-off': always('off', 'This layer is not among the chosen layers.'),
    'store-off': always('off', 'The cache is off.'),
    'store-unavailable': when('off', ({ problem }) => `The cache cannot be reached: ${withoutStop(problem)}.`),
};
const damaged = when('miss', ({ problem }) => `The entry is damaged and was not used: ${withoutStop(problem)}.`);
const notNeeded = always('skipped', 'The products are those of an earlier run; nothing had to be compiled.');
/** Every case of every layer. A new one cannot be used before it has its sentence here. */
const layerCases = {
    products: {
        ...common,
        hit: always('hit', 'An earlier run built these kernel inputs with this toolchain; its products are used.'),
        'no-entry': always('miss', 'No run that this one may read built these kernel inputs with this toolchain.'),
        'entry-damaged': damaged,
        'products-rejected': when('miss', ({ problems }) => `The restored products failed verification: ${withoutStop((0,_humanise_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(problems, 2))}.`),
        'uncovered-input': when('miss', ({ files }) => `The build reads what the products key does not cover, and it changed: ${(0,_humanise_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(files)}.`),
        'no-kernel-inputs': always('off', 'The kernel inputs cannot be told without git, so the products have no key.'),
        'clean-asked': always('skipped', 'A clean build was asked for (clean: always).'),
    },
    buildTree: {
        ...common,
        'hit-exact': always('hit', 'The build tree of the same sources was restored.'),
        'hit-other-push': when('hit', ({ source }) => `The build tree of ${source} was restored; Ninja compiles what differs.`),
        'in-place': always('hit', 'The build tree of the last run is still in the checkout.'),
        'no-entry': always('miss', 'No run that this one may read saved a build tree of this toolchain and these directories.'),
        'toolchain-differs': when('miss', ({ differences }) => `The build tree was dropped, for another toolchain made it: ${(0,_humanise_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(differences)}.`),
        'path-differs': when('miss', ({ was, is }) => `The build tree was dropped, for its files name the absolute path ${was}, and this checkout is at ${is}.`),
        'ninja-unreadable': when('miss', ({ problem }) => `The build tree was dropped, for Ninja's own files cannot be read: ${withoutStop(problem)}.`),
        'built-since': always('miss', 'The build tree was dropped, for something was built in it after its inputs were recorded.'),
        untrusted: when('miss', ({ problem }) => `The build tree was dropped: ${withoutStop(problem)}.`),
        'entry-damaged': damaged,
        'newer-schema': when('miss', ({ found, known }) => `The build tree was dropped, for a newer version of this program wrote it (schema ${found}, known up to ${known}).`),
        'clean-asked': always('skipped', 'A clean build was asked for (clean: always).'),
        'not-needed': notNeeded,
    },
    compilerCache: {
        ...common,
        'tree-serves': always('skipped', 'The build tree serves this push; a fetch would not pay.'),
        'not-needed': notNeeded,
        hit: when('hit', ({ hits }) => `All ${(0,_humanise_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(hits, 'compilation')} asked for came from the cache.`),
        partial: when('partial', ({ hits, misses }) => `${hits} of ${(0,_humanise_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(hits + misses, 'compilation')} asked for came from the cache.`),
        miss: when('miss', ({ misses }) => misses === 1
            ? 'The one compilation asked for was not in the cache.'
            : `None of ${misses} compilations asked for was in the cache.`),
        'nothing-compiled': always('skipped', 'Nothing had to be compiled.'),
        'no-entry': always('miss', 'No run that this one may read saved a compiler cache.'),
        'entry-damaged': damaged,
        blind: when('miss', ({ problem }) => `The saved compiler cache was not used, for ${withoutStop(problem)}.`),
        'tool-off': always('off', 'No compiler cache was asked for (compiler-cache: off).'),
        'no-tool': always('off', 'Neither ccache nor sccache is on this machine.'),
    },
    externalSources: {
        ...common,
        hit: when('hit', ({ projects }) => `Restored at the pinned versions: ${(0,_humanise_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(projects)}.`),
        partial: when('partial', ({ dropped }) => `Fetched again, for the pin changed: ${(0,_humanise_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(dropped)}.`),
        'no-entry': always('miss', 'No run that this one may read saved sources at these pins.'),
        'entry-damaged': damaged,
        'none-used': always('skipped', 'The build uses no external project.'),
        'not-needed': notNeeded,
    },
};
/**
 * @param code which case it is; @param facts what its sentence tells.
 * @returns the case's status and sentence, for the report.
 */
function explain(layer, code, ...[facts]) {
    // The parameters tie the facts to the case; the table's union type cannot say so again.
    const found = layerCases[layer][code];
    return { code, status: found.status, reason: found.sentence(facts) };
}
/** Why a layer was not offered to the store at all. */
const unsavedSentences = {
    'nothing-compiled': () => 'not saved, for nothing was compiled',
    'build-failed': () => 'not saved, for the build failed',
    unverified: () => 'not saved, for the products failed verification',
    'build-stopped': () => 'not saved, for the build was stopped',
    unprovable: () => 'not saved, for a file that the build read was written while it ran, so that nothing could prove them current',
    'cache-partial': () => 'not saved, for what was saved earlier was not fetched and holds more',
};
/** @returns one sentence on what became of a layer's entry at the end of the run. */
function saveSentence(layer, outcome) {
    const title = layerTitles[layer];
    switch (outcome.status) {
        case 'saved':
            return `${title}: saved ${(0,_humanise_js__WEBPACK_IMPORTED_MODULE_0__/* .humaniseBytes */ .OW)(outcome.bytes)}.`;
        case 'exists':
            return `${title}: not saved, for an equal entry exists.`;
        case 'denied':
            return `${title}: not saved, for this run may not write: ${withoutStop(outcome.reason)}.`;
        case 'failed':
            return `${title}: not saved; the next run is slower: ${withoutStop(outcome.reason)}.`;
        case 'unsaved':
            return `${title}: ${unsavedSentences[outcome.code]()}.`;
    }
}
/** A sentence inside another gives up its own full stop. */
function withoutStop(sentence) {
    return sentence.replace(/[.\s]+$/, '');
}


/***/ }),

/***/ 84674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ openRun),
  V: () => (/* binding */ openSaving)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/files/digest-file.js
var digest_file = __webpack_require__(77292);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/cache/store.js
var store = __webpack_require__(87945);
;// CONCATENATED MODULE: ./build/src/cache/directory-layout.js




const archiveName = 'archive';
const recordName = 'record.json';
const record = schemas/* strictObject */.rej({
    layer: schemas/* enum */.k5n(store/* layerNames */.E),
    scope: schemas/* string */.YjP(),
    key: schemas/* string */.YjP(),
    bytes: schemas/* int */.Whr().nonnegative(),
    sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    /** Nanoseconds since 1970; rises within a scope and layer, whatever the machines' clocks say. */
    created: schemas/* string */.YjP().regex(/^\d{1,20}$/),
});
/** @returns the record, or `undefined` if the text is not one. */
function parseRecord(text) {
    try {
        return record.safeParse(JSON.parse(text)).data;
    }
    catch {
        return undefined;
    }
}
/** @param directory absolute path of the store. */
function directoryLayout(directory) {
    const entries = (0,external_node_path_.join)(directory, 'entries');
    const scopeAndLayer = (scope, layer) => (0,external_node_path_.join)(entries, encodeName(scope), layer);
    return {
        entries,
        scratch: (0,external_node_path_.join)(directory, 'scratch'),
        scopeAndLayer,
        entry: (scope, layer, key) => (0,external_node_path_.join)(scopeAndLayer(scope, layer), encodeName(key)),
    };
}
/** File names end at 255 bytes (NAME_MAX); a longer text ends in its digest. */
const longestName = 200;
/** One path component for any text. Different texts get different names. */
function encodeName(text) {
    const encoded = encodeURIComponent(text.toWellFormed()).replace(/^\./, '%2E');
    if (encoded.length <= longestName && encoded !== '')
        return encoded;
    return `${encoded.slice(0, longestName - 65)}~${(0,external_node_crypto_.hash)('sha256', text, 'hex')}`;
}

;// CONCATENATED MODULE: ./build/src/cache/directory-entries.js





/** The code of a system error such as `ENOENT`. */
function errorCode(error) {
    return error?.code;
}
/**
 * Reads one entry. A record that speaks of another place than its own is none.
 * @returns `undefined` if there is no entry, or no valid one. @throws where reading is forbidden.
 */
async function readEntry(layout, directory) {
    const file = (0,external_node_path_.join)(directory, recordName);
    try {
        const record = parseRecord(await (0,promises_.readFile)(file, 'utf8'));
        if (record === undefined)
            return undefined;
        if (layout.entry(record.scope, record.layer, record.key) !== directory)
            return undefined;
        return { directory, record, lastUsed: (await (0,promises_.stat)(file)).mtimeMs };
    }
    catch (error) {
        if (isAbsent(error))
            return undefined;
        throw error;
    }
}
/** All valid entries of a scope and layer, newest first. @throws where reading is forbidden. */
async function listEntries(layout, scope, layer) {
    const entries = await readEntries(layout, layout.scopeAndLayer(scope, layer));
    return entries.sort((a, b) => {
        const difference = BigInt(b.record.created) - BigInt(a.record.created);
        return difference > 0n ? 1 : difference < 0n ? -1 : 0;
    });
}
/** All valid entries of all scopes and layers. @throws where reading is forbidden. */
async function listAllEntries(layout) {
    const all = [];
    for (const scope of await namesIn(layout.entries)) {
        for (const layer of await namesIn((0,external_node_path_.join)(layout.entries, scope))) {
            all.push(...(await readEntries(layout, (0,external_node_path_.join)(layout.entries, scope, layer))));
        }
    }
    return all;
}
/**
 * Whether an entry lies in this place. What lies there and is none is removed, or it would block its
 * key for good; entries appear whole, so that it cannot be one that is just being written.
 */
async function isTaken(layout, directory) {
    if (!(0,external_node_fs_.existsSync)(directory))
        return false;
    if ((await readEntry(layout, directory)) !== undefined)
        return true;
    await removeEntry(layout, directory);
    return false;
}
/**
 * Publishes a directory that holds an archive as the entry of its record, whole or not at all.
 * @returns false if the key is taken. @throws what the disk refuses.
 */
async function publishEntry(layout, prepared, record) {
    const archive = (0,external_node_path_.join)(prepared, archiveName);
    await flush(archive);
    await (0,promises_.chmod)(archive, 0o444);
    const file = await (0,promises_.open)((0,external_node_path_.join)(prepared, recordName), 'wx');
    try {
        await file.writeFile(`${JSON.stringify(record)}\n`);
        await file.sync();
    }
    finally {
        await file.close();
    }
    await flush(prepared);
    const directory = layout.entry(record.scope, record.layer, record.key);
    try {
        await (0,promises_.rename)(prepared, directory);
    }
    catch (error) {
        if (errorCode(error) === 'ENOTEMPTY' || errorCode(error) === 'EEXIST')
            return false;
        throw error;
    }
    await flush(layout.scopeAndLayer(record.scope, record.layer));
    return true;
}
/** Takes an entry out of the store at once, then frees its space. An absent one is no error. */
async function removeEntry(layout, directory) {
    const aside = (0,external_node_path_.join)(layout.scratch, `removed-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await (0,promises_.mkdir)(layout.scratch, { recursive: true });
        await (0,promises_.rename)(directory, aside);
    }
    catch (error) {
        if (isAbsent(error))
            return;
        throw error;
    }
    await (0,promises_.rm)(aside, { recursive: true, force: true });
}
/**
 * Removes the least recently used entries beyond a size.
 * @param maxBytes what all archives may take together.
 * @param keep directory of an entry that stays in any case.
 * @returns the records of what was removed. @throws what the disk refuses.
 */
async function removeLeastRecentlyUsed(layout, maxBytes, keep) {
    const entries = await listAllEntries(layout);
    let bytes = entries.reduce((sum, { record }) => sum + record.bytes, 0);
    const removed = [];
    for (const entry of entries.sort((a, b) => a.lastUsed - b.lastUsed)) {
        if (bytes <= maxBytes)
            break;
        if (entry.directory === keep)
            continue;
        await removeEntry(layout, entry.directory);
        bytes -= entry.record.bytes;
        removed.push(entry.record);
    }
    return removed;
}
/**
 * Removes what a killed process left in the scratch directory more than a day ago.
 * @param now milliseconds since 1970.
 */
async function sweepScratch(layout, now = Date.now()) {
    const dayAgo = now - 24 * 60 * 60 * 1000;
    for (const name of await namesIn(layout.scratch)) {
        const path = (0,external_node_path_.join)(layout.scratch, name);
        // A fetched archive is a hard link with the mtime of its entry; ctime is when the link was made.
        const status = await (0,promises_.stat)(path).catch(() => undefined);
        if (status !== undefined && status.ctimeMs < dayAgo) {
            await (0,promises_.rm)(path, { recursive: true, force: true });
        }
    }
}
async function readEntries(layout, directory) {
    const names = await namesIn(directory);
    const entries = await Promise.all(names.map((name) => readEntry(layout, (0,external_node_path_.join)(directory, name))));
    return entries.filter((entry) => entry !== undefined);
}
async function namesIn(directory) {
    try {
        return await (0,promises_.readdir)(directory);
    }
    catch (error) {
        if (isAbsent(error))
            return [];
        throw error;
    }
}
async function flush(path) {
    const handle = await (0,promises_.open)(path, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
function isAbsent(error) {
    return errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR';
}

;// CONCATENATED MODULE: ./build/src/cache/directory-store.js








/**
 * A store in a directory, with the scopes of GitHub's cache service. Any number of processes may use
 * it at once, without locks: an entry appears and disappears by one rename(2), and what was fetched
 * stays readable while its entry is removed.
 */
function openDirectoryStore(options) {
    const { directory, readScopes, writeScope, maxBytes, log } = options;
    const layout = directoryLayout(directory);
    async function scratchFile(layer) {
        const name = `${layer}-${(0,external_node_crypto_.randomUUID)()}.archive`;
        try {
            await (0,promises_.mkdir)(layout.scratch, { recursive: true });
            return (0,external_node_path_.join)(layout.scratch, name);
        }
        catch (error) {
            // A store that can be read only still serves; its archives are copied elsewhere.
            log.debug(`no scratch files in ${layout.scratch}: ${(0,errors/* sentenceOf */.$N)(error)}`);
            return (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `vllm-incremental-build-${name}`);
        }
    }
    async function find(layer, key, prefixes) {
        for (const scope of readScopes) {
            try {
                const exact = await readEntry(layout, layout.entry(scope, layer, key));
                if (exact !== undefined)
                    return foundEntry(exact.record, true);
                if (prefixes.length === 0)
                    continue;
                const entries = await listEntries(layout, scope, layer);
                for (const prefix of prefixes) {
                    const newest = entries.find(({ record }) => record.key.startsWith(prefix));
                    if (newest !== undefined)
                        return foundEntry(newest.record, false);
                }
            }
            catch (error) {
                log.warning(`The cache directory ${directory} cannot be searched: ${(0,errors/* sentenceOf */.$N)(error)}`);
            }
        }
        return undefined;
    }
    async function fetch(entry) {
        const scopes = entry.scope === undefined ? readScopes : [entry.scope];
        for (const scope of scopes) {
            const place = layout.entry(scope, entry.layer, entry.key);
            let file;
            try {
                const stored = await readEntry(layout, place);
                if (stored === undefined)
                    continue;
                file = await scratchFile(entry.layer);
                if (await bringOut(stored, file))
                    return { file, bytes: stored.record.bytes };
            }
            catch (error) {
                log.warning(`The cache entry ${entry.key} cannot be read: ${(0,errors/* sentenceOf */.$N)(error)}`);
            }
            if (file !== undefined)
                await (0,promises_.rm)(file, { force: true }).catch(() => { });
        }
        return undefined;
    }
    /** @returns whether `file` is now the archive, proved by its digest. A damaged entry is removed. */
    async function bringOut({ directory: place, record }, file) {
        const archive = (0,external_node_path_.join)(place, archiveName);
        try {
            await (0,promises_.link)(archive, file);
        }
        catch (error) {
            if (errorCode(error) === 'ENOENT')
                return false;
            await (0,promises_.copyFile)(archive, file, promises_.constants.COPYFILE_FICLONE | promises_.constants.COPYFILE_EXCL);
        }
        const { sha256 } = await (0,digest_file/* digestFile */.T)(file);
        if (sha256 !== record.sha256) {
            log.warning(`The cache entry ${record.key} is damaged: it is removed, and not used.`);
            await removeEntry(layout, place).catch((error) => log.debug((0,errors/* sentenceOf */.$N)(error)));
            return false;
        }
        const now = new Date();
        // Where we may only read, the time of the last use is for others to keep.
        await (0,promises_.utimes)((0,external_node_path_.join)(place, recordName), now, now).catch(() => { });
        return true;
    }
    async function save(layer, key, file) {
        const prepared = (0,external_node_path_.join)(layout.scratch, `save-${(0,external_node_crypto_.randomUUID)()}`);
        try {
            if (writeScope === undefined) {
                return { status: 'denied', reason: options.writeDenied ?? 'this run may only read' };
            }
            const { size } = await (0,promises_.stat)(file);
            if (size > maxBytes) {
                const reason = `the entry of ${size} bytes is larger than the whole cache may be (${maxBytes})`;
                return { status: 'failed', reason };
            }
            const place = layout.entry(writeScope, layer, key);
            if (await isTaken(layout, place))
                return { status: 'exists' };
            await (0,promises_.mkdir)(prepared, { recursive: true });
            await (0,promises_.mkdir)(layout.scopeAndLayer(writeScope, layer), { recursive: true });
            await move(file, (0,external_node_path_.join)(prepared, archiveName));
            const content = await (0,digest_file/* digestFile */.T)((0,external_node_path_.join)(prepared, archiveName));
            const created = await nextCreation(writeScope, layer);
            const record = { layer, scope: writeScope, key, ...content, created };
            if (!(await publishEntry(layout, prepared, record)))
                return { status: 'exists' };
            await makeRoom(place);
            return { status: 'saved', bytes: content.bytes };
        }
        catch (error) {
            const reason = `the cache directory ${directory} did not take it: ${(0,errors/* sentenceOf */.$N)(error)}`;
            return { status: 'failed', reason };
        }
        finally {
            for (const path of [file, prepared]) {
                await (0,promises_.rm)(path, { recursive: true, force: true }).catch(() => { });
            }
        }
    }
    /** Now, or just after the newest entry where a clock was ahead of ours. Nanoseconds. */
    async function nextCreation(scope, layer) {
        const [newest] = await listEntries(layout, scope, layer);
        const now = BigInt(Date.now()) * 1000000n;
        const after = newest === undefined ? 0n : BigInt(newest.record.created) + 1n;
        return (now > after ? now : after).toString();
    }
    /** Runs after the new entry is in place, so that no older one is given up for a save that fails. */
    async function makeRoom(saved) {
        try {
            await sweepScratch(layout);
            for (const { key, scope } of await removeLeastRecentlyUsed(layout, maxBytes, saved)) {
                log.info(`Removed the cache entry ${key} of ${scope}: the least recently used one.`);
            }
        }
        catch (error) {
            log.warning(`The cache directory ${directory} cannot be made smaller: ${(0,errors/* sentenceOf */.$N)(error)}`);
        }
    }
    return { kind: 'directory', find, fetch, save, scratchFile };
}
function foundEntry({ layer, key, scope, bytes }, exact) {
    return { layer, key, scope, bytes, exact };
}
async function move(from, to) {
    try {
        await (0,promises_.rename)(from, to);
    }
    catch (error) {
        if (errorCode(error) !== 'EXDEV')
            throw error;
        await (0,promises_.copyFile)(from, to, promises_.constants.COPYFILE_FICLONE);
    }
}

;// CONCATENATED MODULE: ./build/src/cache/runtime-token.js

const claims = schemas/* object */.Ikc({ ac: schemas/* string */.YjP() });
const accessControls = schemas/* array */.YOg(schemas/* object */.Ikc({ Scope: schemas/* string */.YjP(), Permission: schemas/* int */.Whr() }));
/** Bit of a scope's permission; `1` is reading (tonistiigi/go-actions-cache, cache.go). */
const writeBit = 2;
/**
 * Whether a job's token lets it write cache entries. The service tells only after the upload was
 * prepared, and `@actions/cache` then reports no more than that nothing was saved.
 * @param token the JSON web token `ACTIONS_RUNTIME_TOKEN`; only read here, never verified.
 * @returns `undefined` where the token does not say.
 */
function permitsCacheWrite(token) {
    try {
        const payload = Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString('utf8');
        const { ac } = claims.parse(JSON.parse(payload));
        const scopes = accessControls.parse(JSON.parse(ac));
        return scopes.some(({ Permission }) => (Permission & writeBit) !== 0);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/cache/turns.js
/**
 * Runs pieces of work one after the other. Each may take a number of seconds, its wait included;
 * then its caller goes on. A late one cannot be stopped, so that it keeps its turn until it ends: what
 * comes after it waits, and is late in its turn rather than at work beside it.
 */
function createTurns() {
    let last = Promise.resolve();
    return async (seconds, work) => {
        let givenUp = false;
        const turn = last.then(async () => {
            if (givenUp)
                return { late: true };
            return { late: false, value: await work(() => givenUp) };
        });
        last = turn.catch(() => { });
        const { promise: limit, resolve } = Promise.withResolvers();
        const timer = setTimeout(() => {
            givenUp = true;
            resolve({ late: true });
        }, seconds * 1000);
        try {
            return await Promise.race([turn, limit]);
        }
        finally {
            clearTimeout(timer);
        }
    };
}

;// CONCATENATED MODULE: ./build/src/cache/github-store.js






/**
 * Where archives lie while the service's client packs or unpacks them, relative to the workspace.
 * The client digests this very text into an entry's version, and finds no entry of another version.
 * So it is one constant for each layer, and relative: a job in a container has another workspace than
 * one on the host, and both read each other's entries.
 * https://github.com/actions/toolkit/blob/main/packages/cache/src/internal/cacheUtils.ts (getCacheVersion)
 */
const folder = '.vllm-incremental-build';
const cacheFolder = (0,external_node_path_.join)(folder, 'cache');
const archivePath = (layer) => `${cacheFolder}/${layer}.archive`;
/** The service takes the key and nine prefixes. */
const maxPrefixes = 9;
const usualLimits = { find: 20, transfer: 600, rest: 300 };
/**
 * GitHub's cache service through its own client. The service keeps the scopes. The client tells
 * faults to the log and returns what it returns for a miss, so that this store asks again where
 * the difference matters. A call that was given up goes on in the background: the program must end
 * by `process.exit`.
 */
function openGithubStore(options) {
    const { workspace, log } = options;
    const limits = { ...usualLimits, ...options.limits };
    const inWorkspace = (path) => (0,external_node_path_.join)(workspace, path);
    const client = () => Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(110), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 18091));
    const turns = new Map();
    const noAnswer = `GitHub's cache service did not answer within ${limits.find} seconds`;
    let restsUntil = 0;
    const rests = () => performance.now() < restsUntil;
    /** All transfers of a layer use one path; a second one waits for the first. */
    function takeTurn(layer, work) {
        const turn = turns.get(layer) ?? createTurns();
        turns.set(layer, turn);
        return turn(limits.transfer, work);
    }
    async function scratchFile(layer) {
        const directory = inWorkspace(cacheFolder);
        await (0,promises_.mkdir)(directory, { recursive: true }).catch(() => { });
        // The workspace is somebody's checkout: nothing of ours may look like a change to it.
        await (0,promises_.writeFile)((0,external_node_path_.join)(inWorkspace(folder), '.gitignore'), '*\n').catch(() => { });
        return (0,external_node_path_.join)(directory, `${layer}-${(0,external_node_crypto_.randomUUID)()}.archive`);
    }
    /** @returns the key of what the service would give, `undefined` for a miss or a fault. */
    async function lookUp(layer, key, prefixes) {
        const { restoreCache } = await client();
        const keys = prefixes.slice(0, maxPrefixes);
        return await restoreCache([archivePath(layer)], key, keys, { lookupOnly: true });
    }
    /** Bounds look-ups. A service at rest is not asked: that is late at once. */
    async function ask(question) {
        if (rests())
            return { late: true };
        const answer = await createTurns()(limits.find, question);
        if (answer.late && !rests()) {
            restsUntil = performance.now() + limits.rest * 1000;
            log.warning(`${noAnswer}; for ${limits.rest} seconds this run goes on without it.`);
        }
        return answer;
    }
    async function find(layer, key, prefixes) {
        try {
            const looked = await ask(async () => {
                const match = await lookUp(layer, key, prefixes);
                if (match === undefined || match === key || begins(match, prefixes))
                    return match;
                // The service takes the exact key for a prefix too; what it found by that was not asked for.
                const [first, ...others] = prefixes;
                return first === undefined ? undefined : await lookUp(layer, first, others);
            });
            if (looked.late)
                return undefined;
            const match = looked.value;
            if (match === undefined || (match !== key && !begins(match, prefixes)))
                return undefined;
            return { layer, key: match, exact: match === key };
        }
        catch (error) {
            log.warning(`GitHub's cache service cannot be asked: ${(0,errors/* sentenceOf */.$N)(error)}`);
            return undefined;
        }
    }
    async function fetch(entry) {
        const { layer, key } = entry;
        const arrival = inWorkspace(archivePath(layer));
        try {
            const file = await scratchFile(layer);
            const fetched = await takeTurn(layer, async (givenUp) => {
                await (0,promises_.rm)(arrival, { recursive: true, force: true });
                const { restoreCache } = await client();
                const segmentTimeoutInMs = limits.transfer * 1000;
                const match = await restoreCache([archivePath(layer)], key, [], { segmentTimeoutInMs });
                if (match !== key || givenUp() || !(await (0,promises_.lstat)(arrival)).isFile()) {
                    await (0,promises_.rm)(arrival, { recursive: true, force: true });
                    return undefined;
                }
                await (0,promises_.rename)(arrival, file);
                return { file, bytes: (await (0,promises_.lstat)(file)).size };
            });
            if (!fetched.late)
                return fetched.value;
            log.warning(`The cache entry ${key} did not arrive within ${limits.transfer} seconds.`);
        }
        catch (error) {
            log.warning(`The cache entry ${key} cannot be fetched: ${(0,errors/* sentenceOf */.$N)(error)}`);
        }
        return undefined;
    }
    async function save(layer, key, file) {
        try {
            const reason = options.writeDenied ?? (await whyNotWritable(options));
            if (reason !== undefined)
                return { status: 'denied', reason };
            if (rests())
                return { status: 'failed', reason: noAnswer };
            const saved = await takeTurn(layer, () => upload(layer, key, file));
            if (!saved.late)
                return saved.value;
            const late = `it was not uploaded within ${limits.transfer} seconds`;
            return { status: 'failed', reason: late };
        }
        catch (error) {
            return { status: 'failed', reason: (0,errors/* sentenceOf */.$N)(error) };
        }
        finally {
            await (0,promises_.rm)(file, { force: true }).catch(() => { });
        }
    }
    async function upload(layer, key, file) {
        const departure = inWorkspace(archivePath(layer));
        try {
            await (0,promises_.rename)(file, departure);
            const bytes = (await (0,promises_.lstat)(departure)).size;
            const { saveCache } = await client();
            // -1 is everything but success: an existing key, a refusal, a broken service.
            if ((await saveCache([archivePath(layer)], key)) !== -1)
                return { status: 'saved', bytes };
            const found = await ask(() => lookUp(layer, key, []));
            if (found.late)
                return { status: 'failed', reason: noAnswer };
            if (found.value === key)
                return { status: 'exists' };
            const reason = "GitHub's cache service did not take it; its client's message is in the log above";
            return { status: 'failed', reason };
        }
        finally {
            await (0,promises_.rm)(departure, { force: true });
        }
    }
    const trouble = () => (rests() ? `${noAnswer}.` : undefined);
    return { kind: 'github', trouble, find, fetch, save, scratchFile };
}
function begins(key, prefixes) {
    return prefixes.some((prefix) => key.startsWith(prefix));
}
/** @returns one sentence if the job may not write cache entries, as far as can be told beforehand. */
async function whyNotWritable(options) {
    const { environment, workspace } = options;
    const mode = environment.ACTIONS_CACHE_MODE?.trim().toLowerCase();
    if (mode === 'read' || mode === 'none')
        return `the job's cache mode is ${mode}`;
    if (permitsCacheWrite(environment.ACTIONS_RUNTIME_TOKEN) === false) {
        return "the job's token for GitHub's cache service may only read";
    }
    // The client looks for a relative path in the working directory, but unpacks in the workspace.
    if ((await (0,promises_.realpath)(workspace)) !== (await (0,promises_.realpath)(process.cwd()))) {
        return `the working directory is not the workspace ${workspace}`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/cache/off-store.js




/**
 * A store that holds nothing and takes nothing.
 * @param reason why; one sentence, which every save repeats.
 */
function openOffStore(reason) {
    return {
        kind: 'off',
        find: async () => undefined,
        fetch: async () => undefined,
        save: async (_layer, _key, file) => {
            await (0,promises_.rm)(file, { force: true });
            return { status: 'denied', reason };
        },
        scratchFile: async (layer) => (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `vllm-incremental-build-${layer}-${(0,external_node_crypto_.randomUUID)()}.archive`),
    };
}

;// CONCATENATED MODULE: ./build/src/cache/open-store.js




/** Chooses the store. Pure. */
function chooseStore({ cache, inActions, serviceAvailable }) {
    if (cache === 'off')
        return { kind: 'off', reason: 'cache is off' };
    if (cache === 'directory')
        return { kind: 'directory', reason: 'cache is directory' };
    if (inActions && serviceAvailable) {
        return { kind: 'github', reason: "the runner offers GitHub's cache service" };
    }
    if (inActions) {
        const reason = "the runner offers no cache service of GitHub's; cache: directory needs none";
        return { kind: 'off', reason };
    }
    if (cache === 'github') {
        return { kind: 'off', reason: "GitHub's cache service is there in a workflow only" };
    }
    return { kind: 'directory', reason: 'outside of a workflow, entries live in a directory' };
}
/**
 * Opens the store that fits settings and machine.
 * @param trust which scopes this run may read and write. @param environment of this process.
 * @returns the store, and why it is this one. Does not throw.
 */
async function openStore(settings, trust, environment, log) {
    const inActions = environment.GITHUB_ACTIONS === 'true';
    const workspace = environment.GITHUB_WORKSPACE;
    const serviceAvailable = inActions &&
        workspace !== undefined &&
        settings.cache !== 'off' &&
        settings.cache !== 'directory'
        ? (await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(110), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 18091))).isFeatureAvailable()
        : false;
    const { kind, reason } = chooseStore({ cache: settings.cache, inActions, serviceAvailable });
    const writeDenied = trust.write === undefined ? trust.reason : undefined;
    if (kind === 'github' && workspace !== undefined) {
        return { store: openGithubStore({ workspace, environment, writeDenied, log }), reason };
    }
    if (kind === 'directory') {
        const store = openDirectoryStore({
            directory: (0,external_node_path_.join)(settings.cacheDir, 'store'),
            readScopes: trust.read,
            writeScope: trust.write,
            ...(writeDenied === undefined ? {} : { writeDenied }),
            maxBytes: settings.cacheSize,
            log,
        });
        return { store, reason };
    }
    return { store: openOffStore(reason), reason };
}

// EXTERNAL MODULE: ./build/src/machine/repository.js
var machine_repository = __webpack_require__(52135);
// EXTERNAL MODULE: ./build/src/machine/resources.js
var machine_resources = __webpack_require__(1842);
// EXTERNAL MODULE: ./build/src/machine/work-directory.js
var work_directory = __webpack_require__(93860);
// EXTERNAL MODULE: ./build/src/report/humanise.js
var humanise = __webpack_require__(75226);
;// CONCATENATED MODULE: ./build/src/plan/parallelism.js

/** Memory that one compilation is given: nvcc on a CUTLASS kernel peaks at 3 to 5 GiB a thread. */
const bytesPerCompilation = 5 * 1024 ** 3;
/**
 * How many compilations run at a time.
 * Memory is divided to the nearest whole number: the share of a compilation is a peak, and peaks
 * seldom meet, so that 14.8 GiB free on a 16 GiB runner are worth 3 jobs and not 2.
 */
function decideParallelism(facts) {
    const { jobs, nvccThreads, archs, cores, memoryBytes } = facts;
    if (jobs !== undefined)
        return { jobs, reason: `${(0,humanise/* counted */.hS)(jobs, 'job')}, as told.` };
    const share = facts.bytesPerCompilation ?? bytesPerCompilation;
    const threads = Math.max(1, Math.min(nvccThreads, archs));
    const byCores = Math.max(1, Math.floor(cores / threads));
    const byMemory = Math.max(1, Math.round(memoryBytes / (share * threads)));
    const each = threads === 1 ? '' : ` with ${threads} nvcc threads each`;
    return byMemory < byCores
        ? {
            jobs: byMemory,
            reason: `${(0,humanise/* counted */.hS)(byMemory, 'job')}${each}: ${(0,humanise/* humaniseBytes */.OW)(memoryBytes)} of memory at ${(0,humanise/* humaniseBytes */.OW)(share * threads)} a compilation.`,
        }
        : { jobs: byCores, reason: `${(0,humanise/* counted */.hS)(byCores, 'job')}${each}: ${(0,humanise/* counted */.hS)(cores, 'core')}.` };
}

// EXTERNAL MODULE: ./build/src/digest.js
var src_digest = __webpack_require__(23837);
;// CONCATENATED MODULE: ./build/src/plan/configuring-variables.js
/**
 * Variables that CMake itself, torch's CMake files and vLLM's read when a project is configured.
 * Those that compilers obey belong to the toolchain (`compilerVariables`).
 */
const usual = /^((CMAKE|TORCH|PYTORCH|VLLM|APHRODITE|NVCC|MACA|ROCM|HIP|DEEPGEMM)_.+|.+_SRC_DIR|CUDAARCHS|CUDAToolkit_ROOT|PYTHONPATH|PKG_CONFIG_PATH)$/;
/** Variables that this program sets itself, or that say nothing about what is built. */
const ignored = new Set(['PATH', 'HOME', 'PWD', 'USER', 'TMPDIR', 'CUDA_HOME', 'CUDA_PATH']);
/**
 * The environment variables that decide what a configuration makes: those that every fork's reads,
 * and those that the CMake files name. Ninja does not see them change.
 * @param cmakeTexts path → content
 * @returns name → value, of those that are set
 */
function configuringVariables(cmakeTexts, environment) {
    const named = new Set();
    for (const text of Object.values(cmakeTexts)) {
        for (const [, name] of text.matchAll(/\bENV\s*\{(\w+)\}/g))
            named.add(name);
    }
    const read = (name) => !ignored.has(name) && (named.has(name) || usual.test(name));
    return Object.fromEntries(Object.keys(environment)
        .filter(read)
        .sort()
        .flatMap((name) => {
        const value = environment[name];
        return value === undefined || value === '' ? [] : [[name, value]];
    }));
}

// EXTERNAL MODULE: ./build/src/plan/external-pins.js
var external_pins = __webpack_require__(54927);
// EXTERNAL MODULE: ./build/src/plan/kernel-inputs.js
var kernel_inputs = __webpack_require__(78812);
// EXTERNAL MODULE: ./build/src/plan/keys.js
var keys = __webpack_require__(79561);
;// CONCATENATED MODULE: ./build/src/plan/plan.js





/** Settings, checkout and declared toolchain → what to look for and how to build. Pure. */
function createPlan(facts) {
    const { settings, repository, cmakeTexts, declared, jobs, run } = facts;
    const kernelInputs = (0,kernel_inputs/* kernelInputsOf */.i8)(repository, cmakeTexts, settings.kernelInputs);
    const kernelInputsDigest = (0,kernel_inputs/* digestOfFiles */.v0)(kernelInputs);
    const externalPins = (0,external_pins/* findExternalPins */.Z8)(cmakeTexts, settings.cmakeArgs);
    const variables = configuringVariables(cmakeTexts, facts.environment);
    const configuration = (0,src_digest/* digestOf */.o)([configurationOf(settings), variables]);
    return {
        kernelInputs,
        kernelInputsDigest,
        externalPins,
        configuration,
        declared,
        variables,
        jobs,
        keys: (0,keys/* layerKeys */.A2)({
            kernelInputs: kernelInputsDigest,
            toolchain: (0,src_digest/* digestOf */.o)(declared),
            configuration,
            paths: (0,src_digest/* digestOf */.o)([settings.sourceDir, settings.cacheDir]),
            externalPins: (0,external_pins/* digestOfPins */.WY)(externalPins),
            run,
        }),
    };
}
/** The settings that decide which kernels come out, and no others: not jobs, not names of artifacts. */
function configurationOf(settings) {
    const { buildType, preset, targets, cmakeArgs, pythonVariable, cudaArchs } = settings;
    return { buildType, preset, targets, cmakeArgs, pythonVariable, cudaArchs };
}

;// CONCATENATED MODULE: ./build/src/plan/trust.js

/**
 * Events that run with the default branch's scope while somebody without write access decides about
 * code or data. GitHub gives most of them read-only cache tokens since 2026-06-26:
 * https://github.blog/changelog/2026-06-26-read-only-actions-cache-for-untrusted-triggers
 */
const untrustedEvents = new Set([
    'check_run',
    'check_suite',
    'discussion',
    'discussion_comment',
    'fork',
    'gollum',
    'issue_comment',
    'issues',
    'pull_request_target',
    'status',
    'watch',
    'workflow_run',
]);
/** Events that only those with write access to the repository can cause. */
const trustedEvents = new Set(['push', 'schedule', 'workflow_dispatch']);
const isolatedRef = /^refs\/pull\/\d+\/merge$/;
/** No later run reads what a tag or a merge queue's branch wrote. */
const shortLivedRef = /^refs\/(tags|heads\/gh-readonly-queue)\//;
/**
 * Decides which cache scopes a run may read and write. Trust follows isolation: what GitHub isolates
 * in a scope of its own may be written by anyone who runs there, a pull request from a fork too;
 * nothing writes to a shared scope while running somebody else's code, whatever the setting.
 * @param cacheWrite `never` writes nothing; `always` writes also where `auto` expects no use or does
 *   not know the event, but never for an untrusted one.
 */
function trustOf(origin, cacheWrite) {
    const own = ownScope(origin);
    const base = origin.kind === 'actions' ? origin.baseBranch : undefined;
    const branches = [base, origin.defaultBranch].filter((name) => name !== undefined);
    const read = [...new Set([own, ...branches.map((name) => `refs/heads/${name}`)])];
    const denied = (reason) => ({ read, write: undefined, reason });
    const granted = (reason) => ({ read, write: own, reason });
    if (cacheWrite === 'never')
        return denied('cache-write is never');
    if (origin.kind === 'local')
        return granted('a run on the command line writes for its own branch');
    const { eventName, ref } = origin;
    if (untrustedEvents.has(eventName)) {
        return denied(`${eventName} may run others' code with the rights of ${ref}, so it only reads`);
    }
    if (isolatedRef.test(ref))
        return granted(`${ref} is isolated: no other branch reads it`);
    if (cacheWrite === 'always')
        return granted('cache-write is always');
    if (shortLivedRef.test(ref))
        return denied(`no later run would read what ${ref} writes`);
    if (trustedEvents.has(eventName))
        return granted(`${eventName} runs the code of ${ref} itself`);
    return denied(`${eventName} is not known to run only the code of ${ref}; cache-write: always permits it`);
}
function ownScope(origin) {
    if (origin.kind === 'actions')
        return origin.ref;
    return origin.branch === undefined ? 'detached' : `refs/heads/${origin.branch}`;
}
const eventPayload = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().min(1) }) });
/**
 * Reads the origin of a workflow run.
 * @param environment of the step. @param payload the event as parsed from the file `GITHUB_EVENT_PATH`.
 * @returns `undefined` outside of a workflow.
 */
function workflowOrigin(environment, payload) {
    const { GITHUB_EVENT_NAME: eventName, GITHUB_REF: ref, GITHUB_BASE_REF: base } = environment;
    if (!eventName || !ref)
        return undefined;
    const defaultBranch = eventPayload.safeParse(payload).data?.repository.default_branch;
    return { kind: 'actions', eventName, ref, baseBranch: base || undefined, defaultBranch };
}

// EXTERNAL MODULE: ./build/src/process.js
var src_process = __webpack_require__(19948);
// EXTERNAL MODULE: ./build/src/report/report-schema.js
var report_schema = __webpack_require__(74054);
;// CONCATENATED MODULE: ./build/src/report/timeline.js

/**
 * Measures the phases of a run.
 * @param clock milliseconds that never go back, such as `performance.now`.
 */
function createTimeline(clock = () => performance.now()) {
    const created = clock();
    const finished = new Map(report_schema/* phaseNames */.k1.map((name) => [name, []]));
    const running = new Set();
    return {
        async phase(name, body) {
            const part = { name, start: clock() };
            running.add(part);
            try {
                return await body();
            }
            finally {
                running.delete(part);
                finished.get(name)?.push({ start: part.start, end: clock() });
            }
        },
        seconds() {
            const now = clock();
            const of = (name) => [
                ...(finished.get(name) ?? []),
                ...[...running]
                    .filter((part) => part.name === name)
                    .map(({ start }) => ({ start, end: now })),
            ];
            return {
                total: toSeconds(now - created),
                ...Object.fromEntries(report_schema/* phaseNames */.k1.map((name) => [name, toSeconds(coveredLength(of(name)))])),
            };
        },
    };
}
/**
 * @returns how long at least one of the intervals lasted: two downloads side by side cost the
 *   reader's time once.
 */
function coveredLength(intervals) {
    let length = 0;
    let reached = Number.NEGATIVE_INFINITY;
    for (const { start, end } of intervals.toSorted((a, b) => a.start - b.start)) {
        length += Math.max(0, end - Math.max(start, reached));
        reached = Math.max(reached, end);
    }
    return length;
}
/** To the millisecond: more digits are noise in a report. */
function toSeconds(milliseconds) {
    return Math.round(milliseconds) / 1000;
}

// EXTERNAL MODULE: ./build/src/toolkit/gpu.js
var gpu = __webpack_require__(86990);
// EXTERNAL MODULE: ./build/src/toolkit/cuda-version.js
var cuda_version = __webpack_require__(74200);
// EXTERNAL MODULE: ./build/src/toolkit/host.js
var host = __webpack_require__(32732);
// EXTERNAL MODULE: ./build/src/toolkit/uv.js
var toolkit_uv = __webpack_require__(4245);
// EXTERNAL MODULE: ./build/src/toolkit/build-tools.js + 5 modules
var build_tools = __webpack_require__(58531);
;// CONCATENATED MODULE: ./build/src/toolkit/driver-stub.js




/**
 * C source of a library that has every function of the driver and does nothing: what linking
 * against `-lcuda` needs on a machine without a driver. NVIDIA's installers bring such a stub,
 * their wheels do not.
 * @param header the text of `cuda.h`, which declares functions (`CUresult CUDAAPI cuInit(…)`) and
 *   renames some to their current version (`#define cuMemAlloc cuMemAlloc_v2`)
 */
function driverStubSource(header) {
    const declared = [...header.matchAll(/\bCUDAAPI\s+(cu[A-Z]\w*)\s*\(/g)].map((match) => match[1]);
    const renamed = [...header.matchAll(/^\s*#\s*define\s+cu[A-Z]\w*\s+(cu[A-Z]\w*)\s*$/gm)].map((match) => match[1]);
    const names = [...new Set([...declared, ...renamed])].sort();
    return names.map((name) => `void ${name}(void) {}\n`).join('');
}
/**
 * Builds `lib/stubs/libcuda.so`. Its soname is the real driver's, so that what is linked with it
 * loads the driver where there is one.
 * @param root of the toolkit
 * @param compiler a C compiler
 * @throws BuildError where the compiler fails
 */
async function buildDriverStub(root, compiler, environment) {
    const directory = (0,external_node_path_.join)(root, 'lib', 'stubs');
    const source = (0,external_node_path_.join)(directory, 'libcuda.c');
    await (0,promises_.writeFile)(source, driverStubSource(await (0,promises_.readFile)((0,external_node_path_.join)(root, 'include', 'cuda.h'), 'utf8')));
    const code = await (0,src_process/* show */.WU)(compiler, [
        ...['-shared', '-fPIC', '-O0', '-x', 'c', '-Wl,-soname,libcuda.so.1'],
        ...['-o', (0,external_node_path_.join)(directory, 'libcuda.so'), source],
    ], { environment });
    if (code !== 0)
        throw new errors/* BuildError */.zS(`${compiler} could not build the stub of CUDA's driver.`);
}

// EXTERNAL MODULE: ./build/src/toolkit/host-compiler.js
var host_compiler = __webpack_require__(38204);
;// CONCATENATED MODULE: ./build/src/toolkit/merge-toolkit.js



/** The folders of a CUDA toolkit that compiling and linking use. */
const folders = ['bin', 'include', 'lib', 'nvvm'];
/**
 * The unversioned names that linkers look for: `libcudart.so` → `libcudart.so.13`. Wheels bring
 * only what the loader needs.
 * @param names of the files in one directory
 * @returns link → target, for links that are not there yet
 */
function libraryLinks(names) {
    const present = new Set(names);
    const links = new Map();
    for (const name of [...names].sort()) {
        const link = /^(lib.+\.so)\.\d[\d.]*$/.exec(name)?.[1];
        if (link !== undefined && !present.has(link))
            links.set(link, name);
    }
    return links;
}
/**
 * Merges the trees of NVIDIA's wheels into one toolkit directory as NVIDIA's own installers lay it
 * out. Without it CMake's FindCUDA and torch find no libraries ("Your installed Caffe2 version uses
 * CUDA but I cannot find the CUDA libraries").
 * Files are hard links: nvcc finds the rest of its toolkit from its own real path, which following
 * a symbolic link would lead back into the wheel.
 * @param trees directories of wheels, each with some of bin, include, lib, nvvm; of files with the
 *   same path the first counts
 * @param root an empty directory on the same disk as the trees, or else they are copied
 */
async function mergeToolkit(trees, root) {
    for (const tree of trees) {
        for (const folder of folders)
            await linkTree((0,external_node_path_.join)(tree, folder), (0,external_node_path_.join)(root, folder));
    }
    const libraries = (0,external_node_path_.join)(root, 'lib');
    await (0,promises_.mkdir)((0,external_node_path_.join)(libraries, 'stubs'), { recursive: true });
    for (const [name, target] of libraryLinks(await (0,promises_.readdir)(libraries))) {
        await (0,promises_.symlink)(target, (0,external_node_path_.join)(libraries, name));
    }
    await (0,promises_.symlink)('lib', (0,external_node_path_.join)(root, 'lib64'));
}
async function linkTree(from, to) {
    const entries = await (0,promises_.readdir)(from, { withFileTypes: true }).catch(ifAbsent);
    if (entries.length === 0)
        return;
    await (0,promises_.mkdir)(to, { recursive: true });
    for (const entry of entries) {
        const [source, target] = [(0,external_node_path_.join)(from, entry.name), (0,external_node_path_.join)(to, entry.name)];
        if (entry.isDirectory()) {
            if (entry.name !== '__pycache__')
                await linkTree(source, target);
        }
        else if (!/^__init__\.pyi?$/.test(entry.name)) {
            await linkFile(source, target);
        }
    }
}
async function linkFile(source, target) {
    try {
        await (0,promises_.link)(source, target);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST')
            return;
        // Another disk, too many links, or a disk that knows none.
        if (code !== 'EXDEV' && code !== 'EMLINK' && code !== 'EPERM' && code !== 'ENOTSUP')
            throw error;
        await (0,promises_.copyFile)(source, target, external_node_fs_.constants.COPYFILE_FICLONE);
    }
}
function ifAbsent(error) {
    if (error.code === 'ENOENT')
        return [];
    throw error;
}

// EXTERNAL MODULE: ./build/src/toolkit/publish-directory.js
var publish_directory = __webpack_require__(61537);
// EXTERNAL MODULE: ./build/src/toolkit/toolchain.js + 1 modules
var toolchain = __webpack_require__(29134);
// EXTERNAL MODULE: ./build/src/toolkit/toolchain-environment.js
var toolchain_environment = __webpack_require__(78307);
;// CONCATENATED MODULE: ./build/src/toolkit/wheels.js













/** The wheels that hold a compiler and what it always includes; torch depends on the rest. */
const compilerWheels = [
    'nvidia-cuda-nvcc',
    'nvidia-nvvm',
    'nvidia-cuda-crt',
    'nvidia-cuda-cccl',
    'nvidia-cuda-runtime',
];
/** Whether NVIDIA's wheels of this CUDA hold a compiler; those of CUDA 12 hold of it only `ptxas`. */
function wheelsHaveCompiler({ major }) {
    return major >= 13;
}
/** Requirements, as uv takes them, of a toolkit from wheels. */
function wheelRequirements(cudaVersion) {
    return compilerWheels.map((name) => `${name}==${(0,cuda_version/* formatCudaVersion */.V$)(cudaVersion)}.*`);
}
/**
 * The toolkit's directory, named by everything that is merged into it.
 * @param versions package name → exact version, of the whole environment
 */
function toolkitDirectory(cacheDir, cudaVersion, versions) {
    const merged = Object.entries(versions).filter(([name]) => name.startsWith('nvidia-'));
    const digest = (0,src_digest/* digestOf */.o)({ layout: 1, merged: Object.fromEntries(merged) }).slice(0, 16);
    return (0,external_node_path_.join)(cacheDir, 'toolkits', `cuda-${(0,cuda_version/* formatCudaVersion */.V$)(cudaVersion)}-${digest}`);
}
/**
 * Merges the wheels of an environment into a toolkit directory, or takes the one that is there.
 * @param python of the environment
 * @param compiler a C compiler
 * @throws BuildError where the wheels hold no nvcc, or the host has no working compiler
 */
async function provideWheelToolkit(directory, python, compiler, environment, log) {
    await (0,publish_directory/* publishDirectory */.f)(directory, async (temporary) => {
        log.info(`Merging NVIDIA's wheels into ${directory}.`);
        await mergeToolkit(await wheelTrees(python), temporary);
        if (!(await (0,publish_directory/* exists */.t)((0,external_node_path_.join)(temporary, 'bin', 'nvcc')))) {
            throw new errors/* BuildError */.zS("NVIDIA's wheels were installed and hold no nvcc.");
        }
        await buildDriverStub(temporary, compiler, environment);
    });
}
/** The trees of NVIDIA's wheels, the compiler's own (`cu13`) first. */
async function wheelTrees(python) {
    const where = "import sysconfig; print(sysconfig.get_path('purelib'))";
    const root = (0,external_node_path_.join)(await (0,src_process/* ask */.kA)(python, ['-I', '-c', where]), 'nvidia');
    const names = (await (0,promises_.readdir)(root, { withFileTypes: true }))
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name);
    const isCompiler = (name) => (/^cu\d+$/.test(name) ? 0 : 1);
    return names
        .sort((a, b) => isCompiler(a) - isCompiler(b) || (a < b ? -1 : 1))
        .map((name) => (0,external_node_path_.join)(root, name));
}
/** The way to a toolkit from NVIDIA's wheels. */
function wheelToolkit(context, cudaVersion) {
    const { settings, log, environment } = context;
    let tools;
    const openTools = () => {
        tools ??= (0,build_tools/* environmentTools */.zr)(context, cudaVersion, wheelRequirements(cudaVersion));
        return tools;
    };
    return {
        kind: 'wheels',
        declare: async () => {
            const [{ versions }, hostCompiler] = await Promise.all([
                openTools(),
                (0,host_compiler/* hostCompilerIdentity */.s5)(environment),
            ]);
            const variables = (0,toolchain_environment/* compilerVariables */.h)(environment);
            return {
                toolkit: 'wheels',
                versions: { ...versions, 'host-compiler': hostCompiler, ...variables },
            };
        },
        provision: async () => {
            const [compiler, { versions, provide }] = await Promise.all([
                (0,toolchain/* requireHostCompiler */.p)(environment),
                openTools(),
            ]);
            const installed = await provide();
            const cudaHome = toolkitDirectory(settings.cacheDir, cudaVersion, versions);
            await provideWheelToolkit(cudaHome, installed.python, compiler, environment, log);
            return await (0,toolchain/* assembleToolchain */.c)(context, 'wheels', cudaHome, installed);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/toolkit/open-toolkit.js






/**
 * Decides where compilers come from.
 * @param setting the `toolkit` input
 * @param wanted the `cuda-version` input; undefined: whatever the host has
 * @param found toolkits on this machine, the preferred first
 * @throws InputError where what is asked for cannot be had, saying what was found and is accepted
 */
function chooseToolkit(setting, wanted, found) {
    const matching = found.find(({ release }) => wanted === undefined || (0,cuda_version/* sameCudaVersion */.I$)(release, wanted));
    const here = found.length === 0
        ? 'there is no nvcc on this machine'
        : `this machine has ${found.map(({ version, cudaHome }) => `CUDA ${version} in ${cudaHome}`).join(', ')}`;
    switch (setting) {
        case 'container':
            throw new errors/* InputError */.dz('toolkit container is not available yet in this version; accepted: auto, wheels, host.');
        case 'host':
            if (matching !== undefined)
                return fromHost(matching, 'as asked');
            throw new errors/* InputError */.dz(wanted === undefined
                ? 'toolkit is host, and there is no nvcc in CUDA_HOME, CUDA_PATH, PATH or /usr/local/cuda; accepted: auto, wheels, or a CUDA toolkit in one of these places.'
                : `toolkit is host and cuda-version ${(0,cuda_version/* formatCudaVersion */.V$)(wanted)}, and ${here}; accepted: a cuda-version that is there, or toolkit wheels.`);
        case 'wheels':
            return fromWheels(wanted, 'as asked', here);
        case 'auto':
            if (matching !== undefined)
                return fromHost(matching, 'the machine has it');
            return fromWheels(wanted, here, here);
    }
}
function fromHost(toolkit, why) {
    const because = `CUDA ${toolkit.version} is taken from ${toolkit.cudaHome}: ${why}.`;
    return { kind: 'host', toolkit, because };
}
function fromWheels(wanted, why, here) {
    if (wanted === undefined) {
        throw new errors/* InputError */.dz(`cuda-version is not set and the toolkit comes from NVIDIA's wheels; accepted: a version such as 13.0.`);
    }
    const release = (0,cuda_version/* formatCudaVersion */.V$)(wanted);
    if (!wheelsHaveCompiler(wanted)) {
        throw new errors/* InputError */.dz(`cuda-version is ${release}, NVIDIA's wheels hold a compiler since 13.0 only, and ${here}; accepted: 13.0 or later, or an installed toolkit of ${release}.`);
    }
    return {
        kind: 'wheels',
        cudaVersion: wanted,
        because: `CUDA ${release} is taken from NVIDIA's wheels: ${why}.`,
    };
}
/**
 * Opens the way to the compilers that the settings ask for. Nothing is installed yet.
 * @param environment the one that the program runs in
 * @throws InputError where they cannot be had
 */
async function openToolkit(settings, log, environment = (0,src_process/* ownEnvironment */.am)()) {
    const wanted = settings.cudaVersion === undefined ? undefined : (0,cuda_version/* parseCudaVersion */.vn)(settings.cudaVersion);
    const found = settings.toolkit === 'wheels' ? [] : await (0,host/* findHostToolkits */.$)(environment, wanted);
    const choice = chooseToolkit(settings.toolkit, wanted, found);
    log.info(choice.because);
    let uv;
    const context = {
        ...{ settings, log, environment },
        uv: () => {
            uv ??= (0,toolkit_uv/* findUv */.d)(settings.cacheDir, environment, log);
            return uv;
        },
    };
    return choice.kind === 'host'
        ? (0,host/* hostToolkit */.r)(context, choice.toolkit)
        : wheelToolkit(context, choice.cudaVersion);
}

// EXTERNAL MODULE: ./build/src/report/statuses.js
var statuses = __webpack_require__(2420);
;// CONCATENATED MODULE: ./build/src/run/journal.js


/** @param log where a reader follows it while it happens */
function openJournal(log) {
    const layers = new Map(store/* layerNames */.E.map((name) => [name, { status: 'skipped', reason: 'The run did not come to it.' }]));
    const warnings = [];
    const saves = [];
    const bytes = { restored: 0, saved: 0 };
    const of = (name) => layers.get(name);
    return {
        layer(name, { status, reason }, key) {
            layers.set(name, { status, reason, ...(key === undefined ? {} : { key }) });
            log.debug(`${name}: ${status}: ${reason}`);
        },
        warn(sentence) {
            warnings.push(sentence);
            log.warning(sentence);
        },
        saved(name, outcome) {
            const sentence = (0,statuses/* saveSentence */.xm)(statuses/* reportLayerOf */.J6[name], outcome);
            saves.push(sentence);
            if (outcome.status === 'saved')
                bytes.saved += outcome.bytes;
            if (outcome.status === 'failed')
                this.warn(sentence);
            else
                log.info(sentence);
        },
        restoredBytes(count) {
            bytes.restored += count;
        },
        layers: () => ({
            products: of('products'),
            buildTree: of('build-tree'),
            compilerCache: { ...of('compiler-cache'), hits: 0, misses: 0 },
            externalSources: of('external-sources'),
        }),
        bytes: () => ({ ...bytes }),
        warnings,
        saves,
    };
}

// EXTERNAL MODULE: ./build/src/run/stop-signal.js + 1 modules
var stop_signal = __webpack_require__(23076);
;// CONCATENATED MODULE: ./build/src/run/run.js
















/** Reads the checkout, resolves the toolchain, decides the plan and opens the store. */
async function openRun(given, door) {
    const { log } = door;
    const timeline = createTimeline();
    return await timeline.phase('plan', async () => {
        const environment = (0,src_process/* ownEnvironment */.am)();
        const settings = await withArchs(given);
        const toolkit = await openToolkit(settings, log, environment);
        const [repository, declared, resources] = await Promise.all([
            (0,machine_repository/* readRepository */.Nu)(settings.sourceDir),
            toolkit.declare(),
            (0,machine_resources/* readResources */.M)(),
        ]);
        const cmakeTexts = await (0,machine_repository/* readCMakeTexts */.yo)(repository);
        const { jobs, nvccThreads, cudaArchs } = settings;
        const parallelism = decideParallelism({
            ...resources,
            jobs,
            nvccThreads,
            archs: cudaArchs.length,
        });
        const id = runIdentity(environment);
        const plan = createPlan({
            ...{ settings, repository, cmakeTexts, declared, environment },
            jobs: parallelism.jobs,
            run: id,
        });
        const { store, trust, reason } = await openCaches(settings, repository, environment, log);
        log.info(`${parallelism.reason} Cache: ${store.kind}, for ${reason}.`);
        return {
            ...{
                settings,
                door,
                log,
                environment,
                repository,
                toolkit,
                plan,
                trust,
                store,
                id,
                timeline,
            },
            workDirectory: (0,work_directory/* workDirectoryPath */._C)(settings.sourceDir),
            journal: openJournal(log),
            stop: await (0,stop_signal/* watchForStop */.F1)(settings.timeBudget),
        };
    });
}
/** Decides what this run may read and write, and opens the store for it. */
async function openCaches(settings, repository, environment, log) {
    const origin = (await readWorkflowOrigin(environment)) ?? localOrigin(repository);
    const trust = withinRepository(trustOf(origin, settings.cacheWrite), repository, settings);
    return { trust, ...(await openStore(settings, trust, environment, log)) };
}
/** What saving needs of a run; for the post step, which plans nothing. */
async function openSaving(settings, { log }) {
    const repository = await (0,machine_repository/* readRepository */.Nu)(settings.sourceDir);
    const { store, trust } = await openCaches(settings, repository, (0,src_process/* ownEnvironment */.am)(), log);
    return { settings, store, trust, journal: openJournal(log) };
}
/** The archs asked for, else those of the GPUs here. */
async function withArchs(settings) {
    if (settings.cudaArchs.length > 0)
        return settings;
    const found = await (0,gpu/* gpuArchs */.q)();
    if (found === undefined || found.length === 0) {
        throw new errors/* InputError */.dz('cuda-archs is not set and this machine has no GPU that could tell; accepted: compute capabilities such as 9.0, 9.0a or 12.0+PTX.');
    }
    return { ...settings, cudaArchs: found };
}
function runIdentity(environment) {
    const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = environment;
    return run === undefined ? (0,external_node_crypto_.randomUUID)() : `${run}-${attempt ?? '1'}`;
}
async function readWorkflowOrigin(environment) {
    const path = environment.GITHUB_EVENT_PATH;
    const payload = path === undefined
        ? undefined
        : await (0,promises_.readFile)(path, 'utf8')
            .then(JSON.parse, () => undefined)
            .catch(() => undefined);
    return workflowOrigin(environment, payload);
}
function localOrigin({ ref, defaultRef }) {
    const branch = (name) => name?.replace(/^refs\/heads\//, '');
    return { kind: 'local', branch: branch(ref), defaultBranch: branch(defaultRef) };
}
/**
 * A directory may serve several repositories, so that its scopes carry the repository's name;
 * GitHub's service keeps repositories apart itself.
 */
function withinRepository(trust, { name }, settings) {
    if (settings.cache === 'github')
        return trust;
    const scope = (ref) => `${name} ${ref}`;
    const write = trust.write === undefined ? undefined : scope(trust.write);
    return { ...trust, read: trust.read.map(scope), write };
}


/***/ }),

/***/ 23076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pz: () => (/* binding */ stopSentences),
  F1: () => (/* binding */ watchForStop)
});

// UNUSED EXPORTS: reserveForSaving

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/src/machine/job-start.js

/** Clock ticks per second of `/proc`: USER_HZ, 100 on every Linux that runners use (proc(5)). */
const ticksPerSecond = 100;
/**
 * When this job started: a time budget counts from there, since checkout and other steps spend the
 * same six hours. The runner tells no step, but its worker process lives exactly as long as the job.
 * @param read the facts of a process, undefined where there is none
 * @returns milliseconds since the epoch, undefined outside a runner
 */
async function jobStart(pid = process.pid, read = readProcess) {
    for (let at = pid; at !== undefined && at > 0;) {
        const facts = await read(at);
        if (facts?.name === 'Runner.Worker')
            return facts.started;
        at = facts?.parent;
    }
    return undefined;
}
/** Parses `/proc/<pid>/stat`; the name may hold spaces and parentheses, so it ends at the last one. */
function parseProcessStat(text, bootSeconds) {
    const end = text.lastIndexOf(')');
    const start = text.indexOf('(');
    const fields = text.slice(end + 2).split(' ');
    const parent = Number(fields[1]);
    const ticks = Number(fields[19]);
    if (start < 0 || end < start || !Number.isInteger(parent) || !Number.isFinite(ticks)) {
        return undefined;
    }
    return {
        name: text.slice(start + 1, end),
        parent,
        started: (bootSeconds + ticks / ticksPerSecond) * 1000,
    };
}
async function readProcess(pid) {
    try {
        const [stat, system] = await Promise.all([
            (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8'),
            (0,promises_.readFile)('/proc/stat', 'utf8'),
        ]);
        const boot = Number(system.match(/^btime (\d+)$/m)?.[1]);
        return Number.isFinite(boot) ? parseProcessStat(stat, boot) : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/run/stop-signal.js

/** The end of the build in the words of its cause. */
const stopSentences = {
    budget: 'The time budget ended the build.',
    cancelled: 'The build was interrupted.',
};
/**
 * The share of the budget, in seconds, that is kept for saving what was compiled: a tenth, at most
 * ten minutes, for a build tree of several gigabytes takes some.
 */
function reserveForSaving(budget) {
    return Math.min(600, budget * 0.1);
}
/**
 * Watches for SIGINT and SIGTERM (a cancelled job, Ctrl-C) and for the end of the time budget.
 * @param budget seconds from the start of the job; undefined: no limit
 */
async function watchForStop(budget) {
    const controller = new AbortController();
    let cause;
    const stop = (why) => () => {
        cause ??= why;
        controller.abort();
    };
    const cancelOnce = stop('cancelled');
    const cancel = () => {
        // Whoever asks twice does not want to wait for an orderly end.
        if (cause === 'cancelled')
            process.exit(130);
        cancelOnce();
    };
    process.on('SIGINT', cancel);
    process.on('SIGTERM', cancel);
    let timer;
    if (budget !== undefined) {
        const begun = (await jobStart()) ?? Date.now() - process.uptime() * 1000;
        const left = begun + (budget - reserveForSaving(budget)) * 1000 - Date.now();
        timer = setTimeout(stop('budget'), Math.max(0, Math.min(left, 2 ** 31 - 1)));
        timer.unref();
    }
    return {
        signal: controller.signal,
        cause: () => cause,
        close: () => {
            process.off('SIGINT', cancel);
            process.off('SIGTERM', cancel);
            clearTimeout(timer);
        },
    };
}


/***/ }),

/***/ 4245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findUv)
/* harmony export */ });
/* unused harmony export uvEnvironment */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19948);
/* harmony import */ var _compare_versions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61573);
/* harmony import */ var _find_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60568);
/* harmony import */ var _publish_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61537);






/** Installed where the machine has none that is recent enough. */
const pinnedVersion = '0.13.9';
/** The first that knows the CUDA 13 backend of torch. */
const oldestAccepted = '0.9.0';
/**
 * The environment of uv: Pythons that it downloads lie with everything else of ours, so that their
 * paths, which compile commands hold, are the same in every run. What the user set stays.
 */
function uvEnvironment(environment, cacheDir) {
    return {
        UV_PYTHON_INSTALL_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cacheDir, 'python'),
        UV_NO_PROGRESS: '1',
        ...environment,
    };
}
/**
 * Finds uv on PATH, or installs one below the cache directory by the machine's own Python.
 * @throws BuildError telling what to install, where neither works
 */
async function findUv(cacheDir, environment, log) {
    const ours = uvEnvironment(environment, cacheDir);
    const onPath = await (0,_find_program_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .K)('uv', environment.PATH);
    if (onPath !== undefined && (await isRecent(onPath)))
        return { path: onPath, environment: ours };
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cacheDir, 'tools', `uv-${pinnedVersion}`);
    const installed = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'bin', 'uv');
    if (!(await (0,_publish_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t)(installed))) {
        await (0,_publish_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .publishDirectory */ .f)(directory, (target) => installUv(target, environment, log));
    }
    return { path: installed, environment: ours };
}
async function isRecent(uv) {
    const version = /\d+(\.\d+)+/.exec((await (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .askIfPossible */ .k2)(uv, ['--version'])) ?? '')?.[0];
    return version !== undefined && (0,_compare_versions_js__WEBPACK_IMPORTED_MODULE_5__/* .compareVersions */ .Z)(version, oldestAccepted) >= 0;
}
/**
 * `pip install --target` also works on a Python that its distribution manages (PEP 668); one
 * without pip may still have `venv`.
 */
async function installUv(target, environment, log) {
    const python = await (0,_find_program_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .K)('python3', environment.PATH);
    if (python === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS(missing('there is no python3 to install it with'));
    const wanted = ['--quiet', '--disable-pip-version-check', '--no-deps', `uv==${pinnedVersion}`];
    if ((await (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .askIfPossible */ .k2)(python, ['-m', 'pip', '--version'], { environment })) !== undefined) {
        const args = ['-m', 'pip', 'install', '--target', target, ...wanted];
        if ((await (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(python, args, { environment })) === 0)
            return;
    }
    else {
        log.debug(`${python} has no pip; making a virtual environment for uv.`);
        const venv = await (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(python, ['-m', 'venv', target], { environment });
        const pip = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(target, 'bin', 'python');
        if (venv === 0 &&
            (await (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(pip, ['-m', 'pip', 'install', ...wanted], { environment })) === 0) {
            return;
        }
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS(missing(`installing it with ${python} failed`));
}
function missing(why) {
    return `uv ${oldestAccepted} or newer is not on PATH and ${why}; install uv (https://docs.astral.sh/uv/getting-started/installation/, or the step astral-sh/setup-uv) or python3 with pip.`;
}


/***/ })

};
