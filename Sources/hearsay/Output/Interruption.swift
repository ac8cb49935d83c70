// SPDX-License-Identifier: Apache-2.0

internal import Foundation

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Ctrl-C, `kill` and a closed terminal, taken so that the output never ends in half a line.
enum Interruption {
    /// Opens the output and waits for such signals from then on; there is no moment in which one leaves a file begun.
    ///
    /// The first signal lets the write under way end and then ends the process the way the signal would have, a second
    /// one ends it at once. Signals that the caller had switched off stay off. A pipe whose reader has gone becomes an
    /// ordinary end of output. Call it before other threads start.
    static func guarding(_ open: () throws -> OutputSink) throws -> OutputSink {
        _ = signal(SIGPIPE, SIG_IGN)
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) { sigaddset(&signals, number) }
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        let sink: OutputSink
        do {
            sink = try open()
        } catch {
            pthread_sigmask(SIG_UNBLOCK, &signals, nil)
            throw error
        }
        let waiting = signals
        let thread = Thread {
            var waiting = waiting
            var number: Int32 = 0
            guard sigwait(&waiting, &number) == 0 else { return }
            _ = signal(number, SIG_DFL)
            pthread_sigmask(SIG_UNBLOCK, &waiting, nil)
            sink.interrupt(within: 5)
            kill(getpid(), number)
        }
        thread.start()
        return sink
    }

    private static func isIgnored(_ number: Int32) -> Bool {
        let before = signal(number, SIG_DFL)
        let isIgnored = unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
        _ = signal(number, before)
        return isIgnored
    }
}
