//! The command line.

use std::net::{SocketAddr, ToSocketAddrs as _};
use std::path::PathBuf;

use clap::Parser;

/// A local stand-in for the platforms that gigwire speaks to.
#[derive(Debug, Parser)]
#[command(version, about)]
pub struct Options {
    /// Where to listen; port 0 takes a free one
    #[arg(long, value_name = "HOST:PORT", default_value = "127.0.0.1:8787")]
    pub listen: String,

    /// Keep the world in this file; without it the world ends with the program
    #[arg(long, value_name = "FILE")]
    pub store: Option<PathBuf>,

    /// From which the world is made up (a stored world keeps its own)
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,

    /// Serve the files of this directory at /cabinet/
    #[arg(long = "static", value_name = "DIR")]
    pub static_dir: Option<PathBuf>,

    /// Listen on addresses that other machines can reach, and send events to them
    #[arg(long)]
    pub allow_remote: bool,

    /// Pay a task as often as asked, whatever its state
    #[arg(long)]
    pub naive: bool,
}

impl Options {
    /// The address to listen on, if it may be listened on.
    pub fn address(&self) -> Result<SocketAddr, String> {
        let resolved = self.listen.to_socket_addrs();
        let addresses: Vec<SocketAddr> =
            resolved.map_err(|error| format!("--listen {}: {error}", self.listen))?.collect();
        let address = addresses.first().copied().ok_or_else(|| format!("--listen {}: no such address", self.listen))?;
        if !self.allow_remote && !address.ip().is_loopback() {
            return Err(format!(
                "{address} can be reached from other machines, and this sandbox lets everybody in: \
                 listen on 127.0.0.1, or add --allow-remote if that is what you want"
            ));
        }
        Ok(address)
    }
}
