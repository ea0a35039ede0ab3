export const id = 364;
export const ids = [364];
export const modules = {

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

/***/ 6339:
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
// EXTERNAL MODULE: ./build/src/lib/programs/process.js
var process = __webpack_require__(49490);
// EXTERNAL MODULE: ./build/src/machine/work-directory.js
var work_directory = __webpack_require__(93860);
// EXTERNAL MODULE: ./build/src/lib/format.js
var format = __webpack_require__(48922);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/src/cmake/presets/files.js



const files_text = schemas/* string */.YjP();
const inherits = schemas/* union */.KCZ([files_text, schemas/* array */.YOg(files_text)]).optional();
/** The fields that this program reads; all others are kept for CMake. */
const configurePreset = schemas/* looseObject */._H3({
    name: files_text,
    hidden: schemas/* boolean */.zMY().optional(),
    inherits,
    generator: files_text.optional(),
    binaryDir: files_text.optional(),
    installDir: files_text.optional(),
    cacheVariables: schemas/* record */.g1P(files_text, schemas/* union */.KCZ([
        files_text,
        schemas/* boolean */.zMY(),
        schemas/* null */.chJ(),
        schemas/* looseObject */._H3({ type: files_text.optional(), value: schemas/* union */.KCZ([files_text, schemas/* boolean */.zMY()]) }),
    ]))
        .optional(),
    environment: schemas/* record */.g1P(files_text, schemas/* union */.KCZ([files_text, schemas/* null */.chJ()])).optional(),
});
const buildPreset = schemas/* looseObject */._H3({
    name: files_text,
    hidden: schemas/* boolean */.zMY().optional(),
    inherits,
    configurePreset: files_text.optional(),
    jobs: schemas/* number */.aig().optional(),
});
const presetDocument = schemas/* looseObject */._H3({
    version: schemas/* number */.aig(),
    include: schemas/* array */.YOg(files_text).optional(),
    vendor: schemas/* record */.g1P(files_text, schemas/* unknown */.L5J()).optional(),
    configurePresets: schemas/* array */.YOg(configurePreset).optional(),
    buildPresets: schemas/* array */.YOg(buildPreset).optional(),
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
            throw new errors/* InputError */.dz(`${current} includes itself, through ${from.join(', ')}.`);
        }
        if (files.has(current))
            return;
        const content = await readText(current);
        if (content === undefined) {
            if (from.length === 0)
                return;
            throw new errors/* InputError */.dz(`${from.at(-1)} includes ${current}, which does not exist.`);
        }
        const document = parsePresets(content, current);
        files.set(current, { path: current, document });
        for (const included of document.include ?? []) {
            const expanded = included.replace(/\$penv\{([^}]+)\}/g, (_, name) => environment[name] ?? '');
            await visit((0,external_node_path_.resolve)((0,external_node_path_.dirname)(current), expanded), [...from, current]);
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
        throw new errors/* InputError */.dz(`${path} is not JSON: ${error.message}.`);
    }
    const parsed = presetDocument.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    const field = issue?.path.join('.') || 'the document';
    throw new errors/* InputError */.dz(`${path} is no presets file: ${field}: ${issue?.message}.`);
}

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
        return { origin: 'committed', reason: `Preset "${name}" of ${projectPresets} is used.` };
    }
    const inUser = user?.presets.includes(name) ?? false;
    if (user?.tracked) {
        if (!inUser)
            throw unknownPreset(name, [...project, ...user.presets]);
        return {
            origin: 'committed',
            reason: `Preset "${name}" of the committed ${userPresets} is used.`,
        };
    }
    const theirs = user !== undefined && !user.ours;
    if (theirs && inUser && name !== generate/* defaultPreset */.FS) {
        return { origin: 'named', reason: `Preset "${name}" of ${userPresets} is used, as named.` };
    }
    const others = [...project, ...(theirs ? user.presets : [])];
    if (name !== generate/* defaultPreset */.FS && others.length > 0)
        throw unknownPreset(name, others);
    return {
        origin: 'generated',
        keep: theirs,
        reason: `Preset "${name}" is written to ${userPresets}.`,
    };
}
function unknownPreset(name, known) {
    const names = [...new Set(known)];
    return new errors/* InputError */.dz(`Input preset: there is no configure preset "${name}" in ${projectPresets} or ${userPresets}; ` +
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
        cacheVariables: (0,omit_undefined/* omitUndefined */.O)(mapValues(merged.cacheVariables ?? {}, (value) => {
            if (value === null)
                return undefined;
            const plain = typeof value === 'object' ? value.value : value;
            return typeof plain === 'boolean' ? (plain ? 'TRUE' : 'FALSE') : expand(plain);
        })),
        environment: (0,omit_undefined/* omitUndefined */.O)(mapValues(merged.environment ?? {}, (value, key) => value === null ? undefined : expand(`$env{${key}}`))),
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
function mapValues(map, change) {
    return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]));
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
    const userPath = (0,external_node_path_.join)(sourceDir, userPresets);
    const read = (path) => readPresetFiles(path, readText, toolchain.environment);
    const project = await read((0,external_node_path_.join)(sourceDir, projectPresets));
    const user = await read(userPath);
    const choice = choosePreset({
        name,
        project: presetNames(project),
        ...(user[0] === undefined
            ? {}
            : {
                user: {
                    presets: presetNames(user),
                    tracked: await isTracked(sourceDir, userPresets),
                    ours: (0,generate/* isOurs */.MU)(user[0].document),
                },
            }),
    });
    const variables = settings.pythonVariable
        ? [settings.pythonVariable]
        : pythonVariables((await readText((0,external_node_path_.join)(sourceDir, 'CMakeLists.txt'))) ?? '');
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
            return `The ${userPresets} that was there is kept as ${kept}.`;
        }
    }
}
async function writeIfChanged(path, document) {
    const content = `${JSON.stringify(document, undefined, 4)}\n`;
    parsePresets(content, path);
    if ((await readText(path)) === content)
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
    const listing = await (0,process/* captureIfPossible */.jV)('git', ['ls-files', '-z', '--', `:(literal)${place}`], {
        directory: sourceDir,
    });
    (0,work_directory/* requireUntracked */.zk)((listing ?? '').split('\0'), place);
}
async function isTracked(directory, file) {
    const listing = await (0,process/* captureIfPossible */.jV)('git', ['ls-files', '--', file], { directory });
    return (listing ?? '').trim() !== '';
}
async function readText(path) {
    return await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
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

/***/ 72364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   presetsCommand: () => (/* binding */ presetsCommand)
/* harmony export */ });
/* harmony import */ var _cmake_presets_write_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6339);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89862);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2155);



/** The command `presets`: provisions the toolchain and writes CMakeUserPresets.json for it. */
async function presetsCommand(settings, frontend) {
    const run = await (0,_run_run_js__WEBPACK_IMPORTED_MODULE_2__/* .openRun */ .Iy)(settings, frontend);
    run.stop.close();
    if (run.toolkit.where === 'container') {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('presets are written for compilers of this machine, and toolkit is container; accepted: wheels, host.');
    }
    const toolchain = await run.toolkit.provision();
    const { name, buildDir, sentences } = await (0,_cmake_presets_write_js__WEBPACK_IMPORTED_MODULE_0__/* .writePresets */ .cD)(run.settings, toolchain, run.plan.jobs);
    for (const sentence of sentences)
        frontend.log.info(sentence);
    frontend.print(`Preset ${name} builds in ${buildDir}.`);
    return _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I$.done;
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


/***/ })

};
