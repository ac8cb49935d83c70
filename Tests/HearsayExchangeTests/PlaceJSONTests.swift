// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayClaims
import HearsayExchange
import HearsayGazetteer
import HearsayText
import Testing

@Suite("The layer of places, and places that bear a name")
struct PlaceJSONTests {
    private static let coder = Result { try ClaimCoder.bundled() }

    private func line(_ text: String) throws -> [[String: Any]] {
        let coder = try Self.coder.get()
        let writer = PlaceJSONWriter(gazetteer: try #require(coder.gazetteer))
        let data = Data(writer.bytes(of: coder.places(Document(id: "d", text: text))))
        #expect(data.last == 10)
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(object["id"] as? String == "d")
        return try #require(object["toponyms"] as? [[String: Any]])
    }

    @Test(
        "Every quote stands at its offsets of the text as it came",
        arguments: ["", "é\u{301}\u{1F600}\u{FEFF} \u{AD}", "\r\n\r\n\t\u{2028}"])
    func offsets(prefix: String) throws {
        let text = prefix + "Shells hit Goma and Bukavu.\r\n\r\nOfficials in Nai\u{AD}robi condemned it."
        let scalars = Array(text.unicodeScalars)
        let toponyms = try line(text)
        #expect(toponyms.count >= 2)
        for toponym in toponyms {
            let start = try #require(toponym["start"] as? Int)
            let end = try #require(toponym["end"] as? Int)
            #expect(String(String.UnicodeScalarView(scalars[start..<end])) == toponym["quote"] as? String)
        }
    }

    @Test("A name without a known place has null for all that is not known")
    func unknown() throws {
        let coder = try Self.coder.get()
        let writer = PlaceJSONWriter(gazetteer: try #require(coder.gazetteer))
        let reading = coder.places(Document(text: "Xqzzv fell."), given: [0..<5])
        let line = String(decoding: writer.bytes(of: reading), as: UTF8.self)
        #expect(
            line.contains(
                #""quote":"Xqzzv","kind":"name","lat":null,"lon":null,"geonames":null,"name":null,"country":null,"class":null"#
            ))
    }

    @Test("Candidates are lines for programs and for people")
    func candidates() throws {
        let found = try PlaceSearch.bundled().candidates(for: "Goma", limit: 2)
        let lines = PlaceCandidateWriter().bytes(of: found).split(separator: 10)
        #expect(lines.count == found.count)
        let first = try #require(try JSONSerialization.jsonObject(with: Data(lines[0])) as? [String: Any])
        #expect(first["country"] as? String == "COD" && first["class"] as? String == "town")
        #expect(first["within"] is [String] && first["share"] is Double)
        let text = PlaceCandidateWriter().lines(of: found, name: "Goma")
        #expect(text[0].contains("Goma, town in ") && text[1].contains("± "))
        #expect(PlaceCandidateWriter().lines(of: [], name: "Xqzzv").count == 1)
    }
}
