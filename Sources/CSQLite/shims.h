// SQLite, loaded when the first library of reports is opened; see CLibXML2 for the reason.
#pragma once
#include <dlfcn.h>
#include <stddef.h>

typedef struct sqlite_database sqlite_database;
typedef struct sqlite_statement sqlite_statement;

struct sqlite_library {
  void *handle;
  int (*open)(const char *, sqlite_database **, int, const char *);
  int (*close)(sqlite_database *);
  int (*wait)(sqlite_database *, int);
  int (*system_errno)(sqlite_database *);
  int (*prepare)(sqlite_database *, const char *, int, sqlite_statement **, const char **);
  int (*step)(sqlite_statement *);
  int (*reset)(sqlite_statement *);
  int (*finish)(sqlite_statement *);
  int (*bind_number)(sqlite_statement *, int, long long);
  int (*bind_text)(sqlite_statement *, int, const char *, int, void (*)(void *));
  int (*bind_bytes)(sqlite_statement *, int, const void *, int, void (*)(void *));
  int (*bind_nothing)(sqlite_statement *, int);
  int (*type)(sqlite_statement *, int);
  long long (*number)(sqlite_statement *, int);
  const void *(*bytes)(sqlite_statement *, int);
  int (*length)(sqlite_statement *, int);
  long long (*last_row)(sqlite_database *);
};

// Binds words or bytes that SQLite copies, since they are gone before the statement runs.
static inline int sqlite_bind_text(
    struct sqlite_library library, sqlite_statement *statement, int place, const char *text, int length) {
  return library.bind_text(statement, place, text, length, (void (*)(void *))-1);
}
static inline int sqlite_bind_bytes(
    struct sqlite_library library, sqlite_statement *statement, int place, const void *bytes, int length) {
  // No bytes are not nothing.
  return library.bind_bytes(statement, place, bytes ? bytes : "", length, (void (*)(void *))-1);
}

// The library, with a NULL handle where it is not installed or lacks a function.
static inline struct sqlite_library load_sqlite_library(void) {
  static const char *const names[] = {"libsqlite3.so.0", "libsqlite3.so"};
  struct sqlite_library library = {0};
  for (int i = 0; i < 2 && !library.handle; i++) library.handle = dlopen(names[i], RTLD_LAZY | RTLD_LOCAL);
  if (!library.handle) return library;
  struct { const char *name; void **place; } const functions[] = {
    {"sqlite3_open_v2", (void **)&library.open},
    {"sqlite3_close_v2", (void **)&library.close},
    {"sqlite3_busy_timeout", (void **)&library.wait},
    {"sqlite3_system_errno", (void **)&library.system_errno},
    {"sqlite3_prepare_v2", (void **)&library.prepare},
    {"sqlite3_step", (void **)&library.step},
    {"sqlite3_reset", (void **)&library.reset},
    {"sqlite3_finalize", (void **)&library.finish},
    {"sqlite3_bind_int64", (void **)&library.bind_number},
    {"sqlite3_bind_text", (void **)&library.bind_text},
    {"sqlite3_bind_blob", (void **)&library.bind_bytes},
    {"sqlite3_bind_null", (void **)&library.bind_nothing},
    {"sqlite3_column_type", (void **)&library.type},
    {"sqlite3_column_int64", (void **)&library.number},
    {"sqlite3_column_blob", (void **)&library.bytes},
    {"sqlite3_column_bytes", (void **)&library.length},
    {"sqlite3_last_insert_rowid", (void **)&library.last_row},
  };
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
    *functions[i].place = dlsym(library.handle, functions[i].name);
    if (!*functions[i].place) library.handle = NULL;
    if (!library.handle) return library;
  }
  return library;
}
