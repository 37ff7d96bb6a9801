//! Payment runs against the sandbox, in one process and on a fake clock, with everything going wrong that can go wrong.
//! All of a scenario follows from its seed. `make simulate` tells how to run it; `README.md` what it proves.

mod faults;
mod host;
mod network;
mod plan;
mod processes;
mod scenario;
mod server;
mod simulation;
mod summary;
mod trace;
mod verdict;
mod witness;

use std::process::ExitCode;

/// A third more scenarios than with the system's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match summary::Wanted::read(&arguments) {
        Ok(wanted) => summary::run(&wanted),
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(2)
        }
    }
}
