package gigwire

import java.io.File

/** Another process that wants the journal: says whether it got it. */
internal fun main(arguments: Array<String>) {
    println(
        try {
            val file = File(arguments[1])
            val journal = if (arguments[0] == "file") FileJournal(file) else SqliteJournal(file)
            journal.close()
            "opened"
        } catch (e: JournalException) {
            "refused"
        },
    )
}
