// SPDX-License-Identifier: Apache-2.0

internal import HearsayIncidents

/// Words of a passage that are marked, and what they are to a claim.
struct PassageSpan: Hashable {
    /// What marked words are to a claim. The raw values are those that the page's script and style sheet know.
    enum Role: String, CaseIterable {
        case trigger
        case claimant
        case relay
        case cue
        case actor
        case recipient
        case count
        case place
        case time
    }

    let role: Role
    /// The words, with where they stand in Unicode scalars of the document's text.
    let words: Quotation
    /// What was read in the words: a canonical name, a range, a day.
    let reading: String

    init(_ role: Role, _ words: Quotation, _ reading: String) {
        self.role = role
        self.words = words
        self.reading = reading
    }
}
