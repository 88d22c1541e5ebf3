//! Which language a text is in, by its script and its most common words.

/// Common words that tell the languages of one script apart.
const DEVANAGARI: [(&str, &[&str]); 3] = [
    (
        "hi",
        &["है", "के", "में", "की", "और", "का", "से", "हैं", "को", "ने"],
    ),
    (
        "mr",
        &[
            "आहे",
            "आणि",
            "च्या",
            "या",
            "आहेत",
            "हे",
            "मध्ये",
            "होते",
            "केली",
            "ही",
        ],
    ),
    (
        "ne",
        &[
            "छ",
            "र",
            "मा",
            "हो",
            "गरेको",
            "छन्",
            "पनि",
            "भएको",
            "थियो",
            "लागि",
        ],
    ),
];

/// The BCP 47 code of the language that most of `text` is in.
pub(crate) fn detect(text: &str) -> Option<&'static str> {
    let mut counts = [0usize; 12];
    let (mut assamese, mut urdu, mut letters) = (0usize, 0usize, 0usize);
    for c in text.chars().take(4_000) {
        assamese += usize::from(matches!(c, 'ৰ' | 'ৱ'));
        urdu += usize::from(matches!(c, 'ٹ' | 'ڈ' | 'ڑ' | 'ے' | 'ں' | 'ھ'));
        if let Some(count) = script(c).and_then(|script| counts.get_mut(script)) {
            *count += 1;
            letters += 1;
        }
    }
    let (script, most) = counts.iter().enumerate().max_by_key(|(_, count)| **count)?;
    if *most * 2 <= letters {
        return None;
    }
    Some(match script {
        0 => by_words(text),
        1 if assamese * 100 > *most => "as",
        1 => "bn",
        2 => "pa",
        3 => "gu",
        4 => "or",
        5 => "ta",
        6 => "te",
        7 => "kn",
        8 => "ml",
        // Letters that Arabic and Persian lack.
        9 => return (urdu * 50 > *most).then_some("ur"),
        10 => return english(text).then_some("en"),
        _ => return None,
    })
}

fn script(c: char) -> Option<usize> {
    Some(match c {
        '\u{900}'..='\u{97F}' => 0,
        '\u{980}'..='\u{9FF}' => 1,
        '\u{A00}'..='\u{A7F}' => 2,
        '\u{A80}'..='\u{AFF}' => 3,
        '\u{B00}'..='\u{B7F}' => 4,
        '\u{B80}'..='\u{BFF}' => 5,
        '\u{C00}'..='\u{C7F}' => 6,
        '\u{C80}'..='\u{CFF}' => 7,
        '\u{D00}'..='\u{D7F}' => 8,
        '\u{600}'..='\u{6FF}' => 9,
        _ if c.is_ascii_alphabetic() => 10,
        _ if c.is_alphabetic() => 11,
        _ => return None,
    })
}

fn by_words(text: &str) -> &'static str {
    let mut best = ("hi", 0);
    for (language, common) in DEVANAGARI {
        let hits = text
            .split_whitespace()
            .take(800)
            .filter(|word| common.contains(word))
            .count();
        if hits > best.1 {
            best = (language, hits);
        }
    }
    best.0
}

fn english(text: &str) -> bool {
    const COMMON: [&str; 10] = [
        "the", "of", "and", "to", "in", "is", "that", "for", "was", "with",
    ];
    let words = text.split_whitespace().take(800);
    let (all, hits) = words.fold((0, 0), |(all, hits), word| {
        (all + 1, hits + usize::from(COMMON.contains(&word)))
    });
    hits * 12 >= all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_languages_of_one_script_apart() {
        assert_eq!(detect("यह खबर आज की है और सब के लिए है"), Some("hi"));
        assert_eq!(detect("ही बातमी आजची आहे आणि ती सर्वांसाठी आहे"), Some("mr"));
        assert_eq!(detect("यो समाचार आजको हो र सबैका लागि छ"), Some("ne"));
        assert_eq!(
            detect("The river of the town is in flood and that is news"),
            Some("en")
        );
        assert_eq!(detect("12 34"), None);
    }

    #[test]
    fn tells_languages_by_their_script() {
        let cases = [
            ("নদীর জল রাতে দুই মিটার বেড়েছে", Some("bn")),
            ("নদীৰ পানী ৰাতি দুই মিটাৰ বাঢ়িছে", Some("as")),
            ("ਦਰਿਆ ਦਾ ਪਾਣੀ ਰਾਤ ਨੂੰ ਵਧ ਗਿਆ", Some("pa")),
            ("નદીનું પાણી રાત્રે વધી ગયું", Some("gu")),
            ("ନଦୀର ପାଣି ରାତିରେ ବଢ଼ିଗଲା", Some("or")),
            ("ஆற்றில் நீர் இரவில் உயர்ந்தது", Some("ta")),
            ("నదిలో నీరు రాత్రి పెరిగింది", Some("te")),
            ("ನದಿಯ ನೀರು ರಾತ್ರಿ ಏರಿತು", Some("kn")),
            ("പുഴയിലെ വെള്ളം രാത്രി ഉയർന്നു", Some("ml")),
            ("دریا کا پانی رات کو دو میٹر بڑھ گیا ہے", Some("ur")),
            ("ارتفع منسوب مياه النهر مترين في الليل", None),
            ("Вода в реке поднялась за ночь", None),
        ];
        for (text, wanted) in cases {
            assert_eq!(detect(text), wanted, "{text}");
        }
    }
}
