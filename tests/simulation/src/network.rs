//! What becomes of a request on its way to the platform and of the answer on its way back.
//!
//! The network keeps the one promise that a run relies on: what is acted on at all is acted on within
//! `Options::settle_ms` of its sending.

use gigwire::error::{Sent, TransportErrorKind};
use gigwire::http::{Request, Response};
use gigwire::machine::{Ticket, TransportFailure};
use gigwire_sandbox::solar_staff::odd_wire;
use serde_json::json;

use crate::faults::Fault;
use crate::scenario::Fate;
use crate::simulation::{Happening, Sending, Simulation};
use crate::witness::{Meaning, Said};

impl Simulation {
    /// A process sends a request.
    pub fn sends(&mut self, number: u64, ticket: Ticket, request: Request, timeout_ms: u64) {
        let fate = self.life_of(number).map_or(Fate::Lives, |life| life.fate);
        let calm = self.processes.get(&number).is_none_or(|process| self.is_calm(process.life));
        let Some(process) = self.processes.get_mut(&number) else { return };
        process.sends += 1;
        let sends = process.sends;
        if !["/customer/balance", "/customer/transactions"].iter().any(|sums| request.url.ends_with(sums)) {
            process.sums_since = self.now;
        }
        if fate == Fate::DiesBeforeSend(sends) {
            return self.dies(number, Fault::CrashBeforeSend);
        }
        let meaning = self.witness.read(&request);
        let sending = self.number();
        self.trace.add(self.now, || {
            let path = request.url.split_once("/api").map_or("", |(_, path)| path);
            format!("process {number} sends #{sending} {} {path} {meaning:?}", request.method)
        });
        if let Meaning::Deed(deed) = meaning {
            self.witness.sends(sending, deed, self.now);
        }
        let at = self.now;
        self.sendings.insert(sending, Sending { process: number, ticket, request, at, meaning, closed: false });
        let fault = if calm { None } else { self.draw(meaning) };
        self.carry(sending, fault, timeout_ms);
        if fate == Fate::DiesAfterSend(sends) {
            self.dies(number, Fault::CrashAfterSend);
        }
    }

    fn draw(&mut self, meaning: Meaning) -> Option<Fault> {
        let naive = self.scenario.settings.naive;
        for (fault, often) in &self.scenario.weather {
            let fault = *fault;
            if self.random.below(1_000) >= *often {
                continue;
            }
            // What a network delivers twice, a platform that pays as often as it is asked pays twice: no client can
            // keep that from happening.
            let twice = matches!(meaning, Meaning::Deed(deed) if deed.is_money()) && fault == Fault::Duplicated;
            if !(naive && twice) {
                return Some(fault);
            }
        }
        None
    }

    /// Decides when the platform gets a request and when the process hears what came of it.
    fn carry(&mut self, sending: u64, fault: Option<Fault>, timeout_ms: u64) {
        if let Some(fault) = fault {
            self.strikes(fault);
        }
        let settle_ms = self.scenario.options.settle_ms;
        let soon = self.random.between(5, 400);
        let arrival = |answer, answered| Happening::Arrival { sending, answer, answered };
        let failed = |kind, sent| {
            let detail = String::new();
            Happening::Outcome { sending, outcome: Err(TransportFailure { kind, sent, detail }) }
        };
        let breaks = failed(TransportErrorKind::Reset, Sent::Maybe);
        // Whatever else happens, the host gives up in time.
        self.later(timeout_ms, failed(TransportErrorKind::Timeout, Sent::Maybe));
        match fault {
            Some(Fault::Refused) => self.later(soon, failed(TransportErrorKind::Connect, Sent::No)),
            Some(Fault::LostBefore) => {
                if self.random.percent(50) {
                    self.later(soon, breaks);
                }
            }
            Some(Fault::LostAfter) => {
                self.later(soon, arrival(None, false));
                if self.random.percent(50) {
                    let then = soon + self.random.between(0, 300);
                    self.later(then, breaks);
                }
            }
            Some(Fault::LateAnswer) => self.later(soon, arrival(None, false)),
            Some(Fault::LateAct) => {
                let late = self.random.between(timeout_ms.min(settle_ms - 1), settle_ms - 1);
                self.later(late, arrival(None, false));
            }
            Some(Fault::BrokenThenDone) => {
                self.later(soon, breaks);
                let late = self.random.between(soon, settle_ms - 1);
                self.later(late, arrival(None, false));
            }
            Some(Fault::Duplicated) => {
                let again = soon + self.random.between(0, 50);
                // Either answer may be the one that gets through; the platform has had both requests by then.
                let first = self.random.percent(50);
                self.later(soon, arrival(Some(Fault::Duplicated), first));
                self.later(again, arrival(Some(Fault::Duplicated), !first));
            }
            fault => self.later(soon, arrival(fault, true)),
        }
    }

    /// A request reaches the platform.
    pub fn arrive(&mut self, number: u64, fault: Option<Fault>, answered: bool) {
        let Some(sending) = self.sendings.get(&number) else { return };
        let request = sending.request.clone();
        let answer = match fault {
            Some(fault @ (Fault::ErrorBefore | Fault::PageBefore | Fault::RateLimited | Fault::Forbidden)) => {
                self.instead(fault)
            }
            fault => {
                if fault == Some(Fault::TokensExpired) {
                    self.server.control(self.now, "faults", &json!({"faults": [{"kind": "expire_tokens"}]}));
                }
                let answer = self.acts(number, &request);
                self.bend(fault, &request, answer)
            }
        };
        if answered {
            // Both of two copies arrive before either is answered.
            let longest = if fault == Some(Fault::SlowAnswer) { self.scenario.timeout_ms - 500 } else { 500 };
            let back = self.random.between(60, longest);
            self.later(back, Happening::Outcome { sending: number, outcome: Ok(answer) });
        }
    }

    fn acts(&mut self, number: u64, request: &Request) -> Response {
        let answer = self.server.handle(self.now, request);
        self.trace.add(self.now, || {
            let body = String::from_utf8_lossy(&answer.body);
            let body: String = body.chars().take(160).collect();
            format!("  the platform does #{number}: {} {body}", answer.status)
        });
        let meaning = self.sendings.get(&number).map_or(Meaning::Other, |sending| sending.meaning);
        if let (Meaning::Deed(deed), 200) = (meaning, answer.status) {
            self.watch_for_tasks();
            let returns = self.scenario.people.returns;
            if deed.act() == gigwire::solar_staff::payment_run::Act::Pay && self.random.percent(returns) {
                let after = self.random.below(self.scenario.settings.payment_ms);
                let task = deed.row.and_then(|row| self.task_of(row));
                self.later(after, Happening::Return(task.unwrap_or_default()));
            }
        }
        answer
    }

    fn task_of(&self, row: usize) -> Option<u64> {
        let title = self.rows.get(row).map(|row| row.title.clone())?;
        self.server.world().solar_staff().tasks.values().find(|task| task.title == title).map(|task| task.id)
    }

    /// What something between says without asking the platform.
    fn instead(&mut self, fault: Fault) -> Response {
        let mut answer = Response { status: 503, headers: Vec::new(), body: Vec::new() };
        match fault {
            Fault::PageBefore => {
                answer.status = 200;
                answer.body = b"<html><body>Please sign in to the hotel's network</body></html>".to_vec();
            }
            Fault::RateLimited => {
                answer.status = 429;
                if self.random.percent(80) {
                    let seconds = self.random.between(0, 150);
                    answer.headers.push(("retry-after".to_owned(), seconds.to_string()));
                }
            }
            Fault::Forbidden => {
                answer.status = 403;
                answer.body = br#"{"error":"blocked by the firewall"}"#.to_vec();
            }
            _ => answer.status = self.random.pick(&[408, 500, 502, 503, 504]).copied().unwrap_or(503),
        }
        answer
    }

    /// What becomes of an answer on its way back.
    fn bend(&mut self, fault: Option<Fault>, request: &Request, mut answer: Response) -> Response {
        match fault {
            Some(Fault::ErrorAfter) => {
                let status = self.random.pick(&[500, 502, 503, 504]).copied().unwrap_or(502);
                Response { status, headers: Vec::new(), body: b"<html>Bad Gateway</html>".to_vec() }
            }
            Some(Fault::PageAfter) => {
                Response { status: 200, headers: Vec::new(), body: b"<html>Try again later</html>".to_vec() }
            }
            Some(Fault::Truncated) => {
                answer.body.truncate(answer.body.len() / 2);
                answer
            }
            Some(Fault::OddWire) => {
                odd_wire::distort(self.random.next(), request, &mut answer);
                answer
            }
            _ => answer,
        }
    }

    /// What came of a sending reaches its process, unless it was told already.
    pub fn report(&mut self, number: u64, outcome: Result<Response, TransportFailure>) {
        let Some(sending) = self.sendings.get_mut(&number) else { return };
        if sending.closed {
            return;
        }
        sending.closed = true;
        let (process, ticket, meaning, at) = (sending.process, sending.ticket, sending.meaning, sending.at);
        self.trace.add(self.now, || match &outcome {
            Ok(answer) => format!("process {process} hears of #{number}: HTTP {}", answer.status),
            Err(failure) => format!("process {process} hears of #{number}: {} {:?}", failure.kind.name(), failure.sent),
        });
        match meaning {
            Meaning::Deed(deed) => {
                let said = match &outcome {
                    Ok(answer) => Said::by(answer),
                    Err(failure) if failure.sent == Sent::No => Said::Untouched,
                    Err(_) => Said::Unclear,
                };
                self.witness.reported(number, deed, said);
            }
            Meaning::Look(look) if outcome.as_ref().is_ok_and(tells) => {
                self.witness.looked(look, at);
            }
            _ => {}
        }
        self.with(process, |process, now| match outcome {
            Ok(answer) => process.client.on_response(ticket, answer, now),
            Err(failure) => process.client.on_transport_error(ticket, failure, now),
        });
    }
}

/// Whether an answer to a read tells anything.
fn tells(answer: &Response) -> bool {
    matches!(answer.status, 200 | 404) && !answer.body.starts_with(b"<")
}
