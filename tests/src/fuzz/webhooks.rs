//! Webhooks: `signature\nbody`.

use gigwire::secret::Secret;
use gigwire::solar_staff::webhook::{WebhookError, sign, verify};

const SECRET: &str = "bb940556f36a5ae58063f151e51f5318";

pub(super) fn run(data: &[u8]) {
    let secret = Secret::from(SECRET);
    let (signature, body) = super::first_line(data);
    let signature = String::from_utf8_lossy(signature);
    let right = sign(body, &secret);
    match verify(body, Some(&signature), &secret) {
        Err(WebhookError::Signature) => assert!(!signature.trim().eq_ignore_ascii_case(&right)),
        _ => assert!(signature.trim().eq_ignore_ascii_case(&right), "{signature} was taken for {right}"),
    }
    let read = verify(body, Some(&right), &secret);
    match &read {
        Ok(event) => {
            let again = verify(body, Some(&right), &secret).expect("the same event");
            assert_eq!((&again, again.fingerprint()), (event, event.fingerprint()));
            assert_eq!(event.fingerprint().len(), 64);
        }
        Err(WebhookError::Body(told)) => assert!(!told.is_empty() && !told.contains(SECRET), "{told}"),
        Err(WebhookError::Signature) => panic!("its own signature was refused"),
    }
    let mut changed = body.to_vec();
    if let Some(last) = changed.last_mut() {
        *last ^= 1;
        assert_eq!(verify(&changed, Some(&right), &secret), Err(WebhookError::Signature));
    }
    assert_eq!(verify(body, Some(&right), &Secret::from("")), Err(WebhookError::Signature));
}
