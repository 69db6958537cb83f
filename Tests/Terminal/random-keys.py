#!/usr/bin/env python3
"""Keys without sense, pastes, clicks, sizes and signals for the built program, on reports and on a library.

    Tests/Terminal/random-keys.py .build/release/nianbao [--keys 100000] [--seed 1]

A walk of some hundred gestures goes through one report, a damaged one, one full of escapes, or the library, on a
pseudo-terminal, with storms of sizes from 1x1 to 500x200, stops, and files that are cut, grown and replaced while
they are open. Every byte that the program writes must be text or a sequence that it has reason to send; it must
come to rest after each walk, end as asked, give the terminal back, and leave no process behind. The last line is
what it came to; exits with 1 where something was wrong, and names the walk, which `--from N --keys 1` repeats.
"""
import argparse, os, random, re, shutil, signal, sys, tempfile, time, unicodedata
from pseudo_terminal import Terminal

DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../Data/Reports")
GESTURES = 250  # of one walk
SIZES = [(1, 1), (2, 2), (19, 4), (20, 5), (40, 12), (69, 24), (80, 24), (120, 40), (500, 200)]

# Sequences that there is reason to send: places, erasing, scrolling, looks, modes, names of keys, title, clipboard, ground.
KNOWN = re.compile(
    rb"\x1b\[[0-9;]*[ABCDGHJKLMPSTXbdmr@]|\x1b\[\?(?:1|7|12|25|1000|1002|1006|1049|2004)(?:;(?:12|25))*[hl]|\x1b\[(?:4|34)[hl]"
    rb"|\x1b\[>1u|\x1b\[<u|\x1b\[(?:22|23);0;0t|\x1b\[!p|\x1b\[\?3;4l|\x1b\[\?[0-9]+c|\x1b[=>78M]|\x1b[()][B0]|\x1b\]11;\?(?:\x07|\x1b\\)"
    rb"|\x1b\]52;c;[A-Za-z0-9+/=]*\x07|[\r\n\x08\t\x0f\x0e]")
# What a command wrote while the terminal was its own, from the modes that were given back to the words behind it.
OTHERS = re.compile(rb"\x1b\[\?2004l(?:(?!\x1b\[\?2004h).)*?" + "按 Enter 返回".encode(), re.S)
KEYS = (
    list("jklhgGnNxsSfFyYevVpotTwWdcaimMzHML{}[]()/:?*=+-.,;'\"|!<>0123456789 \t\r\x7f")
    + ["\x1b", "\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D", "\x1b[5~", "\x1b[6~", "\x1b[H", "\x1b[F", "\x1bOA", "\x1bOP", "\x1b[Z"]
    + ["\x1b[3~", "\x1b[1;3D", "\x1b[1;3C", "\x1b[97;5u", "\x1b[57441u", "\x1b[I", "\x1b]11;rgb:0/0/0\x07", "\x1bP1+r\x1b\\"]
    + [chr(number) for number in (2, 4, 5, 6, 7, 9, 11, 12, 14, 15, 16, 18, 21, 23, 24, 25)]
    + ["公开", "gongkai", "２", "／", "？", "ｊ", "e\u0301", "👨‍👩‍👧", "\u202e", "zz", "gg", "3s", ">10\r", "年:2021\r"])
ENDINGS = ["q", "ZZ", ":q\r", "\x03"]


def hostile_report(path):
    """A report whose name, title, cells and links try to reach the terminal."""
    bad = "\x1b]0;x\x07 \x1b[2J \x9b31m \u202e \u200b \ufeff \x0c \x08 e" + "\u0301" * 40 + " \ue000 \U000e0041 \ufffe \x85"
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(f"某市{bad}2022年政府信息公开工作年度报告\n\n一、总体情况{bad}\n全年{bad}公开信息25件，其中网站{bad}14件。\n")
        file.write(f"http://a.gov.cn/{bad}\n| 项目{bad} | 数量 |\n|---|---|\n| {bad} | 3{bad} |\n二、问题{bad}\n" + bad * 50 + "\n")


class Walk:
    """One run of the program under random gestures."""

    def __init__(self, program, number, seed, folder):
        self.random = random.Random(seed * 1_000_003 + number)
        self.folder = os.path.join(folder, f"walk-{number}")
        os.mkdir(self.folder)
        os.mkdir(os.path.join(self.folder, "none"))
        self.checked, self.keys, self.faults = 0, 0, []
        self.file = self.target(number)
        # Nothing that a person could call by `|` or `o` is found.
        environment = dict(
            PATH=os.path.join(self.folder, "none"), HOME=self.folder, XDG_STATE_HOME=os.path.join(self.folder, "state"),
            XDG_CACHE_HOME=os.path.join(folder, "cache"), LC_ALL=self.random.choice(["C.UTF-8"] * 4 + ["C"]),
            TERM=self.random.choice(["xterm-256color"] * 5 + ["screen-256color", "linux", "vt100", "none-such"]))
        columns, rows = self.random.choice(SIZES)
        here = os.getcwd()
        os.chdir(self.folder)
        self.terminal = Terminal([program, self.file], columns, rows, environment, echoes=False)
        os.chdir(here)
        self.is_known = environment["TERM"] != "none-such"
        self.terminal.settle(0.02)

    def target(self, number):
        names = sorted(name for name in os.listdir(DATA) if not os.path.isdir(os.path.join(DATA, name)))
        kind = number % 5
        if kind == 0:
            return os.path.abspath(DATA)
        name = self.random.choice(names)
        path = os.path.join(self.folder, "x" + "\x1b[2J\u202e" * (kind == 4) + name)
        if kind == 3:
            hostile_report(path := path + ".txt")
            return path
        shutil.copy(os.path.join(DATA, name), path)
        if kind == 4:
            with open(path, "r+b") as file:
                size = os.path.getsize(path)
                for _ in range(self.random.randrange(1, 30)):
                    file.seek(self.random.randrange(size))
                    file.write(bytes([self.random.randrange(256)]))
        return path

    def gesture(self):
        """One thing that a hand, a terminal, the system or another program may do."""
        roll, pick = self.random.random(), self.random.choice
        columns, rows = self.terminal.size
        if roll < 0.80:
            keys = self.random.choices(KEYS, k=self.random.randrange(1, 8))
            self.keys += len(keys) - 1
            self.terminal.send("".join(keys), pause=0)
        elif roll < 0.85:
            text = "".join(pick(KEYS) for _ in range(20))
            self.terminal.send(pick(["\x1b[200~%s\x1b[201~", "%s", "\x1b[200~%s"]) % text)
        elif roll < 0.93:
            button = pick([0, 0, 0, 2, 32, 64, 65, 64 + 16, 35])
            place = self.random.randrange(1, columns + 2), self.random.randrange(1, rows + 2)
            self.terminal.send("".join("\x1b[<%d;%d;%d%s" % (button, *place, end) for end in "Mm"))
        elif roll < 0.97:
            self.terminal.resize(*(pick(SIZES) if roll < 0.95 else (self.random.randrange(1, 501), self.random.randrange(1, 201))))
        elif roll < 0.98:
            for _ in range(20):
                self.terminal.kill(signal.SIGWINCH)
        elif roll < 0.99:
            self.terminal.kill(pick([signal.SIGSTOP, signal.SIGTSTP]))
            self.terminal.gather(0.005)
            self.terminal.kill(signal.SIGCONT)
        elif not os.path.isdir(self.file):
            self.change_file(pick(["cut", "grow", "replace", "remove"]))
        self.keys += 1

    def change_file(self, how):
        data = b"".join(open(self.file, "rb")) if os.path.exists(self.file) else b""
        if how == "remove":
            os.path.exists(self.file) and os.remove(self.file)
        elif how == "replace":
            with open(self.file + "~", "wb") as file:
                file.write(data[::-1] if self.random.random() < 0.5 else data)
            os.replace(self.file + "~", self.file)
        else:
            with open(self.file, "wb") as file:
                file.write(data[: len(data) // 2] if how == "cut" else data * 2)

    def check_output(self, is_last=False):
        """Takes apart what was written since the last look; what is no sequence must be text that may be shown."""
        output = self.terminal.output
        end = len(output) if is_last else max(output.rfind(b"\x1b"), self.checked)
        part = output[self.checked : end]
        self.checked = end
        try:
            text = KNOWN.sub(b"", OTHERS.sub(b"", part)).decode()
        except UnicodeDecodeError as error:
            return self.faults.append(f"half a character or a wrong byte: {part[max(0, error.start - 20):error.end + 20]!r}")
        for character in set(text):
            # A character of private use is the writer's own sign; the joiner stays within its picture.
            if unicodedata.category(character) in ("Cc", "Cf", "Cs", "Cn") and character != "\u200d":
                at = text.index(character)
                return self.faults.append(f"U+{ord(character):04X} in {text[max(0, at - 20):at + 20]!r}")

    def go(self):
        for _ in range(GESTURES):
            if not self.terminal.is_alive():
                break
            self.gesture()
            self.terminal.gather(0.001)
        self.check_output()
        if self.terminal.is_alive():
            self.rest()
        if self.terminal.is_alive():
            # A paste is ended, what was typed is told, its output left, and then whatever lies on top.
            self.terminal.send("\x1b[201~", "\r", "\r", "\x1b[27u" * 4, pause=0.1)
            self.terminal.settle(0.05)
            self.terminal.send(self.random.choice(ENDINGS), pause=0)
            # A terminal that was a shell's for a moment may have kept the end of a paste: that is what Ctrl-C is for.
            if self.terminal.end(5) is None:
                self.terminal.send("\x03", "\x03", pause=0.1)
        code = self.terminal.end()
        self.check_output(is_last=True)
        wanted = (0, 2, 130) if self.is_known else (0, 1, 2)
        if code not in wanted:
            self.faults.append(f"ended with {code}")
        self.faults += [f"not given back: {fault}" for fault in self.terminal.faults()]
        self.terminal.close()
        return self.faults

    def rest(self):
        """Nothing is typed: the program must come to rest, whatever it has to do."""
        # It may have been about to stop itself when it was told to go on.
        for _ in range(3):
            self.terminal.gather(0.02)
            self.terminal.kill(signal.SIGCONT)
        self.terminal.settle(0.05)
        if self.terminal.is_busy():
            self.faults.append("busy without reason")

    def leftovers(self):
        """The processes that still run in the folder of this walk."""
        found = []
        for process in filter(str.isdigit, os.listdir("/proc")):
            try:
                if os.readlink(f"/proc/{process}/cwd").startswith(self.folder):
                    found.append(process)
            except OSError:
                pass
        return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--keys", type=int, default=100_000, help="keys, pastes, clicks, sizes and signals in all")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--from", type=int, default=0, dest="first", help="the number of the first walk")
    options = parser.parse_args()
    program, done, number, wrong = os.path.abspath(options.program), 0, options.first, 0
    with tempfile.TemporaryDirectory() as folder:
        while done < options.keys:
            walk = Walk(program, number, options.seed, folder)
            faults = walk.go() + [f"process {each} left behind" for each in walk.leftovers()]
            for fault in faults:
                print(f"FAILED walk {number} on {os.path.basename(walk.file)!r}: {fault}", flush=True)
            wrong += bool(faults)
            done += walk.keys
            number += 1
            shutil.rmtree(walk.folder, ignore_errors=True)
    print(f"seed {options.seed}: {done} keys in {number - options.first} walks, {wrong} of them wrong")
    sys.exit(wrong > 0)


main()
