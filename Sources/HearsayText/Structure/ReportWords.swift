// SPDX-License-Identifier: Apache-2.0

/// The words by which the parts of a report are told apart: months, agencies, credits, page furniture.
struct ReportWords: Sendable {
    /// The one set of lists.
    static let shared = ReportWords()

    /// Months and days of the week, with their abbreviations.
    let months = WordSet(
        """
        january february march april may june july august september october november december jan feb mar apr jun jul \
        aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur \
        thurs fri sat sun
        """)

    /// News agencies that close a dateline without brackets.
    let agencies = WordSet(
        """
        reuters ap afp tass itar-tass interfax interfax-ukraine ukrinform unian upi dpa efe ansa apa trend report \
        azertac azertag armenpress arka mediamax panarmenian news.am sputnik ria ria-novosti xinhua kyodo yonhap irna \
        isna mehr tasnim fars sana anadolu aa wafa petra kuna wam spa mena pti ani ians belta agerpres tanjug \
        hina onasa interpressnews voa rfe bbc cnn
        """)

    /// Words in the brackets that close a caption.
    let credits = WordSet(
        "photo photos photograph image images getty picture pictures handout courtesy credit via epa shutterstock")

    /// Words in capitals before a dash that name the kind of article and no place.
    let labels = WordSet(
        """
        file photo photos image exclusive breaking update updated analysis opinion watch video news live factbox explainer timeline \
        interview fyi note warning correction corrected profile feature editorial column review urgent alert latest nato \
        question answer wrapup
        """)

    /// Small words that stand inside headings and names.
    let small = WordSet(
        "a an and as at but by for from in into is nor of off on onto or over per so the to up via vs with after amid")
}
