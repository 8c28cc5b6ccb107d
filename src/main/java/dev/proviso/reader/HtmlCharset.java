package dev.proviso.reader;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The encoding that a page declares in its first bytes. */
final class HtmlCharset {

    private static final int HEAD = 4096;
    private static final Pattern META =
            Pattern.compile("(?is)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)");
    private static final Pattern XML =
            Pattern.compile("(?is)^\\s*<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([a-z0-9_:.-]+)");

    private HtmlCharset() {}

    /** The declared charset's name, null when there is none. */
    static @Nullable String declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(head);
        if (meta.find()) {
            return meta.group(1);
        }
        Matcher xml = XML.matcher(head);
        return xml.find() ? xml.group(1) : null;
    }
}
