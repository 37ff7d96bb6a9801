//! What a host lends a payment run: a journal on disk that one process at a time may write, and processes that die.

/// The journal on its disk: what stands there survives every process.
#[derive(Debug, Default)]
pub struct Store {
    lines: Vec<String>,
    /// The process that holds the lock. The lock of a dead process is free, as that of a file is.
    locked_by: Option<u64>,
}

/// How a write ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Write {
    /// All lines are on disk.
    Whole,
    /// So many lines are, and so many bytes of the next one: what a kill or a full disk leaves.
    Torn {
        /// Whole lines.
        lines: usize,
        /// Bytes of the next line.
        bytes: usize,
    },
}

impl Store {
    /// Takes the lock for a process.
    ///
    /// # Errors
    /// When a living process has it: two runs of one journal would each act on what only the other knows.
    pub fn open(&mut self, process: u64) -> Result<(), u64> {
        match self.locked_by {
            Some(holder) if holder != process => Err(holder),
            _ => {
                self.locked_by = Some(process);
                Ok(())
            }
        }
    }

    /// Frees the lock: the process ended, in whatever way.
    pub fn release(&mut self, process: u64) {
        if self.locked_by == Some(process) {
            self.locked_by = None;
        }
    }

    /// Writes lines after so many others and cuts off what stood there.
    ///
    /// # Errors
    /// When so many lines are not there.
    pub fn write(&mut self, after: u64, lines: &[String], how: Write) -> Result<(), String> {
        let after = usize::try_from(after).unwrap_or(usize::MAX);
        if after > self.lines.len() {
            return Err(format!("there are {} lines, not {after}", self.lines.len()));
        }
        self.lines.truncate(after);
        match how {
            Write::Whole => self.lines.extend_from_slice(lines),
            Write::Torn { lines: whole, bytes } => {
                self.lines.extend(lines.iter().take(whole).cloned());
                let torn = lines.get(whole).map(|line| line.chars().take(bytes).collect::<String>());
                // Without a single byte there is no line.
                self.lines.extend(torn.filter(|line| !line.is_empty()));
            }
        }
        Ok(())
    }

    /// Lines after so many others.
    pub fn read(&self, after: u64, limit: usize) -> Vec<String> {
        let after = usize::try_from(after).unwrap_or(usize::MAX);
        self.lines.iter().skip(after).take(limit).cloned().collect()
    }

    /// All lines.
    pub fn lines(&self) -> &[String] {
        &self.lines
    }

    /// Changes a byte of a line, as a bad disk does; the line as it was comes back.
    pub fn damage(&mut self, line: usize, at: usize) -> Option<String> {
        let stored = self.lines.get_mut(line)?;
        let before = stored.clone();
        let mut bytes = core::mem::take(stored).into_bytes();
        if let Some(byte) = bytes.get_mut(at % before.len().max(1)) {
            *byte = if *byte == b'#' { b'%' } else { b'#' };
        }
        *stored = String::from_utf8_lossy(&bytes).into_owned();
        Some(before)
    }

    /// Puts a line back, from a copy.
    pub fn repair(&mut self, line: usize, text: String) {
        if let Some(stored) = self.lines.get_mut(line) {
            *stored = text;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn one_process_at_a_time_writes_and_a_dead_one_holds_nothing() {
        let mut store = Store::default();
        assert_eq!(store.open(1), Ok(()));
        assert_eq!(store.open(2), Err(1));
        store.release(1);
        assert_eq!(store.open(2), Ok(()));
    }

    #[test]
    fn a_torn_write_leaves_whole_lines_and_a_piece_and_the_next_one_replaces_it() {
        let mut store = Store::default();
        store.write(0, &lines(&["one", "two", "three"]), Write::Torn { lines: 1, bytes: 2 }).unwrap();
        assert_eq!(store.lines(), ["one", "tw"]);
        store.write(1, &lines(&["2"]), Write::Whole).unwrap();
        assert_eq!(store.read(1, 9), ["2"]);
        assert!(store.write(3, &lines(&["4"]), Write::Whole).is_err(), "a gap");
        store.write(2, &lines(&["x"]), Write::Torn { lines: 0, bytes: 0 }).unwrap();
        assert_eq!(store.lines().len(), 2, "not a byte is no line");
    }
}
