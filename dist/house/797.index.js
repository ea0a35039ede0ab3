export const id = 797;
export const ids = [797];
export const modules = {

/***/ 24797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishCommand: () => (/* binding */ finishCommand)
/* harmony export */ });
/* harmony import */ var _build_stop_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88017);
/* harmony import */ var _machine_work_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93860);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84674);
/* harmony import */ var _run_save_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89034);
/* harmony import */ var _run_unfinished_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60474);





/**
 * The post step: saves the build tree of a build that was cancelled, or whose step died, and the
 * sources that it was configured with. Everything else can be made again from the tree.
 */
async function finishCommand(settings, door) {
    const { sourceDir } = settings;
    const unfinished = await (0,_run_unfinished_js__WEBPACK_IMPORTED_MODULE_4__/* .readUnfinished */ .ML)(sourceDir);
    if (unfinished === undefined)
        return;
    const saving = await (0,_run_run_js__WEBPACK_IMPORTED_MODULE_2__/* .openSaving */ .V)(settings, door);
    // Where main was killed, Ninja may still be at work; a build tree is saved while it stands still.
    await (0,_build_stop_js__WEBPACK_IMPORTED_MODULE_0__/* .stopWorkIn */ .JN)(unfinished.buildDir);
    const record = await (0,_run_save_js__WEBPACK_IMPORTED_MODULE_3__/* .recordTree */ .A$)(sourceDir, unfinished);
    if (record === undefined) {
        door.log.info('The build did not come to compile anything; there is no progress to save.');
    }
    else {
        const { key, sourcesKey, buildDir, facts } = unfinished;
        await (0,_run_save_js__WEBPACK_IMPORTED_MODULE_3__/* .saveTree */ ._I)(saving, key, buildDir, facts.generated);
        await (0,_run_save_js__WEBPACK_IMPORTED_MODULE_3__/* .saveSources */ .i5)(saving, sourcesKey, buildDir, facts.externalPins);
    }
    await (0,_run_unfinished_js__WEBPACK_IMPORTED_MODULE_4__/* .forgetUnfinished */ .Tv)((0,_machine_work_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .workDirectoryPath */ ._C)(sourceDir));
}


/***/ })

};
