export const id = 210;
export const ids = [210];
export const modules = {

/***/ 97210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildCommand: () => (/* binding */ buildCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/inputs/output-values.js
/** @returns the value of every output, as the action sets it */
function outputValues(report, { artifact, python, report: path }) {
    const { compiled, total } = report.translationUnits;
    return {
        outcome: report.outcome,
        'products-hit': String(report.layers.products.status === 'hit'),
        compiled: String(compiled),
        total: String(total),
        'hit-rate': hitRate(report),
        manifest: report.manifest ?? '',
        'artifact-id': String(artifact?.id ?? ''),
        'artifact-url': artifact?.url ?? '',
        python: python ?? '',
        report: path ?? '',
    };
}
/** Rounded down, so that 100 means that nothing was compiled. */
function hitRate({ outcome, translationUnits: { total, compiled } }) {
    // What an unfinished build did not reach is no hit.
    if (outcome === 'failed' || outcome === 'incomplete')
        return '';
    return String(total === 0 ? 100 : Math.floor((100 * (total - compiled)) / total));
}

// EXTERNAL MODULE: ./build/src/pipeline.js + 43 modules
var pipeline = __webpack_require__(61205);
// EXTERNAL MODULE: ./build/src/process.js
var process = __webpack_require__(19948);
// EXTERNAL MODULE: ./build/src/report/humanise.js
var humanise = __webpack_require__(75226);
;// CONCATENATED MODULE: ./build/src/report/headline.js

/** @returns the run in one sentence, plain text. */
function headline(report) {
    const total = (0,humanise/* humaniseSeconds */.id)(report.seconds.total);
    const { compiled, total: units } = report.translationUnits;
    switch (report.outcome) {
        case 'restored':
            return `Nothing was compiled: the products of an earlier run were used, in ${total}.`;
        case 'built':
            return `${compiled} of ${(0,humanise/* counted */.hS)(units, 'translation unit')} compiled${details(report)}, in ${total}.`;
        case 'incomplete':
            return `The build was stopped: ${compiled} of ${(0,humanise/* counted */.hS)(units, 'translation unit')} compiled${details(report)}, in ${total}; the next run goes on from there.`;
        case 'failed':
            return `The build failed: ${compiled} of ${(0,humanise/* counted */.hS)(units, 'translation unit')} compiled${details(report)}, in ${total}.`;
    }
}
function details(report) {
    const { compiled, fromCompilerCache, total } = report.translationUnits;
    const kept = total - compiled - fromCompilerCache;
    return [
        ...(fromCompilerCache > 0 ? [`; ${fromCompilerCache} from the compiler cache`] : []),
        // What an unfinished build did not reach is not kept.
        ...(kept > 0 && report.outcome === 'built' ? [`; ${kept} kept from the build tree`] : []),
        ...(report.linked.length > 0 ? [`; ${(0,humanise/* counted */.hS)(report.linked.length, 'module')} linked`] : []),
    ].join('');
}

;// CONCATENATED MODULE: ./build/src/report/markdown.js
/**
 * Makes text safe inside Markdown and HTML: whatever either could take for structure becomes a
 * numeric character reference, which "cannot be used in place of symbols indicating structure"
 * (CommonMark 0.31, section 2.5). File names, compiler words and branch names of a pull request
 * pass through here.
 * @param limit characters that are shown; the rest is replaced by an ellipsis.
 */
function escapeMarkdown(text, limit = 300) {
    const characters = [...text];
    const shown = characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : text;
    return (shown
        // Line breaks end a table's row, and control characters have no place in a summary.
        .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
        .replace(/[&<>"'`|*_~[\]\\#!$]|:(?=\/\/)/g, (found) => `&#${found.charCodeAt(0)};`));
}
/** @returns escaped text in a code font; Markdown inside `<code>` would still be read as such. */
function code(text, limit) {
    return `<code>${escapeMarkdown(text, limit)}</code>`;
}
/** @param rows cells that are escaped already. @returns a table of GitHub Flavored Markdown. */
function markdownTable(columns, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [
        line(columns.map(({ title }) => title)),
        line(columns.map(({ align }) => (align === 'right' ? '--:' : '---'))),
        ...rows.map(line),
    ].join('\n');
}

// EXTERNAL MODULE: ./build/src/report/report-schema.js
var report_schema = __webpack_require__(74054);
// EXTERNAL MODULE: ./build/src/report/statuses.js
var statuses = __webpack_require__(2420);
// EXTERNAL MODULE: ./build/src/report/table.js
var table = __webpack_require__(26108);
;// CONCATENATED MODULE: ./build/src/report/summary.js






/** Translation units named in a summary; the rest is counted. */
const namedUnits = 20;
/** Lines in any other list. */
const namedLines = 20;
/**
 * The job summary.
 * @returns GitHub Flavored Markdown. Every list and cell is bounded, so that it stays below 256 KiB,
 *   far from the 1 MiB at which GitHub drops a step's summary
 *   (docs.github.com, "Workflow commands", step isolation and limits).
 */
function jobSummary(report, context = {}) {
    return [
        `### ${escapeMarkdown(context.title ?? 'vLLM kernels', 200)}`,
        `**${escapeMarkdown(headline(report))}**`,
        ...bullets(context.warnings ?? [], '⚠️ '),
        layersTable(report),
        ...rebuiltSection(report),
        ...artifactLine(context),
        `<details><summary>Time and bytes</summary>`,
        timesTable(report),
        bytesLine(report),
        ...bullets(context.saves ?? []),
        '</details>',
        '',
    ].join('\n\n');
}
/** The end of a run on the command line: the headline, the layers, and what was compiled and why. */
function terminalSummary(report) {
    const layers = layerEntries(report).map(([name, layer]) => [
        statuses/* layerTitles */.vz[name],
        layer.status,
        layer.reason,
    ]);
    const { named, rest } = slowestUnits(report, 10);
    const units = named.map((unit) => [unit.source, costOf(unit), (0,humanise/* listed */.KE)(unit.because, 3)]);
    return [
        headline(report),
        (0,table/* textTable */.e)([{ title: 'Layer' }, { title: 'Status' }, { title: 'Why' }], layers),
        ...(units.length === 0 ? [] : [(0,table/* textTable */.e)(unitColumns, units)]),
        ...(rest === undefined ? [] : [rest]),
    ].join('\n\n');
}
function layerEntries(report) {
    return Object.entries(report.layers);
}
function layersTable(report) {
    return markdownTable([{ title: 'Layer' }, { title: 'Status' }, { title: 'Why' }], layerEntries(report).map(([name, layer]) => [
        statuses/* layerTitles */.vz[name],
        layer.status,
        escapeMarkdown(layer.reason),
    ]));
}
const unitColumns = [
    { title: 'Recompiled' },
    { title: 'Time', align: 'right' },
    { title: 'Because' },
];
/** @returns the units that took longest, and a sentence on the others if there are any. */
function slowestUnits({ rebuilt }, limit) {
    const slowest = rebuilt.toSorted((a, b) => b.seconds - a.seconds);
    const named = slowest.slice(0, limit);
    const others = slowest.slice(limit);
    if (others.length === 0)
        return { named };
    const seconds = others.reduce((sum, unit) => sum + unit.seconds, 0);
    return {
        named,
        rest: `And ${(0,humanise/* counted */.hS)(others.length, 'more translation unit')}, ${(0,humanise/* humaniseSeconds */.id)(seconds)} in all.`,
    };
}
function costOf(unit) {
    return unit.fromCompilerCache ? 'from the compiler cache' : (0,humanise/* humaniseSeconds */.id)(unit.seconds);
}
function rebuiltSection(report) {
    const { named, rest } = slowestUnits(report, namedUnits);
    if (named.length === 0)
        return [];
    const rows = named.map((unit) => [
        code(unit.source),
        costOf(unit),
        escapeMarkdown((0,humanise/* listed */.KE)(unit.because, 3)),
    ]);
    return [markdownTable(unitColumns, rows), ...(rest === undefined ? [] : [rest])];
}
function artifactLine({ artifact }) {
    if (artifact === undefined)
        return [];
    const name = code(artifact.name);
    return [
        `Artifact: ${artifact.url === undefined ? name : `[${name}](<${encodeURI(artifact.url)}>)`}`,
    ];
}
function timesTable({ seconds }) {
    const rows = report_schema/* phaseNames */.k1
        .filter((name) => seconds[name] > 0)
        .map((name) => [name, (0,humanise/* humaniseSeconds */.id)(seconds[name])]);
    return markdownTable([{ title: 'Phase' }, { title: 'Time', align: 'right' }], [...rows, ['all (phases overlap)', (0,humanise/* humaniseSeconds */.id)(seconds.total)]]);
}
function bytesLine({ bytes, restamped, configured }) {
    return `${(0,humanise/* humaniseBytes */.OW)(bytes.restored)} restored, ${(0,humanise/* humaniseBytes */.OW)(bytes.saved)} saved; ${(0,humanise/* counted */.hS)(restamped, 'timestamp')} put back; ${configured ? 'configured' : 'configure not needed'}.`;
}
function bullets(lines, mark = '') {
    if (lines.length === 0)
        return [];
    const named = lines.slice(0, namedLines).map((line) => `- ${mark}${escapeMarkdown(line)}`);
    const rest = lines.length - named.length;
    return [[...named, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n')];
}

// EXTERNAL MODULE: ./build/src/secrets.js
var secrets = __webpack_require__(87024);
;// CONCATENATED MODULE: ./build/src/commands/build.js








const codes = {
    restored: errors/* exitCode */.I$.done,
    built: errors/* exitCode */.I$.done,
    incomplete: errors/* exitCode */.I$.outOfTime,
    failed: errors/* exitCode */.I$.buildFailed,
};
/** The command `build`: runs the main job and tells everybody what came of it. */
async function buildCommand(settings, door) {
    const result = (0,secrets/* withoutSecrets */.cT)(await (0,pipeline/* runBuild */.c)(settings, door), (0,secrets/* secretsIn */.VY)((0,process/* ownEnvironment */.am)()));
    const { report, handedOver, problems } = result;
    if (settings.report !== undefined) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(settings.report), { recursive: true });
        await (0,promises_.writeFile)(settings.report, `${JSON.stringify(report, null, 2)}\n`);
    }
    const outputs = outputValues(report, {
        artifact: handedOver.artifact,
        python: result.python,
        report: settings.report,
    });
    for (const [name, value] of Object.entries(outputs))
        door.setOutput(name, value);
    await door.summarise(jobSummary(report, summaryContext(result)));
    door.print(terminalSummary(report));
    for (const problem of problems)
        door.log.error(problem);
    return codes[report.outcome];
}
function summaryContext({ handedOver: { artifact }, warnings, problems, saves }) {
    return {
        saves,
        warnings: [...problems, ...warnings],
        ...(artifact === undefined ? {} : { artifact }),
    };
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
 * the titles, no trailing blanks. Control sequences and line breaks in cells are taken out, so
 * that a file name of a pull request cannot write over the reader's screen.
 * @param rows cells by row; a missing cell is empty.
 * @returns lines joined by `\n`, without a last one.
 */
function textTable(columns, rows) {
    const lines = [columns.map(({ title }) => title), ...rows].map((row) => columns.map((_, index) => plain(row[index] ?? '')));
    const widths = columns.map((_, index) => Math.max(...lines.map((cells) => cells[index]?.length ?? 0)));
    const format = (cells) => columns
        .map(({ align }, index) => {
        const cell = cells[index] ?? '';
        const width = widths[index] ?? 0;
        return align === 'right' ? cell.padStart(width) : cell.padEnd(width);
    })
        .join('  ')
        .trimEnd();
    const rule = widths.map((width) => '─'.repeat(width)).join('  ');
    const [titles = [], ...body] = lines;
    return [format(titles), rule, ...body.map(format)].join('\n');
}
function plain(cell) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(cell).replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ');
}


/***/ })

};
