//! Tables that remember which of their rows changed: the seam through which a host persists the world.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Serialize, de::DeserializeOwned};

/// One row that changed since the last call of `World::take_changes`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The table.
    pub table: String,
    /// The row's key in that table.
    pub key: String,
    /// The row as JSON text; `None` when it is gone.
    pub json: Option<String>,
}

/// Why a world cannot be made from what a store holds.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RestoreError {
    /// The store names a table that this version does not have.
    #[error("unknown table {0}")]
    UnknownTable(String),
    /// A row does not read as what its table holds.
    #[error("table {table}, row {key}: {reason}")]
    BadRow {
        /// The table.
        table: String,
        /// The row's key.
        key: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The row that describes the world itself is not there.
    #[error("the store holds no world")]
    NoWorld,
}

/// A key that can be written as text.
pub trait RowKey: Ord + Clone {
    /// The key as text.
    fn to_text(&self) -> String;
    /// The key of a text.
    fn from_text(text: &str) -> Option<Self>;
}

impl RowKey for u64 {
    fn to_text(&self) -> String {
        self.to_string()
    }

    fn from_text(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

impl RowKey for String {
    fn to_text(&self) -> String {
        self.clone()
    }

    fn from_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
}

/// Rows by key, and which of them changed.
#[derive(Debug, Clone)]
pub struct Table<K, V> {
    name: &'static str,
    rows: BTreeMap<K, V>,
    changed: BTreeSet<K>,
}

impl<K: RowKey, V> Table<K, V> {
    /// An empty table.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { name, rows: BTreeMap::new(), changed: BTreeSet::new() }
    }

    /// A row.
    #[must_use]
    pub fn get(&self, key: &K) -> Option<&V> {
        self.rows.get(key)
    }

    /// A row to change; counts as changed.
    pub fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        let row = self.rows.get_mut(key)?;
        self.changed.insert(key.clone());
        Some(row)
    }

    /// Adds or replaces a row.
    pub fn insert(&mut self, key: K, row: V) {
        self.changed.insert(key.clone());
        self.rows.insert(key, row);
    }

    /// Takes a row out.
    pub fn remove(&mut self, key: &K) -> Option<V> {
        let row = self.rows.remove(key)?;
        self.changed.insert(key.clone());
        Some(row)
    }

    /// All rows in the order of their keys.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&K, &V)> {
        self.rows.iter()
    }

    /// All rows in the order of their keys, without the keys.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &V> {
        self.rows.values()
    }

    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

/// What a store needs of a table, whatever its rows are.
pub trait StoredTable {
    /// The table's name.
    fn name(&self) -> &'static str;
    /// Moves the changed rows out.
    fn drain_changes(&mut self, into: &mut Vec<Change>);
    /// Puts a stored row in, without counting it as changed.
    ///
    /// # Errors
    /// When key or row do not read.
    fn load(&mut self, key: &str, json: &str) -> Result<(), RestoreError>;
    /// The keys of all rows, and of rows that changed but were not drained yet.
    fn keys(&self) -> Vec<String>;
    /// Counts the row of this key as changed, whether it exists or not.
    fn touch(&mut self, key: &str);
}

impl<K: RowKey, V: Serialize + DeserializeOwned> StoredTable for Table<K, V> {
    fn name(&self) -> &'static str {
        self.name
    }

    fn drain_changes(&mut self, into: &mut Vec<Change>) {
        for key in core::mem::take(&mut self.changed) {
            // Our rows are plain structs with text keys: writing them cannot fail.
            let json = self.rows.get(&key).and_then(|row| serde_json::to_string(row).ok());
            into.push(Change { table: self.name.to_owned(), key: key.to_text(), json });
        }
    }

    fn load(&mut self, key: &str, json: &str) -> Result<(), RestoreError> {
        let bad = |reason: String| RestoreError::BadRow { table: self.name.to_owned(), key: key.to_owned(), reason };
        let parsed = K::from_text(key).ok_or_else(|| bad("not a key of this table".to_owned()))?;
        let row = serde_json::from_str(json).map_err(|error| bad(error.to_string()))?;
        self.rows.insert(parsed, row);
        Ok(())
    }

    fn keys(&self) -> Vec<String> {
        self.rows.keys().chain(self.changed.iter()).map(RowKey::to_text).collect()
    }

    fn touch(&mut self, key: &str) {
        if let Some(key) = K::from_text(key) {
            self.changed.insert(key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_changed_rows_come_out() {
        let mut table: Table<u64, String> = Table::new("words");
        table.insert(1, "one".to_owned());
        table.insert(2, "two".to_owned());
        let mut changes = Vec::new();
        table.drain_changes(&mut changes);
        assert_eq!(changes.len(), 2);

        table.get_mut(&2).unwrap().push('!');
        table.remove(&1);
        assert!(table.get_mut(&9).is_none());
        changes.clear();
        table.drain_changes(&mut changes);
        let seen: Vec<_> = changes.iter().map(|change| (change.key.as_str(), change.json.as_deref())).collect();
        assert_eq!(seen, [("1", None), ("2", Some("\"two!\""))]);
    }

    #[test]
    fn loaded_rows_are_not_changes() {
        let mut table: Table<u64, u8> = Table::new("numbers");
        table.load("7", "5").unwrap();
        let mut changes = Vec::new();
        table.drain_changes(&mut changes);
        assert_eq!((table.get(&7), changes.len()), (Some(&5), 0));
        assert!(table.load("x", "5").is_err());
        assert!(table.load("8", "\"x\"").is_err());
    }
}
