package gigwire.vectors

import java.io.File
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import org.junit.jupiter.api.DynamicContainer
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.TestFactory

/** The conformance vectors (`tests/vectors/README.md`), through this package's driver. */
class VectorsTest {
    @TestFactory
    fun vectors(): List<DynamicContainer> {
        val root = File(System.getProperty("gigwire.vectors"))
        val platforms = root.listFiles(File::isDirectory).orEmpty()
        check(platforms.isNotEmpty()) { "there are no vectors in $root" }
        return platforms.sorted().map { platform ->
            DynamicContainer.dynamicContainer(platform.name, files(platform).map { file -> container(platform.name, file) })
        }
    }

    private fun files(platform: File): List<File> = platform.listFiles { file -> file.extension == "json" }.orEmpty().sorted()

    private fun container(platform: String, file: File): DynamicContainer {
        val vectors = Json.parseToJsonElement(file.readText()).jsonObject.getValue("vectors").jsonArray
        val tests = vectors.map { it.jsonObject }.map { vector ->
            DynamicTest.dynamicTest(vector.text("name")) { VectorRun(platform, vector).run() }
        }
        return DynamicContainer.dynamicContainer(file.nameWithoutExtension, tests)
    }
}
