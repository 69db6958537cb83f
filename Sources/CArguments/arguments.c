#include "arguments.h"

#include <stddef.h>

static int count;
static char **values;

// The C library calls what is constructed with the arguments of main.
__attribute__((constructor)) static void keep(int argc, char **argv) {
  count = argc;
  values = argv;
}

int argument_count(void) { return count; }

char *const *argument_values(void) { return values; }
