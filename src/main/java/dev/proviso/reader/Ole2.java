package dev.proviso.reader;

import dev.proviso.document.Format;
import dev.proviso.reader.UnreadableException.Cause;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The container of old Office files, which also holds new ones when they are locked with a password. */
final class Ole2 {

    private static final String MAGIC = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    private Ole2() {}

    /** Whether a file starts with the mark of the container. */
    static boolean starts(String head) {
        return head.startsWith(MAGIC);
    }

    /**
     * Refuses such a file, saying what it is.
     *
     * @throws UnreadableException always, unless the bytes are something else
     */
    static void refuse(byte[] bytes, String name) throws UnreadableException {
        if (!starts(new String(bytes, 0, Math.min(bytes.length, 8), java.nio.charset.StandardCharsets.ISO_8859_1))) {
            return;
        }
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (file.getRoot().hasEntry("EncryptedPackage")) {
                throw new UnreadableException(
                        Format.DOCX, Cause.ENCRYPTED, name + " asks for a password: save it without one first.");
            }
            boolean word = file.getRoot().hasEntry("WordDocument");
            throw failed(
                    name + (word ? " is a Word file of the old kind (.doc)" : " is an Office file of the old kind"));
        } catch (IOException | RuntimeException e) {
            throw failed(name + " is a damaged Office file of the old kind");
        }
    }

    private static UnreadableException failed(String what) {
        return new UnreadableException(Format.DOCX, Cause.FAILED, what + ": save it as DOCX or PDF.");
    }
}
