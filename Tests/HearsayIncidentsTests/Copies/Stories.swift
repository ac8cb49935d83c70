// SPDX-License-Identifier: Apache-2.0

/// Texts about one invented fire at a river port, for comparing.
enum PortStory {
    /// As the agency sent it.
    static let agency = """
        PUERTO LARGO, Colombia, March 6 (Reuters) - A fuel depot beside the river port of Puerto Largo burned through \
        the night after an explosion that residents heard across the valley, the mayor's office said on Wednesday.

        Firefighters from three municipalities pumped water out of the river while soldiers closed the road to the \
        coast. Nobody was known to have died, but eleven dock workers were being treated for burns in the district \
        hospital, its director told local radio.

        The governor said that investigators would look at the remains of a truck which had entered the yard shortly \
        before the blast. No group said that it had placed a bomb there, and a guerrilla commander who operates in the \
        hills above the town denied by telephone that his men had been anywhere near.

        The depot stores diesel for the barges that serve the lower river. The company that owns it said deliveries \
        would be made by road until the pumps had been repaired.
        """

    /// Its words without the dateline.
    static let body = String(agency.drop { $0 != ")" }.dropFirst(4))

    /// Its first two paragraphs.
    static let shortened = body.components(2)

    /// With another headline and a lead of the desk's own.
    static let headed = """
        NIGHT OF FIRE IN PUERTO LARGO

        Our desk follows what is known this morning of the blaze that lit the sky over the southern river towns.

        """ + body

    /// With what came in later.
    static let extended =
        body + """


            Later on Wednesday the regional police chief told reporters that two of the injured workers had been flown \
            to the capital. Schools in the port district stayed shut, and the bishop asked for blankets for families \
            who had spent the night in the sports hall. An insurer put the damage at several million dollars, although \
            its assessors had not yet been let into the yard.
            """

    /// With a word changed here and there.
    static let edited =
        body.replaced("burned through", "was ablaze through").replaced("pumped water out of", "took water from")
        .replaced("No group said that it had", "Nobody said that they had").replaced("by road until", "by lorry until")

    /// Another reporter's account of the same fire.
    static let independent = """
        Eleven people were hurt when tanks of diesel caught fire at the docks of Puerto Largo overnight.

        Doctors at the hospital counted burns and broken ribs among the men who had been on the late shift, and said \
        that all would live. Crews from neighbouring towns fought the flames until dawn.

        A lorry seen at the gate minutes earlier is what detectives now want to examine, according to the regional \
        government. The rebels of the surrounding mountains let it be known that this was not their work.

        Barges have been told to fill up elsewhere for the time being.
        """

    static let sentence = """
        "Our units will remain along the river for as long as the people who live there ask for them and not one day \
        longer," the defence ministry said.
        """

    /// Two reports of different days that quote one sentence.
    static let quoting = [
        """
        The row over the garrisons went on in parliament, where members of four parties asked when the extra \
        battalions would go home and who would pay for them until then. \(sentence) An opposition senator called that \
        an answer to another question.
        """,
        """
        Fishermen in the lower valley told this newspaper that patrol boats had torn their nets twice since Easter. \
        They have asked for compensation and for a timetable. \(sentence) The village council meets on Friday to talk \
        about what it will do next.
        """,
    ]
}

extension String {
    /// The first paragraphs of a text.
    fileprivate func components(_ number: Int) -> String {
        split(separator: "\n\n").prefix(number).joined(separator: "\n\n")
    }

    /// With the first occurrence of words replaced.
    fileprivate func replaced(_ words: String, _ others: String) -> String {
        guard let range = ranges(of: words).first else { preconditionFailure("no such words: \(words)") }
        return replacingCharacters(in: range, others)
    }

    private func replacingCharacters(in range: Range<Index>, _ others: String) -> String {
        self[..<range.lowerBound] + others + self[range.upperBound...]
    }
}
