//! Which styles of a workbook show a number as a date.

use crate::problem::Problem;
use crate::xml::{Element, read};

/// By the number of the style, whether it shows dates.
#[derive(Default)]
pub(crate) struct Styles(Vec<bool>);

impl Styles {
    /// From `styles.xml`.
    pub fn parse(xml: &str) -> Result<Self, Problem> {
        let mut custom: Vec<(u32, bool)> = Vec::new();
        let (mut styles, mut inside) = (Vec::new(), false);
        read(xml, |element| {
            match element {
                Element::Start("numFmt", tag) => {
                    if let (Some(id), Some(code)) = (tag.number("numFmtId"), tag.get("formatCode")) {
                        custom.push((id, is_date_code(&code)));
                    }
                }
                Element::Start("cellXfs", _) => inside = true,
                Element::End("cellXfs") => inside = false,
                Element::Start("xf", tag) if inside => {
                    let id = tag.number("numFmtId").unwrap_or_default();
                    let own = custom.iter().find(|(own, _)| *own == id).map(|(_, is_date)| *is_date);
                    styles.push(own.unwrap_or(matches!(id, 14..=22 | 27..=36 | 45..=47 | 50..=58)));
                }
                _ => {}
            }
            Ok(())
        })?;
        Ok(Self(styles))
    }

    pub fn is_date(&self, style: u32) -> bool {
        self.0.get(style as usize).copied().unwrap_or_default()
    }
}

/// Whether a format has letters of days or times outside of quoted text, colours and conditions.
fn is_date_code(code: &str) -> bool {
    let (mut quoted, mut bracketed, mut escaped) = (false, false, false);
    for sign in code.chars() {
        match sign {
            _ if escaped => escaped = false,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '\\' | '_' | '*' => escaped = true,
            '[' => bracketed = true,
            ']' => bracketed = false,
            'd' | 'D' | 'm' | 'M' | 'y' | 'Y' | 'h' | 'H' | 's' | 'S' if !bracketed => return true,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_of_dates() {
        for code in ["dd.mm.yyyy", "[$-419]d mmmm yyyy", "h:mm", "yyyy-mm-dd;@"] {
            assert!(is_date_code(code), "{code}");
        }
        for code in ["0.00", "#,##0\" d\"", "@", "[Red]0", "#,##0\\ \"руб.\"", "General"] {
            assert!(!is_date_code(code), "{code}");
        }
    }

    #[test]
    fn a_style_is_known_by_its_place() {
        let xml = r#"<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="2"/></cellXfs></styleSheet>"#;
        let styles = Styles::parse(xml).unwrap_or_default();
        assert_eq!([0, 1, 2, 3, 4].map(|style| styles.is_date(style)), [false, true, true, false, false]);
    }
}
