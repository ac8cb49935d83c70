// SPDX-License-Identifier: Apache-2.0

struct BlockClassifier {
    init(_ text: ByteView, first: Bool, last: Bool) {}
    func kind(of span: Span) -> BlockKind { .paragraph }
}
