//! Made-up people: Russian names with their Latin spelling, cities, phone numbers. Nobody here exists.

use crate::random::Random;

/// A made-up person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// First name in Russian.
    pub first_name: &'static str,
    /// Patronymic in Russian.
    pub middle_name: &'static str,
    /// Last name in Russian, in the form of the person's gender.
    pub last_name: String,
    /// First and last name in Latin letters.
    pub latin: (&'static str, String),
    /// Where the person lives, in Russian.
    pub city: &'static str,
}

/// Russian and Latin form.
type Spelling = (&'static str, &'static str);

const MEN: [(Spelling, &str); 14] = [
    (("Алексей", "Aleksei"), "Алексеевич"),
    (("Андрей", "Andrei"), "Андреевич"),
    (("Артём", "Artem"), "Артёмович"),
    (("Борис", "Boris"), "Борисович"),
    (("Виктор", "Viktor"), "Викторович"),
    (("Григорий", "Grigory"), "Григорьевич"),
    (("Денис", "Denis"), "Денисович"),
    (("Евгений", "Evgeny"), "Евгеньевич"),
    (("Илья", "Ilya"), "Ильич"),
    (("Константин", "Konstantin"), "Константинович"),
    (("Максим", "Maksim"), "Максимович"),
    (("Павел", "Pavel"), "Павлович"),
    (("Роман", "Roman"), "Романович"),
    (("Юрий", "Yury"), "Юрьевич"),
];

const WOMEN: [(Spelling, &str); 14] = [
    (("Алина", "Alina"), "Алексеевна"),
    (("Анна", "Anna"), "Андреевна"),
    (("Вера", "Vera"), "Борисовна"),
    (("Галина", "Galina"), "Викторовна"),
    (("Дарья", "Daria"), "Григорьевна"),
    (("Екатерина", "Ekaterina"), "Денисовна"),
    (("Жанна", "Zhanna"), "Евгеньевна"),
    (("Ирина", "Irina"), "Ильинична"),
    (("Ксения", "Ksenia"), "Константиновна"),
    (("Мария", "Maria"), "Максимовна"),
    (("Нина", "Nina"), "Павловна"),
    (("Ольга", "Olga"), "Романовна"),
    (("Светлана", "Svetlana"), "Юрьевна"),
    (("Юлия", "Yulia"), "Антоновна"),
];

/// Names that take an `а` for women.
const SURNAMES: [Spelling; 28] = [
    ("Абрамов", "Abramov"),
    ("Беляев", "Belyaev"),
    ("Виноградов", "Vinogradov"),
    ("Воробьёв", "Vorobyev"),
    ("Голубев", "Golubev"),
    ("Давыдов", "Davydov"),
    ("Ершов", "Ershov"),
    ("Жуков", "Zhukov"),
    ("Зайцев", "Zaitsev"),
    ("Игнатов", "Ignatov"),
    ("Калинин", "Kalinin"),
    ("Крылов", "Krylov"),
    ("Лебедев", "Lebedev"),
    ("Малинин", "Malinin"),
    ("Морозов", "Morozov"),
    ("Никитин", "Nikitin"),
    ("Орлов", "Orlov"),
    ("Павлов", "Pavlov"),
    ("Рябинин", "Ryabinin"),
    ("Семёнов", "Semenov"),
    ("Соколов", "Sokolov"),
    ("Тихонов", "Tikhonov"),
    ("Уваров", "Uvarov"),
    ("Фёдоров", "Fedorov"),
    ("Хромов", "Khromov"),
    ("Цветков", "Tsvetkov"),
    ("Шестаков", "Shestakov"),
    ("Яковлев", "Yakovlev"),
];

const CITIES: [&str; 12] = [
    "Москва",
    "Санкт-Петербург",
    "Казань",
    "Екатеринбург",
    "Новосибирск",
    "Нижний Новгород",
    "Самара",
    "Пермь",
    "Тула",
    "Ярославль",
    "Воронеж",
    "Калининград",
];

impl Person {
    /// Makes someone up.
    #[must_use]
    pub fn make(random: &mut Random) -> Self {
        let woman = random.percent(50);
        let &((first_name, first_latin), middle_name) =
            random.pick(if woman { &WOMEN } else { &MEN }).unwrap_or(&WOMEN[0]);
        let &(last, last_latin) = random.pick(&SURNAMES).unwrap_or(&SURNAMES[0]);
        let ending = |letter| if woman { letter } else { "" };
        Self {
            first_name,
            middle_name,
            last_name: format!("{last}{}", ending("а")),
            latin: (first_latin, format!("{last_latin}{}", ending("a"))),
            city: random.pick(&CITIES).copied().unwrap_or(CITIES[0]),
        }
    }

    /// An address at a domain that cannot exist.
    #[must_use]
    pub fn email(&self, number: u64) -> String {
        let (first, last) = &self.latin;
        format!("{}.{}{number}@gigwire.test", first.to_ascii_lowercase(), last.to_ascii_lowercase())
    }
}

/// A phone number of eleven digits in a range that no operator has.
#[must_use]
pub fn phone(random: &mut Random) -> String {
    format!("7000{}", random.digits(7))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_agree() {
        let mut random = Random::new(5);
        for number in 0..200 {
            let person = Person::make(&mut random);
            let woman = person.middle_name.ends_with('а');
            assert_eq!(woman, person.last_name.ends_with('а'), "{person:?}");
            assert_eq!(woman, person.latin.1.ends_with('a'), "{person:?}");
            assert!(person.email(number).is_ascii());
        }
        assert_eq!(phone(&mut random).len(), 11);
    }
}
