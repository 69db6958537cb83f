internal import Synchronization

/// Whether letters find characters by their reading.
public enum Pinyin {
  /// Whether they do: yes until the person says otherwise, which is done once, before anything is searched.
  public static var isRead: Bool {
    get { chosen ?? isOn.load(ordering: .relaxed) }
    set { isOn.store(newValue, ordering: .relaxed) }
  }

  /// Does something with letters that find characters or do not, whatever the rest of the process does.
  public static func with<Result>(
    reading isRead: Bool, do work: () throws -> Result
  ) rethrows -> Result {
    try $chosen.withValue(isRead, operation: work)
  }

  @TaskLocal private static var chosen: Bool?

  private static let isOn = Atomic(true)
}
