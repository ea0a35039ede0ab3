export const id = 779;
export const ids = [779,416];
export const modules = {

/***/ 67663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ settingsOfStep),
/* harmony export */   u: () => (/* binding */ workflowDoor)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1113);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43663);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6671);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26212);





/** The door of a step in a workflow. */
const workflowDoor = {
    log: _log_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowLog */ .QE,
    print: _log_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowLog */ .QE.info,
    setOutput: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH,
    summarise: async (markdown) => {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown, true).write();
    },
};
/**
 * The settings that the step's `with:` asks for.
 * @throws InputError
 */
function settingsOfStep() {
    const names = _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .settingNames */ .H$.filter(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .isActionInput */ .bb).map(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputName */ .yu);
    const raw = Object.fromEntries(names.map((name) => [name, _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name)]));
    return (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSettings */ .P)(raw, (0,_door_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsHere */ .U)('action'));
}


/***/ }),

/***/ 62416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadCommands: () => (/* binding */ loadCommands)
/* harmony export */ });
/** The one place where the doors meet the commands. Each loads only what it does. */
const loadCommands = async (door) => ({
    build: async (settings) => (await Promise.all(/* import() */[__webpack_require__.e(884), __webpack_require__.e(857), __webpack_require__.e(6), __webpack_require__.e(799), __webpack_require__.e(819), __webpack_require__.e(44), __webpack_require__.e(546), __webpack_require__.e(666), __webpack_require__.e(52), __webpack_require__.e(436), __webpack_require__.e(722), __webpack_require__.e(205), __webpack_require__.e(210)]).then(__webpack_require__.bind(__webpack_require__, 97210))).buildCommand(settings, door),
    plan: async (settings) => (await Promise.all(/* import() */[__webpack_require__.e(884), __webpack_require__.e(857), __webpack_require__.e(6), __webpack_require__.e(799), __webpack_require__.e(546), __webpack_require__.e(666), __webpack_require__.e(52), __webpack_require__.e(941)]).then(__webpack_require__.bind(__webpack_require__, 98941))).planCommand(settings, door),
    presets: async (settings) => (await Promise.all(/* import() */[__webpack_require__.e(884), __webpack_require__.e(857), __webpack_require__.e(6), __webpack_require__.e(799), __webpack_require__.e(546), __webpack_require__.e(666), __webpack_require__.e(364)]).then(__webpack_require__.bind(__webpack_require__, 72364))).presetsCommand(settings, door),
    install: async (artifact, settings) => (await Promise.all(/* import() */[__webpack_require__.e(884), __webpack_require__.e(857), __webpack_require__.e(6), __webpack_require__.e(819), __webpack_require__.e(722), __webpack_require__.e(354)]).then(__webpack_require__.bind(__webpack_require__, 46863))).installCommand(artifact, settings, door),
    verify: async (manifest, settings) => (await Promise.all(/* import() */[__webpack_require__.e(884), __webpack_require__.e(857), __webpack_require__.e(6), __webpack_require__.e(819), __webpack_require__.e(722), __webpack_require__.e(354)]).then(__webpack_require__.bind(__webpack_require__, 46863))).verifyCommand(manifest, settings, door),
    doctor: async (settings) => (await Promise.all(/* import() */[__webpack_require__.e(884), __webpack_require__.e(857), __webpack_require__.e(546), __webpack_require__.e(565)]).then(__webpack_require__.bind(__webpack_require__, 55565))).doctorCommand(settings, door),
    finish: async (settings) => (await Promise.all(/* import() */[__webpack_require__.e(884), __webpack_require__.e(857), __webpack_require__.e(6), __webpack_require__.e(799), __webpack_require__.e(546), __webpack_require__.e(666), __webpack_require__.e(52), __webpack_require__.e(436), __webpack_require__.e(969)]).then(__webpack_require__.bind(__webpack_require__, 44721))).finishCommand(settings, door),
});


/***/ }),

/***/ 85779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67663);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _load_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62416);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6671);




/** The post step: the net under a build that was cancelled or failed. Never fails the job. */
async function post(load = _load_commands_js__WEBPACK_IMPORTED_MODULE_3__.loadCommands) {
    try {
        (0,_log_js__WEBPACK_IMPORTED_MODULE_2__/* .maskSecrets */ .QU)();
        const settings = (0,_action_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsOfStep */ .$)();
        const commands = await load(_action_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowDoor */ .u);
        await commands.finish(settings);
    }
    catch (error) {
        _action_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowDoor */ .u.log.warning(`Nothing more was saved: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceOf */ .$N)(error)}`);
    }
}


/***/ })

};
