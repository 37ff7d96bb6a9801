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

/** A task group. */
class TaskGroup(json: JsonObject) : Record(json) {
    /** Group id. */
    val id: Long? get() = json["id"].asLong()

    /** Group name. */
    val title: String? get() = json["title"].asText()
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
