package dev.proviso.report;

/** The version of this program, as the manifest of its jar gives it. */
public final class Version {

    /** For example "0.1.0"; "dev" when it does not run from its jar. */
    public static final String NUMBER = number();

    private Version() {}

    private static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }
}
