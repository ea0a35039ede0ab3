export const id = 941;
export const ids = [941];
export const modules = {

/***/ 98941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planCommand: () => (/* binding */ planCommand),
/* harmony export */   verdict: () => (/* binding */ verdict)
/* harmony export */ });
/* harmony import */ var _cache_layers_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99574);
/* harmony import */ var _inputs_layer_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74335);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89862);
/* harmony import */ var _lib_format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48922);
/* harmony import */ var _report_statuses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2420);
/* harmony import */ var _report_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26108);
/* harmony import */ var _run_layers_layer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96339);
/* harmony import */ var _run_layers_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97134);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96954);









/** The command `plan`: says what `build` would look for and do; writes nothing into the checkout. */
async function planCommand(settings, frontend) {
    const run = await (0,_run_run_js__WEBPACK_IMPORTED_MODULE_6__/* .openRun */ .Iy)(settings, frontend);
    run.stop.close();
    const { plan, repository, trust } = run;
    const found = await findEntries(run);
    frontend.print([
        `Commit ${repository.commit.slice(0, 12)}${repository.dirty ? ', with changes' : ''}: ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(plan.kernelInputs.length, 'kernel input')}, digest ${plan.kernelInputsDigest.slice(0, 20)}.`,
        `Reads from ${trust.read.join(', ')}; ${trust.write === undefined ? 'writes nothing' : `writes to ${trust.write}`}: ${trust.reason}.`,
        `Compiles ${plan.jobs} at a time.`,
        '',
        (0,_report_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textTable */ .e)([{ title: 'Layer' }, { title: 'Found' }, { title: 'Key' }], found.map((finding) => layerRow(run, finding))),
        '',
        verdict(found),
        '',
        (0,_report_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textTable */ .e)([{ title: `Toolchain: ${plan.declared.toolkit}` }, { title: 'Version' }], Object.entries(plan.declared.versions)),
    ].join('\n'));
    return _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I$.done;
}
async function findEntries(run) {
    return await Promise.all(_inputs_layer_names_js__WEBPACK_IMPORTED_MODULE_8__/* .layerNames */ .E.map(async (layer) => {
        const unused = (0,_run_layers_layer_js__WEBPACK_IMPORTED_MODULE_4__/* .whyUnused */ .pj)(run, layer)?.reason;
        if (unused !== undefined)
            return { layer, unused };
        return { layer, entry: await (0,_cache_layers_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .findEntry */ .w4)(run.store, layer, keyOf(run, layer)) };
    }));
}
function keyOf({ plan }, layer) {
    return _run_layers_table_js__WEBPACK_IMPORTED_MODULE_5__/* .layers */ .Z[layer].keyOf(plan.keyFacts);
}
function layerRow(run, { layer, unused, entry }) {
    const title = (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .layerTitle */ .KY)(layer);
    if (entry === undefined)
        return [title, unused ?? 'nothing', keyOf(run, layer).key];
    return [title, entry.exact ? 'this very one' : 'one to go on from', entry.key];
}
/** @returns one sentence: what `build` would do, as far as the entries tell before they are opened */
function verdict(found) {
    const has = (name) => found.some(({ layer, entry }) => layer === name && entry !== undefined);
    if (has('products')) {
        return 'The products would be restored; nothing would be provisioned, configured or compiled.';
    }
    if (has('build-tree')) {
        return 'The compilers would be provisioned and the build tree restored; Ninja would compile what differs.';
    }
    return has('compiler-cache')
        ? 'Everything would be built, with what the compiler cache holds.'
        : 'Everything would be compiled.';
}


/***/ }),

/***/ 26108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/**
 * A table for a terminal: columns as wide as their widest cell, two spaces between, a rule under
 * the titles, no trailing blanks. Control sequences and line breaks in cells are removed, so that a
 * file name of a pull request cannot overwrite the reader's screen.
 * @param rows cells by row; a missing cell is empty
 * @returns lines joined by `\n`, without a final one
 */
function textTable(columns, rows) {
    const drawn = columns.map(({ title, align }, index) => {
        const cells = [title, ...rows.map((row) => row[index] ?? '')].map(plain);
        const width = Math.max(...cells.map(({ length }) => length));
        const [head, ...body] = cells.map((cell) => align === 'right' ? cell.padStart(width) : cell.padEnd(width));
        return [head, '─'.repeat(width), ...body];
    });
    const lines = Array.from({ length: rows.length + 2 }, (_, line) => drawn.map((column) => column[line]).join('  '));
    return lines.map((line) => line.trimEnd()).join('\n');
}
function plain(cell) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(cell).replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ');
}


/***/ })

};
