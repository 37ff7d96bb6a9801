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

/// All platforms of the core, sorted by file name.
pub fn platforms() -> Result<Vec<Platform>> {
    let (directory, crate_sources) = (root()?.join(CATALOGS), root()?.join("core/src"));
    let mut names = Vec::new();
    for entry in fs::read_dir(&directory).with_context(|| directory.display().to_string())? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        // a catalog counts once the core has a module for it: until then it may be half written
        let is_module = |id: &str| crate_sources.join(id).join("mod.rs").exists();
        if name != "schema.json" && name.strip_suffix(".json").is_some_and(is_module) {
            names.push(name);
        }
    }
    names.sort();
    let mut platforms = Vec::new();
    for name in names {
        platforms.push(platform(&directory.join(&name), &format!("{CATALOGS}/{name}"))?);
    }
    Ok(platforms)
}

/// One platform; `source` is what messages and generated files call its file.
pub fn platform(path: &Path, source: &str) -> Result<Platform> {
    let platform = resolve(&Catalog::load(path)?, source)?;
    let named = path.file_stem().is_some_and(|stem| *stem == *platform.id.snake());
    anyhow::ensure!(named, "{source}: the platform is named as its file");
    Ok(platform)
}
