/// A value that is there now and then, kept beside what holds it.
///
/// A state is copied and handed on some dozen times with every key. A line that is typed or a second document would go
/// along each time, twice as many bytes as all the rest, and is mostly not there. What the value must be is asked for
/// below and not here: the runtime would look for it in all types, before the first screen.
@propertyWrapper
struct Boxed<Value> {
  private var box: Box<Value>?

  init(wrappedValue: Value?) { box = wrappedValue.map(Box.init) }

  /// The value; nil where there is none.
  var wrappedValue: Value? {
    get { box?.value }
    set { box = newValue.map(Box.init) }
  }
}

extension Boxed: Equatable where Value: Equatable {
  static func == (one: Boxed, other: Boxed) -> Bool {
    one.box === other.box || one.wrappedValue == other.wrappedValue
  }
}

extension Boxed: Sendable where Value: Sendable {}

private final class Box<Value> {
  let value: Value

  init(_ value: Value) { self.value = value }
}

extension Box: Sendable where Value: Sendable {}
