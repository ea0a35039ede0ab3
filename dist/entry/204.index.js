export const id = 204;
export const ids = [204];
export const modules = {

/***/ 19204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inside: () => (/* binding */ inside)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/container/protocol/calls.js
var calls = __webpack_require__(48531);
// EXTERNAL MODULE: ./build/src/container/protocol/link.js
var protocol_link = __webpack_require__(37368);
;// CONCATENATED MODULE: ./build/src/container/protocol/inner-connection.js




/** Messages to the program inside. */
const told = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('request'), request: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('stop'), cause: schemas/* enum */.k5n(['budget', 'cancelled']) }),
]);
/**
 * Connects to the program outside.
 * @param socket path of its socket
 */
async function openInnerConnection(socket) {
    const request = Promise.withResolvers();
    const stop = Promise.withResolvers();
    const connection = (0,external_node_net_.connect)(socket);
    await new Promise((resolve, reject) => {
        connection.once('connect', resolve).once('error', reject);
    });
    let caller;
    const link = (0,protocol_link/* openLink */.F)(connection, (message) => {
        if (caller?.take(message))
            return;
        const known = told.parse(message);
        if (known.type === 'request')
            request.resolve(known.request);
        else
            stop.resolve(known.cause);
    });
    caller = (0,calls/* openCaller */.I)(link);
    // If nobody awaits the request, its rejection must not count as unhandled.
    request.promise.catch(() => { });
    void link.closed.then(() => {
        stop.resolve('cancelled');
        request.reject(new Error('the program outside has gone'));
    });
    return {
        caller,
        request: request.promise,
        onStop: (listener) => void stop.promise.then(listener),
        end: async (message) => {
            link.send({ type: 'end', end: message });
            link.close();
            await link.closed;
        },
    };
}

// EXTERNAL MODULE: ./build/src/container/protocol/marked-log.js
var marked_log = __webpack_require__(25423);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/machine/work-directory.js
var work_directory = __webpack_require__(93860);
// EXTERNAL MODULE: ./build/src/report/timeline.js
var timeline = __webpack_require__(36753);
// EXTERNAL MODULE: ./build/src/toolkit/python/build-tools.js
var build_tools = __webpack_require__(4697);
// EXTERNAL MODULE: ./build/src/toolkit/python/environment.js
var environment = __webpack_require__(73530);
// EXTERNAL MODULE: ./build/src/toolkit/python/interpreter.js
var interpreter = __webpack_require__(65705);
// EXTERNAL MODULE: ./build/src/toolkit/toolchain.js + 1 modules
var toolchain = __webpack_require__(28800);
// EXTERNAL MODULE: ./build/src/toolkit/sources/host.js
var host = __webpack_require__(59995);
;// CONCATENATED MODULE: ./build/src/toolkit/sources/container-inside.js






/**
 * The compilers of the image that this process runs in.
 * @param image its name, for messages
 * @param declared as the program outside declared it
 * @param resolution of the environment to create; undefined: the image's own tools are used
 */
function insideToolkit(context, image, declared, resolution) {
    const { settings, environment } = context;
    return {
        where: 'here',
        declared,
        provision: async () => {
            const wanted = settings.cudaVersion;
            const found = await (0,host/* findHostToolkits */.$w)(environment, wanted);
            const toolkit = (0,host/* matchingToolkit */.Iz)(found, wanted);
            if (toolkit === undefined) {
                throw new errors/* InputError */.dz(found[0] === undefined
                    ? `The image ${image} has no nvcc, neither in CUDA_HOME, CUDA_PATH and PATH nor in /usr/local/cuda; accepted: an image with a CUDA toolkit, such as a -devel image of NVIDIA's.`
                    : `cuda-version is ${wanted}, and the image ${image} has CUDA ${found[0].version}; accepted: cuda-version ${found[0].release}, or an image with CUDA ${wanted}.`);
            }
            await (0,toolchain/* requireHostCompiler */.pT)(environment);
            const tools = await openTools(context, image, resolution);
            return await (0,toolchain/* assembleToolchain */.c5)(context, 'container', toolkit.cudaHome, tools);
        },
    };
}
async function openTools(context, image, resolution) {
    if (resolution !== undefined) {
        const python = await (0,interpreter/* findPython */.Kq)(await context.uv(), context.settings.pythonVersion);
        return await (0,environment/* provideEnvironment */.Pq)(context, python, resolution);
    }
    const tools = await (0,build_tools/* pathTools */.rp)(context.environment);
    if (tools !== undefined)
        return await tools.provide();
    throw new errors/* InputError */.dz(`requirements is none, and the image ${image} lacks python3, Ninja or CMake 3.26.1 or newer; accepted: an image with them, or a requirements file.`);
}

// EXTERNAL MODULE: ./build/src/toolkit/toolkit-context.js
var toolkit_context = __webpack_require__(94332);
// EXTERNAL MODULE: ./build/src/run/checkpoint/finish.js
var finish = __webpack_require__(12431);
// EXTERNAL MODULE: ./build/src/run/complete-build.js + 33 modules
var complete_build = __webpack_require__(20717);
// EXTERNAL MODULE: ./build/src/run/journal.js
var run_journal = __webpack_require__(25952);
// EXTERNAL MODULE: ./build/src/run/provision.js + 2 modules
var provision = __webpack_require__(44552);
// EXTERNAL MODULE: ./build/src/run/run.js + 25 modules
var run_run = __webpack_require__(96954);
// EXTERNAL MODULE: ./build/src/run/container/request.js
var request = __webpack_require__(64366);
// EXTERNAL MODULE: ./build/src/run/container/store-calls.js
var store_calls = __webpack_require__(25130);
;// CONCATENATED MODULE: ./build/src/run/container/inside.js














/**
 * Runs this program inside a container: receives a container request, carries it out, reports how
 * it ended. Does not throw.
 * @param socket path of the socket that connects it to the program outside
 */
async function liveInside(socket) {
    const connection = await openInnerConnection(socket);
    const end = await connection.request
        .then(request/* parseRequest */.TR)
        .then((request) => carryOut(request, connection))
        .catch(endOf);
    await connection.end(end);
}
function endOf(error) {
    if (error instanceof errors/* InputError */.dz)
        return { kind: 'bad-input', sentence: error.message };
    if (error instanceof errors/* BuildError */.zS)
        return { kind: 'build-error', sentence: error.message };
    const stack = error instanceof Error ? error.stack : undefined;
    return { kind: 'fault', sentence: stack ?? (0,errors/* messageOf */.bD)(error) };
}
async function carryOut(request, connection) {
    const { settings, trust, task } = request;
    Object.assign(process.env, request.environment);
    const log = (0,marked_log/* markedLog */.N)();
    const store = (0,store_calls/* storeOutside */.lu)(connection.caller, request.store.kind, request.store.state, request.archives);
    if (task.kind === 'finish') {
        await (0,finish/* finishCheckpoint */.s)({ settings, store, trust, journal: (0,run_journal/* openJournal */._)(log) }, task.checkpoint, log);
        return { kind: 'finished' };
    }
    const run = openInside(request, task, { store, log, connection });
    try {
        const { snapshot, sources, checkpoint } = task;
        const result = await (0,complete_build/* completeBuild */._)(run, {
            ...{ snapshot, sources, checkpoint },
            toolchain: await (0,provision/* provisionToolchain */.Z)(run, run.toolkit),
        });
        return { kind: 'built', ...result };
    }
    finally {
        await (0,run_run/* closeRun */.Ql)(run);
    }
}
function openInside({ settings, image, trust, shared }, task, { store, log, connection }) {
    const { repository, plan, id, resolution, uploads, journal } = task;
    const environment = process.env;
    const context = (0,toolkit_context/* openToolkitContext */.e)(settings, log, environment);
    const toolkit = insideToolkit(context, image, plan.declared, resolution);
    return {
        ...{ settings, log, environment, repository, toolkit, plan, trust, store, id, shared },
        frontend: {
            log,
            print: log.info,
        },
        workDirectory: (0,work_directory/* workDirectoryPath */._C)(settings.sourceDir),
        timeline: (0,timeline/* createTimeline */.M)(),
        journal: (0,run_journal/* openJournal */._)(log, journal),
        stop: stopFromOutside(connection),
        upload: uploads
            ? async (file, name, retentionDays) => (await connection.caller.ask('upload', { file, name, retentionDays }))
            : undefined,
    };
}
const signals = ['SIGINT', 'SIGTERM'];
function stopFromOutside(connection) {
    const controller = new AbortController();
    let cause;
    const stop = (why) => {
        cause ??= why;
        controller.abort();
    };
    connection.onStop(stop);
    // The engine sends these when somebody else stops the container.
    const onSignal = () => stop('cancelled');
    for (const signal of signals)
        process.on(signal, onSignal);
    return {
        signal: controller.signal,
        cause: () => cause,
        close: () => {
            for (const signal of signals)
                process.off(signal, onSignal);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/inside.js

/** The frontend of the program inside of a container; its argument is the socket to speak over. */
async function inside() {
    await liveInside(process.argv[2] ?? '');
}


/***/ }),

/***/ 12431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ finishCheckpoint)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_layers_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99574);
/* harmony import */ var _machine_work_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93860);
/* harmony import */ var _tree_build_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83920);
/* harmony import */ var _tree_objects_on_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28870);
/* harmony import */ var _build_unverified_objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6188);
/* harmony import */ var _layers_build_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45779);
/* harmony import */ var _layers_external_sources_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20632);
/* harmony import */ var _layers_save_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48753);










/**
 * Saves the build tree of a build that was cancelled or whose step died, and the sources that it
 * was configured with. Everything else can be made again from the tree. No process may still be
 * working in the tree.
 */
async function finishCheckpoint(saving, checkpoint, log) {
    const { sourceDir } = saving.settings;
    const inspection = (0,_tree_build_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .inspectBuildTree */ .H)(sourceDir, checkpoint.buildDir);
    if (inspection.usable)
        await (0,_build_unverified_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .removeUnverifiedObjects */ .U)(inspection.tree, checkpoint.compilations);
    // A tree with a configuration alone would replace an older one that has objects.
    const isEmpty = !inspection.usable || (0,_tree_objects_on_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsOnDisk */ .D)(inspection.tree).length === 0;
    const record = isEmpty ? undefined : await (0,_layers_build_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .recordTree */ .A$)(sourceDir, checkpoint);
    if (record === undefined) {
        log.info('The build did not come to compile anything; there is no progress to save.');
        return;
    }
    const { run, key, sourcesKey, buildDir, facts } = checkpoint;
    const staging = (0,_machine_work_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .stagingDirectory */ .v7)((0,_machine_work_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .workDirectoryPath */ ._C)(sourceDir), run);
    try {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, 'build-tree.archive');
        await (0,_layers_save_js__WEBPACK_IMPORTED_MODULE_9__/* .saveLayer */ .t)(saving, _layers_build_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .buildTree */ .H6, {
            key,
            pack: async () => ({
                ...(await (0,_layers_build_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .packTree */ .Av)(sourceDir, buildDir, facts.generated)),
                base: await (0,_cache_layers_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchBase */ .cu)(saving.store, 'build-tree', (0,_layers_build_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .treesLike */ .VA)(key), place),
            }),
        });
        await (0,_layers_save_js__WEBPACK_IMPORTED_MODULE_9__/* .saveLayer */ .t)(saving, _layers_external_sources_js__WEBPACK_IMPORTED_MODULE_8__/* .externalSources */ .Cu, {
            key: sourcesKey,
            pack: () => (0,_layers_external_sources_js__WEBPACK_IMPORTED_MODULE_8__/* .packSources */ ._Z)(facts.externalPins, buildDir),
        });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staging, { recursive: true, force: true }).catch(() => { });
    }
}


/***/ })

};
