export const id = 68;
export const ids = [68];
export const modules = {

/***/ 66821:
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
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72428);



/**
 * Whether `path` is below `directory`, comparing names only. Both are absolute and have no `..`. A
 * directory is not inside itself.
 */
function isInside(path, directory) {
    return path.startsWith(directory.endsWith('/') ? directory : `${directory}/`);
}
/** @returns `path` relative to `directory`, both absolute; undefined if it is not below it */
function pathBelow(directory, path) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
    return name === '' || name === '..' || name.startsWith('../') ? undefined : name;
}
/**
 * Whether any part of a path starts with a dot, such as `.git` or `.github`. Generators do not
 * write there.
 */
function isHidden(path) {
    return path.split('/').some((part) => part.startsWith('.'));
}
/** A path as messages show it: relative to the checkout if it is inside, else unchanged. */
function shownPath(path, sourceDir) {
    return isInside(path, sourceDir) ? path.slice(sourceDir.length + 1) : path;
}
/**
 * Guards against paths from a damaged or crafted input record. The returned function says whether a
 * path, with every symbolic link resolved, is inside one of the roots.
 * @param roots absolute paths; a root that does not exist contains nothing
 * @param followLinks shared by guards that check the same paths
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
/** Resolves links by listing each directory once instead of checking each of its files. */
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
        // Absent, not a directory, or a directory that can be entered but not listed.
        return (name) => isLink(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(directory, name));
    }
}
/** Resolves the part of a path that exists; undefined if a link in it is broken. */
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
    return (0,_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .C)(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path));
}
function isLink(path) {
    // It throws where a parent is a file.
    return (0,_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .C)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink()) ?? false;
}


/***/ }),

/***/ 52135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRepository)
/* harmony export */ });
/* unused harmony export repositoryName */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89862);
/* harmony import */ var _lib_programs_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49490);
/* harmony import */ var _work_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93860);
/* harmony import */ var _working_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87402);





/**
 * Reads a checkout through git. The index already has the object ids of most files. Hashed are those
 * that differ from it or that git does not track, those whose edits a flag of the index hides, and
 * those that a filter may have written with another content than the object's.
 * @throws InputError if the directory is no git checkout, or if git tracks files in this program's
 *   own folder. Any other failure of git is thrown too: an empty list would give a valid-looking
 *   wrong key.
 */
async function readRepository(sourceDir) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(sourceDir);
    const git = (...args) => (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_2__/* .capture */ .Fg)('git', ['-C', directory, ...args]);
    const gitIfPossible = (...args) => (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_2__/* .captureIfPossible */ .jV)('git', ['-C', directory, ...args]);
    if ((await gitIfPossible('rev-parse', '--git-dir')) === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`source-dir is ${directory}, which is no git checkout (or git is missing or refuses its owner, see safe.directory); a checkout with at least one commit is accepted.`);
    }
    const commit = await gitIfPossible('rev-parse', '--verify', 'HEAD');
    if (commit === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`source-dir ${directory} has no commit yet; one is needed.`);
    }
    const [root, prefix, gitDirectory, index, differing, others, staged, ref, defaultBranch, remote] = await Promise.all([
        git('rev-parse', '--show-toplevel'),
        git('rev-parse', '--show-prefix'),
        git('rev-parse', '--git-common-dir'),
        git('ls-files', '--stage', '-v', '-z'),
        git('ls-files', '--modified', '--deleted', '-z'),
        git('ls-files', '--others', '--exclude-standard', '-z'),
        git('diff-index', '--cached', '--name-only', '-z', 'HEAD', '--', '.'),
        gitIfPossible('symbolic-ref', '--quiet', 'HEAD'),
        gitIfPossible('rev-parse', '--abbrev-ref', 'origin/HEAD'),
        gitIfPossible('config', '--get', 'remote.origin.url'),
    ]);
    const indexed = parseIndex(index);
    const tracked = new Set(indexed.map((file) => file.path));
    (0,_work_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .requireUntracked */ .zk)(tracked, _work_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .workDirectoryName */ .GC);
    const changed = [...split(differing), ...split(others)];
    const filtered = await (0,_working_files_js__WEBPACK_IMPORTED_MODULE_4__/* .filteredPaths */ .aL)(directory, [...tracked]);
    const hidden = indexed.filter(({ isHidden }) => isHidden);
    const submodules = indexed.filter(({ mode }) => mode === _working_files_js__WEBPACK_IMPORTED_MODULE_4__/* .submodule */ .bz);
    const looked = new Set([
        ...changed,
        ...filtered,
        ...[...hidden, ...submodules].map(({ path }) => path),
    ]);
    const present = await (0,_working_files_js__WEBPACK_IMPORTED_MODULE_4__/* .hashWorkingFiles */ .H)(directory, prefix, [...looked]);
    const unchanged = indexed
        .filter(({ path }) => !looked.has(path))
        .map(({ path, mode, id }) => ({ path, mode, id }));
    const files = await (0,_working_files_js__WEBPACK_IMPORTED_MODULE_4__/* .followLinks */ .n1)(directory, [...unchanged, ...present]);
    return {
        directory,
        root,
        gitDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, gitDirectory),
        files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
        tracked,
        dirty: changed.length > 0 || staged.length > 0 || hidden.some(differsFrom(present)),
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
/** Parses `git ls-files --stage -v -z`: `tag mode id stage<TAB>path`. */
function parseIndex(text) {
    return split(text).map((line) => {
        const tab = line.indexOf('\t');
        const [tag, mode, id] = line.slice(0, tab).split(' ');
        if (tab < 0 || tag === undefined || mode === undefined || id === undefined) {
            throw new Error(`git ls-files wrote a line that cannot be read: ${JSON.stringify(line)}`);
        }
        return { path: line.slice(tab + 1), mode, id, isHidden: /^[a-zS]$/.test(tag) };
    });
}
/** @returns whether a file of the index is there with another content */
function differsFrom(present) {
    const ids = new Map(present.map(({ path, id }) => [path, id]));
    return ({ path, id }) => (ids.get(path) ?? id) !== id;
}
/**
 * `owner/name` from a remote's URL, else the folder's name.
 * @example repositoryName('git@github.com:vllm-project/vllm.git', '/src') === 'vllm-project/vllm'
 */
function repositoryName(remote, directory) {
    const path = remote
        ?.trim()
        .replace(/\/+$/, '')
        .replace(/\.git$/, '')
        // User information before the host may contain a password.
        .replace(/^[a-z][a-z0-9+.-]*:\/\/(?:.*@)?/i, '//')
        .match(/[/:]([^/:@]+\/[^/:@]+)$/);
    return path?.[1] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(directory);
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
/* harmony export */   v7: () => (/* binding */ stagingDirectory),
/* harmony export */   zk: () => (/* binding */ requireUntracked)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89862);



/** Name of the folder in the checkout that holds this program's own files. */
const workDirectoryName = '.vllm-incremental-build';
/** Absolute path of the folder, which need not exist. */
function workDirectoryPath(sourceDir) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sourceDir, workDirectoryName);
}
/**
 * Absolute path below the work directory where one run unpacks what it fetches.
 * @param id as `Run.id`
 */
function stagingDirectory(workDirectory, id) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDirectory, 'staging', id);
}
/** Absolute path of a compiler cache's files that belong to one run only. */
function compilerCacheRunPath(workDirectory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDirectory, 'compiler-cache', 'run');
}
/**
 * Creates the work directory. It is on the checkout's disk, so that files unpacked in it can be
 * renamed into place. Its own `.gitignore` keeps it out of `git status` without touching the fork's
 * files.
 * @returns its absolute path
 * @throws InputError if it is a link or a file
 */
async function openWorkDirectory(sourceDir) {
    const directory = workDirectoryPath(sourceDir);
    await requireOwnDirectory(directory);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
    // Never overwrite: an existing file may be a link.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => { });
    return directory;
}
/**
 * Checks that a folder of ours is not something else in the checkout: through a committed link, we
 * would write and delete wherever it points.
 * @throws InputError if it exists and is not a directory
 */
async function requireOwnDirectory(directory) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(directory).catch(() => undefined);
    if (found === undefined || found.isDirectory())
        return;
    const what = found.isSymbolicLink() ? 'a symbolic link' : 'no directory';
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${directory} is ${what}; this program keeps its own files there: remove it from the checkout.`);
}
/**
 * Checks that git tracks nothing in a place that this program writes and empties: it would mistake
 * such files for its own, or delete them.
 * @param tracked paths that git tracks, relative to the checkout
 * @param place relative to the checkout
 * @throws InputError naming the first tracked file there
 */
function requireUntracked(tracked, place) {
    for (const path of tracked) {
        if (path !== place && !path.startsWith(`${place}/`))
            continue;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`git tracks ${path}, and ${place} belongs to the build; take it out with git rm -r --cached ${place}.`);
    }
}


/***/ }),

/***/ 87402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ hashWorkingFiles),
/* harmony export */   aL: () => (/* binding */ filteredPaths),
/* harmony export */   bz: () => (/* binding */ submodule),
/* harmony export */   n1: () => (/* binding */ followLinks)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _lib_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39509);
/* harmony import */ var _lib_files_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66821);
/* harmony import */ var _lib_programs_process_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49490);







/** Git's modes of a submodule and of a symbolic link. */
const submodule = '160000';
const link = '120000';
/** Attributes by which a file's content differs from its object's; see gitattributes(5). */
const attributes = ['filter', 'working-tree-encoding', 'ident', 'eol', 'text'];
/**
 * Finds the files that git may have written with another content than their object's: those of Git
 * LFS and other filters, of an encoding, and those with other line ends.
 * @param paths relative to the directory
 */
async function filteredPaths(directory, paths) {
    const config = (name) => (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_6__/* .captureIfPossible */ .jV)('git', ['-C', directory, 'config', '--get', name]);
    const [text, autocrlf, eol] = await Promise.all([
        (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_6__/* .capture */ .Fg)('git', ['-C', directory, 'check-attr', '--stdin', '-z', ...attributes], {
            input: paths.join('\0'),
        }),
        config('core.autocrlf'),
        config('core.eol'),
    ]);
    const fields = text.split('\0');
    return paths.filter((_, index) => {
        const values = attributes.map((_, place) => fields[(index * attributes.length + place) * 3 + 2]);
        return isFiltered(values, { autocrlf: autocrlf === 'true', crlf: eol === 'crlf' });
    });
}
/** @param values of {@link attributes}, as `git check-attr` prints them */
function isFiltered(values, { autocrlf, crlf }) {
    const isGiven = (value) => value !== 'unspecified' && value !== 'unset';
    const [filter, encoding, ident, eol, text] = values;
    if ([filter, encoding, ident].some(isGiven) || eol === 'crlf')
        return true;
    if (eol === 'lf' || text === 'unset')
        return false;
    return autocrlf || (crlf && text !== 'unspecified');
}
/**
 * Reads what is in the working tree. The id of a file is that of the content as it is there, so that
 * a file edited here and the same content committed later are the same kernel input.
 * @param prefix of the directory in the repository, as `git rev-parse --show-prefix` prints it
 * @returns without the paths at which there is nothing, such as submodules that were not fetched
 */
async function hashWorkingFiles(directory, prefix, paths) {
    const hash = async (options, input) => await (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_6__/* .capture */ .Fg)('git', ['-C', directory, 'hash-object', ...options], { input });
    const present = await Promise.all(paths.map(async (path) => ({
        path,
        facts: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, path)).catch(() => undefined),
    })));
    const regular = present.filter(({ facts }) => facts?.isFile());
    const lines = regular.map(({ path }) => quoted(`${prefix}${path}`)).join('\n');
    const ids = lines === '' ? [] : (await hash(['--no-filters', '--stdin-paths'], lines)).split('\n');
    const files = regular.map(({ path, facts }, index) => ({
        path,
        mode: (facts?.mode ?? 0) & 0o100 ? '100755' : '100644',
        id: ids[index] ?? '',
    }));
    for (const { path, facts } of present) {
        if (facts?.isSymbolicLink()) {
            const id = await hash(['--stdin'], await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, path)));
            files.push({ path, mode: link, id });
        }
        else if (facts?.isDirectory() && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, path, '.git'))) {
            files.push({ path, mode: submodule, id: await commitOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, path)) });
        }
    }
    return files;
}
/**
 * @returns the commit of a submodule, or of another repository in the checkout; a unique text, so
 *   that every key misses, where its files differ from the commit
 */
async function commitOf(repository) {
    const git = (...args) => (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_6__/* .captureIfPossible */ .jV)('git', ['-C', repository, ...args]);
    const [commit, status] = await Promise.all([
        git('rev-parse', '--verify', 'HEAD'),
        git('status', '--porcelain', '--ignore-submodules=none'),
    ]);
    return commit !== undefined && status === '' ? commit : `changed-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
}
/**
 * A path as git reads it from a line of its own, relative to the top of the repository wherever git
 * is started: any name may hold a quote or the end of a line.
 */
function quoted(path) {
    const escaped = path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
    return `"${escaped}"`;
}
/**
 * Adds to the id of each link what it leads to, since a build reads that: a file or a directory of
 * the checkout, or a file elsewhere. A directory elsewhere has a unique id, so that every key misses.
 * @param files of the whole source directory
 */
async function followLinks(directory, files) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(directory);
    const ids = new Map(files.map(({ path, mode, id }) => [path, `${mode} ${id}`]));
    return await Promise.all(files.map(async (file) => {
        if (file.mode !== link)
            return file;
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, file.path)).catch(() => undefined);
        if (target === undefined)
            return file;
        const path = (0,_lib_files_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .pathBelow */ .Br)(root, target);
        const found = path === undefined ? undefined : (ids.get(path) ?? below(`${path}/`));
        return { ...file, id: `${file.id} ${found ?? (await idElsewhere(target))}` };
    }));
    /** @returns undefined where git lists nothing in that directory */
    function below(prefix) {
        const inside = [...ids].filter(([path]) => path.startsWith(prefix));
        return inside.length === 0 ? undefined : (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .o)(inside.toSorted());
    }
}
async function idElsewhere(path) {
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path)).isFile())
        return `changed-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    return await (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_6__/* .capture */ .Fg)('git', ['hash-object', '--no-filters', '--', path]);
}


/***/ }),

/***/ 76719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readCMakeTexts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14006);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90467);
/* harmony import */ var _machine_working_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87402);






const presetDocument = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ include: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).optional() });
const isCMakeFile = picomatch__WEBPACK_IMPORTED_MODULE_4__(['**/CMakeLists.txt', '**/*.cmake'], { dot: true });
const presetFiles = ['CMakePresets.json', 'CMakeUserPresets.json'];
/**
 * Reads what CMake reads in the repository: its files in CMake's language, committed presets, and
 * the files that presets include.
 * @returns path → content, as it is now; the path of an included file that is none of the
 *   repository's is absolute
 */
async function readCMakeTexts({ directory, files, tracked, }) {
    const texts = {};
    const read = async (path) => {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path), 'utf8').catch(() => undefined);
        if (text !== undefined)
            texts[path] = text;
    };
    for (const { path, mode } of files) {
        if (isCMakeFile(path) && mode !== _machine_working_files_js__WEBPACK_IMPORTED_MODULE_2__/* .submodule */ .bz)
            await read(path);
    }
    const known = new Set(files.map(({ path }) => path));
    const presets = new Set(presetFiles.filter((path) => tracked.has(path)));
    // A set goes on with what is added to it meanwhile.
    for (const path of presets) {
        await read(path);
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path));
        for (const included of (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_5__/* .readJson */ .V)(texts[path] ?? '', presetDocument)?.include ?? []) {
            const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, included);
            const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, place);
            presets.add(known.has(name) ? name : place);
        }
    }
    return texts;
}


/***/ }),

/***/ 78812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   Zq: () => (/* binding */ unmatchedGlobs),
/* harmony export */   i8: () => (/* binding */ kernelInputsOf),
/* harmony export */   v0: () => (/* binding */ digestOfFiles)
/* harmony export */ });
/* unused harmony exports selectKernelInputs, withoutBuildTrees */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);



/**
 * Where kernel builds of vLLM and its forks keep what they read. The patterns are wide on purpose:
 * a file too many costs a look into the build tree, a file too few would be a stale kernel. Other
 * files that a build read are recorded with its products and checked at the next hit. Source:
 * vLLM's own list in docker/Dockerfile (stage csrc-build) and its CMakeLists.txt.
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
/** Never read by a kernel build, even if other patterns match. */
const kernelInputExceptions = ['**/*.md', '{docs,tests,benchmarks,examples}/**'];
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
/**
 * The kernel inputs of a checkout: chosen from the files that git lists, without what a build made
 * there.
 */
function kernelInputsOf({ files, tracked }, cmakeTexts, extraGlobs) {
    return selectKernelInputs(withoutBuildTrees(files, tracked), cmakeTexts, extraGlobs);
}
/** @returns the globs that match none of the files */
function unmatchedGlobs(files, globs) {
    return globs.filter((glob) => {
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_2__(glob, { dot: true });
        return !files.some(({ path }) => matches(path));
    });
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
/** @returns path → object id */
function idsOf(files) {
    return Object.fromEntries(files.map(({ path, id }) => [path, id]));
}


/***/ })

};
