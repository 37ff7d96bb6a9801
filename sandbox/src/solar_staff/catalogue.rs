//! Categories, services and attributes: the lookups of the platform, the same in every world.

use serde::Serialize;

use super::records::EndpointKind;

/// A title in Russian and in English.
pub type Title = (&'static str, &'static str);

/// A top-level category.
#[derive(Debug)]
pub struct Category {
    /// Id.
    pub id: u64,
    /// Name.
    pub title: Title,
}

/// A service of a category; its id is the `categoryId` of a task.
#[derive(Debug)]
pub struct Service {
    /// Id.
    pub id: u64,
    /// Category.
    pub category: u64,
    /// Name.
    pub title: Title,
    /// Name in the act.
    pub title_doc: Title,
    /// Ids of its attributes.
    pub attributes: &'static [u64],
}

/// A category as it is sent.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CategoryWire {
    id: u64,
    title: &'static str,
    title_en: &'static str,
}

impl From<&Category> for CategoryWire {
    fn from(&Category { id, title: (title, title_en) }: &Category) -> Self {
        Self { id, title, title_en }
    }
}

/// A service as it is sent.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ServiceWire {
    id: u64,
    title: &'static str,
    title_en: &'static str,
    title_doc: &'static str,
    title_doc_en: &'static str,
}

impl From<&Service> for ServiceWire {
    fn from(service: &Service) -> Self {
        let Service { id, title: (title, title_en), title_doc: (title_doc, title_doc_en), .. } = *service;
        Self { id, title, title_en, title_doc, title_doc_en }
    }
}

/// An attribute of services.
#[derive(Debug)]
pub struct Attribute {
    /// Id.
    pub id: u64,
    /// Id of its type.
    pub type_id: u64,
    /// Name.
    pub title: Title,
    /// Ids and texts of the options; empty for free text.
    pub options: &'static [(u64, Title)],
}

/// A document that a freelancer may have to sign before taking a task.
#[derive(Debug)]
pub struct AcceptanceFile {
    /// Id.
    pub id: u64,
    /// The file's own id.
    pub file_id: u64,
    /// Name.
    pub title: Title,
    /// What to send to `freelancers.sign_agreement`.
    pub template: &'static str,
}

/// All categories.
pub const CATEGORIES: [Category; 6] = [
    Category { id: 1, title: ("Печатные СМИ", "Printed mass media") },
    Category { id: 2, title: ("Интернет-реклама", "Internet advertising") },
    Category { id: 3, title: ("Видео и звук", "Video and sound") },
    Category { id: 4, title: ("Разработка", "Development") },
    Category { id: 5, title: ("Переводы", "Translation") },
    Category { id: 6, title: ("Доставка и логистика", "Delivery and logistics") },
];

/// All services.
#[rustfmt::skip]
pub const SERVICES: [Service; 16] = [
    Service { id: 3, category: 1, title: ("Копирайтинг", "Copywriting"), title_doc: ("Написание текстов статей/обзоров", "Copywriting of texts of articles/reviews"), attributes: &[6, 9, 12] },
    Service { id: 2, category: 1, title: ("Работы по созданию иллюстраций к текстам (включая фотографию)", "Work on creation of illustrations for  texts (incl. photos)"), title_doc: ("Работы по созданию иллюстраций (включая фотографические) к текстам статей периодического СМИ", "Work on creation of illustrations (incl. photos) for  texts of articles of periodic mass media"), attributes: &[6, 9] },
    Service { id: 4, category: 1, title: ("Корректура", "Proofreading"), title_doc: ("Услуги по корректуре текстов", "Services on proofreading of texts"), attributes: &[6, 12] },
    Service { id: 20, category: 2, title: ("Управление размещением медийной рекламы", "ATL advertising management"), title_doc: ("Услуги по управлению размещением рекламных материалов  на интернет сайтах", "Services on managing  advertising materials' placement at websites"), attributes: &[1] },
    Service { id: 21, category: 2, title: ("Настройка контекстной рекламы", "Contextual advertising set-up"), title_doc: ("Услуги по настройке контекстной рекламы", "Services on contextual advertising set-up"), attributes: &[1, 15] },
    Service { id: 22, category: 2, title: ("Ведение социальных сетей", "Social media management"), title_doc: ("Услуги по ведению сообществ в социальных сетях", "Services on running communities in social media"), attributes: &[1] },
    Service { id: 31, category: 3, title: ("Монтаж видео", "Video editing"), title_doc: ("Работы по монтажу видеоматериалов", "Work on editing of video materials"), attributes: &[31, 32] },
    Service { id: 32, category: 3, title: ("Озвучивание", "Voice-over"), title_doc: ("Услуги по озвучиванию", "Services on voice-over"), attributes: &[32] },
    Service { id: 37, category: 4, title: ("Разработка веб-сайтов", "Website development"), title_doc: ("Работы по разработке веб-сайтов", "Work on website development"), attributes: &[37, 38] },
    Service { id: 38, category: 4, title: ("Мобильная разработка", "Mobile development"), title_doc: ("Работы по разработке мобильных приложений", "Work on development of mobile applications"), attributes: &[38, 39] },
    Service { id: 39, category: 4, title: ("Тестирование", "Testing"), title_doc: ("Услуги по тестированию программ", "Services on software testing"), attributes: &[38] },
    Service { id: 40, category: 4, title: ("Дизайн интерфейсов", "Interface design"), title_doc: ("Работы по дизайну интерфейсов", "Work on interface design"), attributes: &[1, 37] },
    Service { id: 51, category: 5, title: ("Письменный перевод", "Written translation"), title_doc: ("Услуги письменного перевода", "Services on written translation"), attributes: &[51, 12] },
    Service { id: 52, category: 5, title: ("Субтитры", "Subtitles"), title_doc: ("Работы по созданию субтитров", "Work on creation of subtitles"), attributes: &[51, 32] },
    Service { id: 61, category: 6, title: ("Курьерская доставка", "Courier delivery"), title_doc: ("Услуги курьерской доставки", "Courier services"), attributes: &[61, 62] },
    Service { id: 62, category: 6, title: ("Сборка заказов", "Order picking"), title_doc: ("Услуги по сборке заказов", "Services on order picking"), attributes: &[62] },
];

/// All attributes.
#[rustfmt::skip]
pub const ATTRIBUTES: [Attribute; 13] = [
    Attribute { id: 1, type_id: 1, title: ("URL-адрес", "URL-address"), options: &[] },
    Attribute { id: 6, type_id: 2, title: ("Наименование СМИ", "Name of mass media"), options: &[] },
    Attribute { id: 9, type_id: 3, title: ("Номер издания", "Issue"), options: &[] },
    Attribute { id: 12, type_id: 4, title: ("Количество знаков", "Number of characters"), options: &[] },
    Attribute { id: 15, type_id: 5, title: ("Рекламная система", "Advertising system"), options: &[(41, ("Яндекс Директ", "Yandex Direct")), (42, ("VK Реклама", "VK Ads"))] },
    Attribute { id: 31, type_id: 11, title: ("Формат видео", "Video format"), options: &[(26, ("SD", "SD")), (27, ("HD", "HD")), (29, ("FullHD", "FullHD")), (28, ("UHD", "UHD")), (30, ("4K", "4K"))] },
    Attribute { id: 32, type_id: 12, title: ("Длительность, минут", "Length, minutes"), options: &[] },
    Attribute { id: 37, type_id: 13, title: ("Количество страниц", "Number of pages"), options: &[] },
    Attribute { id: 38, type_id: 1, title: ("Ссылка на задание", "Link to the brief"), options: &[] },
    Attribute { id: 39, type_id: 14, title: ("Платформа", "Platform"), options: &[(51, ("iOS", "iOS")), (52, ("Android", "Android")), (53, ("Обе", "Both"))] },
    Attribute { id: 51, type_id: 15, title: ("Языковая пара", "Language pair"), options: &[(61, ("Русский — английский", "Russian — English")), (62, ("Английский — русский", "English — Russian")), (63, ("Русский — немецкий", "Russian — German"))] },
    Attribute { id: 61, type_id: 16, title: ("Адрес доставки", "Delivery address"), options: &[] },
    Attribute { id: 62, type_id: 17, title: ("Количество заказов", "Number of orders"), options: &[] },
];

/// The documents that a task may ask to sign.
pub const ACCEPTANCE_FILES: [AcceptanceFile; 1] = [AcceptanceFile {
    id: 1049,
    file_id: 123,
    title: ("Соглашение о неразглашении (NDA)", "Non-disclosure agreement"),
    template: "0f7d54f1-6f5c-4c55-9d3f-6c3cf2f4a9b1",
}];

/// The offer agreement that is in force.
pub const OFFER_TEMPLATE: &str = "4b8d3847-5651-40f5-b534-48b273974c5c";

/// A category by id.
#[must_use]
pub fn category(id: u64) -> Option<&'static Category> {
    CATEGORIES.iter().find(|category| category.id == id)
}

/// A service by id.
#[must_use]
pub fn service(id: u64) -> Option<&'static Service> {
    SERVICES.iter().find(|service| service.id == id)
}

/// An attribute by id.
#[must_use]
pub fn attribute(id: u64) -> Option<&'static Attribute> {
    ATTRIBUTES.iter().find(|attribute| attribute.id == id)
}

/// A document to sign by id.
#[must_use]
pub fn acceptance_file(id: u64) -> Option<&'static AcceptanceFile> {
    ACCEPTANCE_FILES.iter().find(|file| file.id == id)
}

/// The name of a country in Russian, as the finders print it; others keep their letters.
#[must_use]
pub fn country_name(code: &str) -> &str {
    match code {
        "RU" => "Россия",
        "BY" => "Беларусь",
        "KZ" => "Казахстан",
        "AM" => "Армения",
        "RS" => "Сербия",
        other => other,
    }
}

/// The percent that covers the freelancer's commission for a compensation type (1–7); made up.
#[must_use]
pub const fn compensation_percent(compensation_type: u64) -> i64 {
    match compensation_type {
        1 | 5 => 4,
        3 => 5,
        4 => 1,
        _ => 3,
    }
}

/// Whether a payout to this means of this kind and country needs a conversion through euros.
#[must_use]
pub fn needs_euro(kind: EndpointKind, country: &str) -> bool {
    kind == EndpointKind::Card && country == "KZ"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_refers_to_something() {
        for known in &SERVICES {
            assert!(category(known.category).is_some());
            assert!(!known.attributes.is_empty(), "{}: tasks.create wants at least one attribute", known.id);
            assert!(known.attributes.iter().all(|&id| attribute(id).is_some()), "{}", known.id);
        }
        for known in &CATEGORIES {
            assert!(SERVICES.iter().any(|service| service.category == known.id));
        }
    }
}
