//! Card numbers among arguments: they must not come here at all, so they are refused wherever they stand.

use crate::error::InvalidRequest;
use crate::value::Value;

/// Refuses a number of 13 to 19 digits whose check digit is a card's.
pub(super) fn refuse(path: &str, value: &Value) -> Result<(), InvalidRequest> {
    let found = match value {
        Value::Text(text) => holds_card_number(text),
        Value::Int(number) => holds_card_number(&number.unsigned_abs().to_string()),
        Value::List(items) => {
            for (index, item) in items.iter().enumerate() {
                refuse(&format!("{path}[{index}]"), item)?;
            }
            false
        }
        Value::Map(entries) => {
            for (name, value) in entries {
                refuse(&if path.is_empty() { name.clone() } else { format!("{path}.{name}") }, value)?;
            }
            false
        }
        Value::Null | Value::Bool(_) | Value::Decimal(_) | Value::File(_) => false,
    };
    if found {
        let problem = "holds what looks like a card number: gigwire never takes one. Send the cryptogram that the payment \
                       provider's script makes of the card on the payer's device";
        return Err(InvalidRequest::new(path, problem));
    }
    Ok(())
}

/// Runs of digits that nothing but single blanks and hyphens divide, in the groups that are printed on cards.
fn holds_card_number(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let Some(run) = run_at(bytes, at) else {
            at += 1;
            continue;
        };
        // more digits may follow: `4111 1111 1111 1111 12/27`
        if (1..=run.ends.len()).any(|groups| run.ends.get(..groups).is_some_and(|ends| run.is_card_number(ends))) {
            return true;
        }
        at = run.end;
    }
    false
}

struct Run {
    digits: Vec<u8>,
    /// How many digits there are up to the end of each group.
    ends: Vec<usize>,
    end: usize,
}

/// The run that begins here, if one does: not in the middle of a word.
fn run_at(bytes: &[u8], start: usize) -> Option<Run> {
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let is_word = |at: usize| bytes.get(at).is_some_and(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii());
    if !is_digit(start) || (start > 0 && is_word(start - 1)) {
        return None;
    }
    let (mut digits, mut ends, mut end) = (Vec::new(), Vec::new(), start);
    loop {
        if is_digit(end) {
            digits.push(bytes.get(end)? - b'0');
        } else {
            ends.push(digits.len());
            if !(matches!(bytes.get(end), Some(b' ' | b'-')) && is_digit(end + 1)) {
                break;
            }
        }
        end += 1;
    }
    // a run that a word goes on from is part of that word
    if is_word(end) { None } else { Some(Run { digits, ends, end }) }
}

impl Run {
    /// Whether the groups up to these ends are.
    fn is_card_number(&self, ends: &[usize]) -> bool {
        let [full @ .., last] = ends else { return false };
        let in_fours = full.iter().enumerate().all(|(index, end)| *end == 4 * (index + 1)) && *last <= 4 * ends.len();
        let printed = in_fours || matches!(ends, [_] | [4, 10, 14 | 15]);
        let digits = self.digits.get(..*last).unwrap_or_default();
        // payment cards begin with 2 to 6; times in milliseconds and cryptograms do not
        let begins = matches!(digits, [2..=6, ..]);
        printed && begins && matches!(digits.len(), 13..=19) && luhn(digits)
    }
}

fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| {
            let doubled = u32::from(*digit) * if place % 2 == 1 { 2 } else { 1 };
            if doubled > 9 { doubled - 9 } else { doubled }
        })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_a_card_from_what_looks_like_one() {
        for text in [
            "4111111111111111",
            "4111 1111 1111 1111",
            "4111-1111-1111-1111",
            "card: 5555555555554444, thanks",
            "3782 822463 10005",
            "6304 0000 0000 0000 00",
            "(2200000000000004)",
            "card 5555-5555-5555-4444 12/27",
        ] {
            assert!(holds_card_number(text), "{text}");
        }
        for text in [
            "4111111111111112",
            "411111111111",
            "00000000-0000-4000-8000-000000000099",
            "x4111111111111111",
            "4111111111111111x",
            "+7 900 123-45-67 8 900 123-45-68",
            "2021-05-27T12:37:53.822Z",
            "41111111111111111111111111111111",
            "0000000000000000",
            "\"messageExpiration\":\"1528716120224\"",
            "4111 11111111 1111",
            "",
        ] {
            assert!(!holds_card_number(text), "{text}");
        }
    }

    #[test]
    fn finds_it_wherever_it_stands_and_says_where() {
        let inner = Value::Map(vec![("note".into(), Value::from("pay 4111111111111111"))]);
        let args = Value::Map(vec![("receivers".into(), Value::List(vec![Value::Null, inner]))]);
        let error = refuse("", &args).unwrap_err();
        assert_eq!(error.argument, "receivers[1].note");
        assert!(!error.problem.contains("4111"), "the number itself is not repeated");
        assert!(refuse("id", &Value::Int(4_111_111_111_111_111)).is_err());
    }
}
