//! Writing what was generated, or telling what would be written.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::emit::File;

/// The difference between what was generated and what is there.
pub struct Changes {
    root: PathBuf,
    write: Vec<File>,
    remove: Vec<String>,
}

impl Changes {
    /// Compares; in an owned directory a file that was not generated is a difference too.
    pub fn find(root: &Path, files: Vec<File>, owned: &[String]) -> Result<Self> {
        let generated: BTreeSet<String> = files.iter().map(|file| file.path.clone()).collect();
        let mut remove = Vec::new();
        for directory in owned {
            for path in files_under(root, directory)? {
                if !generated.contains(&path) {
                    remove.push(path);
                }
            }
        }
        let is_stale = |file: &File| !fs::read_to_string(root.join(&file.path)).is_ok_and(|text| text == file.text);
        let write = files.into_iter().filter(is_stale).collect();
        Ok(Self { root: root.to_owned(), write, remove })
    }

    pub fn apply(&self) -> Result<()> {
        for file in &self.write {
            let path = self.root.join(&file.path);
            if let Some(directory) = path.parent() {
                fs::create_dir_all(directory).with_context(|| directory.display().to_string())?;
            }
            fs::write(&path, &file.text).with_context(|| path.display().to_string())?;
        }
        for path in &self.remove {
            fs::remove_file(self.root.join(path)).with_context(|| path.clone())?;
        }
        Ok(())
    }

    /// A line for each difference.
    pub fn names(&self) -> impl Iterator<Item = String> {
        let write = self.write.iter().map(|file| format!("stale: {}", file.path));
        write.chain(self.remove.iter().map(|path| format!("not generated: {path}")))
    }
}

/// Paths from the root of all files under a directory of it, sorted.
fn files_under(root: &Path, directory: &str) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut open = vec![directory.to_owned()];
    while let Some(directory) = open.pop() {
        let path = root.join(&directory);
        if !path.exists() {
            continue;
        }
        for entry in fs::read_dir(&path).with_context(|| directory.clone())? {
            let entry = entry?;
            let child = format!("{directory}/{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                open.push(child);
            } else {
                found.push(child);
            }
        }
    }
    found.sort();
    Ok(found)
}
