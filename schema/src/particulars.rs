use super::Arg;

/// How a call differs from what is usual: most differ in nothing.
#[derive(Debug)]
pub struct Particulars {
    /// The host of [`Platform::hosts`](super::Platform::hosts) that it goes to; `None`: the main one.
    pub host: Option<&'static str>,
    /// The content type of the body, where it is not the usual one.
    pub media_type: Option<&'static str>,
    /// What is sent with every call, with its value as text.
    pub constants: &'static [(Arg, &'static str)],
    /// What the answer comes in.
    pub envelope: Option<&'static Envelope>,
    /// The answer stands under the first of these keys that is there; under none of them it is the whole.
    pub under: &'static [&'static str],
    /// How long must pass between two sendings of it.
    pub interval: Option<&'static Interval>,
}

impl Particulars {
    /// Nothing.
    pub const NONE: Self =
        Self { host: None, media_type: None, constants: &[], envelope: None, under: &[], interval: None };
}

/// How long must pass between two sendings of a call with the same values of some arguments.
#[derive(Debug)]
pub struct Interval {
    /// So many seconds.
    pub seconds: u32,
    /// The arguments for whose values it counts, by their names in the faces.
    pub per: &'static [&'static str],
    /// Why; it stands in the error.
    pub reason: &'static str,
}

/// What every answer of a platform is wrapped in.
#[derive(Debug)]
pub struct Envelope {
    /// The key that says whether it went well: false, or its text, is an error whatever the status.
    pub ok: &'static str,
    /// The key that holds the answer. Where it is missing, the whole is the answer.
    pub data: &'static str,
    /// The key that lists what is wrong with the request as a whole.
    pub messages: Option<&'static str>,
    /// The key that tells what is wrong with which field.
    pub fields: Option<&'static str>,
    /// The key of the platform's own error code.
    pub code: Option<&'static str>,
}

/// What a file that is an answer must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A workbook: it begins as a zip archive does.
    Xlsx,
    /// It begins with `%PDF`.
    Pdf,
    /// Anything but an error in JSON.
    Any,
}
