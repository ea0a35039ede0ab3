export const id = 205;
export const ids = [205];
export const modules = {

/***/ 58514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ defaultPreset),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Q: () => (/* binding */ launcherVariables),
/* harmony export */   Ym: () => (/* binding */ generatePresets)
/* harmony export */ });
/** CMake's languages that vLLM's generator gives a launcher. */
const launchedLanguages = ['C', 'CXX', 'CUDA', 'HIP'];
/** Tells a file of ours from one that a user wrote; CMake does not interpret `vendor`. */
const vendorMark = 'vllm-incremental-build/1';
const defaultPreset = 'release';
/**
 * The content of `CMakeUserPresets.json`, field for field and in the order in which vLLM's
 * tools/generate_cmake_presets.py writes it, plus a `vendor` mark. Values differ where that script
 * guesses from the machine: threads and jobs are given, compilers and launchers are absolute paths.
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

/***/ 73149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ writePresets)
});

// UNUSED EXPORTS: checkPreset

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/machine/work-directory.js
var work_directory = __webpack_require__(93860);
// EXTERNAL MODULE: ./build/src/process.js
var process = __webpack_require__(19948);
// EXTERNAL MODULE: ./build/src/tree/paths.js
var paths = __webpack_require__(45926);
// EXTERNAL MODULE: ./build/src/report/humanise.js
var humanise = __webpack_require__(75226);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/src/build/preset-files.js



const preset_files_text = schemas/* string */.YjP();
const inherits = schemas/* union */.KCZ([preset_files_text, schemas/* array */.YOg(preset_files_text)]).optional();
/** The fields that decide something here; every other field is CMake's business and is kept. */
const configurePreset = schemas/* looseObject */._H3({
    name: preset_files_text,
    hidden: schemas/* boolean */.zMY().optional(),
    inherits,
    generator: preset_files_text.optional(),
    binaryDir: preset_files_text.optional(),
    installDir: preset_files_text.optional(),
    cacheVariables: schemas/* record */.g1P(preset_files_text, schemas/* union */.KCZ([
        preset_files_text,
        schemas/* boolean */.zMY(),
        schemas/* null */.chJ(),
        schemas/* looseObject */._H3({ type: preset_files_text.optional(), value: schemas/* union */.KCZ([preset_files_text, schemas/* boolean */.zMY()]) }),
    ]))
        .optional(),
    environment: schemas/* record */.g1P(preset_files_text, schemas/* union */.KCZ([preset_files_text, schemas/* null */.chJ()])).optional(),
});
const buildPreset = schemas/* looseObject */._H3({
    name: preset_files_text,
    hidden: schemas/* boolean */.zMY().optional(),
    inherits,
    configurePreset: preset_files_text.optional(),
    jobs: schemas/* number */.aig().optional(),
});
const presetDocument = schemas/* looseObject */._H3({
    version: schemas/* number */.aig(),
    include: schemas/* array */.YOg(preset_files_text).optional(),
    vendor: schemas/* record */.g1P(preset_files_text, schemas/* unknown */.L5J()).optional(),
    configurePresets: schemas/* array */.YOg(configurePreset).optional(),
    buildPresets: schemas/* array */.YOg(buildPreset).optional(),
});
const projectPresets = 'CMakePresets.json';
const userPresets = 'CMakeUserPresets.json';
/**
 * Reads one presets file and all that it includes, itself first.
 * @param path absolute path of `CMakePresets.json` or `CMakeUserPresets.json`.
 * @param readText content of a file, `undefined` where there is none.
 * @param environment for `$penv{}` in `include`, which version 7 of the format allows.
 * @returns no file at all where `path` does not exist.
 * @throws InputError for what CMake could not read either: broken JSON, an absent include, a cycle.
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

// EXTERNAL MODULE: ./build/src/build/presets.js
var presets = __webpack_require__(58514);
;// CONCATENATED MODULE: ./build/src/build/preset-choice.js




/**
 * Whose preset is built. A preset that the user committed, or named by a name of his own, is used;
 * an uncommitted file with the usual name is what vLLM's generator left there, with threads and
 * jobs guessed from some machine, and makes room for ours.
 * @throws InputError for a name that no presets file has, where there are such files.
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
    if (theirs && inUser && name !== presets/* defaultPreset */.FS) {
        return { origin: 'named', reason: `Preset "${name}" of ${userPresets} is used, as named.` };
    }
    const others = [...project, ...(theirs ? user.presets : [])];
    if (name !== presets/* defaultPreset */.FS && others.length > 0)
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
        `accepted: ${names.length === 0 ? 'none is defined there' : (0,humanise/* listed */.KE)(names, 12)}.`);
}

// EXTERNAL MODULE: ./build/src/records.js
var records = __webpack_require__(83931);
;// CONCATENATED MODULE: ./build/src/build/preset-resolution.js



/** Fields that no preset inherits (cmake-presets(7), "inherits"). */
const notInherited = new Set(['name', 'hidden', 'inherits', 'description', 'displayName']);
/** Fields whose entries are united rather than replaced. */
const united = new Set(['cacheVariables', 'environment']);
/**
 * Resolves one configure preset as cmake-presets(7) tells: `inherits` (the earlier parent wins,
 * maps are united), then macros in the context of the preset that is used.
 * @throws InputError for an unknown, hidden or cyclic preset and for a macro that CMake rejects.
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
        ...(0,records/* withValues */.t)({
            generator,
            binaryDir: directory(merged.binaryDir),
            installDir: directory(merged.installDir),
        }),
        cacheVariables: (0,records/* withValues */.t)(mapValues(merged.cacheVariables ?? {}, (value) => {
            if (value === null)
                return undefined;
            const plain = typeof value === 'object' ? value.value : value;
            return typeof plain === 'boolean' ? (plain ? 'TRUE' : 'FALSE') : expand(plain);
        })),
        environment: (0,records/* withValues */.t)(mapValues(merged.environment ?? {}, (value, key) => value === null ? undefined : expand(`$env{${key}}`))),
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

;// CONCATENATED MODULE: ./build/src/build/python-variable.js
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

;// CONCATENATED MODULE: ./build/src/build/write-presets.js












/**
 * Finds the user's preset or writes ours, and resolves its build directory.
 * An uncommitted CMakeUserPresets.json that is not ours is kept beside the new one. No file is
 * written whose bytes would be the same, so that its timestamp stands.
 * @param jobs compilations at a time; written as the build preset's default.
 * @throws InputError where the presets cannot be used: see {@link choosePreset} and
 *   {@link checkPreset}; or where git tracks what lies in the build directory.
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
                    ours: (0,presets/* isOurs */.MU)(user[0].document),
                },
            }),
    });
    const variables = settings.pythonVariable
        ? [settings.pythonVariable]
        : pythonVariables((await readText((0,external_node_path_.join)(sourceDir, 'CMakeLists.txt'))) ?? '');
    const sentences = [choice.reason];
    let files = [...project, ...user];
    if (choice.origin === 'generated') {
        const document = (0,presets/* generatePresets */.Ym)({ settings, toolchain, pythonVariables: variables, jobs });
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
 * @returns the preset's build directory.
 * @throws InputError for a preset without one, in the source directory itself, or of a generator
 *   other than Ninja, whose log this program lives by.
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
/** What git tracks there, a committed link too, would be taken for a tree that was built here. */
async function requireUntrackedBuild(sourceDir, buildDir) {
    const place = (0,paths/* pathBelow */.Br)(sourceDir, buildDir);
    if (place === undefined)
        return;
    const listing = await (0,process/* askIfPossible */.k2)('git', ['ls-files', '-z', '--', `:(literal)${place}`], {
        directory: sourceDir,
    });
    (0,work_directory/* requireUntracked */.zk)((listing ?? '').split('\0'), place);
}
async function isTracked(directory, file) {
    const listing = await (0,process/* askIfPossible */.k2)('git', ['ls-files', '--', file], { directory });
    return (listing ?? '').trim() !== '';
}
async function readText(path) {
    return await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
}


/***/ }),

/***/ 61205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ completeBuild),
  c: () => (/* binding */ runBuild)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/machine/temporary-directory.js



/**
 * Makes the directory for temporary files where it is named and gone: nvcc ends with "Could not open
 * output file" without it, and some runners clean it away between jobs.
 * @returns one sentence where it could not be made
 */
async function ensureTemporaryDirectory(directory = (0,external_node_os_.tmpdir)()) {
    try {
        await (0,promises_.mkdir)(directory, { recursive: true });
        return undefined;
    }
    catch (error) {
        return `The directory for temporary files ${directory} is not there: ${(0,errors/* sentenceOf */.$N)(error)}.`;
    }
}

// EXTERNAL MODULE: ./build/src/machine/work-directory.js
var work_directory = __webpack_require__(93860);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/records.js
var records = __webpack_require__(83931);
;// CONCATENATED MODULE: ./build/src/build/build-environment.js

/**
 * Variables that change what CMake and Ninja do behind the arguments' back: where and how files
 * are installed, which launcher and generator apply, how progress is printed.
 */
const unwanted = /^(DESTDIR|NINJA_STATUS|CMAKE_INSTALL_MODE|CMAKE_GENERATOR.*|CMAKE_BUILD_PARALLEL_LEVEL|CMAKE_.+_(COMPILER|LINKER)_LAUNCHER|LC_.*|LANGUAGE|TORCH_CUDA_ARCH_LIST)$/;
/**
 * The environment of configure and build. Both get the same: Ninja runs CMake again by itself.
 * - `TORCH_CUDA_ARCH_LIST` carries the archs, as vLLM documents; torch's CMake reads it.
 * - Messages are in English, for {@link diagnose} reads them.
 * - What is installed is copied, whatever its timestamp says: a copy that a full disk cut short has that
 *   of its original (CMake Source/cmFileInstaller.cxx, CMAKE_INSTALL_ALWAYS).
 * @param base the toolchain's whole environment.
 * @param cudaArchs as in the settings; empty: the variable is not set.
 * @param additions what the compiler cache needs; `undefined` removes a variable.
 */
function buildEnvironment(base, cudaArchs, additions = {}) {
    const wanted = Object.entries((0,records/* withValues */.t)({ ...base, ...additions })).filter(([name]) => !unwanted.test(name));
    return {
        ...Object.fromEntries(wanted),
        LC_ALL: 'C.UTF-8',
        NINJA_STATUS: '[%f/%t] ',
        CMAKE_INSTALL_ALWAYS: '1',
        ...(cudaArchs.length === 0 ? {} : { TORCH_CUDA_ARCH_LIST: cudaArchs.join(';') }),
    };
}

// EXTERNAL MODULE: ./build/src/build/write-presets.js + 4 modules
var write_presets = __webpack_require__(73149);
// EXTERNAL MODULE: ./build/src/cache/external-sources.js
var external_sources = __webpack_require__(50274);
// EXTERNAL MODULE: ./build/src/machine/resources.js
var resources = __webpack_require__(1842);
// EXTERNAL MODULE: ./build/src/plan/parallelism.js
var parallelism = __webpack_require__(35287);
// EXTERNAL MODULE: ./build/src/report/humanise.js
var humanise = __webpack_require__(75226);
// EXTERNAL MODULE: ./build/src/toolkit/fingerprint.js
var toolkit_fingerprint = __webpack_require__(79000);
// EXTERNAL MODULE: ./build/src/run/adopt-tree.js + 1 modules
var adopt_tree = __webpack_require__(45555);
;// CONCATENATED MODULE: ./build/src/machine/oom-kills.js


/**
 * How many processes the kernel has killed for want of memory since it started, whether the
 * machine's ran out or that of a control group: one counter holds both (Linux mm/oom_kill.c,
 * `count_vm_event(OOM_KILL)`). A compiler that is killed cannot say why, and not every driver
 * tells the signal.
 * @param root directory that holds `proc`; tests give a fixture tree
 * @returns 0 where the kernel does not tell
 */
async function readOomKills(root = '/') {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, 'proc/vmstat'), 'utf8').catch(() => '');
    return Number(text.match(/^oom_kill (\d+)$/m)?.[1] ?? 0);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/tree/paths.js
var tree_paths = __webpack_require__(45926);
;// CONCATENATED MODULE: ./build/src/build/diagnostics.js




/** Named groups: file, line, column, message. The first that matches a line wins. */
const errorPatterns = [
    // CMake Error at cmake/utils.cmake:12 (message):
    /^CMake Error(?: at (?<file>[^:]+):(?<line>\d+) \([^)]*\))?: *(?<message>.*)$/,
    // nvcc's front ends: csrc/a.cu(12): error: … / error #20: … / catastrophic error: …
    /^(?<file>[^\s(][^(]*)\((?<line>\d+)\): (?:catastrophic )?error(?: #[\w-]+)?: (?<message>.+)$/,
    // gcc, clang, the assembler: csrc/a.cpp:12:34: fatal error: …
    /^(?<file>[^\s:][^:]*):(?<line>\d+):(?:(?<column>\d+):)? (?:fatal |internal compiler )?[Ee]rror: (?<message>.+)$/,
    // ptxas /tmp/x.ptx, line 99; error   : … — the file is gone when anyone could look.
    /^ptxas \S+, line \d+; (?:error|fatal)\s*: (?<message>.+)$/,
    // nvcc fatal   : …, nvlink error   : …
    /^(?:nvcc|ptxas|nvlink|cicc|cudafe\+\+|fatbinary) (?:error|fatal)\s*: (?<message>.+)$/,
    // ld: cannot find -lcuda; a.o: in function …: undefined reference to …
    /^(?:\S*ld(?:\.\w+)?: )?(?<message>.*(?:undefined reference to|cannot find|multiple definition of|final link failed).*)$/,
    // c++: fatal error: …, cc1plus: error: …
    /^[\w+./-]+: (?:fatal error|internal compiler error|error): (?<message>.+)$/,
    /^ninja: error: (?<message>.+)$/,
];
/** Says nothing that the lines before it did not say. */
const summaryPattern = /^collect2: error: ld returned \d+ exit status|^ptxas fatal\s*: Ptx assembly aborted|^ninja: error: rebuilding /;
const outOfMemoryPattern = new RegExp([
    'died due to signal 9\\b',
    'Killed signal terminated program',
    'terminated with signal 9\\b',
    'internal compiler error: Killed',
    '^(?:/bin/sh: line \\d+: *\\d+ )?Killed\\b',
    'out of memory allocating \\d+ bytes',
    'virtual memory exhausted',
    'memory exhausted$',
    'Cannot allocate memory',
    'terminate called after throwing an instance of .std::bad_alloc',
    '^FAILED: \\[code=137\\]',
].join('|'), 'i');
/** Words of the C library (ENOSPC and EDQUOT) in any program's message; CMake folds lines. */
const diskFullPattern = /No\s+space\s+left\s+on\s+device|Disk\s+quota\s+exceeded/;
/** Ninja's words where what CMake reads lies in the future, so that it configures again and again. */
const clockPattern = /still dirty after \d+ tries/;
/** What GCC says where it could not write; the reason behind it may be that of something else. */
const unwrittenPattern = /fatal error: ((?:when writing output to|error (?:writing to|closing)) .+)/;
/**
 * Finds what went wrong in the output of a configuration or build.
 * @param lines everything that was written, in order. Of a build, only the blocks under Ninja's
 *   `FAILED:` count: a warning-laden success next to them does not.
 * @param oomKilled whether the kernel killed a process meanwhile for want of memory. It counts where
 *   nothing else tells why something failed.
 */
function diagnose(lines, directories, oomKilled = false) {
    const plain = lines.map((line) => (0,external_node_util_.stripVTControlCharacters)(line).trimEnd());
    const blocks = failedBlocks(plain);
    const relevant = blocks.length > 0 ? blocks.flatMap((block) => block.lines) : plain;
    const failed = blocks.flatMap((block) => block.outputs);
    const messages = findMessages(relevant, directories);
    const starved = relevant.some((line) => outOfMemoryPattern.test(line)) || (oomKilled && messages.length === 0);
    const kind = starved ? 'out-of-memory' : messages.length > 0 ? 'error' : 'unknown';
    return { kind, failed, messages, sentence: sentenceFor(kind, failed, messages, relevant) };
}
/** `csrc/a.cu` for `CMakeFiles/_C.dir/csrc/a.cu.o`; `undefined` for what is no object of CMake's. */
function sourceOfObject(object) {
    return object.match(/(?:^|\/)CMakeFiles\/[^/]+\.dir\/(.+)\.o$/)?.[1];
}
/** Ninja prints `FAILED: OUTPUTS`, the command, then all that it wrote, up to the next status line. */
function failedBlocks(lines) {
    const blocks = [];
    let open = false;
    for (const line of lines) {
        const outputs = line.match(/^FAILED: (?:\[code=\d+\] )?(.*)$/)?.[1];
        if (outputs !== undefined) {
            blocks.push({ outputs: outputs.split(' ').filter((name) => name !== ''), lines: [line] });
            open = true;
        }
        else if (/^\[\d+\/\d+\] |^ninja: build stopped/.test(line)) {
            open = false;
        }
        else if (open) {
            blocks.at(-1)?.lines.push(line);
        }
    }
    return blocks;
}
function findMessages(lines, directories) {
    const messages = new Map();
    for (const [index, line] of lines.entries()) {
        if (summaryPattern.test(line))
            continue;
        const groups = errorPatterns
            .map((pattern) => line.match(pattern)?.groups)
            .find((found) => found !== undefined);
        if (groups === undefined)
            continue;
        const message = {
            ...(groups.file === undefined ? {} : { file: placeOf(groups.file, directories) }),
            ...(groups.line === undefined ? {} : { line: Number(groups.line) }),
            ...(groups.column === undefined ? {} : { column: Number(groups.column) }),
            message: groups.message?.trim() || indentedAfter(lines, index),
        };
        // A header's error is reported once for every object that includes it.
        messages.set(JSON.stringify(message), message);
    }
    return [...messages.values()];
}
/** CMake writes its message below, indented, with lines folded. */
function indentedAfter(lines, index) {
    const rest = lines.slice(index + 1);
    const end = rest.findIndex((line) => line !== '' && !line.startsWith('  '));
    const text = rest.slice(0, end === -1 ? rest.length : end).map((line) => line.trim());
    return text.filter((line) => line !== '').join(' ');
}
function placeOf(file, { sourceDir, buildDir }) {
    // CMake names its own files relative to the source, compilers theirs relative to the build.
    if (!(0,external_node_path_.isAbsolute)(file) && !file.startsWith('../'))
        return file;
    return (0,tree_paths/* shownPath */.pS)((0,external_node_path_.resolve)(buildDir, file), sourceDir);
}
function sentenceFor(kind, failed, messages, lines) {
    const object = failed[0];
    const what = object === undefined ? undefined : (sourceOfObject(object) ?? object);
    const meanwhile = what === undefined ? '' : ` while ${what} was built`;
    if (kind === 'out-of-memory') {
        return `Memory ran out${meanwhile}; run fewer compilations at a time (input jobs) or use a larger machine.`;
    }
    const text = lines.join('\n');
    const full = text.match(diskFullPattern)?.[0].replace(/\s+/g, ' ');
    if (full !== undefined)
        return `The disk is full${meanwhile}: ${full}.`;
    const [, unwritten] = text.match(unwrittenPattern) ?? [];
    if (unwritten !== undefined) {
        return `A file could not be written${meanwhile}, as on a full disk: ${unwritten}.`;
    }
    if (clockPattern.test(text)) {
        return 'The clock of this machine is behind files that CMake reads, so that Ninja would configure without end: set the clock right, or touch the files that are from the future.';
    }
    const [first, ...others] = messages;
    if (first !== undefined) {
        const place = [first.file, first.line, first.column].filter((part) => part !== undefined);
        const more = others.length === 0 ? '' : ` (and ${(0,humanise/* counted */.hS)(others.length, 'more error')})`;
        return `${[place.join(':') || what, first.message].filter((part) => part).join(': ')}${more}`;
    }
    const last = lines.filter((line) => line !== '').at(-1);
    return `${what === undefined ? 'The build' : what} failed${last === undefined ? ' without a word' : `; its last line is: ${last}`}`;
}

;// CONCATENATED MODULE: ./build/src/build/install-manifest.js




/**
 * The names under which CMake lists what it installed: `install_manifest.txt`,
 * `install_manifest_COMPONENT.txt`, and `install_local_manifest.txt` where the project sets
 * CMAKE_INSTALL_LOCAL_ONLY, as vLLM does (CMake Source/cmLocalGenerator.cxx,
 * GenerateInstallRules).
 */
const manifestName = /^install_(manifest(_.+)?|local_manifest)\.txt$/;
/** Removes the manifests of earlier installations: a restored build tree brings them along. */
async function removeInstallManifests(buildDir) {
    for (const path of await manifestsIn(buildDir))
        await (0,promises_.rm)(path, { force: true });
}
/**
 * Reads every manifest in the build directory. A component's installation may overwrite another's,
 * so that this has to be asked after each.
 * @returns absolute paths as CMake wrote them, in no particular order.
 */
async function readInstallManifests(buildDir) {
    const texts = (await manifestsIn(buildDir)).map((path) => (0,promises_.readFile)(path, 'utf8'));
    return (await Promise.all(texts)).flatMap(parseInstallManifest);
}
/** CMake separates the paths by line feeds and ends without one. */
function parseInstallManifest(text) {
    return text.split('\n').filter((line) => line !== '');
}
/**
 * @param installed absolute paths from install manifests.
 * @param sourceDirs the source directory, under each name that it has: as given, links resolved.
 * @returns paths relative to the source directory, sorted, each once.
 * @throws InputError for a file outside: kernels that Python does not import from the checkout can
 *   be neither verified nor handed over.
 */
function installedFiles(installed, sourceDirs) {
    const inside = installed.map((path) => {
        const found = sourceDirs
            .map((directory) => (0,tree_paths/* pathBelow */.Br)(directory, path))
            .find((name) => name !== undefined);
        if (found !== undefined)
            return found;
        throw new errors/* InputError */.dz(`The build installed ${path}, outside of ${sourceDirs[0]}; accepted: an install prefix ` +
            '(CMAKE_INSTALL_PREFIX or the preset’s installDir) in the source directory.');
    });
    return [...new Set(inside)].sort();
}
/** The names for {@link installedFiles}. */
async function namesOfDirectory(directory) {
    return [...new Set([directory, await (0,promises_.realpath)(directory)])];
}
async function manifestsIn(buildDir) {
    const names = await (0,promises_.readdir)(buildDir).catch(() => []);
    return names.filter((name) => manifestName.test(name)).map((name) => (0,external_node_path_.join)(buildDir, name));
}

// EXTERNAL MODULE: ./build/src/build/stop.js
var stop = __webpack_require__(99644);
;// CONCATENATED MODULE: ./build/src/build/install.js





/**
 * The runs of `cmake` that build and install: the `install` target, or the chosen targets and then
 * each one's component, which vLLM gives its target's name (vLLM CMakeLists.txt, lines 11 to 13).
 * A committed configure preset need not have a build preset: then its directory is built.
 */
function installSteps({ settings, preset, jobs }) {
    const what = preset.hasBuildPreset ? ['--preset', preset.name] : [preset.buildDir];
    const targets = settings.targets.length === 0 ? ['install'] : settings.targets;
    return [
        { arguments: ['--build', ...what, '--target', ...targets, '--parallel', String(jobs)] },
        ...settings.targets.map((component) => ({
            arguments: ['--install', preset.buildDir, '--component', component],
            component,
        })),
    ];
}
/**
 * Builds and installs; output streams.
 * @param options.environment see `buildEnvironment`.
 * @returns failed also for a file installed outside of the source directory and for a chosen target
 *   that installs nothing.
 */
async function buildAndInstall(facts, options) {
    const { sourceDir } = facts.settings;
    const { buildDir } = facts.preset;
    const installed = [];
    for (const step of installSteps(facts)) {
        await removeInstallManifests(buildDir);
        const lines = failureLines();
        const kills = await readOomKills();
        const end = await (0,stop/* runStoppable */.ij)(facts.toolchain.cmake, step.arguments, {
            ...options,
            directory: sourceDir,
            onLine: lines.add,
        });
        if (end.status === 'stopped')
            return end;
        if (end.code !== 0) {
            return {
                status: 'failed',
                diagnosis: diagnose(lines.all(), { sourceDir, buildDir }, (await readOomKills()) > kills),
            };
        }
        const files = await readInstallManifests(buildDir);
        if (step.component !== undefined && files.length === 0) {
            return failed(`Input targets: "${step.component}" installs nothing; accepted: targets whose install component has their name.`);
        }
        installed.push(...files);
    }
    try {
        const names = await namesOfDirectory(sourceDir);
        return { status: 'finished', installed: installedFiles(installed, names) };
    }
    catch (error) {
        return failed((0,errors/* sentenceOf */.$N)(error));
    }
}
/** What was compiled is worth keeping, whatever is wrong with its installation. */
function failed(sentence) {
    return { status: 'failed', diagnosis: { kind: 'unknown', failed: [], messages: [], sentence } };
}
/** Lines kept where nothing failed yet. */
const tailLength = 200;
/** Keeps what a diagnosis needs of an output of any length: all from the first failure on, or the end. */
function failureLines() {
    const kept = [];
    let failing = false;
    return {
        add(line) {
            failing ||= line.startsWith('FAILED: ');
            kept.push(line);
            if (!failing && kept.length > tailLength)
                kept.shift();
        },
        all: () => kept,
    };
}

;// CONCATENATED MODULE: ./build/src/build/within-memory.js



/**
 * Builds and installs; where memory runs out, again with half as many compilations at a time, until
 * there is but one. What was compiled stays compiled.
 */
async function buildWithinMemory(facts, options, { memoryBytes, onStarved }) {
    for (let { jobs } = facts;;) {
        const outcome = await buildAndInstall({ ...facts, jobs }, options);
        const starved = outcome.status === 'failed' && outcome.diagnosis.kind === 'out-of-memory';
        const fewer = starved ? (0,parallelism/* jobsAfterStarvation */.EC)(jobs) : undefined;
        if (fewer === undefined) {
            const learned = jobs < facts.jobs;
            return { outcome, jobs, ...(learned ? { bytesPerCompilation: memoryBytes / jobs } : {}) };
        }
        onStarved(`Memory ran out with ${(0,humanise/* counted */.hS)(jobs, 'job')}; the build goes on with ${fewer}.`);
        jobs = fewer;
    }
}

// EXTERNAL MODULE: ./build/src/kernels/verify.js
var verify = __webpack_require__(76467);
// EXTERNAL MODULE: ./build/src/process.js
var src_process = __webpack_require__(19948);
// EXTERNAL MODULE: ./build/src/tree/build-tree.js + 4 modules
var build_tree = __webpack_require__(79693);
// EXTERNAL MODULE: ./build/src/tree/inputs.js
var tree_inputs = __webpack_require__(5849);
// EXTERNAL MODULE: ./build/src/tree/ninja-log.js
var ninja_log = __webpack_require__(33521);
// EXTERNAL MODULE: ./build/src/tree/units.js
var tree_units = __webpack_require__(39113);
;// CONCATENATED MODULE: ./build/src/tree/explain.js




/** Why each object that Ninja made in this run was made, in the order in which they were finished. */
function explainRebuilt(evidence) {
    const { after } = evidence;
    const units = new Map((0,tree_units/* translationUnits */.$M)(after.manifest).map((unit) => [unit.object, unit]));
    const executed = (0,ninja_log/* executedSince */.Y)(evidence.before?.log ?? new Map(), after.log);
    const absolute = (0,tree_inputs/* absolutePaths */.wd)(after.buildDir);
    const written = new Set(executed.map(absolute));
    return executed
        .flatMap((output) => {
        const unit = units.get(output);
        const entry = after.log.get(output);
        if (unit === undefined || entry === undefined)
            return [];
        const because = reasonsFor(unit, evidence, written, absolute);
        return [{ unit, because, seconds: (entry.endMs - entry.startMs) / 1000, endMs: entry.endMs }];
    })
        .sort((a, b) => a.endMs - b.endMs)
        .map(({ endMs: _, ...rebuilt }) => rebuilt);
}
/** The outputs that Ninja linked in this run, as it names them. */
function linkedOutputs(before, after) {
    const links = new Set((0,tree_units/* linkSteps */.CE)(after.manifest).map(({ output }) => output));
    return (0,ninja_log/* executedSince */.Y)(before ?? new Map(), after.log).filter((output) => links.has(output));
}
function reasonsFor(unit, { before, after, changed, forced, restoredObjects }, written, absolute) {
    if (before === undefined)
        return ['there was no build tree to go on from'];
    const reasons = [...(forced.get(unit.object) ?? [])];
    const logged = before.log.get(unit.object);
    const wasThere = restoredObjects.has(unit.object);
    if (reasons.length === 0) {
        if (logged === undefined && !wasThere)
            return ['new translation unit'];
        if (!wasThere)
            return ['no object in the restored build tree'];
        if (logged === undefined)
            return ['the restored Ninja log does not know the object'];
    }
    if (logged !== undefined && logged.hash !== after.log.get(unit.object)?.hash) {
        reasons.push('compile command changed');
    }
    for (const path of inputsRead(unit, before.deps.get(unit.object), absolute)) {
        const change = changed.get(path);
        const shown = (0,tree_paths/* shownPath */.pS)(path, after.sourceDir);
        if (change !== undefined)
            reasons.push(`${shown} ${change}`);
        else if (written.has(path))
            reasons.push(`${shown} was generated again`);
    }
    if (reasons.length === 0) {
        reasons.push(before.deps.has(unit.object)
            ? 'Ninja found it out of date, although no recorded input changed'
            : 'the restored Ninja deps log does not know what it was compiled from');
    }
    return reasons;
}
function inputsRead(unit, deps, absolute) {
    return new Set([unit.source, ...(deps?.deps ?? [])].map(absolute));
}

// EXTERNAL MODULE: ./build/src/tree/timestamps.js
var timestamps = __webpack_require__(57081);
// EXTERNAL MODULE: ./build/src/run/unproved.js
var run_unproved = __webpack_require__(95554);
;// CONCATENATED MODULE: ./build/src/run/untracked.js



/**
 * Every file of the checkout that git does not track, ignored ones included: what configure and
 * install add to them is theirs.
 * @param without absolute directories to leave out, such as the build directory
 * @returns paths relative to the checkout
 */
async function untrackedFiles(sourceDir, without) {
    const excluded = [(0,work_directory/* workDirectoryPath */._C)(sourceDir), ...without]
        .map((directory) => (0,tree_paths/* pathBelow */.Br)(sourceDir, directory))
        .filter((path) => path !== undefined)
        .map((path) => `:(exclude,top,literal)${path}`);
    const listed = await (0,src_process/* ask */.kA)('git', [
        '-C',
        sourceDir,
        'ls-files',
        '--others',
        '-z',
        '--',
        '.',
        ...excluded,
    ]);
    return new Set(listed.split('\0').filter((path) => path !== '' && !isByproduct(path)));
}
/** What running Python leaves behind, and presets, which describe the machine. */
function isByproduct(path) {
    return path.includes('__pycache__/') || /(^|\/)CMakeUserPresets\.json/.test(path);
}

;// CONCATENATED MODULE: ./build/src/run/compile.js














/**
 * Counts the compilations that Ninja would run now, by asking it.
 * @param targets as in the settings; empty: all that the installation needs
 * @returns undefined where Ninja sees already that the build cannot come to its end; building tells
 *   more
 * @throws InputError for a target that the fork does not have
 */
async function pendingCompilations(ninja, buildDir, targets, environment) {
    let dry;
    try {
        dry = await (0,src_process/* ask */.kA)(ninja, ['-C', buildDir, '-n', ...ninjaTargets(targets)], { environment });
    }
    catch (error) {
        const [, unknown] = /unknown target '([^']*)'/.exec((0,errors/* sentenceOf */.$N)(error)) ?? [];
        if (unknown === undefined)
            return undefined;
        throw new errors/* InputError */.dz(`Input targets: the fork has no target "${unknown}"; accepted: names of its CMake targets, such as _C or _moe_C.`);
    }
    return dry.split('\n').filter((line) => /\bBuilding [A-Z]+ object /.test(line)).length;
}
/** Every translation unit that the installation needs, whether it has to be compiled or not. */
function unitsInAll(tree, targets) {
    return (0,tree_units/* neededUnits */.fQ)(tree.manifest, ninjaTargets(targets)).length;
}
/** What the installation needs: all, or the chosen targets. */
function ninjaTargets(targets) {
    return targets.length === 0 ? ['all'] : targets;
}
/** Builds and installs, then tells what was rebuilt and why. */
async function compile(facts, ready, adopted, cache, options) {
    const { sourceDir } = facts.settings;
    const { buildDir } = facts.preset;
    const before = await untrackedFiles(sourceDir, [buildDir]);
    const buildStarted = (0,timestamps/* fileSystemNow */.M8)(buildDir);
    const guarded = cache === undefined ? options : await compilePastCache(facts, ready.pastCache, options);
    const first = await buildWithinMemory(facts, guarded, facts.memory);
    const { jobs } = first;
    const bytesPerCompilation = first.bytesPerCompilation ?? adopted?.record.bytesPerCompilation;
    const served = await cache?.statistics();
    const unproved = await (0,run_unproved/* removeUnproved */._)(ready.tree, served?.compilations ?? []);
    const isAgain = unproved.length > 0 && first.outcome.status !== 'stopped';
    const again = { ...facts, jobs };
    const outcome = isAgain
        ? await buildAndInstall(again, await compilePastCache(again, unproved, guarded))
        : first.outcome;
    const statistics = isAgain ? await cache?.statistics() : served;
    const inspection = (0,build_tree/* inspectBuildTree */.H)(sourceDir, buildDir, 'configured');
    const tree = inspection.usable ? inspection.tree : undefined;
    const objects = tree === undefined ? [] : rebuiltObjects(tree, ready, adopted);
    const rebuilt = describeRebuilt(objects, tree, statistics);
    const fromCompilerCache = countServed(rebuilt, statistics);
    return {
        ...{ outcome, tree, buildStarted, rebuilt, statistics },
        ...(bytesPerCompilation === undefined ? {} : { bytesPerCompilation }),
        translationUnits: {
            total: unitsInAll(tree ?? ready.tree, facts.settings.targets),
            compiled: rebuilt.length - fromCompilerCache,
            fromCompilerCache,
        },
        linked: tree === undefined ? [] : linkedOutputs(ready.tree.log, tree),
        installed: outcome.status === 'finished'
            ? withConfigured(ready.generated, [
                ...outcome.installed,
                ...(await appeared(sourceDir, buildDir, before)),
                ...unlisted(adopted),
            ])
            : [],
    };
}
/**
 * Adds what configure wrote into the packages of the installed modules: CMake lists no file that it
 * installs onto itself (vLLM's `cmake/external_projects/flashmla.cmake`).
 */
function withConfigured(generated, installed) {
    const modules = installed.filter((path) => path.endsWith('.so'));
    const packages = (0,verify/* packageDirsOf */.EY)(modules.map((path) => ({ kind: 'module', path })));
    const ours = generated.filter((path) => packages.some((folder) => path.startsWith(`${folder}/`)));
    return sorted([...installed, ...ours]);
}
const sorted = (paths) => [...new Set(paths)].sort();
/** In a checkout that was built before, what an installation does not list is not new either. */
function unlisted(adopted) {
    return (adopted?.record.installed ?? []).filter((path) => !path.endsWith('.so'));
}
/**
 * Compiles objects that a compiler cache would serve stale, storing the new results; each of them,
 * whichever fails. A failure is told by the build that follows, which comes to the same compilation.
 * @returns how that build is to be run: where a compilation failed, past the cache as well, which
 *   would else serve its older result
 */
async function compilePastCache({ toolchain, preset, jobs }, objects, options) {
    if (objects.length === 0)
        return options;
    const environment = { ...options.environment, CCACHE_RECACHE: '1', SCCACHE_RECACHE: '1' };
    const past = { ...options, environment };
    const args = ['-C', preset.buildDir, '-j', String(jobs), '-k', '0', ...objects];
    const end = await (0,stop/* runStoppable */.ij)(toolchain.ninja, args, past);
    return end.status === 'exited' && end.code === 0 ? options : past;
}
/** Files that the installation wrote without listing them, as `install(CODE …)` does. */
async function appeared(sourceDir, buildDir, before) {
    return [...(await untrackedFiles(sourceDir, [buildDir]))].filter((path) => !before.has(path));
}
function rebuiltObjects(after, ready, adopted) {
    const { changed, forced, restoredObjects } = ready;
    // The log as configure left it: CMake restats and compacts it, and that is no compilation.
    const before = adopted && { log: ready.tree.log, deps: adopted.tree.deps };
    return explainRebuilt({ before, after, changed, forced, restoredObjects });
}
function describeRebuilt(objects, tree, statistics) {
    if (tree === undefined)
        return [];
    const served = new Map();
    for (const { source, result } of statistics?.compilations ?? []) {
        const path = (0,external_node_path_.resolve)(tree.buildDir, source);
        if (result === 'hit')
            served.set(path, (served.get(path) ?? 0) + 1);
    }
    return objects.map(({ unit, seconds, because }) => {
        const source = (0,external_node_path_.resolve)(tree.buildDir, unit.source);
        const hits = served.get(source) ?? 0;
        served.set(source, Math.max(0, hits - 1));
        return {
            source: (0,tree_paths/* shownPath */.pS)(source, tree.sourceDir),
            object: unit.object,
            seconds,
            because: [...because],
            fromCompilerCache: hits > 0,
        };
    });
}
/** sccache tells only how many, ccache also which. */
function countServed(rebuilt, statistics) {
    if (statistics === undefined)
        return 0;
    return statistics.compilations.length > 0
        ? rebuilt.filter(({ fromCompilerCache }) => fromCompilerCache).length
        : Math.min(statistics.hits, rebuilt.length);
}

// EXTERNAL MODULE: ./build/src/build/ccache.js
var ccache = __webpack_require__(47225);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/digest.js
var digest = __webpack_require__(23837);
// EXTERNAL MODULE: ./build/src/build/compiler-cache.js
var compiler_cache = __webpack_require__(97894);
;// CONCATENATED MODULE: ./build/src/build/sccache.js








/** Storage shared between machines is the caller's to name (sccache docs/Configuration.md). */
const keptVariables = /^SCCACHE_(BUCKET|REGION|ENDPOINT|(S3|REDIS|MEMCACHED|GCS|AZURE|WEBDAV|OSS|COS|GHA|MULTILEVEL)(_.+)?)$/;
/** Parts of one nvcc compilation that sccache counts besides the compilation itself. */
const partLanguages = /^(PTX|CUBIN|.*\(Device code\))$/;
/** A socket's path may have 107 bytes (unix(7), sun_path). */
const longestSocketPath = 107;
const counts = schemas/* object */.Ikc({ counts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()) });
const statisticsSchema = schemas/* object */.Ikc({
    stats: schemas/* object */.Ikc({
        cache_hits: counts,
        cache_misses: counts,
        requests_not_cacheable: schemas/* number */.aig(),
        requests_unsupported_compiler: schemas/* number */.aig(),
    }),
    cache_size: schemas/* number */.aig().nullish(),
});
/**
 * Environment of sccache's server and of every compilation that goes through it.
 * - A server of our own (socket, or port with an sccache that knows no sockets): one that already
 *   runs has another directory and another toolchain.
 * - `SCCACHE_C_CUSTOM_CACHE_BUSTER` puts the toolchain's digest into every key.
 * - `SCCACHE_DIRECT` off: the preprocessor cache mode takes headers for unchanged by timestamp.
 * - A server that is lost means compiling, not failing.
 */
function sccacheEnvironment(options) {
    const socket = (0,external_node_path_.join)(options.workDirectory, 'sccache.sock');
    const port = 20_000 + (Number.parseInt((0,digest/* digestOf */.o)(socket).slice(0, 8), 16) % 10_000);
    return {
        ...(0,compiler_cache/* withoutVariables */.K)(options.environment, 'SCCACHE_', keptVariables),
        SCCACHE_CONF: (0,external_node_path_.join)(options.workDirectory, 'sccache.conf'),
        SCCACHE_DIR: options.directory,
        SCCACHE_CACHE_SIZE: `${Math.max(1, Math.floor(options.maxBytes / 1024 ** 2))}M`,
        SCCACHE_C_CUSTOM_CACHE_BUSTER: options.toolchainDigest,
        SCCACHE_DIRECT: 'false',
        SCCACHE_IDLE_TIMEOUT: '0',
        SCCACHE_IGNORE_SERVER_IO_ERROR: '1',
        SCCACHE_SERVER_PORT: String(port),
        ...(Buffer.byteLength(socket) <= longestSocketPath ? { SCCACHE_SERVER_UDS: socket } : {}),
    };
}
/**
 * @param text output of `sccache --show-stats --stats-format json`.
 * @returns whole compilations: the PTX and CUBIN parts, which sccache counts too, would make one
 *   compilation look like six.
 */
function parseSccacheStatistics(text) {
    const { stats, cache_size } = statisticsSchema.parse(JSON.parse(text));
    const whole = (languages) => Object.entries(languages)
        .filter(([language]) => !partLanguages.test(language))
        .reduce((sum, [, count]) => sum + count, 0);
    return {
        hits: whole(stats.cache_hits.counts),
        misses: whole(stats.cache_misses.counts),
        uncacheable: stats.requests_not_cacheable + stats.requests_unsupported_compiler,
        bytes: cache_size ?? 0,
        compilations: [],
    };
}
const nothing = {
    hits: 0,
    misses: 0,
    uncacheable: 0,
    bytes: 0,
    compilations: [],
};
/**
 * sccache as a {@link CompilerCache}. It has no way to drop what a build did not use; its size
 * limit removes the least recently used.
 */
function createSccache(options) {
    const { path, directory, workDirectory } = options;
    const environment = sccacheEnvironment(options);
    const own = (0,records/* withValues */.t)({ ...options.environment, ...environment });
    return {
        kind: 'sccache',
        directory,
        environment,
        async begin() {
            try {
                await (0,promises_.mkdir)(directory, { recursive: true });
                await (0,promises_.mkdir)(workDirectory, { recursive: true });
                await (0,promises_.writeFile)((0,external_node_path_.join)(workDirectory, 'sccache.conf'), '');
                // One of an earlier build here would keep that build's toolchain digest.
                await (0,src_process/* askIfPossible */.k2)(path, ['--stop-server'], { environment: own });
                await (0,src_process/* ask */.kA)(path, ['--start-server'], { environment: own });
                await (0,src_process/* ask */.kA)(path, ['--zero-stats'], { environment: own });
                return undefined;
            }
            catch (error) {
                return `sccache cannot be used: ${(0,errors/* sentenceOf */.$N)(error)}`;
            }
        },
        async statistics() {
            const text = await (0,src_process/* askIfPossible */.k2)(path, ['--show-stats', '--stats-format', 'json'], {
                environment: own,
            });
            try {
                return text === undefined ? nothing : parseSccacheStatistics(text);
            }
            catch {
                return nothing;
            }
        },
        async prepareForSaving() {
            await (0,src_process/* askIfPossible */.k2)(path, ['--stop-server'], { environment: own });
        },
    };
}

// EXTERNAL MODULE: ./build/src/cache/compiler-cache.js
var cache_compiler_cache = __webpack_require__(12620);
// EXTERNAL MODULE: ./build/src/tree/recorded-search.js
var recorded_search = __webpack_require__(18629);
;// CONCATENATED MODULE: ./build/src/cache/outlook.js


/**
 * Finds the sources for which a cache with this outlook may serve stale objects.
 * @returns source → a file that some of its cached compilations would find otherwise
 */
function blindSpots(then, now) {
    const moved = movedFiles(then, now);
    const blind = new Map();
    for (const [source, unit] of then.units) {
        const [file] = unseenOf(unit, moved);
        if (file !== undefined)
            blind.set(source, file);
    }
    return blind;
}
/** The outlook of a cache into which a build with another outlook put something. */
function joinOutlooks(before, now, facts) {
    if (before === undefined)
        return now;
    const search = (0,recorded_search/* joinSearches */.fb)(before.search, now.search, facts);
    const moved = movedFiles(before, { files: now.files, ...facts });
    const units = new Map(now.units);
    for (const [source, unit] of before.units) {
        const { names, asked } = now.units.get(source) ?? { names: [], asked: [] };
        units.set(source, {
            names: new Set([...unit.names, ...names]),
            asked: new Set([...unit.asked, ...asked]),
            unseen: new Set(unseenOf(unit, moved)),
        });
    }
    return { files: now.files, units, search };
}
function movedFiles(then, now) {
    const found = (0,recorded_search/* findAgain */.uh)(then.search, now);
    const there = new Set([...now.files, ...found]);
    const lacking = (paths, known) => {
        const set = new Set(known);
        return [...paths].filter((path) => !set.has(path));
    };
    return {
        come: byName([...lacking(now.files, then.files), ...lacking(found, then.search.found)]),
        gone: byName([...then.files, ...then.search.found].filter((path) => !there.has(path))),
        there,
    };
}
/** One that is gone again is as it was, but for a compilation that asked for it meanwhile. */
function unseenOf({ names, asked, unseen }, { come, gone, there }) {
    const wasAsked = (path) => asked.has('*') || asked.has(external_node_path_.posix.basename(path));
    return [
        ...[...unseen].filter((path) => there.has(path) || wasAsked(path)),
        ...relevant(come, names),
        ...relevant(gone, asked),
    ];
}
function byName(paths) {
    return Map.groupBy(paths, (path) => external_node_path_.posix.basename(path));
}
function relevant(files, names) {
    return [...files].flatMap(([name, paths]) => (names.has('*') || names.has(name) ? paths : []));
}

// EXTERNAL MODULE: ./build/src/cache/outlook-format.js
var outlook_format = __webpack_require__(7811);
// EXTERNAL MODULE: ./build/src/report/statuses.js
var statuses = __webpack_require__(2420);
// EXTERNAL MODULE: ./build/src/tree/include-search.js
var include_search = __webpack_require__(10847);
// EXTERNAL MODULE: ./build/src/tree/ledger.js
var tree_ledger = __webpack_require__(58653);
;// CONCATENATED MODULE: ./build/src/tree/shadowing.js





/**
 * Finds the objects that a new file may change although none of their recorded inputs did, which is
 * what a depfile cannot tell: the new file may be found before a header of the same name, or be the
 * answer to a `__has_include` that was "no". Where that was "yes", a depfile does not name the file
 * unless it was included too: Ninja sees only that an included one is gone.
 *
 * A compiler cache that trusts recorded includes has the same blind spot (ccache manual, "The
 * direct mode"), so these objects must also be compiled past it.
 * @param files paths of new files, and of those that are gone; relative to the checkout or absolute.
 * @param realPath resolves symbolic links in a directory's path; by default there are none.
 * @returns object → why it must be compiled again; the caller deletes these objects.
 */
function shadowedObjects(tree, ledger, files, realPath = (directory) => directory) {
    const forced = new Map();
    const { added, gone = [] } = files;
    if (added.length + gone.length === 0)
        return forced;
    const absolute = (0,tree_inputs/* absolutePaths */.wd)(tree.buildDir);
    const resolved = (path) => external_node_path_.posix.resolve(tree.sourceDir, path);
    const newFiles = added.map(resolved);
    const goneFiles = new Set(gone.map(resolved));
    const byName = Map.groupBy(newFiles, (path) => external_node_path_.posix.basename(path));
    const shown = (path) => (0,tree_paths/* shownPath */.pS)(path, tree.sourceDir);
    for (const edge of tree.manifest.edges) {
        const unit = (0,tree_units/* translationUnitOf */.BT)(edge);
        if (unit === undefined)
            continue;
        const deps = tree.deps.get(unit.object)?.deps ?? [];
        const read = [unit.source, ...edge.implicit, ...deps].map(absolute);
        const because = new Set();
        const found = new Set();
        let known;
        const bases = () => (known ??= searchBases((0,include_search/* commandOf */.Nl)(edge, tree), read, tree.implicitIncludes, realPath));
        for (const path of read) {
            for (const file of byName.get(external_node_path_.posix.basename(path)) ?? []) {
                if (file === path || !mayShadow(file, path, bases()))
                    continue;
                found.add(file);
                because.add(`${shown(file)} may now be found before ${shown(path)}`);
            }
        }
        for (const path of read) {
            for (const name of ledger.files.get(path)?.asksFor ?? []) {
                for (const file of [...newFiles, ...goneFiles]) {
                    if (found.has(file))
                        continue;
                    const mayFind = name === '*' ? isOfRepository(path, tree) : isAnswer(file, name, bases);
                    const isSeen = () => goneFiles.has(file) && read.includes(file);
                    if (mayFind && !isSeen())
                        because.add(`${shown(path)} asks whether there is ${shown(file)}`);
                }
            }
        }
        if (because.size > 0)
            forced.set(unit.object, [...because]);
    }
    return forced;
}
function searchBases(command, read, implicit, realPath) {
    const directories = new Set();
    const add = (directory) => {
        for (let at = directory; !directories.has(at); at = external_node_path_.posix.dirname(at))
            directories.add(at);
    };
    for (const directory of new Set(read.map((path) => external_node_path_.posix.dirname(path)))) {
        add(directory);
        add(realPath(directory));
    }
    for (const path of implicit)
        add(path);
    for (const [path] of command.matchAll(/\/[^\s"'=,:]*/g))
        add(realPath(external_node_path_.posix.normalize(path)));
    return { directories, command, isOpen: /(?:^|\s)(?:@|--?options-file|-optf)/.test(command) };
}
/**
 * Whether one spelling can mean the new file now and the old one before: both end in it, and what
 * precedes it in the new file's path is a base or a parent of one. Rather once too often: a base's
 * name anywhere in the command counts, whatever the option.
 */
function mayShadow(added, recorded, bases) {
    if (bases.isOpen)
        return true;
    const ours = added.split('/');
    const theirs = recorded.split('/');
    for (let length = 1; ours.at(-length) === theirs.at(-length); length++) {
        const base = ours.slice(0, -length).join('/');
        if (base === '')
            return false;
        if (isBase(base, bases))
            return true;
    }
    return false;
}
/**
 * A computed name counts only in the repository's own files: CCCL wraps `__has_include` in a macro
 * that every CUDA compilation reads, and what it passes to it is found by the macro's name.
 */
function isOfRepository(path, tree) {
    return (0,tree_paths/* isInside */.FK)(path, tree.sourceDir) && !(0,tree_paths/* isInside */.FK)(path, tree.buildDir);
}
/** A name that leads upwards may be that of an `#include`, whose file was found somewhere. */
function isAnswer(file, name, bases) {
    const normal = external_node_path_.posix.normalize(name);
    const spelled = normal.replace(/^(?:\.\.\/)+/, '');
    if (file === spelled)
        return true;
    if (!file.endsWith(`/${spelled}`))
        return false;
    return (spelled === normal || bases().isOpen || isBase(file.slice(0, -spelled.length - 1), bases()));
}
function isBase(directory, { directories, command }) {
    return directories.has(directory) || command.includes(directory);
}

;// CONCATENATED MODULE: ./build/src/tree/names-read.js





/**
 * The file names that compilations read or asked for, by their source: a new file of another name
 * changes nothing for them.
 * @param tree as it was built
 * @returns source (relative to the checkout where it lies in it) → names
 */
function namesReadBySource(tree, files) {
    const absolute = (0,tree_inputs/* absolutePaths */.wd)(tree.buildDir);
    const known = new Map();
    const askedIn = (path) => {
        let asked = known.get(path);
        if (asked === undefined) {
            asked = (files.get(path)?.asksFor ?? [])
                .filter((name) => name !== '*' || isOfRepository(path, tree))
                .map((name) => external_node_path_.posix.basename(name));
            known.set(path, asked);
        }
        return asked;
    };
    const bySource = new Map();
    for (const edge of tree.manifest.edges) {
        const unit = (0,tree_units/* translationUnitOf */.BT)(edge);
        if (unit === undefined)
            continue;
        const source = (0,tree_paths/* shownPath */.pS)(absolute(unit.source), tree.sourceDir);
        const { names, asked } = bySource.get(source) ?? { names: new Set(), asked: new Set() };
        const deps = tree.deps.get(unit.object)?.deps ?? [];
        for (const path of [unit.source, ...edge.implicit, ...deps]) {
            const file = absolute(path);
            names.add(external_node_path_.posix.basename(file));
            for (const name of askedIn(file))
                asked.add(name);
        }
        for (const name of asked)
            names.add(name);
        bySource.set(source, { names, asked });
    }
    return bySource;
}

// EXTERNAL MODULE: ./build/src/run/layer-switch.js
var layer_switch = __webpack_require__(95415);
// EXTERNAL MODULE: ./build/src/run/restore-tree.js
var restore_tree = __webpack_require__(72026);
;// CONCATENATED MODULE: ./build/src/run/compiler-cache.js





















/**
 * From how many pending compilations on the compiler cache is fetched where there is a build tree.
 * A push that edits a few kernels compiles what no cache holds; more than that is a merge or a
 * changed flag.
 */
const compilationsThatPay = 6;
/**
 * Opens the compiler cache of a toolchain.
 * @returns undefined, with a warning where that is a surprise, if there is none that can be used;
 *   then nothing may be launched through it
 */
async function openCompilerCache(run, toolchain, fingerprint) {
    const { settings, workDirectory, journal } = run;
    const tool = toolchain.compilerCache;
    if (tool === undefined) {
        const code = settings.compilerCache === 'off' ? 'tool-off' : 'no-tool';
        journal.layer('compiler-cache', (0,statuses/* explain */.WE)('compilerCache', code));
        return undefined;
    }
    const create = tool.kind === 'ccache' ? ccache/* createCcache */.O4 : createSccache;
    const cache = create({
        ...{ path: tool.path, version: tool.version },
        directory: (0,external_node_path_.join)(workDirectory, 'compiler-cache', tool.kind),
        workDirectory: (0,work_directory/* compilerCacheRunPath */.sn)(workDirectory),
        maxBytes: settings.compilerCacheSize,
        toolchainDigest: (0,toolkit_fingerprint/* compilersDigest */.dg)(fingerprint),
        environment: toolchain.environment,
    });
    // One that an earlier run left here says nothing of what its compilations could see.
    await (0,promises_.rm)(cache.directory, { recursive: true, force: true });
    const problem = await cache.begin();
    if (problem === undefined)
        return cache;
    journal.warn(problem);
    journal.layer('compiler-cache', (0,statuses/* explain */.WE)('compilerCache', 'no-tool'));
    return undefined;
}
/**
 * Fetches the saved compiler cache where that pays, and finds what it may serve stale.
 * @param ready as it is configured
 * @param pending compilations that Ninja is about to run
 * @param hasTree whether they are what a build tree could not serve
 */
async function fillCompilerCache(run, cache, ready, pending, hasTree) {
    const { journal, plan } = run;
    const { key } = plan.keys['compiler-cache'];
    const unused = (0,layer_switch/* whyUnused */.p)(run, 'compiler-cache');
    if (unused !== undefined || pending < (hasTree ? compilationsThatPay : 1)) {
        const code = pending === 0 ? 'nothing-compiled' : 'tree-serves';
        journal.layer('compiler-cache', unused ?? (0,statuses/* explain */.WE)('compilerCache', code), key);
        return { status: 'partial' };
    }
    const snapshot = await (0,restore_tree/* fetchCompilerCache */.yE)(run);
    if (snapshot === undefined)
        return { status: 'whole', outlook: undefined, blind: [] };
    const outlook = (0,outlook_format/* parseOutlook */.L)(snapshot.meta);
    if (outlook === undefined) {
        journal.layer('compiler-cache', (0,statuses/* explain */.WE)('compilerCache', 'no-outlook'), snapshot.entry.key);
        return { status: 'whole', outlook, blind: [] };
    }
    await cache.prepareForSaving('all');
    const placed = await (0,cache_compiler_cache/* placeCompilerCache */.b)(snapshot, cache.directory).catch(errors/* sentenceOf */.$N);
    const problem = (await cache.begin()) ?? placed;
    if (problem !== undefined)
        journal.warn(problem);
    journal.layer('compiler-cache', (0,statuses/* explain */.WE)('compilerCache', 'hit', { hits: 0 }), snapshot.entry.key);
    const { base } = snapshot;
    return { status: 'whole', outlook, blind: objectsPastCache(run, ready, outlook), base };
}
/** Objects that a compiler cache with this outlook may not serve; says how many and why. */
function objectsPastCache({ plan, log }, { tree, list }, outlook) {
    const files = plan.kernelInputs.map(({ path }) => path);
    const spots = blindSpots(outlook, { files, ...searchFacts(tree, list) });
    const units = (0,tree_units/* translationUnits */.$M)(tree.manifest).filter(({ source }) => spots.has((0,tree_paths/* shownPath */.pS)((0,external_node_path_.resolve)(tree.buildDir, source), tree.sourceDir)));
    const [first] = spots.values();
    if (units.length > 0) {
        log.info(`${(0,humanise/* counted */.hS)(units.length, 'translation unit')} of which the compiler cache serves none: ${first} came or went since, and they read or asked for a file of that name.`);
    }
    return units.map(({ object }) => object);
}
/**
 * Whether a compiler cache stopped to work while it served a build: it or its directory is gone, or
 * the disk is full. Its counts begin anew.
 * @returns one sentence, which is said
 */
async function noteBroken({ journal }, cache) {
    const problem = await cache.begin();
    if (problem === undefined)
        return undefined;
    const reason = (0,statuses/* explain */.WE)('compilerCache', 'broken', { problem });
    journal.layer('compiler-cache', reason);
    journal.warn(reason.reason);
    return problem;
}
/** What the build will make is found as surely as what is there. */
function searchFacts(tree, list) {
    return { sourceDir: tree.sourceDir, made: (0,tree_inputs/* outputsOf */.Yz)(tree), ...(list && { list }) };
}
const anyName = { names: new Set(['*']), asked: new Set(['*']) };
/** What the compilations of this run could see, joined to what those before them could. */
function outlookAfter({ plan }, { tree, ledger: { files }, compilation, list }, before) {
    const facts = searchFacts(tree, list);
    const unrecorded = storedWithoutRecord(tree, compilation);
    const units = [...namesReadBySource(tree, files)].map(([source, names]) => [
        source,
        { ...(unrecorded.has(source) ? anyName : names), unseen: new Set() },
    ]);
    const now = {
        files: plan.kernelInputs.map(({ path }) => path),
        units: new Map(units),
        search: (0,recorded_search/* recordSearch */.Kk)((0,include_search/* includeSearch */.Li)(tree, (0,tree_ledger/* namesAskedFor */.wb)(files)), facts),
    };
    return joinOutlooks(before, now, facts);
}
/** Sources that the cache holds a result of although Ninja was stopped before it knew what they read. */
function storedWithoutRecord(tree, { rebuilt, statistics }) {
    const open = new Map();
    const count = (source, by) => open.set(source, (open.get(source) ?? 0) + by);
    for (const { source, result } of statistics?.compilations ?? []) {
        if (result === 'miss')
            count((0,tree_paths/* shownPath */.pS)((0,external_node_path_.resolve)(tree.buildDir, source), tree.sourceDir), 1);
    }
    for (const { source } of rebuilt)
        count(source, -1);
    return new Set([...open].flatMap(([source, launched]) => (launched > 0 ? [source] : [])));
}
/** Says how a fetched compiler cache served, once that is known. */
function noteCompilerCache({ journal }, { hits, misses, uncacheable }) {
    const { status, key } = journal.layers().compilerCache;
    const ran = misses + uncacheable;
    if (status !== 'hit')
        return;
    const reason = ran === 0
        ? (0,statuses/* explain */.WE)('compilerCache', 'hit', { hits })
        : hits === 0
            ? (0,statuses/* explain */.WE)('compilerCache', 'miss', { misses: ran })
            : (0,statuses/* explain */.WE)('compilerCache', 'partial', { hits, misses: ran });
    journal.layer('compiler-cache', reason, key);
}

;// CONCATENATED MODULE: ./build/src/run/named-roots.js


/** The absolute paths that texts name and that exist, each once. */
function namedPaths(texts) {
    const named = texts.flatMap((text) => text.match(/(?<=^|[=:;,\s"'I])\/[^=:;,\s"']+/g) ?? []);
    return [...new Set(named)].filter((path) => (0,external_node_fs_.existsSync)(path));
}
/**
 * The absolute directories that arguments and variables name: a build reads headers there, so that
 * their files are inputs to be proved like any other.
 * @param texts CMake arguments, values of variables, values of a preset
 */
function namedRoots(texts) {
    return namedPaths(texts)
        .map((path) => ((0,external_node_fs_.statSync)(path).isDirectory() ? path : (0,external_node_path_.dirname)(path)))
        .filter((path) => path !== '/');
}

;// CONCATENATED MODULE: ./build/src/build/configure-trace.js



/** Subcommands of CMake's `file` that read a file without CMake's remembering it (cmake-commands(7)). */
const reading = new Set([
    ...['READ', 'STRINGS', 'MD5', 'SHA1', 'SHA224', 'SHA256', 'SHA384', 'SHA512'],
    ...['SHA3_224', 'SHA3_256', 'SHA3_384', 'SHA3_512', 'COPY', 'COPY_FILE', 'INSTALL'],
]);
/** @returns the arguments that make CMake write what it does, variables expanded, to a file */
function traceArguments(file) {
    return ['--trace-expand', '--trace-format=json-v1', `--trace-redirect=${file}`];
}
/**
 * Finds what a configuration may have read behind CMake's back: the arguments of commands that read
 * files, and those of programs that it ran, as far as they can be paths. CMake itself asks to be run
 * again for `include()`, `configure_file()` and their like only.
 * @param trace one JSON object a line (cmake(1), `--trace-format`); other lines are skipped
 * @returns absolute paths; not all of them exist
 */
function pathsInTrace(trace, sourceDir) {
    const paths = new Set();
    for (const line of trace.split('\n')) {
        if (!/"cmd":"(file|FILE|execute_process|configure_file)"/i.test(line))
            continue;
        const call = parseCall(line);
        if (call === undefined)
            continue;
        const words = call.args.flatMap((argument) => argument.split(';'));
        const isFile = call.cmd.toLowerCase() === 'file';
        if (isFile && !reading.has(words[0]?.toUpperCase() ?? ''))
            continue;
        for (const word of words) {
            if (!/^[^\n\0]{1,1024}$/.test(word))
                continue;
            paths.add(external_node_path_.posix.resolve(external_node_path_.posix.dirname(call.file), word));
            paths.add(external_node_path_.posix.resolve(sourceDir, word));
        }
    }
    return paths;
}
/**
 * The files of the checkout that a configuration read, besides those that CMake remembers: those
 * that a command names, with the Python modules beside a script. What the configuration made in its
 * own directory is left out.
 */
function filesReadInTrace(trace, sourceDir, buildDir) {
    const read = new Set();
    for (const path of pathsInTrace(trace, sourceDir)) {
        if ((0,tree_paths/* isInside */.FK)(path, buildDir) || !(0,tree_paths/* isInside */.FK)(path, sourceDir) || !isRegularFile(path))
            continue;
        read.add(path);
        const folder = external_node_path_.posix.dirname(path);
        if (!path.endsWith('.py') || folder === sourceDir)
            continue;
        for (const name of (0,external_node_fs_.readdirSync)(folder)) {
            const module = external_node_path_.posix.join(folder, name);
            if (name.endsWith('.py') && isRegularFile(module))
                read.add(module);
        }
    }
    return [...read].sort();
}
function parseCall(line) {
    try {
        const { cmd, file, args } = JSON.parse(line);
        if (typeof cmd !== 'string' || typeof file !== 'string' || !Array.isArray(args))
            return undefined;
        return { cmd, file, args: args.map(String) };
    }
    catch {
        return undefined;
    }
}
/** Most of what stands in a trace was never a path, so that the system may refuse even to look. */
function isRegularFile(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/src/build/presets.js
var presets = __webpack_require__(58514);
;// CONCATENATED MODULE: ./build/src/build/configure.js








/**
 * Arguments of `cmake` for the configuration.
 *
 * A preset of ours holds the rest. A user's preset keeps what it says about the build (type,
 * install prefix, flags), while compilers, launchers and threads are the ones that were provisioned
 * and fingerprinted: `-D` beats a preset's cache variable (cmake(1), "--preset"). With no compiler
 * cache the launchers are emptied, for a cache that nobody configured can hand out stale objects.
 *
 * The archs are given twice: in the environment, as vLLM documents it, and as a variable, which
 * torch prefers (pytorch cmake/public/utils.cmake, torch_cuda_get_nvcc_gencode_flag) and no
 * preset's `environment` overrides. `CMAKE_CUDA_ARCHITECTURES` is left alone: torch switches it off
 * and vLLM gives every source its own archs. The user's own arguments come last and win.
 */
function configureArguments(facts) {
    const { settings, toolchain, preset, externalSources = {} } = facts;
    const variables = {
        ...(preset.origin === 'generated' ? {} : overridingVariables(facts)),
        CMAKE_MAKE_PROGRAM: toolchain.ninja,
        ...(settings.cudaArchs.length === 0
            ? {}
            : { TORCH_CUDA_ARCH_LIST: settings.cudaArchs.join(';') }),
        ...Object.fromEntries(Object.entries(externalSources).map(([name, directory]) => [
            `FETCHCONTENT_SOURCE_DIR_${name.toUpperCase()}`,
            directory,
        ])),
    };
    return [
        '--preset',
        preset.name,
        ...(preset.resolved.generator === undefined ? ['-G', 'Ninja'] : []),
        ...Object.entries(variables).map(([name, value]) => `-D${name}=${value}`),
        ...settings.cmakeArgs,
    ];
}
function overridingVariables({ settings, toolchain, preset }) {
    const { resolved } = preset;
    const own = resolved.cacheVariables;
    const prefix = resolved.installDir ?? own.CMAKE_INSTALL_PREFIX;
    return {
        CMAKE_CUDA_COMPILER: toolchain.nvcc,
        ...Object.fromEntries(preset.pythonVariables.map((name) => [name, toolchain.python])),
        NVCC_THREADS: String(settings.nvccThreads),
        ...(0,presets/* launcherVariables */.Q)(toolchain.compilerCache?.path ?? ''),
        ...(prefix === undefined ? { CMAKE_INSTALL_PREFIX: settings.sourceDir } : {}),
        ...(own.CMAKE_BUILD_TYPE === undefined ? { CMAKE_BUILD_TYPE: settings.buildType } : {}),
    };
}
/**
 * Digest of everything that is passed to the configuration: another one forces a new configuration.
 * Job counts are left out, for they differ between machines and change no compile command.
 * @param variables of the environment, which a configuration reads: name → value.
 */
function configureDigest(facts, variables) {
    const { CMAKE_JOB_POOLS: _, ...cacheVariables } = facts.preset.resolved.cacheVariables;
    return (0,digest/* digestOf */.o)({
        cmake: facts.toolchain.cmake,
        arguments: configureArguments(facts),
        preset: { ...facts.preset.resolved, cacheVariables },
        variables,
    });
}
/**
 * Forgets the last configuration and keeps the objects. `cmake --fresh` would remove `CMakeFiles`,
 * which holds them. Without its cache CMake detects the compilers anew, and the code generators'
 * guards, which live there and claim that their outputs exist, are gone as well.
 */
async function startFresh(buildDir) {
    await (0,promises_.rm)((0,external_node_path_.join)(buildDir, 'CMakeCache.txt'), { force: true });
}
/** Configures anew, with no cached value of an earlier configuration. */
async function configure(facts, options) {
    const { sourceDir } = facts.settings;
    const { buildDir } = facts.preset;
    await startFresh(buildDir);
    const trace = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'configure-')), 'trace.json');
    const lines = [];
    const end = await (0,stop/* runStoppable */.ij)(facts.toolchain.cmake, [...configureArguments(facts), ...traceArguments(trace)], {
        ...options,
        directory: sourceDir,
        onLine: (line) => lines.push(line),
    });
    const traced = await (0,promises_.readFile)(trace, 'utf8').catch(() => '');
    await (0,promises_.rm)((0,external_node_path_.dirname)(trace), { recursive: true, force: true });
    if (end.status === 'stopped')
        return end;
    return end.code === 0
        ? { status: 'finished', read: filesReadInTrace(traced, sourceDir, buildDir) }
        : { status: 'failed', diagnosis: diagnose(lines, { sourceDir, buildDir }) };
}

;// CONCATENATED MODULE: ./build/src/tree/changes.js

/**
 * What happened to the repository's kernel inputs since the ledger was recorded. Blob ids tell; a file that
 * restamping found changed counts too, whatever its id says.
 * @param current path relative to the checkout → git blob id (of the content, for a dirty file).
 * @param changed absolute paths, from `restamp`.
 */
function repositoryChanges(ledger, current, changed) {
    const before = new Map(Object.entries(ledger.repositoryFiles));
    const after = new Map(Object.entries(current));
    const touched = new Set([...changed].flatMap((path) => (0,tree_paths/* pathBelow */.Br)(ledger.sourceDir, path) ?? []));
    return {
        modified: [...after]
            .filter(([path, id]) => before.has(path) && (before.get(path) !== id || touched.has(path)))
            .map(([path]) => path)
            .sort(),
        deleted: [...before.keys()].filter((path) => !after.has(path)).sort(),
        added: [...after.keys()].filter((path) => !before.has(path)).sort(),
    };
}

;// CONCATENATED MODULE: ./build/src/tree/configure-need.js


/** What a compiler reads; every other file of the repository may be read by CMake or a generator. */
const compiledExtension = /\.(?:c|cc|cpp|cxx|cu|h|hh|hpp|hxx|cuh|inl|inc|ipp|tpp)$/;
/**
 * Whether CMake must configure before Ninja builds, and why.
 *
 * A configure of ours starts without `CMakeCache.txt`: the guards and defaults that it keeps hide what a
 * clean build sees (a generator's hash says that its sources exist; a default derived once
 * stays). Ninja compiles only what the new commands and contents ask for all the same.
 */
function configureNeed(evidence) {
    const reason = whyConfigure(evidence);
    return reason === undefined
        ? { needed: false, reason: 'Nothing that CMake or a source generator reads has changed.' }
        : { needed: true, reason };
}
function whyConfigure({ sourceDir, tree, presetDigest }) {
    if (tree === undefined)
        return 'There is no build tree.';
    if (tree.presetDigest !== presetDigest)
        return 'The preset or the CMake arguments changed.';
    const shown = (path) => (0,tree_paths/* shownPath */.pS)(path, sourceDir);
    for (const path of tree.generated) {
        if (tree.missing.has(external_node_path_.posix.join(sourceDir, path)))
            return `The generated ${path} is missing.`;
    }
    for (const path of tree.missing) {
        if (tree.inputs.configure.has(path))
            return `CMake reads ${shown(path)}, which is gone.`;
        if (tree.inputs.named.has(path))
            return `A target names ${shown(path)}, which is gone.`;
    }
    for (const path of tree.changed) {
        if (tree.inputs.configure.has(path))
            return `CMake reads ${shown(path)}, which changed.`;
    }
    const { added, deleted, modified } = tree.changes;
    if (added[0] !== undefined)
        return `${added[0]} was added, and a file pattern may match it.`;
    if (deleted[0] !== undefined)
        return `${deleted[0]} was deleted, and a target may name it.`;
    for (const path of modified) {
        if (!compiledExtension.test(path) || !tree.inputs.compile.has(external_node_path_.posix.join(sourceDir, path))) {
            return `${path} changed, which no compilation reads but a generator may.`;
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/files/list-files.js
var list_files = __webpack_require__(58983);
// EXTERNAL MODULE: ./build/src/tree/tree-record.js + 1 modules
var tree_record = __webpack_require__(12860);
;// CONCATENATED MODULE: ./build/src/tree/configured-files.js





/** What CMake and Ninja keep for themselves, and the sources of external projects, which are a layer. */
const notOfTheFork = new RegExp(`^(CMakeFiles|\\.cmake|\\.ninja_|${tree_record/* recordFolder */.ae}$|CMakeCache\\.txt$|_deps/[^/]+-(src|subbuild)$)|(^|/)(build\\.ninja|cmake_install\\.cmake)$`);
/**
 * The files in a build directory that a fork's configuration may have written, such as configured
 * headers. What is there after a configuration and was not there before is its own.
 * @param buildDir absolute; need not be there
 * @returns paths relative to it
 */
async function filesInBuildDirectory(buildDir) {
    if (!(0,external_node_fs_.existsSync)(buildDir))
        return new Set();
    return new Set(await (0,list_files/* listFiles */.C)(buildDir, (path) => notOfTheFork.test(path)));
}
/**
 * Removes what earlier configurations wrote, before the next: a header that none writes any more
 * would still be found. The ledger remembers content and timestamp of each, for
 * `restampAfterConfigure`.
 * @param paths relative to the build directory; what leaves it is not touched
 */
function removeConfigured(buildDir, paths) {
    const isOurs = (0,tree_paths/* rootGuard */.EA)([buildDir]);
    for (const path of paths) {
        const full = (0,external_node_path_.join)(buildDir, path);
        if (isOurs(full) && !notOfTheFork.test(path))
            (0,external_node_fs_.rmSync)(full, { force: true });
    }
}

// EXTERNAL MODULE: ./build/src/tree/generated-sources.js
var generated_sources = __webpack_require__(33888);
// EXTERNAL MODULE: ./build/src/tree/objects-on-disk.js
var objects_on_disk = __webpack_require__(28870);
;// CONCATENATED MODULE: ./build/src/tree/objects-using.js

/**
 * The outputs that must be deleted before Ninja runs because they were made from files whose change no
 * timestamp can show (`RestampResult.unstampable`).
 * @param paths absolute.
 * @returns outputs as Ninja names them → the paths that each of them was made from.
 */
function objectsUsing(tree, paths) {
    const found = new Map();
    if (paths.size === 0)
        return found;
    const absolute = (0,tree_inputs/* absolutePaths */.wd)(tree.buildDir);
    for (const edge of tree.manifest.edges) {
        if (edge.rule === 'phony' || edge.rule === 'RERUN_CMAKE')
            continue;
        const used = [...new Set(readsOf(edge, tree).map(absolute))].filter((path) => paths.has(path));
        const [output] = edge.outputs;
        if (used.length > 0 && output !== undefined)
            found.set(output, used);
    }
    return found;
}
/** Everything whose time Ninja compares with an edge's outputs. */
function readsOf(edge, tree) {
    const [first] = edge.outputs;
    const deps = first === undefined ? [] : (tree.deps.get(first)?.deps ?? []);
    return [...edge.explicit, ...edge.implicit, ...deps];
}

;// CONCATENATED MODULE: ./build/src/tree/overdue.js

/**
 * Finds outputs that were out of date already when the ledger was recorded, because a build that
 * ended early did not come to them, and that Ninja may take for current: the file which is newer
 * than they are is shared, and another run on this machine may give it an older timestamp.
 * @param tree as restored
 * @param shared unchanged files of `RestampResult.shared`
 * @returns output → the files that are newer; the caller deletes these outputs
 */
function overdueObjects(tree, ledger, shared) {
    let oldest;
    for (const { mtime } of tree.log.values()) {
        if (oldest === undefined || mtime < oldest)
            oldest = mtime;
    }
    if (oldest === undefined)
        return new Map();
    const recordedAt = (path) => ledger.files.get(path)?.mtime ?? 0n;
    const bound = oldest;
    const suspects = new Set([...shared].filter((path) => recordedAt(path) > bound));
    const overdue = new Map();
    for (const [output, paths] of objectsUsing(tree, suspects)) {
        const built = tree.log.get(output)?.mtime ?? 0n;
        const newer = paths.filter((path) => recordedAt(path) > built);
        if (newer.length > 0)
            overdue.set(output, newer);
    }
    return overdue;
}

// EXTERNAL MODULE: ./build/src/tree/rivals.js
var rivals = __webpack_require__(9653);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/build/cmake-files.js





/**
 * The files that a CMake brought along: its modules, and what they configure.
 * @param cmake absolute path of the program
 * @returns absolute paths; none where CMake does not tell, which then fails by itself
 */
async function filesOfCMake(cmake, environment) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'cmake-'));
    try {
        const script = (0,external_node_path_.join)(folder, 'root.cmake');
        await (0,promises_.writeFile)(script, 'message(STATUS "$' + '{CMAKE_ROOT}")\n');
        const root = (await (0,src_process/* ask */.kA)(cmake, ['-P', script], { environment })).replace(/^-- /, '');
        return (await (0,list_files/* listFiles */.C)(root)).map((path) => (0,external_node_path_.join)(root, path));
    }
    catch {
        return [];
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./build/src/tree/restamp-plan.js
var restamp_plan = __webpack_require__(97132);
;// CONCATENATED MODULE: ./build/src/tree/future-files.js



/**
 * Files from the future, links followed, as Ninja does.
 * @param now by `fileSystemNow`; nanoseconds.
 */
function fromFuture(paths, now) {
    const found = [];
    for (const path of paths) {
        try {
            const mtime = (0,external_node_fs_.statSync)(path, { bigint: true, throwIfNoEntry: false })?.mtimeNs ?? 0n;
            if (mtime > now)
                found.push({ path, mtime });
        }
        catch {
            // Not to be reached: nothing that CMake could read.
        }
    }
    return found;
}
/**
 * Whether a configuration that reads such files comes to an end: while one is later than what was made of
 * it, Ninja configures again, a hundred times, and gives up, riddling that `perhaps system time is
 * not set`.
 * @param files those that could not be brought to the present
 * @param now as for {@link fromFuture}
 */
function judgeFuture(files, now) {
    const [newest] = files.toSorted((one, other) => (one.mtime > other.mtime ? -1 : 1));
    if (newest === undefined)
        return { kind: 'fine' };
    const ahead = newest.mtime - now;
    if (ahead <= restamp_plan/* longestWaitNs */.Jn) {
        return { kind: 'wait', milliseconds: Number(ahead / 1000000n) + 1 };
    }
    const others = files.length === 1 ? '' : ` and ${(0,humanise/* counted */.hS)(files.length - 1, 'more file')}`;
    const it = files.length === 1 ? 'it' : 'them';
    return {
        kind: 'wrong',
        reason: `The clock of this machine is ${ahead / 1000000000n} s behind ${newest.path}${others}, which CMake reads and this user may not stamp, so that Ninja would configure without end: set the clock right, or have the owner touch ${it}.`,
    };
}

;// CONCATENATED MODULE: ./build/src/run/clock-behind.js









/**
 * Brings CMake's own files to the present, before it starts: while it configures it builds already, such
 * as what fetches an external project, and that would not come to an end.
 * @returns how many were stamped; where the others are seconds ahead, when these have passed
 * @throws BuildError where others are further ahead
 */
async function bringCMakeToPresent({ toolchain, settings }, { environment }) {
    const files = await filesOfCMake(toolchain.cmake, environment);
    const now = (0,timestamps/* fileSystemNow */.M8)(settings.sourceDir);
    const brought = (0,timestamps/* bringToPresent */.J8)(files, now);
    await (0,external_node_timers_promises_.setTimeout)(waitForFuture(files, now));
    return brought;
}
/**
 * Brings what else CMake read to the present, after it configured: only now it is known. That is when the
 * manifest was written, for Ninja would configure once more for what is newer.
 * @param tree as configured now
 * @param roots absolute directories whose files may be stamped
 * @param started when this configuration was begun; nanoseconds
 * @returns how many were stamped
 * @throws BuildError where others are more than seconds ahead
 */
function bringConfigurationToPresent(tree, roots, started) {
    const inputs = (0,tree_units/* configureInputs */.su)(tree.manifest).map((0,tree_inputs/* absolutePaths */.wd)(tree.buildDir));
    const now = (0,timestamps/* fileSystemNow */.M8)(tree.buildDir);
    const late = fromFuture(inputs, now).map(({ path }) => path);
    if (late.length === 0)
        return 0;
    const followLinks = (0,tree_paths/* followingLinks */.Jq)();
    const isAllowed = (0,tree_paths/* rootGuard */.EA)(roots, followLinks);
    const ours = late.filter(isAllowed).flatMap((path) => followLinks(path) ?? []);
    const written = (0,generated_sources/* writtenByConfigure */.rC)(tree);
    const brought = (0,timestamps/* bringToPresent */.J8)(ours, now, written < started ? now : written);
    // Where it is a matter of seconds, Ninja configures once more.
    waitForFuture(late, now);
    return brought;
}
/**
 * @returns milliseconds until the present has come to these files
 * @throws BuildError where that takes too long
 */
function waitForFuture(paths, now) {
    const verdict = judgeFuture(fromFuture(paths, now), now);
    if (verdict.kind === 'wrong')
        throw new errors/* BuildError */.zS(verdict.reason);
    return verdict.kind === 'wait' ? verdict.milliseconds : 0;
}

;// CONCATENATED MODULE: ./build/src/run/ready-tree.js





















/**
 * Configures if something that a configuration reads may have changed, puts timestamps right, and
 * removes the objects whose change no timestamp can show.
 */
async function makeReady(facts, options) {
    const { adopted, tracked, roots } = facts;
    const { settings, preset } = facts.configure;
    const { sourceDir } = settings;
    const { buildDir } = preset;
    const files = [...tracked].map((path) => (0,external_node_path_.join)(sourceDir, path));
    const started = (0,timestamps/* fileSystemNow */.M8)(sourceDir);
    let brought = (0,timestamps/* bringToPresent */.J8)(files, started);
    // Where sources come from changes nothing of what is configured.
    const configuration = configureDigest({ ...facts.configure, externalSources: {} }, facts.variables);
    const changes = adopted
        ? repositoryChanges(adopted.record.ledger, facts.kernelInputs, adopted.restamped.changed)
        : { added: [], deleted: [], modified: [] };
    const need = decide(facts, configuration, changes);
    const restoredObjects = new Set(adopted ? (0,objects_on_disk/* objectsOnDisk */.D)(adopted.tree) : []);
    let generated = adopted?.record.generated ?? [];
    let configured = adopted?.record.configured ?? [];
    let configureReads = adopted?.record.configureReads ?? [];
    let restamped = adopted?.restamped;
    const filesNow = () => Promise.all([untrackedFiles(sourceDir, [buildDir]), filesInBuildDirectory(buildDir)]);
    if (need.needed) {
        facts.onConfigure(need);
        brought += await bringCMakeToPresent(facts.configure, options);
        if (adopted)
            (0,generated_sources/* removeBeforeConfigure */.eT)(sourceDir, adopted.record.generated, tracked);
        removeConfigured(buildDir, configured);
        const [before, builtBefore] = await filesNow();
        const outcome = await configure(facts.configure, options);
        if (outcome.status !== 'finished')
            return outcome;
        const [after, builtAfter] = await filesNow();
        configured = [...builtAfter].filter((path) => !builtBefore.has(path));
        generated = [...after].filter((path) => !before.has(path));
        const made = new Set(generated);
        configureReads = outcome.read
            .map((path) => (0,external_node_path_.relative)(sourceDir, path))
            .filter((path) => !made.has(path));
    }
    const inspection = (0,build_tree/* inspectBuildTree */.H)(sourceDir, buildDir, 'configured');
    if (!inspection.usable)
        throw new errors/* BuildError */.zS(inspection.reason);
    const { tree } = inspection;
    const allowed = [sourceDir, buildDir, ...roots];
    if (need.needed && adopted && restamped) {
        const again = await (0,generated_sources/* restampAfterConfigure */.z3)(adopted.record.ledger, allowed, restamped.proven, tree);
        if (!again.trusted)
            throw new errors/* BuildError */.zS(again.reason);
        restamped = { ...again, stamped: again.stamped + restamped.stamped };
    }
    if (need.needed)
        brought += bringConfigurationToPresent(tree, allowed, started);
    const list = (0,include_search/* directoryLists */.zl)();
    const shadowed = adopted
        ? shadowedObjects(tree, adopted.record.ledger, filesOfOtherPresence(adopted, tree, changes, generated, list))
        : new Map();
    const forced = new Map([
        ...(adopted ? overdueOutputs(adopted) : []),
        ...unstampableOutputs(tree, restamped),
        ...shadowed,
    ]);
    for (const output of forced.keys())
        await (0,promises_.rm)((0,external_node_path_.resolve)(buildDir, output), { force: true });
    const foreign = [...roots, (0,external_node_path_.join)(buildDir, '_deps')];
    return {
        status: 'ready',
        ready: {
            ...{ tree, need, configuration, configured, configureReads, forced, restoredObjects },
            pastCache: [...shadowed.keys()],
            changed: restamped?.reasons ?? new Map(),
            generated: [...new Set([...generated, ...(0,generated_sources/* generatedSources */.IN)(tree, tracked, foreign)])].sort(),
            stamped: brought + (restamped?.stamped ?? 0),
            proven: restamped?.proven ?? new Map(),
            list,
        },
    };
}
function decide({ adopted, configure: { settings } }, configuration, changes) {
    const [missing] = adopted?.missingProjects ?? [];
    if (missing !== undefined) {
        return { needed: true, reason: `The sources of ${missing} have to be fetched.` };
    }
    return configureNeed({
        sourceDir: settings.sourceDir,
        presetDigest: configuration,
        tree: adopted && {
            inputs: withConfigureReads(adopted),
            presetDigest: adopted.record.configuration,
            changes,
            changed: adopted.restamped.changed,
            missing: adopted.restamped.missing,
            generated: adopted.record.generated,
        },
    });
}
/** Files that are there now and were not when the tree was built, and the reverse. */
function filesOfOtherPresence({ record, restamped }, tree, changes, generated, list) {
    const { ledger } = record;
    // Git does not tell of all that compilations may find now and could not find before.
    const now = (0,rivals/* rivals */.K)(tree, (0,tree_ledger/* namesAskedFor */.wb)(ledger.files), list);
    const before = [...ledger.rivals, ...restamped.missing];
    return {
        added: [
            ...changes.added,
            ...generated.filter((path) => !record.generated.includes(path)),
            ...[...now].filter((path) => !ledger.rivals.has(path)),
        ],
        gone: [
            ...changes.deleted,
            ...record.generated.filter((path) => !generated.includes(path)),
            ...before.filter((path) => !now.has(path) && !(0,external_node_fs_.existsSync)(path)),
        ],
    };
}
/** Outputs that Ninja would take for current, since no timestamp can show that an input changed. */
function unstampableOutputs(tree, restamped) {
    if (restamped === undefined)
        return [];
    return [...objectsUsing(tree, restamped.unstampable)].map(([output, paths]) => [
        output,
        paths.map((path) => `${path} ${restamped.reasons.get(path) ?? 'changed'}`),
    ]);
}
/** Outputs that the build which made the restored tree did not come to, without being told by Ninja. */
function overdueOutputs({ tree, record, restamped }) {
    return [...overdueObjects(tree, record.ledger, restamped.shared)].map(([output, paths]) => [
        output,
        paths.map((path) => `${path} changed`),
    ]);
}
/** What Ninja knows, and what configure read besides. */
function withConfigureReads({ tree, record }) {
    const inputs = (0,tree_inputs/* inputsOf */.Vc)(tree);
    const read = record.configureReads.map((path) => (0,external_node_path_.join)(tree.sourceDir, path));
    return { ...inputs, configure: new Set([...inputs.configure, ...read]) };
}

// EXTERNAL MODULE: ./build/src/run/save.js
var save = __webpack_require__(89034);
;// CONCATENATED MODULE: ./build/src/run/resume.js





/**
 * Takes up a build that an earlier run began in this checkout and did not bring to its end, by a
 * kill or a crash: its tree gets the record that it lacks. That is true only while the kernel inputs
 * are still those that it was built from; else what it compiled belongs to nobody knows what, and a
 * tree that has no older record goes. A note about another directory than this run's counts for nothing.
 * @param buildDir where this run builds; absolute
 */
async function resumeUnfinished({ settings: { sourceDir }, plan }, unfinished, buildDir) {
    const { kernelInputs } = unfinished;
    if (unfinished.buildDir !== buildDir)
        return;
    const inspection = (0,build_tree/* inspectBuildTree */.H)(sourceDir, buildDir);
    if (inspection.usable)
        await (0,run_unproved/* removeUnproved */._)(inspection.tree, unfinished.compilations);
    const now = plan.kernelInputs;
    const isSame = now.length === Object.keys(kernelInputs).length &&
        now.every(({ path, id }) => kernelInputs[path] === id);
    const record = isSame ? await (0,save/* recordTree */.A$)(sourceDir, unfinished) : undefined;
    if (record === undefined && (await (0,tree_record/* readTreeRecord */.ct)(buildDir)).status === 'absent') {
        await (0,promises_.rm)(buildDir, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./build/src/run/unfinished.js
var run_unfinished = __webpack_require__(60474);
;// CONCATENATED MODULE: ./build/src/run/build.js


















/** Fingerprints the toolchain, opens the compiler cache, and finds or writes the preset. */
async function openWorkshop(run, provisioned) {
    const fingerprint = await (0,toolkit_fingerprint/* fingerprintOf */.ax)(provisioned, run.settings.sourceDir);
    const cache = await openCompilerCache(run, provisioned, fingerprint);
    return await equip(run, provisioned, fingerprint, cache);
}
/** Finds or writes the preset for a toolchain with or without its compiler cache. */
async function equip({ settings, plan, log }, provisioned, fingerprint, cache) {
    const { compilerCache, ...bare } = provisioned;
    const toolchain = cache === undefined ? bare : (0,records/* withValues */.t)({ ...bare, compilerCache });
    const preset = await (0,write_presets/* writePresets */.c)(settings, toolchain, plan.jobs);
    for (const sentence of preset.sentences)
        log.info(sentence);
    const named = namedRoots([
        ...settings.cmakeArgs,
        ...Object.values(plan.variables),
        ...Object.values(preset.resolved.cacheVariables),
    ]);
    return {
        ...{ toolchain, fingerprint, preset, cache },
        environment: buildEnvironment(toolchain.environment, settings.cudaArchs, cache?.environment),
        roots: [...new Set([...toolchain.includeRoots, ...programRoots(toolchain), ...named])],
    };
}
/** Where programs lie that bring inputs along: CMake its modules, Python its headers. */
function programRoots({ cmake, python }) {
    return [cmake, python, (0,external_node_fs_.realpathSync)(cmake), (0,external_node_fs_.realpathSync)(python)]
        .map((path) => (0,external_node_path_.dirname)((0,external_node_path_.dirname)(path)))
        .filter((path) => path !== '/');
}
/** Brings the restored tree into place and proves it; says why if there is none to go on from. */
async function adopt(run, workshop, snapshot, externalSources, unfinished) {
    const { settings, repository, plan, journal, timeline } = run;
    const { adopted, reason } = await timeline.phase('restamp', async () => {
        if (unfinished !== undefined)
            await resumeUnfinished(run, unfinished, workshop.preset.buildDir);
        return await (0,adopt_tree/* adoptTree */.n)(snapshot, {
            sourceDir: settings.sourceDir,
            buildDir: workshop.preset.buildDir,
            tracked: repository.tracked,
            fingerprint: workshop.fingerprint,
            externalPins: plan.externalPins,
            externalSources,
            roots: workshop.roots,
            clean: settings.clean,
        });
    });
    if (reason !== undefined)
        journal.layer('build-tree', reason, snapshot?.entry.key);
    if (adopted === undefined && reason?.status === 'miss') {
        if (settings.clean === 'never') {
            throw new errors/* BuildError */.zS(`${reason.reason} clean is never, so that no other is begun.`);
        }
        journal.warn(reason.reason);
    }
    return adopted;
}
/** Configures if needed, fills the compiler cache if that pays, compiles, links and installs. */
async function build(run, workshop, adopted) {
    const { settings, repository, plan, log, timeline, stop } = run;
    const { toolchain, preset, cache, environment, roots } = workshop;
    const options = { environment, signal: stop.signal, output: log.output };
    const externalSources = await (0,external_sources/* sourcesWithoutHistory */.Ph)((0,adopt_tree/* contentDirectoryOf */.Y)(preset.buildDir));
    const configure = { settings, toolchain, preset, externalSources };
    const kernelInputs = Object.fromEntries(plan.kernelInputs.map(({ path, id }) => [path, id]));
    const readiness = await timeline.phase('configure', () => makeReady({
        ...{ configure, adopted, kernelInputs, roots },
        variables: plan.variables,
        tracked: repository.tracked,
        onConfigure: ({ reason }) => log.info(`Configuring: ${reason}`),
    }, options));
    if (readiness.status !== 'ready')
        return { ...readiness, workshop, cacheState: { status: 'partial' } };
    const { ready } = readiness;
    const pending = await pendingCompilations(toolchain.ninja, preset.buildDir, settings.targets, environment);
    const all = unitsInAll(ready.tree, settings.targets);
    if (pending !== undefined) {
        log.info(`${pending} of ${(0,humanise/* counted */.hS)(all, 'translation unit')} to compile.`);
    }
    const cacheState = cache === undefined
        ? { status: 'partial' }
        : await fillCompilerCache(run, cache, ready, pending ?? all, adopted !== undefined);
    await (0,run_unfinished/* noteUnfinished */.sh)(run, workshop, ready);
    const { memoryBytes } = await (0,resources/* readResources */.M)();
    const learned = adopted?.record.bytesPerCompilation;
    const jobs = settings.jobs ?? (0,parallelism/* jobsWithinMemory */.Hj)(plan.jobs, memoryBytes, learned);
    if (jobs < plan.jobs) {
        log.info(`${(0,humanise/* counted */.hS)(jobs, 'job')}, for memory ran out with more in an earlier build.`);
    }
    const blind = cacheState.status === 'whole' ? cacheState.blind : [];
    const guarded = { ...ready, pastCache: [...new Set([...ready.pastCache, ...blind])] };
    const memory = { memoryBytes, onStarved: (sentence) => run.journal.warn(sentence) };
    const compilation = await timeline.phase('build', () => compile({ settings, toolchain, preset, jobs, memory }, guarded, adopted, cache, options));
    if (compilation.statistics !== undefined)
        noteCompilerCache(run, compilation.statistics);
    const { outcome } = compilation;
    if (outcome.status === 'failed' && cache && (await noteBroken(run, cache)) !== undefined) {
        const bare = await equip(run, toolchain, workshop.fingerprint, undefined);
        return await build(run, bare, adopted);
    }
    return {
        ...{ status: outcome.status, workshop, ready, compilation, cacheState },
        ...(outcome.status === 'failed' ? { diagnosis: outcome.diagnosis } : {}),
    };
}

// EXTERNAL MODULE: ./build/src/container/image-reference.js
var image_reference = __webpack_require__(53000);
;// CONCATENATED MODULE: ./build/src/container/disk.js



/**
 * Bytes on disk for a byte of download, at most. Layers of CUDA images unpack to 2.5 to 2.8 times
 * their size (docs/container.md, "Disk"), and containerd keeps the download beside what it unpacked
 * (https://github.com/containerd/containerd/issues/4249).
 */
const mostPerByte = 4;
/** And at least: less does not hold the download and anything unpacked from it. */
const leastPerByte = 2;
/**
 * @param freeBytes on the disk of the engine; undefined: not known, as for a daemon elsewhere
 * @param downloadBytes of the image's compressed layers
 */
function roomFor(downloadBytes, freeBytes) {
    if (freeBytes === undefined || freeBytes >= mostPerByte * downloadBytes)
        return 'enough';
    return freeBytes >= leastPerByte * downloadBytes ? 'tight' : 'too little';
}
/** One sentence for an image that does not surely fit; says what would help. */
function roomSentence(image, downloadBytes, freeBytes, storageRoot) {
    const needed = `about ${(0,humanise/* humaniseBytes */.OW)(mostPerByte * downloadBytes)}`;
    return `The image ${image} needs ${needed} on the disk of ${storageRoot}, and ${(0,humanise/* humaniseBytes */.OW)(freeBytes)} are free; reclaim-disk always makes room on a hosted runner, and toolkit wheels needs a tenth of it.`;
}
/**
 * Bytes that a user may still write where the engine keeps its images.
 * @returns undefined where nobody can say, as for a daemon on another machine
 */
async function freeBytesOf({ kind, storageRoot, }) {
    // podman makes its storage with the first image; a daemon's that is not here is elsewhere.
    const lookAbove = kind === 'podman';
    for (let path = storageRoot;; path = (0,external_node_path_.dirname)(path)) {
        try {
            const { bavail, bsize } = await (0,promises_.statfs)(path);
            return bavail * bsize;
        }
        catch (error) {
            const isMissing = error.code === 'ENOENT';
            if (!lookAbove || !isMissing || path === (0,external_node_path_.dirname)(path))
                return undefined;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/container/reclaim-disk.js




/**
 * What GitHub's hosted Ubuntu runners bring and no CUDA build reads. What a later step of such a
 * job may well need stays: conda, the clouds' command lines, Python, Node, Java.
 * Sources of the paths: actions/runner-images, images/ubuntu/scripts/build (install-codeql-bundle,
 * install-swift, install-haskell, install-dotnetcore-sdk, Install-PowerShellModules,
 * install-google-chrome, install-vcpkg, install-android-sdk); the first two of runners before
 * Ubuntu 22.04. What goes quickly comes first, and Android's SDK takes minutes: times and sizes in
 * https://github.com/conda-forge/conda-smithy/pull/1750.
 */
const preinstalledTrees = [
    'opt/ghc',
    'usr/local/share/boost',
    'usr/share/swift',
    'usr/local/share/powershell',
    'opt/hostedtoolcache/CodeQL',
    'usr/local/.ghcup',
    'usr/share/dotnet',
    'usr/local/share/chromium',
    'usr/local/share/vcpkg',
    'usr/local/lib/android',
];
/**
 * Whether this is a virtual machine of GitHub's, which is thrown away after the job. A job's own
 * container has the variables of the runner, but not those of its image: there, the same paths
 * are the user's.
 */
function isHostedRunner(environment, platform = process.platform) {
    return (platform === 'linux' &&
        environment.GITHUB_ACTIONS === 'true' &&
        environment.RUNNER_ENVIRONMENT === 'github-hosted' &&
        /^ubuntu\d/.test(environment.ImageOS ?? ''));
}
/**
 * Removes preinstalled trees of a hosted runner, see {@link isHostedRunner}; nothing else, and
 * nothing through a link.
 * @returns one sentence: what was removed and gained, or why nothing was
 */
async function reclaimDisk(options) {
    const { setting, root, hasRoom, freeBytes } = options;
    const before = await freeBytes();
    const removed = [];
    const refused = [];
    for (const tree of preinstalledTrees) {
        if (setting === 'auto' && (await hasRoom()))
            break;
        const path = (0,external_node_path_.join)(root, tree);
        if (!(await isPlainDirectory(path, root)))
            continue;
        (await remove(path)) ? removed.push(path) : refused.push(path);
    }
    const after = await freeBytes();
    const gained = before === undefined || after === undefined
        ? ''
        : `, which gained ${(0,humanise/* humaniseBytes */.OW)(Math.max(0, after - before))}`;
    const all = preinstalledTrees.length;
    const failed = refused.length === 0 ? '' : `; ${(0,humanise/* listed */.KE)(refused, all)} could not be removed`;
    return removed.length === 0
        ? `reclaim-disk removed nothing${failed || ', for nothing of what it knows is here'}.`
        : `reclaim-disk removed ${(0,humanise/* listed */.KE)(removed, all)}${gained}${failed}.`;
}
/** Whether it is a directory, and none of the directories above it, up to the root, is a link. */
async function isPlainDirectory(path, root) {
    try {
        const parent = (0,external_node_path_.dirname)(path);
        const isReal = (await (0,promises_.realpath)(parent)) === (0,external_node_path_.join)(await (0,promises_.realpath)(root), parent.slice(root.length));
        return isReal && (await (0,promises_.lstat)(path)).isDirectory();
    }
    catch {
        return false;
    }
}
/** Seconds; Android's SDK takes up to five minutes. */
const secondsToRemove = 600;
/** Most trees are root's, and a runner's user may become root without a password. */
async function remove(path) {
    const command = ['rm', '--recursive', '--force', '--one-file-system', '--', path];
    const asRoot = process.getuid?.() === 0 ? command : ['sudo', '-n', ...command];
    const [program = '', ...args] = asRoot;
    const answer = await (0,src_process/* probe */.dy)(program, args, {}, secondsToRemove).catch(() => undefined);
    return answer?.exitCode === 0;
}

;// CONCATENATED MODULE: ./build/src/container/make-room.js



/**
 * Decides what follows from the room on the disk of the engine.
 * @param canReclaim whether this is a machine where something may be removed
 */
function roomAction(setting, room, canReclaim) {
    const wanted = setting === 'always' || (setting === 'auto' && room !== 'enough');
    if (canReclaim && wanted)
        return 'reclaim';
    if (room === 'enough')
        return 'pull';
    return room === 'tight' ? 'warn' : 'refuse';
}
/**
 * Sees before a pull that the image fits on the disk of the engine, and makes room where the user
 * and the machine allow it.
 * @param image its name, for the reader
 * @param downloadBytes of its compressed layers
 * @param root where the machine's file system begins
 * @throws BuildError where it surely does not fit: a full disk would break more than this build
 */
async function makeRoom(engine, image, downloadBytes, setting, log, root = '/') {
    const freeBytes = () => freeBytesOf(engine);
    const room = async () => roomFor(downloadBytes, await freeBytes());
    let action = roomAction(setting, await room(), isHostedRunner(engine.environment));
    if (action === 'reclaim' && setting !== 'off') {
        const hasRoom = async () => (await room()) === 'enough';
        log.info(await reclaimDisk({ setting, root, hasRoom, freeBytes }));
        action = roomAction(setting, await room(), false);
    }
    if (action === 'pull')
        return;
    const sentence = roomSentence(image, downloadBytes, (await freeBytes()) ?? 0, engine.storageRoot);
    if (action === 'refuse')
        throw new errors/* BuildError */.zS(sentence);
    log.warning(sentence);
}

// EXTERNAL MODULE: ./build/src/container/pull.js
var pull = __webpack_require__(55722);
;// CONCATENATED MODULE: ./build/src/container/provide-image.js




/**
 * Pulls the image where it is not here, once there is room for it.
 * @throws InputError where it cannot be had, BuildError where it does not fit or did not arrive
 */
async function provideImage({ engine, image }, { reclaimDisk }, log) {
    const { name, pinned, downloadBytes } = image;
    if (downloadBytes === undefined)
        return;
    await makeRoom(engine, name, downloadBytes, reclaimDisk, log);
    const pulled = await (0,pull/* pullImage */.ZP)(engine, (0,image_reference/* parseImageReference */.o_)(pinned), log);
    if (pulled.outcome === 'pulled')
        return;
    const isInput = pulled.outcome === 'absent' || pulled.outcome === 'denied';
    throw isInput ? new errors/* InputError */.dz(pulled.sentence) : new errors/* BuildError */.zS(pulled.sentence);
}

// EXTERNAL MODULE: ./build/src/report/report-schema.js
var report_schema = __webpack_require__(74054);
// EXTERNAL MODULE: ./build/src/run/in-container.js + 3 modules
var in_container = __webpack_require__(11151);
;// CONCATENATED MODULE: ./build/src/run/build-in-container.js






/**
 * Builds in a container: the image comes while caches are fetched, then this program itself goes
 * inside and does there what it would do here.
 */
async function buildInContainer(run, toolkit, unfinished) {
    const { settings, timeline, repository, plan, id, upload, journal, log } = run;
    const [snapshot, sources, resolution] = await Promise.all([
        (0,restore_tree/* fetchTree */.fK)(run),
        (0,restore_tree/* fetchSources */.dh)(run),
        toolkit.resolution(),
        timeline.phase('provision', () => provideImage(toolkit, settings, log)),
    ]);
    const named = namedPaths([...settings.cmakeArgs, ...Object.values(plan.variables)]);
    const name = `vllm-incremental-build-${id}`;
    const end = await (0,in_container/* doInContainer */.i)({ ...run, named }, toolkit, name, (wall) => {
        const inside = (paths) => Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, wall.toInside(path)]));
        return {
            kind: 'build',
            ...{ repository: { ...repository, directory: wall.toInside(repository.directory) } },
            ...{ plan, id, resolution, unfinished },
            uploads: upload !== undefined,
            snapshot: snapshot && {
                ...{ ...snapshot, staged: inside(snapshot.staged) },
                ...(snapshot.base && {
                    base: { ...snapshot.base, file: wall.toInside(snapshot.base.file) },
                }),
            },
            sources: inside(sources),
            journal: journal.state(),
        };
    });
    if (end.kind !== 'built')
        throw new errors/* BuildError */.zS('The container did something else than building.');
    const { report, handedOver, problems, warnings, saves } = end;
    const seconds = joinSeconds(timeline.seconds(), report.seconds);
    return {
        report: { ...report, seconds },
        // A Python in a container serves nobody outside.
        python: undefined,
        ...{ handedOver, problems, warnings, saves },
    };
}
/** What a phase took outside and inside; the total is the outside's, which saw everything. */
function joinSeconds(outside, inside) {
    const sum = (name) => Math.round((outside[name] + inside[name]) * 1000) / 1000;
    return {
        total: outside.total,
        ...Object.fromEntries(report_schema/* phaseNames */.k1.map((name) => [name, sum(name)])),
    };
}

// EXTERNAL MODULE: ./build/src/run/close-run.js
var close_run = __webpack_require__(98719);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/yazl/index.js
var yazl = __webpack_require__(93044);
// EXTERNAL MODULE: ./build/src/kernels/manifest.js
var kernels_manifest = __webpack_require__(30867);
;// CONCATENATED MODULE: ./build/src/kernels/artifact.js





/**
 * Writes the one file that serves both uses: `install ARTIFACT` of this program, and vLLM's
 * `VLLM_PRECOMPILED_WHEEL_LOCATION`, which takes any zip that has the modules under the paths at
 * which a wheel has them and reads no wheel metadata (vllm setup.py,
 * `precompiled_wheel_utils.extract_precompiled_and_patch_package`). It holds `kernels.json` and the
 * products at their paths; no directory entries, which that function would open as files.
 *
 * Equal products and manifest give an equal file: members are sorted, times and modes fixed.
 * @param file where the zip is written.
 * @returns its size in bytes.
 * @throws the file system's error if a product cannot be read or the file cannot be written.
 */
async function writeArtifact(file, sourceDir, manifest) {
    const zip = new yazl/* ZipFile */.u();
    // Modules are mostly device code that is compressed already: more effort buys time, not bytes.
    const options = { mtime: firstZipDay, forceDosTimestamp: true, compressionLevel: 1 };
    zip.addBuffer(Buffer.from((0,kernels_manifest/* manifestText */.$2)(manifest)), kernels_manifest/* manifestName */.vS, { ...options, mode: 0o100644 });
    for (const { path, kind } of manifest.products.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
        const mode = kind === 'module' ? 0o100755 : 0o100644;
        zip.addFile((0,external_node_path_.join)(sourceDir, path), path, { ...options, mode });
    }
    zip.end();
    const output = (0,external_node_fs_.createWriteStream)(file);
    // A product that cannot be read is told by the zip, not by its stream.
    zip.on('error', (error) => output.destroy(error));
    await (0,external_node_stream_promises_.pipeline)(zip.outputStream, output);
    return output.bytesWritten;
}
/** In local time, as zip times are: the same bytes on every machine. */
const firstZipDay = new Date(1980, 0, 1);
/** @returns the file's name for an artifact's name: `NAME.whl`, as users pass it to vLLM. */
function artifactFileName(artifactName) {
    return artifactName.endsWith('.whl') ? artifactName : `${artifactName}.whl`;
}

// EXTERNAL MODULE: ./build/src/secrets.js
var secrets = __webpack_require__(87024);
// EXTERNAL MODULE: ./build/src/files/digest-file.js
var digest_file = __webpack_require__(77292);
;// CONCATENATED MODULE: ./build/src/kernels/archs.js
/**
 * The device code that nvcc is asked for.
 * @param words the arguments of one CUDA compilation.
 * @returns in the words of `TORCH_CUDA_ARCH_LIST`: `9.0a`; `8.0+PTX` where PTX goes with it; where
 *   PTX goes alone, in CMake's word, `8.0-virtual`; `native`, `all`, `all-major` as they stand;
 *   `default` where no option asks for any.
 *   Source: NVIDIA CUDA Compiler Driver, "GPU code generation options".
 */
function archsOfOptions(words) {
    const gencodes = [];
    let arch = '';
    let code = '';
    for (const [name, value] of optionsOf(words)) {
        if (name === 'gencode')
            gencodes.push(/code=(\[[^\]]*\]|[^,]*)/.exec(value)?.[1] ?? '');
        else if (name === 'arch')
            arch = value;
        else
            code = value;
    }
    // Without --gpu-code, `-arch=sm_90` stands for SASS and PTX, `-arch=compute_90` for PTX.
    const implied = arch.startsWith('sm_') ? `${arch},compute_${arch.slice(3)}` : arch;
    const codes = [...gencodes, code || implied].flatMap((list) => list.match(/\w[\w-]*/g) ?? []);
    return codes.length === 0 ? ['default'] : namesOf(new Set(codes));
}
/** The options of code generation, in every spelling that nvcc accepts. */
function* optionsOf(words) {
    const names = {
        '-gencode': 'gencode',
        '--generate-code': 'gencode',
        '-arch': 'arch',
        '--gpu-architecture': 'arch',
        '-code': 'code',
        '--gpu-code': 'code',
    };
    for (const [index, word] of words.entries()) {
        const [, option = word, value] = /^(--?[a-z-]+)=(.*)$/s.exec(word) ?? [];
        const name = names[option];
        if (name !== undefined)
            yield [name, value ?? words[index + 1] ?? ''];
    }
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
/** By version, then suffix: `8.0`, `9.0a`, `10.0`. */
function sortedArchs(archs) {
    return [...new Set(archs)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}
/**
 * Splits a shell command as CMake quotes it: blanks part words, quotes and backslashes join them.
 */
function splitCommand(command) {
    const word = /(?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s"'\\])+/gs;
    return (command.match(word) ?? []).map((raw) => raw.replace(/"((?:\\.|[^"\\])*)"|'([^']*)'|\\(.)/gs, (_, double, single, escaped) => double?.replace(/\\(["\\$`])/g, '$1') ?? single ?? escaped ?? ''));
}

;// CONCATENATED MODULE: ./build/src/kernels/module-archs.js



/**
 * The device code in each product, as the compile commands of its objects ask for it. They are read
 * from Ninja's manifest, which is always there; `compile_commands.json` is not.
 * @param products installed paths; a module keeps its file name when it is installed.
 * @returns the archs of each product whose link is among the edges; the others are left out.
 */
function archsOfProducts(products, edges) {
    const byOutput = new Map(edges.flatMap((edge) => edge.outputs.map((output) => [output, edge])));
    return new Map(products.flatMap((product) => {
        const modules = [...byOutput]
            .filter(([path, { rule }]) => rule !== 'phony' && fileName(path) === fileName(product))
            .map(([path]) => path);
        if (modules.length === 0)
            return [];
        const compilations = modules.flatMap((module) => compilationsOf(module, byOutput));
        return [[product, sortedArchs(compilations.flatMap(archsOfCompilation))]];
    }));
}
/**
 * The compilations inside a module: those whose objects its link takes in, through static libraries
 * too. The shared libraries that it only refers to are not inside.
 * @param byOutput the edge that makes each file.
 */
function compilationsOf(module, byOutput) {
    const compilations = [];
    const seen = new Set();
    const waiting = [module];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        const edge = byOutput.get(path);
        if (edge === undefined || seen.has(path))
            continue;
        seen.add(path);
        if ((0,tree_units/* translationUnitOf */.BT)(edge) !== undefined)
            compilations.push(edge);
        else if (path === module || !/\.so(\.|$)/.test(path)) {
            waiting.push(...edge.explicit, ...edge.implicit);
        }
    }
    return compilations;
}
function archsOfCompilation(edge) {
    if ((0,tree_units/* translationUnitOf */.BT)(edge)?.language !== 'CUDA')
        return [];
    return archsOfOptions(splitCommand(edge.variables.get('FLAGS') ?? ''));
}
function fileName(path) {
    return external_node_path_.posix.basename(path);
}

// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(28009);
;// CONCATENATED MODULE: ./build/src/run/describe-products.js






/** The manifest's account of where the kernels come from, for this checkout. */
function manifestOrigin({ plan, repository, settings, environment }) {
    const ref = repository.ref ?? environment.GITHUB_REF;
    return {
        tool: { name: 'vllm-incremental-build', version: version/* toolVersion */.f },
        source: {
            repository: repository.name,
            commit: repository.commit,
            ...(ref === undefined ? {} : { ref }),
            dirty: repository.dirty,
        },
        kernelInputs: plan.kernelInputsDigest,
        preset: settings.preset,
    };
}
/**
 * The manifest of what this run installed.
 * @param linked outputs of link steps that ran: their modules are built, others came with the tree
 */
async function describeProducts(run, installed, tree, linked, fingerprint) {
    const { sourceDir } = run.settings;
    const paths = await filesOnly(sourceDir, installed);
    const archs = archsOfProducts(paths, tree.manifest.edges);
    const fresh = new Set(linked.map((output) => (0,external_node_path_.basename)(output)));
    const products = await Promise.all(paths.map(async (path) => {
        const kind = path.endsWith('.so') ? 'module' : 'file';
        const isBuilt = kind === 'file' || fresh.has((0,external_node_path_.basename)(path));
        return {
            ...{ path, kind, ...(await (0,digest_file/* digestFile */.T)((0,external_node_path_.join)(sourceDir, path))) },
            archs: [...(archs.get(path) ?? [])],
            obtained: isBuilt ? 'built' : 'restored',
        };
    }));
    return (0,kernels_manifest/* createManifest */.e4)({
        ...manifestOrigin(run),
        toolchain: { declared: run.plan.declared, real: fingerprint },
        products,
        created: Date.now(),
    });
}
/** The manifest of restored products, as it is true for this checkout. */
function describeRestored(run, manifest) {
    const { schema: _, ...facts } = manifest;
    return (0,kernels_manifest/* createManifest */.e4)({
        ...facts,
        ...manifestOrigin(run),
        products: manifest.products.map((product) => ({ ...product, obtained: 'restored' })),
        created: Date.now(),
    });
}
async function filesOnly(sourceDir, paths) {
    const found = await Promise.all(paths.map(async (path) => {
        const facts = await (0,promises_.lstat)((0,external_node_path_.join)(sourceDir, path)).catch(() => undefined);
        return facts?.isFile() ? [path] : [];
    }));
    return found.flat();
}

;// CONCATENATED MODULE: ./build/src/run/hand-over.js









/** Verifies what was installed, describes it and uploads it. */
async function handOver(run, built) {
    const { compilation, workshop } = built;
    if (built.status !== 'finished' || compilation?.tree === undefined)
        return { problems: [] };
    const { installed, tree, linked } = compilation;
    const described = await run.timeline.phase('verify', async () => {
        const manifest = await describeProducts(run, installed, tree, linked, workshop.fingerprint);
        const { sourceDir, packageDir } = run.settings;
        return { manifest, problems: await (0,verify/* verifyProducts */.Yz)(sourceDir, manifest, packageDir) };
    });
    if (described.problems.length > 0)
        return { problems: described.problems };
    return await deliver(run, described.manifest);
}
/** Hands over products of an earlier run, verified when they were put in place. */
async function handOverRestored(run, restored) {
    return await deliver(run, describeRestored(run, restored));
}
async function deliver(run, described) {
    const manifest = (0,secrets/* withoutSecrets */.cT)(described, (0,secrets/* secretsIn */.VY)(run.environment));
    const manifestFile = (0,save/* manifestPath */.ji)(run.workDirectory);
    await (0,promises_.writeFile)(manifestFile, (0,kernels_manifest/* manifestText */.$2)(manifest));
    const artifact = await run.timeline.phase('upload', () => upload(run, manifest));
    return {
        ...{ manifest, manifestFile, problems: [] },
        ...(artifact === undefined ? {} : { artifact }),
    };
}
/** Uploads in a workflow; a terminal has nobody to upload to. */
async function upload(run, manifest) {
    const { artifactName, artifactRetentionDays, sourceDir } = run.settings;
    if (run.upload === undefined)
        return undefined;
    const file = (0,external_node_path_.join)(run.workDirectory, artifactFileName(artifactName));
    try {
        await writeArtifact(file, sourceDir, manifest);
        const outcome = await run.upload(file, artifactName, artifactRetentionDays);
        if (outcome.status === 'uploaded')
            return outcome;
        run.journal.warn(outcome.reason);
    }
    catch (error) {
        run.journal.warn(`The artifact ${artifactName} was not uploaded: ${(0,errors/* sentenceOf */.$N)(error)}`);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/run/make-report.js
/** The report of a run, made of what its journal, its timeline and its build say. */
function makeReport({ journal, timeline }, end) {
    const built = 'built' in end ? end.built : undefined;
    const { compilation, ready } = built ?? {};
    const { hits = 0, misses = 0, uncacheable = 0 } = compilation?.statistics ?? {};
    const layers = journal.layers();
    const manifest = end.handedOver.manifestFile;
    return {
        schema: 1,
        outcome: 'built' in end ? outcomeOf(end.built, end.handedOver) : end.outcome,
        layers: {
            ...layers,
            compilerCache: { ...layers.compilerCache, hits, misses: misses + uncacheable },
        },
        translationUnits: compilation?.translationUnits ?? {
            total: 0,
            compiled: 0,
            fromCompilerCache: 0,
        },
        rebuilt: [...(compilation?.rebuilt ?? [])],
        configured: ready?.need.needed ?? false,
        linked: (compilation?.linked ?? []).map((output) => output.replace(/^.*\//, '')),
        restamped: ready?.stamped ?? 0,
        bytes: journal.bytes(),
        seconds: timeline.seconds(),
        ...(manifest === undefined ? {} : { manifest }),
    };
}
function outcomeOf(built, { problems }) {
    if (built.status === 'stopped')
        return 'incomplete';
    return built.status === 'failed' || problems.length > 0 ? 'failed' : 'built';
}

// EXTERNAL MODULE: ./build/src/run/provision.js + 2 modules
var provision = __webpack_require__(41832);
// EXTERNAL MODULE: ./build/src/cache/products.js
var products = __webpack_require__(17086);
// EXTERNAL MODULE: ./build/src/cache/snapshot.js + 7 modules
var snapshot = __webpack_require__(56458);
// EXTERNAL MODULE: ./build/src/kernels/install.js + 1 modules
var install = __webpack_require__(30722);
;// CONCATENATED MODULE: ./build/src/run/restore-products.js








/**
 * Looks for the finished products of exactly this checkout and puts them in place.
 * @returns their manifest as it was written by the run that built them; undefined: something has
 *   to be built. A fault of the cache is a miss with its sentence.
 */
async function restoreProducts(run) {
    const { journal, plan, settings, store, timeline } = run;
    const { key } = plan.keys.products;
    const unused = settings.clean === 'always' ? (0,statuses/* explain */.WE)('products', 'clean-asked') : (0,layer_switch/* whyUnused */.p)(run, 'products');
    if (unused !== undefined) {
        journal.layer('products', unused, key);
        return undefined;
    }
    const staging = (0,external_node_path_.join)(run.workDirectory, 'staging', `products-${run.id}`);
    let found = key;
    try {
        return await timeline.phase('restore', async () => {
            const fetched = await (0,snapshot/* fetchSnapshot */.b8)(store, 'products', plan.keys.products, staging);
            if (fetched.status !== 'staged') {
                (0,layer_switch/* noteMiss */.H)(run, 'products', fetched);
                return undefined;
            }
            found = fetched.snapshot.entry.key;
            journal.restoredBytes(fetched.snapshot.bytes);
            const offer = await (0,products/* offerProducts */.R)(fetched.snapshot, settings.sourceDir);
            return await placeProducts(run, offer, found);
        });
    }
    catch (error) {
        return reject(run, found, (0,errors/* sentenceOf */.$N)(error));
    }
    finally {
        await (0,promises_.rm)(staging, { recursive: true, force: true }).catch(() => { });
    }
}
async function placeProducts(run, offer, key) {
    const { journal, settings } = run;
    if ('files' in offer) {
        journal.layer('products', (0,statuses/* explain */.WE)('products', offer.status, { files: offer.files }), key);
        return undefined;
    }
    try {
        if (offer.status === 'unusable')
            throw new Error(offer.reason);
        const { manifest } = await (0,install/* installArtifact */.S3)(offer.directory, settings.sourceDir, settings.packageDir);
        journal.layer('products', (0,statuses/* explain */.WE)('products', 'hit'), key);
        for (const layer of ['build-tree', 'compiler-cache', 'external-sources']) {
            journal.layer(layer, (0,statuses/* explain */.WE)(statuses/* reportLayerOf */.J6[layer], 'not-needed'));
        }
        return manifest;
    }
    catch (error) {
        return reject(run, key, (0,errors/* sentenceOf */.$N)(error));
    }
}
function reject({ journal }, key, problem) {
    const reason = (0,statuses/* explain */.WE)('products', 'products-rejected', { problems: [problem] });
    journal.layer('products', reason, key);
    journal.warn(`Products: ${reason.reason}`);
}

// EXTERNAL MODULE: ./build/src/run/run.js + 31 modules
var run_run = __webpack_require__(65666);
// EXTERNAL MODULE: ./build/src/plan/keys.js
var keys = __webpack_require__(79561);
;// CONCATENATED MODULE: ./build/src/plan/uncovered.js

/**
 * The inputs that a build read although the key of its products does not speak of them: a source
 * in an unusual folder, a header of the system or of a directory that an argument names. They are
 * kept with the products and compared at every hit.
 * @param inputs absolute path → SHA-256 of every input of the build tree
 * @returns path (relative to the checkout where it lies in it) → SHA-256; undefined where one has
 *   no digest, so that the products cannot be proved current later
 */
function uncoveredInputs(inputs, facts) {
    const { sourceDir, kernelInputs, generated } = facts;
    const uncovered = {};
    for (const [path, sha256] of inputs) {
        if (isCovered(path, facts))
            continue;
        const name = (0,tree_paths/* shownPath */.pS)(path, sourceDir);
        if (kernelInputs.has(name) || generated.has(name))
            continue;
        if (sha256 === '')
            return undefined;
        uncovered[name] = sha256;
    }
    return uncovered;
}
/**
 * The places in which a build looked for headers although the key of its products does not speak of
 * all that lies there. They are looked at again at every hit.
 */
function uncoveredSearch(search, facts) {
    const places = [...search.places].filter((place) => !isCovered(place, facts));
    return { places: new Set(places), spellings: search.spellings };
}
/**
 * Of what such a search found, the files that are there before anything is configured or installed and
 * that the key does not speak of. One that is gone later may be one that a compilation only asked for
 * (`__has_include`): no list of what it read names that.
 * @param found relative to the checkout where they lie in it
 * @param installed what an installation put into the checkout, relative to it
 */
function lastingFiles(found, { kernelInputs, generated }, installed) {
    return found.filter((path) => !kernelInputs.has(path) && !generated.has(path) && !installed.has(path));
}
/** In the build directory only what is made from covered files appears. */
function isCovered(path, facts) {
    const { sourceDir, buildDir, declaredRoots, shared } = facts;
    const liesIn = (roots) => roots.some((root) => path === root || (0,tree_paths/* isInside */.FK)(path, root));
    const isOfImage = shared !== undefined && !liesIn([sourceDir, ...shared]);
    return isOfImage || liesIn([buildDir, ...declaredRoots]);
}

;// CONCATENATED MODULE: ./build/src/run/save-build.js











/**
 * Saves everything that this run made and the next one can use, the most valuable first. Never
 * throws and never fails the job.
 * @param manifest of verified products; undefined where there are none
 * @param snapshot of the build tree that was fetched, if one was
 */
async function saveBuild(run, built, manifest, snapshot) {
    try {
        await saveLayers(run, built, manifest, snapshot);
    }
    catch (error) {
        run.journal.warn(`Nothing more was saved: ${(0,errors/* sentenceOf */.$N)(error)}.`);
    }
}
async function saveLayers(run, built, manifest, snapshot) {
    const { compilation, ready, workshop } = built;
    if (ready === undefined || compilation === undefined)
        return;
    if (run.stop.cause() === 'cancelled' && run.environment.GITHUB_ACTIONS === 'true') {
        // Seconds are left to this step; the post step has minutes.
        run.log.info('The job was cancelled; the post step saves what was compiled.');
        return;
    }
    const { key } = run.plan.keys['build-tree'];
    const finished = built.status === 'finished';
    const tree = (0,run_unfinished/* treeToSave */.tG)(run, workshop, ready, compilation.buildStarted);
    const { bytesPerCompilation } = compilation;
    const facts = {
        ...tree.facts,
        installed: [...compilation.installed],
        finished,
        ...(bytesPerCompilation === undefined ? {} : { bytesPerCompilation }),
    };
    const { sourceDir } = run.settings;
    const record = await (0,save/* recordTree */.A$)(sourceDir, { ...tree, facts }, ready);
    if (record === undefined || !hasChanged(built)) {
        (0,save/* noteUnsaved */.PF)(run, 'build-tree', 'nothing-compiled');
    }
    else {
        await (0,save/* saveTree */._I)(run, finished ? key : (0,keys/* unfinishedKey */.nM)(key, run.id), tree.buildDir, ready.generated, async () => snapshot?.base);
    }
    await (0,run_unfinished/* forgetUnfinished */.Tv)(run.workDirectory);
    if (record !== undefined)
        await saveFinished(run, built, record, manifest, snapshot);
    await (0,save/* saveSources */.i5)(run, run.plan.keys['external-sources'].key, tree.buildDir, run.plan.externalPins);
    if (record !== undefined)
        await saveCompiled(run, built, record);
}
/**
 * Whether the tree holds something that the one it came from did not. A failed build's configuration
 * without an object is nothing: it would take the place of an older tree that has them all.
 */
function hasChanged({ status, ready, compilation }) {
    const { rebuilt, linked } = compilation ?? { rebuilt: [], linked: [] };
    const isEmpty = status !== 'finished' && ready?.restoredObjects.size === 0;
    return rebuilt.length > 0 || linked.length > 0 || (ready?.need.needed === true && !isEmpty);
}
async function saveFinished(run, { status, workshop, ready, compilation }, record, manifest, snapshot) {
    if (status !== 'finished') {
        const code = status === 'failed' ? 'build-failed' : 'build-stopped';
        return (0,save/* noteUnsaved */.PF)(run, 'products', code);
    }
    if (manifest === undefined)
        return (0,save/* noteUnsaved */.PF)(run, 'products', 'unverified');
    const { toolchain, preset } = workshop;
    const { sourceDir } = run.settings;
    const coverage = {
        sourceDir,
        buildDir: preset.buildDir,
        kernelInputs: new Set(run.plan.kernelInputs.map(({ path }) => path)),
        generated: new Set(ready?.generated),
        shared: run.shared,
        // A host's toolkit tells its version, if at all, and anybody may have changed its headers since.
        declaredRoots: [
            toolchain.kind === 'host' ? undefined : toolchain.cudaHome,
            toolchain.environment.VIRTUAL_ENV,
        ].filter((root) => root !== undefined),
    };
    const { files } = record.ledger;
    const uncovered = uncoveredInputs([...files].map(([path, { sha256 }]) => [path, sha256]), coverage);
    if (uncovered === undefined || ready === undefined || compilation?.tree === undefined) {
        return (0,save/* noteUnsaved */.PF)(run, 'products', 'unprovable');
    }
    const search = uncoveredSearch((0,include_search/* includeSearch */.Li)(compilation.tree, (0,tree_ledger/* namesAskedFor */.wb)(files)), coverage);
    const recorded = (0,recorded_search/* recordSearch */.Kk)(search, { sourceDir, list: ready.list });
    const meta = {
        uncovered,
        search: recorded,
        lasting: lastingFiles(recorded.found, coverage, new Set(record.installed)),
    };
    await (0,save/* saveProducts */.is)(run, (0,keys/* productsKey */.O_)(run.plan.keys.products.key, meta), (0,save/* manifestPath */.ji)(run.workDirectory), manifest.products.map(({ path }) => path), meta, () => (0,restore_tree/* fetchProductsBase */.qd)(run, snapshot));
}
async function saveCompiled(run, built, { ledger }) {
    const { workshop, compilation, cacheState } = built;
    const { cache } = workshop;
    if (cache === undefined || compilation?.statistics === undefined)
        return;
    const { tree } = compilation;
    const fromNothing = !built.ready || built.ready.restoredObjects.size === 0;
    if (compilation.statistics.misses === 0 || tree === undefined) {
        (0,save/* noteUnsaved */.PF)(run, 'compiler-cache', 'nothing-compiled');
    }
    else if (cacheState.status === 'partial') {
        (0,save/* noteUnsaved */.PF)(run, 'compiler-cache', 'cache-partial');
    }
    else if (hasUnknownInput(tree, ledger)) {
        (0,save/* noteUnsaved */.PF)(run, 'compiler-cache', 'unprovable');
    }
    else {
        const keep = fromNothing && built.status === 'finished' ? 'used' : 'all';
        const list = built.ready?.list;
        const after = { tree, ledger, compilation, list };
        const outlook = outlookAfter(run, after, cacheState.outlook);
        const { key } = run.plan.keys['compiler-cache'];
        await (0,save/* saveCompilerCache */.Pv)(run, key, cache, { keep, outlook }, cacheState.base);
    }
}
/**
 * Whether an input was written while compilers ran. A compiler cache may have recorded what they made
 * of the old content beside the new one.
 */
function hasUnknownInput(tree, { files }) {
    const made = (0,tree_inputs/* outputsOf */.Yz)(tree);
    return [...files].some(([path, { sha256 }]) => sha256 === tree_ledger/* unknownContent */.Mw && !made.has(path));
}

// EXTERNAL MODULE: ./build/src/run/stop-signal.js + 1 modules
var stop_signal = __webpack_require__(23076);
;// CONCATENATED MODULE: ./build/src/pipeline.js















/**
 * The main job: from an empty machine to the kernels of this checkout, compiling what changed.
 * A failed or stopped build is a result, with its progress saved; bad input throws.
 */
async function runBuild(settings, door) {
    const unfinished = await (0,run_unfinished/* takeUnfinished */.zW)(settings.sourceDir);
    const missing = await ensureTemporaryDirectory();
    if (missing !== undefined)
        door.log.warning(missing);
    const run = await (0,run_run/* openRun */.Iy)(settings, door);
    try {
        await (0,work_directory/* openWorkDirectory */.JF)(settings.sourceDir);
        const installed = await (0,provision/* installFork */.m)(run);
        const restored = await restoreProducts(run);
        if (restored !== undefined) {
            const handedOver = await handOverRestored(run, restored);
            return resultOf(run, { outcome: 'restored', handedOver }, installed);
        }
        if (settings.onMiss === 'fail') {
            throw new errors/* BuildError */.zS(`on-miss is fail, and ${run.journal.layers().products.reason}`);
        }
        const { toolkit } = run;
        if (toolkit.where === 'container')
            return await buildInContainer(run, toolkit, unfinished);
        const [toolchain, snapshot, sources] = await Promise.all([
            installed ?? (0,provision/* provisionToolchain */.Z)(run, toolkit),
            (0,restore_tree/* fetchTree */.fK)(run),
            (0,restore_tree/* fetchSources */.dh)(run),
        ]);
        return await completeBuild(run, { toolchain, snapshot, sources, unfinished });
    }
    catch (error) {
        const problem = (0,errors/* buildProblemOf */.ln)(error);
        if (problem === undefined)
            throw error;
        return resultOf(run, { outcome: 'failed', handedOver: { problems: [problem] } });
    }
    finally {
        await (0,close_run/* closeRun */.Q)(run);
    }
}
/** The part of the main job that needs compilers: here, or inside of a container. */
async function completeBuild(run, supplies) {
    const { toolchain, snapshot, sources, unfinished } = supplies;
    const workshop = await run.timeline.phase('provision', () => openWorkshop(run, toolchain));
    const adopted = await adopt(run, workshop, snapshot, sources, unfinished);
    const built = await build(run, workshop, adopted);
    const handedOver = await handOver(run, built);
    await run.timeline.phase('save', () => saveBuild(run, built, handedOver.manifest, snapshot));
    return resultOf(run, { built, handedOver }, toolchain);
}
function resultOf(run, end, toolchain) {
    const { warnings, saves } = run.journal;
    const { handedOver } = end;
    const problems = [...('built' in end ? whyUnbuilt(run, end.built) : []), ...handedOver.problems];
    const python = toolchain?.python;
    return { report: makeReport(run, end), handedOver, python, problems, warnings, saves };
}
function whyUnbuilt({ stop }, { status, diagnosis }) {
    const cause = status === 'stopped' ? stop.cause() : undefined;
    return [diagnosis?.sentence, cause && stop_signal/* stopSentences */.Pz[cause]].filter((why) => why !== undefined);
}


/***/ }),

/***/ 98719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ closeRun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _restore_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72026);


/** Takes away what only this run needed. */
async function closeRun(run) {
    run.stop.close();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,_restore_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .stagingDirectory */ .v7)(run), { recursive: true, force: true }).catch(() => { });
}


/***/ }),

/***/ 41832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ installFork),
  Z: () => (/* binding */ provisionToolchain)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/process.js
var process = __webpack_require__(19948);
// EXTERNAL MODULE: ./build/src/toolkit/torch-backend.js
var torch_backend = __webpack_require__(17931);
// EXTERNAL MODULE: ./build/src/toolkit/uv.js
var toolkit_uv = __webpack_require__(4245);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/toolkit/wheel-base-commit.js




/** vLLM publishes a wheel for every commit of this branch. */
const upstream = { url: 'https://github.com/vllm-project/vllm', branch: 'main' };
/**
 * Whether we have to look for the commit. setup.py asks `git merge-base main "$(git branch
 * --show-current)"`, which fails on a detached HEAD (a checkout of a pull request) and without
 * history (a checkout of depth 1); it then takes the nightly wheel, which may not fit.
 */
function mustFindBaseCommit({ detached, shallow, named }) {
    return !named && (detached || shallow);
}
/**
 * Finds the commit of upstream's main branch that the checkout stands on.
 * @param from where upstream is; told only by tests
 * @returns undefined where setup.py finds it, where the user named one, or, with a warning, where
 *   it cannot be found
 */
async function wheelBaseCommit(sourceDir, environment, log, from = upstream) {
    const git = (...args) => (0,process/* askIfPossible */.k2)('git', ['-C', sourceDir, ...args], { environment });
    const [branch, shallow, head, origin] = await Promise.all([
        git('branch', '--show-current'),
        git('rev-parse', '--is-shallow-repository'),
        git('rev-parse', 'HEAD'),
        git('config', '--get', 'remote.origin.url'),
    ]);
    const named = Boolean(environment.VLLM_PRECOMPILED_WHEEL_LOCATION || environment.VLLM_PRECOMPILED_WHEEL_COMMIT);
    if (!mustFindBaseCommit({ detached: branch === '', shallow: shallow === 'true', named })) {
        return undefined;
    }
    try {
        if (head === undefined)
            throw new Error('There is no commit.');
        const missing = shallow === 'true' ? (origin ?? '') : undefined;
        return await mergeBase(sourceDir, head, missing, from, environment);
    }
    catch {
        log.warning(`The commit of ${from.url} that this checkout stands on could not be found; vLLM takes its nightly wheel, which may not fit. VLLM_PRECOMPILED_WHEEL_COMMIT can name one.`);
        return undefined;
    }
}
/**
 * Compares two histories in a repository of its own, so that the user's stays as it is. Only
 * commits are fetched (`--filter=tree:0`), a few megabytes for all of vLLM's.
 * @param missing where to fetch the history of `head` from, if the checkout does not have it
 */
async function mergeBase(sourceDir, head, missing, from, environment) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'history-'));
    const objects = await (0,process/* ask */.kA)('git', ['-C', sourceDir, 'rev-parse', '--git-path', 'objects'], {
        environment,
    });
    const borrowed = missing === undefined ? { GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,external_node_path_.resolve)(sourceDir, objects) } : {};
    const git = (...args) => (0,process/* ask */.kA)('git', ['-C', directory, ...args], {
        environment: { ...environment, ...borrowed, GIT_TERMINAL_PROMPT: '0' },
    });
    const fetch = (url, revision) => git('fetch', '--quiet', '--no-tags', '--filter=tree:0', url, `${revision}:refs/heads/${revision}`);
    try {
        await git('init', '--quiet', '--bare');
        await fetch(from.url, from.branch);
        if (missing !== undefined)
            await fetch(missing, head);
        return await git('merge-base', head, from.branch);
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/src/toolkit/editable-install.js





/**
 * The command that installs the fork in its checkout, in uv's arguments.
 * `precompiled` is vLLM's Python-only build (docs/getting_started/installation/gpu.md, "Set up
 * using Python-only build"); `full` compiles in the environment that is there, without which uv
 * would install another torch to build with.
 */
function editableInstallCommand(question) {
    const { mode, python, torchBackend, baseCommit } = question;
    const backend = torchBackend === undefined || torchBackend === torch_backend/* defaultIndexBackend */.CP
        ? []
        : [`--torch-backend=${torchBackend}`];
    const install = ['pip', 'install', '--python', python, ...backend];
    return mode === 'full'
        ? { args: [...install, '--no-build-isolation', '-e', '.'], environment: {} }
        : {
            args: [...install, '-U', '-e', '.'],
            environment: {
                VLLM_USE_PRECOMPILED: '1',
                ...(baseCommit === undefined ? {} : { VLLM_PRECOMPILED_WHEEL_COMMIT: baseCommit }),
            },
        };
}
/** The backend of the torch that is there, which `-U` would else replace by the default index's. */
async function installedBackend({ python, environment }) {
    const question = "import importlib.metadata as m; print(m.version('torch'))";
    const version = await (0,process/* askIfPossible */.k2)(python, ['-I', '-c', question], { environment });
    return (0,torch_backend/* backendOfTorch */.s$)(version ?? '');
}
/**
 * Installs the fork into the toolchain's environment, which is its own where the setting asks for
 * an editable install.
 * @throws InputError where the toolchain has no environment of ours
 * @throws BuildError where uv fails; its own words are in the log
 */
async function installEditable(settings, toolchain, log) {
    const { sourceDir, editableInstall: mode, torchBackend, cacheDir } = settings;
    if (mode === 'none')
        return;
    if (toolchain.environment.VIRTUAL_ENV === undefined) {
        throw new errors/* InputError */.dz(`editable-install is '${mode}' and requirements 'none', so that there is no environment to install into; accepted: other requirements, or editable-install none.`);
    }
    const baseCommit = mode === 'precompiled'
        ? await wheelBaseCommit(sourceDir, toolchain.environment, log)
        : undefined;
    const { python } = toolchain;
    const { args, environment } = editableInstallCommand({
        ...{ mode, python, baseCommit },
        torchBackend: torchBackend ?? (await installedBackend(toolchain)),
    });
    const uv = await (0,toolkit_uv/* findUv */.d)(cacheDir, toolchain.environment, log);
    const code = await log.group('Installing the fork in its checkout', () => (0,process/* show */.WU)(uv.path, args, {
        directory: sourceDir,
        environment: { ...uv.environment, ...environment },
    }));
    if (code !== 0)
        throw new errors/* BuildError */.zS(`uv pip install -e . failed in ${sourceDir}.`);
}

;// CONCATENATED MODULE: ./build/src/run/provision.js


/** Finds or installs the compilers. */
async function provisionToolchain({ timeline }, toolkit) {
    return await timeline.phase('provision', () => toolkit.provision());
}
/**
 * Installs the fork in its checkout where that is asked for; before any kernel is put in place,
 * since the installation brings some of its own.
 * @returns the toolchain that it had to provision; undefined: nothing was asked for
 */
async function installFork(run) {
    const { toolkit } = run;
    if (run.settings.editableInstall === 'none')
        return undefined;
    if (toolkit.where === 'container')
        throw new errors/* InputError */.dz(noEditableInstall(run.settings));
    const toolchain = await provisionToolchain(run, toolkit);
    await run.timeline.phase('provision', () => installEditable(run.settings, toolchain, run.log));
    return toolchain;
}
function noEditableInstall({ editableInstall }) {
    return `editable-install is ${editableInstall}, and with toolkit container the Python of the build is inside of the image; accepted: editable-install none, or toolkit wheels or host.`;
}


/***/ }),

/***/ 87024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VY: () => (/* binding */ secretsIn),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   s0: () => (/* binding */ hideSecrets)
/* harmony export */ });
/** Names of variables whose whole value is a secret. */
const secretName = /(^|_)(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CONNECTION_STRING|(ACCESS|ACCOUNT|API|PRIVATE|SECRET|STORAGE)_?KEY)$/i;
/** What stands before the host of a URL: `user:password@`, or a token alone (RFC 3986, 3.2.1). */
const userInformation = /(?<=\b[a-z][a-z0-9+.-]*:\/\/)[^\s/?#@]*(?:@[^\s/?#@]*)*(?=@)/gi;
/** Shorter texts are words like any other: hiding them would hide half a log. */
const shortest = 6;
const veil = '***';
/**
 * The secrets that an environment holds: values of variables whose name says so, and the passwords
 * (or tokens in their place) of URLs in any value.
 * @returns the longest first, so that none is hidden by halves
 */
function secretsIn(environment) {
    const secrets = Object.entries(environment).flatMap(([name, value]) => [
        ...(secretName.test(name) ? [value.trim()] : []),
        ...[...value.matchAll(userInformation)].flatMap(([found]) => passwordOf(found)),
    ]);
    return [...new Set(secrets)]
        .filter((secret) => secret.length >= shortest)
        .sort((a, b) => b.length - a.length);
}
/** @returns the password as it stands in the URL and as it was meant; a lone name may be a token */
function passwordOf(found) {
    const colon = found.indexOf(':');
    const password = colon < 0 ? found : found.slice(colon + 1);
    try {
        return [password, decodeURIComponent(password)];
    }
    catch {
        return [password];
    }
}
/** @returns the text without these secrets, and without what stands before the host of any URL */
function hideSecrets(text, secrets) {
    return secrets.reduce((shown, secret) => shown.replaceAll(secret, veil), text.replace(userInformation, veil));
}
/** @returns the same data with every text in it as {@link hideSecrets} leaves it; names of fields stay */
function withoutSecrets(data, secrets) {
    const hide = (value) => {
        if (typeof value === 'string')
            return hideSecrets(value, secrets);
        if (Array.isArray(value))
            return value.map(hide);
        if (value === null || typeof value !== 'object')
            return value;
        return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, hide(part)]));
    };
    // Sound: the shape stays, and every text stays a text.
    return hide(data);
}


/***/ })

};
