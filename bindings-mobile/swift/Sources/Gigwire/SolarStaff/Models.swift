// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

import Foundation

extension SolarStaff {
    /// Either a token pair or a 2FA challenge, both with status 200: tell them apart by what is there.
    public struct LoginAnswer: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// JWT to send as Bearer token.
        public var token: String? {
            json["token"].string
        }

        /// Opaque refresh token (called a JWT by the text, a UUID in every sample).
        public var refreshToken: String? {
            json["refreshToken"].string
        }

        /// In place of the tokens when 2FA is on and no code was sent.
        public var twoFactor: TwoFactorChallenge? {
            json["twoFactor"].object.map { TwoFactorChallenge(json: $0) }
        }
    }

    /// A code is needed: call `auth.login` again with it.
    public struct TwoFactorChallenge: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// How the code is delivered.
        public var type: TwoFactorType? {
            json["type"].string.map { TwoFactorType($0) }
        }

        /// Phone number that the SMS went to; its meaning for Google is not documented.
        public var number: String? {
            json["number"].string
        }
    }

    /// A new token pair; it replaces the old one.
    public struct TokenPair: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// JWT to send as Bearer token.
        public var token: String {
            guaranteed(json["token"].string, "token")
        }

        /// Opaque refresh token (called a JWT by the text, a UUID in every sample).
        public var refreshToken: String? {
            json["refreshToken"].string
        }
    }

    /// Where a page stands among all pages.
    public struct Pagination: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Number of items on this page; do not rely on it, samples of lookups print impossible values.
        public var count: Int64? {
            json["count"].int64
        }

        /// Number of items that match.
        public var total: Int64 {
            guaranteed(json["total"].int64, "total")
        }

        /// Page size.
        public var perPage: Int64? {
            json["perPage"].int64
        }

        /// This page, from 1.
        public var page: Int64 {
            guaranteed(json["page"].int64, "page")
        }

        /// Number of pages.
        public var pages: Int64 {
            guaranteed(json["pages"].int64, "pages")
        }
    }

    /// A currency.
    public struct Currency: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Currency code, such as RUB.
        public var currency: String? {
            json["currency"].string
        }

        /// Currency id.
        public var id: CurrencyId? {
            json["id"].int64.map { CurrencyId($0) }
        }
    }

    /// A company of the user.
    public struct Company: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Company id.
        public var id: Int64 {
            guaranteed(json["id"].int64, "id")
        }

        /// Company name.
        public var companyName: String? {
            json["companyName"].string
        }

        /// Project name.
        public var brandName: String? {
            json["brandName"].string
        }

        /// Whether the safe deal (funds are held) is on.
        public var safeDealEnabled: Bool? {
            json["safeDealEnabled"].bool
        }

        /// Whether this company is shown by default.
        public var isDefault: Bool? {
            json["isDefault"].bool
        }

        /// The company's one currency.
        public var currency: Currency? {
            json["currency"].object.map { Currency(json: $0) }
        }
    }

    /// One page: companies of the user.
    public struct CompanyPage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Companies of the user.
        public var items: [Company] {
            guaranteed(json["items"].array?.compactMap { $0.object.map { Company(json: $0) } }, "items")
        }

        /// Page information.
        public var pagination: Pagination? {
            json["pagination"].object.map { Pagination(json: $0) }
        }
    }

    /// Balance and held funds of the company. Whether the balance includes the held sum and VAT is not documented.
    public struct Balance: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Currency.
        public var currency: Currency? {
            json["currency"].object.map { Currency(json: $0) }
        }

        /// Whether VAT is shown in tasks.
        public var showVat: Bool? {
            json["showVat"].bool
        }

        /// Balance.
        public var balanceAmount: Decimal {
            guaranteed(json["balanceAmount"].decimal, "balanceAmount")
        }

        /// VAT on the balance.
        public var balanceAmountVat: Decimal? {
            json["balanceAmountVat"].decimal
        }

        /// Held sum.
        public var holdAmount: Decimal? {
            json["holdAmount"].decimal
        }

        /// VAT on the held sum.
        public var holdAmountVat: Decimal? {
            json["holdAmountVat"].decimal
        }
    }

    /// A freelancer of the team.
    public struct Freelancer: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Freelancer UUID (typed integer by a table). `freelancers.get` does not document it.
        public var uuid: UUID? {
            json["uuid"].uuid
        }

        /// Freelancer id.
        public var id: Int64 {
            guaranteed(json["id"].int64, "id")
        }

        /// Email.
        public var email: String? {
            json["email"].string
        }

        /// Name.
        public var name: String? {
            json["name"].string
        }

        /// Taxation status.
        public var taxationStatusId: TaxationStatus? {
            json["taxationStatusId"].int64.map { TaxationStatus($0) }
        }

        /// Until when the taxation status cannot be changed.
        public var taxationBlockedTill: String? {
            json["taxationBlockedTill"].string
        }

        /// Specialisation.
        public var categoryTitle: String? {
            json["categoryTitle"].string
        }

        /// Specialisation in English.
        public var categoryTitleEn: String? {
            json["categoryTitleEn"].string
        }

        /// Personal data.
        public var details: FreelancerDetails? {
            json["details"].object.map { FreelancerDetails(json: $0) }
        }

        /// Country: two letters by the text (AM); one sample shows a country name.
        public var country: String? {
            json["country"].string
        }

        /// Whether the account is verified.
        public var isVerified: Bool? {
            json["isVerified"].bool
        }

        /// Whether an invitation was sent.
        public var isInviteSent: Bool? {
            json["isInviteSent"].bool
        }

        /// When the invitation was sent.
        public var inviteSentAt: WireTime? {
            json["inviteSentAt"].wireTime
        }

        /// When the freelancer registered.
        public var registerDate: WireTime? {
            json["registerDate"].wireTime
        }

        /// Whether the freelancer confirmed the invitation and filled in the personal data.
        public var isRegistered: Bool? {
            json["isRegistered"].bool
        }

        /// Whether automatic tax payment is on.
        public var isTaxPaymentAllowed: Bool? {
            json["isTaxPaymentAllowed"].bool
        }

        /// Whether the email is confirmed; `freelancers.list` does not document it.
        public var emailConfirmationStatus: ConfirmationStatus? {
            json["emailConfirmationStatus"].int64.map { ConfirmationStatus($0) }
        }

        /// Whether the phone is confirmed; `freelancers.list` does not document it.
        public var phoneConfirmationStatus: ConfirmationStatus? {
            json["phoneConfirmationStatus"].int64.map { ConfirmationStatus($0) }
        }
    }

    /// Personal data of a freelancer.
    public struct FreelancerDetails: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// First name.
        public var firstName: String? {
            json["firstName"].string
        }

        /// Last name.
        public var lastName: String? {
            json["lastName"].string
        }

        /// Your note about the freelancer.
        public var note: String? {
            json["note"].string
        }

        /// Specialisation.
        public var specialization: String? {
            json["specialization"].string
        }
    }

    /// One page: freelancers of the team.
    public struct FreelancerPage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Freelancers of the team.
        public var items: [Freelancer] {
            guaranteed(json["items"].array?.compactMap { $0.object.map { Freelancer(json: $0) } }, "items")
        }

        /// Page information.
        public var pagination: Pagination {
            guaranteed(json["pagination"].object.map { Pagination(json: $0) }, "pagination")
        }
    }

    /// The freelancer that was invited.
    public struct FreelancerInvited: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Freelancer UUID, made by the service.
        public var uuid: UUID? {
            json["uuid"].uuid
        }
    }

    /// A task. `tasks.get` adds `serviceFeeCompensation`, `serviceFeeCompensationPercent`, `attributes`, `messages` and
    /// `links`; `tasks.list` adds `group` and `issueCode`.
    public struct Task: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Task id.
        public var id: Int64 {
            guaranteed(json["id"].int64, "id")
        }

        /// Task UUID.
        public var uuid: UUID? {
            json["uuid"].uuid
        }

        /// Where the task stands.
        public var state: TaskState {
            guaranteed(json["state"].int64.map { TaskState($0) }, "state")
        }

        /// Title.
        public var title: String? {
            json["title"].string
        }

        /// Text.
        public var description: String? {
            json["description"].string
        }

        /// Price.
        public var price: Decimal? {
            json["price"].decimal
        }

        /// Currency of the task.
        public var currency: Currency? {
            json["currency"].object.map { Currency(json: $0) }
        }

        /// Commission amount.
        public var commissionAmount: Decimal? {
            json["commissionAmount"].decimal
        }

        /// Commission percent.
        public var commissionPercent: Decimal? {
            json["commissionPercent"].decimal
        }

        /// Amount that compensates the freelancer's commission (typed integer).
        public var serviceFeeCompensation: Decimal? {
            json["serviceFeeCompensation"].decimal
        }

        /// Percent of the price that sets the compensation (typed integer).
        public var serviceFeeCompensationPercent: Decimal? {
            json["serviceFeeCompensationPercent"].decimal
        }

        /// The service: its id is the `categoryId` of `tasks.create`.
        public var category: Service? {
            json["category"].object.map { Service(json: $0) }
        }

        /// The category that the service belongs to.
        public var parentCategory: Category? {
            json["parentCategory"].object.map { Category(json: $0) }
        }

        /// Customer company.
        public var customer: TaskCustomer? {
            json["customer"].object.map { TaskCustomer(json: $0) }
        }

        /// User who made the task.
        public var creator: TaskCreator? {
            json["creator"].object.map { TaskCreator(json: $0) }
        }

        /// Freelancer.
        public var worker: TaskWorker? {
            json["worker"].object.map { TaskWorker(json: $0) }
        }

        /// When the task was made; no zone is named.
        public var dateCreated: WireTime? {
            json["dateCreated"].wireTime
        }

        /// Deadline.
        public var dateEnd: WireTime? {
            json["dateEnd"].wireTime
        }

        /// When the freelancer reported the task done (`tasks.get` says: when it was completed).
        public var dateFinished: WireTime? {
            json["dateFinished"].wireTime
        }

        /// When the customer accepted the task.
        public var dateAccepted: WireTime? {
            json["dateAccepted"].wireTime
        }

        /// When the payment was started.
        public var datePayAt: WireTime? {
            json["datePayAt"].wireTime
        }

        /// When the payment was received. Not comparable with `dateCreated`: a sample of an instant payment shows them
        /// three hours apart.
        public var datePaid: WireTime? {
            json["datePaid"].wireTime
        }

        /// When the reporting documents were generated.
        public var documentDate: WireTime? {
            json["documentDate"].wireTime
        }

        /// Deadline.
        public var deadline: TaskDeadline? {
            json["deadline"].object.map { TaskDeadline(json: $0) }
        }

        /// Whether intellectual-property rights are transferred.
        public var copyright: Bool? {
            json["copyright"].bool
        }

        /// Whether a report is required.
        public var needReport: Bool? {
            json["needReport"].bool
        }

        /// Whether a payout exists for the task (in the tables only).
        public var hasPayout: Bool? {
            json["hasPayout"].bool
        }

        /// How the task was made.
        public var createType: TaskCreateType? {
            json["createType"].string.map { TaskCreateType($0) }
        }

        /// Holding of funds (safe deal).
        public var hold: TaskHold? {
            json["hold"].object.map { TaskHold(json: $0) }
        }

        /// Insurance.
        public var insurance: TaskInsurance? {
            json["insurance"].object.map { TaskInsurance(json: $0) }
        }

        /// Files attached to the task.
        public var files: [TaskFile]? {
            json["files"].array?.compactMap { $0.object.map { TaskFile(json: $0) } }
        }

        /// Attribute values (in a sample only).
        public var attributes: [TaskAttributeEntry]? {
            json["attributes"].array?.compactMap { $0.object.map { TaskAttributeEntry(json: $0) } }
        }

        /// Extra attributes; structure not documented.
        public var additionalAttributes: JSONValue? {
            json["additionalAttributes"].any
        }

        /// Number of chat messages.
        public var messageCount: Int64? {
            json["messageCount"].int64
        }

        /// Chat messages; structure not documented.
        public var messages: [JSONValue]? {
            json["messages"].array?.compactMap { $0.any }
        }

        /// Links; structure not documented.
        public var links: [JSONValue]? {
            json["links"].array?.compactMap { $0.any }
        }

        /// Whether a dispute is open; null stands for no.
        public var activeDispute: Bool? {
            json["activeDispute"].bool
        }

        /// Id of the open change approval, if there is one.
        public var activeChangesetId: Int64? {
            json["activeChangesetId"].int64
        }

        /// Task group.
        public var group: TaskGroup? {
            json["group"].object.map { TaskGroup(json: $0) }
        }

        /// Problem in processing, such as: safe deal is on, the task was accepted, the balance was too low for the
        /// hold. Codes are not listed.
        public var issueCode: String? {
            json["issueCode"].string
        }
    }

    /// One page: tasks.
    public struct TaskPage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Tasks.
        public var items: [Task] {
            guaranteed(json["items"].array?.compactMap { $0.object.map { Task(json: $0) } }, "items")
        }

        /// Page information.
        public var pagination: Pagination {
            guaranteed(json["pagination"].object.map { Pagination(json: $0) }, "pagination")
        }
    }

    /// Customer company of a task.
    public struct TaskCustomer: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Company id.
        public var id: Int64? {
            json["id"].int64
        }

        /// Company name.
        public var title: String? {
            json["title"].string
        }
    }

    /// User who made a task.
    public struct TaskCreator: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// User id.
        public var id: Int64? {
            json["id"].int64
        }

        /// Full name.
        public var fullName: String? {
            json["fullName"].string
        }
    }

    /// Freelancer of a task.
    public struct TaskWorker: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Freelancer id.
        public var id: Int64? {
            json["id"].int64
        }

        /// Email.
        public var email: String? {
            json["email"].string
        }

        /// First name.
        public var firstName: String? {
            json["firstName"].string
        }

        /// Last name.
        public var lastName: String? {
            json["lastName"].string
        }

        /// Whether the freelancer passed verification.
        public var isVerified: Bool? {
            json["isVerified"].bool
        }
    }

    /// A file of a task.
    public struct TaskFile: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// File id.
        public var id: Int64 {
            guaranteed(json["id"].int64, "id")
        }

        /// File name.
        public var name: String? {
            json["name"].string
        }

        /// File type.
        public var typeId: TaskFileType? {
            json["typeId"].int64.map { TaskFileType($0) }
        }

        /// User who added the file (customer or freelancer).
        public var ownerId: Int64? {
            json["ownerId"].int64
        }
    }

    /// Deadline of a task.
    public struct TaskDeadline: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Deadline type.
        public var type: TaskDeadlineType? {
            json["type"].int64.map { TaskDeadlineType($0) }
        }

        /// Deadline date; always null in samples.
        public var triggerDate: WireTime? {
            json["triggerDate"].wireTime
        }

        /// Whether less than three days remain.
        public var isComingUp: Bool? {
            json["isComingUp"].bool
        }
    }

    /// Holding of funds for a task.
    public struct TaskHold: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Kind of hold.
        public var type: HoldType? {
            json["type"].string.map { HoldType($0) }
        }

        /// Whether funds are held for this task now.
        public var isActive: Bool? {
            json["isActive"].bool
        }
    }

    /// Insurance of a task.
    public struct TaskInsurance: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Whether the task is insured.
        public var status: InsuranceStatus? {
            json["status"].int64.map { InsuranceStatus($0) }
        }
    }

    /// A task group. A task shows only `id` and `title`.
    public struct TaskGroup: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Group id.
        public var id: Int64? {
            json["id"].int64
        }

        /// Company id.
        public var companyId: Int64? {
            json["companyId"].int64
        }

        /// Group name.
        public var title: String? {
            json["title"].string
        }

        /// Colour of the icon, hexadecimal without #.
        public var color: String? {
            json["color"].string
        }

        /// When it was made.
        public var createdAt: WireTime? {
            json["createdAt"].wireTime
        }
    }

    /// An attribute of a task with its values.
    public struct TaskAttributeEntry: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// The attribute.
        public var attribute: TaskAttributeDefinition? {
            json["attribute"].object.map { TaskAttributeDefinition(json: $0) }
        }

        /// What the attribute takes.
        public var attributeType: TaskAttributeKind? {
            json["attributeType"].object.map { TaskAttributeKind(json: $0) }
        }

        /// Values.
        public var values: [TaskAttributeValue]? {
            json["values"].array?.compactMap { $0.object.map { TaskAttributeValue(json: $0) } }
        }
    }

    /// An attribute.
    public struct TaskAttributeDefinition: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Name.
        public var title: String? {
            json["title"].string
        }

        /// Name in English.
        public var titleEn: String? {
            json["titleEn"].string
        }

        /// Type code as a text, such as 1.
        public var type: String? {
            json["type"].string
        }
    }

    /// What an attribute takes.
    public struct TaskAttributeKind: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Name of the type.
        public var title: String? {
            json["title"].string
        }

        /// Name of the type in English.
        public var titleEn: String? {
            json["titleEn"].string
        }

        /// Type of the value.
        public var type: AttributeValueType? {
            json["type"].string.map { AttributeValueType($0) }
        }
    }

    /// A value of an attribute.
    public struct TaskAttributeValue: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Text of the value.
        public var title: String? {
            json["title"].string
        }
    }

    /// The task that was created.
    public struct TaskCreated: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Task UUID. The text promises it, no sample shows where.
        public var uuid: UUID? {
            json["uuid"].uuid
        }
    }

    /// What blocks taking a task. All fields are absent when nothing does.
    public struct Requirement: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Name of the restriction.
        public var name: RequirementName? {
            json["name"].string.map { RequirementName($0) }
        }

        /// Details of the document to sign or the condition to meet.
        public var data: RequirementData? {
            json["data"].object.map { RequirementData(json: $0) }
        }

        /// The reason in words, may hold HTML: at this level by the table, inside `data` in the sample.
        public var reason: String? {
            json["reason"].string
        }
    }

    /// Details of a restriction.
    public struct RequirementData: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Where the document can be read and signed; the sample ends with a space.
        public var url: String? {
            json["url"].string
        }

        /// Template to pass to `freelancers.sign_agreement` (the table calls it a restriction code).
        public var templateUuid: UUID? {
            json["templateUuid"].uuid
        }

        /// Restriction code.
        public var code: RequirementCode? {
            json["code"].string.map { RequirementCode($0) }
        }

        /// The reason in words, may hold HTML.
        public var reason: String? {
            json["reason"].string
        }
    }

    /// Payment means of a freelancer.
    public struct PayoutEndpoints: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// E-wallets.
        public var wallets: [Wallet]? {
            json["wallets"].array?.compactMap { $0.object.map { Wallet(json: $0) } }
        }

        /// Bank cards.
        public var cards: [Card]? {
            json["cards"].array?.compactMap { $0.object.map { Card(json: $0) } }
        }

        /// Bank accounts: `ibans` in the sample, `iban` in the table.
        public var ibans: [BankAccount]? {
            json["ibans"].array?.compactMap { $0.object.map { BankAccount(json: $0) } }
        }
    }

    /// An e-wallet of a freelancer.
    public struct Wallet: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Wallet id.
        public var id: Int64 {
            guaranteed(json["id"].int64, "id")
        }

        /// Kind of payment means.
        public var type: PayoutEndpointType? {
            json["type"].int64.map { PayoutEndpointType($0) }
        }

        /// Wallet number.
        public var number: String? {
            json["number"].string
        }

        /// Wallet status; no values are documented, 1 in the sample.
        public var status: Int64? {
            json["status"].int64
        }

        /// Kind of wallet.
        public var walletType: WalletType? {
            json["walletType"].int64.map { WalletType($0) }
        }

        /// Currency.
        public var currency: Currency? {
            json["currency"].object.map { Currency(json: $0) }
        }

        /// Freelancer id.
        public var ownerId: Int64? {
            json["ownerId"].int64
        }

        /// Whether automatic payout to it is on.
        public var autoPay: Bool? {
            json["autoPay"].bool
        }

        /// When it was added.
        public var createdAt: WireTime? {
            json["createdAt"].wireTime
        }
    }

    /// A bank card of a freelancer.
    public struct Card: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Card id.
        public var id: Int64 {
            guaranteed(json["id"].int64, "id")
        }

        /// Kind of payment means.
        public var type: PayoutEndpointType? {
            json["type"].int64.map { PayoutEndpointType($0) }
        }

        /// Masked number: first 2 and last 4 digits by the text, first 6 and last 4 in the sample.
        public var number: String? {
            json["number"].string
        }

        /// Name of the holder.
        public var holder: String? {
            json["holder"].string
        }

        /// Expiry, MM/YY.
        public var expire: String? {
            json["expire"].string
        }

        /// Where the card stands.
        public var status: CardStatus? {
            json["status"].int64.map { CardStatus($0) }
        }

        /// Payment system.
        public var cardType: CardType? {
            json["cardType"].int64.map { CardType($0) }
        }

        /// Issuing country, two letters.
        public var country: String? {
            json["country"].string
        }

        /// Currency.
        public var currency: Currency? {
            json["currency"].object.map { Currency(json: $0) }
        }

        /// Freelancer id.
        public var ownerId: Int64? {
            json["ownerId"].int64
        }

        /// Whether automatic payout to it is on.
        public var autoPay: Bool? {
            json["autoPay"].bool
        }

        /// When it was added.
        public var createdAt: WireTime? {
            json["createdAt"].wireTime
        }
    }

    /// A bank account of a freelancer.
    public struct BankAccount: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Account id.
        public var id: Int64 {
            guaranteed(json["id"].int64, "id")
        }

        /// Kind of payment means.
        public var type: PayoutEndpointType? {
            json["type"].int64.map { PayoutEndpointType($0) }
        }

        /// Account number.
        public var number: String? {
            json["number"].string
        }

        /// Where the account stands.
        public var status: BankAccountStatus? {
            json["status"].int64.map { BankAccountStatus($0) }
        }

        /// Kind of account.
        public var bankAccountType: BankAccountType? {
            json["bankAccountType"].int64.map { BankAccountType($0) }
        }

        /// Currency.
        public var currency: Currency? {
            json["currency"].object.map { Currency(json: $0) }
        }

        /// Freelancer id.
        public var ownerId: Int64? {
            json["ownerId"].int64
        }

        /// Whether automatic payout to it is on.
        public var autoPay: Bool? {
            json["autoPay"].bool
        }

        /// When it was added.
        public var createdAt: WireTime? {
            json["createdAt"].wireTime
        }
    }

    /// The payout of a task.
    public struct Payout: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Where the payout stands.
        public var payoutStatus: PayoutStatus {
            guaranteed(json["payoutStatus"].int64.map { PayoutStatus($0) }, "payoutStatus")
        }
    }

    /// A top-level task category.
    public struct Category: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Category id.
        public var id: Int64 {
            guaranteed(json["id"].int64, "id")
        }

        /// Name.
        public var title: String? {
            json["title"].string
        }

        /// Name in English: `titleEn` in samples, `title_en` in the tables of tasks.
        public var titleEn: String? {
            json["titleEn"].string
        }
    }

    /// The task categories.
    public struct CategoryList: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Categories.
        public var items: [Category] {
            guaranteed(json["items"].array?.compactMap { $0.object.map { Category(json: $0) } }, "items")
        }
    }

    /// A service or work within a category.
    public struct Service: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Service id: the `categoryId` of `tasks.create`.
        public var id: Int64 {
            guaranteed(json["id"].int64, "id")
        }

        /// Name.
        public var title: String? {
            json["title"].string
        }

        /// Name in English.
        public var titleEn: String? {
            json["titleEn"].string
        }

        /// Name in reporting documents.
        public var titleDoc: String? {
            json["titleDoc"].string
        }

        /// Name in reporting documents, in English.
        public var titleDocEn: String? {
            json["titleDocEn"].string
        }
    }

    /// One page: services of a category.
    public struct ServicePage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Services of a category.
        public var items: [Service] {
            guaranteed(json["items"].array?.compactMap { $0.object.map { Service(json: $0) } }, "items")
        }

        /// Page information.
        public var pagination: Pagination {
            guaranteed(json["pagination"].object.map { Pagination(json: $0) }, "pagination")
        }
    }

    /// An attribute of a service. Which attributes are mandatory is not marked.
    public struct ServiceAttribute: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Attribute id.
        public var id: Int64 {
            guaranteed(json["id"].int64, "id")
        }

        /// Name.
        public var title: String? {
            json["title"].string
        }

        /// Name in English.
        public var titleEn: String? {
            json["titleEn"].string
        }

        /// What it takes (in the sample only).
        public var type: AttributeValueType? {
            json["type"].string.map { AttributeValueType($0) }
        }

        /// Id of the attribute type (only on the select attribute of the sample).
        public var attrTypeId: Int64? {
            json["attrTypeId"].int64
        }

        /// Options of a select attribute.
        public var options: [ServiceAttributeOption]? {
            json["options"].array?.compactMap { $0.object.map { ServiceAttributeOption(json: $0) } }
        }
    }

    /// An option of a select attribute.
    public struct ServiceAttributeOption: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Option id.
        public var id: Int64 {
            guaranteed(json["id"].int64, "id")
        }

        /// Text of the option: this is what `tasks.create` wants.
        public var value: String? {
            json["value"].string
        }

        /// Text of the option in English.
        public var valueEn: String? {
            json["valueEn"].string
        }
    }

    /// One page: attributes of a service.
    public struct ServiceAttributePage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Attributes of a service.
        public var items: [ServiceAttribute] {
            guaranteed(json["items"].array?.compactMap { $0.object.map { ServiceAttribute(json: $0) } }, "items")
        }

        /// Page information.
        public var pagination: Pagination {
            guaranteed(json["pagination"].object.map { Pagination(json: $0) }, "pagination")
        }
    }

    /// Whether a task can be insured, and for how much.
    public struct InsuranceTerms: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Whether the task can be insured.
        public var canBeInsured: Bool? {
            json["canBeInsured"].bool
        }

        /// Whether the freelancer must agree to the insurance.
        public var acceptanceRequired: Bool? {
            json["acceptanceRequired"].bool
        }

        /// Cost, in roubles whatever the currency of the company.
        public var cost: Decimal? {
            json["cost"].decimal
        }

        /// Whether tasks are insured automatically.
        public var insureByDefault: Bool? {
            json["insureByDefault"].bool
        }
    }

    /// An entry in the register of advertising data: an organisation or a contract.
    public struct OrdEntry: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// UUID of the entry.
        public var uuid: UUID {
            guaranteed(json["uuid"].uuid, "uuid")
        }

        /// Name; of a contract its number and date.
        public var title: String? {
            json["title"].string
        }

        /// Kind of entry.
        public var type: OrdEntryType? {
            json["type"].string.map { OrdEntryType($0) }
        }

        /// Documented with three meanings: added by you, contract with the end customer, contract with Solar Staff. Do
        /// not decide by it alone.
        public var isPrimary: Bool? {
            json["isPrimary"].bool
        }
    }

    /// Entries in the register of advertising data.
    public struct OrdEntryPage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Entries.
        public var items: [OrdEntry] {
            guaranteed(json["items"].array?.compactMap { $0.object.map { OrdEntry(json: $0) } }, "items")
        }

        /// Page information.
        public var pagination: Pagination? {
            json["pagination"].object.map { Pagination(json: $0) }
        }
    }

    /// An organisation with its data.
    public struct OrdOrganizationEntry: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Data of the organisation.
        public var data: OrdOrganization {
            guaranteed(json["data"].object.map { OrdOrganization(json: $0) }, "data")
        }

        /// UUID of the entry; in the sample not the one asked for.
        public var uuid: UUID? {
            json["uuid"].uuid
        }

        /// Name.
        public var title: String? {
            json["title"].string
        }

        /// Kind of entry.
        public var type: OrdEntryType? {
            json["type"].string.map { OrdEntryType($0) }
        }

        /// As in `ord.organizations.list`; false in the sample although you added it.
        public var isPrimary: Bool? {
            json["isPrimary"].bool
        }
    }

    /// An organisation or a person, party to an advertising contract. `uuid`, `title`, `type` and `legalAddress` are
    /// there within a contract of `ord.task_summary`.
    public struct OrdOrganization: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// UUID of the entry.
        public var uuid: UUID? {
            json["uuid"].uuid
        }

        /// Name.
        public var title: String? {
            json["title"].string
        }

        /// Kind of entry.
        public var type: OrdEntryType? {
            json["type"].string.map { OrdEntryType($0) }
        }

        /// The UUID that you gave the organisation.
        public var externalOrganisationId: String? {
            json["externalOrganisationId"].string
        }

        /// Form of ownership.
        public var legalType: OrdLegalType? {
            json["legalType"].string.map { OrdLegalType($0) }
        }

        /// Form of ownership in words.
        public var individualAccountDescription: String? {
            json["individualAccountDescription"].string
        }

        /// Legal form and full name.
        public var fullOpf: String? {
            json["fullOpf"].string
        }

        /// Legal form and short name.
        public var shortOpf: String? {
            json["shortOpf"].string
        }

        /// Full name of a person.
        public var fio: String? {
            json["fio"].string
        }

        /// Russian tax number (INN).
        public var inn: String? {
            json["inn"].string
        }

        /// Russian registration number (OGRN).
        public var ogrn: String? {
            json["ogrn"].string
        }

        /// Registration number of an individual entrepreneur; `0` when there is none.
        public var ogrnip: String? {
            json["ogrnip"].string
        }

        /// Registration number abroad, or its counterpart.
        public var registrationNumber: String? {
            json["registrationNumber"].string
        }

        /// Tax number abroad, or its counterpart.
        public var taxId: String? {
            json["taxId"].string
        }

        /// Country code of the Russian classifier (OKSM). The sample prints it twice: the last one counts.
        public var regionNumber: String? {
            json["regionNumber"].string
        }

        /// Phone.
        public var phoneNumber: String? {
            json["phoneNumber"].string
        }

        /// Number of the electronic means of payment (foreign natural persons).
        public var paymentNumber: String? {
            json["paymentNumber"].string
        }

        /// Legal address.
        public var legalAddress: OrdAddress? {
            json["legalAddress"].object.map { OrdAddress(json: $0) }
        }

        /// Postal address: a text by the table, null in one sample, an object like `legalAddress` in another.
        public var postAddress: JSONValue? {
            json["postAddress"].any
        }

        /// Platforms. The text says that they are always empty, the sample holds one.
        public var platforms: [OrdPlatform]? {
            json["platforms"].array?.compactMap { $0.object.map { OrdPlatform(json: $0) } }
        }

        /// Whether it operates an advertising system.
        public var isOpc: Bool? {
            json["isOpc"].bool
        }

        /// Whether it distributes advertising.
        public var isPp: Bool? {
            json["isPp"].bool
        }

        /// Post and name of who acts without a power of attorney (legal entities).
        public var trustedPerson: String? {
            json["trustedPerson"].string
        }

        /// Violations of the rules on advertising.
        public var violationDescription: String? {
            json["violationDescription"].string
        }
    }

    /// An address.
    public struct OrdAddress: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Street and house.
        public var address: String? {
            json["address"].string
        }

        /// Town.
        public var locality: String? {
            json["locality"].string
        }

        /// Postal code.
        public var postcode: String? {
            json["postcode"].string
        }
    }

    /// A platform that shows advertising.
    public struct OrdPlatform: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// UUID of the platform.
        public var externalPlatformId: String? {
            json["externalPlatformId"].string
        }

        /// Whether the organisation owns the platform.
        public var isPlatformOwner: Bool? {
            json["isPlatformOwner"].bool
        }
    }

    /// A contract with its data.
    public struct OrdContractEntry: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Data of the contract.
        public var data: OrdContract {
            guaranteed(json["data"].object.map { OrdContract(json: $0) }, "data")
        }

        /// UUID of the contract.
        public var uuid: UUID? {
            json["uuid"].uuid
        }

        /// Name.
        public var title: String? {
            json["title"].string
        }

        /// Kind of entry (the table types it UUID).
        public var type: OrdEntryType? {
            json["type"].string.map { OrdEntryType($0) }
        }

        /// As in `ord.contracts.list`.
        public var isPrimary: Bool? {
            json["isPrimary"].bool
        }
    }

    /// An advertising contract.
    public struct OrdContract: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// The UUID that you gave the contract.
        public var externalContractId: UUID? {
            json["externalContractId"].uuid
        }

        /// The ordering party.
        public var externalOrganisationCustomerId: UUID? {
            json["externalOrganisationCustomerId"].uuid
        }

        /// The performer.
        public var externalOrganisationPerformerId: UUID? {
            json["externalOrganisationPerformerId"].uuid
        }

        /// UUID of the parent contract; an empty text reads as none.
        public var externalParentId: UUID? {
            json["externalParentId"].uuid
        }

        /// Type of contract.
        public var contractType: OrdContractType? {
            json["contractType"].string.map { OrdContractType($0) }
        }

        /// Number.
        public var contractNumber: String? {
            json["contractNumber"].string
        }

        /// Date.
        public var contractDate: String? {
            json["contractDate"].string
        }

        /// Number of the additional agreement; an empty text when there is none.
        public var additionalContractNumber: String? {
            json["additionalContractNumber"].string
        }

        /// Date of the additional agreement; an empty text reads as none.
        public var additionalContractNumberDate: String? {
            json["additionalContractNumberDate"].string
        }

        /// What the intermediary does.
        public var actionType: OrdActionType? {
            json["actionType"].string.map { OrdActionType($0) }
        }

        /// Subject of the contract.
        public var subjectType: OrdSubjectType? {
            json["subjectType"].string.map { OrdSubjectType($0) }
        }

        /// Whether the performer must register creatives (typed string).
        public var isCreativeReporter: Bool? {
            json["isCreativeReporter"].bool
        }

        /// Price; a text in the sample, an empty one reads as none.
        public var price: Decimal? {
            json["price"].decimal
        }

        /// Whether the price includes VAT (typed string).
        public var withNds: Bool? {
            json["withNds"].bool
        }

        /// When it was added to the register.
        public var createdAt: WireTime? {
            json["createdAt"].wireTime
        }

        /// Who added it.
        public var createdBy: OrdUser? {
            json["createdBy"].object.map { OrdUser(json: $0) }
        }

        /// When it was changed in the register.
        public var editedAt: WireTime? {
            json["editedAt"].wireTime
        }

        /// Who changed it: a text by the table, null in the sample although `editedAt` is set, probably an object like
        /// `createdBy`.
        public var editedBy: JSONValue? {
            json["editedBy"].any
        }
    }

    /// Who changed the register.
    public struct OrdUser: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// User id; a text in the sample.
        public var id: Int64? {
            json["id"].int64
        }

        /// Email.
        public var email: String? {
            json["email"].string
        }

        /// Name.
        public var name: String? {
            json["name"].string
        }
    }

    /// The contracts behind an advertising task.
    public struct OrdTaskSummary: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// The first contract of the chain. Its `contractSum` is null in the sample although the chain has one.
        public var endContract: OrdEndContract? {
            json["endContract"].object.map { OrdEndContract(json: $0) }
        }

        /// All contracts of the chain (the table swaps this row with `endContract`).
        public var endContracts: [OrdEndContract]? {
            json["endContracts"].array?.compactMap { $0.object.map { OrdEndContract(json: $0) } }
        }

        /// The contract of the first customer.
        public var customerContract: OrdEndContract? {
            json["customerContract"].object.map { OrdEndContract(json: $0) }
        }

        /// Agreement with the freelancer.
        public var workerAgreement: OrdWorkerAgreement? {
            json["workerAgreement"].object.map { OrdWorkerAgreement(json: $0) }
        }
    }

    /// A contract in the chain behind an advertising task, with its parties.
    public struct OrdEndContract: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// UUID of the contract; cut short in places of the sample.
        public var uuid: UUID? {
            json["uuid"].uuid
        }

        /// Name.
        public var title: String? {
            json["title"].string
        }

        /// Kind of entry.
        public var type: OrdEntryType? {
            json["type"].string.map { OrdEntryType($0) }
        }

        /// The ordering party.
        public var customer: OrdOrganization? {
            json["customer"].object.map { OrdOrganization(json: $0) }
        }

        /// The performer.
        public var performer: OrdOrganization? {
            json["performer"].object.map { OrdOrganization(json: $0) }
        }

        /// Share of the contract in the task.
        public var contractSum: Decimal? {
            json["contractSum"].decimal
        }

        /// Number of the parent contract by the text, the contract's own UUID in the sample.
        public var externalContractId: String? {
            json["externalContractId"].string
        }

        /// The ordering party, of the parent contract by the text.
        public var externalOrganisationCustomerId: String? {
            json["externalOrganisationCustomerId"].string
        }

        /// The performer, of the parent contract by the text.
        public var externalOrganisationPerformerId: String? {
            json["externalOrganisationPerformerId"].string
        }

        /// UUID of the parent contract; an empty text when there is none.
        public var externalParentId: String? {
            json["externalParentId"].string
        }

        /// Type of contract.
        public var contractType: OrdContractType? {
            json["contractType"].string.map { OrdContractType($0) }
        }

        /// Number.
        public var contractNumber: String? {
            json["contractNumber"].string
        }

        /// Date.
        public var contractDate: String? {
            json["contractDate"].string
        }

        /// Number of the additional agreement.
        public var additionalContractNumber: String? {
            json["additionalContractNumber"].string
        }

        /// Date of the additional agreement.
        public var additionalContractNumberDate: String? {
            json["additionalContractNumberDate"].string
        }

        /// What the intermediary does.
        public var actionType: OrdActionType? {
            json["actionType"].string.map { OrdActionType($0) }
        }

        /// Subject of the contract.
        public var subjectType: OrdSubjectType? {
            json["subjectType"].string.map { OrdSubjectType($0) }
        }

        /// Whether the performer must register creatives (typed string).
        public var isCreativeReporter: Bool? {
            json["isCreativeReporter"].bool
        }

        /// Price; an empty text in the sample reads as none.
        public var price: Decimal? {
            json["price"].decimal
        }

        /// Whether the price includes VAT (typed string).
        public var withNds: Bool? {
            json["withNds"].bool
        }
    }

    /// Agreement with the freelancer of an advertising task.
    public struct OrdWorkerAgreement: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Name of the ordering party.
        public var customerName: String? {
            json["customerName"].string
        }

        /// Tax number of the ordering party.
        public var customerTaxValue: String? {
            json["customerTaxValue"].string
        }

        /// Phone of the ordering party.
        public var customerPhone: String? {
            json["customerPhone"].string
        }

        /// Name of the freelancer.
        public var performerName: String? {
            json["performerName"].string
        }

        /// Phone of the freelancer.
        public var performerPhone: String? {
            json["performerPhone"].string
        }

        /// Country of the freelancer, two letters.
        public var performerCountry: String? {
            json["performerCountry"].string
        }

        /// Tax number of the freelancer.
        public var performerTaxValue: String? {
            json["performerTaxValue"].string
        }

        /// Number of the agreement.
        public var contractNumber: String? {
            json["contractNumber"].string
        }

        /// Date of the agreement.
        public var contractDate: String? {
            json["contractDate"].string
        }

        /// Sum of the agreement (typed string).
        public var sum: Decimal? {
            json["sum"].decimal
        }

        /// Currency.
        public var currency: Currency? {
            json["currency"].object.map { Currency(json: $0) }
        }
    }

    /// Task groups of a company.
    public struct TaskGroupPage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Task groups.
        public var items: [TaskGroup] {
            guaranteed(json["items"].array?.compactMap { $0.object.map { TaskGroup(json: $0) } }, "items")
        }

        /// Page information; the table calls every row by another's name.
        public var pagination: Pagination? {
            json["pagination"].object.map { Pagination(json: $0) }
        }
    }

    /// What was done to a task group.
    public struct TaskGroupChange: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// User who did it.
        public var actorId: Int64? {
            json["actorId"].int64
        }

        /// Company id.
        public var companyId: Int64? {
            json["companyId"].int64
        }

        /// Group id; `task_groups.create` does not tell it.
        public var groupId: Int64? {
            json["groupId"].int64
        }

        /// Group name; `task_groups.delete` does not tell it.
        public var title: String? {
            json["title"].string
        }
    }

    /// A page on which the freelancer goes on in person.
    public struct TerminalLink: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Address of the page; empty where nothing is left to do. `terminal_url` for verification, `linkToTerminal`
        /// for the taxation status.
        public var terminalUrl: String? {
            json["terminalUrl"].string
        }
    }

    /// A payment means that the freelancer is about to add.
    public struct PayoutEndpointStarted: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Address of the page on which the freelancer enters the data.
        public var terminalUrl: String? {
            json["terminalUrl"].string
        }

        /// UUID of the payment means; `finance.payout_endpoints.list` does not show it.
        public var uuid: UUID? {
            json["uuid"].uuid
        }
    }

    /// How a confirmation code reached the freelancer.
    public struct CodeSent: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// How the code is delivered.
        public var type: TwoFactorType? {
            json["type"].string.map { TwoFactorType($0) }
        }

        /// Phone number that the SMS went to, by the text; the sample looks like a code, so it is kept out of logs.
        public var number: String? {
            json["number"].string
        }
    }

    /// A transaction of the company.
    public struct Transaction: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Transaction id.
        public var id: Int64 {
            guaranteed(json["id"].int64, "id")
        }

        /// Kind of transaction.
        public var type: TransactionType? {
            json["type"].int64.map { TransactionType($0) }
        }

        /// Amount.
        public var amount: Decimal? {
            json["amount"].decimal
        }

        /// When it was made.
        public var createdAt: WireTime? {
            json["createdAt"].wireTime
        }

        /// Currency.
        public var currency: Currency? {
            json["currency"].object.map { Currency(json: $0) }
        }

        /// Balance id.
        public var balanceId: Int64? {
            json["balanceId"].int64
        }
    }

    /// The transactions of the company.
    public struct TransactionList: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Transactions.
        public var items: [Transaction] {
            guaranteed(json["items"].array?.compactMap { $0.object.map { Transaction(json: $0) } }, "items")
        }
    }

    /// An invoice or an act.
    public struct CompanyDocument: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Document id.
        public var documentId: Int64 {
            guaranteed(json["documentId"].int64, "documentId")
        }

        /// File id.
        public var fileId: Int64? {
            json["fileId"].int64
        }

        /// Kind of document.
        public var type: DocumentType? {
            json["type"].int64.map { DocumentType($0) }
        }

        /// Number.
        public var number: String? {
            json["number"].string
        }

        /// Sum (typed string).
        public var amount: Decimal? {
            json["amount"].decimal
        }

        /// Currency.
        public var currency: Currency? {
            json["currency"].object.map { Currency(json: $0) }
        }

        /// When it was generated.
        public var createdAt: WireTime? {
            json["createdAt"].wireTime
        }

        /// Status of an invoice; no values are documented, 1 in the sample.
        public var invoiceStatusId: Int64? {
            json["invoiceStatusId"].int64
        }

        /// Status of an act; no values are documented.
        public var reportStatusId: Int64? {
            json["reportStatusId"].int64
        }

        /// When the balance was topped up; `-0001-11-30 00:00:00` reads as never.
        public var topUpBalanceDate: WireTime? {
            json["topUpBalanceDate"].wireTime
        }

        /// File id of the VAT invoice of a top-up; the table types it boolean: false reads as none.
        public var sfFileId: Int64? {
            json["sfFileId"].int64
        }
    }

    /// Documents of the company. Whether there are pages is not documented.
    public struct CompanyDocumentList: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Documents.
        public var items: [CompanyDocument] {
            guaranteed(json["items"].array?.compactMap { $0.object.map { CompanyDocument(json: $0) } }, "items")
        }
    }

    /// Personal data of the signed-in user.
    public struct Profile: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// User id.
        public var id: Int64 {
            guaranteed(json["id"].int64, "id")
        }

        /// User UUID (in the sample only).
        public var uuid: UUID? {
            json["uuid"].uuid
        }

        /// Kind of user; for the vendor's own use.
        public var type: ProfileType? {
            json["type"].string.map { ProfileType($0) }
        }

        /// User name.
        public var username: String? {
            json["username"].string
        }

        /// Email.
        public var email: String? {
            json["email"].string
        }

        /// Phone.
        public var phone: String? {
            json["phone"].string
        }

        /// Full name (in the sample only).
        public var name: String? {
            json["name"].string
        }

        /// First name.
        public var firstName: String? {
            json["firstName"].string
        }

        /// Patronymic.
        public var middleName: String? {
            json["middleName"].string
        }

        /// Last name.
        public var lastName: String? {
            json["lastName"].string
        }

        /// Date of birth; `11.03.2000` in the sample.
        public var birthDate: String? {
            json["birthDate"].string
        }

        /// Country, two letters.
        public var country: String? {
            json["country"].string
        }

        /// Region (not a status as in tasks).
        public var state: String? {
            json["state"].string
        }

        /// City.
        public var city: String? {
            json["city"].string
        }

        /// Address.
        public var physicalAddress: String? {
            json["physicalAddress"].string
        }

        /// Postal code.
        public var postCode: String? {
            json["postCode"].string
        }

        /// Tax number (users from Russia).
        public var inn: String? {
            json["inn"].string
        }

        /// Taxation status (freelancers only by the text, a customer has one in the sample).
        public var taxationStatus: TaxationStatus? {
            json["taxationStatus"].int64.map { TaxationStatus($0) }
        }

        /// Whether the user is verified (freelancers only by the text; typed string).
        public var isVerified: Bool? {
            json["isVerified"].bool
        }

        /// Specialisation (in the sample only).
        public var specialization: String? {
            json["specialization"].string
        }

        /// Registration date.
        public var regDate: String? {
            json["regDate"].string
        }

        /// Language of the interface, and of error texts.
        public var language: Language? {
            json["language"].string.map { Language($0) }
        }

        /// The language once more (in the sample only).
        public var languageStringValue: String? {
            json["languageStringValue"].string
        }

        /// 2FA method; typed boolean (2FA is on) by the table.
        public var twoFaMethod: TwoFactorMethod? {
            json["twoFaMethod"].string.map { TwoFactorMethod($0) }
        }

        /// Whether sign-ins are notified (in the sample only).
        public var loginNotification: Bool? {
            json["loginNotification"].bool
        }

        /// SMS gateway (in the sample only).
        public var defaultSmsGate: String? {
            json["defaultSmsGate"].string
        }

        /// IP addresses from which sign-in is allowed.
        public var ip: String? {
            json["ip"].string
        }

        /// Not described; 0 in the sample (typed string).
        public var flags: Int64? {
            json["flags"].int64
        }

        /// Settings of the interface, for the vendor's own use: an object by the table, a text that holds JSON in the
        /// sample. Not parsed.
        public var gridsSettings: JSONValue? {
            json["gridsSettings"].any
        }
    }

    /// The rate of a pair of currencies. Multiply an amount by the rate where `base` is the dearer currency of EUR,
    /// USD, RUB (in this order), divide by it otherwise.
    public struct ExchangeRate: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Currency to convert from.
        public var base: Currency {
            guaranteed(json["base"].object.map { Currency(json: $0) }, "base")
        }

        /// Currency to convert to.
        public var target: Currency {
            guaranteed(json["target"].object.map { Currency(json: $0) }, "target")
        }

        /// Rate (typed integer, 79.401 in the sample).
        public var rate: Decimal {
            guaranteed(json["rate"].decimal, "rate")
        }
    }

    /// A document, such as an NDA, that a freelancer must accept before a task.
    public struct AcceptanceFile: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Document id: read as the one for `acceptanceFileIds` of `tasks.create`.
        public var id: Int64 {
            guaranteed(json["id"].int64, "id")
        }

        /// File id.
        public var fileId: Int64? {
            json["fileId"].int64
        }

        /// Name.
        public var title: String? {
            json["title"].string
        }

        /// Name in English.
        public var titleEn: String? {
            json["titleEn"].string
        }
    }

    /// The documents to accept before a task.
    public struct AcceptanceFileList: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Documents.
        public var items: [AcceptanceFile] {
            guaranteed(json["items"].array?.compactMap { $0.object.map { AcceptanceFile(json: $0) } }, "items")
        }
    }

    /// A country of the Russian classifier (OKSM).
    public struct OksmCountry: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Country id; 1049 for Latvia in the sample, which is not its code in the classifier (428).
        public var id: Int64 {
            guaranteed(json["id"].int64, "id")
        }

        /// Name.
        public var title: String? {
            json["title"].string
        }
    }

    /// The countries of the Russian classifier (OKSM).
    public struct OksmCountryList: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Countries.
        public var items: [OksmCountry] {
            guaranteed(json["items"].array?.compactMap { $0.object.map { OksmCountry(json: $0) } }, "items")
        }
    }

    /// The webhook of a company.
    public struct Webhook: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Where events are sent.
        public var url: String? {
            json["url"].string
        }

        /// Whether it is on.
        public var status: WebhookStatus? {
            json["status"].string.map { WebhookStatus($0) }
        }

        /// Key of the `X-Sign` signature (the table calls it a code that comes with every event).
        public var secret: String? {
            json["secret"].string
        }

        /// When the last event was sent; the format is not shown.
        public var lastTriggered: String? {
            json["lastTriggered"].string
        }

        /// When an event last could not be delivered; the format is not shown.
        public var lastError: String? {
            json["lastError"].string
        }
    }
}
