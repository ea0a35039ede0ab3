export const id = 160;
export const ids = [160];
export const modules = {

/***/ 36697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ settingsOfStep),
/* harmony export */   s: () => (/* binding */ workflowFrontend)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83468);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95741);
/* harmony import */ var _frontend_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10935);
/* harmony import */ var _workflow_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85137);





/** The frontend of a step in a workflow. */
const workflowFrontend = {
    log: _workflow_log_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowLog */ .QE,
    print: _workflow_log_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowLog */ .QE.info,
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
    const names = _inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .settingNames */ .H$.filter(_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .isActionInput */ .bb).map(_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .inputName */ .yu);
    const raw = Object.fromEntries(names.map((name) => [name, _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name)]));
    return (0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSettings */ .P)(raw, (0,_frontend_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsHere */ .U)('action'));
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

/***/ 85137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ workflowLog),
/* harmony export */   QU: () => (/* binding */ maskSecrets)
/* harmony export */ });
/* unused harmony exports withoutCommands, withinLimits */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _lib_programs_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60462);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80481);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36650);




/**
 * Defuses workflow commands: the runner interprets a line that begins with `::` or `##[` as a
 * command (actions/runner src/Runner.Common/ActionCommand.cs), and a file's name may contain such a
 * line.
 */
function withoutCommands(text) {
    return text.replace(/^(\s*)(::|##\[)/gm, '$1\u200b$2');
}
/**
 * Keeps annotations within GitHub's limits and writes the rest to the log, since GitHub would drop
 * it silently. The limits are ten annotations of each level in a step, one of them reserved for the
 * step's own failure, with 4,096 characters each (actions/runner
 * src/Runner.Worker/ExecutionContext.cs); and fifty in a job
 * (https://github.com/actions/toolkit/issues/734).
 * @param annotate writes an annotation
 * @param tell writes a line
 */
function withinLimits(annotate, tell) {
    let annotations = 0;
    return (text) => {
        annotations += 1;
        if (annotations > 9) {
            tell(text);
        }
        else if (text.length > 4000) {
            annotate(`${text.slice(0, 3950)}… (the log has the rest)`);
            tell(text);
        }
        else {
            annotate(text);
        }
    };
}
const tellReader = (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(withoutCommands((0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)));
const workflowLog = {
    info: tellReader,
    warning: withinLimits((text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e((0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)), (text) => tellReader(`warning: ${text}`)),
    error: withinLimits((text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3((0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)), (text) => tellReader(`error: ${text}`)),
    debug: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz((0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)),
    group: (title, body) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os((0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(title), body),
    output: process.stdout,
};
/**
 * Registers secrets with the runner, which then hides them in all output, including that of
 * compilers.
 */
function maskSecrets() {
    for (const secret of (0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsIn */ .VY)((0,_lib_programs_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .ownEnvironment */ .a)()))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret);
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

/***/ 85779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _frontends_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36697);
/* harmony import */ var _frontends_workflow_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85137);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89862);



const loadFinish = async () => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(194), __webpack_require__.e(6), __webpack_require__.e(94), __webpack_require__.e(616), __webpack_require__.e(68), __webpack_require__.e(954), __webpack_require__.e(779), __webpack_require__.e(99), __webpack_require__.e(943), __webpack_require__.e(550)]).then(__webpack_require__.bind(__webpack_require__, 58550))).finishCommand;
/** The post step: the net under a build that was cancelled or failed. Never fails the job. */
async function post(load = loadFinish) {
    try {
        (0,_frontends_workflow_log_js__WEBPACK_IMPORTED_MODULE_1__/* .maskSecrets */ .QU)();
        const settings = (0,_frontends_action_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsOfStep */ .$)();
        const finish = await load();
        await finish(settings, _frontends_action_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowFrontend */ .s);
    }
    catch (error) {
        _frontends_action_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowFrontend */ .s.log.warning(`Nothing more was saved: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ })

};
