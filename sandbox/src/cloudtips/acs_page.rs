//! The bank's page: takes `MD`, `PaReq` and `TermUrl`, and posts `MD` and `PaRes` to the latter.

use gigwire::http::{Method, Request};

use super::CloudTips;
use super::records::Challenge;
use crate::reply::{Outcome, Reply};
use crate::target::{Target, pairs};

/// Where it is.
pub const PATH: &str = "/_sandbox/cloudtips/acs";

/// What a bank answers that does not agree.
const REFUSED: &str = "refused";

/// Shows two buttons, one for each answer of the bank.
///
/// # Errors
/// A refusal.
pub fn answer(platform: &CloudTips, request: &Request, target: &Target) -> Outcome {
    let form = match request.method {
        Method::Get => target.query.clone(),
        _ => core::str::from_utf8(&request.body).ok().and_then(pairs).unwrap_or_default(),
    };
    let field = |wanted: &str| form.iter().find(|(name, _)| name == wanted).map_or("", |(_, value)| value.as_str());
    let (md, pa_req, back) = (field("MD"), field("PaReq"), field("TermUrl"));
    let address = (back.starts_with("https://") || back.starts_with("http://"))
        && back.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"'<>`".contains(&byte));
    if !address {
        return Err(Reply::error(400, "TermUrl must be an address"));
    }
    let challenge = md.parse().ok().and_then(|id| find(platform, id)).filter(|challenge| challenge.pa_req == pa_req);
    let Some(challenge) = challenge else { return Err(Reply::error(404, "no such MD and PaReq")) };
    let back = back.replace('&', "&amp;");
    let form = |pa_res: &str, button: &str| {
        format!(
            "<form method=\"post\" action=\"{back}\"><input type=\"hidden\" name=\"MD\" value=\"{md}\">\
             <input type=\"hidden\" name=\"PaRes\" value=\"{pa_res}\"><button>{button}</button></form>"
        )
    };
    let html = format!(
        "<!DOCTYPE html><html lang=\"ru\"><head><meta charset=\"utf-8\"><title>Банк</title></head><body>{}{}</body></html>",
        form(&challenge.pa_res, "Подтвердить"),
        form(REFUSED, "Отказаться"),
    );
    Ok(Reply::page(200, &html))
}

fn find(platform: &CloudTips, id: u64) -> Option<&Challenge> {
    let check = platform.card_checks.get(&id).and_then(|check| check.challenge.as_ref());
    check.or_else(|| platform.tips.get(&id).and_then(|tip| tip.challenge.as_ref()))
}
