// The arguments as the system gave them to the process. Swift asks /proc for them, which is not there in every root.
#pragma once

// How many there are, the program's name among them.
int argument_count(void);
// The arguments; NULL behind the last.
char *const *argument_values(void);
