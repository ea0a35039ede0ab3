export const id = 380;
export const ids = [380];
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
// EXTERNAL MODULE: ./build/src/lib/files/move-file.js
var move_file = __webpack_require__(11651);
// EXTERNAL MODULE: ./build/src/lib/version.js
var version = __webpack_require__(20817);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/inputs/layer-names.js
var layer_names = __webpack_require__(74335);
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
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw new Error('its header is not JSON');
    }
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
    return await stageEntry(store, entry, staging, keepBase);
}
/** Fetches and unpacks an entry that a look-up found. Never throws. */
async function stageEntry(store, entry, staging, keepBase) {
    const { layer } = entry;
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
        await (0,move_file/* moveFile */.m)(file, place);
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

/***/ 16679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ noteMiss),
/* harmony export */   p: () => (/* binding */ whyUnused)
/* harmony export */ });
/* harmony import */ var _report_statuses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2420);

/** @returns why a layer is not used at all in this run, or undefined where it is. */
function whyUnused({ settings, store }, layer) {
    const name = _report_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLayerOf */ .J6[layer];
    if (!settings.layers.has(layer))
        return (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(name, 'layer-off');
    if (store.kind === 'off')
        return (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(name, 'store-off');
    return undefined;
}
/** Records why a layer could not be used; a damaged entry is a warning too. */
function noteMiss(run, layer, fetched) {
    const { journal, plan } = run;
    const name = _report_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLayerOf */ .J6[layer];
    if (fetched.status === 'absent') {
        journal.layer(layer, whyAbsent(run, layer), plan.keys[layer].prefixes[0]);
    }
    else if (fetched.status === 'gone') {
        journal.layer(layer, (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(name, 'entry-gone'), fetched.entry.key);
    }
    else {
        const reason = (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(name, 'entry-damaged', { problem: fetched.reason });
        journal.layer(layer, reason, fetched.entry.key);
        journal.warn(`${_report_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .layerTitles */ .vz[name]}: ${reason.reason}`);
    }
}
/** @returns why a look-up found nothing: there is no entry, or the store did not answer */
function whyAbsent({ store }, layer) {
    const name = _report_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLayerOf */ .J6[layer];
    const problem = store.trouble?.('read');
    return problem === undefined
        ? (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(name, 'no-entry')
        : (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(name, 'store-unavailable', { problem });
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
