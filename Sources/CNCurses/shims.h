// What Swift cannot import of ncursesw and of POSIX signals: macros, and handlers that must be C.
#pragma once
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

// Attributes are shifted in macros.

static inline attr_t attribute_bold(void) { return A_BOLD; }
static inline attr_t attribute_dim(void) { return A_DIM; }
static inline attr_t attribute_underline(void) { return A_UNDERLINE; }
static inline attr_t attribute_reverse(void) { return A_REVERSE; }

// A blank cell of a style; the glyph is then put into `chars`.
static inline cchar_t styled_cell(attr_t attributes, int pair) {
  cchar_t cell;
  memset(&cell, 0, sizeof cell);
  setcchar(&cell, L" ", attributes, (short)pair, &pair);
  return cell;
}

// The columns that curses will count for a character; the header hides it without _XOPEN_SOURCE.
int wcwidth(wchar_t);

// Globals of curses.

static inline WINDOW *standard_window(void) { return stdscr; }
static inline int color_count(void) { return COLORS; }
static inline int pair_count(void) { return COLOR_PAIRS; }

// Writes a row of cells; a null-terminated array would cost one more cell.
static inline void write_cells(int row, int column, const cchar_t *cells, int count) {
  mvwadd_wchnstr(stdscr, row, column, cells, count);
}

// The text of a terminfo string capability, or NULL. It is the library's own copy, which may be changed but
// not lengthened.
static inline char *capability(const char *name) {
  char *value = tigetstr(name);
  return value == (char *)-1 ? NULL : value;
}

static inline void cut_off(char *text, const char *start) {
  size_t length = strlen(start);
  if (text && strncmp(text, start, length) == 0) memmove(text, text + length, strlen(text + length) + 1);
}

static inline char blank_out(char *text) {
  char first = text ? *text : 0;
  if (text) *text = 0;
  return first;
}

// Takes out of what curses sends what nothing here needs: the change of character set (ESC ( B), three bytes
// with every change of style, since nothing is drawn with the line-drawing set; and the reset of the palette,
// which is the person's own and never changed here.
static inline void trim_capabilities(void) {
  cut_off(capability("sgr"), "%?%p9%t\033(0%e\033(B%;");
  cut_off(capability("sgr0"), "\033(B");
  blank_out(capability("oc"));
}

// The first characters of what switches to the other screen and back, which are blanked out meanwhile.
struct screen_switches {
  char enter, leave;
};

// Has curses leave its first state, in which it writes to the terminal after every movement of the cursor
// (some 70 times a screen), by the only way that leads out: ending, and coming back with the first screen
// painted. The terminal is to notice nothing, above all not a second switch to its other screen, which
// would lose the shell's cursor; nor do its modes wait for that screen, for an answer of the terminal must
// not be echoed.
static inline struct screen_switches leave_first_state(void) {
  struct screen_switches taken = {blank_out(capability("smcup")), blank_out(capability("rmcup"))};
  endwin();
  reset_prog_mode();
  return taken;
}

// Puts the switches back, once the first screen is painted.
static inline void restore_switches(struct screen_switches taken) {
  char *enter = capability("smcup"), *leave = capability("rmcup");
  if (enter) *enter = taken.enter;
  if (leave) *leave = taken.leave;
}

// The size that the terminal itself states; false when it states none.
static inline bool stated_size(int terminal, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(terminal, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}

// How many bytes can be read at once; -1 when the terminal is gone.
static inline int readable_bytes(int terminal) {
  int count = 0;
  return ioctl(terminal, FIONREAD, &count) == 0 ? count : -1;
}

// A pipe that neither blocks nor reaches a child process.
static inline void open_pipe(int ends[2]) {
  if (pipe(ends) != 0) return;
  for (int i = 0; i < 2; i++) {
    fcntl(ends[i], F_SETFL, O_NONBLOCK);
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
  }
}

// Signals. Handlers and a pipe, not a signalfd: the runtime's own threads leave signals unblocked, and
// a signalfd sees only what every thread blocks.
//
// What the handlers know stands inside functions, and there is one of it in each Swift file that calls
// them (a header has no object file of its own); so only Signals.swift may call what follows.

struct signal_notes {
  int write_end;
  // Beside the pipe, because a full pipe takes no more, and no signal may be lost for that.
  volatile sig_atomic_t came[NSIG];
};

static inline struct signal_notes *signal_notes(void) {
  static struct signal_notes notes = {.write_end = -1};
  return &notes;
}

static inline void note_signal(int signal_number) {
  int saved = errno;
  unsigned char byte = (unsigned char)signal_number;
  signal_notes()->came[signal_number] = 1;
  ssize_t written = write(signal_notes()->write_end, &byte, 1);
  (void)written;
  errno = saved;
}

static inline int signal_limit(void) { return NSIG; }
static inline int first_real_time_signal(void) { return SIGRTMIN; }
static inline int last_real_time_signal(void) { return SIGRTMAX; }

// The signals that came since the last call, in ascending order; there is room for NSIG.
static inline int take_signals(int *numbers) {
  int count = 0;
  for (int number = 1; number < NSIG; number++) {
    if (!signal_notes()->came[number]) continue;
    signal_notes()->came[number] = 0;
    numbers[count++] = number;
  }
  return count;
}

// Notes signals when they come, and wakes the reader of the pipe. Those that the parent had ignored stay so where
// that means something: nohup, a job in the background.
static inline void watch_signals(const int *numbers, int count, int pipe_end) {
  struct sigaction action;
  sigset_t watched;
  signal_notes()->write_end = pipe_end;
  sigemptyset(&watched);
  for (int i = 0; i < count; i++) {
    int number = numbers[i];
    bool can_be_ignored = number == SIGHUP || number == SIGINT || number == SIGQUIT || number == SIGTSTP;
    if (can_be_ignored && sigaction(number, NULL, &action) == 0 && action.sa_handler == SIG_IGN) continue;
    memset(&action, 0, sizeof action);
    action.sa_handler = note_signal;
    action.sa_flags = SA_RESTART;
    sigfillset(&action.sa_mask);
    sigaction(number, &action, NULL);
    sigaddset(&watched, number);
  }
  // A parent with threads of its own may hand its blocked signals down.
  pthread_sigmask(SIG_UNBLOCK, &watched, NULL);
}

// Stops the program and all of its pipeline as the terminal's own Ctrl-Z would; returns when it goes on.
static inline void stop_here(void) {
  struct sigaction ours, ignored;
  sigaction(SIGTSTP, NULL, &ours);
  if (ours.sa_handler == SIG_IGN) return;
  memset(&ignored, 0, sizeof ignored);
  ignored.sa_handler = SIG_IGN;
  sigaction(SIGTSTP, &ignored, NULL);
  kill(0, SIGTSTP);
  // By raise, so that this very thread does not run on until the stop reaches it.
  signal(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

// The longest way to give a screen back in the terminfo of Debian is under 60 bytes.
#define LAST_WORDS_LIMIT 256

struct last_words {
  int terminal;
  int length;
  char words[LAST_WORDS_LIMIT];
  int memory_length;
  char memory_words[LAST_WORDS_LIMIT];
  bool has_modes;
  struct termios modes;
  struct sigaction before[NSIG];
  char stack[32768];
};

static inline struct last_words *last_words(void) {
  static struct last_words words;
  return &words;
}

// Whether the process may still be given some more memory, by the limits of the shell (ulimit) and by what the
// system promises at all.
static inline bool has_room(size_t bytes) {
  void *room = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (room == MAP_FAILED) return false;
  munmap(room, bytes);
  return true;
}

// A list that grows asks for twice its size at once; a crash with less than this left is one for want of memory.
#define CRASH_ROOM ((size_t)256 << 20)

static inline void give_back_and_die(int signal_number) {
  struct last_words *last = last_words();
  ssize_t written = write(last->terminal, last->words, (size_t)last->length);
  (void)written;
  if (last->has_modes) tcsetattr(last->terminal, TCSANOW, &last->modes);
  if (!has_room(CRASH_ROOM)) {
    written = write(STDERR_FILENO, last->memory_words, (size_t)last->memory_length);
    _exit(2);
  }
  sigaction(signal_number, &last->before[signal_number], NULL);
  raise(signal_number);
}

// Notes the modes of a terminal before they are changed.
static inline void note_modes(int terminal) {
  struct last_words *last = last_words();
  last->terminal = terminal;
  last->has_modes = tcgetattr(terminal, &last->modes) == 0;
}

// From now on a crash writes `words` to the terminal and gives its modes back before the program dies; where it
// dies for want of memory, it says so in `memory_words`.
static inline void arm_last_words(const char *words, int length, const char *memory_words, int memory_length) {
  static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGSYS};
  struct last_words *last = last_words();
  struct sigaction action;
  stack_t stack = {.ss_sp = last->stack, .ss_size = sizeof last->stack};
  last->length = length < LAST_WORDS_LIMIT ? length : 0;
  memcpy(last->words, words, (size_t)last->length);
  last->memory_length = memory_length < LAST_WORDS_LIMIT ? memory_length : 0;
  memcpy(last->memory_words, memory_words, (size_t)last->memory_length);
  sigaltstack(&stack, NULL);
  memset(&action, 0, sizeof action);
  action.sa_handler = give_back_and_die;
  action.sa_flags = SA_ONSTACK | SA_NODEFER;
  for (unsigned i = 0; i < sizeof crashes / sizeof *crashes; i++)
    sigaction(crashes[i], &action, &last->before[crashes[i]]);
}
