export const id = 213;
export const ids = [213];
export const modules = {

/***/ 16213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommandLine: () => (/* binding */ runCommandLine)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _inputs_check_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87258);
/* harmony import */ var _inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83468);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95741);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89862);
/* harmony import */ var _lib_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20817);
/* harmony import */ var _frontend_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10935);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80481);








const exitCodes = `
Exit codes:
  ${_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCode */ .I$.done}  done
  ${_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCode */ .I$.buildFailed}  the build failed
  ${_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCode */ .I$.badInput}  wrong usage or bad input
  ${_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCode */ .I$.outOfTime}  stopped by the time budget, progress saved`;
/**
 * Runs one command line.
 * @param words the arguments after the program's name
 * @param commands under their names, in the order of `--help`
 * @returns the exit code; does not throw
 */
async function runCommandLine(words, commands, terminal = processTerminal()) {
    let code = _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCode */ .I$.done;
    const program = createProgram(commands, terminal, async (entry, options, argument) => {
        const settings = (0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSettings */ .P)(rawInputs(options), terminal.surroundings);
        await (0,_inputs_check_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .checkPaths */ .n)(settings, terminal.surroundings);
        const frontend = {
            log: (0,_log_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalLog */ .d)(settings.verbose),
            print: (text) => terminal.writeResult(`${(0,_log_js__WEBPACK_IMPORTED_MODULE_6__/* .shown */ .S)(text)}\n`),
        };
        const run = await entry.load();
        code = await run(settings, frontend, argument);
    });
    try {
        await program.parseAsync(words, { from: 'user' });
        return code;
    }
    catch (error) {
        // Commander has written its own message already.
        if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7) {
            return error.exitCode === 0 ? _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCode */ .I$.done : _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCode */ .I$.badInput;
        }
        const ending = (0,_frontend_js__WEBPACK_IMPORTED_MODULE_5__/* .endingOf */ .z)(error);
        terminal.writeMessage(`${ending.message}\n`);
        return ending.code;
    }
}
/** @param run called with the command that was asked for, its options and its argument */
function createProgram(commands, terminal, run) {
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('vllm-incremental-build')
        .description('Compiles only the CUDA kernels that a push to a vLLM fork changed.')
        .version(_lib_version_js__WEBPACK_IMPORTED_MODULE_7__/* .toolVersion */ .f)
        .exitOverride()
        .configureOutput({ writeOut: terminal.writeResult, writeErr: terminal.writeMessage })
        .addHelpText('after', exitCodes);
    for (const [name, entry] of Object.entries(commands)) {
        const { argument, sentence } = entry;
        const usage = argument === undefined ? name : `${name} <${argument}>`;
        const command = program.command(usage).description(sentence);
        for (const setting of _inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .settingNames */ .H$)
            addInput(command, setting);
        command.action(async () => {
            await run(entry, command.opts(), command.args[0] ?? '');
        });
    }
    return program;
}
function addInput(command, name) {
    const input = _inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .inputs */ .QL[name];
    if (input.frontend === 'action')
        return;
    const { kind } = input;
    const flag = `--${(0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .inputName */ .yu)(name)}`;
    const option = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(kind.name === 'boolean' ? flag : `${flag} <${kind.name}>`, `${input.sentence} Accepted: ${kind.accepted} (default: ${'default' in input ? input.default : input.otherwise}).`).helpGroup(`${input.group}:`);
    if (kind.many) {
        option.argParser((value, earlier) => earlier === undefined ? value : `${earlier}\n${value}`);
    }
    command.addOption(option);
}
/** Commander names an option's value as we name the setting. */
function rawInputs(options) {
    return Object.fromEntries(_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .settingNames */ .H$
        .filter((name) => options[name] !== undefined)
        .map((name) => [(0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .inputName */ .yu)(name), String(options[name])]));
}
function processTerminal() {
    return {
        surroundings: (0,_frontend_js__WEBPACK_IMPORTED_MODULE_5__/* .surroundingsHere */ .U)('command-line'),
        writeResult: (text) => process.stdout.write(text),
        writeMessage: (text) => process.stderr.write(text),
    };
}


/***/ }),

/***/ 10935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ surroundingsHere),
/* harmony export */   z: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89862);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80481);



/** @returns the surroundings of this process */
function surroundingsHere(frontend) {
    return { frontend, directory: process.cwd(), home: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), environment: process.env };
}
/** @returns exit code and message for any thrown value */
function endingOf(error) {
    const code = error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz ? _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I$.badInput : _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I$.buildFailed;
    return { code, message: (0,_log_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(explanationOf(error)) };
}
/** Only what nobody expected comes with a stack. */
function explanationOf(error) {
    const expected = error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz ? error.message : (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .buildProblemOf */ .ln)(error);
    if (expected !== undefined)
        return expected;
    const detail = (error instanceof Error ? error.stack : undefined) ?? (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
    return `${detail}\nThis is a fault of vllm-incremental-build itself: please report it with the text above and what \`doctor\` prints.`;
}


/***/ }),

/***/ 80481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var _lib_programs_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60462);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36650);


/** @returns what a reader may see of a text, by the secrets of this process */
function shown(text) {
    return (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecrets */ .s0)(text, (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsIn */ .VY)((0,_lib_programs_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .a)()));
}
/** @param verbose whether debug lines are printed. Everything goes to stderr: stdout is for results. */
function terminalLog(verbose = false) {
    const write = (text) => process.stderr.write(`${shown(text)}\n`);
    return {
        info: write,
        warning: (text) => write(`warning: ${text}`),
        error: (text) => write(`error: ${text}`),
        debug: (text) => {
            if (verbose)
                write(text);
        },
        group: async (title, body) => {
            write(`── ${title}`);
            return await body();
        },
        output: process.stderr,
    };
}


/***/ }),

/***/ 36650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VY: () => (/* binding */ secretsIn),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   s0: () => (/* binding */ hideSecrets)
/* harmony export */ });
/* harmony import */ var _lib_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72428);

/** Names of variables whose whole value is a secret. */
const secretName = /(^|_)(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CONNECTION_STRING|(ACCESS|ACCOUNT|API|PRIVATE|SECRET|STORAGE)_?KEY)$/i;
/**
 * User information before the host of a URL: `user:password@`, or only a token (RFC 3986, 3.2.1).
 */
const userInformation = /(?<=\b[a-z][a-z0-9+.-]*:\/\/)[^\s/?#@]*(?:@[^\s/?#@]*)*(?=@)/gi;
/** Shorter values are likely ordinary words; hiding them would hide half a log. */
const shortest = 6;
const mask = '***';
/**
 * Finds the secrets in an environment: values of variables with secret names, and passwords (or
 * tokens instead of them) in URLs in any value.
 * @returns the longest first, so that a secret that contains another is hidden entirely
 */
function secretsIn(environment) {
    const secrets = Object.entries(environment).flatMap(([name, value]) => [
        ...(secretName.test(name) ? [value.trim()] : []),
        ...[...value.matchAll(userInformation)].flatMap(([found]) => passwordOf(found)),
    ]);
    return [...new Set(secrets)]
        .filter((secret) => secret.length >= shortest)
        .sort((a, b) => b.length - a.length);
}
/** @returns the password as in the URL and decoded; a name without a password may be a token */
function passwordOf(found) {
    const colon = found.indexOf(':');
    const password = colon < 0 ? found : found.slice(colon + 1);
    return [password, (0,_lib_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(() => decodeURIComponent(password)) ?? password];
}
/** @returns the text without these secrets and without the user information of any URL */
function hideSecrets(text, secrets) {
    return secrets.reduce((shown, secret) => shown.replaceAll(secret, mask), text.replace(userInformation, mask));
}
/**
 * @returns a copy of the data with {@link hideSecrets} applied to every string; field names stay
 */
function withoutSecrets(data, secrets) {
    const hide = (value) => {
        if (typeof value === 'string')
            return hideSecrets(value, secrets);
        if (Array.isArray(value))
            return value.map(hide);
        if (value === null || typeof value !== 'object')
            return value;
        return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, hide(part)]));
    };
    // Safe: only the content of strings changes.
    return hide(data);
}


/***/ }),

/***/ 87258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ checkPaths)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89862);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83468);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95741);




/**
 * Checks the paths that the inputs name, so that a run does not end at one of them after hours.
 * @throws InputError with one sentence for each path that cannot serve
 */
async function checkPaths(settings, surroundings) {
    const mistakes = [];
    for (const name of _table_js__WEBPACK_IMPORTED_MODULE_3__/* .settingNames */ .H$) {
        const { use } = _table_js__WEBPACK_IMPORTED_MODULE_3__/* .inputs */ .QL[name].kind;
        const path = settings[name];
        const fault = use && typeof path === 'string' && (await faultOf(path, use));
        if (fault)
            mistakes.push((0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .mistakeIn */ .o)(name, `'${path}' ${fault}`, surroundings));
    }
    if (mistakes.length > 0)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(mistakes.join('\n'));
}
/** @returns the end of a sentence about the path; undefined where it can serve */
async function faultOf(path, use) {
    try {
        const isDirectory = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory();
        if (use === 'new-file')
            return isDirectory ? 'is a directory' : undefined;
        return isDirectory ? undefined : 'is not a directory';
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOTDIR')
            return 'lies below a file';
        if (code === 'ENOENT')
            return use === 'directory' ? 'does not exist' : undefined;
        // What may not be looked at is met, and said, where it is needed.
        return undefined;
    }
}


/***/ }),

/***/ 83468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseSettings),
/* harmony export */   o: () => (/* binding */ mistakeIn)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89862);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95741);


/**
 * Reads every input. Empty is the same as not given, for a workflow cannot leave an input out.
 * @throws InputError with one sentence for each input that cannot be read: where it stood, what is
 * wrong, what is accepted.
 */
function parseSettings(raw, surroundings) {
    const mistakes = [];
    const values = _table_js__WEBPACK_IMPORTED_MODULE_1__/* .settingNames */ .H$.map((name) => {
        try {
            return [name, readInput(_table_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .QL[name], raw[(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .inputName */ .yu)(name)]?.trim() ?? '', surroundings)];
        }
        catch (error) {
            if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz))
                throw error;
            mistakes.push(mistakeIn(name, error.message, surroundings));
            return [];
        }
    });
    if (mistakes.length > 0)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(mistakes.join('\n'));
    // Sound: the type of `inputs` gives each setting's value the setting's type.
    return Object.fromEntries(values);
}
function readInput(input, text, surroundings) {
    if (text !== '')
        return input.kind.read(text, surroundings);
    if ('default' in input)
        return input.kind.read(input.default, surroundings);
    return input.value?.(surroundings);
}
/**
 * The sentence for an input that cannot be used.
 * @param what what is wrong with it
 */
function mistakeIn(name, what, { frontend }) {
    const { kind, inWorkflows } = _table_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .QL[name];
    const place = frontend === 'action' ? `Input ${(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .inputName */ .yu)(name)}` : `Option --${(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .inputName */ .yu)(name)}`;
    const sentence = `${place}: ${what}; accepted: ${kind.accepted}.`;
    return frontend === 'action' && inWorkflows !== undefined
        ? `${sentence} ${inWorkflows}`
        : sentence;
}


/***/ }),

/***/ 20817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toolVersion)
/* harmony export */ });
/** The version of this program; a test compares it with package.json. */
const toolVersion = '0.1.0';


/***/ })

};
