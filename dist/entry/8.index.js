export const id = 8;
export const ids = [8];
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

/***/ 36650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VY: () => (/* binding */ secretsIn),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   s0: () => (/* binding */ hideSecrets)
/* harmony export */ });
/** Names of variables whose whole value is a secret. */
const secretName = /(^|_)(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CONNECTION_STRING|(ACCESS|ACCOUNT|API|PRIVATE|SECRET|STORAGE)_?KEY)$/i;
/**
 * User information before the host of a URL: `user:password@`, or only a token (RFC 3986, 3.2.1).
 */
const userInformation = /(?<=\b[a-z][a-z0-9+.-]*:\/\/)[^\s/?#@]*(?:@[^\s/?#@]*)*(?=@)/gi;
/** Shorter values are likely ordinary words; hiding them would hide half a log. */
const shortest = 6;
const mask = '***';
/**
 * Finds the secrets in an environment: values of variables with secret names, and passwords (or
 * tokens instead of them) in URLs in any value.
 * @returns the longest first, so that a secret that contains another is hidden entirely
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
/** @returns the password as in the URL and decoded; a name without a password may be a token */
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
/** @returns the text without these secrets and without the user information of any URL */
function hideSecrets(text, secrets) {
    return secrets.reduce((shown, secret) => shown.replaceAll(secret, mask), text.replace(userInformation, mask));
}
/**
 * @returns a copy of the data with {@link hideSecrets} applied to every string; field names stay
 */
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
    // Safe: only the content of strings changes.
    return hide(data);
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

/***/ 82404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ namedRoots),
/* harmony export */   S: () => (/* binding */ namedPaths)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The absolute paths in these texts that exist, without duplicates. */
function namedPaths(texts) {
    const named = texts.flatMap((text) => text.match(/(?<=^|[=:;,\s"'I])\/[^=:;,\s"']+/g) ?? []);
    return [...new Set(named)].filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
}
/**
 * The absolute directories that arguments and variables name. A build reads headers there, so their
 * files are inputs to verify like any other.
 * @param texts CMake arguments, values of variables, values of a preset
 */
function namedRoots(texts) {
    return namedPaths(texts)
        .map((path) => ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory() ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)))
        .filter((path) => path !== '/');
}


/***/ }),

/***/ 26817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ completeBuild),
  B: () => (/* binding */ resultOf)
});

// EXTERNAL MODULE: ./build/src/cache/layers/external-sources.js
var external_sources = __webpack_require__(95127);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lib/format.js
var format = __webpack_require__(48922);
// EXTERNAL MODULE: ./build/src/machine/resources.js
var resources = __webpack_require__(1842);
// EXTERNAL MODULE: ./build/src/plan/parallelism.js
var parallelism = __webpack_require__(35287);
// EXTERNAL MODULE: ./build/src/run/checkpoint/checkpoint.js
var checkpoint = __webpack_require__(2534);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/tree/build-tree.js + 3 modules
var build_tree = __webpack_require__(83920);
// EXTERNAL MODULE: ./build/src/tree/record/tree-record.js + 1 modules
var tree_record = __webpack_require__(61497);
// EXTERNAL MODULE: ./build/src/run/build/unverified-objects.js
var unverified_objects = __webpack_require__(6188);
// EXTERNAL MODULE: ./build/src/run/layers/save.js
var save = __webpack_require__(48753);
;// CONCATENATED MODULE: ./build/src/run/checkpoint/resume.js





/**
 * Continues a build that an earlier run in this checkout did not finish because it was killed or
 * crashed: writes the record that its tree lacks. The record is true only while the kernel inputs
 * are those that the tree was built from. Otherwise nobody knows what its objects were made of, and
 * a tree without an older record is removed. A checkpoint for another build directory is ignored.
 * @param buildDir where this run builds; absolute
 */
async function resumeCheckpoint({ settings: { sourceDir }, plan }, checkpoint, buildDir) {
    const { kernelInputs } = checkpoint;
    if (checkpoint.buildDir !== buildDir)
        return;
    const inspection = (0,build_tree/* inspectBuildTree */.H)(sourceDir, buildDir);
    if (inspection.usable)
        await (0,unverified_objects/* removeUnverifiedObjects */.U)(inspection.tree, checkpoint.compilations);
    const now = plan.kernelInputs;
    const isSame = now.length === Object.keys(kernelInputs).length &&
        now.every(({ path, id }) => kernelInputs[path] === id);
    const record = isSame ? await (0,save/* recordTree */.A$)(sourceDir, checkpoint) : undefined;
    if (record === undefined && (await (0,tree_record/* readTreeRecord */.ct)(buildDir)).status === 'absent') {
        await (0,promises_.rm)(buildDir, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/cache/layers/compiler-cache.js
var compiler_cache = __webpack_require__(43893);
// EXTERNAL MODULE: ./build/src/tree/record/recorded-search.js
var recorded_search = __webpack_require__(86617);
;// CONCATENATED MODULE: ./build/src/cache/layers/include-scope.js


/**
 * Finds the sources for which a cache with this include scope may serve stale objects.
 * @returns source → a file that some of its cached compilations would find otherwise
 */
function possiblyStaleSources(then, now) {
    const moved = movedFiles(then, now);
    const blind = new Map();
    for (const [source, unit] of then.units) {
        const [file] = unseenOf(unit, moved);
        if (file !== undefined)
            blind.set(source, file);
    }
    return blind;
}
/** The include scope of a cache after a build with another include scope added results to it. */
function joinIncludeScopes(before, now, facts) {
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
/**
 * The unseen files of a source. A file that has disappeared again no longer matters, except to a
 * compilation that asked for it meanwhile.
 */
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

// EXTERNAL MODULE: ./build/src/cache/layers/include-scope-format.js
var include_scope_format = __webpack_require__(31948);
// EXTERNAL MODULE: ./build/src/compiler-cache/ccache.js
var ccache = __webpack_require__(74279);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/lib/digest.js
var digest = __webpack_require__(39509);
// EXTERNAL MODULE: ./build/src/lib/omit-undefined.js
var omit_undefined = __webpack_require__(17017);
// EXTERNAL MODULE: ./build/src/lib/programs/process.js
var process = __webpack_require__(49490);
// EXTERNAL MODULE: ./build/src/compiler-cache/compiler-cache.js
var compiler_cache_compiler_cache = __webpack_require__(75740);
;// CONCATENATED MODULE: ./build/src/compiler-cache/sccache.js








/**
 * Variables of storage shared between machines are kept, since the caller configures it (sccache
 * docs/Configuration.md).
 */
const keptVariables = /^SCCACHE_(BUCKET|REGION|ENDPOINT|(S3|REDIS|MEMCACHED|GCS|AZURE|WEBDAV|OSS|COS|GHA|MULTILEVEL)(_.+)?)$/;
/** Parts of an nvcc compilation, which sccache counts in addition to the compilation itself. */
const partLanguages = /^(PTX|CUBIN|.*\(Device code\))$/;
/** The longest path of a socket, in bytes (unix(7), sun_path). */
const longestSocketPath = 107;
const counts = schemas/* object */.Ikc({ counts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()) });
const statisticsSchema = schemas/* object */.Ikc({
    stats: schemas/* object */.Ikc({
        cache_hits: counts,
        cache_misses: counts,
        requests_not_cacheable: schemas/* number */.aig(),
        requests_unsupported_compiler: schemas/* number */.aig(),
    }),
});
/**
 * Environment of sccache's server and of every compilation that uses it.
 * - Our own server, by socket, or by port for an sccache without sockets: one that is already
 *   running has another directory and another toolchain.
 * - `SCCACHE_C_CUSTOM_CACHE_BUSTER` adds the toolchain's digest to every key.
 * - `SCCACHE_DIRECT` is off: the preprocessor cache mode considers headers unchanged by timestamp.
 * - If the server is lost, compilations run without it instead of failing.
 */
function sccacheEnvironment(options) {
    const socket = (0,external_node_path_.join)(options.workDirectory, 'sccache.sock');
    const port = 20_000 + (Number.parseInt((0,digest/* digestOf */.o)(socket).slice(0, 8), 16) % 10_000);
    return {
        ...(0,compiler_cache_compiler_cache/* withoutVariables */.K)(options.environment, 'SCCACHE_', keptVariables),
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
 * Parses sccache's statistics and counts whole compilations only: with the PTX and CUBIN parts,
 * which sccache counts too, one compilation would look like six.
 * @param text output of `sccache --show-stats --stats-format json`.
 */
function parseSccacheStatistics(text) {
    const { stats } = statisticsSchema.parse(JSON.parse(text));
    const whole = (languages) => Object.entries(languages)
        .filter(([language]) => !partLanguages.test(language))
        .reduce((sum, [, count]) => sum + count, 0);
    return {
        hits: whole(stats.cache_hits.counts),
        misses: whole(stats.cache_misses.counts),
        uncacheable: stats.requests_not_cacheable + stats.requests_unsupported_compiler,
        compilations: [],
    };
}
const nothing = {
    hits: 0,
    misses: 0,
    uncacheable: 0,
    compilations: [],
};
/**
 * sccache as a {@link CompilerCache}. It cannot remove what a build did not use; its size limit
 * removes the least recently used entries.
 */
function createSccache(options) {
    const { path, directory, workDirectory } = options;
    const environment = sccacheEnvironment(options);
    const own = (0,omit_undefined/* omitUndefined */.O)({ ...options.environment, ...environment });
    return {
        kind: 'sccache',
        directory,
        environment,
        async begin() {
            try {
                await (0,promises_.mkdir)(directory, { recursive: true });
                await (0,promises_.mkdir)(workDirectory, { recursive: true });
                await (0,promises_.writeFile)((0,external_node_path_.join)(workDirectory, 'sccache.conf'), '');
                // A server left from an earlier build would use that build's toolchain digest.
                await (0,process/* captureIfPossible */.jV)(path, ['--stop-server'], { environment: own });
                await (0,process/* capture */.Fg)(path, ['--start-server'], { environment: own });
                await (0,process/* capture */.Fg)(path, ['--zero-stats'], { environment: own });
                return undefined;
            }
            catch (error) {
                return `sccache cannot be used: ${(0,errors/* messageOf */.bD)(error)}`;
            }
        },
        async statistics() {
            const text = await (0,process/* captureIfPossible */.jV)(path, ['--show-stats', '--stats-format', 'json'], {
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
            await (0,process/* captureIfPossible */.jV)(path, ['--stop-server'], { environment: own });
        },
    };
}

// EXTERNAL MODULE: ./build/src/lib/files/paths.js
var files_paths = __webpack_require__(66821);
// EXTERNAL MODULE: ./build/src/machine/work-directory.js
var work_directory = __webpack_require__(93860);
// EXTERNAL MODULE: ./build/src/report/statuses.js
var statuses = __webpack_require__(2420);
// EXTERNAL MODULE: ./build/src/toolkit/fingerprint/fingerprint.js
var fingerprint_fingerprint = __webpack_require__(98631);
// EXTERNAL MODULE: ./build/src/tree/inputs/include-search.js
var include_search = __webpack_require__(31055);
// EXTERNAL MODULE: ./build/src/tree/inputs/inputs.js
var inputs_inputs = __webpack_require__(86281);
// EXTERNAL MODULE: ./build/src/tree/ninja/translation-units.js
var translation_units = __webpack_require__(13204);
// EXTERNAL MODULE: ./build/src/tree/record/input-record.js
var input_record = __webpack_require__(22366);
;// CONCATENATED MODULE: ./build/src/tree/inputs/shadowing.js





/**
 * Finds the objects that a new file may change although none of their recorded inputs changed. A
 * depfile cannot show this: the new file may be found before a header of the same name, or it may
 * turn the answer of a `__has_include` from no to yes. For an answer that was yes, the depfile
 * names the file only if it was also included, so Ninja notices only the loss of an included one.
 *
 * A compiler cache that trusts recorded includes misses the same changes (ccache manual, "The
 * direct mode"), so these objects must also be compiled without it.
 * @param files paths of new and of removed files; relative to the checkout or absolute.
 * @returns object → why it must be compiled again; the caller deletes these objects.
 */
function shadowedObjects(tree, inputRecord, files) {
    const forced = new Map();
    const { added, gone = [] } = files;
    if (added.length + gone.length === 0)
        return forced;
    const absolute = (0,inputs_inputs/* absolutePaths */.wd)(tree.buildDir);
    const resolved = (path) => external_node_path_.posix.resolve(tree.sourceDir, path);
    const newFiles = added.map(resolved);
    const goneFiles = new Set(gone.map(resolved));
    const byName = Map.groupBy(newFiles, (path) => external_node_path_.posix.basename(path));
    const shown = (path) => (0,files_paths/* shownPath */.pS)(path, tree.sourceDir);
    for (const edge of tree.manifest.edges) {
        const unit = (0,translation_units/* translationUnitOf */.BT)(edge);
        if (unit === undefined)
            continue;
        const deps = tree.deps.get(unit.object)?.deps ?? [];
        const read = [unit.source, ...edge.implicit, ...deps].map(absolute);
        const because = new Set();
        const found = new Set();
        let known;
        const bases = () => (known ??= searchBases((0,include_search/* commandOf */.Nl)(edge, tree), read, tree.implicitIncludes));
        for (const path of read) {
            for (const file of byName.get(external_node_path_.posix.basename(path)) ?? []) {
                if (file === path || !mayShadow(file, path, bases()))
                    continue;
                found.add(file);
                because.add(`${shown(file)} may now be found before ${shown(path)}`);
            }
        }
        for (const path of read) {
            for (const name of inputRecord.files.get(path)?.asksFor ?? []) {
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
function searchBases(command, read, implicit) {
    const directories = new Set();
    const add = (directory) => {
        for (let at = directory; !directories.has(at); at = external_node_path_.posix.dirname(at))
            directories.add(at);
    };
    for (const directory of new Set(read.map((path) => external_node_path_.posix.dirname(path)))) {
        add(directory);
    }
    for (const path of implicit)
        add(path);
    for (const [path] of command.matchAll(/\/[^\s"'=,:]*/g))
        add(external_node_path_.posix.normalize(path));
    return { directories, command, isOpen: /(?:^|\s)(?:@|--?options-file|-optf)/.test(command) };
}
/**
 * Whether one spelling can mean the new file now and the recorded one before: both paths end in it,
 * and the rest of the new path is a base or a parent of one. It errs on the side of yes: a base's
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
 * A computed name counts only in the repository's own files. CCCL wraps `__has_include` in a macro
 * that every CUDA compilation reads; the names passed to that macro are found by the macro's name.
 */
function isOfRepository(path, tree) {
    return (0,files_paths/* isInside */.FK)(path, tree.sourceDir) && !(0,files_paths/* isInside */.FK)(path, tree.buildDir);
}
/**
 * Whether a file answers a question for a name. A name with leading `../` may also come from an
 * `#include` that was found, so its directory must be a base.
 */
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

;// CONCATENATED MODULE: ./build/src/tree/record/names-read.js





/**
 * Collects, for each source, the file names that its compilations read or asked for. A new file
 * with another name cannot affect them.
 * @param tree as it was built
 * @returns source (relative to the checkout if inside it) → names
 */
function namesReadBySource(tree, files) {
    const absolute = (0,inputs_inputs/* absolutePaths */.wd)(tree.buildDir);
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
        const unit = (0,translation_units/* translationUnitOf */.BT)(edge);
        if (unit === undefined)
            continue;
        const source = (0,files_paths/* shownPath */.pS)(absolute(unit.source), tree.sourceDir);
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

// EXTERNAL MODULE: ./build/src/run/layers/layer-enabled.js
var layer_enabled = __webpack_require__(16679);
// EXTERNAL MODULE: ./build/src/run/layers/restore.js
var restore = __webpack_require__(23912);
;// CONCATENATED MODULE: ./build/src/run/layers/compiler-cache.js





















/**
 * Where there is a build tree, the compiler cache is fetched from this many pending compilations
 * on. A push that edits a few kernels compiles what no cache holds; more than that is a merge or a
 * changed flag.
 */
const compilationsThatPay = 6;
/**
 * Opens the compiler cache of a toolchain.
 * @returns undefined where none can be used, with a warning if that is unexpected; then no compiler
 *   may be launched through one
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
        toolchainDigest: (0,fingerprint_fingerprint/* compilersDigest */.dg)(fingerprint),
        environment: toolchain.environment,
    });
    // A cache left by an earlier run has no record of what its compilations could see.
    await (0,promises_.rm)(cache.directory, { recursive: true, force: true });
    const problem = await cache.begin();
    if (problem === undefined)
        return cache;
    journal.warn(problem);
    journal.layer('compiler-cache', (0,statuses/* explain */.WE)('compilerCache', 'no-tool'));
    return undefined;
}
/**
 * Fetches the saved compiler cache where that pays off, and finds what it may serve stale.
 * @param ready the tree as configured
 * @param pending compilations that Ninja is about to run
 * @param hasTree whether they are the remainder that a build tree could not serve
 */
async function fillCompilerCache(run, cache, prepared, pending, hasTree) {
    const { journal, plan } = run;
    const { key } = plan.keys['compiler-cache'];
    const unused = (0,layer_enabled/* whyUnused */.p)(run, 'compiler-cache');
    if (unused !== undefined || pending < (hasTree ? compilationsThatPay : 1)) {
        const code = pending === 0 ? 'nothing-compiled' : 'tree-serves';
        journal.layer('compiler-cache', unused ?? (0,statuses/* explain */.WE)('compilerCache', code), key);
        return { status: 'partial' };
    }
    const snapshot = await (0,restore/* fetchCompilerCache */.yE)(run);
    if (snapshot === undefined)
        return { status: 'whole', includeScope: undefined, possiblyStale: [] };
    const includeScope = (0,include_scope_format/* parseIncludeScope */.u)(snapshot.meta);
    if (includeScope === undefined) {
        journal.layer('compiler-cache', (0,statuses/* explain */.WE)('compilerCache', 'no-include-scope'), snapshot.entry.key);
        return { status: 'whole', includeScope, possiblyStale: [] };
    }
    await cache.prepareForSaving('all');
    const placed = await (0,compiler_cache/* placeCompilerCache */.b)(snapshot, cache.directory).catch(errors/* messageOf */.bD);
    const problem = (await cache.begin()) ?? placed;
    if (problem !== undefined)
        journal.warn(problem);
    journal.layer('compiler-cache', (0,statuses/* explain */.WE)('compilerCache', 'hit', { hits: 0 }), snapshot.entry.key);
    const { base } = snapshot;
    return {
        status: 'whole',
        includeScope,
        possiblyStale: objectsPastCache(run, prepared, includeScope),
        base,
    };
}
/** Objects that a compiler cache with this include scope may not serve; logs how many and why. */
function objectsPastCache({ plan, log }, { tree, list }, includeScope) {
    const files = plan.kernelInputs.map(({ path }) => path);
    const spots = possiblyStaleSources(includeScope, { files, ...searchFacts(tree, list) });
    const units = (0,translation_units/* translationUnits */.$M)(tree.manifest).filter(({ source }) => spots.has((0,files_paths/* shownPath */.pS)((0,external_node_path_.resolve)(tree.buildDir, source), tree.sourceDir)));
    const [first] = spots.values();
    if (units.length > 0) {
        log.info(`${(0,format/* counted */.hS)(units.length, 'translation unit')} of which the compiler cache serves none: ${first} came or went since, and they read or asked for a file of that name.`);
    }
    return units.map(({ object }) => object);
}
/**
 * Reports where a compiler cache stopped working during a build: it or its directory is gone, or
 * the disk is full. Its counts start from zero again.
 * @returns the warning, one sentence
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
/** Files that the build will make can be found by an include just like those that exist. */
function searchFacts(tree, list) {
    return { sourceDir: tree.sourceDir, made: (0,inputs_inputs/* outputsOf */.Yz)(tree), ...(list && { list }) };
}
const anyName = { names: new Set(['*']), asked: new Set(['*']) };
/** The include scope of this run's compilations, joined with that of those before them. */
function includeScopeAfter({ plan }, { tree, inputRecord: { files }, compilation, list }, before) {
    const facts = searchFacts(tree, list);
    const unrecorded = storedWithoutRecord(tree, compilation);
    const units = [...namesReadBySource(tree, files)].map(([source, names]) => [
        source,
        { ...(unrecorded.has(source) ? anyName : names), unseen: new Set() },
    ]);
    const now = {
        files: plan.kernelInputs.map(({ path }) => path),
        units: new Map(units),
        search: (0,recorded_search/* recordSearch */.Kk)((0,include_search/* includeSearch */.Li)(tree, (0,input_record/* namesAskedFor */.wb)(files)), facts),
    };
    return joinIncludeScopes(before, now, facts);
}
/**
 * Sources whose results the cache stored although Ninja was stopped before it recorded what they
 * read.
 */
function storedWithoutRecord(tree, { rebuilt, statistics }) {
    const open = new Map();
    const count = (source, by) => open.set(source, (open.get(source) ?? 0) + by);
    for (const { source, result } of statistics?.compilations ?? []) {
        if (result === 'miss')
            count((0,files_paths/* shownPath */.pS)((0,external_node_path_.resolve)(tree.buildDir, source), tree.sourceDir), 1);
    }
    for (const { source } of rebuilt)
        count(source, -1);
    return new Set([...open].flatMap(([source, launched]) => (launched > 0 ? [source] : [])));
}
/** Records how a fetched compiler cache served, once that is known. */
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/cmake/environment.js

/**
 * Variables that change what CMake and Ninja do without appearing in the arguments: where and how
 * files are installed, which launcher and generator apply, how progress is printed.
 */
const unwanted = /^(DESTDIR|NINJA_STATUS|CMAKE_INSTALL_MODE|CMAKE_GENERATOR.*|CMAKE_BUILD_PARALLEL_LEVEL|CMAKE_.+_(COMPILER|LINKER)_LAUNCHER|LC_.*|LANGUAGE|TORCH_CUDA_ARCH_LIST)$/;
/**
 * The environment of configure and build; the same for both, since Ninja runs CMake again by
 * itself.
 * - `TORCH_CUDA_ARCH_LIST` carries the archs, as vLLM documents; torch's CMake reads it.
 * - Messages are in English, because {@link diagnose} reads them.
 * - Files are installed by copying whatever their timestamps: a copy that a full disk cut short has
 *   the timestamp of its original (CMake Source/cmFileInstaller.cxx, CMAKE_INSTALL_ALWAYS).
 * @param base the toolchain's whole environment
 * @param cudaArchs as in the settings; empty: the variable is not set
 * @param additions what the compiler cache needs; `undefined` removes a variable
 */
function buildEnvironment(base, cudaArchs, additions = {}) {
    const wanted = Object.entries((0,omit_undefined/* omitUndefined */.O)({ ...base, ...additions })).filter(([name]) => !unwanted.test(name));
    return {
        ...Object.fromEntries(wanted),
        LC_ALL: 'C.UTF-8',
        NINJA_STATUS: '[%f/%t] ',
        CMAKE_INSTALL_ALWAYS: '1',
        ...(cudaArchs.length === 0 ? {} : { TORCH_CUDA_ARCH_LIST: cudaArchs.join(';') }),
    };
}

// EXTERNAL MODULE: ./build/src/cmake/presets/write.js + 3 modules
var write = __webpack_require__(6339);
// EXTERNAL MODULE: ./build/src/run/build/named-paths.js
var named_paths = __webpack_require__(82404);
;// CONCATENATED MODULE: ./build/src/run/build/build-context.js








/** Fingerprints the toolchain, opens the compiler cache, and finds or writes the preset. */
async function openBuildContext(run, provisioned) {
    const fingerprint = await (0,fingerprint_fingerprint/* fingerprintOf */.ax)(provisioned, run.settings.sourceDir);
    const cache = await openCompilerCache(run, provisioned, fingerprint);
    return await equip(run, provisioned, fingerprint, cache);
}
/** Finds or writes the preset for a toolchain, with or without its compiler cache. */
async function equip({ settings, plan, log }, provisioned, fingerprint, cache) {
    const { compilerCache, ...bare } = provisioned;
    const toolchain = cache === undefined ? bare : (0,omit_undefined/* omitUndefined */.O)({ ...bare, compilerCache });
    const preset = await (0,write/* writePresets */.cD)(settings, toolchain, plan.jobs);
    for (const sentence of preset.sentences)
        log.info(sentence);
    const named = (0,named_paths/* namedRoots */.P)([
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
/**
 * Directories of programs that come with inputs of their own: CMake's modules, Python's headers.
 */
function programRoots({ cmake, python }) {
    return [cmake, python, (0,external_node_fs_.realpathSync)(cmake), (0,external_node_fs_.realpathSync)(python)]
        .map((path) => (0,external_node_path_.dirname)((0,external_node_path_.dirname)(path)))
        .filter((path) => path !== '/');
}

;// CONCATENATED MODULE: ./build/src/machine/oom-kills.js


/**
 * How many processes the kernel has killed for lack of memory since it started. One counter covers
 * the machine and control groups (Linux mm/oom_kill.c, `count_vm_event(OOM_KILL)`). A killed
 * compiler cannot say why it ended, and not every compiler driver reports the signal.
 * @param root directory that holds `proc`; tests give a fixture tree
 * @returns 0 if the kernel does not say
 */
async function readOomKills(root = '/') {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, 'proc/vmstat'), 'utf8').catch(() => '');
    return Number(text.match(/^oom_kill (\d+)$/m)?.[1] ?? 0);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/src/cmake/diagnostics.js




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
/** Lines that only summarise the errors before them. */
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
/** Messages of the C library (ENOSPC and EDQUOT) in any program's output; CMake folds lines. */
const diskFullPattern = /No\s+space\s+left\s+on\s+device|Disk\s+quota\s+exceeded/;
/**
 * Ninja's message where inputs of CMake lie in the future, so that it configures again and again.
 */
const clockPattern = /still dirty after \d+ tries/;
/** GCC's message where it could not write; the reason in it may be that of another failure. */
const unwrittenPattern = /fatal error: ((?:when writing output to|error (?:writing to|closing)) .+)/;
/**
 * Finds what went wrong in the output of a configuration or build.
 * @param lines the whole output, in order. Of a build, only the blocks under Ninja's `FAILED:`
 *   count: the warnings of a successful compilation do not.
 * @param oomKilled whether the kernel killed a process meanwhile because memory ran out. It counts
 *   only where nothing else says why something failed.
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
/**
 * `csrc/a.cu` for `CMakeFiles/_C.dir/csrc/a.cu.o`; `undefined` where it is no object of CMake's.
 */
function sourceOfObject(object) {
    return object.match(/(?:^|\/)CMakeFiles\/[^/]+\.dir\/(.+)\.o$/)?.[1];
}
/** Ninja prints `FAILED: OUTPUTS`, the command, then its output up to the next status line. */
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
/** The message of CMake: the indented lines that follow, with folded lines joined. */
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
    return (0,files_paths/* shownPath */.pS)((0,external_node_path_.resolve)(buildDir, file), sourceDir);
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
        const more = others.length === 0 ? '' : ` (and ${(0,format/* counted */.hS)(others.length, 'more error')})`;
        return `${[place.join(':') || what, first.message].filter((part) => part).join(': ')}${more}`;
    }
    const last = lines.filter((line) => line !== '').at(-1);
    return `${what === undefined ? 'The build' : what} failed${last === undefined ? ' without a word' : `; its last line is: ${last}`}`;
}

;// CONCATENATED MODULE: ./build/src/cmake/install-manifest.js




/**
 * The names under which CMake lists what it installed: `install_manifest.txt`,
 * `install_manifest_COMPONENT.txt`, and `install_local_manifest.txt` where the project sets
 * CMAKE_INSTALL_LOCAL_ONLY, as vLLM does (CMake Source/cmLocalGenerator.cxx,
 * GenerateInstallRules).
 */
const manifestName = /^install_(manifest(_.+)?|local_manifest)\.txt$/;
/** Removes the manifests of earlier installations, which a restored build tree contains. */
async function removeInstallManifests(buildDir) {
    for (const path of await manifestsIn(buildDir))
        await (0,promises_.rm)(path, { force: true });
}
/**
 * Reads every manifest in the build directory. A component's installation may overwrite another's,
 * so this has to be called after each.
 * @returns absolute paths as CMake wrote them, in no particular order
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
 * @param installed absolute paths from install manifests
 * @param sourceDirs the source directory under each of its names: as given, and with links resolved
 * @returns paths relative to the source directory, sorted, without duplicates
 * @throws InputError for a file outside: kernels that Python does not import from the checkout can
 *   be neither verified nor delivered
 */
function installedFiles(installed, sourceDirs) {
    const inside = installed.map((path) => {
        const found = sourceDirs
            .map((directory) => (0,files_paths/* pathBelow */.Br)(directory, path))
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

// EXTERNAL MODULE: ./build/src/cmake/stop.js
var stop = __webpack_require__(57749);
;// CONCATENATED MODULE: ./build/src/cmake/install.js





/**
 * The runs of `cmake` that build and install: the `install` target, or the chosen targets and then
 * each one's component, which vLLM names like its target (vLLM CMakeLists.txt, lines 11 to 13). A
 * committed configure preset may have no build preset: then its directory is built.
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
 * Builds and installs, with streamed output.
 * @param options.environment see `buildEnvironment`
 * @returns failed also for a file installed outside of the source directory and for a chosen target
 *   that installs nothing
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
        return failed((0,errors/* messageOf */.bD)(error));
    }
}
/** A failed installation; what was compiled is still worth keeping. */
function failed(sentence) {
    return { status: 'failed', diagnosis: { kind: 'unknown', failed: [], messages: [], sentence } };
}
/** Lines kept while nothing has failed. */
const tailLength = 200;
/**
 * Keeps the part of an output of any length that a diagnosis needs: everything from the first
 * failure on, or the end.
 */
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

;// CONCATENATED MODULE: ./build/src/cmake/within-memory.js



/**
 * Builds and installs. Where memory runs out, it tries again with half as many compilations at a
 * time, down to one. Finished compilations are kept.
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
        onStarved(`Memory ran out with ${(0,format/* counted */.hS)(jobs, 'job')}; the build goes on with ${fewer}.`);
        jobs = fewer;
    }
}

// EXTERNAL MODULE: ./build/src/kernels/verify.js
var verify = __webpack_require__(76467);
// EXTERNAL MODULE: ./build/src/tree/ninja/log.js
var log = __webpack_require__(39071);
;// CONCATENATED MODULE: ./build/src/tree/explain.js




/** Explains why Ninja made each object of this run, in the order in which they were finished. */
function explainRebuilt(evidence) {
    const { after } = evidence;
    const units = new Map((0,translation_units/* translationUnits */.$M)(after.manifest).map((unit) => [unit.object, unit]));
    const executed = (0,log/* executedSince */.Y)(evidence.before?.log ?? new Map(), after.log);
    const absolute = (0,inputs_inputs/* absolutePaths */.wd)(after.buildDir);
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
    const links = new Set((0,translation_units/* linkSteps */.CE)(after.manifest));
    return (0,log/* executedSince */.Y)(before ?? new Map(), after.log).filter((output) => links.has(output));
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
        const shown = (0,files_paths/* shownPath */.pS)(path, after.sourceDir);
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

// EXTERNAL MODULE: ./build/src/tree/stamps/timestamps.js
var timestamps = __webpack_require__(29174);
;// CONCATENATED MODULE: ./build/src/run/build/untracked-files.js



/**
 * Lists every file of the checkout that git does not track, ignored ones included. Comparing two
 * lists shows what configure and install added.
 * @param without absolute directories to leave out, such as the build directory
 * @returns paths relative to the checkout
 */
async function untrackedFiles(sourceDir, without) {
    const excluded = [(0,work_directory/* workDirectoryPath */._C)(sourceDir), ...without]
        .map((directory) => (0,files_paths/* pathBelow */.Br)(sourceDir, directory))
        .filter((path) => path !== undefined)
        .map((path) => `:(exclude,top,literal)${path}`);
    const listed = await (0,process/* capture */.Fg)('git', [
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
/** Python's caches, and presets, which describe the machine. */
function isByproduct(path) {
    return path.includes('__pycache__/') || /(^|\/)CMakeUserPresets\.json/.test(path);
}

;// CONCATENATED MODULE: ./build/src/run/build/compile.js














/**
 * Counts the compilations that Ninja would run now, by a dry run.
 * @param targets as in the settings; empty: everything that the installation needs
 * @returns undefined where Ninja already reports that the build cannot finish; the build itself
 *   says why
 * @throws InputError for a target that the fork does not have
 */
async function pendingCompilations(ninja, buildDir, targets, environment) {
    let dry;
    try {
        dry = await (0,process/* capture */.Fg)(ninja, ['-C', buildDir, '-n', ...ninjaTargets(targets)], { environment });
    }
    catch (error) {
        const [, unknown] = /unknown target '([^']*)'/.exec((0,errors/* messageOf */.bD)(error)) ?? [];
        if (unknown === undefined)
            return undefined;
        throw new errors/* InputError */.dz(`Input targets: the fork has no target "${unknown}"; accepted: names of its CMake targets, such as _C or _moe_C.`);
    }
    return dry.split('\n').filter((line) => /\bBuilding [A-Z]+ object /.test(line)).length;
}
/** Counts all translation units that the installation needs, up to date or not. */
function unitsInAll(tree, targets) {
    return (0,translation_units/* neededUnits */.fQ)(tree.manifest, ninjaTargets(targets)).length;
}
/** What the installation needs: all, or the chosen targets. */
function ninjaTargets(targets) {
    return targets.length === 0 ? ['all'] : targets;
}
/** Builds and installs, then reports what was rebuilt and why. */
async function compile(facts, prepared, reused, cache, options) {
    const { sourceDir } = facts.settings;
    const { buildDir } = facts.preset;
    const before = await untrackedFiles(sourceDir, [buildDir]);
    const buildStarted = (0,timestamps/* fileSystemNow */.M8)(buildDir);
    const guarded = cache === undefined ? options : await compilePastCache(facts, prepared.pastCache, options);
    const first = await buildWithinMemory(facts, guarded, facts.memory);
    const { jobs } = first;
    const bytesPerCompilation = first.bytesPerCompilation ?? reused?.record.bytesPerCompilation;
    const served = await cache?.statistics();
    const unverified = await (0,unverified_objects/* removeUnverifiedObjects */.U)(prepared.tree, served?.compilations ?? []);
    const isAgain = unverified.length > 0 && first.outcome.status !== 'stopped';
    const again = { ...facts, jobs };
    const outcome = isAgain
        ? await buildAndInstall(again, await compilePastCache(again, unverified, guarded))
        : first.outcome;
    const statistics = isAgain ? await cache?.statistics() : served;
    const inspection = (0,build_tree/* inspectBuildTree */.H)(sourceDir, buildDir, 'configured');
    const tree = inspection.usable ? inspection.tree : undefined;
    const objects = tree === undefined ? [] : rebuiltObjects(tree, prepared, reused);
    const rebuilt = describeRebuilt(objects, tree, statistics);
    const fromCompilerCache = countServed(rebuilt, statistics);
    return {
        ...{ outcome, tree, buildStarted, rebuilt, statistics },
        ...(bytesPerCompilation === undefined ? {} : { bytesPerCompilation }),
        translationUnits: {
            total: unitsInAll(tree ?? prepared.tree, facts.settings.targets),
            compiled: rebuilt.length - fromCompilerCache,
            fromCompilerCache,
        },
        linked: tree === undefined ? [] : linkedOutputs(prepared.tree.log, tree),
        installed: outcome.status === 'finished'
            ? withConfigured(prepared.generated, [
                ...outcome.installed,
                ...(await appeared(sourceDir, buildDir, before)),
                ...unlisted(reused),
            ])
            : [],
    };
}
/**
 * Adds the files that configure wrote into the packages of the installed modules: CMake does not
 * list a file that is installed onto itself (vLLM's `cmake/external_projects/flashmla.cmake`).
 */
function withConfigured(generated, installed) {
    const modules = installed.filter((path) => path.endsWith('.so'));
    const packages = (0,verify/* packageDirsOf */.EY)(modules.map((path) => ({ kind: 'module', path })));
    const ours = generated.filter((path) => packages.some((folder) => path.startsWith(`${folder}/`)));
    return sorted([...installed, ...ours]);
}
const sorted = (paths) => [...new Set(paths)].sort();
/** In a checkout that was built before, files that no installation lists are not new either. */
function unlisted(reused) {
    return (reused?.record.installed ?? []).filter((path) => !path.endsWith('.so'));
}
/**
 * Compiles the objects that a compiler cache would serve stale, and stores the new results. It
 * continues after a failure: the build that follows reaches the same compilation and reports it.
 * @returns how that build is to run: after a failure it bypasses the cache as well, since the cache
 *   would serve the older result
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
function rebuiltObjects(after, prepared, reused) {
    const { changed, forced, restoredObjects } = prepared;
    // The log as configure left it: CMake restats and compacts it, which is not a compilation.
    const before = reused && { log: prepared.tree.log, deps: reused.tree.deps };
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
            source: (0,files_paths/* shownPath */.pS)(source, tree.sourceDir),
            object: unit.object,
            seconds,
            because: [...because],
            fromCompilerCache: hits > 0,
        };
    });
}
/** sccache reports only how many were served, ccache also which. */
function countServed(rebuilt, statistics) {
    if (statistics === undefined)
        return 0;
    return statistics.compilations.length > 0
        ? rebuilt.filter(({ fromCompilerCache }) => fromCompilerCache).length
        : Math.min(statistics.hits, rebuilt.length);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/cmake/configure-trace.js



/**
 * Subcommands of CMake's `file` that read a file without CMake recording it (cmake-commands(7)).
 */
const reading = new Set([
    ...['READ', 'STRINGS', 'MD5', 'SHA1', 'SHA224', 'SHA256', 'SHA384', 'SHA512'],
    ...['SHA3_224', 'SHA3_256', 'SHA3_384', 'SHA3_512', 'COPY', 'COPY_FILE', 'INSTALL'],
]);
/** @returns the arguments that make CMake trace its commands, with variables expanded, to a file */
function traceArguments(file) {
    return ['--trace-expand', '--trace-format=json-v1', `--trace-redirect=${file}`];
}
/**
 * Finds what a configuration may have read without CMake recording it: every argument of a command
 * that reads files or runs a program, if it can be a path. CMake itself runs again only for
 * `include()`, `configure_file()` and their like.
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
 * The files of the checkout that a configuration read, besides those that CMake records: those that
 * a command names, and the Python modules beside a script. Files that the configuration made in the
 * build directory are left out.
 */
function filesReadInTrace(trace, sourceDir, buildDir) {
    const read = new Set();
    for (const path of pathsInTrace(trace, sourceDir)) {
        if ((0,files_paths/* isInside */.FK)(path, buildDir) || !(0,files_paths/* isInside */.FK)(path, sourceDir) || !isRegularFile(path))
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
/** Most arguments in a trace are no paths, so the system may even refuse to look at them. */
function isRegularFile(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/src/cmake/presets/generate.js
var generate = __webpack_require__(2539);
;// CONCATENATED MODULE: ./build/src/cmake/configure.js








/**
 * Arguments of `cmake` for the configuration.
 *
 * A preset of ours holds the rest. A user's preset keeps what it says about the build (type,
 * install prefix, flags), while compilers, launchers and threads are the ones that were provisioned
 * and fingerprinted: `-D` overrides a preset's cache variable (cmake(1), "--preset"). Without a
 * compiler cache the launchers are emptied, since a cache that nobody configured can serve stale
 * objects.
 *
 * The archs are passed twice: in the environment, as vLLM documents it, and as a variable, which
 * torch prefers (pytorch cmake/public/utils.cmake, torch_cuda_get_nvcc_gencode_flag) and no
 * preset's `environment` overrides. `CMAKE_CUDA_ARCHITECTURES` is not set: torch switches it off
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
        ...(0,generate/* launcherVariables */.Q)(toolchain.compilerCache?.path ?? ''),
        ...(prefix === undefined ? { CMAKE_INSTALL_PREFIX: settings.sourceDir } : {}),
        ...(own.CMAKE_BUILD_TYPE === undefined ? { CMAKE_BUILD_TYPE: settings.buildType } : {}),
    };
}
/**
 * Digest of everything that is passed to the configuration: a different one forces a new
 * configuration. Job counts are left out, since they differ between machines and change no compile
 * command.
 * @param variables of the environment, which a configuration reads: name → value
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
 * Removes the last configuration and keeps the objects. `cmake --fresh` would remove `CMakeFiles`,
 * which holds them. Without its cache CMake detects the compilers anew. The code generators'
 * guards, which are in the cache and claim that their outputs exist, are gone as well.
 */
async function startFresh(buildDir) {
    await (0,promises_.rm)((0,external_node_path_.join)(buildDir, 'CMakeCache.txt'), { force: true });
}
/** Configures anew, without cached values of an earlier configuration. */
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
 * Compares the repository's kernel inputs with the recorded ones by blob id. A file that restamping
 * found changed counts as modified whatever its id.
 * @param current path relative to the checkout → git blob id (of the content, for a dirty file).
 * @param changed absolute paths, from `restamp`.
 */
function repositoryChanges(inputRecord, current, changed) {
    const before = new Map(Object.entries(inputRecord.repositoryFiles));
    const after = new Map(Object.entries(current));
    const touched = new Set([...changed].flatMap((path) => (0,files_paths/* pathBelow */.Br)(inputRecord.sourceDir, path) ?? []));
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


/**
 * Files that a compiler reads; any other file of the repository may be read by CMake or a
 * generator.
 */
const compiledExtension = /\.(?:c|cc|cpp|cxx|cu|h|hh|hpp|hxx|cuh|inl|inc|ipp|tpp)$/;
/**
 * Decides whether CMake must configure before Ninja builds, and says why.
 *
 * We configure without the old `CMakeCache.txt`, because its guards and defaults hide what a clean
 * build would see: a generator's hash claims that its sources exist, and a default once derived
 * stays. Even so, Ninja compiles only what the new commands and contents require.
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
    const shown = (path) => (0,files_paths/* shownPath */.pS)(path, sourceDir);
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

// EXTERNAL MODULE: ./build/src/lib/files/list-files.js
var list_files = __webpack_require__(36975);
;// CONCATENATED MODULE: ./build/src/tree/configured-files.js





/**
 * Files of CMake and Ninja themselves, and the sources of external projects, which have their own
 * layer.
 */
const notOfTheFork = new RegExp(`^(CMakeFiles|\\.cmake|\\.ninja_|${tree_record/* recordFolder */.ae}$|CMakeCache\\.txt$|_deps/[^/]+-(src|subbuild)$)|(^|/)(build\\.ninja|cmake_install\\.cmake)$`);
/**
 * Lists files in a build directory that a fork's configuration may have written, such as configured
 * headers. Files that appear between two calls, before and after configuring, are the fork's.
 * @param buildDir absolute; need not exist
 * @returns paths relative to it
 */
async function filesInBuildDirectory(buildDir) {
    if (!(0,external_node_fs_.existsSync)(buildDir))
        return new Set();
    return new Set(await (0,list_files/* listFiles */.C)(buildDir, (path) => notOfTheFork.test(path)));
}
/**
 * Removes files that earlier configurations wrote, before the next one: a header that is no longer
 * generated would still be found. The input record holds the content and timestamp of each, for
 * `restampAfterConfigure`.
 * @param paths relative to the build directory; paths that lead out of it are ignored
 */
function removeConfigured(buildDir, paths) {
    const isOurs = (0,files_paths/* rootGuard */.EA)([buildDir]);
    for (const path of paths) {
        const full = (0,external_node_path_.join)(buildDir, path);
        if (isOurs(full) && !notOfTheFork.test(path))
            (0,external_node_fs_.rmSync)(full, { force: true });
    }
}

// EXTERNAL MODULE: ./build/src/tree/generated-sources.js
var generated_sources = __webpack_require__(33888);
// EXTERNAL MODULE: ./build/src/tree/inputs/shadowing-candidates.js
var shadowing_candidates = __webpack_require__(27533);
// EXTERNAL MODULE: ./build/src/tree/objects-on-disk.js
var objects_on_disk = __webpack_require__(28870);
;// CONCATENATED MODULE: ./build/src/tree/objects-using.js

/**
 * Finds outputs that must be deleted before Ninja runs, because they depend on files whose change
 * no timestamp can show (`RestampResult.unstampable`).
 * @param paths absolute.
 * @returns outputs as Ninja names them → the given paths that each depends on.
 */
function objectsUsing(tree, paths) {
    const found = new Map();
    if (paths.size === 0)
        return found;
    const absolute = (0,inputs_inputs/* absolutePaths */.wd)(tree.buildDir);
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
/** All inputs whose timestamps Ninja compares with an edge's outputs. */
function readsOf(edge, tree) {
    const [first] = edge.outputs;
    const deps = first === undefined ? [] : (tree.deps.get(first)?.deps ?? []);
    return [...edge.explicit, ...edge.implicit, ...deps];
}

;// CONCATENATED MODULE: ./build/src/tree/stamps/outdated-outputs.js

/**
 * Finds outputs that were already out of date when the inputs were recorded, because the build
 * ended early, but that Ninja may now consider current: the newer input is shared, and another run
 * on this machine may have given it an older timestamp.
 * @param tree as restored
 * @param shared unchanged files of `RestampResult.shared`
 * @returns output → the files that are newer; the caller deletes these outputs
 */
function outdatedObjects(tree, inputRecord, shared) {
    let oldest;
    for (const { mtime } of tree.log.values()) {
        if (oldest === undefined || mtime < oldest)
            oldest = mtime;
    }
    if (oldest === undefined)
        return new Map();
    const recordedAt = (path) => inputRecord.files.get(path)?.mtime ?? 0n;
    const bound = oldest;
    const suspects = new Set([...shared].filter((path) => recordedAt(path) > bound));
    const outdated = new Map();
    for (const [output, paths] of objectsUsing(tree, suspects)) {
        const built = tree.log.get(output)?.mtime ?? 0n;
        const newer = paths.filter((path) => recordedAt(path) > built);
        if (newer.length > 0)
            outdated.set(output, newer);
    }
    return outdated;
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/cmake/cmake-files.js





/**
 * The files that belong to CMake itself: its modules, and templates that they configure.
 * @param cmake absolute path of the program
 * @returns absolute paths; none where CMake does not report them, since it then fails by itself
 */
async function filesOfCMake(cmake, environment) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'cmake-'));
    try {
        const script = (0,external_node_path_.join)(folder, 'root.cmake');
        await (0,promises_.writeFile)(script, 'message(STATUS "$' + '{CMAKE_ROOT}")\n');
        const root = (await (0,process/* capture */.Fg)(cmake, ['-P', script], { environment })).replace(/^-- /, '');
        return (await (0,list_files/* listFiles */.C)(root)).map((path) => (0,external_node_path_.join)(root, path));
    }
    catch {
        return [];
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./build/src/tree/stamps/restamp-plan.js
var restamp_plan = __webpack_require__(35827);
;// CONCATENATED MODULE: ./build/src/tree/stamps/future-files.js



/**
 * Finds the files with timestamps in the future. Links are followed, as in Ninja.
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
            // Unreachable, so CMake could not read it either.
        }
    }
    return found;
}
/**
 * Decides whether a configure that reads files from the future can end: while an input is newer
 * than the outputs, Ninja configures again, up to a hundred times, and then fails with `perhaps
 * system time is not set`.
 * @param files those that could not be given the current time
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
    const others = files.length === 1 ? '' : ` and ${(0,format/* counted */.hS)(files.length - 1, 'more file')}`;
    const it = files.length === 1 ? 'it' : 'them';
    return {
        kind: 'wrong',
        reason: `The clock of this machine is ${ahead / 1000000000n} s behind ${newest.path}${others}, which CMake reads and this user may not stamp, so that Ninja would configure without end: set the clock right, or have the owner touch ${it}.`,
    };
}

;// CONCATENATED MODULE: ./build/src/run/build/clock-behind.js









/**
 * Stamps CMake's own files that lie in the future, before CMake starts: it runs builds while it
 * configures, for example to fetch an external project, and these would never finish.
 * @returns how many were stamped; files that could not be stamped are at most seconds ahead, and
 *   that time has passed
 * @throws BuildError where such a file is further ahead
 */
async function bringCMakeToPresent({ toolchain, settings }, { environment }) {
    const files = await filesOfCMake(toolchain.cmake, environment);
    const now = (0,timestamps/* fileSystemNow */.M8)(settings.sourceDir);
    const brought = (0,timestamps/* bringToPresent */.J8)(files, now);
    await (0,external_node_timers_promises_.setTimeout)(waitForFuture(files, now));
    return brought;
}
/**
 * Stamps everything else that CMake read and that lies in the future. This is known only after it
 * configured. The new time is that of the manifest, since Ninja configures again for anything
 * newer.
 * @param tree as configured now
 * @param roots absolute directories whose files may be stamped
 * @param started when this configuration began; nanoseconds
 * @returns how many were stamped
 * @throws BuildError where a file that may not be stamped is more than seconds ahead
 */
function bringConfigurationToPresent(tree, roots, started) {
    const inputs = (0,translation_units/* configureInputs */.su)(tree.manifest).map((0,inputs_inputs/* absolutePaths */.wd)(tree.buildDir));
    const now = (0,timestamps/* fileSystemNow */.M8)(tree.buildDir);
    const late = fromFuture(inputs, now).map(({ path }) => path);
    if (late.length === 0)
        return 0;
    const followLinks = (0,files_paths/* followingLinks */.Jq)();
    const isAllowed = (0,files_paths/* rootGuard */.EA)(roots, followLinks);
    const ours = late.filter(isAllowed).flatMap((path) => followLinks(path) ?? []);
    const written = (0,generated_sources/* writtenByConfigure */.rC)(tree);
    const brought = (0,timestamps/* bringToPresent */.J8)(ours, now, written < started ? now : written);
    // Only throws where that takes too long; after mere seconds Ninja configures once more by itself.
    waitForFuture(late, now);
    return brought;
}
/**
 * @returns milliseconds until the clock has passed the timestamps of these files
 * @throws BuildError where that takes too long
 */
function waitForFuture(paths, now) {
    const verdict = judgeFuture(fromFuture(paths, now), now);
    if (verdict.kind === 'wrong')
        throw new errors/* BuildError */.zS(verdict.reason);
    return verdict.kind === 'wait' ? verdict.milliseconds : 0;
}

;// CONCATENATED MODULE: ./build/src/run/build/prepare-tree.js





















/**
 * Configures if anything that a configuration reads may have changed, corrects timestamps, and
 * removes the objects whose changes no timestamp can show.
 */
async function prepareTree(facts, options) {
    const { reused, tracked, roots } = facts;
    const { settings, preset } = facts.configure;
    const { sourceDir } = settings;
    const { buildDir } = preset;
    const files = [...tracked].map((path) => (0,external_node_path_.join)(sourceDir, path));
    const started = (0,timestamps/* fileSystemNow */.M8)(sourceDir);
    let brought = (0,timestamps/* bringToPresent */.J8)(files, started);
    // Where sources come from does not change what is configured.
    const configuration = configureDigest({ ...facts.configure, externalSources: {} }, facts.variables);
    const changes = reused
        ? repositoryChanges(reused.record.inputRecord, facts.kernelInputs, reused.restamped.changed)
        : { added: [], deleted: [], modified: [] };
    const need = decide(facts, configuration, changes);
    const restoredObjects = new Set(reused ? (0,objects_on_disk/* objectsOnDisk */.D)(reused.tree) : []);
    let generated = reused?.record.generated ?? [];
    let configured = reused?.record.configured ?? [];
    let configureReads = reused?.record.configureReads ?? [];
    let restamped = reused?.restamped;
    const filesNow = () => Promise.all([untrackedFiles(sourceDir, [buildDir]), filesInBuildDirectory(buildDir)]);
    if (need.needed) {
        facts.onConfigure(need);
        brought += await bringCMakeToPresent(facts.configure, options);
        if (reused)
            (0,generated_sources/* removeBeforeConfigure */.eT)(sourceDir, reused.record.generated, tracked);
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
    if (need.needed && reused && restamped) {
        const again = await (0,generated_sources/* restampAfterConfigure */.z3)(reused.record.inputRecord, allowed, restamped.proven, tree);
        if (!again.trusted)
            throw new errors/* BuildError */.zS(again.reason);
        restamped = { ...again, stamped: again.stamped + restamped.stamped };
    }
    if (need.needed)
        brought += bringConfigurationToPresent(tree, allowed, started);
    const list = (0,include_search/* directoryLists */.zl)();
    const shadowed = reused
        ? shadowedObjects(tree, reused.record.inputRecord, filesOfOtherPresence(reused, tree, changes, generated, list))
        : new Map();
    const forced = new Map([
        ...(reused ? outdatedOutputs(reused) : []),
        ...unstampableOutputs(tree, restamped),
        ...shadowed,
    ]);
    for (const output of forced.keys())
        await (0,promises_.rm)((0,external_node_path_.resolve)(buildDir, output), { force: true });
    const foreign = [...roots, (0,external_node_path_.join)(buildDir, '_deps')];
    return {
        status: 'ready',
        prepared: {
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
function decide({ reused, configure: { settings } }, configuration, changes) {
    const [missing] = reused?.missingProjects ?? [];
    if (missing !== undefined) {
        return { needed: true, reason: `The sources of ${missing} have to be fetched.` };
    }
    return configureNeed({
        sourceDir: settings.sourceDir,
        presetDigest: configuration,
        tree: reused && {
            inputs: withConfigureReads(reused),
            presetDigest: reused.record.configuration,
            changes,
            changed: reused.restamped.changed,
            missing: reused.restamped.missing,
            generated: reused.record.generated,
        },
    });
}
/** Files that appeared or disappeared since the tree was built. */
function filesOfOtherPresence({ record, restamped }, tree, changes, generated, list) {
    const { inputRecord } = record;
    // Git does not report everything that compilations may find now and could not find before.
    const now = (0,shadowing_candidates/* shadowingCandidates */.L)(tree, (0,input_record/* namesAskedFor */.wb)(inputRecord.files), list);
    const before = [...inputRecord.shadowingCandidates, ...restamped.missing];
    return {
        added: [
            ...changes.added,
            ...generated.filter((path) => !record.generated.includes(path)),
            ...[...now].filter((path) => !inputRecord.shadowingCandidates.has(path)),
        ],
        gone: [
            ...changes.deleted,
            ...record.generated.filter((path) => !generated.includes(path)),
            ...before.filter((path) => !now.has(path) && !(0,external_node_fs_.existsSync)(path)),
        ],
    };
}
/**
 * Outputs that Ninja would consider current because no timestamp can show that an input changed.
 */
function unstampableOutputs(tree, restamped) {
    if (restamped === undefined)
        return [];
    return [...objectsUsing(tree, restamped.unstampable)].map(([output, paths]) => [
        output,
        paths.map((path) => `${path} ${restamped.reasons.get(path) ?? 'changed'}`),
    ]);
}
/**
 * Outputs that were already outdated when the earlier build ended, and that Ninja would not notice.
 */
function outdatedOutputs({ tree, record, restamped }) {
    return [...outdatedObjects(tree, record.inputRecord, restamped.shared)].map(([output, paths]) => [
        output,
        paths.map((path) => `${path} changed`),
    ]);
}
/** Ninja's inputs, and the files that configure read in addition. */
function withConfigureReads({ tree, record }) {
    const inputs = (0,inputs_inputs/* inputsOf */.Vc)(tree);
    const read = record.configureReads.map((path) => (0,external_node_path_.join)(tree.sourceDir, path));
    return { ...inputs, configure: new Set([...inputs.configure, ...read]) };
}

// EXTERNAL MODULE: ./build/src/run/build/reuse-tree.js + 1 modules
var reuse_tree = __webpack_require__(16694);
;// CONCATENATED MODULE: ./build/src/run/build/build.js












/**
 * Puts the restored tree in place and verifies it; logs why where there is none to continue from.
 */
async function reuse(run, context, snapshot, externalSources, checkpoint) {
    const { settings, repository, plan, journal, timeline } = run;
    const { reused, reason } = await timeline.phase('restamp', async () => {
        if (checkpoint !== undefined)
            await resumeCheckpoint(run, checkpoint, context.preset.buildDir);
        return await (0,reuse_tree/* reuseTree */.L)(snapshot, {
            sourceDir: settings.sourceDir,
            buildDir: context.preset.buildDir,
            tracked: repository.tracked,
            fingerprint: context.fingerprint,
            externalPins: plan.externalPins,
            externalSources,
            roots: context.roots,
            clean: settings.clean,
        });
    });
    if (reason !== undefined)
        journal.layer('build-tree', reason, snapshot?.entry.key);
    if (reused === undefined && reason?.status === 'miss') {
        if (settings.clean === 'never') {
            throw new errors/* BuildError */.zS(`${reason.reason} clean is never, so that no other is begun.`);
        }
        journal.warn(reason.reason);
    }
    return reused;
}
/** Configures if needed, fills the compiler cache if it pays off, compiles, links and installs. */
async function build(run, context, reused) {
    const { settings, repository, plan, log, timeline, stop } = run;
    const { toolchain, preset, cache, environment, roots } = context;
    const options = { environment, signal: stop.signal, output: log.output };
    const externalSources = await (0,external_sources/* sourcesWithoutHistory */.Ph)((0,reuse_tree/* contentDirectoryOf */.Y)(preset.buildDir));
    const configure = { settings, toolchain, preset, externalSources };
    const kernelInputs = Object.fromEntries(plan.kernelInputs.map(({ path, id }) => [path, id]));
    const readiness = await timeline.phase('configure', () => prepareTree({
        ...{ configure, reused, kernelInputs, roots },
        variables: plan.variables,
        tracked: repository.tracked,
        onConfigure: ({ reason }) => log.info(`Configuring: ${reason}`),
    }, options));
    if (readiness.status !== 'ready')
        return { ...readiness, context, cacheState: { status: 'partial' } };
    const { prepared } = readiness;
    const pending = await pendingCompilations(toolchain.ninja, preset.buildDir, settings.targets, environment);
    const all = unitsInAll(prepared.tree, settings.targets);
    if (pending !== undefined) {
        log.info(`${pending} of ${(0,format/* counted */.hS)(all, 'translation unit')} to compile.`);
    }
    const cacheState = cache === undefined
        ? { status: 'partial' }
        : await fillCompilerCache(run, cache, prepared, pending ?? all, reused !== undefined);
    await (0,checkpoint/* writeCheckpoint */.Kp)(run, context, prepared);
    const { memoryBytes } = await (0,resources/* readResources */.M)();
    const learned = reused?.record.bytesPerCompilation;
    const jobs = settings.jobs ?? (0,parallelism/* jobsWithinMemory */.Hj)(plan.jobs, memoryBytes, learned);
    if (jobs < plan.jobs) {
        log.info(`${(0,format/* counted */.hS)(jobs, 'job')}, for memory ran out with more in an earlier build.`);
    }
    const possiblyStale = cacheState.status === 'whole' ? cacheState.possiblyStale : [];
    const guarded = {
        ...prepared,
        pastCache: [...new Set([...prepared.pastCache, ...possiblyStale])],
    };
    const memory = { memoryBytes, onStarved: (sentence) => run.journal.warn(sentence) };
    const compilation = await timeline.phase('build', () => compile({ settings, toolchain, preset, jobs, memory }, guarded, reused, cache, options));
    if (compilation.statistics !== undefined)
        noteCompilerCache(run, compilation.statistics);
    const { outcome } = compilation;
    if (outcome.status === 'failed' && cache && (await noteBroken(run, cache)) !== undefined) {
        const bare = await equip(run, toolchain, context.fingerprint, undefined);
        return await build(run, bare, reused);
    }
    return {
        ...{ status: outcome.status, context, prepared, compilation, cacheState },
        ...(outcome.status === 'failed' ? { diagnosis: outcome.diagnosis } : {}),
    };
}

// EXTERNAL MODULE: ./build/src/run/deliver/deliver.js + 4 modules
var deliver = __webpack_require__(5991);
;// CONCATENATED MODULE: ./build/src/run/deliver/report.js
/** Makes the report of a run from its journal, its timeline and its build. */
function makeReport({ journal, timeline }, end) {
    const built = 'built' in end ? end.built : undefined;
    const { compilation, prepared } = built ?? {};
    const { hits = 0, misses = 0, uncacheable = 0 } = compilation?.statistics ?? {};
    const layers = journal.layers();
    const manifest = end.delivered.manifestFile;
    return {
        schema: 1,
        outcome: 'built' in end ? outcomeOf(end.built, end.delivered) : end.outcome,
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
        configured: prepared?.need.needed ?? false,
        linked: (compilation?.linked ?? []).map((output) => output.replace(/^.*\//, '')),
        restamped: prepared?.stamped ?? 0,
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

// EXTERNAL MODULE: ./build/src/plan/keys.js
var keys = __webpack_require__(79561);
;// CONCATENATED MODULE: ./build/src/plan/unkeyed-inputs.js

/**
 * The inputs that a build read although the key of its products does not cover them: a source in an
 * unusual folder, a header of the system or of a directory that an argument names. They are
 * recorded with the products and compared at every hit.
 * @param inputs absolute path → SHA-256 of every input of the build tree
 * @returns path (relative to the checkout where it lies in it) → SHA-256; undefined where one has
 *   no digest, so that the products cannot be proved current later
 */
function unkeyedInputs(inputs, facts) {
    const { sourceDir, kernelInputs, generated } = facts;
    const unkeyed = {};
    for (const [path, sha256] of inputs) {
        if (isCovered(path, facts))
            continue;
        const name = (0,files_paths/* shownPath */.pS)(path, sourceDir);
        if (kernelInputs.has(name) || generated.has(name))
            continue;
        if (sha256 === '')
            return undefined;
        unkeyed[name] = sha256;
    }
    return unkeyed;
}
/**
 * The places in which a build looked for headers although the key of its products does not cover
 * everything there. They are searched again at every hit.
 */
function unkeyedSearch(search, facts) {
    const places = [...search.places].filter((place) => !isCovered(place, facts));
    return { places: new Set(places), spellings: search.spellings };
}
/**
 * The files found by such a search that exist before anything is configured or installed and that
 * the key does not cover. One that is gone later may be one that a compilation only asked for
 * (`__has_include`), which no list of read files names.
 * @param found relative to the checkout where they lie in it
 * @param installed what an installation put into the checkout, relative to it
 */
function lastingFiles(found, { kernelInputs, generated }, installed) {
    return found.filter((path) => !kernelInputs.has(path) && !generated.has(path) && !installed.has(path));
}
/** Files that appear in the build directory are made from covered files only. */
function isCovered(path, facts) {
    const { sourceDir, buildDir, declaredRoots, shared } = facts;
    const liesIn = (roots) => roots.some((root) => path === root || (0,files_paths/* isInside */.FK)(path, root));
    const isOfImage = shared !== undefined && !liesIn([sourceDir, ...shared]);
    return isOfImage || liesIn([buildDir, ...declaredRoots]);
}

;// CONCATENATED MODULE: ./build/src/run/layers/save-build.js











/**
 * Saves everything that this run made and the next one can use, the most valuable first. Never
 * throws and never fails the job.
 * @param manifest of verified products; undefined where there are none
 * @param snapshot of the fetched build tree, if there was one
 */
async function saveBuild(run, built, manifest, snapshot) {
    try {
        await saveLayers(run, built, manifest, snapshot);
    }
    catch (error) {
        run.journal.warn(`Nothing more was saved: ${(0,errors/* messageOf */.bD)(error)}.`);
    }
}
async function saveLayers(run, built, manifest, snapshot) {
    const { compilation, prepared, context } = built;
    if (prepared === undefined || compilation === undefined)
        return;
    if (run.stop.cause() === 'cancelled' && run.environment.GITHUB_ACTIONS === 'true') {
        // This step has only seconds left; the post step has minutes.
        run.log.info('The job was cancelled; the post step saves what was compiled.');
        return;
    }
    const { key } = run.plan.keys['build-tree'];
    const finished = built.status === 'finished';
    const tree = (0,checkpoint/* treeToSave */.tG)(run, context, prepared, compilation.buildStarted);
    const { bytesPerCompilation } = compilation;
    const facts = {
        ...tree.facts,
        installed: [...compilation.installed],
        finished,
        ...(bytesPerCompilation === undefined ? {} : { bytesPerCompilation }),
    };
    const { sourceDir } = run.settings;
    const record = await (0,save/* recordTree */.A$)(sourceDir, { ...tree, facts }, prepared);
    if (record === undefined || !hasChanged(built)) {
        (0,save/* noteUnsaved */.PF)(run, 'build-tree', 'nothing-compiled');
    }
    else {
        await (0,save/* saveTree */._I)(run, finished ? key : (0,keys/* unfinishedKey */.nM)(key, run.id), tree.buildDir, prepared.generated, async () => snapshot?.base);
    }
    await (0,checkpoint/* removeCheckpoint */.PI)(run.workDirectory);
    if (record !== undefined)
        await saveFinished(run, built, record, manifest, snapshot);
    await (0,save/* saveSources */.i5)(run, run.plan.keys['external-sources'].key, tree.buildDir, run.plan.externalPins);
    if (record !== undefined)
        await saveCompiled(run, built, record);
}
/**
 * Whether the tree holds something new. A failed build's configuration without objects does not
 * count: it would replace an older tree that has all of them.
 */
function hasChanged({ status, prepared, compilation }) {
    const { rebuilt, linked } = compilation ?? { rebuilt: [], linked: [] };
    const isEmpty = status !== 'finished' && prepared?.restoredObjects.size === 0;
    return rebuilt.length > 0 || linked.length > 0 || (prepared?.need.needed === true && !isEmpty);
}
async function saveFinished(run, { status, context, prepared, compilation }, record, manifest, snapshot) {
    if (status !== 'finished') {
        const code = status === 'failed' ? 'build-failed' : 'build-stopped';
        return (0,save/* noteUnsaved */.PF)(run, 'products', code);
    }
    if (manifest === undefined)
        return (0,save/* noteUnsaved */.PF)(run, 'products', 'unverified');
    const { toolchain, preset } = context;
    const { sourceDir } = run.settings;
    const coverage = {
        sourceDir,
        buildDir: preset.buildDir,
        kernelInputs: new Set(run.plan.kernelInputs.map(({ path }) => path)),
        generated: new Set(prepared?.generated),
        shared: run.shared,
        // A host's toolkit need not declare its version, and its headers may have been changed since.
        declaredRoots: [
            toolchain.kind === 'host' ? undefined : toolchain.cudaHome,
            toolchain.environment.VIRTUAL_ENV,
        ].filter((root) => root !== undefined),
    };
    const { files } = record.inputRecord;
    const unkeyed = unkeyedInputs([...files].map(([path, { sha256 }]) => [path, sha256]), coverage);
    if (unkeyed === undefined || prepared === undefined || compilation?.tree === undefined) {
        return (0,save/* noteUnsaved */.PF)(run, 'products', 'unprovable');
    }
    const search = unkeyedSearch((0,include_search/* includeSearch */.Li)(compilation.tree, (0,input_record/* namesAskedFor */.wb)(files)), coverage);
    const recorded = (0,recorded_search/* recordSearch */.Kk)(search, { sourceDir, list: prepared.list });
    const meta = {
        unkeyed,
        search: recorded,
        lasting: lastingFiles(recorded.found, coverage, new Set(record.installed)),
    };
    await (0,save/* saveProducts */.is)(run, (0,keys/* productsKey */.O_)(run.plan.keys.products.key, meta), (0,save/* manifestPath */.ji)(run.workDirectory), manifest.products.map(({ path }) => path), meta, () => (0,restore/* fetchProductsBase */.qd)(run, snapshot));
}
async function saveCompiled(run, built, { inputRecord }) {
    const { context, compilation, cacheState } = built;
    const { cache } = context;
    if (cache === undefined || compilation?.statistics === undefined)
        return;
    const { tree } = compilation;
    const fromNothing = !built.prepared || built.prepared.restoredObjects.size === 0;
    if (compilation.statistics.misses === 0 || tree === undefined) {
        (0,save/* noteUnsaved */.PF)(run, 'compiler-cache', 'nothing-compiled');
    }
    else if (cacheState.status === 'partial') {
        (0,save/* noteUnsaved */.PF)(run, 'compiler-cache', 'cache-partial');
    }
    else if (hasUnknownInput(tree, inputRecord)) {
        (0,save/* noteUnsaved */.PF)(run, 'compiler-cache', 'unprovable');
    }
    else {
        const keep = fromNothing && built.status === 'finished' ? 'used' : 'all';
        const list = built.prepared?.list;
        const after = { tree, inputRecord, compilation, list };
        const includeScope = includeScopeAfter(run, after, cacheState.includeScope);
        const { key } = run.plan.keys['compiler-cache'];
        await (0,save/* saveCompilerCache */.Pv)(run, key, cache, { keep, includeScope }, cacheState.base);
    }
}
/**
 * Whether an input was written while compilers ran: a compiler cache may then have recorded results
 * of the old content under the new one.
 */
function hasUnknownInput(tree, { files }) {
    const made = (0,inputs_inputs/* outputsOf */.Yz)(tree);
    return [...files].some(([path, { sha256 }]) => sha256 === input_record/* unknownContent */.Mw && !made.has(path));
}

// EXTERNAL MODULE: ./build/src/run/stop-signal.js + 1 modules
var stop_signal = __webpack_require__(23076);
;// CONCATENATED MODULE: ./build/src/run/complete-build.js






/** The part of the main job that needs compilers: on this machine or inside a container. */
async function completeBuild(run, buildInputs) {
    const { toolchain, snapshot, sources, checkpoint } = buildInputs;
    const context = await run.timeline.phase('provision', () => openBuildContext(run, toolchain));
    const reused = await reuse(run, context, snapshot, sources, checkpoint);
    const built = await build(run, context, reused);
    const delivered = await (0,deliver/* deliver */.c)(run, built);
    await run.timeline.phase('save', () => saveBuild(run, built, delivered.manifest, snapshot));
    return resultOf(run, { built, delivered }, toolchain);
}
/** @returns the result of a run, from how it ended and its journal */
function resultOf(run, end, toolchain) {
    const { warnings, saves } = run.journal;
    const { delivered } = end;
    const problems = [...('built' in end ? whyUnbuilt(run, end.built) : []), ...delivered.problems];
    const python = toolchain?.python;
    return { report: makeReport(run, end), delivered, python, problems, warnings, saves };
}
function whyUnbuilt({ stop }, { status, diagnosis }) {
    const cause = status === 'stopped' ? stop.cause() : undefined;
    return [diagnosis?.sentence, cause && stop_signal/* stopSentences */.Pz[cause]].filter((why) => why !== undefined);
}


/***/ }),

/***/ 5991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ deliver),
  w: () => (/* binding */ deliverRestored)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/frontends/secrets.js
var secrets = __webpack_require__(36650);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/yazl/index.js
var yazl = __webpack_require__(93044);
// EXTERNAL MODULE: ./build/src/kernels/manifest.js
var kernels_manifest = __webpack_require__(30867);
;// CONCATENATED MODULE: ./build/src/kernels/artifact.js





/**
 * Writes the artifact, a zip that serves two uses: `install ARTIFACT` of this program, and vLLM's
 * `VLLM_PRECOMPILED_WHEEL_LOCATION`, which accepts any zip with the modules under their wheel paths
 * and reads no wheel metadata (vllm setup.py,
 * `precompiled_wheel_utils.extract_precompiled_and_patch_package`). It contains `kernels.json` and
 * the products at their paths, but no directory entries, which that function would open as files.
 *
 * Equal products and manifest give an identical file: members are sorted, times and modes fixed.
 * @param file path of the zip to write.
 * @returns its size in bytes.
 * @throws the file system's error if a product cannot be read or the file cannot be written.
 */
async function writeArtifact(file, sourceDir, manifest) {
    const zip = new yazl/* ZipFile */.u();
    // Modules are mostly device code that is already compressed: a higher level takes longer and
    // saves almost nothing.
    const options = { mtime: firstZipDay, forceDosTimestamp: true, compressionLevel: 1 };
    zip.addBuffer(Buffer.from((0,kernels_manifest/* manifestText */.$2)(manifest)), kernels_manifest/* manifestName */.vS, { ...options, mode: 0o100644 });
    for (const { path, kind } of manifest.products.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
        const mode = kind === 'module' ? 0o100755 : 0o100644;
        zip.addFile((0,external_node_path_.join)(sourceDir, path), path, { ...options, mode });
    }
    zip.end();
    const output = (0,external_node_fs_.createWriteStream)(file);
    // A product that cannot be read is reported by the zip, not by its stream.
    zip.on('error', (error) => output.destroy(error));
    await (0,external_node_stream_promises_.pipeline)(zip.outputStream, output);
    return output.bytesWritten;
}
/** In local time, as zip times are, so that the bytes are the same on every machine. */
const firstZipDay = new Date(1980, 0, 1);
/** @returns the artifact's file name, `NAME.whl`, as users pass it to vLLM. */
function artifactFileName(artifactName) {
    return artifactName.endsWith('.whl') ? artifactName : `${artifactName}.whl`;
}

// EXTERNAL MODULE: ./build/src/kernels/verify.js
var verify = __webpack_require__(76467);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/run/layers/save.js
var save = __webpack_require__(48753);
;// CONCATENATED MODULE: ./build/src/cuda/archs.js
/**
 * Reads from nvcc's options which device code it generates.
 * @param words the arguments of one CUDA compilation.
 * @returns names as in `TORCH_CUDA_ARCH_LIST`: `9.0a`; `8.0+PTX` for SASS and PTX. CMake's
 *   `8.0-virtual` for PTX alone. `native`, `all`, `all-major` are kept; `default` if no option
 *   selects any. Source: NVIDIA CUDA Compiler Driver, "GPU code generation options".
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
    // Without --gpu-code, `-arch=sm_90` means SASS and PTX, `-arch=compute_90` means PTX.
    const implied = arch.startsWith('sm_') ? `${arch},compute_${arch.slice(3)}` : arch;
    const codes = [...gencodes, code || implied].flatMap((list) => list.match(/\w[\w-]*/g) ?? []);
    return codes.length === 0 ? ['default'] : namesOf(new Set(codes));
}
/** The code generation options, in every spelling that nvcc accepts. */
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
/** Sorts by version, then suffix, without duplicates: `8.0`, `9.0a`, `10.0`. */
function sortedArchs(archs) {
    return [...new Set(archs)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}
/**
 * Splits a shell command that CMake quoted: unquoted whitespace separates words; quotes and
 * backslashes are removed.
 */
function splitCommand(command) {
    const word = /(?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s"'\\])+/gs;
    return (command.match(word) ?? []).map((raw) => raw.replace(/"((?:\\.|[^"\\])*)"|'([^']*)'|\\(.)/gs, (_, double, single, escaped) => double?.replace(/\\(["\\$`])/g, '$1') ?? single ?? escaped ?? ''));
}

// EXTERNAL MODULE: ./build/src/tree/ninja/translation-units.js
var translation_units = __webpack_require__(13204);
;// CONCATENATED MODULE: ./build/src/kernels/module-archs.js



/**
 * Finds the device code in each product from the compile commands of its objects. They are read
 * from Ninja's manifest, which always exists, unlike `compile_commands.json`.
 * @param products installed paths; installing keeps a module's file name.
 * @returns the archs of each product that an edge links; other products are omitted.
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
 * The compilations that are part of a module: those whose objects are linked into it, directly or
 * through static libraries. Shared libraries that it only refers to are excluded.
 * @param byOutput output → the edge that makes it.
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
        if ((0,translation_units/* translationUnitOf */.BT)(edge) !== undefined)
            compilations.push(edge);
        else if (path === module || !/\.so(\.|$)/.test(path)) {
            waiting.push(...edge.explicit, ...edge.implicit);
        }
    }
    return compilations;
}
function archsOfCompilation(edge) {
    if ((0,translation_units/* translationUnitOf */.BT)(edge)?.language !== 'CUDA')
        return [];
    return archsOfOptions(splitCommand(edge.variables.get('FLAGS') ?? ''));
}
function fileName(path) {
    return external_node_path_.posix.basename(path);
}

// EXTERNAL MODULE: ./build/src/lib/files/digest-file.js
var digest_file = __webpack_require__(28436);
// EXTERNAL MODULE: ./build/src/lib/version.js
var version = __webpack_require__(20817);
;// CONCATENATED MODULE: ./build/src/run/deliver/describe.js






/** The manifest's origin of the kernels, for this checkout. */
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
 * @param linked outputs of link steps that ran: their modules were built, the others came with the
 *   tree
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
/** The manifest of restored products, corrected for this checkout. */
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

;// CONCATENATED MODULE: ./build/src/run/deliver/deliver.js









/** Verifies what was installed, describes it and uploads it. */
async function deliver(run, built) {
    const { compilation, context } = built;
    if (built.status !== 'finished' || compilation?.tree === undefined)
        return { problems: [] };
    const { installed, tree, linked } = compilation;
    const described = await run.timeline.phase('verify', async () => {
        const manifest = await describeProducts(run, installed, tree, linked, context.fingerprint);
        const { sourceDir, packageDir } = run.settings;
        return { manifest, problems: await (0,verify/* verifyProducts */.Yz)(sourceDir, manifest, packageDir) };
    });
    if (described.problems.length > 0)
        return { problems: described.problems };
    return await deliverManifest(run, described.manifest);
}
/** Delivers products of an earlier run, verified when they were put in place. */
async function deliverRestored(run, restored) {
    return await deliverManifest(run, describeRestored(run, restored));
}
async function deliverManifest(run, described) {
    const manifest = (0,secrets/* withoutSecrets */.cT)(described, (0,secrets/* secretsIn */.VY)(run.environment));
    const manifestFile = (0,save/* manifestPath */.ji)(run.workDirectory);
    await (0,promises_.writeFile)(manifestFile, (0,kernels_manifest/* manifestText */.$2)(manifest));
    const artifact = await run.timeline.phase('upload', () => upload(run, manifest));
    return {
        ...{ manifest, manifestFile, problems: [] },
        ...(artifact === undefined ? {} : { artifact }),
    };
}
/** Uploads in a workflow; the command line has nowhere to upload to. */
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
        run.journal.warn(`The artifact ${artifactName} was not uploaded: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    return undefined;
}


/***/ }),

/***/ 23912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dh: () => (/* binding */ fetchSources),
/* harmony export */   fK: () => (/* binding */ fetchTree),
/* harmony export */   qd: () => (/* binding */ fetchProductsBase),
/* harmony export */   yE: () => (/* binding */ fetchCompilerCache)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_layers_external_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95127);
/* harmony import */ var _cache_layers_snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99574);
/* harmony import */ var _machine_work_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93860);
/* harmony import */ var _plan_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79561);
/* harmony import */ var _report_statuses_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2420);
/* harmony import */ var _layer_enabled_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16679);








/**
 * Fetches and unpacks the newest build tree of this toolchain; whether it is used is decided later.
 */
async function fetchTree(run) {
    return await fetchLayer(run, 'build-tree');
}
/**
 * Fetches the external projects whose pins did not change.
 * @returns project → directory with its sources
 */
async function fetchSources(run) {
    const { journal, plan } = run;
    const { key } = plan.keys['external-sources'];
    if (Object.keys(plan.externalPins).length === 0) {
        journal.layer('external-sources', (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_6__/* .explain */ .WE)('externalSources', 'none-used'), key);
        return {};
    }
    const snapshot = await fetchLayer(run, 'external-sources');
    if (snapshot === undefined)
        return {};
    const { usable, dropped } = (0,_cache_layers_external_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .offerSources */ .Vc)(snapshot, plan.externalPins);
    const projects = Object.keys(usable);
    const reason = dropped.length > 0
        ? (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_6__/* .explain */ .WE)('externalSources', 'partial', { dropped })
        : (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_6__/* .explain */ .WE)('externalSources', 'hit', { projects });
    journal.layer('external-sources', reason, snapshot.entry.key);
    return usable;
}
/** Fetches the compiler cache of this toolchain. */
async function fetchCompilerCache(run) {
    return await fetchLayer(run, 'compiler-cache');
}
/**
 * Fetches the products that this run's may be saved as a difference from: those of the push that
 * the fetched build tree is of, or of the one that it patches.
 */
async function fetchProductsBase(run, snapshot) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_machine_work_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .stagingDirectory */ .v7)(run.workDirectory, run.id), 'products.archive');
    for (const treeKey of [snapshot?.entry.key, snapshot?.base?.key]) {
        const key = treeKey && (0,_plan_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .productsOfTree */ .y4)(treeKey, run.plan.keyFacts);
        const base = key && (await (0,_cache_layers_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchBase */ .cu)(run.store, 'products', key, place));
        if (!base)
            continue;
        run.journal.restoredBytes((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(base.file)).size);
        return base;
    }
    return undefined;
}
async function fetchLayer(run, layer) {
    const { journal, plan, store, timeline, trust } = run;
    const wanted = plan.keys[layer];
    const unused = layer === 'build-tree' && run.settings.clean === 'always'
        ? (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_6__/* .explain */ .WE)('buildTree', 'clean-asked')
        : (0,_layer_enabled_js__WEBPACK_IMPORTED_MODULE_7__/* .whyUnused */ .p)(run, layer);
    if (unused !== undefined) {
        journal.layer(layer, unused, wanted.key);
        return undefined;
    }
    const staging = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_machine_work_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .stagingDirectory */ .v7)(run.workDirectory, run.id), layer);
    const keepBase = trust.write !== undefined && layer !== 'external-sources';
    const fetched = await timeline.phase('restore', () => (0,_cache_layers_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchSnapshot */ .b8)(store, layer, wanted, staging, keepBase));
    if (fetched.status === 'staged') {
        journal.restoredBytes(fetched.snapshot.bytes);
        return fetched.snapshot;
    }
    (0,_layer_enabled_js__WEBPACK_IMPORTED_MODULE_7__/* .noteMiss */ .H)(run, layer, fetched);
    return undefined;
}


/***/ }),

/***/ 44552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ installFork),
  Z: () => (/* binding */ provisionToolchain)
});

// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lib/programs/process.js
var process = __webpack_require__(49490);
// EXTERNAL MODULE: ./build/src/toolkit/python/torch-backend.js
var torch_backend = __webpack_require__(33252);
// EXTERNAL MODULE: ./build/src/toolkit/python/uv.js
var python_uv = __webpack_require__(72416);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/toolkit/python/wheel-base-commit.js




/** vLLM publishes a wheel for every commit of this branch. */
const upstream = { url: 'https://github.com/vllm-project/vllm', branch: 'main' };
/**
 * Whether this program has to find the commit. setup.py asks `git merge-base main "$(git branch
 * --show-current)"`, which fails on a detached HEAD (a checkout of a pull request) and without
 * history (a checkout of depth 1); it then takes the nightly wheel, which may not fit.
 */
function mustFindBaseCommit({ detached, shallow, named }) {
    return !named && (detached || shallow);
}
/**
 * Finds the commit of upstream's main branch that the checkout is based on.
 * @param from address of upstream; only tests pass one
 * @returns undefined where setup.py finds it, where the user named one, or, with a warning, where
 *   it cannot be found
 */
async function wheelBaseCommit(sourceDir, environment, log, from = upstream) {
    const git = (...args) => (0,process/* captureIfPossible */.jV)('git', ['-C', sourceDir, ...args], { environment });
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
 * Compares two histories in a repository of its own, so that the user's stays unchanged. Only
 * commits are fetched (`--filter=tree:0`), a few megabytes for all of vLLM's.
 * @param missing where to fetch the history of `head` from, if the checkout does not have it
 */
async function mergeBase(sourceDir, head, missing, from, environment) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'history-'));
    const objects = await (0,process/* capture */.Fg)('git', ['-C', sourceDir, 'rev-parse', '--git-path', 'objects'], {
        environment,
    });
    const borrowed = missing === undefined ? { GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,external_node_path_.resolve)(sourceDir, objects) } : {};
    const git = (...args) => (0,process/* capture */.Fg)('git', ['-C', directory, ...args], {
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

;// CONCATENATED MODULE: ./build/src/toolkit/python/editable-install.js





/**
 * The command that installs the fork in its checkout, as arguments of uv. `precompiled` is vLLM's
 * Python-only build (docs/getting_started/installation/gpu.md, "Set up using Python-only build").
 * `full` compiles in the existing environment; otherwise uv would install another torch to build
 * with.
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
/**
 * The backend of the installed torch: without it `-U` would replace this torch by the default
 * index's.
 */
async function installedBackend({ python, environment }) {
    const question = "import importlib.metadata as m; print(m.version('torch'))";
    const version = await (0,process/* captureIfPossible */.jV)(python, ['-I', '-c', question], { environment });
    return (0,torch_backend/* backendOfTorch */.s$)(version ?? '');
}
/**
 * Installs the fork into the toolchain's environment, which no other checkout uses where the
 * setting asks for an editable install.
 * @throws InputError where the toolchain has no environment of ours
 * @throws BuildError where uv fails; its output is in the log
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
        mode,
        python,
        baseCommit,
        torchBackend: torchBackend ?? (await installedBackend(toolchain)),
    });
    const uv = await (0,python_uv/* findUv */.d)(cacheDir, toolchain.environment, log);
    const code = await log.group('Installing the fork in its checkout', () => (0,process/* runProgram */.mB)(uv.path, args, {
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
 * Installs the fork in its checkout where the settings ask for it. This comes before any kernel is
 * put in place, since the installation brings some of its own.
 * @returns the toolchain provisioned for it; undefined: no installation was asked for
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


/***/ })

};
