// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// An input with one JSON object a line; blank lines are passed over.
struct JSONLinesSource: DocumentSource {
    let input: InputName
    let stream: ByteStream
    let options: IngestOptions
    private var line = 0
    private var hasRead = false
    private var isDone = false

    init(input: InputName, stream: ByteStream, options: IngestOptions) {
        self.input = input
        self.stream = stream
        self.options = options
    }

    var place: InputPlace { InputPlace(input: input.label, line: max(1, line)) }

    mutating func next() -> Reading? {
        while !isDone {
            let start = stream.offset
            let length: Int?
            do throws(StreamFailure) {
                length = try stream.nextLine(longest: options.maxLineBytes)
            } catch {
                (isDone, hasRead) = (true, true)
                return reject(error.kind, offset: nil)
            }
            guard let length else { break }
            line += 1
            if length > options.maxLineBytes {
                hasRead = true
                return reject(.tooLarge(bytes: length, limit: options.maxDocumentBytes), offset: start)
            }
            let reading = stream.peek(length) { read($0, start: start) }
            stream.drop(min(length + 1, stream.available))
            if let reading {
                hasRead = true
                return reading
            }
        }
        isDone = true
        guard !hasRead else { return nil }
        hasRead = true
        return .rejection(Rejection(.empty, at: InputPlace(input: input.label)))
    }

    private func read(_ bytes: UnsafeRawBufferPointer, start: Int) -> Reading? {
        var bytes = bytes
        var start = start
        if start == 0, bytes.starts(with: TextCheck.byteOrderMark) {
            bytes = UnsafeRawBufferPointer(rebasing: bytes[3...])
            start = 3
        }
        guard !TextCheck.isBlank(bytes) else { return nil }
        if let offset = UTF8Check.firstInvalid(in: bytes) {
            let utf16 = start == 0 && (bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]))
            return reject(.invalidUTF8(utf16: utf16), offset: start + offset)
        }
        do throws(JSONFault) {
            let fields = try JSONObjectReader.fields(of: bytes, readsMarks: options.readsMarks)
            return document(fields, sha256: Fingerprint.hex(of: bytes))
        } catch {
            return reject(.badJSON(error.reason), offset: start + error.offset)
        }
    }

    private func document(_ fields: DocumentFields, sha256: String) -> Reading {
        let text: String
        switch fields["text"] {
        case .string(let string): text = string
        case .absent: return reject(.noText, offset: nil)
        case let value: return reject(.wrongType(field: "text", found: value.found ?? ""), offset: nil)
        }
        guard !TextCheck.isBlank(text.utf8) else { return reject(.empty, offset: nil) }
        guard text.utf8.count <= options.maxDocumentBytes else {
            return reject(.tooLarge(bytes: text.utf8.count, limit: options.maxDocumentBytes), offset: nil)
        }
        guard !ByteSearch.contains(0, in: text) else { return reject(.binary(format: nil), offset: nil) }
        var warnings: [IngestWarning] = []
        func string(_ name: String) -> String {
            switch fields[name] {
            case .string(let string): return string
            case .number(let digits) where name == "id": return digits
            case let value:
                if let found = value.found {
                    warnings.append(IngestWarning(.ignoredField(field: name, found: found), at: place))
                }
                return ""
            }
        }
        var id = string("id")
        if id.isEmpty { id = "\(input.documentName):\(line)" }
        let date = string("published")
        let published = Moment(iso: date)
        if published == nil, !date.isEmpty { warnings.append(IngestWarning(.badDate(value: date), at: place)) }
        var marks: [Range<Int>]?
        if options.readsMarks {
            let read = MarkReader.marks(of: fields[DocumentFields.marks], scalars: text.unicodeScalars.count)
            marks = read.marks
            if let found = read.fault {
                warnings.append(IngestWarning(.ignoredField(field: DocumentFields.marks, found: found), at: place))
            }
        }
        if fields.hasLoneSurrogate { warnings.append(IngestWarning(.loneSurrogate, at: place)) }
        return .document(
            Document(
                id: id, title: string("title"), published: published ?? (date.isEmpty ? options.published : nil),
                source: string("source"), url: string("url"), text: text, marks: marks, sha256: sha256),
            warnings: warnings)
    }

    private func reject(_ kind: Rejection.Kind, offset: Int?) -> Reading {
        var place = place
        place.offset = offset
        return .rejection(Rejection(kind, at: place))
    }
}
