// SPDX-License-Identifier: Apache-2.0
public struct TextAnalyzer: Sendable { public init() {}; public func analyze(_ s: SourceText) -> TokenizedText { fatalError() } }
extension SourceText { public init(_ s: String) { fatalError() }
 public func scalarRange(of: Span) -> Range<Int> { fatalError() }
 public func quote(_ s: Span) -> String { fatalError() } }
