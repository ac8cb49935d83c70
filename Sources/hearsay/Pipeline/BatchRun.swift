// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import HearsayExchange
internal import HearsayIngest
internal import HearsayText

/// One batch: documents are read, worked on in parallel, and written in the order of the input.
struct BatchRun {
    /// Documents of more text than this together are not taken in ahead of the output.
    static let weightLimit = 8 << 20

    let reader: DocumentReader
    let jobs: Int
    /// What stands before, between and behind the pieces.
    let frame: any OutputFrame
    /// What is written for a document.
    let produce: @Sendable (Document) -> Piece
    let sink: OutputSink
    /// Where the files of documents go, if they have such.
    var folder: OutputFolder?
    let console: Console

    /// One document's part of the output.
    struct Piece: Sendable {
        var bytes: [UInt8]
        var words: Int
        var claims = 0
        /// Files for a folder, by their endings, for the document of this id.
        var files: [File] = []
        var id = ""

        struct File: Sendable {
            var ending: String
            var bytes: [UInt8]
        }
    }

    private enum Outcome: Sendable {
        case done(Piece, warnings: [IngestWarning])
        case rejected(Rejection)
    }

    /// Runs the batch and ends the command with its exit status.
    func exit() throws {
        let status = run().exitStatus
        if status != 0 { throw ExitCode(status) }
    }

    /// Runs the batch.
    func run() -> Tally {
        var tally = Tally()
        let produce = produce
        guard put(frame.opening, &tally) else { return end(tally, isComplete: false) }
        var isComplete = true
        let pipeline = OrderedPipeline<Reading, Outcome>(
            jobs: jobs, weightLimit: BatchRun.weightLimit, next: reader.next,
            weight: { reading in
                guard case .document(let document, _) = reading else { return 0 }
                return document.text.utf8.count
            },
            work: { reading in
                switch reading {
                case .rejection(let rejection): return .rejected(rejection)
                case .document(let document, let warnings): return .done(produce(document), warnings: warnings)
                }
            },
            emit: { outcome in
                isComplete = emit(outcome, &tally)
                return isComplete
            })
        pipeline.run()
        if isComplete { isComplete = put(frame.closing, &tally) }
        return end(tally, isComplete: isComplete)
    }

    private func emit(_ outcome: Outcome, _ tally: inout Tally) -> Bool {
        switch outcome {
        case .rejected(let rejection):
            tally.rejected += 1
            console.report(rejection)
        case .done(let piece, let warnings):
            for warning in warnings { console.warn(warning) }
            let isPut =
                folder == nil
                ? put(tally.documents > 0 ? frame.separator + piece.bytes : piece.bytes, &tally) : put(piece, &tally)
            guard isPut else { return false }
            tally.documents += 1
            tally.words += piece.words
            tally.claims += piece.claims
        }
        console.progress(
            "\(tally.documents) documents, " + (tally.claims > 0 ? "\(tally.claims) claims, " : "")
                + "\(tally.rejected) rejected, "
                + "\(Int(Double(tally.words) / max(console.elapsed, 0.001))) words a second")
        return true
    }

    private func put(_ bytes: [UInt8], _ tally: inout Tally) -> Bool {
        guard !bytes.isEmpty else { return true }
        switch sink.write(bytes) {
        case .written: return true
        case .closed: return false
        case .failed(let reason):
            tally.isBroken = true
            console.report("output: cannot be written (\(reason)); check the space left")
            return false
        }
    }

    private func put(_ piece: Piece, _ tally: inout Tally) -> Bool {
        guard let folder, !piece.files.isEmpty else { return true }
        let name = folder.name(for: piece.id)
        do {
            for file in piece.files { try folder.write(file.bytes, to: name + file.ending) }
            return true
        } catch {
            tally.isBroken = true
            console.report(String(describing: error))
            return false
        }
    }

    private func end(_ tally: Tally, isComplete: Bool) -> Tally {
        var tally = tally
        console.clearProgress()
        if isComplete {
            do {
                try sink.finish()
            } catch {
                tally.isBroken = true
                console.report(String(describing: error))
            }
        } else {
            sink.abandon()
        }
        return tally
    }
}
