//! The rules of Solar Staff that are no calls, by the data that every language tests them with (`tests/rules/README.md`).

#![allow(clippy::expect_used)]

use std::path::Path;

use gigwire::codec::decode;
use gigwire::error::ErrorKind;
use gigwire::http::Response;
use gigwire::schema::{Action, Actor};
use gigwire::solar_staff::PLATFORM;
use gigwire::solar_staff::codes::TaskState;
use gigwire::solar_staff::exchange::{Rate, convert, convert_text, currency_named};
use gigwire::solar_staff::life_cycle::{available_actions, state_of};
use gigwire::solar_staff::models::ExchangeRate;
use serde::Deserialize;
use serde_json::Value as Json;

#[derive(Deserialize)]
struct Exchange {
    rates: Json,
    conversions: Vec<Converted>,
    refusals: Vec<Refused>,
}

#[derive(Deserialize)]
struct Converted {
    amount: String,
    source: String,
    target: String,
    result: String,
}

#[derive(Deserialize)]
struct Refused {
    amount: String,
    source: String,
    target: String,
    argument: String,
    problem: String,
}

#[derive(Deserialize)]
struct LifeCycle {
    available: Vec<Available>,
    told_apart: Vec<ToldApart>,
}

#[derive(Deserialize)]
struct Available {
    state: i64,
    actions: Vec<Offered>,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Offered {
    name: String,
    actor: String,
    operation: String,
    leads_to: Vec<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ToldApart {
    state: i64,
    active_dispute: Option<bool>,
    active_changeset_id: Option<i64>,
    is: i64,
}

fn rules<T: for<'de> Deserialize<'de>>(name: &str) -> T {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/solar_staff").join(name);
    serde_json::from_str(&std::fs::read_to_string(path).expect("the rules")).expect("rules as they are described")
}

#[test]
fn amounts_are_converted_by_the_rates_of_an_answer() {
    let exchange: Exchange = rules("exchange.json");
    let operation = PLATFORM.operation("lookups.exchanges").expect("the operation");
    let body = exchange.rates.to_string().into_bytes();
    let document = decode(operation, Response { status: 200, headers: Vec::new(), body }).expect("rates");
    let rates: Vec<Rate> = document.root().items().filter_map(ExchangeRate::of).map(Rate::from).collect();
    let currency = |text: &str| currency_named(text).expect("a currency");
    for Converted { amount, source, target, result } in &exchange.conversions {
        let exact = amount.parse().expect("an amount");
        let found = convert(exact, currency(source), currency(target), &rates).expect("a conversion");
        assert_eq!(found.to_string(), *result, "{amount} {source} in {target}");
    }
}

#[test]
fn what_has_no_documented_conversion_is_refused() {
    let exchange: Exchange = rules("exchange.json");
    let rates: Vec<(String, String, String)> = exchange
        .rates
        .as_array()
        .expect("rates")
        .iter()
        .map(|rate| (rate["base"]["id"].to_string(), rate["target"]["id"].to_string(), rate["rate"].to_string()))
        .collect();
    for Refused { amount, source, target, argument, problem } in &exchange.refusals {
        let error = convert_text(amount, source, target, &rates).expect_err(amount);
        let ErrorKind::InvalidRequest(found) = &error.kind else { panic!("{error}") };
        assert_eq!(found.argument, *argument);
        assert!(found.problem.contains(problem), "{error}");
    }
    let without = convert_text("1", "EUR", "RUB", &rates[1..]).expect_err("no rate");
    assert!(without.to_string().contains("no rate from EUR to RUB"), "{without}");
}

#[test]
fn what_is_possible_in_each_state() {
    let cycle: LifeCycle = rules("life_cycle.json");
    for Available { state, actions } in cycle.available {
        let found = |actor: Option<Actor>| -> Vec<Offered> {
            available_actions(TaskState::from_code(state), actor).map(|action| offered(action, state)).collect()
        };
        assert_eq!(found(None), actions, "state {state}");
        let customers: Vec<_> = actions.into_iter().filter(|action| action.actor == "customer").collect();
        assert_eq!(found(Some(Actor::Customer)), customers, "state {state}");
    }
}

fn offered(action: &Action, state: i64) -> Offered {
    Offered {
        name: action.name.to_owned(),
        actor: format!("{:?}", action.actor).to_lowercase(),
        operation: action.operation.to_owned(),
        leads_to: action.check(state).expect("offered, so allowed").to_vec(),
    }
}

#[test]
fn a_dispute_is_told_from_an_approval_of_changes() {
    let cycle: LifeCycle = rules("life_cycle.json");
    for ToldApart { state, active_dispute, active_changeset_id, is } in cycle.told_apart {
        let found = state_of(TaskState::from_code(state), active_dispute, active_changeset_id);
        assert_eq!(found.code(), is, "{state} with {active_dispute:?} and {active_changeset_id:?}");
    }
}
