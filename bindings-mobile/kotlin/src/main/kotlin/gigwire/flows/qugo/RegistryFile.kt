package gigwire.flows.qugo

import gigwire.asList
import gigwire.asLong
import gigwire.asObject
import gigwire.asText
import gigwire.core.qugoReadRegistry
import gigwire.required
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject

/** Something wrong with a file. */
data class FileProblem(
    /** The sheet, if it is about one. */
    val sheet: String?,
    /** The row as the spreadsheet counts, from 1; of CSV the line. */
    val row: Long?,
    /** The column as the spreadsheet names it, such as `C`. */
    val column: String?,
    /** What it is, for programs, such as `merged`: docs/qugo/registries.md lists them, and new ones may come. */
    val code: String,
    /** What stands there, or is wanted: see the code. */
    val value: String?,
    /** Headings or sheets: see the code. */
    val names: List<String>,
    /** What is exceeded. */
    val limit: Long?,
    /** What is wrong and what to do. */
    val message: String,
) {
    override fun toString(): String {
        val places = listOfNotNull(sheet?.let { "sheet \"$it\"" }, row?.let { "row $it" }, column?.let { "column $it" })
        return if (places.isEmpty()) message else "${places.joinToString()}: $message"
    }
}

/**
 * A file cannot be read as a registry: what is wrong with it, from top to bottom, up to a hundred [problems], and how many [more] there
 * are besides.
 */
class RegistryFileException internal constructor(val problems: List<FileProblem>, val more: Long) :
    IllegalArgumentException(problems.joinToString("\n") + if (more > 0) "\nand $more more" else "")

/**
 * Rows of registries from files: Excel (.xlsx) and CSV. The first row that is not empty names the columns, in any order: see
 * `docs/qugo/registries.md`.
 */
object RegistryFile {
    /**
     * Reads performers to invite from the content of a file.
     *
     * @param sheet The sheet; the first visible one unless named.
     * @param mostRows More rows than this are refused (default: 50,000).
     * @throws RegistryFileException what is wrong, with sheet, row and column.
     */
    fun readInvitations(content: ByteArray, sheet: String? = null, mostRows: Int? = null): List<InvitationRow> =
        read("invitation", content, sheet, mostRows).map { row ->
            InvitationRow(
                phone = row["phone"].asText().orEmpty(),
                name = row["name"].asText(),
                tags = tags(row),
                key = row["key"].asText(),
                line = row["line"].asLong(),
            )
        }

    /**
     * Reads payouts from the content of a file.
     *
     * @param sheet The sheet; the first visible one unless named.
     * @param mostRows More rows than this are refused (default: 50,000).
     * @throws RegistryFileException what is wrong, with sheet, row and column.
     */
    fun readPayouts(content: ByteArray, sheet: String? = null, mostRows: Int? = null): List<PayoutRow> =
        read("payroll", content, sheet, mostRows).map { row ->
            val text = { name: String -> row[name].asText().orEmpty() }
            PayoutRow(
                inn = text("inn"),
                price = text("price"),
                title = text("title"),
                service = text("service"),
                actDate = row["actDate"].asText(),
                tags = tags(row),
                key = row["key"].asText(),
                line = row["line"].asLong(),
            )
        }

    private fun tags(row: JsonObject): List<String>? =
        row["tags"].asText()?.split(',', ';')?.map(String::trim)?.filter(String::isNotEmpty)

    private fun read(registry: String, content: ByteArray, sheet: String?, mostRows: Int?): List<JsonObject> {
        val file = qugoReadRegistry(registry, content, sheet, mostRows?.toUInt())
        file.problems?.let { told ->
            val json = Json.parseToJsonElement(told).asObject().required("problems")
            val problems = json["problems"].asList { it.asObject()?.let(::problem) }.orEmpty()
            throw RegistryFileException(problems, json["more"].asLong() ?: 0)
        }
        return Json.parseToJsonElement(file.rows.required("rows")).asList { it.asObject() }.orEmpty()
    }

    private fun problem(json: JsonObject) = FileProblem(
        json["sheet"].asText(),
        json["row"].asLong(),
        json["column"].asText(),
        json["code"].asText().orEmpty(),
        json["value"].asText(),
        json["names"].asList { it.asText() }.orEmpty(),
        json["limit"].asLong(),
        json["message"].asText().orEmpty(),
    )
}
