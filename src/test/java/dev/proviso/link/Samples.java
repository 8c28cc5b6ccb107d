package dev.proviso.link;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.IntToLongFunction;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Lambdas, method references and records of every shape, for {@link JarLinkerTest} to link and to run. */
public final class Samples implements Callable<List<Object>> {

    private final String own = "own";

    /** What all of them come to. */
    @Override
    public List<Object> call() throws Exception {
        List<Object> all = new ArrayList<>();
        all.addAll(lambdas(7, 8L, 2.5, 'c', true));
        all.addAll(references());
        all.addAll(conversions());
        all.addAll(new Nested().inNest());
        all.addAll(records());
        all.addAll(joined('c', (byte) 1, (short) 2, 3, 4L, 5f, 6.5, true, null, new StringBuilder("b")));
        all.add(new Greeting() {}.greet("you"));
        return all;
    }

    private List<Object> lambdas(int i, long l, double d, char c, boolean b) throws Exception {
        Supplier<String> nothing = () -> "nothing";
        Supplier<String> captured = () -> own + i + l + d + c + b;
        IntBinaryOperator sum = (one, other) -> one + other + i;
        Function<String, Supplier<String>> nested = one -> () -> one + own + l;
        UnaryOperator<String> twice = one -> one + one;
        Callable<String> throwing = () -> {
            throw new IllegalStateException("thrown");
        };
        return List.of(
                nothing.get(),
                captured.get(),
                sum.applyAsInt(1, 2),
                nested.apply("in").get(),
                twice.apply("x"),
                message(throwing),
                nothing().equals(nothing()));
    }

    /** One that captures nothing is the same each time. */
    private static Supplier<String> nothing() {
        return () -> "again";
    }

    private static String message(Callable<String> throwing) throws Exception {
        try {
            return throwing.call();
        } catch (IllegalStateException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private List<Object> references() {
        Function<String, Integer> unbound = String::length;
        Supplier<Integer> bound = own::length;
        Function<CharSequence, String> ofInterface = CharSequence::toString;
        Supplier<List<String>> made = ArrayList::new;
        IntFunction<String[]> array = String[]::new;
        Function<String, Pair> record = one -> new Pair(one, 1);
        BiFunction<String, Integer, Pair> constructor = Pair::new;
        Supplier<String> secret = this::secret;
        List<String> filled = made.get();
        Stream.of("b", "a").forEach(filled::add);
        Function<Object[], List<Object>> varargs = List::of;
        return List.of(
                unbound.apply("four"),
                bound.get(),
                ofInterface.apply("chars"),
                array.apply(3).length,
                record.apply("r").toString(),
                constructor.apply("p", 2).toString(),
                secret.get(),
                filled,
                varargs.apply(new Object[] {1, 2}));
    }

    private String secret() {
        return "secret of " + own;
    }

    private static List<Object> conversions() {
        Function<Integer, Integer> unboxed = Math::abs;
        Supplier<Object> boxed = Samples::three;
        IntSupplier opened = Samples::four;
        IntToLongFunction widened = Samples::square;
        ToLongFunction<Integer> widenedResult = Integer::intValue;
        ToDoubleFunction<Integer> widerResult = Integer::longValue;
        Function<Short, Long> unboxedAndWidened = Samples::square;
        Function<Character, Character> characters = Character::toUpperCase;
        Runnable dropped = Samples::three;
        Runnable droppedWide = System::nanoTime;
        dropped.run();
        droppedWide.run();
        return List.of(
                unboxed.apply(-5),
                boxed.get(),
                opened.getAsInt(),
                widened.applyAsLong(6),
                widenedResult.applyAsLong(7),
                widerResult.applyAsDouble(8),
                unboxedAndWidened.apply((short) 9),
                characters.apply('u'));
    }

    private static int three() {
        return 3;
    }

    private static Integer four() {
        return 4;
    }

    private static long square(long number) {
        return number * number;
    }

    private static List<Object> records() {
        Mixed one = new Mixed(1, 2L, 3f, Double.NaN, (byte) 4, (short) 5, 'c', true, "text", new int[0]);
        Mixed same = new Mixed(1, 2L, 3f, Double.NaN, (byte) 4, (short) 5, 'c', true, "text", one.array());
        Mixed other = new Mixed(1, 2L, 3f, 0.0, (byte) 4, (short) 5, 'c', true, "text", one.array());
        return List.of(
                one.equals(same),
                one.hashCode() == same.hashCode(),
                one.equals(other),
                one.equals(null),
                one.equals("text"),
                new Pair(null, 0).equals(new Pair(null, 0)),
                new Pair("a", 1).hashCode(),
                new Empty().equals(new Empty()),
                new Empty().hashCode(),
                new Pair("a", 1).toString());
    }

    private static List<Object> joined(
            char c, byte b, short s, int i, long l, float f, double d, boolean yes, String no, CharSequence built) {
        char[] letters = {'x'};
        String mark = "marks \u0001 and \u0002 of the recipe";
        String all = c + "" + b + s + i + l + f + d + yes + no + built + own(i);
        return List.of(all, "\u0001" + i + "\u0002", mark + c, ("" + letters).startsWith("[C"));
    }

    private static Object own(int i) {
        return List.of("object", i);
    }

    /** A member of the nest, with a lambda in a place of its own. */
    private static final class Nested {

        private final int number = 11;

        List<Object> inNest() {
            Supplier<Integer> mine = () -> number + new Samples().own.length();
            return List.of(mine.get());
        }
    }

    /** An interface with lambdas in it. */
    private interface Greeting {

        default String greet(String whom) {
            Supplier<String> greeting = () -> hello() + whom;
            Supplier<String> fixed = () -> "!";
            return greeting.get() + fixed.get() + whom.length();
        }

        private String hello() {
            return "hello ";
        }
    }

    private record Empty() {}

    private record Pair(String text, int number) {}

    private record Mixed(
            int i, long l, float f, double d, byte b, short s, char c, boolean flag, String text, int[] array) {}
}
