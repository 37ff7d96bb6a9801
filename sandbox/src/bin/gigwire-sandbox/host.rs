//! A world with its store and the system's clock.

use std::time::{SystemTime, UNIX_EPOCH};

use gigwire::http::Request;
use gigwire_sandbox::{Answer, Change, Delivery, Settings, World};

use crate::options::Options;
use crate::store::Store;

/// What the server runs.
#[derive(Debug)]
pub struct Host {
    world: World,
    store: Option<Store>,
    unwritten: Vec<Change>,
    announced: u64,
}

impl Host {
    /// Takes up the stored world, or makes a new one.
    pub fn open(options: &Options) -> Result<Self, String> {
        let mut store = None;
        let mut rows = Vec::new();
        if let Some(path) = &options.store {
            let opened = Store::open(path)?;
            rows = opened.read()?;
            store = Some(opened);
        }
        let settings = Settings { naive: options.naive, ..Settings::new(options.seed) };
        let world = match rows.is_empty() {
            true => World::with_settings(settings, now_ms()),
            false => World::restore(rows, now_ms()).map_err(|error| format!("the stored world: {error}"))?,
        };
        let announced = last_message(&world);
        let mut host = Self { world, store, unwritten: Vec::new(), announced };
        host.write()?;
        Ok(host)
    }

    /// Answers a request; what it changed is stored by then.
    pub fn handle(&mut self, request: &Request) -> Result<Answer, String> {
        let answer = self.world.handle(now_ms(), request);
        self.announce_codes();
        self.write().map(|()| answer)
    }

    /// Lets happen what is due.
    pub fn tick(&mut self) {
        self.world.tick(now_ms());
        if let Err(text) = self.write() {
            eprintln!("gigwire-sandbox: {text}");
        }
    }

    /// What is to be sent to companies now.
    pub fn take_deliveries(&mut self) -> Vec<Delivery> {
        self.world.take_deliveries()
    }

    /// What came of a delivery.
    pub fn on_delivery(&mut self, id: u64, outcome: Result<u16, String>) {
        self.world.on_delivery(now_ms(), id, outcome);
        if let Err(text) = self.write() {
            eprintln!("gigwire-sandbox: {text}");
        }
    }

    /// Stores what changed; what could not be stored stays for the next time.
    fn write(&mut self) -> Result<(), String> {
        let changes = self.world.take_changes();
        let Some(store) = &mut self.store else { return Ok(()) };
        self.unwritten.extend(changes);
        if self.unwritten.is_empty() {
            return Ok(());
        }
        store.write(&self.unwritten)?;
        self.unwritten.clear();
        Ok(())
    }

    /// Prints codes that were sent: there is no phone to read them on.
    fn announce_codes(&mut self) {
        let last = last_message(&self.world);
        // A reset world counts from one again.
        let known = if last < self.announced { 0 } else { self.announced };
        for message in self.world.outbox().messages().filter(|message| message.id > known) {
            if let Some(code) = &message.code {
                println!("code {code} sent to {}", message.to);
            }
        }
        self.announced = last;
    }
}

fn last_message(world: &World) -> u64 {
    world.outbox().messages().next_back().map_or(0, |message| message.id)
}

fn now_ms() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}
