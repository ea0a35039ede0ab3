export const id = 749;
export const ids = [749];
export const modules = {

/***/ 76749:
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
// EXTERNAL MODULE: ./build/src/container/calls.js
var calls = __webpack_require__(10292);
// EXTERNAL MODULE: ./build/src/container/link.js
var container_link = __webpack_require__(76765);
;// CONCATENATED MODULE: ./build/src/container/inner-door.js




/** What the program inside is told. */
const told = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('order'), order: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('stop'), cause: schemas/* enum */.k5n(['budget', 'cancelled']) }),
]);
/** Connects to the program outside. @param socket path of its socket */
async function openInnerDoor(socket) {
    const order = Promise.withResolvers();
    const stop = Promise.withResolvers();
    const connection = (0,external_node_net_.connect)(socket);
    await new Promise((resolve, reject) => {
        connection.once('connect', resolve).once('error', reject);
    });
    let caller;
    const link = (0,container_link/* openLink */.F)(connection, (message) => {
        if (caller?.take(message))
            return;
        const known = told.parse(message);
        if (known.type === 'order')
            order.resolve(known.order);
        else
            stop.resolve(known.cause);
    });
    caller = (0,calls/* openCaller */.I)(link);
    // Whether anybody waits for an order that never comes, nobody here knows.
    order.promise.catch(() => { });
    void link.closed.then(() => {
        stop.resolve('cancelled');
        order.reject(new Error('the program outside has gone'));
    });
    return {
        caller,
        order: order.promise,
        onStop: (listener) => void stop.promise.then(listener),
        end: async (message) => {
            link.send({ type: 'end', end: message });
            link.close();
            await link.closed;
        },
    };
}

// EXTERNAL MODULE: ./build/src/container/marked-log.js
var marked_log = __webpack_require__(14466);
// EXTERNAL MODULE: ./build/src/container/store-calls.js
var store_calls = __webpack_require__(88172);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/machine/work-directory.js
var work_directory = __webpack_require__(93860);
// EXTERNAL MODULE: ./build/src/pipeline.js + 43 modules
var pipeline = __webpack_require__(61205);
// EXTERNAL MODULE: ./build/src/report/timeline.js
var timeline = __webpack_require__(36753);
// EXTERNAL MODULE: ./build/src/toolkit/build-tools.js + 4 modules
var build_tools = __webpack_require__(18161);
// EXTERNAL MODULE: ./build/src/toolkit/cuda-version.js
var cuda_version = __webpack_require__(74200);
// EXTERNAL MODULE: ./build/src/toolkit/host.js
var host = __webpack_require__(32732);
// EXTERNAL MODULE: ./build/src/toolkit/python-interpreter.js
var python_interpreter = __webpack_require__(32711);
// EXTERNAL MODULE: ./build/src/toolkit/toolchain.js + 1 modules
var toolchain = __webpack_require__(29134);
;// CONCATENATED MODULE: ./build/src/toolkit/inside.js






/**
 * The compilers of the image that this process runs in.
 * @param image its name, for sentences
 * @param declared as the program outside declared it
 * @param resolution of the environment to make; undefined: the image's own tools serve
 */
function insideToolkit(context, image, declared, resolution) {
    const { settings, environment } = context;
    return {
        kind: 'container',
        where: 'here',
        declare: async () => declared,
        provision: async () => {
            const wanted = settings.cudaVersion === undefined ? undefined : (0,cuda_version/* parseCudaVersion */.vn)(settings.cudaVersion);
            const found = await (0,host/* findHostToolkits */.$)(environment, wanted);
            const toolkit = found.find(({ release }) => wanted === undefined || (0,cuda_version/* sameCudaVersion */.I$)(release, wanted));
            if (toolkit === undefined) {
                throw new errors/* InputError */.dz(found[0] === undefined
                    ? `The image ${image} has no nvcc, neither in CUDA_HOME, CUDA_PATH and PATH nor in /usr/local/cuda; accepted: an image with a CUDA toolkit, such as a -devel image of NVIDIA's.`
                    : `cuda-version is ${settings.cudaVersion}, and the image ${image} has CUDA ${found[0].version}; accepted: cuda-version ${(0,cuda_version/* formatCudaVersion */.V$)(found[0].release)}, or an image with CUDA ${settings.cudaVersion}.`);
            }
            await (0,toolchain/* requireHostCompiler */.p)(environment);
            const tools = await openTools(context, image, resolution);
            return await (0,toolchain/* assembleToolchain */.c)(context, 'container', toolkit.cudaHome, tools);
        },
    };
}
async function openTools(context, image, resolution) {
    if (resolution !== undefined) {
        const python = await (0,python_interpreter/* findPython */.Kq)(await context.uv(), context.settings.pythonVersion);
        return await (0,build_tools/* provideTools */.J8)(context, python, resolution);
    }
    const tools = await (0,build_tools/* pathTools */.rp)(context.environment);
    if (tools !== undefined)
        return await tools.provide();
    throw new errors/* InputError */.dz(`requirements is none, and the image ${image} lacks python3, Ninja or CMake 3.26.1 or newer; accepted: an image with them, or a requirements file.`);
}

// EXTERNAL MODULE: ./build/src/toolkit/toolkit-context.js
var toolkit_context = __webpack_require__(94332);
// EXTERNAL MODULE: ./build/src/run/close-run.js
var close_run = __webpack_require__(98719);
// EXTERNAL MODULE: ./build/src/run/finish.js
var finish = __webpack_require__(14104);
// EXTERNAL MODULE: ./build/src/run/journal.js
var run_journal = __webpack_require__(25952);
// EXTERNAL MODULE: ./build/src/run/order.js
var order = __webpack_require__(81395);
// EXTERNAL MODULE: ./build/src/run/provision.js + 2 modules
var provision = __webpack_require__(41832);
;// CONCATENATED MODULE: ./build/src/run/inside.js














/**
 * The whole life of this program inside of a container: takes an order from the program outside,
 * does it, tells how it ended. Does not throw.
 * @param socket path of the socket to speak over
 */
async function liveInside(socket) {
    const door = await openInnerDoor(socket);
    const end = await door.order
        .then(order/* readOrder */.Rx)
        .then((order) => carryOut(order, door))
        .catch(endOf);
    await door.end(end);
}
function endOf(error) {
    if (error instanceof errors/* InputError */.dz)
        return { kind: 'bad-input', sentence: error.message };
    if (error instanceof errors/* BuildError */.zS)
        return { kind: 'build-error', sentence: error.message };
    const stack = error instanceof Error ? error.stack : undefined;
    return { kind: 'fault', sentence: stack ?? (0,errors/* sentenceOf */.$N)(error) };
}
async function carryOut(order, door) {
    const { settings, trust, task } = order;
    Object.assign(process.env, order.environment);
    const log = (0,marked_log/* markedLog */.N)();
    const store = (0,store_calls/* storeOutside */.lu)(door.caller, order.store.kind, order.store.state, order.archives);
    if (task.kind === 'finish') {
        await (0,finish/* finishUnfinished */.z)({ settings, store, trust, journal: (0,run_journal/* openJournal */._)(log) }, task.unfinished, log);
        return { kind: 'finished' };
    }
    const run = openInside(order, task, { store, log, door });
    try {
        const { snapshot, sources, unfinished } = task;
        const result = await (0,pipeline/* completeBuild */._)(run, {
            ...{ snapshot, sources, unfinished },
            toolchain: await (0,provision/* provisionToolchain */.Z)(run, run.toolkit),
        });
        return { kind: 'built', ...result };
    }
    finally {
        await (0,close_run/* closeRun */.Q)(run);
    }
}
function openInside({ settings, image, trust, shared }, task, { store, log, door }) {
    const { repository, plan, id, resolution, uploads, journal } = task;
    const environment = process.env;
    const context = (0,toolkit_context/* openToolkitContext */.e)(settings, log, environment);
    const toolkit = insideToolkit(context, image, plan.declared, resolution);
    return {
        ...{ settings, log, environment, repository, toolkit, plan, trust, store, id, shared },
        door: { log, print: log.info, setOutput: () => undefined, summarise: async () => undefined },
        workDirectory: (0,work_directory/* workDirectoryPath */._C)(settings.sourceDir),
        timeline: (0,timeline/* createTimeline */.M)(),
        journal: (0,run_journal/* openJournal */._)(log, journal),
        stop: stopFromOutside(door),
        upload: uploads
            ? async (file, name, retentionDays) => (await door.caller.ask('upload', { file, name, retentionDays }))
            : undefined,
    };
}
const signals = ['SIGINT', 'SIGTERM'];
function stopFromOutside(door) {
    const controller = new AbortController();
    let cause;
    const stop = (why) => {
        cause ??= why;
        controller.abort();
    };
    door.onStop(stop);
    // Of the engine, when somebody else stops the container.
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

/** The door of the program inside of a container; its argument is the socket to speak over. */
async function inside() {
    await liveInside(process.argv[2] ?? '');
}


/***/ }),

/***/ 14104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ finishUnfinished)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56458);
/* harmony import */ var _machine_work_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93860);
/* harmony import */ var _plan_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79561);
/* harmony import */ var _tree_build_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79693);
/* harmony import */ var _tree_objects_on_disk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28870);
/* harmony import */ var _restore_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72026);
/* harmony import */ var _save_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89034);
/* harmony import */ var _unproved_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95554);










/**
 * Saves the build tree of a build that was cancelled, or whose step died, and the sources that it
 * was configured with. Everything else can be made again from the tree. Nothing may be at work in it
 * any more.
 */
async function finishUnfinished(saving, unfinished, log) {
    const { sourceDir } = saving.settings;
    const inspection = (0,_tree_build_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .inspectBuildTree */ .H)(sourceDir, unfinished.buildDir);
    if (inspection.usable)
        await (0,_unproved_js__WEBPACK_IMPORTED_MODULE_9__/* .removeUnproved */ ._)(inspection.tree, unfinished.compilations);
    // A configuration alone would take the place of an older tree that has objects.
    const isEmpty = !inspection.usable || (0,_tree_objects_on_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .objectsOnDisk */ .D)(inspection.tree).length === 0;
    const record = isEmpty ? undefined : await (0,_save_js__WEBPACK_IMPORTED_MODULE_8__/* .recordTree */ .A$)(sourceDir, unfinished);
    if (record === undefined) {
        log.info('The build did not come to compile anything; there is no progress to save.');
        return;
    }
    const { run, key, sourcesKey, buildDir, facts } = unfinished;
    const staging = (0,_restore_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .stagingDirectory */ .v7)({ workDirectory: (0,_machine_work_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .workDirectoryPath */ ._C)(sourceDir), id: run });
    try {
        await (0,_save_js__WEBPACK_IMPORTED_MODULE_8__/* .saveTree */ ._I)(saving, key, buildDir, facts.generated, () => (0,_cache_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchBase */ .cu)(saving.store, 'build-tree', (0,_plan_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .treesLike */ .VA)(key), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, 'build-tree.archive')));
        await (0,_save_js__WEBPACK_IMPORTED_MODULE_8__/* .saveSources */ .i5)(saving, sourcesKey, buildDir, facts.externalPins);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staging, { recursive: true, force: true }).catch(() => { });
    }
}


/***/ })

};
