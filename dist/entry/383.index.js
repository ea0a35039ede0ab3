export const id = 383;
export const ids = [383];
export const modules = {

/***/ 74335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ layerNames)
/* harmony export */ });
/**
 * The layers of the cache, in the order of the report. `script/generate` writes the table of their
 * files from it.
 */
const layerNames = ['products', 'build-tree', 'compiler-cache', 'external-sources'];


/***/ }),

/***/ 95741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yu: () => (/* binding */ inputName),
  QL: () => (/* binding */ inputs),
  bb: () => (/* binding */ isActionInput),
  mQ: () => (/* binding */ kernelSettingsOf),
  H$: () => (/* binding */ settingNames)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/inputs/words.js
var words = __webpack_require__(24530);
;// CONCATENATED MODULE: ./build/src/inputs/input-types.js



const listed = (values) => values.map((value) => `\`${value}\``).join(', ');
/** A text that matches a pattern whole. */
function string(accepted, pattern = /^.+$/s) {
    return { name: 'string', accepted, read: (text) => matching(text, pattern) };
}
/** One of a few words. */
function choice(...words) {
    return { name: 'choice', accepted: listed(words), read: (text) => oneOf(words, text) };
}
/** Some of a few words, without order. */
function choices(words) {
    return {
        name: 'list',
        many: true,
        accepted: `any of ${listed(words)}`,
        read: (text) => new Set(splitList(text).map((item) => oneOf(words, item))),
    };
}
/** Items that each match a pattern; white space, line ends, commas and semicolons separate them. */
function list(accepted, pattern) {
    return {
        name: 'list',
        many: true,
        accepted,
        read: (text) => [...new Set(splitList(text).map((item) => matching(item, pattern)))],
    };
}
/** The words of a command line, quoted as in a POSIX shell. */
function commandWords(accepted) {
    return { name: 'list', many: true, accepted, read: words/* splitWords */.y };
}
/** File patterns relative to the source directory, separated as in any list; `{a,b}` is one. */
function globs(accepted) {
    return {
        name: 'globs',
        many: true,
        accepted,
        read: (text) => (text.match(globPattern) ?? []).map((pattern) => inside(pattern)),
    };
}
/** A whole number within bounds, both included. */
function wholeNumber(from, to = Number.MAX_SAFE_INTEGER) {
    const bounded = to !== Number.MAX_SAFE_INTEGER;
    return {
        name: 'number',
        accepted: bounded ? `a whole number from ${from} to ${to}` : `a whole number, ${from} or more`,
        read: (text) => {
            const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
            if (number >= from && number <= to)
                return number;
            throw new errors/* InputError */.dz(`'${text}' is not a whole number in range`);
        },
    };
}
const units = ['', 'K', 'M', 'G', 'T'];
/**
 * A size in bytes. Units as in ccache's manual (option max_size): `3G` is decimal, `3Gi` binary.
 * A bare number is refused, for ccache takes it as gigabytes and everybody else as bytes.
 */
const bytes = {
    name: 'bytes',
    accepted: 'a number and a unit, such as `500M`, `3G` (powers of 1000) or `2GiB` (of 1024)',
    read: (text) => {
        const match = /^(\d+(?:\.\d+)?)\s*([KMGT])(i?)B?$/i.exec(text);
        if (match === null)
            throw new errors/* InputError */.dz(`'${text}' is not a size with its unit`);
        const [, number, unit, binary] = match;
        const power = units.indexOf((unit ?? '').toUpperCase());
        return Math.round(Number(number) * (binary === '' ? 1000 : 1024) ** power);
    },
};
/** A time in seconds, more than none. */
const duration = {
    name: 'duration',
    accepted: 'hours, minutes and seconds, such as `5h30m` or `45m`; a bare number is seconds',
    read: (text) => {
        const match = /^(?:(\d+)|(?=\d)(?:(\d+)h)?\s*(?:(\d+)m)?\s*(?:(\d+)s)?)$/i.exec(text);
        const [bare, hours, minutes, seconds] = (match ?? []).slice(1).map((part) => Number(part ?? 0));
        const total = (bare ?? 0) + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
        if (total > 0)
            return total;
        throw new errors/* InputError */.dz(`'${text}' is not a time of at least a second`);
    },
};
/** Yes or no, in the words of YAML 1.2, as `core.getBooleanInput` takes them. */
const input_types_boolean = {
    name: 'boolean',
    accepted: '`true`, `false`',
    read: (text) => oneOf(['true', 'false'], text.toLowerCase()) === 'true',
};
const acceptedPaths = {
    directory: 'the path of a directory that exists; `~/` is the home directory',
    'new-directory': 'the path of a directory, which is created if it does not exist; `~/` is the home directory',
    'new-file': 'the path of a file, which is created or replaced; `~/` is the home directory',
};
/** A path anywhere; read as an absolute path. */
function path(use) {
    return {
        name: 'path',
        accepted: acceptedPaths[use],
        use,
        read: (text, { directory, home }) => (0,external_node_path_.resolve)(directory, text === '~' || text.startsWith('~/') ? (0,external_node_path_.join)(home, text.slice(1)) : text),
    };
}
/** A path inside the source directory, and relative to it. */
function pathInSource(accepted) {
    return { name: 'path', accepted, read: (text) => inside(text) };
}
/** Commas and semicolons belong to a pattern only between braces. */
const globPattern = /(?:\{[^{}\s]*\}|[^\s,;])+/g;
/** @param text items between white space, line ends, commas and semicolons */
function splitList(text) {
    return text.split(/[\s,;]+/).filter((item) => item !== '');
}
function matching(text, pattern) {
    if (pattern.test(text))
        return text;
    throw new errors/* InputError */.dz(`'${text}' cannot be read`);
}
function oneOf(words, text) {
    const word = words.find((candidate) => candidate === text);
    if (word !== undefined)
        return word;
    throw new errors/* InputError */.dz(`'${text}' is unknown`);
}
function inside(path) {
    const normal = (0,external_node_path_.normalize)(path).replace(/(?<=.)\/$/, '');
    if (!(0,external_node_path_.isAbsolute)(normal) && normal !== '..' && !normal.startsWith('../'))
        return normal;
    throw new errors/* InputError */.dz(`'${path}' leaves the source directory`);
}

// EXTERNAL MODULE: ./build/src/inputs/layer-names.js
var layer_names = __webpack_require__(74335);
// EXTERNAL MODULE: ./build/src/inputs/toolkit-names.js
var toolkit_names = __webpack_require__(49816);
;// CONCATENATED MODULE: ./build/src/inputs/table.js




const alternatives = new Intl.ListFormat('en', { type: 'disjunction' });
const inQuotes = { inWorkflows: 'Write it in quotes, for YAML drops the last zero of a number.' };
/**
 * Every input, under the name of its setting; a comment says what the setting's value means.
 * Everything that lists inputs is made from this: the settings, the parser, the command line's
 * options, action.yml, the README and docs/inputs.md.
 */
const inputs = {
    /** Absolute path of the fork's checkout. */
    sourceDir: {
        group: 'Source',
        // Compile commands hold it as it is seen where the compilers run: that path is in the keys.
        affects: 'run',
        kind: path('directory'),
        default: '.',
        sentence: "The fork's checkout: the directory that holds its CMakeLists.txt.",
    },
    /** Relative to `sourceDir`; undefined: taken from the install manifest. */
    packageDir: {
        group: 'Source',
        affects: 'run',
        kind: pathInSource('a path inside the source directory, such as `vllm` or `aphrodite`'),
        otherwise: 'from the install manifest',
        sentence: 'The Python package that the kernels are installed into.',
    },
    /** Extra globs of kernel inputs, relative to `sourceDir`. */
    kernelInputs: {
        group: 'Source',
        // Changes no kernel: it names files, and their digest is in the keys.
        affects: 'run',
        kind: globs('patterns inside the source directory, such as `extra/**/*.cuh`'),
        otherwise: 'none',
        value: () => [],
        sentence: 'More files that a kernel build of this fork reads, besides those that every fork has.',
    },
    /** `13.0`; undefined: the host's. */
    cudaVersion: {
        group: 'Toolchain',
        affects: 'toolchain',
        kind: string('a version with its minor part, such as `13.0`', /^\d+\.\d+$/),
        otherwise: "the host's",
        ...inQuotes,
        sentence: 'The CUDA version to compile with.',
    },
    /** As in TORCH_CUDA_ARCH_LIST: `9.0`, `12.0a`, `8.0+PTX`. Empty: asked from the GPU, else bad input. */
    cudaArchs: {
        group: 'Toolchain',
        affects: 'kernels',
        kind: list('compute capabilities such as `9.0`, `9.0a`, `8.0 9.0` or `12.0+PTX`', /^\d+\.\d[af]?(\+PTX)?$/),
        otherwise: 'those of the GPUs here; required where there is none',
        value: () => [],
        ...inQuotes,
        sentence: 'The GPU architectures to compile for, as in TORCH_CUDA_ARCH_LIST.',
    },
    toolkit: {
        group: 'Toolchain',
        affects: 'toolchain',
        kind: choice('auto', ...toolkit_names/* toolkitNames */.h7),
        default: 'auto',
        sentence: `Where the compilers come from: ${alternatives.format(Object.values(toolkit_names/* toolkitSources */.x8))}.`,
    },
    image: {
        group: 'Toolchain',
        affects: 'toolchain',
        kind: string('the name of an image, best with its digest', /^[^\s-]\S*$/),
        otherwise: 'the image of this tool for the CUDA version',
        sentence: 'The container image to build in.',
    },
    containerEngine: {
        group: 'Toolchain',
        // Either runs the same image, by its digest.
        affects: 'run',
        kind: choice('auto', 'docker', 'podman'),
        default: 'auto',
        sentence: 'The program that runs the container; `auto` is docker where its daemon answers, else podman.',
    },
    containerGpus: {
        group: 'Toolchain',
        affects: 'run',
        kind: choice('none', 'all'),
        default: 'none',
        sentence: 'The GPUs that the container sees; compiling needs none.',
    },
    reclaimDisk: {
        group: 'Toolchain',
        affects: 'run',
        kind: choice('off', 'auto', 'always'),
        default: 'auto',
        sentence: "Whether to remove what GitHub's hosted runners bring preinstalled, such as the Android SDK, before an image is pulled; `auto` only where the image would not fit otherwise.",
    },
    pythonVersion: {
        group: 'Toolchain',
        affects: 'toolchain',
        kind: string('a version of Python 3 from 3.8 on, such as `3.12`', /^3\.([89]|[1-9]\d)(\.\d+)?t?$/),
        default: '3.12',
        ...inQuotes,
        sentence: 'The Python to build for.',
    },
    /** Relative to `sourceDir`; undefined: the fork's own; 'none': no requirements. */
    requirements: {
        group: 'Toolchain',
        affects: 'toolchain',
        kind: pathInSource('a path inside the source directory, or `none`'),
        otherwise: "the fork's own, wherever it keeps them",
        sentence: 'The file of build requirements to install.',
    },
    /** `cu130`, `pypi`, …; undefined: derived from the CUDA version. */
    torchBackend: {
        group: 'Toolchain',
        affects: 'toolchain',
        kind: string('`cu` and a CUDA version without its dot, such as `cu130`, `pypi`, or, where there is a GPU, `auto`', /^(cu\d{3}|pypi|auto)$/),
        otherwise: 'from the CUDA version',
        sentence: 'The build of torch to install.',
    },
    editableInstall: {
        group: 'Toolchain',
        // An installed fork needs a Python outside: `toolkit: auto` then takes no container.
        affects: 'toolchain',
        kind: choice('none', 'precompiled', 'full'),
        default: 'none',
        sentence: "Whether to install the fork itself too: `precompiled` with upstream's kernels, which ours then replace; `full` by its own setup.py.",
    },
    /** Configure and build preset; `release` unless told. */
    preset: {
        group: 'Build',
        affects: 'kernels',
        kind: string('the name of a preset', /^[^\s/-][^\s/]*$/),
        default: 'release',
        sentence: 'The CMake preset to configure and build; one that the fork committed is kept.',
    },
    buildType: {
        group: 'Build',
        affects: 'kernels',
        kind: string('a build type of CMake, such as `Release` or `RelWithDebInfo`', /^\w+$/),
        default: 'Release',
        sentence: 'The build type that a preset written by this tool sets.',
    },
    /** Empty: the `install` target. */
    targets: {
        group: 'Build',
        affects: 'kernels',
        kind: list('names of CMake targets, such as `_C` or `_moe_C`', /^[\w.+:][\w.+:-]*$/),
        otherwise: 'all that the fork installs',
        value: () => [],
        sentence: 'The modules to build and install, instead of all.',
    },
    cmakeArgs: {
        group: 'Build',
        affects: 'kernels',
        kind: commandWords('arguments of cmake, quoted as in a shell, such as `-DUSE_X=ON`'),
        otherwise: 'none',
        value: () => [],
        sentence: 'More arguments for the configuration.',
    },
    /** Cache variable that names the Python; undefined: found in the fork's CMakeLists.txt. */
    pythonVariable: {
        group: 'Build',
        affects: 'kernels',
        kind: string('the name of a CMake variable, such as `VLLM_PYTHON_EXECUTABLE`', /^\w+$/),
        otherwise: "found in the fork's CMakeLists.txt",
        sentence: 'The cache variable by which the fork is told its Python.',
    },
    /** undefined: from cores and memory. */
    jobs: {
        group: 'Build',
        affects: 'run',
        kind: wholeNumber(1),
        otherwise: 'from cores and memory',
        sentence: 'How many compilations run at a time.',
    },
    nvccThreads: {
        group: 'Build',
        // Changes no kernel: nvcc makes the same parts, more of them at a time. A build tree made with
        // another number is recompiled all the same, for its compile commands differ.
        affects: 'run',
        kind: wholeNumber(1),
        default: '1',
        sentence: 'How many architectures one nvcc compiles at a time; part of every compile command, so the same on every machine.',
    },
    clean: {
        group: 'Build',
        affects: 'run',
        kind: choice('auto', 'always', 'never'),
        default: 'auto',
        sentence: 'When to drop the build tree and begin anew: `auto` where it cannot be trusted; `never` fails there instead.',
    },
    /** Seconds from the start of the job; undefined: none. */
    timeBudget: {
        group: 'Build',
        affects: 'run',
        kind: duration,
        otherwise: 'none',
        sentence: 'The time from the start of the job after which the build stops and saves its progress.',
    },
    onMiss: {
        group: 'Build',
        affects: 'run',
        kind: choice('build', 'fail'),
        default: 'build',
        sentence: 'What to do where the finished kernels are not cached.',
    },
    cache: {
        group: 'Caches',
        affects: 'run',
        kind: choice('auto', 'github', 'directory', 'off'),
        default: 'auto',
        sentence: "Where the caches live: GitHub's cache service, a directory, or nowhere; `auto` is the service where there is one.",
    },
    layers: {
        group: 'Caches',
        affects: 'run',
        kind: choices(layer_names/* layerNames */.E),
        default: layer_names/* layerNames */.E.join(' '),
        sentence: 'The caches to use.',
    },
    /** Absolute path of the directory store and of installed toolkits. */
    cacheDir: {
        group: 'Caches',
        // As with `sourceDir`.
        affects: 'run',
        kind: path('new-directory'),
        otherwise: '`~/.cache/vllm-incremental-build`',
        value: ({ home, environment }) => (0,external_node_path_.join)(ownCacheHome(environment.XDG_CACHE_HOME) ?? (0,external_node_path_.join)(home, '.cache'), 'vllm-incremental-build'),
        sentence: 'The directory of the directory store, of installed toolkits and of Python environments.',
    },
    /** Bytes that the directory store may hold. */
    cacheSize: {
        group: 'Caches',
        affects: 'run',
        kind: bytes,
        default: '20G',
        sentence: 'What the directory store may hold; the least recently used entries go first.',
    },
    cacheWrite: {
        group: 'Caches',
        affects: 'run',
        kind: choice('auto', 'always', 'never'),
        default: 'auto',
        sentence: 'Whether this run may save; `auto` refuses where an event runs foreign code with the rights of the default branch.',
    },
    compilerCache: {
        group: 'Caches',
        // Compiles nothing itself: what it returns is what the compiler made.
        affects: 'run',
        kind: choice('auto', 'ccache', 'sccache', 'off'),
        default: 'auto',
        sentence: 'The compiler cache; `auto` is ccache.',
    },
    /** Bytes. */
    compilerCacheSize: {
        group: 'Caches',
        affects: 'run',
        kind: bytes,
        default: '3G',
        sentence: 'What the compiler cache may hold.',
    },
    artifactName: {
        group: 'Results',
        affects: 'run',
        kind: string('a name without any of `" : < > | * ? \\ /`', /^[^":<>|*?\r\n\\/]+$/),
        default: 'vllm-kernels',
        sentence: 'The artifact to upload; jobs of one workflow run need different names.',
    },
    /** Days; 0: the repository's default. */
    artifactRetentionDays: {
        group: 'Results',
        affects: 'run',
        kind: wholeNumber(0, 400),
        default: '0',
        sentence: "How many days the artifact is kept; `0` is the repository's own rule.",
    },
    /** Absolute path for the JSON report; undefined: not written. */
    report: {
        group: 'Results',
        affects: 'run',
        kind: path('new-file'),
        otherwise: "in the action, a file in the runner's temporary directory; else not written",
        value: ({ environment }) => reportOfStep(environment),
        sentence: 'Where to write the report as JSON.',
    },
    verbose: {
        group: 'Results',
        frontend: 'command-line',
        affects: 'run',
        kind: input_types_boolean,
        otherwise: 'false',
        value: ({ environment }) => environment.RUNNER_DEBUG === '1',
        sentence: 'Say more about every decision; in the action, step debug logging does this.',
    },
};
/** In the order of the documents. */
const settingNames = Object.keys(inputs);
/** @returns the input's name as users write it: `cudaArchs` → `cuda-archs` */
function inputName(setting) {
    return setting.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
/** @returns whether users of the action can give this input */
function isActionInput(setting) {
    const { frontend } = inputs[setting];
    return frontend !== 'command-line';
}
/** @returns the settings that decide which kernels come out, and no others: the keys are made from them */
function kernelSettingsOf(settings) {
    const names = settingNames.filter((name) => inputs[name].affects === 'kernels');
    return Object.fromEntries(names.map((name) => [name, settings[name]]));
}
/** XDG Base Directory Specification: a path that is not absolute is ignored. */
function ownCacheHome(directory) {
    return directory !== undefined && (0,external_node_path_.isAbsolute)(directory) ? directory : undefined;
}
/** One file for each step of a job that runs the action; undefined outside of a runner. */
function reportOfStep(environment) {
    const { RUNNER_TEMP: directory, GITHUB_ACTION: step } = environment;
    return directory && step ? (0,external_node_path_.join)(directory, `kernels-report-${step}.json`) : undefined;
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

/***/ 24530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ splitWords)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89862);

/**
 * Splits a text into words as a POSIX shell does (Shell Command Language, 2.2 Quoting), without
 * expanding anything: '…' keeps everything, "…" keeps all but `\"`, `\\`, `\$` and `` \` ``, a
 * backslash elsewhere keeps the next character, and at a line's end joins the lines.
 * @throws InputError where a quote is not closed; the packages that do this take it for closed.
 */
function splitWords(text) {
    const words = [];
    const token = /(\s+)|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\]+)/suy;
    let word;
    while (token.lastIndex < text.length) {
        const start = token.lastIndex;
        const match = token.exec(text);
        if (match === null) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`the ${nameOf(text[start])} in '${text.slice(start)}' has no end`);
        }
        const [, space, single, double, escaped, plain] = match;
        if (space !== undefined) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else if (escaped !== '\n') {
            const inner = double?.replace(/\\(["\\$`\n])/g, (_, character) => character === '\n' ? '' : character);
            word = (word ?? '') + (single ?? inner ?? escaped ?? plain ?? '');
        }
    }
    if (word !== undefined)
        words.push(word);
    return words;
}
function nameOf(character) {
    return character === '\\' ? 'backslash' : 'quote';
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

/***/ 17017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ omitUndefined)
/* harmony export */ });
/** Copies a record without its `undefined` fields, as `exactOptionalPropertyTypes` requires. */
function omitUndefined(record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 60462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ withoutActionRights),
/* harmony export */   a: () => (/* binding */ ownEnvironment)
/* harmony export */ });
/* harmony import */ var _omit_undefined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17017);

/** The environment of this process. Child processes get less: {@link withoutActionRights}. */
function ownEnvironment() {
    return (0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_0__/* .omitUndefined */ .O)(process.env);
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


/***/ })

};
