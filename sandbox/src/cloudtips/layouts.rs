//! Payment pages, as receivers and payers see them.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Call;
use super::envelope::{data, refusal, texts};
use super::photos;
use super::records::{Layout, Person};
use super::tips::{LEAST, MOST};
use crate::money::Money;
use crate::reply::Outcome;

/// Where payment pages would be; nothing answers there.
const PAGES: &str = "https://pay.cloudtips.test/p";

/// A payment page in lists.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LayoutWire<'a> {
    id: &'a str,
    layout_id: &'a str,
    default: bool,
    disabled: bool,
    title: &'a str,
    description: &'a str,
    text: Option<&'a str>,
    background_id: Option<&'a str>,
    place_id: Option<&'a str>,
    place_name: Option<&'a str>,
    user_id: &'a str,
    external_info: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    payment_link: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    qr_link: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    background_url: Option<String>,
}

impl<'a> LayoutWire<'a> {
    /// As the list of receivers has it.
    pub fn listed(call: &'a Call<'_>, person: &'a Person, layout: &'a Layout) -> Self {
        let place = layout.link.as_ref().and_then(|link| call.platform.places.get(&link.place));
        LayoutWire {
            id: &layout.id,
            layout_id: &layout.short_id,
            default: person.layouts.first().is_some_and(|first| first.id == layout.id),
            disabled: false,
            title: "Чаевые",
            description: "Оставьте чаевые",
            text: None,
            background_id: Some("1"),
            place_id: place.map(|place| place.id.as_str()),
            place_name: place.map(|place| place.name.as_str()),
            user_id: &person.user_id,
            external_info: layout.external_info.as_deref(),
            payment_link: None,
            qr_link: None,
            background_url: None,
        }
    }

    /// With the links.
    fn whole(call: &'a Call<'_>, person: &'a Person, layout: &'a Layout) -> Self {
        let short_id = &layout.short_id;
        Self {
            payment_link: Some(format!("{PAGES}/{short_id}")),
            qr_link: Some(format!("{PAGES}/{short_id}/qr")),
            background_url: Some(format!("{}{}/images/background/1", call.origin, super::BASE_PATH)),
            ..Self::listed(call, person, layout)
        }
    }
}

/// `GET /layouts/{layoutId}`
pub fn get(call: &mut Call<'_>) -> Outcome {
    let found = call.platform.layout_of(call.path_parameter());
    let (person, layout) = found.ok_or_else(|| refusal(404, texts::NO_LAYOUT))?;
    Ok(data(&LayoutWire::whole(call, person, layout)))
}

/// `GET /layouts/list/{phoneNumber}`
pub fn list_by_phone(call: &mut Call<'_>) -> Outcome {
    let person = call.platform.person_with(call.path_parameter());
    let person = person.ok_or_else(|| refusal(404, "Пользователь не найден"))?;
    let layouts = person.layouts.iter().map(|layout| LayoutWire::whole(call, person, layout));
    Ok(data(&layouts.collect::<Vec<_>>()))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PageWire<'a> {
    id: &'a str,
    layout_id: &'a str,
    url: String,
    title: &'a str,
    background_url: Option<&'a str>,
    avatar_url: String,
    logo_url: Option<&'a str>,
    name_text: &'a str,
    background_color: &'a str,
    links_color: &'a str,
    buttons_color: &'a str,
    apple_pay_enabled: bool,
    google_pay_enabled: bool,
    sbp_pay_enabled: bool,
    tinkoff_pay_enabled: bool,
    user_agreement_text: &'a str,
    user_agreement_url: &'a str,
    hide_re_captcha_hint: bool,
    exclude_charity_banner: bool,
    payment_message: BTreeMap<&'a str, &'a str>,
    success_message: BTreeMap<&'a str, &'a str>,
    fail_message: BTreeMap<&'a str, &'a str>,
    amount: AmountWire,
    target: Option<u8>,
    rating: RatingWire,
    available_fields: BTreeMap<&'a str, FieldWire<'a>>,
    payer_fee: PayerFeeWire,
    percents: Option<u8>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AmountWire {
    currency: &'static str,
    amount_preset_settings: PresetsWire,
    constraints: [ConstraintWire; 2],
    range: RangeWire,
}

#[derive(Serialize)]
struct PresetsWire {
    enabled: bool,
    amounts: [Money; 3],
}

#[derive(Serialize)]
struct ConstraintWire {
    r#type: &'static str,
    currency: &'static str,
    value: Money,
}

#[derive(Serialize)]
struct RangeWire {
    minimal: Money,
    maximal: Money,
    fixed: Option<Money>,
}

#[derive(Serialize)]
struct RatingWire {
    enabled: bool,
    components: [u8; 0],
}

#[derive(Serialize)]
struct FieldWire<'a> {
    enabled: bool,
    required: bool,
    title: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PayerFeeWire {
    enabled: bool,
    initial_state: &'static str,
}

/// `GET /paymentpages/{layoutId}`
pub fn page(call: &mut Call<'_>) -> Outcome {
    let found = call.platform.layout_of(call.path_parameter());
    let (person, layout) = found.ok_or_else(|| refusal(404, texts::NO_LAYOUT))?;
    let (minimal, maximal) = (Money::from_major(LEAST), Money::from_major(MOST));
    let limit = |r#type, value| ConstraintWire { r#type, currency: "RUB", value };
    let both = |ru, en| BTreeMap::from([("ru", ru), ("en", en)]);
    let field = |title, enabled| FieldWire { enabled, required: false, title };
    Ok(data(&PageWire {
        id: &layout.id,
        layout_id: &layout.short_id,
        url: format!("{PAGES}/{}", layout.short_id),
        title: "Чаевые",
        background_url: None,
        avatar_url: photos::url(&call.origin, person),
        logo_url: None,
        name_text: layout.name.as_ref().unwrap_or(&person.name),
        background_color: "#ffffff",
        links_color: "#2a6ed4",
        buttons_color: "#2a6ed4",
        apple_pay_enabled: false,
        google_pay_enabled: false,
        sbp_pay_enabled: true,
        tinkoff_pay_enabled: true,
        user_agreement_text: "Условия",
        user_agreement_url: "https://pay.cloudtips.test/terms",
        hide_re_captcha_hint: true,
        exclude_charity_banner: true,
        payment_message: both("Оставьте чаевые", "Leave a tip"),
        success_message: both("Спасибо", "Thank you"),
        fail_message: both("Платеж не прошел", "The payment failed"),
        amount: AmountWire {
            currency: "RUB",
            amount_preset_settings: PresetsWire { enabled: true, amounts: [100, 300, 500].map(Money::from_major) },
            constraints: [limit("Minimal", minimal), limit("Maximal", maximal)],
            range: RangeWire { minimal, maximal, fixed: None },
        },
        target: None,
        rating: RatingWire { enabled: false, components: [] },
        available_fields: BTreeMap::from([
            ("comment", field("Ваш отзыв", true)),
            ("name", field("Ваше имя", true)),
            ("payerCity", field("Город", false)),
        ]),
        payer_fee: PayerFeeWire { enabled: true, initial_state: "Enabled" },
        percents: None,
    }))
}
