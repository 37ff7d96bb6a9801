//! Workbooks: reading the first sheet of one, and making one.

/// A sheet: its name and its rows.
pub type Sheet = (&'static str, Vec<Vec<String>>);

/// The content type of a workbook.
pub const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The cells of the first sheet as texts, the row of headings first.
///
/// # Errors
/// When it is no workbook, or this world was built without them.
#[cfg(feature = "xlsx")]
pub fn read(content: &[u8]) -> Result<Vec<Vec<String>>, String> {
    use calamine::{Data, Reader as _, Xlsx};

    let unreadable = |error: calamine::XlsxError| format!("it is no workbook: {error}");
    let mut book: Xlsx<_> = Xlsx::new(std::io::Cursor::new(content)).map_err(unreadable)?;
    let sheet = book.worksheet_range_at(0).ok_or("it has no sheet")?.map_err(unreadable)?;
    let text = |cell: &Data| match cell {
        Data::Empty => String::new(),
        Data::DateTime(at) => {
            let (year, month, day, ..) = at.to_ymd_hms_milli();
            format!("{day:02}.{month:02}.{year:04}")
        }
        other => other.to_string(),
    };
    Ok(sheet.rows().map(|row| row.iter().map(text).collect()).collect())
}

/// A workbook of these sheets; its time is the world's, so that the same world makes the same file.
///
/// # Errors
/// When it cannot be made, or this world was built without them.
#[cfg(feature = "xlsx")]
pub fn write(now_ms: u64, sheets: &[Sheet]) -> Result<Vec<u8>, String> {
    use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook};

    let failed = |error: rust_xlsxwriter::XlsxError| error.to_string();
    let mut book = Workbook::new();
    let made = ExcelDateTime::parse_from_str(&crate::clock::day(now_ms)).map_err(failed)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    for (name, rows) in sheets {
        let sheet = book.add_worksheet();
        sheet.set_name(*name).map_err(failed)?;
        for (row, cells) in (0_u32..).zip(rows) {
            for (column, text) in (0_u16..).zip(cells) {
                sheet.write_string(row, column, text).map_err(failed)?;
            }
        }
    }
    book.save_to_buffer().map_err(failed)
}

#[cfg(not(feature = "xlsx"))]
const WITHOUT: &str = "this sandbox was built without workbooks";

/// Refuses: this world was built without workbooks.
///
/// # Errors
/// Always.
#[cfg(not(feature = "xlsx"))]
pub fn read(_content: &[u8]) -> Result<Vec<Vec<String>>, String> {
    Err(WITHOUT.to_owned())
}

/// Refuses: this world was built without workbooks.
///
/// # Errors
/// Always.
#[cfg(not(feature = "xlsx"))]
pub fn write(_now_ms: u64, _sheets: &[Sheet]) -> Result<Vec<u8>, String> {
    Err(WITHOUT.to_owned())
}

/// The columns of a sheet by what their headings mean: of each meaning the first heading that has one of its words.
#[must_use]
pub fn columns<const N: usize>(headings: &[String], meanings: [&[&str]; N]) -> [Option<usize>; N] {
    meanings.map(|words| {
        headings.iter().position(|heading| {
            let heading = heading.to_lowercase();
            words.iter().any(|word| heading.contains(word))
        })
    })
}

/// A cell; an absent one is empty.
#[must_use]
pub fn cell(row: &[String], column: Option<usize>) -> &str {
    column.and_then(|column| row.get(column)).map_or("", |text| text.trim())
}
