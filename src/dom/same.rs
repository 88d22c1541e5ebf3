//! Tests: the pieces of [`super::source`] lead to the tree that html5ever alone makes of a page,
//! but for white space that makes no difference to the walk.

use super::names;
use super::parse::Parsed;
use super::tag::Role;
use super::{Scripts, Wanted, parse, walk};
use crate::limits::Limits;
use flate2::read::GzDecoder;
use html5ever::tendril::TendrilSink;
use html5ever::{Attribute, LocalName, ParseOpts};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use proptest::prelude::*;
use std::io::{self, Read, Write as _};
use std::path::{Path, PathBuf};
use std::{env, fs};

/// What the walk can see of a tree: names, attributes and words, without comments, drawings, and
/// raw text that is not shown. White space alone is none of it: what that means to the walk, the
/// walk tells.
fn outline(document: &Handle) -> Vec<(usize, String)> {
    let mut out = Vec::new();
    let mut open = vec![(document.clone(), 0)];
    while let Some((node, depth)) = open.pop() {
        match &node.data {
            NodeData::Text { contents } => {
                let text = contents.borrow();
                let words: Vec<&str> = text.split_ascii_whitespace().collect();
                if !words.is_empty() {
                    out.push((depth, words.join(" ")));
                }
            }
            NodeData::Element { name, attrs, .. } => {
                let attributes = seen(&attrs.borrow(), names::role(&name.local));
                out.push((depth, format!("<{}{attributes}>", name.local)));
            }
            _ => {}
        }
        let children = node.children.borrow();
        let below = children.iter().rev();
        open.extend(below.map(|child| (child.clone(), depth + 1)));
    }
    out
}

/// Takes comments out, and what is in the elements whose contents nobody is shown.
fn strip(document: &Handle) {
    let mut open = vec![document.clone()];
    while let Some(node) = open.pop() {
        let is_hidden = match &node.data {
            NodeData::Element { name, .. } => match names::role(&name.local) {
                Role::Script | Role::Drawing => true,
                Role::Raw(raw) => !raw.is_shown(),
                _ => false,
            },
            _ => false,
        };
        if is_hidden {
            node.children.borrow_mut().clear();
        }
        let mut children = node.children.borrow_mut();
        children.retain(|child| !matches!(child.data, NodeData::Comment { .. }));
        children.dedup_by(|next, before| join(before, next));
        open.extend(children.iter().cloned());
    }
}

/// Adds a text to the one before it, if both are texts: a comment stood between them.
fn join(before: &Handle, next: &Handle) -> bool {
    let (NodeData::Text { contents: before }, NodeData::Text { contents: next }) =
        (&before.data, &next.data)
    else {
        return false;
    };
    before.borrow_mut().push_tendril(&next.borrow());
    true
}

/// What the walk makes of a tree: its blocks and containers.
fn walked(document: Handle) -> Vec<String> {
    let parsed = Parsed {
        document,
        truncated: false,
        json_ld: Vec::new(),
    };
    let page = walk::walk(parsed, Wanted::default());
    let blocks = page.blocks.iter();
    let blocks = blocks.map(|block| format!("{:?} {block:?}", page.text_of(block)));
    let containers = page.containers.iter();
    blocks.chain(containers.map(|c| format!("{c:?}"))).collect()
}

fn seen(attributes: &[Attribute], role: Role) -> String {
    let read = attributes.iter().filter_map(|a| {
        let name: LocalName = names::attribute(&a.name.local, role)?;
        let is_presence = role == Role::Link && &*name == "href";
        Some(format!(
            " {name}={:?}",
            if is_presence { "" } else { &a.value }
        ))
    });
    let mut read: Vec<String> = read.collect();
    read.sort();
    read.concat()
}

fn assert_same(html: &str) {
    let alone = html5ever::parse_document(RcDom::default(), ParseOpts::default()).one(html);
    let limits = Limits::default();
    let pieces = parse::parse(html, &limits, Scripts::On, Wanted::default()).unwrap();
    for document in [&pieces.document, &alone.document] {
        strip(document);
    }
    let outlines = [outline(&pieces.document), outline(&alone.document)];
    let [seen, wanted] = outlines.each_ref().map(|outline| outline.iter());
    let other = seen.zip(wanted).find(|(seen, wanted)| seen != wanted);
    assert_eq!(other, None, "{html:?}");
    assert_eq!(outlines[0].len(), outlines[1].len(), "{html:?}");
    assert_eq!(walked(pieces.document), walked(alone.document), "{html:?}");
}

#[test]
fn odd_pages_lead_to_the_same_tree() {
    let pages = [
        "",
        "<",
        "a<",
        "</",
        "</>",
        "<pre></>\na</pre><pre></ x>\nb</pre><pre><?x>\nc",
        "<p",
        "<p class",
        "<p class='",
        "a &amp",
        "a &am<b>p",
        "&notit; &not;in &notin; &#1x; &#x110000; &",
        "<!doctype html><p>a<table>",
        "<p>a<table>",
        "<!doctype html public '-//W3C//DTD HTML 3.2//EN'><p>a<table>",
        "<!doctype",
        "<!-- a --!> b <!--> c <!---> d <!-- <!-- e --> f --> g <!--!> h --> i",
        "<!----!>a<!-----> b <!-- never closed",
        "<!a> <? b > </ c> <![CDATA[ d ]]> e",
        "<svg><![CDATA[ d > <p> ]]></svg> e",
        "<math><mi>a<![CDATA[ <b> ]]></mi></math><![CDATA[ c ]]>",
        "<math><mi>a<![CDATA[ <b> ",
        "<svg><path d=a/b/><p>out</svg>in",
        "<svg><path/><title>t</title></svg><svg/><g>a</g><svg><g></svg>b",
        "<select><svg><path></svg><option>a<textarea>b</textarea></select>c",
        "<table><svg><g/></svg><tr>a<!-- b --> <td>c<input type=hidden><input>",
        "<TITLE>a &amp; <b> </titles> </TITLE x='>'>b",
        "<title>never closed &lt;",
        "<svg><title>a<b>c</b></title><script>d</script><style><p></style></svg>",
        "<script type='application/ld&#43;json'>{</script><p>a",
        "<script>a<!-- <script> </script> --> b</script><p>c",
        "<style>a</stylex></style\n><p>b<noscript><p>c</noscript><p>d",
        "<noscript a='&amp;'><p>c</noscript><p>d",
        "<xmp>a<b></xmp>c<plaintext>d</plaintext><b>e",
        "<textarea>\na</textarea><pre>\n\nb</pre><pre><!-- -->\nc</pre>",
        "a\0b\r\nc\rd<p class='a\rb\0c' id=&quot;x>e",
        "<p CLASS=a class=b HREF=c><A HREF=a/>b</A><a href>c<a href=d>e",
        "<b a=1>1<b a=1>2<b a=1>3<b a=1>4</p>5<p>6",
        "<b>1<b>2<b>3<b>4<p>5<i x=1><i x=2><i x=1><i x=1></p>6",
        "<svg><font size=1>a</font></svg><svg><font>b</font></svg>",
        "<math><annotation-xml encoding='text/html'><p>a</math>",
        "<p/><br/ class=x/><div / id=y>a</div/><p =a b==c>",
        "<ns:tag a>b</ns:tag><tàg>c</tàg><a1-_:b>",
        "\u{FEFF}a\u{FEFF}b",
        "\u{FEFF}\u{FEFF}<p>",
        "<body><frameset><frame></frameset>",
        "<template><td>a</td></template><html lang=hi class=x><body id=y>",
        "<b>a</b> <div hidden>b</div> <i>c</i> <div>d</div> <i>e</i> <i>f</i>",
        "<div> <b>a</b> <!-- --> <i>b</i> </div> <span>c</span> <p> d",
        "<h1><p><b>a</p> <h2>b</h2><i>c</i> <p>d</i> <p>e",
        "<ul> <li> <b>a <li> <i>b</i></b> <li>c</ul> <a> <a> <p>d</a> <p>e",
        "<pre> <b>a</b> <div> <b> b</b> </div> \n <i>c</i></pre> <i>d</i> <i>e</i>",
        "<span>a</span> <tr> <span>b</span> <meta> <span>c</span> <meta hidden> <i>d</i>",
        "<b>a</b> <select> <div> </select> <b>b</b> <table> <td> <b>c</b> <div> <i>d</i>",
    ];
    for page in pages {
        assert_same(page);
        assert_same(&format!("<!doctype html><p>x{page}"));
        assert_same(&format!("<table><tr>{page}"));
    }
}

/// Every so many pages of the corpus, where it is at hand; without it, says so.
#[test]
fn real_pages_lead_to_the_same_tree() {
    const STEP: usize = 40;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    let corpus = env::var_os("HAMSA_CORPUS").map_or(folder, PathBuf::from);
    for set in ["wcxb-dev", "indic"] {
        let Ok(entries) = fs::read_dir(corpus.join(set).join("html")) else {
            writeln!(io::stderr(), "no {set} corpus here: skipped").unwrap();
            continue;
        };
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        for path in paths.iter().step_by(STEP) {
            let mut bytes = Vec::new();
            let mut page = GzDecoder::new(fs::File::open(path).unwrap());
            page.read_to_end(&mut bytes).unwrap();
            assert_same(&String::from_utf8_lossy(&bytes));
        }
    }
}

/// A piece of mark-up, often broken.
fn piece() -> impl Strategy<Value = String> {
    let name = prop_oneof![
        "p|div|div|a|b|i|font|table|tr|td|th|ul|li|h1|span|br|img|svg|g|path|math|mi|title|style",
        "script|noscript|textarea|xmp|select|option|template|iframe|form|input|button|pre|body",
        "html|head|meta|link|frameset|plaintext|foreignObject|desc|annotation-xml|caption|col",
    ];
    let attributes =
        "(( |/|\n)(class|id|href|data-x|type|style|=)(=|= )?(x|'y >'|\"&amp;\"|hidden|/)?){0,3}";
    let tag = ("</?", name, attributes, "/?>|>|>|")
        .prop_map(|(open, name, attributes, close)| format!("{open}{name}{attributes}{close}"));
    prop_oneof![
        6 => tag,
        2 => "[a-c <>&;/!\0\r\n-]{0,6}",
        2 => "[ \n]{1,2}",
        1 => "(<!--|-->|--!>|<!|<\\?|</|<!\\[CDATA\\[|\\]\\]>|&amp;|&lt|&#65;|&am|<!doctype html>)",
        1 => "(पानी|नदी &nbsp;| )",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]

    #[test]
    fn any_page_leads_to_the_same_tree(pieces in prop::collection::vec(piece(), 0..24)) {
        assert_same(&pieces.concat());
    }
}
