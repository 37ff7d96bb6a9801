//! Faults that a test orders: the world answers late, wrongly, or not at all.

use serde::{Deserialize, Serialize};

use crate::random::Random;
use crate::store_change::{StoredTable, Table};

/// Which requests a fault is for. What is left out matches everything.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Match {
    /// The method, in capitals.
    #[serde(default)]
    pub method: Option<String>,
    /// The path starts with this (`/solar_staff/api/customer/tasks/pay`).
    #[serde(default)]
    pub path_prefix: Option<String>,
}

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Nothing is done; the answer is `status` (503 unless given), with `Retry-After` if `retry_after` is given.
    Status,
    /// The request is acted on, then the connection is cut.
    DropAfterAct,
    /// The connection is cut, nothing is done.
    DropBeforeAct,
    /// The request is acted on and answered after `delay_ms`. May meet another fault on the same request.
    DelayMs,
    /// All access tokens expire before the request is looked at.
    ExpireTokens,
    /// Nothing is done; a proxy's HTML page comes back (502 unless `status` is given).
    Html,
    /// The request is acted on; half of the answer's body comes back.
    Truncate,
    /// The request is acted on; the answer comes in one of the shapes that the documentation contradicts itself with,
    /// drawn from `seed`. May meet another fault on the same request.
    OddWire,
}

const fn once() -> u32 {
    1
}

/// An ordered fault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// Which requests.
    #[serde(default, rename = "match")]
    pub matching: Match,
    /// What goes wrong.
    pub kind: Kind,
    /// The status of `status` and `html`.
    #[serde(default)]
    pub status: Option<u16>,
    /// Seconds for the `Retry-After` header of `status`.
    #[serde(default)]
    pub retry_after: Option<u32>,
    /// The wait of `delay_ms`.
    #[serde(default)]
    pub delay_ms: u64,
    /// This many matching requests are left alone first.
    #[serde(default)]
    pub skip: u32,
    /// This many matching requests are hit, then the fault is gone.
    #[serde(default = "once")]
    pub times: u32,
    /// It never ends; `times` does not matter.
    #[serde(default)]
    pub always: bool,
    /// From what the shapes of `odd_wire` are drawn; every request draws anew.
    #[serde(default)]
    pub seed: u64,
}

/// What is to happen to one request.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Trouble {
    /// The wait before the answer.
    pub delay_ms: u64,
    /// The fault, if one struck.
    pub fault: Option<Fault>,
    /// The seed of the answer's shapes, if they are to be odd.
    pub odd_wire: Option<u64>,
}

/// The faults that are still to strike, in the order in which they were ordered.
#[derive(Debug, Clone)]
pub struct Faults {
    waiting: Table<u64, Fault>,
}

impl Default for Faults {
    fn default() -> Self {
        Self { waiting: Table::new("faults") }
    }
}

impl Faults {
    /// Orders one more.
    pub fn add(&mut self, fault: Fault) {
        let id = self.waiting.iter().next_back().map_or(1, |(id, _)| id + 1);
        self.waiting.insert(id, fault);
    }

    /// Forgets all of them.
    pub fn clear(&mut self) {
        let ids: Vec<u64> = self.waiting.iter().map(|(&id, _)| id).collect();
        for id in ids {
            self.waiting.remove(&id);
        }
    }

    /// What is still to strike.
    pub fn waiting(&self) -> impl Iterator<Item = &Fault> {
        self.waiting.values()
    }

    /// What happens to this request: every waiting delay, the first odd wire and the first other fault that is for it.
    pub fn strike(&mut self, method: &str, path: &str) -> Trouble {
        let mut trouble = Trouble::default();
        if self.waiting.is_empty() {
            return trouble;
        }
        let ids: Vec<u64> = self.waiting.iter().map(|(&id, _)| id).collect();
        for id in ids {
            let Some(waiting) = self.waiting.get(&id) else { continue };
            let taken = match waiting.kind {
                Kind::DelayMs => false,
                Kind::OddWire => trouble.odd_wire.is_some(),
                _ => trouble.fault.is_some(),
            };
            if taken || !waiting.matching.is_for(method, path) {
                continue;
            }
            let Some(fault) = self.waiting.get_mut(&id) else { continue };
            if fault.skip > 0 {
                fault.skip -= 1;
                continue;
            }
            if !fault.always {
                fault.times = fault.times.saturating_sub(1);
            }
            let (spent, struck) = (!fault.always && fault.times == 0, fault.clone());
            fault.seed = Random::new(fault.seed).next();
            if spent {
                self.waiting.remove(&id);
            }
            match struck.kind {
                Kind::DelayMs => trouble.delay_ms = trouble.delay_ms.saturating_add(struck.delay_ms),
                Kind::OddWire => trouble.odd_wire = Some(struck.seed),
                _ => trouble.fault = Some(struck),
            }
        }
        trouble
    }

    /// The table behind it, for the store.
    pub fn table(&mut self) -> &mut dyn StoredTable {
        &mut self.waiting
    }
}

impl Match {
    fn is_for(&self, method: &str, path: &str) -> bool {
        self.method.as_deref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(method))
            && self.path_prefix.as_deref().is_none_or(|prefix| path.starts_with(prefix))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(json: &str) -> Fault {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn strikes_as_often_as_ordered() {
        let mut faults = Faults::default();
        faults.add(fault(
            r#"{"match":{"method":"POST","path_prefix":"/a"},"kind":"status","status":503,"times":2,"skip":1}"#,
        ));
        let mut struck = |method, path| faults.strike(method, path).fault.is_some();
        assert!(!struck("GET", "/a/b"));
        assert!(!struck("POST", "/b"));
        assert!(!struck("POST", "/a"), "the first one is skipped");
        assert!(struck("POST", "/a/b"));
        assert!(struck("POST", "/a/b"));
        assert!(!struck("POST", "/a/b"));
    }

    #[test]
    fn delays_add_to_other_faults() {
        let mut faults = Faults::default();
        faults.add(fault(r#"{"kind":"delay_ms","delay_ms":100}"#));
        faults.add(fault(r#"{"kind":"drop_after_act"}"#));
        faults.add(fault(r#"{"kind":"truncate"}"#));
        faults.add(fault(r#"{"kind":"odd_wire","seed":7,"always":true}"#));
        let trouble = faults.strike("GET", "/");
        assert_eq!((trouble.delay_ms, trouble.fault.map(|fault| fault.kind)), (100, Some(Kind::DropAfterAct)));
        assert_eq!(trouble.odd_wire, Some(7));
        assert_eq!(faults.waiting().count(), 2);
        let again = faults.strike("GET", "/").odd_wire;
        assert!(again.is_some_and(|seed| seed != 7), "always, and every time another shape");
    }
}
