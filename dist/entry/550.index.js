export const id = 550;
export const ids = [550];
export const modules = {

/***/ 58550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finishCommand: () => (/* binding */ finishCommand)
});

// EXTERNAL MODULE: ./build/src/cmake/stop.js
var stop = __webpack_require__(57749);
// EXTERNAL MODULE: ./build/src/lib/programs/environment.js
var programs_environment = __webpack_require__(60462);
// EXTERNAL MODULE: ./build/src/machine/work-directory.js
var work_directory = __webpack_require__(93860);
// EXTERNAL MODULE: ./build/src/run/checkpoint/checkpoint.js
var checkpoint_checkpoint = __webpack_require__(2534);
// EXTERNAL MODULE: ./build/src/run/checkpoint/finish.js
var finish = __webpack_require__(12431);
// EXTERNAL MODULE: ./build/src/container/engine/engine.js + 1 modules
var engine_engine = __webpack_require__(36025);
// EXTERNAL MODULE: ./build/src/container/engine/path-mapping.js
var path_mapping = __webpack_require__(56938);
// EXTERNAL MODULE: ./build/src/container/engine/start.js + 2 modules
var start = __webpack_require__(56918);
// EXTERNAL MODULE: ./build/src/lib/files/paths.js
var paths = __webpack_require__(66821);
// EXTERNAL MODULE: ./build/src/run/stop-signal.js + 1 modules
var stop_signal = __webpack_require__(23076);
// EXTERNAL MODULE: ./build/src/run/container/note.js
var container_note = __webpack_require__(78983);
// EXTERNAL MODULE: ./build/src/run/container/run-in-container.js + 3 modules
var run_in_container = __webpack_require__(56943);
;// CONCATENATED MODULE: ./build/src/run/container/finish-in-container.js









/** Whether a checkpoint is of a build in a container. */
function isInContainer({ buildDir }) {
    return (0,paths/* isInside */.FK)(buildDir, path_mapping/* places */.zn.repository);
}
/**
 * Saves what a build in a container left. Its record names files of the image, so it is written in
 * a container of the same image. A container that is still running notices that its run is gone and
 * ends by itself.
 */
async function finishInContainer(saving, checkpoint) {
    const { settings, frontend } = saving;
    const workDirectory = (0,work_directory/* workDirectoryPath */._C)(settings.sourceDir);
    const note = await (0,container_note/* readContainerNote */.S)(workDirectory);
    if (note === undefined) {
        frontend.log.info('Which image the build ran in was not noted; there is no progress to save.');
        return;
    }
    const environment = (0,programs_environment/* ownEnvironment */.a)();
    const engine = await (0,engine_engine/* findEngine */.G)(settings.containerEngine, environment);
    if (!(await (0,start/* hasEnded */.hY)(engine, note.name, run_in_container/* patience */._))) {
        await (0,start/* removeContainer */.od)(engine, note.name);
        frontend.log.warning('The build did not stop in time and was killed; its progress cannot be trusted and is not saved.');
        return;
    }
    const stop = await (0,stop_signal/* watchForStop */.F1)(undefined);
    try {
        await (0,run_in_container/* doInContainer */.i)({ ...saving, ...{ workDirectory, environment, stop }, named: note.named, upload: undefined }, { engine, image: { ...note.image, downloadBytes: undefined } }, `${note.name}-finish`, () => ({ kind: 'finish', checkpoint }));
    }
    finally {
        stop.close();
    }
}

// EXTERNAL MODULE: ./build/src/run/run.js + 25 modules
var run = __webpack_require__(96954);
;// CONCATENATED MODULE: ./build/src/commands/finish.js







/**
 * The post step: saves the build tree of a build that was cancelled, or whose step died, and the
 * sources that it was configured with. Everything else can be made again from the tree.
 */
async function finishCommand(settings, frontend) {
    const { sourceDir } = settings;
    const checkpoint = await (0,checkpoint_checkpoint/* readCheckpoint */.HQ)(sourceDir);
    // Another run's note, or one that came with the checkout, is not this run's to save.
    if (checkpoint === undefined || checkpoint.run !== (0,run/* runIdentity */.yK)((0,programs_environment/* ownEnvironment */.a)()))
        return;
    const saving = await (0,run/* openSaving */.V9)(settings, frontend);
    // Where main was killed, Ninja may still be at work; a build tree is saved while it stands still.
    if (isInContainer(checkpoint)) {
        await finishInContainer({ ...saving, frontend }, checkpoint);
    }
    else {
        await (0,stop/* stopWorkIn */.JN)(checkpoint.buildDir);
        await (0,finish/* finishCheckpoint */.s)(saving, checkpoint, frontend.log);
    }
    await (0,checkpoint_checkpoint/* removeCheckpoint */.PI)((0,work_directory/* workDirectoryPath */._C)(sourceDir));
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
