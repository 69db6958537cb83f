/// What a terminal reports.
public enum InputEvent: Equatable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted, whole; line ends included.
  case paste(String)
  /// The mouse did something.
  case mouse(MouseEvent)
  /// The screen has another size.
  case resize(Size)
}
