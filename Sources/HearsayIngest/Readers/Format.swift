// SPDX-License-Identifier: Apache-2.0

/// What an input holds.
enum Format: Hashable {
    case plainText, jsonLines, html, feed, warc, gzip
    /// XML that is no feed and no page.
    case otherXML
    /// Something that is no text, by its name.
    case binary(String)
}
