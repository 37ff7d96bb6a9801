//! The companies of a user and their balance.

use serde::Serialize;

use super::Call;
use super::paging::{DEFAULT_SIZE, PageRequest};
use super::records::Company;
use super::task_wire::CurrencyWire;
use crate::ledger::Account;
use crate::money::Money;
use crate::reply::{Outcome, Reply};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CompanyWire<'a> {
    id: u64,
    company_name: &'a str,
    brand_name: &'a str,
    safe_deal_enabled: bool,
    is_default: bool,
    currency: CurrencyWire,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct BalanceWire {
    currency: CurrencyWire,
    show_vat: bool,
    balance_amount: Money,
    balance_amount_vat: Money,
    hold_amount: Money,
    hold_amount_vat: Money,
}

/// `GET /customer/companies`
pub fn list(call: &mut Call<'_>) -> Outcome {
    let ids = call.platform.users.get(&call.actor.user).map(|user| user.companies.as_slice()).unwrap_or_default();
    let companies: Vec<&Company> = ids.iter().filter_map(|id| call.platform.companies.get(id)).collect();
    PageRequest { page: 1, size: DEFAULT_SIZE }.answer(&companies, |company| CompanyWire {
        id: company.id,
        company_name: &company.name,
        brand_name: &company.brand,
        safe_deal_enabled: company.safe_deal,
        is_default: ids.first() == Some(&company.id),
        currency: company.currency.into(),
    })
}

/// `GET /customer/balance`
pub fn balance(call: &mut Call<'_>) -> Outcome {
    let Some(company) = call.platform.companies.get(&call.actor.company) else {
        return Err(Reply::not_found("Компания не найдена"));
    };
    let balance_amount = call.shared.ledger.balance(Account::Company(company.id), company.currency);
    let vat = |amount: Money| if company.show_vat { amount.percent(Money::from_major(20)) } else { Money::ZERO };
    Ok(Reply::json(&BalanceWire {
        currency: company.currency.into(),
        show_vat: company.show_vat,
        balance_amount,
        balance_amount_vat: vat(balance_amount),
        hold_amount: company.held,
        hold_amount_vat: vat(company.held),
    }))
}
