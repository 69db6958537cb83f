/// The mark that numbers a heading or an item, such as 一、 or （一） or ①.
public struct EnumerationMarker: Equatable, Sendable {
}
