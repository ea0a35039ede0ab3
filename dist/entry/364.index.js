export const id = 364;
export const ids = [364];
export const modules = {

/***/ 72364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   presetsCommand: () => (/* binding */ presetsCommand)
/* harmony export */ });
/* harmony import */ var _cmake_presets_write_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68698);
/* harmony import */ var _inputs_toolkit_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49816);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89862);
/* harmony import */ var _machine_checkout_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69535);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96954);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





/** The command `presets`: provisions the toolchain and writes CMakeUserPresets.json for it. */
async function presetsCommand(settings, frontend) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const _lock = __addDisposableResource(env_1, await (0,_machine_checkout_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .lockCheckout */ .y)(settings.sourceDir, frontend.log), true);
        const run = await (0,_run_run_js__WEBPACK_IMPORTED_MODULE_4__/* .openRun */ .Iy)(settings, frontend);
        run.stop.close();
        if (run.toolkit.where === 'container') {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`presets are written for compilers of this machine, and toolkit is container; accepted: ${_inputs_toolkit_names_js__WEBPACK_IMPORTED_MODULE_1__/* .toolkitsHere */ .m_.join(', ')}.`);
        }
        const toolchain = await run.toolkit.provision();
        const { name, buildDir, sentences } = await (0,_cmake_presets_write_js__WEBPACK_IMPORTED_MODULE_0__/* .writePresets */ .cD)(run.settings, toolchain, run.plan.jobs);
        for (const sentence of sentences)
            frontend.log.info(sentence);
        frontend.print(`Preset ${name} builds in ${buildDir}.`);
        return _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$.done;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


/***/ }),

/***/ 69535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ lockCheckout)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
/* harmony import */ var _lib_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39509);




/**
 * Waits until no other run works in a checkout, then keeps others out until the lock is disposed of
 * or this process ends, however it ends. The lock is a Unix socket in Linux's abstract namespace
 * (unix(7)): it leaves no file behind, and a run that waits sees its connection to it close.
 * @param sourceDir exists
 */
async function lockCheckout(sourceDir, log) {
    const name = `\0vllm-incremental-build ${(0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .o)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(sourceDir))}`;
    let lock = await listen(name);
    if (lock === undefined) {
        log.info(`Another run is at work in ${sourceDir}; this one waits until it has ended.`);
    }
    while (lock === undefined) {
        await untilClosed(name);
        lock = await listen(name);
    }
    return lock;
}
/** @returns undefined where another process has the name */
async function listen(name) {
    const waiting = new Set();
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.createServer)((socket) => {
        waiting.add(socket.unref());
        socket.on('error', () => { }).on('close', () => waiting.delete(socket));
    });
    // The lock alone keeps no process running.
    server.unref().listen(name);
    try {
        await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(server, 'listening');
    }
    catch (error) {
        if (error.code === 'EADDRINUSE')
            return undefined;
        throw error;
    }
    return {
        [Symbol.asyncDispose]: async () => {
            server.close();
            for (const socket of waiting)
                socket.destroy();
        },
    };
}
/** Settles when the process that has the name gave it up, or had done so already. */
async function untilClosed(name) {
    await new Promise((closed) => {
        (0,node_net__WEBPACK_IMPORTED_MODULE_2__.connect)(name)
            .resume()
            .on('error', () => { })
            .on('close', closed);
    });
}


/***/ })

};
