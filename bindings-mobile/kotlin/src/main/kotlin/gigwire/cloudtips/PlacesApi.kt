// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

package gigwire.cloudtips

import gigwire.CallOptions
import gigwire.Driver
import gigwire.Listing
import gigwire.WireTime
import gigwire.arguments
import gigwire.asObject
import gigwire.required

/** `api.places`. */
class PlacesApi internal constructor(private val driver: Driver) {
    /**
     * Send the attach code.
     *
     * Sends a code by SMS to a receiver who waits for confirmation; ask the person for it and go on with
     * `places.attach_confirm`. At most once a minute.
     *
     * `POST /places/{placeId}/employees/attach/send-sms`, Получатели → Привязка получателя к заведению (Receivers).
     *
     * Retry class `once`: Each call sends an SMS, and between two of them there must be a minute, after a time-out too.
     *
     * Effects:
     * - Sends an SMS with a code to the receiver's phone
     *
     * Errors:
     * - Less than a minute has passed since the last SMS; what the answer looks like is not documented
     *
     * About the vendor's document:
     * - The section is printed twice: it was moved. There is one call.
     * - The sample body is no JSON (`UserId: string`). Reading taken: a JSON object.
     * - The address is printed without host and without `/api`; a public client calls it under both.
     * - Older versions took the id from `skipped`, the present one from `created`. Reading taken: wherever
     *   `layoutStatus` says that the person waits.
     * - Whether the minute counts for a receiver or for a place is not documented. Reading taken: for a receiver.
     *
     * @param placeId Place to link the receiver to.
     * @param userId Receiver id: `userId` in `created` of `receivers.create_many`.
     */
    suspend fun attachSendSms(
        placeId: String,
        userId: String,
        options: CallOptions = CallOptions(),
    ) {
        val args = arguments(
            "placeId" to placeId,
            "userId" to userId,
        )
        driver.call("places.attach_send_sms", args, options)
    }

    /**
     * Confirm the attach code.
     *
     * Confirms the link between a receiver and a place by the code that the receiver got by SMS.
     *
     * `POST /places/{placeId}/employees/attach/confirm`, Получатели → Привязка получателя к заведению: подтверждение
     * (Receivers).
     *
     * Retry class `check_first`, check with `places.employees`: A code that was used up may be refused although the
     * first call worked: look at the place's employees first.
     *
     * Effects:
     * - The receiver becomes an employee of the place and one of your receivers
     *
     * Errors:
     * - The code is wrong or expired; what the answer looks like is not documented (inferred)
     *
     * About the vendor's document:
     * - The section is printed twice: it was moved. There is one call.
     * - The sample body is no JSON (`UserId: string`). Reading taken: a JSON object.
     * - The `layoutStatus` afterwards is not stated. Reading taken: `confirmed`.
     * - An example of a public client gives the code as the number 000000, the document types it String. Reading taken:
     *   text.
     *
     * @param placeId Place to link the receiver to.
     * @param userId Receiver id.
     * @param smsCode The code that the receiver read out, leading zeroes kept.
     */
    suspend fun attachConfirm(
        placeId: String,
        userId: String,
        smsCode: String,
        options: CallOptions = CallOptions(),
    ) {
        val args = arguments(
            "placeId" to placeId,
            "userId" to userId,
            "smsCode" to smsCode,
        )
        driver.call("places.attach_confirm", args, options)
    }

    /**
     * List places.
     *
     * Finds places of the company, page by page. Eight other calls of this page of the vendor's wiki (one place, its
     * administrators, picture, rating, employees' page, edit, detach) are known by title only and not offered.
     * Described in: Wiki page on places.
     *
     * `GET /places`, Заведения → Получение списка заведений (Places).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - The same ideas have other names than in `receivers.list`: `createdDateFrom` for `dateFrom`, `ids` for `userId`.
     *   Reading taken: as printed.
     * - The part that could be read ends in the table of the query: there may be more filters.
     *
     * @param createdDateFrom Made from.
     * @param createdDateTo Made until.
     * @param name Name or part of it.
     * @param administratorId Administrators.
     * @param ids Place ids.
     * @param externalPlaceId Your own id of the place.
     * @param page Page number, from 1 (so in public clients; the document names no first page).
     * @param limit Items per page; default and maximum are not documented.
     */
    fun list(
        createdDateFrom: WireTime? = null,
        createdDateTo: WireTime? = null,
        name: String? = null,
        administratorId: List<String>? = null,
        ids: List<String>? = null,
        externalPlaceId: String? = null,
        page: Long? = null,
        limit: Long? = null,
        options: CallOptions = CallOptions(),
    ): Listing<Place, PlacePage> {
        val args = arguments(
            "createdDateFrom" to createdDateFrom,
            "createdDateTo" to createdDateTo,
            "name" to name,
            "administratorId" to administratorId,
            "ids" to ids,
            "externalPlaceId" to externalPlaceId,
            "page" to page,
            "limit" to limit,
        )
        return Listing(driver.pages("places.list", args, options), ::PlacePage) { it.items }
    }

    /**
     * Create a place.
     *
     * Makes a place. Only the name is known: the vendor's page names the call and its errors; method, path and the
     * other fields could not be read. Described in: Wiki page on places. Inferred: the documents do not say so.
     *
     * `POST /places`, Заведения → Создание заведения (Places).
     *
     * Retry class `check_first`, check with `places.list`: A repeat of what was done fails because the name is taken:
     * look the place up by name.
     *
     * Effects:
     * - Makes a place
     *
     * Errors:
     * - `Name`: no name was given
     * - A place of that name exists ("Заведение с названием … уже существует")
     *
     * About the vendor's document:
     * - In one version the two errors stand under the list; in the table of contents they belong to the creation.
     *   Reading taken: errors of the creation.
     * - The sample of the second error has quotes within quotes and is no JSON.
     * - Path and method follow from the title and from `places.list`. The answer is not known: whatever comes with
     *   success will do.
     *
     * @param name Name; no other place may have it.
     */
    suspend fun create(
        name: String,
        options: CallOptions = CallOptions(),
    ) {
        val args = arguments(
            "name" to name,
        )
        driver.call("places.create", args, options)
    }

    /**
     * Get a registration link.
     *
     * Makes a link by which people register themselves and are linked to a place. Described in: Wiki page on places.
     *
     * `POST /places/registration-url`, Заведения → Получение ссылки регистрации (Places).
     *
     * Retry class `once`: Each call makes another link that works: ask for another one if the answer was lost.
     *
     * Effects:
     * - Makes a link; who registers by it is linked to the place
     *
     * About the vendor's document:
     * - The sample sends the word "integer" for numbers. Reading taken: whole numbers.
     * - Whether `url` and `lifetime` stand under `data` or beside `succeed` is not shown. Both are read.
     *
     * @param placeId Place id (from `places.list`).
     * @param maxRegistrationCount How many people may register by it. From 1 to 100. Default: 50.
     * @param lifetime Life of the link in seconds, from 180 (3 minutes) to 604800 (7 days). From 180 to 604800.
     *   Default: 86400.
     */
    suspend fun registrationUrl(
        placeId: String,
        maxRegistrationCount: Long? = null,
        lifetime: Long? = null,
        options: CallOptions = CallOptions(),
    ): RegistrationLink {
        val args = arguments(
            "placeId" to placeId,
            "maxRegistrationCount" to maxRegistrationCount,
            "lifetime" to lifetime,
        )
        val answer = driver.call("places.registration_url", args, options)
        return answer.asObject()?.let(::RegistrationLink).required()
    }

    /**
     * List employees of a place.
     *
     * Employees of a place, with `confirmation_status`: who still waits for confirmation. The vendor names the list and
     * that field; method, path and shape are inferred. Described in: Wiki page on places (title); older version of the
     * page on receivers (field). Inferred: the documents do not say so.
     *
     * `GET /places/{placeId}/employees`, Заведения → Получение списка сотрудников заведения (Places).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - The field is `confirmationStatus` here and `layoutStatus` in `receivers.create_many`; that 2 means waiting is
     *   said, the other codes are presumed to be the same.
     * - The address follows from that of the attach calls.
     *
     * @param placeId Place id (from `places.list`).
     */
    suspend fun employees(
        placeId: String,
        options: CallOptions = CallOptions(),
    ): EmployeeList {
        val args = arguments(
            "placeId" to placeId,
        )
        val answer = driver.call("places.employees", args, options)
        return answer.asObject()?.let(::EmployeeList).required()
    }
}
