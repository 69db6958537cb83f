// libarchive, loaded when the first document needs it; see CLibXML2 for the reason.
#pragma once
#include <dlfcn.h>
#include <stddef.h>
#include <sys/types.h>

typedef struct archive_reader archive_reader;
typedef struct archive_member archive_member;

struct archive_library {
  void *handle;
  archive_reader *(*create)(void);
  int (*allow_zip)(archive_reader *);
  int (*open)(archive_reader *, const void *, size_t);
  int (*next)(archive_reader *, archive_member **);
  const char *(*name)(archive_member *);
  const char *(*name_in_utf8)(archive_member *);
  ssize_t (*read)(archive_reader *, void *, size_t);
  int (*free)(archive_reader *);
};

// The library, with a NULL handle where it is not installed or lacks a function.
static inline struct archive_library load_archive_library(void) {
  static const char *const names[] = {"libarchive.so.13", "libarchive.so"};
  struct archive_library library = {0};
  for (int i = 0; i < 2 && !library.handle; i++) library.handle = dlopen(names[i], RTLD_LAZY | RTLD_LOCAL);
  if (!library.handle) return library;
  struct { const char *name; void **place; } const functions[] = {
    {"archive_read_new", (void **)&library.create},
    {"archive_read_support_format_zip", (void **)&library.allow_zip},
    {"archive_read_open_memory", (void **)&library.open},
    {"archive_read_next_header", (void **)&library.next},
    {"archive_entry_pathname", (void **)&library.name},
    {"archive_entry_pathname_utf8", (void **)&library.name_in_utf8},
    {"archive_read_data", (void **)&library.read},
    {"archive_read_free", (void **)&library.free},
  };
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
    *functions[i].place = dlsym(library.handle, functions[i].name);
    if (!*functions[i].place) library.handle = NULL;
    if (!library.handle) return library;
  }
  return library;
}
