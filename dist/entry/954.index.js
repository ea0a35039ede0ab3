export const id = 954;
export const ids = [954];
export const modules = {

/***/ 12383:
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
 * Opens a compressed tar that may be a decompression bomb: reading stops when more is unpacked than
 * allowed.
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
    // zstd's default window limit, 128 MB, stays: no writer of entries needs more.
    const decompress = compression === 'gzip' ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip)({ chunkSize }) : (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createZstdDecompress)({ chunkSize });
    // A failure of any part destroys `tar`, and its iterator throws it.
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: 256 * 1024 });
    const ended = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(source, decompress, guard, tar);
    // A reader that stops early reports its own reason.
    ended.catch(() => { });
    return { tar, ended };
}


/***/ }),

/***/ 56938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ pathMappingOf),
/* harmony export */   VL: () => (/* binding */ sourceDirInside),
/* harmony export */   zn: () => (/* binding */ places)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_files_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66821);



const home = '/vllm-incremental-build';
/**
 * Fixed paths inside every container. Compile commands contain them, so that commands are the same
 * on every runner, wherever its checkout is.
 */
const places = {
    /** The git work tree that contains the source directory. */
    repository: `${home}/source`,
    /** Environments and tools that are created in containers. */
    cache: `${home}/cache`,
    /** The exchange directory of this run. */
    exchange: `${home}/exchange`,
    program: `${home}/program`,
    certificates: `${home}/certificates`,
    /** The Node that runs this program. */
    node: `${home}/node`,
};
/** @returns the source directory's path in a container */
function sourceDirInside({ root, directory, }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(places.repository, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory)));
}
/** @returns the translations for these mounts; the innermost mount that contains a path decides */
function pathMappingOf(mounts) {
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
        textToOutside: (text) => text.replace(pattern, (path) => translate(path, 'inside', 'outside')),
    };
}
const holds = (directory, path) => path === directory || (0,_lib_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(path, directory);


/***/ }),

/***/ 46694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   Sw: () => (/* binding */ parseImageManifest),
/* harmony export */   tj: () => (/* binding */ platformOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/**
 * @returns the platform of this machine as registries name it, such as `linux/amd64`; Node's `x64`
 *   is `amd64` in images
 */
function platformOf(architecture = process.arch) {
    return `linux/${architecture === 'x64' ? 'amd64' : architecture}`;
}
/** Media types that {@link parseImageManifest} reads, as a value for the `Accept` header. */
const manifestTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
const digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
const platform = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ os: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), architecture: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })
    .transform(({ os, architecture }) => `${os}/${architecture}`);
const index = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ manifests: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ digest, platform: platform.optional() })) })
    .transform(({ manifests }) => ({
    kind: 'index',
    images: manifests.flatMap(({ digest, platform }) => 
    // An index also lists attestations, under the platform `unknown`.
    platform === undefined || platform.startsWith('unknown/') ? [] : [{ digest, platform }]),
}));
const image = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ digest }),
    layers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ size: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative() })),
})
    .transform(({ config, layers }) => ({
    kind: 'image',
    configDigest: config.digest,
    /** Compressed size of all layers, in bytes. */
    compressedBytes: layers.reduce((sum, { size }) => sum + size, 0),
}));
const manifest = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([index, image]);
/**
 * Parses what a registry has under an image's name (OCI Image Format Specification, "Image Index"
 * and "Image Manifest"; docker's own formats have the same fields).
 * @throws an Error if it is neither an index's nor an image's manifest
 */
function parseImageManifest(text) {
    return manifest.parse(JSON.parse(text));
}
/** @returns the platform in an image's configuration, such as `linux/amd64` */
function parsePlatform(text) {
    return platform.parse(JSON.parse(text));
}


/***/ }),

/***/ 73228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZP: () => (/* binding */ pullImage)
/* harmony export */ });
/* unused harmony exports pullArguments, faultIn */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _lib_programs_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49490);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14078);
/* harmony import */ var _registry_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94074);




/**
 * Messages of engines and registries; the first match counts. An engine passes on the registry's
 * messages.
 */
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
/** Milliseconds before each retry. The engine itself retries single layers. */
const usualPauses = [2000, 8000];
/** How many of the last lines of output are searched for a fault. */
const rememberedLines = 20;
/**
 * Pulls an image through the engine and shows its progress in the log. Temporary faults are
 * retried; a retry continues where the last attempt ended, since the engine keeps finished layers.
 */
async function pullImage(engine, image, { output }, pauses = usualPauses) {
    let last = [];
    let fault = 'failed';
    for (const wait of [0, ...pauses]) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
        last = [];
        const exitCode = await (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runProgram */ .mB)(engine.path, pullArguments(engine.kind, image), {
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
/** docker uses no TLS for a loopback address by default; podman needs an option. */
function pullArguments(kind, image) {
    const withoutTls = kind === 'podman' && (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U9)(image) ? ['--tls-verify=false'] : [];
    return ['pull', ...withoutTls, (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatImageReference */ .my)(image)];
}
/** @param said the last lines of a failed pull */
function faultIn(said) {
    return faults.find(([words]) => words.test(said))?.[1] ?? 'failed';
}
function pullSentence(fault, image, { kind, storageRoot }, said) {
    const name = (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatImageReference */ .my)(image);
    const { registry } = image;
    switch (fault) {
        case 'absent':
            return (0,_registry_client_js__WEBPACK_IMPORTED_MODULE_3__/* .absentSentence */ .$N)(image);
        case 'denied':
            return (0,_registry_client_js__WEBPACK_IMPORTED_MODULE_3__/* .deniedSentence */ .Ts)(image);
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
    const line = said.findLast((one) => one.trim() !== '')?.trim() ?? 'it said nothing';
    return line.replace(/^Error( response from daemon)?: /, '').replace(/\.$/, '');
}


/***/ }),

/***/ 14078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ registryAddress),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   hQ: () => (/* binding */ withDigest),
/* harmony export */   my: () => (/* binding */ formatImageReference),
/* harmony export */   o_: () => (/* binding */ parseImageReference),
/* harmony export */   um: () => (/* binding */ isNameOfThisMachine)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89862);

const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const registryName = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::\d+)?$/i;
const repositoryName = new RegExp(`^${component}(?:/${component})*$`);
const reference = /^([^@]+?)(?::(\w[\w.-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$/;
/**
 * Parses an image's name. Defaults are docker's: the registry `docker.io`, there the owner
 * `library`, and the tag `latest`.
 * @throws InputError if it is no valid name
 */
function parseImageReference(text) {
    const [, name = '', tag, digest] = reference.exec(text) ?? [];
    const [first = '', ...rest] = name.split('/');
    // The first part is a registry if it cannot be an owner: `nvidia/cuda` is on docker.io.
    const named = rest.length > 0 && /[.:\][]|^localhost$|[A-Z]/.test(first);
    const registry = named && first !== formerDockerHub ? first : 'docker.io';
    const path = named ? rest.join('/') : name;
    const repository = registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
    if (!registryName.test(registry) || !repositoryName.test(repository)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`image is '${text}', which is no image's name; accepted: a name such as ghcr.io/owner/name:tag or name@sha256:….`);
    }
    return {
        registry,
        repository,
        ...(tag === undefined && digest !== undefined ? {} : { tag: tag ?? 'latest' }),
        ...(digest === undefined ? {} : { digest }),
    };
}
const formerDockerHub = 'index.docker.io';
/** @returns the full name, which every engine resolves to the same image */
function formatImageReference({ registry, repository, tag, digest, }) {
    const version = `${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
    return `${registry}/${repository}${version}`;
}
/** @returns a reference to exactly this image, by its digest alone */
function withDigest(image, digest) {
    return { registry: image.registry, repository: image.repository, digest };
}
/**
 * Whether the name is for images that were built or imported here; podman gives those this prefix.
 */
function isNameOfThisMachine({ registry }) {
    return registry === 'localhost';
}
/**
 * Whether the registry is on this machine, where engines use no TLS (dockerd, "insecure
 * registries").
 */
function isLoopback({ registry }) {
    return /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(registry);
}
/** @returns the base URL of the registry's API, without a slash at the end */
function registryAddress(image) {
    if (image.registry === 'docker.io')
        return 'https://registry-1.docker.io';
    return `${isLoopback(image) ? 'http' : 'https'}://${image.registry}`;
}


/***/ }),

/***/ 94074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $N: () => (/* binding */ absentSentence),
  Ts: () => (/* binding */ deniedSentence),
  Me: () => (/* binding */ openRegistry),
  HB: () => (/* binding */ unreachable)
});

// UNUSED EXPORTS: parseChallenge

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lib/json.js
var json = __webpack_require__(90467);
// EXTERNAL MODULE: ./build/src/lib/programs/find-program.js
var find_program = __webpack_require__(89609);
// EXTERNAL MODULE: ./build/src/lib/programs/process.js
var process = __webpack_require__(49490);
;// CONCATENATED MODULE: ./build/src/container/image/credentials.js






const loginFile = schemas/* object */.Ikc({
    auths: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ auth: schemas/* string */.YjP().optional(), identitytoken: schemas/* string */.YjP().optional() }))
        .nullish(),
    credHelpers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
    credsStore: schemas/* string */.YjP().nullish(),
});
/** A timeout, since a helper that opens a keyring may wait for a user who is not there. */
const secondsForHelper = 10;
/**
 * Finds the credentials that `docker login` or `podman login` saved for an image's registry.
 * @returns undefined if there are none or they cannot be read; the registry then says whether they
 *   are needed
 */
async function findCredentials(image, environment) {
    for (const path of loginFilePaths(environment)) {
        const text = await (0,external_node_fs_promises_.readFile)(path, 'utf8').catch(() => undefined);
        const source = text === undefined ? undefined : credentialSource(parseLoginFile(text), image);
        if (source === undefined)
            continue;
        const credentials = 'helper' in source ? await askHelper(source, environment) : source;
        if (credentials !== undefined)
            return credentials;
    }
    return undefined;
}
/**
 * Paths of login files, the most specific first (containers-auth.json(5), docker config "Change the
 * .docker directory").
 */
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
/** @returns an empty login file if the text is not valid */
function parseLoginFile(text) {
    return (0,json/* readJson */.V)(text, loginFile) ?? {};
}
/**
 * Finds where the credentials for an image are: first a helper for its registry, then the longest
 * name that contains the image (containers-auth.json(5)), then the helper for all registries.
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
        // A user name contains no colon (RFC 7617, section 2).
        const [, username, password] = /^([^:]+):(.+)$/s.exec(Buffer.from(auth ?? '', 'base64').toString()) ?? [];
        if (username !== undefined && password !== undefined)
            return { username, password };
    }
    const server = image.registry === 'docker.io' ? hubServer : image.registry;
    return credsStore ? { helper: credsStore, server } : undefined;
}
/** Every name under which a login for the image may be stored, the most specific first. */
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
const helperAnswer = schemas/* object */.Ikc({ Username: schemas/* string */.YjP(), Secret: schemas/* string */.YjP().min(1) })
    .transform(({ Username, Secret }) => Username === '<token>' ? { identityToken: Secret } : { username: Username, password: Secret });
/** Protocol: docker/docker-credential-helpers, README "Development". */
async function askHelper({ helper, server }, environment) {
    const program = await (0,find_program/* findProgram */.K)(`docker-credential-${helper}`, environment.PATH);
    if (program === undefined)
        return undefined;
    const options = { environment, input: server, seconds: secondsForHelper };
    const answer = await (0,process/* captureIfPossible */.jV)(program, ['get'], options);
    return answer === undefined ? undefined : (0,json/* readJson */.V)(answer, helperAnswer);
}

// EXTERNAL MODULE: ./build/src/container/image/manifest.js
var manifest = __webpack_require__(46694);
// EXTERNAL MODULE: ./build/src/container/image/reference.js
var reference = __webpack_require__(14078);
;// CONCATENATED MODULE: ./build/src/container/image/registry-client.js






/**
 * Creates a client for an image's registry (OCI Distribution Specification; for tokens,
 * distribution/distribution docs/content/spec/auth/token.md and oauth.md).
 * @param environment locates the user's login files
 */
function openRegistry(image, environment, { limit, pauses }) {
    const address = `${(0,reference/* registryAddress */.MA)(image)}/v2/${image.repository}`;
    const signal = AbortSignal.timeout(limit);
    let authorization;
    async function get(path, accept) {
        const request = () => {
            const headers = { accept, ...(authorization === undefined ? {} : { authorization }) };
            return fetch(`${address}/${path}`, { headers, signal });
        };
        const response = await request();
        if (response.status !== 401 || authorization !== undefined)
            return response;
        const challenge = parseChallenge(response.headers.get('www-authenticate') ?? '');
        if (challenge === undefined)
            return response;
        await response.body?.cancel();
        const credentials = await findCredentials(image, environment);
        authorization = await authorize(challenge, image, credentials, signal);
        return await request();
    }
    return async (kind, name) => {
        let reason = '';
        for (const wait of [0, ...pauses]) {
            try {
                await (0,promises_.setTimeout)(wait, undefined, { signal });
                const response = await get(`${kind}/${name}`, kind === 'manifests' ? manifest/* manifestTypes */.Fm : '*/*');
                if (response.ok)
                    return imagePart(image, name, await response.text());
                await response.body?.cancel();
                const { status } = response;
                if (status === 404)
                    return { outcome: 'absent', sentence: absentSentence(image) };
                if (status === 401 || status === 403) {
                    return { outcome: 'absent', sentence: deniedSentence(image) };
                }
                reason = `it answered with status ${status}`;
                if (status < 500 && status !== 408 && status !== 429)
                    break;
            }
            catch (error) {
                if (signal.aborted)
                    return unreachable(image, 'it did not answer in time');
                reason = causeOf(error);
            }
        }
        return unreachable(image, reason);
    };
}
/** Verifies what a registry sent against the name that was requested, if that is a digest. */
function imagePart(image, name, text) {
    // A digest is the SHA-256 of the bytes (OCI Distribution Specification, "Digest").
    const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`;
    return name.startsWith('sha256:') && name !== digest
        ? unreachable(image, `it sent something else for ${name}`)
        : { outcome: 'found', text, digest };
}
/** @param reason part of a sentence, in which `it` is the registry */
function unreachable(image, reason) {
    const name = (0,reference/* formatImageReference */.my)(image);
    return {
        outcome: 'unreachable',
        sentence: `${image.registry} cannot be asked for the image ${name}: ${reason}.`,
    };
}
/** The registry has no such image. */
function absentSentence(image) {
    return `${image.registry} has no image ${(0,reference/* formatImageReference */.my)(image)}.`;
}
/** The registry says neither that there is one nor that there is none. */
function deniedSentence(image) {
    const { registry } = image;
    return `${registry} does not show the image ${(0,reference/* formatImageReference */.my)(image)} to this machine: there is none, or a login to ${registry} has to come first.`;
}
/**
 * Parses the header `WWW-Authenticate`.
 * @returns undefined for a scheme that we do not support
 */
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
/** @returns the value of the header `Authorization`; undefined: there are no usable credentials */
async function authorize(challenge, image, credentials, signal) {
    if (challenge.scheme === 'basic') {
        return credentials === undefined || 'identityToken' in credentials
            ? undefined
            : basic(credentials);
    }
    const { service } = challenge;
    const realm = new URL(challenge.realm);
    // The registry chooses the realm; the password must not be sent to it unencrypted.
    if (realm.protocol !== 'https:' && !(0,reference/* isLoopback */.U9)({ ...image, registry: realm.host })) {
        throw new Error('it asks for the password to be sent without encryption');
    }
    const request = new URLSearchParams({ scope: `repository:${image.repository}:pull` });
    if (service !== undefined)
        request.set('service', service);
    const response = await askForToken(realm, request, credentials, signal);
    if ([400, 401, 403].includes(response.status)) {
        await response.body?.cancel();
        return undefined;
    }
    if (!response.ok)
        throw new Error(`its token service answered with status ${response.status}`);
    return `Bearer ${tokenAnswer.parse(await response.json())}`;
}
const tokenAnswer = schemas/* object */.Ikc({ token: schemas/* string */.YjP().optional(), access_token: schemas/* string */.YjP().optional() })
    .transform((answer) => answer.token ?? answer.access_token)
    .pipe(schemas/* string */.YjP());
/**
 * Requests a token by GET, as every registry allows; an identity token needs a POST, as in OAuth 2.
 */
async function askForToken(realm, request, credentials, signal) {
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
/**
 * Finds the reason behind `fetch failed`, which is in its cause; after attempts on several
 * addresses, the cause has a code and no message.
 */
function causeOf(error) {
    const { cause = error } = error;
    const { message, code } = cause;
    return (message || code || String(cause)).split('\n')[0] ?? '';
}


/***/ }),

/***/ 36975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Lists every file and symbolic link below a directory. Links are not followed.
 * @param skip whether to leave out a path and everything below it
 * @returns POSIX paths relative to the directory, sorted
 */
async function listFiles(directory, skip = () => false) {
    const found = [];
    const visit = async (folder) => {
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, folder), { withFileTypes: true })) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (skip(path))
                continue;
            if (entry.isDirectory())
                await visit(path);
            else if (entry.isFile() || entry.isSymbolicLink())
                found.push(path);
        }
    };
    await visit('');
    return found.sort();
}


/***/ }),

/***/ 47840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ move)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


const everything = {
    recursive: true,
    preserveTimestamps: true,
    verbatimSymlinks: true,
    mode: node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE,
};
/**
 * Moves a file or a directory, also to another disk.
 * @throws the file system's error if neither a rename nor a copy works
 */
async function move(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to);
    }
    catch (error) {
        if (error.code !== 'EXDEV')
            throw error;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)(from, to, everything);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(from, { recursive: true, force: true });
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
 * Reads every running process, without zombies.
 * @param directory where procfs is mounted.
 * @returns an empty list if there is no procfs.
 */
async function readProcesses(directory = '/proc') {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory).catch(() => []);
    const entries = names
        .filter((name) => /^\d+$/.test(name))
        .map((name) => readProcess(Number(name), directory));
    return (await Promise.all(entries)).filter((entry) => entry !== undefined);
}
/** @returns undefined if it no longer runs */
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
/**
 * @returns the absolute working directory of a process; undefined if the process is gone or not
 *   ours.
 */
async function workingDirectory(pid) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/${pid}/cwd`).catch(() => undefined);
}
/** All descendants of `ancestors`, without the ancestors themselves. */
function descendantsOf(ancestors, processes) {
    const children = Map.groupBy(processes, ({ parent }) => parent);
    const family = new Set(ancestors);
    // The loop also visits what it adds.
    for (const pid of family) {
        for (const child of children.get(pid) ?? [])
            family.add(child.pid);
    }
    return processes.filter(({ pid }) => family.has(pid) && !ancestors.has(pid));
}


/***/ }),

/***/ 54927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ findExternalPins),
/* harmony export */   y: () => (/* binding */ comparePins)
/* harmony export */ });
/* harmony import */ var _lib_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39509);

const declaration = /\b(?:FetchContent_Declare|FetchContent_Populate|ExternalProject_Add)\s*\(\s*([\w.+-]+)([^)]*)\)/gi;
/**
 * Finds the external projects that CMake files declare, and digests what pins each: the text of its
 * declaration and every `set()` of the variables in it. Nothing is evaluated: whatever could change
 * the pin changes the digest, and a needless change only costs one clone.
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
        .map(([name, lines]) => [name, (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)([...lines, ...cmakeArgs])]));
}
/** @returns the projects whose pin is the same in both, and those of `then` whose pin is not */
function comparePins(then, now) {
    const names = Object.keys(then);
    return {
        same: names.filter((name) => then[name] === now[name]),
        moved: names.filter((name) => then[name] !== now[name]),
    };
}
/**
 * The assignments, in any file, of the variables that a text refers to, and recursively of those in
 * them.
 */
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

/***/ 35287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EC: () => (/* binding */ jobsAfterStarvation),
/* harmony export */   H5: () => (/* binding */ decideParallelism),
/* harmony export */   Hj: () => (/* binding */ jobsWithinMemory)
/* harmony export */ });
/* harmony import */ var _lib_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48922);

/** Memory allowed for one compilation: nvcc on a CUTLASS kernel peaks at 3 to 5 GiB a thread. */
const bytesPerCompilation = 5 * 1024 ** 3;
/**
 * Decides how many compilations run at a time. Memory is divided to the nearest whole number: the
 * share of a compilation is a peak, and peaks seldom coincide, so 14.8 GiB free on a 16 GiB runner
 * allow 3 jobs and not 2.
 */
function decideParallelism(facts) {
    const { jobs, nvccThreads, archs, cores, memoryBytes } = facts;
    if (jobs !== undefined)
        return { jobs, reason: `${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(jobs, 'job')}, as told.` };
    const share = facts.bytesPerCompilation ?? bytesPerCompilation;
    const threads = Math.max(1, Math.min(nvccThreads, archs));
    const byCores = Math.max(1, Math.floor(cores / threads));
    const byMemory = Math.max(1, Math.round(memoryBytes / (share * threads)));
    const each = threads === 1 ? '' : ` with ${threads} nvcc threads each`;
    return byMemory < byCores
        ? {
            jobs: byMemory,
            reason: `${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(byMemory, 'job')}${each}: ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(memoryBytes)} of memory at ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(share * threads)} a compilation.`,
        }
        : { jobs: byCores, reason: `${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(byCores, 'job')}${each}: ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(cores, 'core')}.` };
}
/**
 * How many compilations to run at a time after memory ran out with this many.
 * @returns undefined where there are no fewer
 */
function jobsAfterStarvation(jobs) {
    return jobs > 1 ? Math.floor(jobs / 2) : undefined;
}
/**
 * The planned number of compilations at a time, or fewer where an earlier build, perhaps on another
 * machine, ran out of memory.
 * @param memoryBytes available now
 * @param bytesPerCompilation what that build needed; undefined: unknown
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
/* harmony export */   BS: () => (/* binding */ byLayer),
/* harmony export */   J6: () => (/* binding */ reportLayerOf),
/* harmony export */   Qh: () => (/* binding */ reportSchema),
/* harmony export */   k1: () => (/* binding */ phaseNames)
/* harmony export */ });
/* unused harmony exports layerStatuses, reportJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _inputs_layer_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74335);


/** How a layer served this run, from best to not looked at. */
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
function reportLayerOf(name) {
    return name.replace(/-./g, (found) => found.slice(1).toUpperCase());
}
/** An object with a value for every layer, by their names in the report. */
function byLayer(describe) {
    const entries = _inputs_layer_names_js__WEBPACK_IMPORTED_MODULE_1__/* .layerNames */ .E.map((name) => [reportLayerOf(name), describe(name)]);
    return Object.fromEntries(entries);
}
/**
 * What `--report FILE` writes. Readers may rely on every field of a schema number; any change
 * except an addition raises the number.
 */
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['restored', 'built', 'incomplete', 'failed'])
        .describe('restored: products of an earlier run; built: by this run; incomplete: the time budget or an interruption ended the build, progress is saved; failed: the build failed.'),
    layers: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        ...byLayer(() => layer),
        compilerCache: layer.extend({ hits: count, misses: count }),
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
/* harmony export */   AU: () => (/* binding */ off),
/* harmony export */   KY: () => (/* binding */ layerTitle),
/* harmony export */   LP: () => (/* binding */ miss),
/* harmony export */   OH: () => (/* binding */ partial),
/* harmony export */   av: () => (/* binding */ hit),
/* harmony export */   f6: () => (/* binding */ withoutStop),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   ti: () => (/* binding */ commonCases),
/* harmony export */   xm: () => (/* binding */ saveSentence)
/* harmony export */ });
/* unused harmony export unsavedSentences */
/* harmony import */ var _lib_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48922);

/** @returns the name of a layer for a reader */
function layerTitle(name) {
    const words = name.replaceAll('-', ' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
}
const hit = (reason) => ({ status: 'hit', reason });
const partial = (reason) => ({ status: 'partial', reason });
const miss = (reason) => ({ status: 'miss', reason });
const off = (reason) => ({ status: 'off', reason });
const skipped = (reason) => ({ status: 'skipped', reason });
/** Cases that any layer may have. */
const commonCases = {
    layerOff: off('This layer is not among the chosen layers.'),
    storeOff: off('The cache is off.'),
    storeUnavailable: (problem) => off(`The cache cannot be reached: ${withoutStop(problem)}.`),
    entryGone: miss('The entry was found and did not arrive: it was removed meanwhile, or the log says why.'),
    entryDamaged: (problem) => miss(`The entry is of no use and was not used: ${withoutStop(problem)}.`),
    cleanAsked: skipped('A clean build was asked for (clean: always).'),
    notNeeded: skipped('The products are those of an earlier run; nothing had to be compiled.'),
};
/** Why a layer was not offered to the store at all. */
const unsavedSentences = {
    'nothing-compiled': 'not saved because nothing was compiled',
    'build-failed': 'not saved because the build failed',
    unverified: 'not saved because the products failed verification',
    'build-stopped': 'not saved because the build was stopped',
    unprovable: 'not saved because a file that the build read was written while it ran, so that nothing could prove them current',
    'store-unavailable': 'not saved because the cache cannot be reached',
    'cache-partial': 'not saved because what was saved earlier was not fetched and holds more',
};
/** @returns that outcome as one sentence */
function saveSentence(layer, outcome) {
    const title = layerTitle(layer);
    switch (outcome.status) {
        case 'saved':
            return `${title}: saved ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(outcome.bytes)}${outcome.patches === undefined ? '' : ', what differs from an earlier entry'}.`;
        case 'exists':
            return `${title}: not saved because an equal entry exists.`;
        case 'denied':
            return `${title}: not saved because this run may not write: ${withoutStop(outcome.reason)}.`;
        case 'failed':
            return `${title}: not saved; the next run is slower: ${withoutStop(outcome.reason)}.`;
        case 'unsaved':
            return `${title}: ${unsavedSentences[outcome.code]}.`;
    }
}
/** Removes the full stop of a sentence that becomes part of another. */
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
 * @param clock monotonic, in milliseconds, such as `performance.now`
 */
function createTimeline(clock = () => performance.now()) {
    const created = clock();
    const parts = [];
    return {
        async phase(name, body) {
            const part = { name, start: clock() };
            parts.push(part);
            try {
                return await body();
            }
            finally {
                part.end = clock();
            }
        },
        seconds() {
            const now = clock();
            const ofPhases = _report_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseNames */ .k1.map((phase) => {
                const intervals = parts
                    .filter(({ name }) => name === phase)
                    .map(({ start, end = now }) => ({ start, end }));
                return [phase, toSeconds(coveredLength(intervals))];
            });
            return {
                total: toSeconds(now - created),
                ...Object.fromEntries(ofPhases),
            };
        },
    };
}
/**
 * @returns how long at least one of the intervals lasted, so that two downloads side by side count
 *   once
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
/* harmony import */ var _report_report_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74054);
/* harmony import */ var _report_statuses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2420);


/**
 * @param log receives every entry as it is recorded
 * @param before what another process recorded of the same run
 */
function openJournal(log, before) {
    const state = before ?? {
        layers: (0,_report_report_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .byLayer */ .BS)(() => (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .skipped */ .hT)('Not reached: the run ended before.')),
        warnings: [],
        saves: [],
        bytes: { restored: 0, saved: 0 },
    };
    const failures = new Set();
    return {
        state,
        layer(name, { status, reason }, key) {
            const known = key === undefined ? {} : { key };
            state.layers[(0,_report_report_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLayerOf */ .J6)(name)] = { status, reason, ...known };
            log.debug(`${name}: ${status}: ${reason}`);
        },
        warn(sentence) {
            state.warnings.push(sentence);
            log.warning(sentence);
        },
        saved(name, outcome) {
            const sentence = (0,_report_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .saveSentence */ .xm)(name, outcome);
            state.saves.push(sentence);
            if (outcome.status === 'saved')
                state.bytes.saved += outcome.bytes;
            // A full disk refuses every layer; one message is enough.
            const isNews = outcome.status === 'failed' && !failures.has(outcome.reason);
            if (outcome.status === 'failed')
                failures.add(outcome.reason);
            if (isNews)
                this.warn(sentence);
            else
                log.info(sentence);
        },
        restoredBytes(count) {
            state.bytes.restored += count;
        },
    };
}


/***/ }),

/***/ 96954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ql: () => (/* binding */ closeRun),
  Iy: () => (/* binding */ openRun),
  V9: () => (/* binding */ openSaving),
  yK: () => (/* binding */ runIdentity)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/machine/cache-directory.js
var cache_directory = __webpack_require__(44115);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lib/files/digest-file.js
var digest_file = __webpack_require__(28436);
// EXTERNAL MODULE: ./build/src/lib/files/move.js
var move = __webpack_require__(47840);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/inputs/layer-names.js
var layer_names = __webpack_require__(74335);
// EXTERNAL MODULE: ./build/src/lib/json.js
var lib_json = __webpack_require__(90467);
;// CONCATENATED MODULE: ./build/src/cache/stores/directory/layout.js





const archiveName = 'archive';
const recordName = 'record.json';
const record = schemas/* strictObject */.rej({
    layer: schemas/* enum */.k5n(layer_names/* layerNames */.E),
    scope: schemas/* string */.YjP(),
    key: schemas/* string */.YjP(),
    bytes: schemas/* int */.Whr().nonnegative(),
    sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    /** Nanoseconds since 1970; rises within a scope and layer, whatever the machines' clocks say. */
    created: schemas/* string */.YjP().regex(/^\d{1,20}$/),
});
/** @returns the record, or `undefined` if the text is not one. */
function parseRecord(text) {
    return (0,lib_json/* readJson */.V)(text, record);
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

;// CONCATENATED MODULE: ./build/src/cache/stores/directory/entries.js





/** The code of a system error such as `ENOENT`. */
function errorCode(error) {
    return error?.code;
}
/**
 * Reads one entry. A record that names another place than its own is invalid.
 * @returns `undefined` if there is no valid entry. @throws where reading is forbidden
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
 * Whether an entry exists in this place. Anything else there is removed, since it would block its
 * key for good. It cannot be an entry that is just being written: entries appear whole.
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
/** Takes an entry out of the store at once, then frees its space. Does nothing if there is none. */
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

;// CONCATENATED MODULE: ./build/src/cache/stores/directory/directory-store.js









/**
 * A store in a directory, with the scopes of GitHub's cache service. Any number of processes may
 * use it at once, without locks: an entry appears and disappears by one rename(2), and what was
 * fetched stays readable while its entry is removed.
 */
function openDirectoryStore(options) {
    const { directory, readScopes, writeScope, maxBytes, log } = options;
    const layout = directoryLayout(directory);
    async function scratchFile(layer) {
        const name = `${layer}-${(0,external_node_crypto_.randomUUID)()}.archive`;
        try {
            await (0,promises_.mkdir)(layout.scratch, { recursive: true });
            await (0,promises_.access)(layout.scratch, promises_.constants.W_OK);
            return (0,external_node_path_.join)(layout.scratch, name);
        }
        catch (error) {
            // A read-only store still serves; its archives are copied elsewhere.
            log.debug(`no scratch files in ${layout.scratch}: ${(0,errors/* messageOf */.bD)(error)}`);
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
    /** @returns the first result among the readable scopes */
    async function inScopes(look) {
        for (const scope of readScopes) {
            try {
                const found = await look(scope);
                if (found !== undefined)
                    return found;
            }
            catch (error) {
                log.warning(`The cache directory ${directory} cannot be searched: ${(0,errors/* messageOf */.bD)(error)}`);
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
                log.warning(`The cache entry ${entry.key} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
            }
            if (file !== undefined)
                await (0,promises_.rm)(file, { force: true }).catch(() => { });
        }
        return undefined;
    }
    /**
     * @returns whether `file` is now the archive, verified by its digest. A damaged entry is removed.
     */
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
            await removeEntry(layout, place).catch((error) => log.debug((0,errors/* messageOf */.bD)(error)));
            return false;
        }
        const now = new Date();
        // Fails where the store is read-only; then the time of last use is not ours to keep.
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
            await (0,promises_.mkdir)(layout.scratch, { recursive: true });
            // Not recursive: Node then says ENOENT of a disk that is mounted read-only.
            await (0,promises_.mkdir)(prepared);
            await (0,promises_.mkdir)(layout.scopeAndLayer(writeScope, layer), { recursive: true });
            await (0,move/* move */.C)(file, (0,external_node_path_.join)(prepared, archiveName));
            const content = await (0,digest_file/* digestFile */.T)((0,external_node_path_.join)(prepared, archiveName));
            const created = await nextCreation(writeScope, layer);
            const record = { layer, scope: writeScope, key, ...content, created };
            if (!(await publishEntry(layout, prepared, record)))
                return { status: 'exists' };
            await makeRoom(place);
            return { status: 'saved', bytes: content.bytes };
        }
        catch (error) {
            // Without the paths, which differ for every entry, the same fault gives the same sentence.
            const [problem] = (0,errors/* messageOf */.bD)(error).split(', ');
            const reason = `the cache directory ${directory} did not take it: ${problem}`;
            return { status: 'failed', reason };
        }
        finally {
            for (const path of [file, prepared]) {
                await (0,promises_.rm)(path, { recursive: true, force: true }).catch(() => { });
            }
        }
    }
    /** Now, or just after the newest entry where another machine's clock was ahead. Nanoseconds. */
    async function nextCreation(scope, layer) {
        const [newest] = await listEntries(layout, scope, layer);
        const now = BigInt(Date.now()) * 1000000n;
        const after = newest === undefined ? 0n : BigInt(newest.record.created) + 1n;
        return (now > after ? now : after).toString();
    }
    /**
     * Runs after the new entry is in place, so that no older one is removed for a save that fails.
     */
    async function makeRoom(saved) {
        try {
            await sweepScratch(layout);
            for (const { key, scope } of await removeLeastRecentlyUsed(layout, maxBytes, saved)) {
                log.info(`Removed the cache entry ${key} of ${scope}: the least recently used one.`);
            }
        }
        catch (error) {
            log.warning(`The cache directory ${directory} cannot be made smaller: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    return { kind: 'directory', find, fetch, save, scratchFile };
}
function foundEntry({ layer, key, scope }, exact) {
    return { layer, key, scope, exact };
}

// EXTERNAL MODULE: ./build/src/machine/work-directory.js
var work_directory = __webpack_require__(93860);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/src/cache/stores/github/blob-transfer.js




const mebibyte = 1024 ** 2;
/** Enough for an entry of the usual size in one request. */
const firstRange = 16 * mebibyte;
/** Status of the answer to a range that begins at the end: the blob is empty. */
const emptyBlob = 416;
const segment = 64 * mebibyte;
const parallel = { blockSize: 8 * mebibyte, concurrency: 8 };
const retryOptions = { maxTries: 4, retryDelayInMs: 1000, maxRetryDelayInMs: 8000 };
/** Loaded by the first transfer, since it is large. */
const client = () => __webpack_require__.e(/* import() */ 590).then(__webpack_require__.bind(__webpack_require__, 84590));
/**
 * Downloads a blob from a signed address to a new file. Does not throw; removes an incomplete file.
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
/** The first line of a message; the others repeat the request with its signed address. */
function problemOf(error) {
    const [line = ''] = (0,errors/* messageOf */.bD)(error).split('\n');
    const { statusCode } = error;
    return statusCode === undefined ? line : `the service answered ${statusCode} (${line})`;
}

// EXTERNAL MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/index.js + 81 modules
var esm = __webpack_require__(60973);
// EXTERNAL MODULE: ./build/src/lib/version.js
var version = __webpack_require__(20817);
;// CONCATENATED MODULE: ./build/src/cache/stores/github/cache-service.js





/**
 * GitHub's cache service, version 2, in the protocol of its own client: JSON over Twirp.
 * https://github.com/actions/toolkit/tree/main/packages/cache/src/generated/results/api/v1
 *
 * Only reading is here; GitHub's client saves. It cannot be used for reading: it unpacks whatever
 * it fetched with `tar -P`, as root on many runners, before anybody could check it; it finds no
 * entry of a job that has `zstd` where this one has none; and it takes a broken service for a miss.
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
            throw new Error(`${who} cannot be reached: ${(0,errors/* messageOf */.bD)(error)}`);
        }
        finally {
            clearTimeout(timer);
        }
    }
    async function ask(method, body, read) {
        try {
            const { status, text } = await call(method, body);
            const json = (0,lib_json/* parseJson */.q)(text);
            const value = read(status, json);
            if (value !== undefined)
                return { ok: true, value };
            const { msg } = refusal.safeParse(json).data ?? { msg: '' };
            return { ok: false, problem: `${who} answered ${status}${msg === '' ? '' : ` (${msg})`}` };
        }
        catch (error) {
            return { ok: false, problem: (0,errors/* messageOf */.bD)(error) };
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

// EXTERNAL MODULE: ./build/src/cache/archive/open-tar.js
var open_tar = __webpack_require__(12383);
;// CONCATENATED MODULE: ./build/src/cache/stores/github/client-archive.js







/**
 * How GitHub's client compresses the tar that it packs: by `zstd`, without a long window, where
 * that is on PATH, else by gzip. In the order in which entries are looked for.
 * https://github.com/actions/toolkit/blob/main/packages/cache/src/internal/cacheUtils.ts
 * (getCompressionMethod)
 */
const compressions = ['zstd-without-long', 'gzip'];
/**
 * Path of an archive while the client packs it, relative to the workspace. The client digests this
 * very text into an entry's version, and the tar's one member has this name. So it is one constant
 * for each layer, and relative: a job in a container has another workspace than one on the host.
 */
const archivePath = (layer) => `${work_directory/* workDirectoryName */.GC}/cache/${layer}.archive`;
/**
 * The version that the client gives to what it saves from {@link archivePath}; the service finds
 * only entries of the same version. The last part is the client's salt.
 * https://github.com/actions/toolkit/blob/main/packages/cache/src/internal/cacheUtils.ts
 * (getCacheVersion)
 */
function versionOf(layer, compression) {
    return (0,external_node_crypto_.hash)('sha256', [archivePath(layer), compression, '1.0'].join('|'));
}
/** More than a tar's headers, long names, padding and end need. */
const around = 1024 ** 2;
/** More than any entry: the service keeps 10 GB for a repository unless its owner pays for more. */
const usualMaxBytes = 64 * 1024 ** 3;
/**
 * Takes our archive out of the tar that GitHub's client made of it. The client's own reader is `tar
 * -P`, which writes whatever a tar names wherever it says, before anybody could check. Here one
 * regular file of the one expected name is accepted, its content goes to `file` and nowhere else,
 * and everything else is a fault.
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
        return { ok: false, reason: (0,errors/* messageOf */.bD)(error).replace(/^Error: /, '') };
    }
    finally {
        tar.destroy();
    }
}

;// CONCATENATED MODULE: ./build/src/lib/serial-queue.js
/**
 * Runs tasks one after the other, each with a time limit in seconds that includes waiting in the
 * queue. After the limit the caller gets `late`. A running task cannot be stopped: it keeps the
 * queue until it ends, so that no later task runs beside it.
 */
function createSerialQueue() {
    let last = Promise.resolve();
    return async (seconds, work) => {
        let givenUp = false;
        const { promise: limit, resolve } = Promise.withResolvers();
        const timer = setTimeout(() => {
            givenUp = true;
            resolve('late');
        }, seconds * 1000);
        const turn = last.then(async () => (givenUp ? 'late' : await work()));
        last = turn.catch(() => { });
        return await Promise.race([turn, limit]).finally(() => clearTimeout(timer));
    };
}

;// CONCATENATED MODULE: ./build/src/cache/stores/github/client-save.js




/** The slowest upload to wait for. */
const bytesPerSecond = 1_000_000;
/**
 * The time limit of a save, by its size. GitHub's client cannot be stopped, nor asked whether
 * anything moves, and a service that stalls must not cost more than the entry is worth. Pure.
 * @returns whole seconds
 */
function secondsToSave(bytes, { save, transfer }) {
    return Math.min(transfer, save + Math.ceil(bytes / bytesPerSecond));
}
/**
 * Opens GitHub's own client for saving: it packs, reserves, uploads in blocks, repeats and
 * publishes. It packs by the machine's `tar`, and `zstd` if there is one. A save that was given up
 * goes on in the background: the program must end by `process.exit`.
 * @param workspace `GITHUB_WORKSPACE`, which must be the working directory
 * @returns a function that publishes an archive, which lies on the workspace's disk, under a new
 *   key; it throws where the disk or the client refuses
 */
function openClientSave(workspace, limits) {
    // One at a time: all saves of a layer pack from one path, and the client reads the environment.
    const takeTurn = createSerialQueue();
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
        if (saved === 'late') {
            if (hasBegun)
                await leave();
            return { status: 'late', seconds };
        }
        return saved === -1 ? { status: 'refused' } : { status: 'saved', bytes };
    };
}
/** @returns the entry's id, or -1 for everything but success */
async function callClient(layer, key) {
    const { saveCache } = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(590), __webpack_require__.e(420), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 60142));
    // The client looks for the path in the working directory, whose name has no links, and names it
    // relative to the workspace, whose name may have some. Our reader does not accept a member
    // `../../disk/…`.
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

// EXTERNAL MODULE: ./build/src/lib/attempt.js
var attempt = __webpack_require__(72428);
;// CONCATENATED MODULE: ./build/src/cache/stores/github/write-access.js



const claims = schemas/* object */.Ikc({ ac: schemas/* string */.YjP() });
const accessControls = schemas/* array */.YOg(schemas/* object */.Ikc({ Scope: schemas/* string */.YjP(), Permission: schemas/* int */.Whr() }));
/** Bit of a scope's permission; `1` is reading (tonistiigi/go-actions-cache, cache.go). */
const writeBit = 2;
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
    return (0,attempt/* attempt */.C)(() => (0,external_node_fs_.realpathSync)(directory) === (0,external_node_fs_.realpathSync)(process.cwd())) ?? false;
}
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

;// CONCATENATED MODULE: ./build/src/cache/stores/github/github-store.js










/** The service accepts keys of at most this many characters, without commas. */
const validKey = /^[^,]{1,512}$/;
const usualLimits = { answer: 20, stall: 30, save: 30, transfer: 600, rest: 300 };
/** Seconds between look-ups of a key that another job may be about to publish. */
const untilPublished = [0, 1, 2, 3];
/**
 * A store in GitHub's cache service, which handles the scopes. GitHub's own client saves, so that
 * entries have its format. Look-up, fetch and unwrapping are ours: the client would unpack
 * unchecked content, and reports every fault as a miss.
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
    /** Leaves the service alone for a while. @returns whether this was not known before */
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
    /** @returns undefined for a miss, and for a service that failed, which is logged */
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
            log.warning(failed((0,errors/* messageOf */.bD)(error)));
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
            return { status: 'failed', reason: (0,errors/* messageOf */.bD)(error) };
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
            // Not logged: the outcome says it already.
            takeRest(reason);
            return { status: 'failed', reason };
        }
        return await whyRefused(layer, key);
    }
    /**
     * Finds out why, since the client does not tell: the key exists, or another job is about to
     * publish it.
     */
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
 * Whether the runner offers the service that {@link openGithubStore} uses. GitHub Enterprise Server
 * has an older one.
 */
function offersCacheService(environment) {
    const { ACTIONS_RESULTS_URL: url, ACTIONS_CACHE_SERVICE_V2: version } = environment;
    return Boolean(url) && Boolean(version) && !isEnterpriseServer(environment.GITHUB_SERVER_URL);
}
function isEnterpriseServer(server = 'https://github.com') {
    const host = URL.canParse(server) ? new URL(server).hostname : server;
    return !/(^github\.com|\.ghe\.com|\.localhost)$/i.test(host);
}
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

;// CONCATENATED MODULE: ./build/src/cache/stores/open-store.js







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
 * @param trust which scopes this run may read and write
 * @param environment of this process
 * @returns the store, and why it was chosen. Does not throw.
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
            directory: (0,cache_directory/* cachePaths */.R)(settings.cacheDir).store,
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

// EXTERNAL MODULE: ./build/src/container/engine/path-mapping.js
var path_mapping = __webpack_require__(56938);
// EXTERNAL MODULE: ./build/src/lib/programs/compare-versions.js
var compare_versions = __webpack_require__(46628);
;// CONCATENATED MODULE: ./build/src/cuda/arch-support.js


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
/** A later release may support architectures that are not in the table. */
const latestKnown = '13.5';
/**
 * Checks that the CUDA version supports every architecture, before hours are spent until nvcc
 * fails.
 * @param archs as in `cuda-archs`
 * @throws InputError with a sentence for each unsupported architecture
 */
function checkArchs(archs, cudaVersion) {
    const mistakes = archs.map((arch) => mistakeIn(arch, cudaVersion));
    const sentences = mistakes.filter((mistake) => mistake !== undefined);
    if (sentences.length > 0)
        throw new errors/* InputError */.dz(sentences.join('\n'));
}
function mistakeIn(arch, cudaVersion) {
    const [, capability = arch, suffix] = /^(\d+\.\d)([af]?)/.exec(arch) ?? [];
    const support = supported[capability];
    const accepted = `accepted with CUDA ${cudaVersion}: ${archsOf(cudaVersion).join(', ')}`;
    if (support === undefined) {
        if (isBefore(latestKnown, cudaVersion))
            return undefined;
        return `cuda-archs has ${arch}, which no CUDA up to ${latestKnown} compiles for; ${accepted}.`;
    }
    const { since, dropped } = support;
    if (isDropped(support, cudaVersion)) {
        return `cuda-archs has ${arch}, which CUDA ${dropped} dropped, and cuda-version is ${cudaVersion}; ${accepted}; or a cuda-version from ${since} on and before ${dropped}.`;
    }
    const first = { a: support.specific, f: support.family, '': since }[suffix ?? ''];
    if (first === undefined) {
        return `cuda-archs has ${arch}, and there is no ${suffix} of ${capability}; ${accepted}.`;
    }
    if (isBefore(cudaVersion, first)) {
        return `cuda-archs has ${arch}, which nvcc compiles for since CUDA ${first}, and cuda-version is ${cudaVersion}; ${accepted}; or cuda-version ${first} or later.`;
    }
    return undefined;
}
/** The architectures, without suffixes, that a CUDA version supports. */
function archsOf(cudaVersion) {
    return Object.entries(supported)
        .filter(([, one]) => !isDropped(one, cudaVersion) && !isBefore(cudaVersion, one.since))
        .map(([arch]) => arch)
        .sort(compare_versions/* compareVersions */.Z);
}
function isDropped({ dropped }, cudaVersion) {
    return dropped !== undefined && !isBefore(cudaVersion, dropped);
}
function isBefore(one, other) {
    return (0,compare_versions/* compareVersions */.Z)(one, other) < 0;
}

;// CONCATENATED MODULE: ./build/src/kernels/upload.js


/**
 * Uploads one file as an artifact of the workflow run. Never throws: the caller decides how to
 * treat a failed upload.
 *
 * The artifact is a zip around the file, as every version of actions/download-artifact and of `gh
 * run download` expects. If the artifact has the file's name (`NAME.whl`), the file itself is the
 * artifact, which download-artifact from v8 on and the browser deliver unwrapped.
 * @param retentionDays 0: the repository's default.
 */
async function uploadArtifact(file, name, retentionDays) {
    if (!process.env.ACTIONS_RUNTIME_TOKEN) {
        return {
            status: 'failed',
            reason: 'Artifacts can only be uploaded by an action inside a GitHub Actions job.',
        };
    }
    try {
        // Imported lazily: the client is by far our largest dependency.
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(590), __webpack_require__.e(420), __webpack_require__.e(888)]).then(__webpack_require__.bind(__webpack_require__, 37888));
        const { id, size } = await new DefaultArtifactClient().uploadArtifact(name, [file], (0,external_node_path_.dirname)(file), {
            // The file is already a compressed zip.
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
        return { status: 'failed', reason: uploadProblem(error, name) };
    }
}
/** @returns the URL of the artifact's page, like upload-artifact's `artifact-url` output. */
function artifactUrl(environment, id) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, } = environment;
    if (!server || !repository || !run)
        return undefined;
    return `${server}/${repository}/actions/runs/${run}/artifacts/${id}`;
}
/**
 * @param error what `@actions/artifact` threw; its errors differ only in name and text
 *   (actions/toolkit packages/artifact/src/internal/shared/errors.ts).
 * @returns one sentence: why nothing was uploaded
 */
function uploadProblem(error, name) {
    // The client appends paragraphs of general advice.
    const text = (0,errors/* messageOf */.bD)(error).split('\n')[0] ?? '';
    if (error instanceof Error && error.name === 'GHESNotSupportedError') {
        return 'GitHub Enterprise Server does not take artifacts of this kind; upload the artifact file with actions/upload-artifact@v3 instead.';
    }
    // Artifacts are never overwritten.
    if (/\(409\)|already exists/i.test(text)) {
        return `This workflow run has an artifact named ${name} already; give each job of a matrix its own artifact-name.`;
    }
    return `The artifact ${name} was not uploaded: ${text}`;
}

// EXTERNAL MODULE: ./build/src/lib/programs/environment.js
var programs_environment = __webpack_require__(60462);
;// CONCATENATED MODULE: ./build/src/lib/settle-all.js
/**
 * Like `Promise.all`, but rejects only after all have settled, with the first failure in argument
 * order. For short work: a failure waits for the slowest.
 */
async function settleAll(begun) {
    await Promise.allSettled(begun);
    return await Promise.all(begun);
}

// EXTERNAL MODULE: ./build/src/machine/repository.js
var machine_repository = __webpack_require__(52135);
// EXTERNAL MODULE: ./build/src/machine/resources.js
var machine_resources = __webpack_require__(1842);
// EXTERNAL MODULE: ./build/src/plan/cmake-texts.js
var cmake_texts = __webpack_require__(76719);
// EXTERNAL MODULE: ./build/src/plan/kernel-inputs.js
var kernel_inputs = __webpack_require__(78812);
// EXTERNAL MODULE: ./build/src/plan/parallelism.js
var plan_parallelism = __webpack_require__(35287);
// EXTERNAL MODULE: ./build/src/inputs/table.js + 1 modules
var table = __webpack_require__(95741);
// EXTERNAL MODULE: ./build/src/lib/digest.js
var lib_digest = __webpack_require__(39509);
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
 * and those that CMake files and presets name. Ninja does not see them change.
 * @param cmakeTexts path → content
 * @returns name → value, of those that are set
 */
function configuringVariables(cmakeTexts, environment) {
    const named = new Set();
    for (const text of Object.values(cmakeTexts)) {
        for (const [, name] of text.matchAll(/\bp?env\s*\{(\w+)\}/gi))
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
;// CONCATENATED MODULE: ./build/src/plan/plan.js






/** Settings, checkout and declared toolchain → what to look for and how to build. Pure. */
function createPlan(facts) {
    const { settings, repository, cmakeTexts, declared, jobs, run } = facts;
    const kernelInputs = (0,kernel_inputs/* kernelInputsOf */.i8)(repository, cmakeTexts, settings.kernelInputs);
    const kernelInputsDigest = (0,kernel_inputs/* digestOfFiles */.v0)(kernelInputs);
    const externalPins = (0,external_pins/* findExternalPins */.Z)(cmakeTexts, settings.cmakeArgs);
    const variables = configuringVariables(cmakeTexts, facts.environment);
    const presetsElsewhere = Object.entries(cmakeTexts).filter(([path]) => (0,external_node_path_.isAbsolute)(path));
    const configuration = (0,lib_digest/* digestOf */.o)([
        (0,table/* kernelSettingsOf */.mQ)(settings),
        variables,
        ...(presetsElsewhere.length === 0 ? [] : [presetsElsewhere]),
    ]);
    const keyFacts = {
        kernelInputs: kernelInputsDigest,
        toolchain: (0,lib_digest/* digestOf */.o)(declared),
        configuration,
        paths: (0,lib_digest/* digestOf */.o)([facts.paths.sourceDir, facts.paths.cacheDir]),
        externalPins: (0,lib_digest/* digestOf */.o)(externalPins),
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
    };
}

;// CONCATENATED MODULE: ./build/src/plan/trust.js

/**
 * Events that run in the default branch's scope while somebody without write access controls code
 * or data. GitHub gives most of them read-only cache tokens since 2026-06-26:
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
 * Decides which cache scopes a run may read and write. Trust follows isolation: a scope that GitHub
 * isolates may be written by anyone who runs there, including a pull request from a fork. A run of
 * somebody else's code never writes to a shared scope, whatever the setting.
 * @param cacheWrite `never` writes nothing; `always` also writes where `auto` expects no use or
 *   does not know the event, but never for an untrusted one
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
 * @param environment of the step
 * @param payload the event as parsed from the file `GITHUB_EVENT_PATH`
 * @returns `undefined` outside of a workflow
 */
function workflowOrigin(environment, payload) {
    const { GITHUB_EVENT_NAME: eventName, GITHUB_REF: ref, GITHUB_BASE_REF: base } = environment;
    if (!eventName || !ref)
        return undefined;
    const defaultBranch = eventPayload.safeParse(payload).data?.repository.default_branch;
    return { kind: 'actions', eventName, ref, baseBranch: base || undefined, defaultBranch };
}

// EXTERNAL MODULE: ./build/src/report/timeline.js
var report_timeline = __webpack_require__(36753);
// EXTERNAL MODULE: ./build/src/container/engine/engine.js + 1 modules
var engine_engine = __webpack_require__(36025);
// EXTERNAL MODULE: ./build/src/inputs/toolkit-names.js
var toolkit_names = __webpack_require__(49816);
// EXTERNAL MODULE: ./build/src/lib/programs/process.js
var programs_process = __webpack_require__(49490);
// EXTERNAL MODULE: ./build/src/container/image/reference.js
var image_reference = __webpack_require__(14078);
;// CONCATENATED MODULE: ./build/src/container/image/local-image.js




const local_image_record = schemas/* object */.Ikc({
    Id: schemas/* string */.YjP().regex(/^(sha256:)?[0-9a-f]{64}$/),
    RepoDigests: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
});
/** Without `--format`, which engines interpret differently, the answer is always a list. */
const records = schemas/* tuple */.PVZ([local_image_record]);
/** A daemon that is unpacking another image answers late. */
const secondsToAnswer = 60;
/**
 * Looks up an image in the engine's storage; nothing is pulled.
 * @param name as the user wrote it: podman finds `tools` under `localhost/tools`
 * @returns undefined if the engine does not have it or does not answer
 */
async function findLocalImage(engine, name) {
    const options = { environment: engine.environment, seconds: secondsToAnswer };
    const answer = await (0,programs_process/* captureIfPossible */.jV)(engine.path, ['image', 'inspect', name], options);
    return answer === undefined ? undefined : (0,attempt/* attempt */.C)(() => readLocalImage(answer, name));
}
/**
 * Reads the output of `image inspect`. docker and podman have the same fields, but podman's id
 * lacks the algorithm.
 * @param name the name whose digest is wanted, if the image has several
 * @throws an Error if the text is something else
 */
function readLocalImage(text, name) {
    const [{ Id, RepoDigests }] = records.parse(JSON.parse(text));
    const wanted = (0,image_reference/* parseImageReference */.o_)(name);
    const digests = (RepoDigests ?? []).map(image_reference/* parseImageReference */.o_).filter(({ registry, repository }) => 
    // An image that podman built also has a digest, which no registry knows.
    registry !== 'localhost' && registry === wanted.registry && repository === wanted.repository);
    const pulled = digests.find(({ digest }) => digest === wanted.digest) ?? digests[0];
    return {
        id: Id.startsWith('sha256:') ? Id : `sha256:${Id}`,
        digest: pulled?.digest,
    };
}

// EXTERNAL MODULE: ./build/src/container/image/manifest.js
var image_manifest = __webpack_require__(46694);
// EXTERNAL MODULE: ./build/src/container/image/pull.js
var pull = __webpack_require__(73228);
// EXTERNAL MODULE: ./build/src/lib/format.js
var format = __webpack_require__(48922);
// EXTERNAL MODULE: ./build/src/container/image/registry-client.js + 1 modules
var registry_client = __webpack_require__(94074);
;// CONCATENATED MODULE: ./build/src/container/image/registry.js





/** For an image that the user asked for. */
const usualTimes = { limit: 30_000, pauses: [500, 2000] };
/**
 * Asks an image's registry for the digest of the image for a platform, in two or three small
 * requests. Nothing is pulled.
 *
 * The engines' own `manifest inspect` would not do: podman 4.3 prints a manifest rewritten, without
 * its digest, and like docker 20.10 it fails on an OCI image for one platform.
 * @param platform such as `linux/amd64`
 * @param environment locates the user's login files
 */
async function resolveImage(image, platform, environment, times = usualTimes) {
    try {
        return await resolve(image, platform, (0,registry_client/* openRegistry */.Me)(image, environment, times));
    }
    catch (error) {
        return (0,registry_client/* unreachable */.HB)(image, `its answer cannot be read, ${(0,errors/* messageOf */.bD)(error).split('\n')[0]}`);
    }
}
async function resolve(image, platform, request) {
    const named = await request('manifests', image.digest ?? image.tag ?? 'latest');
    if (named.outcome !== 'found')
        return named;
    const manifest = (0,image_manifest/* parseImageManifest */.Sw)(named.text);
    if (manifest.kind === 'image') {
        const configuration = await request('blobs', manifest.configDigest);
        if (configuration.outcome !== 'found')
            return configuration;
        const actual = (0,image_manifest/* parsePlatform */.FL)(configuration.text);
        if (actual !== platform)
            return otherPlatform(image, platform, [actual]);
        const { compressedBytes } = manifest;
        return { outcome: 'found', digest: named.digest, compressedBytes };
    }
    const ours = manifest.images.find((one) => one.platform === platform);
    if (ours === undefined) {
        const others = manifest.images.map((one) => one.platform);
        return otherPlatform(image, platform, others);
    }
    const inner = await request('manifests', ours.digest);
    if (inner.outcome !== 'found')
        return inner;
    const innerManifest = (0,image_manifest/* parseImageManifest */.Sw)(inner.text);
    if (innerManifest.kind === 'index')
        return (0,registry_client/* unreachable */.HB)(image, 'it has an index in an index');
    const { compressedBytes } = innerManifest;
    return { outcome: 'found', digest: inner.digest, compressedBytes };
}
function otherPlatform(image, wanted, actual) {
    const name = (0,image_reference/* formatImageReference */.my)(image);
    return {
        outcome: 'absent',
        sentence: `The image ${name} is not for ${wanted}; it is for ${(0,format/* listed */.KE)(actual)}.`,
    };
}

;// CONCATENATED MODULE: ./build/src/container/image/choose-image.js







/** Short, since every push waits for it, even one that touches no kernel. */
const shortTimes = { limit: 5000, pauses: [500] };
/**
 * Resolves the image to a digest, through its registry and the engine. Pulls it only if neither can
 * answer.
 * @param name the `image` input; undefined: our image for the CUDA version
 * @param wish decides how long to wait for a registry that does not answer
 * @throws InputError if there is no such image
 */
async function chooseImage(name, cudaVersion, engine, log, wish) {
    const { environment } = engine;
    const reference = name === undefined ? ourImage(cudaVersion, environment) : (0,image_reference/* parseImageReference */.o_)(name);
    const shown = name ?? (0,image_reference/* formatImageReference */.my)(reference);
    const times = wish === 'asked for' ? usualTimes : shortTimes;
    const [remote, present] = await Promise.all([
        (0,image_reference/* isNameOfThisMachine */.um)(reference)
            ? undefined
            : resolveImage(reference, (0,image_manifest/* platformOf */.tj)(), environment, times),
        findLocalImage(engine, shown),
    ]);
    // The engine may reach a registry that we cannot, for example through its daemon's proxy.
    const isUnseen = wish === 'asked for' && present === undefined && remote?.outcome === 'unreachable';
    const isPulled = isUnseen && (await (0,pull/* pullImage */.ZP)(engine, reference, log)).outcome === 'pulled';
    const local = isPulled ? await findLocalImage(engine, shown) : present;
    const { image, warning } = decideImage(shown, reference, remote, local);
    if (warning !== undefined)
        log.warning(warning);
    return image;
}
/**
 * Decides between the registry's image and the local one. The registry's answer wins, since a tag
 * may have moved; an image that only this machine has is used by its id.
 * @param remote undefined: no registry was asked
 * @throws InputError if there is neither
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
    throw new errors/* InputError */.dz(`${why} Accepted for image: one that this machine can pull or has, such as a -devel image of NVIDIA's; without one, toolkit ${toolkit_names/* toolkitsHere */.m_.join(' or ')}.`);
}
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
        throw new errors/* InputError */.dz(`image is not set, and only an action that a workflow takes from its repository has an image of its own; accepted: the name of an image with nvcc, or toolkit ${toolkit_names/* toolkitsHere */.m_.join(' or ')}.`);
    }
    const tag = `cuda${cudaVersion}`;
    return (0,image_reference/* parseImageReference */.o_)(`ghcr.io/${repository.toLowerCase()}:${tag}`);
}

// EXTERNAL MODULE: ./build/src/toolkit/fingerprint/variables.js
var variables = __webpack_require__(69262);
// EXTERNAL MODULE: ./build/src/toolkit/python/requirements.js
var python_requirements = __webpack_require__(89807);
// EXTERNAL MODULE: ./build/src/toolkit/python/resolution.js + 1 modules
var python_resolution = __webpack_require__(54462);
;// CONCATENATED MODULE: ./build/src/toolkit/sources/container.js






/**
 * The compilers in an image. Nothing is pulled yet: the image's digest covers its compilers, Python
 * and uv, and exact versions cover what is installed besides.
 */
const containerSource = {
    // In workflows only, and an installed fork needs a Python outside.
    suits: ({ settings, environment }) => environment.GITHUB_ACTIONS === 'true' && settings.editableInstall === 'none',
    open: async (context, wish) => {
        const chosen = await chooseContainer(context, wish).catch((error) => {
            if (wish === 'asked for' || !(error instanceof errors/* InputError */.dz))
                throw error;
            context.log.info(`No container is used: ${error.message}`);
        });
        if (chosen === undefined)
            return undefined;
        const { engine, image, cudaVersion } = chosen;
        const { pythonVersion, requirements } = context.settings;
        const resolution = requirements === 'none'
            ? undefined
            : await (0,python_resolution/* resolveEnvironment */.g9)(context, cudaVersion, pythonVersion.replace(/t$/, ''), []);
        const versions = {
            ...(0,python_requirements/* relevantVersions */.jz)(resolution?.versions ?? {}),
            cuda: cudaVersion,
            image: image.digest,
            python: pythonVersion,
            ...(0,variables/* compilerVariables */.h4)(context.environment),
        };
        const declared = { toolkit: 'container', versions };
        return { where: 'container', engine, image, resolution, declared };
    },
};
/** @throws InputError where there is no engine or no image; it says what would work */
async function chooseContainer({ settings, environment, log }, wish) {
    const { cudaVersion } = settings;
    if (cudaVersion === undefined) {
        throw new errors/* InputError */.dz('cuda-version is not set and toolkit is container; accepted: a version such as 13.0.');
    }
    const engine = await (0,engine_engine/* findEngine */.G)(settings.containerEngine, environment);
    const image = await chooseImage(settings.image, cudaVersion, engine, log, wish);
    log.info(`CUDA ${cudaVersion} is taken from the image ${image.name}, ${image.digest}, by ${engine.kind} ${engine.version}.`);
    return { engine, image, cudaVersion };
}

// EXTERNAL MODULE: ./build/src/toolkit/sources/host.js
var host = __webpack_require__(59995);
// EXTERNAL MODULE: ./build/src/cuda/version.js
var cuda_version = __webpack_require__(40665);
// EXTERNAL MODULE: ./build/src/lib/files/publish-directory.js
var publish_directory = __webpack_require__(85096);
// EXTERNAL MODULE: ./build/src/toolkit/python/build-tools.js
var build_tools = __webpack_require__(4697);
// EXTERNAL MODULE: ./build/src/toolkit/toolchain.js + 1 modules
var toolchain = __webpack_require__(28800);
;// CONCATENATED MODULE: ./build/src/toolkit/sources/driver-stub.js




/**
 * C source of a library that has every function of the driver and does nothing: this is what
 * linking with `-lcuda` needs on a machine without a driver. NVIDIA's installers contain such a
 * stub, their wheels do not.
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
 * Builds `lib/stubs/libcuda.so`. Its soname is the real driver's, so that programs linked with it
 * load the driver where there is one.
 * @param root of the toolkit
 * @param compiler a C compiler
 * @throws BuildError where the compiler fails
 */
async function buildDriverStub(root, compiler, environment) {
    const directory = (0,external_node_path_.join)(root, 'lib', 'stubs');
    const source = (0,external_node_path_.join)(directory, 'libcuda.c');
    await (0,promises_.writeFile)(source, driverStubSource(await (0,promises_.readFile)((0,external_node_path_.join)(root, 'include', 'cuda.h'), 'utf8')));
    const code = await (0,programs_process/* runProgram */.mB)(compiler, [
        ...['-shared', '-fPIC', '-O0', '-x', 'c', '-Wl,-soname,libcuda.so.1'],
        ...['-o', (0,external_node_path_.join)(directory, 'libcuda.so'), source],
    ], { environment });
    if (code !== 0)
        throw new errors/* BuildError */.zS(`${compiler} could not build the stub of CUDA's driver.`);
}

// EXTERNAL MODULE: ./build/src/lib/files/list-files.js
var list_files = __webpack_require__(36975);
;// CONCATENATED MODULE: ./build/src/toolkit/sources/merge-wheels.js




/** The folders of a CUDA toolkit that compiling and linking use. */
const folders = ['bin', 'include', 'lib', 'nvvm'];
/**
 * The unversioned names that linkers look for: `libcudart.so` → `libcudart.so.13`. Wheels contain
 * only the names that the loader needs.
 * @param names of the files in one directory
 * @returns link → target, for links that do not exist yet
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
 * Merges the trees of NVIDIA's wheels into one toolkit directory with the layout of NVIDIA's own
 * installers. Without it CMake's FindCUDA and torch find no libraries ("Your installed Caffe2
 * version uses CUDA but I cannot find the CUDA libraries"). Files are hard links: nvcc finds the
 * rest of its toolkit from its own real path, and through a symbolic link that would be inside the
 * wheel.
 * @param trees directories of wheels, each with some of bin, include, lib, nvvm; of files with the
 *   same path the first is used
 * @param root an empty directory on the same disk as the trees; on another disk files are copied
 */
async function mergeToolkit(trees, root) {
    for (const tree of trees) {
        const files = await (0,list_files/* listFiles */.C)(tree, isLeftOut);
        for (const folder of new Set(files.map(external_node_path_.dirname))) {
            await (0,promises_.mkdir)((0,external_node_path_.join)(root, folder), { recursive: true });
        }
        for (const path of files)
            await linkFile((0,external_node_path_.join)(tree, path), (0,external_node_path_.join)(root, path));
    }
    const libraries = (0,external_node_path_.join)(root, 'lib');
    await (0,promises_.mkdir)((0,external_node_path_.join)(libraries, 'stubs'), { recursive: true });
    for (const [name, target] of libraryLinks(await (0,promises_.readdir)(libraries))) {
        await (0,promises_.symlink)(target, (0,external_node_path_.join)(libraries, name));
    }
    await (0,promises_.symlink)('lib', (0,external_node_path_.join)(root, 'lib64'));
}
/** @param path in a wheel's tree: what only Python needs, and what is in no folder of a toolkit */
function isLeftOut(path) {
    const [folder = ''] = path.split('/');
    return !folders.includes(folder) || /(^|\/)(__pycache__|__init__\.pyi?)$/.test(path);
}
async function linkFile(source, target) {
    try {
        await (0,promises_.link)(source, target);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST')
            return;
        // Another disk, too many links, or a file system without hard links.
        if (code !== 'EXDEV' && code !== 'EMLINK' && code !== 'EPERM' && code !== 'ENOTSUP')
            throw error;
        await (0,promises_.copyFile)(source, target, external_node_fs_.constants.COPYFILE_FICLONE);
    }
}

;// CONCATENATED MODULE: ./build/src/toolkit/sources/wheels.js













/** The wheels that hold a compiler and what it always includes; torch depends on the rest. */
const compilerWheels = [
    'nvidia-cuda-nvcc',
    'nvidia-nvvm',
    'nvidia-cuda-crt',
    'nvidia-cuda-cccl',
    'nvidia-cuda-runtime',
];
/**
 * The toolkit's directory, named after everything that is merged into it.
 * @param versions package name → exact version, of the whole environment
 */
function toolkitDirectory(cacheDir, cudaVersion, versions) {
    const merged = Object.entries(versions).filter(([name]) => name.startsWith('nvidia-'));
    const digest = (0,lib_digest/* digestOf */.o)({ layout: 1, merged: Object.fromEntries(merged) }).slice(0, 16);
    return (0,cache_directory/* cachePaths */.R)(cacheDir).toolkit(`cuda-${cudaVersion}-${digest}`);
}
/** The trees of NVIDIA's wheels, the compiler's own (`cu13`) first. */
async function wheelTrees(python) {
    const where = "import sysconfig; print(sysconfig.get_path('purelib'))";
    const root = (0,external_node_path_.join)(await (0,programs_process/* capture */.Fg)(python, ['-I', '-c', where]), 'nvidia');
    const names = (await (0,promises_.readdir)(root, { withFileTypes: true }))
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name);
    const isCompiler = (name) => (/^cu\d+$/.test(name) ? 0 : 1);
    return names
        .sort((a, b) => isCompiler(a) - isCompiler(b) || (a < b ? -1 : 1))
        .map((name) => (0,external_node_path_.join)(root, name));
}
/**
 * @param wanted the `cuda-version` input
 * @param here what this machine has, in words
 * @returns the version and one sentence that says why it is taken from wheels
 * @throws InputError where wheels do not have it; it says what is accepted
 */
function chooseWheels(wish, wanted, here) {
    if (wanted === undefined) {
        throw new errors/* InputError */.dz(`cuda-version is not set and the toolkit comes from NVIDIA's wheels; accepted: a version such as 13.0.`);
    }
    // Those of CUDA 12 have only `ptxas` of a compiler.
    if ((0,cuda_version/* majorOf */.D)(wanted) < 13) {
        throw new errors/* InputError */.dz(`cuda-version is ${wanted}, NVIDIA's wheels hold a compiler since 13.0 only, and ${here}; accepted: 13.0 or later, or an installed toolkit of ${wanted}.`);
    }
    const why = wish === 'asked for' ? 'as asked' : here;
    const because = `CUDA ${wanted} is taken from NVIDIA's wheels: ${why}.`;
    return { cudaVersion: wanted, because };
}
/** The compilers from NVIDIA's wheels. */
const wheelsSource = {
    suits: () => true,
    open: async (context, wish) => {
        const { settings, environment, log } = context;
        const wanted = settings.cudaVersion;
        const here = (0,host/* whatIsHere */.lk)(await (0,host/* findHostToolkits */.$w)(environment, wanted));
        const { cudaVersion, because } = chooseWheels(wish, wanted, here);
        log.info(because);
        const requirements = compilerWheels.map((name) => `${name}==${cudaVersion}.*`);
        const tools = (0,build_tools/* environmentTools */.zr)(context, cudaVersion, requirements);
        return await (0,toolchain/* localToolkit */.k0)(context, 'wheels', {
            tools,
            cudaHome: async ({ python }, compiler) => {
                const { versions } = await tools;
                const directory = toolkitDirectory(settings.cacheDir, cudaVersion, versions);
                await (0,publish_directory/* publishDirectory */.f)(directory, async (temporary) => {
                    log.info(`Merging NVIDIA's wheels into ${directory}.`);
                    await mergeToolkit(await wheelTrees(python), temporary);
                    if (!(await (0,publish_directory/* exists */.t)((0,external_node_path_.join)(temporary, 'bin', 'nvcc')))) {
                        throw new errors/* BuildError */.zS("NVIDIA's wheels were installed and hold no nvcc.");
                    }
                    await buildDriverStub(temporary, compiler, environment);
                });
                return directory;
            },
        });
    },
};

// EXTERNAL MODULE: ./build/src/toolkit/toolkit-context.js
var toolkit_context = __webpack_require__(94332);
;// CONCATENATED MODULE: ./build/src/toolkit/open-toolkit.js





/** In the order in which `auto` tries them; the last one says why there are no compilers. */
const sources = {
    container: containerSource,
    host: host/* hostSource */.Ei,
    wheels: wheelsSource,
};
/**
 * Opens the toolkit that the settings ask for, with its versions resolved. Nothing is installed yet
 * but uv, where the machine has none.
 * @param environment of this process
 * @throws InputError where the toolkit is not available
 */
async function openToolkit(settings, log, environment = (0,programs_environment/* ownEnvironment */.a)()) {
    const context = (0,toolkit_context/* openToolkitContext */.e)(settings, log, environment);
    const { toolkit: setting } = settings;
    const wish = setting === 'auto' ? 'if there is one' : 'asked for';
    const candidates = setting === 'auto' ? Object.values(sources) : [sources[setting]];
    for (const source of candidates) {
        if (wish === 'if there is one' && !source.suits(context))
            continue;
        const toolkit = await source.open(context, wish);
        if (toolkit !== undefined)
            return toolkit;
    }
    throw new Error('The last source of a toolkit neither opened nor said why.');
}

// EXTERNAL MODULE: ./build/src/toolkit/sources/gpu.js
var gpu = __webpack_require__(20551);
// EXTERNAL MODULE: ./build/src/run/journal.js
var run_journal = __webpack_require__(25952);
// EXTERNAL MODULE: ./build/src/run/stop-signal.js + 1 modules
var stop_signal = __webpack_require__(23076);
;// CONCATENATED MODULE: ./build/src/run/run.js






















/** Reads the checkout, resolves the toolchain, decides the plan and opens the store. */
async function openRun(given, frontend) {
    const { log } = frontend;
    const timeline = (0,report_timeline/* createTimeline */.M)();
    return await timeline.phase('plan', async () => {
        const environment = (0,programs_environment/* ownEnvironment */.a)();
        const settings = await withArchs(given);
        const { cudaVersion } = settings;
        if (cudaVersion !== undefined)
            checkArchs(settings.cudaArchs, cudaVersion);
        // Opening a toolkit may install programs, so a directory that is no checkout is refused
        // first.
        const repository = await (0,machine_repository/* readRepository */.N)(settings.sourceDir);
        const [toolkit, cmakeTexts, resources] = await settleAll([
            openToolkit(settings, log, environment),
            (0,cmake_texts/* readCMakeTexts */.y)(repository),
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
            ...{ settings, repository, cmakeTexts, environment },
            declared: toolkit.declared,
            paths: pathsOfBuild(toolkit, repository, settings),
            jobs: parallelism.jobs,
            run: id,
        });
        const { store, trust, reason } = await openCaches(settings, repository, environment, log);
        log.info(`${parallelism.reason} Cache: ${store.kind}, for ${reason}.`);
        const journal = (0,run_journal/* openJournal */._)(log);
        for (const glob of (0,kernel_inputs/* unmatchedGlobs */.Zq)(repository.files, settings.kernelInputs)) {
            journal.warn(`kernel-inputs: '${glob}' matches no file of the checkout.`);
        }
        return {
            settings,
            frontend,
            log,
            environment,
            repository,
            toolkit,
            plan,
            trust,
            store,
            id,
            timeline,
            workDirectory: (0,work_directory/* workDirectoryPath */._C)(settings.sourceDir),
            journal,
            stop: await (0,stop_signal/* watchForStop */.F1)(settings.timeBudget),
            shared: undefined,
            upload: environment.ACTIONS_RUNTIME_TOKEN ? uploadArtifact : undefined,
        };
    });
}
/** Closes what only this run needed. */
async function closeRun(run) {
    run.stop.close();
    await (0,promises_.rm)((0,work_directory/* stagingDirectory */.v7)(run.workDirectory, run.id), { recursive: true, force: true }).catch(() => { });
}
/** Paths as compile commands name them: in a container they are the same on every machine. */
function pathsOfBuild({ where }, repository, { sourceDir, cacheDir }) {
    return where === 'here'
        ? { sourceDir, cacheDir }
        : { sourceDir: (0,path_mapping/* sourceDirInside */.VL)(repository), cacheDir: path_mapping/* places */.zn.cache };
}
/** Decides which caches this run may read and write, and opens the store. */
async function openCaches(settings, repository, environment, log) {
    const origin = (await readWorkflowOrigin(environment)) ?? localOrigin(repository);
    const trust = withinRepository(trustOf(origin, settings.cacheWrite), repository, settings);
    return { trust, ...(await openStore(settings, trust, environment, log)) };
}
/** Opens what saving needs; for the post step, which makes no plan. */
async function openSaving(settings, { log }) {
    const repository = await (0,machine_repository/* readRepository */.N)(settings.sourceDir);
    const { store, trust } = await openCaches(settings, repository, (0,programs_environment/* ownEnvironment */.a)(), log);
    return { settings, repository, store, trust, journal: (0,run_journal/* openJournal */._)(log) };
}
/** The archs of the settings, else those of the GPUs of this machine. */
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
    const payload = await (0,promises_.readFile)(environment.GITHUB_EVENT_PATH ?? '', 'utf8')
        .then(JSON.parse)
        .catch(() => undefined);
    return workflowOrigin(environment, payload);
}
function localOrigin({ ref, defaultRef }) {
    const branch = (name) => name?.replace(/^refs\/heads\//, '');
    return { kind: 'local', branch: branch(ref), defaultBranch: branch(defaultRef) };
}
/**
 * Puts the repository's name in front of the scopes, since a directory may serve several
 * repositories. GitHub's service separates repositories itself.
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
 * When this job started. A time budget counts from there, since checkout and other steps share the
 * same six hours. The runner does not give a step this time, but its worker process lives exactly
 * as long as the job.
 * @param read returns the facts of a process, undefined if there is none
 * @param bootTime when the machine started; milliseconds since the epoch
 * @returns milliseconds since the epoch; undefined outside a runner
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

/** How a stopped build ended, by cause. */
const stopSentences = {
    budget: 'The time budget ended the build.',
    cancelled: 'The build was interrupted.',
};
/**
 * The share of the budget, in seconds, that is kept for saving: a tenth, at most ten minutes, since
 * saving a build tree of several gigabytes takes time.
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
    const { signal } = controller;
    // The first cause stands: a later abort changes nothing.
    const stop = (cause) => controller.abort(cause);
    const cancel = () => {
        // A second signal means that nobody wants to wait for an orderly end.
        if (signal.reason === 'cancelled')
            process.exit(130);
        stop('cancelled');
    };
    process.on('SIGINT', cancel);
    process.on('SIGTERM', cancel);
    let timer;
    if (budget !== undefined) {
        const begun = (await jobStart()) ?? Date.now() - process.uptime() * 1000;
        const left = begun + (budget - reserveForSaving(budget)) * 1000 - Date.now();
        timer = setTimeout(stop, Math.max(0, Math.min(left, 2 ** 31 - 1)), 'budget');
        timer.unref();
    }
    return {
        signal,
        cause: () => signal.reason,
        close: () => {
            process.off('SIGINT', cancel);
            process.off('SIGTERM', cancel);
            clearTimeout(timer);
        },
    };
}


/***/ }),

/***/ 72416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findUv)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89862);
/* harmony import */ var _lib_files_publish_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85096);
/* harmony import */ var _lib_programs_compare_versions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46628);
/* harmony import */ var _lib_programs_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60462);
/* harmony import */ var _lib_programs_find_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89609);
/* harmony import */ var _lib_programs_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49490);
/* harmony import */ var _lib_programs_program_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70946);
/* harmony import */ var _machine_cache_directory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44115);









/** The version to install where the machine has none that is recent enough. */
const pinnedVersion = '0.13.9';
/** The first version that knows the CUDA 13 backend of torch. */
const oldestAccepted = '0.9.0';
/**
 * Finds uv on PATH, or installs one below the cache directory with the machine's own Python.
 * @throws BuildError that says what to install, where neither works
 */
async function findUv(cacheDir, environment, log) {
    const ours = {
        // Compile commands hold the paths of the Pythons that uv downloads: the same in every run.
        UV_PYTHON_INSTALL_DIR: (0,_machine_cache_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .cachePaths */ .R)(cacheDir).python,
        UV_NO_PROGRESS: '1',
        ...environment,
    };
    const onPath = await (0,_lib_programs_find_program_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .K)('uv', environment.PATH);
    if (onPath !== undefined && (await isRecent(onPath)))
        return { path: onPath, environment: ours };
    const directory = (0,_machine_cache_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .cachePaths */ .R)(cacheDir).tool(`uv-${pinnedVersion}`);
    await (0,_lib_files_publish_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .publishDirectory */ .f)(directory, (target) => installUv(target, environment, log));
    return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'bin', 'uv'), environment: ours };
}
async function isRecent(uv) {
    const version = await (0,_lib_programs_program_version_js__WEBPACK_IMPORTED_MODULE_5__/* .versionOf */ .E)(uv, (0,_lib_programs_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .ownEnvironment */ .a)());
    return version !== undefined && (0,_lib_programs_compare_versions_js__WEBPACK_IMPORTED_MODULE_8__/* .compareVersions */ .Z)(version, oldestAccepted) >= 0;
}
/**
 * Installs uv by `pip install --target`, which also works on a Python that its distribution manages
 * (PEP 668); one without pip may still have `venv`.
 */
async function installUv(target, environment, log) {
    const python = await (0,_lib_programs_find_program_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .K)('python3', environment.PATH);
    if (python === undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS(missing('there is no python3 to install it with'));
    const succeeds = async (program, ...args) => (await (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_4__/* .runProgram */ .mB)(program, ['-m', ...args], { environment })) === 0;
    const wanted = ['--quiet', '--disable-pip-version-check', '--no-deps', `uv==${pinnedVersion}`];
    if (await (0,_lib_programs_process_js__WEBPACK_IMPORTED_MODULE_4__/* .captureIfPossible */ .jV)(python, ['-m', 'pip', '--version'], { environment })) {
        if (await succeeds(python, 'pip', 'install', '--target', target, ...wanted))
            return;
    }
    else {
        log.debug(`${python} has no pip; making a virtual environment for uv.`);
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(target, 'bin', 'python');
        const isMade = await succeeds(python, 'venv', target);
        if (isMade && (await succeeds(inside, 'pip', 'install', ...wanted)))
            return;
    }
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS(missing(`installing it with ${python} failed`));
}
function missing(why) {
    return `uv ${oldestAccepted} or newer is not on PATH and ${why}; install uv (https://docs.astral.sh/uv/getting-started/installation/, or the step astral-sh/setup-uv) or python3 with pip.`;
}


/***/ }),

/***/ 94332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ openToolkitContext)
/* harmony export */ });
/* harmony import */ var _python_uv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72416);

/** Opens the context; uv is found or installed when it is first needed. */
function openToolkitContext(settings, log, environment) {
    let uv;
    return {
        settings,
        log,
        environment,
        uv: () => {
            uv ??= (0,_python_uv_js__WEBPACK_IMPORTED_MODULE_0__/* .findUv */ .d)(settings.cacheDir, environment, log);
            return uv;
        },
    };
}


/***/ })

};
