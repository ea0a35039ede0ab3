export const id = 779;
export const ids = [779];
export const modules = {

/***/ 99574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cu: () => (/* binding */ fetchBase),
  b8: () => (/* binding */ fetchSnapshot),
  w4: () => (/* binding */ findEntry),
  Os: () => (/* binding */ saveSnapshot)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lib/files/move.js
var move = __webpack_require__(47840);
// EXTERNAL MODULE: ./build/src/lib/version.js
var version = __webpack_require__(20817);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/inputs/layer-names.js
var layer_names = __webpack_require__(74335);
// EXTERNAL MODULE: ./build/src/lib/json.js
var lib_json = __webpack_require__(90467);
;// CONCATENATED MODULE: ./build/src/cache/archive/format.js



/** The first member of every archive. */
const headerMember = 'header.json';
/** The second member of a delta whose layer's record is a patch of its base's. */
const metaMember = 'meta.patch';
const archiveFormat = 'vllm-incremental-build';
/** Schema of an archive that holds everything. */
const wholeSchema = 1;
/**
 * Schema of an archive that holds the differences from a whole one, its base. Older versions of
 * this program do not read it.
 */
const deltaSchema = 2;
const count = schemas/* int */.Whr().nonnegative();
const nanoseconds = schemas/* string */.YjP().regex(/^\d{1,20}$/);
const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const format_location = {
    /** Which of the archive's directories the path is relative to. */
    root: schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9._+-]{0,63}$/),
    path: schemas/* string */.YjP().min(1).max(4096),
    /** Since 1970, in nanoseconds: more digits than a JSON number keeps. */
    modified: nanoseconds,
};
const content = {
    ...format_location,
    bytes: count,
    /** Executable or not: a build tree needs no other part of the mode. */
    mode: schemas/* union */.KCZ([schemas/* literal */.euz(0o644), schemas/* literal */.euz(0o755)]),
    sha256,
};
const fileEntry = schemas/* strictObject */.rej({ ...content, kind: schemas/* literal */.euz('file') });
/** A file with the content of the base's file of the same name; it has no member. */
const keptEntry = schemas/* strictObject */.rej({ ...content, kind: schemas/* literal */.euz('kept') });
/** A file whose member patches the base's file of the same name. */
const patchedEntry = schemas/* strictObject */.rej({
    ...content,
    kind: schemas/* literal */.euz('patched'),
    /** Size of the member. */
    patch: count,
});
const linkEntry = schemas/* strictObject */.rej({
    ...format_location,
    kind: schemas/* literal */.euz('link'),
    target: schemas/* string */.YjP().min(1).max(4096),
});
const common = {
    format: schemas/* literal */.euz(archiveFormat),
    layer: schemas/* enum */.k5n(layer_names/* layerNames */.E),
    /** Name and version of the program that wrote the archive. */
    createdBy: schemas/* string */.YjP(),
    /** The layer's own record; the archive does not interpret it. */
    meta: schemas/* unknown */.L5J(),
    roots: schemas/* array */.YOg(format_location.root),
};
const header = schemas/* discriminatedUnion */.gMt('schema', [
    schemas/* strictObject */.rej({
        ...common,
        schema: schemas/* literal */.euz(wholeSchema),
        base: schemas/* null */.chJ(),
        /** In the order of the members that follow. */
        entries: schemas/* array */.YOg(schemas/* discriminatedUnion */.gMt('kind', [fileEntry, linkEntry])),
    }),
    schemas/* strictObject */.rej({
        ...common,
        schema: schemas/* literal */.euz(deltaSchema),
        /** The whole entry that is patched. The digests of files show whether it is the right one. */
        base: schemas/* strictObject */.rej({ key: schemas/* string */.YjP().min(1).max(512) }),
        /** The layer's record is a patch of the base's, as JSON; `meta` is null then. */
        patchedMeta: schemas/* strictObject */.rej({ bytes: count, sha256, patch: count }).optional(),
        /** Everything that the tree holds, not only what differs. */
        entries: schemas/* array */.YOg(schemas/* discriminatedUnion */.gMt('kind', [fileEntry, keptEntry, patchedEntry, linkEntry])),
    }),
]);
/** The name of an entry's member in the archive; also what messages call it. */
function memberName(entry) {
    return `${entry.root}/${entry.path}`;
}
/** A layer's record as the text that patches are made of. */
function textOfMeta(meta) {
    return JSON.stringify(meta ?? null);
}
/** @returns how many bytes of the archive an entry's member takes, before all is compressed */
function memberBytes(entry) {
    if (entry.kind === 'file')
        return entry.bytes;
    return entry.kind === 'patched' ? entry.patch : 0;
}
/**
 * Reads a header's text.
 * @throws an Error with one sentence where it is no header, or one of a newer program
 */
function parseHeader(text) {
    const json = (0,lib_json/* parseJson */.q)(text);
    if (json === undefined)
        throw new Error('its header is not JSON');
    const marks = schemas/* object */.Ikc({ format: schemas/* literal */.euz(archiveFormat), schema: schemas/* int */.Whr() }).safeParse(json);
    if (!marks.success)
        throw new Error(`it is not an archive of ${archiveFormat}`);
    if (marks.data.schema > deltaSchema) {
        throw new Error(`it has schema ${marks.data.schema} of a newer version; this one reads up to ${deltaSchema}`);
    }
    const parsed = header.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new Error(`its header is wrong at ${issue?.path.join('.') || 'its top'}: ${issue?.message}`);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/lib/files/digesting.js
var digesting = __webpack_require__(9981);
;// CONCATENATED MODULE: ./build/src/cache/archive/patch.js



const compress = (0,external_node_util_.promisify)(external_node_zlib_.zstdCompress);
const decompress = (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
/** Below this size, storing a file whole costs less than making a patch. */
const smallest = 4 * 1024;
/** Bounds memory: it holds the old and the new content at once, and an index of the old one. */
const largest = 512 * 1024 ** 2;
/** Whether a file of this size, old or new, is patched at all. */
function isPatchable(bytes) {
    return bytes >= smallest && bytes <= largest;
}
/**
 * Makes a patch from one content to another: zstd with the old content as its dictionary, as `zstd
 * --patch-from` does (zstd(1)). At most a few bytes larger than the new content compressed alone.
 */
async function makePatch(base, content) {
    const { ZSTD_c_compressionLevel: level, ZSTD_c_strategy: strategy } = external_node_zlib_.constants;
    return await compress(content, {
        dictionary: base,
        params: {
            [level]: 5,
            // Faster strategies index too few positions of the old content to find matches in it.
            [strategy]: external_node_zlib_.constants.ZSTD_greedy,
            [external_node_zlib_.constants.ZSTD_c_windowLog]: windowLog(base.length + content.length),
            [external_node_zlib_.constants.ZSTD_c_hashLog]: within(log2(base.length), 17, 25),
            [external_node_zlib_.constants.ZSTD_c_chainLog]: 16,
        },
    });
}
/**
 * Applies a patch of {@link makePatch}.
 * @param bytes size of the new content
 * @throws an Error where the patch does not fit this content, or unpacks to more
 */
async function applyPatch(base, patch, bytes) {
    return await decompress(patch, {
        dictionary: base,
        maxOutputLength: bytes,
        params: { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: windowLog(base.length + bytes) },
    });
}
/**
 * As {@link makePatch}, for texts.
 * @returns undefined where their sizes are outside of what is patched
 */
async function makeTextPatch(base, text) {
    const [before, after] = [Buffer.from(base), Buffer.from(text)];
    if (!isPatchable(before.length) || !isPatchable(after.length))
        return undefined;
    const patch = await makePatch(before, after);
    return { described: { ...(0,digesting/* digestOfBytes */.b)(after), patch: patch.length }, patch };
}
/**
 * Applies a patch of {@link makeTextPatch}. @throws an Error where the result is not the right text
 */
async function applyTextPatch(base, patch, { bytes, sha256 }) {
    const before = Buffer.from(base);
    if (!isPatchable(before.length) || !isPatchable(bytes)) {
        throw new Error('its record is not of a size that is patched');
    }
    const text = await applyPatch(before, patch, bytes);
    if ((0,digesting/* digestOfBytes */.b)(text).sha256 !== sha256) {
        throw new Error('its record has another digest than its header says');
    }
    return text.toString('utf8');
}
/** A window that spans both contents, so that all of the old one stays in reach. */
function windowLog(bytes) {
    return within(log2(bytes), 10, 31);
}
function log2(bytes) {
    return Math.ceil(Math.log2(Math.max(1, bytes)));
}
function within(value, least, most) {
    return Math.min(most, Math.max(least, value));
}

;// CONCATENATED MODULE: ./build/src/cache/archive/encoding.js


/**
 * A delta larger than this share of its base is replaced by a whole entry, which becomes the new
 * base: every later push would carry the same difference again.
 */
const largestShare = 1 / 3;
function entriesByName(entries) {
    return new Map(entries.map((entry) => [memberName(entry), entry]));
}
/** Decides how a delta holds a file; pure. */
function encodingOf(entry, base) {
    const before = base.get(memberName(entry));
    if (before?.kind !== 'file')
        return 'whole';
    if (before.sha256 === entry.sha256 && before.bytes === entry.bytes)
        return 'kept';
    return isPatchable(before.bytes) && isPatchable(entry.bytes) ? 'patched' : 'whole';
}
/** Whether a delta is small enough to be kept. Sizes of both archives in bytes. */
function isSmallDelta(delta, base) {
    return delta <= base * largestShare;
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./build/src/cache/archive/open-tar.js
var open_tar = __webpack_require__(12383);
// EXTERNAL MODULE: ./build/src/lib/files/relative-path.js
var relative_path = __webpack_require__(24941);
;// CONCATENATED MODULE: ./build/src/cache/archive/safe-entries.js



/**
 * Checks a whole header before the first file is created, so that unpacking can only write below
 * its staging directory.
 * @returns the first fault as the end of a sentence, or `undefined` if there is none
 */
function entriesFault(header, limits) {
    const { entries } = header;
    if (entries.length > limits.maxEntries) {
        return `it holds ${entries.length} entries, more than the ${limits.maxEntries} allowed`;
    }
    const bytes = entries.reduce((sum, entry) => sum + (entry.kind === 'link' ? 0 : entry.bytes), 0);
    if (bytes > limits.maxBytes) {
        return `it unpacks to ${bytes} bytes, more than the ${limits.maxBytes} allowed`;
    }
    const roots = new Set(header.roots);
    const kinds = new Map();
    for (const entry of entries) {
        const name = memberName(entry);
        if (!roots.has(entry.root))
            return `${name} lies in a root that the header does not name`;
        const fault = (0,relative_path/* relativePathFault */.U)(entry.path);
        if (fault !== undefined)
            return `the path ${JSON.stringify(name)} ${fault}`;
        if (kinds.has(name))
            return `${name} occurs twice`;
        kinds.set(name, entry.kind === 'link' ? 'link' : 'file');
    }
    for (const entry of entries) {
        const name = memberName(entry);
        const parent = ancestors(name).find((ancestor) => kinds.has(ancestor));
        if (parent !== undefined)
            return `${name} lies below ${parent}, which is a ${kinds.get(parent)}`;
        if (entry.kind !== 'link')
            continue;
        const isLink = (path) => kinds.get(`${entry.root}/${path}`) === 'link';
        const fault = linkTargetFault(entry.path, entry.target, isLink);
        if (fault !== undefined)
            return `the link ${name} to ${JSON.stringify(entry.target)} ${fault}`;
    }
    return undefined;
}
/**
 * Checks a link's target part by part. A target that passes through another link is refused: where
 * `..` leads after a link cannot be told from the text.
 */
function linkTargetFault(path, target, isLink) {
    if (target.includes('\0'))
        return 'holds a NUL';
    if (external_node_path_.posix.isAbsolute(target))
        return 'is absolute';
    let at = external_node_path_.posix.dirname(path);
    const parts = target.split('/');
    for (const [index, part] of parts.entries()) {
        at = external_node_path_.posix.join(at, part);
        if (at === '..' || at.startsWith('../'))
            return 'leaves its root';
        if (index < parts.length - 1 && isLink(at))
            return `passes through the link ${at}`;
    }
    return undefined;
}
/** The directories above a member, nearest last; its root is not one of them. */
function ancestors(name) {
    const parts = name.split('/');
    return parts.slice(2).map((_, index) => parts.slice(0, index + 2).join('/'));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/src/tree/stamps/timestamps.js
var timestamps = __webpack_require__(29174);
;// CONCATENATED MODULE: ./build/src/cache/archive/unpack-entry.js









/** Files up to this size are written whole, and several at once; larger ones are streamed. */
const smallFile = 1024 * 1024;
const writesAtOnce = 16;
/**
 * Creates files and links below a directory, always new ones: nothing that exists is opened.
 * Methods throw an Error if a file's content is not what its entry declares, or the disk refuses.
 * @param base what a delta patches; its files are moved away
 */
function createUnpacker(directory, base) {
    const known = new Set();
    const writing = new Set();
    let failure;
    const begin = (work) => {
        const watched = work
            .catch((error) => {
            failure ??= error;
        })
            .finally(() => writing.delete(watched));
        writing.add(watched);
    };
    const check = () => {
        if (failure !== undefined)
            throw failure;
    };
    /** @returns the path of the entry; creates its directory */
    const locate = async (entry) => {
        const location = (0,external_node_path_.join)(directory, entry.root, entry.path);
        const parent = (0,external_node_path_.dirname)(location);
        if (!known.has(parent)) {
            await (0,promises_.mkdir)(parent, { recursive: true });
            known.add(parent);
        }
        return location;
    };
    const settle = async () => {
        if (writing.size >= writesAtOnce)
            await Promise.race(writing);
        check();
    };
    return {
        async unpack(entry, member) {
            check();
            const location = await locate(entry);
            if (entry.kind === 'link') {
                member.resume();
                begin(placeLink(location, entry.target, entry.modified));
            }
            else if (entry.kind === 'patched') {
                begin(placePatched(location, entry, await (0,consumers_.buffer)(member), base));
            }
            else if (entry.bytes > smallFile) {
                await streamFile(location, entry, member);
            }
            else {
                begin(placeFile(location, entry, await (0,consumers_.buffer)(member)));
            }
            await settle();
        },
        async keep(entry) {
            check();
            begin(placeKept(await locate(entry), entry, base));
            await settle();
        },
        async finish() {
            await Promise.all(writing);
            check();
        },
    };
}
async function placeLink(location, target, modified) {
    await (0,promises_.symlink)(target, location);
    await setModified(location, modified);
}
/**
 * Moves an unchanged file. The base's digests were verified when it was unpacked, so comparing the
 * digests of both entries is enough.
 */
async function placeKept(location, entry, base) {
    const file = fileOfBase(entry, base);
    if (file.entry.sha256 !== entry.sha256 || file.entry.bytes !== entry.bytes) {
        throw new Error(`${memberName(entry)} of its base has another digest than its header says`);
    }
    await (0,promises_.rename)(file.location, location);
    if (file.entry.mode !== entry.mode)
        await (0,promises_.chmod)(location, entry.mode);
    await setModified(location, entry.modified);
}
async function placePatched(location, entry, patch, base) {
    const file = fileOfBase(entry, base);
    // Both contents are read into memory; the limit keeps a crafted entry from filling it.
    if (!isPatchable(file.entry.bytes) || !isPatchable(entry.bytes)) {
        throw new Error(`${memberName(entry)} is not of a size that is patched`);
    }
    const content = await applyPatch(await (0,promises_.readFile)(file.location), patch, entry.bytes);
    await placeFile(location, entry, content);
}
function fileOfBase(entry, base) {
    const name = memberName(entry);
    const found = base?.entries.get(name);
    if (base === undefined || found?.kind !== 'file')
        throw new Error(`its base has no file ${name}`);
    return { entry: found, location: (0,external_node_path_.join)(base.directory, name) };
}
async function placeFile(location, entry, content) {
    checkDigest(entry, (0,digesting/* digestOfBytes */.b)(content).sha256);
    await (0,promises_.writeFile)(location, content, { flag: 'wx', mode: entry.mode });
    await setModified(location, entry.modified);
}
async function streamFile(location, entry, member) {
    const { stream, digest } = (0,digesting/* digesting */.h)(entry.bytes);
    const file = (0,external_node_fs_.createWriteStream)(location, { flags: 'wx', mode: entry.mode });
    await (0,external_node_stream_promises_.pipeline)(member, stream, file);
    checkDigest(entry, digest().sha256);
    await setModified(location, entry.modified);
}
async function setModified(location, nanoseconds) {
    const seconds = (0,timestamps/* secondsForTimestamp */.f)(BigInt(nanoseconds));
    await (0,promises_.lutimes)(location, seconds, seconds);
}
function checkDigest(entry, sha256) {
    if (sha256 !== entry.sha256) {
        throw new Error(`the content of ${memberName(entry)} has another digest than its header says`);
    }
}

;// CONCATENATED MODULE: ./build/src/cache/archive/read-archive.js










/** 12,000 files take 4 MB of header. */
const maxHeaderBytes = 64 * 1024 ** 2;
const tarBlock = 512;
const usualLimits = { maxBytes: 64 * 1024 ** 3, maxEntries: 200_000 };
/**
 * Unpacks an archive into a fresh directory and trusts nothing in it: the header is checked before
 * the first file is created (see `entriesFault`), members must follow it one by one, and every
 * size, mode and digest must match it. No more is ever unpacked than the header declares.
 * @returns where the files are now, or why there are none; does not throw
 */
async function extractArchive(file, options) {
    const { staging } = options;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(staging), { recursive: true });
        await (0,promises_.mkdir)(staging);
    }
    catch (error) {
        return { ok: false, reason: `cannot unpack into ${staging}: ${(0,errors/* messageOf */.bD)(error)}` };
    }
    try {
        const header = await extractInto(file, options);
        const staged = Object.fromEntries(header.roots.map((root) => [root, (0,external_node_path_.join)(staging, root)]));
        return { ok: true, header, staged };
    }
    catch (error) {
        await (0,promises_.rm)(staging, { recursive: true, force: true }).catch(() => { });
        return { ok: false, reason: (0,errors/* messageOf */.bD)(error).replace(/^Error: /, '') };
    }
}
async function extractInto(file, options) {
    const { layer, staging, only } = options;
    const bound = { bytes: maxHeaderBytes };
    const { tar, ended } = (0,open_tar/* openTar */.O)(file, 'zstd', bound);
    const baseDirectory = `${staging}.base`;
    try {
        const members = tar[Symbol.asyncIterator]();
        const { header, bytes } = await takeHeader(members, layer);
        const fault = entriesFault(header, options.limits ?? usualLimits);
        if (fault !== undefined)
            throw new Error(fault);
        bound.bytes = bytes + declaredBytes(header);
        const base = await unpackBase(header, baseDirectory, options);
        const meta = await takeMeta(header, members, base);
        for (const root of header.roots)
            await (0,promises_.mkdir)((0,external_node_path_.join)(staging, root));
        const unpacker = createUnpacker(staging, base);
        try {
            for (const entry of header.entries) {
                if (entry.kind === 'kept') {
                    await unpacker.keep(entry);
                    continue;
                }
                const { value: member, done } = await members.next();
                if (done)
                    throw new Error(`it ends before ${memberName(entry)}`);
                checkMember(entry, member);
                if (only?.has(memberName(entry)) === false)
                    member.resume();
                else
                    await unpacker.unpack(entry, member);
            }
        }
        finally {
            await unpacker.finish();
        }
        if (!(await members.next()).done)
            throw new Error('it holds more than its header names');
        await ended;
        return { ...header, meta };
    }
    finally {
        tar.destroy();
        await (0,promises_.rm)(baseDirectory, { recursive: true, force: true }).catch(() => { });
    }
}
/**
 * Unpacks the base, which has to be a whole archive: otherwise chains of patches could be endless.
 */
async function unpackBase(header, directory, { base: fetch, ...options }) {
    if (header.base === null)
        return undefined;
    if (fetch === undefined)
        throw new Error('it patches an entry where none may be patched');
    const file = await fetch(header.base.key);
    const unpacked = await extractArchive(file, { ...options, staging: directory });
    if (!unpacked.ok)
        throw new Error(`the entry that it patches is of no use: ${unpacked.reason}`);
    const { entries, meta } = unpacked.header;
    return { entries: entriesByName(entries), meta, directory };
}
/** @returns the layer's record, which a delta may hold as a patch */
async function takeMeta(header, members, base) {
    if (header.base === null || header.patchedMeta === undefined)
        return header.meta;
    const { value: member, done } = await members.next();
    if (done || member.header.name !== metaMember)
        throw new Error(`it holds no ${metaMember}`);
    const patch = await (0,consumers_.buffer)(member);
    const text = await applyTextPatch(textOfMeta(base?.meta), patch, header.patchedMeta);
    return JSON.parse(text);
}
/**
 * Reads the header of an archive and nothing else.
 * @throws an Error where it is no archive of this layer
 */
async function readHeader(file, layer) {
    const { tar } = (0,open_tar/* openTar */.O)(file, 'zstd', { bytes: maxHeaderBytes });
    try {
        return (await takeHeader(tar[Symbol.asyncIterator](), layer)).header;
    }
    finally {
        tar.destroy();
    }
}
async function takeHeader(members, layer) {
    const first = await members.next();
    if (first.done || first.value.header.name !== headerMember) {
        throw new Error(`it does not begin with ${headerMember}`);
    }
    const text = await (0,consumers_.buffer)(first.value);
    const header = parseHeader(text.toString('utf8'));
    if (header.layer !== layer) {
        throw new Error(`it belongs to the layer ${header.layer}, not to ${layer}`);
    }
    return { header, bytes: text.length };
}
/** The most that a tar with such a header can unpack to, with padding, long names and its end. */
function declaredBytes(header) {
    const patchOfMeta = (header.base && header.patchedMeta?.patch) ?? 0;
    return header.entries.reduce((sum, entry) => {
        const names = entry.path.length + (entry.kind === 'link' ? entry.target.length : 0);
        return sum + memberBytes(entry) + 4 * names + 8 * tarBlock;
    }, 64 * tarBlock + patchOfMeta);
}
function checkMember(entry, { header: member }) {
    const name = memberName(entry);
    if (member.name !== name)
        throw new Error(`it holds ${member.name} where ${name} should be`);
    const type = entry.kind === 'link' ? 'symlink' : 'file';
    const same = entry.kind === 'link'
        ? member.linkname === entry.target
        : member.size === memberBytes(entry) && member.mode === entry.mode;
    if (member.type !== type || !same)
        throw new Error(`${name} is not what its header says`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./build/src/lib/files/digest-file.js
var digest_file = __webpack_require__(28436);
;// CONCATENATED MODULE: ./build/src/lib/in-order.js
/**
 * Runs an operation on every item, at most `ahead` at once, and yields the results in the order of
 * the items. Stops at the first failure, after every running operation has settled.
 */
async function* inOrder(items, ahead, operation) {
    const running = [];
    try {
        for (const item of items) {
            const begun = operation(item);
            // It is awaited later; until then a failure must not count as an unhandled rejection.
            begun.catch(() => { });
            running.push(begun);
            if (running.length >= ahead)
                yield await running.shift();
        }
        while (running.length > 0)
            yield await running.shift();
    }
    finally {
        await Promise.allSettled(running);
    }
}

;// CONCATENATED MODULE: ./build/src/cache/archive/write-delta.js








/** The error for a file that no longer matches its entry. */
function changedMeanwhile(location) {
    return new Error(`${location} changed while it was being archived`);
}
/** Patches made at a time: each takes a core, and memory for two contents and an index. */
const patchesAtOnce = 2;
/**
 * Turns the entries of a whole archive into those of a delta, and makes its patches.
 * @param scratch a directory on a disk with space for the old content of what changed
 * @throws an Error where the base cannot be read or is not whole, or the disk refuses
 */
async function asDelta(located, { file }, layer, scratch) {
    const header = await readHeader(file, layer);
    const base = entriesByName(header.entries);
    if (header.base !== null)
        throw new Error(`${file} patches another entry`);
    const planned = located.map((one) => ({ one, encoding: deliveryIn(one.entry, base) }));
    const patched = planned.filter(({ encoding }) => encoding === 'patched');
    const only = new Set(patched.map(({ one }) => memberName(one.entry)));
    const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'delta-'));
    try {
        const staging = (0,external_node_path_.join)(work, 'base');
        const before = await extractArchive(file, { layer, staging, only });
        if (!before.ok)
            throw new Error(before.reason);
        const delta = [];
        const deliver = (item) => delivered(item, staging);
        for await (const entry of inOrder(planned, patchesAtOnce, deliver))
            delta.push(entry);
        return { located: delta, metaOfBase: header.meta };
    }
    finally {
        await (0,promises_.rm)(work, { recursive: true, force: true }).catch(() => { });
    }
}
/** As `encodingOf`; links are the same in a delta as in a whole archive. */
function deliveryIn(entry, base) {
    return entry.kind === 'file' ? encodingOf(entry, base) : 'whole';
}
async function delivered({ one, encoding }, staging) {
    const { entry, location } = one;
    if (entry.kind !== 'file' || encoding === 'whole')
        return one;
    if (encoding === 'kept')
        return { location, entry: { ...entry, kind: 'kept' } };
    const before = await (0,promises_.readFile)((0,external_node_path_.join)(staging, memberName(entry)));
    const content = await (0,promises_.readFile)(location);
    if ((0,digesting/* digestOfBytes */.b)(content).sha256 !== entry.sha256)
        throw changedMeanwhile(location);
    const patch = await makePatch(before, content).catch(() => undefined);
    if (patch === undefined || patch.length >= entry.bytes)
        return one;
    return { location, entry: { ...entry, kind: 'patched', patch: patch.length }, patch };
}

;// CONCATENATED MODULE: ./build/src/cache/archive/write-archive.js














/** Files up to this size are read whole, and several at once; larger ones are streamed. */
const write_archive_smallFile = 1024 * 1024;
const ahead = 16;
/**
 * Digests protect the content of files; the checksum protects the header, above all its timestamps.
 */
const compression = {
    [external_node_zlib_.constants.ZSTD_c_compressionLevel]: 3,
    [external_node_zlib_.constants.ZSTD_c_checksumFlag]: 1,
};
/** Members carry no time of their own, so that equal content makes equal archives. */
const memberTime = new Date(0);
/**
 * Writes an archive of everything: zstd over a tar whose first member describes all others. The
 * same input gives the same bytes. The file appears whole or not at all.
 * @throws an Error if a path is neither file nor link, or changes meanwhile, or the disk refuses
 */
async function writeArchive(source) {
    const located = await locateAll(source);
    await write(source, located, { schema: wholeSchema, base: null });
}
/**
 * Writes an archive of the differences from a base, otherwise as {@link writeArchive}.
 * @returns its size in bytes
 * @throws as writeArchive does, and where the base cannot be read
 */
async function writeDelta(source, base) {
    const { layer, meta, file } = source;
    const delta = await asDelta(await locateAll(source), base, layer, (0,external_node_path_.dirname)(file));
    const patched = await makeTextPatch(textOfMeta(delta.metaOfBase), textOfMeta(meta));
    const described = patched && { meta: null, patchedMeta: patched.described };
    return await write(source, delta.located, { schema: deltaSchema, base: { key: base.key }, ...described }, patched?.patch);
}
async function locateAll({ roots }) {
    const located = [];
    for await (const entry of inOrder(sortedPaths(roots), ahead, describe))
        located.push(entry);
    return located;
}
/** @returns the size of the archive in bytes */
async function write(source, located, kind, metaPatch) {
    const { layer, createdBy, meta } = source;
    const header = {
        format: archiveFormat,
        layer,
        createdBy,
        meta,
        ...kind,
        roots: Object.keys(source.roots).sort(),
        entries: located.map(({ entry }) => entry),
    };
    const temporary = `${source.file}.${(0,external_node_crypto_.randomUUID)()}.partial`;
    const tar = (0,tar_stream.pack)();
    const sink = (0,external_node_fs_.createWriteStream)(temporary, { flags: 'wx' });
    const outcomes = await Promise.allSettled([
        (0,external_node_stream_promises_.pipeline)(tar, (0,external_node_zlib_.createZstdCompress)({ params: compression }), sink),
        addMembers(tar, header, metaPatch, located).catch((error) => {
            tar.destroy(error);
            throw error;
        }),
    ]);
    try {
        const failed = outcomes.find((outcome) => outcome.status === 'rejected');
        if (failed !== undefined)
            throw failed.reason;
        await (0,promises_.rename)(temporary, source.file);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
    return sink.bytesWritten;
}
/** Every path with its root, ordered by name alone. */
function sortedPaths(roots) {
    return Object.keys(roots)
        .sort()
        .flatMap((root) => {
        const { directory, paths } = roots[root];
        return [...paths].sort().map((path) => ({ root, path, location: (0,external_node_path_.join)(directory, path) }));
    });
}
async function describe(place) {
    const { root, path, location } = place;
    const fault = (0,relative_path/* relativePathFault */.U)(path);
    if (fault !== undefined)
        throw new Error(`the path ${JSON.stringify(path)} ${fault}`);
    const status = await (0,promises_.lstat)(location, { bigint: true });
    const modified = (status.mtimeNs < 0n ? 0n : status.mtimeNs).toString();
    if (status.isSymbolicLink()) {
        const target = await (0,promises_.readlink)(location);
        return { location, entry: { root, path, kind: 'link', modified, target } };
    }
    if (!status.isFile())
        throw new Error(`${location} is neither a file nor a symbolic link`);
    const mode = (status.mode & 64n) === 0n ? 0o644 : 0o755;
    const { sha256, bytes } = status.size <= write_archive_smallFile ? (0,digesting/* digestOfBytes */.b)(await (0,promises_.readFile)(location)) : await (0,digest_file/* digestFile */.T)(location);
    return { location, entry: { root, path, kind: 'file', bytes, mode, modified, sha256 } };
}
async function addMembers(tar, header, metaPatch, located) {
    await addMember(tar, headerMember, 0o644, Buffer.from(JSON.stringify(header)));
    if (metaPatch !== undefined)
        await addMember(tar, metaMember, 0o644, metaPatch);
    const contents = inOrder(located, ahead, async ({ entry, location }) => entry.kind === 'file' && entry.bytes <= write_archive_smallFile ? await (0,promises_.readFile)(location) : undefined);
    let index = 0;
    for await (const content of contents) {
        const { entry, location, patch } = located[index++];
        if (entry.kind === 'kept')
            continue;
        if (entry.kind === 'link') {
            await addLink(tar, memberName(entry), entry.target);
        }
        else if (entry.kind === 'patched') {
            await addMember(tar, memberName(entry), entry.mode, patch);
        }
        else if (content === undefined) {
            await streamMember(tar, entry, location);
        }
        else {
            if ((0,digesting/* digestOfBytes */.b)(content).sha256 !== entry.sha256)
                throw changedMeanwhile(location);
            await addMember(tar, memberName(entry), entry.mode, content);
        }
    }
    tar.finalize();
}
async function addMember(tar, name, mode, content) {
    await added((done) => tar.entry({ name, mode, mtime: memberTime, type: 'file' }, content, done));
}
async function addLink(tar, name, linkname) {
    await added((done) => tar.entry({ name, linkname, mtime: memberTime, type: 'symlink' }, done));
}
async function added(add) {
    const { promise, resolve, reject } = Promise.withResolvers();
    // A failing member calls its callback and emits an event; an event without a listener would end
    // the program.
    add((error) => (error ? reject(error) : resolve())).on('error', reject);
    await promise;
}
async function streamMember(tar, entry, location) {
    const { stream, digest } = (0,digesting/* digesting */.h)();
    const member = { name: memberName(entry), size: entry.bytes, mode: entry.mode };
    const sink = tar.entry({ ...member, mtime: memberTime, type: 'file' });
    try {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(location), stream, sink);
    }
    catch (error) {
        if (error instanceof Error && error.message === 'Size mismatch')
            throw changedMeanwhile(location);
        throw error;
    }
    if (digest().sha256 !== entry.sha256)
        throw changedMeanwhile(location);
}

;// CONCATENATED MODULE: ./build/src/cache/layers/snapshot.js








/**
 * Looks for the entry of a layer. Never throws. @returns the entry, and whether it is of exactly
 * this content
 */
async function findEntry(store, layer, { prefixes, isExact }) {
    // No key ends with a slash, so the first prefix can be looked up as a key that no entry has.
    const [first = ''] = prefixes;
    const entry = await store.find(layer, first, prefixes);
    return entry && { ...entry, exact: isExact && entry.key.startsWith(first) };
}
/**
 * Looks for the entry of a layer and unpacks it as the directory `staging`. Never throws.
 * @param keepBase whether to keep the archive that later entries may be a difference from, beside `staging`
 */
async function fetchSnapshot(store, layer, key, staging, keepBase = false) {
    const entry = await findEntry(store, layer, key);
    if (entry === undefined)
        return { status: 'absent' };
    const fetched = await store.fetch(entry);
    if (fetched === undefined)
        return { status: 'gone', entry };
    if ('damage' in fetched)
        return { status: 'unusable', entry, reason: fetched.damage };
    let whole = { key: entry.key, file: fetched.file };
    let { bytes } = fetched;
    const fetchBase = async (key) => {
        const arrived = await fetchExactly(store, layer, key);
        whole = { key, file: arrived.file };
        bytes += arrived.bytes;
        return arrived.file;
    };
    try {
        const unpacked = await extractArchive(fetched.file, { layer, staging, base: fetchBase });
        if (!unpacked.ok)
            return { status: 'unusable', entry, reason: unpacked.reason };
        const { header, staged } = unpacked;
        const base = keepBase ? await keep(whole, `${staging}.archive`) : undefined;
        return { status: 'staged', snapshot: { entry, meta: header.meta, staged, bytes, base } };
    }
    catch (error) {
        return { status: 'unusable', entry, reason: (0,errors/* messageOf */.bD)(error) };
    }
    finally {
        for (const file of new Set([fetched.file, whole.file])) {
            await (0,promises_.rm)(file, { force: true }).catch(() => { });
        }
    }
}
/** @throws an Error with the end of a sentence where it cannot be had */
async function fetchExactly(store, layer, key) {
    const entry = await store.find(layer, key, []);
    const arrived = entry && (await store.fetch(entry));
    if (arrived === undefined)
        throw new Error(`the entry that it patches is gone: ${key}`);
    if ('damage' in arrived)
        throw new Error(`the entry that it patches: ${arrived.damage}`);
    return arrived;
}
/** Keeps the base's archive. Where the disk refuses, only a larger, whole entry is saved later. */
async function keep({ key, file }, place) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
        await (0,move/* move */.C)(file, place);
        return { key, file: place };
    }
    catch {
        return undefined;
    }
}
/**
 * Fetches what a difference can be made from: the newest entry of a key, or the one that it
 * patches. Never throws.
 * @param place absolute path for its archive
 */
async function fetchBase(store, layer, key, place) {
    const entry = await findEntry(store, layer, key);
    const fetched = entry && (await store.fetch(entry));
    if (entry === undefined || fetched === undefined || 'damage' in fetched)
        return undefined;
    const files = [fetched.file];
    try {
        const { base } = await readHeader(fetched.file, layer);
        if (base === null)
            return await keep({ key: entry.key, file: fetched.file }, place);
        const { file } = await fetchExactly(store, layer, base.key);
        files.push(file);
        return await keep({ key: base.key, file }, place);
    }
    catch {
        return undefined;
    }
    finally {
        for (const file of files)
            await (0,promises_.rm)(file, { force: true }).catch(() => { });
    }
}
/** Packs the contents and publishes them, whole or not at all. Never throws. */
async function saveSnapshot(store, layer, key, { base, ...contents }) {
    let file;
    try {
        file = await store.scratchFile(layer);
        const source = { file, layer, createdBy: version/* toolVersion */.f, ...contents };
        const isDelta = base !== undefined && (await writeSmallDelta(source, base));
        if (!isDelta)
            await writeArchive(source);
        const outcome = await store.save(layer, key, file);
        return outcome.status === 'saved' && isDelta ? { ...outcome, patches: base.key } : outcome;
    }
    catch (error) {
        return { status: 'failed', reason: (0,errors/* messageOf */.bD)(error) };
    }
    finally {
        if (file !== undefined)
            await (0,promises_.rm)(file, { force: true }).catch(() => { });
    }
}
/** @returns whether it was written; a fault of the base only costs a larger entry */
async function writeSmallDelta(source, base) {
    try {
        const bytes = await writeDelta(source, base);
        return isSmallDelta(bytes, (await (0,promises_.stat)(base.file)).size);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 9981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ digestOfBytes),
/* harmony export */   h: () => (/* binding */ digesting)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);


function digestOfBytes(content) {
    return { bytes: content.length, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', content, 'hex') };
}
/**
 * A stream that passes data through and digests it.
 * @param limit bytes after which the stream fails, so that an archive that understates its size
 *   cannot fill the disk.
 */
function digesting(limit = Number.POSITIVE_INFINITY) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    const stream = new node_stream__WEBPACK_IMPORTED_MODULE_1__.Transform({
        transform(chunk, _encoding, done) {
            bytes += chunk.length;
            if (bytes > limit)
                return done(new Error(`more than ${limit} bytes`));
            hash.update(chunk);
            done(null, chunk);
        },
    });
    return { stream, digest: () => ({ bytes, sha256: hash.copy().digest('hex') }) };
}


/***/ }),

/***/ 24941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ relativePathFault)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * Checks a path that must stay below the directory it is joined to.
 * @returns what is wrong with it; undefined if nothing is
 */
function relativePathFault(path) {
    if (path.includes('\0'))
        return 'holds a NUL';
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path))
        return 'is absolute';
    const parts = path.split('/');
    if (parts.includes('..'))
        return 'leads upwards';
    if (parts.includes('') || parts.includes('.'))
        return 'is not in its shortest form';
    return undefined;
}


/***/ }),

/***/ 28000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ inSlices)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const sliceMs = 25;
/**
 * Does short synchronous work for each item and yields to the event loop every 25 ms.
 * Reading and digesting many small files with synchronous calls takes a third of the time of
 * asynchronous ones, however many run at once; yielding keeps concurrent downloads going.
 */
async function inSlices(items, work) {
    let sliceEnd = performance.now() + sliceMs;
    for (const item of items) {
        work(item);
        if (performance.now() > sliceEnd) {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
            sliceEnd = performance.now() + sliceMs;
        }
    }
}


/***/ }),

/***/ 79561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ renewedKey),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   dS: () => (/* binding */ keyBase)
/* harmony export */ });
/** Raised when the meaning of entries under a key changes: older entries then miss. */
const generation = 2;
/** @returns what all keys of a layer begin with */
function keyBase(layer) {
    return `vllm-incremental-build/${generation}/${layer}`;
}
/** As much of a digest as tells keys apart that differ in other parts as well. */
function shortDigest(digest) {
    return digest.slice(0, 20);
}
/**
 * The key of an entry that replaces one that could not be used, or was not to be used. No store
 * overwrites an entry, but this one is newer and so is found first.
 */
function renewedKey(key, run) {
    return `${key.replace(/\/first$/, '')}/again-${run}`;
}


/***/ }),

/***/ 45779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ recordTree),
/* harmony export */   Av: () => (/* binding */ packTree),
/* harmony export */   H6: () => (/* binding */ buildTree),
/* harmony export */   VA: () => (/* binding */ treesLike),
/* harmony export */   nM: () => (/* binding */ unfinishedKey)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lib_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39509);
/* harmony import */ var _lib_files_list_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36975);
/* harmony import */ var _lib_format_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(48922);
/* harmony import */ var _plan_keys_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(79561);
/* harmony import */ var _report_statuses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2420);
/* harmony import */ var _tree_build_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83920);
/* harmony import */ var _tree_record_input_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22366);
/* harmony import */ var _tree_record_tree_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61497);
/* harmony import */ var _tree_stamps_timestamps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29174);
/* harmony import */ var _external_sources_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20632);
/* harmony import */ var _layer_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96339);












const cases = {
    hitExact: (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_3__/* .hit */ .av)('The build tree of the same sources was restored.'),
    hitOtherPush: (source) => (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_3__/* .hit */ .av)(`The build tree of ${source} was restored; Ninja compiles what differs.`),
    inPlace: (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_3__/* .hit */ .av)('The build tree of the last run is still in the checkout.'),
    noEntry: (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_3__/* .miss */ .LP)('No run that this one may read saved a build tree of this toolchain and these directories.'),
    toolchainDiffers: (differences) => (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_3__/* .miss */ .LP)(`The build tree was dropped because another toolchain made it: ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_10__/* .listed */ .KE)(differences)}.`),
    pathDiffers: (was, is) => (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_3__/* .miss */ .LP)(`The build tree was dropped because its files name the absolute path ${was}, and this checkout is at ${is}.`),
    ninjaUnreadable: (problem) => (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_3__/* .miss */ .LP)(`The build tree was dropped because Ninja's own files cannot be read: ${(0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutStop */ .f6)(problem)}.`),
    builtSince: (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_3__/* .miss */ .LP)('The build tree was dropped because something was built in it after its inputs were recorded.'),
    untrusted: (problem) => (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_3__/* .miss */ .LP)(`The build tree was dropped: ${(0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutStop */ .f6)(problem)}.`),
    otherSchema: (found, known) => (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_3__/* .miss */ .LP)(`The build tree was dropped because ${found > known ? 'a newer' : 'an older'} version of this program wrote it (schema ${found}; this one reads ${known}).`),
};
/** The ending of a finished build tree's key. */
const finished = 'finished/first';
/**
 * Looked for by its inputs, then by its toolchain, of the same configuration first, then of any:
 * Ninja recompiles what differs. Whether it is used is decided when it is in place.
 */
const buildTree = {
    name: 'build-tree',
    saveOrder: 1,
    isRemade: true,
    isBase: true,
    cases,
    keyOf: ({ toolchain, paths, configuration, kernelInputs }) => {
        const ofToolchain = `${(0,_plan_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .keyBase */ .dS)('build-tree')}/${(0,_plan_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .shortDigest */ .VK)((0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)([toolchain, paths]))}`;
        const ofConfiguration = `${ofToolchain}/${(0,_plan_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .shortDigest */ .VK)(configuration)}`;
        const ofInputs = `${ofConfiguration}/${kernelInputs}`;
        return {
            key: `${ofInputs}/${finished}`,
            prefixes: [`${ofInputs}/finished/`, `${ofConfiguration}/`, `${ofToolchain}/`],
            isExact: true,
        };
    },
    restore: fetchTree,
    save: entryOfTree,
};
async function fetchTree(run) {
    return await (0,_layer_js__WEBPACK_IMPORTED_MODULE_9__/* .fetchLayer */ .Ky)(run, buildTree);
}
async function entryOfTree(run, end) {
    const { status, prepared, context } = end.built;
    if (end.record === undefined || !hasChanged(end))
        return 'nothing-compiled';
    const { key } = buildTree.keyOf(run.plan.keyFacts);
    const { buildDir } = context.preset;
    return {
        key: status === 'finished' ? key : unfinishedKey(key, run.id),
        pack: async () => ({
            ...(await packTree(run.settings.sourceDir, buildDir, prepared.generated)),
            base: end.snapshot?.base,
        }),
    };
}
/**
 * Whether the tree holds something new. A failed build's configuration without objects does not
 * count: it would replace an older tree that has all of them.
 */
function hasChanged({ built: { status, prepared, compilation } }) {
    const isEmpty = status !== 'finished' && prepared.restoredObjects.size === 0;
    const { rebuilt, linked } = compilation;
    return rebuilt.length > 0 || linked.length > 0 || (prepared.need.needed && !isEmpty);
}
/**
 * The key of a build tree that holds only some of its objects, because the build failed, was
 * cancelled or ran out of time. It begins with the same prefix, so that the next run finds it as
 * the newest, and it never replaces the finished entry of the same kernel inputs.
 */
function unfinishedKey(key, run) {
    return `${key.slice(0, -finished.length)}unfinished-${run}`;
}
/**
 * Where to look for the newest tree that resembles an unfinished one: of the same toolchain and
 * configuration.
 * @param key of an unfinished tree
 */
function treesLike(key) {
    return { key, prefixes: [`${key.split('/').slice(0, -2).join('/')}/`], isExact: false };
}
/**
 * Writes the record into a build tree in which nothing runs any more, whether its build ended well
 * or not.
 * @param before what was known of files before the build, where this run built
 * @returns the record; undefined where the tree cannot be read
 */
async function recordTree(sourceDir, { buildDir, facts, kernelInputs, buildStarted }, before = {}) {
    const inspection = (0,_tree_build_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .inspectBuildTree */ .H)(sourceDir, buildDir);
    if (!inspection.usable)
        return undefined;
    const inputRecord = await (0,_tree_record_input_record_js__WEBPACK_IMPORTED_MODULE_5__/* .recordInputs */ .v5)(inspection.tree, {
        repositoryFiles: kernelInputs,
        buildStarted,
        now: (0,_tree_stamps_timestamps_js__WEBPACK_IMPORTED_MODULE_7__/* .fileSystemNow */ .M8)(buildDir),
        furtherInputs: facts.configureReads.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(sourceDir, path)),
        ...before,
    });
    const externalProjects = await (0,_external_sources_js__WEBPACK_IMPORTED_MODULE_8__/* .presentProjects */ .QS)(buildDir);
    const ninjaState = await (0,_tree_record_tree_record_js__WEBPACK_IMPORTED_MODULE_6__/* .ninjaStateOf */ .hW)(buildDir);
    const record = { ...facts, externalProjects, ninjaState, inputRecord };
    await (0,_tree_record_tree_record_js__WEBPACK_IMPORTED_MODULE_6__/* .writeTreeRecord */ .du)(buildDir, record);
    return record;
}
/** CMake's logs of its checks, with every flag of the environment: nobody reads them again. */
const configureLogs = /^CMakeFiles\/(CMakeConfigureLog\.yaml|CMake(Output|Error)\.log)$/;
/**
 * What to save of a recorded build tree, with its generated sources. The sources of external
 * projects are a layer of their own.
 */
async function packTree(sourceDir, buildDir, generated) {
    const content = (0,_external_sources_js__WEBPACK_IMPORTED_MODULE_8__/* .contentDirectoryOf */ .YF)(buildDir).slice(buildDir.length + 1);
    const isLeftOut = (path) => configureLogs.test(path) ||
        (path.startsWith(`${content}/`) && /^[^/]+\/[^/]+-(src|subbuild)$/.test(path));
    return {
        meta: {},
        roots: {
            tree: { directory: buildDir, paths: await (0,_lib_files_list_files_js__WEBPACK_IMPORTED_MODULE_2__/* .listFiles */ .C)(buildDir, isLeftOut) },
            source: { directory: sourceDir, paths: generated },
        },
    };
}


/***/ }),

/***/ 20632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ externalSources),
/* harmony export */   Db: () => (/* binding */ takeBackSources),
/* harmony export */   Gx: () => (/* binding */ madeDirectoriesOf),
/* harmony export */   Ph: () => (/* binding */ sourcesWithoutHistory),
/* harmony export */   QS: () => (/* binding */ presentProjects),
/* harmony export */   WS: () => (/* binding */ removeStaleSources),
/* harmony export */   YF: () => (/* binding */ contentDirectoryOf),
/* harmony export */   _Z: () => (/* binding */ packSources),
/* harmony export */   ce: () => (/* binding */ placeSources)
/* harmony export */ });
/* unused harmony export sourceDirectory */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92857);
/* harmony import */ var _lib_files_list_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36975);
/* harmony import */ var _lib_format_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(48922);
/* harmony import */ var _machine_work_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93860);
/* harmony import */ var _plan_external_pins_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54927);
/* harmony import */ var _plan_keys_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(79561);
/* harmony import */ var _report_statuses_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2420);
/* harmony import */ var _tree_stamps_timestamps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29174);
/* harmony import */ var _layer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96339);












const metaSchema = zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ pins: zod__WEBPACK_IMPORTED_MODULE_9__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP()) });
const cases = {
    hit: (projects) => (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_6__/* .hit */ .av)(`Restored at the pinned versions: ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_10__/* .listed */ .KE)(projects)}.`),
    partial: (dropped) => (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_6__/* .partial */ .OH)(`Fetched again because the pin changed: ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_10__/* .listed */ .KE)(dropped)}.`),
    noEntry: (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_6__/* .miss */ .LP)('No run that this one may read saved sources at these pins.'),
    noneUsed: (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_6__/* .skipped */ .hT)('The build uses no external project.'),
};
/**
 * The sources of external projects, looked for by their pins, then without: each project's own pin
 * is compared after the fetch.
 */
const externalSources = {
    name: 'external-sources',
    saveOrder: 3,
    isRemade: false,
    isBase: false,
    cases,
    keyOf: ({ externalPins }) => {
        const base = (0,_plan_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .keyBase */ .dS)('external-sources');
        const sources = `${base}/${externalPins}`;
        return { key: `${sources}/first`, prefixes: [`${sources}/`, `${base}/`], isExact: true };
    },
    restore: fetchSources,
    save: entryOfSources,
};
/**
 * Fetches the external projects whose pins did not change.
 * @returns project → directory with its sources
 */
async function fetchSources(run) {
    const { journal, plan } = run;
    const { name, keyOf } = externalSources;
    if (Object.keys(plan.externalPins).length === 0) {
        journal.layer(name, cases.noneUsed, keyOf(plan.keyFacts).key);
        return {};
    }
    const snapshot = await (0,_layer_js__WEBPACK_IMPORTED_MODULE_8__/* .fetchLayer */ .Ky)(run, externalSources);
    if (snapshot === undefined)
        return {};
    const { staged } = snapshot;
    const meta = metaSchema.safeParse(snapshot.meta);
    // A stale source is worse than a clone.
    const { same, moved } = meta.success
        ? (0,_plan_external_pins_js__WEBPACK_IMPORTED_MODULE_5__/* .comparePins */ .y)(meta.data.pins, plan.externalPins)
        : { same: [], moved: Object.keys(staged) };
    const usable = Object.fromEntries(Object.entries(staged).filter(([project]) => same.includes(project)));
    const reason = moved.length > 0 ? cases.partial(moved) : cases.hit(Object.keys(usable));
    journal.layer(name, reason, snapshot.entry.key);
    return usable;
}
async function entryOfSources({ plan }, { built }) {
    return {
        key: externalSources.keyOf(plan.keyFacts).key,
        pack: () => packSources(plan.externalPins, built.context.preset.buildDir),
    };
}
/**
 * Puts sources where FetchContent keeps them. Timestamps from the future, as a machine whose clock
 * was ahead may have saved them, are set to the present ({@link bringToPresent}). A directory that
 * already exists is left alone.
 * @param usable project → directory with its sources
 */
async function placeSources(usable, buildDir) {
    for (const [name, directory] of Object.entries(usable)) {
        const target = sourceDirectory(buildDir, name);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(directory) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(target))
            continue;
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(contentDirectoryOf(buildDir), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(directory, target);
        }
        catch {
            continue; // Configure fetches the project.
        }
        const files = (await (0,_lib_files_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .listFiles */ .C)(target)).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, path));
        (0,_tree_stamps_timestamps_js__WEBPACK_IMPORTED_MODULE_7__/* .bringToPresent */ .J8)(files, (0,_tree_stamps_timestamps_js__WEBPACK_IMPORTED_MODULE_7__/* .fileSystemNow */ .M8)(contentDirectoryOf(buildDir)));
    }
}
/** Undoes {@link placeSources} before the build tree that holds the sources is dropped. */
async function takeBackSources(usable, buildDir) {
    for (const [name, directory] of Object.entries(usable)) {
        const placed = sourceDirectory(buildDir, name);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(directory) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(placed))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(placed, directory);
    }
}
/** Absolute directories whose content is made by the build, or by this program. */
function madeDirectoriesOf(sourceDir, buildDir) {
    return [buildDir, contentDirectoryOf(buildDir), (0,_machine_work_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .workDirectoryPath */ ._C)(sourceDir)];
}
/** Where FetchContent keeps external projects, unless the fork says otherwise (CMake manual). */
function contentDirectoryOf(buildDir) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(buildDir, '_deps');
}
/** @returns where FetchContent keeps the sources of a project (CMake manual, module FetchContent). */
function sourceDirectory(buildDir, project) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(contentDirectoryOf(buildDir), `${project}-src`);
}
/**
 * The projects whose sources came without history. FetchContent would run `git rev-parse HEAD` in
 * them and fail, so CMake has to be told that they are the user's own (CMake manual,
 * FETCHCONTENT_SOURCE_DIR_<uppercaseName>).
 * @returns project → directory
 */
async function sourcesWithoutHistory(buildDir) {
    const projects = await presentProjects(buildDir);
    return Object.fromEntries(projects
        .map((name) => [name, sourceDirectory(buildDir, name)])
        .filter(([, directory]) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, '.git'))));
}
/**
 * Removes sources whose pin changed since they were put there: some forks use whatever lies there
 * without looking at its pin (vLLM's deepgemm.cmake and qutlass.cmake).
 */
async function removeStaleSources(then, now, buildDir) {
    for (const name of (0,_plan_external_pins_js__WEBPACK_IMPORTED_MODULE_5__/* .comparePins */ .y)(then, now).moved) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(sourceDirectory(buildDir, name)))
            continue;
        for (const part of ['src', 'subbuild', 'build']) {
            const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(contentDirectoryOf(buildDir), `${name}-${part}`);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(directory, { recursive: true, force: true });
        }
    }
}
/** The projects below FetchContent's directory, as configure left them. */
async function presentProjects(buildDir) {
    const content = contentDirectoryOf(buildDir);
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(content) ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(content) : [];
    return names.filter((name) => name.endsWith('-src')).map((name) => name.slice(0, -'-src'.length));
}
/**
 * What to save: every present project whose pin is known, without its history. A project whose pin
 * the CMake files do not tell is left out, since nothing could prove it current later.
 */
async function packSources(pins, buildDir) {
    const projects = (await presentProjects(buildDir)).filter((name) => name in pins);
    if (projects.length === 0)
        return undefined;
    const roots = {};
    for (const name of projects) {
        const directory = sourceDirectory(buildDir, name);
        const paths = await (0,_lib_files_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .listFiles */ .C)(directory, (path) => path === '.git' || path.endsWith('/.git'));
        roots[name] = { directory, paths };
    }
    const meta = { pins: Object.fromEntries(projects.map((name) => [name, pins[name] ?? ''])) };
    return { meta, roots };
}


/***/ }),

/***/ 96339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ky: () => (/* binding */ fetchLayer),
/* harmony export */   PA: () => (/* binding */ stagingOf),
/* harmony export */   pj: () => (/* binding */ whyUnused)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _cache_layers_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99574);
/* harmony import */ var _machine_work_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93860);
/* harmony import */ var _report_statuses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2420);




/** @returns why a layer is not used at all in this run, or undefined where it is. */
function whyUnused({ settings, store }, layer) {
    if (!settings.layers.has(layer))
        return _report_statuses_js__WEBPACK_IMPORTED_MODULE_3__/* .commonCases */ .ti.layerOff;
    return store.kind === 'off' ? _report_statuses_js__WEBPACK_IMPORTED_MODULE_3__/* .commonCases */ .ti.storeOff : undefined;
}
/** Fetches and unpacks the newest entry of a layer, or records why there is none. Never throws. */
async function fetchLayer(run, layer) {
    const { journal, settings, store, timeline, trust } = run;
    const { name } = layer;
    const key = layer.keyOf(run.plan.keyFacts);
    const isClean = layer.isRemade && settings.clean === 'always';
    const unused = isClean ? _report_statuses_js__WEBPACK_IMPORTED_MODULE_3__/* .commonCases */ .ti.cleanAsked : whyUnused(run, name);
    if (unused !== undefined) {
        journal.layer(name, unused, key.key);
        return undefined;
    }
    const keepBase = trust.write !== undefined && layer.isBase;
    const fetched = await timeline.phase('restore', () => (0,_cache_layers_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchSnapshot */ .b8)(store, name, key, stagingOf(run, name), keepBase));
    if (fetched.status !== 'staged') {
        noteMiss(run, layer, fetched);
        return undefined;
    }
    journal.restoredBytes(fetched.snapshot.bytes);
    return fetched.snapshot;
}
/** Absolute path of the directory in which the entry of a layer is unpacked. */
function stagingOf({ workDirectory, id }, layer) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_machine_work_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .stagingDirectory */ .v7)(workDirectory, id), layer);
}
/** Records why a layer could not be used; a damaged entry is a warning too. */
function noteMiss({ journal, plan, store }, { name, keyOf, cases }, fetched) {
    if (fetched.status === 'absent') {
        // There is no entry, or the store did not answer.
        const problem = store.trouble?.('read');
        const reason = problem === undefined ? cases.noEntry : _report_statuses_js__WEBPACK_IMPORTED_MODULE_3__/* .commonCases */ .ti.storeUnavailable(problem);
        journal.layer(name, reason, keyOf(plan.keyFacts).prefixes[0]);
    }
    else if (fetched.status === 'gone') {
        journal.layer(name, _report_statuses_js__WEBPACK_IMPORTED_MODULE_3__/* .commonCases */ .ti.entryGone, fetched.entry.key);
    }
    else {
        const reason = _report_statuses_js__WEBPACK_IMPORTED_MODULE_3__/* .commonCases */ .ti.entryDamaged(fetched.reason);
        journal.layer(name, reason, fetched.entry.key);
        journal.warn(`${(0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_3__/* .layerTitle */ .KY)(name)}: ${reason.reason}`);
    }
}


/***/ }),

/***/ 83920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ inspectBuildTree)
});

// UNUSED EXPORTS: implicitIncludesOf

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lib/attempt.js
var attempt = __webpack_require__(72428);
;// CONCATENATED MODULE: ./build/src/tree/ninja/deps.js
const signature = Buffer.from('# ninjadeps\n');
/** kMaxRecordSize in ninja src/deps_log.cc. */
const maxRecordBytes = (1 << 19) - 1;
const nanosecondsPerSecond = 1000000000n;
/**
 * Reads a `.ninja_deps`: version 4 (Ninja 1.9 and later, nanoseconds) or 3 (before, seconds). As in
 * DepsLog::Load (ninja src/deps_log.cc), the last record of an output wins, the checksum of every
 * path record is checked, and reading stops at the first damaged record: Ninja truncates the file
 * there, so the records before it count.
 */
function parseNinjaDeps(file) {
    if (file.length < signature.length + 4 || !file.subarray(0, signature.length).equals(signature)) {
        return { readable: false, reason: 'The Ninja deps log does not begin with its signature.' };
    }
    const version = file.readInt32LE(signature.length);
    if (version !== 3 && version !== 4) {
        return {
            readable: false,
            reason: `The Ninja deps log has version ${version}; versions 3 and 4 can be read.`,
        };
    }
    const paths = [];
    const known = new Set();
    const deps = new Map();
    const result = (damage) => ({
        readable: true,
        version,
        deps,
        ...(damage === undefined ? {} : { damage }),
    });
    let offset = signature.length + 4;
    while (offset < file.length) {
        if (offset + 4 > file.length)
            return result(`record cut short at byte ${offset}`);
        const head = file.readUInt32LE(offset);
        const isDeps = head >>> 31 === 1;
        const size = head & 0x7fffffff;
        const start = offset + 4;
        const end = start + size;
        if (size === 0 || size > maxRecordBytes || end > file.length) {
            return result(`record cut short at byte ${offset}`);
        }
        if (isDeps) {
            const entry = readDeps(file, start, end, version, paths);
            if (entry === undefined)
                return result(`damaged dependency record at byte ${offset}`);
            deps.set(entry.output, { mtime: entry.mtime, deps: entry.deps });
        }
        else {
            const path = readPath(file, start, end, paths.length);
            if (path === undefined || known.has(path)) {
                return result(`damaged path record at byte ${offset}`);
            }
            known.add(path);
            paths.push(path);
        }
        offset = end;
    }
    return result();
}
function readDeps(file, start, end, version, paths) {
    const headBytes = version === 3 ? 8 : 12;
    if ((end - start) % 4 !== 0 || end - start < headBytes)
        return undefined;
    const output = paths[file.readUInt32LE(start)];
    if (output === undefined)
        return undefined;
    const mtime = version === 3
        ? BigInt(file.readInt32LE(start + 4)) * nanosecondsPerSecond
        : file.readBigInt64LE(start + 4);
    const deps = [];
    for (let at = start + headBytes; at < end; at += 4) {
        const path = paths[file.readUInt32LE(at)];
        if (path === undefined)
            return undefined;
        deps.push(path);
    }
    return { output, mtime, deps };
}
/**
 * A path record ends with the one's complement of the path's index, which two concurrent Ninjas
 * would break.
 */
function readPath(file, start, end, index) {
    let pathEnd = end - 4;
    if (pathEnd <= start || ~file.readInt32LE(pathEnd) !== index)
        return undefined;
    for (let padding = 0; padding < 3 && pathEnd > start && file[pathEnd - 1] === 0; padding++) {
        pathEnd--;
    }
    return pathEnd === start ? undefined : file.toString('utf8', start, pathEnd);
}

// EXTERNAL MODULE: ./build/src/tree/ninja/log.js
var ninja_log = __webpack_require__(39071);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
;// CONCATENATED MODULE: ./build/src/tree/ninja/syntax.js
function scopeIn(outer) {
    return { variables: new Map(), outer };
}
const dollarEscape = /\$(?:([$ :])|(\^)|\r?\n *|\{([\w.-]+)\}|([\w-]+)|)/g;
/**
 * Replaces the `$` escapes of a raw path or value, as Lexer::ReadEvalString in ninja
 * src/lexer.in.cc does; an unknown variable is empty.
 * @throws an Error for an escape that Ninja does not know.
 */
function evaluate(raw, scope) {
    if (!raw.includes('$'))
        return raw;
    return raw.replace(dollarEscape, (whole, literal, newline, braced, plain) => {
        if (literal !== undefined)
            return literal;
        if (newline !== undefined)
            return '\n';
        const name = braced ?? plain;
        if (name !== undefined)
            return lookUp(scope, name);
        if (whole === '$')
            throw new Error('it has a $ that escapes nothing');
        return '';
    });
}
function lookUp(scope, name) {
    for (let at = scope; at !== undefined; at = at.outer) {
        const value = at.variables.get(name);
        if (value !== undefined)
            return value;
    }
    return '';
}
const space = 0x20;
const newline = 0x0a;
const carriageReturn = 0x0d;
const dollar = 0x24;
const hash = 0x23;
const colon = 0x3a;
const pipe = 0x7c;
/** Reads a manifest token by token. Paths and values are returned raw, with their escapes. */
class ManifestScanner {
    #name;
    #text;
    #at = 0;
    constructor(name, text) {
        this.#name = name;
        this.#text = text;
    }
    /**
     * Skips blank lines and comments and reads the first word of the next statement; undefined at the
     * end.
     */
    nextStatement() {
        for (;;) {
            const start = this.#at;
            this.#skipSpaces();
            if (this.#at >= this.#text.length)
                return undefined;
            const code = this.#text.charCodeAt(this.#at);
            if (code === hash)
                this.#skipLine();
            else if (this.#isNewline())
                this.endOfLine();
            else if (this.#at > start)
                this.#fail('unexpected indentation');
            else
                return this.identifier();
        }
    }
    identifier() {
        const start = this.#at;
        while (isNameCode(this.#text.charCodeAt(this.#at)))
            this.#at++;
        if (this.#at === start)
            this.#fail('a name is expected');
        const name = this.#text.slice(start, this.#at);
        this.#skipBlanks();
        return name;
    }
    /** The next path of a statement; empty if there is none. */
    path() {
        const text = this.#text;
        const start = this.#at;
        let at = start;
        for (; at < text.length; at++) {
            const code = text.charCodeAt(at);
            if (code === dollar) {
                at++;
                if (text.charCodeAt(at) === carriageReturn)
                    at++;
                if (text.charCodeAt(at) === newline) {
                    while (text.charCodeAt(at + 1) === space)
                        at++;
                }
            }
            else if (code === space || code === colon || code === pipe || code === newline) {
                break;
            }
            else if (code === carriageReturn && text.charCodeAt(at + 1) === newline) {
                break;
            }
        }
        this.#at = at;
        const path = text.slice(start, at);
        this.#skipBlanks();
        return path;
    }
    /** Consumes the token and returns true if exactly it comes next. */
    accept(token) {
        const found = /\|[|@]?/y;
        found.lastIndex = this.#at;
        if (found.exec(this.#text)?.[0] !== token)
            return false;
        this.#at += token.length;
        this.#skipBlanks();
        return true;
    }
    expect(token) {
        if (this.#text[this.#at] !== token)
            this.#fail(`"${token}" is expected`);
        this.#at++;
        this.#skipBlanks();
    }
    /** The value after `=`, to the end of the line. */
    assignedValue() {
        this.expect('=');
        const start = this.#at;
        let end = this.#text.indexOf('\n', start);
        while (end !== -1 && this.#isContinued(start, end))
            end = this.#text.indexOf('\n', end + 1);
        if (end === -1)
            end = this.#text.length;
        this.#at = Math.min(end + 1, this.#text.length);
        const value = this.#text.slice(start, end);
        return value.endsWith('\r') ? value.slice(0, -1) : value;
    }
    endOfLine() {
        if (this.#at >= this.#text.length)
            return;
        if (!this.#isNewline())
            this.#fail('the end of the line is expected');
        this.#at = this.#text.indexOf('\n', this.#at) + 1;
    }
    /** The indented `name = value` lines that follow. */
    *bindings() {
        for (;;) {
            const start = this.#at;
            this.#skipSpaces();
            if (this.#text.charCodeAt(this.#at) === hash) {
                this.#skipLine();
            }
            else if (this.#at === start || this.#at >= this.#text.length || this.#isNewline()) {
                this.#at = start;
                return;
            }
            else {
                yield [this.identifier(), this.assignedValue()];
            }
        }
    }
    #isNewline() {
        const code = this.#text.charCodeAt(this.#at);
        return (code === newline ||
            (code === carriageReturn && this.#text.charCodeAt(this.#at + 1) === newline));
    }
    /** Whether the newline at `end` is escaped: an odd number of `$` precedes it. */
    #isContinued(start, end) {
        let at = this.#text.charCodeAt(end - 1) === carriageReturn ? end - 2 : end - 1;
        let dollars = 0;
        while (at >= start && this.#text.charCodeAt(at) === dollar) {
            dollars++;
            at--;
        }
        return dollars % 2 === 1;
    }
    #skipSpaces() {
        while (this.#text.charCodeAt(this.#at) === space)
            this.#at++;
    }
    #skipLine() {
        const end = this.#text.indexOf('\n', this.#at);
        this.#at = end === -1 ? this.#text.length : end + 1;
    }
    /** Skips spaces and escaped newlines. */
    #skipBlanks() {
        for (;;) {
            this.#skipSpaces();
            if (this.#text.startsWith('$\n', this.#at))
                this.#at += 2;
            else if (this.#text.startsWith('$\r\n', this.#at))
                this.#at += 3;
            else
                return;
        }
    }
    #fail(what) {
        const line = this.#text.slice(0, this.#at).split('\n').length;
        throw new Error(`${what} in line ${line} of ${this.#name}`);
    }
}
function isNameCode(code) {
    return ((code >= 0x61 && code <= 0x7a) ||
        (code >= 0x41 && code <= 0x5a) ||
        (code >= 0x30 && code <= 0x39) ||
        code === 0x5f ||
        code === 0x2e ||
        code === 0x2d);
}

;// CONCATENATED MODULE: ./build/src/tree/ninja/manifest.js




/**
 * Reads a Ninja manifest (ninja src/manifest_parser.cc, src/lexer.in.cc): statements, `include` and
 * `subninja`, `$` escapes, continued lines, variables of a file and of a statement.
 * @param readInclude returns the text of an included file, named as in the manifest; may throw.
 */
function parseNinjaManifest(text, readInclude) {
    const draft = { edges: [], rules: new Map() };
    try {
        parseFile('build.ninja', text, scopeIn(undefined), draft, readInclude, 0);
    }
    catch (error) {
        return { readable: false, reason: `The Ninja manifest cannot be read: ${(0,errors/* messageOf */.bD)(error)}.` };
    }
    return { readable: true, manifest: draft };
}
/** Reads a build directory's `build.ninja` and all files that it includes. */
function readNinjaManifest(buildDir) {
    const read = (path) => (0,external_node_fs_.readFileSync)(external_node_path_.posix.resolve(buildDir, path), 'utf8');
    try {
        return parseNinjaManifest(read('build.ninja'), read);
    }
    catch (error) {
        return { readable: false, reason: `The Ninja manifest cannot be read: ${(0,errors/* messageOf */.bD)(error)}.` };
    }
}
/** Ninja has no limit; ours keeps a file that includes itself from hanging us. */
const deepestInclude = 50;
function parseFile(name, text, scope, draft, readInclude, depth) {
    if (depth > deepestInclude)
        throw new Error(`${name} is included too deep`);
    const scanner = new ManifestScanner(name, text);
    for (;;) {
        const word = scanner.nextStatement();
        if (word === undefined)
            return;
        switch (word) {
            case 'build':
                draft.edges.push(parseEdge(scanner, scope));
                break;
            case 'rule': {
                const rule = scanner.identifier();
                scanner.endOfLine();
                draft.rules.set(rule, new Map(scanner.bindings()));
                break;
            }
            case 'pool':
                scanner.identifier();
                scanner.endOfLine();
                for (const _ of scanner.bindings())
                    ;
                break;
            case 'default':
                while (scanner.path() !== '')
                    ;
                scanner.endOfLine();
                break;
            case 'include':
            case 'subninja': {
                const path = evaluate(scanner.path(), scope);
                scanner.endOfLine();
                const inner = word === 'include' ? scope : scopeIn(scope);
                parseFile(path, readInclude(path), inner, draft, readInclude, depth + 1);
                break;
            }
            default:
                scope.variables.set(word, evaluate(scanner.assignedValue(), scope));
        }
    }
}
function parseEdge(scanner, file) {
    const paths = () => {
        const found = [];
        for (let path = scanner.path(); path !== ''; path = scanner.path())
            found.push(path);
        return found;
    };
    const outputs = paths();
    if (scanner.accept('|'))
        outputs.push(...paths());
    scanner.expect(':');
    const rule = scanner.identifier();
    const explicit = paths();
    const implicit = scanner.accept('|') ? paths() : [];
    const orderOnly = scanner.accept('||') ? paths() : [];
    if (scanner.accept('|@'))
        paths();
    scanner.endOfLine();
    const own = scopeIn(file);
    for (const [name, value] of scanner.bindings())
        own.variables.set(name, evaluate(value, file));
    const resolve = (raw) => raw.map((path) => canonical(evaluate(path, own)));
    return {
        rule,
        outputs: resolve(outputs),
        explicit: resolve(explicit),
        implicit: resolve(implicit),
        orderOnly: resolve(orderOnly),
        variables: own.variables,
    };
}
const notCanonical = /(?:^\.{1,2}|\/\.{0,2})(?:\/|$)/;
/**
 * CanonicalizePath in ninja src/util.cc. Nearly every path is canonical already, which one regex
 * shows.
 */
function canonical(path) {
    return notCanonical.test(path) ? external_node_path_.posix.normalize(path).replace(/(?<=.)\/$/, '') : path;
}

;// CONCATENATED MODULE: ./build/src/tree/build-tree.js






/**
 * Reads a build tree and checks that Ninja can continue from it: its files exist and are readable,
 * and CMake made it for exactly these directories (commands and depfiles hold absolute paths).
 * @param sourceDir absolute path of the checkout.
 * @param buildDir absolute path of the build directory.
 * @param state `configured`: nothing may have been built yet, so Ninja's logs may be absent.
 */
function inspectBuildTree(sourceDir, buildDir, state = 'built') {
    const unusable = (reason) => ({ usable: false, reason });
    const cache = read(buildDir, 'CMakeCache.txt');
    if (cache === undefined)
        return unusable(absent('CMakeCache.txt'));
    for (const [name, expected] of [
        ['CMAKE_HOME_DIRECTORY', sourceDir],
        ['CMAKE_CACHEFILE_DIR', buildDir],
    ]) {
        const recorded = cacheEntry(cache.toString(), name);
        if (recorded !== expected) {
            return unusable(`The build tree was made for ${recorded ?? 'no known directory'} (${name}), not for ${expected}.`);
        }
    }
    const logFile = read(buildDir, '.ninja_log');
    if (logFile === undefined && state === 'built')
        return unusable(absent('.ninja_log'));
    const log = logFile === undefined ? emptyLog : (0,ninja_log/* parseNinjaLog */.m)(logFile.toString());
    if (!log.readable)
        return unusable(log.reason);
    const depsFile = read(buildDir, '.ninja_deps');
    if (depsFile === undefined && state === 'built')
        return unusable(absent('.ninja_deps'));
    const deps = depsFile === undefined ? emptyDeps : parseNinjaDeps(depsFile);
    if (!deps.readable)
        return unusable(deps.reason);
    const manifest = readNinjaManifest(buildDir);
    if (!manifest.readable)
        return unusable(manifest.reason);
    return {
        usable: true,
        tree: {
            sourceDir,
            buildDir,
            manifest: manifest.manifest,
            log: log.entries,
            deps: deps.deps,
            implicitIncludes: implicitIncludesOf(buildDir),
        },
    };
}
/**
 * The directories in which compilers look for headers without being told, as CMake asked them in a
 * configuration, and below each the one for this machine's architecture, in which they look too
 * once it is there (cmake-language variables `CMAKE_<LANG>_IMPLICIT_INCLUDE_DIRECTORIES` and
 * `CMAKE_<LANG>_LIBRARY_ARCHITECTURE`; GCC manual, "Directory Options").
 * @returns absolute paths; none where no configuration came that far
 */
function implicitIncludesOf(buildDir) {
    const files = (0,external_node_fs_.globSync)('CMakeFiles/*/CMake*Compiler.cmake', { cwd: buildDir });
    const directories = files.flatMap((file) => {
        const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(buildDir, file), 'utf8');
        const values = (name) => [...text.matchAll(new RegExp(`^set\\(CMAKE_\\w+_${name} "([^"]*)"\\)`, 'gm'))]
            .flatMap(([, value = '']) => value.split(';'))
            .filter((value) => value !== '');
        const implicit = values('IMPLICIT_INCLUDE_DIRECTORIES');
        const below = values('LIBRARY_ARCHITECTURE');
        return [...implicit, ...implicit.flatMap((path) => below.map((name) => (0,external_node_path_.join)(path, name)))];
    });
    return [...new Set(directories)];
}
const emptyLog = { readable: true, entries: new Map() };
const emptyDeps = { readable: true, deps: new Map() };
/** The value of a CMakeCache.txt entry of any type; undefined if it is not set. */
function cacheEntry(cache, name) {
    const line = new RegExp(`^${name}:[A-Z]+=(.*)$`, 'm').exec(cache);
    return line?.[1]?.trimEnd();
}
function absent(name) {
    return `The build tree has no readable ${name}.`;
}
function read(directory, name) {
    return (0,attempt/* attempt */.C)(() => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, name)));
}


/***/ }),

/***/ 217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ outputsOfCommandFiles),
/* harmony export */   n: () => (/* binding */ commandFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _lib_attempt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72428);
/* harmony import */ var _lib_files_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66821);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86281);




/**
 * The files that the command of an edge names and that neither the edge nor a depfile lists: files of
 * options, scripts for the linker, scripts that run after a link. Ninja does not see them change.
 * @returns absolute paths, for edges that name any
 */
function commandFiles(tree) {
    const absolute = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePaths */ .wd)(tree.buildDir);
    const outputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .outputsOf */ .Yz)(tree);
    const inText = new Map();
    const filesIn = (text) => {
        let files = inText.get(text);
        if (files === undefined) {
            files = wordsOf(text)
                .map(absolute)
                .filter((path) => !outputs.has(path) && isInput(path, tree));
            inText.set(text, files);
        }
        return files;
    };
    const found = new Map();
    for (const edge of tree.manifest.edges) {
        if (edge.rule === 'phony')
            continue;
        const listed = new Set([...edge.explicit, ...edge.implicit].map(absolute));
        const files = new Set([...edge.variables.values()].flatMap(filesIn));
        const more = [...files].filter((path) => !listed.has(path));
        if (more.length > 0)
            found.set(edge, more);
    }
    return found;
}
/** Whatever in a command may be a path, as a word or as a part of an option: `@F`, `-Wl,--script=F`. */
function wordsOf(text) {
    const words = text.split(/[\s"'=,@:;]+/).filter((word) => /[/.]/.test(word));
    return [...new Set(words)];
}
/** Programs outside of the checkout are of the toolchain, and folders of CMake's are its own. */
function isInput(path, { sourceDir, buildDir }) {
    if ((0,_lib_files_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(path, `${buildDir}/CMakeFiles`))
        return false;
    const facts = (0,_lib_attempt_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .C)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path));
    return facts?.isFile() === true && ((0,_lib_files_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(path, sourceDir) || (facts.mode & 0o111) === 0);
}
/**
 * Finds outputs whose commands name a changed file that Ninja knows nothing of.
 * @param changed absolute paths
 * @returns output as Ninja names it → the changed files; the caller deletes these outputs
 */
function outputsOfCommandFiles(tree, changed) {
    const found = new Map();
    if (changed.size === 0)
        return found;
    for (const [{ outputs }, files] of commandFiles(tree)) {
        const used = files.filter((path) => changed.has(path));
        const [output] = outputs;
        if (used.length > 0 && output !== undefined)
            found.set(output, used);
    }
    return found;
}


/***/ }),

/***/ 31055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ includeSearch),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   O2: () => (/* binding */ filesFound),
/* harmony export */   zl: () => (/* binding */ directoryLists)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ninja_translation_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13204);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86281);




/**
 * An absolute path in a command: after whitespace, a quote, `=`, `,` or `:`, possibly preceded by
 * an option's letters.
 */
const pathInCommand = /(?<=(?:^|[\s"'=,:])(?:@|-+[A-Za-z]+)?)\/[^\s"'=,:]*/g;
/**
 * Collects the places and names that a tree's compilations search. It errs on the side of too many,
 * without following the search order: only newly found files matter ({@link filesFound}).
 * @param asksFor as `ContentFacts.asksFor`, of all files
 */
function includeSearch(tree, asksFor) {
    const absolute = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePaths */ .wd)(tree.buildDir);
    // A header is a dep of many objects: look at each only once.
    const deps = new Set();
    const places = new Set(tree.implicitIncludes);
    for (const edge of tree.manifest.edges) {
        const unit = (0,_ninja_translation_units_js__WEBPACK_IMPORTED_MODULE_3__/* .translationUnitOf */ .BT)(edge);
        if (unit === undefined)
            continue;
        for (const path of tree.deps.get(unit.object)?.deps ?? [])
            deps.add(path);
        for (const [path] of commandOf(edge, tree).matchAll(pathInCommand)) {
            places.add(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path).replace(/(?<=.)\/$/, ''));
        }
    }
    const read = new Set([...deps].map(absolute));
    const directories = Map.groupBy(read, (path) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path));
    for (const path of read)
        places.delete(path);
    for (const directory of directories.keys())
        places.add(directory);
    const spellings = new Set();
    for (const [directory, paths] of directories) {
        for (let place = directory; place !== '/'; place = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(place)) {
            if (!places.has(place))
                continue;
            for (const path of paths)
                spellings.add(path.slice(place.length + 1));
        }
    }
    for (const name of asksFor)
        if (name !== '*')
            spellings.add(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(name));
    return { places, spellings, read, made: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .outputsOf */ .Yz)(tree) };
}
/** All words of an edge's command, in any order. */
function commandOf(edge, { manifest }) {
    const command = manifest.rules.get(edge.rule)?.get('command') ?? '';
    return [command, ...edge.variables.values()].join(' ');
}
/**
 * Finds the files that a search matches now or will match once the build has made them.
 * @param made as in {@link TreeSearch}, of the tree that will be built
 * @returns absolute paths
 */
function filesFound(search, made = [], list = directoryLists()) {
    const { spellings } = search;
    const upwards = [...spellings].filter((spelling) => spelling.startsWith('../'));
    const downwards = Map.groupBy([...spellings].filter((spelling) => spelling.includes('/') && !spelling.startsWith('../')), (spelling) => spelling.slice(0, spelling.indexOf('/')));
    const isThere = (path) => list(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path)).has(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path));
    const found = new Set();
    const above = new Set();
    for (const place of search.places) {
        const names = list(place);
        for (const name of names) {
            if (spellings.has(name))
                found.add(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(place, name));
        }
        for (const [first, longer] of downwards) {
            if (!names.has(first))
                continue;
            const paths = longer.map((spelling) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(place, spelling));
            for (const path of paths)
                if (isThere(path))
                    found.add(path);
        }
        for (const spelling of upwards) {
            const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(place, spelling);
            above.add(path);
            if (names.size > 0 && isThere(path))
                found.add(path);
        }
    }
    for (const path of made) {
        if (above.has(path) || isFoundBelow(search, path))
            found.add(path);
    }
    return found;
}
/** Whether a search would find this absolute path, in or below one of its places, if it existed. */
function isFoundBelow({ places, spellings }, path) {
    for (let place = path; place !== '/';) {
        place = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(place);
        if (places.has(place) && spellings.has(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(place, path)))
            return true;
    }
    return false;
}
const none = new Set();
/**
 * Lists directories and keeps each first listing. If a build keeps its listing to the end, files
 * that appear meanwhile are new to the next build, since it is unknown which compilations saw them.
 */
function directoryLists() {
    const known = new Map();
    return (directory) => {
        let names = known.get(directory);
        if (names === undefined) {
            try {
                names = new Set((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory));
            }
            catch {
                names = none; // Not a directory, or absent.
            }
            known.set(directory, names);
        }
        return names;
    };
}


/***/ }),

/***/ 86281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   wd: () => (/* binding */ absolutePaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _ninja_translation_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13204);


/**
 * Collects the inputs whose timestamps Ninja compares: explicit and implicit inputs of edges and
 * the recorded deps of their outputs, minus the outputs of other edges. Order-only inputs never
 * make anything out of date. CMake lists its own inputs as outputs of a phony edge (so that a
 * missing one is no error), hence only non-phony edges count as making files.
 */
function inputsOf(tree) {
    const absolute = absolutePaths(tree.buildDir);
    const outputs = outputsOf(tree);
    const all = new Set();
    const compile = new Set();
    const named = new Set();
    const add = (path, ...sets) => {
        const full = absolute(path);
        if (outputs.has(full))
            return;
        for (const set of sets)
            set.add(full);
    };
    // A header is a dep of many objects: look at each only once.
    const depsOfUnits = new Set();
    const otherDeps = new Set();
    for (const edge of tree.manifest.edges) {
        const isUnit = (0,_ninja_translation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .translationUnitOf */ .BT)(edge) !== undefined;
        const compiled = isUnit ? [compile] : [];
        const deps = isUnit ? depsOfUnits : otherDeps;
        for (const path of edge.explicit)
            add(path, all, named, ...compiled);
        for (const path of edge.implicit)
            add(path, all, named, ...compiled);
        for (const output of edge.outputs) {
            for (const path of tree.deps.get(output)?.deps ?? [])
                deps.add(path);
        }
    }
    for (const path of depsOfUnits)
        add(path, all, compile);
    for (const path of otherDeps)
        add(path, all);
    const configure = new Set((0,_ninja_translation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .configureInputs */ .su)(tree.manifest)
        .map(absolute)
        .filter((path) => all.has(path)));
    return { all, configure, compile, named };
}
/**
 * The outputs of all non-phony edges.
 * @returns absolute paths
 */
function outputsOf({ buildDir, manifest, }) {
    const absolute = absolutePaths(buildDir);
    const running = manifest.edges.filter(({ rule }) => rule !== 'phony');
    return new Set(running.flatMap(({ outputs }) => outputs.map(absolute)));
}
/** Whether a path is absolute and normalized, as nearly all are. */
const isPlain = (path) => path.startsWith('/') && !/\/\.{0,2}(?:\/|$)/.test(path);
/**
 * @returns a function that makes Ninja's paths absolute and caches the results, since few files are
 *   named very often
 */
function absolutePaths(buildDir) {
    const known = new Map();
    return (path) => {
        let full = known.get(path);
        if (full === undefined) {
            full = isPlain(path) ? path : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(buildDir, path);
            known.set(path, full);
        }
        return full;
    };
}


/***/ }),

/***/ 27533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ shadowingCandidates)
/* harmony export */ });
/* harmony import */ var _include_search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31055);

/**
 * Finds files that compilations did not read although an `#include` could find them: they are in a
 * searched place, under a name of a file that was read, or they answer a `__has_include`. If one
 * was not there when the inputs were recorded, it may now be found before the file that was read
 * then. Such files come from an external project, a configured header, a changed link or a package
 * of the machine, so git does not show them.
 * @param asksFor as `ContentFacts.asksFor`, of all files
 * @returns absolute paths
 */
function shadowingCandidates(tree, asksFor, list) {
    const search = (0,_include_search_js__WEBPACK_IMPORTED_MODULE_0__/* .includeSearch */ .Li)(tree, asksFor);
    const found = (0,_include_search_js__WEBPACK_IMPORTED_MODULE_0__/* .filesFound */ .O2)(search, search.made, list);
    for (const path of search.read)
        found.delete(path);
    return found;
}


/***/ }),

/***/ 39071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ executedSince),
/* harmony export */   m: () => (/* binding */ parseNinjaLog)
/* harmony export */ });
const oldestVersion = 5;
const newestVersion = 7;
const entryLine = /^(\d+)\t(\d+)\t(\d+)\t([^\t]+)\t([0-9a-f]+)$/;
/**
 * Reads the text of a `.ninja_log`, versions 5 (Ninja 1.5–1.11), 6 (1.12) and 7 (1.13). As in
 * BuildLog::Load (ninja src/build_log.cc), the last entry of an output wins, and an incomplete line
 * from a killed Ninja is skipped.
 */
function parseNinjaLog(text) {
    const header = /^# ninja log v(\d+)\r?(?:\n|$)/.exec(text);
    if (header === null) {
        return { readable: false, reason: 'The Ninja log does not begin with a Ninja log header.' };
    }
    const version = Number(header[1]);
    if (version < oldestVersion || version > newestVersion) {
        return {
            readable: false,
            reason: `The Ninja log has version ${version}; versions ${oldestVersion} to ${newestVersion} can be read.`,
        };
    }
    const entries = new Map();
    const lines = text.slice(header[0].length).split('\n');
    lines.pop(); // Nothing, or an incomplete line.
    for (const line of lines) {
        const fields = entryLine.exec(line);
        if (fields === null)
            continue;
        const [, start, end, mtime, output, hash] = fields;
        entries.set(output, {
            startMs: Number(start),
            endMs: Number(end),
            mtime: BigInt(mtime),
            hash: hash,
        });
    }
    return { readable: true, version, entries };
}
/**
 * Lists the outputs whose command Ninja executed between two readings of its log: the entry is new,
 * or a field of it differs (two executions never start at the same nanosecond). In the order of
 * `after`.
 */
function executedSince(before, after) {
    const executed = [];
    for (const [output, entry] of after) {
        const old = before.get(output);
        if (old === undefined ||
            old.mtime !== entry.mtime ||
            old.hash !== entry.hash ||
            old.startMs !== entry.startMs ||
            old.endMs !== entry.endMs) {
            executed.push(output);
        }
    }
    return executed;
}


/***/ }),

/***/ 13204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ translationUnits),
/* harmony export */   BT: () => (/* binding */ translationUnitOf),
/* harmony export */   CE: () => (/* binding */ linkSteps),
/* harmony export */   fQ: () => (/* binding */ neededUnits),
/* harmony export */   su: () => (/* binding */ configureInputs),
/* harmony export */   zw: () => (/* binding */ configureOutputs)
/* harmony export */ });
/**
 * `LANG_COMPILER__target_unscanned_Config`: the rule names of cmNinjaNormalTargetGenerator and
 * cmNinjaTargetGenerator.
 */
const compilerRule = /^([A-Za-z]+)_COMPILER__.+_[^_]*$/;
const linkerRule = /^[A-Z_]+_LINKER__.+_[^_]*$/;
/** The translation unit that an edge compiles; undefined for every other edge. */
function translationUnitOf(edge) {
    const rule = compilerRule.exec(edge.rule);
    const [object] = edge.outputs;
    const [source] = edge.explicit;
    if (rule === null || object === undefined || source === undefined)
        return undefined;
    return { object, source, language: rule[1] };
}
/** All translation units of a manifest, in its order. */
function translationUnits(manifest) {
    return manifest.edges.flatMap((edge) => translationUnitOf(edge) ?? []);
}
/**
 * The outputs of link steps: modules, libraries and executables, including device links; relative
 * to the build directory.
 */
function linkSteps(manifest) {
    return manifest.edges.flatMap((edge) => {
        const [output] = edge.outputs;
        return output !== undefined && linkerRule.test(edge.rule) ? [output] : [];
    });
}
/** The files that CMake read to write the manifest; a change in one requires a configure. */
function configureInputs(manifest) {
    return manifest.edges
        .filter(({ rule }) => rule === 'RERUN_CMAKE')
        .flatMap(({ explicit, implicit }) => [...explicit, ...implicit]);
}
/** The files that CMake wrote; Ninja configures again while one of them is older than an input. */
function configureOutputs(manifest) {
    return manifest.edges
        .filter(({ rule }) => rule === 'RERUN_CMAKE')
        .flatMap(({ outputs }) => outputs);
}
/**
 * Finds the translation units that targets need as Ninja does: backwards along the edges.
 * @param targets names as on Ninja's command line, such as `all`; unknown ones need nothing
 */
function neededUnits(manifest, targets) {
    const makers = new Map(manifest.edges.flatMap((edge) => edge.outputs.map((output) => [output, edge])));
    const needed = new Set();
    const waiting = [...targets];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        const edge = makers.get(path);
        if (edge === undefined || needed.has(edge))
            continue;
        needed.add(edge);
        for (const inputs of [edge.explicit, edge.implicit, edge.orderOnly]) {
            for (const input of inputs)
                waiting.push(input);
        }
    }
    return manifest.edges
        .filter((edge) => needed.has(edge))
        .flatMap((edge) => translationUnitOf(edge) ?? []);
}


/***/ }),

/***/ 20976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ changedLookup),
/* harmony export */   LA: () => (/* binding */ answeredLookupSchema),
/* harmony export */   u5: () => (/* binding */ answerLookups)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14006);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _lib_attempt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72428);
/* harmony import */ var _lib_files_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66821);






/** A question about the file system that CMake asked while it configured. */
const lookupSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    /** `glob`: `file(GLOB)`; `glob-recurse`: `file(GLOB_RECURSE)`; `exists`: `if(EXISTS)` and the like. */
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['glob', 'glob-recurse', 'exists']),
    /** A pattern or a path; relative to the checkout where it lies in it. */
    what: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
/** A question with its answer. */
const answeredLookupSchema = lookupSchema.extend({
    /** What was there: paths, relative to the checkout where they lie in it. */
    found: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
});
/** Answers the questions as CMake would now, without those about what the build itself makes. */
function answerLookups(lookups, facts) {
    const { sourceDir, made, madeDirectories } = facts;
    const isMade = (what) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(sourceDir, what);
        return madeDirectories.some((one) => path === one || (0,_lib_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(path, one)) || made.has(what);
    };
    return lookups
        .filter(({ what }) => !isMade(what))
        .map((lookup) => ({ ...lookup, found: answer(lookup, facts) }));
}
/**
 * Asks again.
 * @returns the first question that has another answer now, and the paths in which the answers differ
 */
function changedLookup(answered, facts) {
    for (const lookup of answered) {
        const then = new Set(lookup.found.filter((path) => !facts.made.has(path)));
        const now = new Set(answer(lookup, facts));
        const differing = [...then, ...now].filter((path) => !then.has(path) || !now.has(path));
        if (differing.length > 0)
            return { lookup, differing: differing.sort() };
    }
    return undefined;
}
function answer({ kind, what }, facts) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(facts.sourceDir, what);
    const found = kind === 'exists'
        ? (0,_lib_attempt_js__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .C)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path)) && [path]
        : kind === 'glob'
            ? globbed(path)
            : below((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), facts);
    return (found ?? [])
        .map((one) => (0,_lib_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(one, facts.sourceDir))
        .filter((one) => !facts.made.has(one))
        .sort();
}
const magic = /[*?[]/;
/** As CMake's `file(GLOB)`: every part of the path may be a pattern, and none matches a slash. */
function globbed(pattern) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(pattern);
    const folders = magic.test(folder) ? globbed(folder) : [folder];
    const matches = matcher((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(pattern));
    return folders.flatMap((one) => namesIn(one)
        .filter((name) => matches(name))
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(one, name)));
}
/** As CMake's `file(GLOB_RECURSE)`: the last part of the pattern, at any depth, of files only. */
function below(directory, name, facts) {
    const matches = matcher(name);
    const walk = (folder) => ((0,_lib_attempt_js__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .C)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true })) ?? []).flatMap((entry) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (!entry.isDirectory())
            return matches(entry.name) ? [path] : [];
        return entry.name === '.git' || facts.madeDirectories.includes(path) ? [] : walk(path);
    });
    return (magic.test(directory) ? globbed(directory) : [directory]).flatMap(walk);
}
function namesIn(directory) {
    return (0,_lib_attempt_js__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .C)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory)) ?? [];
}
/** CMake knows `*`, `?` and `[…]`, and names that begin with a dot are like any other. */
function matcher(pattern) {
    return picomatch__WEBPACK_IMPORTED_MODULE_5__(pattern, {
        dot: true,
        nobrace: true,
        noextglob: true,
        noglobstar: true,
        nonegate: true,
    });
}


/***/ }),

/***/ 92200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cw: () => (/* binding */ readContentDigest),
/* harmony export */   dy: () => (/* binding */ readContentFacts)
/* harmony export */ });
/* unused harmony export namesAskedFor */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _lib_files_digesting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9981);



/** Larger files (libraries that a link reads) are digested in pieces and not searched for names. */
const pieceBytes = 8 * 1024 * 1024;
/**
 * Reads a file once and collects all facts that the input record keeps.
 * @param bytes its last known size; decides how it is read.
 * @throws the file system's error if it cannot be read.
 */
function readContentFacts(path, bytes) {
    if (bytes > pieceBytes)
        return { ...digestInPieces(path), asksFor: [] };
    const content = readContent(path);
    return { ...(0,_lib_files_digesting_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfBytes */ .b)(content), asksFor: namesAskedFor(content) };
}
/**
 * Like {@link readContentFacts}, but only digests, for a comparison with known facts: searching for
 * names costs as much as digesting, and equal content has equal names.
 */
function readContentDigest(path, bytes) {
    return bytes > pieceBytes ? digestInPieces(path) : (0,_lib_files_digesting_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfBytes */ .b)(readContent(path));
}
let memory;
/**
 * Reads a file into a buffer that all calls share, instead of allocating one for each of thousands
 * of files.
 * @returns its content, valid until the next call
 */
function readContent(path) {
    memory ??= Buffer.allocUnsafeSlow(pieceBytes + 1);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r');
    try {
        for (let bytes = 0; bytes < memory.length;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, memory, bytes, memory.length - bytes, null);
            if (read === 0)
                return memory.subarray(0, bytes);
            bytes += read;
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path); // It has grown since its size was read.
}
function digestInPieces(path) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const piece = Buffer.allocUnsafe(pieceBytes);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r');
    let bytes = 0;
    try {
        for (;;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, piece, 0, piece.length, null);
            if (read === 0)
                break;
            digest.update(piece.subarray(0, read));
            bytes += read;
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
    return { bytes, sha256: digest.digest('hex') };
}
/**
 * Also matches wrappers such as CCCL's `_CCCL_HAS_INCLUDE(<…>)`. What precedes `has_include` is not
 * matched, or the regex would try every word of the file.
 */
const question = /has_include\w*\s*\(\s*(?:["<]([^">\n]+)[">])?/gi;
/** Matches anywhere, since an `#include` may use a macro that holds the name. */
const upwards = /["<]((?:[\w.+-]+\/)*\.\.\/[\w./+-]+)[">]/g;
/**
 * Lists the names in `__has_include("…")`, `__has_include_next(<…>)` and macros named after them,
 * `*` if the argument is computed: a depfile does not show a question whose answer was no. Also
 * lists names such as `"../a.h"`, which may be found in a directory that nothing else names.
 */
function namesAskedFor(content) {
    const asks = content.includes('has_include') || content.includes('HAS_INCLUDE');
    const climbs = content.includes('../');
    if (!asks && !climbs)
        return [];
    const text = content.toString('latin1');
    const names = new Set();
    if (asks)
        for (const [, name = '*'] of text.matchAll(question))
            names.add(name);
    if (climbs)
        for (const [, name = ''] of text.matchAll(upwards))
            names.add(name);
    return [...names];
}


/***/ }),

/***/ 22366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ unknownContent),
/* harmony export */   VI: () => (/* binding */ regularFile),
/* harmony export */   v5: () => (/* binding */ recordInputs),
/* harmony export */   wb: () => (/* binding */ namesAskedFor)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _lib_files_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66821);
/* harmony import */ var _lib_in_slices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28000);
/* harmony import */ var _inputs_command_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(217);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86281);
/* harmony import */ var _inputs_shadowing_candidates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27533);
/* harmony import */ var _file_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92200);







/**
 * The digest of a file that was written during the build: it is unknown what a compiler read of it.
 */
const unknownContent = '';
/**
 * Records every input of a build tree that is a regular file, inside and outside the repository;
 * symbolic links are followed. Call it when Ninja has ended, successfully or not.
 */
async function recordInputs(tree, options) {
    // What the build itself wrote into its directory since it began is no input of it.
    const isMade = (path) => (0,_lib_files_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(path, tree.buildDir) && (regularFile(path)?.mtime ?? 0n) > options.buildStarted;
    const inputs = new Set([
        ...(0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .inputsOf */ .Vc)(tree).all,
        ...[...(0,_inputs_command_files_js__WEBPACK_IMPORTED_MODULE_3__/* .commandFiles */ .n)(tree).values()].flat().filter((path) => !isMade(path)),
        ...(options.furtherInputs ?? []),
    ]);
    const files = new Map();
    await (0,_lib_in_slices_js__WEBPACK_IMPORTED_MODULE_2__/* .inSlices */ .Z)(inputs, (path) => {
        const file = recordFile(path, tree.sourceDir, options);
        if (file !== undefined)
            files.set(path, file);
    });
    return {
        sourceDir: tree.sourceDir,
        buildDir: tree.buildDir,
        newest: newestOf(tree, files, options.now),
        repositoryFiles: options.repositoryFiles,
        shadowingCandidates: (0,_inputs_shadowing_candidates_js__WEBPACK_IMPORTED_MODULE_5__/* .shadowingCandidates */ .L)(tree, namesAskedFor(files), options.list),
        files,
    };
}
/** Every name that recorded files ask for (`ContentFacts.asksFor`). */
function namesAskedFor(files) {
    return new Set([...files.values()].flatMap(({ asksFor }) => asksFor));
}
function recordFile(path, sourceDir, options) {
    const before = regularFile(path);
    if (before === undefined)
        return undefined;
    const { bytes, mtime } = before;
    // `cp -p` preserves everything but the ctime. Outside the checkout, other runs stamp shared
    // files.
    const isTouched = (0,_lib_files_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(path, sourceDir) && before.changed > options.buildStarted;
    const known = options.proven?.get(path);
    if (known?.mtime === mtime && known.bytes === bytes && !isTouched)
        return known;
    const unknown = { bytes, mtime, sha256: unknownContent, asksFor: [] };
    // A package manager keeps the timestamps from the package, so the time of creation counts too.
    const isOfThisBuild = mtime > options.buildStarted || before.born > options.buildStarted || isTouched;
    if (known === undefined && isOfThisBuild)
        return unknown;
    try {
        const facts = (0,_file_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .readContentFacts */ .dy)(path, bytes);
        const after = regularFile(path);
        const stoodStill = after?.mtime === mtime && after.bytes === facts.bytes;
        const isAsKnown = known === undefined || known.sha256 === facts.sha256;
        return stoodStill && isAsKnown ? { ...facts, mtime } : unknown;
    }
    catch {
        return unknown;
    }
}
/**
 * The newest timestamp. Inputs from the future are left out: they are no bound for others, and they
 * have no digest, so they count as changed next time.
 */
function newestOf(tree, files, now) {
    let newest = 0n;
    const include = (mtime) => {
        if (mtime > newest)
            newest = mtime;
    };
    for (const { mtime } of files.values())
        if (mtime <= now)
            include(mtime);
    for (const { mtime } of tree.log.values())
        include(mtime);
    for (const { mtime } of tree.deps.values())
        include(mtime);
    const absolute = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .absolutePaths */ .wd)(tree.buildDir);
    for (const { rule, outputs } of tree.manifest.edges) {
        if (rule === 'phony')
            continue;
        for (const output of outputs)
            include(regularFile(absolute(output))?.mtime ?? 0n);
    }
    return newest;
}
/** The status of a regular file, links followed; undefined for anything else. */
function regularFile(path) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true, throwIfNoEntry: false });
        if (!stat?.isFile())
            return undefined;
        return {
            bytes: Number(stat.size),
            mtime: stat.mtimeNs,
            born: stat.birthtimeNs,
            changed: stat.ctimeNs,
        };
    }
    catch {
        return undefined; // ENOTDIR, EACCES, ELOOP: a compiler could not read it either.
    }
}


/***/ }),

/***/ 61497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hW: () => (/* binding */ ninjaStateOf),
  ct: () => (/* binding */ readTreeRecord),
  ae: () => (/* binding */ recordFolder),
  N5: () => (/* binding */ treeFactsSchema),
  du: () => (/* binding */ writeTreeRecord)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/lib/digest.js
var digest = __webpack_require__(39509);
// EXTERNAL MODULE: ./build/src/lib/files/digest-file.js
var digest_file = __webpack_require__(28436);
// EXTERNAL MODULE: ./build/src/lib/files/relative-path.js
var relative_path = __webpack_require__(24941);
// EXTERNAL MODULE: ./build/src/lib/json.js
var lib_json = __webpack_require__(90467);
// EXTERNAL MODULE: ./build/src/tree/record/configure-lookups.js
var configure_lookups = __webpack_require__(20976);
;// CONCATENATED MODULE: ./build/src/tree/record/input-record-format.js



/** Raised when an older program would misread what this one writes, or the reverse. */
const inputRecordSchema = 4;
const nanoseconds = schemas/* string */.YjP().regex(/^\d{1,19}$/);
const fileRow = schemas/* tuple */.PVZ([
    schemas/* string */.YjP().regex(/^[^/\0]+$/), // name in its directory
    schemas/* int */.Whr().nonnegative(), // bytes
    schemas/* string */.YjP().regex(/^([0-9a-f]{64})?$/), // SHA-256, or empty: unknown
    nanoseconds, // timestamp
]);
const absolutePath = schemas/* string */.YjP().regex(/^\/[^\0]*$/);
const inputRecordShape = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(inputRecordSchema),
    sourceDir: absolutePath,
    buildDir: absolutePath,
    newest: nanoseconds,
    repositoryFiles: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    shadowingCandidates: schemas/* array */.YOg(absolutePath),
    /** Directory → its files. */
    directories: schemas/* record */.g1P(absolutePath, schemas/* array */.YOg(fileRow)),
    /** Path → the names that its content asks for with `__has_include`. */
    asksFor: schemas/* record */.g1P(absolutePath, schemas/* array */.YOg(schemas/* string */.YjP())),
});
/** Formats the input record as JSON: files grouped by directory, nanoseconds as decimal strings. */
function formatInputRecord(inputRecord) {
    const directories = {};
    const asksFor = {};
    for (const [path, file] of inputRecord.files) {
        const directory = external_node_path_.posix.dirname(path);
        directories[directory] ??= [];
        directories[directory].push([
            external_node_path_.posix.basename(path),
            file.bytes,
            file.sha256,
            file.mtime.toString(),
        ]);
        if (file.asksFor.length > 0)
            asksFor[path] = file.asksFor;
    }
    const { sourceDir, buildDir, newest, repositoryFiles, shadowingCandidates } = inputRecord;
    return JSON.stringify({
        schema: inputRecordSchema,
        sourceDir,
        buildDir,
        newest: newest.toString(),
        repositoryFiles,
        shadowingCandidates: [...shadowingCandidates].sort(),
        directories,
        asksFor,
    });
}
/**
 * Parses what {@link formatInputRecord} wrote; anything else is unreadable, for a reason in one
 * sentence.
 */
function parseInputRecord(text) {
    const unreadable = (why) => ({
        readable: false,
        reason: `The input record of the build tree cannot be read: ${why}.`,
    });
    const json = (0,lib_json/* parseJson */.q)(text);
    if (json === undefined)
        return unreadable('it is not JSON');
    const found = schemas/* object */.Ikc({ schema: schemas/* int */.Whr() }).safeParse(json).data?.schema;
    if (found !== undefined && found !== inputRecordSchema) {
        return { ...unreadable(`it has schema ${found}`), schema: found };
    }
    const parsed = inputRecordShape.safeParse(json);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        return unreadable(`${issue?.message ?? 'unknown format'} at ${issue?.path.join('.') || 'top'}`);
    }
    const { directories, asksFor, newest, shadowingCandidates, schema: _, ...rest } = parsed.data;
    const files = new Map();
    for (const [directory, rows] of Object.entries(directories)) {
        for (const [name, bytes, sha256, mtime] of rows) {
            const path = external_node_path_.posix.join(directory, name);
            files.set(path, { bytes, sha256, mtime: BigInt(mtime), asksFor: asksFor[path] ?? [] });
        }
    }
    return {
        readable: true,
        inputRecord: {
            ...rest,
            newest: BigInt(newest),
            shadowingCandidates: new Set(shadowingCandidates),
            files,
        },
    };
}

;// CONCATENATED MODULE: ./build/src/tree/record/tree-record.js









/** Raised when another version of this program would misread the record. */
const treeRecordSchema = 3;
/**
 * A path inside the checkout, so that a crafted record cannot have other files removed, saved or
 * uploaded.
 */
const pathInside = schemas/* string */.YjP()
    .refine((path) => (0,relative_path/* relativePathFault */.U)(path) === undefined, 'a path that leaves the checkout');
const tree_record_text = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
/** A project's name is used as a folder name, and stale folders are removed. */
const pins = schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[\w.+-]+$/, 'is no name of a project'), schemas/* string */.YjP());
/** The facts of a tree, in its record and in the note of a started build. */
const treeFactsSchema = schemas/* object */.Ikc({
    /** Commit that the tree was built for; only shown to users. */
    commit: schemas/* string */.YjP(),
    /** Fingerprint of what compiled it. */
    fingerprint: tree_record_text,
    /** Digest of the preset, CMake arguments and environment that configured it. */
    configuration: schemas/* string */.YjP(),
    /** External project → digest of its pin. */
    externalPins: pins,
    /** External projects whose sources were in the tree. */
    externalProjects: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Files that the configure read but CMake does not track, relative to the checkout. */
    configureReads: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** What the configure looked for in the file system, and what was there. */
    configureLookups: schemas/* array */.YOg(configure_lookups/* answeredLookupSchema */.LA),
    /** Files that the configure wrote into the checkout, relative to it. */
    generated: schemas/* array */.YOg(pathInside),
    /** Files that the configure wrote into the build directory, relative to it. */
    configured: schemas/* array */.YOg(pathInside),
    /** Files that the last install step put into the checkout, relative to it. */
    installed: schemas/* array */.YOg(pathInside),
    /** Whether the build ran to its end. */
    finished: schemas/* boolean */.zMY(),
    /** Bytes of memory to allow for one compilation; set if a build ran out of memory. */
    bytesPerCompilation: schemas/* number */.aig().positive().optional(),
    /** Digest of Ninja's own files; any later build in the tree changes it. */
    ninjaState: schemas/* string */.YjP(),
});
/**
 * A digest of Ninja's files in a tree. A record is valid only for the state it was written for:
 * after another build, by the user or by a run that was killed, objects may be newer than it says.
 */
async function ninjaStateOf(buildDir) {
    const names = ['.ninja_log', '.ninja_deps', 'build.ninja'];
    const digests = names.map((name) => (0,digest_file/* digestIfReadable */.o)((0,external_node_path_.join)(buildDir, name)));
    return (0,digest/* digestOf */.o)((await Promise.all(digests)).map((digest) => digest ?? ''));
}
/** The folder in a build tree that holds this program's files. */
const recordFolder = '.vllm-incremental-build';
/** Writes the record into the build tree. Each file is written atomically. */
async function writeTreeRecord(buildDir, record) {
    const { inputRecord, ...rest } = record;
    const folder = (0,external_node_path_.join)(buildDir, recordFolder);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const contents = {
        'ledger.json': formatInputRecord(inputRecord),
        'record.json': `${JSON.stringify({ schema: treeRecordSchema, ...rest }, null, 2)}\n`,
    };
    for (const [name, content] of Object.entries(contents)) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, `${name}.new`), content);
        await (0,promises_.rename)((0,external_node_path_.join)(folder, `${name}.new`), (0,external_node_path_.join)(folder, name));
    }
}
/** Reads the record of a build tree. Does not throw. */
async function readTreeRecord(buildDir) {
    const read = (name) => (0,promises_.readFile)((0,external_node_path_.join)(buildDir, recordFolder, name), 'utf8').catch(() => undefined);
    const [recordText, inputRecordText] = await Promise.all([
        read('record.json'),
        read('ledger.json'),
    ]);
    if (recordText === undefined || inputRecordText === undefined)
        return { status: 'absent' };
    const json = (0,lib_json/* parseJson */.q)(recordText);
    if (json === undefined)
        return { status: 'unreadable', reason: 'its record is not JSON' };
    const schema = schemas/* object */.Ikc({ schema: schemas/* int */.Whr() }).safeParse(json);
    if (schema.success && schema.data.schema !== treeRecordSchema) {
        return { status: 'other-schema', schema: schema.data.schema, known: treeRecordSchema };
    }
    const parsed = treeFactsSchema.safeParse(json);
    if (!parsed.success) {
        return {
            status: 'unreadable',
            reason: `its record is wrong: ${parsed.error.issues[0]?.message}`,
        };
    }
    const inputRecord = parseInputRecord(inputRecordText);
    if (!inputRecord.readable && inputRecord.schema !== undefined) {
        return { status: 'other-schema', schema: inputRecord.schema, known: inputRecordSchema };
    }
    if (!inputRecord.readable)
        return { status: 'unreadable', reason: inputRecord.reason };
    return { status: 'read', record: { ...parsed.data, inputRecord: inputRecord.inputRecord } };
}


/***/ }),

/***/ 29174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ bringToPresent),
/* harmony export */   M8: () => (/* binding */ fileSystemNow),
/* harmony export */   V_: () => (/* binding */ setTimestamp),
/* harmony export */   f: () => (/* binding */ secondsForTimestamp),
/* harmony export */   re: () => (/* binding */ settableTimestamp)
/* harmony export */ });
/* unused harmony export timestampOfSeconds */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The timestamp that a file gets from `utimes(path, seconds)`, in nanoseconds since 1970. Same
 * arithmetic as uv__fs_to_timespec in libuv src/unix/fs.c: the whole seconds, then the fraction
 * times 1e9, truncated. `seconds` must not be negative.
 */
function timestampOfSeconds(seconds) {
    const whole = Math.trunc(seconds);
    return BigInt(whole) * 1000000000n + BigInt(Math.trunc((seconds - whole) * 1e9));
}
/**
 * The seconds to pass to `utimes` so that the file gets the newest settable timestamp not newer
 * than `wished`. Node takes a double, which today is exact to 238 ns only. The result is never
 * above, since an object newer than its record in `.ninja_deps` would be out of date. Rounding
 * never reorders two timestamps, and a timestamp that was set once is reproduced exactly.
 * @param wished nanoseconds since 1970, not negative.
 */
function secondsForTimestamp(wished) {
    let seconds = Number(wished) / 1e9;
    while (timestampOfSeconds(seconds) > wished)
        seconds = neighbour(seconds, -1n);
    for (;;) {
        const next = neighbour(seconds, 1n);
        if (timestampOfSeconds(seconds) === wished || timestampOfSeconds(next) > wished)
            return seconds;
        seconds = next;
    }
}
/** The newest timestamp not newer than `wished` that can be set on a file. Nanoseconds since 1970. */
function settableTimestamp(wished) {
    return timestampOfSeconds(secondsForTimestamp(wished));
}
const bits = new DataView(new ArrayBuffer(8));
/** The adjacent double of a non-negative one, never below zero. */
function neighbour(value, step) {
    bits.setFloat64(0, value);
    const pattern = bits.getBigInt64(0) + step;
    if (pattern < 0n)
        return 0;
    bits.setBigInt64(0, pattern);
    return bits.getFloat64(0);
}
/**
 * Sets a file's timestamp to the newest settable one not newer than `wished`, following symbolic
 * links. A coarse file system may round it down, never up.
 * @throws the system's error if we may not stamp the file.
 */
function setTimestamp(path, wished) {
    const seconds = secondsForTimestamp(wished);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(path, seconds, seconds);
}
/**
 * The current time by the clock of the file system that holds `directory`, in nanoseconds since
 * 1970. Compare it with timestamps of files written now: a network disk uses another machine's
 * clock, and a local one is up to a tick behind `Date.now()`.
 */
function fileSystemNow(directory) {
    const scratch = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.clock-'));
    try {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'now');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'w'));
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { bigint: true }).mtimeNs;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(scratch, { recursive: true, force: true });
    }
}
/**
 * Gives regular files from the future the current time. While such a file exists, CMake's manifest
 * is older than its inputs, so that Ninja configures until it gives up, and every object is older
 * than its source.
 * @param now by {@link fileSystemNow}; nanoseconds.
 * @param wished timestamp to set instead of `now`; not in the future.
 * @returns how many were stamped; those that cannot be stamped are skipped.
 */
function bringToPresent(paths, now, wished = now) {
    let brought = 0;
    for (const path of paths) {
        try {
            const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
            if (!facts?.isFile() || facts.mtimeNs <= now)
                continue;
            setTimestamp(path, wished);
            brought += 1;
        }
        catch {
            // We may not stamp it.
        }
    }
    return brought;
}


/***/ })

};
