import FoundationEssentials
import Glibc
import HostileInput

/// Goes the whole road with files made to do harm and with damaged ones, in a process of its own.
///
/// ```
/// swift run -c release fuzz --seconds 60 --seed 1 [--save FOLDER] [--from NUMBER]
///   [--only NUMBER] [--divide NUMBER] [--verbose]
/// swift run -c release fuzz --mutations 2000 --seed 1
/// swift run -c release fuzz keys --count 200000 --seed 1
/// ```
/// Numbers below 0 are the named cases, from -1 down; from 0 up they are mutations. A file that
/// ends the process, takes longer or more memory than it may, or gives a report that breaks a promise,
/// is told with its number and saved; then the exit code is 1.
///
/// With `--mutations` every named case is gone through, and as many mutations: the same files on any
/// machine, however busy. What a file takes of the processor is then told and not judged.
@main
struct Fuzz {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "keys" {
      exit(Keys(options: Options(Array(arguments.dropFirst()))).go() ? 0 : 1)
    }
    #if GUIDED
      if arguments.count > 1, arguments[0] == "guided" { exit(Guided.go(arguments[1])) }
      if arguments.count > 2, arguments[0] == "seeds" {
        exit((try? Guided.write(seedsOf: arguments[1], to: arguments[2])) == nil ? 1 : 0)
      }
    #endif
    let options = Options(arguments)
    if let number = options.worker {
      Worker(options: options).run(from: number)
    } else if let number = options.only {
      Worker(options: options).run(one: number)
    } else {
      var run = Run(options: options)
      run.go()
      exit(run.violations == 0 ? 0 : 1)
    }
  }
}

/// What the command line asks for.
struct Options {
  var seconds = 60.0
  /// How many mutations are gone through, whatever time that takes; nil where the time decides.
  var mutations: Int?
  var seed: UInt64 = 1
  /// How many keys are pressed.
  var count = 200_000
  /// The number to begin with; 0 passes over the named cases.
  var from = -1
  var save: String?
  var only: Int?
  var worker: Int?
  /// How many times smaller the named cases are than their names say, to see how time grows.
  var divisor = 1
  var isVerbose = false

  init(_ arguments: [String]) {
    var rest = arguments[...]
    while let name = rest.popFirst() {
      if name == "--verbose" {
        isVerbose = true
        continue
      }
      guard let value = rest.popFirst() else { break }
      switch name {
      case "--seconds": seconds = Double(value) ?? seconds
      case "--mutations": mutations = Int(value)
      case "--count": count = Int(value) ?? count
      case "--seed": seed = UInt64(value) ?? seed
      case "--from": from = Int(value) ?? from
      case "--save": save = value
      case "--divide": divisor = Int(value) ?? divisor
      case "--only": only = Int(value)
      case "--worker": worker = Int(value)
      default: continue
      }
    }
  }

  /// The number of the file behind another one; nil behind the last.
  func number(behind number: Int) -> Int? {
    // After the last named case come the mutations.
    let next = number < 0 ? (number <= -HostileCase.all.count ? 0 : number - 1) : number + 1
    return next < mutations ?? .max ? next : nil
  }

  /// The file of a number: what was done to it, its name where that tells something, and its bytes.
  func file(_ number: Int) -> (story: String, name: String, bytes: [UInt8]) {
    guard number < 0 else {
      let mutation = Mutation(seed: seed, number: number)
      return (mutation.name, mutation.fileName, mutation.bytes)
    }
    let cases = HostileCase.all
    let found = cases[min(-number - 1, cases.count - 1)]
    return (found.name, "", found.bytes(dividedBy: divisor))
  }
}
