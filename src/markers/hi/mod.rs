//! Hindi.
//!
//! The macros are the words that many rules share, with the spellings and moods in which
//! newsrooms write them.

use super::rule::Catalogue;
use super::words;

/// An imperative of पढ़ना.
macro_rules! read {
    () => {
        "पढ़(?:ें|े|िए|िये|ो)"
    };
}

/// An imperative of देखना, जानना or सुनना.
macro_rules! see {
    () => {
        "(?:(?:देख|जान|सुन)(?:ें|े|िए|िये))"
    };
}

/// "do", said to the reader.
macro_rules! please {
    () => {
        "(?:करें|करे|कीजिए|कीजिये|करना न भूलें)"
    };
}

/// What a newsroom calls its pieces.
macro_rules! story {
    () => {
        "(?:खबर|खबरें|खबरों|समाचार|समाचारों|न्यूज|news|लेख|लेखों|आर्टिकल|आर्टिकल्स|स्टोरी|स्टोरीज|रिपोर्ट|वीडियो|पोस्ट|कहानी|कहानियां)"
    };
}

/// What may stand between a label and its headline where there is no colon or dash.
macro_rules! pointer {
    () => {
        "(?: ?(?:\\.\\.|\").*)?"
    };
}

/// A social network or messenger.
macro_rules! channel {
    () => {
        "(?:(?:व्हा|व्हॉ|वॉ|वा)ट्स ?(?:एप|ऐप|अप|एप्प|ऐप्प)|whats ?app|टेलीग्राम|टेलिग्राम|telegram|फेसबुक|facebook|ट्विटर|twitter|इंस्टाग्राम|instagram|यू-?ट्यूब|youtube|गूगल न्यूज|google ?news|एक्स हैंडल|x हैंडल|शेयरचैट|थ्रेड्स|लिंक्डइन|डेलीहंट)"
    };
}

/// "join", "follow", "like" or "subscribe", said to the reader.
macro_rules! join {
    () => {
        "(?:जुड़(?:ें|िए|िये|े रहें|े रहिए|े$)|(?:जुड़ने|शामिल होने|(?:ज्वाइन|जॉइन|ज्वॉइन|फॉलो|सब्सक्राइब) करने) के (?:लिए|लिये)[^\"'|]{0,60} क्लिक (?:करें|कीजिए)|शामिल (?:हों|हो जाएं)|(?:फॉलो|फालो|follow|ज्वाइन|ज्वॉइन|जॉइन|join|लाइक|like|सब्सक्राइब|सब्स्क्राइब|subscribe)(?: भी| जरूर)? (?:करें|करे|कीजिए|कीजिये|कर लें|कर सकते हैं|करना न भूलें))"
    };
}

/// An app.
macro_rules! app {
    () => {
        "(?:मोबाइल )?(?:ऐप|एप|ऐप्प|एप्प|app|एप्लिकेशन|ऐप्लिकेशन|एप्लीकेशन)"
    };
}

/// Words that open a promo before its news ("देश और दुनिया की ताजा …"): a sentence that reports
/// on somebody else's promo does not run through them alone.
macro_rules! promo_opening {
    () => {
        "^(?:[^ \"'|]+ ){0,3}(?:(?:देश|दुनिया|विदेश|देश-विदेश|देश-दुनिया|और|व|एवं|या|तथा|की|के|से|ऐसी|ऐसे|इसी|तरह|ही|अन्य|सभी|हर|तमाम|सारी|बाकी|ताजा|तेज|लेटेस्ट|ब्रेकिंग|बड़ी|छोटी|छोटी-बड़ी|पल-पल|राज्य|शहर|अपने|जिले|क्षेत्र|जुड़ी|आसपास|खेल|मनोरंजन|राजनीति|भी|सबसे|पहले|लगातार|हिंदी|हिन्दी|अधिक|ज्यादा|रोचक|महत्वपूर्ण),? )*"
    };
}

mod buttons;
mod credits;
mod follow;
mod headings;
mod labels;
mod notices;
mod prompts;
mod related;
mod tails;
mod terse;

pub(super) const CATALOGUE: Catalogue = Catalogue {
    language: "hi",
    groups: &[
        labels::RULES,
        notices::RULES,
        prompts::RULES,
        follow::RULES,
        related::RULES,
        headings::RULES,
        credits::RULES,
        tails::RULES,
        buttons::RULES,
        terse::RULES,
    ],
    words: &words::HINDI,
};
