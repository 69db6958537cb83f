"""A program on a pseudo-terminal, its keys and signals under the script's hand, and what it shows."""
import fcntl, os, re, select, signal, struct, termios, time

# What a program sends to a terminal beside text: control sequences, control strings, and the rest.
SEQUENCES = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b[]P_^X][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[ -/]*[0-~]|[\x00-\x09\x0b-\x1f]")


class Terminal:
    """One run of a program; `columns` and `rows` are the size that it starts with.

    Where the terminal does not echo, all that arrives is the program's own, also while it is stopped."""

    def __init__(self, command, columns=80, rows=24, environment={}, stdin=None, before=None, echoes=True):
        self.size = columns, rows
        self.master, self.slave = os.openpty()
        self.resize(columns, rows)
        if not echoes:
            modes = termios.tcgetattr(self.slave)
            modes[3] &= ~termios.ECHO
            termios.tcsetattr(self.slave, termios.TCSANOW, modes)
        self.modes = termios.tcgetattr(self.slave)
        self.output = b""
        self.status = None
        self.child = os.fork()
        if self.child == 0:
            os.setsid()
            fcntl.ioctl(self.slave, termios.TIOCSCTTY, 0)
            os.dup2(self.slave if stdin is None else stdin, 0)
            os.dup2(self.slave, 1)
            os.dup2(self.slave, 2)
            os.closerange(3, 256)
            # Python ignores the first two for itself, a shell the next for what it starts with &, nohup the last.
            for number in (signal.SIGPIPE, signal.SIGXFSZ, signal.SIGINT, signal.SIGQUIT, signal.SIGHUP):
                signal.signal(number, signal.SIG_DFL)
            if before:
                before()
            # No run is to open a report where another one left it.
            base = dict(
                os.environ, TERM="xterm-256color", LC_ALL="C.UTF-8", SWIFT_BACKTRACE="enable=no", XDG_STATE_HOME="/dev/null")
            os.execvpe(command[0], command, {**base, **environment})

    def resize(self, columns, rows):
        self.size = columns, rows
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def gather(self, seconds):
        """Takes in what the program writes for some time; the number of bytes."""
        before = len(self.output)
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            ready, _, _ = select.select([self.master], [], [], left)
            if not ready:
                break
            try:
                self.output += os.read(self.master, 1 << 16)
            except OSError:
                break
        return len(self.output) - before

    def settle(self, silence=0.15, limit=60):
        """Takes in what the program writes until it is silent and has nothing left to do."""
        end = time.monotonic() + limit
        while (self.gather(silence) or self.is_busy()) and time.monotonic() < end:
            pass

    def is_busy(self):
        """Whether keys wait to be read, or a thread runs or waits for its turn: silence alone may be a busy machine."""
        waiting = struct.unpack("i", fcntl.ioctl(self.slave, termios.FIONREAD, b"\0" * 4))[0]
        if waiting and self.is_alive():
            return True
        tasks = f"/proc/{self.child}/task"
        try:
            for task in os.listdir(tasks):
                with open(f"{tasks}/{task}/stat") as stat:
                    if stat.read().rpartition(")")[2].split()[0] in "RD":
                        return True
        except OSError:
            pass
        return False

    def await_text(self, text, limit=30):
        """Waits until some text was written; whether it was."""
        end = time.monotonic() + limit
        while text.encode() not in self.output and time.monotonic() < end and self.is_alive():
            self.gather(0.02)
        return text.encode() in self.output

    def send(self, *pieces, pause=0.02):
        """Sends bytes, piece by piece."""
        for number, piece in enumerate(pieces):
            if number:
                self.gather(pause)
            data = piece.encode() if isinstance(piece, str) else piece
            while data:
                _, ready, _ = select.select([], [self.master], [], 5)
                if not ready:
                    return
                data = data[os.write(self.master, data[:1024]):]
                self.gather(0)

    def screen(self):
        """What stands on the screen, painted anew for this; blanks are left out."""
        columns, rows = self.size
        self.settle()
        self.resize(columns + 1, rows)
        self.settle()
        start = len(self.output)
        self.resize(columns, rows)
        self.settle()
        text = self.output[start:].decode("utf-8", "replace")
        return re.sub(r"\s+", "", SEQUENCES.sub(" ", text))

    def is_alive(self):
        if self.status is None:
            child, status = os.waitpid(self.child, os.WNOHANG)
            if child:
                self.status = status
        return self.status is None

    def kill(self, number):
        if self.is_alive():
            os.kill(self.child, number)

    def end(self, limit=20):
        """Waits for the end; how it ended: an exit code, or minus a signal, or None where it did not end."""
        end = time.monotonic() + limit
        while self.is_alive() and time.monotonic() < end:
            self.gather(0.02)
        if self.is_alive():
            return None
        self.gather(0.05)
        return os.waitstatus_to_exitcode(self.status)

    def faults(self):
        """What of the terminal was not given back, once the program ended."""
        text, faults = self.output, []
        pairs = {
            "second screen": (b"\x1b[?1049h", b"\x1b[?1049l"), "cursor": (b"\x1b[?25l", b"\x1b[?25h"),
            "paste mode": (b"\x1b[?2004h", b"\x1b[?2004l"), "names of keys": (b"\x1b[>1u", b"\x1b[<u"),
            "mouse": (b"\x1b[?1002h", b"\x1b[?1002l"), "places of the mouse": (b"\x1b[?1006h", b"\x1b[?1006l"),
        }
        for name, (on, off) in pairs.items():
            off_at = max(text.rfind(off), text.rfind(b"\x1b[?12l\x1b[?25h") if name == "cursor" else -1)
            if text.rfind(on) > off_at:
                faults.append(name)
        if termios.tcgetattr(self.slave) != self.modes:
            faults.append("modes")
        return faults

    def close(self):
        self.kill(signal.SIGKILL)
        self.end()
        os.close(self.master)
        os.close(self.slave)
