// inih, loaded when there is a file of settings; see CLibXML2 for the reason.
#pragma once
#include <dlfcn.h>
#include <stddef.h>

// Called with the section, the name and the value of each line; nonzero is for what is right.
typedef int (*inih_handler)(void *, const char *, const char *, const char *);
// Reads a line as fgets does.
typedef char *(*inih_reader)(char *, int, void *);

struct inih_library {
  void *handle;
  int (*parse)(inih_reader, void *, inih_handler, void *);
};

// The library, with a NULL handle where it is not installed.
static inline struct inih_library load_inih_library(void) {
  static const char *const names[] = {"libinih.so.1", "libinih.so", "libinih.so.0"};
  struct inih_library library = {0};
  for (size_t i = 0; i < sizeof names / sizeof *names && !library.handle; i++)
    library.handle = dlopen(names[i], RTLD_LAZY | RTLD_LOCAL);
  if (!library.handle) return library;
  *(void **)&library.parse = dlsym(library.handle, "ini_parse_stream");
  if (!library.parse) library.handle = NULL;
  return library;
}
