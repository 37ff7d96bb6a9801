//! The real program: what it answered survives `kill -9`, faults reach the socket, it keeps to itself.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

struct Server {
    child: Child,
    stdout: BufReader<ChildStdout>,
    address: String,
    token: Option<String>,
}

impl Server {
    fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_gigwire-sandbox"))
            .args(["--listen", "127.0.0.1:0"])
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("listening on http://").expect(&line).to_owned();
        Self { child, stdout, address, token: None }
    }

    /// The bytes that come back, which may be none.
    fn raw(&self, method: &str, path: &str, body: &str) -> Vec<u8> {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let token = self.token.as_ref().map(|token| format!("authorization: Bearer {token}\r\n")).unwrap_or_default();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n{token}content-type: application/json\r\ncontent-length: {}\r\n\r\n",
            self.address,
            body.len()
        );
        let _ = stream.write_all(head.as_bytes());
        let _ = stream.write_all(body.as_bytes());
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        bytes
    }

    fn text(&self, method: &str, path: &str, body: &str) -> (u16, String, String) {
        let text = String::from_utf8(self.raw(method, path, body)).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").expect("no response");
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        (status, head.to_ascii_lowercase(), body.to_owned())
    }

    fn call(&self, method: &str, path: &str, body: &str) -> (u16, Value) {
        let path = if path.starts_with('/') { path.to_owned() } else { format!("/solar_staff/api/{path}") };
        let (status, _, body) = self.text(method, &path, body);
        (status, if body.is_empty() { Value::Null } else { serde_json::from_str(&body).expect(&body) })
    }

    fn get(&self, path: &str) -> Value {
        let (status, value) = self.call("GET", path, "");
        assert_eq!(status, 200, "{path}: {value}");
        value
    }

    fn login(&mut self) -> Value {
        let body = r#"{"username":"bot@gigwire.test","password":"bot-password"}"#;
        let (status, tokens) = self.call("POST", "login", body);
        assert_eq!(status, 200);
        self.token = Some(tokens["token"].as_str().unwrap().to_owned());
        tokens
    }

    fn signal(&self, name: &str) {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args([name, &pid]).status().unwrap().success());
    }

    fn end(&mut self) -> std::process::ExitStatus {
        let until = Instant::now() + Duration::from_secs(10);
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(Instant::now() < until, "the server does not end");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("gigwire-sandbox-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

const UUID: &str = "123e4567-e89b-12d3-a456-426655440000";

#[cfg(unix)]
#[test]
fn what_was_answered_survives_kill_9() {
    let scratch = Scratch::new("kill");
    let store = scratch.file("world.db");
    let arguments = ["--store", store.as_str(), "--seed", "7"];
    let mut server = Server::start(&arguments);
    let tokens = server.login();
    let worker = server.get("customer/freelancer-by-email/ready@gigwire.test")["id"].clone();
    let task = json!({
        "uuid": UUID, "categoryId": 37, "attributes": [{"id": 37, "value": "5"}], "title": "Сайт",
        "description": "Пять страниц", "workerId": worker, "deadline": "2040-01-01T10:00:00.000Z", "price": 1234.56
    });
    let one = format!("customer/tasks/{UUID}");
    let by_uuid = format!(r#"{{"uuid":"{UUID}"}}"#);
    assert_eq!(server.call("POST", "customer/tasks", &task.to_string()).0, 200);
    for state in ["2", "3"] {
        assert_eq!(server.call("PUT", &one, &format!(r#"{{"state":{state}}}"#)), (200, Value::Null));
    }
    assert_eq!(server.call("POST", "customer/tasks/accept", &by_uuid), (200, Value::Null));
    assert_eq!(server.call("POST", "customer/tasks/pay", &by_uuid), (200, Value::Null));
    server.signal("-9");
    assert!(!server.end().success());

    let mut again = Server::start(&arguments);
    again.token = server.token.clone();
    let task = again.get(&one);
    assert!([12, 5].contains(&task["state"].as_u64().unwrap()), "{task}");
    assert_eq!(task["price"], json!(1234.56));
    assert_eq!(again.call("POST", "customer/tasks/pay", &by_uuid).0, 409);
    // Time-driven progress goes on after the restart, by the clock that a test can move.
    assert_eq!(again.call("POST", "/_sandbox/clock", r#"{"advance_ms":60000}"#).0, 200);
    assert_eq!(again.get(&one)["state"], 5);
    let balance = again.get("customer/balance");
    let ledger = again.get(&format!("/_sandbox/ledger?task_id={}", task["id"]));
    assert_eq!((ledger["entries"].as_array().unwrap().len(), &ledger["sound"]), (3, &json!(true)));

    again.signal("-9");
    again.end();
    let mut third = Server::start(&arguments);
    third.token = server.token.clone();
    assert_eq!(third.get(&one)["state"], 5);
    assert_eq!(third.get("customer/balance"), balance);
    let refresh = json!({"refreshToken": tokens["refreshToken"]}).to_string();
    assert_eq!(third.call("POST", "token/refresh", &refresh).0, 200);
    third.signal("-9");
    third.end();
    let fourth = Server::start(&arguments);
    assert_eq!(fourth.call("POST", "token/refresh", &refresh).0, 401, "a refresh token is good once, restart or not");

    // A reset empties the file, too.
    assert_eq!(fourth.call("POST", "/_sandbox/reset", "").0, 200);
    drop(fourth);
    let mut fifth = Server::start(&arguments);
    fifth.login();
    assert_eq!(fifth.call("GET", &one, "").0, 404);
}

#[test]
fn one_store_one_server() {
    let scratch = Scratch::new("lock");
    let store = scratch.file("world.db");
    let _first = Server::start(&["--store", &store]);
    let second = Command::new(env!("CARGO_BIN_EXE_gigwire-sandbox"))
        .args(["--listen", "127.0.0.1:0", "--store", &store])
        .output()
        .unwrap();
    assert!(!second.status.success());
    assert!(String::from_utf8_lossy(&second.stderr).contains("locked"));
}

#[test]
fn faults_reach_the_socket() {
    let mut server = Server::start(&[]);
    server.login();
    let order = |fault: Value| {
        let body = json!({ "faults": [fault] }).to_string();
        assert_eq!(server.call("POST", "/_sandbox/faults", &body).0, 200);
    };
    let balance = "/solar_staff/api/customer/balance";

    order(json!({"match": {"method": "GET", "path_prefix": balance}, "kind": "drop_before_act"}));
    assert_eq!(server.raw("GET", balance, ""), b"", "cut without a byte");
    assert_eq!(server.call("GET", balance, "").0, 200);

    order(json!({"kind": "drop_after_act"}));
    let invite = r#"{"email":"cut.off@gigwire.test","country":"RU"}"#;
    assert_eq!(server.raw("POST", "/solar_staff/api/customer/freelancers", invite), b"");
    assert_eq!(server.call("GET", "customer/freelancer-by-email/cut.off@gigwire.test", "").0, 200, "it was acted on");

    order(json!({"kind": "status", "status": 429, "retry_after": 2}));
    let (status, head, _) = server.text("GET", balance, "");
    assert_eq!((status, head.contains("retry-after: 2")), (429, true));

    order(json!({"kind": "delay_ms", "delay_ms": 300}));
    let before = Instant::now();
    assert_eq!(server.call("GET", balance, "").0, 200);
    assert!(before.elapsed() >= Duration::from_millis(300));

    order(json!({"kind": "html"}));
    let (status, head, body) = server.text("GET", balance, "");
    assert_eq!((status, head.contains("text/html"), body.starts_with("<!DOCTYPE")), (502, true, true));

    order(json!({"kind": "truncate"}));
    let (_, _, body) = server.text("GET", balance, "");
    assert!(serde_json::from_str::<Value>(&body).is_err());

    order(json!({"kind": "expire_tokens"}));
    assert_eq!(server.call("GET", balance, "").0, 401);
}

/// A company's own server: answers each request with the next status, and gives what it got.
fn company(statuses: &'static [u16]) -> (String, std::sync::mpsc::Receiver<String>) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/hook?x=1", listener.local_addr().unwrap());
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        for status in statuses {
            let (mut stream, _) = listener.accept().unwrap();
            let mut text = String::new();
            let mut chunk = [0; 4096];
            while !text.ends_with("}}") {
                let count = stream.read(&mut chunk).unwrap();
                text.push_str(core::str::from_utf8(&chunk[..count]).unwrap());
            }
            write!(stream, "HTTP/1.1 {status} X\r\ncontent-length: 0\r\n\r\n").unwrap();
            sender.send(text).unwrap();
        }
    });
    (address, receiver)
}

#[test]
fn events_reach_a_company_on_this_machine_and_no_other() {
    let mut server = Server::start(&[]);
    server.login();
    let (address, received) = company(&[500, 200]);
    let hook = |url: &str| json!({"status": "enabled", "url": url}).to_string();
    assert_eq!(server.call("POST", "customer/web-hook", &hook(&address)).0, 200);
    let secret = server.get("customer/web-hook")["secret"].as_str().unwrap().to_owned();
    let worker = server.get("customer/freelancer-by-email/ready@gigwire.test")["id"].clone();
    let remove = |server: &Server, kind: &str, list: &str| {
        let means = server.get(&format!("customer/freelancers/payout-endpoints?freelancerId={worker}"));
        let path = format!("customer/freelancers/{kind}/{}?freelancerId={worker}", means[list][0]["id"]);
        assert_eq!(server.call("DELETE", &path, "").0, 200);
    };
    let log = |server: &Server, done: &dyn Fn(&Value) -> bool| -> Value {
        let until = Instant::now() + Duration::from_secs(10);
        loop {
            let last = server.get("/_sandbox/webhooks")["deliveries"].as_array().unwrap().last().unwrap().clone();
            if done(&last) {
                return last;
            }
            assert!(Instant::now() < until, "{last}");
            std::thread::sleep(Duration::from_millis(20));
        }
    };
    remove(&server, "cards", "cards");
    let patience = Duration::from_secs(10);
    let first = received.recv_timeout(patience).unwrap();
    let (head, body) = first.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("POST /hook?x=1 HTTP/1.1\r\n"), "{head}");
    let sign = gigwire_sandbox::solar_staff::deliveries::sign(body.as_bytes(), &secret);
    assert!(head.to_ascii_lowercase().contains(&format!("x-sign: {sign}")), "{head}");
    log(&server, &|last| last["attempts"].as_array().unwrap().len() == 1);
    assert_eq!(server.call("POST", "/_sandbox/clock", r#"{"advance_ms":10000}"#).0, 200);
    let second = received.recv_timeout(patience).unwrap();
    assert_eq!(second.split_once("\r\n\r\n").unwrap().1, body, "again, the same");
    let told = log(&server, &|last| last["standing"] == "delivered");
    assert_eq!((&told["attempts"][0]["status"], &told["attempts"][1]["status"]), (&json!(500), &json!(200)));

    for (url, reason) in [("http://192.0.2.1/", "--allow-remote"), ("https://127.0.0.1/", "http:// only")] {
        assert_eq!(server.call("POST", "customer/web-hook", &hook(url)).0, 200);
        remove(
            &server,
            if url.starts_with("https") { "bank-accounts" } else { "wallets" },
            if url.starts_with("https") { "ibans" } else { "wallets" },
        );
        let last = log(&server, &|last| {
            last["attempts"].as_array().unwrap().len() == 1
                && last["id"] != told["id"]
                && last["attempts"][0]["error"].as_str().unwrap_or_default().contains(reason)
        });
        assert_eq!(last["standing"], "waiting");
    }
}

#[test]
fn a_large_file_arrives_and_links_lead_back_here() {
    let mut server = Server::start(&[]);
    server.login();
    let worker = server.get("customer/freelancer-by-email/unverified@gigwire.test")["id"].clone();
    let link = server.get(&format!("customer/freelancers/verification-link?freelancerId={worker}"));
    let link = link["terminal_url"].as_str().unwrap();
    let path = link.strip_prefix(&format!("http://{}", server.address)).unwrap_or_else(|| panic!("{link}"));
    assert!(server.text("GET", path, "").2.contains("<form method=\"post\">"));
    let content = "x".repeat(3 << 20);
    let body = format!(
        "--b\r\nContent-Disposition: form-data; name=\"taskId\"\r\n\r\n583600\r\n--b\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\n5\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xml\"\r\n\r\n{content}\r\n--b--\r\n"
    );
    let mut stream = TcpStream::connect(&server.address).unwrap();
    let token = server.token.as_ref().unwrap();
    write!(stream, "POST /solar_staff/api/customer/tasks/files HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer {token}\r\ncontent-type: multipart/form-data; boundary=b\r\ncontent-length: {}\r\n\r\n{body}", body.len()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert_eq!(server.get("customer/tasks/583600")["files"].as_array().unwrap().last().unwrap()["name"], "a.xml");
}

#[test]
fn keeps_to_this_machine_and_prints_codes() {
    let refused = Command::new(env!("CARGO_BIN_EXE_gigwire-sandbox")).args(["--listen", "0.0.0.0:0"]).output().unwrap();
    assert!(!refused.status.success());
    assert!(String::from_utf8_lossy(&refused.stderr).contains("--allow-remote"));

    let mut server = Server::start(&["--allow-remote"]);
    let login = r#"{"username":"demo@gigwire.test","password":"demo-password"}"#;
    assert_eq!(server.call("POST", "login", login).1["2FA"]["type"], "SMS");
    let mut line = String::new();
    server.stdout.read_line(&mut line).unwrap();
    let code = server.get("/_sandbox/outbox")["messages"][0]["code"].as_str().unwrap().to_owned();
    assert_eq!(line.trim(), format!("code {code} sent to +70005550101"));
}

#[test]
fn browsers_and_the_cabinet() {
    let scratch = Scratch::new("static");
    std::fs::create_dir(scratch.0.join("assets")).unwrap();
    std::fs::write(Path::new(&scratch.file("index.html")), "<html>cabinet</html>").unwrap();
    std::fs::write(scratch.0.join("assets/app.wasm"), [0, 97, 115, 109]).unwrap();
    std::fs::write(scratch.0.parent().unwrap().join("gigwire-secret.txt"), "secret").unwrap();
    let server = Server::start(&["--static", scratch.0.to_str().unwrap()]);

    let (status, head, _) = server.text("OPTIONS", "/solar_staff/api/customer/tasks", "");
    assert_eq!((status, head.contains("access-control-allow-headers: accept, authorization")), (204, true));
    let (_, head, _) = server.text("GET", "/solar_staff/api/customer/tasks", "");
    assert!(head.contains("access-control-allow-origin: *"));

    for path in ["/cabinet/", "/cabinet/tasks/12", "/cabinet/index.html"] {
        assert_eq!(server.text("GET", path, "").2, "<html>cabinet</html>", "{path}");
    }
    let (status, head, _) = server.text("GET", "/cabinet/assets/app.wasm", "");
    assert_eq!((status, head.contains("application/wasm")), (200, true));
    assert_eq!(server.text("GET", "/cabinet/assets/missing.js", "").0, 404);
    let (status, head, _) = server.text("GET", "/cabinet", "");
    assert_eq!((status, head.contains("location: /cabinet/")), (302, true));
    for path in
        ["/cabinet/../gigwire-secret.txt", "/cabinet/..%2Fgigwire-secret.txt", "/cabinet/%2e%2e/gigwire-secret.txt"]
    {
        assert!(!server.text("GET", path, "").2.contains("secret"), "{path}");
    }
    let _ = std::fs::remove_file(scratch.0.parent().unwrap().join("gigwire-secret.txt"));
    assert_eq!(server.text("TRACE", "/x", "").0, 405);
    assert_eq!(server.text("POST", "/solar_staff/api/login", &" ".repeat((1 << 20) + 1)).0, 413);
}

#[cfg(unix)]
#[test]
fn ends_when_asked() {
    for name in ["-TERM", "-INT"] {
        let mut server = Server::start(&[]);
        // An idle connection must not hold it up.
        let _idle = TcpStream::connect(&server.address).unwrap();
        server.signal(name);
        assert!(server.end().success(), "{name}");
    }
}
