export const id = 339;
export const ids = [339];
export const modules = {

/***/ 69339:
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

// EXTERNAL MODULE: ./build/src/lib/format.js
var format = __webpack_require__(48922);
;// CONCATENATED MODULE: ./build/src/report/markdown.js
/**
 * Makes text safe inside Markdown and HTML: every character that either could interpret becomes a
 * numeric character reference, which "cannot be used in place of symbols indicating structure"
 * (CommonMark 0.31, section 2.5). File names, compiler messages and branch names of a pull request
 * pass through here.
 * @param limit characters that are shown; the rest is replaced by an ellipsis
 */
function escapeMarkdown(text, limit = 300) {
    const characters = [...text];
    const shown = characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : text;
    return (shown
        // Line breaks would end a table's row, and control characters have no place in a summary.
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





/** Translation units named in a summary; the rest is only counted. */
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
/** The end of a run on the command line: headline, layers, and what was compiled and why. */
function terminalSummary(report) {
    const layers = layerEntries(report).map(([name, layer]) => [
        statuses/* layerTitles */.vz[name],
        layer.status,
        layer.reason,
    ]);
    const { named, rest } = slowestUnits(report, 10);
    const units = named.map((unit) => [unit.source, costOf(unit), (0,format/* listed */.KE)(unit.because, 3)]);
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
/** @returns the units that took longest, and a sentence on the others if there are any */
function slowestUnits({ rebuilt }, limit) {
    const slowest = rebuilt.toSorted((a, b) => b.seconds - a.seconds);
    const named = slowest.slice(0, limit);
    const others = slowest.slice(limit);
    if (others.length === 0)
        return { named };
    const seconds = others.reduce((sum, unit) => sum + unit.seconds, 0);
    return {
        named,
        rest: `And ${(0,format/* counted */.hS)(others.length, 'more translation unit')}, ${(0,format/* formatSeconds */.Xo)(seconds)} in all.`,
    };
}
function costOf(unit) {
    return unit.fromCompilerCache ? 'from the compiler cache' : (0,format/* formatSeconds */.Xo)(unit.seconds);
}
function rebuiltSection(report) {
    const { named, rest } = slowestUnits(report, namedUnits);
    if (named.length === 0)
        return [];
    const rows = named.map((unit) => [
        code(unit.source),
        costOf(unit),
        escapeMarkdown((0,format/* listed */.KE)(unit.because, 3)),
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
// EXTERNAL MODULE: ./build/src/run/complete-build.js + 31 modules
var complete_build = __webpack_require__(26817);
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
    // podman creates its storage with the first image, so look above it. If a daemon's storage is not
    // here, it is on another machine.
    const lookAbove = kind === 'podman';
    for (let path = storageRoot;; path = (0,external_node_path_.dirname)(path)) {
        try {
            const { bavail, bsize } = await (0,promises_.statfs)(path);
            return bavail * bsize;
        }
        catch (error) {
            const isMissing = error.code === 'ENOENT';
            if (!lookAbove || !isMissing || path === (0,external_node_path_.dirname)(path))
                return undefined;
        }
    }
}

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
 * @returns one sentence: what was removed and gained, or why nothing was
 */
async function reclaimDisk(options) {
    const { setting, root, hasRoom, freeBytes } = options;
    const before = await freeBytes();
    const removed = [];
    const refused = [];
    for (const tree of preinstalledTrees) {
        if (setting === 'auto' && (await hasRoom()))
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
    const answer = await (0,programs_process/* tryCapture */.Ax)(program, args, {}, secondsToRemove).catch(() => undefined);
    return answer?.exitCode === 0;
}

;// CONCATENATED MODULE: ./build/src/container/image/make-room.js



/**
 * Decides what to do, given the space on the engine's disk.
 * @param canReclaim whether this is a machine where something may be removed
 */
function roomAction(setting, room, canReclaim) {
    const wanted = setting === 'always' || (setting === 'auto' && room !== 'enough');
    if (canReclaim && wanted)
        return 'reclaim';
    if (room === 'enough')
        return 'pull';
    return room === 'tight' ? 'warn' : 'refuse';
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
    let action = roomAction(setting, await room(), isHostedRunner(engine.environment));
    if (action === 'reclaim' && setting !== 'off') {
        const hasRoom = async () => (await room()) === 'enough';
        log.info(await reclaimDisk({ setting, root, hasRoom, freeBytes }));
        action = roomAction(setting, await room(), false);
    }
    if (action === 'pull')
        return;
    const sentence = roomSentence(image, downloadBytes, (await freeBytes()) ?? 0, engine.storageRoot);
    if (action === 'refuse')
        throw new errors/* BuildError */.zS(sentence);
    log.warning(sentence);
}

// EXTERNAL MODULE: ./build/src/container/image/pull.js
var pull = __webpack_require__(73228);
// EXTERNAL MODULE: ./build/src/container/image/reference.js
var reference = __webpack_require__(14078);
;// CONCATENATED MODULE: ./build/src/container/image/provide-image.js




/**
 * Pulls the image if it is not local, after making room for it.
 * @throws InputError if it cannot be pulled, BuildError if it does not fit or the pull failed
 */
async function provideImage({ engine, image }, { reclaimDisk }, log) {
    const { name, pinned, downloadBytes } = image;
    if (downloadBytes === undefined)
        return;
    await makeRoom(engine, name, downloadBytes, reclaimDisk, log);
    const pulled = await (0,pull/* pullImage */.ZP)(engine, (0,reference/* parseImageReference */.o_)(pinned), log);
    if (pulled.outcome === 'pulled')
        return;
    const isInput = pulled.outcome === 'absent' || pulled.outcome === 'denied';
    throw isInput ? new errors/* InputError */.dz(pulled.sentence) : new errors/* BuildError */.zS(pulled.sentence);
}

// EXTERNAL MODULE: ./build/src/run/build/named-paths.js
var named_paths = __webpack_require__(82404);
// EXTERNAL MODULE: ./build/src/run/layers/restore.js
var restore = __webpack_require__(23912);
// EXTERNAL MODULE: ./build/src/run/container/run-in-container.js + 3 modules
var run_in_container = __webpack_require__(56943);
;// CONCATENATED MODULE: ./build/src/run/container/build-in-container.js






/**
 * Builds in a container: pulls the image while caches are fetched, then starts this program inside,
 * which builds there as it would here.
 */
async function buildInContainer(run, toolkit, checkpoint) {
    const { settings, timeline, repository, plan, id, upload, journal, log } = run;
    const [snapshot, sources, resolution] = await Promise.all([
        (0,restore/* fetchTree */.fK)(run),
        (0,restore/* fetchSources */.dh)(run),
        toolkit.resolution(),
        timeline.phase('provision', () => provideImage(toolkit, settings, log)),
    ]);
    const named = (0,named_paths/* namedPaths */.S)([...settings.cmakeArgs, ...Object.values(plan.variables)]);
    const name = `vllm-incremental-build-${id}`;
    const end = await (0,run_in_container/* doInContainer */.i)({ ...run, named }, toolkit, name, (mapping) => {
        const inside = (paths) => Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, mapping.toInside(path)]));
        return {
            kind: 'build',
            ...{ repository: { ...repository, directory: mapping.toInside(repository.directory) } },
            ...{ plan, id, resolution, checkpoint },
            uploads: upload !== undefined,
            snapshot: snapshot && {
                ...{ ...snapshot, staged: inside(snapshot.staged) },
                ...(snapshot.base && {
                    base: { ...snapshot.base, file: mapping.toInside(snapshot.base.file) },
                }),
            },
            sources: inside(sources),
            journal: journal.state(),
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
var deliver = __webpack_require__(5991);
// EXTERNAL MODULE: ./build/src/cache/layers/products.js
var products = __webpack_require__(80139);
// EXTERNAL MODULE: ./build/src/cache/layers/snapshot.js + 9 modules
var snapshot = __webpack_require__(99574);
// EXTERNAL MODULE: ./build/src/kernels/install.js + 1 modules
var install = __webpack_require__(30722);
// EXTERNAL MODULE: ./build/src/run/layers/layer-enabled.js
var layer_enabled = __webpack_require__(16679);
;// CONCATENATED MODULE: ./build/src/run/layers/products.js








/**
 * Looks for the finished products of exactly this checkout and puts them in place.
 * @returns their manifest as written by the run that built them; undefined: something has to be
 *   built. A fault of the cache counts as a miss and is reported in one sentence.
 */
async function restoreProducts(run) {
    const { journal, plan, settings, store, timeline } = run;
    const { key } = plan.keys.products;
    const unused = settings.clean === 'always' ? (0,statuses/* explain */.WE)('products', 'clean-asked') : (0,layer_enabled/* whyUnused */.p)(run, 'products');
    if (unused !== undefined) {
        journal.layer('products', unused, key);
        return undefined;
    }
    const staging = (0,external_node_path_.join)(run.workDirectory, 'staging', `products-${run.id}`);
    let found = key;
    try {
        return await timeline.phase('restore', async () => {
            const fetched = await (0,snapshot/* fetchSnapshot */.b8)(store, 'products', plan.keys.products, staging);
            if (fetched.status !== 'staged') {
                (0,layer_enabled/* noteMiss */.H)(run, 'products', fetched);
                return undefined;
            }
            found = fetched.snapshot.entry.key;
            journal.restoredBytes(fetched.snapshot.bytes);
            const offer = await (0,products/* offerProducts */.R)(fetched.snapshot, settings.sourceDir);
            return await placeProducts(run, offer, found);
        });
    }
    catch (error) {
        return reject(run, found, (0,errors/* messageOf */.bD)(error));
    }
    finally {
        await (0,promises_.rm)(staging, { recursive: true, force: true }).catch(() => { });
    }
}
async function placeProducts(run, offer, key) {
    const { journal, settings } = run;
    if ('files' in offer) {
        journal.layer('products', (0,statuses/* explain */.WE)('products', offer.status, { files: offer.files }), key);
        return undefined;
    }
    try {
        if (offer.status === 'unusable')
            throw new Error(offer.reason);
        const { manifest } = await (0,install/* installArtifact */.S3)(offer.directory, settings.sourceDir, settings.packageDir);
        journal.layer('products', (0,statuses/* explain */.WE)('products', 'hit'), key);
        for (const layer of ['build-tree', 'compiler-cache', 'external-sources']) {
            journal.layer(layer, (0,statuses/* explain */.WE)(statuses/* reportLayerOf */.J6[layer], 'not-needed'));
        }
        return manifest;
    }
    catch (error) {
        return reject(run, key, (0,errors/* messageOf */.bD)(error));
    }
}
function reject({ journal }, key, problem) {
    const reason = (0,statuses/* explain */.WE)('products', 'products-rejected', { problems: [problem] });
    journal.layer('products', reason, key);
    journal.warn(`Products: ${reason.reason}`);
}

// EXTERNAL MODULE: ./build/src/run/provision.js + 2 modules
var provision = __webpack_require__(44552);
// EXTERNAL MODULE: ./build/src/run/run.js + 24 modules
var run_run = __webpack_require__(2155);
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
        const restored = await restoreProducts(run);
        if (restored !== undefined) {
            const delivered = await (0,deliver/* deliverRestored */.w)(run, restored);
            return (0,complete_build/* resultOf */.B)(run, { outcome: 'restored', delivered }, installed);
        }
        if (settings.onMiss === 'fail') {
            throw new errors/* BuildError */.zS(`on-miss is fail, and ${run.journal.layers().products.reason}`);
        }
        const { toolkit } = run;
        if (toolkit.where === 'container')
            return await buildInContainer(run, toolkit, checkpoint);
        const [toolchain, snapshot, sources] = await Promise.all([
            installed ?? (0,provision/* provisionToolchain */.Z)(run, toolkit),
            (0,restore/* fetchTree */.fK)(run),
            (0,restore/* fetchSources */.dh)(run),
        ]);
        return await (0,complete_build/* completeBuild */._)(run, { toolchain, snapshot, sources, checkpoint });
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








const codes = {
    restored: errors/* exitCode */.I$.done,
    built: errors/* exitCode */.I$.done,
    incomplete: errors/* exitCode */.I$.outOfTime,
    failed: errors/* exitCode */.I$.buildFailed,
};
/** The command `build`: runs the main job and tells everybody what came of it. */
async function buildCommand(settings, frontend) {
    const result = (0,secrets/* withoutSecrets */.cT)(await runBuild(settings, frontend), (0,secrets/* secretsIn */.VY)((0,environment/* ownEnvironment */.a)()));
    const { report, delivered, problems } = result;
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
        frontend.setOutput(name, value);
    await frontend.summarise(jobSummary(report, summaryContext(result)));
    frontend.print(terminalSummary(report));
    for (const problem of problems)
        frontend.log.error(problem);
    return codes[report.outcome];
}
function summaryContext({ delivered: { artifact }, warnings, problems, saves }) {
    return {
        saves,
        warnings: [...problems, ...warnings],
        ...(artifact === undefined ? {} : { artifact }),
    };
}


/***/ }),

/***/ 30722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S3: () => (/* binding */ installArtifact),
  cb: () => (/* binding */ installedLines),
  xC: () => (/* binding */ otherInputsSentence)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lib/files/digest-file.js
var digest_file = __webpack_require__(28436);
// EXTERNAL MODULE: ./build/src/lib/files/digesting.js
var digesting = __webpack_require__(9981);
// EXTERNAL MODULE: ./build/src/lib/programs/process.js
var programs_process = __webpack_require__(49490);
// EXTERNAL MODULE: ./build/src/machine/work-directory.js
var work_directory = __webpack_require__(93860);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
// EXTERNAL MODULE: ./build/src/kernels/manifest.js
var manifest = __webpack_require__(30867);
// EXTERNAL MODULE: ./build/src/kernels/verify.js
var verify = __webpack_require__(76467);
;// CONCATENATED MODULE: ./build/src/kernels/artifact-source.js











/** Limits against zip bombs. vLLM for every arch is below 2 GB in some hundred files. */
const limits = { members: 20_000, bytes: 16 * 1024 ** 3 };
/**
 * Opens an artifact: the zip that `writeArtifact` made, a zip or directory that contains it (what
 * GitHub and actions/download-artifact deliver), or a directory with its unpacked content.
 * @returns the artifact and its manifest.
 * @throws InputError with one sentence if it is none of these.
 */
async function openArtifact(path) {
    const source = await openSource(path, 1);
    try {
        const bytes = await source.bytesOf(manifest/* manifestName */.vS);
        if (bytes === undefined || bytes > verify/* manifestLimit */.t7) {
            throw new errors/* InputError */.dz(`${manifest/* manifestName */.vS} in ${source.name} is no file of a manifest's size.`);
        }
        const content = await (0,consumers_.text)(await source.read(manifest/* manifestName */.vS));
        return { source, manifest: (0,manifest/* parseKernelManifest */.c5)(content, `${manifest/* manifestName */.vS} in ${source.name}`) };
    }
    catch (error) {
        await source.close();
        throw unreadable(source.name, error);
    }
}
function unreadable(name, error) {
    if (error instanceof errors/* InputError */.dz)
        return error;
    return new errors/* InputError */.dz(`${name} cannot be read as an artifact: ${(0,errors/* messageOf */.bD)(error)}.`);
}
async function openSource(path, depth) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found === undefined)
        throw new errors/* InputError */.dz(`There is no artifact at ${path}.`);
    return found.isDirectory() ? await openDirectory(path, depth) : await openZip(path, depth);
}
async function openDirectory(directory, depth) {
    const names = await (0,promises_.readdir)(directory);
    if (!names.includes(manifest/* manifestName */.vS)) {
        return await openSource((0,external_node_path_.join)(directory, innerArtifact(names, directory, depth)), depth - 1);
    }
    return {
        name: directory,
        bytesOf: async (path) => {
            const found = await (0,promises_.lstat)((0,external_node_path_.join)(directory, path)).catch(() => undefined);
            return found?.isFile() ? found.size : undefined;
        },
        read: async (path) => (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(directory, path)),
        close: async () => { },
    };
}
async function openZip(file, depth) {
    const zip = await (0,yauzl/* openPromise */.sO)(file, { autoClose: false, strictFileNames: true }).catch((error) => {
        throw new errors/* InputError */.dz(`${file} is not a zip file: ${(0,errors/* messageOf */.bD)(error)}.`);
    });
    try {
        const members = new Map();
        let bytes = 0;
        for await (const entry of zip.eachEntry()) {
            if (entry.fileName.endsWith('/'))
                continue;
            if (members.has(entry.fileName))
                throw new Error(`it holds ${entry.fileName} twice`);
            members.set(entry.fileName, entry);
            bytes += entry.uncompressedSize;
            if (members.size > limits.members || bytes > limits.bytes) {
                throw new Error(`it unpacks to more than ${limits.members} files or ${limits.bytes} bytes`);
            }
        }
        const read = async (path) => {
            const entry = members.get(path);
            if (entry === undefined)
                throw new Error(`${file} holds no ${path}`);
            return await zip.openReadStreamPromise(entry);
        };
        if (!members.has(manifest/* manifestName */.vS)) {
            const inner = innerArtifact([...members.keys()], file, depth);
            return await unpackedInner(await read(inner), inner).finally(() => zip.close());
        }
        return {
            name: file,
            bytesOf: async (path) => members.get(path)?.uncompressedSize,
            read,
            close: async () => zip.close(),
        };
    }
    catch (error) {
        zip.close();
        throw unreadable(file, error);
    }
}
/** Extracts the zip inside GitHub's zip to a temporary file, because a zip is read from its end. */
async function unpackedInner(content, name) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'artifact-'));
    const remove = () => (0,promises_.rm)(directory, { recursive: true, force: true });
    try {
        const file = (0,external_node_path_.join)(directory, (0,external_node_path_.basename)(name));
        await (0,external_node_stream_promises_.pipeline)(content, (0,digesting/* digesting */.h)(limits.bytes).stream, (0,external_node_fs_.createWriteStream)(file));
        const source = await openZip(file, 0);
        return { ...source, name, close: () => source.close().finally(remove) };
    }
    catch (error) {
        await remove();
        throw error;
    }
}
/** @returns the only archive inside a download. */
function innerArtifact(names, where, depth) {
    const archives = names.filter((name) => /\.(whl|zip)$/.test(name));
    const [inner] = archives;
    if (depth > 0 && inner !== undefined && archives.length === 1)
        return inner;
    throw new errors/* InputError */.dz(archives.length > 1 && depth > 0
        ? `${where} holds ${archives.length} archives and no ${manifest/* manifestName */.vS}; name the one to install.`
        : `${where} is not an artifact of this program: it holds no ${manifest/* manifestName */.vS}.`);
}

// EXTERNAL MODULE: ./build/src/kernels/elf.js
var elf = __webpack_require__(62257);
;// CONCATENATED MODULE: ./build/src/kernels/install.js












/**
 * The command `install ARTIFACT`: checks an artifact and installs its kernels into a checkout. All
 * products are first unpacked into a staging folder in the checkout and checked (size, SHA-256,
 * shared object for this machine); then each is renamed into place. A Python file that git tracks
 * stays as it is in the checkout, as in vLLM's own setup.py. A tracked kernel module with other
 * content is refused, since keeping it would leave a stale kernel.
 * @param path the zip, GitHub's download of it, or a directory with its content.
 * @param sourceDir the fork's checkout.
 * @param processor as `process.arch` names it.
 * @throws InputError with one sentence if anything is wrong; the checkout is then unchanged. A disk
 *   error during the renames is thrown as it is.
 */
async function installArtifact(path, sourceDir, packageDir, processor = process.arch) {
    const root = await (0,promises_.realpath)(sourceDir).catch(() => {
        throw new errors/* InputError */.dz(`There is no source directory at ${sourceDir}.`);
    });
    const { source, manifest } = await openArtifact(path);
    try {
        const { wanted, unchanged, kept } = await sortProducts(root, manifest.products, packageDir);
        const stage = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,work_directory/* openWorkDirectory */.JF)(root), 'install-'));
        try {
            for (const product of wanted)
                await unpack(source, product, stage, processor);
            for (const product of wanted)
                await putInPlace(stage, root, product);
        }
        finally {
            await (0,promises_.rm)(stage, { recursive: true, force: true });
        }
        return { manifest, placed: wanted.map((product) => product.path), unchanged, kept };
    }
    finally {
        await source.close();
    }
}
/**
 * Decides for each product whether it is installed, unchanged or kept, before anything is read from
 * the artifact.
 */
async function sortProducts(root, products, packageDir) {
    const [misplaced] = (0,verify/* placementProblems */.iI)(products, packageDir);
    if (misplaced !== undefined)
        throw new errors/* InputError */.dz(misplaced);
    const tracked = await trackedFiles(root);
    const wanted = [];
    const unchanged = [];
    const kept = [];
    for (const product of products) {
        await checkPlace(root, product.path);
        if (await holdsAlready(root, product))
            unchanged.push(product.path);
        else if (!tracked.has(product.path))
            wanted.push(product);
        else if (product.kind === 'file')
            kept.push(product.path);
        else {
            throw new errors/* InputError */.dz(`${product.path} is under git's control with other content than the artifact's; kernels are built, not tracked: take it out with git rm --cached.`);
        }
    }
    return { wanted, unchanged, kept };
}
/** Refuses a path where a write would leave the checkout, enter `.git`, or hit a directory. */
async function checkPlace(root, path) {
    const parts = path.split('/');
    if (parts.some((part) => part.toLowerCase() === '.git')) {
        throw new errors/* InputError */.dz(`The artifact wants to write ${path}, inside git's own directory.`);
    }
    for (let depth = 1; depth <= parts.length; depth += 1) {
        const place = (0,external_node_path_.join)(root, ...parts.slice(0, depth));
        const found = await (0,promises_.lstat)(place).catch(() => undefined);
        if (found === undefined)
            return;
        if (depth === parts.length ? found.isDirectory() : !(await leadsInside(root, place))) {
            throw new errors/* InputError */.dz(`${path} cannot be put in place: ${place} is not where a file can go.`);
        }
    }
}
async function leadsInside(root, place) {
    const real = await (0,promises_.realpath)(place).catch(() => '');
    return real.startsWith(root + external_node_path_.sep) && (await (0,promises_.lstat)(real)).isDirectory();
}
async function holdsAlready(root, product) {
    const file = (0,external_node_path_.join)(root, product.path);
    const found = await (0,promises_.lstat)(file).catch(() => undefined);
    if (!found?.isFile() || found.size !== product.bytes)
        return false;
    return (await (0,digest_file/* digestFile */.T)(file)).sha256 === product.sha256;
}
/** @returns the paths that git tracks below the directory; empty if there is no repository. */
async function trackedFiles(root) {
    try {
        return new Set((await (0,programs_process/* capture */.Fg)('git', ['ls-files', '-z'], { directory: root })).split('\0'));
    }
    catch (error) {
        const repository = await (0,promises_.access)((0,external_node_path_.join)(root, '.git')).then(() => true, () => false);
        if (!repository)
            return new Set();
        throw new errors/* InputError */.dz(`git cannot list the files of ${root}: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** Unpacks one product into the staging folder and checks it. */
async function unpack(source, product, stage, processor) {
    const refuse = (problem) => {
        throw new errors/* InputError */.dz(`${product.path} in ${source.name} ${problem}; nothing was installed.`);
    };
    const claimed = await source.bytesOf(product.path);
    if (claimed === undefined)
        return refuse('is missing');
    if (claimed !== product.bytes) {
        refuse(`has ${claimed} bytes where the manifest says ${product.bytes}`);
    }
    const file = (0,external_node_path_.join)(stage, product.path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    const { stream, digest } = (0,digesting/* digesting */.h)(product.bytes);
    try {
        await (0,external_node_stream_promises_.pipeline)(await source.read(product.path), stream, (0,external_node_fs_.createWriteStream)(file));
    }
    catch (error) {
        refuse(`cannot be unpacked: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    if (digest().sha256 !== product.sha256)
        refuse('has other content than the manifest says');
    const problem = product.kind === 'module' ? await (0,elf/* sharedObjectProblemOf */.r)(file, processor) : undefined;
    if (problem !== undefined)
        refuse(problem);
    await (0,promises_.chmod)(file, product.kind === 'module' ? 0o755 : 0o644);
}
async function putInPlace(stage, root, { path }) {
    const target = (0,external_node_path_.join)(root, path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    await (0,promises_.rename)((0,external_node_path_.join)(stage, path), target);
}
/** @returns what was installed, one line a fact, for the terminal. */
function installedLines({ manifest, placed, unchanged, kept }) {
    const { commit, repository } = manifest.source;
    const origin = [repository, commit?.slice(0, 12)].filter((part) => part !== undefined).join(' ');
    return [
        ...placed.map((path) => `placed ${path}`),
        ...unchanged.map((path) => `unchanged ${path}`),
        ...kept.map((path) => `kept ${path}, which git tracks here with other content`),
        ...(origin === '' ? [] : [`built from ${origin}${manifest.source.dirty ? ', changed' : ''}`]),
    ];
}
/**
 * Says if kernels were built from other inputs than the checkout's.
 * @param kernelInputs digest of the checkout's kernel inputs.
 * @returns one sentence; undefined if the inputs are the same.
 */
function otherInputsSentence(manifest, kernelInputs) {
    if (manifest.kernelInputs === kernelInputs)
        return undefined;
    const commit = manifest.source.commit;
    return `These kernels were built from other kernel inputs than this checkout's${commit === undefined ? '' : `, those of commit ${commit.slice(0, 12)}`}: they do not show what the checkout's sources say.`;
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
