//! The months' names in the languages of India.

use crate::text::fold::fold;
use std::collections::HashMap;
use std::sync::LazyLock;

/// English, and then Hindi and the others, by month: whole names and usual short ones.
const MONTHS: [&str; 12] = [
    "jan january जनवरी जन जानेवारी জানুয়ারি জানুয়ারী জানুৱাৰী જાન્યુઆરી ਜਨਵਰੀ \
     ଜାନୁଆରୀ ஜனவரி జనవరి ಜನವರಿ ജനുവരി جنوری",
    "feb february फरवरी फेब्रुवारी फेब्रुअरी ফেব্রুয়ারি ফেব্রুয়ারী ফেব্ৰুৱাৰী \
     ફેબ્રુઆરી ਫਰਵਰੀ ଫେବୃଆରୀ ଫେବ୍ରୁଆରୀ பிப்ரவரி ఫిబ్రవరి ಫೆಬ್ರವರಿ ഫെബ്രുവരി فروری",
    "mar march मार्च মার্চ মাৰ্চ માર્ચ ਮਾਰਚ ମାର୍ଚ୍ଚ மார்ச் మార్చి ಮಾರ್ಚ್ മാർച്ച് \
     مارچ",
    "apr april अप्रैल अप्रेल एप्रिल अप्रिल এপ্রিল এপ্ৰিল એપ્રિલ ਅਪ੍ਰੈਲ ଅପ୍ରେଲ \
     ஏப்ரல் ఏప్రిల్ ಏಪ್ರಿಲ್ ഏപ്രിൽ اپریل",
    "may मई मे মে મે ਮਈ ମଇ மே మే ಮೇ മേയ് മെയ് مئی",
    "jun june जून जुन জুন જૂન ਜੂਨ ଜୁନ ஜூன் జూన్ ಜೂನ್ ജൂൺ جون",
    "jul july जुलाई जुलै জুলাই જુલાઈ ਜੁਲਾਈ ଜୁଲାଇ ஜூலை జూలై జులై ಜುಲೈ ജൂലൈ جولائی",
    "aug august अगस्त ऑगस्ट अगस्ट আগস্ট আগষ্ট ઓગસ્ટ ਅਗਸਤ ଅଗଷ୍ଟ ஆகஸ்ட் ఆగస్టు ಆಗಸ್ಟ್ \
     ഓഗസ്റ്റ് ആഗസ്റ്റ് اگست",
    "sep sept september सितंबर सितम्बर सप्टेंबर सेप्टेम्बर সেপ্টেম্বর ছেপ্টেম্বৰ \
     સપ્ટેમ્બર ਸਤੰਬਰ ସେପ୍ଟେମ୍ବର செப்டம்பர் సెప్టెంబర్ సెప్టెంబరు ಸೆಪ್ಟೆಂಬರ್ \
     സെപ്റ്റംബർ ستمبر",
    "oct october अक्टूबर अक्तूबर ऑक्टोबर अक्टोबर অক্টোবর অক্টোবৰ ઓક્ટોબર ਅਕਤੂਬਰ \
     ଅକ୍ଟୋବର அக்டோபர் అక్టోబర్ అక్టోబరు ಅಕ್ಟೋಬರ್ ഒക്ടോബർ اکتوبر",
    "nov november नवंबर नवम्बर नोव्हेंबर नोभेम्बर নভেম্বর নৱেম্বৰ નવેમ્બર ਨਵੰਬਰ \
     ନଭେମ୍ବର நவம்பர் నవంబర్ నవంబరు ನವೆಂಬರ್ നവംബർ نومبر",
    "dec december दिसंबर दिसम्बर डिसेंबर डिसेम्बर ডিসেম্বর ডিচেম্বৰ ડિસેમ્બર ਦਸੰਬਰ \
     ଡିସେମ୍ବର டிசம்பர் డిసెంబర్ డిసెంబరు ಡಿಸೆಂಬರ್ ഡിസംബർ دسمبر",
];

/// The month, 1–12, by its folded name.
static BY_NAME: LazyLock<HashMap<String, u32>> = LazyLock::new(|| {
    let numbered = (1..).zip(MONTHS);
    numbered
        .flat_map(|(number, names)| names.split(' ').map(move |name| (fold(name), number)))
        .collect()
});

/// The month that a folded word names, 1–12, and whether in a script that tells the time of
/// India: Bengali is written in Bangladesh too, Urdu in Pakistan.
pub(super) fn month(word: &str) -> Option<(u32, bool)> {
    let word = word.trim_end_matches('.');
    let number = BY_NAME.get(word)?;
    let is_of_india = |c| matches!(c, '\u{900}'..='\u{97F}' | '\u{A00}'..='\u{D7F}');
    Some((*number, word.starts_with(is_of_india)))
}
