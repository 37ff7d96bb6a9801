package gigwire

import java.io.File

/** Makes the file if there is none, so that only its owner may read and write it. Whether it was made. */
internal fun File.createForOwner(): Boolean {
    if (!createNewFile()) return false
    setReadable(false, false)
    setReadable(true, true)
    setWritable(false, false)
    setWritable(true, true)
    return true
}
