//! Writes the tables of every platform as files, for hosts that load them: `cargo run --example tables -- DIRECTORY`.

use std::path::PathBuf;

use gigwire::platforms;
use gigwire::schema::packed;

fn main() -> Result<(), Box<dyn core::error::Error>> {
    let directory: PathBuf = std::env::args_os().nth(1).ok_or("where to?")?.into();
    std::fs::create_dir_all(&directory)?;
    for platform in platforms::ALL {
        std::fs::write(directory.join(format!("{}.tables", platform.id)), packed::write(platform))?;
    }
    Ok(())
}
