package dev.proviso.launcher;

/** The yardstick of {@link StartUpCost}: the least a JVM can do. */
final class Hello {

    private Hello() {}

    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
