// SPDX-License-Identifier: Apache-2.0

internal import HearsayExchange

/// Head, masthead, foot and scripts of the page.
struct PageFrame {
    let title: String
    let made: String?
    let assets: ReportAssets

    private static let sections = [
        ("overview", "Overview"), ("map", "Map"), ("timeline", "Timeline"), ("incidents", "Incidents"),
        ("copies", "Copies and revisions"), ("documents", "Documents"),
    ]

    func writeStart(into html: inout HTMLWriter) {
        html.plain("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n")
        html.void("meta", .init("charset", "utf-8"))
        html.void("meta", .init("http-equiv", "Content-Security-Policy"), .init("content", assets.policy))
        html.void("meta", .init("name", "viewport"), .init("content", "width=device-width, initial-scale=1"))
        html.void("meta", .init("name", "referrer"), .init("content", "no-referrer"))
        html.void("meta", .init("name", "generator"), .init("content", "Hearsay"))
        html.element("title", text: title + " – Hearsay")
        html.element("style") { html in html.raw(assets.style) }
        html.plain("</head>\n<body>\n")
        html.element("a", .class("skip"), .href("#main"), text: "Skip to the overview")
        writeMasthead(into: &html)
        html.plain("<main id=\"main\" tabindex=\"-1\">\n")
    }

    /// Ends what is for reading; data for scripts follow.
    func writeMiddle(into html: inout HTMLWriter) {
        html.plain("</main>\n")
        html.element("footer") { html in
            html.element("p") { html in
                html.plain("Made with Hearsay")
                if let made {
                    html.plain(", ")
                    html.element("time", .init("datetime", made), text: Moment(made).text)
                }
                html.plain(". Every value on this page is somebody’s claim, or a rule’s reading of it. ")
                html.plain("The file asks nothing of any network, and sends nothing.")
            }
        }
        html.plain("<dialog id=\"passage\" aria-labelledby=\"passage-title\"></dialog>\n")
        html.plain("<div id=\"news\" class=\"unseen\" role=\"status\" aria-live=\"polite\"></div>\n")
    }

    func writeEnd(into html: inout HTMLWriter) {
        html.element("script", .init("type", "application/json"), .id("outlines")) { html in
            html.raw(
                ScriptSafeJSON.bytes { json in
                    json.array { json in
                        for line in assets.outlines { json.string(line) }
                    }
                })
        }
        html.element("script") { html in html.raw(assets.script) }
        html.plain("</body>\n</html>\n")
    }

    private func writeMasthead(into html: inout HTMLWriter) {
        html.element("header", .class("masthead")) { html in
            html.element("p", .class("maker"), text: "Hearsay")
            html.element("h1") { html in html.element("bdi", text: title) }
            html.element("p", .class("made")) { html in
                html.plain("A ledger of who says what happened")
                if let made {
                    html.plain(" · made ")
                    html.element("time", .init("datetime", made), text: Moment(made).text)
                }
            }
            html.element(
                "button", .init("type", "button"), .id("theme"), .class("needs-script"), text: "Dark theme")
        }
        html.element("nav", .label("Sections of this page")) { html in
            html.element("ul") { html in
                for (id, name) in PageFrame.sections {
                    html.element("li") { html in html.element("a", .href("#" + id), text: name) }
                }
            }
        }
    }
}
