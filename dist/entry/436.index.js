export const id = 436;
export const ids = [436];
export const modules = {

/***/ 44436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commands: () => (/* binding */ commands)
/* harmony export */ });
/**
 * Every command that a user can ask for, under its name and in the order of `--help`. The action runs
 * `build`, and in its post step `finish.ts`.
 */
const commands = {
    build: {
        sentence: 'Compile what changed, install it, write the manifest.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(955), __webpack_require__.e(194), __webpack_require__.e(6), __webpack_require__.e(94), __webpack_require__.e(819), __webpack_require__.e(44), __webpack_require__.e(383), __webpack_require__.e(616), __webpack_require__.e(68), __webpack_require__.e(954), __webpack_require__.e(779), __webpack_require__.e(722), __webpack_require__.e(134), __webpack_require__.e(99), __webpack_require__.e(698), __webpack_require__.e(108), __webpack_require__.e(943), __webpack_require__.e(539)]).then(__webpack_require__.bind(__webpack_require__, 39539))).buildCommand,
    },
    plan: {
        sentence: 'Say what `build` would do and why; do nothing.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(955), __webpack_require__.e(194), __webpack_require__.e(6), __webpack_require__.e(94), __webpack_require__.e(819), __webpack_require__.e(383), __webpack_require__.e(616), __webpack_require__.e(68), __webpack_require__.e(954), __webpack_require__.e(779), __webpack_require__.e(722), __webpack_require__.e(134), __webpack_require__.e(941)]).then(__webpack_require__.bind(__webpack_require__, 98941))).planCommand,
    },
    presets: {
        sentence: 'Write CMakeUserPresets.json.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(955), __webpack_require__.e(194), __webpack_require__.e(6), __webpack_require__.e(94), __webpack_require__.e(383), __webpack_require__.e(616), __webpack_require__.e(68), __webpack_require__.e(954), __webpack_require__.e(698), __webpack_require__.e(364)]).then(__webpack_require__.bind(__webpack_require__, 72364))).presetsCommand,
    },
    install: {
        argument: 'artifact',
        sentence: 'Check a downloaded artifact (a directory or a zip) and put its kernels in place.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(955), __webpack_require__.e(194), __webpack_require__.e(6), __webpack_require__.e(819), __webpack_require__.e(68), __webpack_require__.e(722), __webpack_require__.e(208)]).then(__webpack_require__.bind(__webpack_require__, 46863))).installCommand,
    },
    verify: {
        argument: 'manifest',
        sentence: 'Check the installed kernels against a kernels.json.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(336)]).then(__webpack_require__.bind(__webpack_require__, 56955))).verifyCommand,
    },
    doctor: {
        sentence: 'Say what this machine has and lacks.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(955), __webpack_require__.e(194), __webpack_require__.e(616), __webpack_require__.e(565)]).then(__webpack_require__.bind(__webpack_require__, 55565))).doctorCommand,
    },
};


/***/ })

};
