// SPDX-License-Identifier: Apache-2.0

/// The short lists of English words that cutting text into sentences and words needs.
///
/// All that the tokenizer knows of English beside its rules stands here. Forms are in small letters, without the full
/// stop that follows them.
struct EnglishWords: Sendable {
    /// The one set of lists.
    static let shared = EnglishWords()

    /// Abbreviations that stand before a name and never end a sentence.
    let titles = WordSet(
        """
        mr mrs ms mx dr prof gen lt col maj capt cpt cmdr cdr adm sgt cpl pvt brig lieut rear hon rev fr msgr sen rep \
        gov pres supt insp det amb sec messrs mme mlle m st ste mt ft sr sra sheikh gens sens reps govs drs profs \
        cols majs lts revs spc pfc ssgt vs v viz cf approx ca eg ie esp incl e.g i.e
        """)

    /// Abbreviations that end no sentence when a number follows.
    let beforeNumbers = WordSet(
        """
        no nos art arts p pp pg fig figs sec secs par para paras ch chap vol vols ed eq op cit res doc ver v c ca circa \
        approx sept jan feb mar apr jun jul aug sep oct nov dec mon tue tues wed thu thur thurs fri sat sun tel ext \
        max min fl resol cl reg
        """)

    /// Abbreviations of months and days.
    let calendar = WordSet(
        "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun")

    /// Abbreviations that may end a sentence or stand inside one.
    let abbreviations = WordSet(
        """
        inc corp ltd co bros llc plc jr sr esq etc al dept div dist ave blvd rd st sts hwy pkwy bldg rm ste apt univ \
        assn govt natl intl mfg tel ext attn est orig vol eds rev nos pp lb lbs oz sq ft mi hr hrs mins secs yr yrs \
        mos mph approx jan feb apr jun jul aug sep sept oct nov dec tue tues thu thur thurs fri u.s u.n u.k u.s.a d.c \
        a.m p.m ph.d b.a m.a m.d p.s e.u u.a.e a.k.a
        """)

    /// Abbreviations that are such only with a capital: states, and days and months that are words too.
    let capitalAbbreviations = WordSet(
        """
        ala ariz ark cal calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mont neb nev okla ore pa \
        penn tenn tex va vt wash wis wyo que ont alta sask mon wed sat sun mar min
        """)

    /// Capitalised words that begin a sentence far oftener than they stand inside one.
    let starters = WordSet(
        """
        the a an he she it they we you i this that these those there here his her its their our my your who what when \
        where why how which and but or so yet nor if as at by for from in into of on to with after before during since \
        while although though because however meanwhile moreover nevertheless still also then thus once until unless \
        despite according both each many most several some all another other such not even only just last earlier \
        later now today yesterday is are was were do does did has have had can could will would may might must should \
        let please thanks one two three four five about more some any every in-between nobody everyone everything
        """)

    /// Verbs that tell of speech, as they stand after a quotation.
    let speech = WordSet(
        """
        said says say asked asks ask told tells replied answered added adds shouted yelled cried wrote writes declared \
        exclaimed wondered demanded continued insisted quipped whispered screamed joked recalled explained warned
        """)

    /// First halves of hyphened words that stay together with what follows.
    let prefixes = WordSet(
        """
        e non re anti co pro pre mid post over cross counter multi ex semi mini neo socio psycho un sub inter intra \
        extra ultra micro macro mega meta quasi pseudo trans vice under de dis mis bi tri uni arch infra hyper supra \
        electro geo bio paleo proto auto tele thermo
        """)

    // Words that are two words written as one stand in three lists, by where they are cut.

    /// Cut before the last two letters.
    let cutBeforeTwo = WordSet(
        """
        gonna gotta wanna outta dont didnt doesnt couldnt wouldnt shouldnt isnt wasnt arent werent havent hasnt hadnt \
        aint cant wont mustnt neednt ive youve theyve weve youre theyre youll theyll itll
        """)

    /// Cut before the last letter.
    let cutBeforeOne = WordSet("im thats whats theres heres hes shes sorta")

    /// Cut before the last three letters.
    let cutBeforeThree = WordSet("cannot")

    /// Units that are cut off from the number they are glued to.
    let units = WordSet(
        """
        am pm a.m p.m km kg mm cm m ft k bn b mn tn lb lbs mph kph kmh mb gb tb kb hz khz mhz ghz min mins hr hrs yr yrs \
        sec secs mg ml kw mw gw kwh mwh kv ha sq in oz yd yds nm lakh crore million billion usd eur c f t p mi x
        """)

    /// Last parts of host and file names.
    let endings = WordSet(
        """
        com org net edu gov mil int info biz io tv co uk us eu ru de fr am az ge ua by kz il ir tr cn jp in au ca nz ch \
        it es pl news doc docx xls xlsx pdf txt htm html jpg jpeg png gif csv ppt zip exe mp3 mp4 php asp aspx xml json \
        url org.uk co.uk
        """)

    /// Joined by a slash and kept as one word.
    let slashed = WordSet("b/c w/o w/out l/c b/t i/c i/s n/a km/h")

    /// Words written with an apostrophe before them.
    let clipped = WordSet("em cause cos til till bout round tis twas n")

    /// Where a word that is two words written as one is cut ("can|not", "gon|na"); `nil` for all others.
    @inline(__always)
    func cut(of text: ByteView, _ start: Int, _ end: Int) -> Int? {
        let count = end - start
        guard count >= 2, count <= 9 else { return nil }
        // By their last letters: nearly all other words are told apart here.
        switch text[end - 1] | 0x20 {
        case .ascii("t"):
            let term = text.term(start, end)
            if cutBeforeThree.contains(term) { return end - 3 }
            return cutBeforeTwo.contains(term) ? end - 2 : nil
        case .ascii("a"), .ascii("e"), .ascii("l"):
            let term = text.term(start, end)
            if cutBeforeTwo.contains(term) { return end - 2 }
            return cutBeforeOne.contains(term) ? end - 1 : nil
        case .ascii("m"), .ascii("s"):
            return cutBeforeOne.contains(text.term(start, end)) ? end - 1 : nil
        default:
            return nil
        }
    }
}
