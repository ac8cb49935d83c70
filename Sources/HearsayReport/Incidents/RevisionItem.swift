// SPDX-License-Identifier: Apache-2.0

internal import HearsayIncidents

/// A figure that one origin changed, as an item of a list.
struct RevisionItem {
    let revision: Revision

    func write(into html: inout HTMLWriter) {
        html.element("li") { html in
            html.element("span", .class("mark revision"), text: "↻ revision")
            let values = revision.values.map(String.init).joined(separator: " → ")
            html.text(" \(OriginName(revision.origin).short), \(revision.what): \(values). \(revision.note)")
        }
    }
}
