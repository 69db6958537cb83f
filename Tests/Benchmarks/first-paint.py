#!/usr/bin/env python3
"""How soon nianbao has painted, beside less, in one run.

    Tests/Benchmarks/first-paint.py .build/release/nianbao [--runs 21] [--sizes 0,10,50]

Both programs are started in turn on a fresh pseudo-terminal of 120x40, with the sample report and with
texts of 10 and 50 MB (the sample repeated). Clock zero is the instant before exec; first paint is the
read() by which the report's title has arrived. Then come thirty rows down in the text and one page down:
milliseconds to the last byte, and bytes. Memory is the peak resident size. All figures are medians.
Last comes what nianbao holds when it works no more: all figures found and checked, all rows counted.
"""
import argparse, fcntl, os, pty, select, signal, statistics, struct, sys, tempfile, termios, time

SAMPLE = os.path.join(os.path.dirname(__file__), "../../Data/Reports/guangdong-hrss-2017.txt")
TITLE = "广东省人力资源".encode()
COLUMNS, ROWS = 120, 40
SILENCE = 0.08  # seconds without a byte after which the first screen counts as complete
PAUSE = 0.02  # the same for a key
DOWN, PAGE = b"\x1b[B", b"\x1b[6~"


def start(command):
    environment = dict(os.environ, TERM="xterm-256color", LANG="C.UTF-8", LC_ALL="C.UTF-8")
    size = struct.pack("HHHH", ROWS, COLUMNS, 0, 0)
    # The child waits for a byte, so that the clock starts at exec and the size is set before it.
    gate_out, gate_in = os.pipe()
    child, terminal = pty.fork()
    if child == 0:
        os.close(gate_in)
        os.read(gate_out, 1)
        os.execvpe(command[0], command, environment)
    os.close(gate_out)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, size)
    began = time.perf_counter()
    os.write(gate_in, b"x")
    os.close(gate_in)
    return child, terminal, began


def settle(terminal, began, wanted=None, silence=SILENCE):
    """Bytes until silence, the seconds to the last of them, and to the one that completes `wanted`."""
    data, last, found = b"", None, None
    limit = began + 10
    while time.perf_counter() < limit:
        ready, _, _ = select.select([terminal], [], [], silence)
        if not ready:
            if wanted is None or found is not None:
                break
            continue
        try:
            part = os.read(terminal, 1 << 16)
        except OSError:
            break
        if not part:
            break
        last = time.perf_counter() - began
        data += part
        if wanted and found is None and wanted in data:
            found = last
    return data, last or 0.0, found


def peak_memory(process):
    with open(f"/proc/{process}/status") as status:
        for line in status:
            if line.startswith("VmHWM"):
                return int(line.split()[1]) / 1024
    return 0.0


def processor_time(process):
    with open(f"/proc/{process}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return int(fields[11]) + int(fields[12])


def rested_memory(command):
    """Megabytes at most, from exec until a second went by without work."""
    child, terminal, _ = start(command)
    try:
        worked, quiet = -1, time.perf_counter()
        while time.perf_counter() < quiet + 1:
            settle(terminal, time.perf_counter(), silence=0.05)
            if (time_now := processor_time(child)) > worked:
                worked, quiet = time_now, time.perf_counter()
        return peak_memory(child)
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(terminal)


def keys(terminal, data):
    began = time.perf_counter()
    os.write(terminal, data)
    answer, last, _ = settle(terminal, began, silence=PAUSE)
    return last * 1000, len(answer)


def run(command):
    child, terminal, began = start(command)
    try:
        data, _, found = settle(terminal, began, TITLE)
        if found is None:
            sys.exit(f"{command[0]} did not paint the title")
        result = {"first paint ms": found * 1000, "first screen bytes": len(data)}
        if "less" not in command[0]:
            keys(terminal, b"\t")  # from the outline to the text
        # Application cursor keys, if the program asked for them.
        down = b"\x1bOB" if b"\x1b[?1h" in data else DOWN
        steps = [keys(terminal, down) for _ in range(30)]
        result["row ms"] = statistics.median(step[0] for step in steps)
        result["row bytes (mean of 30)"] = statistics.mean(step[1] for step in steps)
        result["page ms"], result["page bytes"] = keys(terminal, PAGE)
        result["memory MB"] = peak_memory(child)
        return result
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(terminal)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary")
    parser.add_argument("--runs", type=int, default=11)
    parser.add_argument("--sizes", default="0,10,50", help="megabytes; 0 is the sample itself")
    options = parser.parse_args()
    sample = open(SAMPLE, "rb").read()
    with tempfile.TemporaryDirectory() as folder:
        for size in map(int, options.sizes.split(",")):
            path = os.path.join(folder, f"{size}.txt")
            with open(path, "wb") as file:
                file.write(sample * max(1, size * 1_000_000 // len(sample)))
            compare(options, size, [[options.binary, path], ["less", path]])


def compare(options, size, commands):
    results = [[], []]
    for command in commands:
        run(command)
    for _ in range(options.runs):
        for index, command in enumerate(commands):
            results[index].append(run(command))
    print(f"{'sample' if size == 0 else f'{size} MB'}, {options.runs} runs{'':20}nianbao      less   ratio")
    for name in results[0][0]:
        ours, theirs = (statistics.median(each[name] for each in result) for result in results)
        ratio = f"{ours / theirs:7.2f}" if theirs else "      -"
        print(f"  {name:34} {ours:9.2f} {theirs:9.2f} {ratio}")
    print(f"  {'memory MB, all figures found':34} {rested_memory(commands[0]):9.2f}")


main()
