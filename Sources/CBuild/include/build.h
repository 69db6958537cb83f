// What this program was built from; Package.swift asks git for it.
#pragma once

// The commit, shortened, with a + where something was changed since; empty where nothing is known.
const char *build_commit(void);
// The day it was compiled, as the compiler writes it: "Nov 29 2026".
const char *build_date(void);
