//! Workbooks as people and strangers send them: what cannot serve is refused with sheet, row, column and what to do, and
//! nothing hangs, panics or passes silently.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::io::{Cursor, Write as _};
use std::time::{Duration, Instant};

use gigwire_workbook::{
    Column, Limits, Problem, ProblemCode, ReadOptions, Registry, WorkbookError, read_faulty, read_rows, read_template,
    write,
};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};
use zip::write::SimpleFileOptions;

fn book(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("Лист1").unwrap();
    fill(sheet);
    book.save_to_buffer().unwrap()
}

fn headed(headings: &[&str], fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    book(|sheet| {
        sheet.write_row(0, 0, headings.iter().copied()).unwrap();
        fill(sheet);
    })
}

fn read(registry: Registry, content: &[u8]) -> Result<Vec<gigwire_workbook::Row>, WorkbookError> {
    read_rows(registry, content, &ReadOptions::default())
}

fn refused(registry: Registry, content: &[u8]) -> String {
    read(registry, content).expect_err("it was taken").to_string()
}

/// An xlsx of these parts, and of those that every one has.
fn raw(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let usual: [(&str, &[u8]); 2] = [
        (
            "xl/workbook.xml",
            br#"<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>"#,
        ),
        (
            "xl/_rels/workbook.xml.rels",
            br#"<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>"#,
        ),
    ];
    for (name, content) in usual.iter().filter(|(name, _)| !parts.iter().any(|(own, _)| own == name)).chain(parts) {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn sheet(rows: &str) -> Vec<u8> {
    raw(&[("xl/worksheets/sheet1.xml", format!("<worksheet><sheetData>{rows}</sheetData></worksheet>").as_bytes())])
}

const PAYROLL: [&str; 6] = ["ИНН", "Сумма", "Текст чека", "Услуга", "Дата акта", "Теги"];

#[test]
fn merged_cells_are_refused_with_their_place() {
    let content = headed(&["Телефон", "ФИО"], |sheet| {
        sheet.merge_range(1, 0, 2, 0, "+79001234567", &Format::new()).unwrap();
    });
    let told = refused(Registry::Invitation, &content);
    assert!(
        told.contains("sheet \"Лист1\"") && told.contains("A2:A3 are merged") && told.contains("part them"),
        "{told}"
    );
}

#[test]
fn formulas_and_errors_are_refused_and_texts_that_look_like_formulas_are_not() {
    let content = headed(&["Телефон", "ФИО"], |sheet| {
        sheet.write_formula(1, 0, Formula::new("=HYPERLINK(\"x\")").set_result("+79001234567")).unwrap();
        sheet.write_string(2, 0, "+79001234567").unwrap();
        sheet.write_string(2, 1, "=cmd|'/c calc'!A1").unwrap();
    });
    let told = refused(Registry::Invitation, &content);
    assert!(told.contains("row 2, column A: holds the formula =HYPERLINK(\"x\")"), "{told}");
    assert!(!told.contains("row 3"), "{told}");
    let content = sheet(
        r#"<row r="1"><c r="A1" t="inlineStr"><is><t>Телефон</t></is></c></row><row r="2"><c r="A2" t="e"><v>#N/A</v></c></row><row r="3"><c r="A3" t="b"><v>1</v></c></row>"#,
    );
    let told = refused(Registry::Invitation, &content);
    assert!(
        told.contains("row 2, column A: holds the error #N/A") && told.contains("row 3, column A: holds TRUE"),
        "{told}"
    );
}

#[test]
fn dates_are_read_from_cells_with_dates_and_refused_as_bare_numbers() {
    let content = headed(&PAYROLL, |sheet| {
        let format = Format::new().set_num_format("dd.mm.yyyy");
        let row = ["770000000002", "1500,5", "Работа", "courier"];
        sheet.write_row(1, 0, row).unwrap();
        sheet.write_datetime_with_format(1, 4, ExcelDateTime::from_ymd(2026, 12, 31).unwrap(), &format).unwrap();
        sheet.write_row(2, 0, row).unwrap();
        sheet.write_string(2, 4, "31.12.2026").unwrap();
    });
    let rows = read(Registry::Payroll, &content).unwrap();
    let days: Vec<&str> = rows.iter().map(|row| row.cells[&Column::ActDate].as_str()).collect();
    assert_eq!(days, ["2026-12-31", "31.12.2026"]);
    assert_eq!((rows[0].line, rows[0].cells[&Column::Price].as_str()), (2, "1500.5"));
    let content = headed(&PAYROLL, |sheet| {
        sheet.write_row(1, 0, ["770000000002", "1", "Работа", "courier"]).unwrap();
        sheet.write_number(1, 4, 46387).unwrap();
        sheet.write_row(2, 0, ["770000000002", "", "Работа", "courier"]).unwrap();
        let format = Format::new().set_num_format("dd.mmm");
        sheet.write_datetime_with_format(2, 1, ExcelDateTime::from_ymd(2026, 5, 1).unwrap(), &format).unwrap();
    });
    let told = refused(Registry::Payroll, &content);
    assert!(told.contains("row 2, column E: holds the number 46387, not a day: format the cell as a date"), "{told}");
    assert!(told.contains("row 3, column B: holds the day 2026-05-01"), "{told}");
}

#[test]
fn numbers_are_phones_tax_numbers_and_exact_amounts() {
    let content = headed(&PAYROLL, |sheet| {
        sheet.write_number(1, 0, 770_000_000_002_f64).unwrap();
        sheet.write_number(1, 1, 0.1 + 0.2).unwrap();
        sheet.write_string(1, 2, "Работа").unwrap();
        sheet.write_number(1, 3, 11).unwrap();
    });
    let rows = read(Registry::Payroll, &content).unwrap();
    assert_eq!(rows[0].cells.values().map(String::as_str).collect::<Vec<_>>(), ["770000000002", "0.3", "Работа", "11"]);
    let content = headed(&["phone"], |sheet| {
        sheet.write_number(1, 0, 79_001_234_567_f64).unwrap();
    });
    assert_eq!(read(Registry::Invitation, &content).unwrap()[0].cells[&Column::Phone], "79001234567");
}

#[test]
fn headings_that_are_missing_doubled_or_unknown_are_told() {
    let content = book(|sheet| {
        sheet.write_row(0, 0, ["+79001234567", "Ann"]).unwrap();
    });
    let told = refused(Registry::Invitation, &content);
    assert!(
        told.contains("sheet \"Лист1\", row 1: the headings are missing")
            && told.contains("none for Телефон; found: A \"+79001234567\", B \"Ann\""),
        "{told}"
    );
    let told = refused(Registry::Payroll, &headed(&["ИНН", "Сумма"], |_| {}));
    assert!(told.contains("none for Текст чека, Услуга"), "{told}");
    let told = refused(Registry::Invitation, &headed(&["Телефон", "Мобильный", "Любимый цвет"], |_| {}));
    assert!(told.contains("column B: \"Мобильный\" means the same as \"Телефон\" in column A"), "{told}");
    assert!(
        told.contains("column C: \"Любимый цвет\" is no column of this registry, which has: Телефон, ФИО, Теги"),
        "{told}"
    );
    let told = refused(
        Registry::Invitation,
        &headed(&["Телефон"], |sheet| {
            sheet.write_string(3, 4, "x").unwrap();
        }),
    );
    assert!(told.contains("row 4, column E: there is no heading above this cell"), "{told}");
    assert!(
        refused(Registry::Invitation, &headed(&["Телефон"], |_| {})).contains("there are no rows below the headings")
    );
    assert!(refused(Registry::Invitation, &book(|_| {})).contains("the sheet is empty"));
}

#[test]
fn the_platforms_comments_are_passed_over_when_a_corrected_file_comes_back() {
    let content = headed(&["Телефон", "Причина ошибки"], |sheet| {
        sheet.write_row(1, 0, ["+79001234567", "Неверный номер"]).unwrap();
    });
    let rows = read(Registry::Invitation, &content).unwrap();
    assert_eq!(rows[0].cells.keys().collect::<Vec<_>>(), [&Column::Phone]);
}

#[test]
fn another_file_altogether_is_called_what_it_is() {
    let docx = {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file("word/document.xml", SimpleFileOptions::default()).unwrap();
        zip.finish().unwrap().into_inner()
    };
    let whole = headed(&["Телефон"], |_| {});
    for (content, told) in [
        (&b""[..], "the file is empty"),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1rest", "of the old kind .xls, or protected by a password"),
        (b"%PDF-1.7", "is a PDF"),
        (b"\x89PNG\r\n", "is a picture"),
        (b"<html><body>", "is a web page"),
        (b"\x7FELF\0\0\0", "neither"),
        (&docx, "a text document (.docx)"),
        (whole.get(..whole.len() / 2).unwrap(), "damaged or was only half downloaded"),
        (b"PK\x03\x04 and nothing else", "damaged or was only half downloaded"),
        (b"[1, 2, 3]", "the headings are missing"),
    ] {
        let message = refused(Registry::Invitation, content);
        assert!(message.contains(told), "{told}: {message}");
    }
    let options = ReadOptions { sheet: Some("Другой".into()), ..ReadOptions::default() };
    let told = read_rows(Registry::Invitation, &whole, &options).unwrap_err().to_string();
    assert_eq!(told, "there is no sheet \"Другой\"; the workbook has \"Лист1\"");
}

#[test]
fn every_problem_has_a_code_and_what_it_tells_of() {
    let headings = headed(&["Мобильный", "Телефон", "Любимый цвет"], |_| {});
    let cells = headed(&PAYROLL, |sheet| {
        sheet.write_boolean(1, 1, true).unwrap();
        sheet.write_number(1, 4, 1).unwrap();
        sheet.write_formula(2, 0, Formula::new("=A1").set_result("x")).unwrap();
        sheet.write_string(2, 6, "x").unwrap();
    });
    let merged = headed(&["Телефон"], |sheet| {
        sheet.merge_range(1, 0, 2, 0, "+79001234567", &Format::new()).unwrap();
    });
    let known = ["Телефон", "ФИО", "Теги"];
    for (registry, content, codes) in [
        (Registry::Invitation, &b"%PDF-1.7"[..], vec![(ProblemCode::Pdf, None, vec![])]),
        (Registry::Invitation, &merged, vec![(ProblemCode::Merged, Some("A2:A3"), vec![])]),
        (
            Registry::Payroll,
            "Инн;сумма".as_bytes(),
            vec![(ProblemCode::MissingHeadings, None, vec!["Текст чека", "Услуга"])],
        ),
        (
            Registry::Invitation,
            &headings,
            vec![
                (ProblemCode::SameHeading, Some("Телефон"), vec!["Мобильный"]),
                (ProblemCode::UnknownHeading, Some("Любимый цвет"), known.to_vec()),
            ],
        ),
        (
            Registry::Payroll,
            &cells,
            vec![
                (ProblemCode::Flag, Some("TRUE"), vec![]),
                (ProblemCode::NoDay, Some("1"), vec![]),
                (ProblemCode::Formula, Some("A1"), vec![]),
                (ProblemCode::NoHeading, None, vec![]),
            ],
        ),
    ] {
        let problems = read(registry, content).unwrap_err().problems;
        let told: Vec<_> = problems
            .iter()
            .map(|Problem { code, value, names, .. }| {
                (*code, value.as_deref(), names.iter().map(String::as_str).collect())
            })
            .collect();
        assert_eq!(told, codes);
    }
    let options = ReadOptions { sheet: Some("Другой".into()), limits: Limits { rows: 1, ..Limits::default() } };
    let problem = &read_rows(Registry::Invitation, &headings, &options).unwrap_err().problems[0];
    assert_eq!((problem.code, &problem.names[..]), (ProblemCode::NoSheet, &["Лист1".to_owned()][..]));
    let problem = &read_rows(Registry::Invitation, b"phone\n1\n2\n", &options).unwrap_err().problems[0];
    assert_eq!((problem.code, problem.limit, problem.row), (ProblemCode::TooManyRows, Some(1), Some(3)));
    assert_eq!(serde_json::to_value(ProblemCode::CellError).unwrap(), "cell_error");
}

#[test]
fn fifty_thousand_rows_are_read_and_more_are_refused() {
    let rows: Vec<_> = (0..50_001).map(|number| [("phone".to_owned(), format!("+7900{number:07}"))].into()).collect();
    let content = write(Registry::Invitation, None, None, &rows).unwrap();
    let told = refused(Registry::Invitation, &content);
    assert_eq!(
        told,
        "sheet \"Исполнители\", row 50002: there are more than 50000 rows: make several workbooks of them"
    );
    let (from, limits) = (Instant::now(), Limits { rows: 50_001, ..Limits::default() });
    let read = read_rows(Registry::Invitation, &content, &ReadOptions { limits, ..ReadOptions::default() });
    assert_eq!(read.unwrap().len(), 50_001);
    assert!(from.elapsed() < Duration::from_secs(20), "{:?}", from.elapsed());
}

#[test]
fn bombs_do_not_go_off() {
    let from = Instant::now();
    // Megabytes of blanks in kilobytes, in a part that is read; and the same, calling itself small.
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("xl/workbook.xml", SimpleFileOptions::default()).unwrap();
    let blanks = vec![b' '; 9 << 20];
    zip.write_all(&blanks).unwrap();
    let bomb = zip.finish().unwrap().into_inner();
    assert!(bomb.len() < 100_000);
    let (honest, small) = ((9_u32 << 20).to_le_bytes(), 4_096_u32.to_le_bytes());
    let mut liar = bomb.clone();
    for at in 0..liar.len() - 4 {
        if liar[at..at + 4] == honest {
            liar[at..at + 4].copy_from_slice(&small);
        }
    }
    assert_ne!(bomb, liar);
    let limits = Limits { unpacked_bytes: 8 << 20, ..Limits::default() };
    let options = ReadOptions { limits, ..ReadOptions::default() };
    for bomb in [bomb, liar] {
        let told = read_rows(Registry::Invitation, &bomb, &options).unwrap_err().to_string();
        assert!(told.contains("too large when unpacked") || told.contains("larger than its declared"), "{told}");
    }
    // One long text, shown in every cell.
    let long = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(1 << 20));
    let cells: String =
        (1..3_000).map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>")).collect();
    let sheet_xml = format!("<worksheet><sheetData>{cells}</sheetData></worksheet>");
    let bomb = raw(&[("xl/sharedStrings.xml", long.as_bytes()), ("xl/worksheets/sheet1.xml", sheet_xml.as_bytes())]);
    assert!(refused(Registry::Invitation, &bomb).contains("too much text"));
    // Entities within entities.
    let laughs = br#"<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>"#;
    assert!(refused(Registry::Invitation, &raw(&[("xl/worksheets/sheet1.xml", laughs)])).contains("document type"));
    // A cell at the end of the world, and rows that go back.
    let far = sheet(r#"<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>phone</t></is></c></row>"#);
    assert!(refused(Registry::Invitation, &far).contains("no rows below"));
    for rows in [
        r#"<row r="5"/><row r="5"/>"#,
        r#"<row r="9999999"/>"#,
        r#"<row><c r="B1"/><c r="A1"/></row>"#,
        r#"<row><c r="A1" t="s"><v>7</v></c></row>"#,
    ] {
        assert!(refused(Registry::Invitation, &sheet(rows)).contains("damaged"), "{rows}");
    }
    assert!(from.elapsed() < Duration::from_secs(30), "{:?}", from.elapsed());
}

#[test]
fn rich_text_hidden_sheets_and_files_of_other_programs_are_read() {
    let book = br#"<workbook xmlns:r="r"><sheets><sheet name="H" state="hidden" r:id="rId9"/><sheet name="S" r:id="rId1"/></sheets></workbook>"#;
    let strings = "<sst><si><r><t>Теле</t></r><r><t>фон</t></r><rPh><t>ignored</t></rPh></si><si><t>+7&#57;001234567</t></si></sst>";
    // Without places, as some programs write; the relation from the root.
    let rels = br#"<Relationships><Relationship Id="rId1" Target="/xl/worksheets/first.xml"/></Relationships>"#;
    let rows = br#"<worksheet><sheetData><row><c t="s"><v>0</v></c></row><row/><row><c t="s"><v>1</v></c></row></sheetData></worksheet>"#;
    let content = raw(&[
        ("xl/workbook.xml", book),
        ("xl/_rels/workbook.xml.rels", rels),
        ("xl/sharedStrings.xml", strings.as_bytes()),
        ("xl/worksheets/first.xml", rows),
    ]);
    let rows = read(Registry::Invitation, &content).unwrap();
    assert_eq!((rows[0].line, rows[0].cells[&Column::Phone].as_str()), (3, "+79001234567"));
}

#[test]
fn csv_is_read_with_its_lines() {
    let text = "\u{feff}Телефон;Имя;Теги\r\n\r\n8 900 123-45-67;\"Анна;\nВолкова\";a, b\r\n+79001234568;;\r\n";
    let rows = read(Registry::Invitation, text.as_bytes()).unwrap();
    assert_eq!(rows.iter().map(|row| row.line).collect::<Vec<_>>(), [3, 5]);
    assert_eq!(rows[0].cells[&Column::Name], "Анна;\nВолкова");
    let wide: Vec<u8> = b"\xFF\xFE"
        .iter()
        .copied()
        .chain("phone\tname\n+79001234567\tЁ".encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    assert_eq!(read(Registry::Invitation, &wide).unwrap()[0].cells[&Column::Name], "Ё");
    let told = refused(Registry::Payroll, "ИНН;Сумма;Текст;Услуга\n".as_bytes());
    assert!(told.starts_with("row 1: the headings are missing or incomplete: there is none for Текст чека"), "{told}");
}

#[test]
fn the_platforms_workbooks_are_read_with_patience() {
    let content = book(|sheet| {
        sheet.write_string(0, 0, "Ошибки импорта").unwrap();
        sheet.write_row(2, 0, ["№", "Телефон", "Что не так"]).unwrap();
        sheet.write_row(3, 0, ["1", "79001234567", "занят"]).unwrap();
        sheet.write_row(4, 0, ["2", "79001234568"]).unwrap();
    });
    let faulty = read_faulty(Registry::Invitation, &content).unwrap();
    assert_eq!(
        (faulty.columns, faulty.rows[0].row, faulty.rows[0].cells["phone"].as_str()),
        (vec!["phone"], 4, "79001234567")
    );
    assert!(faulty.rows[0].reason.contains("занят"));
    let told = read_faulty(Registry::Payroll, &content).unwrap_err().to_string();
    assert!(told.contains("no heading of it means \"ИНН\""), "{told}");
    let template = read_template(&headed(&["Услуга", "ИНН", "", "Сумма"], |_| {})).unwrap();
    assert_eq!((template.sheet.as_str(), template.headings.join("|").as_str()), ("Лист1", "Услуга|ИНН||Сумма"));
}

#[test]
fn a_workbook_has_the_platforms_headings_and_refuses_what_they_have_no_place_for() {
    let headings: Vec<String> =
        ["Услуга (код)", "ИНН исполнителя", "Город", "Сумма, руб.", "Текст чека"].map(str::to_owned).into();
    let row = |extra: &[(&str, &str)]| {
        let usual = [("inn", "770000000002"), ("price", "1.00"), ("title", "=1+1"), ("service", "courier")];
        usual.iter().chain(extra).map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
    };
    let content = write(Registry::Payroll, Some("Выплаты 1"), Some(&headings), &[row(&[])]).unwrap();
    let template = read_template(&content).unwrap();
    assert_eq!((template.sheet.as_str(), template.headings), ("Выплаты 1", headings.clone()));
    assert_eq!(read_faulty(Registry::Payroll, &content).unwrap().rows[0].cells["title"], "=1+1");
    assert_eq!(content, write(Registry::Payroll, Some("Выплаты 1"), Some(&headings), &[row(&[])]).unwrap());
    let told =
        write(Registry::Payroll, None, Some(&headings), &[row(&[]), row(&[("tags", "x")])]).unwrap_err().to_string();
    assert!(told.contains("row 3: there is no heading for \"tags\""), "{told}");
    let told = write(Registry::Payroll, None, Some(headings.get(..3).unwrap()), &[]).unwrap_err().to_string();
    assert!(told.contains("none for Сумма, Текст чека"), "{told}");
    assert!(write(Registry::Payroll, Some("a/b"), None, &[]).is_err());
}
