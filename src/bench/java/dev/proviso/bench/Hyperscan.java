package dev.proviso.bench;

import com.gliwka.hyperscan.wrapper.CompileErrorException;
import com.gliwka.hyperscan.wrapper.Database;
import com.gliwka.hyperscan.wrapper.Expression;
import com.gliwka.hyperscan.wrapper.ExpressionFlag;
import com.gliwka.hyperscan.wrapper.Match;
import com.gliwka.hyperscan.wrapper.Scanner;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;

/** Hyperscan: all patterns at once, in native code, without captures; each pattern is reported once a sentence. */
final class Hyperscan extends Peer {

    /** Longer expressions take Hyperscan up to a minute each to compile, or are refused as too large. */
    static final int LONGEST = 2000;

    private static final EnumSet<ExpressionFlag> FLAGS =
            EnumSet.of(ExpressionFlag.CASELESS, ExpressionFlag.DOTALL, ExpressionFlag.SINGLEMATCH);

    private final Database database;
    private final Scanner scanner = new Scanner();

    /** With the expressions that {@link #compile} wrote to {@code file}. */
    Hyperscan(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            database = Database.load(in);
        }
        scanner.allocScratch(database);
    }

    /**
     * Compiles the expressions that Hyperscan can take.
     *
     * @param expressions an empty one has no form that Hyperscan knows
     * @param file the compiled expressions
     * @return their numbers
     * @throws LinkageError when there is no native library for this machine
     */
    static BitSet compile(List<String> expressions, Path file) throws IOException {
        List<Expression> expressible = expressible(expressions);
        while (true) {
            try (Database database = Database.compile(expressible);
                    OutputStream out = Files.newOutputStream(file)) {
                database.save(out);
                BitSet numbers = new BitSet();
                expressible.forEach(expression -> numbers.set(expression.getId()));
                return numbers;
            } catch (CompileErrorException e) {
                if (!expressible.remove(e.getFailedExpression())) {
                    throw new IOException("Hyperscan does not compile the patterns: " + e.getMessage(), e);
                }
            }
        }
    }

    private static List<Expression> expressible(List<String> expressions) {
        List<Expression> expressible = new ArrayList<>();
        for (int i = 0; i < expressions.size(); i++) {
            String written = expressions.get(i);
            if (!written.isEmpty() && written.length() <= LONGEST) {
                expressible.add(new Expression(written, FLAGS, i));
            }
        }
        expressible.removeIf(expression -> !expression.validate().isValid());
        return expressible;
    }

    @Override
    BitSet find(String folded) {
        BitSet found = new BitSet();
        for (Match match : scanner.scan(database, folded)) {
            found.set(match.getMatchedExpression().getId());
        }
        return found;
    }
}
