// SPDX-License-Identifier: Apache-2.0

import HearsayClaims
import Testing

@Suite("Short reports, read from end to end")
struct ReportTests {
    @Test("attacks", arguments: FightingReports.attacks)
    func attacks(report: ReportCase) throws {
        #expect(report.differences(in: try SharedCoder.code(report.text)) == [])
    }

    @Test("harm and its numbers", arguments: FightingReports.harm)
    func harm(report: ReportCase) throws {
        #expect(report.differences(in: try SharedCoder.code(report.text)) == [])
    }

    @Test("acts of speech", arguments: SpeechReports.acts)
    func speech(report: ReportCase) throws {
        #expect(report.differences(in: try SharedCoder.code(report.text)) == [])
    }

    @Test("what did not happen, may happen, will happen", arguments: SpeechReports.modality)
    func modality(report: ReportCase) throws {
        #expect(report.differences(in: try SharedCoder.code(report.text)) == [])
    }

    @Test("who vouches for it", arguments: SourceReports.all)
    func sources(report: ReportCase) throws {
        #expect(report.differences(in: try SharedCoder.code(report.text)) == [])
    }

    @Test("projectiles and where they came down", arguments: AccountReports.projectiles)
    func projectiles(report: ReportCase) throws {
        #expect(report.differences(in: try SharedCoder.code(report.text)) == [])
    }

    @Test("who holds the ground", arguments: AccountReports.ground)
    func ground(report: ReportCase) throws {
        #expect(report.differences(in: try SharedCoder.code(report.text)) == [])
    }

    @Test("losses told and denied", arguments: AccountReports.losses)
    func losses(report: ReportCase) throws {
        #expect(report.differences(in: try SharedCoder.code(report.text)) == [])
    }

    @Test("accusations and denials", arguments: AccountReports.denials)
    func denials(report: ReportCase) throws {
        #expect(report.differences(in: try SharedCoder.code(report.text)) == [])
    }

    @Test("politics", arguments: PoliticsReports.all)
    func politics(report: ReportCase) throws {
        #expect(report.differences(in: try SharedCoder.code(report.text)) == [])
    }
}
