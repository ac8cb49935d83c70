// SPDX-License-Identifier: Apache-2.0

/// A binary heap that gives its greatest element first.
struct Heap<Element: Comparable> {
    private var items: [Element] = []

    /// Adds an element. Logarithmic.
    mutating func insert(_ element: Element) {
        items.append(element)
        var i = items.count - 1
        while i > 0, items[(i - 1) / 2] < items[i] {
            items.swapAt((i - 1) / 2, i)
            i = (i - 1) / 2
        }
    }

    /// Takes the greatest element out; `nil` where there is none. Logarithmic.
    mutating func popMax() -> Element? {
        guard let top = items.first else { return nil }
        let last = items.removeLast()
        guard !items.isEmpty else { return top }
        items[0] = last
        var i = 0
        while true {
            let left = 2 * i + 1
            guard left < items.count else { break }
            let right = left + 1
            let child = right < items.count && items[left] < items[right] ? right : left
            guard items[i] < items[child] else { break }
            items.swapAt(i, child)
            i = child
        }
        return top
    }
}
