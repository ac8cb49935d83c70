// SPDX-License-Identifier: Apache-2.0

import HearsayText
import Testing

@Suite struct TokenTests {
    @Test(arguments: [
        ("They don't know.", "They do +n't know ."),
        ("We can't, won't and cannot go.", "We ca +n't , wo +n't and can +not go ."),
        ("I’ll say he’s right, they’d said.", "I +’ll say he +’s right , they +’d said ."),
        ("I'm gonna leave", "I +'m gon +na leave"),
        ("Azerbaijan's and the soldiers' posts", "Azerbaijan +'s and the soldiers +' posts"),
        ("Baku’s and the rebels’ guns", "Baku +’s and the rebels +’ guns"),
        ("They shouldn't've fired", "They should +n't +'ve fired"),
        ("the 'rebels' fled", "the ' rebels ' fled"),
        ("O'Brien left at five o'clock in the '90s", "O'Brien left at five o'clock in the '90s"),
    ])
    func `contractions and possessives are multiword tokens`(text: String, expected: String) {
        #expect(tokens(text) == expected)
    }

    @Test(arguments: [
        ("a U.S.-led force of al-Qaeda", "a U.S. - led force of al - Qaeda"),
        ("anti-tank, non-state, re-entered, mid-1980s", "anti-tank , non-state , re-entered , mid-1980s"),
        ("a T-72, a Su-25 and an AK-47", "a T - 72 , a Su - 25 and an AK - 47"),
        ("won 7-5 on 2020-09-27", "won 7 - 5 on 2020-09-27"),
        ("a 15-year-old e-mail to 555-0100", "a 15 - year - old e-mail to 555-0100"),
        ("Nagorno-Karabakh — or Artsakh--was", "Nagorno - Karabakh — or Artsakh -- was"),
        ("pre- and post-war years, 1994–2020", "pre- and post-war years , 1994 – 2020"),
    ])
    func `hyphens are words of their own but for prefixes and dates`(text: String, expected: String) {
        #expect(tokens(text) == expected)
    }

    @Test(arguments: [
        ("$5 and US$1.2 million, €30, £1,000", "$ 5 and US$ 1.2 million , € 30 , £ 1,000"),
        ("30km, 155mm, 5pm, 10% of 1,234.5", "30 km , 155 mm , 5 pm , 10 % of 1,234.5"),
        ("at 4.10am or 4:10 on the 19th", "at 4.10 am or 4:10 on the 19th"),
        ("9/11, 28/09/2020 and/or 1990s", "9/11 , 28/09/2020 and / or 1990s"),
        ("$3.5m and 8bn", "$ 3.5 m and 8 bn"),
        ("Su-24M hit (2) [3] #5", "Su - 24M hit ( 2 ) [ 3 ] # 5"),
    ])
    func `numbers, units and currencies`(text: String, expected: String) {
        #expect(tokens(text) == expected)
    }

    @Test(arguments: [
        ("Mr. Roe of the U.N. met Gen. Doe.", "Mr. Roe of the U.N. met Gen. Doe ."),
        ("at 5 p.m. on Jan. 3 in No. 7", "at 5 p.m. on Jan. 3 in No. 7"),
        ("J. K. Rowling left, i.e. fled, etc., he said", "J. K. Rowling left , i.e. fled , etc. , he said"),
        ("They live in the U.S.", "They live in the U.S ."),
        ("from 5:30p.m. until 6a.m. on 30 sq. km", "from 5:30 p.m. until 6 a.m. on 30 sq. km"),
        ("He said no.", "He said no ."),
    ])
    func `abbreviations keep their full stop inside a sentence`(text: String, expected: String) {
        #expect(tokens(text) == expected)
    }

    @Test(arguments: [
        (
            "see https://example.org/a?b=c, or (www.example.com).",
            "see https://example.org/a?b=c , or ( www.example.com ) ."
        ),
        ("mail jane.doe@example.org!", "mail jane.doe@example.org !"),
        ("@unhcr says #Goma is calm", "@unhcr says #Goma is calm"),
        ("Q&A with AT&T", "Q&A with AT&T"),
        ("“No”, he said… \"Yes\" -- well...", "“ No ” , he said … \" Yes \" -- well ..."),
        ("«Да», said „he“", "« Да » , said „ he “"),
        ("What?! No!!! :-)", "What ?! No !!! :-)"),
        ("reliefweb.int says", "reliefweb.int says"),
        ("fire \u{1F525}\u{1F525} and \u{1F1FA}\u{1F1E6}", "fire \u{1F525} \u{1F525} and \u{1F1FA}\u{1F1E6}"),
        ("Erdoğan'ın sözü, Шуши и 北京", "Erdoğan'ın sözü , Шуши и 北京"),
    ])
    func `addresses, tags, quotation marks and other scripts`(text: String, expected: String) {
        #expect(tokens(text) == expected)
    }

    @Test func `flags tell what a word looks like`() {
        let parts = analyze("NATO didn't hit Şuşa in 1992, ŞUŞA's mayor said.")
        let flags = Dictionary(
            uniqueKeysWithValues: (0..<parts.words.count).map { (parts.string($0), parts.words.flags[$0]) })
        #expect(flags["NATO"] == [.spaceAfter, .capitalised, .allCapitals])
        #expect(flags["did"] == [])
        #expect(flags["n't"] == [.joinsPrevious, .spaceAfter])
        #expect(flags["Şuşa"] == [.spaceAfter, .capitalised])
        #expect(flags["ŞUŞA"] == [.capitalised, .allCapitals])
        #expect(flags["1992"] == [.digits])
        #expect(flags[","] == [.punctuation, .spaceAfter])
        #expect(flags["."] == [.punctuation, .spaceAfter])
    }

    @Test func `forms are folded`() {
        let parts = analyze("KILLED Killed don’t")
        #expect(parts.words.form[0] == "killed")
        #expect(parts.words.form[1] == "killed")
        #expect(parts.words.form[3] == "n't")
    }
}
