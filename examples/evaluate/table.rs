//! The result of a run for a reader's eyes.

use std::io::{self, Write};

use crate::auc::Separation;
use crate::measure::Row;
use crate::summary::{Means, Rate, Summary};

/// Prints the means of a run.
pub fn summary(out: &mut impl Write, summary: &Summary) -> io::Result<()> {
    write!(out, "{:<14} {:>5} {:>4}", "", "pages", "err")?;
    for column in ["F1", "P", "R", "order", "with", "leak", "paras", "title"] {
        write!(out, " {column:>6}")?;
    }
    writeln!(out, " {:>5} {:>5}", "<.5", "<.8")?;
    line(out, "all", &summary.all)?;
    for (name, means) in &summary.types {
        line(out, name, means)?;
    }
    if summary.languages.keys().any(|language| language != "-") {
        for (name, means) in &summary.languages {
            line(out, name, means)?;
        }
    }
    let all = &summary.all;
    let pooled = |rate: &Rate| figure(rate.pooled, 3);
    let (with, leak, paras) = (
        pooled(&all.with),
        pooled(&all.without),
        pooled(&all.paragraphs),
    );
    writeln!(
        out,
        "\nover all snippets: with {with}, leak {leak}, paragraphs {paras}"
    )?;
    if let Some(article) = summary.types.get("article") {
        let (f1, p, r) = (article.f1, article.precision, article.recall);
        let (f1, p, r) = (figure(f1, 4), figure(p, 4), figure(r, 4));
        writeln!(out, "articles: F1 {f1}  P {p}  R {r}")?;
        let (title, near) = (figure(article.title, 3), figure(article.title_near, 3));
        let (author, nearly) = (figure(article.author, 3), figure(article.author_near, 3));
        let date = figure(article.date, 3);
        writeln!(
            out,
            "articles: title {title} ({near} with one inside the other), author {author} ({nearly}), date {date}"
        )?;
    }
    Ok(())
}

fn line(out: &mut impl Write, name: &str, means: &Means) -> io::Result<()> {
    write!(out, "{name:<14} {:>5} {:>4}", means.pages, means.errors)?;
    for value in [
        means.f1,
        means.precision,
        means.recall,
        means.order_f1,
        means.with.per_page,
        means.without.per_page,
        means.paragraphs.per_page,
        means.title,
    ] {
        write!(out, " {:>6}", figure(value, 3))?;
    }
    writeln!(
        out,
        " {:>5} {:>5}",
        means.under_half, means.under_eight_tenths
    )
}

fn figure(value: Option<f64>, digits: usize) -> String {
    value.map_or_else(|| "-".to_owned(), |value| format!("{value:.digits$}"))
}

/// Prints the worst rows, worst first.
pub fn worst(out: &mut impl Write, rows: &[Row], count: usize) -> io::Result<()> {
    let mut worst: Vec<&Row> = rows.iter().collect();
    worst.sort_by(|a, b| {
        a.scores
            .words
            .f1
            .total_cmp(&b.scores.words.f1)
            .then(a.id.cmp(&b.id))
    });
    writeln!(
        out,
        "\nworst pages\n{:<20} {:>5} {:>5} {:>5}  title or error",
        "", "F1", "P", "R"
    )?;
    for row in worst.into_iter().take(count) {
        let words = row.scores.words;
        let about = row.error.as_deref().or(row.title.as_deref()).unwrap_or("-");
        let about: String = about.chars().take(80).collect();
        let (id, f1, p, r) = (&row.id, words.f1, words.precision, words.recall);
        writeln!(out, "{id:<20} {f1:>5.3} {p:>5.3} {r:>5.3}  {about}")?;
    }
    Ok(())
}

/// Prints how well `confidence()` tells articles from other pages.
pub fn separations(out: &mut impl Write, separations: &[Separation]) -> io::Result<()> {
    writeln!(out, "\nconfidence(): articles against")?;
    for separation in separations {
        let Separation {
            against,
            articles,
            others,
            ..
        } = separation;
        let auc = figure(separation.auc, 4);
        let article = figure(separation.mean_article, 3);
        let other = figure(separation.mean_other, 3);
        write!(
            out,
            "{against}: AUC {auc} ({articles} articles, mean {article}; "
        )?;
        writeln!(out, "{others} others, mean {other})")?;
    }
    Ok(())
}
