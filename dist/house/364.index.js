export const id = 364;
export const ids = [364];
export const modules = {

/***/ 72364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   presetsCommand: () => (/* binding */ presetsCommand)
/* harmony export */ });
/* harmony import */ var _build_write_presets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73149);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65666);



/** The command `presets`: provisions the toolchain and writes CMakeUserPresets.json for it. */
async function presetsCommand(settings, door) {
    const run = await (0,_run_run_js__WEBPACK_IMPORTED_MODULE_2__/* .openRun */ .Iy)(settings, door);
    run.stop.close();
    if (run.toolkit.where === 'container') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('presets are written for compilers of this machine, and toolkit is container; accepted: wheels, host.');
    }
    const toolchain = await run.toolkit.provision();
    const { name, buildDir, sentences } = await (0,_build_write_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .writePresets */ .c)(run.settings, toolchain, run.plan.jobs);
    for (const sentence of sentences)
        door.log.info(sentence);
    door.print(`Preset ${name} builds in ${buildDir}.`);
    return _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I$.done;
}


/***/ })

};
