//! The SMS code by which a receiver confirms the link with a place.

use super::Call;
use super::envelope::{done, refusal, texts, wrong};
use super::fields::Fields;
use super::records::{Attach, LayoutStatus};
use crate::outbox::Channel;
use crate::reply::{Outcome, Reply};
use crate::solar_staff::one_time_code::{Code, Refused, spend};

/// The place of the path, and the person of the body who waits there: its id and the person's number.
fn waiting(call: &Call<'_>, user_id: &str) -> Result<(String, u64), Reply> {
    let place = call.own_place(call.path_parameter()).ok_or_else(|| refusal(404, texts::NO_PLACE))?;
    let person = call.platform.person_of(user_id);
    let link = person.and_then(|person| person.links().find(|link| link.place == place.id));
    let (Some(person), Some(link)) = (person, link) else { return Err(wrong("UserId", texts::NO_RECEIVER)) };
    match link.status {
        LayoutStatus::Waiting => Ok((place.id.clone(), person.number)),
        LayoutStatus::Declined => Err(wrong("UserId", "Получатель отклонил привязку")),
        LayoutStatus::Confirmed | LayoutStatus::NotRequested => {
            Err(wrong("UserId", "Получатель не ожидает подтверждения"))
        }
    }
}

/// `POST /places/{placeId}/employees/attach/send-sms`
pub fn send_sms(call: &mut Call<'_>) -> Outcome {
    let mut fields = Fields::read(call.body, &["UserId"])?;
    let user_id = fields.required_text("UserId");
    fields.finish()?;
    let (place, number) = waiting(call, &user_id)?;
    let (now, pause) = (call.now(), call.shared.settings.cloudtips.sms_pause_ms);
    let Some(person) = call.platform.people.get(&number) else { return Err(refusal(404, texts::NO_RECEIVER)) };
    // The minute counts for a receiver, whatever the place: nothing documented says which.
    if person.attach.as_ref().is_some_and(|last| now < last.sent_ms.saturating_add(pause)) {
        return Err(refusal(400, "Повторная отправка возможна через минуту"));
    }
    let code = Code::send(call.shared, Channel::Sms, &person.phone, "Код для привязки к заведению");
    if let Some(person) = call.platform.people.get_mut(&number) {
        person.attach = Some(Attach { place, sent_ms: now, code: Some(code) });
    }
    Ok(done())
}

/// `POST /places/{placeId}/employees/attach/confirm`
pub fn confirm(call: &mut Call<'_>) -> Outcome {
    let mut fields = Fields::read(call.body, &["UserId", "SmsCode"])?;
    let user_id = fields.required_text("UserId");
    let code = fields.required_text("SmsCode");
    fields.finish()?;
    let (place, number) = waiting(call, &user_id)?;
    let now = call.now();
    let Some(person) = call.platform.people.get_mut(&number) else { return Err(refusal(404, texts::NO_RECEIVER)) };
    let mut none = None;
    let slot = match &mut person.attach {
        Some(attach) if attach.place == place => &mut attach.code,
        _ => &mut none,
    };
    spend(slot, &code, now).map_err(|refused| match refused {
        Refused::Wrong => wrong("SmsCode", "Неверный код"),
        Refused::Stale => wrong("SmsCode", "Код не запрошен или больше не действует"),
    })?;
    person.phone_confirmed = true;
    let mut links = person.layouts.iter_mut().filter_map(|layout| layout.link.as_mut());
    if let Some(link) = links.find(|link| link.place == place) {
        link.status = LayoutStatus::Confirmed;
    }
    Ok(done())
}
