internal import ArgumentParser

@main
struct Nianbao: ParsableCommand {
}
