// SPDX-License-Identifier: Apache-2.0

import HearsayText
import Testing

@Suite struct BlockTests {
    private func kinds(_ text: String) -> [BlockKind] {
        analyze(text).blocks.map(\.kind)
    }

    /// The kind of `block` between two plain paragraphs.
    private func kind(_ block: String) -> BlockKind? {
        let blocks = kinds("The army said it had lost two men.\n\n\(block)\n\nThe ministry gave no further details.")
        return blocks.count == 3 ? blocks[1] : nil
    }

    @Test func `a line is a paragraph`() {
        #expect(kinds("Shells hit the town.\nNobody was hurt, officials said.\nA school burned.").count == 3)
    }

    @Test func `lines broken to a width are joined`() {
        let text = """
            The defence ministry said on Tuesday that two of its soldiers had been
            killed and five wounded when a shell struck their position near the
            village of Talysh. It gave no further details of the attack, which the
            other side denied.

            Residents said they had heard explosions through the night and into the
            early morning.
            """
        let parts = analyze(text)
        #expect(parts.blocks.count == 2)
        #expect(parts.sentences.count == 3)
    }

    @Test func `a list keeps its items apart`() {
        let text = "The truce provides for:\n- an exchange of prisoners\n- a withdrawal of heavy guns\n1. talks in May"
        #expect(kinds(text).count == 4)
    }

    @Test(arguments: [
        "In this 2014 file photo, a soldier stands guard at a checkpoint near Hadrut.",
        "In this image taken from video, smoke rises over the airport.",
        "File photo of a T-72 tank in the mountains",
        "FILE - Soldiers patrol a road outside Goma, Feb. 2, 2024.",
        "A man walks past a burned car in Donetsk, May 3. (AP Photo/Jane Roe)",
        "Villagers bury their dead (Jane Roe/AFP via Getty Images)",
        "Smoke over the refinery. REUTERS/Jane Roe",
        "Photo: John Roe",
    ])
    func `a caption is known by its opening or its credit`(text: String) {
        #expect(kind(text) == .caption)
    }

    @Test(arguments: [
        "By Jane Doe", "By Jane Doe and John Roe", "BY JANE DOE", "Reporting by Jane Doe; Editing by John Roe",
        "(Reporting by Jane Doe in Goma; Writing by John Roe)", "By Jane Doe, Daily Herald",
    ])
    func `a byline names who wrote`(text: String) {
        #expect(kind(text) == .byline)
    }

    @Test(arguments: [
        "Border Clashes Leave Five Dead", "WHAT HAPPENED NEXT", "- China's plans -", "Background of the Conflict",
        "'The Worst Night' in Years for Goma",
    ])
    func `a heading is short, without a full stop, in capitals`(text: String) {
        #expect(kind(text) == .heading)
    }

    @Test(arguments: ["Advertisement", "Read more: Five killed in Goma", "* * *", "© 2024 Daily Herald", "-----"])
    func `page furniture is boilerplate and has no words`(text: String) {
        #expect(kind(text) == .boilerplate)
        #expect(fault(in: analyze(text)) == nil)
    }

    @Test(arguments: [
        "By Tuesday evening the town had fallen.", "In this village nobody has slept for days.",
        "\"We will not leave,\" he said", "The rebels denied it", "Shelling went on (see map).",
        "Troops took Photo Hill, he said.", "By the river", "He left. She stayed",
        "Reporting by the monitors was delayed.", "They fired at Camp Image (a base).",
    ])
    func `in doubt it is a paragraph`(text: String) {
        #expect(kind(text) == .paragraph)
    }

    @Test func `the first line without a full stop is the headline`() {
        let text = "Two killed as shells hit market\nBy Jane Doe\n\nTwo people were killed on Friday, police said."
        #expect(kinds(text) == [.heading, .byline, .paragraph])
    }
}
