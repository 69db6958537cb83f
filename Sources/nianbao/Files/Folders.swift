internal import Glibc

/// The folders of this program, by the XDG Base Directory Specification.
enum Folders {
  /// Where indexes of libraries are.
  static var cache: String { folder("XDG_CACHE_HOME", ".cache") }
  /// Where settings are.
  static var settings: String { folder("XDG_CONFIG_HOME", ".config") }

  /// Where what people decided is.
  static var state: String { folder("XDG_STATE_HOME", ".local/state") }

  /// The same, where the person has a folder of their own: what nobody would miss is not kept elsewhere.
  static var ownState: String? {
    let isNamed = value(of: "XDG_STATE_HOME")?.hasPrefix("/") ?? false
    return isNamed || value(of: "HOME")?.hasPrefix("/") ?? false ? state : nil
  }

  private static func folder(_ variable: String, _ ending: String) -> String {
    // A path that does not begin at the root is to be passed over, as the specification says.
    if let value = value(of: variable), value.hasPrefix("/") { return value + "/nianbao" }
    return (value(of: "HOME") ?? "/tmp") + "/" + ending + "/nianbao"
  }

  private static func value(of variable: String) -> String? {
    guard let value = getenv(variable), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
