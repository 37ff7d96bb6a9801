//! The sandbox as a local HTTP server.

mod files;
mod host;
mod http;
mod options;
mod store;
mod webhook_client;

use std::io::Write as _;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use clap::Parser as _;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;

use host::Host;
use http::Server;
use options::Options;

/// How often time-driven progress is looked after.
const TICK: Duration = Duration::from_millis(200);

/// How long open requests may take after a signal.
const GRACE: Duration = Duration::from_secs(3);

fn main() -> ExitCode {
    let options = Options::parse();
    match run(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(text) => {
            eprintln!("gigwire-sandbox: {text}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: &Options) -> Result<(), String> {
    let address = options.address()?;
    let host = Host::open(options)?;
    let server = Arc::new(Server::new(host, options.static_dir.clone(), options.allow_remote));
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|error| format!("no runtime: {error}"))?;
    runtime.block_on(serve(server, address))
}

async fn serve(server: Arc<Server>, address: SocketAddr) -> Result<(), String> {
    let listener = TcpListener::bind(address).await.map_err(|error| format!("cannot listen on {address}: {error}"))?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    // Before anybody is told that there is something to stop.
    let asked_to_stop = asked_to_stop().map_err(|error| format!("cannot hear signals: {error}"))?;
    println!("listening on http://{address}");
    // A closed pipe is no reason to stop serving.
    let _ = std::io::stdout().flush();

    let (stop, stopped) = watch::channel(false);
    let mut connections = JoinSet::new();
    // Those that a stop cuts short are sent again by the next run.
    let mut deliveries = JoinSet::new();
    let mut asked_to_stop = std::pin::pin!(asked_to_stop);
    let mut ticker = tokio::time::interval(TICK);
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection(Arc::clone(&server), stream, stopped.clone()));
                }
                // Out of file handles, say: wait for some to come back.
                Err(error) => {
                    eprintln!("gigwire-sandbox: a connection was not accepted: {error}");
                    tokio::time::sleep(TICK).await;
                }
            },
            _ = ticker.tick() => {
                for delivery in server.tick() {
                    deliveries.spawn(Arc::clone(&server).deliver(delivery));
                }
            }
            Some(_) = connections.join_next() => {}
            Some(_) = deliveries.join_next() => {}
            () = &mut asked_to_stop => break,
        }
    }
    drop(listener);
    let _ = stop.send(true);
    let all_ended = async { while connections.join_next().await.is_some() {} };
    let _ = tokio::time::timeout(GRACE, all_ended).await;
    Ok(())
}

/// Hears Ctrl-C and, where there is one, the termination signal from now on, not only from when the answer is waited for.
#[cfg(unix)]
fn asked_to_stop() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Hears Ctrl-C.
#[cfg(not(unix))]
fn asked_to_stop() -> std::io::Result<impl Future<Output = ()>> {
    Ok(async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
}

/// Serves one connection until its end. A dropped answer makes the service fail, and hyper then closes the connection
/// without a byte.
async fn connection(server: Arc<Server>, stream: TcpStream, mut stopped: watch::Receiver<bool>) {
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| {
        let server = Arc::clone(&server);
        async move { server.answer(request).await }
    });
    let connection = http1::Builder::new().timer(TokioTimer::new()).serve_connection(TokioIo::new(stream), service);
    tokio::pin!(connection);
    tokio::select! {
        _ = connection.as_mut() => {}
        _ = stopped.changed() => {
            connection.as_mut().graceful_shutdown();
            let _ = connection.await;
        }
    }
}
