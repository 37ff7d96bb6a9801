// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.
//! CloudTips: typed views over decoded answers.
//!
//! A view borrows the [`Document`](crate::codec::Document) and reads a field when it is asked for. A field that is
//! absent or null is `None`; fields that the catalog does not know are in `node().extras()`.

use rust_decimal::Decimal;

use super::{codes, tables};
use crate::codec::{DateTime, Node};
use crate::secret::Secret;

/// A new token pair; it replaces the old one.
#[derive(Clone, Copy, Debug)]
pub struct TokenPair<'a>(Node<'a>);

impl<'a> TokenPair<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TOKEN_PAIR)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Token to send as Bearer token.
    #[must_use]
    pub fn token(&self) -> Secret {
        Secret::from(self.0.field_at(0).as_text().unwrap_or_default())
    }

    /// Refresh token; a public client reports that it serves once, so the new one must be kept.
    #[must_use]
    pub fn refresh_token(&self) -> Option<Secret> {
        self.0.field_at(1).as_text().map(Secret::from)
    }

    /// Life of the token in seconds; 1800 in a recorded answer.
    #[must_use]
    pub fn expires_in(&self) -> Option<i64> {
        self.0.field_at(2).as_int()
    }

    /// Kind of token: `Bearer`.
    #[must_use]
    pub fn token_type(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }

    /// What the token allows, words with blanks between them; not needed in a request. Known only from third-party
    /// code.
    #[must_use]
    pub fn scope(&self) -> Option<&'a str> {
        self.0.field_at(4).as_text()
    }
}

/// A receiver as `receivers.create_many` answers it.
#[derive(Clone, Copy, Debug)]
pub struct CreatedReceiver<'a>(Node<'a>);

impl<'a> CreatedReceiver<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::CREATED_RECEIVER)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Phone: `+7XXXXXXXXXX` in recorded answers.
    #[must_use]
    pub fn phone_number(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// Name.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Receiver id (a UUID in recorded answers): the `userId` of the other calls.
    #[must_use]
    pub fn user_id(&self) -> &'a str {
        self.0.field_at(2).as_text().unwrap_or_default()
    }

    /// Short id of the payment page: 8 hexadecimal digits in recorded answers.
    #[must_use]
    pub fn layout_id(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }

    /// What is to be done next: branch on this, not on how the person came here.
    #[must_use]
    pub fn layout_status(&self) -> Option<codes::LayoutStatus> {
        self.0.field_at(4).as_int().map(codes::LayoutStatus::from_code)
    }
}

/// What became of the people of one request.
#[derive(Clone, Copy, Debug)]
pub struct CreatedReceivers<'a>(Node<'a>);

impl<'a> CreatedReceivers<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::CREATED_RECEIVERS)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Made, or linked anew, by this request: look at each `layoutStatus`.
    pub fn created(&self) -> impl Iterator<Item = CreatedReceiver<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(CreatedReceiver::of)
    }

    /// Already in the system and among your receivers. The same can come as the error "уже в скоупе".
    pub fn skipped(&self) -> impl Iterator<Item = CreatedReceiver<'a>> + use<'a> {
        self.0.field_at(1).items().filter_map(CreatedReceiver::of)
    }
}

/// A receiver of tips. What a later confirmation made of the `layoutStatus` is not in here.
#[derive(Clone, Copy, Debug)]
pub struct Receiver<'a>(Node<'a>);

impl<'a> Receiver<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::RECEIVER)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Receiver id.
    #[must_use]
    pub fn user_id(&self) -> &'a str {
        self.0.field_at(0).as_text().unwrap_or_default()
    }

    /// Phone.
    #[must_use]
    pub fn phone_number(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Email (the vendor's table leaves its name blank, the sample has `email`).
    #[must_use]
    pub fn email(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Name.
    #[must_use]
    pub fn full_name(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }

    /// Type of receiver; the codes are not documented.
    #[must_use]
    pub fn r#type(&self) -> Option<i64> {
        self.0.field_at(4).as_int()
    }

    /// Payment pages (typed String by the table, a list in the sample).
    pub fn layouts(&self) -> impl Iterator<Item = Layout<'a>> + use<'a> {
        self.0.field_at(5).items().filter_map(Layout::of)
    }

    /// Manager (typed String by the table, an object in the sample).
    #[must_use]
    pub fn manager(&self) -> Option<Manager<'a>> {
        Manager::of(self.0.field_at(6))
    }

    /// Photo id.
    #[must_use]
    pub fn photo_id(&self) -> Option<&'a str> {
        self.0.field_at(7).as_text()
    }

    /// Address of the photo; one that ends in `avatar-default` is the vendor's default picture.
    #[must_use]
    pub fn photo_url(&self) -> Option<&'a str> {
        self.0.field_at(8).as_text()
    }

    /// First six digits of the card that payouts go to.
    #[must_use]
    pub fn card_first_six(&self) -> Option<&'a str> {
        self.0.field_at(9).as_text()
    }

    /// Last four digits of the card.
    #[must_use]
    pub fn card_last_four(&self) -> Option<&'a str> {
        self.0.field_at(10).as_text()
    }

    /// Expiry of the card; the format is not documented.
    #[must_use]
    pub fn card_exp_date(&self) -> Option<&'a str> {
        self.0.field_at(11).as_text()
    }

    /// How tips reach the receiver.
    #[must_use]
    pub fn payout_method(&self) -> Option<codes::PayoutMethod> {
        self.0.field_at(12).as_int().map(codes::PayoutMethod::from_code)
    }

    /// Until when the receiver is locked out.
    #[must_use]
    pub fn lockout_end(&self) -> Option<DateTime> {
        self.0.field_at(13).as_datetime()
    }

    /// Whether the phone is confirmed.
    #[must_use]
    pub fn phone_number_confirmed(&self) -> Option<bool> {
        self.0.field_at(14).as_bool()
    }

    /// When the receiver was made.
    #[must_use]
    pub fn created_date(&self) -> Option<DateTime> {
        self.0.field_at(15).as_datetime()
    }

    /// When the receiver was last changed.
    #[must_use]
    pub fn updated_date(&self) -> Option<DateTime> {
        self.0.field_at(16).as_datetime()
    }
}

/// One page: receivers.
#[derive(Clone, Copy, Debug)]
pub struct ReceiverPage<'a>(Node<'a>);

impl<'a> ReceiverPage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::RECEIVER_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Receivers.
    pub fn items(&self) -> impl Iterator<Item = Receiver<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(Receiver::of)
    }

    /// Number of receivers that match, on all pages.
    #[must_use]
    pub fn total_count(&self) -> i64 {
        self.0.field_at(1).as_int().unwrap_or_default()
    }
}

/// A payment page (the vendor's layout). `receivers.list` documents it; `experimental.layouts.get` and
/// `experimental.layouts.list_by_phone` add the links and `backgroundUrl`.
#[derive(Clone, Copy, Debug)]
pub struct Layout<'a>(Node<'a>);

impl<'a> Layout<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::LAYOUT)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Unique id; not the one that calls take.
    #[must_use]
    pub fn id(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// Short id, which opens the payment page (`https://pay.cloudtips.ru/p/{layoutId}`) and which calls take.
    /// Called `layoutId` by the table, `shortId` by the sample.
    #[must_use]
    pub fn layout_id(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Whether it is the receiver's default page.
    #[must_use]
    pub fn default(&self) -> Option<bool> {
        self.0.field_at(2).as_bool()
    }

    /// Whether the page is deleted.
    #[must_use]
    pub fn disabled(&self) -> Option<bool> {
        self.0.field_at(3).as_bool()
    }

    /// Title, shown in the receiver's personal account only.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(4).as_text()
    }

    /// Text of the first screen.
    #[must_use]
    pub fn description(&self) -> Option<&'a str> {
        self.0.field_at(5).as_text()
    }

    /// Not used, says the vendor.
    #[must_use]
    pub fn text(&self) -> Option<&'a str> {
        self.0.field_at(6).as_text()
    }

    /// Id of the background picture.
    #[must_use]
    pub fn background_id(&self) -> Option<&'a str> {
        self.0.field_at(7).as_text()
    }

    /// Place that the receiver is linked to.
    #[must_use]
    pub fn place_id(&self) -> Option<&'a str> {
        self.0.field_at(8).as_text()
    }

    /// Name of the place.
    #[must_use]
    pub fn place_name(&self) -> Option<&'a str> {
        self.0.field_at(9).as_text()
    }

    /// Receiver id (in the sample only).
    #[must_use]
    pub fn user_id(&self) -> Option<&'a str> {
        self.0.field_at(10).as_text()
    }

    /// Id from an external system.
    #[must_use]
    pub fn external_info(&self) -> Option<&'a str> {
        self.0.field_at(11).as_text()
    }

    /// Address of the payment page. Known only from third-party code.
    #[must_use]
    pub fn payment_link(&self) -> Option<&'a str> {
        self.0.field_at(12).as_text()
    }

    /// Address of its QR code. Known only from third-party code.
    #[must_use]
    pub fn qr_link(&self) -> Option<&'a str> {
        self.0.field_at(13).as_text()
    }

    /// Address of the background picture. Known only from third-party code.
    #[must_use]
    pub fn background_url(&self) -> Option<&'a str> {
        self.0.field_at(14).as_text()
    }
}

/// Manager of a receiver.
#[derive(Clone, Copy, Debug)]
pub struct Manager<'a>(Node<'a>);

impl<'a> Manager<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::MANAGER)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Manager id.
    #[must_use]
    pub fn manager_id(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// Name.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Id from an external system (in the sample only).
    #[must_use]
    pub fn external_id(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Email (the vendor's table leaves its name blank).
    #[must_use]
    pub fn email(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }
}

/// A receiver's photo.
#[derive(Clone, Copy, Debug)]
pub struct Photo<'a>(Node<'a>);

impl<'a> Photo<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::PHOTO)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Address of the photo.
    #[must_use]
    pub fn photo_url(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// Photo id. `photold`, with a small L, in the sample: both are read.
    #[must_use]
    pub fn photo_id(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }
}

/// A place: where receivers work.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a>(Node<'a>);

impl<'a> Place<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::PLACE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Place id: the `placeId` of the other calls.
    #[must_use]
    pub fn id(&self) -> &'a str {
        self.0.field_at(0).as_text().unwrap_or_default()
    }

    /// Your own id of the place.
    #[must_use]
    pub fn external_place_id(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// When it was made.
    #[must_use]
    pub fn created_date(&self) -> Option<DateTime> {
        self.0.field_at(2).as_datetime()
    }

    /// When it was last changed.
    #[must_use]
    pub fn updated_date(&self) -> Option<DateTime> {
        self.0.field_at(3).as_datetime()
    }

    /// Name.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.0.field_at(4).as_text()
    }

    /// Type of place; the codes are not documented.
    #[must_use]
    pub fn place_type(&self) -> Option<i64> {
        self.0.field_at(5).as_int()
    }

    /// Manager id.
    #[must_use]
    pub fn manager_id(&self) -> Option<&'a str> {
        self.0.field_at(6).as_text()
    }

    /// Administrators of the place.
    pub fn place_administrator_ids(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.0.field_at(7).items().filter_map(|node| node.as_text())
    }

    /// Whether it is a head place.
    #[must_use]
    pub fn is_head(&self) -> Option<bool> {
        self.0.field_at(8).as_bool()
    }

    /// The head place that it belongs to.
    #[must_use]
    pub fn head_place(&self) -> Option<HeadPlace<'a>> {
        HeadPlace::of(self.0.field_at(9))
    }

    /// Number of its employees.
    #[must_use]
    pub fn employee_count(&self) -> Option<i64> {
        self.0.field_at(10).as_int()
    }

    /// Whether its payment pages have settings of their own.
    #[must_use]
    pub fn has_payment_page_settings(&self) -> Option<bool> {
        self.0.field_at(11).as_bool()
    }

    /// Rating by payers.
    #[must_use]
    pub fn rating(&self) -> Option<Rating<'a>> {
        Rating::of(self.0.field_at(12))
    }
}

/// The place that another belongs to.
#[derive(Clone, Copy, Debug)]
pub struct HeadPlace<'a>(Node<'a>);

impl<'a> HeadPlace<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::HEAD_PLACE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Place id.
    #[must_use]
    pub fn id(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// Name.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }
}

/// One page: places.
#[derive(Clone, Copy, Debug)]
pub struct PlacePage<'a>(Node<'a>);

impl<'a> PlacePage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::PLACE_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Places.
    pub fn items(&self) -> impl Iterator<Item = Place<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(Place::of)
    }

    /// Number of places that match, on all pages.
    #[must_use]
    pub fn total_count(&self) -> i64 {
        self.0.field_at(1).as_int().unwrap_or_default()
    }
}

/// Rating by payers, of a place or on a payment page.
#[derive(Clone, Copy, Debug)]
pub struct Rating<'a>(Node<'a>);

impl<'a> Rating<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::RATING)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Whether payers are asked to rate.
    #[must_use]
    pub fn enabled(&self) -> Option<bool> {
        self.0.field_at(0).as_bool()
    }

    /// What payers can name.
    pub fn components(&self) -> impl Iterator<Item = RatingComponent<'a>> + use<'a> {
        self.0.field_at(1).items().filter_map(RatingComponent::of)
    }

    /// Average score; of a place only.
    #[must_use]
    pub fn average_score(&self) -> Option<Decimal> {
        self.0.field_at(2).as_decimal()
    }

    /// Number of scores; of a place only.
    #[must_use]
    pub fn score_count(&self) -> Option<i64> {
        self.0.field_at(3).as_int()
    }
}

/// Something that payers can name in a rating.
#[derive(Clone, Copy, Debug)]
pub struct RatingComponent<'a>(Node<'a>);

impl<'a> RatingComponent<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::RATING_COMPONENT)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Component id.
    #[must_use]
    pub fn id(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// Title.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Picture id; of a place only.
    #[must_use]
    pub fn image_id(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Address of the picture.
    #[must_use]
    pub fn image_url(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }
}

/// An employee of a place. Only one field is ever named, and one is presumed; the others are in `extra`.
#[derive(Clone, Copy, Debug)]
pub struct Employee<'a>(Node<'a>);

impl<'a> Employee<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::EMPLOYEE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Receiver id; presumed, as without it nobody could tell who waits. Inferred: the documents do not say so.
    #[must_use]
    pub fn user_id(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// Whether the person confirmed: `layoutStatus` elsewhere; presumed to have its codes.
    #[must_use]
    pub fn confirmation_status(&self) -> Option<codes::LayoutStatus> {
        self.0.field_at(1).as_int().map(codes::LayoutStatus::from_code)
    }
}

/// Employees of a place; the container is presumed.
#[derive(Clone, Copy, Debug)]
pub struct EmployeeList<'a>(Node<'a>);

impl<'a> EmployeeList<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::EMPLOYEE_LIST)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Employees.
    pub fn items(&self) -> impl Iterator<Item = Employee<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(Employee::of)
    }
}

/// A link by which people register themselves for a place. Whether it stands under `data` or beside `succeed`
/// is not shown: both are read.
#[derive(Clone, Copy, Debug)]
pub struct RegistrationLink<'a>(Node<'a>);

impl<'a> RegistrationLink<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::REGISTRATION_LINK)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// The link.
    #[must_use]
    pub fn url(&self) -> &'a str {
        self.0.field_at(0).as_text().unwrap_or_default()
    }

    /// Life of the link in seconds.
    #[must_use]
    pub fn lifetime(&self) -> Option<i64> {
        self.0.field_at(1).as_int()
    }
}

/// The id of a terminal, from which the checkout script or SDK makes a card cryptogram.
#[derive(Clone, Copy, Debug)]
pub struct PublicId<'a>(Node<'a>);

impl<'a> PublicId<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::PUBLIC_ID)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// The `MerchantPublicID` of the checkout script.
    #[must_use]
    pub fn public_id(&self) -> &'a str {
        self.0.field_at(0).as_text().unwrap_or_default()
    }
}

/// How the check of a card went. Printed in Pascal case and without the envelope, recorded in camel case and
/// inside `data`: both are read.
#[derive(Clone, Copy, Debug)]
pub struct CardLink<'a>(Node<'a>);

impl<'a> CardLink<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::CARD_LINK)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Transaction id: the last step, `experimental.cards.add`, takes it.
    #[must_use]
    pub fn transaction_id(&self) -> Option<i64> {
        self.0.field_at(0).as_int()
    }

    /// How it went: `Canceled` is success.
    #[must_use]
    pub fn status_code(&self) -> Option<codes::CardLinkStatus> {
        self.0.field_at(1).as_text().map(codes::CardLinkStatus::from_code)
    }

    /// Token of the card (`tk_…`), where no 3-D Secure was needed.
    #[must_use]
    pub fn card_token(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// MD for the bank's page, where 3-D Secure is needed.
    #[must_use]
    pub fn md(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }

    /// PaReq for the bank's page.
    #[must_use]
    pub fn pa_req(&self) -> Option<&'a str> {
        self.0.field_at(4).as_text()
    }

    /// The bank's page: post `MD`, `PaReq` and `TermUrl` (your return address) there.
    #[must_use]
    pub fn acs_url(&self) -> Option<&'a str> {
        self.0.field_at(5).as_text()
    }

    /// Message. Known only from third-party code.
    #[must_use]
    pub fn message(&self) -> Option<&'a str> {
        self.0.field_at(6).as_text()
    }

    /// The bank that issued the card. Known only from third-party code.
    #[must_use]
    pub fn issuer_code(&self) -> Option<&'a str> {
        self.0.field_at(7).as_text()
    }

    /// Whether a one-time password is asked for; its values are not documented. Known only from third-party code.
    #[must_use]
    pub fn otp_required(&self) -> Option<&'a str> {
        self.0.field_at(8).as_text()
    }

    /// Country of the bank. Known only from third-party code.
    #[must_use]
    pub fn card_issuer_bank_country(&self) -> Option<&'a str> {
        self.0.field_at(9).as_text()
    }

    /// Last four digits of the card. Known only from third-party code.
    #[must_use]
    pub fn card_last_four(&self) -> Option<&'a str> {
        self.0.field_at(10).as_text()
    }

    /// Expiry of the card. Known only from third-party code.
    #[must_use]
    pub fn card_exp_date(&self) -> Option<&'a str> {
        self.0.field_at(11).as_text()
    }
}

/// A payment page with all that is needed to draw it. The vendor's sample is cut short: the rest is known from
/// the vendor's SDKs, and marked so.
#[derive(Clone, Copy, Debug)]
pub struct PaymentPage<'a>(Node<'a>);

impl<'a> PaymentPage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::PAYMENT_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Unique id. Known only from third-party code.
    #[must_use]
    pub fn id(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// Short id of the page. Known only from third-party code.
    #[must_use]
    pub fn layout_id(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Address of the page.
    #[must_use]
    pub fn url(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Title.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }

    /// Address of the background picture.
    #[must_use]
    pub fn background_url(&self) -> Option<&'a str> {
        self.0.field_at(4).as_text()
    }

    /// Address of the receiver's picture; one that ends in `avatar-default` is the vendor's default.
    #[must_use]
    pub fn avatar_url(&self) -> Option<&'a str> {
        self.0.field_at(5).as_text()
    }

    /// Address of the logo.
    #[must_use]
    pub fn logo_url(&self) -> Option<&'a str> {
        self.0.field_at(6).as_text()
    }

    /// The name that is shown.
    #[must_use]
    pub fn name_text(&self) -> Option<&'a str> {
        self.0.field_at(7).as_text()
    }

    /// Colour of the background.
    #[must_use]
    pub fn background_color(&self) -> Option<&'a str> {
        self.0.field_at(8).as_text()
    }

    /// Colour of links.
    #[must_use]
    pub fn links_color(&self) -> Option<&'a str> {
        self.0.field_at(9).as_text()
    }

    /// Colour of buttons.
    #[must_use]
    pub fn buttons_color(&self) -> Option<&'a str> {
        self.0.field_at(10).as_text()
    }

    /// Whether Apple Pay is offered.
    #[must_use]
    pub fn apple_pay_enabled(&self) -> Option<bool> {
        self.0.field_at(11).as_bool()
    }

    /// Whether Google Pay is offered.
    #[must_use]
    pub fn google_pay_enabled(&self) -> Option<bool> {
        self.0.field_at(12).as_bool()
    }

    /// Whether SBP is offered. Known only from third-party code.
    #[must_use]
    pub fn sbp_pay_enabled(&self) -> Option<bool> {
        self.0.field_at(13).as_bool()
    }

    /// Whether T-Pay (Tinkoff Pay) is offered. Known only from third-party code.
    #[must_use]
    pub fn tinkoff_pay_enabled(&self) -> Option<bool> {
        self.0.field_at(14).as_bool()
    }

    /// Text of the user agreement.
    #[must_use]
    pub fn user_agreement_text(&self) -> Option<&'a str> {
        self.0.field_at(15).as_text()
    }

    /// Address of the user agreement.
    #[must_use]
    pub fn user_agreement_url(&self) -> Option<&'a str> {
        self.0.field_at(16).as_text()
    }

    /// Whether the reCAPTCHA hint is hidden.
    #[must_use]
    pub fn hide_re_captcha_hint(&self) -> Option<bool> {
        self.0.field_at(17).as_bool()
    }

    /// Whether the charity banner is left out.
    #[must_use]
    pub fn exclude_charity_banner(&self) -> Option<bool> {
        self.0.field_at(18).as_bool()
    }

    /// Text before the payment, by language (`ru`, `en`).
    pub fn payment_message(&self) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        self.0.field_at(19).entries().filter_map(|(key, node)| Some((key, node.as_text()?)))
    }

    /// Text after a payment, by language.
    pub fn success_message(&self) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        self.0.field_at(20).entries().filter_map(|(key, node)| Some((key, node.as_text()?)))
    }

    /// Text after a failure, by language.
    pub fn fail_message(&self) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        self.0.field_at(21).entries().filter_map(|(key, node)| Some((key, node.as_text()?)))
    }

    /// What can be paid.
    #[must_use]
    pub fn amount(&self) -> Option<PageAmount<'a>> {
        PageAmount::of(self.0.field_at(22))
    }

    /// What is being collected for.
    #[must_use]
    pub fn target(&self) -> Option<PageTarget<'a>> {
        PageTarget::of(self.0.field_at(23))
    }

    /// Rating by payers. Known only from third-party code.
    #[must_use]
    pub fn rating(&self) -> Option<Rating<'a>> {
        Rating::of(self.0.field_at(24))
    }

    /// What the payer may be asked, by field: `comment`, `email`, `name`, `phoneNumber`, `payerCity`,
    /// `payerFeedback`. Known only from third-party code.
    pub fn available_fields(&self) -> impl Iterator<Item = (&'a str, PageField<'a>)> + use<'a> {
        self.0.field_at(25).entries().filter_map(|(key, node)| Some((key, PageField::of(node)?)))
    }

    /// Whether the payer may bear the fee. Known only from third-party code.
    #[must_use]
    pub fn payer_fee(&self) -> Option<PayerFee<'a>> {
        PayerFee::of(self.0.field_at(26))
    }

    /// Percents of a bill to choose from. Known only from third-party code.
    #[must_use]
    pub fn percents(&self) -> Option<PagePercents<'a>> {
        PagePercents::of(self.0.field_at(27))
    }
}

/// What can be paid on a payment page. The limits are `constraints` in the vendor's sample and `range` in newer
/// SDKs.
#[derive(Clone, Copy, Debug)]
pub struct PageAmount<'a>(Node<'a>);

impl<'a> PageAmount<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::PAGE_AMOUNT)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Currency, RUB. Known only from third-party code.
    #[must_use]
    pub fn currency(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// Amounts to choose from.
    #[must_use]
    pub fn amount_preset_settings(&self) -> Option<AmountPresets<'a>> {
        AmountPresets::of(self.0.field_at(1))
    }

    /// Limits, as the vendor's sample has them.
    pub fn constraints(&self) -> impl Iterator<Item = AmountConstraint<'a>> + use<'a> {
        self.0.field_at(2).items().filter_map(AmountConstraint::of)
    }

    /// Limits, as newer SDKs read them. Known only from third-party code.
    #[must_use]
    pub fn range(&self) -> Option<AmountRange<'a>> {
        AmountRange::of(self.0.field_at(3))
    }
}

/// Amounts to choose from.
#[derive(Clone, Copy, Debug)]
pub struct AmountPresets<'a>(Node<'a>);

impl<'a> AmountPresets<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::AMOUNT_PRESETS)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Whether they are shown.
    #[must_use]
    pub fn enabled(&self) -> Option<bool> {
        self.0.field_at(0).as_bool()
    }

    /// The amounts, in roubles.
    pub fn amounts(&self) -> impl Iterator<Item = Decimal> + use<'a> {
        self.0.field_at(1).items().filter_map(|node| node.as_decimal())
    }
}

/// A limit of a payment page.
#[derive(Clone, Copy, Debug)]
pub struct AmountConstraint<'a>(Node<'a>);

impl<'a> AmountConstraint<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::AMOUNT_CONSTRAINT)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// What the limit says.
    #[must_use]
    pub fn r#type(&self) -> Option<codes::AmountConstraintType> {
        self.0.field_at(0).as_text().map(codes::AmountConstraintType::from_code)
    }

    /// Currency, RUB.
    #[must_use]
    pub fn currency(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// The amount.
    #[must_use]
    pub fn value(&self) -> Option<Decimal> {
        self.0.field_at(2).as_decimal()
    }
}

/// Limits of a payment page.
#[derive(Clone, Copy, Debug)]
pub struct AmountRange<'a>(Node<'a>);

impl<'a> AmountRange<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::AMOUNT_RANGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Not less than this, in roubles. Known only from third-party code.
    #[must_use]
    pub fn minimal(&self) -> Option<Decimal> {
        self.0.field_at(0).as_decimal()
    }

    /// Not more than this, in roubles. Known only from third-party code.
    #[must_use]
    pub fn maximal(&self) -> Option<Decimal> {
        self.0.field_at(1).as_decimal()
    }

    /// Exactly this, in roubles. Known only from third-party code.
    #[must_use]
    pub fn fixed(&self) -> Option<Decimal> {
        self.0.field_at(2).as_decimal()
    }
}

/// What is being collected for.
#[derive(Clone, Copy, Debug)]
pub struct PageTarget<'a>(Node<'a>);

impl<'a> PageTarget<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::PAGE_TARGET)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Since when.
    #[must_use]
    pub fn start_date(&self) -> Option<DateTime> {
        self.0.field_at(0).as_datetime()
    }

    /// Until when.
    #[must_use]
    pub fn finish_date(&self) -> Option<DateTime> {
        self.0.field_at(1).as_datetime()
    }

    /// How much is wanted, in roubles. Known only from third-party code.
    #[must_use]
    pub fn target_amount(&self) -> Option<Decimal> {
        self.0.field_at(2).as_decimal()
    }

    /// How much there is, in roubles. Known only from third-party code.
    #[must_use]
    pub fn current_amount(&self) -> Option<Decimal> {
        self.0.field_at(3).as_decimal()
    }
}

/// A field of a payment form.
#[derive(Clone, Copy, Debug)]
pub struct PageField<'a>(Node<'a>);

impl<'a> PageField<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::PAGE_FIELD)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Whether it is shown. Known only from third-party code.
    #[must_use]
    pub fn enabled(&self) -> Option<bool> {
        self.0.field_at(0).as_bool()
    }

    /// Whether it must be filled in. Known only from third-party code.
    #[must_use]
    pub fn required(&self) -> Option<bool> {
        self.0.field_at(1).as_bool()
    }

    /// Its title. Known only from third-party code.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }
}

/// Whether the payer may bear the fee.
#[derive(Clone, Copy, Debug)]
pub struct PayerFee<'a>(Node<'a>);

impl<'a> PayerFee<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::PAYER_FEE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Whether the box is shown. Known only from third-party code.
    #[must_use]
    pub fn enabled(&self) -> Option<bool> {
        self.0.field_at(0).as_bool()
    }

    /// Whether it is ticked at first. Known only from third-party code.
    #[must_use]
    pub fn initial_state(&self) -> Option<codes::PayerFeeState> {
        self.0.field_at(1).as_text().map(codes::PayerFeeState::from_code)
    }
}

/// Percents of a bill to choose from.
#[derive(Clone, Copy, Debug)]
pub struct PagePercents<'a>(Node<'a>);

impl<'a> PagePercents<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::PAGE_PERCENTS)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// The percent that is chosen at first. Known only from third-party code.
    #[must_use]
    pub fn default_percent(&self) -> Option<Decimal> {
        self.0.field_at(0).as_decimal()
    }

    /// The percents. Known only from third-party code.
    pub fn percents(&self) -> impl Iterator<Item = Decimal> + use<'a> {
        self.0.field_at(1).items().filter_map(|node| node.as_decimal())
    }
}

/// What a payment costs, in roubles.
#[derive(Clone, Copy, Debug)]
pub struct PaymentFee<'a>(Node<'a>);

impl<'a> PaymentFee<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::PAYMENT_FEE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// The tip.
    #[must_use]
    pub fn amount(&self) -> Decimal {
        self.0.field_at(0).as_decimal().unwrap_or_default()
    }

    /// The fee.
    #[must_use]
    pub fn fee_amount(&self) -> Decimal {
        self.0.field_at(1).as_decimal().unwrap_or_default()
    }

    /// What the payer is charged who bears the fee.
    #[must_use]
    pub fn amount_from_payer(&self) -> Decimal {
        self.0.field_at(2).as_decimal().unwrap_or_default()
    }
}

/// How a card payment went.
#[derive(Clone, Copy, Debug)]
pub struct Payment<'a>(Node<'a>);

impl<'a> Payment<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::PAYMENT)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Transaction id. Known only from third-party code.
    #[must_use]
    pub fn transaction_id(&self) -> Option<i64> {
        self.0.field_at(0).as_int()
    }

    /// How it went. Known only from third-party code.
    #[must_use]
    pub fn status_code(&self) -> Option<codes::PaymentStatus> {
        self.0.field_at(1).as_text().map(codes::PaymentStatus::from_code)
    }

    /// MD for the bank's page, where 3-D Secure is needed. Known only from third-party code.
    #[must_use]
    pub fn md(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// PaReq for the bank's page. Known only from third-party code.
    #[must_use]
    pub fn pa_req(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }

    /// The bank's page: post `MD`, `PaReq` and `TermUrl` (your return address) there. Known only from third-party
    /// code.
    #[must_use]
    pub fn acs_url(&self) -> Option<&'a str> {
        self.0.field_at(4).as_text()
    }

    /// What to tell the payer. Known only from third-party code.
    #[must_use]
    pub fn message(&self) -> Option<&'a str> {
        self.0.field_at(5).as_text()
    }

    /// Token of the card. Known only from third-party code.
    #[must_use]
    pub fn card_token(&self) -> Option<&'a str> {
        self.0.field_at(6).as_text()
    }

    /// Where the payer goes afterwards. Known only from third-party code.
    #[must_use]
    pub fn partner_redirect_url(&self) -> Option<&'a str> {
        self.0.field_at(7).as_text()
    }

    /// Your id of the payer. Known only from third-party code.
    #[must_use]
    pub fn external_id(&self) -> Option<&'a str> {
        self.0.field_at(8).as_text()
    }
}

/// A payment that the payer finishes in a bank.
#[derive(Clone, Copy, Debug)]
pub struct ExternalPayment<'a>(Node<'a>);

impl<'a> ExternalPayment<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::EXTERNAL_PAYMENT)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// What to ask the status with (`experimental.payments.sbp_status`, `experimental.payments.tpay_status`). Known
    /// only from third-party code.
    #[must_use]
    pub fn identifier(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// What to open on a phone, or to draw as a QR code on a desktop. Known only from third-party code.
    #[must_use]
    pub fn universal_link_url(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }
}

/// Where a payment by SBP or T-Pay stands.
#[derive(Clone, Copy, Debug)]
pub struct ExternalPaymentState<'a>(Node<'a>);

impl<'a> ExternalPaymentState<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::EXTERNAL_PAYMENT_STATE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Where it stands. Known only from third-party code.
    #[must_use]
    pub fn status(&self) -> Option<codes::ExternalPaymentStatus> {
        self.0.field_at(0).as_text().map(codes::ExternalPaymentStatus::from_code)
    }
}

/// A receiver that registered.
#[derive(Clone, Copy, Debug)]
pub struct RegisteredReceiver<'a>(Node<'a>);

impl<'a> RegisteredReceiver<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::REGISTERED_RECEIVER)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Name.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// Phone.
    #[must_use]
    pub fn phone_number(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Address of the photo.
    #[must_use]
    pub fn photo_url(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Photo id.
    #[must_use]
    pub fn photo_id(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }

    /// Email.
    #[must_use]
    pub fn email(&self) -> Option<&'a str> {
        self.0.field_at(4).as_text()
    }

    /// Receiver id.
    #[must_use]
    pub fn user_id(&self) -> Option<&'a str> {
        self.0.field_at(5).as_text()
    }

    /// Whether the phone is verified.
    #[must_use]
    pub fn phone_verified(&self) -> Option<bool> {
        self.0.field_at(6).as_bool()
    }

    /// Short ids of the payment pages.
    pub fn layout_ids(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.0.field_at(7).items().filter_map(|node| node.as_text())
    }
}

/// A receiver's own profile.
#[derive(Clone, Copy, Debug)]
pub struct Profile<'a>(Node<'a>);

impl<'a> Profile<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::PROFILE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Receiver id.
    #[must_use]
    pub fn user_id(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// Name.
    #[must_use]
    pub fn full_name(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Phone.
    #[must_use]
    pub fn phone_number(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Address of the photo.
    #[must_use]
    pub fn photo_url(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }

    /// How tips reach the receiver.
    #[must_use]
    pub fn payout_method(&self) -> Option<codes::PayoutMethodName> {
        self.0.field_at(4).as_text().map(codes::PayoutMethodName::from_code)
    }

    /// Whether tips can be paid out at once.
    #[must_use]
    pub fn instant_payout_enabled(&self) -> Option<bool> {
        self.0.field_at(5).as_bool()
    }

    /// Whether the account is a premium one.
    #[must_use]
    pub fn is_premium(&self) -> Option<bool> {
        self.0.field_at(6).as_bool()
    }

    /// Whether the introduction is done.
    #[must_use]
    pub fn onboarding_passed(&self) -> Option<bool> {
        self.0.field_at(7).as_bool()
    }

    /// Gender.
    #[must_use]
    pub fn gender(&self) -> Option<codes::Gender> {
        self.0.field_at(8).as_text().map(codes::Gender::from_code)
    }

    /// Place of work.
    #[must_use]
    pub fn work_place(&self) -> Option<&'a str> {
        self.0.field_at(9).as_text()
    }

    /// Position.
    #[must_use]
    pub fn work_position(&self) -> Option<&'a str> {
        self.0.field_at(10).as_text()
    }

    /// Birthday; the format is not known.
    #[must_use]
    pub fn birthday(&self) -> Option<&'a str> {
        self.0.field_at(11).as_text()
    }

    /// When the account was made.
    #[must_use]
    pub fn created_date(&self) -> Option<DateTime> {
        self.0.field_at(12).as_datetime()
    }

    /// Limits of a payout.
    #[must_use]
    pub fn available_amount(&self) -> Option<AvailableAmount<'a>> {
        AvailableAmount::of(self.0.field_at(13))
    }
}

/// Limits of a payout, in roubles.
#[derive(Clone, Copy, Debug)]
pub struct AvailableAmount<'a>(Node<'a>);

impl<'a> AvailableAmount<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::AVAILABLE_AMOUNT)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Least.
    #[must_use]
    pub fn minimal(&self) -> Option<Decimal> {
        self.0.field_at(0).as_decimal()
    }

    /// Most.
    #[must_use]
    pub fn maximal(&self) -> Option<Decimal> {
        self.0.field_at(1).as_decimal()
    }
}

/// A card of a receiver.
#[derive(Clone, Copy, Debug)]
pub struct Card<'a>(Node<'a>);

impl<'a> Card<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::CARD)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Token of the card (`tk_…`): the `cardToken` of the other calls.
    #[must_use]
    pub fn token(&self) -> &'a str {
        self.0.field_at(0).as_text().unwrap_or_default()
    }

    /// First six digits.
    #[must_use]
    pub fn first_six(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Last four digits.
    #[must_use]
    pub fn last_four(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Payment system.
    #[must_use]
    pub fn card_type(&self) -> Option<codes::CardSystem> {
        self.0.field_at(3).as_text().map(codes::CardSystem::from_code)
    }

    /// Expiry, `MM/YY`.
    #[must_use]
    pub fn card_expiration_date(&self) -> Option<&'a str> {
        self.0.field_at(4).as_text()
    }

    /// Name of the bank.
    #[must_use]
    pub fn issuer_code(&self) -> Option<&'a str> {
        self.0.field_at(5).as_text()
    }

    /// Whether payouts go to it.
    #[must_use]
    pub fn is_default(&self) -> Option<bool> {
        self.0.field_at(6).as_bool()
    }

    /// Text about the commission.
    #[must_use]
    pub fn commission_hint(&self) -> Option<&'a str> {
        self.0.field_at(7).as_text()
    }
}

/// A card that a payer saved.
#[derive(Clone, Copy, Debug)]
pub struct SavedCard<'a>(Node<'a>);

impl<'a> SavedCard<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::SAVED_CARD)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Card id: the `cardId` of `experimental.payments.auth_saved_card`.
    #[must_use]
    pub fn card_id(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// Masked number.
    #[must_use]
    pub fn card_mask(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Payment system.
    #[must_use]
    pub fn card_type(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// First six digits.
    #[must_use]
    pub fn first_six(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }

    /// Last four digits.
    #[must_use]
    pub fn last_four(&self) -> Option<&'a str> {
        self.0.field_at(4).as_text()
    }
}

/// Outcome of a captcha.
#[derive(Clone, Copy, Debug)]
pub struct CaptchaResult<'a>(Node<'a>);

impl<'a> CaptchaResult<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::CAPTCHA_RESULT)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Outcome.
    #[must_use]
    pub fn status(&self) -> Option<codes::CaptchaStatus> {
        self.0.field_at(0).as_text().map(codes::CaptchaStatus::from_code)
    }

    /// The `captchaVerificationToken` of `payments.auth`.
    #[must_use]
    pub fn token(&self) -> Option<Secret> {
        self.0.field_at(1).as_text().map(Secret::from)
    }
}

/// Tips that add up and are not paid out yet. Known from the receiver's own call; presumed to be the same for a
/// partner.
#[derive(Clone, Copy, Debug)]
pub struct AccumulationSummary<'a>(Node<'a>);

impl<'a> AccumulationSummary<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::ACCUMULATION_SUMMARY)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Not paid out yet, in roubles.
    #[must_use]
    pub fn accumulated_amount(&self) -> Option<Decimal> {
        self.0.field_at(0).as_decimal()
    }

    /// What a payout would bring, in roubles.
    #[must_use]
    pub fn amount_to_deposit(&self) -> Option<Decimal> {
        self.0.field_at(1).as_decimal()
    }

    /// Commission of a payout, in roubles.
    #[must_use]
    pub fn commission(&self) -> Option<Decimal> {
        self.0.field_at(2).as_decimal()
    }

    /// Commission in percent.
    #[must_use]
    pub fn commission_percent(&self) -> Option<Decimal> {
        self.0.field_at(3).as_decimal()
    }

    /// When the next payout is; the format is not known.
    #[must_use]
    pub fn next_payout_date(&self) -> Option<&'a str> {
        self.0.field_at(4).as_text()
    }

    /// Text about the commission.
    #[must_use]
    pub fn commission_hint(&self) -> Option<&'a str> {
        self.0.field_at(5).as_text()
    }
}

/// Texts about the fees of payouts.
#[derive(Clone, Copy, Debug)]
pub struct PayoutFeeInfo<'a>(Node<'a>);

impl<'a> PayoutFeeInfo<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::PAYOUT_FEE_INFO)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Text.
    #[must_use]
    pub fn text(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// When a higher fee applies.
    #[must_use]
    pub fn down_grade_condition(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Fee for cards of T-Bank (Tinkoff).
    #[must_use]
    pub fn tinkoff_commission_hint(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Fee for instant payouts.
    #[must_use]
    pub fn instant_payout_commission_text(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }
}

/// An operation of a receiver.
#[derive(Clone, Copy, Debug)]
pub struct TimelineEntry<'a>(Node<'a>);

impl<'a> TimelineEntry<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TIMELINE_ENTRY)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Kind of operation.
    #[must_use]
    pub fn operation_type(&self) -> Option<codes::TimelineEntryType> {
        self.0.field_at(0).as_text().map(codes::TimelineEntryType::from_code)
    }

    /// Transaction id.
    #[must_use]
    pub fn transaction_id(&self) -> Option<i64> {
        self.0.field_at(1).as_int()
    }

    /// The payer's name.
    #[must_use]
    pub fn payer_name(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// The amount, in roubles.
    #[must_use]
    pub fn payment_amount(&self) -> Option<Decimal> {
        self.0.field_at(3).as_decimal()
    }

    /// The payer's words, here or in `payerComment`.
    #[must_use]
    pub fn comment(&self) -> Option<&'a str> {
        self.0.field_at(4).as_text()
    }

    /// The payer's words, here or in `comment`.
    #[must_use]
    pub fn payer_comment(&self) -> Option<&'a str> {
        self.0.field_at(5).as_text()
    }

    /// When it happened.
    #[must_use]
    pub fn created_date(&self) -> Option<DateTime> {
        self.0.field_at(6).as_datetime()
    }
}

/// One page: operations of a receiver.
#[derive(Clone, Copy, Debug)]
pub struct TimelinePage<'a>(Node<'a>);

impl<'a> TimelinePage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TIMELINE_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Operations.
    pub fn items(&self) -> impl Iterator<Item = TimelineEntry<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(TimelineEntry::of)
    }
}
