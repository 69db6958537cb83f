#include "build.h"

#ifndef BUILD_COMMIT
#define BUILD_COMMIT ""
#endif

const char *build_commit(void) { return BUILD_COMMIT; }
const char *build_date(void) { return __DATE__; }
