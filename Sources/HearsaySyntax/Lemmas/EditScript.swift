// SPDX-License-Identifier: Apache-2.0

/// How a form becomes its lemma: bytes to take off its end and letters to put there.
struct EditScript: Hashable, Sendable {
    /// Number of bytes to take off.
    var strip: Int
    /// What to put there.
    var append: [UInt8]

    /// The form is its own lemma.
    static let none = EditScript(strip: 0, append: [])

    /// The script that turns `form` into `lemma`: all behind their common prefix, cut between characters.
    init(from form: [UInt8], to lemma: [UInt8]) {
        var common = 0
        while common < form.count, common < lemma.count, form[common] == lemma[common] { common += 1 }
        func inside(_ bytes: [UInt8]) -> Bool { common < bytes.count && bytes[common] & 0xC0 == 0x80 }
        while common > 0, inside(form) || inside(lemma) { common -= 1 }
        strip = form.count - common
        append = Array(lemma[common...])
    }

    init(strip: Int, append: [UInt8]) {
        self.strip = strip
        self.append = append
    }

    /// The lemma of a form, or the form itself if it is too short for the script.
    func applied(to form: [UInt8]) -> [UInt8] {
        guard strip < form.count || (strip == form.count && !append.isEmpty) else { return form }
        return Array(form[..<(form.count - strip)]) + append
    }
}
