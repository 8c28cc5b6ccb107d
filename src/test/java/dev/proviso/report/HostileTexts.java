package dev.proviso.report;

import dev.proviso.analysis.Failing;
import dev.proviso.clause.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Texts that act where a writer does not take care, for the tests of every format;
 * {@code -Dproviso.hostile=FILE} adds those of a JSON array.
 */
final class HostileTexts {

    private HostileTexts() {}

    /** Each with something of its own; beginnings and ends matter to some formats. */
    static Stream<String> all() {
        return Stream.concat(own(), added());
    }

    private static Stream<String> added() {
        String file = System.getProperty("proviso.hostile", "");
        return file.isEmpty()
                ? Stream.empty()
                : new ObjectMapper().readTree(Path.of(file)).valueStream().map(JsonNode::asString);
    }

    private static Stream<String> own() {
        return Stream.of(
                "<script>alert(1)</script>",
                "</script><script>alert(1)</script>",
                "</style></title></textarea><img src=x onerror=alert(1)>",
                "\"><svg onload=alert(1)>' onmouseover='alert(1)",
                "javascript:alert(1)//`${alert(1)}`{{7*7}}",
                "[click](javascript:alert(1)) ![x](http://vendor.example/x.png) <http://vendor.example>",
                "www.vendor.example http://vendor.example @someone #12 :tada: $x$ ~~s~~ **b** `c`",
                "# heading\n\n- item\n\n1. first\n\n> quote\n\n    code\n\n| a | b |\n| - | - |\n",
                "<!-- comment --> --> ]]> <![CDATA[ x ]]> <?xml version='1.0'?> &lt; &amp; &#0; &nbsp;",
                "::error file=x,line=1::text%0A::warning::more\n::stop-commands::x",
                "=cmd|' /C calc'!A0",
                "+1+1",
                "-1-1",
                "@SUM(1+1)",
                "\t=1+1",
                "\r\n=HYPERLINK(\"http://vendor.example\",\"x\")",
                "a,b;\"c\"\n\"d\",=1+1",
                "\u001b[31mred\u001b]0;title\u0007\u009b2J",
                "nul\u0000 bell\u0007 del\u007f nel\u0085 \ufffe\uffff",
                "lone \ud800 and \udc00 halves, \ud83d\ude00 whole",
                "\u202eright to left\u202c \u2066isolated\u2069 \u200f\ufeff",
                "line\u2028paragraph\u2029feed\u000cvertical\u000b",
                "_x0041_ _x000D_ _x005F_",
                "{0} {1} {{2}} %s %n %1$s \\u0041 \\",
                "../../etc/passwd",
                "//vendor.example/x",
                "file:///C:/x?y#z%00",
                "\u0130\u0131\u017f\u00df \u0627\u0644\u0639 \u0e01\u0e33 \u200d\u200b",
                " ",
                "");
    }

    /** A run whose checks say this text too, as does the document of this name. */
    static Setting setting(String text) {
        CheckText check = new CheckText("gap.test", text, Level.HIGH, text, text);
        return new Setting(
                Layout.PLAIN, Failing.from(Level.HIGH), () -> List.of(check), Map.of(text, Samples.text(text)));
    }
}
