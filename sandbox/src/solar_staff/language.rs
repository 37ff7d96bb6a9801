//! The language of refusals. Handlers speak Russian; for users who chose English the finished answer is translated.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::reply::Reply;

/// A language of the platform.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Language {
    /// Russian, unless the user says otherwise.
    #[default]
    #[serde(rename = "RU")]
    Ru,
    /// English.
    #[serde(rename = "EN")]
    En,
}

impl Language {
    /// The language of a code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        match code {
            "RU" => Some(Self::Ru),
            "EN" => Some(Self::En),
            _ => None,
        }
    }

    /// One of two texts.
    #[must_use]
    pub const fn choose(self, (russian, english): (&'static str, &'static str)) -> &'static str {
        match self {
            Self::Ru => russian,
            Self::En => english,
        }
    }

    /// A refusal in this language.
    #[must_use]
    pub fn refusal(self, mut reply: Reply) -> Reply {
        if self == Self::En
            && let Ok(body) = serde_json::from_str::<Map<String, Value>>(&reply.body)
        {
            let translated: Map<_, _> = body.into_iter().map(|(name, value)| (name, translate(value))).collect();
            reply.body = Value::Object(translated).to_string();
        }
        reply
    }
}

fn translate(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(english(&text).unwrap_or(text)),
        other => other,
    }
}

/// The English of a text; a `*` in the list stands for a number.
#[must_use]
pub fn english(russian: &str) -> Option<String> {
    TEXTS.iter().find_map(|(known, english)| match known.split_once('*') {
        None => (*known == russian).then(|| (*english).to_owned()),
        Some((before, after)) => {
            let inner = russian.strip_prefix(before)?.strip_suffix(after)?;
            Some(english.replace('*', inner))
        }
    })
}

#[rustfmt::skip]
const TEXTS: &[(&str, &str)] = &[
    // Fields.
    ("Обязательное поле", "This field is required"),
    ("Обязательно для этой формы собственности", "This form of ownership requires the field"),
    ("Неизвестное поле", "Unknown field"),
    ("Неизвестный параметр", "Unknown parameter"),
    ("Указано дважды", "Given twice"),
    ("Должно быть строкой", "Must be a string"),
    ("Не должно быть пустым", "Must not be empty"),
    ("Должно быть целым числом", "Must be an integer"),
    ("Должно быть true или false", "Must be true or false"),
    ("Должно быть 0 или 1", "Must be 0 or 1"),
    ("Неверный UUID", "Not a UUID"),
    ("Неверная дата", "Not a date"),
    ("Должно быть массивом", "Must be an array"),
    ("Должно быть объектом", "Must be an object"),
    ("Недопустимое значение", "Not one of the allowed values"),
    ("Должно быть числом", "Must be a number"),
    ("Должно быть больше нуля", "Must be above zero"),
    ("Не больше двух знаков после запятой", "Two decimals at most"),
    ("Слишком большое число", "The number is too large"),
    ("Слишком длинный текст", "The text is too long"),
    ("Дата в прошлом", "The date is in the past"),
    ("Неверный адрес", "Not a web address"),
    ("Нужен файл с именем", "A file with a name is needed"),
    ("Нумерация страниц начинается с 1", "Pages are counted from 1"),
    ("Должно быть от 1 до 500", "Must be from 1 to 500"),
    // Sign-in and rights.
    ("Неверный логин или пароль", "Wrong login or password"),
    ("Нет пользователя", "No such user"),
    ("Код устарел, запросите новый", "The code has expired, ask for a new one"),
    ("Неверный код", "Wrong code"),
    ("Недействительный refreshToken", "The refreshToken is not valid"),
    ("Нет заголовка Authorization", "There is no Authorization header"),
    ("Ожидается Authorization: Bearer", "Authorization: Bearer was expected"),
    ("Неизвестный токен", "Unknown token"),
    ("Срок действия токена истёк", "The token has expired"),
    ("Нет доступа к компании", "No access to this company"),
    ("Нет прав на изменение состояния задач, обратитесь в поддержку", "No right to change states of tasks, ask the support"),
    // Tasks.
    ("Задача не найдена", "No such task"),
    ("Другая задача, чем в taskId", "Another task than taskId says"),
    ("Задача с таким uuid уже существует", "A task with this uuid exists already"),
    ("Задача назначена другому фрилансеру", "The task is another freelancer's"),
    ("Задача не оплачена", "The task is not paid"),
    ("Действие недоступно для задачи в состоянии *", "Not possible for a task in state *"),
    ("Неизвестная услуга", "Unknown service"),
    ("Неизвестный документ", "Unknown document"),
    ("Неизвестная группа", "Unknown group"),
    ("Неизвестный договор", "Unknown contract"),
    ("Неизвестная организация", "Unknown organisation"),
    ("Неизвестный атрибут для этой услуги", "This service has no such attribute"),
    ("Нужен хотя бы один атрибут", "One attribute at least is needed"),
    ("Нужен текст одного из вариантов", "The text of one of the options is needed"),
    ("Нужен compensateWorkerServiceFee", "compensateWorkerServiceFee is needed"),
    ("Сумма задачи меньше суммы по договорам", "The task is below the sum of its contracts"),
    ("Для принятия задачи необходимо подписать договор оферты", "The offer agreement must be signed before the task is taken"),
    ("Для принятия задачи необходимо подписать документы", "Documents must be signed before the task is taken"),
    ("Для рекламной задачи необходим налоговый номер фрилансера", "An ad task needs the freelancer's tax number"),
    ("Есть документы, которые фрилансер должен подписать", "There are documents that the freelancer must sign"),
    ("Группа не найдена", "No such group"),
    ("Категория не найдена", "No such category"),
    ("Услуга не найдена", "No such service"),
    ("У задачи нет данных для маркировки рекламы", "The task has no data of ad marking"),
    ("Организация не найдена", "No such organisation"),
    ("Организация с таким uuid уже существует", "An organisation with this uuid exists already"),
    ("Договор не найден", "No such contract"),
    ("Договор с таким uuid уже существует", "A contract with this uuid exists already"),
    // Freelancers.
    ("Фрилансер не найден", "No such freelancer"),
    ("Другой фрилансер, чем в freelancerId", "Another freelancer than freelancerId says"),
    ("Фрилансер не завершил регистрацию", "The freelancer has not finished registration"),
    ("Фрилансер не прошёл верификацию", "The freelancer is not verified"),
    ("Фрилансер уже верифицирован", "The freelancer is verified already"),
    ("Нужен email или phone", "An email or a phone is needed"),
    ("Можно изменить только одно: email или phone", "Only one may change: email or phone"),
    ("Неверный email", "Not an email address"),
    ("Только цифры, не меньше семи", "Digits only, seven at least"),
    ("Две заглавные латинские буквы", "Two capital Latin letters"),
    ("Неизвестный договор для подписания", "Unknown agreement"),
    ("Эти контакты уже заняты", "Somebody else has these contacts"),
    ("Некуда отправить код", "There is nowhere to send a code"),
    ("Налоговый статус меняется только у фрилансеров из России", "Only freelancers from Russia change their taxation status"),
    ("Смена налогового статуса временно недоступна", "The taxation status cannot be changed for now"),
    ("Такого документа нет в стране фрилансера", "The freelancer's country has no such document"),
    // Money.
    ("Компания не найдена", "No such company"),
    ("Недостаточно средств на балансе компании", "The company has too little money"),
    ("Недостаточно средств на балансе фрилансера", "The freelancer has too little money"),
    ("Выплата по задаче уже создана", "The task has a payout already"),
    ("По задаче нет выплаты", "The task has no payout"),
    ("У фрилансера нет такого платёжного средства", "The freelancer has no such payment means"),
    ("Платёжное средство не найдено", "No such payment means"),
    ("Платёжное средство не подтверждено или заблокировано", "The payment means is not confirmed, or blocked"),
    ("Веб-хук не задан", "No webhook is set"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_once_and_translated() {
        for (index, (russian, english)) in TEXTS.iter().enumerate() {
            assert!(TEXTS.iter().skip(index + 1).all(|(other, _)| other != russian), "{russian} stands twice");
            assert!(english.is_ascii(), "{english}");
        }
        let refusal = Reply::error_with_code(409, "Действие недоступно для задачи в состоянии 5", 7);
        assert_eq!(
            Language::En.refusal(refusal.clone()).body,
            r#"{"code":7,"error":"Not possible for a task in state 5"}"#
        );
        assert_eq!(Language::Ru.refusal(refusal.clone()), refusal);
    }
}
