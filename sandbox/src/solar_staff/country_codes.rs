//! Countries of the Russian classifier (OKSM) with their codes.

/// A name in Russian and in English.
type Names = (&'static str, &'static str);

/// Codes and names.
#[rustfmt::skip]
pub const ALL: [(u64, Names); 28] = [
    (31, ("Азербайджан", "Azerbaijan")), (32, ("Аргентина", "Argentina")), (51, ("Армения", "Armenia")),
    (56, ("Бельгия", "Belgium")), (76, ("Бразилия", "Brazil")), (112, ("Беларусь", "Belarus")),
    (156, ("Китай", "China")), (170, ("Колумбия", "Colombia")), (196, ("Кипр", "Cyprus")),
    (203, ("Чехия", "Czechia")), (233, ("Эстония", "Estonia")), (250, ("Франция", "France")),
    (268, ("Грузия", "Georgia")), (276, ("Германия", "Germany")), (356, ("Индия", "India")),
    (376, ("Израиль", "Israel")), (398, ("Казахстан", "Kazakhstan")), (417, ("Киргизия", "Kyrgyzstan")),
    (428, ("Латвия", "Latvia")), (440, ("Литва", "Lithuania")), (616, ("Польша", "Poland")),
    (643, ("Россия", "Russia")), (688, ("Сербия", "Serbia")), (762, ("Таджикистан", "Tajikistan")),
    (792, ("Турция", "Türkiye")), (826, ("Великобритания", "United Kingdom")), (840, ("США", "United States")),
    (860, ("Узбекистан", "Uzbekistan")),
];
