//! Pages for the programs to read.

/// The paragraphs of [`hindi`].
pub const HINDI: [&str; 4] = [
    "नदी किनारे बसे इस छोटे से कस्बे में पुराने पुल की मरम्मत का काम सोमवार को पूरा हो गया। \
     लोक निर्माण विभाग ने बताया कि पुल अब हल्के और भारी, दोनों तरह के वाहनों के लिए खुला है।",
    "स्थानीय दुकानदारों का कहना है कि पिछले दो महीनों से उन्हें सामान लाने के लिए बारह किलोमीटर \
     का चक्कर लगाना पड़ रहा था। अब बाजार में फिर से रौनक लौटने की उम्मीद है।",
    "विभाग के अभियंता ने कहा कि पुल के खंभों की जांच हर साल बरसात से पहले की जाएगी। इसके लिए \
     अलग से बजट रखा गया है और एक टीम भी बनाई गई है।",
    "कस्बे के लोगों ने शाम को पुल पर दीये जलाकर खुशी मनाई। बच्चों ने रंगोली बनाई और बुजुर्गों \
     ने पुराने दिनों के किस्से सुनाए।",
];

/// The title of [`hindi`].
pub const HINDI_TITLE: &str = "दो महीने बाद खुला कस्बे का पुराना पुल";

/// A Hindi story with ad labels and an also-read line in it.
pub fn hindi() -> String {
    let [one, two, three, four] = HINDI;
    let body = format!(
        "<p>{one}</p><p>विज्ञापन</p><p>{two}</p><p>ये भी पढ़ें: <a href='/x'>मंडी में आलू के दाम \
         गिरे</a></p><p>{three}</p><p>{four}</p>"
    );
    whole("hi", HINDI_TITLE, &body)
}

/// An English story, which names its number.
pub fn english(number: usize) -> String {
    let body: String = paragraphs(number)
        .iter()
        .map(|text| format!("<p>{text}</p>"))
        .collect();
    whole("en", &title(number), &body)
}

/// The title of [`english`].
pub fn title(number: usize) -> String {
    format!("The lighthouse keeper number {number} retires after forty winters")
}

/// The paragraphs of [`english`].
pub fn paragraphs(number: usize) -> Vec<String> {
    vec![
        format!(
            "On Tuesday the keeper of lighthouse {number} put out the lamp for the last time, \
             after forty winters on a rock that the supply boat could reach only in calm weather."
        ),
        "She had kept a log of every ship that passed, she said, and of every bird that struck \
         the glass, and she meant to give all of its volumes to the harbour museum in spring."
            .to_owned(),
        "The council wants to turn the building into a weather station. An engineer who looked \
         at the tower in autumn found the stone sound, but the iron stairs have to be replaced."
            .to_owned(),
        "Nobody will live there any more. The new lamp is watched from the mainland, and a boat \
         will go out twice a year to clean the lens and to look after the batteries."
            .to_owned(),
    ]
}

fn whole(language: &str, title: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang='{language}'><head><meta charset='utf-8'>\
         <title>{title}</title></head><body><nav><a href='/'>Home</a> <a href='/w'>World</a>\
         </nav><article><h1>{title}</h1>{body}</article><footer>© 2025</footer></body></html>"
    )
}
