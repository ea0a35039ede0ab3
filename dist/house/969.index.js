export const id = 969;
export const ids = [969];
export const modules = {

/***/ 44721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finishCommand: () => (/* binding */ finishCommand)
});

// EXTERNAL MODULE: ./build/src/build/stop.js
var stop = __webpack_require__(99644);
// EXTERNAL MODULE: ./build/src/machine/work-directory.js
var work_directory = __webpack_require__(93860);
// EXTERNAL MODULE: ./build/src/process.js
var process = __webpack_require__(19948);
// EXTERNAL MODULE: ./build/src/run/finish.js
var finish = __webpack_require__(14104);
// EXTERNAL MODULE: ./build/src/container/engine.js + 1 modules
var container_engine = __webpack_require__(43644);
// EXTERNAL MODULE: ./build/src/container/places.js
var places = __webpack_require__(62877);
// EXTERNAL MODULE: ./build/src/container/start.js + 2 modules
var start = __webpack_require__(37388);
// EXTERNAL MODULE: ./build/src/tree/paths.js
var paths = __webpack_require__(45926);
// EXTERNAL MODULE: ./build/src/run/container-note.js
var container_note = __webpack_require__(9545);
// EXTERNAL MODULE: ./build/src/run/in-container.js + 3 modules
var in_container = __webpack_require__(11151);
// EXTERNAL MODULE: ./build/src/run/stop-signal.js + 1 modules
var stop_signal = __webpack_require__(23076);
;// CONCATENATED MODULE: ./build/src/run/finish-in-container.js









/** Whether an unfinished build was begun in a container. */
function isInContainer({ buildDir }) {
    return (0,paths/* isInside */.FK)(buildDir, places/* places */.zn.repository);
}
/**
 * Saves what a build in a container left: its record names files of the image, so that it is written
 * in a container like the first. One that is still at work notices that its run has gone and ends.
 */
async function finishInContainer(saving, unfinished) {
    const { settings, door } = saving;
    const workDirectory = (0,work_directory/* workDirectoryPath */._C)(settings.sourceDir);
    const note = await (0,container_note/* readContainerNote */.S)(workDirectory);
    if (note === undefined) {
        door.log.info('Which image the build ran in was not noted; there is no progress to save.');
        return;
    }
    const environment = (0,process/* ownEnvironment */.am)();
    const engine = await (0,container_engine/* findEngine */.G)(settings.containerEngine, environment);
    if (!(await (0,start/* hasEnded */.hY)(engine, note.name, in_container/* patience */._))) {
        await (0,start/* removeContainer */.od)(engine, note.name);
        door.log.warning('The build did not stop in time and was killed; its progress cannot be trusted and is not saved.');
        return;
    }
    const stop = await (0,stop_signal/* watchForStop */.F1)(undefined);
    try {
        await (0,in_container/* doInContainer */.i)({ ...saving, ...{ workDirectory, environment, stop }, named: note.named, upload: undefined }, { engine, image: { ...note.image, downloadBytes: undefined } }, `${note.name}-finish`, () => ({ kind: 'finish', unfinished }));
    }
    finally {
        stop.close();
    }
}

// EXTERNAL MODULE: ./build/src/run/run.js + 31 modules
var run = __webpack_require__(65666);
// EXTERNAL MODULE: ./build/src/run/unfinished.js
var run_unfinished = __webpack_require__(60474);
;// CONCATENATED MODULE: ./build/src/commands/finish.js







/**
 * The post step: saves the build tree of a build that was cancelled, or whose step died, and the
 * sources that it was configured with. Everything else can be made again from the tree.
 */
async function finishCommand(settings, door) {
    const { sourceDir } = settings;
    const unfinished = await (0,run_unfinished/* readUnfinished */.ML)(sourceDir);
    // Another run's note, or one that came with the checkout, is not this run's to save.
    if (unfinished === undefined || unfinished.run !== (0,run/* runIdentity */.yK)((0,process/* ownEnvironment */.am)()))
        return;
    const saving = await (0,run/* openSaving */.V9)(settings, door);
    // Where main was killed, Ninja may still be at work; a build tree is saved while it stands still.
    if (isInContainer(unfinished)) {
        await finishInContainer({ ...saving, door }, unfinished);
    }
    else {
        await (0,stop/* stopWorkIn */.JN)(unfinished.buildDir);
        await (0,finish/* finishUnfinished */.z)(saving, unfinished, door.log);
    }
    await (0,run_unfinished/* forgetUnfinished */.Tv)((0,work_directory/* workDirectoryPath */._C)(sourceDir));
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


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
