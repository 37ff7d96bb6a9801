//! What a card cryptogram tells: its beginning is the card's first six and last four digits, its expiry (`YYMM`) and the
//! number of the key; the rest is for the bank only. Test cards behave as the acquirer's documentation has it.

use super::records::{Card, Challenge};
use crate::hex::hex;
use crate::random::Random;

/// How a card behaves, told by its last four digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Behaviour {
    /// The bank wants to see the person first.
    pub asks: bool,
    /// There is money on it.
    pub pays: bool,
}

/// The acquirer's test cards: last four digits, whether the bank asks, whether there is money.
const TEST_CARDS: [(&str, bool, bool); 6] = [
    ("4242", true, true),
    ("4444", true, true),
    ("1881", true, false),
    ("5100", true, false),
    ("5556", false, false),
    ("0043", false, false),
];

impl Behaviour {
    /// The behaviour of a card; any that is no test card pays without questions.
    #[must_use]
    pub fn of(card: &Card) -> Self {
        let known = TEST_CARDS.iter().find(|(last_four, ..)| *last_four == card.last_four);
        known.map_or(Self { asks: false, pays: true }, |&(_, asks, pays)| Self { asks, pays })
    }
}

/// The shortest rest of a cryptogram: a card number alone must not pass for one.
const SHORTEST_REST: usize = 20;

/// Reads a cryptogram; `None` for what is none.
#[must_use]
pub fn read(packet: &str, random: &mut Random) -> Option<Card> {
    let digits = packet.get(..18).filter(|head| head.bytes().all(|byte| byte.is_ascii_digit()))?;
    let rest = packet.get(18..)?;
    let base64 = |byte: u8| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte);
    if !digits.starts_with("01") || rest.len() < SHORTEST_REST || !rest.bytes().all(base64) {
        return None;
    }
    let month = digits.get(14..16)?;
    if !(1..=12).contains(&month.parse::<u8>().ok()?) {
        return None;
    }
    Some(Card {
        token: format!("tk_{}", hex(&[random.next().to_be_bytes(), random.next().to_be_bytes()].concat())),
        first_six: digits.get(2..8)?.to_owned(),
        last_four: digits.get(8..12)?.to_owned(),
        expires: format!("{month}/{}", digits.get(12..14)?),
    })
}

/// What goes to a bank's page and comes back from it.
#[must_use]
pub fn challenge(random: &mut Random) -> Challenge {
    let mut text = || hex(&[random.next().to_be_bytes(), random.next().to_be_bytes()].concat());
    Challenge { pa_req: text(), pa_res: text() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cryptograms_and_what_is_none() {
        let mut random = Random::new(1);
        let card = read("01424242424229110228SMfLeYdKp5dSQVIiO5l6ZCJiPdel4uDjdFTTz1UnXY", &mut random).unwrap();
        assert_eq!(
            (card.first_six.as_str(), card.last_four.as_str(), card.expires.as_str()),
            ("424242", "4242", "11/29")
        );
        assert_eq!(card.system(), "VISA");
        assert_eq!(Behaviour::of(&card), Behaviour { asks: true, pays: true });
        for none in ["", "4111111111111111", "0142424242422913", "01424242424229130228SMfLeYdKp5dSQVIiO5l6ZCJiPdel"] {
            assert_eq!(read(none, &mut random), None, "{none}");
        }
    }
}
