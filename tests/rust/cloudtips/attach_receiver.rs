//! Attaching a receiver of CloudTips against the sandbox, in one process: as a company would do it, and again after the process
//! that did it has died. And the minute between two SMS, which calls by themselves keep as well.

use super::program::{End, PLACE, Program, document, failed};
use gigwire::error::{ErrorKind, InvalidRequest};
use gigwire::http::Response;
use gigwire::machine::{CallOptions, Question, Step};
use gigwire_sandbox::Settings;
use gigwire_sandbox::cloudtips::settings::{AlreadyYours, CloudTipsSettings, NewPeople, Refusals};
use serde_json::{Value, json};

/// Nobody has it yet.
const NEW: &str = "+79990001122";

/// Waits for confirmation since the world began.
const WAITS: &str = "+70000000104";

const SEND_SMS: &str = "attach/send-sms";

fn person(phone: &str) -> Value {
    json!({"placeId": PLACE, "phoneNumber": phone, "name": "Анна Новикова"})
}

fn code(program: &Program, phone: &str) -> Option<String> {
    Some(program.world.last_code(phone).expect("a code was sent").to_owned())
}

fn nobody_is_asked(_: &mut Program, question: &Question) -> Option<String> {
    panic!("{question:?}")
}

fn cloudtips(cloudtips: CloudTipsSettings) -> Program {
    Program::new(Settings { tasks: 0, cloudtips, ..Settings::new(1) })
}

fn problem_of(question: &Question) -> &str {
    match question {
        Question::Code { problem, .. } => problem,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_new_person_confirms_by_the_code() {
    let mut program = Program::usual();
    let receiver = document(program.flow("attach_receiver", &person(NEW), |program, question| {
        let Question::Code { sent_by, sent_to, problem, another_in_ms } = question else { panic!("{question:?}") };
        assert_eq!((sent_by.as_str(), sent_to.as_str(), problem.as_str()), ("SMS", NEW, ""));
        assert!(another_in_ms.is_some_and(|ms| (59_000..=60_000).contains(&ms)), "{another_in_ms:?}");
        code(program, NEW)
    }));
    assert_eq!(receiver.root().field("phoneNumber").as_text(), Some(NEW));
    assert_eq!(receiver.root().field("userId").as_text(), Some(program.user_id(NEW).as_str()));
    assert_eq!((program.sms_to(NEW), program.questions.len()), (1, 1));
    assert_eq!(program.events[0]["event"], "receiver");
    assert_eq!(program.events[0]["layoutStatus"], 2);
    let code = code(&program, "+79990001122");
    assert!(!program.journal.concat().contains(&code.unwrap()), "no code in the journal");
    // Again, by another process: it is done, and nobody is asked.
    program.restart(1_000);
    document(program.flow("attach_receiver", &person(NEW), nobody_is_asked));
    assert_eq!(program.sms_to(NEW), 1);
}

#[test]
fn who_need_not_confirm_is_done_at_once() {
    let mut program = cloudtips(CloudTipsSettings { new_people: NewPeople::Ready, ..CloudTipsSettings::USUAL });
    document(program.flow("attach_receiver", &person(NEW), nobody_is_asked));
    assert_eq!(program.events[0]["layoutStatus"], 0);
    // With needConfirmLayouts everybody must.
    program.journal.clear();
    let mut args = person("+79990001123");
    args["needConfirmLayouts"] = json!(true);
    document(program.flow("attach_receiver", &args, |program, _| code(program, "+79990001123")));
    assert_eq!(program.questions.len(), 1);
}

#[test]
fn who_is_yours_already_is_found_however_the_platform_says_so() {
    for refusals in [Refusals::Under200, Refusals::ByStatus] {
        for already_yours in [AlreadyYours::Skipped, AlreadyYours::RefusedByField, AlreadyYours::RefusedAsAWhole] {
            let mut program = cloudtips(CloudTipsSettings { already_yours, refusals, ..CloudTipsSettings::USUAL });
            let yours = "+70000000101";
            let receiver = document(program.flow("attach_receiver", &person(yours), nobody_is_asked));
            assert_eq!(receiver.root().field("userId").as_text(), Some(program.user_id(yours).as_str()));
            assert_eq!(program.sent(SEND_SMS), 0, "{already_yours:?}");
        }
    }
}

#[test]
fn a_receiver_who_waits_is_named_by_id() {
    let mut program = Program::usual();
    let args = json!({"placeId": PLACE, "userId": program.user_id(WAITS)});
    let receiver = document(program.flow("attach_receiver", &args, |program, _| code(program, WAITS)));
    assert_eq!(receiver.root().field("phoneNumber").as_text(), Some(WAITS));
    assert_eq!(program.sent("create-many"), 0);
}

#[test]
fn who_declined_is_not_asked() {
    let mut program = Program::usual();
    let error = failed(program.flow("attach_receiver", &person("+70000000105"), nobody_is_asked));
    assert!(error.to_string().contains("declined the link"), "{error}");
    // Or declines while the code is awaited.
    program.journal.clear();
    let error = failed(program.flow("attach_receiver", &person(WAITS), |program, _| {
        program.stage(&json!({"do": "decline", "phone": WAITS}));
        Some("000000".into())
    }));
    assert!(error.to_string().contains("declined the link"), "{error}");
}

#[test]
fn who_confirms_in_the_personal_account_needs_no_code() {
    let mut program = Program::usual();
    document(program.flow("attach_receiver", &person(WAITS), |program, _| {
        program.stage(&json!({"do": "confirm", "phone": WAITS}));
        Some(Question::AGAIN.into())
    }));
    assert_eq!(program.sms_to(WAITS), 1, "no other SMS");
}

#[test]
fn a_wrong_code_is_asked_for_again_and_three_are_enough() {
    for refusals in [Refusals::Under200, Refusals::ByStatus] {
        let mut program = cloudtips(CloudTipsSettings { refusals, ..CloudTipsSettings::USUAL });
        let mut wrong = true;
        document(program.flow("attach_receiver", &person(NEW), |program, _| {
            if core::mem::take(&mut wrong) { Some("000".into()) } else { code(program, NEW) }
        }));
        assert_eq!(program.questions.len(), 2);
        assert_eq!(problem_of(&program.questions[1]), "SmsCode: Неверный код");
        assert_eq!(program.sms_to(NEW), 1);
    }
    let mut program = Program::usual();
    let error = failed(program.flow("attach_receiver", &person(NEW), |_, _| Some("000".into())));
    assert_eq!((error.kind.name(), program.questions.len()), ("ValidationFailed", 3));
    // That code is spoilt: whoever goes on gets another one, after the minute.
    program.restart(0);
    let began = program.now;
    document(program.flow("attach_receiver", &person(NEW), |program, _| code(program, NEW)));
    assert_eq!(program.sms_to(NEW), 2);
    assert!(program.now >= began + 60_000);
}

#[test]
fn another_sms_waits_for_its_minute() {
    let mut program = Program::usual();
    let mut asks_for_another = true;
    document(program.flow("attach_receiver", &person(NEW), |program, _| {
        program.now += 20_000;
        if core::mem::take(&mut asks_for_another) { Some(Question::AGAIN.into()) } else { code(program, NEW) }
    }));
    assert_eq!(program.sms_to(NEW), 2);
    let waits: Vec<u64> = program.events.iter().filter_map(|event| event["forMs"].as_u64()).collect();
    assert_eq!(waits, [40_000]);
    assert_eq!(program.sent(SEND_SMS), 2, "none was refused by the platform");
}

#[test]
fn after_a_lost_answer_the_code_may_be_on_its_way() {
    let mut program = Program::usual();
    program.fault("drop_after_act", &format!("places/{PLACE}/employees/attach/send-sms"));
    document(program.flow("attach_receiver", &person(NEW), |program, question| {
        assert!(problem_of(question).contains("no clear answer"), "{question:?}");
        code(program, NEW)
    }));
    assert_eq!(program.sent(SEND_SMS), 1);
}

#[test]
fn a_lost_request_counts_as_an_sms_and_another_is_sent_when_wanted() {
    let mut program = Program::usual();
    program.fault("drop_before_act", &format!("places/{PLACE}/employees/attach/send-sms"));
    let began = program.now;
    document(program.flow("attach_receiver", &person(NEW), |program, question| match problem_of(question) {
        "" => code(program, NEW),
        _ => Some(Question::AGAIN.into()),
    }));
    assert_eq!((program.sent(SEND_SMS), program.sms_to(NEW)), (2, 1));
    assert!(program.now >= began + 60_000);
}

#[test]
fn a_restart_sends_no_other_sms_and_keeps_the_minute() {
    let mut program = Program::usual();
    let error = failed(program.flow("attach_receiver", &person(NEW), |_, _| None));
    assert_eq!(error.kind.name(), "Cancelled");
    program.restart(5_000);
    let (restarted, mut asks_for_another) = (program.now, true);
    document(program.flow("attach_receiver", &person(NEW), |program, question| {
        if core::mem::take(&mut asks_for_another) {
            assert_eq!((program.sms_to(NEW), program.sent(SEND_SMS)), (1, 1), "the first code still serves");
            let Question::Code { another_in_ms, .. } = question else { panic!("{question:?}") };
            assert_eq!(*another_in_ms, Some(60_000), "the clock of the process that died is not trusted");
            return Some(Question::AGAIN.into());
        }
        code(program, NEW)
    }));
    assert_eq!((program.sms_to(NEW), program.sent("create-many")), (2, 1));
    assert!(program.now >= restarted + 60_000);
}

#[test]
fn dies_before_it_sends_or_creates() {
    for line in 0..3 {
        let mut program = Program::usual();
        program.dies_at_line = Some(line);
        assert!(matches!(program.flow("attach_receiver", &person(NEW), |_, _| None), End::Died), "line {line}");
        program.restart(1_000);
        document(program.flow("attach_receiver", &person(NEW), |program, _| code(program, NEW)));
        assert_eq!(program.sms_to(NEW), 1, "line {line}");
    }
}

#[test]
fn a_lost_confirmation_is_looked_at() {
    for (kind, questions) in [("drop_after_act", 1), ("drop_before_act", 2)] {
        let mut program = Program::usual();
        program.fault(kind, &format!("places/{PLACE}/employees/attach/confirm"));
        document(program.flow("attach_receiver", &person(NEW), |program, _| code(program, NEW)));
        assert_eq!((program.questions.len(), program.sms_to(NEW)), (questions, 1), "{kind}");
    }
}

#[test]
fn a_lost_creation_is_said_again() {
    for kind in ["drop_after_act", "drop_before_act"] {
        let mut program = Program::usual();
        program.fault(kind, "receivers/create-many");
        document(program.flow("attach_receiver", &person(NEW), |program, _| code(program, NEW)));
        assert_eq!((program.sent("create-many"), program.sms_to(NEW)), (2, 1), "{kind}");
    }
}

#[test]
fn an_sms_of_somebody_else_is_no_end() {
    let mut program = Program::usual();
    let user_id = program.user_id(WAITS);
    program.call("places.attach_send_sms", json!({"placeId": PLACE, "userId": user_id})).unwrap();
    // Another process knows nothing of it; the platform says no, and the code of the other SMS serves.
    program.restart(10_000);
    document(program.flow("attach_receiver", &person(WAITS), |program, question| {
        assert!(problem_of(question).contains("через минуту"), "{question:?}");
        code(program, WAITS)
    }));
    assert_eq!(program.sms_to(WAITS), 1);
}

#[test]
fn a_person_is_named_in_one_way() {
    let mut program = Program::usual();
    let bad = [
        json!({"placeId": PLACE}),
        json!({"placeId": PLACE, "phoneNumber": NEW}),
        json!({"placeId": PLACE, "userId": "x", "phoneNumber": NEW, "name": "N"}),
        json!({"placeId": PLACE, "userId": "x", "externalId": "7"}),
    ];
    for args in bad {
        program.journal.clear();
        let error = failed(program.flow("attach_receiver", &args, nobody_is_asked));
        let ErrorKind::InvalidRequest(InvalidRequest { argument, .. }) = &error.kind else { panic!("{error}") };
        assert_eq!(argument, "userId");
    }
    program.journal.clear();
    let mut args = person(NEW);
    args["name"] = json!("Анна 4111 1111 1111 1111");
    let error = failed(program.flow("attach_receiver", &args, nobody_is_asked));
    let ErrorKind::InvalidRequest(InvalidRequest { argument, problem }) = &error.kind else { panic!("{error}") };
    assert_eq!(argument, "receivers[0].name");
    assert!(problem.contains("card number") && problem.contains("cryptogram"), "{problem}");
    assert!(program.requests.is_empty(), "nothing was sent: {:?}", program.requests);
}

#[test]
fn a_second_sms_within_a_minute_is_refused_before_it_is_sent() {
    let mut program = Program::usual();
    let to = |program: &Program, phone: &str| json!({"placeId": PLACE, "userId": program.user_id(phone)});
    let waits = to(&program, WAITS);
    program.call("places.attach_send_sms", waits.clone()).unwrap();
    program.now += 18_500;
    let error = program.call("places.attach_send_sms", waits.clone()).unwrap_err();
    let ErrorKind::InvalidRequest(InvalidRequest { argument, problem }) = &error.kind else { panic!("{error}") };
    assert_eq!(argument, "userId");
    assert!(problem.contains("in 42 s") && problem.contains("there must be a minute"), "{problem}");
    assert_eq!(program.sent(SEND_SMS), 1);
    // For somebody else it may be sent at once, and for the same person when the minute is over.
    program
        .call("receivers.create_many", json!({"placeId": PLACE, "receivers": [{"phoneNumber": NEW, "name": "N"}]}))
        .unwrap();
    let new = to(&program, NEW);
    program.call("places.attach_send_sms", new).unwrap();
    program.now += 41_500;
    program.call("places.attach_send_sms", waits).unwrap();
    assert_eq!((program.sms_to(WAITS), program.sms_to(NEW)), (2, 1));
}

#[test]
fn the_minute_counts_from_the_outcome_and_whoever_asks() {
    let mut program = Program::usual();
    let args = json!({"placeId": PLACE, "userId": program.user_id(WAITS)});
    program.fault("drop_after_act", &format!("places/{PLACE}/employees/attach/send-sms"));
    let error = program.call("places.attach_send_sms", args.clone()).unwrap_err();
    assert_eq!(error.kind.name(), "OutcomeUnknown");
    program.now += 59_999;
    let error = program.call("places.attach_send_sms", args.clone()).unwrap_err();
    assert!(error.to_string().contains("in 1 s"), "{error}");
    // A flow of the same client waits for what is left, and not longer.
    let began = program.now;
    document(program.flow("attach_receiver", &person(WAITS), |program, _| code(program, WAITS)));
    assert_eq!(program.now, began + 1);
    assert_eq!(program.sms_to(WAITS), 2);
}

/// The machine alone: what the sandbox cannot be made to do.
#[test]
fn one_under_way_counts_and_what_reached_nobody_does_not() {
    use gigwire::error::{Sent, TransportErrorKind};
    use gigwire::machine::TransportFailure;

    let mut program = Program::usual();
    program.call("places.list", json!({})).unwrap();
    let args = serde_json::from_value(json!({"placeId": PLACE, "userId": "u"})).unwrap();
    let options = CallOptions::default();
    let client = &mut program.client;
    let mut now = program.now;
    let [first, second] = [1, 2].map(|n| client.start("places.attach_send_sms", &args, &options, now, n).unwrap());
    let Step::Send { ticket, .. } = client.poll(first, now) else { panic!("the first is sent") };
    let Step::Failed(error) = client.poll(second, now) else { panic!("the second is not") };
    assert!(error.to_string().contains("in 90 s"), "it may reach the platform until it times out: {error}");
    // It reached nobody: it is sent again at once.
    let failure = TransportFailure { kind: TransportErrorKind::Connect, sent: Sent::No, detail: String::new() };
    client.on_transport_error(ticket, failure, now);
    let Step::Wait { until: Some(until) } = client.poll(first, now) else { panic!("it waits") };
    assert!(until - now < 1_000);
    now = until;
    let Step::Send { ticket, .. } = client.poll(first, now) else { panic!("it is sent again") };
    // Too many: that may mean too soon, so that it is not said again within the minute.
    client.on_response(ticket, Response { status: 429, headers: Vec::new(), body: Vec::new() }, now);
    let Step::Wait { until: Some(until) } = client.poll(first, now) else { panic!("it waits") };
    assert!((60_000..62_000).contains(&(until - now)), "{}", until - now);
    assert!(matches!(client.poll(first, until), Step::Send { .. }));
}
