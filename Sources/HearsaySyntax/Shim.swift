public import HearsayText
public struct SyntaxParser: Sendable { public func parse(_ t: TokenizedText) -> ParsedText { fatalError() } }
