//! JSON as the decoder takes it: token by token, from a lexer that leaves numbers as the text they are. What is kept is a
//! piece of the answer; only a text with escapes is made anew.

use hifijson::str::LexAlloc as _;
use hifijson::token::Lex as _;
use hifijson::{Expect, Read as _, SliceLexer, num::LexWrite as _};

/// A value could not be read: it is no JSON, and the lexer stands where it ends to be; or it is not what the tables say, and the
/// tape knows what and where.
#[derive(Debug)]
pub struct Unread;

impl From<Expect> for Unread {
    fn from(_: Expect) -> Self {
        Self
    }
}

/// How deep objects and lists may lie in each other where each level is a call. No platform's do by far.
pub(crate) const DEEPEST: usize = 128;

/// A text, without its quotes.
pub(crate) enum Text<'t> {
    /// As it stands in the answer.
    Plain(&'t [u8]),
    /// It had escapes.
    Unescaped(String),
}

/// Reads a text; the lexer stands at its first quote.
pub(crate) fn text<'t>(lexer: &mut SliceLexer<'t>) -> Result<Text<'t>, Unread> {
    lexer.take_next();
    let whole = lexer.as_slice();
    let (plain, rest) = whole.split_at(plain_len(whole));
    *lexer = SliceLexer::new(rest);
    match rest {
        [b'"', rest @ ..] => {
            *lexer = SliceLexer::new(rest);
            Ok(Text::Plain(plain))
        }
        [b'\\', ..] => {
            *lexer = SliceLexer::new(whole);
            match lexer.str_string() {
                Ok(text) => Ok(Text::Unescaped(text.into_owned())),
                Err(_) => Err(Unread),
            }
        }
        _ => Err(Unread),
    }
}

/// How many bytes there are before a quote, a backslash or a control character. Eight are looked at at once: a byte that is less
/// than another borrows from its highest bit. Above the first there may be false ones.
fn plain_len(bytes: &[u8]) -> usize {
    const EACH: u64 = u64::MAX / 0xFF;
    const HIGHEST: u64 = EACH << 7;
    let below = |word: u64, limit: u64| word.wrapping_sub(EACH * limit) & !word & HIGHEST;
    let is = |word: u64, byte: u8| below(word ^ (EACH * u64::from(byte)), 1);
    let (words, rest) = bytes.as_chunks();
    for (index, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let ends = is(word, b'"') | is(word, b'\\') | below(word, 0x20);
        if ends != 0 {
            return 8 * index + ends.trailing_zeros() as usize / 8;
        }
    }
    let end = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20));
    8 * words.len() + end.unwrap_or(rest.len())
}

/// A number as its text, and whether it is written as a whole one. `01` is two numbers in a row, which no list or object takes.
pub(crate) fn number<'t>(lexer: &mut SliceLexer<'t>) -> Result<(&'t [u8], bool), Unread> {
    match lexer.num_bytes().validated() {
        Ok((text, parts)) => Ok((text, parts.is_int())),
        Err(_) => Err(Unread),
    }
}

/// `true`, `false`, or nothing for `null`.
pub(crate) fn word(lexer: &mut SliceLexer<'_>) -> Result<Option<bool>, Unread> {
    lexer.null_or_bool().ok_or(Unread)
}

/// Takes the colon after a key.
pub(crate) fn colon(lexer: &mut SliceLexer<'_>) -> Result<(), Unread> {
    lexer.expect(SliceLexer::ws_peek, b':').ok_or(Unread)
}

/// Passes over a value, however deep, and gives its text. Escapes are not looked into: half of a surrogate pair is nobody's
/// business as long as nobody reads it.
pub(crate) fn skip<'t>(lexer: &mut SliceLexer<'t>) -> Result<&'t [u8], Unread> {
    let mut next = lexer.ws_peek().ok_or(Unread)?;
    let start = lexer.as_slice();
    // What ends the lists and objects that are open.
    let mut open = Vec::new();
    loop {
        match next {
            b'"' => skip_text(lexer)?,
            b'-' | b'0'..=b'9' => _ = number(lexer)?,
            b'[' | b'{' => {
                lexer.take_next();
                let end = if next == b'[' { b']' } else { b'}' };
                let first = lexer.ws_peek().ok_or(Unread)?;
                if first == end {
                    lexer.take_next();
                } else {
                    open.push(end);
                    next = value_in(lexer, end, first)?;
                    continue;
                }
            }
            _ => _ = word(lexer)?,
        }
        loop {
            let Some(end) = open.last().copied() else {
                let len = start.len() - lexer.as_slice().len();
                return start.get(..len).ok_or(Unread);
            };
            let after = lexer.ws_peek().ok_or(Unread)?;
            if after == end {
                lexer.take_next();
                open.pop();
            } else if after == b',' {
                lexer.take_next();
                let first = lexer.ws_peek().ok_or(Unread)?;
                next = value_in(lexer, end, first)?;
                break;
            } else {
                return Err(Unread);
            }
        }
    }
}

/// How the next value begins; in an object, its key is passed over.
fn value_in(lexer: &mut SliceLexer<'_>, end: u8, first: u8) -> Result<u8, Unread> {
    if end == b']' {
        return Ok(first);
    }
    if first != b'"' {
        return Err(Unread);
    }
    skip_text(lexer)?;
    colon(lexer)?;
    lexer.ws_peek().ok_or(Unread)
}

fn skip_text(lexer: &mut SliceLexer<'_>) -> Result<(), Unread> {
    use hifijson::str::Lex as _;
    lexer.take_next();
    let whole = lexer.as_slice();
    if let Some([b'"', rest @ ..]) = whole.get(plain_len(whole)..) {
        *lexer = SliceLexer::new(rest);
        return Ok(());
    }
    lexer.str_ignore().map_err(|_| Unread)
}

/// What is broken where in a text of which the lexer has not taken `rest`.
pub(crate) fn broken(text: &str, rest: &[u8]) -> String {
    if rest.is_empty() {
        let (line, column) = place(text, text.len());
        return format!("JSON that ends too early at line {line} column {column}");
    }
    let (line, column) = place(text, text.len() - rest.len() + 1);
    format!("broken JSON at line {line} column {column}")
}

fn place(text: &str, at: usize) -> (usize, usize) {
    let before = text.as_bytes().get(..at).unwrap_or_default();
    let line = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |newline| newline + 1);
    (1 + before.iter().filter(|byte| **byte == b'\n').count(), at - line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passes_over_a_value_and_nothing_else() {
        for text in [
            "null",
            "-1.5e+3",
            r#""a\"\ud800""#,
            "[]",
            "{ }",
            r#"[1, [{}, {"a":[true]}], "\\"]"#,
            r#"{"a" : {"b":{}}}"#,
        ] {
            let more = format!(" \n{text}, 1");
            let mut lexer = SliceLexer::new(more.as_bytes());
            assert_eq!(skip(&mut lexer).unwrap(), text.as_bytes());
            assert_eq!(lexer.as_slice(), b", 1");
        }
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        assert!(skip(&mut SliceLexer::new(deep.as_bytes())).is_ok());
    }

    #[test]
    fn refuses_what_is_no_json() {
        for text in [
            "",
            "nul",
            "nulll]",
            "+1",
            "1.",
            "01",
            "-",
            "[1,]",
            "[1 2]",
            "[1}",
            "{\"a\"}",
            "{\"a\":}",
            "{a:1}",
            "{a\":1}",
            "[01]",
            "{,}",
            "{\"a\":1,}",
            "[",
            "{",
            "\"",
            "\"\n\"",
            r#""\x""#,
            r#""\u12""#,
        ] {
            let mut lexer = SliceLexer::new(text.as_bytes());
            let whole = skip(&mut lexer).is_ok() && lexer.as_slice().is_empty();
            assert!(!whole, "{text}");
        }
    }

    #[test]
    fn the_end_of_a_plain_text_is_found_wherever_it_stands() {
        for end in 0..=0xFF_u8 {
            let ends = matches!(end, b'"' | b'\\' | 0..0x20);
            for before in ["", "\u{7f}", "e", "\u{80}", "abc!#[]", "Иван", "0123456789abcdefé"] {
                let text = [before.as_bytes(), &[end], b"\"\"rest of it"].concat();
                assert_eq!(plain_len(&text), before.len() + usize::from(!ends), "{before:?} {end}");
            }
        }
        assert_eq!(plain_len(b"0123456789"), 10);
    }

    #[test]
    fn says_where_it_broke() {
        assert_eq!(broken("{\n\"a\": x}", b"x}"), "broken JSON at line 2 column 6");
        assert_eq!(broken("[1,", b""), "JSON that ends too early at line 1 column 3");
    }
}
