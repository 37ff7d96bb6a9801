//! What happened in a scenario, line by line, for a person to read. The same seed gives the same text.

use core::fmt::Write as _;

/// The lines so far; nothing is written down when nobody wants to read it.
#[derive(Debug, Default)]
pub struct Trace {
    text: Option<String>,
    began: u64,
}

impl Trace {
    /// A trace of a scenario that begins at this time.
    pub fn new(wanted: bool, began: u64) -> Self {
        Self { text: wanted.then(String::new), began }
    }

    /// Adds a line. `line` is only made when the trace is wanted.
    pub fn add(&mut self, now: u64, line: impl FnOnce() -> String) {
        if let Some(text) = &mut self.text {
            let since = now.saturating_sub(self.began);
            // Writing to a text cannot fail.
            let _ = writeln!(text, "{:>9}.{:03}  {}", since / 1_000, since % 1_000, line());
        }
    }

    /// The text, if it was wanted.
    pub fn into_text(self) -> String {
        self.text.unwrap_or_default()
    }
}
