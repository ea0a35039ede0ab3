export const id = 539;
export const ids = [539];
export const modules = {

/***/ 39539:
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
// EXTERNAL MODULE: ./build/src/frontends/secrets.js
var secrets = __webpack_require__(36650);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lib/programs/environment.js
var environment = __webpack_require__(60462);
// EXTERNAL MODULE: ./build/src/machine/checkout-lock.js
var checkout_lock = __webpack_require__(69535);
;// CONCATENATED MODULE: ./build/src/report/output-values.js
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

// EXTERNAL MODULE: ./build/src/inputs/layer-names.js
var layer_names = __webpack_require__(74335);
// EXTERNAL MODULE: ./build/src/lib/format.js
var format = __webpack_require__(48922);
;// CONCATENATED MODULE: ./build/src/report/markdown.js
/** Characters of a text that are shown; an ellipsis replaces the rest. */
const limit = 300;
/**
 * Makes text safe inside Markdown and HTML: every character that either could interpret becomes a
 * numeric character reference, which "cannot be used in place of symbols indicating structure"
 * (CommonMark 0.31, section 2.5). File names, compiler messages and branch names of a pull request
 * pass through here.
 */
function escapeMarkdown(text) {
    const characters = [...text];
    const shown = characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : text;
    return (shown
        // Line breaks would end a table's row, and control characters have no place in a summary.
        .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
        .replace(/[&<>"'`|*_~[\]\\#!$]|:(?=\/\/)/g, (found) => `&#${found.charCodeAt(0)};`));
}
/** @returns escaped text in a code font; Markdown inside `<code>` would still be read as such. */
function code(text) {
    return `<code>${escapeMarkdown(text)}</code>`;
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






/** Lines in any list; the rest is only counted. */
const namedLines = 20;
/**
 * The job summary.
 * @returns GitHub Flavored Markdown. Every list and cell is bounded, so that it stays below 256 KiB,
 *   far from the 1 MiB at which GitHub drops a step's summary
 *   (docs.github.com, "Workflow commands", step isolation and limits).
 */
function jobSummary(report, context = {}) {
    const units = unitRows(report, namedLines).map(([source = '', ...cells]) => [
        code(source),
        ...cells.map(escapeMarkdown),
    ]);
    return [
        '### vLLM kernels',
        `**${escapeMarkdown(headline(report))}**`,
        ...bullets(context.warnings ?? [], '⚠️ '),
        markdownTable(layerColumns, layerRows(report).map((cells) => cells.map(escapeMarkdown))),
        ...(units.length === 0 ? [] : [markdownTable(unitColumns, units)]),
        ...otherUnits(report, namedLines),
        ...artifactLine(context),
        `<details><summary>Time and bytes</summary>`,
        timesTable(report),
        bytesLine(report),
        ...bullets(context.saves ?? []),
        '</details>',
        '',
    ].join('\n\n');
}
/** The end of a run on the command line: headline, layers, and what was compiled and why. */
function terminalSummary(report) {
    const units = unitRows(report, 10);
    return [
        headline(report),
        (0,table/* textTable */.e)(layerColumns, layerRows(report)),
        ...(units.length === 0 ? [] : [(0,table/* textTable */.e)(unitColumns, units)]),
        ...otherUnits(report, 10),
    ].join('\n\n');
}
const layerColumns = [{ title: 'Layer' }, { title: 'Status' }, { title: 'Why' }];
function layerRows({ layers }) {
    return layer_names/* layerNames */.E.map((name) => {
        const { status, reason } = layers[(0,report_schema/* reportLayerOf */.J6)(name)];
        return [(0,statuses/* layerTitle */.KY)(name), status, reason];
    });
}
const unitColumns = [
    { title: 'Recompiled' },
    { title: 'Time', align: 'right' },
    { title: 'Because' },
];
function slowestFirst({ rebuilt }) {
    return rebuilt.toSorted((a, b) => b.seconds - a.seconds);
}
/** A row for each of the units that took longest. */
function unitRows(report, limit) {
    return slowestFirst(report)
        .slice(0, limit)
        .map(({ source, fromCompilerCache, seconds, because }) => [
        source,
        fromCompilerCache ? 'from the compiler cache' : (0,format/* formatSeconds */.Xo)(seconds),
        (0,format/* listed */.KE)(because, 3),
    ]);
}
/** A sentence on the units that {@link unitRows} leaves out, if there are any. */
function otherUnits(report, limit) {
    const others = slowestFirst(report).slice(limit);
    if (others.length === 0)
        return [];
    const seconds = others.reduce((sum, unit) => sum + unit.seconds, 0);
    return [
        `And ${(0,format/* counted */.hS)(others.length, 'more translation unit')}, ${(0,format/* formatSeconds */.Xo)(seconds)} in all.`,
    ];
}
function artifactLine({ artifact }) {
    if (artifact === undefined)
        return [];
    const name = code(artifact.name);
    const { url } = artifact;
    return [`Artifact: ${url === undefined ? name : `[${name}](<${encodeURI(url)}>)`}`];
}
function timesTable({ seconds }) {
    const rows = report_schema/* phaseNames */.k1
        .filter((name) => seconds[name] > 0)
        .map((name) => [name, (0,format/* formatSeconds */.Xo)(seconds[name])]);
    return markdownTable([{ title: 'Phase' }, { title: 'Time', align: 'right' }], [...rows, ['all (phases overlap)', (0,format/* formatSeconds */.Xo)(seconds.total)]]);
}
function bytesLine({ bytes, restamped, configured }) {
    return `${(0,format/* formatBytes */.z3)(bytes.restored)} restored, ${(0,format/* formatBytes */.z3)(bytes.saved)} saved; ${(0,format/* counted */.hS)(restamped, 'timestamp')} put back; ${configured ? 'configured' : 'configure not needed'}.`;
}
function bullets(lines, mark = '') {
    if (lines.length === 0)
        return [];
    const named = lines.slice(0, namedLines).map((line) => `- ${mark}${escapeMarkdown(line)}`);
    const rest = lines.length - named.length;
    return [[...named, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n')];
}
/** @returns the run in one sentence, plain text. */
function headline(report) {
    const total = (0,format/* formatSeconds */.Xo)(report.seconds.total);
    const { compiled, total: units } = report.translationUnits;
    switch (report.outcome) {
        case 'restored':
            return `Nothing was compiled: the products of an earlier run were used, in ${total}.`;
        case 'built':
            return `${compiled} of ${(0,format/* counted */.hS)(units, 'translation unit')} compiled${details(report)}, in ${total}.`;
        case 'incomplete':
            return `The build was stopped: ${compiled} of ${(0,format/* counted */.hS)(units, 'translation unit')} compiled${details(report)}, in ${total}; the next run goes on from there.`;
        case 'failed':
            return `The build failed: ${compiled} of ${(0,format/* counted */.hS)(units, 'translation unit')} compiled${details(report)}, in ${total}.`;
    }
}
function details(report) {
    const { compiled, fromCompilerCache, total } = report.translationUnits;
    const kept = total - compiled - fromCompilerCache;
    return [
        ...(fromCompilerCache > 0 ? [`; ${fromCompilerCache} from the compiler cache`] : []),
        // What an unfinished build did not reach is not kept.
        ...(kept > 0 && report.outcome === 'built' ? [`; ${kept} kept from the build tree`] : []),
        ...(report.linked.length > 0 ? [`; ${(0,format/* counted */.hS)(report.linked.length, 'module')} linked`] : []),
    ].join('');
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/machine/temporary-directory.js



/**
 * Creates the directory for temporary files if it is missing: nvcc fails without it ("Could not
 * open output file"), and some runners remove it between jobs.
 * @returns one sentence if it could not be created
 */
async function ensureTemporaryDirectory(directory = (0,external_node_os_.tmpdir)()) {
    try {
        await (0,promises_.mkdir)(directory, { recursive: true });
        return undefined;
    }
    catch (error) {
        return `The directory for temporary files ${directory} is not there: ${(0,errors/* messageOf */.bD)(error)}.`;
    }
}

// EXTERNAL MODULE: ./build/src/machine/work-directory.js
var work_directory = __webpack_require__(93860);
// EXTERNAL MODULE: ./build/src/run/checkpoint/checkpoint.js
var checkpoint_checkpoint = __webpack_require__(2534);
// EXTERNAL MODULE: ./build/src/run/complete-build.js + 33 modules
var complete_build = __webpack_require__(20717);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/machine/free-bytes.js
var free_bytes = __webpack_require__(45451);
;// CONCATENATED MODULE: ./build/src/container/image/disk.js



/**
 * Upper bound of disk bytes per downloaded byte. Layers of CUDA images unpack to 2.5 to 2.8 times
 * their size (docs/container.md, "Disk"), and containerd keeps the download beside the unpacked
 * files (https://github.com/containerd/containerd/issues/4249).
 */
const mostPerByte = 4;
/**
 * Lower bound of disk bytes per downloaded byte: with less, the download and unpacked files do not
 * fit.
 */
const leastPerByte = 2;
/**
 * @param freeBytes on the engine's disk; undefined: unknown, as for a daemon elsewhere
 * @param downloadBytes size of the image's compressed layers
 */
function roomFor(downloadBytes, freeBytes) {
    if (freeBytes === undefined || freeBytes >= mostPerByte * downloadBytes)
        return 'enough';
    return freeBytes >= leastPerByte * downloadBytes ? 'tight' : 'too little';
}
/** One sentence for an image that may not fit, and what would help. */
function roomSentence(image, downloadBytes, freeBytes, storageRoot) {
    const needed = `about ${(0,format/* formatBytes */.z3)(mostPerByte * downloadBytes)}`;
    return `The image ${image} needs ${needed} on the disk of ${storageRoot}, and ${(0,format/* formatBytes */.z3)(freeBytes)} are free; reclaim-disk always makes room on a hosted runner, and toolkit wheels needs a tenth of it.`;
}
/**
 * Free bytes, for an ordinary user, on the disk where the engine keeps its images.
 * @returns undefined if unknown, as for a daemon on another machine
 */
async function freeBytesOf({ kind, storageRoot, }) {
    // podman creates its storage with the first image. If a daemon's storage is not here, it is on
    // another machine.
    if (kind === 'docker' && !(0,external_node_fs_.existsSync)(storageRoot))
        return undefined;
    return await (0,free_bytes/* freeBytes */.g)(storageRoot);
}

// EXTERNAL MODULE: ./build/src/container/image/pull.js
var pull = __webpack_require__(73228);
// EXTERNAL MODULE: ./build/src/lib/programs/process.js
var programs_process = __webpack_require__(49490);
;// CONCATENATED MODULE: ./build/src/container/image/reclaim-disk.js




/**
 * Directories of GitHub's hosted Ubuntu runners that no CUDA build reads. Tools that a later step
 * of such a job may well need are kept: conda, cloud command lines, Python, Node, Java. Sources of
 * the paths: actions/runner-images, images/ubuntu/scripts/build (install-codeql-bundle,
 * install-swift, install-haskell, install-dotnetcore-sdk, Install-PowerShellModules,
 * install-google-chrome, install-vcpkg, install-android-sdk); the first two are from runners before
 * Ubuntu 22.04. The fastest to remove come first, and Android's SDK takes minutes: times and sizes
 * in https://github.com/conda-forge/conda-smithy/pull/1750.
 */
const preinstalledTrees = [
    'opt/ghc',
    'usr/local/share/boost',
    'usr/share/swift',
    'usr/local/share/powershell',
    'opt/hostedtoolcache/CodeQL',
    'usr/local/.ghcup',
    'usr/share/dotnet',
    'usr/local/share/chromium',
    'usr/local/share/vcpkg',
    'usr/local/lib/android',
];
/**
 * Whether this is one of GitHub's virtual machines, which are discarded after the job. In a job's
 * own container the runner's variables are set but not those of its machine image: there, the same
 * paths belong to the user.
 */
function isHostedRunner(environment, platform = process.platform) {
    return (platform === 'linux' &&
        environment.GITHUB_ACTIONS === 'true' &&
        environment.RUNNER_ENVIRONMENT === 'github-hosted' &&
        /^ubuntu\d/.test(environment.ImageOS ?? ''));
}
/**
 * Removes preinstalled directories of a hosted runner, see {@link isHostedRunner}. Removes nothing
 * else and follows no links.
 * @param root root of the runner's file system: `/`
 * @param isDone called before each directory; whether the rest may stay
 * @returns one sentence: what was removed and gained, or why nothing was
 */
async function reclaimDisk(root, freeBytes, isDone) {
    const before = await freeBytes();
    const removed = [];
    const refused = [];
    for (const tree of preinstalledTrees) {
        if (await isDone())
            break;
        const path = (0,external_node_path_.join)(root, tree);
        if (!(await isPlainDirectory(path, root)))
            continue;
        (await remove(path)) ? removed.push(path) : refused.push(path);
    }
    const after = await freeBytes();
    const gained = before === undefined || after === undefined
        ? ''
        : `, which gained ${(0,format/* formatBytes */.z3)(Math.max(0, after - before))}`;
    const all = preinstalledTrees.length;
    const failed = refused.length === 0 ? '' : `; ${(0,format/* listed */.KE)(refused, all)} could not be removed`;
    return removed.length === 0
        ? `reclaim-disk removed nothing${failed || ', for nothing of what it knows is here'}.`
        : `reclaim-disk removed ${(0,format/* listed */.KE)(removed, all)}${gained}${failed}.`;
}
/** Whether a path is a directory and none of its parents, up to the root, is a link. */
async function isPlainDirectory(path, root) {
    try {
        const parent = (0,external_node_path_.dirname)(path);
        const isReal = (await (0,promises_.realpath)(parent)) === (0,external_node_path_.join)(await (0,promises_.realpath)(root), parent.slice(root.length));
        return isReal && (await (0,promises_.lstat)(path)).isDirectory();
    }
    catch {
        return false;
    }
}
/** Seconds; Android's SDK takes up to five minutes. */
const secondsToRemove = 600;
/** Most of them belong to root; a runner's user can use sudo without a password. */
async function remove(path) {
    const command = ['rm', '--recursive', '--force', '--one-file-system', '--', path];
    const asRoot = process.getuid?.() === 0 ? command : ['sudo', '-n', ...command];
    const [program = '', ...args] = asRoot;
    return (await (0,programs_process/* captureIfPossible */.jV)(program, args, { seconds: secondsToRemove })) !== undefined;
}

// EXTERNAL MODULE: ./build/src/container/image/reference.js
var reference = __webpack_require__(14078);
;// CONCATENATED MODULE: ./build/src/container/image/provide-image.js





/**
 * Pulls the image if it is not local, after making room for it.
 * @throws InputError if it cannot be pulled, BuildError if it does not fit or the pull failed
 */
async function provideImage({ engine, image }, settings, log) {
    const { name, pinned, downloadBytes } = image;
    if (downloadBytes === undefined)
        return;
    await makeRoom(engine, name, downloadBytes, settings.reclaimDisk, log);
    const pulled = await (0,pull/* pullImage */.ZP)(engine, (0,reference/* parseImageReference */.o_)(pinned), log);
    if (pulled.outcome === 'pulled')
        return;
    const isInput = pulled.outcome === 'absent' || pulled.outcome === 'denied';
    throw isInput ? new errors/* InputError */.dz(pulled.sentence) : new errors/* BuildError */.zS(pulled.sentence);
}
/**
 * Checks before a pull that the image fits on the engine's disk, and frees space if the user and
 * the machine allow it.
 * @param image its name, for messages
 * @param downloadBytes size of its compressed layers
 * @param root root of the machine's file system
 * @throws BuildError if it surely does not fit: a full disk would break more than this build
 */
async function makeRoom(engine, image, downloadBytes, setting, log, root = '/') {
    const freeBytes = () => freeBytesOf(engine);
    const room = async () => roomFor(downloadBytes, await freeBytes());
    if (setting !== 'off' && isHostedRunner(engine.environment)) {
        const isDone = async () => setting === 'auto' && (await room()) === 'enough';
        if (!(await isDone()))
            log.info(await reclaimDisk(root, freeBytes, isDone));
    }
    const left = await room();
    if (left === 'enough')
        return;
    const sentence = roomSentence(image, downloadBytes, (await freeBytes()) ?? 0, engine.storageRoot);
    if (left === 'too little')
        throw new errors/* BuildError */.zS(sentence);
    log.warning(sentence);
}

// EXTERNAL MODULE: ./build/src/run/build/named-paths.js
var named_paths = __webpack_require__(82404);
// EXTERNAL MODULE: ./build/src/run/layers/table.js
var layers_table = __webpack_require__(97134);
;// CONCATENATED MODULE: ./build/src/run/layers/restore.js


/** Fetches what the build begins with. Never throws. */
async function restoreLayers(run) {
    const restored = layer_names/* layerNames */.E.map(async (name) => {
        const layer = layers_table/* layers */.Z[name];
        return [name, await layer.restore?.(run)];
    });
    return Object.fromEntries(await Promise.all(restored));
}

// EXTERNAL MODULE: ./build/src/run/container/run-in-container.js + 3 modules
var run_in_container = __webpack_require__(56943);
;// CONCATENATED MODULE: ./build/src/run/container/build-in-container.js






/**
 * Builds in a container: pulls the image while caches are fetched, then starts this program inside,
 * which builds there as it would here.
 */
async function buildInContainer(run, toolkit, checkpoint) {
    const { settings, timeline, repository, plan, id, upload, journal, log } = run;
    const [restored] = await Promise.all([
        restoreLayers(run),
        timeline.phase('provision', () => provideImage(toolkit, settings, log)),
    ]);
    const { 'build-tree': snapshot, 'external-sources': sources } = restored;
    const named = (0,named_paths/* namedPaths */.S)([...settings.cmakeArgs, ...Object.values(plan.variables)]);
    const name = `vllm-incremental-build-${id}`;
    const end = await (0,run_in_container/* doInContainer */.i)({ ...run, named }, toolkit, name, (mapping) => {
        const inside = (paths) => Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, mapping.toInside(path)]));
        return {
            kind: 'build',
            ...{ repository: { ...repository, directory: mapping.toInside(repository.directory) } },
            ...{ plan, id, checkpoint },
            resolution: toolkit.resolution,
            uploads: upload !== undefined,
            snapshot: snapshot && {
                ...{ ...snapshot, staged: inside(snapshot.staged) },
                ...(snapshot.base && {
                    base: { ...snapshot.base, file: mapping.toInside(snapshot.base.file) },
                }),
            },
            sources: inside(sources),
            journal: journal.state,
        };
    });
    if (end.kind !== 'built')
        throw new errors/* BuildError */.zS('The container did something else than building.');
    const { report, delivered, problems, warnings, saves } = end;
    const seconds = joinSeconds(timeline.seconds(), report.seconds);
    return {
        report: { ...report, seconds },
        // A Python inside a container is of no use outside.
        python: undefined,
        ...{ delivered, problems, warnings, saves },
    };
}
/**
 * Adds up the seconds of each phase outside and inside; the total is that of the program outside,
 * which ran for all of them.
 */
function joinSeconds(outside, inside) {
    const sum = (name) => Math.round((outside[name] + inside[name]) * 1000) / 1000;
    return {
        total: outside.total,
        ...Object.fromEntries(report_schema/* phaseNames */.k1.map((name) => [name, sum(name)])),
    };
}

// EXTERNAL MODULE: ./build/src/run/deliver/deliver.js + 4 modules
var deliver = __webpack_require__(12487);
// EXTERNAL MODULE: ./build/src/run/layers/products.js + 1 modules
var layers_products = __webpack_require__(39794);
// EXTERNAL MODULE: ./build/src/run/provision.js + 2 modules
var provision = __webpack_require__(44552);
// EXTERNAL MODULE: ./build/src/run/run.js + 25 modules
var run_run = __webpack_require__(96954);
;// CONCATENATED MODULE: ./build/src/run/pipeline.js











/**
 * The main job: from an empty machine to the kernels of this checkout, compiling only what changed.
 * A failed or stopped build is a result, with its progress saved; bad input throws.
 */
async function runBuild(settings, frontend) {
    const checkpoint = await (0,checkpoint_checkpoint/* takeCheckpoint */.CY)(settings.sourceDir);
    const missing = await ensureTemporaryDirectory();
    if (missing !== undefined)
        frontend.log.warning(missing);
    const run = await (0,run_run/* openRun */.Iy)(settings, frontend);
    try {
        await (0,work_directory/* openWorkDirectory */.JF)(settings.sourceDir);
        const installed = await (0,provision/* installFork */.m)(run);
        const products = await (0,layers_products/* restoreProducts */.Xp)(run);
        if (products !== undefined) {
            const delivered = await (0,deliver/* deliverRestored */.w)(run, products);
            return (0,complete_build/* resultOf */.B)(run, { outcome: 'restored', delivered }, installed);
        }
        if (settings.onMiss === 'fail') {
            throw new errors/* BuildError */.zS(`on-miss is fail, and ${run.journal.state.layers.products.reason}`);
        }
        const { toolkit } = run;
        if (toolkit.where === 'container')
            return await buildInContainer(run, toolkit, checkpoint);
        const [toolchain, restored] = await Promise.all([
            installed ?? (0,provision/* provisionToolchain */.Z)(run, toolkit),
            restoreLayers(run),
        ]);
        return await (0,complete_build/* completeBuild */._)(run, {
            toolchain,
            snapshot: restored['build-tree'],
            sources: restored['external-sources'],
            checkpoint,
        });
    }
    catch (error) {
        const problem = (0,errors/* buildProblemOf */.ln)(error);
        if (problem === undefined)
            throw error;
        return (0,complete_build/* resultOf */.B)(run, { outcome: 'failed', delivered: { problems: [problem] } });
    }
    finally {
        await (0,run_run/* closeRun */.Ql)(run);
    }
}

;// CONCATENATED MODULE: ./build/src/commands/build.js
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









const codes = {
    restored: errors/* exitCode */.I$.done,
    built: errors/* exitCode */.I$.done,
    incomplete: errors/* exitCode */.I$.outOfTime,
    failed: errors/* exitCode */.I$.buildFailed,
};
/** The command `build`: runs the main job and tells everybody what came of it. */
async function buildCommand(settings, frontend) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const _lock = __addDisposableResource(env_1, await (0,checkout_lock/* lockCheckout */.y)(settings.sourceDir, frontend.log), true);
        const result = (0,secrets/* withoutSecrets */.cT)(await runBuild(settings, frontend), (0,secrets/* secretsIn */.VY)((0,environment/* ownEnvironment */.a)()));
        const { report, delivered, warnings, problems, saves } = result;
        if (settings.report !== undefined) {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(settings.report), { recursive: true });
            await (0,promises_.writeFile)(settings.report, `${JSON.stringify(report, null, 2)}\n`);
        }
        const outputs = outputValues(report, {
            artifact: delivered.artifact,
            python: result.python,
            report: settings.report,
        });
        for (const [name, value] of Object.entries(outputs))
            frontend.setOutput?.(name, value);
        await frontend.summarise?.(jobSummary(report, {
            artifact: delivered.artifact,
            warnings: [...problems, ...warnings],
            saves,
        }));
        frontend.print(terminalSummary(report));
        for (const problem of problems)
            frontend.log.error(problem);
        return codes[report.outcome];
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


/***/ }),

/***/ 45451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ freeBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Free bytes, for an ordinary user, on the disk where a path is or will be.
 * @returns undefined if the path cannot be looked at
 */
async function freeBytes(path) {
    try {
        const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(path);
        return bavail * bsize;
    }
    catch (error) {
        const isMissing = error.code === 'ENOENT';
        return isMissing ? await freeBytes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) : undefined;
    }
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
