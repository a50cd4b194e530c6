package coop.workers.demonstration;

import coop.workers.register.LegalForm;
import coop.workers.register.Registrar;

/** What invented co-ops write in the public form. Numbers no registrar has given, domains that lead nowhere. */
final class InventedApplicants {

    private InventedApplicants() {}

    static final FormFilledIn KITTIWAKE = FormFilledIn.of("Kittiwake Cycles", "kittiwake.example")
            .by("Jo Penhallow", "mechanic")
            .registered(LegalForm.COMPANY, Registrar.COMPANIES_HOUSE, "99")
            .doing("Bicycle repair and hire", 4, 4);

    static final FormFilledIn FENNEL_STREET = FormFilledIn.of("Fennel Street Kitchen", "fennel-street.example")
            .by("Samira Aziz", "cook")
            .telephone("07700 900118")
            .registered(LegalForm.COMMUNITY_INTEREST_COMPANY, Registrar.COMPANIES_HOUSE, "99206618")
            .at("11 Fennel Street, Leicester LE1 9XX")
            .doing("Lunches and catering", 6, 5)
            .controlled(
                    "Five of the six of us are members, the sixth is on trial until March. We meet every Monday, decide"
                            + " by consent, and each has one vote if it comes to that.")
            .paysOn("118,900", "")
            .declared();

    static final FormFilledIn GORSE_HILL = FormFilledIn.of("Gorse Hill Landscapes", "gorse-hill.example")
            .by("Nia Prosser", "gardener and book-keeper")
            .telephone("07700 900264")
            .registered(LegalForm.SOCIETY, Registrar.FCA_MUTUALS, "99461")
            .at("The Potting Shed, Gorse Hill, Swansea SA2 6XX")
            .doing("Landscape gardening", 11, 9)
            .controlled(
                    "Whoever works with us for nine months may become a member, and nearly everybody does. The members"
                            + " elect a committee of three every spring and may replace it at any meeting. Surplus goes to"
                            + " tools and training first; what is left is shared by hours worked.")
            .paysOn("212,400", "18,000")
            .declared();

    static final FormFilledIn SLATE_AND_THISTLE = FormFilledIn.of("Slate and Thistle Roofing", "slate-thistle.example")
            .by("Fergus Boyd", "roofer")
            .registered(LegalForm.COMPANY, Registrar.COMPANIES_HOUSE_SCOTLAND, "SC990413")
            .at("8 Kirk Wynd, Kirkcaldy KY1 1XX")
            .doing("Roofing and stonework", 14, 12)
            .controlled(
                    "Every roofer is a shareholder with one share and one vote. Two apprentices join when their time is"
                            + " served. Directors are three of us, in turn.")
            .paysOn("486,250.00", "31,600")
            .declared();

    static final FormFilledIn MARSH_LANE = FormFilledIn.of("Marsh Lane Music", "marsh-lane.example")
            .by("Delroy Francis", "teacher of brass")
            .registered(LegalForm.LIMITED_LIABILITY_PARTNERSHIP, Registrar.COMPANIES_HOUSE, "OC990774")
            .at("Marsh Lane Studios, Bootle L20 4XX")
            .doing("Music lessons in schools", 7, 7)
            .controlled(
                    "Seven teachers, seven partners, equal say. We share what the schools pay by hours taught, and put"
                            + " a tenth aside for instruments.")
            .paysOn("0", "164,300")
            .declared();

    static final FormFilledIn CALDER_TODMORDEN = FormFilledIn.of("Calder Bikes, Todmorden", "calder-bikes.example")
            .by("Tess Hargreaves", "runs the Todmorden workshop")
            .registered(LegalForm.SOCIETY, Registrar.FCA_MUTUALS, "99112")
            .at("Unit 2, Halifax Road, Todmorden OL14 5XX")
            .doing("Bicycle repair", 3, 3)
            .controlled("We are the second workshop of Calder Bikes. All three of us are members there.")
            .paysOn("71,000", "")
            .declared();

    static final FormFilledIn SUNDAY_LOOM = FormFilledIn.of("Sunday Loom", "sunday-loom.example")
            .by("Marta Zielinska", "weaver")
            .unincorporated()
            .at("Top floor, 3 Silk Street, Macclesfield SK11 7XX")
            .doing("Weaving and mending", 4, 4)
            .controlled(
                    "Four weavers who share a floor, two looms and the rent. No company, no committee: we decide at the"
                            + " long table on the first Sunday of the month, and it is written in the blue book.")
            .paysWhatItCan("60", "We began in the spring and pay ourselves by the piece. Next year it will be more.")
            .declared();

    static final FormFilledIn BRACKWATER = FormFilledIn.of("Brackwater Boats", "brackwater.example")
            .by("Kit Trevanion", "boatbuilder")
            .registered(LegalForm.COMPANY, Registrar.COMPANIES_HOUSE, "99310082")
            .at("The Slip, Mylor Bridge, Falmouth TR11 5XX")
            .doing("Building and mending wooden boats", 9, 5)
            .controlled("The five founders are members with a vote each. The others are employed, some for years.")
            .paysOn("301,700", "12,400")
            .declared();

    static final FormFilledIn PENNYWHISTLE = FormFilledIn.of("Pennywhistle Theatre", "pennywhistle.example")
            .by("Roisin Daly", "producer")
            .registered(LegalForm.SOCIETY, Registrar.NORTHERN_IRELAND_MUTUALS, "IP990066")
            .at("The Old Bakery, Shipquay Street, Derry BT48 6XX")
            .doing("Touring theatre", 8, 16)
            .controlled("Members are the eight who work all year and eight who join for tours. Everybody votes.")
            .paysOn("96,000", "84,500")
            .declared();

    static final FormFilledIn HOLLIN_BANK = FormFilledIn.of("Hollin Bank Tree Care", "hollin-bank.example")
            .by("Gareth Lowe", "climber")
            .telephone("07700 900351")
            .registered(LegalForm.COMPANY, Registrar.COMPANIES_HOUSE, "99277190")
            .at("Hollin Bank Farm, Matlock DE4 5XX")
            .doing("Tree surgery", 6, 6)
            .controlled("We bought the firm from its owner two years ago. All six of us are members and directors.")
            .paysOn("173,800", "22,000")
            .declared();

    static final FormFilledIn LARKSPUR = FormFilledIn.of("Larkspur Films", "larkspur.example")
            .by("Anouk Bright", "editor")
            .registered(LegalForm.COMPANY, Registrar.COMPANIES_HOUSE, "99150837")
            .at("Studio 4, Paintworks Row, Bristol BS4 3XX")
            .doing("Documentary films", 5, 5)
            .controlled("Five film makers, one vote each. We are writing new articles.")
            .paysOn("52,300", "68,900")
            .declared();

    static final FormFilledIn OTTER_BANK = FormFilledIn.of("Otter Bank Brewing", "otter-bank.example")
            .by("Will Sandys", "brewer")
            .registered(LegalForm.SOCIETY, Registrar.FCA_MUTUALS, "99502")
            .at("Riverside Maltings, Ludlow SY8 1XX")
            .doing("Brewing", 5, 5)
            .controlled(
                    "Five brewers, five members. Our rules are the model rules for worker co-ops with one change: the"
                            + " share of the surplus for the town’s youth club.")
            .paysOn("139,500", "")
            .declared();

    static final FormFilledIn COLDEN_VALLEY = FormFilledIn.of("Colden Valley Joiners", "colden-valley.example")
            .by("Saima Malik", "joiner and treasurer")
            .registered(LegalForm.SOCIETY, Registrar.FCA_MUTUALS, "99477")
            .at("Old Dye Works, Hebden Bridge HX7 7XX")
            .doing("Joinery and window repair", 10, 9)
            .controlled(
                    "Nine of ten are members; the tenth started in October. We elect a chair and a treasurer each year"
                            + " and anybody may call a meeting. Nobody earns more than one and a half times anybody else.")
            .paysOn("268,000", "9,500")
            .declared();

    static final FormFilledIn FIELDFARE = FormFilledIn.of("Fieldfare Maps", "fieldfare.example")
            .by("Hugh Ellery", "cartographer")
            .registered(LegalForm.COMPANY, Registrar.COMPANIES_HOUSE, "99328855")
            .at("2 Quarry Lane, Keswick CA12 4XX")
            .doing("Maps and surveys", 7, 6)
            .controlled("Six of us are members. A founder who has left still holds a share without a vote, and a loan.")
            .paysOn("244,100", "15,250")
            .declared();

    static final FormFilledIn GREYFRIARS = FormFilledIn.of("Greyfriars Taxis", "greyfriars.example")
            .by("Tariq Mahmood", "driver")
            .registered(LegalForm.SOCIETY, Registrar.FCA_MUTUALS, "99389")
            .at("Station Approach, Coventry CV1 2XX")
            .doing("Taxis", 38, 34)
            .controlled(
                    "Thirty-four drivers own the radio circuit together. One driver, one vote, whatever the takings. The"
                            + " four in the office are employed and may become members since this year.")
            .paysOn("92,700", "641,000")
            .declared();

    static final FormFilledIn MOORLAND = FormFilledIn.of("Moorland Wool Works", "moorland-wool.example")
            .by("Eleri Vaughan", "spinner")
            .telephone("07700 900427")
            .registered(LegalForm.COMMUNITY_INTEREST_COMPANY, Registrar.COMPANIES_HOUSE, "99291406")
            .at("The Carding Mill, Brecon LD3 8XX")
            .doing("Spinning and dyeing wool", 12, 11)
            .controlled(
                    "All who work here for a year are members. Members choose and remove the directors, by hands, each"
                            + " spring. Surplus stays in the mill or goes to the flock owners’ fund that we agreed with them.")
            .paysOn("287,300", "24,160")
            .declared();

    static final FormFilledIn ROPEWALK = FormFilledIn.of("Ropewalk Architects", "ropewalk.example")
            .by("Ines Marlowe", "architect")
            .registered(LegalForm.COMPANY, Registrar.COMPANIES_HOUSE, "99108244")
            .at("31 Rope Walk, Bridport DT6 3XX")
            .doing("Architecture", 5, 5)
            .controlled("Five equal members. All decisions about money above £2,000 are made by all five.")
            .paysWhatItCan("90", "Two of us are on parental leave this year and the studio runs at half strength.")
            .declared();

    static final FormFilledIn BELLMOUTH = FormFilledIn.of("Bellmouth Couriers", "bellmouth.example")
            .by("Grant Sewell", "managing director")
            .registered(LegalForm.COMPANY, Registrar.COMPANIES_HOUSE, "99341177")
            .at("40 Dock Gate, Southampton SO14 3XX")
            .doing("Parcel deliveries", 64, 3)
            .controlled("Our riders are at the heart of what we do. They are consulted through a forum twice a year.")
            .paysOn("310,000", "880,000")
            .declared();

    static final FormFilledIn DAMSON = FormFilledIn.of("Damson Press", "damson-press.example")
            .by("Oliver Nash", "printer")
            .registered(LegalForm.COMPANY, Registrar.COMPANIES_HOUSE, "99260913")
            .at("The Loft, Kendal LA9 4XX")
            .doing("Letterpress printing", 3, 3)
            .controlled("Three printers, three members, one press.")
            .paysOn("48,000", "11,000")
            .declared();

    static final FormFilledIn LONG_ACRE = FormFilledIn.of("Long Acre Growers", "long-acre.example")
            .by("Sioned Bevan", "grower")
            .registered(LegalForm.SOCIETY, Registrar.FCA_MUTUALS, "99233")
            .at("Long Acre Farm, Ludlow SY8 3XX")
            .doing("Vegetables", 6, 6)
            .controlled("Six growers, all members.")
            .paysOn("88,000", "")
            .declared();
}
