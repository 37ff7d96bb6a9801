//! The freelancer's side as a page of plain forms: `/_sandbox/freelancer/<token>`.

use gigwire::http::{Method, Request};

use super::SolarStaff;
use super::catalogue::{ACCEPTANCE_FILES, OFFER_TEMPLATE};
use super::records::EndpointKind;
use super::terminal::{self, Answers, Link, Purpose};
use crate::json_input::{self, Object};
use crate::reply::{Outcome, Reply};
use crate::shared::Shared;
use crate::target::{Target, pairs};

/// One field of a form: name, label, example.
type Input = (&'static str, &'static str, &'static str);

/// Answers a request for a page. A form comes as a browser sends it, or as a JSON object of texts.
///
/// # Errors
/// 404 for a link that is none, 422 with the page for answers that will not do.
pub fn answer(platform: &mut SolarStaff, shared: &mut Shared, request: &Request, token: &str) -> Outcome {
    let missing = || Reply::page(404, &document("Нет такой страницы", "<p>Ссылка недействительна.</p>"));
    if platform.links.get(&token.to_owned()).is_none() {
        return Err(missing());
    }
    let outcome = match request.method {
        Method::Get => {
            terminal::opened(platform, shared.now(), token);
            None
        }
        Method::Post => {
            let answers = read(request).ok_or_else(|| Reply::error(400, "a form was expected"))?;
            Some(terminal::finish(platform, shared, token, &answers))
        }
        _ => return Err(Reply::error(405, "GET shows the page, POST sends its form")),
    };
    let Some(link) = platform.links.get(&token.to_owned()) else { return Err(missing()) };
    let page = page(platform, shared.now(), link, outcome.and_then(Result::err));
    match outcome {
        Some(Err(_)) => Err(Reply::page(422, &page)),
        _ => Ok(Reply::page(200, &page)),
    }
}

fn read(request: &Request) -> Option<Answers> {
    let text = core::str::from_utf8(&request.body).ok()?;
    if !request.header("content-type").is_some_and(|kind| kind.starts_with("application/json")) {
        return pairs(text).map(Answers);
    }
    let object = Object::parse(&request.body).ok()?;
    let value = |name: &str| Some((name.to_owned(), object.get(name).map_or(Some(String::new()), json_input::text)?));
    object.names().map(value).collect::<Option<_>>().map(Answers)
}

fn page(platform: &SolarStaff, now: u64, link: &Link, refusal: Option<&'static str>) -> String {
    let person = platform.freelancers.get(&link.freelancer);
    let name = person.map(|person| format!("{} {}", person.first_name, person.last_name)).unwrap_or_default();
    let title = match link.purpose {
        Purpose::Registration => "Регистрация",
        Purpose::Verification => "Верификация",
        Purpose::Taxation(3) => "Стать самозанятым",
        Purpose::Taxation(_) => "Стать индивидуальным предпринимателем",
        Purpose::Means(EndpointKind::Card, _) => "Добавить карту",
        Purpose::Means(EndpointKind::Wallet, _) => "Добавить кошелёк",
        Purpose::Means(EndpointKind::Account, _) => "Добавить банковский счёт",
    };
    let mut body = format!("<p>Фрилансер: {}</p>\n", escape(name.trim()));
    if let Some(text) = refusal {
        body += &format!("<p role=\"alert\">{}</p>\n", escape(text));
    }
    if link.done {
        body += "<p role=\"status\">Готово.</p>\n";
        if let Some(back) = &link.redirect_url {
            body += &format!("<p><a href=\"{}\">Вернуться</a></p>\n", escape(back));
        }
    } else if link.expires_ms <= now {
        body += "<p role=\"alert\">Ссылка устарела.</p>\n";
    } else {
        body += &form(link.purpose);
    }
    let on = person.is_some_and(|person| person.pays_tax_automatically);
    let (state, other, verb) = if on {
        ("включена", "off", "Выключить")
    } else {
        ("выключена", "on", "Включить")
    };
    body += &format!(
        "<form method=\"post\"><p>Автоматическая уплата налога {state}. \
         <button name=\"automatic_tax\" value=\"{other}\">{verb}</button></p></form>\n"
    );
    document(title, &body)
}

fn form(purpose: Purpose) -> String {
    let inputs: &[Input] = match purpose {
        Purpose::Registration => &[
            ("first_name", "Имя", "Иван"),
            ("last_name", "Фамилия", "Новиков"),
            ("phone", "Телефон, только цифры", "70001234567"),
        ],
        Purpose::Verification => &[("passport", "Серия и номер паспорта", "0000 000000")],
        Purpose::Taxation(_) => &[("inn", "ИНН", "500100732259")],
        Purpose::Means(EndpointKind::Card, _) => &[
            ("number", "Номер карты", "2200 2400 0000 0006"),
            ("expire", "Срок действия, ММ/ГГ", "03/29"),
            ("holder", "Владелец", "IVAN NOVIKOV"),
            ("country", "Страна банка, две латинские буквы", "RU"),
        ],
        Purpose::Means(EndpointKind::Wallet, _) => &[("number", "Номер кошелька", "79990001122")],
        Purpose::Means(EndpointKind::Account, 6) => &[("number", "Номер счёта", "40817810000000000001")],
        Purpose::Means(EndpointKind::Account, _) => &[("number", "Номер счёта (IBAN)", "DE02120300000000202051")],
    };
    let mut form = "<form method=\"post\">\n".to_owned();
    for (name, label, example) in inputs {
        form += &format!("<p><label>{label}<br><input name=\"{name}\" value=\"{example}\" required></label></p>\n");
    }
    if purpose == Purpose::Registration {
        form += "<p><label><input type=\"checkbox\" name=\"offer\" value=\"on\"> Принимаю договор-оферту</label></p>\n";
    }
    form + "<p><button>Отправить</button></p>\n</form>\n"
}

/// The page that shows an agreement: `/_sandbox/agreement-template?uuid=`.
///
/// # Errors
/// 404 when there is no such agreement.
pub fn agreement(target: &Target) -> Outcome {
    let uuid = target.query.iter().find(|(name, _)| name == "uuid").map_or("", |(_, uuid)| uuid.trim());
    let title = match ACCEPTANCE_FILES.iter().find(|file| file.template == uuid) {
        Some(file) => file.title.0,
        None if uuid == OFFER_TEMPLATE => "Договор-оферта",
        None => return Err(Reply::page(404, &document("Нет такого документа", ""))),
    };
    Ok(Reply::page(200, &document(title, "<p>Текст документа. Никто в этом мире не существует.</p>")))
}

fn document(title: &str, body: &str) -> String {
    let title = escape(title);
    format!(
        "<!DOCTYPE html>\n<html lang=\"ru\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n</head>\n\
         <body>\n<h1>{title}</h1>\n{body}</body>\n</html>\n"
    )
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}
