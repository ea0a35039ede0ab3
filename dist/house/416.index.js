export const id = 416;
export const ids = [416];
export const modules = {

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


/***/ })

};
