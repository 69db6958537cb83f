#ifndef NIANBAO_CFUZZER_SHIMS_H
#define NIANBAO_CFUZZER_SHIMS_H

#include <stddef.h>
#include <stdint.h>

/// libFuzzer's loop, for a program that has a `main` of its own: it is in compiler-rt's
/// `libclang_rt.fuzzer_no_main`, which has no header.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*test)(const uint8_t *data, size_t size));

#endif
