// libxml2, loaded when the first document needs it.
//
// Linked, it and what it brings along (ICU, lzma) would make every start of the program a millisecond
// longer, also for the texts that need none of it. Only functions over opaque pointers are used, so
// that no layout of the library's structs matters.
#pragma once
#include <dlfcn.h>
#include <stddef.h>

typedef struct xml_document xml_document;
typedef struct xml_walker xml_walker;

struct xml_library {
  void *handle;
  xml_document *(*read_html)(const char *, int, const char *, const char *, int);
  xml_document *(*read_xml)(const char *, int, const char *, const char *, int);
  void (*free_document)(xml_document *);
  xml_walker *(*walk)(xml_document *);
  void (*free_walker)(xml_walker *);
  int (*next)(xml_walker *);
  int (*type)(xml_walker *);
  int (*depth)(xml_walker *);
  const unsigned char *(*name)(xml_walker *);
  const unsigned char *(*value)(xml_walker *);
  int (*next_attribute)(xml_walker *);
  void (*set_messages)(void *, void (*)(void *, const char *, ...));
};

// Some messages come even where none are asked for; they would be written over the screen.
static inline void drop_xml_message(void *context, const char *format, ...) {}

// The library, with a NULL handle where it is not installed or lacks a function.
static inline struct xml_library load_xml_library(void) {
  // 16 is the same interface from version 2.14 on.
  static const char *const names[] = {"libxml2.so.2", "libxml2.so.16", "libxml2.so"};
  struct xml_library library = {0};
  for (int i = 0; i < 3 && !library.handle; i++) library.handle = dlopen(names[i], RTLD_LAZY | RTLD_LOCAL);
  if (!library.handle) return library;
  struct { const char *name; void **place; } const functions[] = {
    {"htmlReadMemory", (void **)&library.read_html},
    {"xmlReadMemory", (void **)&library.read_xml},
    {"xmlFreeDoc", (void **)&library.free_document},
    {"xmlReaderWalker", (void **)&library.walk},
    {"xmlFreeTextReader", (void **)&library.free_walker},
    {"xmlTextReaderRead", (void **)&library.next},
    {"xmlTextReaderNodeType", (void **)&library.type},
    {"xmlTextReaderDepth", (void **)&library.depth},
    {"xmlTextReaderConstLocalName", (void **)&library.name},
    {"xmlTextReaderConstValue", (void **)&library.value},
    {"xmlTextReaderMoveToNextAttribute", (void **)&library.next_attribute},
    {"xmlSetGenericErrorFunc", (void **)&library.set_messages},
  };
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
    *functions[i].place = dlsym(library.handle, functions[i].name);
    if (!*functions[i].place) library.handle = NULL;
    if (!library.handle) return library;
  }
  // For this thread.
  library.set_messages(NULL, drop_xml_message);
  return library;
}
