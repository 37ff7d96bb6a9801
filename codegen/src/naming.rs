//! Names in the styles of the languages.

/// A name that is camelCase in the catalog (arguments, fields) or snake_case (operations, codes, actions).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    words: Vec<String>,
    given: String,
}

impl Name {
    /// Splits at capitals and underscores; digits belong to the word before them.
    pub fn new(given: &str) -> Self {
        let mut words: Vec<String> = Vec::new();
        let mut fresh = true;
        for character in given.chars() {
            if character == '_' || character == '.' || character == '-' {
                fresh = true;
                continue;
            }
            if fresh || character.is_uppercase() {
                words.push(String::new());
                fresh = false;
            }
            if let Some(word) = words.last_mut() {
                word.extend(character.to_lowercase());
            }
        }
        Self { words, given: given.to_owned() }
    }

    /// As the catalog has it.
    pub fn given(&self) -> &str {
        &self.given
    }

    /// `dateCreatedFrom`
    pub fn camel(&self) -> String {
        let pascal = self.pascal();
        let mut letters = pascal.chars();
        letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
    }

    /// `date_created_from`
    pub fn snake(&self) -> String {
        self.words.join("_")
    }

    /// `DATE_CREATED_FROM`
    pub fn screaming(&self) -> String {
        self.snake().to_uppercase()
    }

    /// `DateCreatedFrom`
    pub fn pascal(&self) -> String {
        self.words.iter().map(|word| capitalised(word)).collect()
    }
}

/// The text with a capital first letter.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::Name;

    #[test]
    fn styles() {
        let name = Name::new("dateCreatedFrom");
        assert_eq!(
            (name.camel(), name.snake(), name.pascal(), name.screaming()),
            (
                "dateCreatedFrom".to_owned(),
                "date_created_from".to_owned(),
                "DateCreatedFrom".to_owned(),
                "DATE_CREATED_FROM".to_owned()
            )
        );
        assert_eq!(Name::new("payout_endpoints").camel(), "payoutEndpoints");
        assert_eq!(Name::new("LoginAnswer").screaming(), "LOGIN_ANSWER");
        assert_eq!(Name::new("get_by_email").pascal(), "GetByEmail");
    }
}
