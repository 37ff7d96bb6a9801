//! Where a flow of [gigwire](https://docs.rs/gigwire) writes down what it is about to do, so that it can go on after its process
//! has died: one SQLite file. The core writes, numbers, checks and reads the lines; a journal only keeps them.
//!
//! A host answers `Step::Save` with [`SqliteJournal::append`] and `Step::Read` with [`SqliteJournal::read`]. The file is the same
//! as that of the Python and Kotlin packages: a run that one began another can resume.

use std::fs::OpenOptions;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, ErrorCode, Transaction, TransactionBehavior};

/// "gigw", as other programs see whose file it is.
const APPLICATION_ID: i64 = 0x6769_6777;
const VERSION: i64 = 1;

/// A journal cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("the journal {} {problem}", path.display())]
pub struct JournalError {
    /// The file.
    pub path: PathBuf,
    /// What is wrong with it and what to do.
    pub problem: String,
}

/// A journal in one file, which is this object's alone until it is dropped.
///
/// It holds what the flow was given (names, contacts, prices), so that only its owner may read it. It holds no secrets.
#[derive(Debug)]
pub struct SqliteJournal {
    path: PathBuf,
    connection: Connection,
}

impl SqliteJournal {
    /// Opens the file, or makes it.
    ///
    /// # Errors
    /// When it is in use by another run, is no journal, or is damaged.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, JournalError> {
        let path = path.into();
        let failed = |problem: String| JournalError { path: path.clone(), problem };
        create(&path).map_err(|error| failed(format!("cannot be opened: {error}")))?;
        let connection = begin(&path).map_err(|error| failed(explained(error)))?;
        Ok(Self { path, connection })
    }

    /// The lines that come after so many, at most `limit`; none at the end.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn read(&self, after: u64, limit: usize) -> Result<Vec<String>, JournalError> {
        let select = || {
            let mut select =
                self.connection.prepare_cached("SELECT text FROM line WHERE number > ? ORDER BY number LIMIT ?")?;
            let found = select.query_map((number(after), number(limit as u64)), |row| row.get(0))?;
            found.collect::<Result<Vec<String>, _>>()
        };
        select().map_err(|error: rusqlite::Error| self.failed(explained(Problem::Sqlite(error))))
    }

    /// Keeps lines after the first `after`, in place of whatever there is beyond these. When this returns they would survive a
    /// loss of power.
    ///
    /// # Errors
    /// When they cannot be kept: the disk is full, say. Nothing has changed then.
    pub fn append(&mut self, after: u64, lines: &[String]) -> Result<(), JournalError> {
        append(&mut self.connection, after, lines).map_err(|error| self.failed(explained(error)))
    }

    fn failed(&self, problem: String) -> JournalError {
        JournalError { path: self.path.clone(), problem }
    }
}

enum Problem {
    Sqlite(rusqlite::Error),
    Said(String),
}

impl From<rusqlite::Error> for Problem {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}

/// Made here and not by SQLite, so that nobody else can read it from the first moment on.
fn create(path: &Path) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

fn begin(path: &Path) -> Result<Connection, Problem> {
    let mut connection = Connection::open(path)?;
    connection.busy_timeout(std::time::Duration::ZERO)?;
    // A rollback journal, not a write-ahead log: the lines are in this one file whenever nobody writes.
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    connection.pragma_update(None, "journal_mode", "DELETE")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    // In this mode the lock of the first transaction stays until the connection is closed.
    let transaction = Transaction::new(&mut connection, TransactionBehavior::Exclusive)?;
    let ask = |question: &str| transaction.query_row(question, [], |row| row.get::<_, i64>(0));
    let (application, version, tables) =
        (ask("PRAGMA application_id")?, ask("PRAGMA user_version")?, ask("SELECT count(*) FROM sqlite_master")?);
    if application == 0 && tables == 0 {
        transaction.execute_batch(&format!(
            "CREATE TABLE line (number INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
             PRAGMA application_id = {APPLICATION_ID};
             PRAGMA user_version = {VERSION};"
        ))?;
    } else if application != APPLICATION_ID {
        return Err(Problem::Said("is a database of another program".into()));
    } else if version != VERSION {
        let problem = format!("is of version {version}, this is version {VERSION}: use the gigwire that made it");
        return Err(Problem::Said(problem));
    }
    transaction.commit()?;
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" {
        Ok(connection)
    } else {
        Err(Problem::Said(format!("is damaged ({verdict}): restore it from a copy")))
    }
}

fn append(connection: &mut Connection, after: u64, lines: &[String]) -> Result<(), Problem> {
    let transaction = Transaction::new(connection, TransactionBehavior::Immediate)?;
    transaction.execute("DELETE FROM line WHERE number > ?", [number(after)])?;
    let kept: i64 = transaction.query_row("SELECT coalesce(max(number), 0) FROM line", [], |row| row.get(0))?;
    if kept != number(after) {
        return Err(Problem::Said(format!("holds {kept} lines and not the {after} that were written")));
    }
    {
        let mut insert = transaction.prepare_cached("INSERT INTO line (number, text) VALUES (?, ?)")?;
        for (line, next) in lines.iter().zip(after + 1..) {
            insert.execute((number(next), line))?;
        }
    }
    Ok(transaction.commit()?)
}

fn explained(problem: Problem) -> String {
    let error = match problem {
        Problem::Said(problem) => return problem,
        Problem::Sqlite(error) => error,
    };
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => "is in use by another run".into(),
        Some(ErrorCode::NotADatabase) => "is no journal: give the run a file of its own".into(),
        Some(ErrorCode::DatabaseCorrupt) => format!("is damaged ({error}): restore it from a copy"),
        Some(ErrorCode::DiskFull) => "cannot be written: the disk is full".into(),
        _ => format!("cannot be used: {error}"),
    }
}

/// SQLite's numbers have a sign. No journal has so many lines.
fn number(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn lines(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn keeps_lines_and_replaces_what_a_crash_cut_off() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("run.db");
        let mut journal = SqliteJournal::open(&path).unwrap();
        journal.append(0, &lines(&["a", "b", "to"])).unwrap();
        journal.append(2, &lines(&["c"])).unwrap();
        drop(journal);
        let mut journal = SqliteJournal::open(&path).unwrap();
        assert_eq!(journal.read(0, 500).unwrap(), ["a", "b", "c"]);
        assert_eq!((journal.read(1, 1).unwrap(), journal.read(3, 500).unwrap().len()), (lines(&["b"]), 0));
        let gap = journal.append(5, &lines(&["f"])).unwrap_err();
        assert!(gap.to_string().ends_with("holds 3 lines and not the 5 that were written"), "{gap}");
        assert_eq!(journal.read(0, 500).unwrap().len(), 3);
    }

    #[test]
    fn is_one_runs_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("run.db");
        let first = SqliteJournal::open(&path).unwrap();
        assert_eq!(SqliteJournal::open(&path).unwrap_err().problem, "is in use by another run");
        drop(first);
        SqliteJournal::open(&path).unwrap();
    }

    #[test]
    fn says_what_is_no_journal() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("notes.txt");
        std::fs::write(&path, "a text that is no database, and long enough to be looked at").unwrap();
        assert!(SqliteJournal::open(&path).unwrap_err().problem.starts_with("is no journal"));
        let other = folder.path().join("other.db");
        Connection::open(&other).unwrap().execute_batch("CREATE TABLE mine (x)").unwrap();
        assert_eq!(SqliteJournal::open(&other).unwrap_err().problem, "is a database of another program");
        assert!(
            SqliteJournal::open(folder.path().join("no/such/folder")).unwrap_err().problem.starts_with("cannot be")
        );
    }

    #[cfg(unix)]
    #[test]
    fn only_its_owner_may_read_it() {
        use std::os::unix::fs::PermissionsExt;

        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("run.db");
        SqliteJournal::open(&path).unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
