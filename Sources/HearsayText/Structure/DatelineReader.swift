// SPDX-License-Identifier: Apache-2.0

struct DatelineReader {
    init(_ text: ByteView) {}
    func read(_ block: Span) -> Dateline? { nil }
}
