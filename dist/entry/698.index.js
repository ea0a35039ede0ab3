export const id = 698;
export const ids = [698];
export const modules = {

/***/ 5957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ readPresetFiles),
/* harmony export */   YT: () => (/* binding */ parsePresets),
/* harmony export */   cQ: () => (/* binding */ projectPresets),
/* harmony export */   uz: () => (/* binding */ userPresets)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89862);



const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP();
const environment = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ()]));
const inherits = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text)]).optional();
/** The fields that this program reads; all others are kept for CMake. */
const configurePreset = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    name: text,
    hidden: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    inherits,
    generator: text.optional(),
    binaryDir: text.optional(),
    installDir: text.optional(),
    cacheVariables: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
        text,
        zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        zod__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ(),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ type: text.optional(), value: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()]) }),
    ]))
        .optional(),
    environment: environment.optional(),
});
const buildPreset = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    name: text,
    hidden: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    inherits,
    configurePreset: text.optional(),
    environment: environment.optional(),
    jobs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
});
const presetDocument = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    include: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).optional(),
    vendor: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).optional(),
    configurePresets: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(configurePreset).optional(),
    buildPresets: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(buildPreset).optional(),
});
const projectPresets = 'CMakePresets.json';
const userPresets = 'CMakeUserPresets.json';
/**
 * Reads a presets file and everything that it includes, itself first.
 * @param path absolute path of `CMakePresets.json` or `CMakeUserPresets.json`
 * @param readText returns the content of a file, `undefined` where there is none
 * @param environment for `$penv{}` in `include`, which version 7 of the format allows
 * @returns no file at all where `path` does not exist
 * @throws InputError for what CMake could not read either: broken JSON, an absent include, a cycle
 */
async function readPresetFiles(path, readText, environment = {}) {
    const files = new Map();
    const visit = async (current, from) => {
        if (from.includes(current)) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${current} includes itself, through ${from.join(', ')}.`);
        }
        if (files.has(current))
            return;
        const content = await readText(current);
        if (content === undefined) {
            if (from.length === 0)
                return;
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${from.at(-1)} includes ${current}, which does not exist.`);
        }
        const document = parsePresets(content, current);
        files.set(current, { path: current, document });
        for (const included of document.include ?? []) {
            const expanded = included.replace(/\$penv\{([^}]+)\}/g, (_, name) => environment[name] ?? '');
            await visit((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(current), expanded), [...from, current]);
        }
    };
    await visit(path, []);
    return [...files.values()];
}
/** @throws InputError that names the file, the field and what is wrong with it. */
function parsePresets(content, path) {
    let value;
    try {
        value = JSON.parse(content);
    }
    catch (error) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${path} is not JSON: ${error.message}.`);
    }
    const parsed = presetDocument.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    const field = issue?.path.join('.') || 'the document';
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${path} is no presets file: ${field}: ${issue?.message}.`);
}


/***/ }),

/***/ 2539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ defaultPreset),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Q: () => (/* binding */ launcherVariables),
/* harmony export */   Ym: () => (/* binding */ generatePresets)
/* harmony export */ });
/** The languages for which vLLM's generator sets a launcher. */
const launchedLanguages = ['C', 'CXX', 'CUDA', 'HIP'];
/** Marks a file that this program wrote; CMake does not interpret `vendor`. */
const vendorMark = 'vllm-incremental-build/1';
const defaultPreset = 'release';
/**
 * The content of `CMakeUserPresets.json`, with the fields and the order of vLLM's
 * tools/generate_cmake_presets.py, plus a `vendor` mark. Values differ where that script guesses
 * from the machine: threads and jobs are given, compilers and launchers are absolute paths.
 */
function generatePresets(facts) {
    const { settings, toolchain, pythonVariables, jobs } = facts;
    const launcher = toolchain.compilerCache?.path;
    const cacheVariables = {
        CMAKE_CUDA_COMPILER: toolchain.nvcc,
        CMAKE_BUILD_TYPE: settings.buildType,
        ...Object.fromEntries(pythonVariables.map((name) => [name, toolchain.python])),
        CMAKE_INSTALL_PREFIX: `\${sourceDir}`,
        CMAKE_CUDA_FLAGS: '',
        NVCC_THREADS: String(settings.nvccThreads),
        ...(launcher === undefined ? {} : launcherVariables(launcher)),
        CMAKE_JOB_POOLS: `compile=${jobs}`,
    };
    return {
        version: 6,
        cmakeMinimumRequired: { major: 3, minor: 26, patch: 1 },
        vendor: { [vendorMark]: {} },
        configurePresets: [
            {
                name: settings.preset,
                binaryDir: `\${sourceDir}/cmake-build-${settings.preset}`,
                cacheVariables,
                generator: 'Ninja',
            },
        ],
        buildPresets: [{ name: settings.preset, configurePreset: settings.preset, jobs }],
    };
}
/** One launcher for every language that vLLM's generator sets. */
function launcherVariables(launcher) {
    return Object.fromEntries(launchedLanguages.map((language) => [`CMAKE_${language}_COMPILER_LAUNCHER`, launcher]));
}
/** Whether this program wrote the document. */
function isOurs(document) {
    return document.vendor !== undefined && vendorMark in document.vendor;
}


/***/ }),

/***/ 68698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cD: () => (/* binding */ writePresets)
});

// UNUSED EXPORTS: checkPreset, pythonVariables

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lib/files/paths.js
var paths = __webpack_require__(66821);
// EXTERNAL MODULE: ./build/src/lib/files/read-if-present.js
var read_if_present = __webpack_require__(75427);
// EXTERNAL MODULE: ./build/src/lib/programs/process.js
var process = __webpack_require__(49490);
// EXTERNAL MODULE: ./build/src/machine/work-directory.js
var work_directory = __webpack_require__(93860);
// EXTERNAL MODULE: ./build/src/lib/format.js
var format = __webpack_require__(48922);
// EXTERNAL MODULE: ./build/src/cmake/presets/files.js
var presets_files = __webpack_require__(5957);
// EXTERNAL MODULE: ./build/src/cmake/presets/generate.js
var generate = __webpack_require__(2539);
;// CONCATENATED MODULE: ./build/src/cmake/presets/choice.js




/**
 * Decides whose preset is built. A preset that the user committed, or chose by a name of their own,
 * is used. An uncommitted file with the usual name comes from vLLM's generator, with threads and
 * jobs guessed from some machine, and is replaced by ours.
 * @throws InputError for a name that no presets file has, where there are such files
 */
function choosePreset({ name, project, user }) {
    if (project.includes(name)) {
        return { origin: 'committed', reason: `Preset "${name}" of ${presets_files/* projectPresets */.cQ} is used.` };
    }
    const inUser = user?.presets.includes(name) ?? false;
    if (user?.tracked) {
        if (!inUser)
            throw unknownPreset(name, [...project, ...user.presets]);
        return {
            origin: 'committed',
            reason: `Preset "${name}" of the committed ${presets_files/* userPresets */.uz} is used.`,
        };
    }
    const theirs = user !== undefined && !user.ours;
    if (theirs && inUser && name !== generate/* defaultPreset */.FS) {
        return { origin: 'named', reason: `Preset "${name}" of ${presets_files/* userPresets */.uz} is used, as named.` };
    }
    const others = [...project, ...(theirs ? user.presets : [])];
    if (name !== generate/* defaultPreset */.FS && others.length > 0)
        throw unknownPreset(name, others);
    return {
        origin: 'generated',
        keep: theirs,
        reason: `Preset "${name}" is written to ${presets_files/* userPresets */.uz}.`,
    };
}
function unknownPreset(name, known) {
    const names = [...new Set(known)];
    return new errors/* InputError */.dz(`Input preset: there is no configure preset "${name}" in ${presets_files/* projectPresets */.cQ} or ${presets_files/* userPresets */.uz}; ` +
        `accepted: ${names.length === 0 ? 'none is defined there' : (0,format/* listed */.KE)(names, 12)}.`);
}

// EXTERNAL MODULE: ./build/src/lib/omit-undefined.js
var omit_undefined = __webpack_require__(17017);
;// CONCATENATED MODULE: ./build/src/cmake/presets/resolution.js



/** Fields that no preset inherits (cmake-presets(7), "inherits"). */
const notInherited = new Set(['name', 'hidden', 'inherits', 'description', 'displayName']);
/** Fields whose entries are merged rather than replaced. */
const united = new Set(['cacheVariables', 'environment']);
/**
 * Resolves one configure preset as cmake-presets(7) describes: `inherits` (the earlier parent wins,
 * maps are merged), then macros in the context of the preset that is used.
 * @throws InputError for an unknown, hidden or cyclic preset and for a macro that CMake rejects
 */
function resolvePreset(name, files, context) {
    const { preset, file } = findPreset(name, files);
    if (preset.hidden) {
        throw new errors/* InputError */.dz(`Configure preset "${name}" in ${file.path} is hidden; name one that is not.`);
    }
    const merged = inherit(name, files, []);
    const generator = merged.generator;
    const expand = expander(merged, (0,external_node_path_.dirname)(file.path), context);
    const directory = (path) => path === undefined ? undefined : (0,external_node_path_.resolve)(context.sourceDir, expand(path));
    return {
        name,
        ...(0,omit_undefined/* omitUndefined */.O)({
            generator,
            binaryDir: directory(merged.binaryDir),
            installDir: directory(merged.installDir),
        }),
        cacheVariables: withoutRemoved(merged.cacheVariables ?? {}, (value) => {
            const plain = typeof value === 'object' ? value.value : value;
            return typeof plain === 'boolean' ? String(plain).toUpperCase() : expand(plain);
        }),
        environment: withoutRemoved(merged.environment ?? {}, (_, key) => expand(`$env{${key}}`)),
    };
}
/** Names of the configure presets that `cmake --preset` accepts. */
function presetNames(files) {
    return files.flatMap(({ document }) => (document.configurePresets ?? []).filter(({ hidden }) => !hidden).map(({ name }) => name));
}
/**
 * Whether `cmake --build --preset NAME` builds what `cmake --preset NAME` configures: a build
 * preset need not exist, and one of the same name may belong to another configure preset.
 */
function hasBuildPreset(name, files) {
    const presets = files.flatMap(({ document }) => document.buildPresets ?? []);
    const configuredBy = (current, seen) => {
        const preset = presets.find((candidate) => candidate.name === current);
        if (preset === undefined || seen.includes(current))
            return undefined;
        if (preset.configurePreset !== undefined)
            return preset.configurePreset;
        return parentsOf(preset.inherits)
            .map((parent) => configuredBy(parent, [...seen, current]))
            .find((found) => found !== undefined);
    };
    const preset = presets.find((candidate) => candidate.name === name);
    return preset !== undefined && !preset.hidden && configuredBy(name, []) === name;
}
function findPreset(name, files) {
    for (const file of files) {
        const preset = file.document.configurePresets?.find((candidate) => candidate.name === name);
        if (preset)
            return { preset, file };
    }
    const where = files.map(({ path }) => path).join(', ');
    throw new errors/* InputError */.dz(`There is no configure preset "${name}" in ${where}; there are: ${presetNames(files).join(', ')}.`);
}
function inherit(name, files, heirs) {
    if (heirs.includes(name)) {
        throw new errors/* InputError */.dz(`Configure preset "${name}" inherits from itself.`);
    }
    const { preset, file } = findPreset(name, files);
    const merged = { ...bindFileDirectory(preset, file) };
    for (const parent of parentsOf(preset.inherits)) {
        for (const [field, value] of Object.entries(inherit(parent, files, [...heirs, name]))) {
            if (notInherited.has(field))
                continue;
            if (united.has(field))
                merged[field] = { ...value, ...(merged[field] ?? {}) };
            else
                merged[field] ??= value;
        }
    }
    return merged;
}
/** From version 12 on, `${fileDir}` means the file that contains it, not the one of the preset used. */
function bindFileDirectory(preset, file) {
    if (file.document.version < 12)
        return preset;
    const directory = (0,external_node_path_.dirname)(file.path);
    return JSON.parse(JSON.stringify(preset), (_, value) => typeof value === 'string' ? value.replaceAll(`\${fileDir}`, directory) : value);
}
function expander(preset, fileDirectory, context) {
    const { sourceDir, environment, hostSystemName } = context;
    const macros = {
        sourceDir,
        sourceParentDir: (0,external_node_path_.dirname)(sourceDir),
        sourceDirName: (0,external_node_path_.basename)(sourceDir),
        presetName: preset.name,
        generator: preset.generator ?? '',
        hostSystemName,
        fileDir: fileDirectory,
        dollar: '$',
        pathListSep: ':',
    };
    const complain = (macro, why) => new errors/* InputError */.dz(`Configure preset "${preset.name}": ${macro} ${why}.`);
    const expand = (value, within) => value.replace(/\$([a-z]*)\{([^}]*)\}/g, (macro, namespace, key) => {
        if (namespace === 'penv')
            return environment[key] ?? '';
        if (namespace === 'env') {
            const own = preset.environment?.[key];
            if (own === undefined)
                return environment[key] ?? '';
            if (own === null)
                return '';
            if (within.includes(key))
                throw complain(macro, 'refers to itself');
            return expand(own, [...within, key]);
        }
        const known = namespace === '' ? macros[key] : undefined;
        if (known === undefined)
            throw complain(macro, 'is no macro that CMake knows');
        return known;
    });
    return (value) => expand(value, []);
}
const parentsOf = (inherits) => typeof inherits === 'string' ? [inherits] : (inherits ?? []);
/** Resolves each entry of a map; `null` removes one that would be inherited. */
function withoutRemoved(map, resolveValue) {
    const resolved = {};
    for (const [key, value] of Object.entries(map)) {
        if (value !== null)
            resolved[key] = resolveValue(value, key);
    }
    return resolved;
}

;// CONCATENATED MODULE: ./build/src/cmake/presets/write.js












/**
 * Finds the user's preset or writes ours, and resolves its build directory. An uncommitted
 * CMakeUserPresets.json that is not ours is kept beside the new one. A file that would not change
 * is not written, so that its timestamp stays.
 * @param jobs compilations at a time; written as the build preset's default
 * @throws InputError where the presets cannot be used: see {@link choosePreset} and {@link
 *   checkPreset}; or where git tracks files in the build directory
 */
async function writePresets(settings, toolchain, jobs) {
    const { sourceDir, preset: name } = settings;
    const userPath = (0,external_node_path_.join)(sourceDir, presets_files/* userPresets */.uz);
    const read = (path) => (0,presets_files/* readPresetFiles */.Bu)(path, read_if_present/* readIfPresent */.Z, toolchain.environment);
    const project = await read((0,external_node_path_.join)(sourceDir, presets_files/* projectPresets */.cQ));
    const user = await read(userPath);
    const choice = choosePreset({
        name,
        project: presetNames(project),
        ...(user[0] === undefined
            ? {}
            : {
                user: {
                    presets: presetNames(user),
                    tracked: (await trackedFiles(sourceDir, presets_files/* userPresets */.uz)).length > 0,
                    ours: (0,generate/* isOurs */.MU)(user[0].document),
                },
            }),
    });
    const variables = settings.pythonVariable
        ? [settings.pythonVariable]
        : pythonVariables((await (0,read_if_present/* readIfPresent */.Z)((0,external_node_path_.join)(sourceDir, 'CMakeLists.txt'))) ?? '');
    const sentences = [choice.reason];
    let files = [...project, ...user];
    if (choice.origin === 'generated') {
        const document = (0,generate/* generatePresets */.Ym)({ settings, toolchain, pythonVariables: variables, jobs });
        if (choice.keep)
            sentences.push(await keepBeside(userPath));
        await writeIfChanged(userPath, document);
        files = [...project, { path: userPath, document }];
    }
    const context = { sourceDir, environment: toolchain.environment, hostSystemName: (0,external_node_os_.type)() };
    const resolved = resolvePreset(name, files, context);
    const buildDir = checkPreset(resolved, sourceDir);
    await requireUntrackedBuild(sourceDir, buildDir);
    return {
        name,
        origin: choice.origin,
        buildDir,
        resolved,
        hasBuildPreset: hasBuildPreset(name, files),
        pythonVariables: variables,
        sentences,
    };
}
/**
 * @returns the preset's build directory
 * @throws InputError for a preset without one, in the source directory itself, or of a generator
 *   other than Ninja, whose log this program needs
 */
function checkPreset(preset, sourceDir) {
    const { name, generator, binaryDir } = preset;
    if (generator !== undefined && generator !== 'Ninja') {
        throw new errors/* InputError */.dz(`Configure preset "${name}" uses the generator "${generator}"; accepted: "Ninja".`);
    }
    if (binaryDir === undefined) {
        throw new errors/* InputError */.dz(`Configure preset "${name}" has no binaryDir; accepted: a directory, such as "\${sourceDir}/cmake-build-${name}".`);
    }
    if (binaryDir === sourceDir) {
        throw new errors/* InputError */.dz(`Configure preset "${name}" builds in the source directory; accepted: a binaryDir of its own.`);
    }
    return binaryDir;
}
/** Copies the file to the first free name `….kept`, `….kept-2`, …; an equal copy is not repeated. */
async function keepBeside(path) {
    const content = await (0,promises_.readFile)(path);
    for (let number = 1;; number += 1) {
        const kept = `${path}.kept${number === 1 ? '' : `-${number}`}`;
        const present = await (0,promises_.readFile)(kept).catch(() => undefined);
        if (present === undefined)
            await (0,promises_.copyFile)(path, kept);
        if (present === undefined || present.equals(content)) {
            return `The ${presets_files/* userPresets */.uz} that was there is kept as ${kept}.`;
        }
    }
}
async function writeIfChanged(path, document) {
    const content = `${JSON.stringify(document, undefined, 4)}\n`;
    (0,presets_files/* parsePresets */.YT)(content, path);
    if ((await (0,read_if_present/* readIfPresent */.Z)(path)) === content)
        return;
    await (0,promises_.writeFile)(`${path}.new`, content);
    await (0,promises_.rename)(`${path}.new`, path);
}
/**
 * Refuses files that git tracks there, a committed link too: they would be taken for a tree that
 * was built here.
 */
async function requireUntrackedBuild(sourceDir, buildDir) {
    const place = (0,paths/* pathBelow */.Br)(sourceDir, buildDir);
    if (place === undefined)
        return;
    (0,work_directory/* requireUntracked */.zk)(await trackedFiles(sourceDir, place), place);
}
/** The files that git tracks under a path; none outside of a repository. */
async function trackedFiles(directory, path) {
    const listing = await (0,process/* captureIfPossible */.jV)('git', ['ls-files', '-z', '--', `:(literal)${path}`], {
        directory,
    });
    return (listing ?? '').split('\0').filter((name) => name !== '');
}
/** The name in vLLM itself. */
const usualPythonVariable = 'VLLM_PYTHON_EXECUTABLE';
/**
 * Finds the cache variables through which a fork's CMakeLists.txt takes its Python: vLLM's own is
 * VLLM_PYTHON_EXECUTABLE, Aphrodite's APHRODITE_PYTHON_EXECUTABLE. CMake's own result variables
 * (`Python_EXECUTABLE`, `Python3_EXECUTABLE`) are not meant.
 * @param text content of the top-level CMakeLists.txt.
 * @returns every such name, first mentioned first; the usual one where there is none.
 */
function pythonVariables(text) {
    const code = text.replace(/#\[(=*)\[[\s\S]*?\]\1\]|#.*$/gm, '');
    const names = code.match(/\b[A-Z][A-Z0-9_]*_PYTHON_EXECUTABLE\b/g) ?? [];
    return names.length === 0 ? [usualPythonVariable] : [...new Set(names)];
}


/***/ }),

/***/ 75427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readIfPresent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** @returns the text of a file; undefined where there is none. @throws any other error */
async function readIfPresent(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
}


/***/ })

};
