/// A format that is known by its bytes, and holds no report or none that can be read.
public enum OtherFormat: Equatable, Sendable {
  /// A picture, by its name: `PNG`.
  case image(String)
  /// Files packed together, by the name of the packing: `RAR`.
  case packed(String)
  /// Sound or moving pictures.
  case recording(String)
  /// A program or a part of one.
  case program(String)
  /// A document of another program: `PPTX`.
  case document(String)

  /// What it is called.
  public var name: String {
    switch self {
    case .image(let name), .packed(let name), .recording(let name), .program(let name),
      .document(let name):
      name
    }
  }
}
