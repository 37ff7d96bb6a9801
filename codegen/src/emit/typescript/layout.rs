//! Lines as Biome breaks them.

/// `lineWidth` of the package's `biome.json`.
pub const WIDTH: usize = 120;

/// `import type { A, B } from 'x';`, on one line if it fits; nothing if there is nothing to import.
pub fn import(keyword: &str, names: &[&str], from: &str) -> String {
    let mut names = names.to_vec();
    // Letter by letter, a capital before its small letter.
    names.sort_unstable_by_key(|name| name.chars().map(|sign| (sign.to_ascii_lowercase(), sign)).collect::<Vec<_>>());
    names.dedup();
    if names.is_empty() {
        return String::new();
    }
    let line = format!("{keyword} {{ {} }} from '{from}';\n", names.join(", "));
    if line.trim_end().chars().count() <= WIDTH {
        return line;
    }
    format!("{keyword} {{\n  {},\n}} from '{from}';\n", names.join(",\n  "))
}

/// `export type X = A | B;`, a member a line if it does not fit.
pub fn union(name: &str, members: &[String]) -> String {
    let line = format!("export type {name} = {};\n", members.join(" | "));
    if line.trim_end().chars().count() <= WIDTH {
        return line;
    }
    format!("export type {name} =\n  | {};\n", members.join("\n  | "))
}

/// `export type X = A & { … };` around these lines, on a line of its own if it does not fit.
pub fn intersection(name: &str, left: &str, lines: &str) -> String {
    let line = format!("export type {name} = {left} & {{");
    if line.chars().count() <= WIDTH {
        return format!("{line}\n{lines}}};\n");
    }
    let lines: String = lines.lines().map(|line| format!("  {line}\n")).collect();
    format!("export type {name} =\n  {left} & {{\n{lines}  }};\n")
}

/// `  name(a, b): T {`, a parameter a line if it does not fit.
pub fn method(name: &str, params: &[String], returned: &str) -> String {
    let line = format!("  {name}({}): {returned} {{\n", params.join(", "));
    if line.trim_end().chars().count() <= WIDTH {
        return line;
    }
    format!("  {name}(\n    {},\n  ): {returned} {{\n", params.join(",\n    "))
}

/// `start a, b);`, an argument a line if it does not fit.
pub fn statement(start: &str, args: &[String]) -> String {
    let line = format!("{start}{});\n", args.join(", "));
    if line.trim_end().chars().count() <= WIDTH {
        return line;
    }
    format!("{start}\n  {},\n);\n", args.join(",\n  "))
}

/// A text in single quotes.
pub fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

/// A property name, quoted if it must be.
pub fn key(name: &str) -> String {
    let plain = name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    if plain && !name.starts_with(|letter: char| letter.is_ascii_digit()) { name.to_owned() } else { quoted(name) }
}
