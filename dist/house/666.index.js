export const id = 666;
export const ids = [666];
export const modules = {

/***/ 44728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openTar)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56118);





const chunkSize = 128 * 1024;
/**
 * Opens a compressed tar that may be a bomb: reading ends where more is unpacked than is allowed.
 * @param bound how many bytes may be unpacked; may be raised while reading
 */
function openTar(file, compression, bound) {
    const tar = (0,tar_stream__WEBPACK_IMPORTED_MODULE_4__.extract)();
    let unpacked = 0;
    const guard = new node_stream__WEBPACK_IMPORTED_MODULE_1__.Transform({
        transform(chunk, _encoding, done) {
            unpacked += chunk.length;
            if (unpacked > bound.bytes)
                done(new Error('it unpacks to more than its header declares'));
            else
                done(null, chunk);
        },
    });
    // zstd's own limit of a window, 128 MB, stays: no writer of entries needs more.
    const decompress = compression === 'gzip' ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip)({ chunkSize }) : (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createZstdDecompress)({ chunkSize });
    // A failure of any part destroys `tar`, and its iterator throws it.
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: 256 * 1024 });
    const ended = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(source, decompress, guard, tar);
    // A reader that stops early has its own reason.
    ended.catch(() => { });
    return { tar, ended };
}


/***/ }),

/***/ 87945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ layerNames)
/* harmony export */ });
/** The four independent caches of the design. */
const layerNames = ['products', 'build-tree', 'compiler-cache', 'external-sources'];


/***/ }),

/***/ 53000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ registryAddress),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   hQ: () => (/* binding */ withDigest),
/* harmony export */   my: () => (/* binding */ formatImageReference),
/* harmony export */   o_: () => (/* binding */ parseImageReference),
/* harmony export */   um: () => (/* binding */ isNameOfThisMachine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const registryName = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::\d+)?$/i;
const repositoryName = new RegExp(`^${component}(?:/${component})*$`);
const reference = /^([^@]+?)(?::(\w[\w.-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$/;
/**
 * Reads an image's name. What is left out is docker's default: the registry `docker.io`, there the
 * owner `library`, and the tag `latest`.
 * @throws InputError where it is no image's name
 */
function parseImageReference(text) {
    const [, name = '', tag, digest] = reference.exec(text) ?? [];
    const [first = '', ...rest] = name.split('/');
    // A first part is a registry where it cannot be an owner: `nvidia/cuda` is on docker.io.
    const named = rest.length > 0 && /[.:\][]|^localhost$|[A-Z]/.test(first);
    const registry = named ? (dockerHub.get(first) ?? first) : 'docker.io';
    const path = named ? rest.join('/') : name;
    const repository = registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
    if (!registryName.test(registry) || !repositoryName.test(repository)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`image is '${text}', which is no image's name; accepted: a name such as ghcr.io/owner/name:tag or name@sha256:….`);
    }
    return {
        registry,
        repository,
        ...(tag === undefined && digest !== undefined ? {} : { tag: tag ?? 'latest' }),
        ...(digest === undefined ? {} : { digest }),
    };
}
/** Names that docker's hub had. */
const dockerHub = new Map([['index.docker.io', 'docker.io']]);
/** @returns the whole name, which every engine takes for the same image */
function formatImageReference({ registry, repository, tag, digest, }) {
    const version = `${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
    return `${registry}/${repository}${version}`;
}
/** @returns the name by which this very image is pulled and run: by its digest alone */
function withDigest(image, digest) {
    return { registry: image.registry, repository: image.repository, digest };
}
/** Whether images of this name were built or imported here: podman's prefix for those. */
function isNameOfThisMachine({ registry }) {
    return registry === 'localhost';
}
/** Whether the registry runs on this machine, where engines do without TLS (dockerd, "insecure registries"). */
function isLoopback({ registry }) {
    return /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(registry);
}
/** @returns where the registry's interface begins, without a slash at the end */
function registryAddress(image) {
    if (image.registry === 'docker.io')
        return 'https://registry-1.docker.io';
    return `${isLoopback(image) ? 'http' : 'https'}://${image.registry}`;
}


/***/ }),

/***/ 95119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ absentSentence),
/* harmony export */   T: () => (/* binding */ deniedSentence)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53000);

/** The registry has no such image. */
function absentSentence(image) {
    return `${image.registry} has no image ${(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImageReference */ .my)(image)}.`;
}
/** The registry says neither that there is one nor that there is none. */
function deniedSentence(image) {
    const { registry } = image;
    return `${registry} does not show the image ${(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImageReference */ .my)(image)} to this machine: there is none, or a login to ${registry} has to come first.`;
}


/***/ }),

/***/ 62877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VL: () => (/* binding */ sourceDirInside),
/* harmony export */   op: () => (/* binding */ wallOf),
/* harmony export */   zn: () => (/* binding */ places)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _tree_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45926);



const home = '/vllm-incremental-build';
/**
 * Where things lie inside of every container. Compile commands hold these paths, so that they are
 * the same on every runner, wherever its checkout is.
 */
const places = {
    /** The work tree of git that holds the source directory. */
    repository: `${home}/source`,
    /** Environments and tools that are made inside of containers. */
    cache: `${home}/cache`,
    /** What this one run passes through the wall. */
    passage: `${home}/passage`,
    /** This program. */
    program: `${home}/program`,
    /** The Node that runs it. */
    node: `${home}/node`,
};
/** @returns the source directory as a container sees it */
function sourceDirInside({ root, directory, }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(places.repository, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory)));
}
/** @returns translations by what is mounted; the innermost mount that holds a path decides */
function wallOf(mounts) {
    const translate = (path, from, to) => {
        const [mount] = mounts
            .filter((candidate) => holds(candidate[from], path))
            .sort((a, b) => b[from].length - a[from].length);
        return mount === undefined ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(mount[to], (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(mount[from], path));
    };
    const moved = mounts.filter(({ inside, outside }) => inside !== outside);
    const ends = moved.map(({ inside }) => inside).sort((a, b) => b.length - a.length);
    const pattern = new RegExp(`(?:${ends.join('|')})(?![\\w.-])`, 'g');
    return {
        mounts,
        toInside: (path) => translate(path, 'outside', 'inside'),
        toOutside: (path) => translate(path, 'inside', 'outside'),
        textToOutside: (text) => moved.length === 0
            ? text
            : text.replace(pattern, (path) => moved.find(({ inside }) => inside === path)?.outside ?? path),
    };
}
const holds = (directory, path) => path === directory || (0,_tree_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(path, directory);


/***/ }),

/***/ 55722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZP: () => (/* binding */ pullImage)
/* harmony export */ });
/* unused harmony exports pullArguments, faultIn */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19948);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53000);
/* harmony import */ var _image_sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95119);




/** What engines and registries say, the first that fits. An engine passes on the registry's words. */
const faults = [
    [/no space left on device|disk quota exceeded/i, 'no-space'],
    [/toomanyrequests|rate limit|too many requests/i, 'rate-limited'],
    [/denied|unauthorized|authentication required|no basic auth credentials|forbidden/i, 'denied'],
    [
        /manifest unknown|name unknown|manifest for .* not found|no such manifest|\b404 Not Found|status(?: code)?:? 404\b/i,
        'absent',
    ],
    [
        /time(d )?out|connection (refused|reset)|no such host|\bEOF\b|TLS handshake|unreachable|temporary failure|server misbehaving|broken pipe|(status|response)\D*5\d\d/i,
        'network',
    ],
];
/** Milliseconds before each further attempt. The engine itself asks again for a single layer. */
const usualPauses = [2000, 8000];
/** How many of the last lines are looked at for a fault. */
const rememberedLines = 20;
/**
 * Pulls an image through the engine; its progress goes to the log. What passes by itself is tried
 * again, and goes on where it ended: an engine keeps the layers that arrived.
 */
async function pullImage(engine, image, { output }, pauses = usualPauses) {
    let last = [];
    let fault = 'failed';
    for (const wait of [0, ...pauses]) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
        last = [];
        const exitCode = await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(engine.path, pullArguments(engine.kind, image), {
            environment: engine.environment,
            output,
            onLine: (line) => {
                last.push(line);
                if (last.length > rememberedLines)
                    last.shift();
            },
        });
        if (exitCode === 0)
            return { outcome: 'pulled' };
        fault = faultIn(last.join('\n'));
        if (fault === 'absent' || fault === 'denied' || fault === 'no-space')
            break;
    }
    return { outcome: fault, sentence: pullSentence(fault, image, engine, last) };
}
/** docker does without TLS on a loopback address by itself; podman has to be told. */
function pullArguments(kind, image) {
    const withoutTls = kind === 'podman' && (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U9)(image) ? ['--tls-verify=false'] : [];
    return ['pull', ...withoutTls, (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatImageReference */ .my)(image)];
}
/** @param said the last lines of a failed pull */
function faultIn(said) {
    return faults.find(([words]) => words.test(said))?.[1] ?? 'failed';
}
function pullSentence(fault, image, { kind, storageRoot }, said) {
    const name = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatImageReference */ .my)(image);
    const { registry } = image;
    switch (fault) {
        case 'absent':
            return (0,_image_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .absentSentence */ .$)(image);
        case 'denied':
            return (0,_image_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .deniedSentence */ .T)(image);
        case 'no-space':
            return `The disk of ${storageRoot} was full before the image ${name} was there; reclaim-disk always makes room on a hosted runner, and toolkit wheels needs a tenth of it.`;
        case 'rate-limited':
            return `${registry} lets this machine pull no more images for now; log in to ${registry} first, or name a copy of ${name} in another registry.`;
        case 'network':
        case 'failed':
            return `${kind} could not pull the image ${name}: ${lastWords(said)}.`;
    }
}
function lastWords(said) {
    const line = said
        .filter((one) => one.trim() !== '')
        .at(-1)
        ?.trim() ?? 'it said nothing';
    return line.replace(/^Error( response from daemon)?: /, '').replace(/\.$/, '');
}


/***/ }),

/***/ 65899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ moveFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/** Moves a file, to another disk too. @throws where neither a rename nor a copy works */
async function moveFile(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to);
    }
    catch (error) {
        if (error.code !== 'EXDEV')
            throw error;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(from, { force: true });
    }
}


/***/ }),

/***/ 12083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wv: () => (/* binding */ readProcess),
/* harmony export */   _F: () => (/* binding */ readProcesses),
/* harmony export */   gO: () => (/* binding */ descendantsOf),
/* harmony export */   p7: () => (/* binding */ workingDirectory)
/* harmony export */ });
/* unused harmony export parseProcess */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Reads every running process; zombies are left out, for they run no more.
 * @param directory where procfs is mounted.
 * @returns nothing where there is no procfs.
 */
async function readProcesses(directory = '/proc') {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory).catch(() => []);
    const entries = names
        .filter((name) => /^\d+$/.test(name))
        .map((name) => readProcess(Number(name), directory));
    return (await Promise.all(entries)).filter((entry) => entry !== undefined);
}
/** @returns undefined where it runs no more */
async function readProcess(pid, directory = '/proc') {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, String(pid), 'stat');
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => undefined);
    return text === undefined ? undefined : parseProcess(text);
}
/** @param text content of `/proc/PID/stat`, see proc_pid_stat(5); the name may hold any character. */
function parseProcess(text) {
    const [, pid, name, rest] = text.match(/^(\d+) \(([\s\S]*)\) ([\s\S]*)$/) ?? [];
    const fields = rest?.split(' ') ?? [];
    const [state, parent, started] = [fields[0], fields[1], fields[19]];
    if (name === undefined || parent === undefined || started === undefined || state === 'Z') {
        return undefined;
    }
    return { pid: Number(pid), parent: Number(parent), name, started };
}
/** @returns where a process works, as an absolute path; undefined where it is gone or not ours. */
async function workingDirectory(pid) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/${pid}/cwd`).catch(() => undefined);
}
/** All processes whose line of parents leads to one of `ancestors`, these themselves not counted. */
function descendantsOf(ancestors, processes) {
    const found = new Set();
    const family = new Set(ancestors);
    for (let grown = true; grown;) {
        grown = false;
        for (const process of processes) {
            if (found.has(process) || ancestors.has(process.pid) || !family.has(process.parent))
                continue;
            found.add(process);
            family.add(process.pid);
            grown = true;
        }
    }
    return [...found];
}


/***/ }),

/***/ 52135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   yo: () => (/* binding */ readCMakeTexts)
/* harmony export */ });
/* unused harmony export repositoryName */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _plan_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78812);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19948);
/* harmony import */ var _work_directory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93860);







/**
 * Reads what git knows of a checkout. The index gives the object ids of unchanged files for free;
 * only files that differ from it, or that it does not hold, are hashed.
 * @throws InputError where the directory is no git checkout, or where git tracks what lies in this
 * program's own folder. Any other failure of git is thrown too: an empty list would be a
 * valid-looking wrong key.
 */
async function readRepository(sourceDir) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(sourceDir);
    const git = (...args) => (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .kA)('git', ['-C', directory, ...args]);
    if ((await (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .askIfPossible */ .k2)('git', ['-C', directory, 'rev-parse', '--git-dir'])) === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`source-dir is ${directory}, which is no git checkout (or git is missing or refuses its owner, see safe.directory); a checkout with at least one commit is accepted.`);
    }
    const commit = await (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .askIfPossible */ .k2)('git', ['-C', directory, 'rev-parse', '--verify', 'HEAD']);
    if (commit === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`source-dir ${directory} has no commit yet; one is needed.`);
    }
    const [root, gitDirectory, index, differing, others, staged, ref, defaultBranch, remote] = await Promise.all([
        git('rev-parse', '--show-toplevel'),
        git('rev-parse', '--git-common-dir'),
        git('ls-files', '--stage', '-z'),
        git('ls-files', '--modified', '--deleted', '-z'),
        git('ls-files', '--others', '--exclude-standard', '-z'),
        git('diff-index', '--cached', '--name-only', '-z', 'HEAD'),
        (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .askIfPossible */ .k2)('git', ['-C', directory, 'symbolic-ref', '--quiet', 'HEAD']),
        (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .askIfPossible */ .k2)('git', ['-C', directory, 'rev-parse', '--abbrev-ref', 'origin/HEAD']),
        (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .askIfPossible */ .k2)('git', ['-C', directory, 'config', '--get', 'remote.origin.url']),
    ]);
    const indexed = parseIndex(index);
    const tracked = new Set(indexed.map((file) => file.path));
    (0,_work_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .requireUntracked */ .zk)(tracked, _work_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .workDirectoryName */ .GC);
    const changed = [...new Set([...split(differing), ...split(others)])];
    const present = await hashWorkingFiles(directory, changed);
    const differs = new Set(changed);
    const unchanged = indexed.filter((file) => !differs.has(file.path));
    return {
        directory,
        root,
        gitDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, gitDirectory),
        files: [...unchanged, ...present].sort((a, b) => (a.path < b.path ? -1 : 1)),
        tracked,
        dirty: changed.length > 0 || staged.length > 0,
        commit,
        ref,
        defaultRef: defaultBranch?.startsWith('origin/')
            ? `refs/heads/${defaultBranch.slice('origin/'.length)}`
            : 'refs/heads/main',
        name: repositoryName(remote, directory),
    };
}
function split(text) {
    return text.split('\0').filter((path) => path !== '');
}
/** Parses `git ls-files --stage -z`: `mode id stage<TAB>path`. */
function parseIndex(text) {
    return split(text).map((line) => {
        const tab = line.indexOf('\t');
        const [mode, id] = line.slice(0, tab).split(' ');
        if (tab < 0 || mode === undefined || id === undefined) {
            throw new Error(`git ls-files wrote a line that cannot be read: ${JSON.stringify(line)}`);
        }
        return { path: line.slice(tab + 1), mode, id };
    });
}
/**
 * `owner/name` from a remote's address, else the folder's name.
 * @example repositoryName('git@github.com:vllm-project/vllm.git', '/src') === 'vllm-project/vllm'
 */
function repositoryName(remote, directory) {
    const path = remote
        ?.trim()
        .replace(/\/+$/, '')
        .replace(/\.git$/, '')
        // What stands before the host may be a password.
        .replace(/^[a-z][a-z0-9+.-]*:\/\/(?:.*@)?/i, '//')
        .match(/[/:]([^/:@]+\/[^/:@]+)$/);
    return path?.[1] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(directory);
}
/**
 * Names the content of files by the object id that git would give them, so that a file edited here
 * and the same content committed later are the same kernel input.
 */
async function hashWorkingFiles(directory, paths) {
    const present = await Promise.all(paths.map(async (path) => ({
        path,
        facts: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path)).catch(() => undefined),
    })));
    const regular = present.filter(({ facts }) => facts?.isFile());
    const ids = await objectIds(directory, regular.map(({ path }) => path));
    const files = regular.map(({ path, facts }) => ({
        path,
        mode: (facts?.mode ?? 0) & 0o100 ? '100755' : '100644',
        id: ids.get(path) ?? '',
    }));
    for (const { path, facts } of present) {
        if (facts?.isSymbolicLink()) {
            const input = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path));
            const id = await (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .kA)('git', ['-C', directory, 'hash-object', '--stdin'], { input });
            files.push({ path, mode: '120000', id });
        }
        else if (facts?.isDirectory()) {
            // A submodule that differs has no one id: a unique one makes every key miss.
            files.push({ path, mode: '160000', id: `changed-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}` });
        }
    }
    return files;
}
/** @returns path → object id of the file's content */
async function objectIds(directory, paths) {
    const git = (args, input) => (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .kA)('git', ['-C', directory, 'hash-object', ...args], input === undefined ? {} : { input });
    // A list holds one path a line, and takes one that begins with a quote for a quoted one.
    const [listed, alone] = [
        paths.filter((path) => !/^"|\n/.test(path)),
        paths.filter((path) => /^"|\n/.test(path)),
    ];
    const ids = listed.length === 0 ? '' : await git(['--stdin-paths'], listed.join('\n'));
    const lines = ids.split('\n');
    return new Map([
        ...listed.map((path, index) => [path, lines[index] ?? '']),
        ...(await Promise.all(alone.map(async (path) => [path, await git(['--', path])]))),
    ]);
}
/** @returns path → content of the repository's files in CMake's language, as they are now */
async function readCMakeTexts(repository) {
    const texts = {};
    for (const { path, mode } of repository.files) {
        if (!(0,_plan_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .isCMakeFile */ .Iu)(path) || mode === '160000')
            continue;
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repository.directory, path), 'utf8').catch(() => undefined);
        if (text !== undefined)
            texts[path] = text;
    }
    return texts;
}


/***/ }),

/***/ 93860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ workDirectoryName),
/* harmony export */   JF: () => (/* binding */ openWorkDirectory),
/* harmony export */   _C: () => (/* binding */ workDirectoryPath),
/* harmony export */   hb: () => (/* binding */ requireOwnDirectory),
/* harmony export */   sn: () => (/* binding */ compilerCacheRunPath),
/* harmony export */   zk: () => (/* binding */ requireUntracked)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);



/** Name of the folder in the checkout where everything of ours lies that is not the user's. */
const workDirectoryName = '.vllm-incremental-build';
/** @returns its absolute path, whether it is there or not */
function workDirectoryPath(sourceDir) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sourceDir, workDirectoryName);
}
/** Where a compiler cache keeps what is of one run alone; absolute. */
function compilerCacheRunPath(workDirectory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDirectory, 'compiler-cache', 'run');
}
/**
 * Makes the folder, on the checkout's own disk so that what is unpacked in it can be renamed into
 * place. Its own `.gitignore` keeps it out of `git status` without touching the fork's files.
 * @returns its absolute path
 * @throws InputError where it is a link or a file
 */
async function openWorkDirectory(sourceDir) {
    const directory = workDirectoryPath(sourceDir);
    await requireOwnDirectory(directory);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
    // Never over what lies there, which may be a link.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => { });
    return directory;
}
/**
 * Guards a folder of ours against a checkout that has something else in its place: behind a
 * committed link, we would write and remove wherever it leads.
 * @throws InputError where something other than a directory is there
 */
async function requireOwnDirectory(directory) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(directory).catch(() => undefined);
    if (found === undefined || found.isDirectory())
        return;
    const what = found.isSymbolicLink() ? 'a symbolic link' : 'no directory';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${directory} is ${what}; this program keeps its own files there: remove it from the checkout.`);
}
/**
 * Guards the places that this program writes and empties against files of the repository: it would
 * take them for its own, or destroy them.
 * @param tracked paths that git tracks, relative to the checkout
 * @param place relative to the checkout
 * @throws InputError naming the first tracked file there
 */
function requireUntracked(tracked, place) {
    for (const path of tracked) {
        if (path !== place && !path.startsWith(`${place}/`))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`git tracks ${path}, and ${place} belongs to the build; take it out with git rm -r --cached ${place}.`);
    }
}


/***/ }),

/***/ 54927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WY: () => (/* binding */ digestOfPins),
/* harmony export */   Z8: () => (/* binding */ findExternalPins),
/* harmony export */   y8: () => (/* binding */ comparePins)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23837);

const declaration = /\b(?:FetchContent_Declare|FetchContent_Populate|ExternalProject_Add)\s*\(\s*([\w.+-]+)([^)]*)\)/gi;
/**
 * Finds the external projects that CMake files declare, and names what pins each: the text of its
 * declaration and every `set()` of the variables in it. Nothing is evaluated: whatever could move
 * the pin moves the digest, and a digest moved for nothing only costs one clone.
 * @param cmakeTexts path → content
 * @param cmakeArgs the user's arguments, which may set such a variable
 */
function findExternalPins(cmakeTexts, cmakeArgs = []) {
    const texts = Object.keys(cmakeTexts)
        .sort()
        .map((path) => withoutComments(cmakeTexts[path] ?? ''));
    const facts = new Map();
    for (const text of texts) {
        for (const [, name, body] of text.matchAll(declaration)) {
            if (name === undefined || body === undefined || body.trim() === '')
                continue;
            const known = facts.get(name.toLowerCase()) ?? [];
            facts.set(name.toLowerCase(), [...known, normalise(body), ...settersOf(body, texts)]);
        }
    }
    return Object.fromEntries([...facts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, lines]) => [name, (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)([...lines, ...cmakeArgs])]));
}
/** One digest for all pins, for a key. */
function digestOfPins(pins) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(pins);
}
/** @returns the names whose pin is the same in both, and those of `then` whose pin is not. */
function comparePins(then, now) {
    const names = Object.keys(then);
    return {
        same: names.filter((name) => then[name] === now[name]),
        moved: names.filter((name) => then[name] !== now[name]),
    };
}
/** The assignments, in any file, of the variables that a text refers to, and of those in them. */
function settersOf(text, texts, seen = new Set()) {
    const lines = [];
    for (const [, variable] of text.matchAll(/\$\{(\w+)\}/g)) {
        if (variable === undefined || seen.has(variable))
            continue;
        seen.add(variable);
        const setter = new RegExp(`\\b(?:set|option)\\s*\\(\\s*${variable}\\b([^)]*)\\)`, 'gi');
        for (const other of texts) {
            for (const [line, value] of other.matchAll(setter)) {
                lines.push(normalise(line), ...settersOf(value ?? '', texts, seen));
            }
        }
    }
    return lines;
}
function withoutComments(text) {
    return text.replace(/^\s*#.*$/gm, '').replace(/\s#[^\n"]*$/gm, '');
}
function normalise(text) {
    return text.trim().replace(/\s+/g, ' ');
}


/***/ }),

/***/ 78812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ isCMakeFile),
/* harmony export */   i8: () => (/* binding */ kernelInputsOf),
/* harmony export */   v0: () => (/* binding */ digestOfFiles)
/* harmony export */ });
/* unused harmony exports selectKernelInputs, withoutBuildTrees */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);



/**
 * Where kernel builds of vLLM and its forks keep what they read. Wide on purpose: a file too many
 * costs a look into the build tree, a file too few would be a stale kernel. What a build read
 * beyond these is remembered with its products and checked at the next hit.
 * Source: vLLM's own list in docker/Dockerfile (stage csrc-build) and its CMakeLists.txt.
 */
const kernelInputGlobs = [
    '**/CMakeLists.txt',
    '**/*.cmake',
    'CMakePresets.json',
    'CMakeUserPresets.json',
    'cmake/**',
    'csrc/**',
    '**/*.{cu,cuh,c,cc,cpp,cxx,h,hh,hpp,hxx,inl,ipp,tpp}',
];
/** Never read by a kernel build, wherever they lie. */
const kernelInputExceptions = ['**/*.md', '{docs,tests,benchmarks,examples}/**'];
const cmakeFile = picomatch__WEBPACK_IMPORTED_MODULE_2__(['**/CMakeLists.txt', '**/*.cmake'], { dot: true });
/** @returns whether the path is a file in CMake's language. */
function isCMakeFile(path) {
    return cmakeFile(path);
}
/**
 * Chooses the kernel inputs among the repository's files: those of {@link kernelInputGlobs}, those
 * that the CMake files name (a generator script outside `csrc/`, say) with the Python modules
 * beside them, and those of the user's extra globs, which also override the exceptions.
 * @param cmakeTexts path → content of the repository's CMake files
 * @returns the chosen files, in the order given
 */
function selectKernelInputs(files, cmakeTexts, extraGlobs) {
    const usual = picomatch__WEBPACK_IMPORTED_MODULE_2__([...kernelInputGlobs], { dot: true });
    const exception = picomatch__WEBPACK_IMPORTED_MODULE_2__([...kernelInputExceptions], { dot: true });
    const extra = extraGlobs.length === 0 ? () => false : picomatch__WEBPACK_IMPORTED_MODULE_2__([...extraGlobs], { dot: true });
    const named = namedInCMake(new Set(files.map(({ path }) => path)), cmakeTexts);
    const scriptFolders = new Set([...named].filter((path) => path.endsWith('.py')).map((path) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path)));
    scriptFolders.delete('.');
    return files.filter(({ path }) => extra(path) ||
        named.has(path) ||
        (usual(path) && !exception(path)) ||
        (path.endsWith('.py') && scriptFolders.has(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path))));
}
/** The kernel inputs of a checkout: chosen from what git knows, less what a build made there. */
function kernelInputsOf({ files, tracked }, cmakeTexts, extraGlobs) {
    return selectKernelInputs(withoutBuildTrees(files, tracked), cmakeTexts, extraGlobs);
}
/**
 * Leaves out what a build made in the checkout: untracked files beside or below an untracked
 * CMakeCache.txt, and an untracked CMakeUserPresets.json, which describes this machine.
 * @param tracked paths that git tracks
 */
function withoutBuildTrees(files, tracked) {
    const trees = files
        .filter(({ path }) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path) === 'CMakeCache.txt' && !tracked.has(path))
        .map(({ path }) => path.slice(0, -'CMakeCache.txt'.length));
    return files.filter(({ path }) => tracked.has(path) ||
        (node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path) !== 'CMakeUserPresets.json' &&
            !trees.some((tree) => path.startsWith(tree))));
}
/** The files whose path stands in a CMake file, relative to the source directory or to that file. */
function namedInCMake(paths, cmakeTexts) {
    const named = new Set();
    for (const [file, text] of Object.entries(cmakeTexts)) {
        for (const [token] of text.matchAll(/[\w.+-]+(?:\/[\w.+-]+)*/g)) {
            for (const path of [token, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(file), token)]) {
                if (paths.has(path) && !path.endsWith('.md'))
                    named.add(path);
            }
        }
    }
    return named;
}
/**
 * One digest for a set of files: path, mode and object id of each.
 * @returns SHA-256 in hexadecimal
 */
function digestOfFiles(files) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { path, mode, id } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
        hash.update(`${mode} ${id} ${path}\0`);
    }
    return hash.digest('hex');
}


/***/ }),

/***/ 79561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ renewedKey),
/* harmony export */   A2: () => (/* binding */ layerKeys),
/* harmony export */   O_: () => (/* binding */ productsKey),
/* harmony export */   VA: () => (/* binding */ treesLike),
/* harmony export */   nM: () => (/* binding */ unfinishedKey),
/* harmony export */   y4: () => (/* binding */ productsOfTree)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23837);

/** Raised when the meaning of what lies under a key changes: older entries then miss. */
const generation = 1;
/** What ends the key of a finished build tree. */
const finished = 'finished/first';
const short = (digest) => digest.slice(0, 20);
/**
 * The keys of all layers.
 *
 * Products have an exact key only, all of it in their prefix; what follows it tells apart the inputs
 * that the key does not cover ({@link productsKey}). A build tree is looked for by its inputs, then by
 * its toolchain, of the same configuration, then of any: Ninja recompiles what differs. The compiler
 * cache is looked for by toolchain; its own hashing proves every hit. External sources are looked
 * for by their pins, then by nothing: each project's own pin is compared after the fetch.
 */
function layerKeys(facts) {
    const base = (layer) => `vllm-incremental-build/${generation}/${layer}`;
    const tree = `${base('build-tree')}/${short((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)([facts.toolchain, facts.paths]))}`;
    const cache = `${base('compiler-cache')}/${short(facts.toolchain)}`;
    const { toolchain, configuration, kernelInputs } = facts;
    const inputs = `${tree}/${short(configuration)}/${kernelInputs}`;
    const sources = `${base('external-sources')}/${facts.externalPins}`;
    const products = `${base('products')}/${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)({ toolchain, configuration, kernelInputs })}`;
    return {
        products: { key: products, prefixes: [`${products}/`], isExact: true },
        'build-tree': {
            key: `${inputs}/${finished}`,
            prefixes: [`${inputs}/finished/`, `${tree}/${short(configuration)}/`, `${tree}/`],
            isExact: true,
        },
        'compiler-cache': {
            key: `${cache}/${short(configuration)}/${short(kernelInputs)}-${facts.run}`,
            prefixes: [`${cache}/${short(configuration)}/`, `${cache}/`],
            isExact: false,
        },
        'external-sources': {
            key: `${sources}/first`,
            prefixes: [`${sources}/`, `${base('external-sources')}/`],
            isExact: true,
        },
    };
}
/**
 * The key under which products are saved.
 * @param uncovered what they came from that the key does not cover, as data
 */
function productsKey(key, uncovered) {
    return `${key}/${short((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(uncovered))}`;
}
/**
 * What to look for to find the products of the push that a build tree is of.
 * @param treeKey of a finished tree or of another one
 * @param facts of this run: its own products differ in the kernel inputs alone
 * @returns undefined where the tree is of another toolchain or configuration
 */
function productsOfTree(treeKey, facts) {
    const [kernelInputs = ''] = treeKey.split('/').slice(-3);
    const keys = layerKeys({ ...facts, kernelInputs });
    return keys['build-tree'].prefixes[0] === `${treeKey.split('/').slice(0, -1).join('/')}/`
        ? keys.products
        : undefined;
}
/**
 * The key of a build tree that holds only a part of its objects, because the build failed, was
 * cancelled or ran out of time. It begins with the same prefix, so that the next run finds it as the
 * newest, and it never takes the place of the finished entry of the same kernel inputs.
 */
function unfinishedKey(key, run) {
    return `${key.slice(0, -finished.length)}unfinished-${run}`;
}
/**
 * What to look for to find the newest tree that an unfinished one resembles: of its toolchain and
 * configuration.
 * @param key of an unfinished tree
 */
function treesLike(key) {
    return { key, prefixes: [`${key.split('/').slice(0, -2).join('/')}/`], isExact: false };
}
/**
 * The key of an entry that takes the place of one that is of no use, or was not to be used. No store
 * overwrites: this one is newer, and is found before the other.
 */
function renewedKey(key, run) {
    return `${key.replace(/\/first$/, '')}/again-${run}`;
}


/***/ }),

/***/ 35287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EC: () => (/* binding */ jobsAfterStarvation),
/* harmony export */   H5: () => (/* binding */ decideParallelism),
/* harmony export */   Hj: () => (/* binding */ jobsWithinMemory)
/* harmony export */ });
/* harmony import */ var _report_humanise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75226);

/** Memory that one compilation is given: nvcc on a CUTLASS kernel peaks at 3 to 5 GiB a thread. */
const bytesPerCompilation = 5 * 1024 ** 3;
/**
 * How many compilations run at a time.
 * Memory is divided to the nearest whole number: the share of a compilation is a peak, and peaks
 * seldom meet, so that 14.8 GiB free on a 16 GiB runner are worth 3 jobs and not 2.
 */
function decideParallelism(facts) {
    const { jobs, nvccThreads, archs, cores, memoryBytes } = facts;
    if (jobs !== undefined)
        return { jobs, reason: `${(0,_report_humanise_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(jobs, 'job')}, as told.` };
    const share = facts.bytesPerCompilation ?? bytesPerCompilation;
    const threads = Math.max(1, Math.min(nvccThreads, archs));
    const byCores = Math.max(1, Math.floor(cores / threads));
    const byMemory = Math.max(1, Math.round(memoryBytes / (share * threads)));
    const each = threads === 1 ? '' : ` with ${threads} nvcc threads each`;
    return byMemory < byCores
        ? {
            jobs: byMemory,
            reason: `${(0,_report_humanise_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(byMemory, 'job')}${each}: ${(0,_report_humanise_js__WEBPACK_IMPORTED_MODULE_0__/* .humaniseBytes */ .OW)(memoryBytes)} of memory at ${(0,_report_humanise_js__WEBPACK_IMPORTED_MODULE_0__/* .humaniseBytes */ .OW)(share * threads)} a compilation.`,
        }
        : { jobs: byCores, reason: `${(0,_report_humanise_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(byCores, 'job')}${each}: ${(0,_report_humanise_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(cores, 'core')}.` };
}
/**
 * How many compilations run at a time after memory ran out with so many.
 * @returns undefined where there are no fewer
 */
function jobsAfterStarvation(jobs) {
    return jobs > 1 ? Math.floor(jobs / 2) : undefined;
}
/**
 * The planned number of compilations at a time, or fewer where an earlier build, perhaps on another
 * machine, ran out of memory.
 * @param memoryBytes what can be used now
 * @param bytesPerCompilation what that build learned; undefined: nothing
 */
function jobsWithinMemory(planned, memoryBytes, bytesPerCompilation) {
    if (bytesPerCompilation === undefined)
        return planned;
    return Math.max(1, Math.min(planned, Math.round(memoryBytes / bytesPerCompilation)));
}


/***/ }),

/***/ 74054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ reportSchema),
/* harmony export */   k1: () => (/* binding */ phaseNames)
/* harmony export */ });
/* unused harmony exports layerStatuses, reportJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** How a layer served this run, from best to not asked. */
const layerStatuses = ['hit', 'partial', 'miss', 'off', 'skipped'];
/** The phases of a run, in the order of the pipeline. Some overlap. */
const phaseNames = [
    'plan',
    'provision',
    'restore',
    'restamp',
    'configure',
    'build',
    'verify',
    'upload',
    'save',
];
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
const seconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative();
const layer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(layerStatuses),
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The cache key that was used or asked for.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('One sentence: why this status.'),
});
/**
 * What `--report FILE` writes. Readers may rely on every field of a schema number; a change that
 * is not an addition gets the next number.
 */
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['restored', 'built', 'incomplete', 'failed'])
        .describe('restored: products of an earlier run; built: by this run; incomplete: the time budget or an interruption ended the build, progress is saved; failed: the build failed.'),
    layers: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        products: layer,
        buildTree: layer,
        compilerCache: layer.extend({ hits: count, misses: count }),
        externalSources: layer,
    }),
    translationUnits: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        total: count,
        compiled: count.describe('Compilers really run.'),
        fromCompilerCache: count.describe('Objects that the compiler cache served.'),
    }),
    rebuilt: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        object: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        seconds,
        because: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('What changed, one sentence each.'),
        fromCompilerCache: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    }))
        .describe('Every translation unit that was compiled or served by the compiler cache.'),
    configured: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Whether CMake configured the build tree.'),
    linked: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('File names of the modules linked in this run.'),
    restamped: count.describe('Inputs whose recorded timestamp was put back.'),
    bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ restored: count, saved: count }),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        total: seconds,
        ...Object.fromEntries(phaseNames.map((name) => [name, seconds])),
    }),
    manifest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Path of kernels.json; absent if none was written.'),
})
    .meta({
    title: 'Report of vllm-incremental-build',
    description: 'What one run restored, compiled and saved, and why.',
});
/** @returns the JSON Schema (2020-12) that is published as `schema/report.schema.json`. */
function reportJsonSchema() {
    return z.toJSONSchema(reportSchema);
}


/***/ }),

/***/ 2420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J6: () => (/* binding */ reportLayerOf),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   vz: () => (/* binding */ layerTitles),
/* harmony export */   xm: () => (/* binding */ saveSentence)
/* harmony export */ });
/* unused harmony exports layerCases, unsavedSentences */
/* harmony import */ var _humanise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75226);

/** The report's names of the layers by the stores' names. */
const reportLayerOf = {
    products: 'products',
    'build-tree': 'buildTree',
    'compiler-cache': 'compilerCache',
    'external-sources': 'externalSources',
};
/** What a reader calls the layers. */
const layerTitles = {
    products: 'Products',
    buildTree: 'Build tree',
    compilerCache: 'Compiler cache',
    externalSources: 'External sources',
};
/** A case whose sentence is always the same. */
function always(status, sentence) {
    return { status, sentence: () => sentence };
}
/** A case whose sentence tells facts; its type keeps a caller from leaving one out. */
function when(status, sentence) {
    return { status, sentence };
}
/** Cases that every layer has. */
const common = {
    'layer-off': always('off', 'This layer is not among the chosen layers.'),
    'store-off': always('off', 'The cache is off.'),
    'store-unavailable': when('off', ({ problem }) => `The cache cannot be reached: ${withoutStop(problem)}.`),
};
/** Cases of an entry that was found. */
const found = {
    'entry-gone': always('miss', 'The entry was found and did not arrive: it was removed meanwhile, or the log says why.'),
    'entry-damaged': when('miss', ({ problem }) => `The entry is of no use and was not used: ${withoutStop(problem)}.`),
};
const notNeeded = always('skipped', 'The products are those of an earlier run; nothing had to be compiled.');
/** Every case of every layer. A new one cannot be used before it has its sentence here. */
const layerCases = {
    products: {
        ...common,
        hit: always('hit', 'An earlier run built these kernel inputs with this toolchain; its products are used.'),
        'no-entry': always('miss', 'No run that this one may read built these kernel inputs with this toolchain.'),
        ...found,
        'products-rejected': when('miss', ({ problems }) => `The restored products failed verification: ${withoutStop((0,_humanise_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(problems, 2))}.`),
        'uncovered-input': when('miss', ({ files }) => `The build reads what the products key does not cover, and it changed: ${(0,_humanise_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(files)}.`),
        'newly-found': when('miss', ({ files }) => `A compilation may now find what was not there when the products were built: ${(0,_humanise_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(files)}.`),
        'no-longer-found': when('miss', ({ files }) => `A compilation may have asked for what was there when the products were built, and is gone: ${(0,_humanise_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(files)}.`),
        'clean-asked': always('skipped', 'A clean build was asked for (clean: always).'),
    },
    buildTree: {
        ...common,
        'hit-exact': always('hit', 'The build tree of the same sources was restored.'),
        'hit-other-push': when('hit', ({ source }) => `The build tree of ${source} was restored; Ninja compiles what differs.`),
        'in-place': always('hit', 'The build tree of the last run is still in the checkout.'),
        'no-entry': always('miss', 'No run that this one may read saved a build tree of this toolchain and these directories.'),
        'toolchain-differs': when('miss', ({ differences }) => `The build tree was dropped, for another toolchain made it: ${(0,_humanise_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(differences)}.`),
        'path-differs': when('miss', ({ was, is }) => `The build tree was dropped, for its files name the absolute path ${was}, and this checkout is at ${is}.`),
        'ninja-unreadable': when('miss', ({ problem }) => `The build tree was dropped, for Ninja's own files cannot be read: ${withoutStop(problem)}.`),
        'built-since': always('miss', 'The build tree was dropped, for something was built in it after its inputs were recorded.'),
        untrusted: when('miss', ({ problem }) => `The build tree was dropped: ${withoutStop(problem)}.`),
        ...found,
        'other-schema': when('miss', ({ found, known }) => `The build tree was dropped, for ${found > known ? 'a newer' : 'an older'} version of this program wrote it (schema ${found}; this one reads ${known}).`),
        'clean-asked': always('skipped', 'A clean build was asked for (clean: always).'),
        'not-needed': notNeeded,
    },
    compilerCache: {
        ...common,
        'tree-serves': always('skipped', 'The build tree serves this push; a fetch would not pay.'),
        'not-needed': notNeeded,
        hit: when('hit', ({ hits }) => `All ${(0,_humanise_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(hits, 'compilation')} asked for came from the cache.`),
        partial: when('partial', ({ hits, misses }) => `${hits} of ${(0,_humanise_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(hits + misses, 'compilation')} asked for came from the cache.`),
        miss: when('miss', ({ misses }) => misses === 1
            ? 'The one compilation asked for was not in the cache.'
            : `None of ${misses} compilations asked for was in the cache.`),
        'nothing-compiled': always('skipped', 'Nothing had to be compiled.'),
        'no-entry': always('miss', 'No run that this one may read saved a compiler cache.'),
        ...found,
        'no-outlook': always('miss', 'The saved compiler cache was not used, for it does not say what its compilations could see.'),
        broken: when('off', ({ problem }) => `The build was begun again without a compiler cache, which failed: ${withoutStop(problem)}.`),
        'tool-off': always('off', 'No compiler cache was asked for (compiler-cache: off).'),
        'no-tool': always('off', 'Neither ccache nor sccache is on this machine.'),
    },
    externalSources: {
        ...common,
        hit: when('hit', ({ projects }) => `Restored at the pinned versions: ${(0,_humanise_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(projects)}.`),
        partial: when('partial', ({ dropped }) => `Fetched again, for the pin changed: ${(0,_humanise_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(dropped)}.`),
        'no-entry': always('miss', 'No run that this one may read saved sources at these pins.'),
        ...found,
        'none-used': always('skipped', 'The build uses no external project.'),
        'not-needed': notNeeded,
    },
};
/**
 * @param code which case it is; @param facts what its sentence tells.
 * @returns the case's status and sentence, for the report.
 */
function explain(layer, code, ...[facts]) {
    // The parameters tie the facts to the case; the table's union type cannot say so again.
    const found = layerCases[layer][code];
    return { code, status: found.status, reason: found.sentence(facts) };
}
/** Why a layer was not offered to the store at all. */
const unsavedSentences = {
    'nothing-compiled': 'not saved, for nothing was compiled',
    'build-failed': 'not saved, for the build failed',
    unverified: 'not saved, for the products failed verification',
    'build-stopped': 'not saved, for the build was stopped',
    unprovable: 'not saved, for a file that the build read was written while it ran, so that nothing could prove them current',
    'store-unavailable': 'not saved, for the cache cannot be reached',
    'cache-partial': 'not saved, for what was saved earlier was not fetched and holds more',
};
/** @returns one sentence on what became of a layer's entry at the end of the run. */
function saveSentence(layer, outcome) {
    const title = layerTitles[layer];
    switch (outcome.status) {
        case 'saved':
            return `${title}: saved ${(0,_humanise_js__WEBPACK_IMPORTED_MODULE_0__/* .humaniseBytes */ .OW)(outcome.bytes)}${outcome.patches === undefined ? '' : ', what differs from an earlier entry'}.`;
        case 'exists':
            return `${title}: not saved, for an equal entry exists.`;
        case 'denied':
            return `${title}: not saved, for this run may not write: ${withoutStop(outcome.reason)}.`;
        case 'failed':
            return `${title}: not saved; the next run is slower: ${withoutStop(outcome.reason)}.`;
        case 'unsaved':
            return `${title}: ${unsavedSentences[outcome.code]}.`;
    }
}
/** A sentence inside another gives up its own full stop. */
function withoutStop(sentence) {
    return sentence.replace(/[.\s]+$/, '');
}


/***/ }),

/***/ 36753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createTimeline)
/* harmony export */ });
/* unused harmony export coveredLength */
/* harmony import */ var _report_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74054);

/**
 * Measures the phases of a run.
 * @param clock milliseconds that never go back, such as `performance.now`.
 */
function createTimeline(clock = () => performance.now()) {
    const created = clock();
    const finished = new Map(_report_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseNames */ .k1.map((name) => [name, []]));
    const running = new Set();
    return {
        async phase(name, body) {
            const part = { name, start: clock() };
            running.add(part);
            try {
                return await body();
            }
            finally {
                running.delete(part);
                finished.get(name)?.push({ start: part.start, end: clock() });
            }
        },
        seconds() {
            const now = clock();
            const of = (name) => [
                ...(finished.get(name) ?? []),
                ...[...running]
                    .filter((part) => part.name === name)
                    .map(({ start }) => ({ start, end: now })),
            ];
            return {
                total: toSeconds(now - created),
                ...Object.fromEntries(_report_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseNames */ .k1.map((name) => [name, toSeconds(coveredLength(of(name)))])),
            };
        },
    };
}
/**
 * @returns how long at least one of the intervals lasted: two downloads side by side cost the
 *   reader's time once.
 */
function coveredLength(intervals) {
    let length = 0;
    let reached = Number.NEGATIVE_INFINITY;
    for (const { start, end } of intervals.toSorted((a, b) => a.start - b.start)) {
        length += Math.max(0, end - Math.max(start, reached));
        reached = Math.max(reached, end);
    }
    return length;
}
/** To the millisecond: more digits are noise in a report. */
function toSeconds(milliseconds) {
    return Math.round(milliseconds) / 1000;
}


/***/ }),

/***/ 25952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openJournal)
/* harmony export */ });
/* harmony import */ var _cache_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87945);
/* harmony import */ var _report_statuses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2420);


const blank = {
    layers: new Map(_cache_store_js__WEBPACK_IMPORTED_MODULE_1__/* .layerNames */ .E.map((name) => [name, { status: 'skipped', reason: 'The run did not come to it.' }])),
    warnings: [],
    saves: [],
    bytes: { restored: 0, saved: 0 },
};
/**
 * @param log where a reader follows it while it happens
 * @param before what was noted elsewhere of the same run
 */
function openJournal(log, before = blank) {
    const layers = new Map(before.layers);
    const warnings = [...before.warnings];
    const saves = [...before.saves];
    const bytes = { ...before.bytes };
    const failures = new Set();
    const of = (name) => layers.get(name);
    return {
        layer(name, { status, reason }, key) {
            layers.set(name, { status, reason, ...(key === undefined ? {} : { key }) });
            log.debug(`${name}: ${status}: ${reason}`);
        },
        warn(sentence) {
            warnings.push(sentence);
            log.warning(sentence);
        },
        saved(name, outcome) {
            const sentence = (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .saveSentence */ .xm)(_report_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLayerOf */ .J6[name], outcome);
            saves.push(sentence);
            if (outcome.status === 'saved')
                bytes.saved += outcome.bytes;
            // A full disk refuses every layer; that is one thing to know.
            const isNews = outcome.status === 'failed' && !failures.has(outcome.reason);
            if (outcome.status === 'failed')
                failures.add(outcome.reason);
            if (isNews)
                this.warn(sentence);
            else
                log.info(sentence);
        },
        restoredBytes(count) {
            bytes.restored += count;
        },
        layers: () => ({
            products: of('products'),
            buildTree: of('build-tree'),
            compilerCache: { ...of('compiler-cache'), hits: 0, misses: 0 },
            externalSources: of('external-sources'),
        }),
        bytes: () => ({ ...bytes }),
        warnings,
        saves,
        state: () => ({
            layers: new Map(layers),
            warnings: [...warnings],
            saves: [...saves],
            bytes: { ...bytes },
        }),
    };
}


/***/ }),

/***/ 65666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Iy: () => (/* binding */ openRun),
  V9: () => (/* binding */ openSaving),
  yK: () => (/* binding */ runIdentity)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/files/digest-file.js
var digest_file = __webpack_require__(77292);
// EXTERNAL MODULE: ./build/src/files/move-file.js
var move_file = __webpack_require__(65899);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/cache/store.js
var store = __webpack_require__(87945);
;// CONCATENATED MODULE: ./build/src/cache/directory-layout.js




const archiveName = 'archive';
const recordName = 'record.json';
const record = schemas/* strictObject */.rej({
    layer: schemas/* enum */.k5n(store/* layerNames */.E),
    scope: schemas/* string */.YjP(),
    key: schemas/* string */.YjP(),
    bytes: schemas/* int */.Whr().nonnegative(),
    sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    /** Nanoseconds since 1970; rises within a scope and layer, whatever the machines' clocks say. */
    created: schemas/* string */.YjP().regex(/^\d{1,20}$/),
});
/** @returns the record, or `undefined` if the text is not one. */
function parseRecord(text) {
    try {
        return record.safeParse(JSON.parse(text)).data;
    }
    catch {
        return undefined;
    }
}
/** @param directory absolute path of the store. */
function directoryLayout(directory) {
    const entries = (0,external_node_path_.join)(directory, 'entries');
    const scopeAndLayer = (scope, layer) => (0,external_node_path_.join)(entries, encodeName(scope), layer);
    return {
        entries,
        scratch: (0,external_node_path_.join)(directory, 'scratch'),
        scopeAndLayer,
        entry: (scope, layer, key) => (0,external_node_path_.join)(scopeAndLayer(scope, layer), encodeName(key)),
    };
}
/** File names end at 255 bytes (NAME_MAX); a longer text ends in its digest. */
const longestName = 200;
/** One path component for any text. Different texts get different names. */
function encodeName(text) {
    const encoded = encodeURIComponent(text.toWellFormed()).replace(/^\./, '%2E');
    if (encoded.length <= longestName && encoded !== '')
        return encoded;
    return `${encoded.slice(0, longestName - 65)}~${(0,external_node_crypto_.hash)('sha256', text, 'hex')}`;
}

;// CONCATENATED MODULE: ./build/src/cache/directory-entries.js





/** The code of a system error such as `ENOENT`. */
function errorCode(error) {
    return error?.code;
}
/**
 * Reads one entry. A record that speaks of another place than its own is none.
 * @returns `undefined` if there is no entry, or no valid one. @throws where reading is forbidden.
 */
async function readEntry(layout, directory) {
    const file = (0,external_node_path_.join)(directory, recordName);
    try {
        const record = parseRecord(await (0,promises_.readFile)(file, 'utf8'));
        if (record === undefined)
            return undefined;
        if (layout.entry(record.scope, record.layer, record.key) !== directory)
            return undefined;
        return { directory, record, lastUsed: (await (0,promises_.stat)(file)).mtimeMs };
    }
    catch (error) {
        if (isAbsent(error))
            return undefined;
        throw error;
    }
}
/** All valid entries of a scope and layer, newest first. @throws where reading is forbidden. */
async function listEntries(layout, scope, layer) {
    const entries = await readEntries(layout, layout.scopeAndLayer(scope, layer));
    return entries.sort((a, b) => {
        const difference = BigInt(b.record.created) - BigInt(a.record.created);
        return difference > 0n ? 1 : difference < 0n ? -1 : 0;
    });
}
/** All valid entries of all scopes and layers. @throws where reading is forbidden. */
async function listAllEntries(layout) {
    const all = [];
    for (const scope of await namesIn(layout.entries)) {
        for (const layer of await namesIn((0,external_node_path_.join)(layout.entries, scope))) {
            all.push(...(await readEntries(layout, (0,external_node_path_.join)(layout.entries, scope, layer))));
        }
    }
    return all;
}
/**
 * Whether an entry lies in this place. What lies there and is none is removed, or it would block its
 * key for good; entries appear whole, so that it cannot be one that is just being written.
 */
async function isTaken(layout, directory) {
    if (!(0,external_node_fs_.existsSync)(directory))
        return false;
    if ((await readEntry(layout, directory)) !== undefined)
        return true;
    await removeEntry(layout, directory);
    return false;
}
/**
 * Publishes a directory that holds an archive as the entry of its record, whole or not at all.
 * @returns false if the key is taken. @throws what the disk refuses.
 */
async function publishEntry(layout, prepared, record) {
    const archive = (0,external_node_path_.join)(prepared, archiveName);
    await flush(archive);
    await (0,promises_.chmod)(archive, 0o444);
    const file = await (0,promises_.open)((0,external_node_path_.join)(prepared, recordName), 'wx');
    try {
        await file.writeFile(`${JSON.stringify(record)}\n`);
        await file.sync();
    }
    finally {
        await file.close();
    }
    await flush(prepared);
    const directory = layout.entry(record.scope, record.layer, record.key);
    try {
        await (0,promises_.rename)(prepared, directory);
    }
    catch (error) {
        if (errorCode(error) === 'ENOTEMPTY' || errorCode(error) === 'EEXIST')
            return false;
        throw error;
    }
    await flush(layout.scopeAndLayer(record.scope, record.layer));
    return true;
}
/** Takes an entry out of the store at once, then frees its space. An absent one is no error. */
async function removeEntry(layout, directory) {
    const aside = (0,external_node_path_.join)(layout.scratch, `removed-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await (0,promises_.mkdir)(layout.scratch, { recursive: true });
        await (0,promises_.rename)(directory, aside);
    }
    catch (error) {
        if (isAbsent(error))
            return;
        throw error;
    }
    await (0,promises_.rm)(aside, { recursive: true, force: true });
}
/**
 * Removes the least recently used entries beyond a size.
 * @param maxBytes what all archives may take together.
 * @param keep directory of an entry that stays in any case.
 * @returns the records of what was removed. @throws what the disk refuses.
 */
async function removeLeastRecentlyUsed(layout, maxBytes, keep) {
    const entries = await listAllEntries(layout);
    let bytes = entries.reduce((sum, { record }) => sum + record.bytes, 0);
    const removed = [];
    for (const entry of entries.sort((a, b) => a.lastUsed - b.lastUsed)) {
        if (bytes <= maxBytes)
            break;
        if (entry.directory === keep)
            continue;
        await removeEntry(layout, entry.directory);
        bytes -= entry.record.bytes;
        removed.push(entry.record);
    }
    return removed;
}
/**
 * Removes what a killed process left in the scratch directory more than a day ago.
 * @param now milliseconds since 1970.
 */
async function sweepScratch(layout, now = Date.now()) {
    const dayAgo = now - 24 * 60 * 60 * 1000;
    for (const name of await namesIn(layout.scratch)) {
        const path = (0,external_node_path_.join)(layout.scratch, name);
        // A fetched archive is a hard link with the mtime of its entry; ctime is when the link was made.
        const status = await (0,promises_.stat)(path).catch(() => undefined);
        if (status !== undefined && status.ctimeMs < dayAgo) {
            await (0,promises_.rm)(path, { recursive: true, force: true });
        }
    }
}
async function readEntries(layout, directory) {
    const names = await namesIn(directory);
    const entries = await Promise.all(names.map((name) => readEntry(layout, (0,external_node_path_.join)(directory, name))));
    return entries.filter((entry) => entry !== undefined);
}
async function namesIn(directory) {
    try {
        return await (0,promises_.readdir)(directory);
    }
    catch (error) {
        if (isAbsent(error))
            return [];
        throw error;
    }
}
async function flush(path) {
    const handle = await (0,promises_.open)(path, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
function isAbsent(error) {
    return errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR';
}

;// CONCATENATED MODULE: ./build/src/cache/directory-store.js









/**
 * A store in a directory, with the scopes of GitHub's cache service. Any number of processes may use
 * it at once, without locks: an entry appears and disappears by one rename(2), and what was fetched
 * stays readable while its entry is removed.
 */
function openDirectoryStore(options) {
    const { directory, readScopes, writeScope, maxBytes, log } = options;
    const layout = directoryLayout(directory);
    async function scratchFile(layer) {
        const name = `${layer}-${(0,external_node_crypto_.randomUUID)()}.archive`;
        try {
            await (0,promises_.mkdir)(layout.scratch, { recursive: true });
            return (0,external_node_path_.join)(layout.scratch, name);
        }
        catch (error) {
            // A store that can be read only still serves; its archives are copied elsewhere.
            log.debug(`no scratch files in ${layout.scratch}: ${(0,errors/* sentenceOf */.$N)(error)}`);
            return (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `vllm-incremental-build-${name}`);
        }
    }
    async function find(layer, key, prefixes) {
        const found = await inScopes(async (scope) => {
            const exact = await readEntry(layout, layout.entry(scope, layer, key));
            return exact && foundEntry(exact.record, true);
        });
        if (found !== undefined)
            return found;
        for (const prefix of prefixes) {
            const newest = await inScopes(async (scope) => {
                const entries = await listEntries(layout, scope, layer);
                const entry = entries.find(({ record }) => record.key.startsWith(prefix));
                return entry && foundEntry(entry.record, false);
            });
            if (newest !== undefined)
                return newest;
        }
        return undefined;
    }
    /** @returns what the first readable scope has */
    async function inScopes(look) {
        for (const scope of readScopes) {
            try {
                const found = await look(scope);
                if (found !== undefined)
                    return found;
            }
            catch (error) {
                log.warning(`The cache directory ${directory} cannot be searched: ${(0,errors/* sentenceOf */.$N)(error)}`);
            }
        }
        return undefined;
    }
    async function fetch(entry) {
        const scopes = entry.scope === undefined ? readScopes : [entry.scope];
        for (const scope of scopes) {
            const place = layout.entry(scope, entry.layer, entry.key);
            let file;
            try {
                const stored = await readEntry(layout, place);
                if (stored === undefined)
                    continue;
                file = await scratchFile(entry.layer);
                if (await bringOut(stored, file))
                    return { file, bytes: stored.record.bytes };
            }
            catch (error) {
                log.warning(`The cache entry ${entry.key} cannot be read: ${(0,errors/* sentenceOf */.$N)(error)}`);
            }
            if (file !== undefined)
                await (0,promises_.rm)(file, { force: true }).catch(() => { });
        }
        return undefined;
    }
    /** @returns whether `file` is now the archive, proved by its digest. A damaged entry is removed. */
    async function bringOut({ directory: place, record }, file) {
        const archive = (0,external_node_path_.join)(place, archiveName);
        try {
            await (0,promises_.link)(archive, file);
        }
        catch (error) {
            if (errorCode(error) === 'ENOENT')
                return false;
            await (0,promises_.copyFile)(archive, file, promises_.constants.COPYFILE_FICLONE | promises_.constants.COPYFILE_EXCL);
        }
        const { sha256 } = await (0,digest_file/* digestFile */.T)(file);
        if (sha256 !== record.sha256) {
            log.warning(`The cache entry ${record.key} is damaged: it is removed, and not used.`);
            await removeEntry(layout, place).catch((error) => log.debug((0,errors/* sentenceOf */.$N)(error)));
            return false;
        }
        const now = new Date();
        // Where we may only read, the time of the last use is for others to keep.
        await (0,promises_.utimes)((0,external_node_path_.join)(place, recordName), now, now).catch(() => { });
        return true;
    }
    async function save(layer, key, file) {
        const prepared = (0,external_node_path_.join)(layout.scratch, `save-${(0,external_node_crypto_.randomUUID)()}`);
        try {
            if (writeScope === undefined) {
                return { status: 'denied', reason: options.writeDenied ?? 'this run may only read' };
            }
            const { size } = await (0,promises_.stat)(file);
            if (size > maxBytes) {
                const reason = `the entry of ${size} bytes is larger than the whole cache may be (${maxBytes})`;
                return { status: 'failed', reason };
            }
            const place = layout.entry(writeScope, layer, key);
            if (await isTaken(layout, place))
                return { status: 'exists' };
            await (0,promises_.mkdir)(prepared, { recursive: true });
            await (0,promises_.mkdir)(layout.scopeAndLayer(writeScope, layer), { recursive: true });
            await (0,move_file/* moveFile */.m)(file, (0,external_node_path_.join)(prepared, archiveName));
            const content = await (0,digest_file/* digestFile */.T)((0,external_node_path_.join)(prepared, archiveName));
            const created = await nextCreation(writeScope, layer);
            const record = { layer, scope: writeScope, key, ...content, created };
            if (!(await publishEntry(layout, prepared, record)))
                return { status: 'exists' };
            await makeRoom(place);
            return { status: 'saved', bytes: content.bytes };
        }
        catch (error) {
            // Without the paths, which differ for every entry: the same fault is the same sentence.
            const [problem] = (0,errors/* sentenceOf */.$N)(error).split(', ');
            const reason = `the cache directory ${directory} did not take it: ${problem}`;
            return { status: 'failed', reason };
        }
        finally {
            for (const path of [file, prepared]) {
                await (0,promises_.rm)(path, { recursive: true, force: true }).catch(() => { });
            }
        }
    }
    /** Now, or just after the newest entry where a clock was ahead of ours. Nanoseconds. */
    async function nextCreation(scope, layer) {
        const [newest] = await listEntries(layout, scope, layer);
        const now = BigInt(Date.now()) * 1000000n;
        const after = newest === undefined ? 0n : BigInt(newest.record.created) + 1n;
        return (now > after ? now : after).toString();
    }
    /** Runs after the new entry is in place, so that no older one is given up for a save that fails. */
    async function makeRoom(saved) {
        try {
            await sweepScratch(layout);
            for (const { key, scope } of await removeLeastRecentlyUsed(layout, maxBytes, saved)) {
                log.info(`Removed the cache entry ${key} of ${scope}: the least recently used one.`);
            }
        }
        catch (error) {
            log.warning(`The cache directory ${directory} cannot be made smaller: ${(0,errors/* sentenceOf */.$N)(error)}`);
        }
    }
    return { kind: 'directory', find, fetch, save, scratchFile };
}
function foundEntry({ layer, key, scope, bytes }, exact) {
    return { layer, key, scope, bytes, exact };
}

// EXTERNAL MODULE: ./build/src/machine/work-directory.js
var work_directory = __webpack_require__(93860);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/src/cache/blob-transfer.js




const mebibyte = 1024 ** 2;
/** One request brings all of an entry of the usual size. */
const firstRange = 16 * mebibyte;
/** Status of the answer where a range begins at the end: there is not one byte. */
const emptyBlob = 416;
const segment = 64 * mebibyte;
const parallel = { blockSize: 8 * mebibyte, concurrency: 8 };
const retryOptions = { maxTries: 4, retryDelayInMs: 1000, maxRetryDelayInMs: 8000 };
/** Loaded by the first transfer, for it is large. */
const client = () => __webpack_require__.e(/* import() */ 246).then(__webpack_require__.bind(__webpack_require__, 10246));
/**
 * Downloads a blob from a signed address to a new file. Does not throw; nothing is left of what did
 * not arrive whole.
 */
async function downloadBlob(url, file, limits) {
    const transferred = await transfer(limits, async ({ signal, onProgress }) => {
        const { AnonymousCredential, BlobClient } = await client();
        const blob = new BlobClient(url, new AnonymousCredential(), { retryOptions });
        const options = { abortSignal: signal, onProgress };
        const first = await blob
            .download(0, firstRange, { ...options, maxRetryRequests: 3 })
            .catch((error) => {
            if (error.statusCode === emptyBlob)
                return undefined;
            throw error;
        });
        if (first === undefined) {
            await (0,promises_.writeFile)(file, '', { flag: 'wx' });
            return 0;
        }
        if (first.readableStreamBody === undefined)
            throw new Error('the answer has no content');
        await (0,external_node_stream_promises_.pipeline)(first.readableStreamBody, (0,external_node_fs_.createWriteStream)(file, { flags: 'wx' }), { signal });
        // bytes 0-16777215/20971520
        const total = Number(first.contentRange?.split('/')[1] ?? first.contentLength);
        const handle = await (0,promises_.open)(file, 'r+');
        try {
            const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(segment, total - firstRange)));
            for (let at = firstRange; at < total; at += segment) {
                const count = Math.min(segment, total - at);
                await blob.downloadToBuffer(buffer, at, count, { ...options, ...parallel });
                await handle.write(buffer, 0, count, at);
            }
            const { size } = await handle.stat();
            if (size !== total)
                throw new Error(`${size} of ${total} bytes came`);
            return size;
        }
        finally {
            await handle.close();
        }
    });
    if (transferred.status !== 'done')
        await (0,promises_.rm)(file, { force: true }).catch(() => { });
    return transferred;
}
async function transfer({ stall, transfer }, work) {
    const controller = new AbortController();
    let late;
    const giveUp = (problem) => {
        late ??= problem;
        controller.abort();
    };
    const stalled = () => giveUp(`nothing of it moved for ${stall} seconds`);
    let timer = setTimeout(stalled, stall * 1000);
    const onProgress = () => {
        clearTimeout(timer);
        timer = setTimeout(stalled, stall * 1000);
    };
    const whole = setTimeout(() => giveUp(`it was not done within ${transfer} seconds`), transfer * 1000);
    try {
        return { status: 'done', bytes: await work({ signal: controller.signal, onProgress }) };
    }
    catch (error) {
        if (late !== undefined)
            return { status: 'late', problem: late };
        return { status: 'failed', problem: problemOf(error) };
    }
    finally {
        clearTimeout(timer);
        clearTimeout(whole);
    }
}
/** The first line; further ones repeat the request, with its signed address. */
function problemOf(error) {
    const [line = ''] = (0,errors/* sentenceOf */.$N)(error).split('\n');
    const { statusCode } = error;
    return statusCode === undefined ? line : `the service answered ${statusCode} (${line})`;
}

// EXTERNAL MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/index.js + 32 modules
var esm = __webpack_require__(15932);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(28009);
;// CONCATENATED MODULE: ./build/src/cache/cache-service.js




/**
 * GitHub's cache service, version 2, as its own client asks it: JSON over Twirp.
 * https://github.com/actions/toolkit/tree/main/packages/cache/src/generated/results/api/v1
 *
 * Only what reads is here; that client saves. As a reader it cannot be used: it unpacks whatever it
 * fetched with `tar -P`, as root on many runners, before anybody could look into it, finds no entry
 * of a job that has `zstd` where this one has none, and takes a broken service for a miss.
 */
const route = '/twirp/github.actions.results.api.v1.CacheService/';
const lookedUp = schemas/* object */.Ikc({
    ok: schemas/* boolean */.zMY().default(false),
    matched_key: schemas/* string */.YjP().default(''),
    signed_download_url: schemas/* string */.YjP().default(''),
});
const refusal = schemas/* object */.Ikc({ code: schemas/* string */.YjP().default(''), msg: schemas/* string */.YjP().default('') });
const who = "GitHub's cache service";
/** Opens a client. No method throws. */
function openCacheService({ url, token, limit }) {
    const client = (0,esm/* createDefaultHttpClient */.fl)();
    // Repeats after resets, 5xx and a 429 that says when; the limit ends it.
    const pipeline = (0,esm/* createPipelineFromOptions */.Fp)({
        retryOptions: { maxRetries: 3, retryDelayInMs: 1000, maxRetryDelayInMs: 8000 },
        userAgentOptions: { userAgentPrefix: `vllm-incremental-build/${version/* toolVersion */.f}` },
    });
    async function call(method, body) {
        const controller = new AbortController();
        const timer = setTimeout(() => controller.abort(), limit * 1000);
        try {
            const address = new URL(`${route}${method}`, url);
            const request = (0,esm/* createPipelineRequest */.G6)({
                url: address.href,
                method: 'POST',
                body: JSON.stringify(body),
                abortSignal: controller.signal,
                allowInsecureConnection: address.protocol === 'http:',
            });
            request.headers.set('authorization', `Bearer ${token}`);
            request.headers.set('content-type', 'application/json');
            const { status, bodyAsText } = await pipeline.sendRequest(client, request);
            return { status, text: bodyAsText ?? '' };
        }
        catch (error) {
            if (controller.signal.aborted) {
                throw new Error(`${who} did not answer within ${limit} seconds`);
            }
            throw new Error(`${who} cannot be reached: ${(0,errors/* sentenceOf */.$N)(error)}`);
        }
        finally {
            clearTimeout(timer);
        }
    }
    async function ask(method, body, read) {
        try {
            const { status, text } = await call(method, body);
            const json = parse(text);
            const value = read(status, json);
            if (value !== undefined)
                return { ok: true, value };
            const { msg } = refusal.safeParse(json).data ?? { msg: '' };
            return { ok: false, problem: `${who} answered ${status}${msg === '' ? '' : ` (${msg})`}` };
        }
        catch (error) {
            return { ok: false, problem: (0,errors/* sentenceOf */.$N)(error) };
        }
    }
    return {
        lookUp: async (version, key, prefixes) => {
            const body = { version, key, restore_keys: prefixes };
            const answer = await ask('GetCacheEntryDownloadURL', body, (status, json) => status === 200 ? lookedUp.safeParse(json).data : undefined);
            if (!answer.ok)
                return answer;
            const { ok, matched_key: match, signed_download_url: address } = answer.value;
            return { ok: true, value: ok && address !== '' ? { key: match, url: address } : undefined };
        },
    };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/cache/open-tar.js
var open_tar = __webpack_require__(44728);
;// CONCATENATED MODULE: ./build/src/cache/client-archive.js







/**
 * How GitHub's client compresses the tar that it packs: by `zstd`, without a long window, where that
 * is on the path, else by gzip. In the order in which entries are looked for.
 * https://github.com/actions/toolkit/blob/main/packages/cache/src/internal/cacheUtils.ts (getCompressionMethod)
 */
const compressions = ['zstd-without-long', 'gzip'];
/**
 * Where an archive lies while the client packs it, relative to the workspace. The client digests this
 * very text into an entry's version, and names the tar's one member by it. So it is one constant for
 * each layer, and relative: a job in a container has another workspace than one on the host.
 */
const archivePath = (layer) => `${work_directory/* workDirectoryName */.GC}/cache/${layer}.archive`;
/**
 * The version that the client gives to what it saves from {@link archivePath}; the service finds an
 * entry of the same version only. The last part is the client's salt.
 * https://github.com/actions/toolkit/blob/main/packages/cache/src/internal/cacheUtils.ts (getCacheVersion)
 */
function versionOf(layer, compression) {
    return (0,external_node_crypto_.hash)('sha256', [archivePath(layer), compression, '1.0'].join('|'));
}
/** A tar's headers and its end, long names and padding included, take far less. */
const around = 1024 ** 2;
/** More than any entry; the service keeps 10 GB for a repository unless its owner pays for more. */
const usualMaxBytes = 64 * 1024 ** 3;
/**
 * Takes our archive out of the tar that GitHub's client made of it. The client's own reader is
 * `tar -P`, which writes whatever a tar names wherever it says, before anybody could look. Here one
 * regular file of the one expected name is taken, its content goes to `file` and nowhere else, and
 * everything beside it is a fault.
 * @param blob what was fetched
 * @param file a new file; it is removed again where there is a fault
 * @returns the content's size in bytes, or what is wrong as the end of a sentence
 * @throws where the disk refuses to read or write
 */
async function unwrapClientArchive(blob, file, options) {
    const { name, compression, maxBytes = usualMaxBytes } = options;
    const bound = { bytes: around };
    const { tar, ended } = (0,open_tar/* openTar */.O)(blob, compression === 'gzip' ? 'gzip' : 'zstd', bound);
    try {
        const members = tar[Symbol.asyncIterator]();
        const first = await members.next();
        if (first.done)
            throw new Error(`it holds no ${name}`);
        const { header } = first.value;
        const { type, size = -1 } = header;
        if (header.name !== name)
            throw new Error(`it holds ${JSON.stringify(header.name)}`);
        if (type !== 'file')
            throw new Error(`its ${name} is not a file`);
        if (!(size >= 0 && size <= maxBytes)) {
            throw new Error(`it holds ${size} bytes, and ${maxBytes} are allowed`);
        }
        bound.bytes = size + 2 * around;
        await (0,external_node_stream_promises_.pipeline)(first.value, (0,external_node_fs_.createWriteStream)(file, { flags: 'wx' }));
        if (!(await members.next()).done)
            throw new Error(`it holds more than ${name}`);
        await ended;
        return { ok: true, bytes: size };
    }
    catch (error) {
        await (0,promises_.rm)(file, { force: true }).catch(() => { });
        if (error.syscall !== undefined)
            throw error;
        return { ok: false, reason: (0,errors/* sentenceOf */.$N)(error).replace(/^Error: /, '') };
    }
    finally {
        tar.destroy();
    }
}

;// CONCATENATED MODULE: ./build/src/cache/turns.js
/**
 * Runs pieces of work one after the other. Each may take a number of seconds, its wait included;
 * then its caller goes on. A late one cannot be stopped, so that it keeps its turn until it ends: what
 * comes after it waits, and is late in its turn rather than at work beside it.
 */
function createTurns() {
    let last = Promise.resolve();
    return async (seconds, work) => {
        let givenUp = false;
        const turn = last.then(async () => {
            if (givenUp)
                return { late: true };
            return { late: false, value: await work() };
        });
        last = turn.catch(() => { });
        const { promise: limit, resolve } = Promise.withResolvers();
        const timer = setTimeout(() => {
            givenUp = true;
            resolve({ late: true });
        }, seconds * 1000);
        try {
            return await Promise.race([turn, limit]);
        }
        finally {
            clearTimeout(timer);
        }
    };
}

;// CONCATENATED MODULE: ./build/src/cache/client-save.js




/** The slowest upload that is waited for. */
const bytesPerSecond = 1_000_000;
/**
 * Bounds a save by its size, for GitHub's client cannot be stopped, nor asked whether anything moves:
 * a service that stalls shall cost no more than what the entry is worth. Pure.
 * @returns whole seconds
 */
function secondsToSave(bytes, { save, transfer }) {
    return Math.min(transfer, save + Math.ceil(bytes / bytesPerSecond));
}
/**
 * Opens GitHub's own client for saving: packing, reservation, upload in blocks, repetitions and
 * publication are its. It packs by the machine's `tar`, and `zstd` if there is one.
 * A save that was given up goes on in the background: the program must end by `process.exit`.
 * @param workspace `GITHUB_WORKSPACE`, which must be the working directory
 * @returns a function that publishes an archive, which lies on the workspace's disk, under a new key;
 * it throws where the disk or the client refuses
 */
function openClientSave(workspace, limits) {
    // One at a time: all saves of a layer pack from one path, and the client reads the environment.
    const takeTurn = createTurns();
    return async (layer, key, file) => {
        const { size: bytes } = await (0,promises_.lstat)(file);
        const departure = (0,external_node_path_.join)(workspace, archivePath(layer));
        const leave = () => (0,promises_.rm)(departure, { force: true });
        let hasBegun = false;
        const seconds = secondsToSave(bytes, limits);
        const saved = await takeTurn(seconds, async () => {
            hasBegun = true;
            try {
                await (0,promises_.rename)(file, departure);
                return await callClient(layer, key);
            }
            finally {
                await leave();
            }
        });
        if (saved.late) {
            if (hasBegun)
                await leave();
            return { status: 'late', seconds };
        }
        return saved.value === -1 ? { status: 'refused' } : { status: 'saved', bytes };
    };
}
/** @returns the entry's id, or -1 for everything but success */
async function callClient(layer, key) {
    const { saveCache } = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(246), __webpack_require__.e(420), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 60142));
    // The client looks for the path in the working directory, which has no links in its name, and
    // names it by the way from the workspace, which may: `../../disk/…` is no name for our reader.
    const named = process.env.GITHUB_WORKSPACE;
    process.env.GITHUB_WORKSPACE = process.cwd();
    try {
        return await saveCache([archivePath(layer)], key);
    }
    finally {
        if (named === undefined)
            delete process.env.GITHUB_WORKSPACE;
        else
            process.env.GITHUB_WORKSPACE = named;
    }
}

;// CONCATENATED MODULE: ./build/src/cache/look-up.js

/**
 * Looks an entry up in every version that GitHub's client may have given it: a job finds what another
 * saved whatever either has on its path. The service goes scope by scope; asked for several prefixes
 * at once, it would give what the own ref has of the last before what another has of the first.
 * @returns what suits best: the key before the prefixes, these in their order, and of equals what is
 * compressed by zstd; undefined for a miss. Does not throw.
 */
async function lookUp(service, layer, key, prefixes) {
    for (const text of new Set([key, ...prefixes])) {
        for (const compression of compressions) {
            const isPrefix = prefixes.includes(text);
            const version = versionOf(layer, compression);
            const answer = await service.lookUp(version, text, isPrefix ? [text] : []);
            if (!answer.ok)
                return answer;
            // The service takes any key for a prefix; what it found by that was not asked for.
            const found = isPrefix || answer.value?.key === text ? answer.value : undefined;
            if (found !== undefined)
                return { ok: true, value: { ...found, compression } };
        }
    }
    return { ok: true, value: undefined };
}

;// CONCATENATED MODULE: ./build/src/cache/runtime-token.js

const claims = schemas/* object */.Ikc({ ac: schemas/* string */.YjP() });
const accessControls = schemas/* array */.YOg(schemas/* object */.Ikc({ Scope: schemas/* string */.YjP(), Permission: schemas/* int */.Whr() }));
/** Bit of a scope's permission; `1` is reading (tonistiigi/go-actions-cache, cache.go). */
const writeBit = 2;
/**
 * Whether a job's token lets it write cache entries. The service itself tells only when an entry that
 * was packed is offered to it.
 * @param token the JSON web token `ACTIONS_RUNTIME_TOKEN`; only read here, never verified.
 * @returns `undefined` where the token does not say.
 */
function permitsCacheWrite(token) {
    try {
        const payload = Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString('utf8');
        const { ac } = claims.parse(JSON.parse(payload));
        const scopes = accessControls.parse(JSON.parse(ac));
        return scopes.some(({ Permission }) => (Permission & writeBit) !== 0);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/cache/github-store.js












/** What the service takes: so many characters, and no comma. */
const validKey = /^[^,]{1,512}$/;
const usualLimits = { answer: 20, stall: 30, save: 30, transfer: 600, rest: 300 };
/** Seconds between questions for a key that another job may be about to publish. */
const untilPublished = [0, 1, 2, 3];
/**
 * GitHub's cache service, which keeps the scopes. GitHub's own client saves, so that an entry is one
 * of its; we look up, fetch and unwrap, for it would unpack unseen, and call every fault a miss.
 */
function openGithubStore(options) {
    const { workspace, environment, log } = options;
    const limits = { ...usualLimits, ...options.limits };
    const mode = environment.ACTIONS_CACHE_MODE?.trim().toLowerCase();
    const service = openCacheService({
        url: environment.ACTIONS_RESULTS_URL ?? '',
        token: environment.ACTIONS_RUNTIME_TOKEN ?? '',
        limit: limits.answer,
    });
    const saveByClient = openClientSave(workspace, limits);
    let rest = { until: 0, problem: '' };
    const trouble = (purpose) => {
        const isUnreadable = mode === 'none' || mode === 'write-only';
        if (purpose === 'read' && isUnreadable)
            return `The job's cache mode is ${mode}.`;
        return performance.now() < rest.until ? `${rest.problem}.` : undefined;
    };
    const denied = () => options.writeDenied ?? whyNotWritable(options, mode);
    /** The service is left alone for a while. @returns whether that is news */
    function takeRest(problem) {
        const isNews = trouble('write') === undefined;
        if (isNews)
            rest = { until: performance.now() + limits.rest * 1000, problem };
        return isNews;
    }
    function sayRest(problem) {
        if (!takeRest(problem))
            return;
        log.warning(`${problem}; for ${limits.rest} seconds this run goes on without it.`);
    }
    async function scratchFile(layer) {
        const directory = (0,external_node_path_.join)(await (0,work_directory/* openWorkDirectory */.JF)(workspace), 'cache');
        await (0,work_directory/* requireOwnDirectory */.hb)(directory);
        await (0,promises_.mkdir)(directory, { recursive: true });
        return (0,external_node_path_.join)(directory, `${layer}-${(0,external_node_crypto_.randomUUID)()}.archive`);
    }
    /** @returns undefined for a miss, and for a service that failed, once that was said */
    async function seek(layer, key, prefixes) {
        if (trouble('read') !== undefined)
            return undefined;
        const answer = await lookUp(service, layer, key, prefixes);
        if (answer.ok)
            return answer.value;
        sayRest(answer.problem);
        return undefined;
    }
    async function find(layer, key, prefixes) {
        if (![key, ...prefixes].every((text) => validKey.test(text)))
            return undefined;
        const found = await seek(layer, key, prefixes);
        return found && { layer, key: found.key, exact: found.key === key };
    }
    async function fetch({ layer, key }) {
        const found = await seek(layer, key, []);
        if (found === undefined)
            return undefined;
        const failed = (problem) => `The cache entry ${key} cannot be fetched: ${problem}`;
        let blob;
        try {
            blob = await scratchFile(layer);
            const arrived = await downloadBlob(found.url, blob, limits);
            if (arrived.status === 'done') {
                const file = await scratchFile(layer);
                const { compression } = found;
                const name = archivePath(layer);
                const unwrapped = await unwrapClientArchive(blob, file, { compression, name });
                return unwrapped.ok ? { file, bytes: unwrapped.bytes } : { damage: unwrapped.reason };
            }
            const problem = failed(arrived.problem);
            if (arrived.status === 'late')
                sayRest(problem);
            else
                log.warning(`${problem}.`);
        }
        catch (error) {
            log.warning(failed((0,errors/* sentenceOf */.$N)(error)));
        }
        finally {
            if (blob !== undefined)
                await (0,promises_.rm)(blob, { force: true }).catch(() => { });
        }
        return undefined;
    }
    async function save(layer, key, file) {
        try {
            const reason = denied();
            if (reason !== undefined)
                return { status: 'denied', reason };
            if (!validKey.test(key)) {
                const limit = 'the service takes keys of 512 characters and without commas';
                return { status: 'failed', reason: limit };
            }
            if (performance.now() < rest.until)
                return { status: 'failed', reason: rest.problem };
            return await publish(layer, key, file);
        }
        catch (error) {
            return { status: 'failed', reason: (0,errors/* sentenceOf */.$N)(error) };
        }
        finally {
            await (0,promises_.rm)(file, { force: true }).catch(() => { });
        }
    }
    async function publish(layer, key, file) {
        const saved = await saveByClient(layer, key, file);
        if (saved.status === 'saved')
            return saved;
        if (saved.status === 'late') {
            const reason = `GitHub's cache service did not take an entry within ${saved.seconds} seconds`;
            // The outcome says it; a second sentence would be one too many.
            takeRest(reason);
            return { status: 'failed', reason };
        }
        return await whyRefused(layer, key);
    }
    /** The client tells its caller nothing: the key may be there, or another job about to publish it. */
    async function whyRefused(layer, key) {
        for (const seconds of trouble('read') === undefined ? untilPublished : []) {
            await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
            const answer = await lookUp(service, layer, key, []);
            if (!answer.ok) {
                takeRest(answer.problem);
                return { status: 'failed', reason: answer.problem };
            }
            if (answer.value !== undefined)
                return { status: 'exists' };
        }
        const reason = "GitHub's cache service did not take it; its client's message is in the log above";
        return { status: 'failed', reason };
    }
    return { kind: 'github', trouble, denied, find, fetch, save, scratchFile };
}
/**
 * Whether the runner offers the service that {@link openGithubStore} speaks to. GitHub Enterprise
 * Server has an older one.
 */
function offersCacheService(environment) {
    const { ACTIONS_RESULTS_URL: url, ACTIONS_CACHE_SERVICE_V2: version } = environment;
    return Boolean(url) && Boolean(version) && !isEnterpriseServer(environment.GITHUB_SERVER_URL);
}
function isEnterpriseServer(server = 'https://github.com') {
    const host = URL.canParse(server) ? new URL(server).hostname : server;
    return !/(^github\.com|\.ghe\.com|\.localhost)$/i.test(host);
}
/** @returns one sentence if the job may not write cache entries, as far as can be told beforehand. */
function whyNotWritable({ environment, workspace }, mode) {
    if (mode === 'read' || mode === 'none')
        return `the job's cache mode is ${mode}`;
    if (permitsCacheWrite(environment.ACTIONS_RUNTIME_TOKEN) === false) {
        return "the job's token for GitHub's cache service may only read";
    }
    // The client looks for a relative path in the working directory, and packs in the workspace.
    if (!isWorkingDirectory(workspace)) {
        return `the working directory is not the workspace ${workspace}`;
    }
    return undefined;
}
function isWorkingDirectory(directory) {
    try {
        return (0,external_node_fs_.realpathSync)(directory) === (0,external_node_fs_.realpathSync)(process.cwd());
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/cache/off-store.js




/**
 * A store that holds nothing and takes nothing.
 * @param reason why; one sentence, which every save repeats.
 */
function openOffStore(reason) {
    return {
        kind: 'off',
        find: async () => undefined,
        fetch: async () => undefined,
        save: async (_layer, _key, file) => {
            await (0,promises_.rm)(file, { force: true });
            return { status: 'denied', reason };
        },
        scratchFile: async (layer) => (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `vllm-incremental-build-${layer}-${(0,external_node_crypto_.randomUUID)()}.archive`),
    };
}

;// CONCATENATED MODULE: ./build/src/cache/open-store.js




/** Chooses the store. Pure. */
function chooseStore({ cache, inActions, serviceAvailable }) {
    if (cache === 'off')
        return { kind: 'off', reason: 'cache is off' };
    if (cache === 'directory')
        return { kind: 'directory', reason: 'cache is directory' };
    if (inActions && serviceAvailable) {
        return { kind: 'github', reason: "the runner offers GitHub's cache service" };
    }
    if (inActions) {
        const reason = "the runner offers no cache service of GitHub's; cache: directory needs none";
        return { kind: 'off', reason };
    }
    if (cache === 'github') {
        return { kind: 'off', reason: "GitHub's cache service is there in a workflow only" };
    }
    return { kind: 'directory', reason: 'outside of a workflow, entries live in a directory' };
}
/**
 * Opens the store that fits settings and machine.
 * @param trust which scopes this run may read and write. @param environment of this process.
 * @returns the store, and why it is this one. Does not throw.
 */
async function openStore(settings, trust, environment, log) {
    const inActions = environment.GITHUB_ACTIONS === 'true';
    const workspace = environment.GITHUB_WORKSPACE;
    const serviceAvailable = inActions && workspace !== undefined && offersCacheService(environment);
    const { kind, reason } = chooseStore({ cache: settings.cache, inActions, serviceAvailable });
    const writeDenied = trust.write === undefined ? trust.reason : undefined;
    if (kind === 'github' && workspace !== undefined) {
        return { store: openGithubStore({ workspace, environment, writeDenied, log }), reason };
    }
    if (kind === 'directory') {
        const store = openDirectoryStore({
            directory: (0,external_node_path_.join)(settings.cacheDir, 'store'),
            readScopes: trust.read,
            writeScope: trust.write,
            ...(writeDenied === undefined ? {} : { writeDenied }),
            maxBytes: settings.cacheSize,
            log,
        });
        return { store, reason };
    }
    return { store: openOffStore(reason), reason };
}

// EXTERNAL MODULE: ./build/src/container/places.js
var places = __webpack_require__(62877);
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
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(246), __webpack_require__.e(420), __webpack_require__.e(888)]).then(__webpack_require__.bind(__webpack_require__, 37888));
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

// EXTERNAL MODULE: ./build/src/machine/repository.js
var machine_repository = __webpack_require__(52135);
// EXTERNAL MODULE: ./build/src/machine/resources.js
var machine_resources = __webpack_require__(1842);
// EXTERNAL MODULE: ./build/src/plan/parallelism.js
var plan_parallelism = __webpack_require__(35287);
// EXTERNAL MODULE: ./build/src/digest.js
var src_digest = __webpack_require__(23837);
;// CONCATENATED MODULE: ./build/src/plan/configuring-variables.js
/**
 * Variables that CMake itself, torch's CMake files and vLLM's read when a project is configured.
 * Those that compilers obey belong to the toolchain (`compilerVariables`).
 */
const usual = /^((CMAKE|TORCH|PYTORCH|VLLM|APHRODITE|NVCC|MACA|ROCM|HIP|DEEPGEMM)_.+|.+_SRC_DIR|CUDAARCHS|CUDAToolkit_ROOT|PYTHONPATH|PKG_CONFIG_PATH)$/;
/** Variables that this program sets itself, or that say nothing about what is built. */
const ignored = new Set(['PATH', 'HOME', 'PWD', 'USER', 'TMPDIR', 'CUDA_HOME', 'CUDA_PATH']);
/**
 * The environment variables that decide what a configuration makes: those that every fork's reads,
 * and those that the CMake files name. Ninja does not see them change.
 * @param cmakeTexts path → content
 * @returns name → value, of those that are set
 */
function configuringVariables(cmakeTexts, environment) {
    const named = new Set();
    for (const text of Object.values(cmakeTexts)) {
        for (const [, name] of text.matchAll(/\bENV\s*\{(\w+)\}/g))
            named.add(name);
    }
    const read = (name) => !ignored.has(name) && (named.has(name) || usual.test(name));
    return Object.fromEntries(Object.keys(environment)
        .filter(read)
        .sort()
        .flatMap((name) => {
        const value = environment[name];
        return value === undefined || value === '' ? [] : [[name, value]];
    }));
}

// EXTERNAL MODULE: ./build/src/plan/external-pins.js
var external_pins = __webpack_require__(54927);
// EXTERNAL MODULE: ./build/src/plan/kernel-inputs.js
var kernel_inputs = __webpack_require__(78812);
// EXTERNAL MODULE: ./build/src/plan/keys.js
var keys = __webpack_require__(79561);
;// CONCATENATED MODULE: ./build/src/plan/plan.js





/** Settings, checkout and declared toolchain → what to look for and how to build. Pure. */
function createPlan(facts) {
    const { settings, repository, cmakeTexts, declared, jobs, run } = facts;
    const kernelInputs = (0,kernel_inputs/* kernelInputsOf */.i8)(repository, cmakeTexts, settings.kernelInputs);
    const kernelInputsDigest = (0,kernel_inputs/* digestOfFiles */.v0)(kernelInputs);
    const externalPins = (0,external_pins/* findExternalPins */.Z8)(cmakeTexts, settings.cmakeArgs);
    const variables = configuringVariables(cmakeTexts, facts.environment);
    const configuration = (0,src_digest/* digestOf */.o)([configurationOf(settings), variables]);
    const keyFacts = {
        kernelInputs: kernelInputsDigest,
        toolchain: (0,src_digest/* digestOf */.o)(declared),
        configuration,
        paths: (0,src_digest/* digestOf */.o)([facts.paths.sourceDir, facts.paths.cacheDir]),
        externalPins: (0,external_pins/* digestOfPins */.WY)(externalPins),
        run,
    };
    return {
        kernelInputs,
        kernelInputsDigest,
        externalPins,
        configuration,
        declared,
        variables,
        jobs,
        keyFacts,
        keys: (0,keys/* layerKeys */.A2)(keyFacts),
    };
}
/** The settings that decide which kernels come out, and no others: not jobs, not names of artifacts. */
function configurationOf(settings) {
    const { buildType, preset, targets, cmakeArgs, pythonVariable, cudaArchs } = settings;
    return { buildType, preset, targets, cmakeArgs, pythonVariable, cudaArchs };
}

;// CONCATENATED MODULE: ./build/src/plan/trust.js

/**
 * Events that run with the default branch's scope while somebody without write access decides about
 * code or data. GitHub gives most of them read-only cache tokens since 2026-06-26:
 * https://github.blog/changelog/2026-06-26-read-only-actions-cache-for-untrusted-triggers
 */
const untrustedEvents = new Set([
    'check_run',
    'check_suite',
    'discussion',
    'discussion_comment',
    'fork',
    'gollum',
    'issue_comment',
    'issues',
    'pull_request_target',
    'status',
    'watch',
    'workflow_run',
]);
/** Events that only those with write access to the repository can cause. */
const trustedEvents = new Set(['push', 'schedule', 'workflow_dispatch']);
const isolatedRef = /^refs\/pull\/\d+\/merge$/;
/** No later run reads what a tag or a merge queue's branch wrote. */
const shortLivedRef = /^refs\/(tags|heads\/gh-readonly-queue)\//;
/**
 * Decides which cache scopes a run may read and write. Trust follows isolation: what GitHub isolates
 * in a scope of its own may be written by anyone who runs there, a pull request from a fork too;
 * nothing writes to a shared scope while running somebody else's code, whatever the setting.
 * @param cacheWrite `never` writes nothing; `always` writes also where `auto` expects no use or does
 *   not know the event, but never for an untrusted one.
 */
function trustOf(origin, cacheWrite) {
    const own = ownScope(origin);
    const base = origin.kind === 'actions' ? origin.baseBranch : undefined;
    const branches = [base, origin.defaultBranch].filter((name) => name !== undefined);
    const read = [...new Set([own, ...branches.map((name) => `refs/heads/${name}`)])];
    const denied = (reason) => ({ read, write: undefined, reason });
    const granted = (reason) => ({ read, write: own, reason });
    if (cacheWrite === 'never')
        return denied('cache-write is never');
    if (origin.kind === 'local')
        return granted('a run on the command line writes for its own branch');
    const { eventName, ref } = origin;
    if (untrustedEvents.has(eventName)) {
        return denied(`${eventName} may run others' code with the rights of ${ref}, so it only reads`);
    }
    if (isolatedRef.test(ref))
        return granted(`${ref} is isolated: no other branch reads it`);
    if (cacheWrite === 'always')
        return granted('cache-write is always');
    if (shortLivedRef.test(ref))
        return denied(`no later run would read what ${ref} writes`);
    if (trustedEvents.has(eventName))
        return granted(`${eventName} runs the code of ${ref} itself`);
    return denied(`${eventName} is not known to run only the code of ${ref}; cache-write: always permits it`);
}
function ownScope(origin) {
    if (origin.kind === 'actions')
        return origin.ref;
    return origin.branch === undefined ? 'detached' : `refs/heads/${origin.branch}`;
}
const eventPayload = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().min(1) }) });
/**
 * Reads the origin of a workflow run.
 * @param environment of the step. @param payload the event as parsed from the file `GITHUB_EVENT_PATH`.
 * @returns `undefined` outside of a workflow.
 */
function workflowOrigin(environment, payload) {
    const { GITHUB_EVENT_NAME: eventName, GITHUB_REF: ref, GITHUB_BASE_REF: base } = environment;
    if (!eventName || !ref)
        return undefined;
    const defaultBranch = eventPayload.safeParse(payload).data?.repository.default_branch;
    return { kind: 'actions', eventName, ref, baseBranch: base || undefined, defaultBranch };
}

// EXTERNAL MODULE: ./build/src/process.js
var src_process = __webpack_require__(19948);
// EXTERNAL MODULE: ./build/src/report/timeline.js
var report_timeline = __webpack_require__(36753);
;// CONCATENATED MODULE: ./build/src/together.js
/**
 * Waits for all that was begun at once, as `Promise.all` does, but to the end when one fails: nothing
 * is told behind its error, and of several failures the first in order is thrown, whichever came
 * first. For short work: a failure waits for the slowest.
 * @returns the results, in order
 */
async function together(begun) {
    await Promise.allSettled(begun);
    return await Promise.all(begun);
}

// EXTERNAL MODULE: ./build/src/toolkit/cuda-version.js
var cuda_version = __webpack_require__(74200);
;// CONCATENATED MODULE: ./build/src/toolkit/arch-support.js


/**
 * Sources: the release notes of each CUDA release ("New Features", "Deprecated and Dropped
 * Features"); CMake, Modules/Internal/CMakeCUDAArchitecturesAll.cmake; and, of 13.0 to 13.5, what
 * `nvcc --help` lists under --gpu-architecture. 10.1 became 11.0 with CUDA 13.0.
 */
const supported = {
    '3.0': { since: '5.0', dropped: '11.0' },
    '3.2': { since: '6.0', dropped: '11.0' },
    '3.5': { since: '5.0', dropped: '12.0' },
    '3.7': { since: '6.5', dropped: '12.0' },
    '5.0': { since: '6.0', dropped: '13.0' },
    '5.2': { since: '6.5', dropped: '13.0' },
    '5.3': { since: '7.0', dropped: '13.0' },
    '6.0': { since: '8.0', dropped: '13.0' },
    '6.1': { since: '8.0', dropped: '13.0' },
    '6.2': { since: '8.0', dropped: '13.0' },
    '7.0': { since: '9.0', dropped: '13.0' },
    '7.2': { since: '9.2', dropped: '13.0' },
    '7.5': { since: '10.0' },
    '8.0': { since: '11.0' },
    '8.6': { since: '11.1' },
    '8.7': { since: '11.4' },
    '8.8': { since: '13.0' },
    '8.9': { since: '11.8' },
    '9.0': { since: '11.8', specific: '12.0' },
    '10.0': { since: '12.8', specific: '12.8', family: '12.9' },
    '10.1': { since: '12.8', dropped: '13.0', specific: '12.8', family: '12.9' },
    '10.3': { since: '12.9', specific: '12.9', family: '12.9' },
    '10.7': { since: '13.4', specific: '13.4', family: '13.4' },
    '11.0': { since: '13.0', specific: '13.0', family: '13.0' },
    '12.0': { since: '12.8', specific: '12.8', family: '12.9' },
    '12.1': { since: '12.9', specific: '12.9', family: '12.9' },
};
/** A later one may know architectures that are not in the table. */
const latestKnown = (0,cuda_version/* parseCudaVersion */.vn)('13.5');
/**
 * Checks that the CUDA version compiles for every architecture, before hours are spent on an nvcc
 * that says so at the first file.
 * @param archs as in `cuda-archs`
 * @throws InputError with a sentence for each that it does not compile for
 */
function checkArchs(archs, cudaVersion) {
    const mistakes = archs.map((arch) => mistakeIn(arch, cudaVersion));
    const sentences = mistakes.filter((mistake) => mistake !== undefined);
    if (sentences.length > 0)
        throw new errors/* InputError */.dz(sentences.join('\n'));
}
function mistakeIn(arch, cudaVersion) {
    const [, capability = arch, suffix] = /^(\d+\.\d)([af]?)/.exec(arch) ?? [];
    const release = (0,cuda_version/* formatCudaVersion */.V$)(cudaVersion);
    const support = supported[capability];
    const accepted = `accepted with CUDA ${release}: ${archsOf(cudaVersion).join(', ')}`;
    if (support === undefined) {
        if (isBefore(latestKnown, cudaVersion))
            return undefined;
        return `cuda-archs has ${arch}, which no CUDA up to ${(0,cuda_version/* formatCudaVersion */.V$)(latestKnown)} compiles for; ${accepted}.`;
    }
    const { since, dropped } = support;
    if (dropped !== undefined && !isBefore(cudaVersion, (0,cuda_version/* parseCudaVersion */.vn)(dropped))) {
        return `cuda-archs has ${arch}, which CUDA ${dropped} dropped, and cuda-version is ${release}; ${accepted}; or a cuda-version from ${since} on and before ${dropped}.`;
    }
    const first = { a: support.specific, f: support.family, '': since }[suffix ?? ''];
    if (first === undefined) {
        return `cuda-archs has ${arch}, and there is no ${suffix} of ${capability}; ${accepted}.`;
    }
    if (isBefore(cudaVersion, (0,cuda_version/* parseCudaVersion */.vn)(first))) {
        return `cuda-archs has ${arch}, which nvcc compiles for since CUDA ${first}, and cuda-version is ${release}; ${accepted}; or cuda-version ${first} or later.`;
    }
    return undefined;
}
/** The architectures without a suffix that a CUDA version compiles for. */
function archsOf(cudaVersion) {
    return Object.keys(supported)
        .filter((arch) => {
        const { since, dropped } = supported[arch] ?? { since: '' };
        const isDropped = dropped !== undefined && !isBefore(cudaVersion, (0,cuda_version/* parseCudaVersion */.vn)(dropped));
        return !isDropped && !isBefore(cudaVersion, (0,cuda_version/* parseCudaVersion */.vn)(since));
    })
        .sort((one, other) => Number(one) - Number(other));
}
function isBefore(one, other) {
    return one.major === other.major ? one.minor < other.minor : one.major < other.major;
}

// EXTERNAL MODULE: ./build/src/toolkit/gpu.js
var gpu = __webpack_require__(86990);
;// CONCATENATED MODULE: ./build/src/container/image-manifest.js

/** @returns the platform of this machine: a process's `x64` is an image's `amd64` */
function platformOf(architecture = process.arch) {
    return { os: 'linux', architecture: architecture === 'x64' ? 'amd64' : architecture };
}
/** Media types of what {@link parseManifest} reads, as `Accept` wants them. */
const manifestTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
const digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/);
const index = schemas/* object */.Ikc({
    manifests: schemas/* array */.YOg(schemas/* object */.Ikc({
        digest,
        platform: schemas/* object */.Ikc({ os: schemas/* string */.YjP(), architecture: schemas/* string */.YjP() }).optional(),
    })),
});
const image_manifest_image = schemas/* object */.Ikc({
    config: schemas/* object */.Ikc({ digest }),
    layers: schemas/* array */.YOg(schemas/* object */.Ikc({ size: schemas/* number */.aig().int().nonnegative() })),
});
const configuration = schemas/* object */.Ikc({ os: schemas/* string */.YjP(), architecture: schemas/* string */.YjP() });
/**
 * Reads a manifest (OCI Image Format Specification, "Image Index" and "Image Manifest"; docker's
 * own formats have the same fields).
 * @throws an Error where it is neither an index nor an image's
 */
function parseManifest(text) {
    const record = JSON.parse(text);
    const list = index.safeParse(record).data;
    if (list !== undefined) {
        const images = list.manifests.flatMap(({ digest, platform }) => 
        // Attestations stand beside the images, for a platform that there is not.
        platform === undefined || platform.os === 'unknown'
            ? []
            : [{ platform: platformName(platform), digest }]);
        return { kind: 'index', images };
    }
    const { config, layers } = image_manifest_image.parse(record);
    const compressedBytes = layers.reduce((sum, { size }) => sum + size, 0);
    return { kind: 'image', configDigest: config.digest, compressedBytes };
}
/** @returns `linux/amd64` of an image's configuration */
function parsePlatform(text) {
    return platformName(configuration.parse(JSON.parse(text)));
}
function platformName({ os, architecture }) {
    return `${os}/${architecture}`;
}

// EXTERNAL MODULE: ./build/src/container/image-reference.js
var image_reference = __webpack_require__(53000);
;// CONCATENATED MODULE: ./build/src/container/local-image.js




const local_image_record = schemas/* object */.Ikc({
    Id: schemas/* string */.YjP().regex(/^(sha256:)?[0-9a-f]{64}$/),
    RepoDigests: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    Os: schemas/* string */.YjP(),
    Architecture: schemas/* string */.YjP(),
});
/** Without a format, which engines understand differently, every answer is a list. */
const records = schemas/* tuple */.PVZ([local_image_record]);
/** A daemon that unpacks something else answers late. */
const secondsToAnswer = 60;
/**
 * Asks the engine for an image that is there; nothing is pulled.
 * @param name as the user wrote it: podman finds `tools` under `localhost/tools`
 * @returns undefined where it has none, or does not say
 */
async function findLocalImage(engine, name) {
    const answer = await (0,src_process/* probe */.dy)(engine.path, ['image', 'inspect', name], { environment: engine.environment }, secondsToAnswer);
    if (answer.exitCode !== 0)
        return undefined;
    try {
        return readLocalImage(answer.stdout, name);
    }
    catch {
        return undefined;
    }
}
/**
 * Reads what `image inspect` answered; docker and podman have these fields alike, podman's id
 * without its algorithm.
 * @param name of several names, which one's digest is meant
 * @throws an Error where it is something else
 */
function readLocalImage(text, name) {
    const [{ Id, RepoDigests, Os, Architecture }] = records.parse(JSON.parse(text));
    const wanted = (0,image_reference/* parseImageReference */.o_)(name);
    const digests = (RepoDigests ?? []).map(image_reference/* parseImageReference */.o_).filter(
    // What podman built has a digest too, which no registry knows.
    (one) => one.registry !== 'localhost' && isSameRepository(one, wanted));
    const pulled = digests.find(({ digest }) => digest === wanted.digest) ?? digests[0];
    return {
        id: Id.startsWith('sha256:') ? Id : `sha256:${Id}`,
        digest: pulled?.digest,
        platform: platformName({ os: Os, architecture: Architecture }),
    };
}
function isSameRepository(one, other) {
    return one.registry === other.registry && one.repository === other.repository;
}

;// CONCATENATED MODULE: ./build/src/container/our-image.js



/**
 * The image that is published beside the action for a CUDA version (.github/workflows/image.yml).
 * A copy of the action has its own, for the name is the repository's that the step names
 * (GitHub, "Default environment variables", GITHUB_ACTION_REPOSITORY).
 * @throws InputError outside of an action, and where the action lies in the workflow's own
 *   repository: there the variable is empty
 */
function ourImage(cudaVersion, environment) {
    const repository = environment.GITHUB_ACTION_REPOSITORY;
    if (!repository) {
        throw new errors/* InputError */.dz('image is not set, and only an action that a workflow takes from its repository has an image of its own; accepted: the name of an image with nvcc, or toolkit wheels or host.');
    }
    const tag = `cuda${(0,cuda_version/* formatCudaVersion */.V$)(cudaVersion)}`;
    return (0,image_reference/* parseImageReference */.o_)(`ghcr.io/${repository.toLowerCase()}:${tag}`);
}

// EXTERNAL MODULE: ./build/src/container/pull.js
var pull = __webpack_require__(55722);
// EXTERNAL MODULE: ./build/src/report/humanise.js
var humanise = __webpack_require__(75226);
// EXTERNAL MODULE: ./build/src/toolkit/find-program.js
var find_program = __webpack_require__(60568);
;// CONCATENATED MODULE: ./build/src/container/credentials.js





const loginFile = schemas/* object */.Ikc({
    auths: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ auth: schemas/* string */.YjP().optional(), identitytoken: schemas/* string */.YjP().optional() }))
        .nullish(),
    credHelpers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
    credsStore: schemas/* string */.YjP().nullish(),
});
/** A helper that opens a keyring may wait for a user who is not there. */
const secondsForHelper = 10;
/**
 * Finds what `docker login` or `podman login` left for an image's registry.
 * @returns undefined where there is nothing, or what there is cannot be read: the registry then
 *   says whether it is needed
 */
async function findCredentials(image, environment) {
    for (const path of loginFilePaths(environment)) {
        const text = await (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
        const source = text === undefined ? undefined : credentialSource(parseLoginFile(text), image);
        if (source === undefined)
            continue;
        const credentials = 'helper' in source ? await askHelper(source, environment) : source;
        if (credentials !== undefined)
            return credentials;
    }
    return undefined;
}
/** Login files, the most specific first (containers-auth.json(5), docker config "Change the .docker directory"). */
function loginFilePaths(environment) {
    const { REGISTRY_AUTH_FILE, DOCKER_CONFIG, XDG_RUNTIME_DIR, HOME } = environment;
    return [
        REGISTRY_AUTH_FILE,
        DOCKER_CONFIG && (0,external_node_path_.join)(DOCKER_CONFIG, 'config.json'),
        XDG_RUNTIME_DIR && (0,external_node_path_.join)(XDG_RUNTIME_DIR, 'containers/auth.json'),
        HOME && (0,external_node_path_.join)(HOME, '.config/containers/auth.json'),
        HOME && (0,external_node_path_.join)(HOME, '.docker/config.json'),
    ].filter((path) => path !== undefined && path !== '');
}
/** @returns an empty one where the text is none: a broken file is no login */
function parseLoginFile(text) {
    try {
        return loginFile.parse(JSON.parse(text));
    }
    catch {
        return {};
    }
}
/**
 * Says where the credentials for an image are. A helper of the registry's own comes first, then the
 * longest name that holds the image (containers-auth.json(5)), then the helper of all registries.
 */
function credentialSource({ auths, credHelpers, credsStore }, image) {
    const names = serverNames(image);
    for (const name of names) {
        const helper = credHelpers?.[name];
        if (helper)
            return { helper, server: name };
    }
    for (const name of names) {
        const { auth, identitytoken } = auths?.[name] ?? {};
        if (identitytoken)
            return { identityToken: identitytoken };
        // A user's name holds no colon (RFC 7617, section 2).
        const [, username, password] = /^([^:]+):(.+)$/s.exec(Buffer.from(auth ?? '', 'base64').toString()) ?? [];
        if (username !== undefined && password !== undefined)
            return { username, password };
    }
    return credsStore ? { helper: credsStore, server: serverOfHelpers(image) } : undefined;
}
/** Every name under which a login for the image may be kept, the most specific first. */
function serverNames(image) {
    const parts = [image.registry, ...image.repository.split('/')];
    const scopes = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
    const addresses = image.registry === 'docker.io'
        ? [hubServer, 'index.docker.io', 'registry-1.docker.io']
        : ['', '/', '/v1/', '/v2/'].map((end) => `https://${image.registry}${end}`);
    return [...scopes, ...addresses];
}
/** docker's name for its own registry (docker/cli, `registry.IndexServer`). */
const hubServer = 'https://index.docker.io/v1/';
function serverOfHelpers({ registry }) {
    return registry === 'docker.io' ? hubServer : registry;
}
const helperAnswer = schemas/* object */.Ikc({ Username: schemas/* string */.YjP(), Secret: schemas/* string */.YjP().min(1) });
/** Protocol: docker/docker-credential-helpers, README "Development". */
async function askHelper({ helper, server }, environment) {
    const program = await (0,find_program/* findProgram */.K)(`docker-credential-${helper}`, environment.PATH);
    if (program === undefined)
        return undefined;
    const options = { environment, input: server };
    const answer = await (0,src_process/* probe */.dy)(program, ['get'], options, secondsForHelper).catch(() => undefined);
    if (answer?.exitCode !== 0)
        return undefined;
    try {
        const { Username, Secret } = helperAnswer.parse(JSON.parse(answer.stdout));
        return Username === '<token>'
            ? { identityToken: Secret }
            : { username: Username, password: Secret };
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/container/image-sentences.js
var image_sentences = __webpack_require__(95119);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/container/registry-client.js



/**
 * Opens the way to an image's registry (OCI Distribution Specification; for tokens,
 * distribution/distribution docs/content/spec/auth/token.md and oauth.md).
 */
function openRegistry(image, options) {
    const address = (0,image_reference/* registryAddress */.MA)(image);
    let authorization;
    async function get(path, accept) {
        const asked = async () => {
            const pass = await authorization;
            const headers = { accept, ...(pass === undefined ? {} : { authorization: pass }) };
            const url = `${address}/v2/${image.repository}/${path}`;
            return await fetch(url, { headers, signal: options.signal });
        };
        const response = await asked();
        if (response.status !== 401 || authorization !== undefined)
            return response;
        await response.body?.cancel();
        const challenge = parseChallenge(response.headers.get('www-authenticate') ?? '');
        if (challenge === undefined)
            return response;
        authorization = authorize(challenge, image, options);
        // A failed attempt is not remembered, so that the next one may do better.
        authorization.catch(() => {
            authorization = undefined;
        });
        return await asked();
    }
    return async (path, accept) => {
        let reason = '';
        for (const wait of [0, ...options.pauses]) {
            try {
                await (0,external_node_timers_promises_.setTimeout)(wait, undefined, { signal: options.signal });
                const response = await get(path, accept);
                if (response.ok)
                    return { status: 'found', text: await response.text() };
                await response.body?.cancel();
                if (response.status === 404)
                    return { status: 'absent' };
                if (response.status === 401 || response.status === 403)
                    return { status: 'denied' };
                reason = `it answered with status ${response.status}`;
                if (response.status < 500 && ![408, 429].includes(response.status))
                    break;
            }
            catch (error) {
                if (options.signal.aborted)
                    return { status: 'unreachable', reason: 'it did not answer in time' };
                reason = causeOf(error);
            }
        }
        return { status: 'unreachable', reason };
    };
}
/** @returns undefined for a scheme that we do not speak */
function parseChallenge(header) {
    const scheme = /^\s*(\w+)/.exec(header)?.[1]?.toLowerCase();
    if (scheme === 'basic')
        return { scheme };
    if (scheme !== 'bearer')
        return undefined;
    const parameter = (name) => new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(header)?.[1];
    const realm = parameter('realm');
    return realm === undefined ? undefined : { scheme, realm, service: parameter('service') };
}
/** @returns the value of the header `Authorization`; undefined: there is nothing to offer */
async function authorize(challenge, image, options) {
    const credentials = await options.credentials();
    if (challenge.scheme === 'basic') {
        return credentials === undefined || 'identityToken' in credentials
            ? undefined
            : basic(credentials);
    }
    const realm = new URL(challenge.realm);
    // Whatever a registry names would otherwise get the user's password unencrypted.
    if (realm.protocol !== 'https:' && !(0,image_reference/* isLoopback */.U9)({ ...image, registry: realm.host })) {
        throw new Error('it asks for the password to be sent without encryption');
    }
    const scope = `repository:${image.repository}:pull`;
    const response = await askForToken(realm, challenge.service, scope, credentials, options.signal);
    if ([400, 401, 403].includes(response.status)) {
        await response.body?.cancel();
        return undefined;
    }
    if (!response.ok)
        throw new Error(`its token service answered with status ${response.status}`);
    const { token, access_token: accessToken } = tokenAnswer.parse(await response.json());
    return `Bearer ${token ?? accessToken}`;
}
const tokenAnswer = schemas/* object */.Ikc({ token: schemas/* string */.YjP().optional(), access_token: schemas/* string */.YjP().optional() })
    .refine(({ token, access_token }) => token !== undefined || access_token !== undefined);
/** By GET as everywhere; an identity token is only taken by POST, as OAuth 2 has it. */
async function askForToken(realm, service, scope, credentials, signal) {
    const request = new URLSearchParams({ scope, ...(service === undefined ? {} : { service }) });
    if (credentials !== undefined && 'identityToken' in credentials) {
        request.set('grant_type', 'refresh_token');
        request.set('client_id', 'vllm-incremental-build');
        request.set('refresh_token', credentials.identityToken);
        return await fetch(realm, { method: 'POST', body: request, signal });
    }
    for (const [name, value] of request)
        realm.searchParams.set(name, value);
    const headers = credentials === undefined ? {} : { authorization: basic(credentials) };
    return await fetch(realm, { headers, signal });
}
function basic({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
/** `fetch failed` says nothing; what failed is its cause, of several attempts without a message. */
function causeOf(error) {
    const { cause = error } = error;
    const { message, code } = cause;
    return (message || code || String(cause)).split('\n')[0] ?? '';
}

;// CONCATENATED MODULE: ./build/src/container/registry.js








const usualTimes = { limit: 30_000, pauses: [500, 2000] };
/**
 * Asks an image's registry for the digest of the image for a platform. Two or three small
 * questions; nothing is pulled.
 * @param environment names the user's logins
 * @param signal ends the questions early
 */
async function resolveImage(image, platform, environment, signal, times = usualTimes) {
    const limit = AbortSignal.timeout(times.limit);
    const ask = openRegistry(image, {
        credentials: () => findCredentials(image, environment),
        signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
        pauses: times.pauses,
    });
    try {
        return await resolve(image, platformName(platform), ask);
    }
    catch (error) {
        return unreachable(image, `its answer cannot be read, ${(0,errors/* sentenceOf */.$N)(error).split('\n')[0]}`);
    }
}
async function resolve(image, platform, ask) {
    const named = await part(ask, 'manifests', image.digest ?? image.tag ?? 'latest');
    if (named.status !== 'found')
        return withoutAnswer(image, named);
    const manifest = parseManifest(named.text);
    if (manifest.kind === 'image') {
        const configuration = await part(ask, 'blobs', manifest.configDigest);
        if (configuration.status !== 'found')
            return withoutAnswer(image, configuration);
        const actual = parsePlatform(configuration.text);
        if (actual !== platform)
            return otherPlatform(image, platform, [actual]);
        return found(named.text, manifest.compressedBytes);
    }
    const ours = manifest.images.find((one) => one.platform === platform);
    if (ours === undefined) {
        const others = manifest.images.map((one) => one.platform);
        return otherPlatform(image, platform, others);
    }
    const inner = await part(ask, 'manifests', ours.digest);
    if (inner.status !== 'found')
        return withoutAnswer(image, inner);
    const innerManifest = parseManifest(inner.text);
    if (innerManifest.kind === 'index')
        return unreachable(image, 'it has an index in an index');
    return found(inner.text, innerManifest.compressedBytes);
}
/** @returns what the registry has under a name; where that is a digest, checked against it */
async function part(ask, kind, name) {
    const answer = await ask(`${kind}/${name}`, kind === 'manifests' ? manifestTypes : '*/*');
    if (answer.status !== 'found' || !name.startsWith('sha256:'))
        return answer;
    if (digestOfText(answer.text) === name)
        return answer;
    return { status: 'unreachable', reason: `it sent something else for ${name}` };
}
/** The digest of a manifest is that of its bytes (OCI Distribution Specification, "Digest"). */
function digestOfText(text) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`;
}
function found(text, compressedBytes) {
    return { outcome: 'found', digest: digestOfText(text), compressedBytes };
}
function withoutAnswer(image, answer) {
    switch (answer.status) {
        case 'absent':
            return { outcome: 'absent', sentence: (0,image_sentences/* absentSentence */.$)(image) };
        case 'denied':
            return { outcome: 'absent', sentence: (0,image_sentences/* deniedSentence */.T)(image) };
        case 'unreachable':
            return unreachable(image, answer.reason);
    }
}
function unreachable(image, reason) {
    const name = (0,image_reference/* formatImageReference */.my)(image);
    return {
        outcome: 'unreachable',
        sentence: `${image.registry} cannot be asked for the image ${name}: ${reason}.`,
    };
}
function otherPlatform(image, wanted, actual) {
    const name = (0,image_reference/* formatImageReference */.my)(image);
    return {
        outcome: 'absent',
        sentence: `The image ${name} is not for ${wanted}; it is for ${(0,humanise/* listed */.KE)(actual)}.`,
    };
}

;// CONCATENATED MODULE: ./build/src/container/choose-image.js







/** Every push waits for this, those that touch no kernel too. */
const patience = {
    'asked for': { limit: 30_000, pauses: [500, 2000] },
    'if there is one': { limit: 5000, pauses: [500] },
};
/**
 * Resolves the image to a digest, by its registry and by the engine. Pulls nothing, unless neither
 * can tell.
 * @param name the `image` input; undefined: ours for the CUDA version
 * @param wish how much an image that cannot be seen is worth waiting for
 * @throws InputError where there is no such image
 */
async function chooseImage(name, cudaVersion, engine, log, wish) {
    const { environment } = engine;
    const reference = name === undefined ? ourImage(cudaVersion, environment) : (0,image_reference/* parseImageReference */.o_)(name);
    const shown = name ?? (0,image_reference/* formatImageReference */.my)(reference);
    const [remote, present] = await Promise.all([
        (0,image_reference/* isNameOfThisMachine */.um)(reference)
            ? undefined
            : resolveImage(reference, platformOf(), environment, undefined, patience[wish]),
        findLocalImage(engine, shown),
    ]);
    // An engine may have a way to the registry that we don't, such as a proxy of its daemon's.
    const isUnseen = wish === 'asked for' && present === undefined && remote?.outcome === 'unreachable';
    const isPulled = isUnseen && (await (0,pull/* pullImage */.ZP)(engine, reference, log)).outcome === 'pulled';
    const local = isPulled ? await findLocalImage(engine, shown) : present;
    const { image, warning } = decideImage(shown, reference, remote, local);
    if (warning !== undefined)
        log.warning(warning);
    return image;
}
/**
 * Decides between what a registry has and what is here. The registry's word counts where it gives
 * one, since a tag may have moved; an image that only this machine has is taken by its id.
 * @param remote undefined: no registry was asked
 * @throws InputError where there is neither
 */
function decideImage(name, reference, remote, local) {
    if (remote?.outcome === 'found') {
        const { digest, compressedBytes } = remote;
        const isHere = local?.digest === digest;
        const pinned = isHere ? local.id : (0,image_reference/* formatImageReference */.my)((0,image_reference/* withDigest */.hQ)(reference, digest));
        return { image: { name, pinned, digest, downloadBytes: isHere ? undefined : compressedBytes } };
    }
    if (local !== undefined) {
        const digest = local.digest ?? local.id;
        const image = { name, pinned: local.id, digest, downloadBytes: undefined };
        const isDoubtful = remote?.outcome === 'unreachable';
        return isDoubtful
            ? { image, warning: `${remote.sentence} The image ${name} that is on this machine is used.` }
            : { image };
    }
    const why = remote?.sentence ?? `There is no image ${name} on this machine.`;
    throw new errors/* InputError */.dz(`${why} Accepted for image: one that this machine can pull or has, such as a -devel image of NVIDIA's; without one, toolkit wheels or host.`);
}

// EXTERNAL MODULE: ./build/src/container/engine.js + 1 modules
var container_engine = __webpack_require__(43644);
// EXTERNAL MODULE: ./build/src/toolkit/build-tools.js + 4 modules
var build_tools = __webpack_require__(18161);
// EXTERNAL MODULE: ./build/src/toolkit/requirements.js
var requirements = __webpack_require__(51586);
// EXTERNAL MODULE: ./build/src/toolkit/toolchain-environment.js
var toolchain_environment = __webpack_require__(78307);
;// CONCATENATED MODULE: ./build/src/toolkit/container.js




/**
 * The way to compilers in an image. What it declares, nothing has been pulled for: the image's
 * digest speaks for compilers, Python and uv in it, and exact versions for what is installed besides.
 */
function containerToolkit(context, engine, image, cudaVersion) {
    const { settings, environment } = context;
    let resolved;
    const resolution = () => {
        resolved ??=
            settings.requirements === 'none'
                ? Promise.resolve(undefined)
                : (0,build_tools/* resolveTools */.u$)(context, cudaVersion, settings.pythonVersion.replace(/t$/, ''), []);
        return resolved;
    };
    return {
        kind: 'container',
        where: 'container',
        engine,
        image,
        resolution,
        declare: async () => ({
            toolkit: 'container',
            versions: {
                ...(0,requirements/* relevantVersions */.jz)((await resolution())?.versions ?? {}),
                cuda: (0,cuda_version/* formatCudaVersion */.V$)(cudaVersion),
                image: image.digest,
                python: settings.pythonVersion,
                ...(0,toolchain_environment/* compilerVariables */.h)(environment),
            },
        }),
    };
}

// EXTERNAL MODULE: ./build/src/toolkit/host.js
var host = __webpack_require__(32732);
// EXTERNAL MODULE: ./build/src/toolkit/toolkit-context.js
var toolkit_context = __webpack_require__(94332);
;// CONCATENATED MODULE: ./build/src/toolkit/driver-stub.js




/**
 * C source of a library that has every function of the driver and does nothing: what linking
 * against `-lcuda` needs on a machine without a driver. NVIDIA's installers bring such a stub,
 * their wheels do not.
 * @param header the text of `cuda.h`, which declares functions (`CUresult CUDAAPI cuInit(…)`) and
 *   renames some to their current version (`#define cuMemAlloc cuMemAlloc_v2`)
 */
function driverStubSource(header) {
    const declared = [...header.matchAll(/\bCUDAAPI\s+(cu[A-Z]\w*)\s*\(/g)].map((match) => match[1]);
    const renamed = [...header.matchAll(/^\s*#\s*define\s+cu[A-Z]\w*\s+(cu[A-Z]\w*)\s*$/gm)].map((match) => match[1]);
    const names = [...new Set([...declared, ...renamed])].sort();
    return names.map((name) => `void ${name}(void) {}\n`).join('');
}
/**
 * Builds `lib/stubs/libcuda.so`. Its soname is the real driver's, so that what is linked with it
 * loads the driver where there is one.
 * @param root of the toolkit
 * @param compiler a C compiler
 * @throws BuildError where the compiler fails
 */
async function buildDriverStub(root, compiler, environment) {
    const directory = (0,external_node_path_.join)(root, 'lib', 'stubs');
    const source = (0,external_node_path_.join)(directory, 'libcuda.c');
    await (0,promises_.writeFile)(source, driverStubSource(await (0,promises_.readFile)((0,external_node_path_.join)(root, 'include', 'cuda.h'), 'utf8')));
    const code = await (0,src_process/* show */.WU)(compiler, [
        ...['-shared', '-fPIC', '-O0', '-x', 'c', '-Wl,-soname,libcuda.so.1'],
        ...['-o', (0,external_node_path_.join)(directory, 'libcuda.so'), source],
    ], { environment });
    if (code !== 0)
        throw new errors/* BuildError */.zS(`${compiler} could not build the stub of CUDA's driver.`);
}

// EXTERNAL MODULE: ./build/src/toolkit/host-compiler.js + 3 modules
var host_compiler = __webpack_require__(66422);
;// CONCATENATED MODULE: ./build/src/toolkit/merge-toolkit.js



/** The folders of a CUDA toolkit that compiling and linking use. */
const folders = ['bin', 'include', 'lib', 'nvvm'];
/**
 * The unversioned names that linkers look for: `libcudart.so` → `libcudart.so.13`. Wheels bring
 * only what the loader needs.
 * @param names of the files in one directory
 * @returns link → target, for links that are not there yet
 */
function libraryLinks(names) {
    const present = new Set(names);
    const links = new Map();
    for (const name of [...names].sort()) {
        const link = /^(lib.+\.so)\.\d[\d.]*$/.exec(name)?.[1];
        if (link !== undefined && !present.has(link))
            links.set(link, name);
    }
    return links;
}
/**
 * Merges the trees of NVIDIA's wheels into one toolkit directory as NVIDIA's own installers lay it
 * out. Without it CMake's FindCUDA and torch find no libraries ("Your installed Caffe2 version uses
 * CUDA but I cannot find the CUDA libraries").
 * Files are hard links: nvcc finds the rest of its toolkit from its own real path, which following
 * a symbolic link would lead back into the wheel.
 * @param trees directories of wheels, each with some of bin, include, lib, nvvm; of files with the
 *   same path the first counts
 * @param root an empty directory on the same disk as the trees, or else they are copied
 */
async function mergeToolkit(trees, root) {
    for (const tree of trees) {
        for (const folder of folders)
            await linkTree((0,external_node_path_.join)(tree, folder), (0,external_node_path_.join)(root, folder));
    }
    const libraries = (0,external_node_path_.join)(root, 'lib');
    await (0,promises_.mkdir)((0,external_node_path_.join)(libraries, 'stubs'), { recursive: true });
    for (const [name, target] of libraryLinks(await (0,promises_.readdir)(libraries))) {
        await (0,promises_.symlink)(target, (0,external_node_path_.join)(libraries, name));
    }
    await (0,promises_.symlink)('lib', (0,external_node_path_.join)(root, 'lib64'));
}
async function linkTree(from, to) {
    const entries = await (0,promises_.readdir)(from, { withFileTypes: true }).catch(ifAbsent);
    if (entries.length === 0)
        return;
    await (0,promises_.mkdir)(to, { recursive: true });
    for (const entry of entries) {
        const [source, target] = [(0,external_node_path_.join)(from, entry.name), (0,external_node_path_.join)(to, entry.name)];
        if (entry.isDirectory()) {
            if (entry.name !== '__pycache__')
                await linkTree(source, target);
        }
        else if (!/^__init__\.pyi?$/.test(entry.name)) {
            await linkFile(source, target);
        }
    }
}
async function linkFile(source, target) {
    try {
        await (0,promises_.link)(source, target);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST')
            return;
        // Another disk, too many links, or a disk that knows none.
        if (code !== 'EXDEV' && code !== 'EMLINK' && code !== 'EPERM' && code !== 'ENOTSUP')
            throw error;
        await (0,promises_.copyFile)(source, target, external_node_fs_.constants.COPYFILE_FICLONE);
    }
}
function ifAbsent(error) {
    if (error.code === 'ENOENT')
        return [];
    throw error;
}

// EXTERNAL MODULE: ./build/src/toolkit/publish-directory.js
var publish_directory = __webpack_require__(61537);
// EXTERNAL MODULE: ./build/src/toolkit/toolchain.js + 1 modules
var toolchain = __webpack_require__(29134);
;// CONCATENATED MODULE: ./build/src/toolkit/wheels.js













/** The wheels that hold a compiler and what it always includes; torch depends on the rest. */
const compilerWheels = [
    'nvidia-cuda-nvcc',
    'nvidia-nvvm',
    'nvidia-cuda-crt',
    'nvidia-cuda-cccl',
    'nvidia-cuda-runtime',
];
/** Whether NVIDIA's wheels of this CUDA hold a compiler; those of CUDA 12 hold of it only `ptxas`. */
function wheelsHaveCompiler({ major }) {
    return major >= 13;
}
/** Requirements, as uv takes them, of a toolkit from wheels. */
function wheelRequirements(cudaVersion) {
    return compilerWheels.map((name) => `${name}==${(0,cuda_version/* formatCudaVersion */.V$)(cudaVersion)}.*`);
}
/**
 * The toolkit's directory, named by everything that is merged into it.
 * @param versions package name → exact version, of the whole environment
 */
function toolkitDirectory(cacheDir, cudaVersion, versions) {
    const merged = Object.entries(versions).filter(([name]) => name.startsWith('nvidia-'));
    const digest = (0,src_digest/* digestOf */.o)({ layout: 1, merged: Object.fromEntries(merged) }).slice(0, 16);
    return (0,external_node_path_.join)(cacheDir, 'toolkits', `cuda-${(0,cuda_version/* formatCudaVersion */.V$)(cudaVersion)}-${digest}`);
}
/**
 * Merges the wheels of an environment into a toolkit directory, or takes the one that is there.
 * @param python of the environment
 * @param compiler a C compiler
 * @throws BuildError where the wheels hold no nvcc, or the host has no working compiler
 */
async function provideWheelToolkit(directory, python, compiler, environment, log) {
    await (0,publish_directory/* publishDirectory */.f)(directory, async (temporary) => {
        log.info(`Merging NVIDIA's wheels into ${directory}.`);
        await mergeToolkit(await wheelTrees(python), temporary);
        if (!(await (0,publish_directory/* exists */.t)((0,external_node_path_.join)(temporary, 'bin', 'nvcc')))) {
            throw new errors/* BuildError */.zS("NVIDIA's wheels were installed and hold no nvcc.");
        }
        await buildDriverStub(temporary, compiler, environment);
    });
}
/** The trees of NVIDIA's wheels, the compiler's own (`cu13`) first. */
async function wheelTrees(python) {
    const where = "import sysconfig; print(sysconfig.get_path('purelib'))";
    const root = (0,external_node_path_.join)(await (0,src_process/* ask */.kA)(python, ['-I', '-c', where]), 'nvidia');
    const names = (await (0,promises_.readdir)(root, { withFileTypes: true }))
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name);
    const isCompiler = (name) => (/^cu\d+$/.test(name) ? 0 : 1);
    return names
        .sort((a, b) => isCompiler(a) - isCompiler(b) || (a < b ? -1 : 1))
        .map((name) => (0,external_node_path_.join)(root, name));
}
/** The way to a toolkit from NVIDIA's wheels. */
function wheelToolkit(context, cudaVersion) {
    const { settings, log, environment } = context;
    let tools;
    const openTools = () => {
        tools ??= (0,build_tools/* environmentTools */.zr)(context, cudaVersion, wheelRequirements(cudaVersion));
        return tools;
    };
    return {
        kind: 'wheels',
        where: 'here',
        declare: async () => {
            const [{ versions }, hostCompiler] = await Promise.all([
                openTools(),
                (0,host_compiler/* hostCompilerIdentity */.s5)(environment),
            ]);
            const variables = (0,toolchain_environment/* compilerVariables */.h)(environment);
            return {
                toolkit: 'wheels',
                versions: { ...versions, 'host-compiler': hostCompiler, ...variables },
            };
        },
        provision: async () => {
            const [compiler, { versions, provide }] = await Promise.all([
                (0,toolchain/* requireHostCompiler */.p)(environment),
                openTools(),
            ]);
            const installed = await provide();
            const cudaHome = toolkitDirectory(settings.cacheDir, cudaVersion, versions);
            await provideWheelToolkit(cudaHome, installed.python, compiler, environment, log);
            return await (0,toolchain/* assembleToolchain */.c)(context, 'wheels', cudaHome, installed);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/toolkit/open-toolkit.js









/**
 * Decides where compilers come from, where they are to run on this machine itself.
 * @param setting the `toolkit` input
 * @param wanted the `cuda-version` input; undefined: whatever the host has
 * @param found toolkits on this machine, the preferred first
 * @throws InputError where what is asked for cannot be had, saying what was found and is accepted
 */
function chooseToolkit(setting, wanted, found) {
    const matching = found.find(({ release }) => wanted === undefined || (0,cuda_version/* sameCudaVersion */.I$)(release, wanted));
    const here = found.length === 0
        ? 'there is no nvcc on this machine'
        : `this machine has ${found.map(({ version, cudaHome }) => `CUDA ${version} in ${cudaHome}`).join(', ')}`;
    switch (setting) {
        case 'host':
            if (matching !== undefined)
                return fromHost(matching, 'as asked');
            throw new errors/* InputError */.dz(wanted === undefined
                ? 'toolkit is host, and there is no nvcc in CUDA_HOME, CUDA_PATH, PATH or /usr/local/cuda; accepted: auto, wheels, or a CUDA toolkit in one of these places.'
                : `toolkit is host and cuda-version ${(0,cuda_version/* formatCudaVersion */.V$)(wanted)}, and ${here}; accepted: a cuda-version that is there, or toolkit wheels.`);
        case 'wheels':
            return fromWheels(wanted, 'as asked', here);
        case 'auto':
            if (matching !== undefined)
                return fromHost(matching, 'the machine has it');
            return fromWheels(wanted, here, here);
    }
}
function fromHost(toolkit, why) {
    const because = `CUDA ${toolkit.version} is taken from ${toolkit.cudaHome}: ${why}.`;
    return { kind: 'host', toolkit, because };
}
function fromWheels(wanted, why, here) {
    if (wanted === undefined) {
        throw new errors/* InputError */.dz(`cuda-version is not set and the toolkit comes from NVIDIA's wheels; accepted: a version such as 13.0.`);
    }
    const release = (0,cuda_version/* formatCudaVersion */.V$)(wanted);
    if (!wheelsHaveCompiler(wanted)) {
        throw new errors/* InputError */.dz(`cuda-version is ${release}, NVIDIA's wheels hold a compiler since 13.0 only, and ${here}; accepted: 13.0 or later, or an installed toolkit of ${release}.`);
    }
    return {
        kind: 'wheels',
        cudaVersion: wanted,
        because: `CUDA ${release} is taken from NVIDIA's wheels: ${why}.`,
    };
}
/**
 * Opens the way to the compilers that the settings ask for. Nothing is installed yet.
 * @param environment the one that the program runs in
 * @throws InputError where they cannot be had
 */
async function openToolkit(settings, log, environment = (0,src_process/* ownEnvironment */.am)()) {
    const wanted = settings.cudaVersion === undefined ? undefined : (0,cuda_version/* parseCudaVersion */.vn)(settings.cudaVersion);
    const context = (0,toolkit_context/* openToolkitContext */.e)(settings, log, environment);
    const setting = settings.toolkit;
    if (setting === 'container')
        return await openContainer(context, wanted, 'asked for');
    if (setting === 'auto' && prefersContainer(context)) {
        try {
            return await openContainer(context, wanted, 'if there is one');
        }
        catch (error) {
            if (!(error instanceof errors/* InputError */.dz))
                throw error;
            log.info(`No container is used: ${error.message}`);
        }
    }
    const found = setting === 'wheels' ? [] : await (0,host/* findHostToolkits */.$)(environment, wanted);
    const choice = chooseToolkit(setting, wanted, found);
    log.info(choice.because);
    return choice.kind === 'host'
        ? (0,host/* hostToolkit */.r)(context, choice.toolkit)
        : wheelToolkit(context, choice.cudaVersion);
}
/** In a workflow, a container is what `auto` takes first; an installed fork needs a Python outside. */
function prefersContainer({ settings, environment }) {
    return environment.GITHUB_ACTIONS === 'true' && settings.editableInstall === 'none';
}
/** @throws InputError where there is no engine or no image, saying what would work */
async function openContainer(context, wanted, wish) {
    const { settings, environment, log } = context;
    if (wanted === undefined) {
        throw new errors/* InputError */.dz('cuda-version is not set and toolkit is container; accepted: a version such as 13.0.');
    }
    const engine = await (0,container_engine/* findEngine */.G)(settings.containerEngine, environment);
    const image = await chooseImage(settings.image, wanted, engine, log, wish);
    log.info(`CUDA ${(0,cuda_version/* formatCudaVersion */.V$)(wanted)} is taken from the image ${image.name}, ${image.digest}, by ${engine.kind} ${engine.version}.`);
    return containerToolkit(context, engine, image, wanted);
}

// EXTERNAL MODULE: ./build/src/run/journal.js
var journal = __webpack_require__(25952);
// EXTERNAL MODULE: ./build/src/run/stop-signal.js + 1 modules
var stop_signal = __webpack_require__(23076);
;// CONCATENATED MODULE: ./build/src/run/run.js





















/** Reads the checkout, resolves the toolchain, decides the plan and opens the store. */
async function openRun(given, door) {
    const { log } = door;
    const timeline = (0,report_timeline/* createTimeline */.M)();
    return await timeline.phase('plan', async () => {
        const environment = (0,src_process/* ownEnvironment */.am)();
        const settings = await withArchs(given);
        const { cudaVersion } = settings;
        if (cudaVersion !== undefined)
            checkArchs(settings.cudaArchs, (0,cuda_version/* parseCudaVersion */.vn)(cudaVersion));
        const [{ toolkit, declared }, { repository, cmakeTexts }, resources] = await together([
            declareToolkit(settings, log, environment),
            readCheckout(settings.sourceDir),
            (0,machine_resources/* readResources */.M)(),
        ]);
        const { jobs, nvccThreads, cudaArchs } = settings;
        const parallelism = (0,plan_parallelism/* decideParallelism */.H5)({
            ...resources,
            jobs,
            nvccThreads,
            archs: cudaArchs.length,
        });
        const id = runIdentity(environment);
        const plan = createPlan({
            ...{ settings, repository, cmakeTexts, declared, environment },
            paths: pathsOfBuild(toolkit, repository, settings),
            jobs: parallelism.jobs,
            run: id,
        });
        const { store, trust, reason } = await openCaches(settings, repository, environment, log);
        log.info(`${parallelism.reason} Cache: ${store.kind}, for ${reason}.`);
        return {
            ...{
                settings,
                door,
                log,
                environment,
                repository,
                toolkit,
                plan,
                trust,
                store,
                id,
                timeline,
            },
            workDirectory: (0,work_directory/* workDirectoryPath */._C)(settings.sourceDir),
            journal: (0,journal/* openJournal */._)(log),
            stop: await (0,stop_signal/* watchForStop */.F1)(settings.timeBudget),
            shared: undefined,
            upload: environment.ACTIONS_RUNTIME_TOKEN ? uploadArtifact : undefined,
        };
    });
}
/** A registry or a package index may be asked: it answers while git reads the checkout. */
async function declareToolkit(settings, log, environment) {
    const toolkit = await openToolkit(settings, log, environment);
    return { toolkit, declared: await toolkit.declare() };
}
async function readCheckout(sourceDir) {
    const repository = await (0,machine_repository/* readRepository */.Nu)(sourceDir);
    return { repository, cmakeTexts: await (0,machine_repository/* readCMakeTexts */.yo)(repository) };
}
/** Where compilers will see what compile commands name: in a container, at the same path on every machine. */
function pathsOfBuild({ where }, repository, { sourceDir, cacheDir }) {
    return where === 'here'
        ? { sourceDir, cacheDir }
        : { sourceDir: (0,places/* sourceDirInside */.VL)(repository), cacheDir: places/* places */.zn.cache };
}
/** Decides what this run may read and write, and opens the store for it. */
async function openCaches(settings, repository, environment, log) {
    const origin = (await readWorkflowOrigin(environment)) ?? localOrigin(repository);
    const trust = withinRepository(trustOf(origin, settings.cacheWrite), repository, settings);
    return { trust, ...(await openStore(settings, trust, environment, log)) };
}
/** What saving needs of a run; for the post step, which plans nothing. */
async function openSaving(settings, { log }) {
    const repository = await (0,machine_repository/* readRepository */.Nu)(settings.sourceDir);
    const { store, trust } = await openCaches(settings, repository, (0,src_process/* ownEnvironment */.am)(), log);
    return { settings, repository, store, trust, journal: (0,journal/* openJournal */._)(log) };
}
/** The archs asked for, else those of the GPUs here. */
async function withArchs(settings) {
    if (settings.cudaArchs.length > 0)
        return settings;
    const found = await (0,gpu/* gpuArchs */.q)();
    if (found === undefined || found.length === 0) {
        throw new errors/* InputError */.dz('cuda-archs is not set and this machine has no GPU that could tell; accepted: compute capabilities such as 9.0, 9.0a or 12.0+PTX.');
    }
    return { ...settings, cudaArchs: found };
}
/** @returns run id and attempt in a workflow, else a random text */
function runIdentity(environment) {
    const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = environment;
    return run === undefined ? (0,external_node_crypto_.randomUUID)() : `${run}-${attempt ?? '1'}`;
}
async function readWorkflowOrigin(environment) {
    const path = environment.GITHUB_EVENT_PATH;
    const payload = path === undefined
        ? undefined
        : await (0,promises_.readFile)(path, 'utf8')
            .then(JSON.parse, () => undefined)
            .catch(() => undefined);
    return workflowOrigin(environment, payload);
}
function localOrigin({ ref, defaultRef }) {
    const branch = (name) => name?.replace(/^refs\/heads\//, '');
    return { kind: 'local', branch: branch(ref), defaultBranch: branch(defaultRef) };
}
/**
 * A directory may serve several repositories, so that its scopes carry the repository's name;
 * GitHub's service keeps repositories apart itself.
 */
function withinRepository(trust, { name }, settings) {
    if (settings.cache === 'github')
        return trust;
    const scope = (ref) => `${name} ${ref}`;
    const write = trust.write === undefined ? undefined : scope(trust.write);
    return { ...trust, read: trust.read.map(scope), write };
}


/***/ }),

/***/ 23076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pz: () => (/* binding */ stopSentences),
  F1: () => (/* binding */ watchForStop)
});

// UNUSED EXPORTS: reserveForSaving

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/machine/process-tree.js
var process_tree = __webpack_require__(12083);
;// CONCATENATED MODULE: ./build/src/machine/job-start.js


/** Clock ticks per second of `/proc`: USER_HZ, 100 on every Linux that runners use (proc(5)). */
const ticksPerSecond = 100;
/**
 * When this job started: a time budget counts from there, since checkout and other steps spend the
 * same six hours. The runner tells no step, but its worker process lives exactly as long as the job.
 * @param read the facts of a process, undefined where there is none
 * @param bootTime when the machine started; milliseconds since the epoch
 * @returns milliseconds since the epoch, undefined outside a runner
 */
async function jobStart(pid = process.pid, read = process_tree/* readProcess */.Wv, bootTime = readBootTime) {
    for (let at = pid; at !== undefined && at > 0;) {
        const found = await read(at);
        if (found?.name === 'Runner.Worker') {
            const boot = await bootTime();
            return boot && boot + (Number(found.started) * 1000) / ticksPerSecond;
        }
        at = found?.parent;
    }
    return undefined;
}
async function readBootTime() {
    const text = await (0,promises_.readFile)('/proc/stat', 'utf8').catch(() => '');
    const seconds = /^btime (\d+)$/m.exec(text)?.[1];
    return seconds === undefined ? undefined : Number(seconds) * 1000;
}

;// CONCATENATED MODULE: ./build/src/run/stop-signal.js

/** The end of the build in the words of its cause. */
const stopSentences = {
    budget: 'The time budget ended the build.',
    cancelled: 'The build was interrupted.',
};
/**
 * The share of the budget, in seconds, that is kept for saving what was compiled: a tenth, at most
 * ten minutes, for a build tree of several gigabytes takes some.
 */
function reserveForSaving(budget) {
    return Math.min(600, budget * 0.1);
}
/**
 * Watches for SIGINT and SIGTERM (a cancelled job, Ctrl-C) and for the end of the time budget.
 * @param budget seconds from the start of the job; undefined: no limit
 */
async function watchForStop(budget) {
    const controller = new AbortController();
    let cause;
    const stop = (why) => () => {
        cause ??= why;
        controller.abort();
    };
    const cancelOnce = stop('cancelled');
    const cancel = () => {
        // Whoever asks twice does not want to wait for an orderly end.
        if (cause === 'cancelled')
            process.exit(130);
        cancelOnce();
    };
    process.on('SIGINT', cancel);
    process.on('SIGTERM', cancel);
    let timer;
    if (budget !== undefined) {
        const begun = (await jobStart()) ?? Date.now() - process.uptime() * 1000;
        const left = begun + (budget - reserveForSaving(budget)) * 1000 - Date.now();
        timer = setTimeout(stop('budget'), Math.max(0, Math.min(left, 2 ** 31 - 1)));
        timer.unref();
    }
    return {
        signal: controller.signal,
        cause: () => cause,
        close: () => {
            process.off('SIGINT', cancel);
            process.off('SIGTERM', cancel);
            clearTimeout(timer);
        },
    };
}


/***/ }),

/***/ 94332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ openToolkitContext)
/* harmony export */ });
/* harmony import */ var _uv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4245);

/** What every way to a toolkit needs, with a uv that is found or installed when it is first asked for. */
function openToolkitContext(settings, log, environment) {
    let uv;
    return {
        ...{ settings, log, environment },
        uv: () => {
            uv ??= (0,_uv_js__WEBPACK_IMPORTED_MODULE_0__/* .findUv */ .d)(settings.cacheDir, environment, log);
            return uv;
        },
    };
}


/***/ }),

/***/ 4245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findUv)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19948);
/* harmony import */ var _compare_versions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61573);
/* harmony import */ var _find_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60568);
/* harmony import */ var _program_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90897);
/* harmony import */ var _publish_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61537);







/** Installed where the machine has none that is recent enough. */
const pinnedVersion = '0.13.9';
/** The first that knows the CUDA 13 backend of torch. */
const oldestAccepted = '0.9.0';
/**
 * The environment of uv: Pythons that it downloads lie with everything else of ours, so that their
 * paths, which compile commands hold, are the same in every run. What the user set stays.
 */
function uvEnvironment(environment, cacheDir) {
    return {
        UV_PYTHON_INSTALL_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cacheDir, 'python'),
        UV_NO_PROGRESS: '1',
        ...environment,
    };
}
/**
 * Finds uv on PATH, or installs one below the cache directory by the machine's own Python.
 * @throws BuildError telling what to install, where neither works
 */
async function findUv(cacheDir, environment, log) {
    const ours = uvEnvironment(environment, cacheDir);
    const onPath = await (0,_find_program_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .K)('uv', environment.PATH);
    if (onPath !== undefined && (await isRecent(onPath)))
        return { path: onPath, environment: ours };
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cacheDir, 'tools', `uv-${pinnedVersion}`);
    const installed = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'bin', 'uv');
    if (!(await (0,_publish_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .exists */ .t)(installed))) {
        await (0,_publish_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .publishDirectory */ .f)(directory, (target) => installUv(target, environment, log));
    }
    return { path: installed, environment: ours };
}
async function isRecent(uv) {
    const version = await (0,_program_version_js__WEBPACK_IMPORTED_MODULE_4__/* .versionOf */ .E)(uv, (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .ownEnvironment */ .am)());
    return version !== undefined && (0,_compare_versions_js__WEBPACK_IMPORTED_MODULE_6__/* .compareVersions */ .Z)(version, oldestAccepted) >= 0;
}
/**
 * `pip install --target` also works on a Python that its distribution manages (PEP 668); one
 * without pip may still have `venv`.
 */
async function installUv(target, environment, log) {
    const python = await (0,_find_program_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .K)('python3', environment.PATH);
    if (python === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS(missing('there is no python3 to install it with'));
    const wanted = ['--quiet', '--disable-pip-version-check', '--no-deps', `uv==${pinnedVersion}`];
    if ((await (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .askIfPossible */ .k2)(python, ['-m', 'pip', '--version'], { environment })) !== undefined) {
        const args = ['-m', 'pip', 'install', '--target', target, ...wanted];
        if ((await (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(python, args, { environment })) === 0)
            return;
    }
    else {
        log.debug(`${python} has no pip; making a virtual environment for uv.`);
        const venv = await (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(python, ['-m', 'venv', target], { environment });
        const pip = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(target, 'bin', 'python');
        if (venv === 0 &&
            (await (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(pip, ['-m', 'pip', 'install', ...wanted], { environment })) === 0) {
            return;
        }
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS(missing(`installing it with ${python} failed`));
}
function missing(why) {
    return `uv ${oldestAccepted} or newer is not on PATH and ${why}; install uv (https://docs.astral.sh/uv/getting-started/installation/, or the step astral-sh/setup-uv) or python3 with pip.`;
}


/***/ }),

/***/ 45926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   EA: () => (/* binding */ rootGuard),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Jq: () => (/* binding */ followingLinks),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Whether `path` lies in `directory`, judged by the names alone. Both absolute and without `..`.
 * A directory does not lie in itself.
 */
function isInside(path, directory) {
    return path.startsWith(directory.endsWith('/') ? directory : `${directory}/`);
}
/** @returns `path` relative to `directory`, both absolute; undefined where it does not lie below */
function pathBelow(directory, path) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
    return name === '' || name === '..' || name.startsWith('../') ? undefined : name;
}
/** Whether a path leads through `.git`, `.github` or their like, where no generator writes. */
function isHidden(path) {
    return path.split('/').some((part) => part.startsWith('.'));
}
/** A path for a reader: relative to the checkout where it lies in it, else as it is. */
function shownPath(path, sourceDir) {
    return isInside(path, sourceDir) ? path.slice(sourceDir.length + 1) : path;
}
/**
 * A guard against paths that a damaged or crafted ledger names: says whether a path really lies in
 * one of the roots once every symbolic link on the way is followed.
 * @param roots absolute paths; those that do not exist hold nothing.
 * @param followLinks to be shared by guards that are asked for the same paths
 */
function rootGuard(roots, followLinks = followingLinks()) {
    const real = roots.flatMap((root) => realPath(root) ?? []);
    return (path) => {
        if (!path.startsWith('/') || node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path) !== path)
            return false;
        const target = followLinks(path);
        return target !== undefined && real.some((root) => isInside(target, root));
    };
}
/** Reads each directory once, rather than to look at each of its files. */
function followingLinks() {
    const known = new Map();
    return (path) => {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        let directory = known.get(parent);
        if (directory === undefined) {
            const real = realDirectory(parent);
            directory = { real, isLink: real === undefined ? () => false : linksIn(real) };
            known.set(parent, directory);
        }
        const { real, isLink } = directory;
        if (real === undefined)
            return undefined;
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
        const entry = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(real, name);
        return isLink(name) ? (realPath(entry) ?? entry) : entry;
    };
}
function linksIn(directory) {
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true });
        const links = new Set(entries.flatMap((entry) => (entry.isSymbolicLink() ? entry.name : [])));
        return (name) => links.has(name);
    }
    catch {
        // Not there, a file, or one that may be passed through and not read.
        return (name) => isLink(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(directory, name));
    }
}
/** Follows the links of the part that exists; undefined where a link in it leads nowhere. */
function realDirectory(path) {
    const real = realPath(path);
    if (real !== undefined || path === '/')
        return real;
    if (isLink(path))
        return undefined;
    const parent = realDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    return parent === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(parent, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
function isLink(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    }
    catch {
        return false; // Below a file.
    }
}


/***/ })

};
