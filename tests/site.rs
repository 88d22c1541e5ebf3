//! What a profile of a site drops, and what it never may.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test")]

use hamsa::{Extractor, Reason, SiteProfile};
use proptest::prelude::*;

/// Stories of a paper in a language that has no catalogue: title, and its paragraphs.
const STORIES: [(&str, [&str; 3]); 7] = [
    (
        "Megáradt a patak",
        [
            "A falu szélén folyó patak hétfő éjjel két métert emelkedett, ezért a polgármester lezáratta mindkét hidat, és az iskolát is bezárta.",
            "Senki sem sérült meg, de három család a tornateremben aludt, és csak kedden reggel mehetett haza a sáros utcákon.",
            "A tűzoltók szerint a víz szerdára visszahúzódik a medrébe, ha nem esik újabb eső a hegyekben.",
        ],
    ),
    (
        "Új igazgató a könyvtárban",
        [
            "Tizenkét év után új vezetője van a városi könyvtárnak: Szabó Ilona korábban egy kis falu olvasótermét vezette.",
            "Az igazgató azt mondta, hogy először a gyerekeknek szánt polcokat szeretné megújítani, mert ott kopottak leginkább a könyvek.",
            "A könyvtár januártól szombaton is nyitva lesz, és két új számítógépet is kap az olvasóterem.",
        ],
    ),
    (
        "Hosszú lesz a szüret",
        [
            "A domboldalon idén két héttel tovább tart a szüret, mert az augusztusi eső miatt lassabban értek be a fürtök.",
            "Kovács Péter szőlősgazda szerint a termés kevesebb, de a cukorfok magasabb, mint az elmúlt öt évben bármikor.",
            "A pincékben már forr a must, és november elején lehet először megkóstolni az új bort a főtéren.",
        ],
    ),
    (
        "Villamos helyett busz jár",
        [
            "Jövő hétfőtől három hónapig autóbusz jár a régi villamosvonalon, mert kicserélik a síneket a folyó és az állomás között.",
            "A társaság azt ígéri, hogy reggelente öt percenként indul kocsi, és a bérletek változatlanul érvényesek maradnak.",
            "A boltosok attól félnek, hogy a munkák miatt kevesebb vevő jön majd az utcába a karácsony előtti hetekben.",
        ],
    ),
    (
        "Bajnok lett a kézilabdacsapat",
        [
            "Húsz év után nyert újra bajnokságot a város kézilabdacsapata, amely az utolsó fordulóban négy góllal győzött idegenben.",
            "A szurkolók éjfélig ünnepeltek a csarnok előtt, a kapus pedig a vállán vitte körbe a kupát a téren.",
            "Az edző azt mondta, hogy a keret együtt marad, és ősszel a nemzetközi kupában is elindulnak.",
        ],
    ),
    (
        "Méhlegelő az út mellett",
        [
            "Virágos sávot vetettek az iskola diákjai a műút mellé, hogy a környék méhei nyár végén is találjanak táplálékot.",
            "A magot egy helyi gazda adta, a vizet pedig a tűzoltók hozták, mert áprilisban egyáltalán nem esett az eső.",
            "A tanáruk szerint ősszel kiderül, melyik növény bírta legjobban a szárazságot, és abból vetnek többet.",
        ],
    ),
    (
        "Felújítják a régi malmot",
        [
            "Százhúsz év után újra forogni fog a malomkerék, mert a falu pályázaton nyert pénzt az épület felújítására.",
            "A tetőt még idén befedik, a köveket pedig egy mester faragja újra, aki a nagyapjától tanulta a szakmát.",
            "Jövő nyáron a látogatók maguk is őrölhetnek lisztet, és a szomszéd kemencében kenyeret süthetnek belőle.",
        ],
    ),
];

/// A page of the paper: with its promo inside the body, and its rail and footer below.
fn page(story: usize) -> String {
    let (title, [one, two, three]) = STORIES[story % STORIES.len()];
    format!(
        "<html lang=hu><head><title>{title}</title><meta property=og:type content=article></head>\
         <body><article><h1>{title}</h1><p>{one}</p><p>{PROMO}</p><p>{two}</p><p>{three}</p></article>\
         <div class=box><p>{RAIL}</p><p>{FOOTER}</p></div></body></html>"
    )
}

const PROMO: &str = "Ha tetszik, amit csinálunk, legyen ön is a támogatónk, és havonta meghívjuk egy kávéra a szerkesztőségbe.";
const RAIL: &str = "Ezt olvassák most a legtöbben nálunk";
const FOOTER: &str = "A lapot a Három Kút Kft. adja ki, levélcím: 9999 Mintafalva, Fő utca 1.";

fn learn(pages: &[String]) -> SiteProfile {
    SiteProfile::learn(&Extractor::new(), pages).unwrap()
}

fn text(site: &SiteProfile, page: &str) -> String {
    let extractor = Extractor::builder().site(site).build().unwrap();
    extractor.extract(page).unwrap().text().to_owned()
}

#[test]
fn promos_rails_and_footers_fall_in_a_language_without_rules() {
    let pages: Vec<String> = (0..STORIES.len()).map(page).collect();
    let before = hamsa::extract(&pages[0]).unwrap();
    assert!(before.text().contains(PROMO), "no test: it falls anyway");
    for (at, (_, paragraphs)) in STORIES.iter().enumerate() {
        let mut others = pages.clone();
        let own = others.remove(at);
        for site in [learn(&others), learn(&pages)] {
            assert_eq!(text(&site, &own), paragraphs.join("\n\n"));
        }
    }
}

#[test]
fn a_profile_tells_its_reason() {
    let pages: Vec<String> = (0..STORIES.len()).map(page).collect();
    let site = learn(&pages);
    let extractor = Extractor::builder().site(&site).build().unwrap();
    let explanation = extractor.explain(&pages[1]).unwrap();
    let promo = explanation
        .blocks()
        .iter()
        .find(|block| block.text() == PROMO)
        .unwrap();
    assert_eq!(promo.verdict().reason(), Some(Reason::Site));
    assert_eq!(
        promo.reason(),
        "dropped: it repeats on other pages of its site"
    );
}

#[test]
fn what_repeats_as_prose_does_stays() {
    let dateline = "Mintafalva, MTI.";
    let refrain = "Fúj a szél.";
    let page = |story: usize| {
        let (title, [one, two, three]) = STORIES[story];
        format!(
            "<html lang=hu><head><title>{title}</title></head><body><article><h1>{title}</h1>\
             <p>{dateline}</p><p>{one}</p><h2>Előzmények</h2><p>{two}</p><p>{refrain}</p>\
             <ul><li>Igen<li>Nem</ul><table><tr><td>Hely</td><td>{story} óra</td></tr>\
             <tr><td>Ár</td><td>{title}</td></tr></table><p>{three}</p></article></body></html>"
        )
    };
    let pages: Vec<String> = (0..STORIES.len()).map(page).collect();
    let site = learn(&pages);
    for page in &pages {
        assert_eq!(text(&site, page), hamsa::extract(page).unwrap().text());
    }
}

#[test]
fn copies_of_an_article_do_not_kill_it() {
    let (title, paragraphs) = STORIES[0];
    let retold = page(0).replace(title, "A patak kilépett a medréből, lezárták a hidakat");
    let longer = page(0).replace(
        "</article>",
        "<p>Frissítés: a hidakat újra megnyitották a gyalogosok előtt.</p></article>",
    );
    let pages = [
        page(0),
        page(0).replace("<div", "<hr><div"),
        retold,
        longer,
        page(1),
        page(2),
    ];
    for page in [page(0), pages[2].clone()] {
        let text = text(&learn(&pages), &page);
        for paragraph in paragraphs {
            assert!(text.contains(paragraph), "{paragraph}");
        }
    }
}

#[test]
fn a_profile_is_bounded_whatever_the_order() {
    let plain = Extractor::new();
    let pages = |range: std::ops::Range<usize>| {
        range.map(|at| page(at).replace("<h1>", &format!("<h1>{at}. ")))
    };
    let mut all = SiteProfile::new();
    for page in pages(0..150) {
        all.add(&plain, &page).unwrap();
    }
    assert_eq!(all.pages(), SiteProfile::MAX_PAGES);
    let mut late = SiteProfile::learn(&plain, pages(70..150)).unwrap();
    late.merge(SiteProfile::learn(&plain, pages(0..70)).unwrap());
    assert_eq!(late, all);
}

#[cfg(feature = "serde")]
#[test]
fn a_saved_profile_is_the_same_and_an_unknown_version_is_refused() {
    let site = learn(&[page(0), page(1), page(2)]);
    let json = serde_json::to_string(&site).unwrap();
    assert_eq!(serde_json::from_str::<SiteProfile>(&json).unwrap(), site);
    assert!(!json.contains("Három"), "no text of the page is saved");
    let newer = json.replacen("\"version\":1", "\"version\":2", 1);
    let error = serde_json::from_str::<SiteProfile>(&newer)
        .unwrap_err()
        .to_string();
    assert!(error.contains("version 2, where 1 is known"), "{error}");
}

/// A saved profile must mean the same to every build: if this fails, what goes into a key has
/// changed, and `saved::VERSION` must be raised with the figure here.
#[cfg(feature = "serde")]
#[test]
fn keys_are_the_same_on_every_machine_and_in_every_build() {
    let json = serde_json::to_value(learn(&[page(0)])).unwrap();
    let lines = json
        .pointer("/pages/0/lines")
        .and_then(|lines| lines.as_array())
        .unwrap();
    let sum = lines
        .iter()
        .fold(0u64, |sum, line| sum.wrapping_add(line.as_u64().unwrap()));
    assert_eq!(
        (json["version"].as_u64(), lines.len(), sum),
        (Some(1), 7, 6_365_914_060_212_574_517)
    );
}

/// Pages of a made-up site: each a choice of lines from a small stock.
fn site() -> impl Strategy<Value = Vec<Vec<usize>>> {
    proptest::collection::vec(proptest::collection::vec(0..21usize, 1..9), 1..9)
}

fn stock(line: usize) -> &'static str {
    STORIES[line / 3 % 7].1[line % 3]
}

fn assembled(lines: &[usize], at: usize) -> String {
    let body: String = lines
        .iter()
        .map(|line| format!("<p>{}</p>", stock(*line)))
        .collect();
    format!(
        "<title>{at}. szám</title><meta property=og:type content=article><h1>{at}. szám</h1><article>{body}</article>"
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(60) })]

    #[test]
    fn a_line_that_stands_on_fewer_than_two_other_pages_never_falls(site in site()) {
        let pages: Vec<String> = site.iter().enumerate().map(|(at, lines)| assembled(lines, at)).collect();
        let profile = learn(&pages);
        let extractor = Extractor::builder().site(&profile).build().unwrap();
        for (at, page) in pages.iter().enumerate() {
            for block in extractor.explain(page).unwrap().blocks() {
                if block.verdict().reason() == Some(Reason::Site) {
                    let has = |lines: &[usize]| lines.iter().any(|line| stock(*line) == block.text());
                    let others = site.iter().enumerate().filter(|(other, lines)| *other != at && has(lines));
                    prop_assert!(others.count() >= 2, "{}", block.text());
                }
            }
        }
    }

    #[test]
    fn merged_parts_equal_the_whole(site in site(), cut in 0..9usize) {
        let pages: Vec<String> = site.iter().enumerate().map(|(at, lines)| assembled(lines, at)).collect();
        let (left, right) = pages.split_at(cut.min(pages.len()));
        let mut merged = learn(right);
        merged.merge(learn(left));
        merged.merge(learn(left));
        prop_assert_eq!(merged, learn(&pages));
    }
}
