//! The parts of an xlsx file, unpacked no further than the limits allow.

use std::io::{Cursor, Read as _};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::problem::{Problem, ProblemCode};
use crate::table::Limits;

/// What a file is, by its beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FileKind {
    /// A ZIP archive, as xlsx is.
    Zip,
    /// Text: CSV, perhaps.
    Text,
}

/// Tells what a file is, or what it is that it should not be.
pub(crate) fn recognise(content: &[u8]) -> Result<FileKind, Problem> {
    let starts = |magic: &[u8]| content.starts_with(magic);
    let trimmed = content.trim_ascii_start();
    let wrong = |code: ProblemCode, what: &str| {
        Err(Problem::new(code, format!("{what}: a workbook of the kind .xlsx, or CSV, is needed")))
    };
    if starts(b"PK\x03\x04") {
        Ok(FileKind::Zip)
    } else if trimmed.is_empty() {
        wrong(ProblemCode::Empty, "the file is empty")
    } else if starts(b"\xD0\xCF\x11\xE0") {
        Err(Problem::new(
            ProblemCode::OldWorkbook,
            "the file is a workbook of the old kind .xls, or protected by a password: save it as .xlsx, without a password",
        ))
    } else if starts(b"%PDF") {
        wrong(ProblemCode::Pdf, "the file is a PDF")
    } else if starts(b"\x89PNG") || starts(b"\xFF\xD8\xFF") || starts(b"GIF8") {
        wrong(ProblemCode::Picture, "the file is a picture")
    } else if trimmed.starts_with(b"<") {
        wrong(ProblemCode::WebPage, "the file is a web page or XML")
    } else if trimmed.starts_with(b"{\\rtf") {
        wrong(ProblemCode::TextDocument, "the file is a text document (rtf)")
    } else if starts(b"\xFF\xFE") || starts(b"\xFE\xFF") || !content.iter().take(4096).any(|byte| *byte == 0) {
        Ok(FileKind::Text)
    } else {
        wrong(ProblemCode::Unknown, "the file is neither")
    }
}

/// An opened file.
pub(crate) struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    /// How many bytes may still be unpacked.
    left: usize,
}

impl<'a> Archive<'a> {
    pub fn open(content: &'a [u8], limits: &Limits) -> Result<Self, Problem> {
        let damaged = |error: ZipError| {
            let message = format!("the workbook is damaged or was only half downloaded: {error}; save it anew");
            Problem::new(ProblemCode::Damaged, message)
        };
        let zip = ZipArchive::new(Cursor::new(content)).map_err(damaged)?;
        let archive = Self { zip, left: limits.unpacked_bytes };
        if archive.has("xl/workbook.xml") {
            return Ok(archive);
        }
        let (code, what) = if archive.has("xl/workbook.bin") {
            (ProblemCode::BinaryWorkbook, "the file is a binary workbook (.xlsb): save it as .xlsx")
        } else if archive.has("word/document.xml") {
            (ProblemCode::TextDocument, "the file is a text document (.docx), no workbook")
        } else if archive.has("content.xml") {
            (ProblemCode::OpenDocument, "the file is an OpenDocument file (.ods): save it as .xlsx")
        } else {
            (ProblemCode::Archive, "the file is an archive, but no workbook: if the workbook is in it, unpack it")
        };
        Err(Problem::new(code, what))
    }

    fn has(&self, name: &str) -> bool {
        self.zip.index_for_name(name).is_some()
    }

    /// A part that may be missing.
    pub fn optional(&mut self, name: &str) -> Result<Option<String>, Problem> {
        if self.has(name) { self.required(name).map(Some) } else { Ok(None) }
    }

    /// A part that must be there.
    pub fn required(&mut self, name: &str) -> Result<String, Problem> {
        let damaged = |problem: &dyn core::fmt::Display| {
            let message = format!("the workbook is damaged: its part {name} cannot be read ({problem}); save it anew");
            Problem::new(ProblemCode::Damaged, message)
        };
        let part = self.zip.by_name(name).map_err(|error| damaged(&error))?;
        let too_large = || {
            Problem::new(
                ProblemCode::TooLarge,
                "the workbook is too large when unpacked: split it, and remove formats and empty rows below the last one",
            )
        };
        let room = u64::try_from(self.left).unwrap_or(u64::MAX);
        if part.size() > room {
            return Err(too_large());
        }
        let mut bytes = Vec::new();
        // That a part calls itself small is not believed.
        part.take(room.saturating_add(1)).read_to_end(&mut bytes).map_err(|error| damaged(&error))?;
        if bytes.len() > self.left {
            return Err(too_large());
        }
        self.left -= bytes.len();
        let text = String::from_utf8(bytes).map_err(|_| damaged(&"it is not in UTF-8"))?;
        Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
    }
}
