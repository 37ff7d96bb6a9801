package gigwire

import java.io.File
import java.io.IOException
import java.sql.Connection
import java.sql.DriverManager
import java.sql.SQLException

/**
 * A journal in a database file of SQLite, which is this object's alone until it is closed. It is the same file that gigwire
 * for Python keeps: what the one began the other can go on with. Only the owner may read it.
 *
 * It needs a driver: `org.xerial:sqlite-jdbc` among the dependencies of the program. On Android use [FileJournal].
 *
 * @param file The file; made if there is none. Its folder must be there.
 * @throws JournalException when another run uses it, or it cannot be opened, or it is no journal, or it is damaged.
 */
class SqliteJournal(file: File) : Journal {
    private val path = file.canonicalFile
    private val connection: Connection

    init {
        connection = try {
            path.createForOwner()
            DriverManager.getConnection("jdbc:sqlite:$path").also(::begin)
        } catch (e: SQLException) {
            throw explained(e)
        } catch (e: IOException) {
            throw JournalException("$path cannot be opened: ${e.message}", e)
        }
    }

    override suspend fun read(after: Long, limit: Int): List<String> = synchronized(connection) {
        connection.prepareStatement("SELECT text FROM line WHERE number > ? ORDER BY number LIMIT ?").use { query ->
            query.setLong(1, after)
            query.setInt(2, limit)
            query.executeQuery().use { found -> buildList { while (found.next()) add(found.getString(1)) } }
        }
    }

    override suspend fun append(after: Long, lines: List<String>): Unit = synchronized(connection) {
        connection.run("BEGIN IMMEDIATE")
        try {
            connection.run("DELETE FROM line WHERE number > $after")
            val kept = connection.number("SELECT coalesce(max(number), 0) FROM line")
            if (kept != after) throw IOException("$path holds $kept lines and not the $after that were written")
            connection.prepareStatement("INSERT INTO line (number, text) VALUES (?, ?)").use { insert ->
                lines.forEachIndexed { at, line ->
                    insert.setLong(1, after + at + 1)
                    insert.setString(2, line)
                    insert.addBatch()
                }
                insert.executeBatch()
            }
            connection.run("COMMIT")
        } catch (e: Throwable) {
            try {
                connection.run("ROLLBACK")
            } catch (later: SQLException) {
                e.addSuppressed(later)
            }
            throw e
        }
    }

    override fun close() = synchronized(connection) { connection.close() }

    override fun toString(): String = "SqliteJournal($path)"

    private fun begin(connection: Connection) {
        try {
            // A rollback journal, not a write-ahead log: the lines are in this one file whenever nobody writes. In the
            // exclusive mode the lock of the first transaction stays until the connection is closed.
            for (setting in listOf("busy_timeout = 0", "locking_mode = EXCLUSIVE", "journal_mode = DELETE", "synchronous = FULL")) {
                connection.run("PRAGMA $setting")
            }
            connection.run("BEGIN EXCLUSIVE")
            val application = connection.number("PRAGMA application_id")
            val version = connection.number("PRAGMA user_version")
            when {
                application == 0L && connection.number("SELECT count(*) FROM sqlite_master") == 0L -> {
                    connection.run("CREATE TABLE line (number INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT")
                    connection.run("PRAGMA application_id = $APPLICATION_ID")
                    connection.run("PRAGMA user_version = $VERSION")
                }
                application != APPLICATION_ID -> throw JournalException("$path is a database of another program")
                version != VERSION -> throw JournalException("$path is of version $version, this is version $VERSION: use the gigwire that made it")
            }
            connection.run("COMMIT")
            val verdict = connection.text("PRAGMA quick_check(1)")
            if (verdict != "ok") throw JournalException("$path is damaged ($verdict): restore it from a copy")
        } catch (e: Exception) {
            connection.close()
            throw e
        }
    }

    private fun explained(error: SQLException): JournalException = JournalException(
        when (error.errorCode and PRIMARY_CODE) {
            BUSY, LOCKED -> "$path is in use by another run"
            NOT_A_DATABASE -> "$path is no journal"
            CORRUPT -> "$path is damaged (${error.message}): restore it from a copy"
            else -> "$path cannot be opened: ${error.message}"
        },
        error,
    )

    private fun Connection.run(sql: String) = createStatement().use { it.execute(sql) }

    private fun Connection.number(sql: String): Long = text(sql).toLong()

    private fun Connection.text(sql: String): String = createStatement().use { statement ->
        statement.executeQuery(sql).use { found -> if (found.next()) found.getString(1) else throw SQLException("no answer to $sql") }
    }

    private companion object {
        /** "gigw", as other programs see whose file it is. */
        const val APPLICATION_ID = 0x67696777L
        const val VERSION = 1L

        /** Result codes of SQLite; the lower byte of an extended one is its kind. */
        const val PRIMARY_CODE = 0xff
        const val BUSY = 5
        const val LOCKED = 6
        const val CORRUPT = 11
        const val NOT_A_DATABASE = 26
    }
}
