// SPDX-License-Identifier: Apache-2.0

public import HearsayClaims
internal import HearsayIncidents
public import HearsayLedger
internal import HearsayText

extension LedgerEntry {
    /// A coded document in the form in which the ledger takes it in.
    public init(_ coded: CodedDocument) {
        let texts = ClaimJSONWriter.claims(of: coded)
        self.init(
            document: coded.document,
            claims: zip(coded.claims, texts).map { claim, json in
                CodedClaim(record: ClaimRecord(claim, text: coded.text), json: json)
            }, attributions: coded.attributions.map { AttributionRecord($0, text: coded.text) })
    }
}
