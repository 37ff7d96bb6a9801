//! Every call of the platform that the catalog knows, and who answers it.

use gigwire::http::{Method, Request};

use super::envelope::{refusal, texts, under};
use super::fields::Query;
use super::records::Owner;
use super::{
    Call, CloudTips, accumulations, attach, cards, create_many, identity, json_patch, layouts, own, payment_status,
    payments, photos, places, receivers,
};
use crate::reply::{Outcome, Reply};
use crate::route;
use crate::shared::Shared;
use crate::solar_staff::routes::origin;
use crate::target::Target;

type Handler = fn(&mut Call<'_>) -> Outcome;

/// A call.
pub type Route = route::Route<Rule>;

/// Who may call, who answers, and what it takes.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    query: &'static [&'static str],
    who: Who,
    takes: Takes,
    handler: Handler,
}

/// Whose token a call wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    Partner,
    Receiver,
    Either,
    /// None is needed; a bad one is refused all the same.
    Anyone,
}

/// What a body must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Takes {
    Nothing,
    Json,
    JsonPatch,
    Multipart,
}

const fn call(id: &'static str, method: Method, path: &'static str, handler: Handler) -> Route {
    let takes = match method {
        Post => Json,
        _ => Nothing,
    };
    Route::new(id, method, path, Rule { query: &[], who: Who::Partner, takes, handler })
}

impl Route {
    const fn by(mut self, who: Who) -> Self {
        self.rule.who = who;
        self
    }

    const fn query(mut self, names: &'static [&'static str]) -> Self {
        self.rule.query = names;
        self
    }

    const fn takes(mut self, takes: Takes) -> Self {
        self.rule.takes = takes;
        self
    }
}

use Method::{Delete, Get, Patch, Post};
use Takes::{Json, JsonPatch, Multipart, Nothing};
use Who::{Anyone, Either, Receiver};

/// All calls of the API host.
#[rustfmt::skip]
pub const ROUTES: &[Route] = &[
    call("receivers.create_many", Post, "receivers/create-many", create_many::create_many),
    call("places.attach_send_sms", Post, "places/*/employees/attach/send-sms", attach::send_sms),
    call("places.attach_confirm", Post, "places/*/employees/attach/confirm", attach::confirm),
    call("receivers.upload_photo", Post, "receivers/*/photo", photos::upload).takes(Multipart),
    call("receivers.delete_photo", Delete, "receivers/*/photo", photos::delete),
    call("receivers.update", Patch, "receivers/*", json_patch::update_receiver).takes(JsonPatch),
    call("payment_pages.update", Patch, "paymentpages/*", json_patch::update_page).takes(JsonPatch),
    call("receivers.list", Get, "receivers", receivers::list).query(&receivers::QUERY),
    call("receivers.list_pages", Get, "receivers/pages", receivers::list).query(&receivers::QUERY),
    call("receivers.set_payout_method", Post, "receivers/*/payout-method", receivers::set_payout_method),
    call("receivers.detach_agent", Post, "receivers/*/detach-agent", receivers::detach).takes(Nothing),
    call("places.list", Get, "places", places::list).query(&places::QUERY),
    call("places.create", Post, "places", places::create),
    call("places.registration_url", Post, "places/registration-url", places::registration_url),
    call("places.employees", Get, "places/*/employees", places::employees),
    call("cards.public_id", Get, "cards/publicid", cards::public_id),
    call("cards.auth", Post, "cards/auth", cards::auth),
    call("payment_pages.get", Get, "paymentpages/*", layouts::page).by(Anyone),
    call("payments.public_id", Post, "payment/publicid", payments::public_id).by(Anyone),
    call("payments.fee", Get, "payment/fee", payments::fee).query(&["LayoutId", "Amount"]).by(Anyone),
    call("payments.auth", Post, "payment/auth", payments::auth).by(Anyone),
    call("payments.sbp", Post, "payment/sbp", payments::sbp).by(Anyone),
    call("payments.tpay", Post, "payment/tpay", payments::tpay).by(Anyone),
    call("experimental.receivers.get", Get, "receivers/*", receivers::get),
    call("experimental.receivers.register", Post, "receivers", create_many::register),
    call("experimental.receivers.me", Get, "receivers/me", own::profile).by(Receiver),
    call("experimental.receivers.set_own_payout_method", Post, "receivers/payout-method", own::set_payout_method).by(Receiver),
    call("experimental.cards.post3ds", Post, "cards/post3ds", cards::post3ds),
    call("experimental.cards.add", Post, "cards/add", cards::add),
    call("experimental.cards.list", Get, "cards", cards::list).query(&["UserId"]).by(Either),
    call("experimental.cards.set_default", Post, "cards/default", cards::set_default),
    call("experimental.cards.delete", Delete, "cards", cards::delete).by(Either).takes(Json),
    call("experimental.layouts.get", Get, "layouts/*", layouts::get).by(Anyone),
    call("experimental.layouts.list_by_phone", Get, "layouts/list/*", layouts::list_by_phone).by(Anyone),
    call("experimental.payments.auth_saved_card", Post, "payment/auth/saved-card", payments::auth_saved_card).by(Anyone),
    call("experimental.payments.post3ds", Post, "payment/post3ds", payments::post3ds).by(Anyone),
    call("experimental.payments.sbp_status", Get, "payment/sbp/status", payment_status::sbp).query(&payment_status::QUERY).by(Anyone),
    call("experimental.payments.tpay_status", Get, "payment/tpay/status", payment_status::tpay).query(&payment_status::QUERY).by(Anyone),
    call("experimental.payments.saved_cards", Get, "payment/cards", payment_status::saved_cards).query(&["ExternalId"]),
    call("experimental.captcha.verify", Post, "captcha/verify", payments::verify_captcha).by(Anyone),
    call("experimental.accumulations.summary", Get, "accumulations/*/summary", accumulations::summary),
    call("experimental.accumulations.payout", Post, "accumulations/payout/*", accumulations::pay_out).takes(Nothing),
    call("experimental.accumulations.own_summary", Get, "accumulations/summary", accumulations::summary).by(Receiver),
    call("experimental.payouts.list", Get, "payout", accumulations::list).query(&accumulations::QUERY),
    call("experimental.payouts.fee_info", Get, "payout/fee/info", own::fee_info).by(Receiver),
    call("experimental.timeline.list", Get, "timeline", own::timeline).query(&["Page", "Limit", "DateFrom", "DateTo"]).by(Receiver),
];

/// The call that method and path (below the base) mean, with its path parameters.
///
/// # Errors
/// 404 for what nobody knows.
pub fn find(method: Method, segments: &[String]) -> Result<(&'static Route, Vec<String>), Reply> {
    // As the vendor's SDKs do, which spell some paths differently.
    route::find(ROUTES, method, segments, str::eq_ignore_ascii_case).map_err(|text| refusal(404, &text))
}

/// Answers a request to the platform. `segments` is the path below `/cloudtips`: the identity host, or the API with or
/// without the `api` in front, as public clients call it under both.
///
/// # Errors
/// A refusal.
pub fn answer(
    platform: &mut CloudTips,
    shared: &mut Shared,
    request: &Request,
    target: &Target,
    segments: &[String],
) -> Outcome {
    let segments = match segments {
        [first, rest @ ..] if first == "identity" => return identity::answer(platform, shared, request, rest),
        [first, rest @ ..] if first == "api" => rest,
        all => all,
    };
    let (route, path) = find(request.method, segments)?;
    let owner = identity::authenticate(platform, shared.now(), request)?;
    let refusals = shared.settings.cloudtips.refusals;
    let right = match (route.rule.who, owner) {
        (Anyone, _) | (Either, Some(_)) => true,
        (_, None) => return Err(identity::unauthorized()),
        (Receiver, Some(owner)) => matches!(owner, Owner::Receiver(_)),
        (Who::Partner, Some(owner)) => matches!(owner, Owner::Partner(_)),
    };
    if !right {
        return Err(under(refusals, refusal(403, texts::DENIED)));
    }
    let content_type = check_body(request, route.rule.takes)?;
    let query = Query::read(&target.query, route.rule.query).map_err(|reply| under(refusals, reply))?;
    let mut call = Call {
        shared,
        platform,
        owner,
        path,
        query,
        origin: origin(request),
        content_type,
        request_id: request.header("x-request-id").map(str::to_owned),
        body: &request.body,
    };
    (route.rule.handler)(&mut call).map_err(|reply| under(refusals, reply))
}

/// A body of the kind that the call takes, and none where it takes none; its content type.
fn check_body(request: &Request, takes: Takes) -> Result<String, Reply> {
    if takes == Nothing {
        let empty = request.body.is_empty();
        return if empty { Ok(String::new()) } else { Err(refusal(400, "this call carries no body")) };
    }
    let content_type = request.header("content-type").unwrap_or_default();
    let kind = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let right = match takes {
        // Which media type a patch wants is not stated.
        JsonPatch => ["application/json-patch+json", "application/json"].contains(&kind.as_str()),
        Multipart => kind == "multipart/form-data",
        Json | Nothing => kind == "application/json",
    };
    if right {
        return Ok(content_type.to_owned());
    }
    Err(refusal(415, &format!("a body of type {kind:?} was not expected")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(method: Method, path: &str) -> Option<&'static str> {
        let segments: Vec<String> = path.split('/').map(str::to_owned).collect();
        find(method, &segments).ok().map(|(route, _)| route.id)
    }

    #[test]
    fn the_most_literal_path_wins() {
        assert_eq!(found(Get, "receivers/pages"), Some("receivers.list_pages"));
        assert_eq!(found(Get, "receivers/me"), Some("experimental.receivers.me"));
        assert_eq!(found(Get, "receivers/x"), Some("experimental.receivers.get"));
        assert_eq!(found(Post, "payment/publicId"), Some("payments.public_id"), "as the vendor's iOS SDK writes it");
        assert_eq!(found(Get, "receivers/"), None);
        assert_eq!(found(Delete, "receivers"), None);
    }

    #[test]
    fn every_call_of_the_catalog_is_here_once() {
        let mut mine: Vec<_> = ROUTES.iter().map(|route| route.id).chain(["auth.token", "auth.refresh"]).collect();
        mine.sort_unstable();
        let mut catalog: Vec<_> =
            gigwire::cloudtips::PLATFORM.operations.iter().map(|operation| operation.id).collect();
        catalog.sort_unstable();
        assert_eq!(mine, catalog);
    }
}
