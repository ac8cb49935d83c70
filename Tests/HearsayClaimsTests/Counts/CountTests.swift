// SPDX-License-Identifier: Apache-2.0

import HearsayText
import Testing

@testable import HearsayClaims

@Suite("Counts")
struct CountTests {
    static let numbers: [CountExample] = [
        CountExample("Rebels killed 10 soldiers.", "soldiers", "soldier 10 \"10 soldiers\""),
        CountExample("Rebels killed ten government soldiers.", "soldiers", "soldier 10 \"ten government soldiers\""),
        CountExample("A bomb killed twenty-five civilians.", "civilians", "civilian 25 \"twenty-five civilians\""),
        CountExample("A quake killed 2,000 people.", "people", "person 2000 \"2,000 people\""),
        CountExample("The war displaced 1.5 million people.", "people", "person 1500000 \"1.5 million people\""),
        CountExample("The war displaced 1.5m people.", "people", "person 1500000 \"1.5m people\""),
        CountExample("The war displaced 10 000 people.", "people", "person 10000 \"10 000 people\""),
        CountExample(
            "Police arrested one hundred and twenty protesters.", "protesters",
            "protester 120 \"one hundred and twenty protesters\""),
        CountExample(
            "Police arrested two hundred protesters.", "protesters", "protester 200 \"two hundred protesters\""),
        CountExample("Police arrested two dozen protesters.", "protesters", "protester 24 \"two dozen protesters\""),
        CountExample("Fire destroyed thirty thousand houses.", "houses", "house 30000 \"thirty thousand houses\""),
        CountExample(
            "Gunmen shot three armed police officers.", "officers", "police 3 \"three armed police officers\""),
        CountExample("Six were shot at the crossing.", "Six", "person 6 \"Six\""),
        CountExample("Another three people were shot.", "people", "person 3 \"Another three people\""),
        CountExample("The blast wounded three other people.", "people", "person 3 \"three other people\""),
        CountExample("Guerrillas captured all three pilots.", "pilots", "soldier 3 \"all three pilots\""),
        CountExample("Guerrillas captured both pilots.", "pilots", "soldier 2 \"both pilots\""),
        CountExample("Shelling killed 12 military personnel.", "personnel", "soldier 12 \"12 military personnel\""),
        CountExample("Gunmen took 12 villages.", "villages", "village 12 \"12 villages\""),
    ]

    static let bounds: [CountExample] = [
        CountExample("The raid killed at least 13 civilians.", "civilians", "civilian 13+ \"at least 13 civilians\""),
        CountExample("The raid killed more than 20 militants.", "militants", "militant 20+ \"more than 20 militants\""),
        CountExample("The raid killed over 20 militants.", "militants", "militant 20+ \"over 20 militants\""),
        CountExample(
            "The raid killed no fewer than 20 militants.", "militants", "militant 20+ \"no fewer than 20 militants\""),
        CountExample(
            "The raid killed fewer than 20 militants.", "militants", "militant 0-20 \"fewer than 20 militants\""),
        CountExample("The raid killed up to 20 militants.", "militants", "militant 0-20 \"up to 20 militants\""),
        CountExample(
            "The raid killed as many as 20 militants.", "militants", "militant 0-20 \"as many as 20 militants\""),
        CountExample("The raid killed about 40 militants.", "militants", "militant 40 \"about 40 militants\""),
        CountExample("The raid killed some 40 militants.", "militants", "militant 40 \"some 40 militants\""),
        CountExample("The raid killed nearly 40 militants.", "militants", "militant 40 \"nearly 40 militants\""),
        CountExample(
            "The raid killed an estimated 40 militants.", "militants", "militant 40 \"an estimated 40 militants\""),
        CountExample(
            "The raid killed a total of 40 militants.", "militants", "militant 40 \"a total of 40 militants\""),
        CountExample(
            "The raid killed between 10 and 15 militants.", "militants",
            "militant 10-15 \"between 10 and 15 militants\""),
        CountExample("The raid killed 10 to 15 militants.", "militants", "militant 10-15 \"10 to 15 militants\""),
        CountExample("The raid killed 10-15 militants.", "militants", "militant 10-15 \"10-15 militants\""),
        CountExample("The raid killed four or five militants.", "militants", "militant 4-5 \"four or five militants\""),
        CountExample("The raid killed 10 or more militants.", "militants", "militant 10+ \"10 or more militants\""),
        CountExample(
            "The raid killed at least a dozen militants.", "militants", "militant 12+ \"at least a dozen militants\""),
        CountExample(
            "The raid killed more than a hundred militants.", "militants",
            "militant 100+ \"more than a hundred militants\""),
        CountExample(
            "The raid killed upwards of 30 militants.", "militants", "militant 30+ \"upwards of 30 militants\""),
    ]

    static let quantities: [CountExample] = [
        CountExample("Snipers killed several civilians.", "civilians", "civilian 2+ \"several civilians\""),
        CountExample(
            "Snipers killed several Azerbaijani civilians.", "civilians",
            "civilian 2+ \"several Azerbaijani civilians\""),
        CountExample("Snipers killed many villagers.", "villagers", "civilian 2+ \"many villagers\""),
        CountExample("Shelling killed dozens of soldiers.", "dozens", "soldier 24+ \"dozens of soldiers\""),
        CountExample("Shelling killed hundreds of civilians.", "hundreds", "civilian 200+ \"hundreds of civilians\""),
        CountExample(
            "Shelling displaced tens of thousands of people.", "tens", "person 20000+ \"tens of thousands of people\""),
        CountExample("Shelling drove out several hundred people.", "people", "person 200+ \"several hundred people\""),
        CountExample(
            "Shelling drove out several million refugees.", "refugees", "refugee 2000000+ \"several million refugees\""),
        CountExample("Shelling destroyed a large number of tanks.", "number", "tank 2+ \"a large number of tanks\""),
        CountExample("Shelling killed 10 of its soldiers.", "10", "soldier 10 \"10 of its soldiers\""),
        CountExample("Shelling killed one of the pilots.", "one", "soldier 1 \"one of the pilots\""),
        CountExample("Police held a group of 20 protesters.", "group", "protester 20 \"20 protesters\""),
        CountExample("Jets hit a convoy of 12 trucks.", "convoy", "vehicle 12 \"12 trucks\""),
        CountExample("The storm took the lives of 30 people.", "lives", "person 30 \"30 people\""),
        CountExample("Shelling wounded no soldiers.", "soldiers", "soldier 0 \"no soldiers\""),
        CountExample("There were no casualties.", "casualties", "person 0 \"no casualties\""),
        CountExample("Twelve casualties were reported.", "casualties", "person 12 \"Twelve casualties\""),
        CountExample("Nobody was killed.", "Nobody", "person 0 \"Nobody\""),
        CountExample("None of the soldiers was killed.", "None", "soldier 0 \"None of the soldiers\""),
        CountExample("Shelling killed soldiers.", "soldiers"),
        CountExample("Shelling killed local residents and troops.", "residents"),
        CountExample("Shelling killed the soldiers.", "soldiers"),
        CountExample("Shelling destroyed enemy tanks.", "tanks"),
    ]

    static let things: [CountExample] = [
        CountExample(
            "They destroyed 12 OSA anti-aircraft missile systems.", "systems",
            "air-defence system 12 \"12 OSA anti-aircraft missile systems\""),
        CountExample("They destroyed three T-72 tanks.", "tanks", "tank 3 \"three T-72 tanks\""),
        CountExample("They destroyed three T-72s.", "72s", "tank 3 \"three T-72s\""),
        CountExample("They shot down a Su-25.", "25", "aircraft 1 \"a Su-25\""),
        CountExample("They shot down two Su-25 jets.", "jets", "aircraft 2 \"two Su-25 jets\""),
        CountExample("They shot down a combat helicopter.", "helicopter", "helicopter 1 \"a combat helicopter\""),
        CountExample("They looted the downed helicopter.", "helicopter", "helicopter 1 \"the downed helicopter\""),
        CountExample("They fired a 500 kg bomb and lost a tank.", "tank", "tank 1 \"a tank\""),
        CountExample(
            "They destroyed a 40-barrel rocket launcher.", "launcher",
            "rocket launcher 1 \"a 40-barrel rocket launcher\""),
        CountExample(
            "They destroyed eight vehicles and nine houses.", "vehicles", "vehicle 8 \"eight vehicles\"",
            "house 9 \"nine houses\""),
    ]

    static let people: [CountExample] = [
        CountExample("A sniper shot a soldier.", "soldier", "soldier 1 \"a soldier\""),
        CountExample("A sniper shot a 22-year-old man.", "man", "person 1 \"a 22-year-old man\""),
        CountExample("A sniper shot a farmer, 22.", "farmer", "civilian 1 \"a farmer\""),
        CountExample("A sniper shot a woman aged 61.", "woman", "woman 1 \"a woman\""),
        CountExample(
            "Three villagers, a woman and two boys, died.", "villagers", "civilian 3 \"Three villagers\"",
            "woman 1 \"a woman\"", "child 2 \"two boys\""),
        CountExample(
            "The raid killed nine people, including three children.", "people", "person 9 \"nine people\"",
            "child 3 \"three children\""),
        CountExample(
            "The raid killed three soldiers and two policemen.", "soldiers", "soldier 3 \"three soldiers\"",
            "police 2 \"two policemen\""),
        CountExample("Rockets killed several civilians and wounded six.", "six", "civilian 6 \"six\""),
        CountExample("The raid killed its commander.", "commander", "soldier 1 \"its commander\""),
    ]

    static let others: [CountExample] = [
        CountExample("The attack cost $2 million.", "million"),
        CountExample("They advanced 12 km.", "km"),
        CountExample("The fight lasted three days.", "days"),
        CountExample("The army lost Brigade 10.", "10"),
        CountExample("The 2014 attack was denied.", "attack"),
        CountExample("The 2016 commander fled.", "commander", "soldier 1 \"The 2016 commander\""),
        CountExample("They seized 40 percent.", "percent"),
        CountExample("Troops fled from Hill 60.", "60"),
    ]

    @Test(arguments: numbers) func numbersAreRead(example: CountExample) throws { try example.check() }
    @Test(arguments: bounds) func wordsBoundNumbers(example: CountExample) throws { try example.check() }
    @Test(arguments: quantities) func wordsOfQuantityCountAndBarePluralsDoNot(example: CountExample) throws {
        try example.check()
    }
    @Test(arguments: things) func thingsAreCountedByTheirClass(example: CountExample) throws { try example.check() }
    @Test(arguments: people) func peopleAreCountedOneByOne(example: CountExample) throws { try example.check() }
    @Test(arguments: others) func measuresYearsAndNamesCountNobody(example: CountExample) throws { try example.check() }
}
