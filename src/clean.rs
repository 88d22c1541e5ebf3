//! Text that is already plain: boilerplate lines fall, the rest stays verbatim.

use crate::Kind;
use crate::markers::{Line, MarkerSet, Noticed};
use crate::text::{fold, measure};

/// A line that was dropped from plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DroppedLine {
    line: usize,
    text: String,
    label: Kind,
    rule: String,
}

impl DroppedLine {
    /// The line's number, from 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The line as it stood, without white space around it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What kind of boilerplate it is.
    pub fn label(&self) -> Kind {
        self.label
    }

    /// The rule that noticed it.
    pub fn rule(&self) -> &str {
        &self.rule
    }
}

/// Plain text without its boilerplate lines.
///
/// ```
/// let clean = hamsa::clean_text("It rained all night.\nAdvertisement\nThe river rose.");
/// assert_eq!(clean.title(), None);
/// assert_eq!(clean.text(), "It rained all night.\n\nThe river rose.");
/// let dropped = &clean.dropped()[0];
/// assert_eq!((dropped.line(), dropped.text()), (2, "Advertisement"));
/// assert_eq!(dropped.label(), hamsa::Kind::Advertisement);
/// assert!(dropped.rule().starts_with("en/"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CleanText {
    title: Option<String>,
    text: String,
    dropped: Vec<DroppedLine>,
}

impl CleanText {
    /// The headline, where the text is a copied page.
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// The kept lines, verbatim, each a paragraph, separated by a blank line.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The lines that were dropped, in order.
    pub fn dropped(&self) -> &[DroppedLine] {
        &self.dropped
    }
}

/// A short line: a label, a headline, a crumb; in chars.
const SHORT: usize = 160;

pub(crate) fn clean(text: &str, markers: &MarkerSet) -> CleanText {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let mut labels: Vec<Option<Noticed>> = lines.iter().map(|line| notice(line, markers)).collect();
    let crumb = crumb(&lines, &mut labels);
    let title = headline(&lines, &labels);
    let body_from = title.map_or(0, |at| at + 1);
    if let Some(crumb) = crumb {
        captions(&lines, &crumb, &mut labels);
    }
    pointed_to(&lines, body_from, &mut labels);
    spare(markers, &mut labels);
    collect(&lines, labels, title)
}

fn notice(line: &str, markers: &MarkerSet) -> Option<Noticed> {
    if line.is_empty() {
        return None;
    }
    markers.notice(Line {
        text: line,
        chars: line.chars().count(),
        link_share: 0.0,
    })
}

fn by_context(kind: Kind, rule: &str) -> Option<Noticed> {
    Some(Noticed::surely(kind, format!("context/{rule}")))
}

/// Takes back what context labelled with a kind that the reader keeps.
fn spare(markers: &MarkerSet, labels: &mut [Option<Noticed>]) {
    for label in labels {
        let by_context = |noticed: &mut Noticed| noticed.rule.starts_with("context/");
        label.take_if(|noticed| by_context(noticed) && markers.spares(noticed.kind));
    }
}

/// Whether a line is too long for a crumb or a headline.
fn is_long(line: &str) -> bool {
    measure(line).weight >= 250.0
}

/// Labels the breadcrumbs, short paths of sections above the story, and returns the last part of
/// the first.
fn crumb(lines: &[&str], labels: &mut [Option<Noticed>]) -> Option<String> {
    const ARROWS: [char; 3] = ['›', '»', '>'];
    let above = lines.iter().zip(labels);
    // Labelled lines are no part of the story, however long: without them it begins in one place.
    let above = above.take_while(|(line, label)| label.is_some() || !is_long(line));
    let is_crumb =
        |line: &str| line.matches(ARROWS).count() >= 2 && measure(line).sentence_ends == 0;
    let mut first = None;
    for (line, label) in above.filter(|(line, _)| is_crumb(line) && !is_long(line)) {
        *label = by_context(Kind::Breadcrumb, "breadcrumb");
        first = first.or(line.rsplit(ARROWS).next());
    }
    first.map(fold::line_key)
}

/// The headline of a copied page: the line before a byline or section label, above all prose.
fn headline(lines: &[&str], labels: &[Option<Noticed>]) -> Option<usize> {
    let head = labels.iter().position(|label| {
        label
            .as_ref()
            .is_some_and(|noticed| noticed.kind == Kind::Byline)
    })?;
    let (above, _) = lines.split_at(head);
    let at = above
        .iter()
        .zip(labels)
        .rposition(|(line, label)| !line.is_empty() && label.is_none())?;
    let only = above
        .iter()
        .zip(labels)
        .filter(|(line, label)| !line.is_empty() && label.is_none())
        .count()
        <= 2;
    let line = lines.get(at)?;
    (only && !is_long(line) && !measure(line).ends_sentence).then_some(at)
}

/// Labels an image's alternative text: the last crumb's words, or a line right above a credit.
fn captions(lines: &[&str], crumb: &str, labels: &mut [Option<Noticed>]) {
    for (line, label) in lines.iter().zip(labels.iter_mut()) {
        if label.is_none() && !crumb.is_empty() && fold::line_key(line) == crumb {
            *label = by_context(Kind::Caption, "alternative-text");
        }
    }
}

/// Labels the short lines that follow "Next Article" and the like after the story's end.
fn pointed_to(lines: &[&str], body_from: usize, labels: &mut [Option<Noticed>]) {
    let is_prose = |line: &&str| {
        let m = measure(line);
        m.weight >= 80.0 && m.sentence_ends > 0
    };
    let prose =
        |(_, (line, label)): &(usize, (&&str, &Option<Noticed>))| label.is_none() && is_prose(line);
    let pairs: Vec<_> = lines.iter().zip(labels.iter()).enumerate().collect();
    let Some((end, _)) = pairs
        .into_iter()
        .rfind(prose)
        .filter(|(at, _)| *at >= body_from)
    else {
        return;
    };
    let mut pointing = false;
    for (line, label) in lines.iter().zip(labels.iter_mut()).skip(end + 1) {
        match label {
            Some(noticed) => pointing = noticed.kind == Kind::Related,
            None if line.is_empty() => {}
            None if pointing && line.chars().count() <= SHORT => {
                *label = by_context(Kind::Related, "after-related");
            }
            None => pointing = false,
        }
    }
}

fn collect(lines: &[&str], labels: Vec<Option<Noticed>>, title: Option<usize>) -> CleanText {
    let mut out = CleanText::default();
    let mut kept = Vec::new();
    for (at, (line, label)) in lines.iter().zip(labels).enumerate() {
        match label {
            Some(noticed) => out.dropped.push(DroppedLine {
                line: at + 1,
                text: (*line).to_owned(),
                label: noticed.kind,
                rule: noticed.rule,
            }),
            None if title == Some(at) => out.title = Some((*line).to_owned()),
            None if line.is_empty() => {}
            None => kept.push(*line),
        }
    }
    out.text = kept.join("\n\n");
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_is_clean_stays_clean() {
        let copied =
            "Home > News > Town\nTown > Floods > Today\nThe bridges are closed\nFloods in town";
        let once = crate::clean_text(copied);
        assert_eq!(once.text(), "The bridges are closed\n\nFloods in town");
        assert_eq!(crate::clean_text(once.text()).text(), once.text());
        let long = "Home › Town › Floods ".to_owned() + &"and much more of the same ".repeat(12);
        let once = crate::clean_text(&format!("{long}\n<p> and <b> are tags\nIt rained"));
        assert_eq!(crate::clean_text(once.text()).text(), once.text());
    }
}
