// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HearsayClaims

@Suite("TIMEX3 values")
struct TimexTableTests {
    static let tables = [
        "weekdays", "dates", "hours", "relative", "durations", "sets", "fiscal", "vague", "undated", "none",
    ]

    @Test func theTablesHoldHundredsOfRows() {
        let rows = Self.tables.map { TimexRow.table($0).count }
        #expect(!rows.contains(0))
        #expect(rows.reduce(0, +) >= 500)
    }

    @Test(arguments: TimexRow.table("weekdays"))
    func weekdaysAreTheLastOrTheNextByTheTenseOfTheSentence(row: TimexRow) throws { try row.check() }

    @Test(arguments: TimexRow.table("dates"))
    func datesAndPeriodsHaveTheirCalendarValue(row: TimexRow) throws { try row.check() }

    @Test(arguments: TimexRow.table("hours"))
    func hoursKeepTheirZoneAndPartsOfADayTheirCode(row: TimexRow) throws { try row.check() }

    @Test(arguments: TimexRow.table("relative"))
    func relativeTimesCountFromPublicationOrTheDayToldLast(row: TimexRow) throws { try row.check() }

    @Test(arguments: TimexRow.table("durations"))
    func lengthsOfTimeHaveAValueAndNoDays(row: TimexRow) throws { try row.check() }

    @Test(arguments: TimexRow.table("sets"))
    func timesThatComeAgainAreSets(row: TimexRow) throws { try row.check() }

    @Test(arguments: TimexRow.table("fiscal"))
    func quartersHavePeriodsAndFiscalYearsOnlyNames(row: TimexRow) throws { try row.check() }

    @Test(arguments: TimexRow.table("vague"))
    func vagueWordsReferToPastPresentOrFuture(row: TimexRow) throws { try row.check() }

    @Test(arguments: TimexRow.table("undated"))
    func withoutAPublicationDateWhatItWouldSupplyIsUnknown(row: TimexRow) throws { try row.check() }

    @Test(arguments: TimexRow.table("none"))
    func agesCountsAndNamesAreNoTimes(row: TimexRow) throws { try row.check() }
}
