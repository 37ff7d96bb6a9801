package gigwire

import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.serialization.json.JsonObject

/**
 * What a flow asks the program that called it, and through it a person. The answer null is no: the flow ends with a
 * [CancelledException], without having done what it asked for.
 */
sealed class Question {
    /** The code that the person just got. The answer is the code. */
    class Code internal constructor(
        /** How it was sent: `SMS`, `Google`; empty when the platform does not say. */
        val sentBy: String,
        /** The phone or address it was sent to; empty when that is not known. */
        val sentTo: String,
        /** What went wrong before: with the code before this one, or with sending this one. Empty where nothing did. */
        val problem: String,
        /** After this time another code may be sent, which the answer [AGAIN] asks for; null: this flow sends no other. */
        val anotherIn: Duration?,
    ) : Question() {
        override fun toString(): String = "Code(sentBy=$sentBy, problem=$problem, anotherIn=$anotherIn)"
    }

    /** Show this document to the freelancer. The answer [YES] means that they agree to it: it is then signed for them. */
    class Agreement internal constructor(
        /** Where it can be read. */
        val url: String,
        /** Its template, as the platform names it. */
        val templateUuid: String,
        /** Why it is needed, in the platform's words; may hold HTML. */
        val reason: String,
    ) : Question() {
        override fun toString(): String = "Agreement(templateUuid=$templateUuid)"
    }

    /** Pass this page on to the freelancer, who alone can do what it asks. The answer [YES] means that it was passed on. */
    class Page internal constructor(
        /** The page. Whoever has the address can fill it in, so its text is not shown. */
        val url: String,
        /** What it is for: `add_payout_endpoint`, or the platform's name of what it requires. */
        val name: String,
        /** Why, in the platform's words, if it says so; may hold HTML. */
        val reason: String,
    ) : Question() {
        override fun toString(): String = "Page(name=$name)"
    }

    companion object {
        /** The answer to [Agreement] and [Page]. */
        const val YES: String = "yes"

        /** The answer to [Code] that asks for another code. The flow waits until one may be sent. */
        const val AGAIN: String = "again"

        internal fun read(json: JsonObject): Question {
            val text = { name: String -> json[name].asText().orEmpty() }
            return when (val kind = text("ask")) {
                "code" -> Code(
                    text("sentBy"),
                    text("sentTo"),
                    text("problem"),
                    json["anotherInMs"].asLong()?.milliseconds,
                )
                "agreement" -> Agreement(text("url"), text("templateUuid"), text("reason"))
                "page" -> Page(text("url"), text("name"), text("reason"))
                else -> throw InternalErrorException("a question of the kind $kind")
            }
        }
    }
}
