export const id = 150;
export const ids = [150];
export const modules = {

/***/ 51150:
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

// EXTERNAL MODULE: ./build/src/machine/work-directory.js
var work_directory = __webpack_require__(93860);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/records.js
var records = __webpack_require__(83931);
;// CONCATENATED MODULE: ./build/src/build/build-environment.js

/**
 * Variables that change what CMake and Ninja do behind the arguments' back: where and how files
 * are installed, which launcher and generator apply, how progress is printed.
 */
const unwanted = /^(DESTDIR|NINJA_STATUS|CMAKE_INSTALL_MODE|CMAKE_GENERATOR.*|CMAKE_BUILD_PARALLEL_LEVEL|CMAKE_.+_(COMPILER|LINKER)_LAUNCHER|LC_.*|LANGUAGE|TORCH_CUDA_ARCH_LIST)$/;
/**
 * The environment of configure and build. Both get the same: Ninja runs CMake again by itself.
 * - `TORCH_CUDA_ARCH_LIST` carries the archs, as vLLM documents; torch's CMake reads it.
 * - Messages are in English, for {@link diagnose} reads them.
 * @param base the toolchain's whole environment.
 * @param cudaArchs as in the settings; empty: the variable is not set.
 * @param additions what the compiler cache needs; `undefined` removes a variable.
 */
function buildEnvironment(base, cudaArchs, additions = {}) {
    const wanted = Object.entries((0,records/* withValues */.t)({ ...base, ...additions })).filter(([name]) => !unwanted.test(name));
    return {
        ...Object.fromEntries(wanted),
        LC_ALL: 'C.UTF-8',
        NINJA_STATUS: '[%f/%t] ',
        ...(cudaArchs.length === 0 ? {} : { TORCH_CUDA_ARCH_LIST: cudaArchs.join(';') }),
    };
}

// EXTERNAL MODULE: ./build/src/build/write-presets.js + 4 modules
var write_presets = __webpack_require__(73149);
// EXTERNAL MODULE: ./build/src/cache/external-sources.js
var external_sources = __webpack_require__(50274);
// EXTERNAL MODULE: ./build/src/report/humanise.js
var humanise = __webpack_require__(75226);
// EXTERNAL MODULE: ./build/src/toolkit/fingerprint.js
var toolkit_fingerprint = __webpack_require__(79000);
// EXTERNAL MODULE: ./build/src/run/adopt-tree.js + 1 modules
var adopt_tree = __webpack_require__(45555);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/src/build/paths.js

/**
 * @returns `path` relative to `directory`, both absolute; `undefined` where it does not lie below.
 */
function pathBelow(directory, path) {
    const name = (0,external_node_path_.relative)(directory, path);
    const outside = name === '' || name === '..' || name.startsWith('../') || (0,external_node_path_.isAbsolute)(name);
    return outside ? undefined : name;
}

;// CONCATENATED MODULE: ./build/src/build/diagnostics.js




/** Named groups: file, line, column, message. The first that matches a line wins. */
const errorPatterns = [
    // CMake Error at cmake/utils.cmake:12 (message):
    /^CMake Error(?: at (?<file>[^:]+):(?<line>\d+) \([^)]*\))?: *(?<message>.*)$/,
    // nvcc's front ends: csrc/a.cu(12): error: … / error #20: … / catastrophic error: …
    /^(?<file>[^\s(][^(]*)\((?<line>\d+)\): (?:catastrophic )?error(?: #[\w-]+)?: (?<message>.+)$/,
    // gcc, clang, the assembler: csrc/a.cpp:12:34: fatal error: …
    /^(?<file>[^\s:][^:]*):(?<line>\d+):(?:(?<column>\d+):)? (?:fatal |internal compiler )?[Ee]rror: (?<message>.+)$/,
    // ptxas /tmp/x.ptx, line 99; error   : … — the file is gone when anyone could look.
    /^ptxas \S+, line \d+; (?:error|fatal)\s*: (?<message>.+)$/,
    // nvcc fatal   : …, nvlink error   : …
    /^(?:nvcc|ptxas|nvlink|cicc|cudafe\+\+|fatbinary) (?:error|fatal)\s*: (?<message>.+)$/,
    // ld: cannot find -lcuda; a.o: in function …: undefined reference to …
    /^(?:\S*ld(?:\.\w+)?: )?(?<message>.*(?:undefined reference to|cannot find|multiple definition of|final link failed).*)$/,
    // c++: fatal error: …, cc1plus: error: …
    /^[\w+./-]+: (?:fatal error|internal compiler error|error): (?<message>.+)$/,
    /^ninja: error: (?<message>.+)$/,
];
/** Says nothing that the lines before it did not say. */
const summaryPattern = /^collect2: error: ld returned \d+ exit status|^ptxas fatal\s*: Ptx assembly aborted|^ninja: error: rebuilding /;
const outOfMemoryPattern = new RegExp([
    'died due to signal 9\\b',
    'Killed signal terminated program',
    'terminated with signal 9\\b',
    'internal compiler error: Killed',
    '^(?:/bin/sh: line \\d+: *\\d+ )?Killed\\b',
    'out of memory allocating \\d+ bytes',
    'virtual memory exhausted',
    'memory exhausted$',
    'Cannot allocate memory',
    'terminate called after throwing an instance of .std::bad_alloc',
    '^FAILED: \\[code=137\\]',
].join('|'), 'i');
/**
 * Finds what went wrong in the output of a configuration or build.
 * @param lines everything that was written, in order. Of a build, only the blocks under Ninja's
 *   `FAILED:` count: a warning-laden success next to them does not.
 */
function diagnose(lines, directories) {
    const plain = lines.map((line) => (0,external_node_util_.stripVTControlCharacters)(line).trimEnd());
    const blocks = failedBlocks(plain);
    const relevant = blocks.length > 0 ? blocks.flatMap((block) => block.lines) : plain;
    const failed = blocks.flatMap((block) => block.outputs);
    const messages = findMessages(relevant, directories);
    const starved = relevant.some((line) => outOfMemoryPattern.test(line));
    const kind = starved ? 'out-of-memory' : messages.length > 0 ? 'error' : 'unknown';
    return { kind, failed, messages, sentence: sentenceFor(kind, failed, messages, relevant) };
}
/** `csrc/a.cu` for `CMakeFiles/_C.dir/csrc/a.cu.o`; `undefined` for what is no object of CMake's. */
function sourceOfObject(object) {
    return object.match(/(?:^|\/)CMakeFiles\/[^/]+\.dir\/(.+)\.o$/)?.[1];
}
/** Ninja prints `FAILED: OUTPUTS`, the command, then all that it wrote, up to the next status line. */
function failedBlocks(lines) {
    const blocks = [];
    let open = false;
    for (const line of lines) {
        const outputs = line.match(/^FAILED: (?:\[code=\d+\] )?(.*)$/)?.[1];
        if (outputs !== undefined) {
            blocks.push({ outputs: outputs.split(' ').filter((name) => name !== ''), lines: [line] });
            open = true;
        }
        else if (/^\[\d+\/\d+\] |^ninja: build stopped/.test(line)) {
            open = false;
        }
        else if (open) {
            blocks.at(-1)?.lines.push(line);
        }
    }
    return blocks;
}
function findMessages(lines, directories) {
    const messages = new Map();
    for (const [index, line] of lines.entries()) {
        if (summaryPattern.test(line))
            continue;
        const groups = errorPatterns
            .map((pattern) => line.match(pattern)?.groups)
            .find((found) => found !== undefined);
        if (groups === undefined)
            continue;
        const message = {
            ...(groups.file === undefined ? {} : { file: placeOf(groups.file, directories) }),
            ...(groups.line === undefined ? {} : { line: Number(groups.line) }),
            ...(groups.column === undefined ? {} : { column: Number(groups.column) }),
            message: groups.message?.trim() || indentedAfter(lines, index),
        };
        // A header's error is reported once for every object that includes it.
        messages.set(JSON.stringify(message), message);
    }
    return [...messages.values()];
}
/** CMake writes its message below, indented, with lines folded. */
function indentedAfter(lines, index) {
    const rest = lines.slice(index + 1);
    const end = rest.findIndex((line) => line !== '' && !line.startsWith('  '));
    const text = rest.slice(0, end === -1 ? rest.length : end).map((line) => line.trim());
    return text.filter((line) => line !== '').join(' ');
}
function placeOf(file, { sourceDir, buildDir }) {
    // CMake names its own files relative to the source, compilers theirs relative to the build.
    if (!(0,external_node_path_.isAbsolute)(file) && !file.startsWith('../'))
        return file;
    const absolute = (0,external_node_path_.resolve)(buildDir, file);
    return pathBelow(sourceDir, absolute) ?? absolute;
}
function sentenceFor(kind, failed, messages, lines) {
    const object = failed[0];
    const what = object === undefined ? undefined : (sourceOfObject(object) ?? object);
    if (kind === 'out-of-memory') {
        return `Memory ran out${what === undefined ? '' : ` while ${what} was built`}; run fewer compilations at a time (input jobs) or use a larger machine.`;
    }
    const [first, ...others] = messages;
    if (first !== undefined) {
        const place = [first.file, first.line, first.column].filter((part) => part !== undefined);
        const more = others.length === 0 ? '' : ` (and ${(0,humanise/* counted */.hS)(others.length, 'more error')})`;
        return `${[place.join(':') || what, first.message].filter((part) => part).join(': ')}${more}`;
    }
    const last = lines.filter((line) => line !== '').at(-1);
    return `${what === undefined ? 'The build' : what} failed${last === undefined ? ' without a word' : `; its last line is: ${last}`}`;
}

;// CONCATENATED MODULE: ./build/src/build/install-manifest.js




/**
 * The names under which CMake lists what it installed: `install_manifest.txt`,
 * `install_manifest_COMPONENT.txt`, and `install_local_manifest.txt` where the project sets
 * CMAKE_INSTALL_LOCAL_ONLY, as vLLM does (CMake Source/cmLocalGenerator.cxx,
 * GenerateInstallRules).
 */
const manifestName = /^install_(manifest(_.+)?|local_manifest)\.txt$/;
/** Removes the manifests of earlier installations: a restored build tree brings them along. */
async function removeInstallManifests(buildDir) {
    for (const path of await manifestsIn(buildDir))
        await (0,promises_.rm)(path, { force: true });
}
/**
 * Reads every manifest in the build directory. A component's installation may overwrite another's,
 * so that this has to be asked after each.
 * @returns absolute paths as CMake wrote them, in no particular order.
 */
async function readInstallManifests(buildDir) {
    const texts = (await manifestsIn(buildDir)).map((path) => (0,promises_.readFile)(path, 'utf8'));
    return (await Promise.all(texts)).flatMap(parseInstallManifest);
}
/** CMake separates the paths by line feeds and ends without one. */
function parseInstallManifest(text) {
    return text.split('\n').filter((line) => line !== '');
}
/**
 * @param installed absolute paths from install manifests.
 * @param sourceDirs the source directory, under each name that it has: as given, links resolved.
 * @returns paths relative to the source directory, sorted, each once.
 * @throws InputError for a file outside: kernels that Python does not import from the checkout can
 *   be neither verified nor handed over.
 */
function installedFiles(installed, sourceDirs) {
    const inside = installed.map((path) => {
        const found = sourceDirs
            .map((directory) => pathBelow(directory, path))
            .find((name) => name !== undefined);
        if (found !== undefined)
            return found;
        throw new errors/* InputError */.dz(`The build installed ${path}, outside of ${sourceDirs[0]}; accepted: an install prefix ` +
            '(CMAKE_INSTALL_PREFIX or the preset’s installDir) in the source directory.');
    });
    return [...new Set(inside)].sort();
}
/** The names for {@link installedFiles}. */
async function namesOfDirectory(directory) {
    return [...new Set([directory, await (0,promises_.realpath)(directory)])];
}
async function manifestsIn(buildDir) {
    const names = await (0,promises_.readdir)(buildDir).catch(() => []);
    return names.filter((name) => manifestName.test(name)).map((name) => (0,external_node_path_.join)(buildDir, name));
}

// EXTERNAL MODULE: ./build/src/build/stop.js + 1 modules
var stop = __webpack_require__(88017);
;// CONCATENATED MODULE: ./build/src/build/install.js




/**
 * The runs of `cmake` that build and install: the `install` target, or the chosen targets and then
 * each one's component, which vLLM gives its target's name (vLLM CMakeLists.txt, lines 11 to 13).
 * A committed configure preset need not have a build preset: then its directory is built.
 */
function installSteps({ settings, preset, jobs }) {
    const what = preset.hasBuildPreset ? ['--preset', preset.name] : [preset.buildDir];
    const targets = settings.targets.length === 0 ? ['install'] : settings.targets;
    return [
        { arguments: ['--build', ...what, '--target', ...targets, '--parallel', String(jobs)] },
        ...settings.targets.map((component) => ({
            arguments: ['--install', preset.buildDir, '--component', component],
            component,
        })),
    ];
}
/**
 * Builds and installs; output streams.
 * @param options.environment see `buildEnvironment`.
 * @returns failed also for a file installed outside of the source directory and for a chosen target
 *   that installs nothing.
 */
async function buildAndInstall(facts, options) {
    const { sourceDir } = facts.settings;
    const { buildDir } = facts.preset;
    const installed = [];
    for (const step of installSteps(facts)) {
        await removeInstallManifests(buildDir);
        const lines = failureLines();
        const end = await (0,stop/* runStoppable */.ij)(facts.toolchain.cmake, step.arguments, {
            ...options,
            directory: sourceDir,
            onLine: lines.add,
        });
        if (end.status === 'stopped')
            return end;
        if (end.code !== 0) {
            return {
                status: 'failed',
                diagnosis: diagnose(lines.all(), { sourceDir, buildDir }),
            };
        }
        const files = await readInstallManifests(buildDir);
        if (step.component !== undefined && files.length === 0) {
            return failed(`Input targets: "${step.component}" installs nothing; accepted: targets whose install component has their name.`);
        }
        installed.push(...files);
    }
    try {
        const names = await namesOfDirectory(sourceDir);
        return { status: 'finished', installed: installedFiles(installed, names) };
    }
    catch (error) {
        return failed((0,errors/* sentenceOf */.$N)(error));
    }
}
/** What was compiled is worth keeping, whatever is wrong with its installation. */
function failed(sentence) {
    return { status: 'failed', diagnosis: { kind: 'unknown', failed: [], messages: [], sentence } };
}
/** Lines kept where nothing failed yet. */
const tailLength = 200;
/** Keeps what a diagnosis needs of an output of any length: all from the first failure on, or the end. */
function failureLines() {
    const kept = [];
    let failing = false;
    return {
        add(line) {
            failing ||= line.startsWith('FAILED: ');
            kept.push(line);
            if (!failing && kept.length > tailLength)
                kept.shift();
        },
        all: () => kept,
    };
}

// EXTERNAL MODULE: ./build/src/kernels/verify.js
var verify = __webpack_require__(76467);
// EXTERNAL MODULE: ./build/src/process.js
var src_process = __webpack_require__(19948);
// EXTERNAL MODULE: ./build/src/tree/build-tree.js + 3 modules
var build_tree = __webpack_require__(71917);
// EXTERNAL MODULE: ./build/src/tree/inputs.js
var tree_inputs = __webpack_require__(5849);
// EXTERNAL MODULE: ./build/src/tree/ninja-log.js
var ninja_log = __webpack_require__(33521);
// EXTERNAL MODULE: ./build/src/tree/paths.js
var paths = __webpack_require__(45926);
// EXTERNAL MODULE: ./build/src/tree/units.js
var tree_units = __webpack_require__(39113);
;// CONCATENATED MODULE: ./build/src/tree/explain.js




/** Why each object that Ninja made in this run was made, in the order in which they were finished. */
function explainRebuilt(evidence) {
    const { after } = evidence;
    const units = new Map((0,tree_units/* translationUnits */.$M)(after.manifest).map((unit) => [unit.object, unit]));
    const executed = (0,ninja_log/* executedSince */.Y)(evidence.before?.log ?? new Map(), after.log);
    const absolute = (0,tree_inputs/* absolutePaths */.w)(after.buildDir);
    const written = new Set(executed.map(absolute));
    return executed
        .flatMap((output) => {
        const unit = units.get(output);
        const entry = after.log.get(output);
        if (unit === undefined || entry === undefined)
            return [];
        const because = reasonsFor(unit, evidence, written, absolute);
        return [{ unit, because, seconds: (entry.endMs - entry.startMs) / 1000, endMs: entry.endMs }];
    })
        .sort((a, b) => a.endMs - b.endMs)
        .map(({ endMs: _, ...rebuilt }) => rebuilt);
}
/** The outputs that Ninja linked in this run, as it names them. */
function linkedOutputs(before, after) {
    const links = new Set((0,tree_units/* linkSteps */.CE)(after.manifest).map(({ output }) => output));
    return (0,ninja_log/* executedSince */.Y)(before ?? new Map(), after.log).filter((output) => links.has(output));
}
function reasonsFor(unit, { before, after, changed, forced, restoredObjects }, written, absolute) {
    if (before === undefined)
        return ['there was no build tree to go on from'];
    const reasons = [...(forced.get(unit.object) ?? [])];
    const logged = before.log.get(unit.object);
    const wasThere = restoredObjects.has(unit.object);
    if (reasons.length === 0) {
        if (logged === undefined && !wasThere)
            return ['new translation unit'];
        if (!wasThere)
            return ['no object in the restored build tree'];
        if (logged === undefined)
            return ['the restored Ninja log does not know the object'];
    }
    if (logged !== undefined && logged.hash !== after.log.get(unit.object)?.hash) {
        reasons.push('compile command changed');
    }
    for (const path of inputsRead(unit, before.deps.get(unit.object), absolute)) {
        const change = changed.get(path);
        const shown = (0,paths/* shownPath */.pS)(path, after.sourceDir);
        if (change !== undefined)
            reasons.push(`${shown} ${change}`);
        else if (written.has(path))
            reasons.push(`${shown} was generated again`);
    }
    if (reasons.length === 0) {
        reasons.push(before.deps.has(unit.object)
            ? 'Ninja found it out of date, although no recorded input changed'
            : 'the restored Ninja deps log does not know what it was compiled from');
    }
    return reasons;
}
function inputsRead(unit, deps, absolute) {
    return new Set([unit.source, ...(deps?.deps ?? [])].map(absolute));
}

// EXTERNAL MODULE: ./build/src/tree/timestamps.js
var timestamps = __webpack_require__(57081);
;// CONCATENATED MODULE: ./build/src/run/untracked.js



/**
 * Every file of the checkout that git does not track, ignored ones included: what configure and
 * install add to them is theirs.
 * @param without absolute directories to leave out, such as the build directory
 * @returns paths relative to the checkout
 */
async function untrackedFiles(sourceDir, without) {
    const excluded = [(0,work_directory/* workDirectoryPath */._C)(sourceDir), ...without]
        .map((directory) => (0,external_node_path_.relative)(sourceDir, directory))
        .filter((path) => path !== '' && !path.startsWith('..'))
        .map((path) => `:(exclude,top,literal)${path}`);
    const listed = await (0,src_process/* ask */.kA)('git', [
        '-C',
        sourceDir,
        'ls-files',
        '--others',
        '-z',
        '--',
        '.',
        ...excluded,
    ]);
    return new Set(listed.split('\0').filter((path) => path !== '' && !isByproduct(path)));
}
/** What running Python leaves behind, and presets, which describe the machine. */
function isByproduct(path) {
    return path.includes('__pycache__/') || /(^|\/)CMakeUserPresets\.json/.test(path);
}

;// CONCATENATED MODULE: ./build/src/run/compile.js













/**
 * Counts the compilations that Ninja would run now, by asking it.
 * @param targets as in the settings; empty: all that the installation needs
 * @returns undefined where Ninja sees already that the build cannot come to its end; building tells
 *   more
 * @throws InputError for a target that the fork does not have
 */
async function pendingCompilations(ninja, buildDir, targets, environment) {
    let dry;
    try {
        dry = await (0,src_process/* ask */.kA)(ninja, ['-C', buildDir, '-n', ...ninjaTargets(targets)], { environment });
    }
    catch (error) {
        const [, unknown] = /unknown target '([^']*)'/.exec((0,errors/* sentenceOf */.$N)(error)) ?? [];
        if (unknown === undefined)
            return undefined;
        throw new errors/* InputError */.dz(`Input targets: the fork has no target "${unknown}"; accepted: names of its CMake targets, such as _C or _moe_C.`);
    }
    return dry.split('\n').filter((line) => /\bBuilding [A-Z]+ object /.test(line)).length;
}
/** Every translation unit that the installation needs, whether it has to be compiled or not. */
function unitsInAll(tree, targets) {
    return (0,tree_units/* neededUnits */.fQ)(tree.manifest, ninjaTargets(targets)).length;
}
/** What the installation needs: all, or the chosen targets. */
function ninjaTargets(targets) {
    return targets.length === 0 ? ['all'] : targets;
}
/** Builds and installs, then tells what was rebuilt and why. */
async function compile(facts, ready, adopted, cache, options) {
    const { sourceDir } = facts.settings;
    const { buildDir } = facts.preset;
    const before = await untrackedFiles(sourceDir, [buildDir]);
    const buildStarted = (0,timestamps/* fileSystemNow */.M8)(buildDir);
    if (cache !== undefined)
        await compilePastCache(facts, ready.pastCache, options);
    const first = await buildAndInstall(facts, options);
    const outcome = await replaceUnproved(facts, ready, first, cache, options);
    const statistics = await cache?.statistics();
    const inspection = (0,build_tree/* inspectBuildTree */.H)(sourceDir, buildDir, 'configured');
    const tree = inspection.usable ? inspection.tree : undefined;
    const objects = tree === undefined ? [] : rebuiltObjects(tree, ready, adopted);
    const rebuilt = describeRebuilt(objects, tree, statistics);
    const fromCompilerCache = countServed(rebuilt, statistics);
    return {
        ...{ outcome, tree, buildStarted, rebuilt, statistics },
        translationUnits: {
            total: unitsInAll(tree ?? ready.tree, facts.settings.targets),
            compiled: rebuilt.length - fromCompilerCache,
            fromCompilerCache,
        },
        linked: tree === undefined ? [] : linkedOutputs(ready.tree.log, tree),
        installed: outcome.status === 'finished'
            ? withConfigured(ready.generated, [
                ...outcome.installed,
                ...(await appeared(sourceDir, buildDir, before)),
                ...unlisted(adopted),
            ])
            : [],
    };
}
/**
 * Adds what configure wrote into the packages of the installed modules: CMake lists no file that it
 * installs onto itself (vLLM's `cmake/external_projects/flashmla.cmake`).
 */
function withConfigured(generated, installed) {
    const modules = installed.filter((path) => path.endsWith('.so'));
    const packages = (0,verify/* packageDirsOf */.EY)(modules.map((path) => ({ kind: 'module', path })));
    const ours = generated.filter((path) => packages.some((folder) => path.startsWith(`${folder}/`)));
    return sorted([...installed, ...ours]);
}
const sorted = (paths) => [...new Set(paths)].sort();
/** In a checkout that was built before, what an installation does not list is not new either. */
function unlisted(adopted) {
    return (adopted?.record.installed ?? []).filter((path) => !path.endsWith('.so'));
}
/**
 * Builds again what a compiler cache served by preprocessed text: nvcc's is that of one pass, so
 * that the object may be another's.
 */
async function replaceUnproved(facts, { tree }, outcome, cache, options) {
    const { compilations = [] } = (await cache?.statistics()) ?? {};
    const sources = new Set(compilations
        .filter(({ result }) => result === 'unproved')
        .map(({ source }) => (0,external_node_path_.resolve)(tree.buildDir, source)));
    if (sources.size === 0 || outcome.status === 'stopped')
        return outcome;
    const objects = (0,tree_units/* translationUnits */.$M)(tree.manifest)
        .filter(({ language, source }) => language === 'CUDA' && sources.has((0,external_node_path_.resolve)(tree.buildDir, source)))
        .map(({ object }) => object);
    for (const object of objects)
        await (0,promises_.rm)((0,external_node_path_.resolve)(tree.buildDir, object), { force: true });
    await compilePastCache(facts, objects, options);
    return objects.length === 0 ? outcome : await buildAndInstall(facts, options);
}
/**
 * Compiles objects that a compiler cache would serve stale, storing the new results. A failure is
 * told by the build that follows, which comes to the same compilation.
 */
async function compilePastCache({ toolchain, preset, jobs }, objects, options) {
    if (objects.length === 0)
        return;
    const environment = { ...options.environment, CCACHE_RECACHE: '1', SCCACHE_RECACHE: '1' };
    const args = ['-C', preset.buildDir, '-j', String(jobs), ...objects];
    await (0,stop/* runStoppable */.ij)(toolchain.ninja, args, { ...options, environment });
}
/** Files that the installation wrote without listing them, as `install(CODE …)` does. */
async function appeared(sourceDir, buildDir, before) {
    return [...(await untrackedFiles(sourceDir, [buildDir]))].filter((path) => !before.has(path));
}
function rebuiltObjects(after, ready, adopted) {
    const { changed, forced, restoredObjects } = ready;
    // The log as configure left it: CMake restats and compacts it, and that is no compilation.
    const before = adopted && { log: ready.tree.log, deps: adopted.tree.deps };
    return explainRebuilt({ before, after, changed, forced, restoredObjects });
}
function describeRebuilt(objects, tree, statistics) {
    if (tree === undefined)
        return [];
    const served = new Map();
    for (const { source, result } of statistics?.compilations ?? []) {
        const path = (0,external_node_path_.resolve)(tree.buildDir, source);
        if (result === 'hit')
            served.set(path, (served.get(path) ?? 0) + 1);
    }
    return objects.map(({ unit, seconds, because }) => {
        const source = (0,external_node_path_.resolve)(tree.buildDir, unit.source);
        const hits = served.get(source) ?? 0;
        served.set(source, Math.max(0, hits - 1));
        return {
            source: (0,paths/* shownPath */.pS)(source, tree.sourceDir),
            object: unit.object,
            seconds,
            because: [...because],
            fromCompilerCache: hits > 0,
        };
    });
}
/** sccache tells only how many, ccache also which. */
function countServed(rebuilt, statistics) {
    if (statistics === undefined)
        return 0;
    return statistics.compilations.length > 0
        ? rebuilt.filter(({ fromCompilerCache }) => fromCompilerCache).length
        : Math.min(statistics.hits, rebuilt.length);
}

;// CONCATENATED MODULE: ./build/src/build/compiler-cache.js
/**
 * Removes every variable of the caller's with a prefix, some excepted.
 * @returns the removals, for {@link CompilerCache.environment}.
 */
function withoutVariables(environment, prefix, except) {
    const names = Object.keys(environment).filter((name) => name.startsWith(prefix) && !except?.test(name));
    return Object.fromEntries(names.map((name) => [name, undefined]));
}

;// CONCATENATED MODULE: ./build/src/build/ccache.js






/** Without these a hit may be wrong; a ccache that does not know them is not used. */
const indispensable = ['compiler_check', 'depend_mode', 'direct_mode', 'sloppiness'];
/**
 * The whole configuration of ccache, for correctness first. Section names are of ccache's manual.
 * - `depend_mode`: keys are made of what nvcc read, not of what `nvcc -E` prints. That is the text
 *   for the host or for the first arch only, so that the preprocessor mode serves stale objects
 *   after a change under `#ifndef __CUDA_ARCH__` or for a second `-gencode`. It needs `direct_mode`
 *   and `run_second_cpp`, and is silently off without them ("The depend mode").
 * - `compiler_check`: nvcc is a driver; cicc, ptxas and the host compiler decide as well, and
 *   ccache does not see a host compiler that is found through PATH ("compiler_check").
 * - `ignore_options`: nvcc's threads change no object.
 * - `sloppiness`: on a fresh machine every header is newer than the build, which would switch the
 *   direct mode off; contents are still compared. Nothing that skips contents, `time_macros` and
 *   `file_macro` included ("Performance", "sloppiness").
 * - `inode_cache` is off: inode numbers of one machine mean nothing on the next.
 * - `hash_dir` and an empty `base_dir`: paths are part of an object where debug information is.
 * @param options.statsLog absolute path for the result of each compilation.
 */
function ccacheConfiguration(options) {
    return {
        cache_dir: options.directory,
        temporary_dir: (0,external_node_path_.join)(options.directory, 'tmp'),
        // The unit is spelled out, for a bare number means GB.
        max_size: `${Math.ceil(options.maxBytes / 1000)}k`,
        max_files: '0',
        direct_mode: 'true',
        depend_mode: 'true',
        run_second_cpp: 'true',
        compiler_check: `string:${options.toolchainDigest}`,
        ignore_options: '--threads=* -t=*',
        sloppiness: 'include_file_mtime,include_file_ctime,locale',
        hash_dir: 'true',
        base_dir: '',
        inode_cache: 'false',
        hard_link: 'false',
        compression: 'true',
        stats: 'true',
        stats_log: options.statsLog,
    };
}
/** @returns the text of a configuration file, in the syntax of ccache's manual ("Configuration file syntax"). */
function formatCcacheConfiguration(configuration) {
    return Object.entries(configuration)
        .map(([key, value]) => `${key} = ${value}\n`)
        .join('');
}
/**
 * @param shown output of `ccache --show-config`: `(ORIGIN) KEY = VALUE` lines.
 * @returns the indispensable keys that did not come from our file: an old ccache ignores a key that
 *   it does not know.
 */
function missingConfiguration(shown, configPath) {
    return indispensable.filter((key) => !shown.includes(`(${configPath}) ${key} = `));
}
/** @param text output of `ccache --print-stats`: a name and a number in each line, tab between. */
function parseCcacheStatistics(text) {
    return Object.fromEntries(text
        .split('\n')
        .map((line) => line.split('\t'))
        .filter(([name, value]) => name && /^\d+$/.test(value ?? ''))
        .map(([name, value]) => [name, Number(value)]));
}
/** @param text content of the `stats_log`: `# SOURCE`, then a line for each counter that it raised. */
function parseStatsLog(text) {
    return text
        .split(/^# /m)
        .slice(1)
        .map((entry) => {
        const [source = '', ...counters] = entry.trimEnd().split('\n');
        const has = (counter) => counters.includes(counter);
        if (has('direct_cache_hit'))
            return { source, result: 'hit' };
        if (has('preprocessed_cache_hit'))
            return { source, result: 'unproved' };
        return { source, result: has('cache_miss') ? 'miss' : 'uncacheable' };
    });
}
/** ccache as a {@link CompilerCache}: no setting of the caller's or the machine's reaches it. */
function createCcache(options) {
    const { path, directory, workDirectory } = options;
    const configPath = (0,external_node_path_.join)(workDirectory, 'ccache.conf');
    const statsLog = (0,external_node_path_.join)(workDirectory, 'ccache-stats.log');
    // With CCACHE_CONFIGPATH the system's configuration file is not read either.
    const environment = {
        ...withoutVariables(options.environment, 'CCACHE_'),
        CCACHE_CONFIGPATH: configPath,
    };
    const own = (0,records/* withValues */.t)({ ...options.environment, ...environment });
    let begun = performance.now();
    return {
        kind: 'ccache',
        directory,
        environment,
        async begin() {
            begun = performance.now();
            try {
                await (0,promises_.mkdir)(directory, { recursive: true });
                await (0,promises_.mkdir)(workDirectory, { recursive: true });
                await (0,promises_.rm)(statsLog, { force: true });
                const configuration = ccacheConfiguration({ ...options, statsLog });
                await (0,promises_.writeFile)(configPath, formatCcacheConfiguration(configuration));
                const shown = await (0,src_process/* ask */.kA)(path, ['--show-config'], { environment: own });
                const missing = missingConfiguration(shown, configPath);
                if (missing.length > 0)
                    return `ccache is too old: it does not know ${missing.join(', ')}.`;
                await (0,src_process/* ask */.kA)(path, ['--zero-stats'], { environment: own });
                return undefined;
            }
            catch (error) {
                return `ccache cannot be used: ${(0,errors/* sentenceOf */.$N)(error)}`;
            }
        },
        async statistics() {
            const printed = await (0,src_process/* askIfPossible */.k2)(path, ['--print-stats'], { environment: own });
            const counters = parseCcacheStatistics(printed ?? '');
            const compilations = parseStatsLog(await (0,promises_.readFile)(statsLog, 'utf8').catch(() => ''));
            const count = (result) => compilations.filter((compilation) => compilation.result === result).length;
            return {
                hits: count('hit'),
                misses: count('miss'),
                uncacheable: count('uncacheable'),
                bytes: (counters.cache_size_kibibyte ?? 0) * 1024,
                compilations,
            };
        },
        async prepareForSaving(keep) {
            if (keep === 'used') {
                // A hit renews an entry's timestamp ("Cache cleanup"); a second more is for rounding.
                const seconds = Math.ceil((performance.now() - begun) / 1000) + 1;
                await (0,src_process/* askIfPossible */.k2)(path, ['--evict-older-than', `${seconds}s`], { environment: own });
            }
            await (0,promises_.rm)((0,external_node_path_.join)(directory, 'tmp'), { recursive: true, force: true }).catch(() => undefined);
        },
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/digest.js
var digest = __webpack_require__(23837);
;// CONCATENATED MODULE: ./build/src/build/sccache.js








/** Storage shared between machines is the caller's to name (sccache docs/Configuration.md). */
const keptVariables = /^SCCACHE_(BUCKET|REGION|ENDPOINT|(S3|REDIS|MEMCACHED|GCS|AZURE|WEBDAV|OSS|COS|GHA|MULTILEVEL)(_.+)?)$/;
/** Parts of one nvcc compilation that sccache counts besides the compilation itself. */
const partLanguages = /^(PTX|CUBIN|.*\(Device code\))$/;
/** A socket's path may have 107 bytes (unix(7), sun_path). */
const longestSocketPath = 107;
const counts = schemas/* object */.Ikc({ counts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()) });
const statisticsSchema = schemas/* object */.Ikc({
    stats: schemas/* object */.Ikc({
        cache_hits: counts,
        cache_misses: counts,
        requests_not_cacheable: schemas/* number */.aig(),
        requests_unsupported_compiler: schemas/* number */.aig(),
    }),
    cache_size: schemas/* number */.aig().nullish(),
});
/**
 * Environment of sccache's server and of every compilation that goes through it.
 * - A server of our own (socket, or port with an sccache that knows no sockets): one that already
 *   runs has another directory and another toolchain.
 * - `SCCACHE_C_CUSTOM_CACHE_BUSTER` puts the toolchain's digest into every key.
 * - `SCCACHE_DIRECT` off: the preprocessor cache mode takes headers for unchanged by timestamp.
 * - A server that is lost means compiling, not failing.
 */
function sccacheEnvironment(options) {
    const socket = (0,external_node_path_.join)(options.workDirectory, 'sccache.sock');
    const port = 20_000 + (Number.parseInt((0,digest/* digestOf */.o)(socket).slice(0, 8), 16) % 10_000);
    return {
        ...withoutVariables(options.environment, 'SCCACHE_', keptVariables),
        SCCACHE_CONF: (0,external_node_path_.join)(options.workDirectory, 'sccache.conf'),
        SCCACHE_DIR: options.directory,
        SCCACHE_CACHE_SIZE: `${Math.max(1, Math.floor(options.maxBytes / 1024 ** 2))}M`,
        SCCACHE_C_CUSTOM_CACHE_BUSTER: options.toolchainDigest,
        SCCACHE_DIRECT: 'false',
        SCCACHE_IDLE_TIMEOUT: '0',
        SCCACHE_IGNORE_SERVER_IO_ERROR: '1',
        SCCACHE_SERVER_PORT: String(port),
        ...(Buffer.byteLength(socket) <= longestSocketPath ? { SCCACHE_SERVER_UDS: socket } : {}),
    };
}
/**
 * @param text output of `sccache --show-stats --stats-format json`.
 * @returns whole compilations: the PTX and CUBIN parts, which sccache counts too, would make one
 *   compilation look like six.
 */
function parseSccacheStatistics(text) {
    const { stats, cache_size } = statisticsSchema.parse(JSON.parse(text));
    const whole = (languages) => Object.entries(languages)
        .filter(([language]) => !partLanguages.test(language))
        .reduce((sum, [, count]) => sum + count, 0);
    return {
        hits: whole(stats.cache_hits.counts),
        misses: whole(stats.cache_misses.counts),
        uncacheable: stats.requests_not_cacheable + stats.requests_unsupported_compiler,
        bytes: cache_size ?? 0,
        compilations: [],
    };
}
const nothing = {
    hits: 0,
    misses: 0,
    uncacheable: 0,
    bytes: 0,
    compilations: [],
};
/**
 * sccache as a {@link CompilerCache}. It has no way to drop what a build did not use; its size
 * limit removes the least recently used.
 */
function createSccache(options) {
    const { path, directory, workDirectory } = options;
    const environment = sccacheEnvironment(options);
    const own = (0,records/* withValues */.t)({ ...options.environment, ...environment });
    return {
        kind: 'sccache',
        directory,
        environment,
        async begin() {
            try {
                await (0,promises_.mkdir)(directory, { recursive: true });
                await (0,promises_.mkdir)(workDirectory, { recursive: true });
                await (0,promises_.writeFile)((0,external_node_path_.join)(workDirectory, 'sccache.conf'), '');
                // One of an earlier build here would keep that build's toolchain digest.
                await (0,src_process/* askIfPossible */.k2)(path, ['--stop-server'], { environment: own });
                await (0,src_process/* ask */.kA)(path, ['--start-server'], { environment: own });
                await (0,src_process/* ask */.kA)(path, ['--zero-stats'], { environment: own });
                return undefined;
            }
            catch (error) {
                return `sccache cannot be used: ${(0,errors/* sentenceOf */.$N)(error)}`;
            }
        },
        async statistics() {
            const text = await (0,src_process/* askIfPossible */.k2)(path, ['--show-stats', '--stats-format', 'json'], {
                environment: own,
            });
            try {
                return text === undefined ? nothing : parseSccacheStatistics(text);
            }
            catch {
                return nothing;
            }
        },
        async prepareForSaving() {
            await (0,src_process/* askIfPossible */.k2)(path, ['--stop-server'], { environment: own });
        },
    };
}

// EXTERNAL MODULE: ./build/src/cache/compiler-cache.js
var compiler_cache = __webpack_require__(12620);
// EXTERNAL MODULE: ./build/src/report/statuses.js
var statuses = __webpack_require__(2420);
// EXTERNAL MODULE: ./build/src/run/layer-switch.js
var layer_switch = __webpack_require__(95415);
// EXTERNAL MODULE: ./build/src/cache/snapshot.js + 6 modules
var snapshot = __webpack_require__(69713);
;// CONCATENATED MODULE: ./build/src/run/restore-tree.js





/** Below the work directory; emptied at the end of the run. */
function stagingDirectory({ workDirectory, id }) {
    return (0,external_node_path_.join)(workDirectory, 'staging', id);
}
/** Fetches and unpacks the newest build tree of this toolchain; what becomes of it is decided later. */
async function fetchTree(run) {
    return await fetchLayer(run, 'build-tree', 'buildTree');
}
/**
 * Fetches the external projects whose pins did not move.
 * @returns project → directory with its sources
 */
async function fetchSources(run) {
    const { journal, plan } = run;
    const { key } = plan.keys['external-sources'];
    if (Object.keys(plan.externalPins).length === 0) {
        journal.layer('external-sources', (0,statuses/* explain */.WE)('externalSources', 'none-used'), key);
        return {};
    }
    const snapshot = await fetchLayer(run, 'external-sources', 'externalSources');
    if (snapshot === undefined)
        return {};
    const { usable, dropped } = (0,external_sources/* offerSources */.Vc)(snapshot, plan.externalPins);
    const projects = Object.keys(usable);
    const reason = dropped.length > 0
        ? (0,statuses/* explain */.WE)('externalSources', 'partial', { dropped })
        : (0,statuses/* explain */.WE)('externalSources', 'hit', { projects });
    journal.layer('external-sources', reason, snapshot.entry.key);
    return usable;
}
/** Fetches the compiler cache of this toolchain. */
async function fetchCompilerCache(run) {
    return await fetchLayer(run, 'compiler-cache', 'compilerCache');
}
async function fetchLayer(run, layer, name) {
    const { journal, plan, store, timeline } = run;
    const wanted = plan.keys[layer];
    const unused = layer === 'build-tree' && run.settings.clean === 'always'
        ? (0,statuses/* explain */.WE)('buildTree', 'clean-asked')
        : (0,layer_switch/* whyUnused */.p)(run, layer);
    if (unused !== undefined) {
        journal.layer(layer, unused, wanted.key);
        return undefined;
    }
    const staging = (0,external_node_path_.join)(stagingDirectory(run), layer);
    const fetched = await timeline.phase('restore', () => (0,snapshot/* fetchSnapshot */.b8)(store, layer, wanted, staging));
    if (fetched.status === 'staged') {
        journal.restoredBytes(fetched.snapshot.bytes);
        return fetched.snapshot;
    }
    const reason = fetched.status === 'absent'
        ? (0,layer_switch/* whyAbsent */.g)(run, layer)
        : (0,statuses/* explain */.WE)(name, 'entry-damaged', { problem: fetched.reason });
    journal.layer(layer, reason, fetched.status === 'absent' ? wanted.key : fetched.entry.key);
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/run/compiler-cache.js









/**
 * From how many pending compilations on the compiler cache is fetched where there is a build tree.
 * A push that edits a few kernels compiles what no cache holds; more than that is a merge or a
 * changed flag.
 */
const compilationsThatPay = 6;
/**
 * Opens the compiler cache of a toolchain.
 * @returns undefined, with a warning where that is a surprise, if there is none that can be used;
 *   then nothing may be launched through it
 */
async function openCompilerCache(run, toolchain, fingerprint) {
    const { settings, workDirectory, journal } = run;
    const tool = toolchain.compilerCache;
    if (tool === undefined) {
        const code = settings.compilerCache === 'off' ? 'tool-off' : 'no-tool';
        journal.layer('compiler-cache', (0,statuses/* explain */.WE)('compilerCache', code));
        return undefined;
    }
    const create = tool.kind === 'ccache' ? createCcache : createSccache;
    const cache = create({
        path: tool.path,
        directory: (0,external_node_path_.join)(workDirectory, 'compiler-cache', tool.kind),
        workDirectory: (0,external_node_path_.join)(workDirectory, 'compiler-cache', 'run'),
        maxBytes: settings.compilerCacheSize,
        toolchainDigest: (0,toolkit_fingerprint/* compilersDigest */.dg)(fingerprint),
        environment: toolchain.environment,
    });
    // One that an earlier run left here says nothing of what its compilations could see.
    await (0,promises_.rm)(cache.directory, { recursive: true, force: true });
    const problem = await cache.begin();
    if (problem === undefined)
        return cache;
    journal.warn(problem);
    journal.layer('compiler-cache', (0,statuses/* explain */.WE)('compilerCache', 'no-tool'));
    return undefined;
}
/**
 * Fetches the saved compiler cache where that pays and nothing in it can be stale.
 * @param pending compilations that Ninja is about to run
 * @param hasTree whether they are what a build tree could not serve
 */
async function fillCompilerCache(run, cache, pending, hasTree) {
    const { journal, plan } = run;
    const { key } = plan.keys['compiler-cache'];
    const unused = (0,layer_switch/* whyUnused */.p)(run, 'compiler-cache');
    if (unused !== undefined || pending < (hasTree ? compilationsThatPay : 1)) {
        const code = pending === 0 ? 'nothing-compiled' : 'tree-serves';
        journal.layer('compiler-cache', unused ?? (0,statuses/* explain */.WE)('compilerCache', code), key);
        return { status: 'partial' };
    }
    const snapshot = await fetchCompilerCache(run);
    if (snapshot === undefined)
        return { status: 'whole', outlook: undefined };
    const outlook = (0,compiler_cache/* outlookOf */.jH)(snapshot);
    const files = plan.kernelInputs.map(({ path }) => path);
    const blind = outlook === undefined
        ? 'it does not say what its compilations could see'
        : (0,compiler_cache/* blindSpot */.uy)(outlook, { files, pins: plan.externalPins });
    if (blind !== undefined) {
        const reason = (0,statuses/* explain */.WE)('compilerCache', 'blind', { problem: blind });
        journal.layer('compiler-cache', reason, snapshot.entry.key);
        return { status: 'whole', outlook: undefined };
    }
    await cache.prepareForSaving('all');
    await (0,compiler_cache/* placeCompilerCache */.bZ)(snapshot, cache.directory);
    const problem = await cache.begin();
    if (problem !== undefined)
        journal.warn(problem);
    journal.layer('compiler-cache', (0,statuses/* explain */.WE)('compilerCache', 'hit', { hits: 0 }), snapshot.entry.key);
    return { status: 'whole', outlook };
}
/** What the compilations of this run could see, joined to what those before them could. */
function outlookAfter({ plan }, ledger, before) {
    const names = new Set();
    for (const [path, { asksFor }] of ledger.files) {
        names.add(external_node_path_.posix.basename(path));
        for (const name of asksFor)
            names.add(external_node_path_.posix.basename(name));
    }
    return (0,compiler_cache/* joinOutlooks */.b3)(before, {
        files: plan.kernelInputs.map(({ path }) => path),
        names: [...names].sort(),
        pins: plan.externalPins,
    });
}
/** Says how a fetched compiler cache served, once that is known. */
function noteCompilerCache({ journal }, { hits, misses, uncacheable }) {
    const { status, key } = journal.layers().compilerCache;
    const ran = misses + uncacheable;
    if (status !== 'hit')
        return;
    const reason = ran === 0
        ? (0,statuses/* explain */.WE)('compilerCache', 'hit', { hits })
        : hits === 0
            ? (0,statuses/* explain */.WE)('compilerCache', 'miss', { misses: ran })
            : (0,statuses/* explain */.WE)('compilerCache', 'partial', { hits, misses: ran });
    journal.layer('compiler-cache', reason, key);
}

;// CONCATENATED MODULE: ./build/src/run/named-roots.js


/**
 * The absolute directories that arguments and variables name: a build reads headers there, so that
 * their files are inputs to be proved like any other.
 * @param texts CMake arguments, values of variables, values of a preset
 */
function namedRoots(texts) {
    const named = texts.flatMap((text) => text.match(/(?<=^|[=:;,\s"'I])\/[^=:;,\s"']+/g) ?? []);
    return [...new Set(named)]
        .filter((path) => (0,external_node_fs_.existsSync)(path))
        .map((path) => ((0,external_node_fs_.statSync)(path).isDirectory() ? path : (0,external_node_path_.dirname)(path)))
        .filter((path) => path !== '/');
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/build/configure-trace.js


/** Subcommands of CMake's `file` that read a file without CMake's remembering it (cmake-commands(7)). */
const reading = new Set([
    ...['READ', 'STRINGS', 'MD5', 'SHA1', 'SHA224', 'SHA256', 'SHA384', 'SHA512'],
    ...['SHA3_224', 'SHA3_256', 'SHA3_384', 'SHA3_512', 'COPY', 'COPY_FILE', 'INSTALL'],
]);
/** @returns the arguments that make CMake write what it does, variables expanded, to a file */
function traceArguments(file) {
    return ['--trace-expand', '--trace-format=json-v1', `--trace-redirect=${file}`];
}
/**
 * Finds what a configuration may have read behind CMake's back: the arguments of commands that read
 * files, and those of programs that it ran, as far as they can be paths. CMake itself asks to be run
 * again for `include()`, `configure_file()` and their like only.
 * @param trace one JSON object a line (cmake(1), `--trace-format`); other lines are skipped
 * @returns absolute paths; not all of them exist
 */
function pathsInTrace(trace, sourceDir) {
    const paths = new Set();
    for (const line of trace.split('\n')) {
        if (!/"cmd":"(file|FILE|execute_process|configure_file)"/i.test(line))
            continue;
        const call = parseCall(line);
        if (call === undefined)
            continue;
        const words = call.args.flatMap((argument) => argument.split(';'));
        const isFile = call.cmd.toLowerCase() === 'file';
        if (isFile && !reading.has(words[0]?.toUpperCase() ?? ''))
            continue;
        for (const word of words) {
            if (!/^[^\n\0]{1,1024}$/.test(word))
                continue;
            paths.add(external_node_path_.posix.resolve(external_node_path_.posix.dirname(call.file), word));
            paths.add(external_node_path_.posix.resolve(sourceDir, word));
        }
    }
    return paths;
}
/**
 * The files of the checkout that a configuration read, besides those that CMake remembers: those
 * that a command names, with the Python modules beside a script. What the configuration made in its
 * own directory is left out.
 */
function filesReadInTrace(trace, sourceDir, buildDir) {
    const isInside = (path, directory) => path.startsWith(`${directory}/`);
    const read = new Set();
    for (const path of pathsInTrace(trace, sourceDir)) {
        if (isInside(path, buildDir) || !isInside(path, sourceDir) || !isRegularFile(path))
            continue;
        read.add(path);
        const folder = external_node_path_.posix.dirname(path);
        if (!path.endsWith('.py') || folder === sourceDir)
            continue;
        for (const name of (0,external_node_fs_.readdirSync)(folder)) {
            const module = external_node_path_.posix.join(folder, name);
            if (name.endsWith('.py') && isRegularFile(module))
                read.add(module);
        }
    }
    return [...read].sort();
}
function parseCall(line) {
    try {
        const { cmd, file, args } = JSON.parse(line);
        if (typeof cmd !== 'string' || typeof file !== 'string' || !Array.isArray(args))
            return undefined;
        return { cmd, file, args: args.map(String) };
    }
    catch {
        return undefined;
    }
}
/** Most of what stands in a trace was never a path, so that the system may refuse even to look. */
function isRegularFile(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/src/build/presets.js
var presets = __webpack_require__(58514);
;// CONCATENATED MODULE: ./build/src/build/configure.js








/**
 * Arguments of `cmake` for the configuration.
 *
 * A preset of ours holds the rest. A user's preset keeps what it says about the build (type,
 * install prefix, flags), while compilers, launchers and threads are the ones that were provisioned
 * and fingerprinted: `-D` beats a preset's cache variable (cmake(1), "--preset"). With no compiler
 * cache the launchers are emptied, for a cache that nobody configured can hand out stale objects.
 *
 * The archs are given twice: in the environment, as vLLM documents it, and as a variable, which
 * torch prefers (pytorch cmake/public/utils.cmake, torch_cuda_get_nvcc_gencode_flag) and no
 * preset's `environment` overrides. `CMAKE_CUDA_ARCHITECTURES` is left alone: torch switches it off
 * and vLLM gives every source its own archs. The user's own arguments come last and win.
 */
function configureArguments(facts) {
    const { settings, toolchain, preset, externalSources = {} } = facts;
    const variables = {
        ...(preset.origin === 'generated' ? {} : overridingVariables(facts)),
        CMAKE_MAKE_PROGRAM: toolchain.ninja,
        ...(settings.cudaArchs.length === 0
            ? {}
            : { TORCH_CUDA_ARCH_LIST: settings.cudaArchs.join(';') }),
        ...Object.fromEntries(Object.entries(externalSources).map(([name, directory]) => [
            `FETCHCONTENT_SOURCE_DIR_${name.toUpperCase()}`,
            directory,
        ])),
    };
    return [
        '--preset',
        preset.name,
        ...(preset.resolved.generator === undefined ? ['-G', 'Ninja'] : []),
        ...Object.entries(variables).map(([name, value]) => `-D${name}=${value}`),
        ...settings.cmakeArgs,
    ];
}
function overridingVariables({ settings, toolchain, preset }) {
    const { resolved } = preset;
    const own = resolved.cacheVariables;
    const prefix = resolved.installDir ?? own.CMAKE_INSTALL_PREFIX;
    return {
        CMAKE_CUDA_COMPILER: toolchain.nvcc,
        ...Object.fromEntries(preset.pythonVariables.map((name) => [name, toolchain.python])),
        NVCC_THREADS: String(settings.nvccThreads),
        ...(0,presets/* launcherVariables */.Q)(toolchain.compilerCache?.path ?? ''),
        ...(prefix === undefined ? { CMAKE_INSTALL_PREFIX: settings.sourceDir } : {}),
        ...(own.CMAKE_BUILD_TYPE === undefined ? { CMAKE_BUILD_TYPE: settings.buildType } : {}),
    };
}
/**
 * Digest of everything that is passed to the configuration: another one forces a new configuration.
 * Job counts are left out, for they differ between machines and change no compile command.
 * @param variables of the environment, which a configuration reads: name → value.
 */
function configureDigest(facts, variables) {
    const { CMAKE_JOB_POOLS: _, ...cacheVariables } = facts.preset.resolved.cacheVariables;
    return (0,digest/* digestOf */.o)({
        cmake: facts.toolchain.cmake,
        arguments: configureArguments(facts),
        preset: { ...facts.preset.resolved, cacheVariables },
        variables,
    });
}
/**
 * Forgets the last configuration and keeps the objects. `cmake --fresh` would remove `CMakeFiles`,
 * which holds them. Without its cache CMake detects the compilers anew, and the code generators'
 * guards, which live there and claim that their outputs exist, are gone as well.
 */
async function startFresh(buildDir) {
    await (0,promises_.rm)((0,external_node_path_.join)(buildDir, 'CMakeCache.txt'), { force: true });
}
/** Configures anew, with no cached value of an earlier configuration. */
async function configure(facts, options) {
    const { sourceDir } = facts.settings;
    const { buildDir } = facts.preset;
    await startFresh(buildDir);
    const trace = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'configure-')), 'trace.json');
    const lines = [];
    const end = await (0,stop/* runStoppable */.ij)(facts.toolchain.cmake, [...configureArguments(facts), ...traceArguments(trace)], {
        ...options,
        directory: sourceDir,
        onLine: (line) => lines.push(line),
    });
    const traced = await (0,promises_.readFile)(trace, 'utf8').catch(() => '');
    await (0,promises_.rm)((0,external_node_path_.dirname)(trace), { recursive: true, force: true });
    if (end.status === 'stopped')
        return end;
    return end.code === 0
        ? { status: 'finished', read: filesReadInTrace(traced, sourceDir, buildDir) }
        : { status: 'failed', diagnosis: diagnose(lines, { sourceDir, buildDir }) };
}

;// CONCATENATED MODULE: ./build/src/tree/changes.js

/**
 * What happened to the repository's kernel inputs since the ledger was recorded. Blob ids tell; a file that
 * restamping found changed counts too, whatever its id says.
 * @param current path relative to the checkout → git blob id (of the content, for a dirty file).
 * @param changed absolute paths, from `restamp`.
 */
function repositoryChanges(ledger, current, changed) {
    const before = new Map(Object.entries(ledger.repositoryFiles));
    const after = new Map(Object.entries(current));
    const touched = new Set([...changed]
        .filter((path) => (0,paths/* isInside */.FK)(path, ledger.sourceDir))
        .map((path) => path.slice(ledger.sourceDir.length + 1)));
    return {
        modified: [...after]
            .filter(([path, id]) => before.has(path) && (before.get(path) !== id || touched.has(path)))
            .map(([path]) => path)
            .sort(),
        deleted: [...before.keys()].filter((path) => !after.has(path)).sort(),
        added: [...after.keys()].filter((path) => !before.has(path)).sort(),
    };
}

;// CONCATENATED MODULE: ./build/src/tree/configure-need.js


/** What a compiler reads; every other file of the repository may be read by CMake or a generator. */
const compiledExtension = /\.(?:c|cc|cpp|cxx|cu|h|hh|hpp|hxx|cuh|inl|inc|ipp|tpp)$/;
/**
 * Whether CMake must configure before Ninja builds, and why.
 *
 * A configure of ours starts without `CMakeCache.txt`: the guards and defaults that it keeps hide what a
 * clean build sees (a generator's hash says that its sources exist; a default derived once
 * stays). Ninja compiles only what the new commands and contents ask for all the same.
 */
function configureNeed(evidence) {
    const reason = whyConfigure(evidence);
    return reason === undefined
        ? { needed: false, reason: 'Nothing that CMake or a source generator reads has changed.' }
        : { needed: true, reason };
}
function whyConfigure({ sourceDir, tree, presetDigest }) {
    if (tree === undefined)
        return 'There is no build tree.';
    if (tree.presetDigest !== presetDigest)
        return 'The preset or the CMake arguments changed.';
    const shown = (path) => (0,paths/* shownPath */.pS)(path, sourceDir);
    for (const path of tree.generated) {
        if (tree.missing.has(external_node_path_.posix.join(sourceDir, path)))
            return `The generated ${path} is missing.`;
    }
    for (const path of tree.missing) {
        if (tree.inputs.configure.has(path))
            return `CMake reads ${shown(path)}, which is gone.`;
        if (tree.inputs.named.has(path))
            return `A target names ${shown(path)}, which is gone.`;
    }
    for (const path of tree.changed) {
        if (tree.inputs.configure.has(path))
            return `CMake reads ${shown(path)}, which changed.`;
    }
    const { added, deleted, modified } = tree.changes;
    if (added[0] !== undefined)
        return `${added[0]} was added, and a file pattern may match it.`;
    if (deleted[0] !== undefined)
        return `${deleted[0]} was deleted, and a target may name it.`;
    for (const path of modified) {
        if (!compiledExtension.test(path) || !tree.inputs.compile.has(external_node_path_.posix.join(sourceDir, path))) {
            return `${path} changed, which no compilation reads but a generator may.`;
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/tree/generated-sources.js
var generated_sources = __webpack_require__(33888);
// EXTERNAL MODULE: ./build/src/tree/ledger.js
var ledger = __webpack_require__(58653);
;// CONCATENATED MODULE: ./build/src/tree/objects-using.js

/**
 * The outputs that must be deleted before Ninja runs because they were made from files whose change no
 * timestamp can show (`RestampResult.unstampable`).
 * @param paths absolute.
 * @returns outputs as Ninja names them → the paths that each of them was made from.
 */
function objectsUsing(tree, paths) {
    const found = new Map();
    if (paths.size === 0)
        return found;
    const absolute = (0,tree_inputs/* absolutePaths */.w)(tree.buildDir);
    for (const edge of tree.manifest.edges) {
        if (edge.rule === 'phony' || edge.rule === 'RERUN_CMAKE')
            continue;
        const used = [...new Set(readsOf(edge, tree).map(absolute))].filter((path) => paths.has(path));
        const [output] = edge.outputs;
        if (used.length > 0 && output !== undefined)
            found.set(output, used);
    }
    return found;
}
/** Everything whose time Ninja compares with an edge's outputs. */
function readsOf(edge, tree) {
    const [first] = edge.outputs;
    const deps = first === undefined ? [] : (tree.deps.get(first)?.deps ?? []);
    return [...edge.explicit, ...edge.implicit, ...deps];
}

// EXTERNAL MODULE: ./build/src/tree/rivals.js
var rivals = __webpack_require__(9653);
;// CONCATENATED MODULE: ./build/src/tree/shadowing.js





/**
 * Finds the objects that a new file may change although none of their recorded inputs did, which is
 * what a depfile cannot tell: the new file may be found before a header of the same name, or be the
 * answer to a `__has_include` that was "no". Ninja itself sees deleted headers.
 *
 * A compiler cache that trusts recorded includes has the same blind spot (ccache manual, "The
 * direct mode"), so these objects must also be compiled past it.
 * @param added paths of new files, relative to the checkout or absolute.
 * @param realPath resolves symbolic links in a directory's path; by default there are none.
 * @returns object → why it must be compiled again; the caller deletes these objects.
 */
function shadowedObjects(tree, ledger, added, realPath = (directory) => directory) {
    const forced = new Map();
    if (added.length === 0)
        return forced;
    const absolute = (0,tree_inputs/* absolutePaths */.w)(tree.buildDir);
    const newFiles = added.map((path) => external_node_path_.posix.resolve(tree.sourceDir, path));
    const byName = Map.groupBy(newFiles, (path) => external_node_path_.posix.basename(path));
    const shown = (path) => (0,paths/* shownPath */.pS)(path, tree.sourceDir);
    for (const edge of tree.manifest.edges) {
        const unit = (0,tree_units/* translationUnitOf */.BT)(edge);
        if (unit === undefined)
            continue;
        const deps = tree.deps.get(unit.object)?.deps ?? [];
        const read = [unit.source, ...edge.implicit, ...deps].map(absolute);
        const because = new Set();
        let bases;
        for (const path of read) {
            for (const file of byName.get(external_node_path_.posix.basename(path)) ?? []) {
                if (file === path)
                    continue;
                bases ??= searchBases((0,rivals/* commandOf */.N)(edge, tree), read, realPath);
                if (mayShadow(file, path, bases)) {
                    because.add(`${shown(file)} may now be found before ${shown(path)}`);
                }
            }
            for (const name of ledger.files.get(path)?.asksFor ?? []) {
                for (const file of newFiles) {
                    const mayFind = name === '*' ? isOfRepository(path, tree) : isAnswer(file, name);
                    if (mayFind)
                        because.add(`${shown(path)} asks whether there is ${shown(file)}`);
                }
            }
        }
        if (because.size > 0)
            forced.set(unit.object, [...because]);
    }
    return forced;
}
function searchBases(command, read, realPath) {
    const directories = new Set();
    const add = (directory) => {
        for (let at = directory; !directories.has(at); at = external_node_path_.posix.dirname(at))
            directories.add(at);
    };
    for (const directory of new Set(read.map((path) => external_node_path_.posix.dirname(path)))) {
        add(directory);
        add(realPath(directory));
    }
    for (const [path] of command.matchAll(/\/[^\s"'=,:]*/g))
        add(realPath(external_node_path_.posix.normalize(path)));
    return { directories, command, isOpen: /(?:^|\s)(?:@|--?options-file|-optf)/.test(command) };
}
/**
 * Whether one spelling can mean the new file now and the old one before: both end in it, and what
 * precedes it in the new file's path is a base or a parent of one. Rather once too often: a base's
 * name anywhere in the command counts, whatever the option.
 */
function mayShadow(added, recorded, bases) {
    if (bases.isOpen)
        return true;
    const ours = added.split('/');
    const theirs = recorded.split('/');
    for (let length = 1; ours.at(-length) === theirs.at(-length); length++) {
        const base = ours.slice(0, -length).join('/');
        if (base === '')
            return false;
        if (bases.directories.has(base) || bases.command.includes(base))
            return true;
    }
    return false;
}
/**
 * A computed name counts only in the repository's own files: CCCL wraps `__has_include` in a macro
 * that every CUDA compilation reads, and what it passes to it is found by the macro's name.
 */
function isOfRepository(path, tree) {
    return (0,paths/* isInside */.FK)(path, tree.sourceDir) && !(0,paths/* isInside */.FK)(path, tree.buildDir);
}
function isAnswer(file, name) {
    const spelled = external_node_path_.posix.normalize(name).replace(/^(?:\.\.\/)+/, '');
    return file === spelled || file.endsWith(`/${spelled}`);
}

;// CONCATENATED MODULE: ./build/src/run/ready-tree.js
















/**
 * Configures if something that a configuration reads may have changed, puts timestamps right, and
 * removes the objects whose change no timestamp can show.
 */
async function makeReady(facts, options) {
    const { adopted, tracked, roots } = facts;
    const { settings, preset } = facts.configure;
    const { sourceDir } = settings;
    const { buildDir } = preset;
    const files = [...tracked].map((path) => (0,external_node_path_.join)(sourceDir, path));
    const brought = (0,timestamps/* bringToPresent */.J8)(files, (0,timestamps/* fileSystemNow */.M8)(sourceDir));
    // Where sources come from changes nothing of what is configured.
    const configuration = configureDigest({ ...facts.configure, externalSources: {} }, facts.variables);
    const changes = adopted
        ? repositoryChanges(adopted.record.ledger, facts.kernelInputs, adopted.restamped.changed)
        : { added: [], deleted: [], modified: [] };
    const need = decide(facts, configuration, changes);
    const restoredObjects = new Set(adopted ? objectsOnDisk(adopted.tree) : []);
    let generated = adopted?.record.generated ?? [];
    let configureReads = adopted?.record.configureReads ?? [];
    let restamped = adopted?.restamped;
    if (need.needed) {
        facts.onConfigure(need);
        if (adopted)
            (0,generated_sources/* removeBeforeConfigure */.eT)(sourceDir, adopted.record.generated, tracked);
        const before = await untrackedFiles(sourceDir, [buildDir]);
        const outcome = await configure(facts.configure, options);
        if (outcome.status !== 'finished')
            return outcome;
        const after = await untrackedFiles(sourceDir, [buildDir]);
        generated = [...after].filter((path) => !before.has(path));
        const made = new Set(generated);
        configureReads = outcome.read
            .map((path) => (0,external_node_path_.relative)(sourceDir, path))
            .filter((path) => !made.has(path));
    }
    const inspection = (0,build_tree/* inspectBuildTree */.H)(sourceDir, buildDir, 'configured');
    if (!inspection.usable)
        throw new errors/* BuildError */.zS(inspection.reason);
    const { tree } = inspection;
    if (need.needed && adopted && restamped) {
        const again = await (0,generated_sources/* restampAfterConfigure */.z3)(adopted.record.ledger, [sourceDir, buildDir, ...roots], restamped.proven, (0,tree_inputs/* inputsOf */.V)(tree).all);
        if (!again.trusted)
            throw new errors/* BuildError */.zS(again.reason);
        restamped = { ...again, stamped: again.stamped + restamped.stamped };
    }
    const shadowed = adopted
        ? shadowedObjects(tree, adopted.record.ledger, [
            ...changes.added,
            ...generated.filter((path) => !adopted.record.generated.includes(path)),
            ...newRivals(tree, adopted.record.ledger),
        ])
        : new Map();
    const forced = new Map([...unstampableOutputs(tree, restamped), ...shadowed]);
    for (const output of forced.keys())
        await (0,promises_.rm)((0,external_node_path_.resolve)(buildDir, output), { force: true });
    const foreign = [...roots, (0,external_node_path_.join)(buildDir, '_deps')];
    return {
        status: 'ready',
        ready: {
            ...{ tree, need, configuration, configureReads, forced, restoredObjects },
            pastCache: [...shadowed.keys()],
            changed: restamped?.reasons ?? new Map(),
            generated: [...new Set([...generated, ...(0,generated_sources/* generatedSources */.IN)(tree, tracked, foreign)])].sort(),
            stamped: brought + (restamped?.stamped ?? 0),
            proven: restamped?.proven ?? new Map(),
        },
    };
}
function decide({ adopted, configure: { settings } }, configuration, changes) {
    const [missing] = adopted?.missingProjects ?? [];
    if (missing !== undefined) {
        return { needed: true, reason: `The sources of ${missing} have to be fetched.` };
    }
    return configureNeed({
        sourceDir: settings.sourceDir,
        presetDigest: configuration,
        tree: adopted && {
            inputs: withConfigureReads(adopted),
            presetDigest: adopted.record.configuration,
            changes,
            changed: adopted.restamped.changed,
            missing: adopted.restamped.missing,
            generated: adopted.record.generated,
        },
    });
}
/** Files outside of what git tells of that compilations may find now and could not find before. */
function newRivals(tree, { files, rivals: before }) {
    return [...(0,rivals/* rivals */.K)(tree, (0,ledger/* namesAskedFor */.wb)(files))].filter((path) => !before.has(path));
}
/** Outputs that Ninja would take for current, since no timestamp can show that an input changed. */
function unstampableOutputs(tree, restamped) {
    if (restamped === undefined)
        return [];
    return [...objectsUsing(tree, restamped.unstampable)].map(([output, paths]) => [
        output,
        paths.map((path) => `${path} ${restamped.reasons.get(path) ?? 'changed'}`),
    ]);
}
/** What Ninja knows, and what configure read besides. */
function withConfigureReads({ tree, record }) {
    const inputs = (0,tree_inputs/* inputsOf */.V)(tree);
    const read = record.configureReads.map((path) => (0,external_node_path_.join)(tree.sourceDir, path));
    return { ...inputs, configure: new Set([...inputs.configure, ...read]) };
}
function objectsOnDisk(tree) {
    return (0,tree_units/* translationUnits */.$M)(tree.manifest)
        .map(({ object }) => object)
        .filter((object) => (0,ledger/* regularFile */.VI)((0,external_node_path_.resolve)(tree.buildDir, object)) !== undefined);
}

// EXTERNAL MODULE: ./build/src/tree/tree-record.js + 1 modules
var tree_record = __webpack_require__(12860);
// EXTERNAL MODULE: ./build/src/run/save.js
var save = __webpack_require__(89034);
;// CONCATENATED MODULE: ./build/src/run/resume.js



/**
 * Takes up a build that an earlier run began in this checkout and did not bring to its end, by a
 * kill or a crash: its tree gets the record that it lacks. That is true only while the kernel inputs
 * are still those that it was built from; else what it compiled belongs to nobody knows what, and a
 * tree that has no older record goes.
 */
async function resumeUnfinished({ settings: { sourceDir }, plan }, unfinished) {
    const { buildDir, kernelInputs } = unfinished;
    const now = plan.kernelInputs;
    const isSame = now.length === Object.keys(kernelInputs).length &&
        now.every(({ path, id }) => kernelInputs[path] === id);
    const record = isSame ? await (0,save/* recordTree */.A$)(sourceDir, unfinished) : undefined;
    if (record === undefined && (await (0,tree_record/* readTreeRecord */.ct)(buildDir)).status === 'absent') {
        await (0,promises_.rm)(buildDir, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./build/src/run/unfinished.js
var run_unfinished = __webpack_require__(60474);
;// CONCATENATED MODULE: ./build/src/run/build.js
















/** Fingerprints the toolchain, opens the compiler cache, and finds or writes the preset. */
async function openWorkshop(run, provisioned) {
    const { settings, plan, log } = run;
    const fingerprint = await (0,toolkit_fingerprint/* fingerprintOf */.ax)(provisioned, settings.sourceDir);
    const cache = await openCompilerCache(run, provisioned, fingerprint);
    const { compilerCache, ...bare } = provisioned;
    const toolchain = cache === undefined ? bare : (0,records/* withValues */.t)({ ...bare, compilerCache });
    const preset = await (0,write_presets/* writePresets */.c)(settings, toolchain, plan.jobs);
    for (const sentence of preset.sentences)
        log.info(sentence);
    const named = namedRoots([
        ...settings.cmakeArgs,
        ...Object.values(plan.variables),
        ...Object.values(preset.resolved.cacheVariables),
    ]);
    return {
        ...{ toolchain, fingerprint, preset, cache },
        environment: buildEnvironment(toolchain.environment, settings.cudaArchs, cache?.environment),
        roots: [...new Set([...toolchain.includeRoots, ...programRoots(toolchain), ...named])],
    };
}
/** Where programs lie that bring inputs along: CMake its modules, Python its headers. */
function programRoots({ cmake, python }) {
    return [cmake, python, (0,external_node_fs_.realpathSync)(cmake), (0,external_node_fs_.realpathSync)(python)]
        .map((path) => (0,external_node_path_.dirname)((0,external_node_path_.dirname)(path)))
        .filter((path) => path !== '/');
}
/** Brings the restored tree into place and proves it; says why if there is none to go on from. */
async function adopt(run, workshop, snapshot, externalSources, unfinished) {
    const { settings, repository, plan, journal, timeline } = run;
    const { adopted, reason } = await timeline.phase('restamp', async () => {
        if (unfinished !== undefined)
            await resumeUnfinished(run, unfinished);
        return await (0,adopt_tree/* adoptTree */.n)(snapshot, {
            sourceDir: settings.sourceDir,
            buildDir: workshop.preset.buildDir,
            tracked: repository.tracked,
            fingerprint: workshop.fingerprint,
            externalPins: plan.externalPins,
            externalSources,
            roots: workshop.roots,
            clean: settings.clean,
        });
    });
    if (reason !== undefined)
        journal.layer('build-tree', reason, snapshot?.entry.key);
    if (adopted === undefined && reason?.status === 'miss') {
        if (settings.clean === 'never') {
            throw new errors/* BuildError */.zS(`${reason.reason} clean is never, so that no other is begun.`);
        }
        journal.warn(reason.reason);
    }
    return adopted;
}
/** Configures if needed, fills the compiler cache if that pays, compiles, links and installs. */
async function build(run, workshop, adopted) {
    const { settings, repository, plan, log, timeline, stop } = run;
    const { toolchain, preset, cache, environment, roots } = workshop;
    const options = { environment, signal: stop.signal, output: log.output };
    const externalSources = await (0,external_sources/* sourcesWithoutHistory */.Ph)((0,adopt_tree/* contentDirectoryOf */.Y)(preset.buildDir));
    const configure = { settings, toolchain, preset, externalSources };
    const kernelInputs = Object.fromEntries(plan.kernelInputs.map(({ path, id }) => [path, id]));
    const readiness = await timeline.phase('configure', () => makeReady({
        ...{ configure, adopted, kernelInputs, roots },
        variables: plan.variables,
        tracked: repository.tracked,
        onConfigure: ({ reason }) => log.info(`Configuring: ${reason}`),
    }, options));
    if (readiness.status !== 'ready')
        return { ...readiness, workshop, cacheState: { status: 'partial' } };
    const { ready } = readiness;
    const pending = await pendingCompilations(toolchain.ninja, preset.buildDir, settings.targets, environment);
    const all = unitsInAll(ready.tree, settings.targets);
    if (pending !== undefined) {
        log.info(`${pending} of ${(0,humanise/* counted */.hS)(all, 'translation unit')} to compile.`);
    }
    const cacheState = cache === undefined
        ? { status: 'partial' }
        : await fillCompilerCache(run, cache, pending ?? all, adopted !== undefined);
    await (0,run_unfinished/* noteUnfinished */.sh)(run, workshop, ready);
    const compilation = await timeline.phase('build', () => compile({ settings, toolchain, preset, jobs: plan.jobs }, ready, adopted, cache, options));
    if (compilation.statistics !== undefined)
        noteCompilerCache(run, compilation.statistics);
    const { outcome } = compilation;
    return {
        ...{ status: outcome.status, workshop, ready, compilation, cacheState },
        ...(outcome.status === 'failed' ? { diagnosis: outcome.diagnosis } : {}),
    };
}

;// CONCATENATED MODULE: ./build/src/run/close-run.js


/** Takes away what only this run needed. */
async function closeRun(run) {
    run.stop.close();
    await (0,promises_.rm)(stagingDirectory(run), { recursive: true, force: true });
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/yazl/index.js
var yazl = __webpack_require__(93044);
// EXTERNAL MODULE: ./build/src/kernels/manifest.js
var kernels_manifest = __webpack_require__(30867);
;// CONCATENATED MODULE: ./build/src/kernels/artifact.js





/**
 * Writes the one file that serves both uses: `install ARTIFACT` of this program, and vLLM's
 * `VLLM_PRECOMPILED_WHEEL_LOCATION`, which takes any zip that has the modules under the paths at
 * which a wheel has them and reads no wheel metadata (vllm setup.py,
 * `precompiled_wheel_utils.extract_precompiled_and_patch_package`). It holds `kernels.json` and the
 * products at their paths; no directory entries, which that function would open as files.
 *
 * Equal products and manifest give an equal file: members are sorted, times and modes fixed.
 * @param file where the zip is written.
 * @returns its size in bytes.
 * @throws the file system's error if a product cannot be read or the file cannot be written.
 */
async function writeArtifact(file, sourceDir, manifest) {
    const zip = new yazl/* ZipFile */.u();
    // Modules are mostly device code that is compressed already: more effort buys time, not bytes.
    const options = { mtime: firstZipDay, forceDosTimestamp: true, compressionLevel: 1 };
    zip.addBuffer(Buffer.from((0,kernels_manifest/* manifestText */.$2)(manifest)), kernels_manifest/* manifestName */.vS, { ...options, mode: 0o100644 });
    for (const { path, kind } of manifest.products.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
        const mode = kind === 'module' ? 0o100755 : 0o100644;
        zip.addFile((0,external_node_path_.join)(sourceDir, path), path, { ...options, mode });
    }
    zip.end();
    const output = (0,external_node_fs_.createWriteStream)(file);
    // A product that cannot be read is told by the zip, not by its stream.
    zip.on('error', (error) => output.destroy(error));
    await (0,external_node_stream_promises_.pipeline)(zip.outputStream, output);
    return output.bytesWritten;
}
/** In local time, as zip times are: the same bytes on every machine. */
const firstZipDay = new Date(1980, 0, 1);
/** @returns the file's name for an artifact's name: `NAME.whl`, as users pass it to vLLM. */
function artifactFileName(artifactName) {
    return artifactName.endsWith('.whl') ? artifactName : `${artifactName}.whl`;
}

;// CONCATENATED MODULE: ./build/src/kernels/upload.js


/**
 * Uploads one file as an artifact of the workflow run. Never throws: the caller decides what a
 * run without its artifact is worth.
 *
 * The artifact is a zip around the file, as every version of actions/download-artifact and of
 * `gh run download` expects; but where the artifact is named as the file is (`NAME.whl`), the file
 * itself is the artifact, which download-artifact from v8 on and the browser hand out unwrapped.
 * @param retentionDays 0: the repository's default.
 */
async function uploadArtifact(file, name, retentionDays) {
    if (!process.env.ACTIONS_RUNTIME_TOKEN) {
        return {
            status: 'unsupported',
            reason: 'Artifacts can only be uploaded by an action inside a GitHub Actions job.',
        };
    }
    try {
        // Loaded where it is needed: the client is by far our largest dependency.
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(110), __webpack_require__.e(458)]).then(__webpack_require__.bind(__webpack_require__, 67458));
        const { id, size } = await new DefaultArtifactClient().uploadArtifact(name, [file], (0,external_node_path_.dirname)(file), {
            // The file is a compressed zip already.
            compressionLevel: 0,
            skipArchive: (0,external_node_path_.basename)(file) === name,
            ...(retentionDays > 0 ? { retentionDays } : {}),
        });
        if (id === undefined)
            throw new Error('the service told no artifact id');
        const url = artifactUrl(process.env, id);
        return {
            status: 'uploaded',
            name,
            id,
            bytes: size ?? 0,
            ...(url === undefined ? {} : { url }),
        };
    }
    catch (error) {
        return uploadFailure(error, name);
    }
}
/** @returns the artifact's page, as upload-artifact's `artifact-url` output gives it. */
function artifactUrl(environment, id) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, } = environment;
    if (!server || !repository || !run)
        return undefined;
    return `${server}/${repository}/actions/runs/${run}/artifacts/${id}`;
}
/**
 * @param error what `@actions/artifact` threw; its errors differ by name and by text only
 *   (actions/toolkit packages/artifact/src/internal/shared/errors.ts).
 */
function uploadFailure(error, name) {
    // The client adds paragraphs of general advice.
    const text = (0,errors/* sentenceOf */.$N)(error).split('\n')[0] ?? '';
    if (error instanceof Error && error.name === 'GHESNotSupportedError') {
        return {
            status: 'unsupported',
            reason: 'GitHub Enterprise Server does not take artifacts of this kind; upload the artifact file with actions/upload-artifact@v3 instead.',
        };
    }
    if (/\(409\)|already exists/i.test(text)) {
        return {
            status: 'name-taken',
            reason: `This workflow run has an artifact named ${name} already; give each job of a matrix its own artifact-name.`,
        };
    }
    return { status: 'failed', reason: `The artifact ${name} was not uploaded: ${text}` };
}

// EXTERNAL MODULE: ./build/src/files/digest-file.js
var digest_file = __webpack_require__(77292);
;// CONCATENATED MODULE: ./build/src/kernels/archs.js
/**
 * The device code that nvcc is asked for.
 * @param words the arguments of one CUDA compilation.
 * @returns in the words of `TORCH_CUDA_ARCH_LIST`: `9.0a`; `8.0+PTX` where PTX goes with it; where
 *   PTX goes alone, in CMake's word, `8.0-virtual`; `native`, `all`, `all-major` as they stand;
 *   `default` where no option asks for any.
 *   Source: NVIDIA CUDA Compiler Driver, "GPU code generation options".
 */
function archsOfOptions(words) {
    const gencodes = [];
    let arch = '';
    let code = '';
    for (const [name, value] of optionsOf(words)) {
        if (name === 'gencode')
            gencodes.push(/code=(\[[^\]]*\]|[^,]*)/.exec(value)?.[1] ?? '');
        else if (name === 'arch')
            arch = value;
        else
            code = value;
    }
    // Without --gpu-code, `-arch=sm_90` stands for SASS and PTX, `-arch=compute_90` for PTX.
    const implied = arch.startsWith('sm_') ? `${arch},compute_${arch.slice(3)}` : arch;
    const codes = [...gencodes, code || implied].flatMap((list) => list.match(/\w[\w-]*/g) ?? []);
    return codes.length === 0 ? ['default'] : namesOf(new Set(codes));
}
/** The options of code generation, in every spelling that nvcc accepts. */
function* optionsOf(words) {
    const names = {
        '-gencode': 'gencode',
        '--generate-code': 'gencode',
        '-arch': 'arch',
        '--gpu-architecture': 'arch',
        '-code': 'code',
        '--gpu-code': 'code',
    };
    for (const [index, word] of words.entries()) {
        const [, option = word, value] = /^(--?[a-z-]+)=(.*)$/s.exec(word) ?? [];
        const name = names[option];
        if (name !== undefined)
            yield [name, value ?? words[index + 1] ?? ''];
    }
}
function namesOf(codes) {
    const names = new Set();
    for (const code of codes) {
        const [, kind, major, minor] = /^(sm|compute)_(\d+)(\d[a-z]?)$/.exec(code) ?? [];
        const arch = `${major}.${minor}`;
        if (kind === 'sm') {
            names.add(codes.has(`compute_${major}${minor}`) ? `${arch}+PTX` : arch);
        }
        else if (kind === 'compute') {
            if (!codes.has(`sm_${major}${minor}`))
                names.add(`${arch}-virtual`);
        }
        else if (code === 'native' || code.startsWith('all')) {
            names.add(code);
        }
    }
    return sortedArchs(names);
}
/** By version, then suffix: `8.0`, `9.0a`, `10.0`. */
function sortedArchs(archs) {
    return [...new Set(archs)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}
/**
 * Splits a shell command as CMake quotes it: blanks part words, quotes and backslashes join them.
 */
function splitCommand(command) {
    const word = /(?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s"'\\])+/gs;
    return (command.match(word) ?? []).map((raw) => raw.replace(/"((?:\\.|[^"\\])*)"|'([^']*)'|\\(.)/gs, (_, double, single, escaped) => double?.replace(/\\(["\\$`])/g, '$1') ?? single ?? escaped ?? ''));
}

;// CONCATENATED MODULE: ./build/src/kernels/module-archs.js



/**
 * The device code in each product, as the compile commands of its objects ask for it. They are read
 * from Ninja's manifest, which is always there; `compile_commands.json` is not.
 * @param products installed paths; a module keeps its file name when it is installed.
 * @returns the archs of each product whose link is among the edges; the others are left out.
 */
function archsOfProducts(products, edges) {
    const byOutput = new Map(edges.flatMap((edge) => edge.outputs.map((output) => [output, edge])));
    return new Map(products.flatMap((product) => {
        const modules = [...byOutput]
            .filter(([path, { rule }]) => rule !== 'phony' && fileName(path) === fileName(product))
            .map(([path]) => path);
        if (modules.length === 0)
            return [];
        const compilations = modules.flatMap((module) => compilationsOf(module, byOutput));
        return [[product, sortedArchs(compilations.flatMap(archsOfCompilation))]];
    }));
}
/**
 * The compilations inside a module: those whose objects its link takes in, through static libraries
 * too. The shared libraries that it only refers to are not inside.
 * @param byOutput the edge that makes each file.
 */
function compilationsOf(module, byOutput) {
    const compilations = [];
    const seen = new Set();
    const waiting = [module];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        const edge = byOutput.get(path);
        if (edge === undefined || seen.has(path))
            continue;
        seen.add(path);
        if ((0,tree_units/* translationUnitOf */.BT)(edge) !== undefined)
            compilations.push(edge);
        else if (path === module || !/\.so(\.|$)/.test(path)) {
            waiting.push(...edge.explicit, ...edge.implicit);
        }
    }
    return compilations;
}
function archsOfCompilation(edge) {
    if ((0,tree_units/* translationUnitOf */.BT)(edge)?.language !== 'CUDA')
        return [];
    return archsOfOptions(splitCommand(edge.variables.get('FLAGS') ?? ''));
}
function fileName(path) {
    return external_node_path_.posix.basename(path);
}

// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(28009);
;// CONCATENATED MODULE: ./build/src/run/describe-products.js






/** The manifest's account of where the kernels come from, for this checkout. */
function manifestOrigin({ plan, repository, settings, environment }) {
    const ref = repository.ref ?? environment.GITHUB_REF;
    return {
        tool: { name: 'vllm-incremental-build', version: version/* toolVersion */.f },
        source: {
            repository: repository.name,
            commit: repository.commit,
            ...(ref === undefined ? {} : { ref }),
            dirty: repository.dirty,
        },
        kernelInputs: plan.kernelInputsDigest,
        preset: settings.preset,
    };
}
/**
 * The manifest of what this run installed.
 * @param linked outputs of link steps that ran: their modules are built, others came with the tree
 */
async function describeProducts(run, installed, tree, linked, fingerprint) {
    const { sourceDir } = run.settings;
    const paths = await filesOnly(sourceDir, installed);
    const archs = archsOfProducts(paths, tree.manifest.edges);
    const fresh = new Set(linked.map((output) => (0,external_node_path_.basename)(output)));
    const products = await Promise.all(paths.map(async (path) => {
        const kind = path.endsWith('.so') ? 'module' : 'file';
        const isBuilt = kind === 'file' || fresh.has((0,external_node_path_.basename)(path));
        return {
            ...{ path, kind, ...(await (0,digest_file/* digestFile */.T)((0,external_node_path_.join)(sourceDir, path))) },
            archs: [...(archs.get(path) ?? [])],
            obtained: isBuilt ? 'built' : 'restored',
        };
    }));
    return (0,kernels_manifest/* createManifest */.e4)({
        ...manifestOrigin(run),
        toolchain: { declared: run.plan.declared, real: fingerprint },
        products,
        created: Date.now(),
    });
}
/** The manifest of restored products, as it is true for this checkout. */
function describeRestored(run, manifest) {
    const { schema: _, ...facts } = manifest;
    return (0,kernels_manifest/* createManifest */.e4)({
        ...facts,
        ...manifestOrigin(run),
        products: manifest.products.map((product) => ({ ...product, obtained: 'restored' })),
        created: Date.now(),
    });
}
async function filesOnly(sourceDir, paths) {
    const found = await Promise.all(paths.map(async (path) => {
        const facts = await (0,promises_.lstat)((0,external_node_path_.join)(sourceDir, path)).catch(() => undefined);
        return facts?.isFile() ? [path] : [];
    }));
    return found.flat();
}

;// CONCATENATED MODULE: ./build/src/run/hand-over.js









/** Verifies what was installed, describes it and uploads it. */
async function handOver(run, built) {
    const { compilation, workshop } = built;
    if (built.status !== 'finished' || compilation?.tree === undefined)
        return { problems: [] };
    const { installed, tree, linked } = compilation;
    const described = await run.timeline.phase('verify', async () => {
        const manifest = await describeProducts(run, installed, tree, linked, workshop.fingerprint);
        const { sourceDir, packageDir } = run.settings;
        return { manifest, problems: await (0,verify/* verifyProducts */.Yz)(sourceDir, manifest, packageDir) };
    });
    if (described.problems.length > 0)
        return { problems: described.problems };
    return await deliver(run, described.manifest);
}
/** Hands over products of an earlier run, verified when they were put in place. */
async function handOverRestored(run, restored) {
    return await deliver(run, describeRestored(run, restored));
}
async function deliver(run, manifest) {
    const manifestFile = (0,save/* manifestPath */.ji)(run.workDirectory);
    await (0,promises_.writeFile)(manifestFile, (0,kernels_manifest/* manifestText */.$2)(manifest));
    const artifact = await run.timeline.phase('upload', () => upload(run, manifest));
    return {
        ...{ manifest, manifestFile, problems: [] },
        ...(artifact === undefined ? {} : { artifact }),
    };
}
/** Uploads in a workflow; a terminal has nobody to upload to. */
async function upload(run, manifest) {
    const { artifactName, artifactRetentionDays, sourceDir } = run.settings;
    if (!process.env.ACTIONS_RUNTIME_TOKEN)
        return undefined;
    const file = (0,external_node_path_.join)(run.workDirectory, artifactFileName(artifactName));
    try {
        await writeArtifact(file, sourceDir, manifest);
        const outcome = await uploadArtifact(file, artifactName, artifactRetentionDays);
        if (outcome.status === 'uploaded')
            return outcome;
        run.journal.warn(outcome.reason);
    }
    catch (error) {
        run.journal.warn(`The artifact ${artifactName} was not uploaded: ${(0,errors/* sentenceOf */.$N)(error)}`);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/run/make-report.js
/** The report of a run, made of what its journal, its timeline and its build say. */
function makeReport({ journal, timeline }, end) {
    const built = 'built' in end ? end.built : undefined;
    const { compilation, ready } = built ?? {};
    const { hits = 0, misses = 0, uncacheable = 0 } = compilation?.statistics ?? {};
    const layers = journal.layers();
    const manifest = end.handedOver.manifestFile;
    return {
        schema: 1,
        outcome: 'built' in end ? outcomeOf(end.built, end.handedOver) : end.outcome,
        layers: {
            ...layers,
            compilerCache: { ...layers.compilerCache, hits, misses: misses + uncacheable },
        },
        translationUnits: compilation?.translationUnits ?? {
            total: 0,
            compiled: 0,
            fromCompilerCache: 0,
        },
        rebuilt: [...(compilation?.rebuilt ?? [])],
        configured: ready?.need.needed ?? false,
        linked: (compilation?.linked ?? []).map((output) => output.replace(/^.*\//, '')),
        restamped: ready?.stamped ?? 0,
        bytes: journal.bytes(),
        seconds: timeline.seconds(),
        ...(manifest === undefined ? {} : { manifest }),
    };
}
function outcomeOf(built, { problems }) {
    if (built.status === 'stopped')
        return 'incomplete';
    return built.status === 'failed' || problems.length > 0 ? 'failed' : 'built';
}

// EXTERNAL MODULE: ./build/src/toolkit/torch-backend.js
var torch_backend = __webpack_require__(17931);
// EXTERNAL MODULE: ./build/src/toolkit/uv.js
var toolkit_uv = __webpack_require__(4245);
;// CONCATENATED MODULE: ./build/src/toolkit/wheel-base-commit.js




/** vLLM publishes a wheel for every commit of this branch. */
const upstream = { url: 'https://github.com/vllm-project/vllm', branch: 'main' };
/**
 * Whether we have to look for the commit. setup.py asks `git merge-base main "$(git branch
 * --show-current)"`, which fails on a detached HEAD (a checkout of a pull request) and without
 * history (a checkout of depth 1); it then takes the nightly wheel, which may not fit.
 */
function mustFindBaseCommit({ detached, shallow, named }) {
    return !named && (detached || shallow);
}
/**
 * Finds the commit of upstream's main branch that the checkout stands on.
 * @param from where upstream is; told only by tests
 * @returns undefined where setup.py finds it, where the user named one, or, with a warning, where
 *   it cannot be found
 */
async function wheelBaseCommit(sourceDir, environment, log, from = upstream) {
    const git = (...args) => (0,src_process/* askIfPossible */.k2)('git', ['-C', sourceDir, ...args], { environment });
    const [branch, shallow, head, origin] = await Promise.all([
        git('branch', '--show-current'),
        git('rev-parse', '--is-shallow-repository'),
        git('rev-parse', 'HEAD'),
        git('config', '--get', 'remote.origin.url'),
    ]);
    const named = Boolean(environment.VLLM_PRECOMPILED_WHEEL_LOCATION || environment.VLLM_PRECOMPILED_WHEEL_COMMIT);
    if (!mustFindBaseCommit({ detached: branch === '', shallow: shallow === 'true', named })) {
        return undefined;
    }
    try {
        if (head === undefined)
            throw new Error('There is no commit.');
        const missing = shallow === 'true' ? (origin ?? '') : undefined;
        return await mergeBase(sourceDir, head, missing, from, environment);
    }
    catch {
        log.warning(`The commit of ${from.url} that this checkout stands on could not be found; vLLM takes its nightly wheel, which may not fit. VLLM_PRECOMPILED_WHEEL_COMMIT can name one.`);
        return undefined;
    }
}
/**
 * Compares two histories in a repository of its own, so that the user's stays as it is. Only
 * commits are fetched (`--filter=tree:0`), a few megabytes for all of vLLM's.
 * @param missing where to fetch the history of `head` from, if the checkout does not have it
 */
async function mergeBase(sourceDir, head, missing, from, environment) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'history-'));
    const objects = await (0,src_process/* ask */.kA)('git', ['-C', sourceDir, 'rev-parse', '--git-path', 'objects'], {
        environment,
    });
    const borrowed = missing === undefined ? { GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,external_node_path_.resolve)(sourceDir, objects) } : {};
    const git = (...args) => (0,src_process/* ask */.kA)('git', ['-C', directory, ...args], {
        environment: { ...environment, ...borrowed, GIT_TERMINAL_PROMPT: '0' },
    });
    const fetch = (url, revision) => git('fetch', '--quiet', '--no-tags', '--filter=tree:0', url, `${revision}:refs/heads/${revision}`);
    try {
        await git('init', '--quiet', '--bare');
        await fetch(from.url, from.branch);
        if (missing !== undefined)
            await fetch(missing, head);
        return await git('merge-base', head, from.branch);
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/src/toolkit/editable-install.js





/**
 * The command that installs the fork in its checkout, in uv's arguments.
 * `precompiled` is vLLM's Python-only build (docs/getting_started/installation/gpu.md, "Set up
 * using Python-only build"); `full` compiles in the environment that is there, without which uv
 * would install another torch to build with.
 */
function editableInstallCommand(question) {
    const { mode, python, torchBackend, baseCommit } = question;
    const backend = torchBackend === undefined || torchBackend === torch_backend/* defaultIndexBackend */.CP
        ? []
        : [`--torch-backend=${torchBackend}`];
    const install = ['pip', 'install', '--python', python, ...backend];
    return mode === 'full'
        ? { args: [...install, '--no-build-isolation', '-e', '.'], environment: {} }
        : {
            args: [...install, '-U', '-e', '.'],
            environment: {
                VLLM_USE_PRECOMPILED: '1',
                ...(baseCommit === undefined ? {} : { VLLM_PRECOMPILED_WHEEL_COMMIT: baseCommit }),
            },
        };
}
/** The backend of the torch that is there, which `-U` would else replace by the default index's. */
async function installedBackend({ python, environment }) {
    const question = "import importlib.metadata as m; print(m.version('torch'))";
    const version = await (0,src_process/* askIfPossible */.k2)(python, ['-I', '-c', question], { environment });
    return (0,torch_backend/* backendOfTorch */.s$)(version ?? '');
}
/**
 * Installs the fork into the toolchain's environment, which is its own where the setting asks for
 * an editable install.
 * @throws InputError where the toolchain has no environment of ours
 * @throws BuildError where uv fails; its own words are in the log
 */
async function installEditable(settings, toolchain, log) {
    const { sourceDir, editableInstall: mode, torchBackend, cacheDir } = settings;
    if (mode === 'none')
        return;
    if (toolchain.environment.VIRTUAL_ENV === undefined) {
        throw new errors/* InputError */.dz(`editable-install is '${mode}' and requirements 'none', so that there is no environment to install into; accepted: other requirements, or editable-install none.`);
    }
    const baseCommit = mode === 'precompiled'
        ? await wheelBaseCommit(sourceDir, toolchain.environment, log)
        : undefined;
    const { python } = toolchain;
    const { args, environment } = editableInstallCommand({
        ...{ mode, python, baseCommit },
        torchBackend: torchBackend ?? (await installedBackend(toolchain)),
    });
    const uv = await (0,toolkit_uv/* findUv */.d)(cacheDir, toolchain.environment, log);
    const code = await log.group('Installing the fork in its checkout', () => (0,src_process/* show */.WU)(uv.path, args, {
        directory: sourceDir,
        environment: { ...uv.environment, ...environment },
    }));
    if (code !== 0)
        throw new errors/* BuildError */.zS(`uv pip install -e . failed in ${sourceDir}.`);
}

;// CONCATENATED MODULE: ./build/src/run/provision.js

/** Finds or installs the compilers. */
async function provisionToolchain({ toolkit, timeline }) {
    return await timeline.phase('provision', () => toolkit.provision());
}
/**
 * Installs the fork in its checkout where that is asked for; before any kernel is put in place,
 * since the installation brings some of its own.
 * @returns the toolchain that it had to provision; undefined: nothing was asked for
 */
async function installFork(run) {
    if (run.settings.editableInstall === 'none')
        return undefined;
    const toolchain = await provisionToolchain(run);
    await run.timeline.phase('provision', () => installEditable(run.settings, toolchain, run.log));
    return toolchain;
}

// EXTERNAL MODULE: ./build/src/cache/products.js
var products = __webpack_require__(17086);
// EXTERNAL MODULE: ./build/src/kernels/install.js + 2 modules
var install = __webpack_require__(40161);
;// CONCATENATED MODULE: ./build/src/run/restore-products.js








/**
 * Looks for the finished products of exactly this checkout and puts them in place.
 * @returns their manifest as it was written by the run that built them; undefined: something has
 *   to be built. A fault of the cache is a miss with its sentence.
 */
async function restoreProducts(run) {
    const { journal, plan, settings, store, timeline } = run;
    const { key } = plan.keys.products;
    const unused = settings.clean === 'always' ? (0,statuses/* explain */.WE)('products', 'clean-asked') : (0,layer_switch/* whyUnused */.p)(run, 'products');
    if (unused !== undefined) {
        journal.layer('products', unused, key);
        return undefined;
    }
    const staging = (0,external_node_path_.join)(run.workDirectory, 'staging', `products-${run.id}`);
    try {
        return await timeline.phase('restore', async () => {
            const fetched = await (0,snapshot/* fetchSnapshot */.b8)(store, 'products', plan.keys.products, staging);
            if (fetched.status === 'absent') {
                journal.layer('products', (0,layer_switch/* whyAbsent */.g)(run, 'products'), key);
                return undefined;
            }
            if (fetched.status === 'unusable') {
                const reason = (0,statuses/* explain */.WE)('products', 'entry-damaged', { problem: fetched.reason });
                journal.layer('products', reason, fetched.entry.key);
                return undefined;
            }
            journal.restoredBytes(fetched.snapshot.bytes);
            const offer = await (0,products/* offerProducts */.R)(fetched.snapshot, settings.sourceDir);
            return await placeProducts(run, offer, fetched.snapshot.entry.key);
        });
    }
    finally {
        await (0,promises_.rm)(staging, { recursive: true, force: true });
    }
}
async function placeProducts({ journal, settings }, offer, key) {
    if (offer.status === 'uncovered-changed') {
        journal.layer('products', (0,statuses/* explain */.WE)('products', 'uncovered-input', { files: offer.files }), key);
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
        const problems = [(0,errors/* sentenceOf */.$N)(error)];
        journal.layer('products', (0,statuses/* explain */.WE)('products', 'products-rejected', { problems }), key);
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/run/run.js + 18 modules
var run_run = __webpack_require__(84674);
// EXTERNAL MODULE: ./build/src/plan/keys.js
var keys = __webpack_require__(79561);
;// CONCATENATED MODULE: ./build/src/plan/uncovered.js
/**
 * The inputs that a build read although the key of its products does not speak of them: a source
 * in an unusual folder, a header of the system or of a directory that an argument names. They are
 * kept with the products and compared at every hit.
 * @returns path (relative to the checkout where it lies in it) → SHA-256; undefined where one has
 *   no digest, so that the products cannot be proved current later
 */
function uncoveredInputs(facts) {
    const { sourceDir, buildDir, kernelInputs, generated, declaredRoots } = facts;
    const covered = [buildDir, ...declaredRoots].map((directory) => `${directory}/`);
    const uncovered = {};
    for (const [path, sha256] of facts.inputs) {
        if (covered.some((directory) => path.startsWith(directory)))
            continue;
        const name = path.startsWith(`${sourceDir}/`) ? path.slice(sourceDir.length + 1) : path;
        if (kernelInputs.has(name) || generated.has(name))
            continue;
        if (sha256 === '')
            return undefined;
        uncovered[name] = sha256;
    }
    return uncovered;
}

;// CONCATENATED MODULE: ./build/src/run/save-build.js





/**
 * Saves everything that this run made and the next one can use, the most valuable first. Never
 * throws and never fails the job.
 * @param manifest of verified products; undefined where there are none
 */
async function saveBuild(run, built, manifest) {
    const { compilation, ready, workshop } = built;
    if (ready === undefined || compilation === undefined)
        return;
    if (run.stop.cause() === 'cancelled' && run.environment.GITHUB_ACTIONS === 'true') {
        // Seconds are left to this step; the post step has minutes.
        run.log.info('The job was cancelled; the post step saves what was compiled.');
        return;
    }
    const { key } = run.plan.keys['build-tree'];
    const finished = built.status === 'finished';
    const tree = (0,run_unfinished/* treeToSave */.tG)(run, workshop, ready, compilation.buildStarted);
    const facts = { ...tree.facts, installed: [...compilation.installed], finished };
    const { sourceDir } = run.settings;
    const record = await (0,save/* recordTree */.A$)(sourceDir, { ...tree, facts }, ready.proven);
    if (record === undefined || !hasChanged(built)) {
        (0,save/* noteUnsaved */.PF)(run, 'build-tree', 'nothing-compiled');
    }
    else {
        await (0,save/* saveTree */._I)(run, finished ? key : (0,keys/* unfinishedKey */.nM)(key, run.id), tree.buildDir, ready.generated);
    }
    await (0,run_unfinished/* forgetUnfinished */.Tv)(run.workDirectory);
    if (record !== undefined)
        await saveFinished(run, built, record, manifest);
    await (0,save/* saveSources */.i5)(run, run.plan.keys['external-sources'].key, tree.buildDir, run.plan.externalPins);
    if (record !== undefined)
        await saveCompiled(run, built, record);
}
/** Whether the tree holds something that the one it came from did not. */
function hasChanged({ ready, compilation }) {
    const { rebuilt, linked } = compilation ?? { rebuilt: [], linked: [] };
    return rebuilt.length > 0 || linked.length > 0 || ready?.need.needed === true;
}
async function saveFinished(run, { status, workshop, ready }, record, manifest) {
    if (status !== 'finished') {
        const code = status === 'failed' ? 'build-failed' : 'build-stopped';
        return (0,save/* noteUnsaved */.PF)(run, 'products', code);
    }
    if (manifest === undefined)
        return (0,save/* noteUnsaved */.PF)(run, 'products', 'unverified');
    const { toolchain, preset } = workshop;
    const uncovered = uncoveredInputs({
        inputs: [...record.ledger.files].map(([path, { sha256 }]) => [path, sha256]),
        sourceDir: run.settings.sourceDir,
        buildDir: preset.buildDir,
        kernelInputs: new Set(run.plan.kernelInputs.map(({ path }) => path)),
        generated: new Set(ready?.generated),
        declaredRoots: [toolchain.cudaHome, toolchain.environment.VIRTUAL_ENV].filter((root) => root !== undefined),
    });
    if (uncovered === undefined)
        return (0,save/* noteUnsaved */.PF)(run, 'products', 'unprovable');
    await (0,save/* saveProducts */.is)(run, (0,keys/* productsKey */.O_)(run.plan.keys.products.key, uncovered), (0,save/* manifestPath */.ji)(run.workDirectory), manifest.products.map(({ path }) => path), uncovered);
}
async function saveCompiled(run, built, { ledger }) {
    const { workshop, compilation, cacheState } = built;
    const { cache } = workshop;
    if (cache === undefined || compilation?.statistics === undefined)
        return;
    const fromNothing = !built.ready || built.ready.restoredObjects.size === 0;
    if (compilation.statistics.misses === 0) {
        (0,save/* noteUnsaved */.PF)(run, 'compiler-cache', 'nothing-compiled');
    }
    else if (cacheState.status === 'partial') {
        (0,save/* noteUnsaved */.PF)(run, 'compiler-cache', 'cache-partial');
    }
    else {
        const keep = fromNothing && built.status === 'finished' ? 'used' : 'all';
        const outlook = outlookAfter(run, ledger, cacheState.outlook);
        await (0,save/* saveCompilerCache */.Pv)(run, run.plan.keys['compiler-cache'].key, cache, { keep, outlook });
    }
}

// EXTERNAL MODULE: ./build/src/run/stop-signal.js + 1 modules
var stop_signal = __webpack_require__(23076);
;// CONCATENATED MODULE: ./build/src/pipeline.js













/**
 * The main job: from an empty machine to the kernels of this checkout, compiling what changed.
 * A failed or stopped build is a result, with its progress saved; bad input throws.
 */
async function runBuild(settings, door) {
    const unfinished = await (0,run_unfinished/* takeUnfinished */.zW)(settings.sourceDir);
    const run = await (0,run_run/* openRun */.I)(settings, door);
    try {
        await (0,work_directory/* openWorkDirectory */.JF)(settings.sourceDir);
        const installed = await installFork(run);
        const restored = await restoreProducts(run);
        if (restored !== undefined) {
            const handedOver = await handOverRestored(run, restored);
            return resultOf(run, { outcome: 'restored', handedOver }, installed);
        }
        if (settings.onMiss === 'fail') {
            throw new errors/* BuildError */.zS(`on-miss is fail, and ${run.journal.layers().products.reason}`);
        }
        const [toolchain, snapshot, sources] = await Promise.all([
            installed ?? provisionToolchain(run),
            fetchTree(run),
            fetchSources(run),
        ]);
        const workshop = await run.timeline.phase('provision', () => openWorkshop(run, toolchain));
        const adopted = await adopt(run, workshop, snapshot, sources, unfinished);
        const built = await build(run, workshop, adopted);
        const handedOver = await handOver(run, built);
        await run.timeline.phase('save', () => saveBuild(run, built, handedOver.manifest));
        return resultOf(run, { built, handedOver }, toolchain);
    }
    catch (error) {
        if (!(error instanceof errors/* BuildError */.zS))
            throw error;
        return resultOf(run, { outcome: 'failed', handedOver: { problems: [error.message] } });
    }
    finally {
        await closeRun(run);
    }
}
function resultOf(run, end, toolchain) {
    const { warnings, saves } = run.journal;
    const { handedOver } = end;
    const problems = [...('built' in end ? whyUnbuilt(run, end.built) : []), ...handedOver.problems];
    const python = toolchain?.python;
    return { report: makeReport(run, end), handedOver, python, problems, warnings, saves };
}
function whyUnbuilt({ stop }, { status, diagnosis }) {
    const cause = status === 'stopped' ? stop.cause() : undefined;
    return [diagnosis?.sentence, cause && stop_signal/* stopSentences */.Pz[cause]].filter((why) => why !== undefined);
}

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

;// CONCATENATED MODULE: ./build/src/commands/build.js






const codes = {
    restored: errors/* exitCode */.I$.done,
    built: errors/* exitCode */.I$.done,
    incomplete: errors/* exitCode */.I$.outOfTime,
    failed: errors/* exitCode */.I$.buildFailed,
};
/** The command `build`: runs the main job and tells everybody what came of it. */
async function buildCommand(settings, door) {
    const result = await runBuild(settings, door);
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
