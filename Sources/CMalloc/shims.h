// What the C library does with memory that was freed; functions, because Swift does not see its malloc.h.
#pragma once
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

// From now on arrays of a megabyte and more go back to the system at once. By itself glibc keeps them from the first
// one on that was freed, up to 32 MB each.
static inline void give_back_large_arrays(void) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 1 << 20);
#endif
}

// Gives what is free back to the system: whole pages of it, wherever they lie.
static inline void give_back_freed_memory(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}
