//! Workbooks and CSV: `registry\ncontent`. A content that begins with `<` is the XML of a sheet, put into a workbook
//! here: otherwise every change would be caught by a checksum, and nothing behind it would ever be read.

use std::io::{Cursor, Write as _};

use gigwire_workbook::{Limits, ReadOptions, Registry, read_faulty, read_rows, read_template, write};

pub(super) fn run(data: &[u8]) {
    let (named, content) = super::first_line(data);
    let registry = if named.starts_with(b"p") { Registry::Payroll } else { Registry::Invitation };
    let wrapped = content.starts_with(b"<").then(|| wrap(content));
    let content = wrapped.as_deref().unwrap_or(content);
    let options = ReadOptions { sheet: None, limits: Limits { rows: 1_000, unpacked_bytes: 1 << 20 } };
    match read_rows(registry, content, &options) {
        Ok(rows) => {
            assert!(!rows.is_empty() && rows.iter().all(|row| row.line > 1 && !row.cells.is_empty()));
            let texts = rows.iter().map(|row| {
                let sent = row.cells.iter().filter(|(column, _)| registry.columns().contains(column));
                sent.map(|(column, text)| (column.name().to_owned(), text.clone())).collect()
            });
            let texts: Vec<std::collections::BTreeMap<String, String>> = texts.collect();
            // What a cell of a spreadsheet cannot hold is refused, not changed.
            if let Ok(written) = write(registry, None, None, &texts) {
                read_template(&written).expect("its own workbook");
            }
        }
        Err(error) => assert!(!error.problems.is_empty() && error.problems.iter().all(|one| !one.message.is_empty())),
    }
    let _ = read_faulty(registry, content);
}

fn wrap(sheet: &[u8]) -> Vec<u8> {
    let parts: [(&str, &[u8]); 4] = [
        ("xl/workbook.xml", br#"<workbook xmlns:r="r"><sheets><sheet name="S" r:id="rId1"/></sheets></workbook>"#),
        ("xl/_rels/workbook.xml.rels", br#"<Relationships><Relationship Id="rId1" Target="s.xml"/></Relationships>"#),
        ("xl/styles.xml", br#"<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#),
        ("xl/s.xml", sheet),
    ];
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, content) in parts {
        zip.start_file(name, stored).expect("a part");
        zip.write_all(content).expect("its content");
    }
    zip.finish().expect("an archive").into_inner()
}
