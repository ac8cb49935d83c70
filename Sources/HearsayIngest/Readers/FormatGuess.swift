// SPDX-License-Identifier: Apache-2.0

/// Tells JSON Lines from plain text by the first line that is not blank.
enum FormatGuess {
    /// Whether that line is a JSON object with a field `text`. Nothing is taken from the stream.
    static func isJSONLines(_ stream: ByteStream, options: IngestOptions) throws(SystemFile.Failure) -> Bool {
        var start = 0
        while true {
            guard start < stream.available else {
                guard start <= options.maxDocumentBytes, try stream.fill() else { return false }
                continue
            }
            let byte = stream[start]
            let isMark = start < 3 && byte == TextCheck.byteOrderMark[start]
            guard isMark || byte == 0x20 || (0x09...0x0D).contains(byte) else { break }
            start += 1
        }
        guard stream[start] == UInt8(ascii: "{") else { return false }
        var searched = start
        var end = stream.lineFeed(from: searched)
        while end == nil {
            searched = stream.available
            guard searched <= options.maxLineBytes, try stream.fill() else { break }
            end = stream.lineFeed(from: searched)
        }
        return stream.peek(end ?? stream.available) { bytes in
            let line = UnsafeRawBufferPointer(rebasing: bytes[start...])
            guard UTF8Check.firstInvalid(in: line) == nil else { return false }
            do throws(JSONFault) {
                return try JSONObjectReader.fields(of: line)["text"] != .absent
            } catch {
                return false
            }
        }
    }
}
