/*
 * Preloaded (ld.so, LD_PRELOAD), gives a process and its children the clock of a machine that was
 * switched on at OTHER_CLOCK_START, in nanoseconds since 1970, and whose clock is OTHER_CLOCK_SECONDS
 * ahead of the true one; below zero: behind.
 *
 * What is told of the present is moved, and so are the times of files that were written since the start,
 * for that machine's kernel would have stamped them by that clock. Files from before keep their times,
 * as what comes in an image does. A time that a program sets is the one that it reads afterwards, unless
 * it lies between the start and the start by the machine's own clock, where that is ahead: there the two
 * kinds cannot be told apart. Only a machine that is ahead by less would write such a time.
 *
 * Not like that machine: a timer that ends at a given time of day, a statically linked program, and the
 * times of processes in /proc. None of the programs of a build rests on them.
 *
 * Debian's libfaketime (0.9.10) cannot take its place. It moves stat, but neither statx, by which Node
 * asks, nor stat64, by which git and ccache do: programs would disagree on the time of a file. And it
 * moves every file of the machine alike.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>
#include <utime.h>

#define CALL(name, ...)                                                          \
  ({                                                                             \
    static __typeof__(&name) next;                                               \
    if (!next) next = (__typeof__(&name))dlsym(RTLD_NEXT, #name);                \
    next(__VA_ARGS__);                                                           \
  })

static long long ahead, start;

__attribute__((constructor)) static void switch_on(void) {
  const char *seconds = getenv("OTHER_CLOCK_SECONDS"), *since = getenv("OTHER_CLOCK_START");
  ahead = seconds ? atoll(seconds) : 0;
  start = since ? atoll(since) : 0;
}

static int is_ours(long long seconds, long long nanoseconds) {
  return seconds * 1000000000 + nanoseconds >= start;
}

/* The present */

int clock_gettime(clockid_t clock, struct timespec *now) {
  int result = CALL(clock_gettime, clock, now);
  if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) now->tv_sec += ahead;
  return result;
}

int timespec_get(struct timespec *now, int base) {
  return clock_gettime(CLOCK_REALTIME, now) == 0 ? base : 0;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  int result = CALL(gettimeofday, now, zone);
  if (result == 0 && now) now->tv_sec += ahead;
  return result;
}

time_t time(time_t *copy) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME_COARSE, &now);
  if (copy) *copy = now.tv_sec;
  return now.tv_sec;
}

/* The times of a file */

#define MOVE(time) ((time).tv_sec += is_ours((time).tv_sec, (time).tv_nsec) ? ahead : 0)

static int moved(int result, struct stat *file) {
  if (result == 0) MOVE(file->st_atim), MOVE(file->st_mtim), MOVE(file->st_ctim);
  return result;
}

int fstatat(int folder, const char *restrict path, struct stat *restrict file, int flags) {
  return moved(CALL(fstatat, folder, path, file, flags), file);
}
int stat(const char *restrict path, struct stat *restrict file) {
  return fstatat(AT_FDCWD, path, file, 0);
}
int lstat(const char *restrict path, struct stat *restrict file) {
  return fstatat(AT_FDCWD, path, file, AT_SYMLINK_NOFOLLOW);
}
int fstat(int descriptor, struct stat *file) { return moved(CALL(fstat, descriptor, file), file); }

/* By their names for large files, and by those of programs linked before glibc 2.33. */
_Static_assert(sizeof(struct stat) == sizeof(struct stat64), "stat and stat64 differ here");
#define AS_STAT(file) ((struct stat *)(file))

int fstatat64(int folder, const char *restrict path, struct stat64 *restrict file, int flags) {
  return fstatat(folder, path, AS_STAT(file), flags);
}
int stat64(const char *restrict path, struct stat64 *restrict file) { return stat(path, AS_STAT(file)); }
int lstat64(const char *restrict path, struct stat64 *restrict file) { return lstat(path, AS_STAT(file)); }
int fstat64(int descriptor, struct stat64 *file) { return fstat(descriptor, AS_STAT(file)); }

int __xstat(int version, const char *path, struct stat *file) { return stat(path, file); }
int __lxstat(int version, const char *path, struct stat *file) { return lstat(path, file); }
int __fxstat(int version, int descriptor, struct stat *file) { return fstat(descriptor, file); }
int __fxstatat(int version, int folder, const char *path, struct stat *file, int flags) {
  return fstatat(folder, path, file, flags);
}
int __xstat64(int version, const char *path, struct stat *file) { return stat(path, file); }
int __lxstat64(int version, const char *path, struct stat *file) { return lstat(path, file); }
int __fxstat64(int version, int descriptor, struct stat *file) { return fstat(descriptor, file); }
int __fxstatat64(int version, int folder, const char *path, struct stat *file, int flags) {
  return fstatat(folder, path, file, flags);
}

int statx(int folder, const char *restrict path, int flags, unsigned mask, struct statx *restrict file) {
  int result = CALL(statx, folder, path, flags, mask, file);
  if (result == 0) {
    MOVE(file->stx_atime), MOVE(file->stx_mtime), MOVE(file->stx_ctime), MOVE(file->stx_btime);
  }
  return result;
}

/* libuv asks for statx by number (src/unix/linux.c). */
long syscall(long number, ...) {
  va_list list;
  va_start(list, number);
  long a = va_arg(list, long), b = va_arg(list, long), c = va_arg(list, long);
  long d = va_arg(list, long), e = va_arg(list, long), f = va_arg(list, long);
  va_end(list);
  if (number == SYS_statx) return statx(a, (const char *)b, c, d, (struct statx *)e);
  if (number == SYS_clock_gettime) return clock_gettime(a, (struct timespec *)b);
  return CALL(syscall, number, a, b, c, d, e, f);
}

/* Setting them */

static struct timespec stored(struct timespec wished) {
  int is_time = wished.tv_nsec != UTIME_NOW && wished.tv_nsec != UTIME_OMIT;
  if (is_time && is_ours(wished.tv_sec - ahead, wished.tv_nsec)) wished.tv_sec -= ahead;
  return wished;
}

int utimensat(int folder, const char *path, const struct timespec times[2], int flags) {
  if (!times) return CALL(utimensat, folder, path, times, flags);
  const struct timespec both[2] = {stored(times[0]), stored(times[1])};
  return CALL(utimensat, folder, path, both, flags);
}
int futimens(int descriptor, const struct timespec times[2]) {
  if (!times) return CALL(futimens, descriptor, times);
  const struct timespec both[2] = {stored(times[0]), stored(times[1])};
  return CALL(futimens, descriptor, both);
}

static const struct timespec *precise(const struct timeval times[2], struct timespec both[2]) {
  for (int each = 0; times && each < 2; each++) {
    both[each] = (struct timespec){times[each].tv_sec, times[each].tv_usec * 1000};
  }
  return times ? both : NULL;
}

int futimesat(int folder, const char *path, const struct timeval times[2]) {
  struct timespec both[2];
  return utimensat(folder, path, precise(times, both), 0);
}
int utimes(const char *path, const struct timeval times[2]) { return futimesat(AT_FDCWD, path, times); }
int lutimes(const char *path, const struct timeval times[2]) {
  struct timespec both[2];
  return utimensat(AT_FDCWD, path, precise(times, both), AT_SYMLINK_NOFOLLOW);
}
int futimes(int descriptor, const struct timeval times[2]) {
  struct timespec both[2];
  return futimens(descriptor, precise(times, both));
}
int utime(const char *path, const struct utimbuf *times) {
  if (!times) return utimensat(AT_FDCWD, path, NULL, 0);
  const struct timespec both[2] = {{times->actime, 0}, {times->modtime, 0}};
  return utimensat(AT_FDCWD, path, both, 0);
}
