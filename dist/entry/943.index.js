export const id = 943;
export const ids = [943];
export const modules = {

/***/ 56918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hY: () => (/* binding */ hasEnded),
  od: () => (/* binding */ removeContainer),
  RV: () => (/* binding */ socketName),
  YI: () => (/* binding */ startContainer)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/execa/index.js + 137 modules
var execa = __webpack_require__(98194);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lib/programs/process.js
var programs_process = __webpack_require__(49490);
// EXTERNAL MODULE: ./build/src/container/protocol/link.js
var protocol_link = __webpack_require__(37368);
// EXTERNAL MODULE: ./build/src/container/protocol/marked-log.js
var marked_log = __webpack_require__(25423);
;// CONCATENATED MODULE: ./build/src/container/engine/run-arguments.js
/**
 * The arguments of `docker run` and `podman run`. Pure.
 *
 * The network is the machine's, because a build uses the same indexes and proxies inside as
 * outside, some of them on the loopback interface. `--init` reaps the processes that compilers
 * leave behind. SELinux is disabled for the container: it would hide mounted files, and relabelling
 * a checkout would change it (podman-run(1), `label=disable`).
 */
function runArguments(facts) {
    const { engine, name, image, mounts, limits, gpus, command, directory } = facts;
    const [program, ...rest] = command;
    return [
        ...['run', '--rm', '--init', '--name', name, '--label', 'vllm-incremental-build'],
        ...['--pull', 'never', '--network', 'host', '--security-opt', 'label=disable'],
        ...['--pids-limit', '-1'],
        ...userArguments(facts),
        ...mounts.flatMap((mount) => ['--mount', mountArgument(mount)]),
        ...(limits.memoryBytes === undefined ? [] : ['--memory', String(limits.memoryBytes)]),
        ...(limits.cores === undefined ? [] : ['--cpus', String(limits.cores)]),
        ...(gpus === 'all' ? gpuArguments[engine] : []),
        ...['--workdir', directory, '--entrypoint', program, image, ...rest],
    ];
}
const gpuArguments = {
    docker: ['--gpus', 'all'],
    // https://docs.nvidia.com/datacenter/cloud-native/container-toolkit/latest/cdi-support.html
    podman: ['--device', 'nvidia.com/gpu=all'],
};
/** Files written must belong to the runner's user, or the next step cannot remove them. */
function userArguments({ engine, rootless, user: { uid, gid } }) {
    if (rootless && engine === 'docker')
        return ['--user', '0:0'];
    return [...(rootless ? ['--userns', 'keep-id'] : []), '--user', `${uid}:${gid}`];
}
/** Both engines parse the value as one line of CSV, which quotes commas (docker run, `--mount`). */
function mountArgument({ outside, inside, writable }) {
    const fields = ['type=bind', `source=${outside}`, `target=${inside}`];
    return [...fields, ...(writable ? [] : ['readonly'])]
        .map((field) => (/[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
        .join(',');
}

// EXTERNAL MODULE: ./build/src/inputs/toolkit-names.js
var toolkit_names = __webpack_require__(49816);
// EXTERNAL MODULE: ./build/src/container/engine/path-mapping.js
var path_mapping = __webpack_require__(56938);
;// CONCATENATED MODULE: ./build/src/container/engine/start-problems.js


/** Messages of engines and loaders → a sentence that says who has to fix what. */
const problems = [
    [
        /version `(GLIBC|GLIBCXX|CXXABI)_[\d.]+' not found/,
        (image) => `The image ${image} is older than this program's Node runs on; accepted: an image with glibc 2.28 or newer, as Ubuntu 20.04, Debian 10 and Rocky Linux 8 have it.`,
    ],
    [
        /exec format error/i,
        (image) => `The image ${image} is for another processor than this machine's; accepted: an image for ${process.arch === 'arm64' ? 'linux/arm64' : 'linux/amd64'}.`,
    ],
    [
        /libstdc\+\+\.so\.6: cannot open shared object file/,
        (image) => `The image ${image} has no C++ library, which this program's Node and every compiler need; accepted: an image with g++.`,
    ],
    [
        new RegExp(`${path_mapping/* places */.zn.node}.*no such file or directory|no such file or directory.*${path_mapping/* places */.zn.node}`, 'i'),
        (image) => `The image ${image} cannot run this program's Node, which needs glibc; accepted: an image of Ubuntu, Debian, Rocky Linux or another distribution with glibc.`,
    ],
    [
        /(bind source path does not exist|statfs .*no such file|error mounting)/i,
        () => `The container engine does not see this machine's files, as one on another machine would not; accepted: an engine on this machine, or toolkit ${toolkit_names/* toolkitsHere */.m_.join(' or ')}.`,
    ],
    [
        /could not select device driver|unresolvable CDI devices|nvidia-container-cli/i,
        () => 'container-gpus is all, and the engine has no way to GPUs; accepted: container-gpus none, which compiling needs none of, or an engine with the NVIDIA Container Toolkit.',
    ],
];
/**
 * Explains why a container did not start.
 * @param said the last lines of output from the engine and from what it started
 * @returns one sentence: why it did not start and what would work
 */
function whyNotStarted(said, image, engine) {
    const known = problems.find(([pattern]) => pattern.test(said));
    if (known !== undefined)
        return known[1](image);
    const lines = said.trim().split('\n');
    const telling = lines.findLast((line) => /\berror\b/i.test(line)) ?? lines.at(-1) ?? '';
    const last = telling.trim().replace(/^Error: /, '');
    return `${engine.kind} could not start a container of ${image}: ${last === '' ? 'it said nothing.' : last}`;
}

;// CONCATENATED MODULE: ./build/src/container/engine/start.js










/** Name of the socket in the exchange directory. */
const socketName = 'socket';
/** How many of the last lines of output are used to explain a failed start. */
const rememberedLines = 20;
/**
 * Starts a container whose main process is this program, and waits until it connects. The engine's
 * client only carries output; afterwards its exit and its exit code have no meaning.
 * @param exchange absolute path of the exchange directory, which is mounted
 * @param onMessage called for every message from inside
 * @throws BuildError with one sentence if the container does not start
 */
async function startContainer(engine, facts, exchange, mapping, log, onMessage) {
    const connected = Promise.withResolvers();
    const server = (0,external_node_net_.createServer)((socket) => {
        // Only one connection is accepted: a later one is not from the program that we started.
        server.close();
        const link = (0,protocol_link/* openLink */.F)(socket, (message) => onMessage(message, link));
        connected.resolve(link);
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject).listen((0,external_node_path_.join)(exchange, socketName), resolve);
    });
    const last = [];
    const client = (0,execa/* execa */.Ho)(engine.path, runArguments(facts), {
        env: { ...engine.environment },
        extendEnv: false,
        stdin: 'ignore',
        reject: false,
        buffer: false,
        all: true,
        // Ctrl-C in a terminal signals the whole process group; we tell the program inside ourselves.
        detached: true,
    });
    const told = (async () => {
        for await (const line of client.iterable({ from: 'all' })) {
            last.push(line);
            if (last.length > rememberedLines)
                last.shift();
            (0,marked_log/* unmarkLine */.R)(line, log, mapping.textToOutside);
        }
    })().catch(() => { });
    const ended = Promise.all([told, client]).then(() => { });
    const link = await Promise.race([connected.promise, ended]);
    if (link === undefined) {
        server.close();
        throw new errors/* BuildError */.zS(whyNotStarted(last.join('\n'), facts.imageName, engine));
    }
    return { link, ended };
}
/** Milliseconds between two checks of a container. */
const lookInterval = 200;
/**
 * Waits until a container has ended and was removed.
 * @param patience milliseconds
 * @returns whether that happened in time; true if there was no such container
 */
async function hasEnded(engine, name, patience) {
    const question = ['ps', '--all', '--quiet', '--filter', `name=^${name}$`];
    for (const begun = performance.now();; await (0,promises_.setTimeout)(lookInterval)) {
        const answer = await (0,programs_process/* captureIfPossible */.jV)(engine.path, question, {
            environment: engine.environment,
        });
        if (answer === '')
            return true;
        if (performance.now() - begun > patience)
            return false;
    }
}
/** Kills and removes a container. Does nothing if there is none. */
async function removeContainer(engine, name) {
    await (0,programs_process/* captureIfPossible */.jV)(engine.path, ['rm', '--force', name], {
        environment: engine.environment,
    });
}


/***/ }),

/***/ 78983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readContainerNote),
/* harmony export */   u: () => (/* binding */ noteContainer)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);



/** The container of the last run in a checkout: only another one like it can read what it left. */
const schema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Paths from the settings that were mounted. */
    named: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    image: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        pinned: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    }),
});
const fileName = 'container.json';
/** Writes the note for the post step. */
async function noteContainer(workDirectory, note) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDirectory, fileName), JSON.stringify(note));
}
/**
 * @returns what a run in this checkout noted; undefined where there is none or it cannot be read
 */
async function readContainerNote(workDirectory) {
    try {
        return schema.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDirectory, fileName), 'utf8')));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 56943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ doInContainer),
  _: () => (/* binding */ patience)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lib/programs/environment.js
var environment = __webpack_require__(60462);
;// CONCATENATED MODULE: ./build/src/container/engine/container-environment.js

/**
 * Variables that describe this machine's file system, user or shell. They would be wrong in a
 * container, where the image has its own.
 */
const ofTheMachine = new Set([
    ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'HOSTNAME', 'PWD', 'OLDPWD', 'SHLVL', '_'],
    ...['TMPDIR', 'TMP', 'TEMP', 'MAIL', 'EDITOR', 'PAGER', 'DISPLAY', 'TERM', 'LS_COLORS'],
    ...['CUDA_HOME', 'CUDA_PATH', 'CUDA_BIN_PATH', 'CUDACXX', 'VIRTUAL_ENV', 'CONDA_PREFIX'],
    ...['PYTHONHOME', 'PYTHONPATH', 'NODE_OPTIONS', 'NODE_PATH', 'LIBRARY_PATH', 'BASH_ENV', 'ENV'],
    ...['UV_CACHE_DIR', 'UV_PYTHON', 'UV_PYTHON_INSTALL_DIR', 'UV_TOOL_DIR', 'PIP_CACHE_DIR'],
    ...['SSH_AUTH_SOCK', 'SSH_AGENT_PID', 'DBUS_SESSION_BUS_ADDRESS'],
]);
/**
 * More of them by prefix: loaders, shells, editors, container engines, and what hosted runners
 * preinstall.
 */
const families = /^(LD_|XDG_|DOCKER_|CONTAINER_HOST|CONTAINERS_|PODMAN_|BUILDAH_|NVM_|JAVA_HOME|ANDROID_|GOROOT|CHROME|EDGE|GECKO|SELENIUM|VCPKG_|SWIFT_|AGENT_|Image|PIPX_|CONDA|npm_|GIT_CONFIG)/;
/**
 * A token, and paths of the runner. {@link withoutActionRights} removes what only the action may
 * have.
 */
const ofTheStep = /^(GITHUB_(TOKEN|EVENT_PATH|WORKSPACE|ACTION_PATH)|RUNNER_(TEMP|TOOL_CACHE|WORKSPACE))$/;
/** Variables that name a file of certificates, needed behind a company's proxy. */
const certificateVariables = [
    'SSL_CERT_FILE',
    'NODE_EXTRA_CA_CERTS',
    'REQUESTS_CA_BUNDLE',
    'CURL_CA_BUNDLE',
    'PIP_CERT',
    'GIT_SSL_CAINFO',
];
/** @returns the certificate files that the environment names, absolute paths without duplicates */
function certificateFiles(outer) {
    return [...new Set(certificateVariables.flatMap((name) => outer[name] ?? []))];
}
/**
 * The variables that a build in a container gets from outside, as a step of a workflow's
 * `container:` job would: the workflow's, but not the machine's, and no token.
 * @param toInside translates the paths of certificates
 */
function innerEnvironment(outer, toInside) {
    const kept = Object.entries((0,environment/* withoutActionRights */.Y)(outer)).filter(([name]) => !ofTheMachine.has(name) && !families.test(name) && !ofTheStep.test(name));
    const isCertificate = (name) => certificateVariables.includes(name);
    return Object.fromEntries(kept.map(([name, value]) => [name, isCertificate(name) ? toInside(value) : value]));
}
/**
 * Git configuration that allows directories of another user: mounted ones may belong to one, where
 * the engine or the runner maps user ids (https://git-scm.com/docs/git-config, safe.directory).
 * @param directories paths inside the container
 */
function safeDirectories(directories) {
    const pairs = directories.map((directory, index) => [
        [`GIT_CONFIG_KEY_${index}`, 'safe.directory'],
        [`GIT_CONFIG_VALUE_${index}`, directory],
    ]);
    return { GIT_CONFIG_COUNT: String(directories.length), ...Object.fromEntries(pairs.flat()) };
}

// EXTERNAL MODULE: ./build/src/lib/files/paths.js
var paths = __webpack_require__(66821);
// EXTERNAL MODULE: ./build/src/machine/cache-directory.js
var cache_directory = __webpack_require__(44115);
// EXTERNAL MODULE: ./build/src/container/engine/path-mapping.js
var path_mapping = __webpack_require__(56938);
;// CONCATENATED MODULE: ./build/src/container/engine/mounts.js



/**
 * Decides what is mounted. Paths that settings name have the same path inside and are read-only.
 * Nothing is mounted over the image's own system directories.
 */
function mountsOf(facts) {
    const { repository, cacheDir, exchange, program, certificates, shared } = facts;
    const git = repository.gitDirectory;
    return [
        writable(repository.root, path_mapping/* places */.zn.repository),
        writable((0,cache_directory/* cachePaths */.R)(cacheDir).container, path_mapping/* places */.zn.cache),
        writable(exchange, path_mapping/* places */.zn.exchange),
        readOnly(program.directory, path_mapping/* places */.zn.program),
        readOnly(program.node, path_mapping/* places */.zn.node),
        ...((0,paths/* isInside */.FK)(git, repository.root) ? [] : [readOnly(git)]),
        ...certificates.map((file, index) => readOnly(file, `${path_mapping/* places */.zn.certificates}/${index}.pem`)),
        ...shared.map((path) => readOnly(path)),
    ];
}
function writable(outside, inside) {
    return { outside, inside, writable: true };
}
function readOnly(outside, inside = outside) {
    return { outside, inside, writable: false };
}
/**
 * Host paths outside the checkout that settings name and a build may read. The image's digest does
 * not cover them.
 * @param root the top of the work tree
 * @param named absolute paths that arguments and variables name
 */
function sharedPaths(root, named) {
    const shareable = named.filter((path) => path !== root && !(0,paths/* isInside */.FK)(path, root) && !(0,paths/* isInside */.FK)(root, path) && !ofTheImage.test(path));
    return shareable.filter((path) => !shareable.some((other) => (0,paths/* isInside */.FK)(path, other)));
}
/**
 * System directories with everything below them, and whole top-level directories such as `/tmp`.
 */
const ofTheImage = /^\/(bin|boot|dev|etc|lib|lib32|lib64|libx32|proc|run|sbin|sys|usr|var|vllm-incremental-build)(\/|$)|^\/[^/]*\/?$/;

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/container/engine/program-files.js



/**
 * Finds this program's files from the script that was started: all frontends are in the same
 * directory.
 * @param script as in `process.argv[1]`
 * @param node as in `process.execPath`
 */
function programFiles(script, node) {
    const frontends = (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(script));
    const directory = directoryOfPackage(frontends);
    return {
        directory,
        node: (0,external_node_fs_.realpathSync)(node),
        frontend: (0,external_node_path_.join)(path_mapping/* places */.zn.program, (0,external_node_path_.relative)(directory, frontends), 'inside.js'),
    };
}
/**
 * The nearest directory with a `package.json`: a bundle has its own, beside everything it needs;
 * sources have the package's.
 */
function directoryOfPackage(directory) {
    const isPackage = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, 'package.json'));
    const parent = (0,external_node_path_.dirname)(directory);
    return isPackage || parent === directory ? directory : directoryOfPackage(parent);
}

// EXTERNAL MODULE: ./build/src/container/engine/start.js + 2 modules
var start = __webpack_require__(56918);
// EXTERNAL MODULE: ./build/src/container/protocol/calls.js
var calls = __webpack_require__(48531);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/machine/resources.js
var resources = __webpack_require__(1842);
// EXTERNAL MODULE: ./build/src/run/checkpoint/checkpoint.js
var checkpoint = __webpack_require__(2534);
// EXTERNAL MODULE: ./build/src/run/container/note.js
var note = __webpack_require__(78983);
// EXTERNAL MODULE: ./build/src/run/container/request.js
var container_request = __webpack_require__(64366);
// EXTERNAL MODULE: ./build/src/run/container/store-calls.js
var store_calls = __webpack_require__(25130);
;// CONCATENATED MODULE: ./build/src/run/container/run-in-container.js
















/**
 * How long a cancelled program inside may take to end: a runner kills this process after 10 s
 * (actions/runner ProcessInvoker.cs). Milliseconds.
 */
const patience = 8000;
/**
 * Carries out a task by this program inside a container of the toolkit's image. Returns only when
 * nothing of the container runs any more, also after a failure.
 * @param name of the container
 * @param task its paths are those outside and are translated
 * @throws InputError and BuildError as the program inside does, and where no container can be
 *   started
 */
async function doInContainer(run, { engine, image }, name, task) {
    const { settings, store, workDirectory, stop, frontend, named } = run;
    const exchange = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'vllm-incremental-build-'));
    const archives = (0,external_node_path_.join)(workDirectory, 'exchange');
    try {
        const facts = mountFacts(run, exchange);
        const mapping = (0,path_mapping/* pathMappingOf */.DL)(mountsOf(facts));
        await (0,promises_.mkdir)((0,cache_directory/* cachePaths */.R)(settings.cacheDir).container, { recursive: true });
        await (0,promises_.mkdir)((0,external_node_path_.join)(exchange, 'home'));
        const request = (0,container_request/* formatRequest */.zw)(requestOf(run, image.name, mapping, facts, archives, task(mapping)));
        const ending = Promise.withResolvers();
        const services = {
            ...(0,store_calls/* storeServices */.Mi)(store, archives, mapping),
            ...uploadService(run.upload, mapping),
        };
        await (0,note/* noteContainer */.u)(workDirectory, { name, image, named: [...named] });
        const container = await (0,start/* startContainer */.YI)(engine, {
            ...{ engine: engine.kind, rootless: engine.rootless, name },
            ...{ image: image.pinned, imageName: image.name },
            user: { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 },
            mounts: mapping.mounts,
            limits: await (0,resources/* readLimits */.B)(),
            gpus: settings.containerGpus,
            command: [path_mapping/* places */.zn.node, facts.program.frontend, (0,external_node_path_.join)(path_mapping/* places */.zn.exchange, start/* socketName */.RV)],
            directory: mapping.toInside(facts.repository.root),
        }, exchange, mapping, frontend.log, (message, link) => {
            if ((0,calls/* answerCall */.l)(link, services, message))
                return;
            const end = container_request/* endSchema */.BM.safeParse(toldOutside(message.end, mapping));
            if (end.success)
                ending.resolve(end.data);
        });
        container.link.send({ type: 'request', request });
        const onStop = () => container.link.send({ type: 'stop', cause: stop.cause() });
        stop.signal.addEventListener('abort', onStop);
        if (stop.signal.aborted)
            onStop();
        const end = await Promise.race([
            ending.promise,
            container.ended.then(() => undefined),
            cancelledTooLong(run),
        ]);
        stop.signal.removeEventListener('abort', onStop);
        if (end === undefined) {
            // Whatever was being written when the container was killed is incomplete, and nobody can tell
            // what.
            await (0,checkpoint/* removeCheckpoint */.PI)(workDirectory);
            throw new errors/* BuildError */.zS(`The container of ${image.name} ended before the build did, as it does where memory runs out or somebody removes it.`);
        }
        await container.ended;
        return goodEnd(end);
    }
    finally {
        await (0,start/* removeContainer */.od)(engine, name);
        await (0,promises_.rm)(exchange, { recursive: true, force: true });
        await (0,promises_.rm)(archives, { recursive: true, force: true });
    }
}
function mountFacts(run, exchange) {
    const { settings, repository, environment, named } = run;
    return {
        repository,
        cacheDir: settings.cacheDir,
        exchange,
        program: programFiles(process.argv[1] ?? '', process.execPath),
        certificates: certificateFiles(environment),
        shared: sharedPaths(repository.root, named),
    };
}
function requestOf({ settings, repository, environment, store, trust, named }, image, mapping, facts, archives, task) {
    return {
        ...{ image, trust, task, store: { kind: store.kind, state: (0,store_calls/* stateOf */.L4)(store) } },
        settings: {
            ...settings,
            sourceDir: (0,path_mapping/* sourceDirInside */.VL)(repository),
            cacheDir: path_mapping/* places */.zn.cache,
            report: undefined,
        },
        environment: {
            ...innerEnvironment(environment, mapping.toInside),
            ...safeDirectories([path_mapping/* places */.zn.repository, repository.root, ...named]),
            HOME: (0,external_node_path_.join)(path_mapping/* places */.zn.exchange, 'home'),
            XDG_CACHE_HOME: path_mapping/* places */.zn.cache,
            // Keeps git from updating the index as a side effect.
            GIT_OPTIONAL_LOCKS: '0',
        },
        archives: mapping.toInside(archives),
        shared: [path_mapping/* places */.zn.repository, ...facts.shared],
    };
}
function uploadService(upload, mapping) {
    if (upload === undefined)
        return {};
    return {
        upload: async (parameters) => {
            const { file, name, retentionDays } = parameters;
            return await upload(mapping.toOutside(String(file)), String(name), Number(retentionDays));
        },
    };
}
/** Settles when a cancelled build has not ended in time, so that what is left of it is killed. */
function cancelledTooLong({ stop: { signal, cause }, environment, }) {
    const runnerWaits = environment.GITHUB_ACTIONS === 'true';
    return new Promise((resolve) => {
        const wait = () => {
            if (runnerWaits && cause() === 'cancelled')
                setTimeout(resolve, patience, undefined).unref();
        };
        if (signal.aborted)
            wait();
        else
            signal.addEventListener('abort', wait, { once: true });
    });
}
/** Translates the paths in all texts from inside to this machine's: sentences, report, names. */
function toldOutside(value, { textToOutside }) {
    return JSON.parse(JSON.stringify(value ?? null), (_, part) => typeof part === 'string' ? textToOutside(part) : part);
}
function goodEnd(end) {
    switch (end.kind) {
        case 'bad-input':
            throw new errors/* InputError */.dz(end.sentence);
        case 'build-error':
            throw new errors/* BuildError */.zS(end.sentence);
        case 'fault':
            throw new Error(end.sentence);
        default:
            return end;
    }
}


/***/ })

};
