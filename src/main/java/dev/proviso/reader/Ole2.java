package dev.proviso.reader;

import dev.proviso.document.Format;
import dev.proviso.reader.UnreadableException.Cause;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
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
     * The DOCX that such a file holds, or the bytes themselves when they are something else.
     *
     * @throws UnreadableException when no password opens it, or it is a file of the old kind
     */
    static byte[] opened(byte[] bytes, String name, ReadingOptions options) throws UnreadableException {
        if (!starts(new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1))) {
            return bytes;
        }
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (file.getRoot().hasEntry(Decryptor.DEFAULT_POIFS_ENTRY)) {
                return unlocked(file, name, options);
            }
            boolean word = file.getRoot().hasEntry("WordDocument");
            throw failed(
                    name + (word ? " is a Word file of the old kind (.doc)" : " is an Office file of the old kind"));
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw failed(name + " is a damaged Office file of the old kind");
        }
    }

    private static byte[] unlocked(POIFSFileSystem file, String name, ReadingOptions options)
            throws UnreadableException, IOException, GeneralSecurityException {
        for (String password : options.passwords()) {
            Decryptor lock = Decryptor.getInstance(new EncryptionInfo(file));
            if (lock.verifyPassword(password)) {
                try (InputStream inside = lock.getDataStream(file)) {
                    return inside.readAllBytes();
                }
            }
        }
        throw new UnreadableException(Format.DOCX, Cause.ENCRYPTED, name + options.passwordAdvice());
    }

    private static UnreadableException failed(String what) {
        return new UnreadableException(Format.DOCX, Cause.FAILED, what + ": save it as DOCX or PDF.");
    }
}
