//! Where things are.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::catalog::Catalog;
use crate::model::Platform;
use crate::resolve::resolve;

/// Where the catalogs are, from the root of the repository.
const CATALOGS: &str = "core/catalog";

/// The root of the repository.
pub fn root() -> Result<PathBuf> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().map(Path::to_path_buf).context("the crate has no parent directory")
}

/// All platforms, sorted by file name.
pub fn platforms() -> Result<Vec<Platform>> {
    let directory = root()?.join(CATALOGS);
    let mut names = Vec::new();
    for entry in fs::read_dir(&directory).with_context(|| directory.display().to_string())? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".json") && name != "schema.json" {
            names.push(name);
        }
    }
    names.sort();
    let mut platforms = Vec::new();
    for name in names {
        let catalog = Catalog::load(&directory.join(&name))?;
        let source = format!("{CATALOGS}/{name}");
        let platform = resolve(&catalog, &source)?;
        anyhow::ensure!(format!("{}.json", platform.id.snake()) == name, "{source}: the platform is named as its file");
        platforms.push(platform);
    }
    Ok(platforms)
}
