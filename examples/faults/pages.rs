//! Pages that nobody writes by hand: each makes some part of an extractor work hard.

/// A page that is generated.
pub struct Fault {
    pub name: &'static str,
    /// How often its piece is repeated, or how many bytes it has: for `make` to say.
    pub sizes: &'static [usize],
    pub make: fn(usize) -> Vec<u8>,
}

const NESTED: &[usize] = &[1_000, 10_000, 100_000, 1_000_000];
const ATTRIBUTES: &[usize] = &[500, 10_000, 100_000, 1_000_000];
/// Of nests that are nearly as deep as the limit allows.
const DEEP: &[usize] = &[1_000];
const COUNT: &[usize] = &[100_000];
const BYTES: &[usize] = &[10_000_000];

const PROSE: &str = "गांव के पास बहने वाली नदी में सोमवार की रात पानी दो मीटर बढ़ गया, और लोग अपने घर \
    छोड़कर स्कूल में रहने लगे। ";

/// A story that is the same in every charset: no catalogue is compiled for it that the page as a
/// whole does not need.
const LATIN: &[u8] =
    b"<title>Story</title><h1>Story</h1><p>The river rose by two metres on Monday, \
    and the town closed both of its bridges before the evening came.</p>";

/// A story with `middle` in it.
fn story(middle: &str) -> Vec<u8> {
    format!("<title>Story</title><h1>Story</h1><p>{PROSE}</p>{middle}<p>{PROSE}</p>").into_bytes()
}

fn repeated(piece: &str, times: usize) -> Vec<u8> {
    story(&piece.repeat(times))
}

/// A story with `piece` again and again, up to so many bytes.
fn filled(piece: &str, bytes: usize) -> Vec<u8> {
    repeated(piece, bytes / piece.len())
}

fn numbered(times: usize, piece: fn(usize) -> String) -> Vec<u8> {
    story(&(0..times).map(piece).collect::<String>())
}

/// Nests one after the other.
fn nests(open: &str, close: &str, times: usize) -> Vec<u8> {
    const DEPTH: usize = 120;
    repeated(&(open.repeat(DEPTH) + &close.repeat(DEPTH)), times)
}

/// So many start tags of formatting elements, each with nearly as many attributes as are allowed.
fn many_attributes(tags: usize) -> String {
    let attributes: String = (0..500).map(|i| format!(" a{i}")).collect();
    format!("<font{attributes}>").repeat(tags)
}

fn json_ld(json: &str) -> String {
    format!("<script type=application/ld+json>{json}</script>")
}

/// A row of the table below: `name, sizes, make`.
macro_rules! faults {
    ($($name:literal, $sizes:expr, $make:expr;)*) => {
        &[$(Fault { name: $name, sizes: $sizes, make: $make }),*]
    };
}

#[rustfmt::skip]
pub const FAULTS: &[Fault] = faults! {
    "nested-div", NESTED, |n| repeated("<div>", n);
    "nested-div-text", NESTED, |n| repeated("<div>word ", n);
    "nested-list", NESTED, |n| repeated("<ul><li>", n);
    "nested-b", NESTED, |n| repeated("<b>", n);
    "nested-font", NESTED, |n| repeated("<font color=red>", n);
    "nested-span", NESTED, |n| repeated("<span>", n);
    "nested-table", NESTED, |n| repeated("<table><tr><td>", n);
    "nested-table-bare", NESTED, |n| repeated("<table>", n);
    "nested-svg", NESTED, |n| repeated("<svg>", n);
    "nested-math", NESTED, |n| repeated("<math><mi>", n);
    "nested-template", NESTED, |n| repeated("<template>", n);
    "nested-select", NESTED, |n| repeated("<select><option>", n);
    "nested-a", NESTED, |n| repeated("<a href=/>word", n);
    "nested-button", NESTED, |n| repeated("<button>", n);
    "nested-form", NESTED, |n| repeated("<form><div>", n);
    "nested-closed", NESTED, |n| story(&("<div>".repeat(n) + &"</div>".repeat(n)));
    "deep-div", DEEP, |n| nests("<div>", "</div>", n);
    "deep-div-text", DEEP, |n| nests("<div>word ", "</div>", n);
    "deep-list", DEEP, |n| nests("<ul><li>word", "</ul>", n);
    "deep-b", DEEP, |n| nests("<b>word", "</b>", n);
    "deep-span", DEEP, |n| nests("<span>word", "</span>", n);
    "deep-table", DEEP, |n| nests("<table><tr><td>word", "</table>", n);
    "deep-svg", DEEP, |n| nests("<svg>", "</svg>", n);
    "deep-quote", DEEP, |n| nests("<blockquote>one line", "</blockquote>", n);
    "p-font-differing", COUNT, |n| numbered(n, |i| format!("<p><font size={i}>"));
    "p-font-same", COUNT, |n| repeated("<p><font size=i>", n);
    "p-b-i-text", COUNT, |n| repeated("<p><b><i>word", n);
    "b-div-misnested", COUNT, |n| repeated("<b><div></b>word", n);
    "a-table-misnested", COUNT, |n| repeated("<a href=/><table>", n);
    "unclosed-p", &[200_000], |n| repeated("<p>one word more", n);
    "unknown-end-tags", COUNT, |n| story(&("<div>".repeat(400) + &"</x-y>".repeat(n)));
    "foster-text", COUNT, |n| story(&format!("<table>{}", "word<tr>".repeat(n)));
    "foster-text-in-rows", COUNT, |n| story(&format!("<table>{}", "<tr>word<td>x".repeat(n)));
    "foster-elements", COUNT, |n| story(&format!("<table>{}", "<i>x</i>".repeat(n)));
    "foster-tables", COUNT, |n| repeated("<table>word</table>", n);
    "attributes-differing", ATTRIBUTES, |n| story(&format!("<p {}>word</p>", (0..n).map(|i| format!("a{i}=1 ")).collect::<String>()));
    "attributes-same", ATTRIBUTES, |n| story(&format!("<p {}>word</p>", "a=1 ".repeat(n)));
    "attributes-unclosed", ATTRIBUTES, |n| story(&format!("<p {}", (0..n).map(|i| format!("a{i} ")).collect::<String>()));
    "attributes-many-tags", &[10_000], |n| repeated(&format!("<p {}>word", (0..500).map(|i| format!("a{i} ")).collect::<String>()), n / 50);
    "attribute-long-value", BYTES, |n| story(&format!("<p class=\"{}\">word</p>", "x ad ".repeat(n / 5)));
    "attribute-long-style", BYTES, |n| story(&format!("<p style=\"{}\">word</p>", "x ad ".repeat(n / 5)));
    "attribute-long-name", BYTES, |n| story(&format!("<p {}>word</p>", "x".repeat(n)));
    "body-attributes", COUNT, |n| numbered(n, |i| format!("<body a{i}=1>"));
    "html-attributes", COUNT, |n| numbered(n, |i| format!("<html lang=l{i}>"));
    "tag-long-name", BYTES, |n| story(&format!("<{}>word", "x".repeat(n)));
    "tag-names-differing", COUNT, |n| numbered(n, |i| format!("<x{i}>word</x{i}>"));
    "metas", COUNT, |n| numbered(n, |i| format!("<meta name=og:x{i} content={i}>"));
    "table-rows", COUNT, |n| story(&format!("<table>{}</table>", "<tr><td>one<td>two words".repeat(n)));
    "links", &[200_000], |n| repeated("<a href=/x>a link</a> ", n);
    "link-blocks", &[200_000], |n| repeated("<li><a href=/x>a link</a>", n);
    "text-node", &[10_000_000, 30_000_000, 50_000_000], |n| filled("one word and more of it ", n);
    "text-node-hindi", &[10_000_000, 30_000_000], |n| filled(PROSE, n);
    "text-of-stops", BYTES, |n| filled(". ", n);
    "no-spaces", BYTES, |n| filled("x", n);
    "less-than", BYTES, |n| filled("<", n);
    "ampersand", BYTES, |n| filled("&", n);
    "entity", BYTES, |n| filled("&notit;", n);
    "entity-long", BYTES, |n| filled("&CounterClockwiseContourIntegra", n);
    "end-p", BYTES, |n| filled("</p>", n);
    "end-br", BYTES, |n| filled("</br>", n);
    "comment-unclosed", BYTES, |n| story(&format!("<!--{}", "x-".repeat(n / 2)));
    "comments", BYTES, |n| filled("<!-->", n);
    "cdata", BYTES, |n| filled("<![CDATA[x]]>", n);
    "cdata-svg", BYTES, |n| story(&format!("<svg>{}", "<![CDATA[x]]>".repeat(n / 13)));
    "cdata-unclosed", BYTES, |n| story(&format!("<svg><![CDATA[{}", "x]".repeat(n / 2)));
    "script-unclosed", BYTES, |n| story(&format!("<script>{}", "x<".repeat(n / 2)));
    "script-escapes", BYTES, |n| story(&format!("<script>{}", "<!--<script>".repeat(n / 12)));
    "scripts", BYTES, |n| filled("<script></script>", n);
    "styles-unclosed", BYTES, |n| story(&format!("<style>{}", "</styl".repeat(n / 6)));
    "textarea-unclosed", BYTES, |n| story(&format!("<textarea>{}", "</x".repeat(n / 3)));
    "title-unclosed", BYTES, |n| format!("<title>{}", "word ".repeat(n / 5)).into_bytes();
    "plaintext", BYTES, |n| story(&format!("<plaintext>{}", "word ".repeat(n / 5)));
    "nul-bytes", BYTES, |n| vec![0; n];
    "nul-bytes-later", BYTES, |n| filled("\0", n);
    "control-bytes", BYTES, |n| filled("\u{1}\u{7F}\u{8}\u{B}", n);
    "carriage-returns", BYTES, |n| filled("\r", n);
    "white-space", BYTES, |n| filled(" \n\t\u{A0}", n);
    "invalid-utf8", BYTES, |n| [LATIN, &vec![0xE0; n]].concat();
    "utf16-halves", BYTES, |n| [LATIN, &[0xED, 0xA0, 0x80].repeat(n / 3)].concat();
    "lone-surrogates", BYTES, |n| filled("&#xD800;", n);
    "huge-references", BYTES, |n| story(&format!("&#{};", "9".repeat(n)));
    "combining-marks", &[5_000_000], |n| filled("\u{93C}\u{901}\u{94D}", n);
    "zero-width", BYTES, |n| filled("\u{200D}\u{200B}", n);
    "marker-line", &[1_000_000], |n| filled("विज्ञापन ", n);
    "marker-lines", COUNT, |n| repeated("<p>विज्ञापन</p>", n);
    "marker-lines-linked", COUNT, |n| repeated("<p>ये भी पढ़ें: <a href=/>नदी का पानी</a></p>", n);
    "marker-lists", COUNT, |n| repeated("<ul><li>ये भी पढ़ें<li><a href=/>नदी का पानी बढ़ा</a></ul>", n);
    "headings", COUNT, |n| repeated("<h1>One heading more of the page</h1>", n);
    "headings-differing", COUNT, |n| numbered(n, |i| format!("<h1>Heading number {i} of the page</h1>"));
    "title-and-headings", COUNT, |n| format!("<title>{}</title>{}", "Story ".repeat(n), "<h1>A story of the town</h1>".repeat(n / 10)).into_bytes();
    "copies", COUNT, |n| repeated("<p>The river rose by two metres on Monday and the town was closed.", n);
    "br", COUNT, |n| repeated("<br>", n);
    "br-lines", COUNT, |n| repeated("one line of words<br>", n);
    "one-word-blocks", &[1_000_000], |n| repeated("<p>word", n);
    "lines-empty", BYTES, |n| filled("\n", n);
    "lines-of-a-letter", BYTES, |n| filled("x\n", n);
    "lines-of-markers", BYTES, |n| filled("विज्ञापन\n", n);
    "utf16", BYTES, |n| [&[0xFF, 0xFE][..], &PROSE.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>().repeat(n / 240)].concat();
    "windows-1252", BYTES, |n| [LATIN, &b"caf\xE9 d\xE9j\xE0 vu "[..].repeat(n / 13)].concat();
    "pre-lines", COUNT, |n| story(&format!("<pre>{}", "a line of code\n".repeat(n)));
    "deep-and-wide", COUNT, |n| story(&("<div class=content>".repeat(400) + &"<p>word".repeat(n)));
    "classes", COUNT, |n| repeated("<div class='article-body related share comment sidebar promo'>x</div>", n);
    "json-ld-broken", BYTES, |n| story(&format!("<script type=application/ld+json>{}</script>", "{\"a\":[".repeat(n / 6)));
    "formatting-class-long", COUNT, |n| story(&format!("<p><b class='{}'>{}", "x ad ".repeat(n), "<p>word".repeat(n)));
    "formatting-style-long", COUNT, |n| story(&format!("<p><b style='{}'>{}", "x: y; ".repeat(n), "<p>word".repeat(n)));
    "formatting-href-long", COUNT, |n| story(&format!("<p><a href='{}'>{}", "/path".repeat(n), "<p>word".repeat(n)));
    "formatting-attributes", &[500, 4_000], |n| numbered(n, |i| format!("<font {}>", (0..500).map(|a| format!("a{a}={i} ")).collect::<String>()));
    "formatting-closed", &[1_000, 4_000], |n| story(&(many_attributes(400) + &(many_attributes(1) + "</font>").repeat(n)));
    "a-div-misnested", COUNT, |n| repeated("<a href=/><div>word", n);
    "table-div-misnested", NESTED, |n| repeated("<table><div>word", n);
    "h1-table-div", NESTED, |n| story(&format!("<h1>{}", "<table><div>word".repeat(n)));
    "h1-lines", BYTES, |n| story(&format!("<h1>{}{}", "<div>".repeat(480), "one more line of words<br>".repeat(n / 26)));
    "end-tags-deep", BYTES, |n| story(&("<div>".repeat(90) + &"</x>".repeat(n / 4)));
    "end-tags-deep-svg", BYTES, |n| story(&("<svg>".to_owned() + &"<g>".repeat(90) + &"</x>".repeat(n / 4)));
    "author-long-word", BYTES, |n| story(&("<div class=author>".repeat(400) + &"x".repeat(n)));
    "authors", COUNT, |n| repeated("<p class=author rel=author itemprop=author>A. Writer", n);
    "id-long", COUNT, |n| story(&format!("<div id={}>{}", "x".repeat(10 * n), "<p>word".repeat(n)));
    "ids-differing", COUNT, |n| numbered(n, |i| format!("<div id=x{i}>word</div>"));
    "keywords", &[1_000_000], |n| story(&format!("<meta name=keywords content='{}'>", (0..n).map(|i| format!("a{i},")).collect::<String>()));
    "article-tags", COUNT, |n| numbered(n, |i| format!("<meta property=article:tag content=a{i}>"));
    "times", COUNT, |n| repeated("<time datetime='13 Jul 2025 07:49'>Sunday</time>", n);
    "images", COUNT, |n| repeated("<figure><img src=x alt='The river'><figcaption>The river</figcaption></figure>", n);
    "noscript-menu", COUNT, |n| format!("<noscript></noscript>{}", "<nav><a href=/>a</a></nav>".repeat(n)).into_bytes();
    "json-ld-array", BYTES, |n| story(&json_ld(&format!("[{}0]", "0,".repeat(n / 2))));
    "json-ld-objects", BYTES, |n| story(&json_ld(&format!("[{}{{}}]", "{\"@type\":\"Article\"},".repeat(n / 20))));
    "json-ld-keywords", BYTES, |n| story(&json_ld(&format!("{{\"@type\":\"Article\",\"keywords\":\"{}\"}}", (0..n / 8).map(|i| format!("a{i},")).collect::<String>())));
    "json-ld-references", COUNT, |n| story(&json_ld(&format!("[{{\"@type\":\"Article\",\"author\":[{}{{}}]}},{}{{}}]", "{\"@id\":1},".repeat(n), "{\"@id\":1,\"name\":\"A\"},".repeat(n / 50))));
    "json-ld-nested", NESTED, |n| story(&json_ld(&("[".repeat(n) + &"]".repeat(n))));
    "json-ld-many", COUNT, |n| repeated("<script type=application/ld+json>{\"a\":[</script>", n);
    "colspan", COUNT, |n| story(&format!("<table>{}</table>", "<tr><td colspan=4294967295 rowspan=99999999>x".repeat(n)));
    "frameset", COUNT, |n| format!("<frameset>{}", "<frame>x".repeat(n)).into_bytes();
    "optgroups", COUNT, |n| story(&format!("<select>{}", "<optgroup><option>x".repeat(n)));
    "ruby", COUNT, |n| repeated("<ruby>x<rt>y<rp>z", n);
    "svg-breakout", COUNT, |n| repeated("<svg><desc><div>word", n);
    "math-annotation", COUNT, |n| repeated("<math><annotation-xml encoding=text/html><p>word", n);
    "nobr", COUNT, |n| repeated("<nobr>word", n);
    "applet", COUNT, |n| repeated("<applet><b>word", n);
};
