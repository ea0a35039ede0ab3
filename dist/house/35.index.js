export const id = 35;
export const ids = [35];
export const modules = {

/***/ 45035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommandLine: () => (/* binding */ runCommandLine)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1113);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43663);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6671);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19948);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87024);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26212);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28009);









const exitCodes = `
Exit codes:
  ${_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$.done}  done
  ${_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$.buildFailed}  the build failed
  ${_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$.badInput}  wrong usage or bad input
  ${_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$.outOfTime}  stopped by the time budget, progress saved`;
/**
 * Runs one command line.
 * @param words the arguments after the program's name
 * @returns the exit code; does not throw
 */
async function runCommandLine(words, load, terminal = processTerminal()) {
    let code = _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$.done;
    const program = createProgram(terminal, async (options, run) => {
        const settings = (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSettings */ .P)(rawInputs(options), terminal.surroundings);
        const door = {
            log: (0,_log_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalLog */ .dg)(settings.verbose),
            print: (text) => terminal.writeResult(`${(0,_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .hideSecrets */ .s0)(text, (0,_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .secretsIn */ .VY)((0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .ownEnvironment */ .am)()))}\n`),
            setOutput: () => undefined,
            summarise: async () => undefined,
        };
        code = await run(await load(door), settings);
    });
    try {
        await program.parseAsync(words, { from: 'user' });
        return code;
    }
    catch (error) {
        // Commander has written its own message already.
        if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7) {
            return error.exitCode === 0 ? _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$.done : _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$.badInput;
        }
        const ending = (0,_door_js__WEBPACK_IMPORTED_MODULE_1__/* .endingOf */ .z)(error);
        terminal.writeMessage(`${ending.message}\n`);
        return ending.code;
    }
}
/** @param start called by every command with its options and what to do with the commands */
function createProgram(terminal, start) {
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('vllm-incremental-build')
        .description('Compiles only the CUDA kernels that a push to a vLLM fork changed.')
        .version(_version_js__WEBPACK_IMPORTED_MODULE_8__/* .toolVersion */ .f)
        .exitOverride()
        .configureOutput({ writeOut: terminal.writeResult, writeErr: terminal.writeMessage })
        .addHelpText('after', exitCodes);
    const add = (usage, description, run) => {
        const command = program.command(usage).description(description);
        for (const name of _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .settingNames */ .H$)
            addInput(command, name);
        command.action(async (...given) => {
            await start(command.opts(), run(String(given[0])));
        });
    };
    add('build', 'Compile what changed, install it, write the manifest.', () => (commands, settings) => commands.build(settings));
    add('plan', 'Say what `build` would do and why; do nothing.', () => (commands, settings) => commands.plan(settings));
    add('presets', 'Write CMakeUserPresets.json.', () => (commands, settings) => commands.presets(settings));
    add('install <artifact>', 'Check a downloaded artifact (a directory or a zip) and put its kernels in place.', (artifact) => (commands, settings) => commands.install(artifact, settings));
    add('verify <manifest>', 'Check the installed kernels against a kernels.json.', (manifest) => (commands, settings) => commands.verify(manifest, settings));
    add('doctor', 'Say what this machine has and lacks.', () => (commands, settings) => commands.doctor(settings));
    return program;
}
function addInput(command, name) {
    const input = _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputs */ .QL[name];
    if (input.door === 'action')
        return;
    const { kind } = input;
    const flag = `--${(0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputName */ .yu)(name)}`;
    const option = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(kind.name === 'boolean' ? flag : `${flag} <${kind.name}>`, `${input.sentence} Accepted: ${kind.accepted} (default: ${'default' in input ? input.default : input.otherwise}).`).helpGroup(`${input.group}:`);
    if (kind.many) {
        option.argParser((value, earlier) => earlier === undefined ? value : `${earlier}\n${value}`);
    }
    command.addOption(option);
}
/** Commander names an option's value as we name the setting. */
function rawInputs(options) {
    return Object.fromEntries(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .settingNames */ .H$
        .filter((name) => options[name] !== undefined)
        .map((name) => [(0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputName */ .yu)(name), String(options[name])]));
}
function processTerminal() {
    return {
        surroundings: (0,_door_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsHere */ .U)('command-line'),
        writeResult: (text) => process.stdout.write(text),
        writeMessage: (text) => process.stderr.write(text),
    };
}


/***/ }),

/***/ 28009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toolVersion)
/* harmony export */ });
/** The version of this program; a test proves that it is the one of package.json. */
const toolVersion = '0.1.0';


/***/ })

};
