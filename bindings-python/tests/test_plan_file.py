"""Plans from tables: what is read, what is refused and where."""

import csv
import datetime as dt
import json
import sys
from decimal import Decimal
from pathlib import Path

import openpyxl
import polars
import pytest
from gigwire import InvalidRequest
from gigwire.journal import MemoryJournal
from gigwire.solar_staff import plan_file, report_file
from gigwire.solar_staff.payment_report import Details, Group, Report, RowResult
from gigwire.solar_staff.payment_run import PaymentRun
from gigwire.solar_staff.plan_columns import COLUMNS
from gigwire.testing import Sandbox

CATALOG = Path(__file__).resolve().parents[2] / "core" / "catalog" / "solar_staff.json"
HEAD = "key;email;service;attribute 37;title;description;price;deadline"
LINE = "a;ready@gigwire.test;37;5;Сайт;Пять страниц;1 500,50;31.12.2040"
ROW = {
    "key": "a",
    "freelancer": {"email": "ready@gigwire.test"},
    "service": 37,
    "attributes": [{"id": 37, "value": "5"}],
    "title": "Сайт",
    "description": "Пять страниц",
    "price": Decimal("1500.50"),
    "deadline": "2040-12-31T23:59:59",
}


def refusal(read, *arguments: object) -> str:
    with pytest.raises(InvalidRequest) as caught:
        read(*arguments)
    assert caught.value.operation == "payment_run"
    return str(caught.value)


def saved(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("first", ["", "sep"])
def test_csv_as_it_comes(tmp_path: Path, encoding: str, separator: str, first: str) -> None:
    cells = [[f'"{cell}"' if separator in cell else cell for cell in line.split(";")] for line in (HEAD, LINE)]
    text = "\r\n".join(separator.join(line) for line in cells) + "\r\n"
    if first:
        text = f"sep={separator}\r\n{text}"
    rows = plan_file.read(saved(tmp_path / "plan.csv", text, encoding))
    assert rows == [ROW]
    assert rows.numbers == [3 if first else 2]


def test_lines_are_counted_as_an_editor_does(tmp_path: Path) -> None:
    text = f"{HEAD}\n\n{LINE}\n;;;;;;;\n{LINE.replace('Сайт', chr(34) + 'Са' + chr(10) + 'йт' + chr(34))}\n{LINE}\n"
    rows = plan_file.read_csv(saved(tmp_path / "plan.csv", text))
    assert rows.numbers == [3, 5, 7]
    assert rows[1]["title"] == "Са\nйт"


@pytest.mark.parametrize(
    ("column", "cell", "entry"),
    [
        ("price", "1500", {"price": Decimal(1500)}),
        ("price", "1500.5", {"price": Decimal("1500.5")}),
        ("price", "1\u00a0234\u202f567,89", {"price": Decimal("1234567.89")}),
        ("price", "0,1", {"price": Decimal("0.1")}),
        ("deadline", "2040-01-02 18:30", {"deadline": "2040-01-02T18:30:00"}),
        ("deadline", "2.1.2040 8:30:15", {"deadline": "2040-01-02T08:30:15"}),
        ("deadline", "2040-01-02T18:30:00+03:00", {"deadline": "2040-01-02T18:30:00+03:00"}),
        ("deadline", "2040-01-02", {"deadline": "2040-01-02T23:59:59"}),
        ("freelancer_id", "17", {"freelancer": {"id": 17}}),
        ("Freelancer UUID", "x", {"freelancer": {"uuid": "x"}}),
        ("phone", "+7 (999) 000-11-22", {"freelancer": {"phone": "79990001122"}}),
        ("task_id", "5", {"task": {"id": 5}}),
        ("task-uuid", "x", {"task": {"uuid": "x"}}),
        ("payout_type", "card", {"payout": {"type": 1}}),
        ("payout_type", "6", {"payout": {"type": 6}}),
        ("payout_id", "9", {"payout": {"id": 9}}),
        ("copyright", "Да", {"copyright": True}),
        ("need_report", "ложь", {"need_report": False}),
        ("file_ids", "1, 2;3", {"file_ids": [1, 2, 3]}),
        ("ATTRIBUTE_38", " x ", {"attributes": [{"id": 38, "value": "x"}]}),
        ("adv_data", '{"end_contracts": [{"sum": 1.10}]}', {"adv_data": {"end_contracts": [{"sum": Decimal("1.10")}]}}),
    ],
)
def test_cells(tmp_path: Path, column: str, cell: str, entry: dict[str, object]) -> None:
    path = tmp_path / "plan.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, delimiter=";").writerows([["key", column], ["a", cell]])
    assert plan_file.read(path) == [{"key": "a", **entry}]


@pytest.mark.parametrize(
    ("column", "cell", "problem"),
    [
        ("price", "1,500", "may be read in two ways"),
        ("price", "1,500.00", "is no amount"),
        ("price", "12 34", "is no amount"),
        ("price", "-5", "is no amount"),
        ("price", "1e3", "is no amount"),
        ("price", "100 ₽", "is no amount"),
        ("deadline", "12/31/2040", "is no date"),
        ("deadline", "31.02.2040", "day is out of range"),
        ("service", "37.5", "is no whole number"),
        ("service", "-37", "is no whole number"),
        ("phone", "ask Ivan", "is no phone number"),
        ("copyright", "maybe", "is neither yes nor no"),
        ("adv_data", "{", "is no JSON"),
    ],
)
def test_cells_that_cannot_be_read(tmp_path: Path, column: str, cell: str, problem: str) -> None:
    path = tmp_path / "plan.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, delimiter=";").writerows([["key", column], ["a", ""], ["b", cell]])
    said = refusal(plan_file.read, path)
    assert said.startswith(f"plan.csv, line 3, column {column}: ")
    assert problem in said


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "plan.csv is empty"),
        ("name;price\nx;1\n", "plan.csv, line 1, column name: is none that a plan has; it may have key, "),
        ("email;price\nx;1\n", "plan.csv, line 1: there is no column key"),
        ("key;price;Price\nx;1;1\n", "plan.csv, line 1, column Price: is there twice"),
        ("key;\nx;1\n", "plan.csv, line 2, column 2: holds '1' and has no name"),
        ("key\nx;1\n", "plan.csv, line 2, column 2: holds '1' and has no name"),
        ("key;email;phone\nx;a@b.c;7\n", "plan.csv, line 2: the freelancer is named twice, by email and phone"),
        ('key;title\nx;"open\n', "plan.csv, line 2: unexpected end of data"),
    ],
)
def test_files_that_cannot_be_read(tmp_path: Path, text: str, problem: str) -> None:
    assert refusal(plan_file.read, saved(tmp_path / "plan.csv", text)).startswith(problem)


def test_all_problems_are_told_at_once_but_not_a_thousand(tmp_path: Path) -> None:
    text = "key;price\n" + "".join(f"{number};x\n" for number in range(100))
    said = refusal(plan_file.read, saved(tmp_path / "plan.csv", text)).splitlines()
    assert len(said) == 21
    assert said[-1] == "and 80 more"


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "plan.csv"
    path.write_bytes(b"key\n\x98\n")
    assert "is no text" in refusal(plan_file.read, path)


def sheet(path: Path, *lines: object, change=None) -> Path:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.title = "Март"
    for line in lines:
        page.append(line)
    if change is not None:
        change(book, page)
    book.save(path)
    return path


def test_excel_as_people_write_it(tmp_path: Path) -> None:
    head = ("Key", "phone", "service", "attribute 37", "title", "price", "deadline", "copyright", None)
    moments = (dt.datetime(2040, 12, 31), dt.datetime(2040, 12, 31, 18, 30), "31.12.2040")
    lines = [
        (number, 79990001122.0, 37, 5, "Сайт", price, moment, True)
        for number, (price, moment) in enumerate(zip((0.1, 1500, "1 500,50"), moments, strict=True), start=1)
    ]
    rows = plan_file.read(sheet(tmp_path / "plan.xlsx", head, lines[0], (None,) * 9, *lines[1:]))
    assert [row["price"] for row in rows] == [Decimal("0.1"), Decimal(1500), Decimal("1500.50")]
    assert [row["deadline"] for row in rows] == ["2040-12-31T23:59:59", "2040-12-31T18:30:00", "2040-12-31T23:59:59"]
    assert rows[0] == {
        "key": "1",
        "freelancer": {"phone": "79990001122"},
        "service": 37,
        "attributes": [{"id": 37, "value": "5"}],
        "title": "Сайт",
        "price": Decimal("0.1"),
        "deadline": "2040-12-31T23:59:59",
        "copyright": True,
    }
    assert rows.numbers == [2, 4, 5]


def test_another_sheet(tmp_path: Path) -> None:
    def add(book: openpyxl.Workbook, _page: object) -> None:
        book.create_sheet("Апрель").append(["key"])
        book["Апрель"].append(["b"])

    path = sheet(tmp_path / "plan.xlsx", ["key"], ["a"], change=add)
    assert plan_file.read(path) == [{"key": "a"}]
    assert plan_file.read(path, sheet="Апрель") == [{"key": "b"}]
    with pytest.raises(InvalidRequest, match="has no sheet 'Май'; it has 'Март', 'Апрель'"):
        plan_file.read(path, sheet="Май")


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda _book, page: page.__setitem__("B3", "=B2*2"), "sheet 'Март', row 3, column B: holds the formula =B2*2"),
        (lambda _book, page: page.__setitem__("B3", "#N/A"), "sheet 'Март', row 3, column B: holds the error #N/A"),
        (lambda _book, page: page.merge_cells("A2:A3"), "sheet 'Март': the cells A2:A3 are merged"),
        (lambda _book, page: page.__setitem__("B3", dt.date(2040, 1, 1)), "row 3, column price: 2040-01-01"),
        (lambda _book, page: page.__setitem__("A3", 1.5), None),
    ],
)
def test_cells_of_excel_that_cannot_be_read(tmp_path: Path, change, problem: str | None) -> None:
    path = sheet(tmp_path / "plan.xlsx", ["key", "price"], ["a", 1], ["b", 2], change=change)
    if problem is None:
        assert plan_file.read(path)[1]["key"] == "1.5"
    else:
        assert problem in refusal(plan_file.read, path)


def test_what_is_no_excel_file(tmp_path: Path) -> None:
    assert "is no Excel file" in refusal(plan_file.read, saved(tmp_path / "plan.xlsx", "key\n"))


def test_openpyxl_is_named_where_it_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = sheet(tmp_path / "plan.xlsx", ["key"])
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(ImportError, match=r"pip install 'gigwire\[xlsx\]'"):
        plan_file.read(path)


RECORDS = [
    {"key": "a", "email": "x@y.z", "service": 37, "price": Decimal("10.10"), "deadline": dt.datetime(2040, 1, 2, 3)},
    {"key": "b", "email": None, "service": None, "price": Decimal("5.00"), "deadline": None},
]


class Pandas:
    """Shaped like a data frame of pandas: missing values are NaN, whole numbers beside them floats."""

    def to_dict(self, orient: str) -> list[dict[str, object]]:
        assert orient == "records"
        nan = float("nan")

        class NaTType:
            pass

        return [
            {**RECORDS[0], "service": 37.0},
            {**RECORDS[1], "email": nan, "service": nan, "deadline": NaTType()},
        ]


@pytest.mark.parametrize(
    "frame", [polars.DataFrame(RECORDS), Pandas(), RECORDS, iter(RECORDS)], ids=["polars", "pandas", "list", "iterator"]
)
def test_frames(frame: object) -> None:
    rows = plan_file.read_frame(frame)
    assert rows == [
        {
            "key": "a",
            "freelancer": {"email": "x@y.z"},
            "service": 37,
            "price": Decimal("10.10"),
            "deadline": "2040-01-02T03:00:00",
        },
        {"key": "b", "price": Decimal("5.00")},
    ]
    assert rows.numbers == [0, 1]


def test_floats_of_a_frame_are_no_prices() -> None:
    said = refusal(plan_file.read_frame, polars.DataFrame({"key": ["a"], "price": [10.1]}))
    assert said == "the frame, row 0, column price: is a float, which is not exact: read it as text or as Decimal"
    assert "column salary" in refusal(plan_file.read_frame, [{"key": "a", "salary": 1}])


def test_there_is_a_column_for_whatever_a_task_takes() -> None:
    catalog = json.loads(CATALOG.read_text(encoding="utf-8"))["operations"]["tasks.create"]["args"]
    taken = {"".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name) for name in catalog}
    by_the_run = {"uuid", "worker_id", "validate_only"}
    assert taken - by_the_run - {"category_id", "attributes"} == {
        entry for entry, _ in COLUMNS.values() if "." not in entry and entry not in ("key", "service")
    }


def test_what_is_read_can_be_paid(tmp_path: Path) -> None:
    sandbox = Sandbox()
    with sandbox.client() as api:
        rows = plan_file.read(saved(tmp_path / "plan.csv", f"{HEAD}\n{LINE}\n"))
        plan = PaymentRun(api, rows, journal=MemoryJournal(), validate=True).plan()
    assert plan.errors == ()
    assert plan.total == Decimal("1500.50")


REPORT = Report(
    run="r",
    stopped=None,
    stop_code=None,
    stop_details=Details(),
    planned=Group(2, Decimal("20.10"), Decimal("10.99")),
    paid=Group(1, Decimal("10.10"), Decimal("10.99")),
    paid_out=Group(0, Decimal(0), Decimal(0)),
    unpaid=Group(1, Decimal(10), Decimal(0)),
    needs_attention=Group(0, Decimal(0), Decimal(0)),
    pending=Group(0, Decimal(0), Decimal(0)),
    balance_before=Decimal(100),
    balance_after=Decimal("89.01"),
    transactions=None,
    rows=(
        RowResult(0, "а", "paid", None, Details(), "", 7, "u", Decimal("10.10"), Decimal("10.99")),
        RowResult(1, "=1+1", "unpaid", "refused", Details(said="нет"), "-нет", None, None, Decimal(10), None),
    ),
)


def test_a_report_as_csv(tmp_path: Path) -> None:
    report_file.write(REPORT, tmp_path / "report.csv")
    with (tmp_path / "report.csv").open(encoding="utf-8-sig") as file:
        assert list(csv.reader(file)) == [
            ["row", "key", "result", "reason", "task_id", "task_uuid", "price", "cost"],
            ["1", "а", "paid", "", "7", "u", "10.10", "10.99"],
            ["2", "'=1+1", "unpaid", "'-нет", "", "", "10.00", ""],
        ]


def test_a_report_as_excel(tmp_path: Path) -> None:
    report_file.write(REPORT, tmp_path / "report.xlsx")
    book = openpyxl.load_workbook(tmp_path / "report.xlsx")
    rows, sums = (list(book[name].iter_rows()) for name in ("rows", "sums"))
    assert [cell.value for cell in rows[2]] == [2, "=1+1", "unpaid", "-нет", None, None, 10, None]
    assert rows[2][1].data_type == "s"
    assert [cell.value for cell in sums[1]] == ["planned", 2, 20.1, 10.99]
    assert [cell.value for cell in sums[11]][:2] == ["balance_after", 89.01]
