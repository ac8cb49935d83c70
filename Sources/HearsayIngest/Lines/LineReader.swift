// SPDX-License-Identifier: Apache-2.0

/// Reads the lines of an input one at a time, with bounded memory: for records that are no documents.
public final class LineReader {
    private let input: Input
    private let longest: Int
    private var stream: ByteStream?
    private var line = 0

    /// What stands in one line.
    public enum Line: Sendable {
        /// Its bytes, without the line feed; never blank.
        case bytes([UInt8], at: InputPlace)
        /// It is too long, or the input cannot be read on.
        case rejection(Rejection)
    }

    /// A reader of one input; lines with more bytes than `longest` are rejected.
    public init(_ input: Input, longest: Int) {
        self.input = input
        self.longest = longest
    }

    /// The next line that is not blank; `nil` at the end.
    public func next() -> Line? {
        guard !hasFailed else { return nil }
        do throws(StreamFailure) {
            while true {
                let stream = try opened()
                guard let length = try stream.nextLine(longest: longest) else { return nil }
                line += 1
                let place = InputPlace(input: input.label, line: line)
                guard length <= longest else {
                    return .rejection(Rejection(.tooLarge(bytes: length, limit: longest), at: place))
                }
                let bytes = stream.peek(length) { Array($0) }
                stream.drop(min(length + 1, stream.available))
                if !TextCheck.isBlank(bytes) { return .bytes(bytes, at: place) }
            }
        } catch {
            hasFailed = true
            return .rejection(Rejection(error.kind, at: InputPlace(input: input.label)))
        }
    }

    private var hasFailed = false

    private func opened() throws(StreamFailure) -> ByteStream {
        if let stream { return stream }
        let file: SystemFile.Opened
        do throws(SystemFile.Failure) {
            file = try SystemFile.open(input)
        } catch {
            throw StreamFailure(.unreadable(reason: error.reason))
        }
        guard !file.isDirectory else { throw StreamFailure(.isDirectory) }
        let stream = ByteStream(FileBytes(descriptor: file.descriptor, closes: input != .standardInput))
        self.stream = stream
        return stream
    }
}
