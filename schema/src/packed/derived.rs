/// What ends a text after which the next is written as well.
pub(super) const WRITTEN: u8 = 0;
/// `price` after `price`.
pub(super) const SAME: u8 = 1;
/// `created_at` after `createdAt`, `draft` after `DRAFT`.
pub(super) const SNAKE: u8 = 2;
/// `PageSize` after `pageSize`.
pub(super) const CAPITAL: u8 = 3;

/// The text that is left out after another.
pub(super) fn derived(how: u8, other: &str) -> String {
    let mut text = String::new();
    let mut small = false;
    for letter in other.chars() {
        if how == SNAKE && small && letter.is_ascii_uppercase() {
            text.push('_');
        }
        small = letter.is_ascii_lowercase();
        text.push(match how {
            SNAKE => letter.to_ascii_lowercase(),
            CAPITAL if text.is_empty() => letter.to_ascii_uppercase(),
            _ => letter,
        });
    }
    text
}
