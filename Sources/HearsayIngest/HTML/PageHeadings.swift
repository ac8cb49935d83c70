// SPDX-License-Identifier: Apache-2.0

/// Headings without anything below them: "More on this story", whose links are gone.
enum PageHeadings {
    /// The blocks without headings that are followed by a heading of their rank or a higher one, or by nothing.
    static func withoutEmpty(_ blocks: [PageBlock]) -> [PageBlock] {
        var kept: [PageBlock] = []
        // The rank of the highest heading that comes next before any text; 0 is the end of the page.
        var next: Int? = 0
        for block in blocks.reversed() {
            if block.kind == .heading {
                let rank = rank(of: block)
                if let below = next, below <= rank { continue }
                next = min(next ?? rank, rank)
            } else {
                next = nil
            }
            kept.append(block)
        }
        return kept.reversed()
    }

    private static func rank(of block: PageBlock) -> Int {
        block.element.name.utf8.last.map { Int($0) - 48 } ?? 6
    }
}
