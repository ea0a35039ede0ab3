export const id = 134;
export const ids = [134];
export const modules = {

/***/ 95907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wo: () => (/* binding */ compilerCache),
  br: () => (/* binding */ fillCompilerCache),
  uT: () => (/* binding */ noteCompilerCache),
  z2: () => (/* binding */ unfetched)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/tree/record/recorded-search.js
var recorded_search = __webpack_require__(86617);
;// CONCATENATED MODULE: ./build/src/cache/layers/include-scope-format.js


const places = schemas/* array */.YOg(schemas/* int */.Whr().nonnegative());
/** Sources share most of the names that they read, so each name is written once. */
const includeScopeSchema = schemas/* object */.Ikc({
    files: schemas/* array */.YOg(schemas/* string */.YjP()),
    names: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Names by their index in `names`. */
    units: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ names: places, asked: places, unseen: schemas/* array */.YOg(schemas/* string */.YjP()) })),
    search: recorded_search/* recordedSearchSchema */.w4,
});
/** @returns the include scope as it is kept with a saved compiler cache, as JSON */
function formatIncludeScope({ files, units, search, }) {
    const places = new Map();
    const placeOf = (name) => {
        const place = places.get(name) ?? places.size;
        places.set(name, place);
        return place;
    };
    const written = Object.fromEntries([...units].map(([source, { names, asked, unseen }]) => [
        source,
        {
            names: [...names].map(placeOf),
            asked: [...asked].map(placeOf),
            unseen: [...unseen],
        },
    ]));
    return {
        files: [...files],
        names: [...places.keys()],
        units: written,
        search,
    };
}
/** @returns undefined where the JSON is no include scope */
function parseIncludeScope(json) {
    const parsed = includeScopeSchema.safeParse(json).data;
    if (parsed === undefined)
        return undefined;
    const { files, names, units, search } = parsed;
    // An index beyond the last name is damaged; it becomes a name that matches any.
    const at = (places) => new Set(places.map((place) => names[place] ?? '*'));
    const read = Object.entries(units).map(([source, unit]) => [
        source,
        { names: at(unit.names), asked: at(unit.asked), unseen: new Set(unit.unseen) },
    ]);
    return { files, units: new Map(read), search };
}

// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lib/files/list-files.js
var list_files = __webpack_require__(36975);
// EXTERNAL MODULE: ./build/src/lib/format.js
var format = __webpack_require__(48922);
// EXTERNAL MODULE: ./build/src/plan/keys.js
var keys = __webpack_require__(79561);
// EXTERNAL MODULE: ./build/src/report/statuses.js
var statuses = __webpack_require__(2420);
// EXTERNAL MODULE: ./build/src/tree/inputs/inputs.js
var inputs = __webpack_require__(86281);
// EXTERNAL MODULE: ./build/src/tree/record/input-record.js
var input_record = __webpack_require__(22366);
;// CONCATENATED MODULE: ./build/src/cache/layers/include-scope.js


/**
 * Finds the sources for which a cache with this include scope may serve stale objects.
 * @returns source → a file that some of its cached compilations would find otherwise
 */
function possiblyStaleSources(then, now) {
    const moved = movedFiles(then, now);
    const blind = new Map();
    for (const [source, unit] of then.units) {
        const [file] = unseenOf(unit, moved);
        if (file !== undefined)
            blind.set(source, file);
    }
    return blind;
}
/** The include scope of a cache after a build with another include scope added results to it. */
function joinIncludeScopes(before, now, facts) {
    if (before === undefined)
        return now;
    const search = (0,recorded_search/* joinSearches */.fb)(before.search, now.search, facts);
    const moved = movedFiles(before, { files: now.files, ...facts });
    const units = new Map(now.units);
    for (const [source, unit] of before.units) {
        const { names, asked } = now.units.get(source) ?? { names: [], asked: [] };
        units.set(source, {
            names: new Set([...unit.names, ...names]),
            asked: new Set([...unit.asked, ...asked]),
            unseen: new Set(unseenOf(unit, moved)),
        });
    }
    return { files: now.files, units, search };
}
function movedFiles(then, now) {
    const found = (0,recorded_search/* findAgain */.uh)(then.search, now);
    const there = new Set([...now.files, ...found]);
    const lacking = (paths, known) => {
        const set = new Set(known);
        return [...paths].filter((path) => !set.has(path));
    };
    return {
        come: byName([...lacking(now.files, then.files), ...lacking(found, then.search.found)]),
        gone: byName([...then.files, ...then.search.found].filter((path) => !there.has(path))),
        there,
    };
}
/**
 * The unseen files of a source. A file that has disappeared again no longer matters, except to a
 * compilation that asked for it meanwhile.
 */
function unseenOf({ names, asked, unseen }, { come, gone, there }) {
    const wasAsked = (path) => asked.has('*') || asked.has(external_node_path_.posix.basename(path));
    return [
        ...[...unseen].filter((path) => there.has(path) || wasAsked(path)),
        ...relevant(come, names),
        ...relevant(gone, asked),
    ];
}
function byName(paths) {
    return Map.groupBy(paths, (path) => external_node_path_.posix.basename(path));
}
function relevant(files, names) {
    return [...files].flatMap(([name, paths]) => (names.has('*') || names.has(name) ? paths : []));
}

// EXTERNAL MODULE: ./build/src/lib/files/paths.js
var paths = __webpack_require__(66821);
// EXTERNAL MODULE: ./build/src/tree/inputs/include-search.js
var include_search = __webpack_require__(31055);
// EXTERNAL MODULE: ./build/src/tree/ninja/translation-units.js
var translation_units = __webpack_require__(13204);
// EXTERNAL MODULE: ./build/src/tree/inputs/shadowing.js
var shadowing = __webpack_require__(62902);
;// CONCATENATED MODULE: ./build/src/tree/record/names-read.js





/**
 * Collects, for each source, the file names that its compilations read or asked for. A new file
 * with another name cannot affect them.
 * @param tree as it was built
 * @returns source (relative to the checkout if inside it) → names
 */
function namesReadBySource(tree, files) {
    const absolute = (0,inputs/* absolutePaths */.wd)(tree.buildDir);
    const known = new Map();
    const askedIn = (path) => {
        let asked = known.get(path);
        if (asked === undefined) {
            asked = (files.get(path)?.asksFor ?? [])
                .filter((name) => name !== '*' || (0,shadowing/* isOfRepository */.i)(path, tree))
                .map((name) => external_node_path_.posix.basename(name));
            known.set(path, asked);
        }
        return asked;
    };
    const bySource = new Map();
    for (const edge of tree.manifest.edges) {
        const unit = (0,translation_units/* translationUnitOf */.BT)(edge);
        if (unit === undefined)
            continue;
        const source = (0,paths/* shownPath */.pS)(absolute(unit.source), tree.sourceDir);
        const { names, asked } = bySource.get(source) ?? { names: new Set(), asked: new Set() };
        const deps = tree.deps.get(unit.object)?.deps ?? [];
        for (const path of [unit.source, ...edge.implicit, ...deps]) {
            const file = absolute(path);
            names.add(external_node_path_.posix.basename(file));
            for (const name of askedIn(file))
                asked.add(name);
        }
        for (const name of asked)
            names.add(name);
        bySource.set(source, { names, asked });
    }
    return bySource;
}

;// CONCATENATED MODULE: ./build/src/run/layers/build-include-scope.js










/** Objects that a compiler cache with this include scope may not serve; logs how many and why. */
function objectsPastCache({ plan, log }, { tree, list }, includeScope) {
    const files = plan.kernelInputs.map(({ path }) => path);
    const spots = possiblyStaleSources(includeScope, { files, ...searchFacts(tree, list) });
    const units = (0,translation_units/* translationUnits */.$M)(tree.manifest).filter(({ source }) => spots.has((0,paths/* shownPath */.pS)((0,external_node_path_.resolve)(tree.buildDir, source), tree.sourceDir)));
    const [first] = spots.values();
    if (units.length > 0) {
        log.info(`${(0,format/* counted */.hS)(units.length, 'translation unit')} of which the compiler cache serves none: ${first} came or went since, and they read or asked for a file of that name.`);
    }
    return units.map(({ object }) => object);
}
/** Files that the build will make can be found by an include just like those that exist. */
function searchFacts(tree, list) {
    return { sourceDir: tree.sourceDir, made: (0,inputs/* outputsOf */.Yz)(tree), list };
}
const anyName = { names: new Set(['*']), asked: new Set(['*']) };
/**
 * The include scope of this run's compilations, joined with that of those before them.
 * @param tree as it was built
 * @param list lists directories as they were before the build
 */
function includeScopeAfter({ kernelInputs }, tree, { files }, compilation, list, before) {
    const facts = searchFacts(tree, list);
    const unrecorded = storedWithoutRecord(tree, compilation);
    const units = [...namesReadBySource(tree, files)].map(([source, names]) => [
        source,
        { ...(unrecorded.has(source) ? anyName : names), unseen: new Set() },
    ]);
    const now = {
        files: kernelInputs.map(({ path }) => path),
        units: new Map(units),
        search: (0,recorded_search/* recordSearch */.Kk)((0,include_search/* includeSearch */.Li)(tree, (0,input_record/* namesAskedFor */.wb)(files)), facts),
    };
    return joinIncludeScopes(before, now, facts);
}
/**
 * Sources whose results the cache stored although Ninja was stopped before it recorded what they
 * read: it launched more compilations of them than it recorded.
 */
function storedWithoutRecord(tree, { rebuilt, statistics }) {
    const recorded = new Map();
    for (const { source } of rebuilt)
        recorded.set(source, (recorded.get(source) ?? 0) + 1);
    const launched = (statistics?.compilations ?? [])
        .filter(({ result }) => result === 'miss')
        .map(({ source }) => (0,paths/* shownPath */.pS)((0,external_node_path_.resolve)(tree.buildDir, source), tree.sourceDir));
    const bySource = Map.groupBy(launched, (source) => source);
    return new Set([...bySource].flatMap(([source, all]) => all.length > (recorded.get(source) ?? 0) ? [source] : []));
}

// EXTERNAL MODULE: ./build/src/run/layers/layer.js
var layers_layer = __webpack_require__(96339);
;// CONCATENATED MODULE: ./build/src/run/layers/compiler-cache.js












const cases = {
    treeServes: (0,statuses/* skipped */.hT)('The build tree serves this push; a fetch would not pay.'),
    hit: (hits) => (0,statuses/* hit */.av)(`All ${(0,format/* counted */.hS)(hits, 'compilation')} asked for came from the cache.`),
    partial: (hits, misses) => (0,statuses/* partial */.OH)(`${hits} of ${(0,format/* counted */.hS)(hits + misses, 'compilation')} asked for came from the cache.`),
    miss: (misses) => (0,statuses/* miss */.LP)(misses === 1
        ? 'The one compilation asked for was not in the cache.'
        : `None of ${misses} compilations asked for was in the cache.`),
    nothingCompiled: (0,statuses/* skipped */.hT)('Nothing had to be compiled.'),
    noEntry: (0,statuses/* miss */.LP)('No run that this one may read saved a compiler cache.'),
    noIncludeScope: (0,statuses/* miss */.LP)('The saved compiler cache was not used because it does not say what its compilations could see.'),
    broken: (problem) => (0,statuses/* off */.AU)(`The build was started again without a compiler cache, which failed: ${(0,statuses/* withoutStop */.f6)(problem)}.`),
    toolOff: (0,statuses/* off */.AU)('No compiler cache was asked for (compiler-cache: off).'),
    noTool: (0,statuses/* off */.AU)('Neither ccache nor sccache is on this machine.'),
};
/** Looked for by its toolchain, of the same configuration first; its own hashing verifies every hit. */
const compilerCache = {
    name: 'compiler-cache',
    saveOrder: 4,
    isRemade: false,
    isBase: true,
    cases,
    keyOf: ({ toolchain, configuration, kernelInputs, run }) => {
        const ofToolchain = `${(0,keys/* keyBase */.dS)('compiler-cache')}/${(0,keys/* shortDigest */.VK)(toolchain)}`;
        const ofConfiguration = `${ofToolchain}/${(0,keys/* shortDigest */.VK)(configuration)}`;
        return {
            key: `${ofConfiguration}/${(0,keys/* shortDigest */.VK)(kernelInputs)}-${run}`,
            prefixes: [`${ofConfiguration}/`, `${ofToolchain}/`],
            isExact: false,
        };
    },
    save: entryOfCache,
};
/**
 * Where there is a build tree, the compiler cache is fetched from this many pending compilations
 * on. A push that edits a few kernels compiles what no cache holds; more than that is a merge or a
 * changed flag.
 */
const compilationsThatPay = 6;
/** The state of a compiler cache for which nothing was fetched. */
const unfetched = { isPartial: true, possiblyStale: [] };
/**
 * Fetches the saved compiler cache where that pays off, and finds what it may serve stale.
 * @param prepared the tree as configured
 * @param pending compilations that Ninja is about to run
 * @param hasTree whether they are the remainder that a build tree could not serve
 */
async function fillCompilerCache(run, cache, prepared, pending, hasTree) {
    const { journal, plan } = run;
    const { name, keyOf } = compilerCache;
    const unused = (0,layers_layer/* whyUnused */.pj)(run, name);
    if (unused !== undefined || pending < (hasTree ? compilationsThatPay : 1)) {
        const unneeded = pending === 0 ? cases.nothingCompiled : cases.treeServes;
        journal.layer(name, unused ?? unneeded, keyOf(plan.keyFacts).key);
        return unfetched;
    }
    const snapshot = await (0,layers_layer/* fetchLayer */.Ky)(run, compilerCache);
    if (snapshot === undefined)
        return { isPartial: false, possiblyStale: [] };
    const { entry, base } = snapshot;
    const includeScope = parseIncludeScope(snapshot.meta);
    if (includeScope === undefined) {
        journal.layer(name, cases.noIncludeScope, entry.key);
        return { isPartial: false, possiblyStale: [] };
    }
    await cache.prepareForSaving('all');
    const placed = await placeCompilerCache(snapshot, cache.directory).catch(errors/* messageOf */.bD);
    const problem = (await cache.begin()) ?? placed;
    if (problem !== undefined)
        journal.warn(problem);
    journal.layer(name, cases.hit(0), entry.key);
    const possiblyStale = objectsPastCache(run, prepared, includeScope);
    return { isPartial: false, includeScope, possiblyStale, base };
}
/** Puts an unpacked compiler cache where the compiler cache program looks for it. */
async function placeCompilerCache({ staged }, directory) {
    if (staged.cache === undefined)
        return;
    await (0,promises_.rm)(directory, { recursive: true, force: true });
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(directory), { recursive: true });
    await (0,promises_.rename)(staged.cache, directory);
}
/** Records how a fetched compiler cache served, once that is known. */
function noteCompilerCache({ journal }, { hits, misses, uncacheable }) {
    const { status, key } = journal.state.layers.compilerCache;
    if (status === 'hit')
        journal.layer('compiler-cache', caseOf(hits, misses + uncacheable), key);
}
function caseOf(hits, misses) {
    if (misses === 0)
        return cases.hit(hits);
    return hits === 0 ? cases.miss(misses) : cases.partial(hits, misses);
}
/**
 * The cache is saved after a build that compiled something; after one that compiled everything,
 * without the entries that it did not use.
 */
async function entryOfCache(run, { built, record }) {
    const { context, compilation, prepared, cacheState } = built;
    const { cache } = context;
    const { tree, statistics } = compilation;
    if (record === undefined || cache === undefined || statistics === undefined)
        return undefined;
    if (statistics.misses === 0 || tree === undefined)
        return 'nothing-compiled';
    if (cacheState.isPartial)
        return 'cache-partial';
    const { inputRecord } = record;
    if (hasUnknownInput(tree, inputRecord))
        return 'unprovable';
    const hasUsedAll = prepared.restoredObjects.size === 0 && built.status === 'finished';
    const { list } = prepared;
    const before = cacheState.includeScope;
    const includeScope = includeScopeAfter(run.plan, tree, inputRecord, compilation, list, before);
    return {
        key: compilerCache.keyOf(run.plan.keyFacts).key,
        pack: async () => {
            await cache.prepareForSaving(hasUsedAll ? 'used' : 'all');
            const contents = await packCompilerCache(cache.directory, includeScope);
            return contents && { ...contents, base: cacheState.base };
        },
    };
}
/**
 * Whether an input was written while compilers ran: a compiler cache may then have recorded results
 * of the old content under the new one.
 */
function hasUnknownInput(tree, { files }) {
    const made = (0,inputs/* outputsOf */.Yz)(tree);
    return [...files].some(([path, { sha256 }]) => sha256 === input_record/* unknownContent */.Mw && !made.has(path));
}
/**
 * What to save of a compiler cache, after eviction and when nothing writes to it any more.
 * Temporary files and locks mean something only to a running process, so they are left out.
 * @returns undefined where it holds nothing
 */
async function packCompilerCache(directory, includeScope) {
    const temporary = (path) => path === 'tmp' || path === 'lock' || path.startsWith('tmp.') || path.endsWith('.lock');
    const paths = await (0,list_files/* listFiles */.C)(directory, temporary).catch(() => []);
    if (paths.length === 0)
        return undefined;
    return { meta: formatIncludeScope(includeScope), roots: { cache: { directory, paths } } };
}


/***/ }),

/***/ 39794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZE: () => (/* binding */ products),
  Xp: () => (/* binding */ restoreProducts)
});

// UNUSED EXPORTS: offerProducts, packProducts, productsKey, productsOfTree

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/cache/layers/snapshot.js + 9 modules
var layers_snapshot = __webpack_require__(99574);
// EXTERNAL MODULE: ./build/src/inputs/layer-names.js
var layer_names = __webpack_require__(74335);
// EXTERNAL MODULE: ./build/src/kernels/install.js + 1 modules
var install = __webpack_require__(30722);
// EXTERNAL MODULE: ./build/src/kernels/manifest.js
var kernels_manifest = __webpack_require__(30867);
// EXTERNAL MODULE: ./build/src/lib/digest.js
var digest = __webpack_require__(39509);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lib/files/paths.js
var paths = __webpack_require__(66821);
// EXTERNAL MODULE: ./build/src/lib/format.js
var format = __webpack_require__(48922);
// EXTERNAL MODULE: ./build/src/lib/in-slices.js
var in_slices = __webpack_require__(28000);
// EXTERNAL MODULE: ./build/src/plan/keys.js
var keys = __webpack_require__(79561);
;// CONCATENATED MODULE: ./build/src/plan/unkeyed-inputs.js

/**
 * The inputs that a build read although the key of its products does not cover them: a source in an
 * unusual folder, a header of the system or of a directory that an argument names. They are
 * recorded with the products and compared at every hit.
 * @param inputs absolute path → SHA-256 of every input of the build tree
 * @returns path (relative to the checkout where it lies in it) → SHA-256; undefined where one has
 *   no digest, so that the products cannot be proved current later
 */
function unkeyedInputs(inputs, facts) {
    const { sourceDir, kernelInputs, generated } = facts;
    const unkeyed = {};
    for (const [path, sha256] of inputs) {
        if (isCovered(path, facts))
            continue;
        const name = (0,paths/* shownPath */.pS)(path, sourceDir);
        if (kernelInputs.has(name) || generated.has(name))
            continue;
        if (sha256 === '')
            return undefined;
        unkeyed[name] = sha256;
    }
    return unkeyed;
}
/**
 * The places in which a build looked for headers although the key of its products does not cover
 * everything there. They are searched again at every hit.
 */
function unkeyedSearch(search, facts) {
    const places = [...search.places].filter((place) => !isCovered(place, facts));
    return { places: new Set(places), spellings: search.spellings };
}
/**
 * The files found by such a search that exist before anything is configured or installed and that
 * the key does not cover. One that is gone later may be one that a compilation only asked for
 * (`__has_include`), which no list of read files names.
 * @param found relative to the checkout where they lie in it
 * @param installed what an installation put into the checkout, relative to it
 */
function lastingFiles(found, { kernelInputs, generated }, installed) {
    return found.filter((path) => !kernelInputs.has(path) && !generated.has(path) && !installed.has(path));
}
/**
 * Whether the key covers what is at a path. Files that appear in the build directory are made from
 * covered files only.
 */
function isCovered(path, facts) {
    const { sourceDir, buildDir, declaredRoots, shared } = facts;
    const liesIn = (roots) => roots.some((root) => path === root || (0,paths/* isInside */.FK)(path, root));
    const isOfImage = shared !== undefined && !liesIn([sourceDir, ...shared]);
    return isOfImage || liesIn([buildDir, ...declaredRoots]);
}

// EXTERNAL MODULE: ./build/src/report/statuses.js
var statuses = __webpack_require__(2420);
// EXTERNAL MODULE: ./build/src/tree/inputs/include-search.js
var include_search = __webpack_require__(31055);
// EXTERNAL MODULE: ./build/src/tree/record/configure-lookups.js
var configure_lookups = __webpack_require__(20976);
// EXTERNAL MODULE: ./build/src/tree/record/file-facts.js
var file_facts = __webpack_require__(92200);
// EXTERNAL MODULE: ./build/src/tree/record/input-record.js
var input_record = __webpack_require__(22366);
// EXTERNAL MODULE: ./build/src/tree/record/recorded-search.js
var recorded_search = __webpack_require__(86617);
// EXTERNAL MODULE: ./build/src/run/layers/build-tree.js
var build_tree = __webpack_require__(45779);
// EXTERNAL MODULE: ./build/src/run/layers/external-sources.js
var external_sources = __webpack_require__(20632);
// EXTERNAL MODULE: ./build/src/run/layers/layer.js
var layers_layer = __webpack_require__(96339);
;// CONCATENATED MODULE: ./build/src/run/layers/products.js























const cases = {
    hit: (0,statuses/* hit */.av)('An earlier run built these kernel inputs with this toolchain; its products are used.'),
    noEntry: (0,statuses/* miss */.LP)('No run that this one may read built these kernel inputs with this toolchain.'),
    rejected: (problem) => (0,statuses/* miss */.LP)(`The restored products failed verification: ${(0,statuses/* withoutStop */.f6)(problem)}.`),
    unkeyedInput: (files) => (0,statuses/* miss */.LP)(`The build reads what the products key does not cover, and it changed: ${(0,format/* listed */.KE)(files)}.`),
    newlyFound: (files) => (0,statuses/* miss */.LP)(`A compilation may now find what was not there when the products were built: ${(0,format/* listed */.KE)(files)}.`),
    otherFiles: (what, files) => (0,statuses/* miss */.LP)(`CMake looked for ${what}, and would find other files now: ${(0,format/* listed */.KE)(files)}.`),
    noLongerFound: (files) => (0,statuses/* miss */.LP)(`A compilation may have asked for what was there when the products were built, and is gone: ${(0,format/* listed */.KE)(files)}.`),
};
/** The finished products of exactly this checkout. Where they are restored, nothing is built. */
const products = {
    name: 'products',
    saveOrder: 2,
    isRemade: true,
    isBase: false,
    cases,
    // Every key is an exact one: what comes after its prefix distinguishes inputs that it does not
    // cover.
    keyOf: ({ toolchain, configuration, kernelInputs }) => {
        const key = `${(0,keys/* keyBase */.dS)('products')}/${(0,digest/* digestOf */.o)({ toolchain, configuration, kernelInputs })}`;
        return { key, prefixes: [`${key}/`], isExact: true };
    },
    save: entryOfProducts,
};
const metaSchema = schemas/* object */.Ikc({
    /**
     * Files that the build read although the key does not cover them, with the SHA-256 of each:
     * relative to the checkout where they lie in it. They are compared at every hit.
     */
    unkeyed: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    /** Where else a file would have been found. Searched again at every hit. */
    search: recorded_search/* recordedSearchSchema */.w4,
    /** The files found there that exist before anything is built. */
    lasting: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** What CMake looked for, and found, where the key does not cover it. Asked again at every hit. */
    lookups: schemas/* array */.YOg(configure_lookups/* answeredLookupSchema */.LA),
    /**
     * Files and directories that the build made, relative to the checkout where they lie in it: they
     * are no answer to a lookup.
     */
    made: schemas/* array */.YOg(schemas/* string */.YjP()),
    madeDirectories: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/**
 * Looks for the finished products of exactly this checkout and puts them in place.
 * @returns their manifest as written by the run that built them; undefined: something has to be
 *   built. A fault of the cache counts as a miss and is reported in one sentence.
 */
async function restoreProducts(run) {
    const { journal, settings, timeline } = run;
    const snapshot = await (0,layers_layer/* fetchLayer */.Ky)(run, products);
    if (snapshot === undefined)
        return undefined;
    const note = (reason) => journal.layer('products', reason, snapshot.entry.key);
    try {
        return await timeline.phase('restore', async () => {
            const offer = await offerProducts(snapshot, settings.sourceDir);
            if ('reason' in offer) {
                note(offer);
                return undefined;
            }
            const { sourceDir, packageDir } = settings;
            const { manifest } = await (0,install/* installArtifact */.S3)(offer.directory, sourceDir, packageDir);
            note(cases.hit);
            for (const name of layer_names/* layerNames */.E) {
                if (name !== 'products')
                    journal.layer(name, statuses/* commonCases */.ti.notNeeded);
            }
            return manifest;
        });
    }
    catch (error) {
        const reason = cases.rejected((0,errors/* messageOf */.bD)(error));
        note(reason);
        journal.warn(`Products: ${reason.reason}`);
        return undefined;
    }
    finally {
        await (0,promises_.rm)((0,layers_layer/* stagingOf */.PA)(run, 'products'), { recursive: true, force: true }).catch(() => { });
    }
}
/**
 * Decides whether unpacked products are those of this checkout. The key proved the kernel inputs
 * and the toolchain; what it does not cover is compared here.
 * @returns the directory of the manifest and the products, as `installArtifact` takes them, or why
 *   they are not used
 * @throws an Error where the entry is not one of products
 */
async function offerProducts(snapshot, sourceDir) {
    const meta = metaSchema.safeParse(snapshot.meta);
    const { manifest, package: directory } = snapshot.staged;
    if (!meta.success || directory === undefined || manifest === undefined) {
        throw new Error('its record is not that of products');
    }
    const files = [];
    await (0,in_slices/* inSlices */.Z)(Object.entries(meta.data.unkeyed), ([path, sha256]) => {
        if (digestOrNothing((0,external_node_path_.resolve)(sourceDir, path)) !== sha256)
            files.push(path);
    });
    if (files.length > 0)
        return cases.unkeyedInput(files);
    const { search, lasting, lookups, made, madeDirectories } = meta.data;
    const now = (0,recorded_search/* findAgain */.uh)(search, { sourceDir });
    const found = (0,recorded_search/* newlyFound */.I4)(search, now);
    if (found.length > 0)
        return cases.newlyFound(found);
    const gone = lasting.filter((path) => !now.has(path));
    if (gone.length > 0)
        return cases.noLongerFound(gone);
    const changed = (0,configure_lookups/* changedLookup */.$V)(lookups, {
        sourceDir,
        made: new Set(made),
        madeDirectories: madeDirectories.map((path) => (0,external_node_path_.resolve)(sourceDir, path)),
    });
    if (changed !== undefined)
        return cases.otherFiles(changed.lookup.what, changed.differing);
    await (0,promises_.rename)((0,external_node_path_.join)(manifest, kernels_manifest/* manifestName */.vS), (0,external_node_path_.join)(directory, kernels_manifest/* manifestName */.vS));
    return { directory };
}
/** Digests regular files only: a crafted record may name a device that never ends. */
function digestOrNothing(path) {
    try {
        const file = (0,input_record/* regularFile */.VI)(path);
        return file && (0,file_facts/* readContentDigest */.cw)(path, file.bytes).sha256;
    }
    catch {
        return undefined;
    }
}
async function entryOfProducts(run, { built, record, manifest, snapshot }) {
    const { status, context, prepared, compilation } = built;
    if (record === undefined)
        return undefined;
    if (status !== 'finished')
        return status === 'failed' ? 'build-failed' : 'build-stopped';
    if (manifest === undefined)
        return 'unverified';
    const { toolchain, preset } = context;
    const { sourceDir } = run.settings;
    const coverage = {
        sourceDir,
        buildDir: preset.buildDir,
        kernelInputs: new Set(run.plan.kernelInputs.map(({ path }) => path)),
        generated: new Set(prepared.generated),
        shared: run.shared,
        // A host's toolkit need not declare its version, and its headers may have been changed since.
        declaredRoots: [
            toolchain.kind === 'host' ? undefined : toolchain.cudaHome,
            toolchain.environment.VIRTUAL_ENV,
        ].filter((root) => root !== undefined),
    };
    const { files } = record.inputRecord;
    const unkeyed = unkeyedInputs([...files].map(([path, { sha256 }]) => [path, sha256]), coverage);
    if (unkeyed === undefined || compilation.tree === undefined)
        return 'unprovable';
    const places = unkeyedSearch((0,include_search/* includeSearch */.Li)(compilation.tree, (0,input_record/* namesAskedFor */.wb)(files)), coverage);
    const search = (0,recorded_search/* recordSearch */.Kk)(places, { sourceDir, list: prepared.list });
    const lasting = lastingFiles(search.found, coverage, new Set(record.installed));
    const meta = {
        unkeyed,
        search,
        lasting,
        lookups: record.configureLookups.filter(({ what }) => !isCovered((0,external_node_path_.resolve)(sourceDir, what), coverage)),
        made: [...new Set([...record.generated, ...record.installed])].sort(),
        madeDirectories: (0,external_sources/* madeDirectoriesOf */.Gx)(sourceDir, preset.buildDir).map((path) => (0,paths/* shownPath */.pS)(path, sourceDir)),
    };
    return {
        key: productsKey(run.plan.keyFacts, meta),
        pack: async () => ({
            ...packProducts(run, manifest, meta),
            base: await fetchProductsBase(run, snapshot),
        }),
    };
}
/** The key under which products are saved, by the inputs that the layer's key does not cover. */
function productsKey(facts, unkeyed) {
    return `${products.keyOf(facts).key}/${(0,keys/* shortDigest */.VK)((0,digest/* digestOf */.o)(unkeyed))}`;
}
/** What to save: the manifest and every product that it names. */
function packProducts({ workDirectory, settings }, manifest, meta) {
    const paths = manifest.products.map(({ path }) => path);
    return {
        meta,
        roots: {
            manifest: { directory: workDirectory, paths: [kernels_manifest/* manifestName */.vS] },
            package: { directory: settings.sourceDir, paths },
        },
    };
}
/**
 * Fetches the products that this run's may be saved as a difference from: those of the push that
 * the fetched build tree is of, or of the one that it patches.
 */
async function fetchProductsBase(run, snapshot) {
    for (const treeKey of [snapshot?.entry.key, snapshot?.base?.key]) {
        const key = treeKey && productsOfTree(treeKey, run.plan.keyFacts);
        const place = `${(0,layers_layer/* stagingOf */.PA)(run, 'products')}.archive`;
        const base = key && (await (0,layers_snapshot/* fetchBase */.cu)(run.store, 'products', key, place));
        if (!base)
            continue;
        run.journal.restoredBytes((await (0,promises_.stat)(base.file)).size);
        return base;
    }
    return undefined;
}
/**
 * Where to look for the products of the push that a build tree is of.
 * @param treeKey of a finished tree or of another one
 * @param facts of this run, whose own products differ from those only in the kernel inputs
 * @returns undefined where the tree is of another toolchain or configuration
 */
function productsOfTree(treeKey, facts) {
    const [kernelInputs = ''] = treeKey.split('/').slice(-3);
    const then = { ...facts, kernelInputs };
    const [finished] = build_tree/* buildTree */.H6.keyOf(then).prefixes;
    const isFinished = finished === `${treeKey.split('/').slice(0, -1).join('/')}/`;
    return isFinished ? products.keyOf(then) : undefined;
}


/***/ }),

/***/ 97134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ layers)
/* harmony export */ });
/* harmony import */ var _build_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45779);
/* harmony import */ var _compiler_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95907);
/* harmony import */ var _external_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20632);
/* harmony import */ var _products_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39794);




/** Every layer, in the order of the report. */
const layers = {
    products: _products_js__WEBPACK_IMPORTED_MODULE_3__/* .products */ .ZE,
    'build-tree': _build_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .buildTree */ .H6,
    'compiler-cache': _compiler_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .compilerCache */ .wo,
    'external-sources': _external_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .externalSources */ .Cu,
};


/***/ }),

/***/ 62902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ shadowedObjects),
/* harmony export */   i: () => (/* binding */ isOfRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lib_files_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66821);
/* harmony import */ var _ninja_translation_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13204);
/* harmony import */ var _include_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31055);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86281);





/**
 * Finds the objects that a new file may change although none of their recorded inputs changed. A
 * depfile cannot show this: the new file may be found before a header of the same name, or it may
 * turn the answer of a `__has_include` from no to yes. For an answer that was yes, the depfile
 * names the file only if it was also included, so Ninja notices only the loss of an included one.
 *
 * A compiler cache that trusts recorded includes misses the same changes (ccache manual, "The
 * direct mode"), so these objects must also be compiled without it.
 * @param files paths of new and of removed files; relative to the checkout or absolute.
 * @returns object → why it must be compiled again; the caller deletes these objects.
 */
function shadowedObjects(tree, inputRecord, files) {
    const forced = new Map();
    const { added, gone = [] } = files;
    if (added.length + gone.length === 0)
        return forced;
    const absolute = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .absolutePaths */ .wd)(tree.buildDir);
    const resolved = (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(tree.sourceDir, path);
    const newFiles = added.map(resolved);
    const goneFiles = new Set(gone.map(resolved));
    const byName = Map.groupBy(newFiles, (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path));
    const shown = (path) => (0,_lib_files_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(path, tree.sourceDir);
    for (const edge of tree.manifest.edges) {
        const unit = (0,_ninja_translation_units_js__WEBPACK_IMPORTED_MODULE_4__/* .translationUnitOf */ .BT)(edge);
        if (unit === undefined)
            continue;
        const deps = tree.deps.get(unit.object)?.deps ?? [];
        const read = [unit.source, ...edge.implicit, ...deps].map(absolute);
        const because = new Set();
        const found = new Set();
        let known;
        const bases = () => (known ??= searchBases((0,_include_search_js__WEBPACK_IMPORTED_MODULE_2__/* .commandOf */ .Nl)(edge, tree), read, tree.implicitIncludes));
        for (const path of read) {
            for (const file of byName.get(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)) ?? []) {
                if (file === path || !mayShadow(file, path, bases()))
                    continue;
                found.add(file);
                because.add(`${shown(file)} may now be found before ${shown(path)}`);
            }
        }
        for (const path of read) {
            for (const name of inputRecord.files.get(path)?.asksFor ?? []) {
                for (const file of [...newFiles, ...goneFiles]) {
                    if (found.has(file))
                        continue;
                    const mayFind = name === '*' ? isOfRepository(path, tree) : isAnswer(file, name, bases);
                    const isSeen = () => goneFiles.has(file) && read.includes(file);
                    if (mayFind && !isSeen())
                        because.add(`${shown(path)} asks whether there is ${shown(file)}`);
                }
            }
        }
        if (because.size > 0)
            forced.set(unit.object, [...because]);
    }
    return forced;
}
function searchBases(command, read, implicit) {
    const directories = new Set();
    const add = (directory) => {
        for (let at = directory; !directories.has(at); at = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(at))
            directories.add(at);
    };
    for (const directory of new Set(read.map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)))) {
        add(directory);
    }
    for (const path of implicit)
        add(path);
    for (const [path] of command.matchAll(/\/[^\s"'=,:]*/g))
        add(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path));
    return { directories, command, isOpen: /(?:^|\s)(?:@|--?options-file|-optf)/.test(command) };
}
/**
 * Whether one spelling can mean the new file now and the recorded one before: both paths end in it,
 * and the rest of the new path is a base or a parent of one. It errs on the side of yes: a base's
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
        if (isBase(base, bases))
            return true;
    }
    return false;
}
/**
 * A computed name counts only in the repository's own files. CCCL wraps `__has_include` in a macro
 * that every CUDA compilation reads; the names passed to that macro are found by the macro's name.
 */
function isOfRepository(path, tree) {
    return (0,_lib_files_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(path, tree.sourceDir) && !(0,_lib_files_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(path, tree.buildDir);
}
/**
 * Whether a file answers a question for a name. A name with leading `../` may also come from an
 * `#include` that was found, so its directory must be a base.
 */
function isAnswer(file, name, bases) {
    const normal = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(name);
    const spelled = normal.replace(/^(?:\.\.\/)+/, '');
    if (file === spelled)
        return true;
    if (!file.endsWith(`/${spelled}`))
        return false;
    return (spelled === normal || bases().isOpen || isBase(file.slice(0, -spelled.length - 1), bases()));
}
function isBase(directory, { directories, command }) {
    return directories.has(directory) || command.includes(directory);
}


/***/ }),

/***/ 86617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ newlyFound),
/* harmony export */   Kk: () => (/* binding */ recordSearch),
/* harmony export */   fb: () => (/* binding */ joinSearches),
/* harmony export */   uh: () => (/* binding */ findAgain),
/* harmony export */   w4: () => (/* binding */ recordedSearchSchema)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _lib_files_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66821);
/* harmony import */ var _inputs_include_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31055);




/** The include search of past compilations. Paths inside the checkout are relative to it. */
const recordedSearchSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    places: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    spellings: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** The files that it found. */
    found: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
});
/**
 * Records a search that compilations have just made.
 * @param search with absolute paths, as from `includeSearch`
 */
function recordSearch(search, facts) {
    const { sourceDir } = facts;
    const shown = (paths) => [...paths].map((path) => (path === sourceDir ? '.' : (0,_lib_files_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(path, sourceDir))).sort();
    return {
        places: shown(search.places),
        spellings: [...search.spellings].sort(),
        found: shown((0,_inputs_include_search_js__WEBPACK_IMPORTED_MODULE_2__/* .filesFound */ .O2)(search, facts.made, facts.list)),
    };
}
/** @returns what the search finds now; paths inside the checkout are relative to it */
function findAgain(recorded, facts) {
    const now = (0,_inputs_include_search_js__WEBPACK_IMPORTED_MODULE_2__/* .filesFound */ .O2)(searchOf(recorded, facts.sourceDir), facts.made, facts.list);
    return new Set([...now].map((path) => (0,_lib_files_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(path, facts.sourceDir)));
}
/** @returns the files that a search finds now ({@link findAgain}) and did not find then */
function newlyFound({ found }, now) {
    const then = new Set(found);
    return [...now].filter((path) => !then.has(path));
}
/** Merges two searches into one, with what it finds now. */
function joinSearches(one, other, facts) {
    const searches = [one, other].map((search) => searchOf(search, facts.sourceDir));
    return recordSearch({
        places: new Set(searches.flatMap(({ places }) => [...places])),
        spellings: new Set(searches.flatMap(({ spellings }) => [...spellings])),
    }, facts);
}
function searchOf({ places, spellings }, sourceDir) {
    return {
        places: new Set(places.map((place) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(sourceDir, place))),
        spellings: new Set(spellings),
    };
}


/***/ })

};
