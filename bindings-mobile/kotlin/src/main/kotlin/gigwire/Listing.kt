package gigwire

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.transform
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * A listing: a cold flow of its items, page after page. Pages are fetched while items are collected, several at once when
 * their number is known; whoever stops collecting stops the fetching.
 */
class Listing<T, P> private constructor(
    /** The same page by page, for those who want the counts. */
    val pages: Flow<P>,
    private val each: Flow<T>,
) : Flow<T> by each {
    private constructor(pages: Flow<P>, items: (P) -> List<T>) :
        this(pages, pages.transform { page -> items(page).forEach { emit(it) } })

    internal constructor(documents: Flow<JsonElement>, page: (JsonObject) -> P, items: (P) -> List<T>) :
        this(documents.map { page(it.asObject().required()) }, items)
}
