// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

package gigwire.solarstaff

import gigwire.Record
import gigwire.WireTime
import gigwire.asAny
import gigwire.asBoolean
import gigwire.asDate
import gigwire.asDecimal
import gigwire.asList
import gigwire.asLong
import gigwire.asObject
import gigwire.asText
import gigwire.asUuid
import gigwire.asWireTime
import gigwire.required
import java.math.BigDecimal
import java.time.LocalDate
import java.util.UUID
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** Either a token pair or a 2FA challenge, both with status 200: tell them apart by what is there. */
class LoginAnswer(json: JsonObject) : Record(json) {
    /** JWT to send as Bearer token. */
    val token: String? get() = json["token"].asText()

    /** Opaque refresh token (called a JWT by the text, a UUID in every sample). */
    val refreshToken: String? get() = json["refreshToken"].asText()

    /** In place of the tokens when 2FA is on and no code was sent. */
    val twoFactor: TwoFactorChallenge? by lazy { json["twoFactor"].asObject()?.let(::TwoFactorChallenge) }

    override val secrets: Set<String> get() = setOf("token", "refreshToken")
}

/** A code is needed: call `auth.login` again with it. */
class TwoFactorChallenge(json: JsonObject) : Record(json) {
    /** How the code is delivered. */
    val type: TwoFactorType? get() = json["type"].asText()?.let(::TwoFactorType)

    /** Phone number that the SMS went to; its meaning for Google is not documented. */
    val number: String? get() = json["number"].asText()
}

/** A new token pair; it replaces the old one. */
class TokenPair(json: JsonObject) : Record(json) {
    /** JWT to send as Bearer token. */
    val token: String get() = json["token"].asText().required("token")

    /** Opaque refresh token (called a JWT by the text, a UUID in every sample). */
    val refreshToken: String? get() = json["refreshToken"].asText()

    override val secrets: Set<String> get() = setOf("token", "refreshToken")
}

/** Where a page stands among all pages. */
class Pagination(json: JsonObject) : Record(json) {
    /** Number of items on this page; do not rely on it, samples of lookups print impossible values. */
    val count: Long? get() = json["count"].asLong()

    /** Number of items that match. */
    val total: Long get() = json["total"].asLong().required("total")

    /** Page size. */
    val perPage: Long? get() = json["perPage"].asLong()

    /** This page, from 1. */
    val page: Long get() = json["page"].asLong().required("page")

    /** Number of pages. */
    val pages: Long get() = json["pages"].asLong().required("pages")
}

/** A currency. */
class Currency(json: JsonObject) : Record(json) {
    /** Currency code, such as RUB. */
    val currency: String? get() = json["currency"].asText()

    /** Currency id. */
    val id: CurrencyId? get() = json["id"].asLong()?.let(::CurrencyId)
}

/** A company of the user. */
class Company(json: JsonObject) : Record(json) {
    /** Company id. */
    val id: Long get() = json["id"].asLong().required("id")

    /** Company name. */
    val companyName: String? get() = json["companyName"].asText()

    /** Project name. */
    val brandName: String? get() = json["brandName"].asText()

    /** Whether the safe deal (funds are held) is on. */
    val safeDealEnabled: Boolean? get() = json["safeDealEnabled"].asBoolean()

    /** Whether this company is shown by default. */
    val isDefault: Boolean? get() = json["isDefault"].asBoolean()

    /** The company's one currency. */
    val currency: Currency? by lazy { json["currency"].asObject()?.let(::Currency) }
}

/** One page: companies of the user. */
class CompanyPage(json: JsonObject) : Record(json) {
    /** Companies of the user. */
    val items: List<Company> by lazy { json["items"].asList { it.asObject()?.let(::Company) }.required("items") }

    /** Page information. */
    val pagination: Pagination? by lazy { json["pagination"].asObject()?.let(::Pagination) }
}

/** Balance and held funds of the company. Whether the balance includes the held sum and VAT is not documented. */
class Balance(json: JsonObject) : Record(json) {
    /** Currency. */
    val currency: Currency? by lazy { json["currency"].asObject()?.let(::Currency) }

    /** Whether VAT is shown in tasks. */
    val showVat: Boolean? get() = json["showVat"].asBoolean()

    /** Balance. */
    val balanceAmount: BigDecimal get() = json["balanceAmount"].asDecimal().required("balanceAmount")

    /** VAT on the balance. */
    val balanceAmountVat: BigDecimal? get() = json["balanceAmountVat"].asDecimal()

    /** Held sum. */
    val holdAmount: BigDecimal? get() = json["holdAmount"].asDecimal()

    /** VAT on the held sum. */
    val holdAmountVat: BigDecimal? get() = json["holdAmountVat"].asDecimal()
}

/** A freelancer of the team. */
class Freelancer(json: JsonObject) : Record(json) {
    /** Freelancer UUID (typed integer by a table). `freelancers.get` does not document it. */
    val uuid: UUID? get() = json["uuid"].asUuid()

    /** Freelancer id. */
    val id: Long get() = json["id"].asLong().required("id")

    /** Email. */
    val email: String? get() = json["email"].asText()

    /** Name. */
    val name: String? get() = json["name"].asText()

    /** Taxation status. */
    val taxationStatusId: TaxationStatus? get() = json["taxationStatusId"].asLong()?.let(::TaxationStatus)

    /** Until when the taxation status cannot be changed. */
    val taxationBlockedTill: LocalDate? get() = json["taxationBlockedTill"].asDate()

    /** Specialisation. */
    val categoryTitle: String? get() = json["categoryTitle"].asText()

    /** Specialisation in English. */
    val categoryTitleEn: String? get() = json["categoryTitleEn"].asText()

    /** Personal data. */
    val details: FreelancerDetails? by lazy { json["details"].asObject()?.let(::FreelancerDetails) }

    /** Country: two letters by the text (AM); one sample shows a country name. */
    val country: String? get() = json["country"].asText()

    /** Whether the account is verified. */
    val isVerified: Boolean? get() = json["isVerified"].asBoolean()

    /** Whether an invitation was sent. */
    val isInviteSent: Boolean? get() = json["isInviteSent"].asBoolean()

    /** When the invitation was sent. */
    val inviteSentAt: WireTime? get() = json["inviteSentAt"].asWireTime()

    /** When the freelancer registered. */
    val registerDate: WireTime? get() = json["registerDate"].asWireTime()

    /** Whether the freelancer confirmed the invitation and filled in the personal data. */
    val isRegistered: Boolean? get() = json["isRegistered"].asBoolean()

    /** Whether automatic tax payment is on. */
    val isTaxPaymentAllowed: Boolean? get() = json["isTaxPaymentAllowed"].asBoolean()

    /** Whether the email is confirmed; `freelancers.list` does not document it. */
    val emailConfirmationStatus: ConfirmationStatus? by lazy {
        json["emailConfirmationStatus"].asLong()?.let(::ConfirmationStatus)
    }

    /** Whether the phone is confirmed; `freelancers.list` does not document it. */
    val phoneConfirmationStatus: ConfirmationStatus? by lazy {
        json["phoneConfirmationStatus"].asLong()?.let(::ConfirmationStatus)
    }
}

/** Personal data of a freelancer. */
class FreelancerDetails(json: JsonObject) : Record(json) {
    /** First name. */
    val firstName: String? get() = json["firstName"].asText()

    /** Last name. */
    val lastName: String? get() = json["lastName"].asText()

    /** Your note about the freelancer. */
    val note: String? get() = json["note"].asText()

    /** Specialisation. */
    val specialization: String? get() = json["specialization"].asText()
}

/** One page: freelancers of the team. */
class FreelancerPage(json: JsonObject) : Record(json) {
    /** Freelancers of the team. */
    val items: List<Freelancer> by lazy { json["items"].asList { it.asObject()?.let(::Freelancer) }.required("items") }

    /** Page information. */
    val pagination: Pagination by lazy { json["pagination"].asObject()?.let(::Pagination).required("pagination") }
}

/** The freelancer that was invited. */
class FreelancerInvited(json: JsonObject) : Record(json) {
    /** Freelancer UUID, made by the service. */
    val uuid: UUID? get() = json["uuid"].asUuid()
}

/**
 * A task. `tasks.get` adds `serviceFeeCompensation`, `serviceFeeCompensationPercent`, `attributes`, `messages` and
 * `links`; `tasks.list` adds `group` and `issueCode`.
 */
class Task(json: JsonObject) : Record(json) {
    /** Task id. */
    val id: Long get() = json["id"].asLong().required("id")

    /** Task UUID. */
    val uuid: UUID? get() = json["uuid"].asUuid()

    /** Where the task stands. */
    val state: TaskState get() = json["state"].asLong()?.let(::TaskState).required("state")

    /** Title. */
    val title: String? get() = json["title"].asText()

    /** Text. */
    val description: String? get() = json["description"].asText()

    /** Price. */
    val price: BigDecimal? get() = json["price"].asDecimal()

    /** Currency of the task. */
    val currency: Currency? by lazy { json["currency"].asObject()?.let(::Currency) }

    /** Commission amount. */
    val commissionAmount: BigDecimal? get() = json["commissionAmount"].asDecimal()

    /** Commission percent. */
    val commissionPercent: BigDecimal? get() = json["commissionPercent"].asDecimal()

    /** Amount that compensates the freelancer's commission (typed integer). */
    val serviceFeeCompensation: BigDecimal? get() = json["serviceFeeCompensation"].asDecimal()

    /** Percent of the price that sets the compensation (typed integer). */
    val serviceFeeCompensationPercent: BigDecimal? get() = json["serviceFeeCompensationPercent"].asDecimal()

    /** The service: its id is the `categoryId` of `tasks.create`. */
    val category: Service? by lazy { json["category"].asObject()?.let(::Service) }

    /** The category that the service belongs to. */
    val parentCategory: Category? by lazy { json["parentCategory"].asObject()?.let(::Category) }

    /** Customer company. */
    val customer: TaskCustomer? by lazy { json["customer"].asObject()?.let(::TaskCustomer) }

    /** User who made the task. */
    val creator: TaskCreator? by lazy { json["creator"].asObject()?.let(::TaskCreator) }

    /** Freelancer. */
    val worker: TaskWorker? by lazy { json["worker"].asObject()?.let(::TaskWorker) }

    /** When the task was made; no zone is named. */
    val dateCreated: WireTime? get() = json["dateCreated"].asWireTime()

    /** Deadline. */
    val dateEnd: WireTime? get() = json["dateEnd"].asWireTime()

    /** When the freelancer reported the task done (`tasks.get` says: when it was completed). */
    val dateFinished: WireTime? get() = json["dateFinished"].asWireTime()

    /** When the customer accepted the task. */
    val dateAccepted: WireTime? get() = json["dateAccepted"].asWireTime()

    /** When the payment was started. */
    val datePayAt: WireTime? get() = json["datePayAt"].asWireTime()

    /**
     * When the payment was received. Not comparable with `dateCreated`: a sample of an instant payment shows them three
     * hours apart.
     */
    val datePaid: WireTime? get() = json["datePaid"].asWireTime()

    /** When the reporting documents were generated. */
    val documentDate: WireTime? get() = json["documentDate"].asWireTime()

    /** Deadline. */
    val deadline: TaskDeadline? by lazy { json["deadline"].asObject()?.let(::TaskDeadline) }

    /** Whether intellectual-property rights are transferred. */
    val copyright: Boolean? get() = json["copyright"].asBoolean()

    /** Whether a report is required. */
    val needReport: Boolean? get() = json["needReport"].asBoolean()

    /** Whether a payout exists for the task (in the tables only). */
    val hasPayout: Boolean? get() = json["hasPayout"].asBoolean()

    /** How the task was made. */
    val createType: TaskCreateType? get() = json["createType"].asText()?.let(::TaskCreateType)

    /** Holding of funds (safe deal). */
    val hold: TaskHold? by lazy { json["hold"].asObject()?.let(::TaskHold) }

    /** Insurance. */
    val insurance: TaskInsurance? by lazy { json["insurance"].asObject()?.let(::TaskInsurance) }

    /** Files attached to the task. */
    val files: List<TaskFile>? by lazy { json["files"].asList { it.asObject()?.let(::TaskFile) } }

    /** Attribute values (in a sample only). */
    val attributes: List<TaskAttributeEntry>? by lazy {
        json["attributes"].asList { it.asObject()?.let(::TaskAttributeEntry) }
    }

    /** Extra attributes; structure not documented. */
    val additionalAttributes: JsonElement? get() = json["additionalAttributes"].asAny()

    /** Number of chat messages. */
    val messageCount: Long? get() = json["messageCount"].asLong()

    /** Chat messages; structure not documented. */
    val messages: List<JsonElement>? by lazy { json["messages"].asList { it.asAny() } }

    /** Links; structure not documented. */
    val links: List<JsonElement>? by lazy { json["links"].asList { it.asAny() } }

    /** Whether a dispute is open; null stands for no. */
    val activeDispute: Boolean? get() = json["activeDispute"].asBoolean()

    /** Id of the open change approval, if there is one. */
    val activeChangesetId: Long? get() = json["activeChangesetId"].asLong()

    /** Task group. */
    val group: TaskGroup? by lazy { json["group"].asObject()?.let(::TaskGroup) }

    /**
     * Problem in processing, such as: safe deal is on, the task was accepted, the balance was too low for the hold.
     * Codes are not listed.
     */
    val issueCode: String? get() = json["issueCode"].asText()
}

/** One page: tasks. */
class TaskPage(json: JsonObject) : Record(json) {
    /** Tasks. */
    val items: List<Task> by lazy { json["items"].asList { it.asObject()?.let(::Task) }.required("items") }

    /** Page information. */
    val pagination: Pagination by lazy { json["pagination"].asObject()?.let(::Pagination).required("pagination") }
}

/** Customer company of a task. */
class TaskCustomer(json: JsonObject) : Record(json) {
    /** Company id. */
    val id: Long? get() = json["id"].asLong()

    /** Company name. */
    val title: String? get() = json["title"].asText()
}

/** User who made a task. */
class TaskCreator(json: JsonObject) : Record(json) {
    /** User id. */
    val id: Long? get() = json["id"].asLong()

    /** Full name. */
    val fullName: String? get() = json["fullName"].asText()
}

/** Freelancer of a task. */
class TaskWorker(json: JsonObject) : Record(json) {
    /** Freelancer id. */
    val id: Long? get() = json["id"].asLong()

    /** Email. */
    val email: String? get() = json["email"].asText()

    /** First name. */
    val firstName: String? get() = json["firstName"].asText()

    /** Last name. */
    val lastName: String? get() = json["lastName"].asText()

    /** Whether the freelancer passed verification. */
    val isVerified: Boolean? get() = json["isVerified"].asBoolean()
}

/** A file of a task. */
class TaskFile(json: JsonObject) : Record(json) {
    /** File id. */
    val id: Long get() = json["id"].asLong().required("id")

    /** File name. */
    val name: String? get() = json["name"].asText()

    /** File type. */
    val typeId: TaskFileType? get() = json["typeId"].asLong()?.let(::TaskFileType)

    /** User who added the file (customer or freelancer). */
    val ownerId: Long? get() = json["ownerId"].asLong()
}

/** Deadline of a task. */
class TaskDeadline(json: JsonObject) : Record(json) {
    /** Deadline type. */
    val type: TaskDeadlineType? get() = json["type"].asLong()?.let(::TaskDeadlineType)

    /** Deadline date; always null in samples. */
    val triggerDate: WireTime? get() = json["triggerDate"].asWireTime()

    /** Whether less than three days remain. */
    val isComingUp: Boolean? get() = json["isComingUp"].asBoolean()
}

/** Holding of funds for a task. */
class TaskHold(json: JsonObject) : Record(json) {
    /** Kind of hold. */
    val type: HoldType? get() = json["type"].asText()?.let(::HoldType)

    /** Whether funds are held for this task now. */
    val isActive: Boolean? get() = json["isActive"].asBoolean()
}

/** Insurance of a task. */
class TaskInsurance(json: JsonObject) : Record(json) {
    /** Whether the task is insured. */
    val status: InsuranceStatus? get() = json["status"].asLong()?.let(::InsuranceStatus)
}

/** A task group. A task shows only `id` and `title`. */
class TaskGroup(json: JsonObject) : Record(json) {
    /** Group id. */
    val id: Long? get() = json["id"].asLong()

    /** Company id. */
    val companyId: Long? get() = json["companyId"].asLong()

    /** Group name. */
    val title: String? get() = json["title"].asText()

    /** Colour of the icon, hexadecimal without #. */
    val color: String? get() = json["color"].asText()

    /** When it was made. */
    val createdAt: WireTime? get() = json["createdAt"].asWireTime()
}

/** An attribute of a task with its values. */
class TaskAttributeEntry(json: JsonObject) : Record(json) {
    /** The attribute. */
    val attribute: TaskAttributeDefinition? by lazy { json["attribute"].asObject()?.let(::TaskAttributeDefinition) }

    /** What the attribute takes. */
    val attributeType: TaskAttributeKind? by lazy { json["attributeType"].asObject()?.let(::TaskAttributeKind) }

    /** Values. */
    val values: List<TaskAttributeValue>? by lazy { json["values"].asList { it.asObject()?.let(::TaskAttributeValue) } }
}

/** An attribute. */
class TaskAttributeDefinition(json: JsonObject) : Record(json) {
    /** Name. */
    val title: String? get() = json["title"].asText()

    /** Name in English. */
    val titleEn: String? get() = json["titleEn"].asText()

    /** Type code as a text, such as 1. */
    val type: String? get() = json["type"].asText()
}

/** What an attribute takes. */
class TaskAttributeKind(json: JsonObject) : Record(json) {
    /** Name of the type. */
    val title: String? get() = json["title"].asText()

    /** Name of the type in English. */
    val titleEn: String? get() = json["titleEn"].asText()

    /** Type of the value. */
    val type: AttributeValueType? get() = json["type"].asText()?.let(::AttributeValueType)
}

/** A value of an attribute. */
class TaskAttributeValue(json: JsonObject) : Record(json) {
    /** Text of the value. */
    val title: String? get() = json["title"].asText()
}

/** The task that was created. */
class TaskCreated(json: JsonObject) : Record(json) {
    /** Task UUID. The text promises it, no sample shows where. */
    val uuid: UUID? get() = json["uuid"].asUuid()
}

/** What blocks taking a task. All fields are absent when nothing does. */
class Requirement(json: JsonObject) : Record(json) {
    /** Name of the restriction. */
    val name: RequirementName? get() = json["name"].asText()?.let(::RequirementName)

    /** Details of the document to sign or the condition to meet. */
    val data: RequirementData? by lazy { json["data"].asObject()?.let(::RequirementData) }

    /** The reason in words, may hold HTML: at this level by the table, inside `data` in the sample. */
    val reason: String? get() = json["reason"].asText()
}

/** Details of a restriction. */
class RequirementData(json: JsonObject) : Record(json) {
    /** Where the document can be read and signed; the sample ends with a space. */
    val url: String? get() = json["url"].asText()

    /** Template to pass to `freelancers.sign_agreement` (the table calls it a restriction code). */
    val templateUuid: UUID? get() = json["templateUuid"].asUuid()

    /** Restriction code. */
    val code: RequirementCode? get() = json["code"].asText()?.let(::RequirementCode)

    /** The reason in words, may hold HTML. */
    val reason: String? get() = json["reason"].asText()
}

/** Payment means of a freelancer. */
class PayoutEndpoints(json: JsonObject) : Record(json) {
    /** E-wallets. */
    val wallets: List<Wallet>? by lazy { json["wallets"].asList { it.asObject()?.let(::Wallet) } }

    /** Bank cards. */
    val cards: List<Card>? by lazy { json["cards"].asList { it.asObject()?.let(::Card) } }

    /** Bank accounts: `ibans` in the sample, `iban` in the table. */
    val ibans: List<BankAccount>? by lazy { json["ibans"].asList { it.asObject()?.let(::BankAccount) } }
}

/** An e-wallet of a freelancer. */
class Wallet(json: JsonObject) : Record(json) {
    /** Wallet id. */
    val id: Long get() = json["id"].asLong().required("id")

    /** Kind of payment means. */
    val type: PayoutEndpointType? get() = json["type"].asLong()?.let(::PayoutEndpointType)

    /** Wallet number. */
    val number: String? get() = json["number"].asText()

    /** Wallet status; no values are documented, 1 in the sample. */
    val status: Long? get() = json["status"].asLong()

    /** Kind of wallet. */
    val walletType: WalletType? get() = json["walletType"].asLong()?.let(::WalletType)

    /** Currency. */
    val currency: Currency? by lazy { json["currency"].asObject()?.let(::Currency) }

    /** Freelancer id. */
    val ownerId: Long? get() = json["ownerId"].asLong()

    /** Whether automatic payout to it is on. */
    val autoPay: Boolean? get() = json["autoPay"].asBoolean()

    /** When it was added. */
    val createdAt: WireTime? get() = json["createdAt"].asWireTime()
}

/** A bank card of a freelancer. */
class Card(json: JsonObject) : Record(json) {
    /** Card id. */
    val id: Long get() = json["id"].asLong().required("id")

    /** Kind of payment means. */
    val type: PayoutEndpointType? get() = json["type"].asLong()?.let(::PayoutEndpointType)

    /** Masked number: first 2 and last 4 digits by the text, first 6 and last 4 in the sample. */
    val number: String? get() = json["number"].asText()

    /** Name of the holder. */
    val holder: String? get() = json["holder"].asText()

    /** Expiry, MM/YY. */
    val expire: String? get() = json["expire"].asText()

    /** Where the card stands. */
    val status: CardStatus? get() = json["status"].asLong()?.let(::CardStatus)

    /** Payment system. */
    val cardType: CardType? get() = json["cardType"].asLong()?.let(::CardType)

    /** Issuing country, two letters. */
    val country: String? get() = json["country"].asText()

    /** Currency. */
    val currency: Currency? by lazy { json["currency"].asObject()?.let(::Currency) }

    /** Freelancer id. */
    val ownerId: Long? get() = json["ownerId"].asLong()

    /** Whether automatic payout to it is on. */
    val autoPay: Boolean? get() = json["autoPay"].asBoolean()

    /** When it was added. */
    val createdAt: WireTime? get() = json["createdAt"].asWireTime()
}

/** A bank account of a freelancer. */
class BankAccount(json: JsonObject) : Record(json) {
    /** Account id. */
    val id: Long get() = json["id"].asLong().required("id")

    /** Kind of payment means. */
    val type: PayoutEndpointType? get() = json["type"].asLong()?.let(::PayoutEndpointType)

    /** Account number. */
    val number: String? get() = json["number"].asText()

    /** Where the account stands. */
    val status: BankAccountStatus? get() = json["status"].asLong()?.let(::BankAccountStatus)

    /** Kind of account. */
    val bankAccountType: BankAccountType? get() = json["bankAccountType"].asLong()?.let(::BankAccountType)

    /** Currency. */
    val currency: Currency? by lazy { json["currency"].asObject()?.let(::Currency) }

    /** Freelancer id. */
    val ownerId: Long? get() = json["ownerId"].asLong()

    /** Whether automatic payout to it is on. */
    val autoPay: Boolean? get() = json["autoPay"].asBoolean()

    /** When it was added. */
    val createdAt: WireTime? get() = json["createdAt"].asWireTime()
}

/** The payout of a task. */
class Payout(json: JsonObject) : Record(json) {
    /** Where the payout stands. */
    val payoutStatus: PayoutStatus get() = json["payoutStatus"].asLong()?.let(::PayoutStatus).required("payoutStatus")
}

/** A top-level task category. */
class Category(json: JsonObject) : Record(json) {
    /** Category id. */
    val id: Long get() = json["id"].asLong().required("id")

    /** Name. */
    val title: String? get() = json["title"].asText()

    /** Name in English: `titleEn` in samples, `title_en` in the tables of tasks. */
    val titleEn: String? get() = json["titleEn"].asText()
}

/** The task categories. */
class CategoryList(json: JsonObject) : Record(json) {
    /** Categories. */
    val items: List<Category> by lazy { json["items"].asList { it.asObject()?.let(::Category) }.required("items") }
}

/** A service or work within a category. */
class Service(json: JsonObject) : Record(json) {
    /** Service id: the `categoryId` of `tasks.create`. */
    val id: Long get() = json["id"].asLong().required("id")

    /** Name. */
    val title: String? get() = json["title"].asText()

    /** Name in English. */
    val titleEn: String? get() = json["titleEn"].asText()

    /** Name in reporting documents. */
    val titleDoc: String? get() = json["titleDoc"].asText()

    /** Name in reporting documents, in English. */
    val titleDocEn: String? get() = json["titleDocEn"].asText()
}

/** One page: services of a category. */
class ServicePage(json: JsonObject) : Record(json) {
    /** Services of a category. */
    val items: List<Service> by lazy { json["items"].asList { it.asObject()?.let(::Service) }.required("items") }

    /** Page information. */
    val pagination: Pagination by lazy { json["pagination"].asObject()?.let(::Pagination).required("pagination") }
}

/** An attribute of a service. Which attributes are mandatory is not marked. */
class ServiceAttribute(json: JsonObject) : Record(json) {
    /** Attribute id. */
    val id: Long get() = json["id"].asLong().required("id")

    /** Name. */
    val title: String? get() = json["title"].asText()

    /** Name in English. */
    val titleEn: String? get() = json["titleEn"].asText()

    /** What it takes (in the sample only). */
    val type: AttributeValueType? get() = json["type"].asText()?.let(::AttributeValueType)

    /** Id of the attribute type (only on the select attribute of the sample). */
    val attrTypeId: Long? get() = json["attrTypeId"].asLong()

    /** Options of a select attribute. */
    val options: List<ServiceAttributeOption>? by lazy {
        json["options"].asList { it.asObject()?.let(::ServiceAttributeOption) }
    }
}

/** An option of a select attribute. */
class ServiceAttributeOption(json: JsonObject) : Record(json) {
    /** Option id. */
    val id: Long get() = json["id"].asLong().required("id")

    /** Text of the option: this is what `tasks.create` wants. */
    val value: String? get() = json["value"].asText()

    /** Text of the option in English. */
    val valueEn: String? get() = json["valueEn"].asText()
}

/** One page: attributes of a service. */
class ServiceAttributePage(json: JsonObject) : Record(json) {
    /** Attributes of a service. */
    val items: List<ServiceAttribute> by lazy {
        json["items"].asList { it.asObject()?.let(::ServiceAttribute) }.required("items")
    }

    /** Page information. */
    val pagination: Pagination by lazy { json["pagination"].asObject()?.let(::Pagination).required("pagination") }
}

/** Whether a task can be insured, and for how much. */
class InsuranceTerms(json: JsonObject) : Record(json) {
    /** Whether the task can be insured. */
    val canBeInsured: Boolean? get() = json["canBeInsured"].asBoolean()

    /** Whether the freelancer must agree to the insurance. */
    val acceptanceRequired: Boolean? get() = json["acceptanceRequired"].asBoolean()

    /** Cost, in roubles whatever the currency of the company. */
    val cost: BigDecimal? get() = json["cost"].asDecimal()

    /** Whether tasks are insured automatically. */
    val insureByDefault: Boolean? get() = json["insureByDefault"].asBoolean()
}

/** An entry in the register of advertising data: an organisation or a contract. */
class OrdEntry(json: JsonObject) : Record(json) {
    /** UUID of the entry. */
    val uuid: UUID get() = json["uuid"].asUuid().required("uuid")

    /** Name; of a contract its number and date. */
    val title: String? get() = json["title"].asText()

    /** Kind of entry. */
    val type: OrdEntryType? get() = json["type"].asText()?.let(::OrdEntryType)

    /**
     * Documented with three meanings: added by you, contract with the end customer, contract with Solar Staff. Do not
     * decide by it alone.
     */
    val isPrimary: Boolean? get() = json["isPrimary"].asBoolean()
}

/** Entries in the register of advertising data. */
class OrdEntryPage(json: JsonObject) : Record(json) {
    /** Entries. */
    val items: List<OrdEntry> by lazy { json["items"].asList { it.asObject()?.let(::OrdEntry) }.required("items") }

    /** Page information. */
    val pagination: Pagination? by lazy { json["pagination"].asObject()?.let(::Pagination) }
}

/** An organisation with its data. */
class OrdOrganizationEntry(json: JsonObject) : Record(json) {
    /** Data of the organisation. */
    val data: OrdOrganization by lazy { json["data"].asObject()?.let(::OrdOrganization).required("data") }

    /** UUID of the entry; in the sample not the one asked for. */
    val uuid: UUID? get() = json["uuid"].asUuid()

    /** Name. */
    val title: String? get() = json["title"].asText()

    /** Kind of entry. */
    val type: OrdEntryType? get() = json["type"].asText()?.let(::OrdEntryType)

    /** As in `ord.organizations.list`; false in the sample although you added it. */
    val isPrimary: Boolean? get() = json["isPrimary"].asBoolean()
}

/**
 * An organisation or a person, party to an advertising contract. `uuid`, `title`, `type` and `legalAddress` are there
 * within a contract of `ord.task_summary`.
 */
class OrdOrganization(json: JsonObject) : Record(json) {
    /** UUID of the entry. */
    val uuid: UUID? get() = json["uuid"].asUuid()

    /** Name. */
    val title: String? get() = json["title"].asText()

    /** Kind of entry. */
    val type: OrdEntryType? get() = json["type"].asText()?.let(::OrdEntryType)

    /** The UUID that you gave the organisation. */
    val externalOrganisationId: String? get() = json["externalOrganisationId"].asText()

    /** Form of ownership. */
    val legalType: OrdLegalType? get() = json["legalType"].asText()?.let(::OrdLegalType)

    /** Form of ownership in words. */
    val individualAccountDescription: String? get() = json["individualAccountDescription"].asText()

    /** Legal form and full name. */
    val fullOpf: String? get() = json["fullOpf"].asText()

    /** Legal form and short name. */
    val shortOpf: String? get() = json["shortOpf"].asText()

    /** Full name of a person. */
    val fio: String? get() = json["fio"].asText()

    /** Russian tax number (INN). */
    val inn: String? get() = json["inn"].asText()

    /** Russian registration number (OGRN). */
    val ogrn: String? get() = json["ogrn"].asText()

    /** Registration number of an individual entrepreneur; `0` when there is none. */
    val ogrnip: String? get() = json["ogrnip"].asText()

    /** Registration number abroad, or its counterpart. */
    val registrationNumber: String? get() = json["registrationNumber"].asText()

    /** Tax number abroad, or its counterpart. */
    val taxId: String? get() = json["taxId"].asText()

    /** Country code of the Russian classifier (OKSM). The sample prints it twice: the last one counts. */
    val regionNumber: String? get() = json["regionNumber"].asText()

    /** Phone. */
    val phoneNumber: String? get() = json["phoneNumber"].asText()

    /** Number of the electronic means of payment (foreign natural persons). */
    val paymentNumber: String? get() = json["paymentNumber"].asText()

    /** Legal address. */
    val legalAddress: OrdAddress? by lazy { json["legalAddress"].asObject()?.let(::OrdAddress) }

    /** Postal address: a text by the table, null in one sample, an object like `legalAddress` in another. */
    val postAddress: JsonElement? get() = json["postAddress"].asAny()

    /** Platforms. The text says that they are always empty, the sample holds one. */
    val platforms: List<OrdPlatform>? by lazy { json["platforms"].asList { it.asObject()?.let(::OrdPlatform) } }

    /** Whether it operates an advertising system. */
    val isOpc: Boolean? get() = json["isOpc"].asBoolean()

    /** Whether it distributes advertising. */
    val isPp: Boolean? get() = json["isPp"].asBoolean()

    /** Post and name of who acts without a power of attorney (legal entities). */
    val trustedPerson: String? get() = json["trustedPerson"].asText()

    /** Violations of the rules on advertising. */
    val violationDescription: String? get() = json["violationDescription"].asText()
}

/** An address. */
class OrdAddress(json: JsonObject) : Record(json) {
    /** Street and house. */
    val address: String? get() = json["address"].asText()

    /** Town. */
    val locality: String? get() = json["locality"].asText()

    /** Postal code. */
    val postcode: String? get() = json["postcode"].asText()
}

/** A platform that shows advertising. */
class OrdPlatform(json: JsonObject) : Record(json) {
    /** UUID of the platform. */
    val externalPlatformId: String? get() = json["externalPlatformId"].asText()

    /** Whether the organisation owns the platform. */
    val isPlatformOwner: Boolean? get() = json["isPlatformOwner"].asBoolean()
}

/** A contract with its data. */
class OrdContractEntry(json: JsonObject) : Record(json) {
    /** Data of the contract. */
    val data: OrdContract by lazy { json["data"].asObject()?.let(::OrdContract).required("data") }

    /** UUID of the contract. */
    val uuid: UUID? get() = json["uuid"].asUuid()

    /** Name. */
    val title: String? get() = json["title"].asText()

    /** Kind of entry (the table types it UUID). */
    val type: OrdEntryType? get() = json["type"].asText()?.let(::OrdEntryType)

    /** As in `ord.contracts.list`. */
    val isPrimary: Boolean? get() = json["isPrimary"].asBoolean()
}

/** An advertising contract. */
class OrdContract(json: JsonObject) : Record(json) {
    /** The UUID that you gave the contract. */
    val externalContractId: UUID? get() = json["externalContractId"].asUuid()

    /** The ordering party. */
    val externalOrganisationCustomerId: UUID? get() = json["externalOrganisationCustomerId"].asUuid()

    /** The performer. */
    val externalOrganisationPerformerId: UUID? get() = json["externalOrganisationPerformerId"].asUuid()

    /** UUID of the parent contract; an empty text reads as none. */
    val externalParentId: UUID? get() = json["externalParentId"].asUuid()

    /** Type of contract. */
    val contractType: OrdContractType? get() = json["contractType"].asText()?.let(::OrdContractType)

    /** Number. */
    val contractNumber: String? get() = json["contractNumber"].asText()

    /** Date. */
    val contractDate: LocalDate? get() = json["contractDate"].asDate()

    /** Number of the additional agreement; an empty text when there is none. */
    val additionalContractNumber: String? get() = json["additionalContractNumber"].asText()

    /** Date of the additional agreement; an empty text reads as none. */
    val additionalContractNumberDate: LocalDate? get() = json["additionalContractNumberDate"].asDate()

    /** What the intermediary does. */
    val actionType: OrdActionType? get() = json["actionType"].asText()?.let(::OrdActionType)

    /** Subject of the contract. */
    val subjectType: OrdSubjectType? get() = json["subjectType"].asText()?.let(::OrdSubjectType)

    /** Whether the performer must register creatives (typed string). */
    val isCreativeReporter: Boolean? get() = json["isCreativeReporter"].asBoolean()

    /** Price; a text in the sample, an empty one reads as none. */
    val price: BigDecimal? get() = json["price"].asDecimal()

    /** Whether the price includes VAT (typed string). */
    val withNds: Boolean? get() = json["withNds"].asBoolean()

    /** When it was added to the register. */
    val createdAt: WireTime? get() = json["createdAt"].asWireTime()

    /** Who added it. */
    val createdBy: OrdUser? by lazy { json["createdBy"].asObject()?.let(::OrdUser) }

    /** When it was changed in the register. */
    val editedAt: WireTime? get() = json["editedAt"].asWireTime()

    /**
     * Who changed it: a text by the table, null in the sample although `editedAt` is set, probably an object like
     * `createdBy`.
     */
    val editedBy: JsonElement? get() = json["editedBy"].asAny()
}

/** Who changed the register. */
class OrdUser(json: JsonObject) : Record(json) {
    /** User id; a text in the sample. */
    val id: Long? get() = json["id"].asLong()

    /** Email. */
    val email: String? get() = json["email"].asText()

    /** Name. */
    val name: String? get() = json["name"].asText()
}

/** The contracts behind an advertising task. */
class OrdTaskSummary(json: JsonObject) : Record(json) {
    /** The first contract of the chain. Its `contractSum` is null in the sample although the chain has one. */
    val endContract: OrdEndContract? by lazy { json["endContract"].asObject()?.let(::OrdEndContract) }

    /** All contracts of the chain (the table swaps this row with `endContract`). */
    val endContracts: List<OrdEndContract>? by lazy {
        json["endContracts"].asList { it.asObject()?.let(::OrdEndContract) }
    }

    /** The contract of the first customer. */
    val customerContract: OrdEndContract? by lazy { json["customerContract"].asObject()?.let(::OrdEndContract) }

    /** Agreement with the freelancer. */
    val workerAgreement: OrdWorkerAgreement? by lazy { json["workerAgreement"].asObject()?.let(::OrdWorkerAgreement) }
}

/** A contract in the chain behind an advertising task, with its parties. */
class OrdEndContract(json: JsonObject) : Record(json) {
    /** UUID of the contract; cut short in places of the sample. */
    val uuid: UUID? get() = json["uuid"].asUuid()

    /** Name. */
    val title: String? get() = json["title"].asText()

    /** Kind of entry. */
    val type: OrdEntryType? get() = json["type"].asText()?.let(::OrdEntryType)

    /** The ordering party. */
    val customer: OrdOrganization? by lazy { json["customer"].asObject()?.let(::OrdOrganization) }

    /** The performer. */
    val performer: OrdOrganization? by lazy { json["performer"].asObject()?.let(::OrdOrganization) }

    /** Share of the contract in the task. */
    val contractSum: BigDecimal? get() = json["contractSum"].asDecimal()

    /** Number of the parent contract by the text, the contract's own UUID in the sample. */
    val externalContractId: String? get() = json["externalContractId"].asText()

    /** The ordering party, of the parent contract by the text. */
    val externalOrganisationCustomerId: String? get() = json["externalOrganisationCustomerId"].asText()

    /** The performer, of the parent contract by the text. */
    val externalOrganisationPerformerId: String? get() = json["externalOrganisationPerformerId"].asText()

    /** UUID of the parent contract; an empty text when there is none. */
    val externalParentId: String? get() = json["externalParentId"].asText()

    /** Type of contract. */
    val contractType: OrdContractType? get() = json["contractType"].asText()?.let(::OrdContractType)

    /** Number. */
    val contractNumber: String? get() = json["contractNumber"].asText()

    /** Date. */
    val contractDate: LocalDate? get() = json["contractDate"].asDate()

    /** Number of the additional agreement. */
    val additionalContractNumber: String? get() = json["additionalContractNumber"].asText()

    /** Date of the additional agreement. */
    val additionalContractNumberDate: LocalDate? get() = json["additionalContractNumberDate"].asDate()

    /** What the intermediary does. */
    val actionType: OrdActionType? get() = json["actionType"].asText()?.let(::OrdActionType)

    /** Subject of the contract. */
    val subjectType: OrdSubjectType? get() = json["subjectType"].asText()?.let(::OrdSubjectType)

    /** Whether the performer must register creatives (typed string). */
    val isCreativeReporter: Boolean? get() = json["isCreativeReporter"].asBoolean()

    /** Price; an empty text in the sample reads as none. */
    val price: BigDecimal? get() = json["price"].asDecimal()

    /** Whether the price includes VAT (typed string). */
    val withNds: Boolean? get() = json["withNds"].asBoolean()
}

/** Agreement with the freelancer of an advertising task. */
class OrdWorkerAgreement(json: JsonObject) : Record(json) {
    /** Name of the ordering party. */
    val customerName: String? get() = json["customerName"].asText()

    /** Tax number of the ordering party. */
    val customerTaxValue: String? get() = json["customerTaxValue"].asText()

    /** Phone of the ordering party. */
    val customerPhone: String? get() = json["customerPhone"].asText()

    /** Name of the freelancer. */
    val performerName: String? get() = json["performerName"].asText()

    /** Phone of the freelancer. */
    val performerPhone: String? get() = json["performerPhone"].asText()

    /** Country of the freelancer, two letters. */
    val performerCountry: String? get() = json["performerCountry"].asText()

    /** Tax number of the freelancer. */
    val performerTaxValue: String? get() = json["performerTaxValue"].asText()

    /** Number of the agreement. */
    val contractNumber: String? get() = json["contractNumber"].asText()

    /** Date of the agreement. */
    val contractDate: LocalDate? get() = json["contractDate"].asDate()

    /** Sum of the agreement (typed string). */
    val sum: BigDecimal? get() = json["sum"].asDecimal()

    /** Currency. */
    val currency: Currency? by lazy { json["currency"].asObject()?.let(::Currency) }
}

/** Task groups of a company. */
class TaskGroupPage(json: JsonObject) : Record(json) {
    /** Task groups. */
    val items: List<TaskGroup> by lazy { json["items"].asList { it.asObject()?.let(::TaskGroup) }.required("items") }

    /** Page information; the table calls every row by another's name. */
    val pagination: Pagination? by lazy { json["pagination"].asObject()?.let(::Pagination) }
}

/** What was done to a task group. */
class TaskGroupChange(json: JsonObject) : Record(json) {
    /** User who did it. */
    val actorId: Long? get() = json["actorId"].asLong()

    /** Company id. */
    val companyId: Long? get() = json["companyId"].asLong()

    /** Group id; `task_groups.create` does not tell it. */
    val groupId: Long? get() = json["groupId"].asLong()

    /** Group name; `task_groups.delete` does not tell it. */
    val title: String? get() = json["title"].asText()
}

/** A page on which the freelancer goes on in person. */
class TerminalLink(json: JsonObject) : Record(json) {
    /**
     * Address of the page; empty where nothing is left to do. `terminal_url` for verification, `linkToTerminal` for the
     * taxation status.
     */
    val terminalUrl: String? get() = json["terminalUrl"].asText()
}

/** A payment means that the freelancer is about to add. */
class PayoutEndpointStarted(json: JsonObject) : Record(json) {
    /** Address of the page on which the freelancer enters the data. */
    val terminalUrl: String? get() = json["terminalUrl"].asText()

    /** UUID of the payment means; `finance.payout_endpoints.list` does not show it. */
    val uuid: UUID? get() = json["uuid"].asUuid()
}

/** How a confirmation code reached the freelancer. */
class CodeSent(json: JsonObject) : Record(json) {
    /** How the code is delivered. */
    val type: TwoFactorType? get() = json["type"].asText()?.let(::TwoFactorType)

    /** Phone number that the SMS went to, by the text; the sample looks like a code, so it is kept out of logs. */
    val number: String? get() = json["number"].asText()

    override val secrets: Set<String> get() = setOf("number")
}

/** A transaction of the company. */
class Transaction(json: JsonObject) : Record(json) {
    /** Transaction id. */
    val id: Long get() = json["id"].asLong().required("id")

    /** Kind of transaction. */
    val type: TransactionType? get() = json["type"].asLong()?.let(::TransactionType)

    /** Amount. */
    val amount: BigDecimal? get() = json["amount"].asDecimal()

    /** When it was made. */
    val createdAt: WireTime? get() = json["createdAt"].asWireTime()

    /** Currency. */
    val currency: Currency? by lazy { json["currency"].asObject()?.let(::Currency) }

    /** Balance id. */
    val balanceId: Long? get() = json["balanceId"].asLong()
}

/** The transactions of the company. */
class TransactionList(json: JsonObject) : Record(json) {
    /** Transactions. */
    val items: List<Transaction> by lazy {
        json["items"].asList { it.asObject()?.let(::Transaction) }.required("items")
    }
}

/** An invoice or an act. */
class CompanyDocument(json: JsonObject) : Record(json) {
    /** Document id. */
    val documentId: Long get() = json["documentId"].asLong().required("documentId")

    /** File id. */
    val fileId: Long? get() = json["fileId"].asLong()

    /** Kind of document. */
    val type: DocumentType? get() = json["type"].asLong()?.let(::DocumentType)

    /** Number. */
    val number: String? get() = json["number"].asText()

    /** Sum (typed string). */
    val amount: BigDecimal? get() = json["amount"].asDecimal()

    /** Currency. */
    val currency: Currency? by lazy { json["currency"].asObject()?.let(::Currency) }

    /** When it was generated. */
    val createdAt: WireTime? get() = json["createdAt"].asWireTime()

    /** Status of an invoice; no values are documented, 1 in the sample. */
    val invoiceStatusId: Long? get() = json["invoiceStatusId"].asLong()

    /** Status of an act; no values are documented. */
    val reportStatusId: Long? get() = json["reportStatusId"].asLong()

    /** When the balance was topped up; `-0001-11-30 00:00:00` reads as never. */
    val topUpBalanceDate: WireTime? get() = json["topUpBalanceDate"].asWireTime()

    /** File id of the VAT invoice of a top-up; the table types it boolean: false reads as none. */
    val sfFileId: Long? get() = json["sfFileId"].asLong()
}

/** Documents of the company. Whether there are pages is not documented. */
class CompanyDocumentList(json: JsonObject) : Record(json) {
    /** Documents. */
    val items: List<CompanyDocument> by lazy {
        json["items"].asList { it.asObject()?.let(::CompanyDocument) }.required("items")
    }
}

/** Personal data of the signed-in user. */
class Profile(json: JsonObject) : Record(json) {
    /** User id. */
    val id: Long get() = json["id"].asLong().required("id")

    /** User UUID (in the sample only). */
    val uuid: UUID? get() = json["uuid"].asUuid()

    /** Kind of user; for the vendor's own use. */
    val type: ProfileType? get() = json["type"].asText()?.let(::ProfileType)

    /** User name. */
    val username: String? get() = json["username"].asText()

    /** Email. */
    val email: String? get() = json["email"].asText()

    /** Phone. */
    val phone: String? get() = json["phone"].asText()

    /** Full name (in the sample only). */
    val name: String? get() = json["name"].asText()

    /** First name. */
    val firstName: String? get() = json["firstName"].asText()

    /** Patronymic. */
    val middleName: String? get() = json["middleName"].asText()

    /** Last name. */
    val lastName: String? get() = json["lastName"].asText()

    /** Date of birth; `11.03.2000` in the sample. */
    val birthDate: LocalDate? get() = json["birthDate"].asDate()

    /** Country, two letters. */
    val country: String? get() = json["country"].asText()

    /** Region (not a status as in tasks). */
    val state: String? get() = json["state"].asText()

    /** City. */
    val city: String? get() = json["city"].asText()

    /** Address. */
    val physicalAddress: String? get() = json["physicalAddress"].asText()

    /** Postal code. */
    val postCode: String? get() = json["postCode"].asText()

    /** Tax number (users from Russia). */
    val inn: String? get() = json["inn"].asText()

    /** Taxation status (freelancers only by the text, a customer has one in the sample). */
    val taxationStatus: TaxationStatus? get() = json["taxationStatus"].asLong()?.let(::TaxationStatus)

    /** Whether the user is verified (freelancers only by the text; typed string). */
    val isVerified: Boolean? get() = json["isVerified"].asBoolean()

    /** Specialisation (in the sample only). */
    val specialization: String? get() = json["specialization"].asText()

    /** Registration date. */
    val regDate: LocalDate? get() = json["regDate"].asDate()

    /** Language of the interface, and of error texts. */
    val language: Language? get() = json["language"].asText()?.let(::Language)

    /** The language once more (in the sample only). */
    val languageStringValue: String? get() = json["languageStringValue"].asText()

    /** 2FA method; typed boolean (2FA is on) by the table. */
    val twoFaMethod: TwoFactorMethod? get() = json["twoFaMethod"].asText()?.let(::TwoFactorMethod)

    /** Whether sign-ins are notified (in the sample only). */
    val loginNotification: Boolean? get() = json["loginNotification"].asBoolean()

    /** SMS gateway (in the sample only). */
    val defaultSmsGate: String? get() = json["defaultSmsGate"].asText()

    /** IP addresses from which sign-in is allowed. */
    val ip: String? get() = json["ip"].asText()

    /** Not described; 0 in the sample (typed string). */
    val flags: Long? get() = json["flags"].asLong()

    /**
     * Settings of the interface, for the vendor's own use: an object by the table, a text that holds JSON in the
     * sample. Not parsed.
     */
    val gridsSettings: JsonElement? get() = json["gridsSettings"].asAny()
}

/**
 * The rate of a pair of currencies. Multiply an amount by the rate where `base` is the dearer currency of EUR, USD, RUB
 * (in this order), divide by it otherwise.
 */
class ExchangeRate(json: JsonObject) : Record(json) {
    /** Currency to convert from. */
    val base: Currency by lazy { json["base"].asObject()?.let(::Currency).required("base") }

    /** Currency to convert to. */
    val target: Currency by lazy { json["target"].asObject()?.let(::Currency).required("target") }

    /** Rate (typed integer, 79.401 in the sample). */
    val rate: BigDecimal get() = json["rate"].asDecimal().required("rate")
}

/** A document, such as an NDA, that a freelancer must accept before a task. */
class AcceptanceFile(json: JsonObject) : Record(json) {
    /** Document id: read as the one for `acceptanceFileIds` of `tasks.create`. */
    val id: Long get() = json["id"].asLong().required("id")

    /** File id. */
    val fileId: Long? get() = json["fileId"].asLong()

    /** Name. */
    val title: String? get() = json["title"].asText()

    /** Name in English. */
    val titleEn: String? get() = json["titleEn"].asText()
}

/** The documents to accept before a task. */
class AcceptanceFileList(json: JsonObject) : Record(json) {
    /** Documents. */
    val items: List<AcceptanceFile> by lazy {
        json["items"].asList { it.asObject()?.let(::AcceptanceFile) }.required("items")
    }
}

/** A country of the Russian classifier (OKSM). */
class OksmCountry(json: JsonObject) : Record(json) {
    /** Country id; 1049 for Latvia in the sample, which is not its code in the classifier (428). */
    val id: Long get() = json["id"].asLong().required("id")

    /** Name. */
    val title: String? get() = json["title"].asText()
}

/** The countries of the Russian classifier (OKSM). */
class OksmCountryList(json: JsonObject) : Record(json) {
    /** Countries. */
    val items: List<OksmCountry> by lazy {
        json["items"].asList { it.asObject()?.let(::OksmCountry) }.required("items")
    }
}

/** The webhook of a company. */
class Webhook(json: JsonObject) : Record(json) {
    /** Where events are sent. */
    val url: String? get() = json["url"].asText()

    /** Whether it is on. */
    val status: WebhookStatus? get() = json["status"].asText()?.let(::WebhookStatus)

    /** Key of the `X-Sign` signature (the table calls it a code that comes with every event). */
    val secret: String? get() = json["secret"].asText()

    /** When the last event was sent; the format is not shown. */
    val lastTriggered: String? get() = json["lastTriggered"].asText()

    /** When an event last could not be delivered; the format is not shown. */
    val lastError: String? get() = json["lastError"].asText()

    override val secrets: Set<String> get() = setOf("secret")
}
