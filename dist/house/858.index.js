export const id = 858;
export const ids = [858];
export const modules = {

/***/ 87945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ layerNames)
/* harmony export */ });
/** The four independent caches of the design. */
const layerNames = ['products', 'build-tree', 'compiler-cache', 'external-sources'];


/***/ }),

/***/ 1113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ surroundingsHere),
/* harmony export */   z: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19948);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87024);




/** @returns the surroundings of this process */
function surroundingsHere(door) {
    return { door, directory: process.cwd(), home: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), environment: process.env };
}
/** @returns exit code and message for any thrown value */
function endingOf(error) {
    const ending = rawEndingOf(error);
    return { ...ending, message: (0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .hideSecrets */ .s0)(ending.message, (0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsIn */ .VY)((0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .ownEnvironment */ .am)())) };
}
function rawEndingOf(error) {
    const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceOf */ .$N)(error);
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz)
        return { code: _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I$.badInput, message };
    const problem = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .buildProblemOf */ .ln)(error);
    if (problem !== undefined)
        return { code: _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I$.buildFailed, message: problem };
    const detail = error instanceof Error ? (error.stack ?? message) : message;
    return {
        code: _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I$.buildFailed,
        message: `${detail}\nThis is a fault of vllm-incremental-build itself: please report it with the text above and what \`doctor\` prints.`,
    };
}


/***/ }),

/***/ 27406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   ln: () => (/* binding */ buildProblemOf),
/* harmony export */   zS: () => (/* binding */ BuildError)
/* harmony export */ });
/** Process exit codes of the command line, as the design fixes them. */
const exitCode = { done: 0, buildFailed: 1, badInput: 2, outOfTime: 3 };
/**
 * Wrong usage or bad input. The message is one sentence for the user: what is wrong, where,
 * and what is accepted. Ends the program with exit code 2 and no stack.
 */
class InputError extends Error {
    name = 'InputError';
}
/** The user's code or machine did not build. Ends the program with exit code 1 and no stack. */
class BuildError extends Error {
    name = 'BuildError';
}
/** One sentence for any thrown value. */
function sentenceOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/**
 * What the user can do something about, in one sentence: a {@link BuildError}, or a disk that is full
 * wherever this program came to write on it.
 * @returns undefined for bad input, and for a fault of the program
 */
function buildProblemOf(error) {
    if (error instanceof BuildError)
        return error.message;
    const { code } = error instanceof Error ? error : {};
    return code === 'ENOSPC' || code === 'EDQUOT'
        ? `The disk is full: ${sentenceOf(error)}.`
        : undefined;
}


/***/ }),

/***/ 43663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yu: () => (/* binding */ inputName),
  QL: () => (/* binding */ inputs),
  bb: () => (/* binding */ isActionInput),
  H$: () => (/* binding */ settingNames)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/cache/store.js
var store = __webpack_require__(87945);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/inputs/words.js

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
            throw new errors/* InputError */.dz(`the ${nameOf(text[start])} in '${text.slice(start)}' has no end`);
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

;// CONCATENATED MODULE: ./build/src/inputs/kinds.js



const quoted = (text) => `'${text}'`;
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
    return { name: 'list', many: true, accepted, read: splitWords };
}
/** File patterns relative to the source directory; white space separates them, for `{a,b}` is one. */
function globs(accepted) {
    return {
        name: 'globs',
        many: true,
        accepted,
        read: (text) => text.split(/\s+/).map((pattern) => inside(pattern)),
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
            throw new errors/* InputError */.dz(`${quoted(text)} is not a whole number in range`);
        },
    };
}
const units = ['', 'K', 'M', 'G', 'T'];
/**
 * A size in bytes. Units as in ccache's manual (option max_size): `3G` is decimal, `3Gi` binary.
 * A bare number is refused, for ccache takes it as gigabytes and everybody else as bytes.
 */
function bytes() {
    return {
        name: 'bytes',
        accepted: 'a number and a unit, such as `500M`, `3G` (powers of 1000) or `2GiB` (of 1024)',
        read: (text) => {
            const match = /^(\d+(?:\.\d+)?)\s*([KMGT])(i?)B?$/i.exec(text);
            if (match === null)
                throw new errors/* InputError */.dz(`${quoted(text)} is not a size with its unit`);
            const [, number, unit, binary] = match;
            const power = units.indexOf((unit ?? '').toUpperCase());
            return Math.round(Number(number) * (binary === '' ? 1000 : 1024) ** power);
        },
    };
}
/** A time in seconds, more than none. */
function duration() {
    return {
        name: 'duration',
        accepted: 'hours, minutes and seconds, such as `5h30m` or `45m`; a bare number is seconds',
        read: (text) => {
            const match = /^(?:(\d+)|(?=\d)(?:(\d+)h)?\s*(?:(\d+)m)?\s*(?:(\d+)s)?)$/i.exec(text);
            const [bare, hours, minutes, seconds] = (match ?? [])
                .slice(1)
                .map((part) => Number(part ?? 0));
            const total = (bare ?? 0) + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
            if (total > 0)
                return total;
            throw new errors/* InputError */.dz(`${quoted(text)} is not a time of at least a second`);
        },
    };
}
/** Yes or no, in the words of YAML 1.2, as `core.getBooleanInput` takes them. */
function kinds_boolean() {
    return {
        name: 'boolean',
        accepted: '`true`, `false`',
        read: (text) => oneOf(['true', 'false'], text.toLowerCase()) === 'true',
    };
}
/** A file or directory anywhere; read as an absolute path. */
function path() {
    return {
        name: 'path',
        accepted: 'a path; `~/` is the home directory',
        read: (text, { directory, home }) => (0,external_node_path_.resolve)(directory, text === '~' || text.startsWith('~/') ? (0,external_node_path_.join)(home, text.slice(1)) : text),
    };
}
/** A path inside the source directory, and relative to it. */
function pathInSource(accepted) {
    return { name: 'path', accepted, read: (text) => inside(text) };
}
/** @param text items between white space, line ends, commas and semicolons */
function splitList(text) {
    return text.split(/[\s,;]+/).filter((item) => item !== '');
}
function matching(text, pattern) {
    if (pattern.test(text))
        return text;
    throw new errors/* InputError */.dz(`${quoted(text)} cannot be read`);
}
function oneOf(words, text) {
    const word = words.find((candidate) => candidate === text);
    if (word !== undefined)
        return word;
    throw new errors/* InputError */.dz(`${quoted(text)} is unknown`);
}
function inside(path) {
    const normal = (0,external_node_path_.normalize)(path).replace(/(?<=.)\/$/, '');
    if (!(0,external_node_path_.isAbsolute)(normal) && normal !== '..' && !normal.startsWith('../'))
        return normal;
    throw new errors/* InputError */.dz(`${quoted(path)} leaves the source directory`);
}

;// CONCATENATED MODULE: ./build/src/inputs/inputs.js



const nothing = { value: () => undefined };
const inQuotes = { inWorkflows: 'Write it in quotes, for YAML drops the last zero of a number.' };
/**
 * Every input, under the name of its setting. The type demands one for each setting, of the
 * setting's type. Everything that lists inputs is made from this: the parser, the command line's
 * options, action.yml, the README and docs/inputs.md.
 */
const inputs = {
    sourceDir: {
        group: 'Source',
        kind: path(),
        default: '.',
        sentence: "The fork's checkout: the directory that holds its CMakeLists.txt.",
    },
    packageDir: {
        group: 'Source',
        kind: pathInSource('a path inside the source directory, such as `vllm` or `aphrodite`'),
        otherwise: 'from the install manifest',
        ...nothing,
        sentence: 'The Python package that the kernels are installed into.',
    },
    kernelInputs: {
        group: 'Source',
        kind: globs('patterns inside the source directory, such as `extra/**/*.cuh`'),
        otherwise: 'none',
        value: () => [],
        sentence: 'More files that a kernel build of this fork reads, besides those that every fork has.',
    },
    cudaVersion: {
        group: 'Toolchain',
        kind: string('a version with its minor part, such as `13.0`', /^\d+\.\d+$/),
        otherwise: "the host's",
        ...nothing,
        ...inQuotes,
        sentence: 'The CUDA version to compile with.',
    },
    cudaArchs: {
        group: 'Toolchain',
        kind: list('compute capabilities such as `9.0`, `9.0a`, `8.0 9.0` or `12.0+PTX`', /^\d+\.\d[af]?(\+PTX)?$/),
        otherwise: 'those of the GPUs here; required where there is none',
        value: () => [],
        ...inQuotes,
        sentence: 'The GPU architectures to compile for, as in TORCH_CUDA_ARCH_LIST.',
    },
    toolkit: {
        group: 'Toolchain',
        kind: choice('auto', 'container', 'wheels', 'host'),
        default: 'auto',
        sentence: "Where the compilers come from: a container image, NVIDIA's wheels, or what is installed here.",
    },
    image: {
        group: 'Toolchain',
        kind: string('the name of an image, best with its digest', /^[^\s-]\S*$/),
        otherwise: 'the image of this tool for the CUDA version',
        ...nothing,
        sentence: 'The container image to build in.',
    },
    containerEngine: {
        group: 'Toolchain',
        kind: choice('auto', 'docker', 'podman'),
        default: 'auto',
        sentence: 'The program that runs the container; `auto` is docker where its daemon answers, else podman.',
    },
    containerGpus: {
        group: 'Toolchain',
        kind: choice('none', 'all'),
        default: 'none',
        sentence: 'The GPUs that the container sees; compiling needs none.',
    },
    reclaimDisk: {
        group: 'Toolchain',
        kind: choice('off', 'auto', 'always'),
        default: 'auto',
        sentence: "Whether to remove what GitHub's hosted runners bring preinstalled, such as the Android SDK, before an image is pulled; `auto` only where the image would not fit otherwise.",
    },
    pythonVersion: {
        group: 'Toolchain',
        kind: string('a version of Python 3 from 3.8 on, such as `3.12`', /^3\.([89]|[1-9]\d)(\.\d+)?t?$/),
        default: '3.12',
        ...inQuotes,
        sentence: 'The Python to build for.',
    },
    requirements: {
        group: 'Toolchain',
        kind: pathInSource('a path inside the source directory, or `none`'),
        otherwise: "the fork's own, wherever it keeps them",
        ...nothing,
        sentence: 'The file of build requirements to install.',
    },
    torchBackend: {
        group: 'Toolchain',
        kind: string('`cu` and a CUDA version without its dot, such as `cu130`, `pypi`, or, where there is a GPU, `auto`', /^(cu\d{3}|pypi|auto)$/),
        otherwise: 'from the CUDA version',
        ...nothing,
        sentence: 'The build of torch to install.',
    },
    editableInstall: {
        group: 'Toolchain',
        kind: choice('none', 'precompiled', 'full'),
        default: 'none',
        sentence: "Whether to install the fork itself too: `precompiled` with upstream's kernels, which ours then replace; `full` by its own setup.py.",
    },
    preset: {
        group: 'Build',
        kind: string('the name of a preset', /^[^\s/-][^\s/]*$/),
        default: 'release',
        sentence: 'The CMake preset to configure and build; one that the fork committed is kept.',
    },
    buildType: {
        group: 'Build',
        kind: string('a build type of CMake, such as `Release` or `RelWithDebInfo`', /^\w+$/),
        default: 'Release',
        sentence: 'The build type that a preset written by this tool sets.',
    },
    targets: {
        group: 'Build',
        kind: list('names of CMake targets, such as `_C` or `_moe_C`', /^[\w.+:][\w.+:-]*$/),
        otherwise: 'all that the fork installs',
        value: () => [],
        sentence: 'The modules to build and install, instead of all.',
    },
    cmakeArgs: {
        group: 'Build',
        kind: commandWords('arguments of cmake, quoted as in a shell, such as `-DUSE_X=ON`'),
        otherwise: 'none',
        value: () => [],
        sentence: 'More arguments for the configuration.',
    },
    pythonVariable: {
        group: 'Build',
        kind: string('the name of a CMake variable, such as `VLLM_PYTHON_EXECUTABLE`', /^\w+$/),
        otherwise: "found in the fork's CMakeLists.txt",
        ...nothing,
        sentence: 'The cache variable by which the fork is told its Python.',
    },
    jobs: {
        group: 'Build',
        kind: wholeNumber(1),
        otherwise: 'from cores and memory',
        ...nothing,
        sentence: 'How many compilations run at a time.',
    },
    nvccThreads: {
        group: 'Build',
        kind: wholeNumber(1),
        default: '1',
        sentence: 'How many architectures one nvcc compiles at a time; part of every compile command, so the same on every machine.',
    },
    clean: {
        group: 'Build',
        kind: choice('auto', 'always', 'never'),
        default: 'auto',
        sentence: 'When to drop the build tree and begin anew: `auto` where it cannot be trusted; `never` fails there instead.',
    },
    timeBudget: {
        group: 'Build',
        kind: duration(),
        otherwise: 'none',
        ...nothing,
        sentence: 'The time from the start of the job after which the build stops and saves its progress.',
    },
    onMiss: {
        group: 'Build',
        kind: choice('build', 'fail'),
        default: 'build',
        sentence: 'What to do where the finished kernels are not cached.',
    },
    cache: {
        group: 'Caches',
        kind: choice('auto', 'github', 'directory', 'off'),
        default: 'auto',
        sentence: "Where the caches live: GitHub's cache service, a directory, or nowhere; `auto` is the service where there is one.",
    },
    layers: {
        group: 'Caches',
        kind: choices(store/* layerNames */.E),
        default: store/* layerNames */.E.join(' '),
        sentence: 'The caches to use.',
    },
    cacheDir: {
        group: 'Caches',
        kind: path(),
        otherwise: '`~/.cache/vllm-incremental-build`',
        value: ({ home, environment }) => (0,external_node_path_.join)(ownCacheHome(environment.XDG_CACHE_HOME) ?? (0,external_node_path_.join)(home, '.cache'), 'vllm-incremental-build'),
        sentence: 'The directory of the directory store, of installed toolkits and of Python environments.',
    },
    cacheSize: {
        group: 'Caches',
        kind: bytes(),
        default: '20G',
        sentence: 'What the directory store may hold; the least recently used entries go first.',
    },
    cacheWrite: {
        group: 'Caches',
        kind: choice('auto', 'always', 'never'),
        default: 'auto',
        sentence: 'Whether this run may save; `auto` refuses where an event runs foreign code with the rights of the default branch.',
    },
    compilerCache: {
        group: 'Caches',
        kind: choice('auto', 'ccache', 'sccache', 'off'),
        default: 'auto',
        sentence: 'The compiler cache; `auto` is ccache.',
    },
    compilerCacheSize: {
        group: 'Caches',
        kind: bytes(),
        default: '3G',
        sentence: 'What the compiler cache may hold.',
    },
    artifactName: {
        group: 'Results',
        kind: string('a name without any of `" : < > | * ? \\ /`', /^[^":<>|*?\r\n\\/]+$/),
        default: 'vllm-kernels',
        sentence: 'The artifact to upload; jobs of one workflow run need different names.',
    },
    artifactRetentionDays: {
        group: 'Results',
        kind: wholeNumber(0, 400),
        default: '0',
        sentence: "How many days the artifact is kept; `0` is the repository's own rule.",
    },
    report: {
        group: 'Results',
        kind: path(),
        otherwise: "in the action, a file in the runner's temporary directory; else not written",
        value: ({ environment }) => reportOfStep(environment),
        sentence: 'Where to write the report as JSON.',
    },
    verbose: {
        group: 'Results',
        door: 'command-line',
        kind: kinds_boolean(),
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
    return inputs[setting].door !== 'command-line';
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

/***/ 6671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ workflowLog),
/* harmony export */   QU: () => (/* binding */ maskSecrets),
/* harmony export */   dg: () => (/* binding */ terminalLog)
/* harmony export */ });
/* unused harmony exports withoutCommands, withinLimits */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19948);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87024);



/**
 * Makes text harmless for the runner, which takes a line that begins with `::` or `##[` for a
 * command (actions/runner src/Runner.Common/ActionCommand.cs): a file's name may hold such a line.
 */
function withoutCommands(text) {
    return text.replace(/^(\s*)(::|##\[)/gm, '$1\u200b$2');
}
/** @returns what a reader may see of a text, by the secrets of this process */
function shown(text) {
    return (0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .hideSecrets */ .s0)(text, (0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsIn */ .VY)((0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .am)()));
}
/**
 * Keeps to what GitHub shows of a step: ten annotations of a kind, of which one is left to the
 * step's own failure, and 4,096 characters of each (actions/runner src/Runner.Worker/ExecutionContext.cs);
 * of a job fifty (https://github.com/actions/toolkit/issues/734). The rest would be dropped without
 * a word: it stands in the log, as lines.
 * @param annotate writes an annotation
 * @param tell writes a line
 */
function withinLimits(annotate, tell) {
    let annotations = 0;
    return (text) => {
        annotations += 1;
        if (annotations > 9) {
            tell(text);
        }
        else if (text.length > 4000) {
            annotate(`${text.slice(0, 3950)}… (the log has the rest)`);
            tell(text);
        }
        else {
            annotate(text);
        }
    };
}
const tellReader = (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(withoutCommands(shown(text)));
const workflowLog = {
    info: tellReader,
    warning: withinLimits((text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(shown(text)), (text) => tellReader(`warning: ${text}`)),
    error: withinLimits((text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(shown(text)), (text) => tellReader(`error: ${text}`)),
    debug: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(shown(text)),
    group: (title, body) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os(shown(title), body),
    output: process.stdout,
};
/** Tells the runner which texts it must hide, in the output of compilers too. */
function maskSecrets() {
    for (const secret of (0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsIn */ .VY)((0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .am)()))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret);
}
/** @param verbose whether debug lines are printed. Everything goes to stderr: stdout is for results. */
function terminalLog(verbose = false) {
    const write = (text) => process.stderr.write(`${shown(text)}\n`);
    return {
        info: write,
        warning: (text) => write(`warning: ${text}`),
        error: (text) => write(`error: ${text}`),
        debug: (text) => {
            if (verbose)
                write(text);
        },
        group: async (title, body) => {
            write(`── ${title}`);
            return await body();
        },
        output: process.stderr,
    };
}


/***/ }),

/***/ 19948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   YC: () => (/* binding */ withoutActionRights),
/* harmony export */   am: () => (/* binding */ ownEnvironment),
/* harmony export */   dy: () => (/* binding */ probe),
/* harmony export */   k2: () => (/* binding */ askIfPossible),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41955);
/* harmony import */ var execa__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98194);


/** Our environment without the names that have no value. Children get less: {@link withoutActionRights}. */
function ownEnvironment() {
    return Object.fromEntries(Object.entries(process.env).filter((pair) => pair[1] !== undefined));
}
/**
 * What the runner gives to this action alone: inputs, state, the tokens that write caches and
 * artifacts, and the files through which a step speaks to the runner. Every program that we start
 * may run a fork's code, and a pull request's.
 */
const ofTheAction = /^(INPUT_.*|ACTIONS_.*|STATE_.*|GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY))$/;
/** @returns an environment without the rights of the action; every child process gets such a one. */
function withoutActionRights(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !ofTheAction.test(name)));
}
/**
 * What @actions/exec hands to `stdin.end()`: nothing to write, so that a program which is gone
 * already breaks no pipe. Even an empty buffer is written, and its EPIPE ends our process, since
 * nobody listens for it (packages/exec/src/toolrunner.ts).
 */
const noInput = (() => { });
/**
 * Runs a command that the reader of the log should see; its output streams.
 * Standard input is empty: a program that asks a question gets end-of-file instead of hanging
 * (@actions/exec leaves it open otherwise: actions/toolkit packages/exec/src/toolrunner.ts).
 * @returns the exit code; does not throw on a failing one.
 */
async function show(command, args, options = {}) {
    const onLine = options.onLine;
    return await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .exec */ .m)(`"${command}"`, [...args], {
        env: withoutActionRights(options.environment ?? ownEnvironment()),
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
 * Asks a program a question and returns its standard output, trimmed at the end.
 * @throws an Error with the command and what it wrote, if it fails or cannot be started.
 */
async function ask(command, args, options = {}) {
    const { stdout } = await (0,execa__WEBPACK_IMPORTED_MODULE_1__/* .execa */ .Ho)(command, args, {
        ...(options.input === undefined ? { stdin: 'ignore' } : { input: options.input }),
        ...(options.directory === undefined ? {} : { cwd: options.directory }),
        env: withoutActionRights(options.environment ?? ownEnvironment()),
        extendEnv: false,
        maxBuffer: 256 * 1024 * 1024,
    });
    return stdout;
}
/**
 * Asks a program whose failure is an answer, too.
 * @param seconds after which it is killed: a daemon behind it may never answer
 * @throws an Error if the program cannot be started
 */
async function probe(command, args, { directory, environment, input }, seconds) {
    const result = await (0,execa__WEBPACK_IMPORTED_MODULE_1__/* .execa */ .Ho)(command, args, {
        ...(input === undefined ? { stdin: 'ignore' } : { input }),
        ...(directory === undefined ? {} : { cwd: directory }),
        env: withoutActionRights(environment ?? ownEnvironment()),
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
/** Like {@link ask}, but `undefined` where the program is absent or fails. */
async function askIfPossible(command, args, options = {}) {
    try {
        return await ask(command, args, options);
    }
    catch {
        return undefined;
    }
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


/***/ }),

/***/ 26212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseSettings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43663);


/**
 * Reads every input. Empty is the same as not given, for a workflow cannot leave an input out.
 * @throws InputError with one sentence for each input that cannot be read: where it stood, what is
 * wrong, what is accepted.
 */
function parseSettings(raw, surroundings) {
    const mistakes = [];
    const values = _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .settingNames */ .H$.map((name) => {
        try {
            return [name, readInput(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .QL[name], raw[(0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputName */ .yu)(name)]?.trim() ?? '', surroundings)];
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz))
                throw error;
            mistakes.push(mistakeIn(name, error.message, surroundings));
            return [];
        }
    });
    if (mistakes.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(mistakes.join('\n'));
    // Sound: the type of `inputs` gives each setting's value the setting's type.
    return Object.fromEntries(values);
}
function readInput(input, text, surroundings) {
    if (text !== '')
        return input.kind.read(text, surroundings);
    if ('default' in input)
        return input.kind.read(input.default, surroundings);
    return input.value(surroundings);
}
function mistakeIn(name, what, { door }) {
    const { kind, inWorkflows } = _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .QL[name];
    const place = door === 'action' ? `Input ${(0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputName */ .yu)(name)}` : `Option --${(0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputName */ .yu)(name)}`;
    const sentence = `${place}: ${what}; accepted: ${kind.accepted}.`;
    return door === 'action' && inWorkflows !== undefined ? `${sentence} ${inWorkflows}` : sentence;
}


/***/ })

};
