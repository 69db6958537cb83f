// libxlsxwriter, loaded when the first workbook is written; see CLibXML2 for the reason.
#pragma once
#include <dlfcn.h>
#include <stddef.h>
#include <stdint.h>

typedef struct xlsx_book xlsx_book;
typedef struct xlsx_sheet xlsx_sheet;
typedef struct xlsx_format xlsx_format;

struct xlsx_library {
  void *handle;
  xlsx_book *(*new_book)(const char *);
  xlsx_sheet *(*add_sheet)(xlsx_book *, const char *);
  xlsx_format *(*add_format)(xlsx_book *);
  int (*close)(xlsx_book *);
  int (*write_number)(xlsx_sheet *, uint32_t, uint16_t, double, xlsx_format *);
  int (*write_words)(xlsx_sheet *, uint32_t, uint16_t, const char *, xlsx_format *);
  int (*set_column)(xlsx_sheet *, uint16_t, uint16_t, double, xlsx_format *);
  void (*freeze)(xlsx_sheet *, uint32_t, uint16_t);
  int (*filter)(xlsx_sheet *, uint32_t, uint16_t, uint32_t, uint16_t);
  void (*set_bold)(xlsx_format *);
  void (*set_wrap)(xlsx_format *);
  void (*set_number)(xlsx_format *, const char *);
};

// The library, with a NULL handle where it is not installed or lacks a function.
static inline struct xlsx_library load_xlsx_library(void) {
  static const char *const names[] = {
    "libxlsxwriter.so.4", "libxlsxwriter.so", "libxlsxwriter.so.5", "libxlsxwriter.so.6", "libxlsxwriter.so.3"};
  struct xlsx_library library = {0};
  for (size_t i = 0; i < sizeof names / sizeof *names && !library.handle; i++)
    library.handle = dlopen(names[i], RTLD_LAZY | RTLD_LOCAL);
  if (!library.handle) return library;
  struct { const char *name; void **place; } const functions[] = {
    {"workbook_new", (void **)&library.new_book},
    {"workbook_add_worksheet", (void **)&library.add_sheet},
    {"workbook_add_format", (void **)&library.add_format},
    {"workbook_close", (void **)&library.close},
    {"worksheet_write_number", (void **)&library.write_number},
    {"worksheet_write_string", (void **)&library.write_words},
    {"worksheet_set_column", (void **)&library.set_column},
    {"worksheet_freeze_panes", (void **)&library.freeze},
    {"worksheet_autofilter", (void **)&library.filter},
    {"format_set_bold", (void **)&library.set_bold},
    {"format_set_text_wrap", (void **)&library.set_wrap},
    {"format_set_num_format", (void **)&library.set_number},
  };
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
    *functions[i].place = dlsym(library.handle, functions[i].name);
    if (!*functions[i].place) library.handle = NULL;
    if (!library.handle) return library;
  }
  return library;
}
